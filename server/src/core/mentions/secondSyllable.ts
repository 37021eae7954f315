/** The second syllable of a compound that no list knows: `Bộ Tư lệnh`, `Hội đồng Kênh đào`. */
import { ALL_CAPS, MIXED, SINGLE } from '../text/tokens.ts';
import { COMPOUND, STOP, STOP_PHRASE } from './categories.ts';
import { isConnector, isProper } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isLower, isSyllable, isText } from './tokenTests.ts';

/** Does the capital at a token take the small syllable behind it into the name, which starts no word of its own? */
export function takesSecondSyllable(scan: Scan, at: number, first: boolean): boolean {
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
