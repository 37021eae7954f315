/** Ceremonies at which somebody is mourned are named after him: `Lễ viếng nguyên Thủ tướng …`, `Lễ truy điệu và an táng đồng chí …`. */
import { HONORIFIC } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isText, isWord } from './tokenTests.ts';
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
export const isMourning = (scan: Scan, at: number): boolean => LAST_WORDS.some((word) => isText(scan, at - 1, word));

const LAST_WORDS = ['viếng', 'tang', 'điệu', 'táng'] as const;
