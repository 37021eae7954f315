/** One pass over a text: words, numbers and signs as columns, each word with a hash that ignores case, normal form and tone placement. */
import { BAR } from './signs.ts';
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
  unitAt,
} from './letters.ts';

export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;
/** One or more line ends; `value` is 2 when an empty line lies between. */
export const BREAK = 4;

/** Both hashes of every line end. */
export const BREAK_HASH = 10;

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

/** Rows behind the last token, all of them line ends: a grammar may look so far ahead without asking whether the text goes on. */
export const PADDING = 16;

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
/** Odd, so that no letter is lost in the second hash. */
const CHECK = 0x2c9277b5;

/** Consonants after which a final `y` is written `i` as well (lý/lí, kỹ/kĩ, Mỹ/Mĩ, Sỹ/Sĩ, tỷ/tỉ, hy/hi). */
const beforeY = new Uint8Array(128);
for (const letter of 'hklmst') beforeY[letter.charCodeAt(0)] = 1;

/** A unit's fact is negative for letters, so that the loop over a word needs one comparison a character. */
const LETTER = 1 << 31;
/** Position of the class in a fact; above it two bits by which tones are shifted: 3 for a letter with a tone, else 0. */
const CLASS = 20;
const SHIFT = 24;

/** Everything about a code unit in one number, so that it takes one look-up: letter bit, shift, class, tone, base. */
const facts = new Int32Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const cls = classOf[unit] ?? 0;
  const tone = toneOf[unit] ?? 0;
  facts[unit] =
    (cls === LOWER || cls === UPPER ? LETTER : 0) |
    ((tone === 0 ? 0 : 3) << SHIFT) |
    (cls << CLASS) |
    (tone << 16) |
    (baseOf[unit] ?? 0);
}

const factAt = (text: string, at: number): number => facts[unitAt(text, at)] ?? 0;

/**
 * Fills `table` with the tokens of `text`. A word is a run of letters and their marks, a number a run of digits; every other
 * character but spaces is a sign of its own, a tab amid a line that of a column. Equal hashes: `HOÀ`, `hòa`, their decomposed forms; `lý` and `lí`.
 * The hashes are polynomials over the bases, and the arithmetic has no branches: what is unforeseeable about a letter (its tone, its
 * capital) would cost more in mispredicted jumps than all the sums.
 */
export function tokenise(text: string, table: TokenTable): void {
  table.text = text;
  // A local name: the optimiser reads a module's variables anew wherever they are used.
  const factOf = facts;
  const length = text.length;
  let { start: starts, end: ends, kind: kinds, shape: shapes, hash: hashes, check: checks, value: values } = table;
  let capacity = starts.length - PADDING;
  let count = 0;
  let spaced = SPACED;
  let at = 0;
  while (at < length) {
    const unit = unitAt(text, at);
    const fact = factOf[unit] ?? 0;
    const kind = (fact >>> CLASS) & 15;
    if (kind === SPACE && !(unit === TAB && count > 0 && kinds[count - 1] !== BREAK && endsCell(text, at))) {
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
      capacity = starts.length - PADDING;
    }
    const start = at;
    starts[count] = start;
    if (fact < 0) {
      let hash = SEED;
      let check = 0;
      let tones = 0;
      let all = 0;
      let classes = 0;
      let base = 0;
      let next = fact;
      do {
        base = next & 0xffff;
        hash = (Math.imul(hash, FNV) + base) | 0;
        check = (Math.imul(check, CHECK) + base) | 0;
        tones = (tones << ((next >>> SHIFT) & 3)) | ((next >>> 16) & 15);
        all |= base;
        classes += (next >>> CLASS) & 15;
        at++;
        if (at >= length) break;
        next = factOf[unitAt(text, at)] ?? 0;
      } while (next < 0);
      let letters = at - start;
      let capitals = classes - LOWER * letters;
      let end = at;
      const stop = (next >>> CLASS) & 15;
      if (at < length && (stop === MARK || stop === INVISIBLE)) {
        const word = composedWord(text, start);
        ({ hash, check, tones, all, capitals, letters, end } = word);
        at = word.next;
      } else if (base === Y && letters > 1 && foldsY(text, at)) {
        hash = (hash + I - Y) | 0;
        check = (check + I - Y) | 0;
      }
      ends[count] = end;
      kinds[count] = WORD;
      hashes[count] = Math.imul(hash ^ (tones + 7), FNV);
      checks[count] = (Math.imul(check, CHECK) + tones) | 0;
      values[count] = letters;
      const marked = tones | (all >>> 7);
      let shape = spaced | (kind - LOWER) | (((marked | -marked) >>> 31) << 4);
      if (letters === 1) shape |= SINGLE;
      else if (capitals === letters) shape |= ALL_CAPS;
      else if (capitals > kind - LOWER) shape |= MIXED;
      shapes[count] = shape;
    } else if (kind === DIGIT) {
      let value = 0;
      let hash = FNV;
      while (at < length && (((factOf[unitAt(text, at)] ?? 0) >>> CLASS) & 15) === DIGIT) {
        const digit = unitAt(text, at) - 0x30;
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
        const next = unitAt(text, at);
        const cls = classOf[next] ?? 0;
        if (cls === NEWLINE) {
          if (!(next === 0x0a && at > start && unitAt(text, at - 1) === 0x0d)) lines++;
        } else if (cls !== SPACE && cls !== INVISIBLE) break;
        at++;
      }
      ends[count] = at;
      kinds[count] = BREAK;
      hashes[count] = BREAK_HASH;
      checks[count] = BREAK_HASH;
      values[count] = lines > 1 ? 2 : 1;
      shapes[count] = SPACED;
      spaced = SPACED;
      count++;
      continue;
    } else {
      at++;
      // A surrogate pair (emoji) is one sign; a tab parts columns.
      if (unit >= 0xd800 && unit < 0xdc00 && at < length && (unitAt(text, at) & 0xfc00) === 0xdc00) at++;
      const sign = unit === TAB ? BAR : fact & 0xffff;
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
  for (let row = count; row < count + PADDING; row++) {
    kinds[row] = BREAK;
    values[row] = 2;
    hashes[row] = 0;
    checks[row] = 0;
    shapes[row] = SPACED;
    starts[row] = length;
    ends[row] = length;
  }
}

const TAB = 0x09;

/** Does something stand in the column behind a tab? */
const endsCell = (text: string, tab: number): boolean => tab + 1 < text.length && unitAt(text, tab + 1) > 0x20;

/** Is the `y` before `end` one that is written `i` as well? */
function foldsY(text: string, end: number): boolean {
  const before = factAt(text, end - 2) & 0xffff;
  if (before === U) return end >= 3 && (factAt(text, end - 3) & 0xffff) === Q;
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
    const fact = factAt(text, at);
    const cls = (fact >>> CLASS) & 15;
    if (cls === LOWER || cls === UPPER) {
      bases.push(fact & 0xffff);
      const tone = (fact >>> 16) & 15;
      if (tone !== 0) tones = (tones << 3) | tone;
      capitals += cls - LOWER;
      end = at + 1;
    } else if (cls === MARK) {
      const mark = unitAt(text, at);
      const quality = composeBase(bases.at(-1) ?? 0, mark);
      if (quality !== 0) bases[bases.length - 1] = quality;
      else if (toneOfMark(mark) !== 0) tones = (tones << 3) | toneOfMark(mark);
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
    hash = (Math.imul(hash, FNV) + base) | 0;
    check = (Math.imul(check, CHECK) + base) | 0;
    all |= base;
  }
  return { hash, check, tones, all, capitals, letters: bases.length, end, next: at };
}
