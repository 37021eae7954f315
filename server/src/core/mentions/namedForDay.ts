/** `Bệnh viện 30-4`, `Nhà máy 19/5`: bodies that bear a day of history for a name. */
import { DASH, SLASH } from '../text/signs.ts';
import { NUMBER, SPACED } from '../text/tokens.ts';
import { IN_DATE, type Reading } from './drafts.ts';
import { isSign } from './tokenTests.ts';

/** Tokens of the day that is the whole of a name behind its head, 0 where there is none. */
export function dayLength({ scan, covered }: Reading, at: number, from: number, head: string): number {
  if (at !== from || (head !== 'named' && head !== 'company') || ((covered[at] ?? 0) & IN_DATE) !== 0) return 0;
  const { kind, value, shape } = scan.tokens;
  const isTight = (((shape[at + 1] ?? 0) | (shape[at + 2] ?? 0)) & SPACED) === 0;
  if (!isTight || (!isSign(scan, at + 1, DASH) && !isSign(scan, at + 1, SLASH)) || kind[at + 2] !== NUMBER) return 0;
  return (value[at] ?? 0) <= 31 && (value[at + 2] ?? 0) <= 12 ? 3 : 0;
}
