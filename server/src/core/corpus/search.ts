/**
 * Entities by what a person types: without diacritics, with a typing error, by initials (`btd`), from the start of any word.
 * Finds the few that deserve ranking; the ranking itself is not done here.
 */
import type { EntityId } from '../registry/model.ts';
import { skeleton } from '../text/comparison.ts';
import type { Snapshot } from './model.ts';
import { type NameList, nameLists } from './nameLists.ts';
import { type SearchIndex, searchIndexOf, trigramCounter, trigramsOf, wordsOf } from './searchIndex.ts';
import { inside } from './snapshot.ts';
import { compareTexts } from './strings.ts';

export interface EntityCandidate {
  readonly id: EntityId;
  /** The name that fits the query best. */
  readonly name: string;
}

export interface EntitySearch {
  /** At most `limit`, those that fit best first. An empty query gives the most used entities. */
  readonly candidates: (query: string, limit?: number) => readonly EntityCandidate[];
}

/** Builds what of the index the snapshot does not share with earlier ones; a search without it does so when first asked. */
export function createEntitySearch(snapshot: Snapshot): EntitySearch {
  const { archive, registry } = inside(snapshot);
  for (const list of nameLists(archive, registry)) searchIndexOf(list);
  return { candidates: (query, limit) => searchEntities(snapshot, query, limit) };
}

export function searchEntities(snapshot: Snapshot, query: string, limit = 64): readonly EntityCandidate[] {
  const { archive, registry, identity } = inside(snapshot);
  const asked = readQuery(query);
  const hits: Hit[] = [];
  for (const list of nameLists(archive, registry)) {
    for (const entry of entriesLike(list, asked, limit)) {
      const score = likeness(list.foldedAt(entry), list.nameAt(entry), asked);
      if (score > 0) hits.push({ list, entry, score });
    }
  }
  hits.sort(byScore);
  const found = new Map<EntityId, EntityCandidate>();
  for (const { list, entry } of hits) {
    if (found.size >= limit) break;
    const { id } = identity.groupOf(list.idAt(entry));
    if (!found.has(id) && list.isLive(entry, archive, false)) found.set(id, { id, name: list.nameAt(entry) });
  }
  return [...found.values()];
}

/** Entries of a list that may be like the query. */
export function entriesLike(list: NameList, asked: Query, limit: number): ReadonlySet<number> {
  const index = searchIndexOf(list);
  const entries = new Set<number>();
  if (asked.folded === '') heaviest(list, 2 * limit, entries);
  else {
    addBeginning(index, asked.words, list, entries);
    if (asked.words.length > 1) addBeginning(index, [asked.joined], list, entries);
    addSimilar(index, asked, 4 * limit, entries);
  }
  return entries;
}

export interface Query {
  readonly folded: string;
  readonly words: readonly string[];
  /** Without spaces: `kh cn` finds `KHCN`. */
  readonly joined: string;
  readonly trigrams: ReadonlySet<number>;
  /** A name that shares fewer trigrams is not like the query. */
  readonly fewest: number;
  readonly countShared: (folded: string) => number;
}

export function readQuery(query: string): Query {
  const folded = skeleton(query);
  const trigrams = trigramsOf(folded);
  return {
    folded,
    words: folded.split(' '),
    joined: folded.replaceAll(' ', ''),
    trigrams,
    fewest: Math.max(1, trigrams.size >> 2),
    countShared: trigramCounter(trigrams),
  };
}

interface Hit {
  readonly list: NameList;
  readonly entry: number;
  readonly score: number;
}

const byScore = (a: Hit, b: Hit): number =>
  b.score - a.score ||
  compareTexts(a.list.nameAt(a.entry), b.list.nameAt(b.entry)) ||
  compareTexts(a.list.idAt(a.entry), b.list.idAt(b.entry));

/** Prefixes of common words lead to thousands of names; this many are looked at. */
export const MOST_PREFIXED = 512;

/** Entries in which every word of the query begins some word. */
function addBeginning(index: SearchIndex, words: readonly string[], list: NameList, entries: Set<number>): void {
  let shortest: readonly [number, number] | undefined;
  for (const word of words) {
    const range = index.wordRange(word);
    if (shortest === undefined || range[1] - range[0] < shortest[1] - shortest[0]) shortest = range;
  }
  if (shortest === undefined) return;
  for (let i = shortest[0]; i < Math.min(shortest[1], shortest[0] + MOST_PREFIXED); i++) {
    const entry = index.wordEntries[i] ?? 0;
    if (words.length === 1 || begins(words, list.foldedAt(entry))) entries.add(entry);
  }
}

/**
 * Entries that share a quarter of the query's trigrams or more. They share one of the rarer three quarters, so the commonest
 * trigrams, whose lists are long, are not read at all.
 */
function addSimilar(index: SearchIndex, { trigrams, fewest }: Query, most: number, entries: Set<number>): void {
  const lists = [...trigrams].map(index.trigramEntries).sort((a, b) => a.length - b.length);
  const touched: number[] = [];
  const { shared } = index;
  let highest = 0;
  for (const list of lists.slice(0, lists.length - fewest + 1)) {
    for (const entry of list) {
      const before = shared[entry] ?? 0;
      if (before === 0) touched.push(entry);
      shared[entry] = before + 1;
      if (before >= highest) highest = before + 1;
    }
  }
  // The most alike first, until there are enough; all that are equally alike come together.
  let added = 0;
  for (let count = highest; count > 0 && added < most; count--) {
    for (const entry of touched) {
      if (shared[entry] !== count) continue;
      entries.add(entry);
      if (++added >= 2 * most) break;
    }
  }
  for (const entry of touched) shared[entry] = 0;
}

function heaviest(list: NameList, most: number, entries: Set<number>): void {
  const order = Array.from({ length: list.length }, (_, entry) => entry);
  order.sort((a, b) => list.weightAt(b) - list.weightAt(a));
  for (const entry of order.slice(0, most)) entries.add(entry);
}

/** 0 for no likeness, else the part of both names' trigrams that they share; more where words begin alike, most where the names are equal. */
export function likeness(folded: string, name: string, asked: Query): number {
  if (folded === asked.folded) return 3;
  const shared = asked.countShared(folded);
  const alike = begins(asked.words, folded) || hasLetters(folded, name, asked.joined);
  if (!alike && shared < asked.fewest) return 0;
  return (alike ? 1 : 0) + (2 * shared) / (folded.length + asked.trigrams.size);
}

/** Whether each start begins some word of a folded name. */
const begins = (starts: readonly string[], folded: string): boolean =>
  starts.every((start) => folded.startsWith(start) || folded.includes(` ${start}`));

/** Whether the initials of a name, or all letters of a code, begin so. */
const hasLetters = (folded: string, name: string, letters: string): boolean =>
  folded[0] === letters[0] && wordsOf(folded, name).some((word) => word.startsWith(letters));
