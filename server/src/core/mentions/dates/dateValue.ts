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
    case 'decade':
      return `${Math.floor((from.year ?? 0) / 10)}X`;
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
  if (days !== undefined) return days.map((day) => isoDate({ ...from, day })).join(',');
  if (to !== undefined) return `${isoDate(from)}/${isoDate(to)}`;
  if (time !== undefined) return `${isoDate(from)}T${time}`;
  return isoDate(from) + (part ?? '');
}

const quarter = ({ year, month }: CalendarDate): string => `${year ?? 'XXXX'}-Q${Math.ceil((month ?? 1) / 3)}`;
