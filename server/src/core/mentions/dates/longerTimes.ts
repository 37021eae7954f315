/** Months, quarters, years and periods: `tháng 6/2024`, `quý I/2025`, `giai đoạn 2021-2025`, `năm ngoái`. */
import { COLON, COMMA, DASH, DOT, PERCENT, SLASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import {
  AFTER_YEAR,
  AND,
  BEFORE_DAY,
  CENTURY,
  COUNTED,
  DAY,
  DECADE,
  MANY,
  MONTH,
  NUMBERED,
  NUMBER_WORD,
  PERIOD,
  QUARTER,
  ROMAN,
  SHIFT,
  SHIFTS_MONTH,
  SHIFTS_YEAR,
  SOME,
  TO,
  YEAR,
  codeAt,
  codeKind,
  codeValue,
  contextBefore,
  kindAt,
  lengthAt,
  shiftOf,
  shifts,
} from './dateWords.ts';
import type { Deictic } from './cue.ts';
import {
  type Fields,
  isCapital,
  isNumber,
  isTight,
  isTightNumber,
  isWordAt,
  nothing,
  type Reading,
  relativeReading,
  signAt,
  tightSign,
  valueAt,
  widthAt,
  yearAt,
} from './draft.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { comingYear, countsYears } from './comingYear.ts';
import { decade, readCentury, readDecade } from './decades.ts';
import { pastEdge } from './edges.ts';
import { isLunar } from './lunarDays.ts';
import { monthAfterLead, monthsEnd } from './numericDates.ts';

/** What a word that leads a longer time opens at a token; `from`: where the paragraph begins. */
export function readLonger(scan: Scan, at: number, from: number): Reading | undefined {
  switch (kindAt(scan, at)) {
    case MONTH:
      return readMonth(scan, at, from) ?? shifted(scan, at, from, 'month', SHIFTS_MONTH);
    case QUARTER:
      // `món quà quý trước thềm năm mới`, `khách quý sau chuyến đi`: dear.
      if (isText(scan, at + 2, 'thềm') || isText(scan, at + 2, 'khi') || isOneOf(scan, at - 1, DEAR)) return undefined;
      return readQuarter(scan, at) ?? shifted(scan, at, from, 'quarter', SHIFTS_MONTH);
    case YEAR:
      return readYear(scan, at, from) ?? shifted(scan, at, from, 'year', SHIFTS_YEAR) ?? comingYear(scan, at, from);
    case PERIOD:
      return readPeriod(scan, at);
    case DECADE:
      return readDecade(scan, at);
    case CENTURY:
      return readCentury(scan, at);
    default:
      return undefined;
  }
}

const DEAR = ['quà', 'khách', 'đá', 'vật', 'dược', 'thuốc'] as const;

export const yearFields = (year: number, next: number): Fields => ({ day: 0, month: 0, year, next, sign: 0 });

export function reading(
  first: number,
  coreFirst: number,
  next: number,
  from: Fields,
  to: Fields | undefined,
  scale: Reading['scale'],
): Reading {
  const form = to !== undefined ? 'range' : scale === 'month' ? 'month' : 'year';
  return { first, next, coreFirst, coreNext: next, form, scale, from, ...(to === undefined ? {} : { to }) };
}

/** Is it a number of months or years that follows (`5 năm trước`, `nhiều tháng qua`)? */
function counts(scan: Scan, at: number, from: number): boolean {
  if (at <= from) return false;
  return isNumber(scan, at - 1) || (contextBefore(scan, at) & MANY) !== 0;
}

/** `trước` and `sau`, not `tới` or `ngoái`. */
const isComparison = (code: number): boolean => (code & BEFORE_DAY) !== 0 && (code & TO) === 0;

const COMPARED_WITHIN = 9;

/** `năm sau cao hơn năm trước`: any year and the one before it. */
function isCompared(scan: Scan, at: number, by: number, from: number): boolean {
  const kind = kindAt(scan, at);
  for (let other = Math.max(from, at - COMPARED_WITHIN); other <= at + COMPARED_WITHIN; other++) {
    if (other === at || kindAt(scan, other) !== kind || !isWordAt(scan, other)) continue;
    const code = codeAt(scan, other + 1);
    if (codeKind(code) === SHIFT && isComparison(code) && shiftOf(code) === -by) return true;
  }
  return false;
}

/** `tháng này`, `tuần trước`, `năm ngoái` */
function shifted(
  scan: Scan,
  at: number,
  from: number,
  unit: 'month' | 'quarter' | 'year',
  after: number,
): Reading | undefined {
  const code = codeAt(scan, at + 1);
  if (codeKind(code) !== SHIFT || (shifts(code) & after) === 0 || counts(scan, at, from)) return undefined;
  if (isComparison(code) && (isText(scan, at + 2, 'đó') || isCompared(scan, at, shiftOf(code), from))) return undefined;
  const next = at + 1 + lengthAt(scan, at + 1);
  const deictic: Deictic = { unit, shift: shiftOf(code) };
  const made: Reading = { ...relativeReading(at, next, deictic, undefined), scale: unit };
  // `so với quý trước`, `gấp đôi tháng trước`: than the one that the sentence speaks of.
  if (isComparison(code) && unit !== 'year') made.told = { unit: 'period', shift: shiftOf(code) };
  return made;
}

/** `tháng 6`, `tháng 6/2024`, `tháng 6-8/2024`, `tháng 6/2024 đến tháng 8/2024`, `tháng 4/2016 - 10/2020`, `tháng 6 năm ngoái` */
function readMonth(scan: Scan, first: number, from: number): Reading | undefined {
  const at = first + 1;
  const one = monthAfterLead(scan, at);
  if (one === undefined) return readMonthList(scan, first);
  if (one.year === 0 && isLunar(scan, one.next)) return undefined;
  if (!isNumber(scan, at)) {
    // "tháng năm", "tháng một lần": a month in words needs a capital or a year.
    if (one.year === 0 && (!isCapital(scan, at) || (contextBefore(scan, first) & NUMBERED) !== 0)) return undefined;
    if (one.year === 0 && isCapital(scan, first) && first > from && isWordAt(scan, first - 1)) return undefined;
  }
  // "3 tháng 2" names streets and squares.
  if (one.year === 0 && first > from && isNumber(scan, first - 1)) return readMonthList(scan, first);
  if (one.year === 0 && (signAt(scan, one.next) === PERCENT || tightSign(scan, one.next) === SLASH)) return undefined;
  const list = readMonthList(scan, first);
  if (list !== undefined) return list;
  const to = monthRangeEnd(scan, one) ?? nextMonth(scan, one);
  if (to !== undefined) {
    const range = reading(first, at, to.next, one, to, 'month');
    return to.year === 0 ? addYearShift(scan, range) : range;
  }
  return addYearShift(scan, reading(first, at, one.next, one, undefined, 'month'));
}

/** Takes the year of `tháng 6 năm ngoái`, `quý II năm nay` into the reading. */
function addYearShift(scan: Scan, made: Reading): Reading {
  if (made.from.year !== 0) return made;
  // `tháng 3 sang năm`.
  if (isText(scan, made.next, 'sang') && kindAt(scan, made.next + 1) === YEAR && !countsYears(scan, made.next + 2)) {
    made.yearShift = 1;
    made.next = made.coreNext = made.next + 2;
    return made;
  }
  if (kindAt(scan, made.next) !== YEAR) return made;
  const code = codeAt(scan, made.next + 1);
  if (codeKind(code) !== SHIFT || (shifts(code) & SHIFTS_YEAR) === 0) return made;
  // `tháng 10 năm trước đó`: counted from another year.
  if (isText(scan, made.next + 2, 'đó')) return made;
  made.yearShift = shiftOf(code);
  made.next = made.coreNext = made.next + 1 + lengthAt(scan, made.next + 1);
  return made;
}

function monthRangeEnd(scan: Scan, one: Fields): Fields | undefined {
  let next = one.next;
  if (signAt(scan, next) === DASH) next++;
  else if ((codeAt(scan, next) & TO) !== 0) next += lengthAt(scan, next);
  else return undefined;
  const month = pastEdge(scan, next);
  if (kindAt(scan, month) === MONTH) return monthAfterLead(scan, month + 1);
  // `tháng 9/1958 - 6/1962`, `tháng 7/1962 đến năm 1970`.
  return one.year === 0 ? undefined : monthsEnd(scan, one);
}

/** `tháng 6 và tháng 7/2024`, `tháng 6, tháng 7/2024`: two months on end. */
function nextMonth(scan: Scan, { month, year, next }: Fields): Fields | undefined {
  if (year !== 0 || !isJoint(scan, next) || kindAt(scan, next + 1) !== MONTH) return undefined;
  const to = monthAfterLead(scan, next + 2);
  if (to?.month !== (month % 12) + 1) return undefined;
  return (codeAt(scan, next) & AND) !== 0 || (to.year !== 0 && signAt(scan, next) === COMMA) ? to : undefined;
}

/** Months whose year stands at the last: `tháng 6-8/2024`, `tháng 2, 3 và 4/2025`, `tháng 6 đến 8/2024` */
function readMonthList(scan: Scan, first: number): Reading | undefined {
  let at = first + 1;
  if (!isNumber(scan, at) || widthAt(scan, at) > 2) return undefined;
  const month = valueAt(scan, at);
  if (month < 1 || month > 12) return undefined;
  at++;
  for (let more = 0, prior = month; more < 11; more++) {
    const sign = signAt(scan, at);
    const code = codeAt(scan, at);
    if (sign === DASH || sign === COMMA || (code & (AND | TO)) !== 0) at += sign === 0 ? lengthAt(scan, at) : 1;
    else return undefined;
    if (!isNumber(scan, at) || widthAt(scan, at) > 2) return undefined;
    const last = monthAfterLead(scan, at);
    if (last === undefined) return undefined;
    // A dash joins two months even when no year follows; a comma may begin something else.
    if (last.year !== 0 || (sign === DASH && last.month > month && !isPartOfNumber(scan, last.next - 1)))
      return reading(first, first + 1, last.next, { ...last, month }, last, 'month');
    // `trong tháng 11 và 12`, `tháng 4, 5 và 6`, `các tháng 4, 5, 6`.
    const isRun = last.month === ++prior && signAt(scan, last.next) !== SLASH;
    // `giao tháng 8, 9, nay lỗ`.
    const isPair = more === 0 && sign === COMMA && signAt(scan, last.next) === COMMA && isWordAt(scan, last.next + 1);
    const closes =
      (code & AND) !== 0 ||
      isPair ||
      (more > 0 && isOneOf(scan, first - 1, ['các', 'Các']) && !isJoint(scan, last.next));
    if (isRun && closes && (codeAt(scan, last.next) & COUNTED) === 0)
      return addYearShift(scan, reading(first, first + 1, last.next, { ...last, month }, last, 'month'));
    if (!isRun) prior = 0;
    at++;
  }
  return undefined;
}

export const isJoint = (scan: Scan, at: number): boolean =>
  signAt(scan, at) === COMMA || signAt(scan, at) === DASH || (codeAt(scan, at) & (AND | TO)) !== 0;

/** Number of a quarter in digits or Roman numerals. */
function quarterAt(scan: Scan, at: number): number {
  const code = codeAt(scan, at);
  const number =
    isNumber(scan, at) && widthAt(scan, at) === 1
      ? valueAt(scan, at)
      : codeKind(code) === ROMAN && isCapital(scan, at)
        ? codeValue(code)
        : 0;
  return number <= 4 ? number : 0;
}

/** `quý một tăng`, `trong quý ba`, but not `quý một thời` nor `kính thưa quý hai bác`. */
function spelledQuarter(scan: Scan, at: number): number {
  const code = codeAt(scan, at);
  const next = at + lengthAt(scan, at);
  if (codeKind(code) !== NUMBER_WORD || codeValue(code) > 4) return 0;
  if (isWordAt(scan, next) && kindAt(scan, next) !== YEAR && (codeAt(scan, next) & (AFTER_YEAR | AND | TO)) === 0)
    return 0;
  return codeValue(code);
}

/** `quý 1/2025`, `quý I năm 2025`, `quý I và II/2025`, `quý II` */
function readQuarter(scan: Scan, first: number): Reading | undefined {
  let at = first + 1;
  const one = quarterAt(scan, at) || spelledQuarter(scan, at);
  if (one === 0) return undefined;
  let last = one;
  at++;
  // `quý I, quý II và quý III`: each of them.
  const isListed = signAt(scan, first - 1) === COMMA && (codeAt(scan, at) & AND) !== 0;
  const joined =
    !isListed && (signAt(scan, at) === DASH || signAt(scan, at) === COMMA || (codeAt(scan, at) & (AND | TO)) !== 0);
  let second = joined ? at + 1 : at;
  // `quý III, quý IV`: two of them.
  if (joined && kindAt(scan, second) === QUARTER) second = signAt(scan, at) === COMMA ? at : second + 1;
  if (joined && second > at && quarterAt(scan, second) > one && yearAt(scan, second) === 0) {
    last = quarterAt(scan, second);
    at = second + 1;
    // `các quý I, II, III năm 2024`, `quý 1, 2 và 3/2024`.
    while (last < 4 && isJoint(scan, at) && quarterAt(scan, at + 1) === last + 1) {
      last++;
      at += 2;
    }
  }
  return addYearShift(scan, quarterReading(first, first + 1, one, last, yearAfterQuarter(scan, at)));
}

/** `Quarter IV 2024`, `Quarter 3 of 2025`; without a year it may be part of a town. */
export function readNumberedQuarter(scan: Scan, first: number): Reading | undefined {
  const number = isCapital(scan, first) ? quarterAt(scan, first + 1) : 0;
  const year = yearAfterQuarter(scan, first + 2);
  return number === 0 || year.year === 0 ? undefined : quarterReading(first, first, number, number, year);
}

export function yearAfterQuarter(scan: Scan, at: number): Fields {
  const sign = signAt(scan, at);
  if (sign === SLASH || sign === DASH || sign === DOT || sign === COMMA) {
    const lead = kindAt(scan, at + 1) === YEAR ? at + 2 : at + 1;
    const year = yearAt(scan, lead);
    return year === 0 || (sign === DOT && !isTight(scan, lead)) ? nothing(at) : yearFields(year, lead + 1);
  }
  // `quý I năm 2025`, `Q1 of 2025`.
  const lead = kindAt(scan, at) === YEAR || isText(scan, at, 'of') ? at + 1 : at;
  const year = yearAt(scan, lead);
  return year === 0 ? nothing(at) : yearFields(year, lead + 1);
}

export function quarterReading(first: number, coreFirst: number, one: number, last: number, year: Fields): Reading {
  const from: Fields = { ...year, month: one * 3 - 2 };
  const to: Fields = { ...year, month: last * 3 };
  return { first, next: year.next, coreFirst, coreNext: year.next, form: 'range', scale: 'quarter', from, to };
}

/** One year or two joined ones; `to` undefined when it is one. */
export function readYears(
  scan: Scan,
  at: number,
): { readonly from: Fields; readonly to?: Fields; readonly next: number } | undefined {
  const year = yearAt(scan, at);
  if (year === 0) return undefined;
  let next = at + 1;
  const from = yearFields(year, next);
  const sign = signAt(scan, next);
  if (sign === DASH) {
    const last = yearAt(scan, next + 1);
    if (last >= year) return { from, to: yearFields(last, next + 2), next: next + 2 };
    const short = isTight(scan, next) && isTightNumber(scan, next + 1) && widthAt(scan, next + 1) === 2;
    const last2 = short ? valueAt(scan, next + 1) : 0;
    if (last2 > 12 && last2 > year % 100 && last2 !== (year + 1) % 100)
      return { from, to: yearFields(year - (year % 100) + last2, next + 2), next: next + 2 };
    if (short && last2 === (year + 1) % 100) return { from, to: yearFields(year + 1, next + 2), next: next + 2 };
  } else if (sign === SLASH && isTight(scan, next)) {
    if (yearAt(scan, next + 1) === year + 1) return { from, to: yearFields(year + 1, next + 2), next: next + 2 };
    if (isTightNumber(scan, next + 1) && widthAt(scan, next + 1) === 2 && valueAt(scan, next + 1) === (year + 1) % 100)
      return { from, to: yearFields(year + 1, next + 2), next: next + 2 };
  } else if ((codeAt(scan, next) & TO) !== 0) {
    next = pastEdge(scan, next + lengthAt(scan, next));
    if (kindAt(scan, next) === YEAR) next++;
    const last = yearAt(scan, next);
    if (last > year && !isPartOfNumber(scan, next)) return { from, to: yearFields(last, next + 1), next: next + 1 };
  } else if ((codeAt(scan, next) & AND) !== 0 && (isText(scan, at - 1, 'between') || isText(scan, at - 1, 'Between'))) {
    const last = yearAt(scan, next + 1);
    if (last > year) return { from, to: yearFields(last, next + 2), next: next + 2 };
  }
  return { from, next: at + 1 };
}

/** Do signs after a number make it a decimal, a percentage or part of a code? */
export function isPartOfNumber(scan: Scan, at: number): boolean {
  const sign = tightSign(scan, at + 1);
  if (sign === PERCENT || signAt(scan, at + 1) === PERCENT) return true;
  if (sign === SLASH) return isTight(scan, at + 2);
  return (sign === DOT || sign === COMMA || sign === COLON || sign === DASH) && isTightNumber(scan, at + 2);
}

/** `năm 2024`, `năm 2021 - 2025`, `năm 2021 đến năm 2025`, `những năm 1990` */
function readYear(scan: Scan, first: number, from: number): Reading | undefined {
  const at = first + 1;
  if (!isNumber(scan, at)) return undefined;
  const years = readYears(scan, at);
  // "kế hoạch 5 năm 2021-2025", but "đợt 2 năm 2025"
  if (first > from && isNumber(scan, first - 1) && years?.to !== undefined) {
    const length = years.to.year - years.from.year;
    if (valueAt(scan, first - 1) === length || valueAt(scan, first - 1) === length + 1) return undefined;
  }
  const some = first > from && (contextBefore(scan, first) & SOME) !== 0;
  if (years === undefined) {
    const value = valueAt(scan, at);
    if (some && widthAt(scan, at) === 2 && value % 10 === 0 && value >= 20)
      return decade(scan, first - 1, at, 1900 + value);
    if (widthAt(scan, at) !== 3 || isPartOfNumber(scan, at)) return undefined;
    return reading(first, at, at + 1, yearFields(value, at + 1), undefined, 'year');
  }
  if (some && years.to === undefined && years.from.year % 10 === 0) return decade(scan, first - 1, at, years.from.year);
  // `những năm 1946-1954`.
  const lead = some && years.to !== undefined ? first - 1 : first;
  return reading(lead, at, years.next, years.from, years.to, 'year');
}

/** `giai đoạn 2021-2025`, `nhiệm kỳ 2020 - 2025`, `năm học 2024-2025` */
function readPeriod(scan: Scan, first: number): Reading | undefined {
  let at = first + lengthAt(scan, first);
  if (signAt(scan, at) === COLON) at++;
  if (kindAt(scan, at) === YEAR) at++;
  const years = readYears(scan, at);
  if (years === undefined && isText(scan, first + 1, 'học')) return schoolYear(scan, first, at);
  // `mùa khô 2024`: the year alone; `mùa khô 2024 - 2025` is one season.
  if (years === undefined || (years.to === undefined && isOneOf(scan, first, SEASONS))) return undefined;
  return reading(first, at, years.next, years.from, years.to, 'year');
}

const SEASONS = ['mùa', 'Mùa'] as const;

/** `năm học này`, `năm học trước`, `năm học tới`; neither `các năm học trước` nor `những năm học sau`. */
function schoolYear(scan: Scan, first: number, at: number): Reading | undefined {
  const code = codeAt(scan, at);
  if (codeKind(code) !== SHIFT || (contextBefore(scan, first) & MANY) !== 0) return undefined;
  // `kết thúc năm học trước 31/5`.
  if (isComparison(code) && (isNumber(scan, at + 1) || kindAt(scan, at + 1) === DAY)) return undefined;
  const deictic: Deictic = { unit: 'school-year', shift: shiftOf(code) };
  return { ...relativeReading(first, at + lengthAt(scan, at), deictic, undefined), scale: 'year' };
}
