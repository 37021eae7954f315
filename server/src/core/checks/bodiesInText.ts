/** Finds known names of bodies in the words of a text, with one word misspelt or one small word left out, whatever the recogniser reads there. */
import type { Registry } from '../registry/model.ts';
import type { Place, Span } from '../text/span.ts';
import type { Line } from './lines.ts';
import { areLetters, nearness, wordKey, wordsIn } from './nearMiss.ts';
import { isSyllable } from './syllables.ts';
import { usualBodies } from './usualBodies.ts';
import { hashTable, mayHold, wordHash, type Words } from './words.ts';

export interface KnownBody {
  readonly name: string;
  /** Where the name stands; absent of bodies that every reader knows. */
  readonly place: Place | undefined;
}

export interface BodyInText {
  readonly span: Span;
  readonly known: KnownBody;
}

/** A known name as it is looked for. */
export interface Entry {
  readonly known: KnownBody;
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  /** How many words stand before the pair by which the entry is found. */
  readonly before: number;
  /** The hashes of two other words and where the first of them stands: one of the two is right wherever one word is off. */
  readonly others: number;
  readonly one: number;
  readonly other: number;
  readonly withoutAnd: readonly Shorter[];
  /** Written with a small first letter (`trường đại học …`). */
  readonly isSmall: boolean;
}

/** By the hashes of the first two words, and of the last two. */
export interface BodyIndex {
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** Says no of nearly every pair of words that begins or ends no name. */
  readonly pairs: Uint8Array;
}

/** A name without one of its small words. */
interface Shorter {
  /** Which word is left out. */
  readonly at: number;
  readonly words: readonly string[];
  readonly hashes: readonly number[];
}

const SMALL = ['và', 'and'] as const;

const pairOf = (one: number, other: number): number => Math.imul(one, 31) ^ other;

/** Names of four words and more: shorter ones of real bodies are too close to one another. */
export function indexBodies(bodies: readonly KnownBody[]): BodyIndex {
  const entries = new Map<number, Entry[]>();
  for (const known of bodies) {
    const words = wordsIn(known.name);
    if (words.length < 4 || words.length > 14) continue;
    const hashes = words.map(wordHash);
    const withoutAnd = words.flatMap((word, at): readonly Shorter[] =>
      SMALL.some((small) => small === word)
        ? [{ at, words: words.toSpliced(at, 1), hashes: hashes.toSpliced(at, 1) }]
        : [],
    );
    for (const before of new Set([0, words.length - 2])) {
      const key = pairOf(hashes[before] ?? 0, hashes[before + 1] ?? 0);
      const others = before === 0 ? 2 : 0;
      const [one, other] = [hashes[others] ?? 0, hashes[others + 1] ?? 0];
      const isSmall = /^\p{Ll}/u.test(known.name);
      const entry = { known, words, hashes, before, others, one, other, withoutAnd, isSmall };
      const found = entries.get(key);
      if (found === undefined) entries.set(key, [entry]);
      else found.push(entry);
    }
  }
  return { entries, pairs: hashTable([...entries.keys()]) };
}

const byRegistry = new WeakMap<Registry, BodyIndex>();

/** Computed once per registry, which never changes. */
export function registeredBodies(registry: Registry): BodyIndex {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const bodies = [...registry.entities.values()].flatMap(({ kind, names, declaredAt: place }) =>
    kind !== 'organisation'
      ? []
      : names.flatMap(({ text, use }) =>
          use === 'name' || use === 'short' ? [{ name: text.normalize('NFC'), place }] : [],
        ),
  );
  const index = indexBodies([...bodies, ...usualBodies(registry)]);
  byRegistry.set(registry, index);
  return index;
}

/** A known name, and the number of the word at which it may stand. */
export interface Candidate {
  readonly from: number;
  readonly entry: Entry;
  /** Which of its words is left out, where that is all that is wrong. */
  readonly without?: number;
}

/**
 * Every place where a known name may stand with one word off, or without one `và`; its first word with a capital where the name has one. Not where the very
 * name stands, as nearly everywhere.
 */
export function candidates({ text, words }: Line, indexes: readonly BodyIndex[]): readonly Candidate[] {
  const { hashes, capitals, starts, count } = words;
  let found: Candidate[] | undefined;
  let next = hashes[0] ?? 0;
  for (let at = 0; at + 1 < count; at++) {
    const own = next;
    next = hashes[at + 1] ?? 0;
    const key = pairOf(own, next);
    for (let which = 0; which < indexes.length; which++) {
      const index = indexes[which];
      if (index === undefined || !mayHold(index.pairs, key)) continue;
      for (const entry of index.entries.get(key) ?? []) {
        const without = wordLeftOut(words, at, entry);
        if (without > 0) (found ??= []).push({ from: at - Math.max(0, entry.before - 1), entry, without });
        const from = at - entry.before;
        if (from < 0 || (capitals[from] !== 1 && !entry.isSmall) || !mayStand(hashes, from + entry.others, entry))
          continue;
        const others = othersIn(words, from, entry.hashes);
        if (
          others === 0 ? text.startsWith(entry.known.name, starts[from]) : others > 1 && !isShorter(words, from, entry)
        )
          continue;
        (found ??= []).push({ from, entry });
      }
    }
  }
  return found ?? NONE;
}

const NONE: readonly Candidate[] = [];

/** The number of the one inner word of a name that is missing where its first or last two words stand; 0 for none. */
function wordLeftOut({ hashes, count }: Words, at: number, { hashes: name, before }: Entry): number {
  const from = at - Math.max(0, before - 1);
  if (name.length < LEAST || from < 0 || from + name.length - 1 > count) return 0;
  let missing = 1;
  while (missing < name.length && hashes[from + missing] === name[missing]) missing++;
  // Where the first two words stand, one of the others is missing; where the last two do, only the second may be.
  if (missing > name.length - 2 || hashes[from] !== name[0] || before > 0 !== (missing === 1)) return 0;
  for (let i = missing + 1; i < name.length; i++) if (hashes[from + i - 1] !== name[i]) return 0;
  return missing;
}

/** Shorter names without a word are other bodies' names. */
const LEAST = 5;

/** Words in a row that are a known name without one of its other words. */
export function* bodiesWithoutWord({ text, words }: Line, places: readonly Candidate[]): Iterable<BodyInText> {
  for (const { from, entry, without } of places) {
    if (without === undefined) continue;
    const left = entry.words.toSpliced(without, 1);
    if (OPTIONAL.has(wordKey(entry.words[without] ?? '')) || (words.capitals[from] !== 1 && !entry.isSmall)) continue;
    if (!left.every((word, i) => wordKey(word) === wordKey(wordAt(text, words, from + i)))) continue;
    const last = from + left.length - 1;
    const gap = text.slice(words.ends[from + without - 1], words.starts[from + without]);
    if (!/^,?[ \u00a0]+$/.test(gap) || !isOneName(text, words, from, last)) continue;
    yield { span: { start: words.starts[from] ?? 0, end: words.ends[last] ?? 0 }, known: entry.known };
  }
}

/** Names stay what they are without these; `và` is asked for by itself. */
const OPTIONAL: ReadonlySet<string> = new Set(
  `và and của về các cho tại số tỉnh thành phố huyện quận xã phường nước cấp đảng bộ sở quán việt nam s
  tnhh cp mtv the of for on in national state provincial international vietnam asean general joint high`
    .split(/\s+/)
    .map(wordKey),
);

/** Also where the word between them is left out. */
function mayStand(hashes: Int32Array, at: number, { one, other }: Entry): boolean {
  const first = hashes[at];
  return first === one || first === other || hashes[at + 1] === other;
}

const isShorter = (words: Words, from: number, { before, withoutAnd }: Entry): boolean =>
  before === 0 && withoutAnd.some(({ hashes }) => othersIn(words, from, hashes) === 0);

/** Words in a row that are a known name but for one mark or letter. */
export function* misspeltBodies({ text, words }: Line, places: readonly Candidate[]): Iterable<BodyInText> {
  for (const { from, entry, without } of places) {
    if (without !== undefined || from + entry.words.length > words.count || othersIn(words, from, entry.hashes) > 1)
      continue;
    const span = oneWordOff(text, words, from, entry.words);
    if (span !== undefined) yield { span, known: entry.known };
  }
}

/** How many words are others by their letters. */
function othersIn({ hashes }: Words, from: number, name: readonly number[]): number {
  let others = 0;
  for (let at = 0; at < name.length && others < 2; at++) if (hashes[from + at] !== name[at]) others++;
  return others;
}

function oneWordOff(text: string, words: Words, from: number, name: readonly string[]): Span | undefined {
  let wrong = -1;
  for (const [at, word] of name.entries()) {
    if (words.hashes[from + at] === wordHash(word) && wordKey(wordAt(text, words, from + at)) === wordKey(word))
      continue;
    if (wrong >= 0) return undefined;
    wrong = at;
  }
  const right = name[wrong];
  if (right === undefined || !isOneName(text, words, from, from + name.length - 1)) return undefined;
  const written = wordAt(text, words, from + wrong);
  if (/^\p{Lu}/u.test(written) !== /^\p{Lu}/u.test(right) || areLetters(written, right)) return undefined;
  const near = nearness(written, right);
  if (near === undefined || near === 'same' || (near === 'letter' && isReal(written) && name.length < 5))
    return undefined;
  return { start: words.starts[from] ?? 0, end: words.ends[from + name.length - 1] ?? 0 };
}

/** A word of its own, as far as its letters tell. */
const isReal = (word: string): boolean => isSyllable(word);

/** Words in a row that are a known name without one `và`. */
export function* bodiesWithoutAnd({ text, words }: Line, places: readonly Candidate[]): Iterable<BodyInText> {
  for (const { from, entry, without } of places) {
    if (entry.before > 0 || without !== undefined) continue;
    for (const { at, words: shorter, hashes } of entry.withoutAnd) {
      if (from + shorter.length > words.count || othersIn(words, from, hashes) > 0) continue;
      if (!shorter.every((each, i) => wordKey(wordAt(text, words, from + i)) === wordKey(each))) continue;
      if (!isOneName(text, words, from, from + shorter.length - 1)) continue;
      // A comma, a dash or & stands for the small word.
      const gap = text.slice(words.ends[from + at - 1], words.starts[from + at]);
      if (/^[ \u00a0]+$/.test(gap))
        yield {
          span: { start: words.starts[from] ?? 0, end: words.ends[from + shorter.length - 1] ?? 0 },
          known: entry.known,
        };
    }
  }
}

const wordAt = (text: string, { starts, ends }: Words, at: number): string =>
  text.slice(starts[at], ends[at]).normalize('NFC');

/** On one line, with nothing but spaces, commas and dashes between. */
function isOneName(text: string, words: Words, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) {
    if (!/^[ \u00a0,–-]+$/.test(text.slice(words.ends[at - 1], words.starts[at]))) return false;
  }
  return true;
}
