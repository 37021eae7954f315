/** One known error put into a clean article: what is changed, where, by which checks it should be found, and who could tell. */
import type { Snapshot } from '../../../server/src/core/corpus/model.ts';
import type { Article } from '../../../server/src/core/mentions/model.ts';
import type { Registry } from '../../../server/src/core/registry/model.ts';
import type { Span } from '../../../server/src/core/text/span.ts';

/** A clean article in its newsroom. */
export interface Ground {
  readonly article: Article;
  readonly snapshot: Snapshot;
  /** The other articles of the newsroom. */
  readonly others: readonly Article[];
  readonly random: Random;
}

export interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** Who shows that something is wrong, the nearest witness first; without one, nobody could know. */
export type Witness = 'article' | 'archive' | 'registry';

export interface Injection {
  /** In the order of the text, apart from one another. */
  readonly changes: readonly Change[];
  /** Which of the changes the finding should stand on. */
  readonly at: number;
  /** Any of these is the right code. */
  readonly codes: readonly string[];
  readonly witness: Witness | undefined;
}

export interface MutationKind {
  readonly name: string;
  /** One error of this kind at a place that chance picks; undefined where the article has no such place. */
  readonly inject: (ground: Ground) => Injection | undefined;
}

export const replaced = (
  span: Span,
  newText: string,
  codes: readonly string[],
  witness: Witness | undefined,
): Injection => ({ changes: [{ span: { start: span.start, end: span.end }, newText }], at: 0, codes, witness });

export interface Random {
  /** From 0 up to and without `below`. */
  readonly number: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

/** Mulberry32: the same seed gives the same errors on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
  return { number, pick: (items) => items[number(items.length)] };
}

export const textOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

/** Where whole words stand in a text, other than at a place. */
export function standsElsewhere({ text }: Article, words: string, { start }: Span): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === start) continue;
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

/** Whose text or names have these very words. */
export function witnessOf(ground: Ground, words: string, at: Span): Witness | undefined {
  if (standsElsewhere(ground.article, words, at)) return 'article';
  if (isRegistered(ground.snapshot.registry, words)) return 'registry';
  const nowhere = { start: -1, end: -1 };
  return ground.others.some((other) => standsElsewhere(other, words, nowhere)) ? 'archive' : undefined;
}

const namesOf = new WeakMap<Registry, ReadonlySet<string>>();

export function isRegistered(registry: Registry, name: string): boolean {
  let names = namesOf.get(registry);
  if (names === undefined) {
    const all = [...registry.entities.values()].flatMap((entity) => entity.names);
    names = new Set(all.flatMap(({ text, use }) => (use === 'wrong' ? [] : [text.normalize('NFC')])));
    namesOf.set(registry, names);
  }
  return names.has(name.normalize('NFC').replace(/\s+/g, ' '));
}
