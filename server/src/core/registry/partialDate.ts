/** Partial dates: reading `YYYY[-MM[-DD]]`, and the first and last day that one covers. */
import { daysInMonth } from '../text/calendar.ts';
import type { PartialDate } from './model.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A real year, month or day of the years 1 to 9999; undefined for anything else (`2024-6`, `2023-02-29`). */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the only place where a text becomes one
  return text as PartialDate;
}

/** `2024` → `2024-01-01`. Days compare as strings. */
export const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** `2024-02` → `2024-02-29`. */
export const lastDay = (date: string): string =>
  date.length === 4
    ? `${date}-12-31`
    : date.length === 7
      ? `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`
      : date;

/** Of a whole day, `YYYY-MM-DD`. */
export function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const two = (part: number): string => String(part).padStart(2, '0');
  if (day > 1) return `${date.slice(0, 8)}${two(day - 1)}`;
  const [lastYear, lastMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return `${String(lastYear).padStart(4, '0')}-${two(lastMonth)}-${two(daysInMonth(lastYear, lastMonth))}`;
}

export function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const two = (part: number): string => String(part).padStart(2, '0');
  if (day < daysInMonth(year, month)) return `${date.slice(0, 8)}${two(day + 1)}`;
  const [nextYear, nextMonth] = month < 12 ? [year, month + 1] : [year + 1, 1];
  return `${String(nextYear).padStart(4, '0')}-${two(nextMonth)}-01`;
}
