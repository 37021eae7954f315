/** Numbers that end the names of bodies in English text: `Children's Hospital 2`, `Field Hospital No. 3`, `Archives Centre II`. */
import { DOT } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { anyCode, isNameWord, isSpaced } from './englishText.ts';
import type { Scan } from './scan.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

const HOUSES = ['Hospital', 'Centre', 'Center', 'School', 'Kindergarten', 'Company', 'Team'] as const;
const ROMANS = ['I', 'II', 'III', 'IV', 'V'] as const;

/** Tokens of the number behind the head of a body's name, 0 without one. */
export function numberLength(scan: Scan, head: number): number {
  if (!isOneOf(scan, head, HOUSES)) return 0;
  const at = head + 1;
  if (isText(scan, at, 'No')) {
    const number = isSign(scan, at + 1, DOT) ? at + 2 : at + 1;
    return scan.tokens.kind[number] === NUMBER && (scan.tokens.value[number] ?? 0) < 1000 ? number + 1 - at : 0;
  }
  if (isText(scan, head, 'Hospital') && countsOne(scan, at)) return 1;
  const isRoman = isOneOf(scan, at, ROMANS) && isSpaced(scan, at) && isNameWord(scan, head - 1);
  return isRoman && endsName(scan, at + 1) ? 1 : 0;
}

/** A number of up to three digits that counts nothing behind it. */
const countsOne = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === NUMBER &&
  isSpaced(scan, at) &&
  (scan.tokens.value[at] ?? 0) < 1000 &&
  (endsName(scan, at + 1) || isDone(scan, at + 1));

/** `Children's Hospital 1 signed …`. */
const isDone = (scan: Scan, at: number): boolean =>
  isLower(scan, at) && scan.tokens.text.endsWith('ed', scan.tokens.end[at]);

const endsName = (scan: Scan, at: number): boolean => scan.tokens.kind[at] !== WORD || anyCode(scan, at) > 0;
