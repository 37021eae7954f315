/** What looks like a day and tells how many of how many, or how much. */
import { COMMA, DOT, PERCENT, SLASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { AND, NUMBERED, QUANTITY, TO, codeAt, contextBefore } from './dateWords.ts';
import { isCapital, isNumber, isWordAt, signAt, tightSign } from './draft.ts';

/** `100% (12/12)`, `đa số (2/3)`: how many of how many. */
export const isScore = (scan: Scan, at: number): boolean =>
  signAt(scan, at - 2) === PERCENT || isOneOf(scan, at - 2, ['số', 'đủ', 'phiếu', 'lệ', 'thành', 'trí']);

/** `chiếm tới 1/3`, `lên tới 2/3`, `cao hơn mức trung bình tới 1/3`: how much. */
export const isUpTo = (scan: Scan, at: number): boolean =>
  (codeAt(scan, at - 1) & TO) !== 0 &&
  ((contextBefore(scan, at - 1) & QUANTITY) !== 0 || isText(scan, at - 2, 'lên') || isCompared(scan, at - 2));

/** `cao hơn`, `ít hơn` a few words before, in the same clause. */
function isCompared(scan: Scan, from: number): boolean {
  for (let at = from; at > 0 && at > from - CLAUSE_WORDS && isWordAt(scan, at); at--)
    if (isText(scan, at, 'hơn') && isOneOf(scan, at - 1, COMPARED)) return true;
  return false;
}

/** `1/3 of the land`, `from 3/5 to about one half`, `đã hết 7/9 toa`, `no. 4/2`: `next` is the token behind the numbers. */
export const isShare = (scan: Scan, at: number, next: number): boolean =>
  isText(scan, next, 'of') ||
  (isText(scan, next, 'to') && (codeAt(scan, next + 1) & QUANTITY) !== 0) ||
  (isText(scan, at - 1, 'hết') && isOneOf(scan, at - 2, ['đã', 'Đã']));

/** `Session 2, 15 March`, `Day 1 – 14 March`. */
export const isLabelled = (scan: Scan, at: number): boolean => isOneOf(scan, at - 1, LABELS);

const LABELS = ['Session', 'Day', 'Week', 'Phase', 'Round', 'Part', 'Item', 'Group', 'Room', 'Lot'] as const;

/** `no. 4/2`, `ref. 11/2025`, `các ngõ 12/5, 14/2`. */
export const isNumbered = (scan: Scan, at: number): boolean =>
  (signAt(scan, at - 1) === DOT && !isCapital(scan, at - 2) && (contextBefore(scan, at - 1) & NUMBERED) !== 0) ||
  isNextNumber(scan, at);

/** Behind `ngõ 12/5,` and `ngõ 12/5 và`. */
function isNextNumber(scan: Scan, at: number): boolean {
  if (signAt(scan, at - 3) !== SLASH || (signAt(scan, at - 1) !== COMMA && (codeAt(scan, at - 1) & AND) === 0))
    return false;
  const before = at - 4;
  if (!isNumber(scan, before) || tightSign(scan, at + 1) !== SLASH) return false;
  return (contextBefore(scan, before) & NUMBERED) !== 0 || isNextNumber(scan, before);
}

const CLAUSE_WORDS = 12;
const COMPARED = ['cao', 'Cao', 'thấp', 'Thấp', 'nhiều', 'ít', 'lớn', 'nhỏ', 'nhanh', 'chậm', 'rẻ', 'đắt'] as const;
