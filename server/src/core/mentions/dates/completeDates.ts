/** Fills in years that only the archive knows: another article dates the same meeting, or metadata gives the article's day. */
import type { ArticleDate, CalendarDate, DateMention, PartialArticleDate } from '../model.ts';
import { daysInMonth } from '../../text/calendar.ts';
import { isoDate } from './calendar.ts';
import { anchorOf, yearByArticle } from './inferYear.ts';
import { relativeTime } from './relativeTime.ts';
import { complete } from './resolveDates.ts';

/** The dates of one article as far as it tells them itself. */
export interface UndatedArticle {
  readonly partial: PartialArticleDate;
  readonly mentions: readonly DateMention[];
}

export interface CompletedDates {
  readonly date: ArticleDate;
  /** As many and in the same order as those given; those that were known are the same objects. */
  readonly mentions: readonly DateMention[];
}

/**
 * The article's date and its mentions once the archive knows the year of its own day: the year of the neighbour's day with the
 * same month and day (`12-16/1` here, `12-1-2026 đến 16-1-2026` there). Undefined when the day does not exist in that year.
 */
export function completeWithYear({ partial, mentions }: UndatedArticle, year: number): CompletedDates | undefined {
  const { month, day, reason, span } = partial;
  if (day > daysInMonth(year, month)) return undefined;
  const date: ArticleDate = { value: isoDate({ year, month, day }), reason, span };
  return { date, mentions: completeDates(mentions, date) };
}

/** The mentions with every value that follows from the article's date. */
export function completeDates(mentions: readonly DateMention[], article: ArticleDate): readonly DateMention[] {
  const anchor = anchorOf(article);
  if (anchor === undefined) return mentions;
  const yearFrom = anchor.span === undefined ? {} : { yearFrom: anchor.span };
  return mentions.map((mention): DateMention => {
    if (mention.yearReason !== 'unknown') return mention;
    const cue = mention.cue ?? { tense: 'none', close: false };
    if (cue.everyYear) return mention;
    if (mention.from.month === undefined) {
      if (cue.deictic === undefined) return mention;
      return { ...mention, ...relativeTime(cue.deictic, anchor.number, cue), yearReason: 'article', ...yearFrom };
    }
    const { year, reason } = yearByArticle(mention.from, mention.to ?? mention.from, anchor, cue);
    const { from, to } = complete({ ...mention.from, year }, mention.to);
    const value = withYear(mention.value, from, to);
    return { ...mention, value, from, ...(to === undefined ? {} : { to }), yearReason: reason, ...yearFrom };
  });
}

/** Puts years into `XXXX-01-12/XXXX-01-16`. */
function withYear(value: string, from: CalendarDate, to: CalendarDate | undefined): string {
  const [first = '', last] = value.split('/');
  const start = first.replaceAll('XXXX', `${from.year}`);
  const end = last?.replace('XXXX', `${to?.year}`);
  if (from.month === 2 && (from.day ?? 1) > daysInMonth(from.year, 2)) return '';
  return end === undefined ? start : `${start}/${end}`;
}
