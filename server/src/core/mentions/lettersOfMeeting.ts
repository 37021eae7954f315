/** Whose the letters in brackets behind a meeting's name or amid it are: the meeting's, those of what it is about, or those of what was dealt with. */
import { entryAt } from '../text/entryAt.ts';
import { MEETING_TASK, TITLE } from './categories.ts';
import { IN_MEETING, type AcronymDraft, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isLower, isText, isWord } from './tokenTests.ts';

/** `Hội nghị Quan chức cao cấp (SOM) của ASEAN`: the meeting amid whose name the bracket stands, -1 for none and behind what it is about. */
export function meetingAround({ scan, covered, meetings }: Reading, { from, to }: AcronymDraft): number {
  if (((covered[from] ?? 0) & IN_MEETING) === 0) return -1;
  const index = meetings.findLastIndex((each) => each.from < from && each.to > to);
  const around = entryAt(meetings, index);
  // Who meets, with the letters behind: those of a field (`… Hợp tác Tiểu vùng Mê Công mở rộng (GMS)`) are the field's.
  let isOfMembers = false;
  for (let at = around?.headTo ?? from; at < from; at++) {
    if (isWord(scan, at, W.về)) return -1;
    isOfMembers ||= meets(scan, at);
  }
  return isOfMembers && around?.shape === 'named' ? index : -1;
}

/** `Lễ ký kết giữa A và B (…)`: ceremonies have no letters. */
export const isCeremony = ({ scan }: Reading, { from }: MeetingDraft): boolean =>
  anyCode(scan, from) === W.lễ && !isText(scan, from + 1, 'hội');

const meets = (scan: Scan, at: number): boolean =>
  longestLength(scan, at, TITLE) > 1 || (isWord(scan, at + 1, W.chức) && anyCode(scan, at) === W.quan);

/** `Hội nghị công bố Chỉ số … (PAPI)`: the letters are those of what was dealt with; `Hội nghị tổng kết các quan chức cao cấp …` has its own. */
export function isForTask({ scan }: Reading, { headTo, ordinal }: MeetingDraft): boolean {
  const task = ordinal.value < 0 && isLower(scan, headTo) ? longestLength(scan, headTo, MEETING_TASK) : 0;
  return task > 0 && !meets(scan, headTo + task) && !meets(scan, headTo + task + 1);
}

/** Where the topic of a workshop, talk or press conference starts that nothing else tells from its like, -1 for other meetings. */
export function topicOf({ scan }: Reading, { headTo, to, ordinal, year }: MeetingDraft): number {
  const isTalk = [W.thảo, W.đàm, W.báo, W.họp].includes(anyCode(scan, headTo - 1));
  if (!isTalk || ordinal.value >= 0 || year > 0) return -1;
  for (let at = to - 1; at >= headTo; at--) if (isWord(scan, at, W.về)) return at + 1;
  return -1;
}
