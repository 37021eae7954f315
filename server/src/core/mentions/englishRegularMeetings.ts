/** What a government holds month by month: `the Government’s regular meeting for August`, `a monthly Cabinet press briefing`. */
import { APOSTROPHE } from '../text/signs.ts';
import { namedMeeting, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode, isInDate } from './englishText.ts';
import { W } from './functionWords.ts';
import { isOneOf, isSign } from './tokenTests.ts';

const HOUSES = ['Government', 'Cabinet', 'government', 'cabinet'] as const;
const REGULAR = ['regular', 'monthly', 'Regular', 'Monthly'] as const;
const KINDS = ['press', 'online', 'Press', 'Online'] as const;
const HEADS = ['meeting', 'briefing', 'conference', 'session', 'Meeting', 'Briefing', 'Conference', 'Session'] as const;

export function regularMeeting(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
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
