/** The value of a date as text: ISO 8601, TIMEX3 parts of the day, `XXXX` for a year that nobody knows. */
import type { CalendarDate } from '../model.ts';
import { exists, isoDate } from './calendar.ts';
import type { DateDraft } from './draft.ts';

/** '' for a day that no calendar has. */
export function dateValue(
  draft: Pick<DateDraft, 'scale' | 'days' | 'part' | 'time'>,
  from: CalendarDate,
  to: CalendarDate | undefined,
): string {
  if (!exists(from) || (to !== undefined && !exists(to))) return '';
  const { days, part, time } = draft;
  switch (draft.scale) {
    case 'decade': {
      const [one, last] = [Math.floor((from.year ?? 0) / 10), Math.floor((to?.year ?? 0) / 10)];
      return last > one ? `${one}X/${last}X` : `${one}X`;
    }
    case 'century':
      return `${Math.floor((from.year ?? 0) / 100)}XX`;
    case 'quarter': {
      const one = quarter(from);
      const last = quarter(to ?? from);
      return one === last ? one : `${one}/${last}`;
    }
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      break;
  }
  if (days !== undefined) return listedDays(days, from).join(',');
  if (to !== undefined) return `${isoDate(from)}/${isoDate(to)}`;
  if (time !== undefined) return `${isoDate(from)}T${time}`;
  return isoDate(from) + (part ?? '');
}

/** `đêm 30, rạng sáng 1/5`: a day greater than the one that names the month is of the month before. */
function listedDays(days: readonly number[], from: CalendarDate): readonly string[] {
  const last = days.at(-1) ?? 0;
  const { year, month = 1 } = from;
  return days.map((day) => {
    if (day <= last) return isoDate({ ...from, day });
    if (month > 1) return isoDate({ ...from, month: month - 1, day });
    return isoDate(year === undefined ? { month: 12, day } : { year: year - 1, month: 12, day });
  });
}

const quarter = ({ year, month }: CalendarDate): string => `${year ?? 'XXXX'}-Q${Math.ceil((month ?? 1) / 3)}`;
