/** What the name of an English meeting holds: letters of another one, and the meeting that it is on. */
import { CLOSE, OPEN } from '../text/signs.ts';
import { MEETING_NOUN } from './categories.ts';
import { IN_ORGANISATION, NO_ORDINAL, type MeetingDraft, type Reading } from './drafts.ts';
import { isYear } from './englishCounts.ts';
import { anyCode, has, isNameWord } from './englishText.ts';
import { W } from './functionWords.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

/** `East Rivers Summit (ERS) Ministers’ Meeting`: letters of the meeting that the name holds. */
export function innerLetters(reading: Reading, { from, to, headTo, shape, paragraph }: MeetingDraft): void {
  const { scan } = reading;
  // `Annual Meeting of the Rivers Parliamentary Forum (RPF)`.
  const isOwned = shape === 'named' && headTo < to && isText(scan, to - 1, 'Forum');
  const last = isOwned ? to + 1 : to - 3;
  for (let at = from + 3; at <= last; at++) {
    if (isText(scan, at + 2, 'Plus') || ((reading.covered[at - 2] ?? 0) & IN_ORGANISATION) !== 0) continue;
    const code = (reading.acronymAt[at] ?? 0) - 1;
    if (code < 0 || !isSign(scan, at - 1, OPEN) || !isSign(scan, at + 1, CLOSE) || !has(scan, at - 2, MEETING_NOUN))
      continue;
    reading.meetingLetters.add(scan.tokens.hash[at] ?? 0);
    const inner: MeetingDraft = {
      from: at,
      to: at + 1,
      headTo: at,
      shape: 'code',
      ordinal: NO_ORDINAL,
      year: -1,
      code,
      paragraph,
    };
    reading.meetingAt[at] = reading.meetings.push(inner);
  }
}

/** `press conference on the outcomes of the Rivers Forum 2025`: where the name starts that ends a subject told in small letters; 0 without one. */
export function innerFrom({ scan }: Reading, { headTo, to, shape }: MeetingDraft): number {
  if (shape !== 'named' || !isLower(scan, headTo - 1)) return 0;
  const head = isYear(scan, to - 1) ? to - 2 : to - 1;
  if (!has(scan, head, MEETING_NOUN) || !isNameWord(scan, head) || anyCode(scan, to) === W.on) return 0;
  // `session of the UNIDO General Conference`: the body that sits.
  if (isText(scan, head, 'Conference') && isText(scan, head - 1, 'General')) return 0;
  let from = head;
  while (from > headTo + 1 && isNameWord(scan, from - 1)) from--;
  // `ninth session of the World Rivers Forum`: one of its rounds.
  if (from - 2 === headTo && anyCode(scan, headTo) === W.of && isOneOf(scan, headTo - 1, ['session', 'edition']))
    return 0;
  return from < head && anyCode(scan, from - 1) === W.the ? from : 0;
}
