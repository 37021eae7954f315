/** The second syllable of a compound that no list knows: `Bộ Tư lệnh`, `Hội đồng Kênh đào`. */
import { DASH } from '../text/signs.ts';
import { ALL_CAPS, MIXED, SINGLE, SPACED } from '../text/tokens.ts';
import { COMPOUND, STOP, STOP_PHRASE } from './categories.ts';
import { isConnector, isProper } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isLower, isSign, isSyllable, isText } from './tokenTests.ts';

/** Tokens of the word at a capital with the small syllables that belong to it: `Hội đồng Kênh đào`, `Bà-la-môn`. */
export function wordLength(scan: Scan, at: number, to: number, first: boolean): number {
  let end = at + 1;
  while (end + 1 < to && isGluedDash(scan, end) && isLower(scan, end + 1)) end += 2;
  return end > at + 1 ? end - at : at + 1 < to && takesSecondSyllable(scan, at, first) ? 2 : 1;
}

/** A dash with no space on either side. */
const isGluedDash = (scan: Scan, at: number): boolean =>
  isSign(scan, at, DASH) && (((scan.tokens.shape[at] ?? 0) | (scan.tokens.shape[at + 1] ?? 0)) & SPACED) === 0;

/** Does the capital at a token take the small syllable behind it into the name, which starts no word of its own? */
function takesSecondSyllable(scan: Scan, at: number, first: boolean): boolean {
  const next = at + 1;
  if (!isLower(scan, next) || !isSyllable(scan, at)) return false;
  // `Trường Đại học Vinh lập quỹ`: a city, which no list of places has since people are called so.
  if (((scan.tokens.shape[at] ?? 0) & (ALL_CAPS | MIXED | SINGLE)) !== 0 || isText(scan, at, 'Vinh')) return false;
  // `Tổng công ty Điện lực miền Trung đóng điện`.
  if (isText(scan, at - 1, 'miền')) return false;
  if (isProper(scan, at, first) || isConnector(scan, next)) return false;
  return (
    ((scan.flags[next] ?? 0) & STOP) === 0 &&
    longestLength(scan, next, STOP_PHRASE) === 0 &&
    longestLength(scan, next, COMPOUND) === 0
  );
}
