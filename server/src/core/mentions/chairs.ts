/** What somebody chairs who is called `Chủ tịch`: a meeting that has been read, or a body for one year. */
import { ALL_CAPS, NUMBER } from '../text/tokens.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { isWord } from './tokenTests.ts';

/** `Chủ tịch Hội nghị Bộ trưởng …`, `Chủ tịch Kỳ họp thứ 43`: end of the meeting that somebody chairs, or `at`. */
export function chairedMeeting({ meetingAt, meetings }: Reading, at: number, title: number): number {
  const meeting = meetings[(meetingAt[at] ?? 0) - 1];
  return meeting !== undefined && /Chủ tịch$|Chủ tọa$/u.test(TITLE_HEADS[title] ?? '') ? meeting.to : at;
}

/** Tokens of the year for which somebody chairs a body in letters (`Chủ tịch ASEAN 2025`, `Chủ tịch APEC năm 2027`). */
export function chairedYear(reading: Reading, at: number, title: number): number {
  const { tokens } = reading.scan;
  if (!/^(?:Phó )?Chủ tịch$/u.test(TITLE_HEADS[title] ?? '') || ((tokens.shape[at - 1] ?? 0) & ALL_CAPS) === 0)
    return 0;
  const lead = isWord(reading.scan, at, W.năm) ? 1 : 0;
  const year = tokens.kind[at + lead] === NUMBER ? (tokens.value[at + lead] ?? 0) : 0;
  return year > 1900 && year < 2100 ? lead + 1 : 0;
}
