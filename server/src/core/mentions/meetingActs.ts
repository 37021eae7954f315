/** What a ceremony does beside its first act, or for how many; and whether a name that goes on in small letters is counted in the end. */
import { COMMA } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { STOP, TOPIC_END } from './categories.ts';
import { IN_DATE, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isYear } from './meetingEditions.ts';
import { isObject, purposeAt, taskStart } from './meetingPurpose.ts';
import { topicEnd } from './meetingTopic.ts';
import { ordinalAt } from './ordinals.ts';
import { isLower, isSign, isWord } from './tokenTests.ts';

/** `Lễ khởi công, khánh thành các công trình`, `Lễ tôn vinh 95 đảng viên`: a second act, or so many of them; end of what it is about, or `at`. */
export function actsEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const isCount =
    scan.tokens.kind[at] === NUMBER && ((reading.covered[at] ?? 0) & IN_DATE) === 0 && isLower(scan, at + 1);
  if (isCount ? isWord(scan, at + 1, W.năm) : purposeAt(reading, at, to, at, true) !== 'task') return at;
  const start = isCount ? at + 1 : taskStart(reading, at);
  const end = topicEnd(reading, start, to, isObject(reading, at, to) ? 'object' : 'task');
  return end > start + 1 ? end : at;
}

/** The `lần thứ …` or `năm 2025` to which nothing but a dozen words in lower case lead, or `at`. */
export function countedAhead({ scan, covered }: Reading, at: number, to: number): number {
  const limit = Math.min(to, at + 12);
  for (let next = at; next < limit && (isLower(scan, next) || isSign(scan, next, COMMA)); next++) {
    if (isWord(scan, next, W.lần)) return ordinalAt(scan, next, to) === undefined ? at : next;
    if (isWord(scan, next, W.năm) && isYear(scan.tokens.value[next + 1] ?? 0) && scan.tokens.kind[next + 1] === NUMBER)
      return next;
    if (((scan.flags[next] ?? 0) & (STOP | TOPIC_END)) !== 0 || ((covered[next] ?? 0) & IN_DATE) !== 0) return at;
  }
  return at;
}
