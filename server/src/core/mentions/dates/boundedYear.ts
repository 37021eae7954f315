/** The year of an article's own day that none beside it tells: what is over lies before it, what is announced behind, and a weekday fits. */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from '../../text/calendar.ts';
import type { CalendarDate } from '../model.ts';
import { exists } from './calendar.ts';
import type { Scan } from '../scan.ts';
import { APOSTROPHE } from '../../text/signs.ts';
import { isSign, isText } from '../tokenTests.ts';
import type { DateDraft } from './draft.ts';
import { complete } from './resolveDates.ts';

/** The year of an article's own day where its text tells none that is surely its own. */
export const boundedYear = (scan: Scan, drafts: readonly DateDraft[], day: DateDraft): number | undefined =>
  yearBetween(drafts, day) ?? yearBehindTold(scan, drafts, day);

/** The same where it speaks of one year, which may be the one before. */
export const yearOfDay = (drafts: readonly DateDraft[], day: DateDraft, told: number): number =>
  yearOfWeekday(drafts, day, told) ?? yearNotBefore(drafts, day, told);

/** `HANOI, July 6 (Agency) - The minister said on Wednesday …`, with figures of the year before: the year told, or the next one where only that has the weekday. */
function yearOfWeekday(drafts: readonly DateDraft[], day: DateDraft, told: number): number | undefined {
  const said = drafts.find(
    ({ paragraph, cue }) => paragraph === day.paragraph && cue.deictic?.unit === 'weekday' && cue.tense !== 'future',
  );
  const weekday = said?.cue.deictic?.shift === 0 ? said.cue.deictic.weekday : undefined;
  return weekday === undefined ? undefined : [told, told + 1].find((year) => isOn(day.from, year, weekday));
}

/** The last year that is told of what is over, or the one behind it, whichever has the weekday. */
function yearBehindTold(scan: Scan, drafts: readonly DateDraft[], day: DateDraft): number | undefined {
  let last = -Infinity;
  for (const { from, to, inName, longAgo, ofDocument, compared, aside, cue, firstToken, lastToken } of drafts) {
    const { year } = to ?? from;
    if (year === undefined || inName || longAgo || ofDocument || compared || cue.tense === 'future') continue;
    // `rose in 2021`, but `the plan to 2030`.
    // `the first report of 2024's costliest storm`.
    const isOwned = isSign(scan, lastToken + 1, APOSTROPHE);
    if (aside && !isOwned && !(cue.tense === 'past' && isText(scan, firstToken - 1, 'in'))) continue;
    last = Math.max(last, year);
  }
  return Number.isFinite(last) ? yearOfWeekday(drafts, day, last) : undefined;
}

const isOn = ({ month = 1, day = 1 }: CalendarDate, year: number, weekday: number): boolean =>
  weekdayOf(dayNumber(year, month, day)) === weekday;

/** `Ngày 3/2, …`, and `10 tháng năm 2022 đã tăng`: what is over in October is told in the February that follows. */
function yearNotBefore(drafts: readonly DateDraft[], { from: day }: DateDraft, year: number): number {
  const { month: today = 1 } = day;
  const isOver = drafts.some(({ scale, from, to, cue, inName, compared, longAgo }) => {
    const last = to ?? from;
    const told = cue.tense === 'past' && !inName && !compared && !longAgo && (scale === 'month' || scale === 'quarter');
    return told && (last.year ?? from.year) === year && (last.month ?? 0) > today;
  });
  return isOver ? year + 1 : year;
}

/** `rose in the first 11 months of 2024`, `will meet in January 2026`, and between them the one year that has the day. */
function yearBetween(drafts: readonly DateDraft[], { from: day }: DateDraft): number | undefined {
  let over = -Infinity;
  let ahead = Infinity;
  for (const draft of drafts) {
    const { from, to } = complete(draft.from, draft.to);
    const { scale, cue, inName, longAgo, ofDocument, compared } = draft;
    const last = to ?? from;
    if (scale === 'decade' || scale === 'century' || from.year === undefined || last.year === undefined) continue;
    if (inName || longAgo || ofDocument || compared) continue;
    if (!exists(from) || !exists(last)) continue;
    const { month = 1 } = from;
    const { month: lastMonth = 12 } = last;
    // A month that is told with its year has not begun, a year may have.
    if (cue.tense === 'future')
      ahead = Math.min(ahead, dayNumber(from.year, scale === 'year' ? 12 : month, scale === 'year' ? 31 : 1));
    else if (cue.tense === 'past' && scale !== 'year')
      over = Math.max(over, dayNumber(last.year, lastMonth, last.day ?? daysInMonth(last.year, lastMonth)));
  }
  if (!Number.isFinite(over) || !Number.isFinite(ahead)) return undefined;
  return onlyYearBetween(day, over, ahead);
}

function onlyYearBetween({ month = 1, day = 1 }: CalendarDate, over: number, ahead: number): number | undefined {
  const first = calendarDay(over).year;
  const years = [first, first + 1, first + 2].filter((year) => {
    const number = dayNumber(year, month, day);
    return number > over && number < ahead;
  });
  return years.length === 1 ? years[0] : undefined;
}
