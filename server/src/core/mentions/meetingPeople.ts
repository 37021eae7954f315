/** People in the names of meetings, who are mentions of their own: who is mourned (`Lễ viếng nguyên Thủ tướng …`), officers who talk with others. */
import { COMMA } from '../text/signs.ts';
import { HONORIFIC, TITLE } from './categories.ts';
import { organisationStarting, type MeetingDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { personEnd } from './meetingOccasion.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isOneOf, isSign, isText, isWord } from './tokenTests.ts';
import { titleAt } from './titlePhrase.ts';

/** End of the person behind such a head, or `at`; other heads are sorted out by their last word. */
export function mournedEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isMourning(scan, at)) return at;
  let next = isWord(scan, at, W.và) && isMourning(scan, at + 3) ? at + 3 : at;
  next += longestLength(scan, next, HONORIFIC);
  if (isText(scan, next, 'cố')) next++;
  const title = titleAt(reading, next, to)?.to ?? next;
  const name = vietnameseNameEnd(scan, title, to, true);
  return name > title + 1 && title > at ? name : at;
}

/** Do `Lễ viếng`, `Lễ tang`, `Lễ truy điệu`, `Lễ an táng` end right before the token? */
export const isMourning = (scan: Scan, at: number): boolean => isOneOf(scan, at - 1, LAST_WORDS);

const LAST_WORDS = ['viếng', 'tang', 'điệu', 'táng'] as const;

/** `Bí thư Đảng ủy, Chủ tịch UBND xã`: end of two offices or more, each with its body, that nobody's name follows; else `at`. */
export function officersEnd(reading: Reading, at: number, to: number): number {
  let end = at;
  for (let next = at; ; next = end + 1) {
    const body = organisationStarting(reading, next + longestLength(reading.scan, next, TITLE));
    if (body === undefined || body.from === next || vietnameseNameEnd(reading.scan, body.to, to, true) > body.to)
      return at;
    end = body.to;
    if (!isSign(reading.scan, end, COMMA) && !isWord(reading.scan, end, W.và)) return next > at ? end : at;
  }
}

/** Where the people in a meeting's name start, who are read by themselves as well; its end when there are none. */
export function peopleStart(reading: Reading, { to, headTo }: MeetingDraft): number {
  const { scan } = reading;
  if (isMourning(scan, headTo)) return headTo;
  for (let at = headTo; at < to; at++) {
    // `130 năm Ngày sinh Chủ tịch Hồ Chí Minh`.
    const day = isWord(scan, at - 1, W.năm) && (isText(scan, at, 'Ngày') || isWord(scan, at, W.ngày)) ? at + 1 : 0;
    const life = isText(scan, day, 'sinh') || isText(scan, day, 'mất') ? day + 1 : day;
    if (day > 0 && personEnd(reading, life, to) > life) return life;
    // `Lễ công bố quyết định của Thủ tướng Chính phủ về công tác cán bộ`: whose decision it is.
    if (isWord(scan, at - 1, W.của) && isText(scan, at - 2, 'định') && longestLength(scan, at, TITLE) > 0) return at;
    if (isWord(scan, at, W.giữa) && officersEnd(reading, at + 1, to) > at + 1) return at;
  }
  return to;
}
