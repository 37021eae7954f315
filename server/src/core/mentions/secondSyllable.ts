/** The second syllable of a compound that no list knows: `Bộ Tư lệnh`, `Hội đồng Kênh đào`. */
import { DASH } from '../text/signs.ts';
import { ALL_CAPS, MIXED, SINGLE, SPACED } from '../text/tokens.ts';
import { COMPOUND, STOP, STOP_PHRASE } from './categories.ts';
import { isConnector, isProper } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { gluedEnd, isCapital, isHighlandPlace, isLower, isOneOf, isSign, isSyllable, isText } from './tokenTests.ts';

/** Tokens of the word at a capital with the small syllables that belong to it: `Hội đồng Kênh đào`, `Bà-la-môn`. */
export function wordLength(scan: Scan, at: number, to: number, first: boolean): number {
  let end = isHighlandPlace(scan, at) ? gluedEnd(scan, at) : at + 1;
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

/** `Viện Ngôn ngữ học`, `Khoa Tâm lý học`: the science behind what it is of; `Viện Dân tộc học theo …` learns. */
export const isScience = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'học') &&
  isOneOf(scan, at - 3, ['Viện', 'Khoa', 'Hội', 'môn']) &&
  isCapital(scan, at - 2) &&
  isLower(scan, at - 1) &&
  longestLength(scan, at, COMPOUND) === 0 &&
  !isOneOf(scan, at + 1, ['tập', 'theo', 'hỏi', 'cách', 'tiếng', 'từ', 'ở', 'Bác', 'thêm', 'nghề']);

/** `Báo Lao Động - Sau hai ngày …`: a sentence begins, no name does. */
export const beginsProse = (scan: Scan, at: number): boolean =>
  ((scan.flags[at] ?? 0) & STOP) !== 0 && isLower(scan, at + 1) && longestLength(scan, at, COMPOUND) === 0;
