/** Whether two dates that were given for one thing can both be true. */
import { firstDay, lastDay } from '../registry/partialDate.ts';

/** One lies in the other; a year that one of them does not tell is not compared. */
export function datesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const isYearKnown = !a.includes('X') && !b.includes('X');
  const [first, second] = [daysOf(a, isYearKnown), daysOf(b, isYearKnown)];
  if (first === undefined || second === undefined) return false;
  return isInside(first, second) || isInside(second, first);
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function daysOf(value: string, withYear: boolean): Days | undefined {
  const [start = '', end = start] = value.split('/').map((each) => each.replace(/T.*$/, ''));
  if (!isDate.test(start) || !isDate.test(end)) return undefined;
  const cut = withYear ? 0 : 5;
  return { from: firstDay(start).slice(cut), to: lastDay(end).slice(cut) };
}

const isDate = /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?$/;

const isInside = (inner: Days, outer: Days): boolean => outer.from <= inner.from && inner.to <= outer.to;
