/** Letters that stand for nothing by themselves: the signs of roads (`QL.1A`, `ĐT.830`) and boats (`QNg 90123 TS`), viruses, words with two humps. */
import { DASH, DOT } from '../text/signs.ts';
import { MIXED, NUMBER, SINGLE, SPACED } from '../text/tokens.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** Is the word in letters at a token the start of such a sign? */
export function isLicence(scan: Scan, at: number): boolean {
  const { kind, value, shape } = scan.tokens;
  const letters = value[at] ?? 0;
  if (isVirus(scan, at) || isName(scan, at)) return true;
  if (letters < 2 || letters > 3) return false;
  const isSigned = (isSign(scan, at + 1, DOT) || isSign(scan, at + 1, DASH)) && isTight(scan, at + 1);
  const number = isSigned ? at + 2 : at + 1;
  if (isSigned && !isTight(scan, number)) return false;
  // `QL.N2`.
  if (isSigned && ((shape[number] ?? 0) & SINGLE) !== 0) return isOneOf(scan, at, ROADS) && kind[number + 1] === NUMBER;
  if (kind[number] !== NUMBER) return false;
  const count = value[number] ?? 0;
  // `QNg 90123 TS`, `tàu BTh 97012`, `số hiệu KG-90567-TS`.
  if (count >= 10_000 && count < 100_000) {
    const behind = isSign(scan, number + 1, DASH) ? number + 2 : number + 1;
    if (isText(scan, behind, 'TS') || ((shape[at] ?? 0) & MIXED) !== 0) return true;
  }
  // `SN 1990`: when somebody was born.
  if (isText(scan, at, 'SN') && !isSigned && count > 1900 && count < 2100) return true;
  if (count >= 1000 || !isOneOf(scan, at, ROADS)) return false;
  return isSigned || isText(scan, at, 'QL') || isOneOf(scan, at - 1, WAYS);
}

/** `SARS-CoV-2`, `MERS-CoV`. */
const isVirus = (scan: Scan, at: number): boolean =>
  (isSign(scan, at + 1, DASH) && isText(scan, at + 2, 'CoV')) || isText(scan, at, 'CoV');

/** `MoMo`, `WiFi`: two humps of letters that are read as a word. */
const isName = ({ tokens }: Scan, at: number): boolean =>
  ((tokens.shape[at] ?? 0) & MIXED) !== 0 &&
  /^[A-Z][a-z]+[A-Z][a-z]+$/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]));

const isTight = ({ tokens }: Scan, at: number): boolean => ((tokens.shape[at] ?? 0) & SPACED) === 0;

const ROADS = ['QL', 'ĐT', 'TL', 'HL', 'ĐH', 'ĐX', 'CT'] as const;
const WAYS = ['đường', 'tuyến', 'tốc', 'trên', 'cấp', 'dọc', 'qua', 'ra'] as const;
