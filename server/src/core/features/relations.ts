/** Who and what share articles: the people, bodies and meetings that most articles name, and the strongest links between them. */
import type { EntitySummary, Snapshot } from '../corpus/model.ts';
import { companions, sharedArticles } from '../corpus/sweep.ts';
import type { EntityId } from '../registry/model.ts';
import type { Language } from '../text/span.ts';
import { nameOf, shortFormsOf } from './facts.ts';
import { namedLike } from './namedLike.ts';

export type RelationKind = 'meeting' | 'official' | 'organisation';

export interface RelationsQuestion {
  readonly kinds: readonly RelationKind[];
  /** Only it and what shares articles with it. */
  readonly about?: EntityId;
  /** Only what fits, and what shares articles with that; diacritics, capitals and typing errors do not matter; empty: all. */
  readonly query: string;
  /** Nodes at most. */
  readonly most: number;
  readonly language: Language;
}

export interface Relations {
  /** Nodes there are in all. */
  readonly total: number;
  readonly nodes: readonly RelationNode[];
  readonly links: readonly RelationLink[];
}

export interface RelationNode {
  readonly id: EntityId;
  readonly kind: RelationKind;
  /** Short, for the drawing. */
  readonly label: string;
  readonly name: string;
  readonly articles: number;
  /** Asked about, or found by the query. */
  readonly wanted: boolean;
}

export interface RelationLink {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Articles that name both. */
  readonly articles: number;
}

/** Links of one node that are kept whatever the others have: more of them make a ball of wool. */
const STRONGEST = 4;
const MOST_FOUND = 24;

/** Pauses between pieces of work. */
export function* relations(snapshot: Snapshot, question: RelationsQuestion): Generator<undefined, Relations> {
  const wanted = wantedIds(snapshot, question);
  if (wanted?.size === 0) return { total: 0, nodes: [], links: [] };
  const candidates = yield* wanted === undefined ? everybody(snapshot, question) : besides(snapshot, wanted, question);
  const chosen = candidates.slice(0, question.most);
  const shared = yield* sharedArticles(
    snapshot,
    chosen.map(({ id }) => id),
  );
  const links = yield* strongest(chosen, shared, wanted);
  const nodes: RelationNode[] = [];
  for (const { id, kind, articles } of chosen) {
    nodes.push({
      id,
      kind: relationKind(kind) ?? 'organisation',
      label: shortFormsOf(snapshot, id)[0] ?? nameOf(snapshot, id, question.language),
      name: nameOf(snapshot, id, question.language),
      articles,
      wanted: wanted?.has(id) ?? false,
    });
    yield undefined;
  }
  return { total: candidates.length, nodes, links };
}

const kindsOfRelations: readonly RelationKind[] = ['meeting', 'official', 'organisation'];

const relationKind = (kind: string): RelationKind | undefined => kindsOfRelations.find((each) => each === kind);

/** Undefined: everything. */
function wantedIds(snapshot: Snapshot, { about, query, kinds }: RelationsQuestion): ReadonlySet<EntityId> | undefined {
  if (query.trim() !== '') {
    const found = [...namedLike(snapshot, query, MOST_FOUND)].filter((id) => {
      const entity = snapshot.entity(id);
      const kind = entity === undefined || entity.articles === 0 ? undefined : relationKind(entity.kind);
      return kind !== undefined && kinds.includes(kind);
    });
    return new Set(found);
  }
  return about === undefined ? undefined : new Set([snapshot.canonical(about)]);
}

const byArticles = (a: EntitySummary, b: EntitySummary): number => b.articles - a.articles || (a.id < b.id ? -1 : 1);

function* everybody(snapshot: Snapshot, { kinds }: RelationsQuestion): Generator<undefined, readonly EntitySummary[]> {
  const found: EntitySummary[] = [];
  for (const entity of snapshot.entities()) {
    const kind = relationKind(entity.kind);
    if (entity.articles > 0 && kind !== undefined && kinds.includes(kind)) found.push(entity);
    yield undefined;
  }
  return found.sort(byArticles);
}

/** What is wanted first, then what shares most articles with it. */
function* besides(
  snapshot: Snapshot,
  wanted: ReadonlySet<EntityId>,
  { kinds }: RelationsQuestion,
): Generator<undefined, readonly EntitySummary[]> {
  const counts = yield* companions(snapshot, wanted);
  const found: EntitySummary[] = [];
  for (const id of new Set([...wanted, ...counts.keys()])) {
    const entity = snapshot.entity(id);
    const kind = entity === undefined ? undefined : relationKind(entity.kind);
    if (entity !== undefined && kind !== undefined && (wanted.has(id) || kinds.includes(kind))) found.push(entity);
    yield undefined;
  }
  const rank = ({ id }: EntitySummary): number => (wanted.has(id) ? Infinity : (counts.get(id) ?? 0));
  return found.sort((a, b) => (rank(a) === rank(b) ? byArticles(a, b) : rank(b) - rank(a)));
}

/** Of each node the strongest links, and that to the one that was asked about. */
function* strongest(
  chosen: readonly EntitySummary[],
  shared: Uint32Array,
  wanted: ReadonlySet<EntityId> | undefined,
): Generator<undefined, readonly RelationLink[]> {
  const best = chosen.map((): Link[] => []);
  const toWanted = chosen.map((): Link[] => []);
  for (const [second, other] of chosen.entries()) {
    for (let first = 0; first < second; first++) {
      const articles = shared[(second * (second - 1)) / 2 + first] ?? 0;
      const one = chosen[first];
      if (articles === 0 || one === undefined) continue;
      const link = { first, second, articles, strength: strengthOf(articles, one, other) };
      keep(best[first], link, STRONGEST);
      keep(best[second], link, STRONGEST);
      if (wanted?.has(one.id) === true) keep(toWanted[second], link, 1);
      if (wanted?.has(other.id) === true) keep(toWanted[first], link, 1);
    }
    yield undefined;
  }
  const links = [...new Set([...best, ...toWanted].flat())];
  links.sort((a, b) => a.first - b.first || a.second - b.second);
  return links.flatMap(({ first, second, articles }) => {
    const [from, to] = [chosen[first]?.id, chosen[second]?.id];
    return from === undefined || to === undefined ? [] : [{ from, to, articles }];
  });
}

interface Link {
  readonly first: number;
  readonly second: number;
  readonly articles: number;
  readonly strength: number;
}

/** More often together than apart: what is in every article is near to nobody in particular. Many articles say more than a high share of few. */
const strengthOf = (articles: number, one: EntitySummary, other: EntitySummary): number =>
  (articles * Math.log2(1 + articles)) / Math.sqrt(Math.max(1, one.articles) * Math.max(1, other.articles));

/** The strongest first; of equals those that came first. */
function keep(links: Link[] | undefined, link: Link, most: number): void {
  if (links === undefined) return;
  let at = links.length;
  while (at > 0 && (links[at - 1]?.strength ?? Infinity) < link.strength) at--;
  if (at >= most) return;
  links.splice(at, 0, link);
  if (links.length > most) links.pop();
}
