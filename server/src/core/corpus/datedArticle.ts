/** Completes the dates of an article that tells no year: the archive knows when the meeting was that it speaks of. */
import { completeWithYear } from '../mentions/dates/completeDates.ts';
import type { Article, Claim, DateMention, Mention } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { Snapshot } from './model.ts';

/**
 * The article with its own date and the years of its days, where another article or the registry dates one of its meetings on the
 * same days of the year; the article itself where that is not so, or where two years are possible.
 */
export function datedArticle(article: Article, snapshot: Snapshot): Article {
  const partial = article.partialDate;
  if (article.date !== undefined || partial === undefined) return article;
  const year = yearOfMeetings(article, snapshot);
  if (year === undefined) return article;
  const dates = article.mentions.filter((mention): mention is DateMention => mention.type === 'date');
  const completed = completeWithYear({ partial, mentions: dates }, year);
  if (completed === undefined) return article;
  const byStart = new Map(completed.mentions.map((mention) => [mention.start, mention]));
  const mentions = article.mentions.map((mention): Mention =>
    mention.type === 'date' ? (byStart.get(mention.start) ?? mention) : mention,
  );
  const claims = article.claims.map((claim): Claim => {
    const date = claim.property === 'dates' ? byStart.get(claim.start) : undefined;
    return date === undefined ? claim : { ...claim, value: date.value };
  });
  return { ...article, date: completed.date, mentions, claims };
}

/** The one year in which the archive has a meeting of this article on days that the article names without a year. */
function yearOfMeetings(article: Article, snapshot: Snapshot): number | undefined {
  const days = new Set<string>();
  for (const mention of article.mentions) {
    if (mention.type !== 'date' || mention.yearReason !== 'unknown') continue;
    const key = daysOfYear(mention.value);
    if (key !== undefined) days.add(key);
  }
  if (days.size === 0) return undefined;
  const years = new Set<number>();
  for (const id of meetingsOf(article, snapshot)) {
    for (const claim of snapshot.claimsOf(id, 'dates')) {
      const key = daysOfYear(claim.value);
      const year = Number(claim.value.slice(0, 4));
      if (key !== undefined && days.has(key) && year > 0) years.add(year);
    }
  }
  const [only, other] = years;
  return other === undefined ? only : undefined;
}

/** The article's meetings, their series, and all editions of these: articles often name only the series. */
function meetingsOf(article: Article, snapshot: Snapshot): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  for (const entity of article.entities) {
    if (entity.kind !== 'meeting') continue;
    const id = snapshot.canonical(entity.id);
    found.add(id);
    const series = entity.series === undefined ? id : snapshot.canonical(entity.series);
    found.add(series);
    for (const edition of snapshot.editionsOf(series)) found.add(edition);
  }
  return found;
}

/** `2026-01-12/2026-01-16` and `XXXX-01-12/XXXX-01-16` → `01-12/01-16`; undefined for what is not known to the day. */
function daysOfYear(value: string): string | undefined {
  const [start = '', end = start] = value.split('/');
  const from = /^(?:\d{4}|XXXX)-(\d{2}-\d{2})/u.exec(start)?.[1];
  const to = /^(?:\d{4}|XXXX)-(\d{2}-\d{2})/u.exec(end)?.[1];
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}
