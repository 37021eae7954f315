/** What a meeting is held for, told right behind its head: `Hội nghị tổng kết …`, `cuộc họp rà soát …`; and what is only its predicate. */
import { COMMA, DOT, QUOTE } from '../text/signs.ts';
import { WORD } from '../text/tokens.ts';
import { MEETING_HEAD, MEETING_QUALIFIER, MEETING_TASK } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { longest, longestLength } from './scan.ts';
import { isCapital, isLower, isSign, isWord } from './tokenTests.ts';

/**
 * What the word behind the head tells: `dự cuộc họp rà soát công tác …`, `Hội nghị Tổng kết …` say what the meeting is for. A head in
 * lower case that opens its clause is a subject, and what follows is what it did (`Theo kế hoạch, hội nghị bàn về …`).
 */
export function purposeAt(
  reading: Reading,
  at: number,
  to: number,
  from: number,
  namedOnly: boolean,
): 'task' | 'verb' | 'none' {
  const { scan } = reading;
  const length = longestLength(scan, at, MEETING_TASK);
  const isTask = length > 0 && !isWord(scan, at + length, W.lần);
  if (namedOnly) return isTask || isLower(scan, at) ? 'task' : 'none';
  if (!isTask) return 'none';
  if (isCapital(scan, at) || NOUNS.has(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at + length - 1])))
    return 'task';
  const head = longest(scan, from - 1, MEETING_HEAD) >= 0 ? from - 1 : from - 2;
  if (at > from || scan.tokens.kind[head - 1] === WORD || isSign(scan, head - 1, QUOTE)) return 'task';
  // A headline has no full stop.
  if (isCapital(scan, head) && !isSign(scan, to - 1, DOT)) return 'task';
  return longestLength(scan, at, MEETING_QUALIFIER) > 0 ? 'none' : 'verb';
}

/** Tasks that name a kind of meeting and are hardly ever what a meeting does. */
const NOUNS: ReadonlySet<string> = new Set(
  ['sơ kết', 'tổng kết', 'giao ban', 'tập huấn', 'gặp mặt', 'gặp gỡ', 'xúc tiến', 'tuyên dương', 'biểu dương'].flatMap(
    (words) => [words, words.normalize('NFD')],
  ),
);

/** `Lễ công bố và trao quyết định …`, `sơ kết, đánh giá kết quả …`: where the last of several tasks begins. */
export function taskStart({ scan }: Reading, at: number): number {
  if (isWord(scan, at, W.và)) return at + 1;
  let start = at;
  for (;;) {
    const next = start + longestLength(scan, start, MEETING_TASK);
    if (next === start || (!isSign(scan, next, COMMA) && !isWord(scan, next, W.và))) return start;
    if (longestLength(scan, next + 1, MEETING_TASK) === 0) return start;
    start = next + 1;
  }
}
