/** Finds known names in the words of a text where the recogniser reads no person, because one word of the name is no name any more. */
import type { Snapshot } from '../corpus/model.ts';
import type { Registry } from '../registry/model.ts';
import { fileId, type Place, type Span } from '../text/span.ts';
import type { Article } from '../mentions/model.ts';
import { inLines, type Line } from './lines.ts';
import { isFamilyName, nameSlip } from './nameSlip.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { isSyllable } from './syllables.ts';
import { hashTable, isGap, mayHold, wordHash, type Words } from './words.ts';

/** A whole name of at least three words. */
export interface KnownName {
  readonly name: string;
  readonly place: Place;
}

export interface NameInText {
  readonly span: Span;
  readonly written: string;
  readonly known: KnownName;
}

/** Where two words of a name stand in it: `apart` words from each other, the name starting `before` words earlier. */
interface Pair {
  readonly known: KnownName;
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly before: number;
}

/** By the hashes of two words, those next to each other and those with one between. */
export interface NameIndex {
  readonly next: ReadonlyMap<number, readonly Pair[]>;
  readonly apart: ReadonlyMap<number, readonly Pair[]>;
  /** By the first two words when they have changed places. */
  readonly swapped: ReadonlyMap<number, readonly Pair[]>;
  /** Says no of nearly every two words that are in no name. */
  readonly pairs: Uint8Array;
}

const both = (a: number, b: number): number => Math.imul(a, 31) ^ b;

function indexNames(names: readonly KnownName[]): NameIndex {
  const [next, apart, swapped] = [new Map<number, Pair[]>(), new Map<number, Pair[]>(), new Map<number, Pair[]>()];
  for (const known of names) {
    const words = wordsIn(known.name);
    if (words.length < 3 || words.length > 5) continue;
    const hashes = words.map(wordHash);
    for (let at = 0; at + 1 < words.length; at++) {
      const [own, after, last] = [hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2]];
      const pair = { known, words, hashes, before: at };
      add(next, both(own, after), pair);
      if (at === 0) add(swapped, both(after, own), pair);
      if (last !== undefined) add(apart, both(own, last), pair);
    }
  }
  return { next, apart, swapped, pairs: hashTable([...next.keys(), ...apart.keys(), ...swapped.keys()]) };
}

function add(pairs: Map<number, Pair[]>, key: number, pair: Pair): void {
  const others = pairs.get(key);
  if (others === undefined) pairs.set(key, [pair]);
  else others.push(pair);
}

const byRegistry = new WeakMap<Registry, NameIndex>();

/** The registry's persons by their Vietnamese and other names; computed once per registry, which never changes. */
function registeredNames({ registry }: Snapshot): NameIndex {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const names = [...registry.entities.values()].flatMap(({ kind, names: all, declaredAt: place }) =>
    kind !== 'official'
      ? []
      : all.flatMap(({ text, use }) =>
          use === 'name' || use === 'short' ? [{ name: text.normalize('NFC'), place }] : [],
        ),
  );
  const index = indexNames(names);
  byRegistry.set(registry, index);
  return index;
}

/** Words in a row that are a known name but for one word that no name has; in the order of the text. */
function nearlyNamed({ text, words }: Line, indexes: readonly NameIndex[]): readonly NameInText[] {
  const all: NameInText[] = [];
  let until = 0;
  for (let at = 0; at + 2 < words.count; at++) {
    if (words.capitals[at] !== 1) continue;
    const found = nameAt(text, words, at, indexes);
    if (found === undefined || found.span.start < until) continue;
    until = found.span.end;
    all.push(found);
  }
  return all;
}

const scans = new WeakMap<Registry, Map<string, (line: Line) => readonly NameInText[]>>();

/**
 * In each line of an article: of its own names, each with the place where it stands first, and of the registry's. Of its own only the
 * words are looked for, because where they stand changes with every key.
 */
export function namesHere(article: Article, own: readonly KnownName[], snapshot: Snapshot): readonly NameInText[] {
  let known = scans.get(snapshot.registry);
  if (known === undefined || known.size >= MOST) scans.set(snapshot.registry, (known = new Map()));
  const names = own.map(({ name }) => name);
  const key = names.join('\n');
  let scan = known.get(key);
  if (scan === undefined) {
    const indexes = [indexNames(names.map((name) => ({ name, place: NOWHERE }))), registeredNames(snapshot)];
    known.set(key, (scan = (line) => nearlyNamed(line, indexes)));
  }
  return inLines(article, scan).map(({ start, found }) => ({
    ...found,
    span: { start: start + found.span.start, end: start + found.span.end },
    known:
      found.known.place === NOWHERE ? (own.find(({ name }) => name === found.known.name) ?? found.known) : found.known,
  }));
}

const MOST = 64;

const NOWHERE: Place = { file: fileId(''), span: { start: 0, end: 0 } };

function nameAt(text: string, words: Words, at: number, indexes: readonly NameIndex[]): NameInText | undefined {
  const { hashes } = words;
  const own = hashes[at] ?? 0;
  const [withNext, withLast] = [both(own, hashes[at + 1] ?? 0), both(own, hashes[at + 2] ?? 0)];
  for (const { next, apart, swapped, pairs } of indexes) {
    const found =
      (mayHold(pairs, withNext)
        ? (oneOf(next.get(withNext), text, words, at) ?? withSwap(swapped.get(withNext), text, words, at))
        : undefined) ?? (mayHold(pairs, withLast) ? oneOf(apart.get(withLast), text, words, at) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function oneOf(pairs: readonly Pair[] | undefined, text: string, words: Words, at: number): NameInText | undefined {
  for (const pair of pairs ?? []) {
    const found = compare(text, words, at - pair.before, pair);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The family name stands second: `Khôi Trần Đình` is another name only for whom no family is called Khôi. */
function withSwap(pairs: readonly Pair[] | undefined, text: string, words: Words, at: number): NameInText | undefined {
  for (const { known, words: name, hashes } of pairs ?? []) {
    const last = at + name.length - 1;
    if (last >= words.count) continue;
    let isSame = true;
    for (let i = 2; i < name.length; i++) isSame &&= words.hashes[at + i] === hashes[i];
    for (let i = at; i <= last; i++) isSame &&= words.capitals[i] === 1;
    for (let i = at + 1; i <= last; i++) isSame &&= isGap(text, words.ends[i - 1] ?? 0, words.starts[i] ?? 0);
    if (!isSame) continue;
    const span = { start: words.starts[at] ?? 0, end: words.ends[last] ?? 0 };
    // `Nguyễn Khôi Trần Đình` is a longer name.
    const before =
      at > 0 && isGap(text, words.ends[at - 1] ?? 0, span.start)
        ? text.slice(words.starts[at - 1], words.ends[at - 1])
        : '';
    const written = wordsIn(text.slice(span.start, span.end));
    if (isFamilyName(before) || nameSlip(written, name)?.sureness !== 'certain') continue;
    return { span, written: written.join(' '), known };
  }
  return undefined;
}

function compare(
  text: string,
  words: Words,
  from: number,
  { known, words: name, hashes }: Pair,
): NameInText | undefined {
  const last = from + name.length - 1;
  if (from < 0 || last >= words.count) return undefined;
  let other = -1;
  for (let at = from; at <= last; at++) {
    if (words.capitals[at] !== 1) return undefined;
    if (words.hashes[at] === hashes[at - from]) continue;
    // Two words are others; or one is, and a name like any.
    if (other >= 0) return undefined;
    other = at;
  }
  const start = words.starts[from] ?? 0;
  // Most are the very name.
  if (other < 0 && (words.ends[last] ?? 0) - start === known.name.length && text.startsWith(known.name, start))
    return undefined;
  if (other > from && isSyllable(text.slice(words.starts[other], words.ends[other]))) {
    if (other !== from + 1 || name[1] !== 'Thị') return undefined;
  }
  for (let at = from; at <= last; at++) {
    if (at > from && !isGap(text, words.ends[at - 1] ?? 0, words.starts[at] ?? 0)) return undefined;
  }
  const span = { start, end: words.ends[last] ?? 0 };
  const written = wordsIn(text.slice(span.start, span.end));
  // Nothing is misspelt where every word is the name's.
  if (written.length !== name.length || written.every((word, at) => wordKey(word) === wordKey(name[at] ?? '')))
    return undefined;
  const slip = nameSlip(written, name);
  if (slip?.sureness !== 'certain' && (slip?.sureness !== 'foreign' || slip.isOtherLetter)) return undefined;
  return { span, written: written.join(' '), known };
}
