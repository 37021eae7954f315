/** The days that *hôm qua*, *thứ Hai tuần tới* or *năm ngoái* mean on the day of the article. */
import type { CalendarDate, DateMention } from '../model.ts';
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from '../../text/calendar.ts';
import { isoDate, isoWeek } from './calendar.ts';
import type { DateCue, Deictic } from './cue.ts';

type Time = Pick<DateMention, 'value' | 'from' | 'to'>;

/** `today`: day number of the article's own date. */
export function relativeTime(deictic: Deictic, today: number, cue: DateCue): Time {
  const { unit, shift, weekday, day } = deictic;
  const now = calendarDay(today);
  switch (unit) {
    case 'day':
      return dayTime(today + shift, cue);
    case 'weekday':
      return dayTime(inWeekOf(nearest(today, weekday ?? 1, shift, cue.tense === 'future'), day), cue);
    case 'week': {
      const monday = today - weekdayOf(today) + 1 + shift * 7;
      if (weekday !== undefined) return dayTime(monday + weekday - 1, cue);
      return { value: isoWeek(monday), from: calendarDay(monday), to: calendarDay(monday + 6) };
    }
    case 'month': {
      const months = now.year * 12 + now.month - 1 + shift;
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      if (day !== undefined && day <= daysInMonth(year, month)) return dayTime(dayNumber(year, month, day), cue);
      const from: CalendarDate = { year, month };
      return { value: isoDate(from), from };
    }
    case 'quarter': {
      const quarters = now.year * 4 + Math.ceil(now.month / 3) - 1 + shift;
      const year = Math.floor(quarters / 4);
      const quarter = (quarters % 4) + 1;
      return { value: `${year}-Q${quarter}`, from: { year, month: quarter * 3 - 2 }, to: { year, month: quarter * 3 } };
    }
    case 'school-year': {
      const year = now.year + shift - (now.month < SCHOOL_BEGINS ? 1 : 0);
      return { value: `${year}/${year + 1}`, from: { year }, to: { year: year + 1 } };
    }
    case 'year':
      return { value: `${now.year + shift}`, from: { year: now.year + shift } };
  }
}

/** `Wednesday, the 27th`: the nearest of the weekdays around that has this number, the one found when none has. */
function inWeekOf(found: number, day: number | undefined): number {
  return day === undefined
    ? found
    : (WEEKS.map((by) => found + by).find((one) => calendarDay(one).day === day) ?? found);
}

const WEEKS = [0, 7, -7, 14, -14, 21, -21] as const;

/** In summer the coming school year is spoken of as this one. */
const SCHOOL_BEGINS = 7;

function dayTime(number: number, { clock }: DateCue): Time {
  const from = calendarDay(number);
  return { value: isoDate(from) + (clock ?? ''), from };
}

/** `thứ Hai tới`: the next one after today; `thứ Hai vừa qua`: the last before; *on Monday*: today counts. */
function nearest(today: number, weekday: number, shift: number, future: boolean): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const behind = (ahead - 7) % 7;
  if (shift > 0) return today + (ahead === 0 ? 7 : ahead);
  if (shift < 0) return today + (behind === 0 ? -7 : behind);
  return future ? today + ahead : today + behind;
}
