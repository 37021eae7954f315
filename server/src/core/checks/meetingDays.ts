/** When meetings took place by what articles and the registry say, as days that can be compared even without a year. */
import type { Article, DateMention } from '../mentions/model.ts';
import type { Interval } from '../registry/model.ts';
import { firstDay, lastDay } from '../registry/partialDate.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { dayNumber, parseDay } from './calendar.ts';
import { firstFrom, readingOf } from './reading.ts';
import { remembered } from '../text/remembered.ts';

export interface Days {
  readonly first: number;
  readonly last: number;
  readonly isRange: boolean;
}

/** `2024-06-03/2024-06-07` or `2024-06-03`; undefined for months, years and what is not known to the day. */
export const parseDays = remembered((value: string): Days | undefined => {
  const [start = '', end] = value.split('/');
  const from = parseDay(start);
  const to = end === undefined ? from : parseDay(end);
  if (from === undefined || to === undefined) return undefined;
  return { first: dayNumber(from), last: dayNumber(to), isRange: end !== undefined };
});

/** A registered interval with both ends, or one day. */
export function daysOf({ start, end }: Interval): Days | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [from, to] = [parseDay(firstDay(start)), parseDay(lastDay(end))];
  return from === undefined || to === undefined
    ? undefined
    : { first: dayNumber(from), last: dayNumber(to), isRange: true };
}

/** One lies inside the other: the opening day inside the whole event is no conflict. */
export const isWithin = (a: Days, b: Days): boolean =>
  (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last);

/** The written date that a claim rests on. */
export function dateOfClaim(article: Article, claim: Span): DateMention | undefined {
  const { dates } = readingOf(article);
  let first = firstFrom(dates, claim.start);
  while (first > 0 && (dates[first - 1]?.end ?? 0) > claim.start) first--;
  for (let i = first; i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined || date.start > claim.end) return undefined;
    if (!date.inName && (contains(claim, date) || contains(date, claim))) return date;
  }
  return undefined;
}

/** The day of the article itself, which a reader of the claim may have taken for the meeting's. */
export const isDateline = ({ date }: Article, claim: Span): boolean =>
  date?.span !== undefined &&
  (date.reason === 'dateline' || date.reason === 'header' || date.reason === 'front-matter') &&
  overlaps(claim, date.span);

/** `2024-06-03/2024-06-07` → `03/06/2024–07/06/2024`. */
export const daysInVietnamese = remembered((value: string): string =>
  value
    .split('/')
    .map((each) => each.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1'))
    .join('–'),
);

/** `12/1–16/1`: what is left to compare when one of two articles tells no year. */
export const monthAndDays = remembered((value: string): string | undefined => {
  const [start, end] = value.split('/').map((each) => /-(\d{2}-\d{2})(?:T|$)/.exec(each)?.[1]);
  return start === undefined ? undefined : `${start}/${end ?? start}`;
});
