/** Days of dates as they are written: which exist, their numbers and weekdays. */
import { type Day, dayNumber as numberOf, daysInMonth, weekdayOf as weekdayOfNumber } from '../text/calendar.ts';

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day): number => numberOf(year, month, day);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: Day): number => weekdayOfNumber(dayNumber(date));

/** Without a year, 29 February does. */
export const dayExists = ({ year, month, day }: Omit<Day, 'year'> & { readonly year?: number }): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

/** `2024-06-03` → its parts; undefined for months, years and what is no date. */
export function parseDay(iso: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const parsed = { year: Number(year), month: Number(month), day: Number(day) };
  return dayExists(parsed) ? parsed : undefined;
}
