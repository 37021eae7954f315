/** Intervals between partial dates: whether one holds on a day, overlaps another, or can exist at all. */
import type { Interval } from './model.ts';
import { firstDay, lastDay } from './partialDate.ts';

/** No bounds at all. */
export const always: Interval = {};

/** Before and after every day that can be written. */
const DAWN = '0000-00-00';
const DUSK = '9999-99-99';

/** Whether the interval covers the date; for a partial date (`2024`, `2024-06`), any day of it. */
export const holdsOn = (interval: Interval, date: string): boolean =>
  (interval.start === undefined || firstDay(interval.start) <= lastDay(date)) &&
  (interval.end === undefined || lastDay(interval.end) >= firstDay(date));

/** The end lies before the start, however the partial dates are filled in. */
export const isReversed = ({ start, end }: Interval): boolean =>
  start !== undefined && end !== undefined && lastDay(end) < firstDay(start);

/** Some day may lie in both. */
export const mayOverlap = (a: Interval, b: Interval): boolean =>
  (a.start === undefined || b.end === undefined || firstDay(a.start) <= lastDay(b.end)) &&
  (b.start === undefined || a.end === undefined || firstDay(b.start) <= lastDay(a.end));

/**
 * Both hold on a day, however the partial dates are filled in; the day on which one ends and the other starts does not
 * count, because that is how a handover is written.
 */
export const mustOverlap = (a: Interval, b: Interval): boolean =>
  surelyStarted(a) < surelyGoing(b) && surelyStarted(b) < surelyGoing(a);

/** The day from which the interval certainly holds. */
export const surelyStarted = ({ start }: Interval): string => (start === undefined ? DAWN : lastDay(start));

/** The day until which the interval certainly holds. */
export const surelyGoing = ({ end }: Interval): string => (end === undefined ? DUSK : firstDay(end));
