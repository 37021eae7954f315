/** Days that begin with a word: `ngày 12/1`, `sáng nay (15/1)`, `thứ Hai tuần tới`, `hôm qua`. */
import { CLOSE, COMMA, DASH, OPEN } from '../../text/signs.ts';
import { BREAK, CAPITAL, NUMBER, SIGN } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { clockBefore, clockBehind } from './clockTimes.ts';
import type { Deictic } from './cue.ts';
import {
  AFTERNOON,
  AND,
  BEFORE_DAY,
  BEFORE_ORDINAL,
  DAY,
  EDGE,
  EVENING,
  HOUR,
  LONG_AGO,
  MANY,
  MONTH,
  MORNING,
  NEXT_DAY,
  NIGHT,
  NOON,
  PART,
  RELATIVE_DAY,
  SAME_DAY,
  SHIFT,
  SHIFTS_DAY,
  SHIFTS_MONTH,
  SHIFTS_PART,
  SHIFTS_WEEK,
  TO,
  WEEK,
  WEEKDAY,
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
import { readEnglishNextDay, readEnglishSameDay } from './englishSameDay.ts';
import { isCapital, isNumber, relativeReading, signAt, valueAt, widthAt, type DayPart, type Reading } from './draft.ts';
import { isLunar } from './lunarDays.ts';
import { readCore, type Core } from './numericDates.ts';
import { readDayAlone, toldReading } from './toldDays.ts';

const parts: Readonly<Record<number, DayPart>> = {
  [MORNING]: 'TMO',
  [NOON]: 'TMI',
  [AFTERNOON]: 'TAF',
  [EVENING]: 'TEV',
  [NIGHT]: 'TNI',
};

export const partNamed = (value: number): DayPart | undefined => parts[value];

/** The words before the numbers, as far as they were read. */
interface Lead {
  next: number;
  part: number;
  deictic?: Deictic;
  weekday?: { readonly first: number; readonly next: number; readonly day: number };
}

/**
 * A day at a token that is `ngày`, a part of the day, a weekday or `hôm nay`. `afterTime`: a clock time stands right before, so
 * that a comma may follow the part of the day. `part` of the answer is set from the words read here.
 */
export function readDay(scan: Scan, first: number, from: number, afterTime: boolean): Reading | undefined {
  const kind = kindAt(scan, first);
  const last = kind === PART ? lastPart(scan, first) : first;
  if (last > first) return readParts(scan, first, last, from);
  if (kind === WEEKDAY) {
    const pair = readWeekdays(scan, first, from);
    if (pair !== undefined) return pair;
  }
  const day = readOneDay(scan, first, from, afterTime);
  // `Từ thứ Ba (18/6) đến thứ Năm (20/6)`, `từ sáng 5/6 đến chiều 6/6`: each end led by words of its own.
  if (day === undefined || !isOneDay(day) || (codeAt(scan, day.next) & TO) === 0) return day;
  const to = day.next + lengthAt(scan, day.next);
  // `từ 7h30 ngày 5/6 đến 17h00 ngày 6/6`: the hour of the last day stands inside.
  const second = clockBehind(scan, to);
  const start = clockBefore(scan, first);
  if (!isOneOf(scan, start - 1, FROM) && (second === to || start === first)) return day;
  if (!LEADS.has(kindAt(scan, second))) return day;
  const end = readOneDay(scan, second, from, false);
  if (end === undefined || !isOneDay(end)) return day;
  if (second > to && end.from.day === day.from.day && end.from.month === day.from.month) return day;
  return {
    ...coreReading(first, day.coreFirst, { from: day.from, to: end.from, next: end.next }),
    coreNext: end.coreNext,
  };
}

/** The last of parts of a day in a row (`sáng và chiều 8/12`, `trưa, chiều 4/9`), or `first` itself. */
function lastPart(scan: Scan, first: number): number {
  // `mưa buổi sáng, chiều thứ Hai tạnh`: a part of any day.
  if (isText(scan, first - 1, 'buổi')) return first;
  const joint = first + lengthAt(scan, first);
  if ((codeAt(scan, joint) & AND) === 0 && signAt(scan, joint) !== COMMA) return first;
  return kindAt(scan, joint + 1) === PART && !isCapital(scan, joint + 1) ? lastPart(scan, joint + 1) : first;
}

/** Parts of one day: the whole day; the words before the last one stand for themselves where that one is of no day. */
function readParts(scan: Scan, first: number, last: number, from: number): Reading | undefined {
  const day = readOneDay(scan, last, from, false);
  if (day === undefined || day.to !== undefined || day.scale !== 'day' || day.part === undefined) return undefined;
  delete day.part;
  return { ...day, first };
}

/** `hai ngày thứ Bảy và Chủ nhật`, `Thứ Năm, thứ Sáu (8 - 9/1)`, `Thứ Bảy, Chủ nhật` on a line: two days on end. */
function readWeekdays(scan: Scan, first: number, from: number): Reading | undefined {
  const joint = first + lengthAt(scan, first);
  const isComma = signAt(scan, joint) === COMMA;
  if ((!isComma && (codeAt(scan, joint) & AND) === 0) || kindAt(scan, joint + 1) !== WEEKDAY) return undefined;
  if (codeValue(codeAt(scan, joint + 1)) !== codeValue(codeAt(scan, first)) + 1) return undefined;
  const next = joint + 1 + lengthAt(scan, joint + 1);
  if (signAt(scan, next) === OPEN) {
    const days = readOneDay(scan, joint + 1, from, false);
    return days?.to === undefined || days.days !== undefined ? undefined : { ...days, first };
  }
  const isTwo = isText(scan, first - 1, 'ngày') && isText(scan, first - 2, 'hai');
  const isLine = isComma && first === from && scan.tokens.kind[next] === BREAK;
  if (!isTwo && !isLine) return undefined;
  const day = (at: number, end: number): Reading =>
    relativeReading(at, end, { unit: 'weekday', weekday: codeValue(codeAt(scan, at)), shift: 0 }, undefined);
  return { ...day(first, next), form: 'range', until: day(joint + 1, next) };
}

const FROM = ['từ', 'Từ'] as const;
const LEADS: ReadonlySet<number> = new Set([DAY, PART, WEEKDAY]);

const isOneDay = ({ form, scale, from, to }: Reading): boolean =>
  form === 'day' && scale === 'day' && to === undefined && from.day !== 0;

function readOneDay(scan: Scan, first: number, from: number, afterTime: boolean): Reading | undefined {
  const lead: Lead = { next: first, part: 0 };
  readPart(scan, lead);
  if (afterTime && lead.part !== 0 && lead.deictic === undefined && signAt(scan, lead.next) === COMMA) lead.next++;
  if (lead.deictic === undefined) {
    const kind = kindAt(scan, lead.next);
    if (kind === SAME_DAY) return readSameDay(scan, first, lead);
    if (kind === NEXT_DAY) return readNextDay(scan, first, lead);
  }
  if (lead.deictic === undefined && kindAt(scan, lead.next) === DAY) lead.next++;
  const ofMonth = lead.next > first ? dayOfMonth(scan, first, lead) : undefined;
  if (ofMonth !== undefined) return ofMonth;
  readDeictic(scan, lead, first, from);
  const { next, deictic, weekday } = lead;
  const reading =
    toldDay(scan, first, lead) ??
    explicit(scan, first, lead) ??
    (deictic === undefined ? readDayAlone(scan, first, next) : undefined);
  if (reading !== undefined) {
    if (deictic !== undefined) reading.deictic = deictic;
    // `hôm 12/1`: it leads to the day like `vào`, and is no part of it; `hôm thứ Hai (12/1)` is one with its weekday.
    else if (next === first + 1 && isText(scan, first, 'hôm')) reading.first = next;
    return reading;
  }
  if (deictic === undefined) return undefined;
  if (weekday !== undefined && deictic.unit === 'weekday' && !standsAlone(scan, first, lead)) return undefined;
  // `thứ Hai hằng tuần`, `thứ Hai đến thứ Sáu hằng tuần`, `mỗi chiều thứ sáu`: no day in particular.
  if (weekday !== undefined && (isWeekly(scan, next) || (codeAt(scan, first - 1) & MANY) !== 0)) return undefined;
  return relativeReading(first, next, deictic, partNamed(lead.part));
}

/** `ngày 20 tháng này`, `sáng 5 tháng trước`. */
function dayOfMonth(scan: Scan, first: number, { next: at, part }: Lead): Reading | undefined {
  const day = isNumber(scan, at) && widthAt(scan, at) <= 2 ? valueAt(scan, at) : 0;
  const code = codeAt(scan, at + 2);
  const isMonth = kindAt(scan, at + 1) === MONTH && codeKind(code) === SHIFT && (shifts(code) & SHIFTS_MONTH) !== 0;
  if (day < 1 || day > 31 || !isMonth) return undefined;
  const next = at + 2 + lengthAt(scan, at + 2);
  return relativeReading(first, next, { unit: 'month', shift: shiftOf(code), day }, partNamed(part));
}

/** `cùng ngày`, `chiều cùng ngày`; not `cùng ngày sinh`, `cùng ngày 15/1`. */
function readSameDay(scan: Scan, first: number, lead: Lead): Reading | undefined {
  const next = lead.next + lengthAt(scan, lead.next);
  const after = codeAt(scan, next);
  const kind = scan.tokens.kind[next];
  const other = codeKind(after);
  if (kind === NUMBER || other === MONTH || other === SHIFT || (after & LONG_AGO) !== 0) return undefined;
  const english = codeValue(codeAt(scan, lead.next));
  if (english !== 0) return readEnglishSameDay(scan, first, next, partNamed(english - 16));
  return toldReading(first, next, 0, partNamed(lead.part));
}

/** `sáng hôm sau`, `ngày hôm sau`, `chiều hôm trước (17/3)`; not `hôm trước` alone, which may be any day, nor `mấy hôm sau`. */
function readNextDay(scan: Scan, first: number, lead: Lead): Reading | undefined {
  const value = codeValue(codeAt(scan, lead.next));
  const next = lead.next + lengthAt(scan, lead.next);
  const shift = (value & 3) - 2;
  if (value >= 128) return readEnglishNextDay(scan, first, next, shift, partNamed((value >> 4) & 7));
  const isAlone = first === lead.next && next === first + 2;
  if (signAt(scan, next) === OPEN) {
    const reading = explicit(scan, first, { ...lead, next, deictic: { unit: 'day', shift: 0 } });
    if (reading !== undefined) return reading;
  }
  if (isAlone && (shift < 0 || isNumber(scan, first - 1) || (contextBefore(scan, first) & MANY) !== 0))
    return undefined;
  return toldReading(first, next, shift, partNamed(lead.part));
}

function readPart(scan: Scan, lead: Lead): void {
  const code = codeAt(scan, lead.next);
  if (codeKind(code) !== PART) return;
  lead.part = codeValue(code);
  lead.next += lengthAt(scan, lead.next);
  const after = codeAt(scan, lead.next);
  if (codeKind(after) !== SHIFT || (shifts(after) & SHIFTS_PART) === 0) return;
  lead.deictic = { unit: 'day', shift: shiftOf(after) };
  lead.next++;
}

/** `mấy hôm nay`, `Ngày mai của trẻ em vùng lũ`. */
const isAnyDay = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at - 1, SOME_DAYS) ||
  (isText(scan, at, 'Ngày') && isText(scan, at + 1, 'mai') && isText(scan, at + 2, 'của'));

const SOME_DAYS = ['mấy', 'Mấy', 'những', 'Những', 'vài'] as const;

function readDeictic(scan: Scan, lead: Lead, first: number, from: number): void {
  const code = codeAt(scan, lead.next);
  const kind = codeKind(code);
  if (kind === RELATIVE_DAY && lead.deictic === undefined && !isAnyDay(scan, lead.next)) {
    lead.deictic = { unit: 'day', shift: codeValue(code) - 100 };
    lead.next += lengthAt(scan, lead.next);
    return;
  }
  if (kind !== WEEKDAY || !isWeekday(scan, lead.next, from, first)) return;
  const next = lead.next + lengthAt(scan, lead.next);
  const day = codeValue(code);
  lead.weekday = { first: lead.next, next, day };
  lead.next = next;
  const week = codeAt(scan, next);
  const inWeek = codeKind(week) === WEEK ? codeAt(scan, next + 1) : 0;
  if (inWeek !== 0 && (shifts(inWeek) & SHIFTS_WEEK) !== 0 && codeKind(inWeek) === SHIFT) {
    lead.deictic = { unit: 'week', weekday: day, shift: shiftOf(inWeek) };
    lead.next = next + 1 + lengthAt(scan, next + 1);
  } else if (codeKind(week) === SHIFT && (shifts(week) & SHIFTS_DAY) !== 0) {
    const by = shiftOf(week);
    lead.deictic = { unit: by === 0 ? 'week' : 'weekday', weekday: day, shift: by };
    lead.next = next + lengthAt(scan, next);
  } else lead.deictic ??= { unit: 'weekday', weekday: day, shift: 0 };
}

/** `thứ 7`, `thứ hai` count things as often as they name days. */
function isWeekday(scan: Scan, at: number, from: number, first: number): boolean {
  const day = codeValue(codeAt(scan, at));
  // `Ngày Chủ nhật xanh`, `ngày thứ Bảy tình nguyện`: a campaign.
  if (isOneOf(scan, at + lengthAt(scan, at), CAMPAIGNS)) return false;
  if (day === 7) return true;
  if (at === from) return true;
  const before = contextBefore(scan, at);
  if (at > first) return true;
  const capital = ((scan.tokens.shape[at + 1] ?? 0) & CAPITAL) !== 0;
  if ((before & BEFORE_ORDINAL) !== 0) return capital && isText(scan, at - 1, 'việc');
  const kind = scan.tokens.kind[at - 1];
  if (kind === SIGN || kind === BREAK) return true;
  if (capital || (before & (BEFORE_DAY | TO)) !== 0) return true;
  const lead = kindBefore(scan, at);
  return lead === PART || lead === HOUR || isDayBehind(scan, at + lengthAt(scan, at));
}

const CAMPAIGNS = ['xanh', 'Xanh', 'đỏ', 'Đỏ', 'hồng', 'Hồng', 'tình', 'Tình'] as const;

/** `thứ sáu ngày 7-3`, `thứ 2, 3/3`, `thứ sáu (7-3)`: the day behind tells that the words are no ordinal. */
function isDayBehind(scan: Scan, at: number): boolean {
  const sign = signAt(scan, at);
  const day = sign === COMMA || sign === OPEN ? at + 1 : at;
  const lead = kindAt(scan, day) === DAY ? 1 : 0;
  const core = readCore(scan, day + lead, lead === 1 || sign === OPEN ? 'strong' : 'none');
  if (core === undefined || core.to !== undefined || core.from.day === 0) return false;
  return sign !== OPEN || signAt(scan, core.next) === CLOSE;
}

/** `hằng tuần`, also behind more weekdays: `tối thứ hai, thứ tư hằng tuần`. */
function isWeekly(scan: Scan, at: number): boolean {
  let end = at;
  while (kindAt(scan, end + 1) === WEEKDAY && ((codeAt(scan, end) & (TO | AND)) !== 0 || signAt(scan, end) === COMMA))
    end += 1 + lengthAt(scan, end + 1);
  return (codeAt(scan, end) & MANY) !== 0 && kindAt(scan, end + 1) === WEEK;
}

/** Is a weekday without a date meant as one? */
function standsAlone(scan: Scan, first: number, lead: Lead): boolean {
  const { weekday, next } = lead;
  if (weekday === undefined) return false;
  if (next > weekday.next) return true;
  // "ngày thứ hai" is the second day; "Thứ hai, …" the second point.
  const capital = weekday.day === 7 || ((scan.tokens.shape[weekday.first + 1] ?? 0) & CAPITAL) !== 0;
  if (lead.part !== 0) return true;
  if (first < weekday.first) return capital;
  // `hoán đổi thứ Tư sang thứ Bảy 9/5`.
  const isMoved = isText(scan, next, 'sang') && kindAt(scan, next + 1) === WEEKDAY;
  return capital && (isMoved || (contextBefore(scan, first) & BEFORE_DAY) !== 0);
}

/**
 * `thứ Hai đầu tuần (30/12)`, `thứ Hai tuần kế tiếp, 20/5`: words that tell the day only together with
 * the numbers behind them.
 */
function toldDay(scan: Scan, first: number, lead: Lead): Reading | undefined {
  const { next } = lead;
  const length = lead.weekday?.next === next ? weekLength(scan, next) : 0;
  if (length === 0) return undefined;
  const sign = signAt(scan, next + length);
  if (sign !== OPEN && sign !== COMMA) return undefined;
  lead.next = next + length;
  lead.deictic ??= { unit: 'day', shift: 0 };
  const reading = explicit(scan, first, lead);
  lead.next = next;
  return reading;
}

/** `đầu tuần`, `cuối tuần qua`, `tuần kế tiếp` behind a weekday. */
function weekLength(scan: Scan, at: number): number {
  if (kindAt(scan, at) === EDGE && kindAt(scan, at + 1) === WEEK) return kindAt(scan, at + 2) === SHIFT ? 3 : 2;
  if (kindAt(scan, at) !== WEEK) return 0;
  if (isText(scan, at + 1, 'đó')) return 2;
  const isNext = isText(scan, at + 1, 'kế') || (isText(scan, at + 1, 'tiếp') && isText(scan, at + 2, 'theo'));
  return !isNext ? 0 : isOneOf(scan, at + 2, ['tiếp', 'theo']) ? 3 : 2;
}

/** The day in numbers after the words, in brackets or after a comma where the words name a day themselves. */
function explicit(scan: Scan, first: number, lead: Lead): Reading | undefined {
  let at = lead.next;
  let bracket = false;
  if (lead.deictic !== undefined) {
    const sign = signAt(scan, at);
    if (sign === COMMA || sign === DASH) at++;
    else if (sign === OPEN) {
      bracket = true;
      at++;
    }
    if (kindAt(scan, at) === WEEKDAY) return withWeekday(scan, first, at, bracket, lead);
    if (kindAt(scan, at) === PART) {
      const part = codeValue(codeAt(scan, at));
      if (lead.part === 0) lead.part = part;
      at += lengthAt(scan, at);
    }
    if (kindAt(scan, at) === DAY) at++;
  }
  const core = readCore(scan, at, 'strong');
  if (core === undefined) return undefined;
  let next = core.next;
  if (bracket) {
    if (signAt(scan, next) !== CLOSE) return undefined;
    next++;
  }
  if (isLunar(scan, next)) return undefined;
  // "hôm nay, 12-16/1" are two things; only a single day explains a deictic.
  if (lead.deictic !== undefined && (core.from.day === 0 || (core.to !== undefined && lead.weekday === undefined)))
    return undefined;
  return dayReading(first, at, next, core, lead);
}

/** `hôm nay, thứ Tư (14/1)`, `sáng mai (thứ Năm, 15/1)`: the weekday and its day behind the words. */
function withWeekday(scan: Scan, first: number, at: number, bracket: boolean, lead: Lead): Reading | undefined {
  if (lead.weekday !== undefined) return undefined;
  const day = readOneDay(scan, at, at, false);
  if (day === undefined || !isOneDay(day) || (bracket && signAt(scan, day.next) !== CLOSE)) return undefined;
  const part = day.part ?? partNamed(lead.part);
  return { ...day, first, next: day.next + (bracket ? 1 : 0), ...(part === undefined ? {} : { part }) };
}

function dayReading(first: number, coreFirst: number, next: number, core: Core, lead: Lead): Reading {
  const reading = coreReading(first, coreFirst, core);
  reading.next = next;
  const part = partNamed(lead.part);
  if (part !== undefined && core.to === undefined) reading.part = part;
  if (lead.weekday !== undefined) reading.weekday = lead.weekday;
  return reading;
}

/** A reading of nothing but numbers. */
export function coreReading(first: number, coreFirst: number, core: Core): Reading {
  const { from, to } = core;
  const months = from.day === 0;
  const reading: Reading = {
    first,
    next: core.next,
    coreFirst,
    coreNext: core.next,
    form: to !== undefined ? 'range' : months ? 'month' : 'day',
    scale: months ? 'month' : 'day',
    from,
  };
  if (to !== undefined) reading.to = to;
  if (core.days !== undefined) reading.days = core.days;
  if (core.yearShift !== undefined) reading.yearShift = core.yearShift;
  return reading;
}
