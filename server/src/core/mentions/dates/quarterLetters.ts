/** Quarters written as a letter and a number: `in Q3 2024`, `Q1` in a cell. */
import { COLON, DASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf } from '../tokenTests.ts';
import { isCapital, isTight, isTightNumber, nothing, signAt, valueAt, widthAt, type Reading } from './draft.ts';
import { isCell, yearShift } from './englishDates.ts';
import { QUARTER_LETTER, kindAt } from './dateWords.ts';
import { isJoint, quarterReading, yearAfterQuarter, yearFields } from './longerTimes.ts';

/** `Q1 2025`, `Q1/2025`; without a year it is no date. */
export function readQuarterLetter(scan: Scan, first: number): Reading | undefined {
  if (!isTightNumber(scan, first + 1) || widthAt(scan, first + 1) !== 1) return undefined;
  const number = valueAt(scan, first + 1);
  if (number < 1 || number > 4) return undefined;
  const range = quartersTo(scan, first, number);
  if (range !== undefined) return range;
  const year = yearAfterQuarter(scan, first + 2);
  // `in Q1`, `Q1 and Q2 2025`.
  const isLed = isOneOf(scan, first - 1, BEFORE_QUARTER);
  if (year.year === 0 && (isLed || isCell(scan, first, first + 2)) && signAt(scan, first + 2) !== COLON) {
    const alone = quarterReading(first, first, number, number, nothing(first + 2));
    const shift = yearShift(scan, first + 2);
    return shift === undefined ? alone : { ...alone, next: first + 4, yearShift: shift };
  }
  return year.year === 0 ? undefined : quarterReading(first, first, number, number, year);
}

/** `Q1-Q3 2024`, `Q1 and Q2 2024`. */
function quartersTo(scan: Scan, first: number, number: number): Reading | undefined {
  const letter = first + 3;
  if (!isJoint(scan, first + 2) || kindAt(scan, letter) !== QUARTER_LETTER || !isTightNumber(scan, letter + 1))
    return undefined;
  const last = valueAt(scan, letter + 1);
  const year = yearAfterQuarter(scan, letter + 2);
  if (last <= number || last > 4 || year.year === 0 || (signAt(scan, first + 2) !== DASH && last > number + 1))
    return undefined;
  return quarterReading(first, first, number, last, year);
}

/** `1Q 2018`, `4Q24` at the number. */
export function readQuarterNumber(scan: Scan, first: number): Reading | undefined {
  const number = valueAt(scan, first);
  if (!isTight(scan, first + 1) || !isCapital(scan, first + 1) || number < 1 || number > 4) return undefined;
  const at = first + 2;
  const short = isTightNumber(scan, at) && widthAt(scan, at) === 2 ? 2000 + valueAt(scan, at) : 0;
  const year = short === 0 ? yearAfterQuarter(scan, at) : yearFields(short, at + 1);
  return year.year === 0 ? undefined : quarterReading(first, first, number, number, year);
}

const BEFORE_QUARTER = 'in In of for during the by By from since until with'.split(' ');
