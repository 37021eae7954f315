/** The words and trigrams of a list of names, made once and kept as long as the list. */
import { findKey } from './groups.ts';
import { allAtOnce, type InSteps, isPause } from './inSteps.ts';
import type { NameList } from './nameLists.ts';
import { word } from './record.ts';

export interface SearchIndex {
  /** Range in `wordEntries` of the words that begin so; of a common word the entries that most articles speak of come first. */
  readonly wordRange: (prefix: string) => readonly [from: number, to: number];
  readonly wordEntries: Int32Array;
  readonly trigramEntries: (trigram: number) => Int32Array;
  /** All zero: room for counting, given back zeroed. */
  readonly shared: Uint8Array;
  readonly last: Uint8Array;
  /** So many entries whose entities most articles speak of. */
  readonly heaviest: (most: number) => Iterable<number>;
}

const indices = new WeakMap<NameList, SearchIndex>();

/** Undefined for the few names of one article that nobody has searched yet: to look at each is less work than an index of them. */
export const indexWorthHaving = (list: NameList): SearchIndex | undefined =>
  indices.get(list) ?? (list.length > SO_FEW ? searchIndexOf(list) : undefined);

/** Names: an article of a few pages has fewer. */
const SO_FEW = 256;

export const searchIndexOf = (list: NameList): SearchIndex => indices.get(list) ?? allAtOnce(searchIndexInSteps(list));

export function* searchIndexInSteps(list: NameList): InSteps<SearchIndex> {
  const known = indices.get(list);
  if (known !== undefined) return known;
  const index = {
    ...(yield* indexWords(list)),
    trigramEntries: list.length > FEW_NAMES ? yield* indexTrigrams(list) : fewTrigrams(list),
    shared: new Uint8Array(list.length),
    last: new Uint8Array(list.length),
    heaviest: yield* indexWeights(list),
  };
  indices.set(list, index);
  return index;
}

/** The words of a folded name; of several also the initials, of a code also all its letters. */
export function wordsOf(folded: string, name: string): readonly string[] {
  const words = folded.split(' ');
  if (words.length < 2) return words;
  words.push(words.map((one) => one.slice(0, 1)).join(''));
  if (!name.includes(' ')) words.push(folded.replaceAll(' ', ''));
  return words;
}

/** Letters, digits and the space count apart; all else counts as one. */
const SIGNS = 38;
const PAIRS = SIGNS ** 2;

/** Groups of three letters, the edges of the name counting as spaces. */
export function trigramsOf(folded: string): ReadonlySet<number> {
  const trigrams = new Set<number>();
  for (let at = 0; at < folded.length; at++) trigrams.add(trigramAt(folded, at));
  return trigrams;
}

/** The group around a letter. */
export const trigramAt = (folded: string, at: number): number =>
  ((at === 0 ? 0 : signAt(folded, at - 1)) * SIGNS + signAt(folded, at)) * SIGNS + signAt(folded, at + 1);

/** Counts how many of a query's trigrams a name has, without making anything for each name. */
export function trigramCounter(asked: ReadonlySet<number>): (folded: string) => number {
  const marks = new Uint8Array(SIGNS ** 3);
  for (const trigram of asked) marks[trigram] = 1;
  return (folded) => {
    let shared = 0;
    // Each letter is looked at once: this is asked of every name that may be meant.
    let pair = signAt(folded, 0);
    for (let at = 0; at < folded.length; at++) {
      const trigram = pair * SIGNS + signAt(folded, at + 1);
      pair = trigram % PAIRS;
      if (marks[trigram] !== 1) continue;
      marks[trigram] = 2;
      shared++;
    }
    if (shared > 0) for (const trigram of asked) marks[trigram] = 1;
    return shared;
  };
}

function signAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0x20;
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 27;
  return code === 0x20 ? 0 : 37;
}

function* indexWords(list: NameList): InSteps<Pick<SearchIndex, 'wordRange' | 'wordEntries'>> {
  const entriesOf = new Map<string, number[]>();
  let size = 0;
  for (let entry = 0; entry < list.length; entry++) {
    for (const one of new Set(wordsOf(list.foldedAt(entry), list.nameAt(entry)))) {
      const entries = entriesOf.get(one);
      if (entries === undefined) entriesOf.set(one, [entry]);
      else entries.push(entry);
      size++;
    }
    if (isPause(entry)) yield;
  }
  for (const [i, entries] of [...entriesOf.values()].entries()) {
    if (entries.length > FEW) entries.sort((a, b) => list.weightAt(b) - list.weightAt(a) || a - b);
    if (isPause(i)) yield;
  }
  const words = [...entriesOf.keys()].sort();
  const starts = new Int32Array(words.length + 1);
  const wordEntries = new Int32Array(size);
  for (const [i, one] of words.entries()) {
    const entries = entriesOf.get(one) ?? [];
    wordEntries.set(entries, starts[i]);
    starts[i + 1] = word(starts, i) + entries.length;
    if (isPause(i)) yield;
  }
  const firstAtLeast = (text: string): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    wordRange: (prefix) => [word(starts, firstAtLeast(prefix)), word(starts, firstAtLeast(`${prefix}\uffff`))],
    wordEntries,
  };
}

/** So many are looked at whatever the query: their order does not matter. */
const FEW = 64;

function* indexTrigrams(list: NameList): InSteps<SearchIndex['trigramEntries']> {
  const counts = new Int32Array(SIGNS ** 3);
  const codes: number[] = [];
  const ends = new Int32Array(list.length);
  for (let entry = 0; entry < list.length; entry++) {
    for (const trigram of trigramsOf(list.foldedAt(entry))) {
      codes.push(trigram);
      counts[trigram] = word(counts, trigram) + 1;
    }
    ends[entry] = codes.length;
    if (isPause(entry)) yield;
  }
  const keys: number[] = [];
  const starts = [0];
  for (let trigram = 0; trigram < counts.length; trigram++) {
    const count = word(counts, trigram);
    if (count === 0) continue;
    keys.push(trigram);
    counts[trigram] = starts[starts.length - 1] ?? 0;
    starts.push(word(counts, trigram) + count);
  }
  const entries = new Int32Array(codes.length);
  for (let entry = 0, at = 0; entry < list.length; entry++) {
    for (; at < word(ends, entry); at++) {
      const trigram = codes[at] ?? 0;
      const place = word(counts, trigram);
      entries[place] = entry;
      counts[trigram] = place + 1;
    }
    if (isPause(entry)) yield;
  }
  const sortedKeys = Int32Array.from(keys);
  return (trigram) => {
    const key = findKey(sortedKeys, trigram);
    return key < 0 ? entries.subarray(0, 0) : entries.subarray(starts[key], starts[key + 1]);
  };
}

/** One article's names, made anew at every key: a table of all trigrams would be larger than they are. */
const FEW_NAMES = 512;

/** Nothing before somebody asks. */
function fewTrigrams(list: NameList): SearchIndex['trigramEntries'] {
  let found: Map<number, number[]> | undefined;
  const index = (): Map<number, number[]> => {
    const made = new Map<number, number[]>();
    for (let entry = 0; entry < list.length; entry++) {
      for (const trigram of trigramsOf(list.foldedAt(entry))) {
        const entries = made.get(trigram);
        if (entries === undefined) made.set(trigram, [entry]);
        else entries.push(entry);
      }
    }
    return made;
  };
  return (trigram) => Int32Array.from((found ??= index()).get(trigram) ?? []);
}

/** More are never asked for. */
const MOST_HEAVY = 1024;

function* indexWeights(list: NameList): InSteps<SearchIndex['heaviest']> {
  const weights = new Int32Array(list.length);
  for (let entry = 0; entry < list.length; entry++) {
    weights[entry] = list.weightAt(entry);
    if (isPause(entry)) yield;
  }
  const least = weights.toSorted().at(-Math.min(MOST_HEAVY, list.length)) ?? 0;
  const heavy: number[] = [];
  for (const [entry, weight] of weights.entries()) if (weight >= least) heavy.push(entry);
  const order = Int32Array.from(heavy.sort((a, b) => word(weights, b) - word(weights, a)).slice(0, MOST_HEAVY));
  return (most) => order.subarray(0, most);
}
