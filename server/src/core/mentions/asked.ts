/**
 * What the reading of an article asked of the registry, as a set of bits: a changed registry tells by it which articles may read
 * otherwise. An article has asked for every one of its words, since a name may begin or go on with it, and for whatever the linking
 * looks up by name or id. A set of bits forgets which question set which (B. H. Bloom, “Space/time trade-offs in hash coding with
 * allowable errors”, 1970): it may answer that something was asked which was not, never the reverse.
 */
import { FIRST_FACTOR, hashOf, mixed, SECOND_FACTOR } from '../text/hashing.ts';
import type { TokenTable } from '../text/tokens.ts';

/** What is looked up by a text; words are asked for by the hashes of their tokens. */
export type QuestionKind = 'organisation' | 'meeting' | 'person' | 'entity' | 'memberships';

/** One question: two hashes that have nothing to do with one another. */
export interface QuestionKey {
  readonly first: number;
  readonly second: number;
}

/** Questions of one reading in the order in which they were asked; its columns serve the next one again. */
export interface Questions {
  count: number;
  hashes: Int32Array;
}

export const createQuestions = (): Questions => ({ count: 0, hashes: new Int32Array(1 << 9) });

/** So many bits a token: articles use a word two to three times, and each takes two bits. One foreign word in twenty seems asked for. */
const BITS_A_TOKEN = 3;
/** Words of a few lines all differ: no set of bits is shorter than this (in words of 32). */
const FEWEST = 32;

const SEEDS: Readonly<Record<QuestionKind, number>> = {
  organisation: 0x1b873593,
  meeting: 0x38b34ae5,
  person: 0x52dce729,
  entity: 0x6b43a9b5,
  memberships: 0x7ed55d16,
};

export const questionKey = (kind: QuestionKind, text: string): QuestionKey => ({
  first: hashOf(text, SEEDS[kind], FIRST_FACTOR),
  second: hashOf(text, SEEDS[kind], SECOND_FACTOR),
});

export function noteQuestion(questions: Questions, kind: QuestionKind, text: string): void {
  const at = questions.count * 2;
  if (at + 2 > questions.hashes.length) {
    const wider = new Int32Array(questions.hashes.length * 2);
    wider.set(questions.hashes);
    questions.hashes = wider;
  }
  questions.hashes[at] = hashOf(text, SEEDS[kind], FIRST_FACTOR);
  questions.hashes[at + 1] = hashOf(text, SEEDS[kind], SECOND_FACTOR);
  questions.count++;
}

/** The bits of a text that has just been read: of its tokens, and of what was asked besides. */
export function askedBits(tokens: TokenTable, questions: Questions): Int32Array {
  const bits = new Int32Array(Math.max(FEWEST, Math.ceil(((tokens.count + questions.count) * BITS_A_TOKEN) / 32)));
  const size = bits.length * 32;
  const { hash, check } = tokens;
  for (let at = 0; at < tokens.count; at++) {
    set(bits, placeOf(hash[at] ?? 0, size));
    set(bits, placeOf(check[at] ?? 0, size));
  }
  for (let at = 0; at < questions.count * 2; at++) set(bits, placeOf(questions.hashes[at] ?? 0, size));
  return bits;
}

/** Whether the bits in a range of words, which came from {@link askedBits}, have a question among them. */
export function isAsked(words: Int32Array, from: number, to: number, { first, second }: QuestionKey): boolean {
  const size = (to - from) * 32;
  return has(words, from, placeOf(first, size)) && has(words, from, placeOf(second, size));
}

/** Hashes of short words are small numbers: they are mixed before they are stretched over the bits. */
const placeOf = (hash: number, size: number): number => Math.floor((mixed(hash) / 0x1_0000_0000) * size);

function set(bits: Int32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
}

const has = (words: Int32Array, from: number, place: number): boolean =>
  ((words[from + (place >> 5)] ?? 0) & (1 << (place & 31))) !== 0;
