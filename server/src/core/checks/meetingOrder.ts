/** Finds editions of a meeting dated after a later edition, or before an earlier one. */
import type { IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { Place } from '../text/span.ts';
import { question } from './elsewhere.ts';
import { dateOfClaim, daysOf, parseDays, type Days } from './meetingDays.ts';
import type { Check, Found } from './model.ts';
import { readingOf } from './reading.ts';
import { onOneLine } from './replacements.ts';
import { publishedOn } from './sentenceAround.ts';

export const meetingOrder: Check = {
  code: 'meeting.ordinal-order',
  level: 'warning',
  summary: { vi: 'Thứ tự các kỳ họp trái với ngày họp', en: 'Editions of a meeting out of order' },
  *find(article, { snapshot }) {
    const done = new Set<number>();
    const found: Found[] = [];
    for (const claim of article.claims) {
      const local = article.entities[claim.entity];
      if (claim.property !== 'dates' || local?.edition === undefined || done.has(claim.entity)) continue;
      if (!/^\d{1,3}$/.test(local.edition) || dateOfClaim(article, claim)?.yearReason !== 'written') continue;
      const days = parseDays(claim.value);
      if (days === undefined) continue;
      done.add(claim.entity);
      const published = publishedOn(article) ?? '9';
      const other = editionsElsewhere(article, local.id, snapshot).find(
        (each) => each.published <= published && isOutOfOrder(Number(local.edition), days, each),
      );
      if (other === undefined) continue;
      const mention = readingOf(article).meetings.find(
        ({ entity, form }) => entity === claim.entity && form !== 'anaphor',
      );
      if (mention !== undefined) found.push(finding(mention, local.name, claim.value, other));
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

interface Edition {
  readonly name: string;
  readonly number: number;
  readonly days: Days;
  readonly value: string;
  readonly place: Place;
  /** The day of the article that says so: what an article says is no mistake because of what a later one says. */
  readonly published: string;
}

/** Postponed editions may come a few weeks after the next one. */
const SLACK = 30;

const isOutOfOrder = (number: number, days: Days, other: Edition): boolean =>
  other.number > number ? other.days.last + SLACK < days.first : other.days.first - SLACK > days.last;

const askEditions = question<readonly Edition[]>();

/** The other editions of the series with the day that registry or other articles give them. */
const editionsElsewhere = (article: Article, id: EntityId, snapshot: Snapshot): readonly Edition[] =>
  askEditions(article, snapshot, id, () => {
    const own = snapshot.canonical(id);
    const series = snapshot.entity(own)?.series;
    if (series === undefined) return [];
    return snapshot.editionsOf(series).flatMap((edition) => {
      const known = edition === own ? undefined : snapshot.entity(edition);
      if (known?.edition === undefined || !/^\d{1,3}$/.test(known.edition)) return [];
      const dated = datesOf(article, edition, snapshot);
      return dated === undefined ? [] : [{ ...dated, name: onOneLine(known.name), number: Number(known.edition) }];
    });
  });

function datesOf(article: Article, id: EntityId, snapshot: Snapshot): Omit<Edition, 'name' | 'number'> | undefined {
  const entity = snapshot.registry.entities.get(id);
  if (entity?.kind === 'meeting') {
    const days = daysOf(entity.dates);
    const { start = '', end = '' } = entity.dates;
    if (days !== undefined) return { days, value: `${start}/${end}`, place: entity.declaredAt, published: '' };
  }
  let first: { readonly days: Days; readonly claim: IndexedClaim } | undefined;
  for (const claim of snapshot.claimsOf(snapshot.canonical(id), 'dates')) {
    const days = claim.file === article.file ? undefined : parseDays(claim.value);
    if (days === undefined) continue;
    // Where the articles disagree on it, the edition shows nothing.
    if (first !== undefined && Math.abs(days.first - first.days.first) > SLACK) return undefined;
    first ??= { days, claim };
  }
  if (first === undefined) return undefined;
  const { file, start, end, value } = first.claim;
  const published = snapshot.summary(file)?.date?.value ?? '';
  return { days: first.days, value, place: { file, span: { start, end } }, published };
}

function finding(mention: EntityMention, name: string, value: string, other: Edition): Found {
  return {
    span: { start: mention.start, end: mention.end },
    message: {
      vi: `${onOneLine(name)} ghi ngày ${value}, nhưng ${other.name} họp ngày ${other.value}: số lần hoặc ngày bị sai.`,
      en: `${onOneLine(name)} is dated ${value}, but ${other.name} is dated ${other.value}: a number or a date is wrong.`,
    },
    related: [
      {
        place: other.place,
        message: { vi: `${other.name}: ${other.value}`, en: `${other.name}: ${other.value}` },
      },
    ],
  };
}
