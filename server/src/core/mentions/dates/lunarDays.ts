/** Days of the other calendar. */
import { COMMA, OPEN } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { LUNAR, kindAt } from './dateWords.ts';
import { signAt } from './draft.ts';

/** `10/3 âm lịch`: no day of our calendar. */
export const isLunar = (scan: Scan, next: number): boolean =>
  kindAt(scan, next) === LUNAR ||
  (signAt(scan, next) === OPEN && kindAt(scan, next + 1) === LUNAR) ||
  isLunarYear(scan, signAt(scan, next) === COMMA ? next + 1 : next);

/** `năm Ất Tỵ`. */
const isLunarYear = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'năm') && isOneOf(scan, at + 1, STEMS) && isOneOf(scan, at + 2, BRANCHES);

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
