/** Decades and centuries: `những năm 1990`, `thập niên 70, 80`, `thế kỷ XVIII`. */
import type { Scan } from '../scan.ts';
import { COUNTED, ROMAN, codeAt, codeKind, codeValue, lengthAt } from './dateWords.ts';
import { isCapital, isNumber, valueAt, widthAt, yearAt, type Reading } from './draft.ts';
import { isJoint, isPartOfNumber, reading, yearFields } from './longerTimes.ts';

export function decade(scan: Scan, first: number, at: number, year: number): Reading {
  const last = nextDecade(scan, at);
  const next = last === 0 ? at + 1 : at + 3;
  return reading(first, at, next, yearFields(year, next), yearFields(last || year + 9, next), 'decade');
}

/** `thập niên 1970`, `thập niên 70, 80`. */
export function readDecade(scan: Scan, first: number): Reading | undefined {
  const at = first + lengthAt(scan, first);
  const year = yearAt(scan, at);
  if (year !== 0) return decade(scan, first, at, year - (year % 10));
  if (!isNumber(scan, at) || widthAt(scan, at) !== 2 || valueAt(scan, at) % 10 !== 0) return undefined;
  return decade(scan, first, at, 1900 + valueAt(scan, at));
}

/** The last year of the decade that `80` in `những năm 70, 80` and `thập niên 70 - 80` names; 0 without. */
function nextDecade(scan: Scan, at: number): number {
  const last = at + 2;
  const isDecade = isNumber(scan, last) && widthAt(scan, last) === 2 && valueAt(scan, last) % 10 === 0;
  if (!isDecade || !isJoint(scan, at + 1) || valueAt(scan, last) <= valueAt(scan, at) % 100) return 0;
  return isPartOfNumber(scan, last) || (codeAt(scan, last + 1) & COUNTED) !== 0 ? 0 : 1909 + valueAt(scan, last);
}

export function readCentury(scan: Scan, first: number): Reading | undefined {
  const at = first + lengthAt(scan, first);
  const code = codeAt(scan, at);
  let century = 0;
  if (isNumber(scan, at) && widthAt(scan, at) <= 2) century = valueAt(scan, at);
  else if (codeKind(code) === ROMAN && isCapital(scan, at)) century = codeValue(code);
  return century === 0 ? undefined : centuryReading(first, at, at + 1, century);
}

export function centuryReading(first: number, coreFirst: number, next: number, century: number): Reading {
  const start = (century - 1) * 100;
  return reading(first, coreFirst, next, yearFields(start, next), yearFields(start + 99, next), 'century');
}
