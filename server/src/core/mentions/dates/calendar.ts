/** Dates as ISO 8601 text, and whether what is written is a date at all. */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from '../../text/calendar.ts';
import { DASH } from '../../text/signs.ts';
import type { CalendarDate } from '../model.ts';

/** Whether all fields written name a day, month or year that exists. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return true;
  const days = daysInMonth(year, month);
  return days > 0 && (day === undefined || (day >= 1 && day <= days));
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** `2024-06-03`, `2024-06`, `2024`; an unknown year is `XXXX`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const head = year === undefined ? 'XXXX' : `${year}`.padStart(4, '0');
  return month === undefined ? head : day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** Day number of the ISO day that a text begins with, undefined for anything else. */
export function numberOfIsoDay(value: string): number | undefined {
  if (value.length < 10 || value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return undefined;
  const year = digitsAt(value, 0, 4);
  const month = digitsAt(value, 5, 7);
  const day = digitsAt(value, 8, 10);
  // -1 stands for anything but digits.
  return year >= 0 && month > 0 && day > 0 && exists({ year, month, day }) ? dayNumber(year, month, day) : undefined;
}

function digitsAt(value: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = value.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** `2026-W03`: the ISO week that a day belongs to. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return `${year}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}
