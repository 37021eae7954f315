/** Where articles speak of an entity, of it beside another one, or of it in a certain time: the newest article first, a few of many. */
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import { firstDay, lastDay } from '../registry/partialDate.ts';
import type { FileId } from '../text/span.ts';
import type { ArticleAbout } from './articlesAbout.ts';
import { type Destination, toIndexed, toPlace } from './destination.ts';

export interface SharedPlacesQuestion {
  readonly entity: EntityId;
  /** Only articles that name this one too. */
  readonly beside?: EntityId;
  /** ISO 8601 days, both included: only articles of these days. */
  readonly from?: string;
  readonly to?: string;
  readonly most: number;
}

export interface SharedPlaces {
  /** Articles there are in all. */
  readonly total: number;
  /** Each at the first mention by name, else at the first mention. */
  readonly articles: readonly ArticleAbout[];
  /** Where a registry declares the entity. */
  readonly declaredAt?: Destination;
}

/** Pauses between pieces of work. */
export function* sharedPlaces(
  snapshot: Snapshot,
  { entity, beside, from, to, most }: SharedPlacesQuestion,
): Generator<undefined, SharedPlaces> {
  const id = snapshot.canonical(entity);
  const others = beside === undefined ? undefined : new Set(snapshot.articlesOf(snapshot.canonical(beside)));
  const days = new Map<FileId, string>();
  for (const file of snapshot.articlesOf(id)) {
    if (others?.has(file) === false) continue;
    const day = snapshot.summary(file)?.date?.value ?? '';
    if (isWithin(day, from, to)) days.set(file, day);
    yield undefined;
  }
  const newest = [...days].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).slice(0, most);
  const leads = yield* leadsIn(snapshot, id, new Set(newest.map(([file]) => file)));
  const declared = snapshot.registry.entities.get(id);
  return {
    total: days.size,
    articles: newest.flatMap(([file, day]): ArticleAbout[] => {
      const at = leads.get(file);
      return at === undefined ? [] : [day === '' ? { at } : { at, day }];
    }),
    ...(declared === undefined ? {} : { declaredAt: toPlace(declared.declaredAt) }),
  };
}

/** An article without a date is of no time. */
function isWithin(day: string, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const [start = '', end = start] = day.split('/').map((each) => each.replace(/T.*$/, ''));
  if (start === '' || start.startsWith('X')) return false;
  return (from === undefined || lastDay(end) >= from) && (to === undefined || firstDay(start) <= to);
}

function* leadsIn(
  snapshot: Snapshot,
  id: EntityId,
  files: ReadonlySet<FileId>,
): Generator<undefined, ReadonlyMap<FileId, Destination>> {
  const leads = new Map<FileId, Destination>();
  const named = new Set<FileId>();
  for (const mention of snapshot.mentionsOf(id)) {
    yield undefined;
    if (!files.has(mention.file) || named.has(mention.file)) continue;
    const byName = mention.form !== 'anaphor' && mention.form !== 'title-only';
    if (byName || !leads.has(mention.file)) leads.set(mention.file, toIndexed(mention));
    if (byName) named.add(mention.file);
  }
  return leads;
}
