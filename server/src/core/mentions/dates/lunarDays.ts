/** Days of the other calendar. */
import { COMMA, OPEN, SLASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { LUNAR, MONTH, kindAt, lengthAt } from './dateWords.ts';
import { isNumber, isWordAt, signAt, tightSign } from './draft.ts';

/** `10/3 âm lịch`: no day of our calendar. */
export const isLunar = (scan: Scan, next: number): boolean =>
  kindAt(scan, next) === LUNAR ||
  (signAt(scan, next) === OPEN && kindAt(scan, next + 1) === LUNAR) ||
  isLunarYear(scan, signAt(scan, next) === COMMA ? next + 1 : next);

/** `năm Ất Tỵ`, `11/2 Ất Tỵ`. */
function isLunarYear(scan: Scan, at: number): boolean {
  const stem = isText(scan, at, 'năm') ? at + 1 : at;
  return isOneOf(scan, stem, STEMS) && isOneOf(scan, stem + 1, BRANCHES);
}

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
const BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Mẹo',
  'Thìn',
  'Tỵ',
  'Tị',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const;

/** `mùng 3 Tết`, `mùng 10/3`, `rằm tháng Bảy`: days of the lunar calendar are no mentions. */
export function skipLunar(scan: Scan, at: number): number {
  let next = at + lengthAt(scan, at);
  if (isNumber(scan, next)) next++;
  if (tightSign(scan, next) === SLASH && isNumber(scan, next + 1)) next += 2;
  if (kindAt(scan, next) === MONTH) next += isNumber(scan, next + 1) || isWordAt(scan, next + 1) ? 2 : 1;
  return next;
}
