/** Times whose ends are told in unlike ways: `từ tối nay đến hết ngày 10/9`, `from today until Saturday, November 11`, `từ 14/10 đến tháng 12/2021`. */
import type { CalendarDate, DateMention } from '../model.ts';
import type { Scan } from '../scan.ts';
import { isOneOf } from '../tokenTests.ts';
import { calendarDay, dayNumber, weekdayOf } from '../../text/calendar.ts';
import { isoDate } from './calendar.ts';
import { clockBefore, clockBehind } from './clockTimes.ts';
import { AND, TO, codeAt, lengthAt } from './dateWords.ts';
import type { DateDraft, Reading } from './draft.ts';
import { pastEdge } from './edges.ts';

/** The reading up to the end that follows it; the reading itself where none does. `read`: what a token opens. */
export function withEnd(scan: Scan, start: Reading, read: (at: number) => Reading | undefined): Reading {
  const joint = codeAt(scan, start.next);
  if ((joint & (TO | AND)) === 0 || !isEnd(start)) return start;
  const lead = clockBefore(scan, start.first) - 1;
  if (!isOneOf(scan, lead, (joint & TO) === 0 ? BETWEEN : FROM)) return start;
  const to = start.next + lengthAt(scan, start.next);
  const month = pastEdge(scan, to);
  const end = read(month > to ? month : clockBehind(scan, to));
  if (month > to && end?.scale !== 'month') return start;
  if (end === undefined || !isEnd(end) || isTwoMonths(start, end)) return start;
  const { first, coreFirst, from } = start;
  const { next, coreNext } = end;
  const whole: Reading = { first, next, coreFirst, coreNext, form: 'range', scale: 'day', from };
  if (from.month === 0 || end.from.month === 0) {
    if (start.deictic !== undefined) whole.deictic = start.deictic;
    whole.until = end;
    return whole;
  }
  // `between March 2021 and 5 May 2022`: each of them.
  if ((joint & TO) === 0) return start;
  const isSame = from.day === end.from.day && from.month === end.from.month;
  if (isSame || (from.year > 0 && end.from.year > 0 && from.year > end.from.year)) return start;
  return { ...whole, to: end.from, ...(end.yearShift === undefined ? {} : { yearShift: end.yearShift }) };
}

const FROM = ['từ', 'Từ', 'from', 'From'] as const;
const BETWEEN = ['between', 'Between'] as const;

const isEnd = ({ form, scale, to, told }: Reading): boolean =>
  to === undefined &&
  told === undefined &&
  (form === 'month' ||
    (form === 'relative' && scale === 'month') ||
    (scale === 'day' && (form === 'day' || form === 'relative')));

/** Told in like ways, they are one range already; `từ tháng này đến hết tháng 3 năm tới` is not. */
const isTwoMonths = (start: Reading, end: Reading): boolean =>
  start.scale === 'month' && end.scale === 'month' && (start.form === 'relative') === (end.form === 'relative');

/** `draft` is what `start` was told by; both ends as the article's own day tells them. */
export function spanOf(draft: DateDraft, start: DateMention, end: DateMention): DateMention {
  const [from, to] = aligned(draft, start.from, end.from);
  const isKnown = from.year !== undefined && to.year !== undefined;
  const value = isKnown ? `${isoDate(from)}/${isoDate(to)}` : '';
  const { cue: _, weekday: __, ...plain } = start;
  return { ...plain, value, from, ...(isKnown ? { to } : {}) };
}

/** A weekday at one end is the one next to the other end, where that is told better. */
function aligned(
  { cue, until }: DateDraft,
  from: CalendarDate,
  to: CalendarDate,
): readonly [from: CalendarDate, to: CalendarDate] {
  const [one, two] = [numberOf(from), numberOf(to)];
  if (one === undefined || two === undefined) return [from, to];
  const [first, last] = [cue.deictic, until?.cue.deictic];
  const isTold = last?.unit !== 'weekday' || last.shift !== 0 || until?.from.month !== undefined;
  if (isTold && first?.unit === 'weekday' && first.shift === 0)
    return [calendarDay(two - ((weekdayOf(two) - (first.weekday ?? 1) + 7) % 7)), to];
  if (isTold) return [from, to];
  return [from, calendarDay(one + (((last.weekday ?? 1) - weekdayOf(one) + 6) % 7) + 1)];
}

const numberOf = ({ year, month, day }: CalendarDate): number | undefined =>
  year === undefined || month === undefined || day === undefined ? undefined : dayNumber(year, month, day);
