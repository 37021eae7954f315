/** `sang năm`, alone and behind a month: the year after the one told. */
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import type { Deictic } from './cue.ts';
import { isNumber, isWordAt, relativeReading, type Reading } from './draft.ts';

/** `Sang năm phải sửa`: opens its clause; `bước sang năm thứ ba`, `sang năm mới` count years. */
export function comingYear(scan: Scan, at: number, from: number): Reading | undefined {
  const first = at - 1;
  if (first < from || !(isText(scan, first, 'sang') || isText(scan, first, 'Sang'))) return undefined;
  if (first > from && isWordAt(scan, first - 1) && !isText(scan, first - 1, 'thì')) return undefined;
  if (countsYears(scan, at + 1)) return undefined;
  const deictic: Deictic = { unit: 'year', shift: 1 };
  return { ...relativeReading(first, at + 1, deictic, undefined), scale: 'year' };
}

/** `bước sang năm thứ ba`. */
export const countsYears = (scan: Scan, at: number): boolean => isNumber(scan, at) || isOneOf(scan, at, SPELT_OUT);

const SPELT_OUT = [
  'thứ',
  'mới',
  'học',
  'Mậu',
  'Kỷ',
  'Canh',
  'Tân',
  'Nhâm',
  'Quý',
  'Giáp',
  'Ất',
  'Bính',
  'Đinh',
] as const;
