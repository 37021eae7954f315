/** One pass over an article's text: its words with a hash of their letters, and the few places that checks look at closely. */
import { INVISIBLE, LOWER, MARK, NEWLINE, UPPER, baseOf, classOf, plainOf, toneOf, unitAt } from '../text/letters.ts';
import type { Span } from '../text/span.ts';

/** Words are runs of letters and marks, by number. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** {@link wordHash} of each. */
  readonly hashes: Int32Array;
  /** 1 where the first letter is a capital. */
  readonly capitals: Uint8Array;
  /** {@link wordEnds} of each. */
  readonly letters: Int32Array;
  /** By start; each inside one paragraph. A mark without partner quotes nothing. */
  readonly quotations: readonly Span[];
  /** Numbers of words with a digit right after them. */
  readonly beforeDigits: readonly number[];
  /** Where numbers start. */
  readonly numbers: readonly number[];
  /** Numbers of words that may end in an open oa, oe or uy with a tone. */
  readonly openEnds: readonly number[];
  readonly hasMarks: boolean;
  readonly hasInvisible: boolean;
  /** Letters of another alphabet or block that look like Latin ones. */
  readonly hasLookAlikes: boolean;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Equal for words that differ by case, marks, đ/d or y/i only; seldom for others. */
export function wordHash(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) {
    const letter = letters[unitAt(word, at)] ?? 0;
    if (letter > MARKED) hash = Math.imul(hash ^ (letter & PLAIN), PRIME);
  }
  return hash;
}

/** The first and the last letter as far as {@link wordHash} tells them apart. */
export function wordEnds(word: string): number {
  let ends = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = letters[unitAt(word, at)] ?? 0;
    if (letter > MARKED) ends = endsWith(ends, letter);
  }
  return ends;
}

const endsWith = (ends: number, letter: number): number =>
  ends === 0 ? (letter & PLAIN) * 0x10001 : (ends & 0xffff0000) | (letter & PLAIN);

export const firstOf = (ends: number): number => ends >>> 16;

export const lastOf = (ends: number): number => ends & 0xffff;

const MARKED = 1;
const LOOK_ALIKE = 0x4000;
const CAPITAL = 0x8000;
const PLAIN = 0x3fff;

/** Code unit → 0 outside words, {@link MARKED} for a combining mark, else the plain letter, which of y and i is i. */
const letters = new Uint16Array(65536);

for (let unit = 0; unit < 65536; unit++) {
  const kind = classOf[unit];
  if (kind === MARK) letters[unit] = MARKED;
  if (kind !== LOWER && kind !== UPPER) continue;
  const plain = plainOf[unit] ?? unit;
  const isLookAlike = (unit >= 0x370 && unit < 0x530) || [0xd0, 0xf0, 0x189, 0x256].includes(unit);
  letters[unit] =
    ((plain === 0x79 ? 0x69 : plain) & PLAIN) | 2 | (isLookAlike ? LOOK_ALIKE : 0) | (kind === UPPER ? CAPITAL : 0);
}

/** A set of hashes that is quick to ask, and says yes of a few others too: of one in two hundred at most. */
export function hashTable(hashed: readonly number[]): Uint8Array {
  let bytes = 64;
  while (bytes < hashed.length * 4) bytes *= 2;
  const table = new Uint8Array(bytes);
  for (const hash of hashed) {
    for (const at of [hash ^ (hash >>> 15), other(hash)]) {
      const byte = (at >>> 3) & (bytes - 1);
      table[byte] = (table[byte] ?? 0) | (1 << (at & 7));
    }
  }
  return table;
}

export const mayHold = (table: Uint8Array, hash: number): boolean =>
  holds(table, hash ^ (hash >>> 15)) && holds(table, other(hash));

const holds = (table: Uint8Array, at: number): boolean =>
  (((table[(at >>> 3) & (table.length - 1)] ?? 0) >> (at & 7)) & 1) === 1;

/** Of one hash another one. */
function other(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}

interface Room {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly capitals: Uint8Array;
  readonly letters: Int32Array;
}

const roomFor = (most: number): Room => ({
  starts: new Int32Array(most),
  ends: new Int32Array(most),
  hashes: new Int32Array(most),
  capitals: new Uint8Array(most),
  letters: new Int32Array(most),
});

const ROOM = 4096;

/** The columns of many texts stand one behind the other: to make arrays of their own for each line costs more than to read it. */
let room = roomFor(ROOM);
let taken = 0;

export function wordsOf(text: string): Words {
  const most = (text.length >> 1) + 1;
  if (room.starts.length - taken < most) {
    room = roomFor(Math.max(ROOM, most));
    taken = 0;
  }
  const { starts, ends, hashes, capitals, letters: wordLetters } = room;
  const from = taken;
  const { length } = text;
  const quotations: Span[] = [];
  const beforeDigits: number[] = [];
  const numbers: number[] = [];
  const openEnds: number[] = [];
  let hasMarks = false;
  let hasInvisible = false;
  let seen = 0;
  let curly = -1;
  let straight = -1;
  let next = from;
  let start = -1;
  let lastDigit = -2;
  let first = 0;
  let last = 0;
  let hash = SEED;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? unitAt(text, at) : 0x20;
    const letter = letters[unit] ?? 0;
    if (letter !== 0) {
      if (start < 0) {
        start = at;
        first = letter;
        hash = SEED;
      }
      seen |= letter;
      if (letter === MARKED) hasMarks = true;
      else {
        hash = Math.imul(hash ^ (letter & PLAIN), PRIME);
        last = letter;
      }
      continue;
    }
    if (start >= 0) {
      starts[next] = start;
      ends[next] = at;
      hashes[next] = hash;
      capitals[next] = first >> 15;
      wordLetters[next] = ((first & PLAIN) << 16) | (last & PLAIN);
      if (unit >= 0x30 && unit <= 0x39) beforeDigits.push(next - from);
      if (at - start > 1 && mayBeOpen(text, at)) openEnds.push(next - from);
      next++;
      start = -1;
    }
    if (unit === 0x20) continue;
    if (unit >= 0x30 && unit <= 0x39) {
      if (lastDigit !== at - 1) numbers.push(at);
      lastDigit = at;
      continue;
    }
    const kind = classOf[unit];
    if (kind === INVISIBLE) hasInvisible = true;
    else if (kind === NEWLINE) {
      if (unit !== 0x0a) continue;
      curly = -1;
      straight = -1;
    } else if (unit === 0x22) {
      if (straight >= 0) quotations.push({ start: straight, end: at + 1 });
      straight = straight >= 0 ? -1 : at;
    } else if (unit === 0x201d || unit === 0xbb) {
      if (curly >= 0) quotations.push({ start: curly, end: at + 1 });
      curly = -1;
    } else if (unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x201f) curly = at;
  }
  taken = next;
  return {
    count: next - from,
    starts: starts.subarray(from, next),
    ends: ends.subarray(from, next),
    hashes: hashes.subarray(from, next),
    capitals: capitals.subarray(from, next),
    letters: wordLetters.subarray(from, next),
    quotations: quotations.length > 1 ? quotations.sort((a, b) => a.start - b.start) : quotations,
    beforeDigits,
    numbers,
    openEnds,
    hasMarks,
    hasInvisible,
    hasLookAlikes: (seen & LOOK_ALIKE) !== 0,
  };
}

const A = 0x61;
const E = 0x65;
const O = 0x6f;
const U = 0x75;
const Y = 0x79;

/** Cheap: a decomposed word always may. */
function mayBeOpen(text: string, end: number): boolean {
  const last = unitAt(text, end - 1);
  if (classOf[last] === MARK) return true;
  const vowel = baseOf[last];
  if (vowel !== A && vowel !== E && vowel !== Y) return false;
  const before = unitAt(text, end - 2);
  if (classOf[before] === MARK) return true;
  return baseOf[before] === (vowel === Y ? U : O) && (toneOf[last] === 0) !== (toneOf[before] === 0);
}

/** Whether only spaces on one line stand between two places. */
export function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = unitAt(text, at);
    if (unit !== 0x20 && unit !== 0xa0) return false;
  }
  return to > from;
}
