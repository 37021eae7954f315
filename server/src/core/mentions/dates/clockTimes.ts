/** Times of day beside a date: `31/12/2025 16:42`, `16h42 ngày 31/12`. Alone they are no mentions. */
import { BAR, CLOSE, COLON, COMMA, DASH, DOT, OPEN } from '../../text/signs.ts';
import { BREAK } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import {
  AFTERNOON,
  AT,
  DAY,
  EVENING,
  HOUR,
  MERIDIEM,
  MINUTE,
  PART,
  TIME_T,
  ZONE,
  codeAt,
  codeKind,
  codeValue,
  kindAt,
  lengthAt,
} from './dateWords.ts';
import { isNumber, isTight, isTightNumber, signAt, tightSign, valueAt, widthAt } from './draft.ts';

interface ClockTime {
  readonly next: number;
  readonly hour: number;
  /** -1 when not written. */
  readonly minute: number;
  /** `9 giờ 30`, `16h42`: the way of prose; in headers there is a colon. */
  readonly worded: boolean;
}

/** The sign of `16:13'`. */
const MINUTE_MARK = 0x27;

/** `16:42`, `16:42:10`, `16h42`, `9h`, `9 giờ 30 phút`. */
export function readTime(scan: Scan, at: number): ClockTime | undefined {
  if (!isNumber(scan, at) || widthAt(scan, at) > 2) return undefined;
  const hour = valueAt(scan, at);
  if (hour > 24) return undefined;
  if (tightSign(scan, at + 1) === COLON) {
    if (!isTightNumber(scan, at + 2) || widthAt(scan, at + 2) !== 2 || valueAt(scan, at + 2) > 59) return undefined;
    let next = at + 3;
    if (tightSign(scan, next) === COLON && isTightNumber(scan, next + 1) && widthAt(scan, next + 1) === 2) next += 2;
    else if (tightSign(scan, next) === MINUTE_MARK) next++;
    const dotted = dottedHalf(scan, next);
    const half = codeAt(scan, next);
    if (dotted !== undefined) {
      const full = dotted && hour < 12 ? hour + 12 : !dotted && hour === 12 ? 0 : hour;
      return { next: next + 4, hour: full, minute: valueAt(scan, at + 2), worded: false };
    }
    if (codeKind(half) !== MERIDIEM) return { next, hour, minute: valueAt(scan, at + 2), worded: false };
    const pm = codeValue(half) === 2;
    const full = pm && hour < 12 ? hour + 12 : !pm && hour === 12 ? 0 : hour;
    return { next: next + 1, hour: full, minute: valueAt(scan, at + 2), worded: false };
  }
  if (kindAt(scan, at + 1) !== HOUR) return undefined;
  const minutes = at + 2;
  if (!isNumber(scan, minutes) || widthAt(scan, minutes) > 2 || valueAt(scan, minutes) > 59)
    return { next: minutes, hour, minute: -1, worded: true };
  const unit = kindAt(scan, minutes + 1) === MINUTE;
  // "9 giờ 15/1" is nine o'clock on a day, "9 giờ 15" a quarter past.
  if (!unit && tightSign(scan, minutes + 1) !== 0 && isTightNumber(scan, minutes + 2))
    return { next: minutes, hour, minute: -1, worded: true };
  const mark = !unit && tightSign(scan, minutes + 1) === MINUTE_MARK;
  return { next: unit || mark ? minutes + 2 : minutes + 1, hour, minute: valueAt(scan, minutes), worded: true };
}

/** `11:30`, `5 p.m.`, `9am`. */
export const beginsTime = (scan: Scan, at: number): boolean =>
  (tightSign(scan, at + 1) === COLON && isTightNumber(scan, at + 2)) ||
  kindAt(scan, at + 1) === MERIDIEM ||
  (tightSign(scan, at + 2) === DOT && isOneOf(scan, at + 1, ['a', 'p']));

/** The token behind a time that starts here, or `at` itself. */
export const clockBehind = (scan: Scan, at: number): number => readTime(scan, at)?.next ?? at;

/** `từ 10h00 ngày 14 đến 22h00 ngày 16/3`: behind the hour of the last day, which says what it is. */
export function pastClock(scan: Scan, at: number): number {
  const next = clockBehind(scan, at);
  const kind = next > at ? kindAt(scan, next) : 0;
  return kind === DAY || kind === PART ? next : at;
}

/** Where the time begins that ends right before a token (`từ 7h30 ngày …`), or `at` itself. */
export function clockBefore(scan: Scan, at: number): number {
  for (let length = LONGEST_CLOCK; length > 1; length--)
    if (at >= length && readTime(scan, at - length)?.next === at) return at - length;
  return at;
}

/** `9 giờ 30 phút` */
const LONGEST_CLOCK = 4;

/** `a.m.`, `p.m.`: whether it is the second half of the day. */
function dottedHalf(scan: Scan, at: number): boolean | undefined {
  if (tightSign(scan, at + 1) !== DOT || tightSign(scan, at + 3) !== DOT || !isText(scan, at + 2, 'm'))
    return undefined;
  return isText(scan, at, 'p') ? true : isText(scan, at, 'a') ? false : undefined;
}

/** A time with minutes that follows a date, whatever separates them in headers. `full`: the date has its year. */
export function readTimeAfter(scan: Scan, at: number, full: boolean): ClockTime | undefined {
  let next = at;
  const sign = signAt(scan, next);
  const kind = kindAt(scan, next);
  if (full && (sign === COMMA || (sign === BAR && !isInRow(scan, at)) || (sign === DASH && !isTight(scan, next))))
    next++;
  else if (kind === AT) next += lengthAt(scan, next);
  else if (kind === TIME_T && isTight(scan, next)) next++;
  const time = readTime(scan, next);
  return time === undefined || time.minute < 0 || (time.worded && !full) ? undefined : time;
}

/** `| 06/06/2023 | 13h30 - 17h00 | …`, `06/06/2023 | 04:00 | 10:00`: in a row the next cell is another matter. */
function isInRow(scan: Scan, bar: number): boolean {
  const cell = clockBehind(scan, bar + 1);
  if (cell > bar + 1 && signAt(scan, cell) === BAR && clockBehind(scan, cell + 1) > cell + 1) return true;
  let at = bar;
  while (at > 0 && at > bar - ROW_REACH && scan.tokens.kind[at - 1] !== BREAK) at--;
  return at < bar && signAt(scan, at) === BAR;
}

/** Rows are looked at no further back than this. */
const ROW_REACH = 60;

/** The token after `GMT+7`, `(GMT+7)` or `[GMT+7]`, or `at` itself when no time zone stands there. */
export function afterZone(scan: Scan, at: number): number {
  const sign = signAt(scan, at);
  const bracket = sign === OPEN || sign === 0x5b;
  let next = bracket ? at + 1 : at;
  if (kindAt(scan, next) !== ZONE) return at;
  next++;
  const side = signAt(scan, next);
  if ((side === 0x2b || side === DASH) && isNumber(scan, next + 1)) next += 2;
  if (!bracket) return next;
  return signAt(scan, next) === (sign === OPEN ? CLOSE : 0x5d) ? next + 1 : at;
}

/** `16:42`; `09` when there are no minutes. Afternoon hours told by a word count from noon. */
export function timeText(time: ClockTime, part: number): string {
  const hour = (part === AFTERNOON || part === EVENING) && time.hour < 12 ? time.hour + 12 : time.hour;
  const hours = hour < 10 ? `0${hour}` : `${hour}`;
  return time.minute < 0 ? hours : `${hours}:${time.minute < 10 ? '0' : ''}${time.minute}`;
}
