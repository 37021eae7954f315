/** One pass over a text: words, numbers and signs as columns, each word with a hash that ignores case, normal form and tone placement. */
import {
  DIGIT,
  INVISIBLE,
  LOWER,
  MARK,
  NEWLINE,
  SPACE,
  UPPER,
  baseOf,
  classOf,
  composeBase,
  toneOf,
  toneOfMark,
} from './letters.ts';

export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;
/** One or more line ends; `value` is 2 when an empty line lies between. */
export const BREAK = 4;

/** Shape bits. */
export const CAPITAL = 1;
/** Two or more letters, all capitals. */
export const ALL_CAPS = 2;
/** A capital after the first letter, and a lower-case letter somewhere (`UfM`). */
export const MIXED = 4;
/** A space, line end or nothing stands before the token. */
export const SPACED = 8;
/** Carries a Vietnamese mark (a tone, or one of ă â đ ê ô ơ ư). */
export const ACCENTED = 16;
/** Exactly one letter. */
export const SINGLE = 32;

/** Columns of equal length; only the first `count` rows hold tokens. Reused from text to text. */
export interface TokenTable {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  /** Two independent hashes of the folded word, number or sign. */
  hash: Int32Array;
  check: Int32Array;
  /** NUMBER: its value, at most 999,999,999 · SIGN: its code unit with dashes and quotes folded · BREAK: 1 or 2. */
  value: Int32Array;
}

export function createTokenTable(capacity = 4096): TokenTable {
  return {
    text: '',
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    shape: new Uint8Array(capacity),
    hash: new Int32Array(capacity),
    check: new Int32Array(capacity),
    value: new Int32Array(capacity),
  };
}

function grow(table: TokenTable): void {
  const size = table.start.length * 2;
  const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
    made.set(old);
    return made;
  };
  table.start = wider(table.start, new Int32Array(size));
  table.end = wider(table.end, new Int32Array(size));
  table.kind = wider(table.kind, new Uint8Array(size));
  table.shape = wider(table.shape, new Uint8Array(size));
  table.hash = wider(table.hash, new Int32Array(size));
  table.check = wider(table.check, new Int32Array(size));
  table.value = wider(table.value, new Int32Array(size));
}

const Y = 0x79;
const I = 0x69;
const U = 0x75;
const Q = 0x71;
const FNV = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** Consonants after which a final `y` is written `i` as well (lý/lí, kỹ/kĩ, Mỹ/Mĩ, Sỹ/Sĩ, tỷ/tỉ, hy/hi). */
const beforeY = new Uint8Array(128);
for (const letter of 'hklmst') beforeY[letter.charCodeAt(0)] = 1;

/** Class, tone and base of every code unit in one number: class << 20 | tone << 16 | base. One look-up a character. */
const facts = new Int32Array(65536);
for (let unit = 0; unit < 65536; unit++)
  facts[unit] = ((classOf[unit] ?? 0) << 20) | ((toneOf[unit] ?? 0) << 16) | (baseOf[unit] ?? 0);

/**
 * Fills `table` with the tokens of `text`. A word is a run of letters and their marks, a number a run of digits; every other
 * character but spaces is a sign of its own. Equal hashes: `HOÀ`, `hòa`, their decomposed forms; `lý` and `lí`.
 */
export function tokenise(text: string, table: TokenTable): void {
  table.text = text;
  const length = text.length;
  let { start: starts, end: ends, kind: kinds, shape: shapes, hash: hashes, check: checks, value: values } = table;
  let capacity = starts.length - 2;
  let count = 0;
  let spaced = SPACED;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const fact = facts[unit] ?? 0;
    const kind = fact >>> 20;
    if (kind === SPACE) {
      spaced = SPACED;
      at++;
      continue;
    }
    if (kind >= MARK) {
      at++;
      continue;
    }
    if (count >= capacity) {
      grow(table);
      ({ start: starts, end: ends, kind: kinds, shape: shapes, hash: hashes, check: checks, value: values } = table);
      capacity = starts.length - 2;
    }
    const start = at;
    starts[count] = start;
    if (kind === LOWER || kind === UPPER) {
      let hash = SEED;
      let check = 0;
      let tones = 0;
      let all = 0;
      let capitals = 0;
      let next = fact;
      let cls = kind;
      do {
        const base = next & 0xffff;
        const tone = (next >>> 16) & 15;
        hash = Math.imul(hash ^ base, FNV);
        check = (Math.imul(check, 31) + base) | 0;
        if (tone !== 0) tones = tones * 6 + tone;
        all |= base;
        capitals += cls - LOWER;
        at++;
        if (at >= length) break;
        next = facts[text.charCodeAt(at)] ?? 0;
        cls = next >>> 20;
      } while (cls === LOWER || cls === UPPER);
      let letters = at - start;
      let end = at;
      if (at < length && (cls === MARK || cls === INVISIBLE)) {
        const word = composedWord(text, start);
        ({ hash, check, tones, all, capitals, letters, end } = word);
        at = word.next;
      } else if (letters > 1 && ((facts[text.charCodeAt(at - 1)] ?? 0) & 0xffff) === Y && foldsY(text, at)) {
        hash = SEED;
        check = 0;
        for (let each = start; each < at; each++) {
          const base = each === at - 1 ? I : (facts[text.charCodeAt(each)] ?? 0) & 0xffff;
          hash = Math.imul(hash ^ base, FNV);
          check = (Math.imul(check, 31) + base) | 0;
        }
      }
      hash = Math.imul(hash ^ (tones + 7), FNV);
      ends[count] = end;
      kinds[count] = WORD;
      hashes[count] = hash;
      checks[count] = (Math.imul(check, 31) + tones) | 0;
      values[count] = letters;
      let shape = spaced;
      if (tones !== 0 || all > 0x7f) shape |= ACCENTED;
      if (kind === UPPER) shape |= CAPITAL;
      if (letters === 1) shape |= SINGLE;
      else if (capitals === letters) shape |= ALL_CAPS;
      else if (capitals > (shape & CAPITAL)) shape |= MIXED;
      shapes[count] = shape;
    } else if (kind === DIGIT) {
      let value = 0;
      let hash = FNV;
      while (at < length && (facts[text.charCodeAt(at)] ?? 0) >>> 20 === DIGIT) {
        const digit = text.charCodeAt(at) - 0x30;
        if (value < 100000000) value = value * 10 + digit;
        hash = Math.imul(hash ^ digit, FNV);
        at++;
      }
      ends[count] = at;
      kinds[count] = NUMBER;
      hashes[count] = hash;
      checks[count] = value ^ 0x55555555;
      values[count] = value;
      shapes[count] = spaced;
    } else if (kind === NEWLINE) {
      let lines = 0;
      while (at < length) {
        const next = text.charCodeAt(at);
        const cls = classOf[next] ?? 0;
        if (cls === NEWLINE) {
          if (!(next === 0x0a && at > start && text.charCodeAt(at - 1) === 0x0d)) lines++;
        } else if (cls !== SPACE && cls !== INVISIBLE) break;
        at++;
      }
      ends[count] = at;
      kinds[count] = BREAK;
      hashes[count] = 10;
      checks[count] = 10;
      values[count] = lines > 1 ? 2 : 1;
      shapes[count] = SPACED;
      spaced = SPACED;
      count++;
      continue;
    } else {
      at++;
      // A surrogate pair (emoji) is one sign.
      if (unit >= 0xd800 && unit < 0xdc00 && at < length && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
      const sign = fact & 0xffff;
      ends[count] = at;
      kinds[count] = SIGN;
      hashes[count] = Math.imul(sign ^ 0x7a5b3c1d, FNV);
      checks[count] = sign + 0x33333333;
      values[count] = sign;
      shapes[count] = spaced;
    }
    spaced = 0;
    count++;
  }
  table.count = count;
  // A row after the last one, so that looking one token ahead needs no bounds check.
  kinds[count] = BREAK;
  values[count] = 2;
  hashes[count] = 0;
  checks[count] = 0;
  shapes[count] = SPACED;
  starts[count] = length;
  ends[count] = length;
}

/** Is the `y` before `end` one that is written `i` as well? */
function foldsY(text: string, end: number): boolean {
  const before = (facts[text.charCodeAt(end - 2)] ?? 0) & 0xffff;
  if (before === U) return end >= 3 && ((facts[text.charCodeAt(end - 3)] ?? 0) & 0xffff) === Q;
  return beforeY[before & 127] === 1 && before < 128;
}

interface ComposedWord {
  readonly hash: number;
  readonly check: number;
  readonly tones: number;
  readonly all: number;
  readonly capitals: number;
  readonly letters: number;
  /** Offset after the last letter or mark. */
  readonly end: number;
  /** Offset after the invisible characters behind it. */
  readonly next: number;
}

/** The slow way for words with combining marks or invisible characters inside; the hashes are those of the composed word. */
function composedWord(text: string, start: number): ComposedWord {
  const bases: number[] = [];
  let tones = 0;
  let capitals = 0;
  let end = start;
  let at = start;
  for (; at < text.length; at++) {
    const fact = facts[text.charCodeAt(at)] ?? 0;
    const cls = fact >>> 20;
    if (cls === LOWER || cls === UPPER) {
      bases.push(fact & 0xffff);
      const tone = (fact >>> 16) & 15;
      if (tone !== 0) tones = tones * 6 + tone;
      capitals += cls - LOWER;
      end = at + 1;
    } else if (cls === MARK) {
      const mark = text.charCodeAt(at);
      const quality = composeBase(bases.at(-1) ?? 0, mark);
      if (quality !== 0) bases[bases.length - 1] = quality;
      else if (toneOfMark(mark) !== 0) tones = tones * 6 + toneOfMark(mark);
      end = at + 1;
    } else if (cls !== INVISIBLE) break;
  }
  const last = bases.length - 1;
  const before = bases[last - 1] ?? 0;
  if (bases[last] === Y && last > 0 && (before === U ? bases[last - 2] === Q : before < 128 && beforeY[before] === 1))
    bases[last] = I;
  let hash = SEED;
  let check = 0;
  let all = 0;
  for (const base of bases) {
    hash = Math.imul(hash ^ base, FNV);
    check = (Math.imul(check, 31) + base) | 0;
    all |= base;
  }
  return { hash, check, tones, all, capitals, letters: bases.length, end, next: at };
}
