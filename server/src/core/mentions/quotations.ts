/** Where a quoted title or theme begins and ends: in quotation marks, apostrophes, or two of these. */
import { APOSTROPHE, QUOTE } from '../text/signs.ts';
import { SIGN } from '../text/tokens.ts';
import { isSpaced } from './englishText.ts';
import type { Scan } from './scan.ts';
import { isCapital, isSign } from './tokenTests.ts';

/** End of the quotation that opens at a token, 0 when it does not close within 60 tokens. */
export function quotationEnd(scan: Scan, at: number, to: number): number {
  if (opensSingle(scan, at)) {
    for (let next = at + 2; next < to && next < at + 60; next++) if (closesSingle(scan, next)) return next + 1;
    return 0;
  }
  const marks = opensQuotation(scan, at);
  for (let next = at + marks; next < to && next < at + 60; next++)
    if (opensQuotation(scan, next) === marks) return next + marks;
  return 0;
}

/** An apostrophe that stands before a capital and behind a space opens a quotation; `Ê-đê'` and `N'Guyen` do not. */
const opensSingle = (scan: Scan, at: number): boolean =>
  isSign(scan, at, APOSTROPHE) && isSpaced(scan, at) && !isSpaced(scan, at + 1) && isCapital(scan, at + 1);

const closesSingle = (scan: Scan, at: number): boolean =>
  isSign(scan, at, APOSTROPHE) && !isSpaced(scan, at) && (isSpaced(scan, at + 1) || scan.tokens.kind[at + 1] === SIGN);

/** Signs of a quotation mark: `“`, an apostrophe or two in its place. */
export const opensQuotation = (scan: Scan, at: number): number =>
  isSign(scan, at, QUOTE) || opensSingle(scan, at)
    ? 1
    : isSign(scan, at, APOSTROPHE) && isSign(scan, at + 1, APOSTROPHE) && !isSpaced(scan, at + 1)
      ? 2
      : 0;
