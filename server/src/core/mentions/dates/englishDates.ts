/** Dates with English words: `3 June 2024`, `June 3–7, 2024`, `Monday, 12 January`, `last year`, `Q1 2025`, `the 1990s`. */
import { COMMA, DASH, DOT } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import type { Deictic, DeicticUnit } from './cue.ts';
import { WORD } from '../../text/tokens.ts';
import {
  AFTER_YEAR,
  AND,
  BEFORE_DAY,
  BEFORE_YEAR,
  COUNTED,
  ENGLISH_CENTURY,
  ENGLISH_MONTH,
  ENGLISH_UNIT,
  ENGLISH_WEEKDAY,
  IN_YEAR,
  NUMBERED,
  OF,
  ORDINAL_SUFFIX,
  THE,
  TO,
  UNIT_MONTH,
  UNIT_QUARTER,
  UNIT_WEEK,
  codeAt,
  codeKind,
  codeValue,
  contextBefore,
  kindAt,
} from './dateWords.ts';
import {
  isCapital,
  isNumber,
  isTight,
  isTightNumber,
  nothing,
  signAt,
  tightSign,
  valueAt,
  widthAt,
  yearAt,
  type Fields,
  type Reading,
} from './draft.ts';
import { centuryReading, isPartOfNumber, quarterReading, yearAfterQuarter } from './longerTimes.ts';
import { readEnglishQuarter } from './partOfYear.ts';
import { partNamed } from './vietnameseDates.ts';

/** A date that begins with a number: `3 June 2024`, `3rd of June`, `3 to 7 June`, `21st century`. */
export function readEnglishNumber(scan: Scan, first: number): Reading | undefined {
  if (!isNumber(scan, first) || widthAt(scan, first) > 2) return undefined;
  const days: number[] = [];
  let list = false;
  let at = first;
  while (days.length < 8) {
    if (!isNumber(scan, at) || widthAt(scan, at) > 2) return undefined;
    days.push(valueAt(scan, at));
    const one = dayThenMonth(scan, at);
    if (one !== undefined) {
      const from: Fields = { ...one, day: days[0] ?? 0 };
      if (days.length > 1) return dayRange(first, from, one, list ? days : undefined);
      const to = afterDash(scan, one.next, readEnglishDay);
      return to === undefined ? dayReading(first, one) : dayRange(first, one, to, undefined);
    }
    at = afterSuffix(scan, at + 1);
    if (days.length === 1 && kindAt(scan, at) === ENGLISH_CENTURY)
      return centuryReading(first, first, at + 1, days[0] ?? 0);
    if (days.length === 1 && at === first + 2 && unitAt(scan, at) === UNIT_QUARTER)
      return readEnglishQuarter(scan, first, days[0] ?? 0, at + 1);
    const joined = joinsDays(scan, at);
    if (joined === undefined) return undefined;
    list ||= joined.list;
    at = joined.next;
  }
  return undefined;
}

const readEnglishDay = (scan: Scan, at: number): Fields | undefined =>
  isNumber(scan, at) && widthAt(scan, at) <= 2 ? dayThenMonth(scan, at) : undefined;

/** `3 June 2024`, `3rd of June` */
function dayThenMonth(scan: Scan, at: number): Fields | undefined {
  let next = afterSuffix(scan, at + 1);
  let code = codeAt(scan, next);
  if (codeKind(code) === OF || tightSign(scan, next) === DASH) code = codeAt(scan, ++next);
  if (codeKind(code) !== ENGLISH_MONTH) return undefined;
  const month = codeValue(code);
  return withYear(scan, valueAt(scan, at), month, afterMonth(scan, next));
}

const monthAt = (scan: Scan, at: number): number => {
  const code = codeAt(scan, at);
  return codeKind(code) === ENGLISH_MONTH ? codeValue(code) : 0;
};

/** Value of `week`, `morning` and so on, 0 for other words. */
const unitAt = (scan: Scan, at: number): number => {
  const code = codeAt(scan, at);
  return codeKind(code) === ENGLISH_UNIT ? codeValue(code) : 0;
};

const afterSuffix = (scan: Scan, at: number): number =>
  isTight(scan, at) && kindAt(scan, at) === ORDINAL_SUFFIX ? at + 1 : at;

/** Past the month and the full stop of `Jan.` when a number goes on. */
const afterMonth = (scan: Scan, at: number): number =>
  tightSign(scan, at + 1) === DOT && isNumber(scan, at + 2) ? at + 2 : at + 1;

function withYear(scan: Scan, day: number, month: number, next: number): Fields {
  const sign = signAt(scan, next);
  const at = sign === COMMA || (sign === DASH && isTight(scan, next)) ? next + 1 : next;
  const year = yearAt(scan, at);
  // "in March, 2000 people"
  const after = sign === COMMA ? codeAt(scan, at + 1) : 0;
  return year === 0 || isPartOfNumber(scan, at) || ((after & COUNTED) !== 0 && (after & AFTER_YEAR) === 0)
    ? { day, month, year: 0, next, sign: 0 }
    : { day, month, year, next: at + 1, sign: 0 };
}

interface Joined {
  readonly next: number;
  readonly list: boolean;
}

function joinsDays(scan: Scan, at: number): Joined | undefined {
  const code = codeAt(scan, at);
  const sign = signAt(scan, at);
  if (sign === DASH || (code & TO) !== 0) return { next: at + 1, list: false };
  if (sign === COMMA) return { next: (codeAt(scan, at + 1) & AND) !== 0 ? at + 2 : at + 1, list: true };
  return (code & AND) !== 0 || sign === 0x26 ? { next: at + 1, list: true } : undefined;
}

function afterDash(scan: Scan, at: number, read: (scan: Scan, at: number) => Fields | undefined): Fields | undefined {
  if (signAt(scan, at) !== DASH && (codeAt(scan, at) & TO) === 0) return undefined;
  return read(scan, at + 1);
}

function dayReading(first: number, from: Fields): Reading {
  return { first, next: from.next, coreFirst: first, coreNext: from.next, form: 'day', scale: 'day', from };
}

function dayRange(first: number, from: Fields, to: Fields, list: readonly number[] | undefined): Reading {
  const gaps = list !== undefined && list.some((day, i) => i > 0 && day !== (list[i - 1] ?? 0) + 1);
  const { next } = to;
  return {
    first,
    next,
    coreFirst: first,
    coreNext: next,
    form: 'range',
    scale: 'day',
    from,
    to,
    ...(gaps ? { days: list } : {}),
  };
}

/** `June 3`, `June 3–7, 2024`, `June 30 to July 2`, `June 2024`; `June` alone after a preposition. */
export function readEnglishMonth(scan: Scan, first: number): Reading | undefined {
  const day = monthThenDay(scan, first);
  if (day !== undefined) {
    const to = afterDash(scan, day.next, monthThenDay);
    if (to !== undefined) return dayRange(first, day, to, undefined);
    return sameMonth(scan, first, day) ?? dayReading(first, day);
  }
  const month = monthAt(scan, first);
  const of = kindAt(scan, afterMonth(scan, first)) === OF ? 1 : 0;
  const named = withYear(scan, 0, month, afterMonth(scan, first) + of);
  const alone = named.year === 0;
  const before = alone ? contextBefore(scan, first) : BEFORE_YEAR;
  if ((before & (BEFORE_DAY | BEFORE_YEAR)) === 0) return undefined;
  const next = alone ? first + 1 : named.next;
  const to = afterDash(scan, next, readMonthAndYear);
  if (alone && to === undefined && isNoMonth(scan, first, before)) return undefined;
  const from: Fields = { ...named, next };
  if (to === undefined) return { first, next, coreFirst: first, coreNext: next, form: 'month', scale: 'month', from };
  return { first, next: to.next, coreFirst: first, coreNext: to.next, form: 'range', scale: 'month', from, to };
}

function readMonthAndYear(scan: Scan, at: number): Fields | undefined {
  const month = monthAt(scan, at);
  return month === 0 ? undefined : withYear(scan, 0, month, afterMonth(scan, at));
}

/** `Jan` without a day or year, `Jan-Hendrik`, `by April Nguyen`: a name. `In May President …` is a month. */
function isNoMonth(scan: Scan, at: number, before: number): boolean {
  const letters = widthAt(scan, at);
  if ((letters === 3 && monthAt(scan, at) !== MAY) || (letters === 4 && monthAt(scan, at) === SEPTEMBER)) return true;
  if (tightSign(scan, at + 1) === DASH && isTight(scan, at + 2)) return true;
  return scan.tokens.kind[at + 1] === WORD && isCapital(scan, at + 1) && (before & IN_YEAR) === 0;
}

const MAY = 5;
const SEPTEMBER = 9;

function monthThenDay(scan: Scan, at: number): Fields | undefined {
  const month = monthAt(scan, at);
  if (month === 0) return undefined;
  // "Tổng công ty May 10" is a garment maker.
  if (month === MAY && (contextBefore(scan, at) & NUMBERED) !== 0) return undefined;
  const day = afterMonth(scan, at);
  if (!isNumber(scan, day) || widthAt(scan, day) > 2 || isPartOfTime(scan, day)) return undefined;
  return withYear(scan, valueAt(scan, day), month, afterSuffix(scan, day + 1));
}

const isPartOfTime = (scan: Scan, at: number): boolean =>
  tightSign(scan, at + 1) === 0x3a && isTightNumber(scan, at + 2);

/** `June 3–7, 2024`, `June 3, 4 and 5` */
function sameMonth(scan: Scan, first: number, one: Fields): Reading | undefined {
  if (one.year !== 0) return undefined;
  const days = [one.day];
  let list = false;
  let next = one.next;
  for (;;) {
    const joined = joinsDays(scan, next);
    if (joined === undefined || days.length > 8) break;
    if (!isNumber(scan, joined.next) || widthAt(scan, joined.next) > 2 || isPartOfTime(scan, joined.next)) break;
    if (valueAt(scan, joined.next) > 31 || monthAt(scan, afterSuffix(scan, joined.next + 1)) !== 0) break;
    days.push(valueAt(scan, joined.next));
    list ||= joined.list;
    next = afterSuffix(scan, joined.next + 1);
  }
  if (days.length === 1) return undefined;
  const last = withYear(scan, days.at(-1) ?? 0, one.month, next);
  return dayRange(first, { ...last, day: one.day }, last, list ? days : undefined);
}

/** `Monday, 12 January 2026`, `Monday (12 January)`, `Thursday afternoon`; `Monday` alone after a preposition. */
export function readEnglishWeekday(scan: Scan, first: number): Reading | undefined {
  const weekday = { first, next: first + 1, day: codeValue(codeAt(scan, first)) };
  let at = first + 1;
  if (tightSign(scan, at) === DOT && scan.tokens.kind[at + 1] !== 4) at++;
  const part = partNamed(unitAt(scan, at) - 16);
  if (part !== undefined) at++;
  const lead = at;
  const sign = signAt(scan, at);
  const bracket = sign === 0x28;
  if (sign === COMMA || bracket) at++;
  if (kindAt(scan, at) === THE) at++;
  const reading = readEnglishNumber(scan, at) ?? (monthAt(scan, at) === 0 ? undefined : readEnglishMonth(scan, at));
  if (reading !== undefined && reading.scale === 'day' && reading.from.day !== 0) {
    const said: Deictic = { unit: 'weekday', weekday: weekday.day, shift: 0 };
    const closes = bracket && signAt(scan, reading.next) === 0x29 ? 1 : 0;
    if (!bracket || closes === 1) {
      const day: Reading = { ...reading, first, next: reading.next + closes, weekday, deictic: said };
      return part === undefined || day.to !== undefined ? day : { ...day, part };
    }
  }
  if (part === undefined && (contextBefore(scan, first) & BEFORE_DAY) === 0) return undefined;
  const next = part === undefined ? first + 1 : lead;
  const deictic = { unit: 'weekday', weekday: weekday.day, shift: 0 } as const;
  return {
    first,
    next,
    coreFirst: first,
    coreNext: next,
    form: 'relative',
    scale: 'day',
    from: nothing(next),
    deictic,
    ...(part === undefined ? {} : { part }),
  };
}

/** `morning of 15 January`, `evening of Monday, 12 January 2026` */
export function readEnglishPart(scan: Scan, first: number): Reading | undefined {
  const part = partNamed(unitAt(scan, first) - 16);
  if (part === undefined || kindAt(scan, first + 1) !== OF) return undefined;
  const at = kindAt(scan, first + 2) === THE ? first + 3 : first + 2;
  const kind = kindAt(scan, at);
  const reading =
    kind === ENGLISH_WEEKDAY
      ? readEnglishWeekday(scan, at)
      : kind === ENGLISH_MONTH
        ? readEnglishMonth(scan, at)
        : readEnglishNumber(scan, at);
  return reading?.form === 'day' && reading.scale === 'day' ? { ...reading, first, part } : undefined;
}

const units: Readonly<Record<number, DeicticUnit>> = {
  [UNIT_WEEK]: 'week',
  [UNIT_MONTH]: 'month',
  [UNIT_QUARTER]: 'quarter',
};

/** `last year`, `this morning`, `next Monday` */
export function readEnglishShift(scan: Scan, first: number): Reading | undefined {
  const shift = codeValue(codeAt(scan, first)) - 2;
  const code = codeAt(scan, first + 1);
  const next = first + 2;
  const base = { first, next, coreFirst: first, coreNext: next, form: 'relative', from: nothing(next) } as const;
  if (codeKind(code) === ENGLISH_WEEKDAY)
    return { ...base, scale: 'day', deictic: { unit: 'weekday', weekday: codeValue(code), shift } };
  if (codeKind(code) === ENGLISH_MONTH) {
    const from: Fields = { ...nothing(next), month: codeValue(code) };
    const side = shift === 0 ? { yearShift: 0 } : { lean: shift };
    return { ...base, form: 'month', scale: 'month', from, ...side };
  }
  if (codeKind(code) !== ENGLISH_UNIT) return undefined;
  const value = codeValue(code);
  const part = value > 16 ? partNamed(value - 16) : undefined;
  if (part !== undefined) return { ...base, scale: 'day', part, deictic: { unit: 'day', shift } };
  const unit = units[value] ?? 'year';
  // As vague as "these days".
  if (unit === 'week') return undefined;
  return {
    ...base,
    scale: unit === 'month' ? 'month' : unit === 'quarter' ? 'quarter' : 'year',
    deictic: { unit, shift },
  };
}

/** `Q1 2025`, `Q1/2025`; without a year it is no date. */
export function readQuarterLetter(scan: Scan, first: number): Reading | undefined {
  if (!isTightNumber(scan, first + 1) || widthAt(scan, first + 1) !== 1) return undefined;
  const number = valueAt(scan, first + 1);
  if (number < 1 || number > 4) return undefined;
  const year = yearAfterQuarter(scan, first + 2);
  return year.year === 0 ? undefined : quarterReading(first, first, number, number, year);
}
