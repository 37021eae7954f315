/** What stands before the last month or year of a range: `đến cuối tháng 6`, `to mid-December`, `to early 2023`. */
import { DASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf } from '../tokenTests.ts';
import { isTight, tightSign } from './draft.ts';

/** The token behind such a word, or `at` itself. */
export function pastEdge(scan: Scan, at: number): number {
  if (isOneOf(scan, at, WORDS)) return at + 1;
  return tightSign(scan, at + 1) === DASH && isTight(scan, at + 2) && isOneOf(scan, at, HYPHENED) ? at + 2 : at;
}

const WORDS = ['đầu', 'giữa', 'cuối', 'early', 'late'] as const;
const HYPHENED = ['mid', 'end', 'early', 'late'] as const;
