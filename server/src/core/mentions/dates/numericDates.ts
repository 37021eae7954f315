/** Days written in numbers, alone, as ranges and as lists: `12/1`, `12-16/1/2026`, `12-1 đến 14-1`, `3, 4 và 5/6`, `3 tháng 6 năm 2024`. */
import { AMPERSAND, COLON, COMMA, DASH, DOT, SLASH } from '../../text/signs.ts';
import { daysInMonth } from '../../text/calendar.ts';
import { ALL_CAPS, CAPITAL, NUMBER, WORD } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { pastClock } from './clockTimes.ts';
import { closesDay } from './dashedDays.ts';
import {
  AND,
  COUNTED,
  DAY,
  MONTH,
  NUMBER_WORD,
  PART,
  SHIFT,
  SHIFTS_YEAR,
  TO,
  WEEKDAY,
  YEAR,
  codeAt,
  codeKind,
  codeValue,
  kindAt,
  kindBefore,
  lengthAt,
  shiftOf,
  shifts,
} from './dateWords.ts';
import { isText } from '../tokenTests.ts';
import { isNumber, isTight, isTightNumber, signAt, tightSign, valueAt, widthAt, yearAt, type Fields } from './draft.ts';

/**
 * How much the words before say that a day follows. `strong`: *ngày*, *sáng*, a weekday: `12-1` and `12.1` are days too.
 * `weak`: *từ*, *đến*, *dịp*: a fraction is still possible. `none`: nothing.
 */
export type Trust = 'none' | 'weak' | 'strong';

export interface Core {
  readonly next: number;
  readonly from: Fields;
  readonly to?: Fields;
  readonly days?: readonly number[];
  readonly yearShift?: number;
}

/** What may stand in a day's place; a field that no calendar has is for a check to report. */
const isDay = (day: number): boolean => day >= 1 && day <= 31;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Goes the run of numbers on, so that it is a document's or a telephone's number? `at` is the token after the date. */
function goesOn(scan: Scan, at: number): boolean {
  const sign = tightSign(scan, at);
  if (sign === 0 || !isTight(scan, at + 1)) return false;
  const kind = scan.tokens.kind[at + 1];
  if (sign === SLASH) return kind === NUMBER || kind === WORD;
  if (sign === DASH) return kind === WORD;
  return sign === DOT && kind === NUMBER;
}

/** Month after `tháng`, in digits or words, and a year bound to it. */
export function monthAfterLead(scan: Scan, at: number): Fields | undefined {
  let month = 0;
  let next = at + 1;
  if (isNumber(scan, at) && widthAt(scan, at) <= 2) month = valueAt(scan, at);
  else {
    const code = codeAt(scan, at);
    // `tháng Năm vừa qua`: May, with a capital as months in words have.
    const isMay = codeKind(code) === YEAR && isText(scan, at, 'Năm');
    if (codeKind(code) !== NUMBER_WORD && !isMay) return undefined;
    month = isMay ? 5 : codeValue(code);
    next = at + lengthAt(scan, at);
  }
  if (month === 0) return undefined;
  const sign = tightSign(scan, next);
  if ((sign === SLASH || sign === DASH || sign === DOT) && isTight(scan, next + 1)) {
    const year = yearAt(scan, next + 1);
    const year2 = year === 0 && sign === SLASH ? shortYear(scan, next + 1) : year;
    if (year2 !== 0 && !goesOn(scan, next + 2)) return { day: 0, month, year: year2, next: next + 2, sign };
  }
  if (!isMonth(month)) return undefined;
  const comma = signAt(scan, next) === COMMA ? 1 : 0;
  if (kindAt(scan, next + comma) === YEAR) {
    const year = yearAt(scan, next + comma + 1);
    if (year !== 0) return { day: 0, month, year, next: next + comma + 2, sign: 0 };
  }
  // `28 Tháng 8, 2025`, as sites print it.
  const behind = comma === 1 && (codeAt(scan, next + 2) & COUNTED) === 0 ? yearAt(scan, next + 1) : 0;
  if (behind >= 1990 && behind < 2100) return { day: 0, month, year: behind, next: next + 2, sign: 0 };
  return { day: 0, month, year: 0, next, sign: 0 };
}

/** `tháng 8/24`: two digits that are no month. */
function shortYear(scan: Scan, at: number): number {
  const value = isNumber(scan, at) && widthAt(scan, at) === 2 ? valueAt(scan, at) : 0;
  return value > 12 && value <= 40 && (codeAt(scan, at + 1) & COUNTED) === 0 ? 2000 + value : 0;
}

/** A day or month with separators, or `d tháng m`. `dashes`: `12-1` and `12.1` count. */
function readFields(scan: Scan, at: number, dashes: boolean, words: boolean): Fields | undefined {
  if (!isNumber(scan, at)) return undefined;
  const width = widthAt(scan, at);
  if (width > 4) return undefined;
  const first = valueAt(scan, at);
  const sign = tightSign(scan, at + 1);
  if ((sign === SLASH || sign === DASH || sign === DOT) && isTightNumber(scan, at + 2)) {
    const second = valueAt(scan, at + 2);
    const secondWidth = widthAt(scan, at + 2);
    if (tightSign(scan, at + 3) === sign && isTightNumber(scan, at + 4)) return threeNumbers(scan, at, sign, dashes);
    if (goesOn(scan, at + 3)) return undefined;
    if (width > 2) return undefined;
    const year = yearAt(scan, at + 2);
    if (sign === SLASH && year !== 0) return { day: 0, month: first, year, next: at + 3, sign };
    if (secondWidth > 2 || first === 0 || second === 0) return undefined;
    // "11-11- 2017": a space too many before the year.
    const apart = tightSign(scan, at + 3) === sign ? yearAt(scan, at + 4) : 0;
    if (apart !== 0 && !goesOn(scan, at + 5)) return { day: first, month: second, year: apart, next: at + 5, sign };
    if (sign === SLASH) return { day: first, month: second, year: 0, next: at + 3, sign };
    if (!dashes || !isDay(first) || !isMonth(second) || tightSign(scan, at + 3) === SLASH) return undefined;
    if (kindAt(scan, at + 3) === MONTH) return undefined;
    return { day: first, month: second, year: 0, next: at + 3, sign };
  }
  const apart = dashes && width <= 2 ? spacedFields(scan, at) : undefined;
  if (apart !== undefined) return apart;
  if (!words || width > 2 || kindAt(scan, at + 1) !== MONTH) return undefined;
  const month = monthAfterLead(scan, at + 2);
  return month === undefined ? undefined : { ...month, day: first, sign: 0 };
}

/** `Ngày 17 – 9`, `Ngày 19 - 12 - 2023`: no range of days, for those rise; `ngày 5 / 3`. */
function spacedFields(scan: Scan, at: number): Fields | undefined {
  if (signAt(scan, at + 1) === SLASH) return spacedSlashes(scan, at);
  const isDash = (sign: number): boolean =>
    signAt(scan, sign) === DASH && !isTight(scan, sign) && isNumber(scan, sign + 1);
  if (!isDash(at + 1) || isTight(scan, at + 2) || widthAt(scan, at + 2) > 2) return undefined;
  const day = valueAt(scan, at);
  const month = valueAt(scan, at + 2);
  if (!isDay(day) || !isMonth(month) || day <= month) return undefined;
  const next = at + 3;
  const year = isDash(next) ? yearAt(scan, next + 1) : 0;
  if (year !== 0) return { day, month, year, next: next + 2, sign: DASH };
  // `19 - 12/2023`, `25 - 2 tháng 6`.
  if (tightSign(scan, next) === SLASH || tightSign(scan, next) === DASH || tightSign(scan, next) === DOT) {
    if (isTight(scan, next + 1) && isNumber(scan, next + 1)) return undefined;
  }
  if (isDash(next) || kindAt(scan, next) === MONTH || (codeAt(scan, next) & COUNTED) !== 0) return undefined;
  return { day, month, year: 0, next, sign: DASH };
}

/** `ngày 5 / 3`, `sáng 5 / 3 / 2025` */
function spacedSlashes(scan: Scan, at: number): Fields | undefined {
  if (!isNumber(scan, at + 2) || widthAt(scan, at + 2) > 2) return undefined;
  const day = valueAt(scan, at);
  const month = valueAt(scan, at + 2);
  if (!isDay(day) || !isMonth(month)) return undefined;
  const next = at + 3;
  if (signAt(scan, next) !== SLASH) return { day, month, year: 0, next, sign: SLASH };
  const year = yearAt(scan, next + 1);
  return year === 0 ? undefined : { day, month, year, next: next + 2, sign: SLASH };
}

/** `12/1/2026`, `2026-01-12`, `12/1/26`; where a day must follow (`dashes`) also `ngày 12.1.26`. */
function threeNumbers(scan: Scan, at: number, sign: number, dashes: boolean): Fields | undefined {
  const first = valueAt(scan, at);
  const second = valueAt(scan, at + 2);
  const third = valueAt(scan, at + 4);
  const width = widthAt(scan, at);
  const thirdWidth = widthAt(scan, at + 4);
  const next = at + 5;
  if (widthAt(scan, at + 2) > 2) return undefined;
  // An ISO interval goes on with a slash and another year.
  if (goesOn(scan, next) && !(width === 4 && tightSign(scan, next) === SLASH && yearAt(scan, next + 1) !== 0))
    return undefined;
  if (width === 4 && thirdWidth <= 2) {
    const year = yearAt(scan, at);
    return year === 0 || !isTight(scan, at + 1) ? undefined : { day: third, month: second, year, next, sign };
  }
  if (width > 2) return undefined;
  const year = yearAt(scan, at + 4);
  if (year !== 0) return { day: first, month: second, year, next, sign };
  const isShort = thirdWidth === 2 && (sign === SLASH || dashes) && third >= 10 && third <= 40;
  return isShort && isDay(first) && isMonth(second)
    ? { day: first, month: second, year: 2000 + third, next, sign }
    : undefined;
}

const inCalendar = (fields: Fields): boolean =>
  (isMonth(fields.month) || (fields.month === 0 && fields.year !== 0)) && (fields.day === 0 || isDay(fields.day));
/** Wrong enough to be reported, right enough to be meant as a date. */
const nearCalendar = (fields: Fields): boolean => fields.day <= 39 && fields.month <= 31;

/** The longest date in numbers at a token. */
export function readCore(scan: Scan, at: number, trust: Trust): Core | undefined {
  const strong = trust === 'strong';
  const one = readFields(scan, at, strong, strong);
  const core = one === undefined ? readPartial(scan, at, trust) : (bothDays(scan, at, one) ?? complete(scan, at, one));
  if (core === undefined) return undefined;
  const last = core.to ?? core.from;
  if (!(inCalendar(core.from) && inCalendar(last))) {
    if (!strong && last.year === 0) return undefined;
    if (!nearCalendar(core.from) || !nearCalendar(last)) return undefined;
    if (last.day === 0 && !isMonth(last.month)) return undefined;
  }
  return withYear(scan, core);
}

/** `ngày 31/7 và 1/8`: two days, one right after the other. */
function bothDays(scan: Scan, at: number, one: Fields): Core | undefined {
  if ((codeAt(scan, one.next) & AND) === 0 && signAt(scan, one.next) !== AMPERSAND) return undefined;
  // `làm bù thứ Bảy 9/9 và Chủ nhật 10/9`, `kỳ nghỉ 30/4 và 1/5`.
  const second = skipWeekday(scan, one.next + 1, at);
  const isOne = second > one.next + 1 || kindAt(scan, at - 1) === DAY || isText(scan, at - 1, 'nghỉ');
  if (!isOne || !isNumber(scan, second)) return undefined;
  const two = readFields(scan, second, one.sign === DASH || one.sign === DOT, true);
  if (two === undefined || one.day === 0 || (one.year !== 0 && one.year !== two.year)) return undefined;
  const { day, month, year } = one;
  const isLast = day === daysInMonth(year || undefined, month) || (month === 2 && day === 28);
  const isNext = two.month === month ? two.day === day + 1 : isLast && two.day === 1 && two.month === (month % 12) + 1;
  return isNext ? { next: two.next, from: one, to: two } : undefined;
}

/** A range whose start is written in full, or just the one date. */
function complete(scan: Scan, first: number, one: Fields): Core {
  if (one.day === 0) return months(scan, one);
  let at = one.next;
  if (signAt(scan, at) === DASH) at++;
  else if (one.sign === DASH && one.year > 0 && tightSign(scan, at) === SLASH) at++;
  else if (isAnniversary(scan, one)) at++;
  else if ((codeAt(scan, at) & TO) !== 0) at += lengthAt(scan, at);
  else return { next: one.next, from: one };
  if (isTitled(scan, at) && !isTitled(scan, first - 1)) return { next: one.next, from: one };
  at = skipLead(scan, skipWeekday(scan, at, first));
  const two = readFields(scan, at, one.sign === DASH || one.sign === DOT, true);
  if (two === undefined || two.day === 0) return { next: one.next, from: one };
  return { next: two.next, from: one, to: two };
}

/** `(3-2-1930 / 3-2-2030)`: the same day of a later year behind a slash that stands apart. */
function isAnniversary(scan: Scan, { day, month, year, next, sign }: Fields): boolean {
  if (year === 0 || signAt(scan, next) !== SLASH || isTight(scan, next) || !isNumber(scan, next + 1)) return false;
  const two = readFields(scan, next + 1, sign === DASH || sign === DOT, false);
  return two !== undefined && two.day === day && two.month === month && two.year > year;
}

/** `10/1947-10/2017`, `02/1993 - 1999`: from month to month, or to the end of a year. */
function months(scan: Scan, one: Fields): Core {
  const alone = { next: one.next, from: one };
  const isLead = signAt(scan, one.next) === DASH || (codeAt(scan, one.next) & TO) !== 0;
  const two = isLead && one.year > 0 ? monthsEnd(scan, one) : undefined;
  return two === undefined ? alone : { next: two.next, from: one, to: two };
}

/** End of a time that began with a month and its year: another month or a year, no earlier than the first. */
export function monthsEnd(scan: Scan, { year, next }: Fields): Fields | undefined {
  const isDash = signAt(scan, next) === DASH;
  const at = isDash ? next + 1 : next + lengthAt(scan, next);
  const month = readFields(scan, at, false, false);
  if (month !== undefined) return month.day !== 0 || month.year < year ? undefined : month;
  const lead = kindAt(scan, at) === YEAR ? at + 1 : at;
  const last = isDash && isTight(scan, next) ? 0 : yearAt(scan, lead);
  if (last <= year || goesOn(scan, lead + 1) || signAt(scan, lead + 1) === SLASH) return undefined;
  return { day: 0, month: 0, year: last, next: lead + 1, sign: 0 };
}

/** A capital, as of `Ngày`: behind a dash the text begins, in `Huế, 20/7/2025 - Ngày 19/7, Sở họp`, unless the first day has one, too. */
function isTitled(scan: Scan, at: number): boolean {
  const shape = scan.tokens.shape[at] ?? 0;
  return !isTight(scan, at) && (shape & CAPITAL) !== 0 && (shape & ALL_CAPS) === 0;
}

/** `thứ Năm 25 đến thứ Bảy 27/4`: a weekday before the second day, as before the `first`. */
const skipWeekday = (scan: Scan, at: number, first: number): number =>
  kindAt(scan, at) === WEEKDAY && kindBefore(scan, first) === WEEKDAY ? at + lengthAt(scan, at) : at;

/** `ngày` or a part of the day before the second day of a range. */
function skipLead(scan: Scan, at: number): number {
  let next = at;
  if (kindAt(scan, next) === PART) next += lengthAt(scan, next);
  if (kindAt(scan, next) === DAY) next++;
  return next;
}

const MOST_DAYS = 12;

/** Days whose month stands at the last of them: `12-16/1`, `3, 4 và 5/6`, `từ 12 đến 16/1`. */
function readPartial(scan: Scan, at: number, trust: Trust): Core | undefined {
  const joint = tightSign(scan, at + 1);
  if (trust === 'weak' && (joint === DASH || joint === DOT)) {
    const one = readFields(scan, at, true, false);
    const range = one === undefined ? undefined : complete(scan, at, one);
    // `từ 29.10 đến 1.11`, but `từ 6.5 đến 7.5 điểm`.
    const isRange =
      range?.to !== undefined && (joint === DASH || (isFar(range.from, range.to) && closesDay(scan, range.next)));
    if (isRange) return range;
  }
  if (!isNumber(scan, at) || widthAt(scan, at) > 2 || !isDay(valueAt(scan, at))) return undefined;
  const days = [valueAt(scan, at)];
  let list = false;
  let next = at + 1;
  while (days.length < MOST_DAYS) {
    const sign = signAt(scan, next);
    const code = codeAt(scan, next);
    let dashed = false;
    if (sign === DASH) {
      dashed = isTight(scan, next);
      next++;
    } else if ((code & TO) !== 0 && (trust !== 'none' || isPlainEnd(scan, at, next))) next += lengthAt(scan, next);
    else if (trust === 'strong' && (sign === COMMA || sign === AMPERSAND || (code & AND) !== 0)) {
      list = true;
      next++;
      // "3, 4, và 5/6"
      if (sign === COMMA && (codeAt(scan, next) & AND) !== 0) next++;
    } else if (days.length === 1 && isPlainPair(scan, at, next)) {
      list = true;
      next++;
    } else if (trust === 'strong' && codeKind(code) === PART) list = true;
    else return undefined;
    next = dashed ? next : skipLead(scan, skipWeekday(scan, trust === 'strong' ? pastClock(scan, next) : next, at));
    const last =
      readFields(scan, next, trust === 'strong' && !dashed, trust === 'strong') ??
      (trust === 'weak' ? inWords(scan, next, days) : undefined) ??
      (trust === 'none' && (code & (TO | AND)) !== 0 ? readFields(scan, next, true, false) : undefined) ??
      (dashed && trust === 'strong' ? dotted(scan, next) : behindFrom(scan, next, days, dashed || trust !== 'weak'));
    if (last !== undefined) {
      if (last.day === 0) return undefined;
      days.push(last.day);
      const from: Fields = { ...last, day: days[0] ?? 0 };
      const gaps = list && days.some((day, i) => i > 0 && day !== (days[i - 1] ?? 0) + 1);
      return { next: last.next, from, to: last, ...(gaps ? { days } : {}) };
    }
    if (!isNumber(scan, next) || widthAt(scan, next) > 2 || !isDay(valueAt(scan, next))) return undefined;
    days.push(valueAt(scan, next));
    next++;
  }
  return undefined;
}

/** `hai trận, 16 và 21-11,`: behind a sign, and the latter of them beyond the twelfth. */
const isPlainPair = (scan: Scan, at: number, and: number): boolean =>
  isText(scan, and, 'và') &&
  (signAt(scan, at - 1) === COMMA || signAt(scan, at - 1) === COLON) &&
  valueAt(scan, and + 1) > 12 &&
  isPlainDay(scan, at, and + 1);

/** `ba ngày, 3 đến 5/5`, `nghỉ 26 đến 29-1.`: no proper fraction or amount, so that no word need lead to it; `to` is the word between. */
function isPlainEnd(scan: Scan, at: number, to: number): boolean {
  return isText(scan, to, 'đến') && isPlainDay(scan, at, to + lengthAt(scan, to));
}

function isPlainDay(scan: Scan, at: number, end: number): boolean {
  if (!isNumber(scan, end) || widthAt(scan, end) > 2 || !isTightNumber(scan, end + 2)) return false;
  const sign = tightSign(scan, end + 1);
  const [day, month] = [valueAt(scan, end), valueAt(scan, end + 2)];
  if (!isDay(day) || !isMonth(month) || widthAt(scan, end + 2) > 2 || day <= valueAt(scan, at)) return false;
  if (sign === SLASH) return day >= month && (codeAt(scan, end + 3) & COUNTED) === 0;
  return (sign === DASH || sign === DOT) && day > 12 && closesDay(scan, end + 3);
}

/** `từ 15 - 17 tháng 3`: behind *từ* the month in words. */
function inWords(scan: Scan, at: number, days: readonly number[]): Fields | undefined {
  const fields =
    kindAt(scan, at + 1) === MONTH && isNumber(scan, at + 2) ? readFields(scan, at, false, true) : undefined;
  return fields !== undefined && fields.day > (days[0] ?? 0) && isDay(fields.day) ? fields : undefined;
}

/** `từ 27 đến 29-10,`: behind *từ* the month may stand behind a dash or a dot where no amount follows. */
function behindFrom(scan: Scan, at: number, days: readonly number[], elsewhere: boolean): Fields | undefined {
  const fields = elsewhere ? undefined : readFields(scan, at, true, false);
  const isLater = fields !== undefined && fields.day > (days[0] ?? 0) && fields.day > 12;
  return isLater && isMonth(fields.month) && closesDay(scan, fields.next) ? fields : undefined;
}

/** One of the days beyond the twelfth: two dates rather than two amounts. */
const isFar = (one: Fields, two: Fields): boolean => Math.max(one.day, two.day) > 12;

/** `27-29.6` */
function dotted(scan: Scan, at: number): Fields | undefined {
  const fields = readFields(scan, at, true, false);
  return fields?.sign === DOT ? fields : undefined;
}

/** `15/6 năm 2024`, `15/6 năm ngoái` */
function withYear(scan: Scan, core: Core): Core {
  const last = core.to ?? core.from;
  if (last.year !== 0 || kindAt(scan, core.next) !== YEAR) return core;
  const at = core.next + 1;
  const year = yearAt(scan, at);
  if (year !== 0) {
    const next = at + 1;
    const named: Fields = { ...last, year, next };
    return core.to === undefined ? { ...core, next, from: named } : { ...core, next, to: named };
  }
  const code = codeAt(scan, at);
  if (codeKind(code) !== SHIFT || (shifts(code) & SHIFTS_YEAR) === 0) return core;
  return { ...core, next: at + lengthAt(scan, at), yearShift: shiftOf(code) };
}
