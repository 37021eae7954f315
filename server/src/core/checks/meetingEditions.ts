/** The other editions of a meeting's series, with the days that the registry or other articles give them. */
import type { IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId, Place } from '../text/span.ts';
import { entityInAll, question, questionToArchive } from './elsewhere.ts';
import { daysOf, isWithin, parseDays, type Days } from './meetingDays.ts';
import { onOneLine } from './replacements.ts';

export interface Edition {
  readonly name: string;
  readonly number: number;
  readonly days: Days;
  readonly value: string;
  readonly place: Place;
  /** The day of the article that says so: what an article says is no mistake because of what a later one says. */
  readonly published: string;
}

/** Where articles are further apart than this on the days of an edition, it shows nothing. */
const SLACK = 30;

const askEditions = question<readonly Edition[]>();

/** An edition as all articles together tell it, and which of them do. */
interface ToldEdition {
  readonly id: EntityId;
  readonly edition: Edition | undefined;
  readonly by: ReadonlySet<FileId>;
}

const askTold = questionToArchive<readonly ToldEdition[]>();

/** The other editions of the series with the day that registry or other articles give them. */
export const editionsElsewhere = (article: Article, id: EntityId, snapshot: Snapshot): readonly Edition[] =>
  askEditions(article, snapshot, id, () => {
    const own = snapshot.canonical(id);
    const series = askSeries(snapshot, own, () => snapshot.entity(own)?.series);
    if (series === undefined) return [];
    const others: Edition[] = [];
    for (const { id: other, edition, by } of askTold(snapshot, series, () => editionsTold(series, snapshot))) {
      if (other === own) continue;
      const told = by.has(article.file) ? editionTold(other, snapshot, article.file) : edition;
      if (told !== undefined) others.push(told);
    }
    return others;
  });

const askSeries = questionToArchive<EntityId | undefined>();

const editionsTold = (series: EntityId, snapshot: Snapshot): readonly ToldEdition[] =>
  snapshot.editionsOf(series).map((id) => ({
    id,
    edition: editionTold(id, snapshot),
    by: new Set(Array.from(snapshot.claimsOf(id, 'dates'), ({ file }) => file)),
  }));

/** What all articles but one say. */
function editionTold(id: EntityId, snapshot: Snapshot, but?: FileId): Edition | undefined {
  const known = entityInAll(snapshot, id);
  if (known?.edition === undefined || !/^\d{1,3}$/.test(known.edition)) return undefined;
  const dated = datesOf(id, snapshot, but);
  return dated && { ...dated, name: onOneLine(known.name), number: Number(known.edition) };
}

function datesOf(id: EntityId, snapshot: Snapshot, but?: FileId): Omit<Edition, 'name' | 'number'> | undefined {
  const entity = snapshot.registry.entities.get(id);
  if (entity?.kind === 'meeting') {
    const days = daysOf(entity.dates);
    const { start = '', end = '' } = entity.dates;
    if (days !== undefined) return { days, value: `${start}/${end}`, place: entity.declaredAt, published: '' };
  }
  let first: { readonly days: Days; readonly claim: IndexedClaim } | undefined;
  for (const claim of snapshot.claimsOf(snapshot.canonical(id), 'dates')) {
    const days = claim.file === but ? undefined : parseDays(claim.value);
    if (days === undefined) continue;
    // Where the articles disagree on it, the edition shows nothing.
    if (first !== undefined && Math.abs(days.first - first.days.first) > SLACK) return undefined;
    first ??= { days, claim };
  }
  if (first === undefined) return undefined;
  const { file, start, end, value } = first.claim;
  const published = snapshot.dayOf(file) ?? '';
  return { days: first.days, value, place: { file, span: { start, end } }, published };
}

/**
 * The one other edition of the series whose days are those that the article gives this one: then the number is wrong, not the
 * days. A single day inside a longer event of another edition shows it as well.
 */
export function editionOfDays(
  article: Article,
  local: { readonly id: EntityId; readonly edition?: string },
  days: Days,
  snapshot: Snapshot,
): Edition | undefined {
  if (local.edition === undefined || !/^\d{1,3}$/.test(local.edition)) return undefined;
  const [only, ...more] = editionsElsewhere(article, local.id, snapshot).filter((each) => isWithin(days, each.days));
  return more.length > 0 ? undefined : only;
}
