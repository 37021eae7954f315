/** The day that an article without a date of its own reports first. */
import type { ArticleDate, CalendarDate } from '../model.ts';
import { calendarDay, dayNumber } from '../../text/calendar.ts';
import { exists } from './calendar.ts';
import type { DateDraft } from './draft.ts';
import { nearestYear } from './inferYear.ts';
import { complete } from './resolveDates.ts';

/** A day that can be the article's own; the year may be missing. */
export interface Candidate {
  readonly date: CalendarDate;
  readonly reason: ArticleDate['reason'];
  readonly draft: DateDraft;
}

/** Years by which a full date is older than another one when it is of the past that the article recalls. */
export const OLDER = 3;

/** `2/9/1945 - 2/9/2025`: the feast is at its end. */
export const isAnniversary = ({ scale, from, to }: DateDraft): boolean =>
  scale === 'day' && (to?.year ?? 0) > (from.year ?? Infinity) + OLDER;

const FIRST_PARAGRAPHS = 5;
const LATER_REPORT = 60;

/** The first full day that the opening reports, or the end of the first event that is over; `own`: the day of the dateline, without a year. */
export function firstReported(drafts: readonly DateDraft[], own: Candidate | undefined): Candidate | undefined {
  let first: { readonly number: number; readonly candidate: Candidate } | undefined;
  for (const draft of drafts) {
    if ((first === undefined && draft.paragraph > FIRST_PARAGRAPHS) || !isReported(draft)) continue;
    const { from, to } = complete(draft.from, draft.to);
    const last = to ?? from;
    if (last.year === undefined || last.day === undefined || last.month === undefined || !exists(from) || !exists(last))
      continue;
    const number = dayNumber(last.year, last.month, last.day);
    const candidate: Candidate = { date: last, reason: to === undefined ? 'first-date' : 'event-end', draft };
    if (first === undefined) first = { number, candidate };
    // The opening looked back; the report itself comes later.
    else if (draft.cue.tense === 'past' && number > first.number + LATER_REPORT) first = { number, candidate };
  }
  if (first === undefined) return undefined;
  if (own !== undefined) return besideReported(own, first.number) ?? first.candidate;
  const opening = firstDay(drafts);
  const isBehind =
    opening !== undefined && opening.draft.start < first.candidate.draft.start && opening.draft.paragraph <= 1;
  return isBehind ? (soonAfter(opening, first.number) ?? first.candidate) : first.candidate;
}

/** `Chiều 1/3, …` above what was agreed on 14/12/2022: the day of the report is the next 1 March, where that is not far. */
function soonAfter(opening: Candidate, reported: number): Candidate | undefined {
  const { month = 1, day = 1 } = opening.date;
  const { year } = calendarDay(reported);
  const next = dayNumber(year, month, day) >= reported ? year : year + 1;
  const date = { ...opening.date, year: next };
  return exists(date) && dayNumber(next, month, day) - reported <= SOON ? { ...opening, date } : undefined;
}

/** `RIVERS, Nov 28 (Agency) - …` above what falls on 29 January 2025: the year that brings the one nearest to the other. */
function besideReported(own: Candidate, reported: number): Candidate | undefined {
  const year = nearestYear(own.date, own.date, reported, { tense: 'none', close: false });
  const date = { ...own.date, year };
  const { month = 1, day = 1 } = date;
  return exists(date) && Math.abs(dayNumber(year, month, day) - reported) <= SOON ? { ...own, date } : undefined;
}

/** Days: news speaks of what is new. */
const SOON = 200;

/** Neither announced, nor the date of a document or a founding. */
const isReported = (draft: DateDraft): boolean =>
  draft.scale === 'day' &&
  !draft.inName &&
  !draft.ofDocument &&
  draft.cue.tense !== 'future' &&
  !draft.longAgo &&
  !isAnniversary(draft);

/** The first day without a year that the opening reports. */
export function firstDay(drafts: readonly DateDraft[]): Candidate | undefined {
  const draft = drafts.find(
    (each) => each.paragraph <= FIRST_PARAGRAPHS && each.single === 'partial' && isReported(each),
  );
  return draft === undefined ? undefined : { date: draft.from, reason: 'first-date', draft };
}
