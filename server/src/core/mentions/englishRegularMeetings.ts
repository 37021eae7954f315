/** What a government holds month by month: `the Government’s regular meeting for August`, `a monthly Cabinet press briefing`. */
import { APOSTROPHE } from '../text/signs.ts';
import { namedMeeting, organisationStarting, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode, behindThe, isInDate } from './englishText.ts';
import { W } from './functionWords.ts';
import { isLower, isOneOf, isSign } from './tokenTests.ts';

const HOUSES = ['Government', 'Cabinet', 'government', 'cabinet'] as const;
const REGULAR = ['regular', 'monthly', 'Regular', 'Monthly'] as const;
const KINDS = ['press', 'online', 'Press', 'Online'] as const;
const HEADS = ['meeting', 'briefing', 'conference', 'session', 'Meeting', 'Briefing', 'Conference', 'Session'] as const;

/** `the informal meeting of the European Council`: the one that a body holds besides its usual ones. */
function unusualMeeting(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (!isOneOf(scan, at, UNUSUAL) || anyCode(scan, at - 1) !== W.the || !isOneOf(scan, at + 1, SITTINGS))
    return undefined;
  if (anyCode(scan, at + 2) !== W.of) return undefined;
  const body = organisationStarting(reading, behindThe(scan, at + 3));
  return body === undefined ? undefined : { ...namedMeeting(at, body.to, at + 2, paragraph), headFrom: at + 1 };
}

const UNUSUAL = ['informal', 'special', 'extraordinary', 'emergency'] as const;
const SITTINGS = ['meeting', 'session', 'summit', 'sitting'] as const;

export function regularMeeting(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const unusual = isLower(scan, at) ? unusualMeeting(reading, at, paragraph) : undefined;
  if (unusual !== undefined) return unusual;
  // All of these words have seven letters or ten.
  const length = scan.tokens.value[at];
  if (length !== 7 && length !== 10) return undefined;
  let next = at;
  if (isOneOf(scan, at, REGULAR) && isOneOf(scan, at + 1, HOUSES)) next = at + 2;
  else if (isOneOf(scan, at, HOUSES)) {
    next = isSign(scan, at + 1, APOSTROPHE) && anyCode(scan, at + 2) === W.s ? at + 3 : at + 1;
    if (!isOneOf(scan, next, REGULAR)) return undefined;
    next++;
  } else return undefined;
  if (isOneOf(scan, next, KINDS)) next++;
  if (!isOneOf(scan, next, HEADS)) return undefined;
  return { ...namedMeeting(at, monthEnd(reading, next + 1), next + 1, paragraph), headFrom: next };
}

/** `for August`, `for August 2025`: the month whose business a meeting deals with. */
function monthEnd(reading: Reading, at: number): number {
  if (anyCode(reading.scan, at) !== W.for || !isInDate(reading, at + 1)) return at;
  let end = at + 2;
  while (isInDate(reading, end)) end++;
  return end;
}
