/** Which real days may have been meant by one that does not exist: the nearest, and those one digit away that the article makes likely. */
import { daysInMonth } from '../text/calendar.ts';
import type { Article, CalendarDate } from '../mentions/model.ts';
import { dayExists, dayNumber, parseDay } from './calendar.ts';
import { readingOf } from './reading.ts';

/** The month's last day and the day after it; day and month exchanged; one digit changed, the likeliest in this article first. */
export function likelyDays(article: Article, wrong: CalendarDate): readonly CalendarDate[] {
  const near = nearestDays(wrong);
  const slips = oneDigitOff(wrong)
    .map((day) => ({ day, apart: distance(article, day) }))
    .sort((a, b) => (a.apart === b.apart ? 0 : a.apart - b.apart));
  const days: CalendarDate[] = [];
  const told = slips.filter(({ apart }) => apart === 0).map(({ day }) => day);
  for (const day of [...told, ...near, ...slips.map((slip) => slip.day)]) {
    if (days.length < MOST && !days.some((known) => known.day === day.day && known.month === day.month)) days.push(day);
  }
  return days;
}

const MOST = 6;

function nearestDays({ year, month, day }: CalendarDate): readonly CalendarDate[] {
  if (month === undefined || day === undefined) return [];
  const known = year === undefined ? {} : { year };
  if (month > 12) return exists({ ...known, month: day, day: month }) ? [{ ...known, month: day, day: month }] : [];
  if (month < 1 || day <= 28 || day > 31) return [];
  const last = daysInMonth(year ?? 2000, month);
  const next =
    month === 12 ? { ...(year === undefined ? {} : { year: year + 1 }), month: 1 } : { ...known, month: month + 1 };
  return [
    { ...known, month, day: last },
    { ...next, day: 1 },
  ];
}

const exists = ({ year, month, day }: CalendarDate): boolean =>
  month !== undefined && dayExists({ month, day: day ?? 1, ...(year === undefined ? {} : { year }) });

/** One digit of the day or the month is another one, or one too many. */
function oneDigitOff({ year, month, day }: CalendarDate): readonly CalendarDate[] {
  if (month === undefined || day === undefined) return [];
  const known = year === undefined ? {} : { year };
  const days: readonly CalendarDate[] = [
    ...numbersNear(day).map((each) => ({ ...known, month, day: each })),
    ...numbersNear(month).map((each) => ({ ...known, month: each, day })),
  ];
  return days.filter(exists);
}

function numbersNear(number: number): readonly number[] {
  const digits = String(number);
  const near = new Set<number>();
  for (let at = 0; at < digits.length; at++) {
    near.add(Number(digits.slice(0, at) + digits.slice(at + 1)));
    for (let digit = 0; digit <= 9; digit++)
      near.add(Number(digits.slice(0, at) + String(digit) + digits.slice(at + 1)));
  }
  near.delete(number);
  return [...near].filter((each) => each > 0);
}

/** Days from the article's own day; 0 for a day that the article names elsewhere. */
function distance(article: Article, { year, month, day }: CalendarDate): number {
  if (month === undefined || day === undefined) return Infinity;
  const isTold = readingOf(article).dates.some(
    ({ from, to }) => (from.day === day && from.month === month) || (to?.day === day && to.month === month),
  );
  if (isTold) return 0;
  const own = article.date === undefined ? undefined : parseDay(article.date.value);
  if (own === undefined) return Infinity;
  return 1 + Math.abs(dayNumber({ year: year ?? own.year, month, day }) - dayNumber(own));
}
