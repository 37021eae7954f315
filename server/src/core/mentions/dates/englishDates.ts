/** Dates with English months: `3 June 2024`, `June 3–7, 2024`, `July 18 morning`. */
import { BAR, COMMA, DASH, DOT, SLASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { WORD } from '../../text/tokens.ts';
import {
  AFTER_YEAR,
  AND,
  BEFORE_DAY,
  BEFORE_YEAR,
  COUNTED,
  ENGLISH_CENTURY,
  ENGLISH_MONTH,
  ENGLISH_SHIFT,
  ENGLISH_UNIT,
  IN_YEAR,
  NUMBERED,
  OF,
  ORDINAL_SUFFIX,
  THE,
  TO,
  UNIT_YEAR,
  UNIT_QUARTER,
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
  isWordAt,
  signAt,
  tightSign,
  valueAt,
  widthAt,
  yearAt,
  type Fields,
  type Reading,
} from './draft.ts';
import { beginsTime } from './clockTimes.ts';
import { centuryReading } from './decades.ts';
import { isPartOfNumber } from './longerTimes.ts';
import { isLabelled } from './fractions.ts';
import { isMonthOfThing } from './monthOfThing.ts';
import { readEnglishQuarter } from './partOfYear.ts';
import { pastEdge } from './edges.ts';
import { isOneOf, isText } from '../tokenTests.ts';
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
      if (days.length > 1) return dayRange(scan, first, from, one, list && !isBetween(scan, first) ? days : undefined);
      const to = afterDash(scan, one.next, readEnglishDay);
      return to === undefined ? dayReading(scan, first, one) : dayRange(scan, first, one, to, undefined);
    }
    at = afterSuffix(scan, at + 1);
    if (days.length === 1 && kindAt(scan, at) === ENGLISH_CENTURY)
      return centuryReading(first, first, at + 1, days[0] ?? 0);
    if (days.length === 1 && at === first + 2 && unitAt(scan, at) === UNIT_QUARTER)
      return readEnglishQuarter(scan, first, days[0] ?? 0, at + 1);
    const joined = joinsDays(scan, at);
    if (joined === undefined || isLabelled(scan, first)) return undefined;
    list ||= joined.list;
    // `from the 3rd to the 5th of June`.
    at = !joined.list && kindAt(scan, joined.next) === THE ? joined.next + 1 : joined.next;
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

export const monthAt = (scan: Scan, at: number): number => {
  const code = codeAt(scan, at);
  return codeKind(code) === ENGLISH_MONTH ? codeValue(code) : 0;
};

/** Value of `week`, `morning` and so on, 0 for other words. */
export const unitAt = (scan: Scan, at: number): number => {
  const code = codeAt(scan, at);
  return codeKind(code) === ENGLISH_UNIT ? codeValue(code) : 0;
};

/** `the 14th` without a month: behind it, 0 for `the 14th Summit` and other tokens. */
export function ordinalDayEnd(scan: Scan, the: number): number {
  const day = the + 1;
  if (kindAt(scan, the) !== THE || !isNumber(scan, day) || widthAt(scan, day) > 2 || valueAt(scan, day) > 31) return 0;
  const next = afterSuffix(scan, day + 1);
  if (next === day + 1) return 0;
  return !isWordAt(scan, next) || (codeAt(scan, next) & AFTER_YEAR) !== 0 ? next : 0;
}

const afterSuffix = (scan: Scan, at: number): number =>
  isTight(scan, at) && kindAt(scan, at) === ORDINAL_SUFFIX ? at + 1 : at;

/** Past the month and the full stop of `Jan.` when a number or another month goes on. */
const afterMonth = (scan: Scan, at: number): number =>
  tightSign(scan, at + 1) === DOT && (isNumber(scan, at + 2) || isRange(scan, at + 2)) ? at + 2 : at + 1;

/** `Jan.-April`, `Oct. to Dec.` */
const isRange = (scan: Scan, at: number): boolean =>
  (signAt(scan, at) === DASH || isText(scan, at, 'to')) && monthAt(scan, at + 1) !== 0;

function withYear(scan: Scan, day: number, month: number, next: number): Fields {
  const sign = signAt(scan, next);
  const at = sign === COMMA || (sign === DASH && isTight(scan, next)) ? next + 1 : next;
  const year = yearAt(scan, at) || (at > next && sign === DASH ? shortYear(scan, at) : 0);
  // "in March, 2000 people"
  const after = sign === COMMA ? codeAt(scan, at + 1) : 0;
  return year === 0 || isPartOfNumber(scan, at) || ((after & COUNTED) !== 0 && (after & AFTER_YEAR) === 0)
    ? { day, month, year: 0, next, sign: 0 }
    : { day, month, year, next: at + 1, sign: 0 };
}

/** `4-Jan-22`, as tables have it. */
const shortYear = (scan: Scan, at: number): number =>
  isTightNumber(scan, at) && widthAt(scan, at) === 2 && tightSign(scan, at - 3) === DASH && isNumber(scan, at - 4)
    ? 2000 + valueAt(scan, at)
    : 0;

interface Joined {
  next: number;
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

/** One day, with the part of it behind (`July 18 morning`). */
function dayReading(scan: Scan, first: number, from: Fields): Reading {
  const day: Reading = {
    first,
    next: from.next,
    coreFirst: first,
    coreNext: from.next,
    form: 'day',
    scale: 'day',
    from,
  };
  // `Oct 3 last year`.
  const shift = from.year === 0 ? yearShift(scan, from.next) : undefined;
  if (shift !== undefined) return { ...day, next: pastOf(scan, from.next) + 2, yearShift: shift };
  // `11 April, morning |`, in a programme.
  const at = signAt(scan, from.next) === COMMA && !isWordAt(scan, from.next + 2) ? from.next + 1 : from.next;
  const part = isCapital(scan, at) ? undefined : partNamed(unitAt(scan, at) - 16);
  return part === undefined ? day : { ...day, next: at + 1, part };
}

/** `between 6 and 8 December`: its ends, and all days that lie between them. */
const isBetween = (scan: Scan, at: number): boolean =>
  isText(scan, at - 1, 'between') || isText(scan, at - 1, 'Between');

function dayRange(scan: Scan, first: number, from: Fields, to: Fields, list: readonly number[] | undefined): Reading {
  const gaps = list !== undefined && list.some((day, i) => i > 0 && day !== (list[i - 1] ?? 0) + 1);
  // `June 18-20 last year`.
  const shift = from.year === 0 && to.year === 0 ? yearShift(scan, to.next) : undefined;
  const next = shift === undefined ? to.next : pastOf(scan, to.next) + 2;
  return {
    first,
    next,
    coreFirst: first,
    coreNext: to.next,
    form: 'range',
    scale: 'day',
    from,
    to,
    ...(gaps ? { days: list } : {}),
    ...(shift === undefined ? {} : { yearShift: shift }),
  };
}

/** `June 3`, `June 3–7, 2024`, `June 30 to July 2`, `June 2024`; `June` alone after a preposition. */
export function readEnglishMonth(scan: Scan, first: number): Reading | undefined {
  const day = monthThenDay(scan, first);
  if (day !== undefined) {
    const to = afterDash(scan, day.next, monthThenDay);
    if (to !== undefined && !isDateline(scan, day, to)) return dayRange(scan, first, day, to, undefined);
    return sameMonth(scan, first, day) ?? dayReading(scan, first, day);
  }
  const month = monthAt(scan, first);
  const of = kindAt(scan, afterMonth(scan, first)) === OF ? 1 : 0;
  const named = withYear(scan, 0, month, afterMonth(scan, first) + of);
  const alone = named.year === 0;
  // `mid-June`, `end-May`.
  const lead = tightSign(scan, first - 1) === DASH && isTight(scan, first) ? first - 1 : first;
  const before =
    alone && !isCell(scan, first, first + 1) ? contextBefore(scan, lead) | monthBefore(scan, first) : BEFORE_YEAR;
  if ((before & (BEFORE_DAY | BEFORE_YEAR)) === 0 && !isMonthOfThing(scan, first)) return readMonthsAsOne(scan, first);
  // `December last year`.
  const shift = alone ? yearShift(scan, first + 1) : undefined;
  if (shift !== undefined) {
    const next = pastOf(scan, first + 1) + 2;
    const from: Fields = { ...named, next };
    return {
      first,
      next,
      coreFirst: first,
      coreNext: first + 1,
      form: 'month',
      scale: 'month',
      from,
      yearShift: shift,
    };
  }
  const next = alone ? afterMonth(scan, first) : named.next;
  const to = afterDash(scan, next, readLastMonth) ?? (alone ? joinedMonth(scan, first) : undefined);
  if (alone && to === undefined && isNoMonth(scan, first, before)) return undefined;
  const from: Fields = { ...named, next };
  if (to === undefined) return { first, next, coreFirst: first, coreNext: next, form: 'month', scale: 'month', from };
  return monthRange(scan, first, from, to);
}

/** `January to May 2024`, `January to May this year`, `January-May period`. */
function monthRange(scan: Scan, first: number, from: Fields, to: Fields): Reading {
  const range: Reading = {
    first,
    next: to.next,
    coreFirst: first,
    coreNext: to.next,
    form: 'range',
    scale: 'month',
    from,
    to,
  };
  const shift = from.year === 0 && to.year === 0 ? yearShift(scan, to.next) : undefined;
  if (shift !== undefined) return { ...range, next: pastOf(scan, to.next) + 2, yearShift: shift };
  range.next += signAt(scan, first + 1) === DASH ? periodWord(scan, to.next) : 0;
  return range;
}

/** `the January-May period`, `the fast July–September pace`, `| Oct – Dec 2024 |`, `- May or June 2024: …`: two months tell each other. */
function readMonthsAsOne(scan: Scan, first: number): Reading | undefined {
  const isDash = signAt(scan, first + 1) === DASH;
  const to = isDash ? readMonthAndYear(scan, first + 2) : joinedMonth(scan, first);
  if (to === undefined) return undefined;
  const isHyphened = isDash && isTight(scan, first + 1) && isTight(scan, first + 2) && !isNumber(scan, to.next);
  const isLong = isInFull(scan, first) && isInFull(scan, first + 2) && !isCapital(scan, to.next);
  if (to.year === 0 && periodWord(scan, to.next) === 0 && !(isHyphened && isLong)) return undefined;
  const from: Fields = { day: 0, month: monthAt(scan, first), year: 0, next: first + 1, sign: 0 };
  return monthRange(scan, first, from, to);
}

const isInFull = (scan: Scan, at: number): boolean => widthAt(scan, at) > 3 || monthAt(scan, at) === MAY;

/** `May and June 2024`: two months on end; `between January and May` all those from the one to the other. */
function joinedMonth(scan: Scan, first: number): Fields | undefined {
  if ((codeAt(scan, first + 1) & AND) === 0 || monthThenDay(scan, first + 2) !== undefined) return undefined;
  const to = readMonthAndYear(scan, first + 2);
  if (to === undefined) return undefined;
  if (isBetween(scan, first)) return to;
  // `in May and June`: each is told by itself where no year holds them together.
  const isHeld = to.year !== 0 || yearShift(scan, to.next) !== undefined;
  return isHeld && to.month === (monthAt(scan, first) % 12) + 1 ? to : undefined;
}

/** `in July, August and September`: what leads the first of them leads them all. */
function monthBefore(scan: Scan, first: number): number {
  let at = first;
  for (let months = 0; months < 4; months++) {
    const isAnd = (codeAt(scan, at - 1) & AND) !== 0;
    if (!isAnd && signAt(scan, at - 1) !== COMMA) return 0;
    const last = isAnd && signAt(scan, at - 2) === COMMA ? at - 3 : at - 2;
    // `in May 2024 and August`.
    const earlier = yearAt(scan, last) === 0 ? last : last - 1;
    if (monthAt(scan, earlier) === 0 || widthAt(scan, earlier) < 3) return 0;
    const before = contextBefore(scan, earlier);
    if ((before & (BEFORE_DAY | BEFORE_YEAR)) !== 0) return before;
    at = earlier;
  }
  return 0;
}

/** Years that `last year`, `this year`, `of next year` count, undefined for other words. */
export function yearShift(scan: Scan, at: number): number | undefined {
  const first = pastOf(scan, at);
  return kindAt(scan, first) === ENGLISH_SHIFT && unitAt(scan, first + 1) === UNIT_YEAR
    ? codeValue(codeAt(scan, first)) - 2
    : undefined;
}

const pastOf = (scan: Scan, at: number): number => (kindAt(scan, at) === OF ? at + 1 : at);

/** `to December`, `to mid-December`. */
const readLastMonth = (scan: Scan, at: number): Fields | undefined => readMonthAndYear(scan, pastEdge(scan, at));

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

export function monthThenDay(scan: Scan, at: number): Fields | undefined {
  const month = monthAt(scan, at);
  if (month === 0) return undefined;
  // "Tổng công ty May 10" is a garment maker.
  if (month === MAY && (contextBefore(scan, at) & NUMBERED) !== 0) return undefined;
  const behind = afterMonth(scan, at);
  const inHeader = dayBeforeYear(scan, behind, month);
  if (inHeader !== undefined) return inHeader;
  // `October, 13 2013`.
  const isApart = signAt(scan, behind) === COMMA && isNumber(scan, behind + 1) && yearAt(scan, behind + 2) > 0;
  const day = isApart ? behind + 1 : behind;
  if (!isNumber(scan, day) || widthAt(scan, day) > 2 || beginsTime(scan, day)) return undefined;
  return withYear(scan, valueAt(scan, day), month, afterSuffix(scan, day + 1));
}

/** `November, 06/2017 - 09:00`, above an article: the day stands before the year. */
function dayBeforeYear(scan: Scan, comma: number, month: number): Fields | undefined {
  const isShape = signAt(scan, comma) === COMMA && isNumber(scan, comma + 1) && tightSign(scan, comma + 2) === SLASH;
  const [day, year] = isShape ? [valueAt(scan, comma + 1), yearAt(scan, comma + 3)] : [0, 0];
  return day > 0 && day < 32 && year > 0 && isTight(scan, comma + 3)
    ? { day, month, year, next: comma + 4, sign: 0 }
    : undefined;
}

/** `Hanoi, March 12, 2025 — March 15 is a feast`: behind the dash the text begins. */
const isDateline = (scan: Scan, day: Fields, to: Fields): boolean =>
  day.year !== 0 && to.year === 0 && signAt(scan, day.next) === DASH && !isTight(scan, day.next);

/** `June 3–7, 2024`, `June 3, 4 and 5` */
function sameMonth(scan: Scan, first: number, one: Fields): Reading | undefined {
  if (one.year !== 0) return undefined;
  const days = [one.day];
  let list = false;
  let next = one.next;
  for (;;) {
    const joined = joinsDays(scan, next);
    if (joined === undefined || days.length > 8) break;
    // `July 13 to the 14th`.
    if (days.length === 1 && !joined.list && ordinalDayEnd(scan, joined.next) > 0) joined.next++;
    if (!isNumber(scan, joined.next) || widthAt(scan, joined.next) > 2 || beginsTime(scan, joined.next)) break;
    if (valueAt(scan, joined.next) > 31 || monthAt(scan, afterSuffix(scan, joined.next + 1)) !== 0) break;
    days.push(valueAt(scan, joined.next));
    list ||= joined.list;
    next = afterSuffix(scan, joined.next + 1);
  }
  if (days.length === 1) return undefined;
  const last = withYear(scan, days.at(-1) ?? 0, one.month, next);
  // `On December 19, 22 files were released`: nothing but a comma before what somebody counts.
  const isCount = days.length === 2 && signAt(scan, one.next) === COMMA && next === one.next + 2;
  if (isCount && last.year === 0 && scan.tokens.kind[next] === WORD) return undefined;
  return dayRange(scan, first, { ...last, day: one.day }, last, list && !isBetween(scan, first) ? days : undefined);
}

/** What stands right behind the years of a term of office (`2021-2026 term`): tokens of it, 0 when they stand for themselves. */
export const periodWord = (scan: Scan, at: number): number =>
  isOneOf(scan, at, PERIOD_WORDS)
    ? 1
    : (isText(scan, at, 'academic') || isText(scan, at, 'school')) && isText(scan, at + 1, 'year')
      ? 2
      : 0;

const PERIOD_WORDS = ['term', 'tenure', 'period'] as const;

/** `| October |`: all that a cell of a table holds. */
export const isCell = (scan: Scan, first: number, next: number): boolean =>
  signAt(scan, first - 1) === BAR && signAt(scan, next) === BAR;
