/** Parts of a year: `5 tháng đầu năm`, `nửa cuối năm 2025`, `third quarter of 2025`, `first half of this year`, `first six months of 2025`. */
import { COMMA, DASH, SLASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import {
  BEFORE_ORDINAL,
  DAY,
  EDGE,
  ENGLISH_SHIFT,
  ENGLISH_UNIT,
  MANY,
  MONTH,
  MONTHS,
  NUMBERED,
  NUMBER_WORD,
  OF,
  QUANTITY,
  QUARTER,
  SHIFT,
  SHIFTS_YEAR,
  THE,
  UNIT_QUARTER,
  UNIT_YEAR,
  YEAR,
  codeAt,
  codeKind,
  codeValue,
  contextBefore,
  kindAt,
  kindBefore,
  lengthAt,
  shiftOf,
  shifts,
} from './dateWords.ts';
import {
  isCapital,
  isNumber,
  isTightNumber,
  isWordAt,
  nothing,
  signAt,
  tightSign,
  valueAt,
  widthAt,
  yearAt,
  type Fields,
  type Reading,
} from './draft.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { quarterReading } from './longerTimes.ts';

/** The year that a part belongs to: written, or counted from the article's own. */
interface Whole {
  readonly year: number;
  readonly shift: number | undefined;
  readonly next: number;
}

/** `5 tháng đầu năm`, `sáu tháng cuối năm 2025`, `ba quý đầu năm nay`, `10 tháng năm 2025` at the number. */
export function readMonthsOfYear(scan: Scan, first: number): Reading | undefined {
  const unit = first + (isNumber(scan, first) ? 1 : lengthAt(scan, first));
  const kind = kindAt(scan, unit);
  if (kind !== MONTH && kind !== QUARTER) return undefined;
  const code = codeAt(scan, unit + 1);
  const edge = codeKind(code) === EDGE ? codeValue(code) : 0;
  const whole = vietnameseYear(scan, edge === 0 ? unit + 1 : unit + 2);
  // "ngày 10 tháng năm 2025" is in May.
  // `9 tháng năm nay`, too.
  const isTold = whole !== undefined && (whole.year !== 0 || whole.next > unit + 2);
  const count = countAt(scan, first);
  if (whole === undefined && edge === 0 && kind === MONTH && isSum(scan, first, unit + 1) && count > 1 && count < 12)
    return months(first, 1, count, { year: 0, shift: 0, next: unit + 1 });
  if (edge === 0 && (!isTold || kindBefore(scan, first) === DAY)) return undefined;
  const all = kind === MONTH ? 12 : 4;
  if (whole === undefined || count < 1 || count >= all) return undefined;
  const one = edge === 2 ? all - count + 1 : 1;
  const last = edge === 2 ? all : count;
  return kind === MONTH ? months(first, one, last, whole) : quarters(first, one, last, whole);
}

/** `quý đầu năm 2025`, `quý cuối năm ngoái` at *quý*. */
export function readQuarterOfYear(scan: Scan, first: number): Reading | undefined {
  const code = codeAt(scan, first + 1);
  const whole = codeKind(code) === EDGE ? vietnameseYear(scan, first + 2) : undefined;
  if (whole === undefined) return undefined;
  const quarter = codeValue(code) === 2 ? 4 : 1;
  return quarters(first, quarter, quarter, whole);
}

/** `lũy kế 5 tháng`, `xuất khẩu 11 tháng ước đạt …`, `bình quân 6 tháng, giá …`: what came together since the year began. */
function isSum(scan: Scan, first: number, next: number): boolean {
  if (first === 0) return false;
  if (isOneOf(scan, first - 1, SUMS) && isOneOf(scan, first - 2, TOTALS)) return true;
  if (isText(scan, first - 1, 'quân') && signAt(scan, next) === COMMA)
    return isOneOf(scan, first - 2, ['bình', 'Bình']);
  const before = contextBefore(scan, first);
  if ((before & (QUANTITY | MANY | NUMBERED | BEFORE_ORDINAL)) !== 0 || !isWordAt(scan, first - 1)) return false;
  if (isOneOf(scan, next, REACHED)) return !isText(scan, next + 1, 'liên') && !isOneOf(scan, first - 1, AFTER);
  return false;
}

const TOTALS = ['tính', 'Tính', 'lũy', 'Lũy', 'luỹ', 'Luỹ', 'cộng', 'Cộng'] as const;
const SUMS = ['chung', 'kế', 'dồn'] as const;
const REACHED = ['đạt', 'ước', 'tăng', 'giảm'] as const;
const AFTER = ['sau', 'Sau', 'suốt', 'chuỗi', 'qua', 'trước', 'tới', 'liền', 'đầu'] as const;

function countAt(scan: Scan, at: number): number {
  if (isNumber(scan, at)) return widthAt(scan, at) <= 2 ? valueAt(scan, at) : 0;
  const code = codeAt(scan, at);
  // "năm tháng đầu năm"
  return codeKind(code) === NUMBER_WORD ? codeValue(code) : codeKind(code) === YEAR ? 5 : 0;
}

/** `nửa đầu năm 2025`, `first half of 2025` */
export function readHalf(scan: Scan, first: number): Reading | undefined {
  const half = codeValue(codeAt(scan, first));
  const at = first + lengthAt(scan, first);
  const whole = vietnameseYear(scan, at) ?? englishYear(scan, at);
  return whole === undefined ? undefined : months(first, half * 6 - 5, half * 6, whole);
}

/** `H1 2025`, `H2/2024`, `in H1 this year`, `H1 of 2025` at the letter. */
export function readHalfLetter(scan: Scan, first: number): Reading | undefined {
  const half = valueAt(scan, first + 1);
  if (!isCapital(scan, first) || !isTightNumber(scan, first + 1) || widthAt(scan, first + 1) > 1) return undefined;
  if (half !== 1 && half !== 2) return undefined;
  const at = first + 2;
  const whole = englishYear(scan, tightSign(scan, at) === SLASH ? at + 1 : at);
  return whole === undefined ? undefined : months(first, half * 6 - 5, half * 6, whole);
}

/** `final three months`, `the final quarter of 2025`. */
function readFinal(scan: Scan, first: number): Reading | undefined {
  if (unitCode(scan, first + 1) === UNIT_QUARTER) {
    const whole = englishYear(scan, first + 2) ?? ofOwnYear(scan, first, first + 2);
    return whole === undefined ? undefined : quarters(first, 4, 4, whole);
  }
  const count = kindAt(scan, first + 2) === MONTHS ? countAt(scan, first + 1) : 0;
  if (count < 1 || count > 11) return undefined;
  const whole = englishYear(scan, first + 3) ?? ofOwnYear(scan, first, first + 3);
  return whole === undefined ? undefined : months(first, 13 - count, 12, whole);
}

/** `the final quarter`, not of something else. */
const ofOwnYear = (scan: Scan, first: number, next: number): Whole | undefined =>
  kindBefore(scan, first) === THE && kindAt(scan, next) !== OF ? { year: 0, shift: 0, next } : undefined;

/** `first six months of 2025`, `first 9 months of the year` */
export function readFirstMonths(scan: Scan, first: number): Reading | undefined {
  const unit = first + 2;
  if (isText(scan, first, 'final')) return readFinal(scan, first);
  if (kindAt(scan, unit) !== MONTHS) return undefined;
  const count = countAt(scan, first + 1);
  const whole = englishYear(scan, unit + 1) ?? ownYear(scan, first, unit + 1);
  return whole === undefined || count < 1 || count > 11 ? undefined : months(first, 1, count, whole);
}

/** `in the first five months, exports rose`: of the article's own year. */
function ownYear(scan: Scan, first: number, next: number): Whole | undefined {
  if (kindAt(scan, next) === OF) return undefined;
  // `Exports rise in first five months`, as headlines have it.
  const the = kindBefore(scan, first) === THE ? 1 : 0;
  if (!isOneOf(scan, first - 1 - the, WITHIN) || isOneOf(scan, next, SINCE)) return undefined;
  return { year: 0, shift: 0, next };
}

const WITHIN = ['in', 'In', 'for', 'For', 'during', 'During', 'over', 'Over'] as const;
const SINCE = ['after', 'following', 'since', 'as', 'in'] as const;

/** `last quarter of 2023`, `last three months of the year`: those at its end. */
export function readLastOfYear(scan: Scan, first: number): Reading | undefined {
  if (unitCode(scan, first + 1) === UNIT_QUARTER) {
    const whole = kindAt(scan, first + 2) === OF ? englishYear(scan, first + 2) : undefined;
    return whole === undefined ? undefined : quarters(first, 4, 4, whole);
  }
  if (kindAt(scan, first + 2) !== MONTHS) return undefined;
  const count = countAt(scan, first + 1);
  const whole = kindAt(scan, first + 3) === OF ? englishYear(scan, first + 3) : undefined;
  return whole === undefined || count < 1 || count > 11 ? undefined : months(first, 13 - count, 12, whole);
}

const unitCode = (scan: Scan, at: number): number => {
  const code = codeAt(scan, at);
  return codeKind(code) === ENGLISH_UNIT ? codeValue(code) : 0;
};

/** `third quarter of 2025`, `the third quarter`; `at` is the token after *quarter*. */
export function readEnglishQuarter(scan: Scan, first: number, quarter: number, at: number): Reading | undefined {
  if (quarter < 1 || quarter > 4) return undefined;
  const whole = englishYear(scan, at);
  if (whole !== undefined) return quarters(first, quarter, quarter, whole);
  // "the first quarter of the match"
  if (kindAt(scan, at) === OF || first === 0 || kindBefore(scan, first) !== THE) return undefined;
  return quarterReading(first, first, quarter, quarter, nothing(at));
}

/** `năm 2025`, `năm ngoái`, `năm`: without more it is the article's own year. */
function vietnameseYear(scan: Scan, at: number): Whole | undefined {
  if (kindAt(scan, at) !== YEAR) return undefined;
  const year = yearAt(scan, at + 1);
  if (year !== 0) {
    const sign = tightSign(scan, at + 2);
    return sign === DASH || sign === SLASH ? undefined : { year, shift: undefined, next: at + 2 };
  }
  const code = codeAt(scan, at + 1);
  return codeKind(code) === SHIFT && (shifts(code) & SHIFTS_YEAR) !== 0
    ? { year: 0, shift: shiftOf(code), next: at + 1 + lengthAt(scan, at + 1) }
    : { year: 0, shift: 0, next: at + 1 };
}

/** `2025`, `of 2025`, `of this year`, `of the year` */
function englishYear(scan: Scan, at: number): Whole | undefined {
  const of = kindAt(scan, at) === OF;
  const lead = of ? at + 1 : at;
  const year = yearAt(scan, lead);
  if (year !== 0) return { year, shift: undefined, next: lead + 1 };
  const unit = codeAt(scan, lead + 1);
  if (codeKind(unit) !== ENGLISH_UNIT || codeValue(unit) !== UNIT_YEAR) return undefined;
  const code = codeAt(scan, lead);
  if (codeKind(code) === ENGLISH_SHIFT) return { year: 0, shift: codeValue(code) - 2, next: lead + 2 };
  return of && codeKind(code) === THE ? { year: 0, shift: 0, next: lead + 2 } : undefined;
}

function months(first: number, one: number, last: number, whole: Whole): Reading {
  const { year, next } = whole;
  const from: Fields = { day: 0, month: one, year, next, sign: 0 };
  const to: Fields = { ...from, month: last };
  const made: Reading = { first, next, coreFirst: first, coreNext: next, form: 'range', scale: 'month', from, to };
  return within(made, whole);
}

function quarters(first: number, one: number, last: number, whole: Whole): Reading {
  const { year, next } = whole;
  return within(quarterReading(first, first, one, last, { day: 0, month: 0, year, next, sign: 0 }), whole);
}

function within(reading: Reading, { shift, next }: Whole): Reading {
  reading.next = next;
  reading.coreNext = next;
  if (shift !== undefined) reading.yearShift = shift;
  return reading;
}
