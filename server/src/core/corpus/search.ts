/**
 * Entities by what a person types: without diacritics, with a typing error, by initials (`btd`), from the start of any word.
 * Finds the few that deserve ranking; the ranking itself is not done here.
 */
import type { EntityId, Registry } from '../registry/model.ts';
import { skeleton, startsWithLetters } from '../text/comparison.ts';
import type { Snapshot } from './model.ts';
import type { Archive } from './archive.ts';
import { allAtOnce, type InSteps } from './inSteps.ts';
import { type NameList, nameLists, segmentListInSteps } from './nameLists.ts';
import {
  indexWorthHaving,
  type SearchIndex,
  searchIndexInSteps,
  searchIndexOf,
  trigramCounter,
  trigramsOf,
} from './searchIndex.ts';
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
  allAtOnce(prepareSearch(snapshot));
  return { candidates: (query, limit) => searchEntities(snapshot, query, limit) };
}

/** The same in steps, so that nobody has to wait for it. */
export function* prepareSearch(snapshot: Snapshot): InSteps<void> {
  const { archive, registry } = inside(snapshot);
  for (const { segment } of archive.segments) yield* segmentListInSteps(segment, archive.strings);
  for (const list of nameLists(archive, registry)) yield* searchIndexInSteps(list);
}

export function searchEntities(snapshot: Snapshot, query: string, limit = 64): readonly EntityCandidate[] {
  const { archive, registry } = inside(snapshot);
  const asked = readQuery(query);
  const scored = (entriesOf: (list: NameList) => ReadonlySet<number>): Hit[] =>
    hitsIn(archive, registry, asked, entriesOf);
  const withWords = scored((list) => entriesWithWords(list, asked, limit));
  if (asked.enough > 0) {
    const foldedOf = ({ list, entry }: Hit): string => list.foldedAt(entry);
    const isUsed = ({ list, entry }: Hit): boolean => list.isLive(entry, archive, false);
    const byWords = closest(withWords, asked, foldedOf, isUsed);
    if (byWords !== undefined) return best(snapshot, byWords, limit);
  } else {
    // Names that are only like the query come behind all in which its words begin some word.
    const found = best(
      snapshot,
      withWords.filter(({ score }) => score >= ALIKE),
      limit,
    );
    if (found.length >= limit) return found;
  }
  return best(
    snapshot,
    scored((list) => entriesLike(list, asked, limit)),
    limit,
  );
}

/**
 * Those in which each word of the query begins some word, or the query their letters: asked at every key. Of a single word, `most` of the
 * registry and of each block of articles, those first of which most articles speak.
 */
export function entitiesBeginning(snapshot: Snapshot, query: string, most = 64): readonly EntityCandidate[] {
  const { archive, registry } = inside(snapshot);
  const asked = readQuery(query);
  const looked = asked.words.length > 1 ? MOST_PREFIXED : most;
  const hits = hitsIn(archive, registry, asked, (list) => entriesBeginning(list, asked, looked));
  return best(snapshot, hits, Infinity);
}

/** One of each entity. Letters decide between equal scores, and are looked at no further than is needed. */
function best(snapshot: Snapshot, hits: Hit[], limit: number): readonly EntityCandidate[] {
  const { archive, identity } = inside(snapshot);
  const found = new Map<EntityId, EntityCandidate>();
  hits.sort((a, b) => b.score - a.score);
  let from = 0;
  while (from < hits.length && found.size < limit) {
    const score = hits[from]?.score;
    let to = from + 1;
    while (hits[to]?.score === score) to++;
    for (const { list, entry } of hits.slice(from, to).sort(byLetters)) {
      if (found.size >= limit) break;
      const { id } = identity.groupOf(list.idAt(entry));
      if (!found.has(id) && list.isLive(entry, archive, false)) found.set(id, { id, name: list.nameAt(entry) });
    }
    from = to;
  }
  return [...found.values()];
}

function hitsIn(
  archive: Archive,
  registry: Registry,
  asked: Query,
  entriesOf: (list: NameList) => ReadonlySet<number>,
): Hit[] {
  const hits: Hit[] = [];
  for (const list of nameLists(archive, registry)) {
    for (const entry of entriesOf(list)) {
      const score = likeness(list.foldedAt(entry), list.nameAt(entry), asked);
      if (score > 0) hits.push({ list, entry, score });
    }
  }
  return hits;
}

/**
 * Words that are right say more than letters: where some name in use has enough of them, those that have fewer are not meant. Undefined where
 * none has.
 */
export function closest<Found extends { readonly score: number }>(
  hits: readonly Found[],
  asked: Query,
  foldedOf: (hit: Found) => string,
  isUsed: (hit: Found) => boolean,
): Found[] | undefined {
  if (asked.enough === 0) return undefined;
  let isAny = false;
  const near = hits.filter((hit) => {
    const has = hasWords(foldedOf(hit), asked);
    isAny ||= has && isUsed(hit);
    return has || hit.score >= ALIKE;
  });
  return isAny ? near : undefined;
}

/** Whether as many words of the query as are enough begin some word of the name. */
function hasWords(folded: string, { words, spaced, enough }: Query): boolean {
  let left = enough;
  for (const [at, word] of words.entries()) {
    if ((folded.startsWith(word) || folded.includes(spaced[at] ?? '')) && --left === 0) return true;
  }
  return false;
}

/** Entries of a list that may be like the query. */
export function entriesLike(list: NameList, asked: Query, limit: number): ReadonlySet<number> {
  const entries = entriesWithWords(list, asked, limit);
  if (asked.folded !== '') addSimilar(searchIndexOf(list), asked, 4 * limit, entries);
  return entries;
}

/** Those that have words, initials or letters of the query. */
function entriesWithWords(list: NameList, asked: Query, limit: number): Set<number> {
  const index = searchIndexOf(list);
  if (asked.folded === '') return new Set(index.heaviest(2 * limit));
  const entries = entriesBeginning(list, asked);
  if (asked.enough > 0) addWithWords(index, asked, 2 * limit, entries);
  return entries;
}

function entriesBeginning(list: NameList, asked: Query, most = MOST_PREFIXED): Set<number> {
  const entries = new Set<number>();
  const index = indexWorthHaving(list);
  if (index === undefined) {
    for (let entry = 0; entry < list.length && entries.size < most; entry++)
      if (beginsSo(list.foldedAt(entry), list.nameAt(entry), asked)) entries.add(entry);
    return entries;
  }
  const looked = { index, list, most };
  addBeginning(looked, asked, entries);
  if (asked.words.length > 1) addRange(looked, looked.index.wordRange(asked.joined), () => true, entries);
  return entries;
}

export interface Query {
  readonly folded: string;
  readonly words: readonly string[];
  /** The words, each behind a space. */
  readonly spaced: readonly string[];
  /** So many words make a name that has them likely, whatever is wrong with the others; 0 where the query has too few. */
  readonly enough: number;
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
  const words = folded.split(' ');
  return {
    folded,
    words,
    spaced: words.map((word) => ` ${word}`),
    enough: words.length < 3 ? 0 : Math.ceil(words.length / 2),
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

const byLetters = (a: Hit, b: Hit): number =>
  compareTexts(a.list.nameAt(a.entry), b.list.nameAt(b.entry)) ||
  compareTexts(a.list.idAt(a.entry), b.list.idAt(b.entry));

/** Prefixes of common words lead to thousands of names; this many are looked at. */
export const MOST_PREFIXED = 512;

interface LookedAt {
  readonly index: SearchIndex;
  readonly list: NameList;
  /** So many entries of the rarest word. */
  readonly most: number;
}

/** Entries in which every word of the query begins some word. */
function addBeginning(looked: LookedAt, asked: Query, entries: Set<number>): void {
  let shortest: WordRange | undefined;
  for (const word of asked.words) {
    const range = looked.index.wordRange(word);
    if (shortest === undefined || range[1] - range[0] < shortest[1] - shortest[0]) shortest = range;
  }
  if (shortest === undefined) return;
  const isOne = asked.words.length === 1;
  addRange(looked, shortest, (entry) => isOne || begins(asked, looked.list.foldedAt(entry)), entries);
}

type WordRange = ReturnType<SearchIndex['wordRange']>;

function addRange(
  { index, most }: LookedAt,
  [from, to]: WordRange,
  isMeant: (entry: number) => boolean,
  entries: Set<number>,
): void {
  for (let i = from; i < Math.min(to, from + most); i++) {
    const entry = index.wordEntries[i] ?? 0;
    if (isMeant(entry)) entries.add(entry);
  }
}

/** Entries that have enough of the query's words. Each of them has one of the rarer words, all but as many as it need not have. */
function addWithWords(index: SearchIndex, { words, enough }: Query, most: number, entries: Set<number>): void {
  const ranges = [...new Set(words)].map(index.wordRange).sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  const { shared, last, wordEntries } = index;
  const touched: number[] = [];
  for (const [nth, [from, to]] of ranges.entries()) {
    const mayBegin = nth <= ranges.length - enough;
    for (let i = from; i < to; i++) {
      const entry = wordEntries[i] ?? 0;
      const before = shared[entry] ?? 0;
      if (before === 0) {
        if (!mayBegin) continue;
        touched.push(entry);
        // A name may have two words that begin so.
      } else if (last[entry] === nth + 1) continue;
      last[entry] = nth + 1;
      shared[entry] = before + 1;
    }
  }
  addMostShared(touched, index, { most, fewest: enough }, entries);
  for (const entry of touched) last[entry] = 0;
}

/**
 * Entries that share a quarter of the query's trigrams or more. They share one of the rarer three quarters, so the commonest
 * trigrams, whose lists are long, are not read at all.
 */
function addSimilar(index: SearchIndex, { trigrams, fewest }: Query, most: number, entries: Set<number>): void {
  const lists = [...trigrams].map(index.trigramEntries).sort((a, b) => a.length - b.length);
  const touched: number[] = [];
  const { shared } = index;
  for (const list of lists.slice(0, lists.length - fewest + 1)) {
    for (const entry of list) {
      const before = shared[entry] ?? 0;
      if (before === 0) touched.push(entry);
      shared[entry] = before + 1;
    }
  }
  addMostShared(touched, index, { most, fewest: 1 }, entries);
}

/** The most alike first, until there are enough; all that are equally alike come together. Leaves the counts at zero. */
function addMostShared(
  touched: readonly number[],
  { shared }: SearchIndex,
  { most, fewest }: { readonly most: number; readonly fewest: number },
  entries: Set<number>,
): void {
  const byCount: number[][] = [];
  for (const entry of touched) {
    const count = shared[entry] ?? 0;
    shared[entry] = 0;
    if (count >= fewest) (byCount[count] ??= []).push(entry);
  }
  let added = 0;
  for (let count = byCount.length - 1; count >= fewest && added < most; count--) {
    for (const entry of byCount[count] ?? []) {
      entries.add(entry);
      if (++added >= 2 * most) break;
    }
  }
}

/** What no part of the trigrams reaches. */
const ALIKE = 1;

/** 0 for no likeness, else the part of both names' trigrams that they share; more where words begin alike, most where the names are equal. */
export function likeness(folded: string, name: string, asked: Query): number {
  if (folded === asked.folded) return 3;
  const shared = asked.countShared(folded);
  const alike = beginsSo(folded, name, asked);
  if (!alike && shared < asked.fewest) return 0;
  return (alike ? ALIKE : 0) + (2 * shared) / (folded.length + asked.trigrams.size);
}

/** Whether each word of the query begins some word of a folded name. */
function begins({ words, spaced }: Query, folded: string): boolean {
  for (let at = 0; at < words.length; at++)
    if (!folded.startsWith(words[at] ?? '') && !folded.includes(spaced[at] ?? '')) return false;
  return true;
}

/** The same, or a word, the initials of a name or all letters of a code that begin with the letters of the query. */
const beginsSo = (folded: string, name: string, asked: Query): boolean =>
  begins(asked, folded) || hasLetters(folded, name, asked.joined);

/** As the words of an index do (`wordsOf`), without making them. */
function hasLetters(folded: string, name: string, letters: string): boolean {
  if (folded[0] !== letters[0]) return false;
  const space = folded.indexOf(' ');
  if (space < 0) return folded.startsWith(letters);
  return (
    startsWithLetters(folded, letters, 'first') ||
    (!name.includes(' ') && startsWithLetters(folded, letters, 'all')) ||
    wordBegins(folded, letters)
  );
}

function wordBegins(folded: string, letters: string): boolean {
  for (let start = 0; start > -1; start = folded.indexOf(' ', start) + 1 || -1)
    if (folded.startsWith(letters, start)) return true;
  return false;
}
