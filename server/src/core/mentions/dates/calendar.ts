/** The Gregorian calendar as arithmetic on day numbers, and dates as ISO 8601 text. */
import { DASH } from '../../text/signs.ts';
import type { CalendarDate } from '../model.ts';

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 0 for a month that does not exist. Without a year February has 29 days. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || leap(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether all fields written name a day, month or year that exists. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return true;
  const days = daysInMonth(year, month);
  return days > 0 && (day === undefined || (day >= 1 && day <= days));
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The inverse of {@link dayNumber}. */
export function calendarDay(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * ofYear + 2) / 153);
  const month = part + (part < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * part + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

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
