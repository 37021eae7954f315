/** English days told by their distance: `Monday, 12 January`, `Thursday afternoon`, `last year`, `yesterday, 20 February 2024`. */
import { APOSTROPHE, CLOSE, COMMA, DASH, DOT, OPEN, SLASH } from '../../text/signs.ts';
import { WORD } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import type { Deictic, DeicticUnit } from './cue.ts';
import {
  BEFORE_DAY,
  ENGLISH_MONTH,
  ENGLISH_SHIFT,
  ENGLISH_UNIT,
  ENGLISH_WEEKDAY,
  NIGHT,
  OF,
  THE,
  UNIT_MONTH,
  UNIT_QUARTER,
  UNIT_WEEK,
  codeAt,
  codeKind,
  codeValue,
  contextBefore,
  kindAt,
  lengthAt,
} from './dateWords.ts';
import {
  isCapital,
  isNumber,
  isTight,
  isWordAt,
  nothing,
  relativeReading,
  signAt,
  tightSign,
  valueAt,
  widthAt,
  type DayPart,
  type Fields,
  type Reading,
} from './draft.ts';
import { monthAt, monthThenDay, ordinalDayEnd, readEnglishMonth, readEnglishNumber, unitAt } from './englishDates.ts';
import { readCore, type Core } from './numericDates.ts';
import { readBarePart, readPartOfSameDay } from './englishSameDay.ts';
import { readNumberedQuarter } from './longerTimes.ts';
import { readLastOfYear } from './partOfYear.ts';
import { readNth } from './toldDays.ts';
import { coreReading, partNamed } from './vietnameseDates.ts';

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
  const reading =
    readEnglishNumber(scan, at) ??
    (monthAt(scan, at) !== 0 ? readEnglishMonth(scan, at) : isNumber(scan, at) ? readNumbers(scan, at) : undefined);
  if (reading !== undefined && reading.scale === 'day' && reading.from.day !== 0) {
    const said: Deictic = { unit: 'weekday', weekday: weekday.day, shift: 0 };
    const closes = bracket && signAt(scan, reading.next) === 0x29 ? 1 : 0;
    if (!bracket || closes === 1) {
      const day: Reading = { ...reading, first, next: reading.next + closes, weekday, deictic: said };
      const range = part === undefined && day.to === undefined ? withLastDay(scan, day) : undefined;
      if (range !== undefined) return range;
      return part === undefined || day.to !== undefined ? day : { ...day, part };
    }
  }
  const alone = part === undefined && !bracket ? readNth(scan, at, first) : undefined;
  if (alone !== undefined) return { ...alone, first, weekday };
  if (part === undefined && !isDay(scan, first)) return undefined;
  const week = weekBehind(scan, lead);
  if (week !== undefined)
    return relativeReading(first, week.next, { unit: 'week', weekday: weekday.day, shift: week.shift }, part);
  // `on Wednesday, the 27th`, `Friday the 8th`.
  const ordinal = ordinalDayEnd(scan, sign === COMMA ? lead + 1 : lead);
  if (ordinal > 0) {
    const day = valueAt(scan, sign === COMMA ? lead + 2 : lead + 1);
    return relativeReading(first, ordinal, { unit: 'weekday', weekday: weekday.day, shift: 0, day }, part);
  }
  const next = part === undefined ? first + 1 : lead;
  return relativeReading(first, next, { unit: 'weekday', weekday: weekday.day, shift: 0 }, part);
}

/** `Thursday of last week`, `Monday next week`. */
function weekBehind(scan: Scan, at: number): { readonly next: number; readonly shift: number } | undefined {
  const first = kindAt(scan, at) === OF ? at + 1 : at;
  if (kindAt(scan, first) !== ENGLISH_SHIFT || unitAt(scan, first + 1) !== UNIT_WEEK) return undefined;
  return { next: first + 2, shift: codeValue(codeAt(scan, first)) - 2 };
}

/** `Friday, July 12 to Sunday, July 14, 2024`: both ends with their weekdays. */
function withLastDay(scan: Scan, day: Reading): Reading | undefined {
  const sign = signAt(scan, day.next);
  if (!isText(scan, day.next, 'to') && sign !== DASH) return undefined;
  if (kindAt(scan, day.next + 1) !== ENGLISH_WEEKDAY) return undefined;
  const last = readEnglishWeekday(scan, day.next + 1);
  if (last === undefined || last.form !== 'day' || last.to !== undefined || last.from.day === 0) return undefined;
  const { first, coreFirst, from } = day;
  const { next, coreNext, from: to } = last;
  return { first, next, coreFirst, coreNext, form: 'range', scale: 'day', from, to };
}

const isShare = (scan: Scan, { from, next }: Core): boolean =>
  isText(scan, next, 'of') || (from.day <= from.month && isWordAt(scan, next));

/** `Thursday, 2018-03-01`, `Monday, 16/04/2018`, `Thurs 17/05`. */
function readNumbers(scan: Scan, at: number): Reading | undefined {
  const core = readCore(scan, at, 'weak');
  if (core === undefined || core.to !== undefined || core.from.day === 0) return undefined;
  // `Sat. 10/9`; `Friday 1/3 of the staff` counts.
  const isShort = core.from.year === 0 && (core.from.sign !== SLASH || isShare(scan, core));
  return isShort ? undefined : coreReading(at, at, core);
}

/** `said Thursday`, `Monday's talks`; neither `Black Friday` nor `every Monday`. */
function isDay(scan: Scan, at: number): boolean {
  if ((contextBefore(scan, at) & BEFORE_DAY) !== 0) return true;
  // `Sun`, `Mon` and `Wed` are names and words of other languages.
  if (widthAt(scan, at) < 6 || !isCapital(scan, at) || at === 0) return false;
  const isWord = scan.tokens.kind[at + 1] === WORD;
  if (tightSign(scan, at + 1) === APOSTROPHE && isTight(scan, at + 2)) return true;
  // `the Ministry (MOSTI) Wednesday said`.
  if (signAt(scan, at - 1) === CLOSE) return isWord && !isCapital(scan, at + 1);
  if (scan.tokens.kind[at - 1] !== WORD || (isWord && isCapital(scan, at + 1))) return false;
  // `arrived in Cambodia Thursday`, no `Black Friday`.
  if (isCapital(scan, at - 1) && (isOneOf(scan, at - 1, FEASTS) || !followsPlace(scan, at))) return false;
  return !isOneOf(scan, at - 1, ANY_DAY);
}

/** `in Cambodia Thursday`, `in Nay Pyi Taw Sunday`. */
function followsPlace(scan: Scan, at: number): boolean {
  let before = at - 2;
  while (before > at - 5 && isCapital(scan, before) && !isIn(scan, before)) before--;
  return isIn(scan, before);
}

const isIn = (scan: Scan, at: number): boolean =>
  at >= 0 && isOneOf(scan, at, ['in', 'to', 'from', 'at', 'met', 'visited']);

const FEASTS = ['Black', 'Good', 'Easter', 'Palm', 'Ash', 'Super', 'Cyber', 'Bloody', 'Holy'] as const;

const ANY_DAY = ['every', 'each', 'any', 'a', 'one', 'per', 'no', 'most'] as const;

/** `yesterday, 20 February 2024`, `today (2 January)`: a day told twice is one date. */
export function readEnglishDeictic(scan: Scan, first: number): Reading | undefined {
  const letter = (scan.tokens.text.charCodeAt(scan.tokens.start[first] ?? 0) | 32) & 0x7f;
  // `today`, `tomorrow`, `yesterday`.
  if ((letter !== 0x74 && letter !== 0x79) || lengthAt(scan, first) !== 1) return undefined;
  const deictic: Deictic = { unit: 'day', shift: codeValue(codeAt(scan, first)) - 100 };
  if (isText(scan, first, 'tonight') || isText(scan, first, 'Tonight')) return tonight(scan, first, deictic);
  const part = partNamed(unitAt(scan, first + 1) - 16);
  const next = part === undefined ? first + 1 : first + 2;
  const day = withDay(scan, first, next, deictic);
  if (part === undefined || day !== undefined) return day === undefined || part === undefined ? day : { ...day, part };
  // `yesterday afternoon`.
  return relativeReading(first, next, deictic, part);
}

function tonight(scan: Scan, first: number, deictic: Deictic): Reading {
  const part = partNamed(NIGHT);
  const day = withDay(scan, first, first + 1, deictic);
  if (day === undefined || part === undefined) return relativeReading(first, first + 1, deictic, part);
  return { ...day, part };
}

/** The day in brackets or behind a comma that explains the words `[first, at)`. */
function withDay(scan: Scan, first: number, at: number, deictic: Deictic): Reading | undefined {
  const sign = signAt(scan, at);
  if (sign !== COMMA && sign !== OPEN) return undefined;
  const day = kindAt(scan, at + 1) === THE ? at + 2 : at + 1;
  const reading =
    kindAt(scan, day) === ENGLISH_WEEKDAY
      ? readEnglishWeekday(scan, day)
      : isNumber(scan, day)
        ? readEnglishNumber(scan, day)
        : monthAt(scan, day) === 0
          ? undefined
          : readEnglishMonth(scan, day);
  if (reading === undefined || reading.scale !== 'day' || reading.to !== undefined || reading.from.day === 0)
    return undefined;
  if (sign === OPEN && signAt(scan, reading.next) !== CLOSE) return undefined;
  return { ...reading, first, next: reading.next + (sign === OPEN ? 1 : 0), deictic };
}

/** `morning of 15 January`, `evening of Monday, 12 January 2026` */
export function readEnglishPart(scan: Scan, first: number): Reading | undefined {
  if (unitAt(scan, first) === UNIT_QUARTER) return readNumberedQuarter(scan, first);
  const part = partNamed(unitAt(scan, first) - 16);
  if (part === undefined) return undefined;
  if (kindAt(scan, first + 1) !== OF) return partThenDay(scan, first, part) ?? readBarePart(scan, first, part);
  const same = readPartOfSameDay(scan, first, part);
  if (same !== undefined) return same;
  return partOfDay(scan, first, kindAt(scan, first + 2) === THE ? first + 3 : first + 2, part);
}

/** `| Morning, April 16 |`, at the head of a line or cell. */
function partThenDay(scan: Scan, first: number, part: DayPart): Reading | undefined {
  if (signAt(scan, first + 1) !== COMMA || isWordAt(scan, first - 1) || !isCapital(scan, first)) return undefined;
  const reading = partOfDay(scan, first, first + 2, part);
  return reading !== undefined && !isWordAt(scan, reading.next) ? reading : undefined;
}

/** The part at `first` with the day told at `at`. */
function partOfDay(scan: Scan, first: number, at: number, part: DayPart): Reading | undefined {
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
  const atEnd = shift < 0 ? readLastOfYear(scan, first) : undefined;
  if (atEnd !== undefined) return atEnd;
  const code = codeAt(scan, first + 1);
  const next = first + 2;
  const base = { first, next, coreFirst: first, coreNext: next, form: 'relative', from: nothing(next) } as const;
  // `this Thursday`, `next Friday`: of this week and of the one that follows; `last Friday` may be of either.
  if (codeKind(code) === ENGLISH_WEEKDAY)
    return {
      ...base,
      scale: 'day',
      deictic: { unit: shift < 0 ? 'weekday' : 'week', weekday: codeValue(code), shift },
    };
  if (codeKind(code) === ENGLISH_MONTH) {
    // `this Oct 7` is the seventh.
    if (monthThenDay(scan, first + 1) !== undefined) {
      const day = readEnglishMonth(scan, first + 1);
      return day === undefined || day.from.year !== 0
        ? day
        : { ...day, ...(shift === 0 ? { yearShift: 0 } : { lean: shift }) };
    }
    const from: Fields = { ...nothing(next), month: codeValue(code) };
    const side = shift === 0 ? { yearShift: 0 } : { lean: shift };
    return { ...base, form: 'month', scale: 'month', from, ...side };
  }
  if (codeKind(code) !== ENGLISH_UNIT) return undefined;
  const value = codeValue(code);
  const part = value > 16 ? partNamed(value - 16) : undefined;
  if (part !== undefined) {
    const deictic: Deictic = { unit: 'day', shift };
    const day = withDay(scan, first, next, deictic);
    return day === undefined ? { ...base, scale: 'day', part, deictic } : { ...day, part };
  }
  const unit = units[value] ?? 'year';
  // `over the last year`, `the last year of the plan`.
  if (unit === 'year' && shift < 0 && kindAt(scan, first - 1) === THE) return undefined;
  // As vague as "these days".
  if (unit === 'week') return undefined;
  return {
    ...base,
    scale: unit === 'month' ? 'month' : unit === 'quarter' ? 'quarter' : 'year',
    deictic: { unit, shift },
  };
}
