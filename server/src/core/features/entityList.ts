/** The entities of one kind that the archive speaks of, for a list that a person scrolls, sorts and searches. */
import { allAtOnce } from '../corpus/inSteps.ts';
import type { EntitySummary, Snapshot } from '../corpus/model.ts';
import { searchEntities } from '../corpus/search.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';

export interface EntityListQuestion {
  readonly kind: EntityKind;
  /** Diacritics, capitals and typing errors do not matter; empty: all. */
  readonly query: string;
  /** Found ones come in the order in which they fit. */
  readonly order: 'articles' | 'name';
  /** How many rows to leave out, and how many to answer. */
  readonly from: number;
  readonly most: number;
}

export interface EntityList {
  /** Rows there are in all. */
  readonly total: number;
  readonly rows: readonly EntitySummary[];
}

export function entityList(snapshot: Snapshot, { kind, query, order, from, most }: EntityListQuestion): EntityList {
  const all = query.trim() === '' ? sorted(snapshot, kind, order) : found(snapshot, kind, query);
  return { total: all.length, rows: all.slice(from, from + most) };
}

/** How many entities of each kind some article speaks of. */
export function entityCounts(snapshot: Snapshot): Readonly<Record<EntityKind, number>> {
  const counts = { meeting: 0, official: 0, organisation: 0, document: 0, place: 0, term: 0 };
  for (const [kind, entities] of listsOf(snapshot).kinds) counts[kind] = entities.length;
  return counts;
}

const MOST_FOUND = 256;

function found(snapshot: Snapshot, kind: EntityKind, query: string): readonly EntitySummary[] {
  return searchEntities(snapshot, query, MOST_FOUND).flatMap(({ id }) => {
    const entity = snapshot.entity(id);
    return entity?.kind === kind && entity.articles > 0 ? [entity] : [];
  });
}

interface Sorted {
  readonly kinds: ReadonlyMap<EntityKind, readonly EntitySummary[]>;
  readonly orders: Map<string, readonly EntitySummary[]>;
}

/** A list is asked for page by page, and the archive does not change in between. */
const lists = new WeakMap<Snapshot, Sorted>();

function listsOf(snapshot: Snapshot): Sorted {
  const known = lists.get(snapshot);
  return known ?? allAtOnce(gather(snapshot));
}

/** One entity at a time. */
function* gather(snapshot: Snapshot): Generator<undefined, Sorted> {
  const ids = new Set<EntityId>();
  for (const id of snapshot.ids()) {
    ids.add(snapshot.canonical(id));
    yield;
  }
  const kinds = new Map<EntityKind, EntitySummary[]>();
  for (const id of ids) {
    yield;
    const entity = snapshot.entity(id);
    if (entity === undefined || entity.articles === 0) continue;
    const same = kinds.get(entity.kind);
    if (same === undefined) kinds.set(entity.kind, [entity]);
    else same.push(entity);
  }
  const made = { kinds, orders: new Map<string, readonly EntitySummary[]>() };
  lists.set(snapshot, made);
  return made;
}

/** What the first list of an archive needs and much else asks later, a little at a time: who stands for whom. */
export function* prepareLists(snapshot: Snapshot): Generator<undefined, undefined> {
  if (!lists.has(snapshot)) yield* gather(snapshot);
}

function sorted(snapshot: Snapshot, kind: EntityKind, order: 'articles' | 'name'): readonly EntitySummary[] {
  const { kinds, orders } = listsOf(snapshot);
  const key = `${kind} ${order}`;
  let list = orders.get(key);
  if (list === undefined) {
    list = [...(kinds.get(kind) ?? [])].sort(order === 'name' ? byName : byArticles);
    orders.set(key, list);
  }
  return list;
}

const alphabet = new Intl.Collator('vi', { numeric: true });

const byName = (a: EntitySummary, b: EntitySummary): number =>
  alphabet.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

const byArticles = (a: EntitySummary, b: EntitySummary): number => b.articles - a.articles || byName(a, b);
