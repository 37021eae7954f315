/** English meetings in small letters that their kind or those who meet tell: `State funeral`, `regular press briefing`, `an emergency meeting on …`, `a meeting of G7 finance ministers`. */
import { FIELD_WORD } from './categories.ts';
import { acronymStarting, namedMeeting, organisationStarting, type MeetingDraft, type Reading } from './drafts.ts';
import { groupEnd } from './englishBlocs.ts';
import { subjectEnd } from './englishSubjects.ts';
import { anyCode, behindThe, has, isNameWord, isSpaced } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isLower, isOneOf, isText } from './tokenTests.ts';

export function meetingOfKind(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  return (
    mourning(reading, at, paragraph) ??
    pressMeeting(reading, at, paragraph) ??
    urgentMeeting(reading, at, to, paragraph) ??
    ministersOfBloc(reading, at, paragraph)
  );
}

/** `his State funeral`, `the memorial service`: what is held for the dead. */
function mourning({ scan }: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const isFuneral = isOneOf(scan, at, STATES) && isOneOf(scan, at + 1, FUNERALS);
  const isService = isOneOf(scan, at, SERVICES) && isOneOf(scan, at + 1, ['service', 'ceremony']);
  if (!isFuneral && !isService) return undefined;
  const code = anyCode(scan, at - 1);
  const isHis = code === W.s || isOneOf(scan, at - 1, OWNERS);
  if (!isDefinite(scan, at - 1) && !isHis && !(code === W.a && isFuneral)) return undefined;
  const to = at + 2;
  return isSpaced(scan, to) && isNameWord(scan, to) ? undefined : named(at, to, at + 1, paragraph);
}

const STATES = ['State', 'state', 'national', 'National'] as const;
const FUNERALS = ['funeral', 'Funeral'] as const;
const SERVICES = ['memorial', 'burial', 'funeral'] as const;
const OWNERS = ['his', 'His', 'her', 'Her', 'their', 'Their', 'whose'] as const;

/** `the ministry’s regular press conference`: one of those that are held again and again. */
function pressMeeting({ scan }: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  if (!isOneOf(scan, at, REGULAR) || !isText(scan, at + 1, 'press')) return undefined;
  if (!isOneOf(scan, at + 2, ['conference', 'briefing', 'meeting'])) return undefined;
  const code = anyCode(scan, at - 1);
  const isHeld = isDefinite(scan, at - 1) || code === W.a || code === W.s || code === W.its;
  return isHeld ? named(at, at + 3, at + 2, paragraph) : undefined;
}

const REGULAR = ['regular', 'monthly', 'weekly', 'periodic', 'quarterly'] as const;

/** `an emergency online meeting on flood relief`: held because something has happened, no talks. */
function urgentMeeting(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (!isOneOf(scan, at, URGENT)) return undefined;
  let head = at + 1;
  while (head - at < 3 && isOneOf(scan, head, KINDS)) head++;
  if (!isOneOf(scan, head, ['meeting', 'session', 'conference'])) return undefined;
  const code = anyCode(scan, head + 1);
  const topic = head + 2;
  if (code === W.on) {
    const end = subjectEnd(reading, topic, to);
    return end > topic ? named(at, end, head, paragraph) : undefined;
  }
  return undefined;
}

const URGENT = ['emergency', 'urgent', 'extraordinary'] as const;
const KINDS = ['online', 'virtual', 'teleconference', 'national', 'ministerial', 'hybrid', 'interagency'] as const;

/** `a meeting of NATO defence ministers`: who of a bloc or body meets. */
function ministersOfBloc(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (!isOneOf(scan, at, GATHERINGS) || anyCode(scan, at + 1) !== W.of) return undefined;
  const bloc = behindThe(scan, at + 2);
  const body = organisationStarting(reading, bloc);
  let end = Math.max(groupEnd(scan, bloc), body?.to ?? 0, acronymStarting(reading, bloc)?.lettersTo ?? 0);
  if (end <= bloc) return undefined;
  const first = end;
  while (end - first < 4 && isLower(scan, end) && (has(scan, end, FIELD_WORD) || anyCode(scan, end) === W.and)) end++;
  if (isOneOf(scan, end, THOSE_WHO_MEET)) end++;
  return isOneOf(scan, end - 1, THOSE_WHO_MEET) && end > first ? named(at, end, at, paragraph) : undefined;
}

const GATHERINGS = ['meeting', 'summit', 'conference', 'retreat', 'gathering'] as const;
const THOSE_WHO_MEET = ['ministers', 'leaders', 'chiefs', 'officials'] as const;

function isDefinite(scan: Scan, at: number): boolean {
  const code = anyCode(scan, at);
  return code === W.the || code === W.this || code === W.that || code === W.an;
}

const named = (from: number, to: number, head: number, paragraph: number): MeetingDraft => ({
  ...namedMeeting(from, to, head + 1, paragraph),
  headFrom: head,
});
