/** Reads Roman numerals (`XIII`). */
import { unitAt } from '../text/letters.ts';
import { WORD } from '../text/tokens.ts';
import type { Scan } from './scan.ts';

/** By code unit; 0 for all that is no Roman digit. */
const ROMAN = new Uint8Array(128);
for (const [letter, worth] of [
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
] as const)
  ROMAN[letter.charCodeAt(0)] = worth;

/** Value of a Roman numeral up to LXXXIX in capitals, 0 when the token is none. */
export function romanValue(scan: Scan, at: number): number {
  const { tokens } = scan;
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  if (tokens.kind[at] !== WORD || end - start > 8) return 0;
  let value = 0;
  let previous = 0;
  for (let offset = end - 1; offset >= start; offset--) {
    const digit = ROMAN[unitAt(tokens.text, offset)] ?? 0;
    if (digit === 0) return 0;
    value += digit < previous ? -digit : digit;
    previous = Math.max(previous, digit);
  }
  return toRoman(value) === tokens.text.slice(start, end) ? value : 0;
}

function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [letters, worth] of [
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const) {
    while (rest >= worth) {
      out += letters;
      rest -= worth;
    }
  }
  return out;
}
