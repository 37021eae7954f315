/** Text as it is compared: composed, lower case, tones over one vowel, dashes, quotes and spaces unified, with a map back. */
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
  plainOf,
  toneOf,
  toneOfMark,
  unitAt,
} from './letters.ts';
import { remembered } from './remembered.ts';

/** Names recur from article to article. */
const NAMES = 1 << 14;

/** `toSource[i]` is the offset in the source of the unit that made `text[i]`; one more entry gives the end. */
export interface ComparisonForm {
  readonly text: string;
  readonly toSource: Int32Array;
}

/**
 * The comparison form of a text with offsets. Letters lose case and tone (the tone is written as a digit 1–5 at the end of the
 * word, so that `hoà` and `hòa` agree), look-alikes of Đ become `đ`, runs of spaces one space, invisible characters nothing.
 */
export function comparisonForm(source: string): ComparisonForm {
  const units: number[] = [];
  const offsets: number[] = [];
  let tones: number[] = [];
  const endWord = (at: number): void => {
    for (const tone of tones) {
      units.push(0x30 + tone);
      offsets.push(at);
    }
    tones = [];
  };
  for (let at = 0; at < source.length; at++) {
    const unit = unitAt(source, at);
    const cls = classOf[unit] ?? 0;
    if (cls === INVISIBLE) continue;
    if (cls === MARK) {
      const last = units.length - 1;
      const quality = composeBase(units[last] ?? 0, unit);
      if (quality !== 0) units[last] = quality;
      else if (toneOfMark(unit) !== 0) tones.push(toneOfMark(unit));
      continue;
    }
    if (cls !== LOWER && cls !== UPPER) endWord(at);
    if (cls === SPACE || cls === NEWLINE) {
      if (units.at(-1) === 0x20) continue;
      units.push(0x20);
    } else {
      units.push(baseOf[unit] ?? unit);
      const tone = toneOf[unit] ?? 0;
      if (tone !== 0) tones.push(tone);
    }
    offsets.push(at);
  }
  endWord(source.length);
  offsets.push(source.length);
  return { text: fromUnits(units), toSource: Int32Array.from(offsets) };
}

function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.slice(at, at + 8192));
  return text;
}

/** Two spellings of one name have one key: {@link comparisonForm} without signs and with `y` as `i` where both are used. */
export const nameKey = remembered(makeNameKey, NAMES);

function makeNameKey(name: string): string {
  return comparisonForm(name)
    .text.replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/(?<![\p{L}])(h|k|l|m|s|t|qu)y(?=[0-5]?(?![\p{L}]))/gu, '$1i')
    .replace(/ +/g, ' ')
    .trim();
}

/** Lower-case ASCII-ish letters and digits joined by hyphens: the part of an id after its kind. */
export const slug = remembered(makeSlug, NAMES);

function makeSlug(name: string): string {
  let out = '';
  // A hyphen is written when a word follows it: looking at the end of the growing text would flatten it every time.
  let hyphen = '';
  for (let at = 0; at < name.length; at++) {
    const unit = unitAt(name, at);
    const cls = classOf[unit] ?? 0;
    if (cls === LOWER || cls === UPPER || cls === DIGIT) {
      out += hyphen + String.fromCharCode(plainOf[unit] ?? unit);
      hyphen = '';
    } else if (cls !== MARK && cls !== INVISIBLE && out !== '') hyphen = '-';
  }
  return out;
}

/** The same with `và` left out: `Khoa học Công nghệ` and `Khoa học và Công nghệ` are one name. */
export const slugWithoutAnd = (name: string): string => slug(name).replaceAll('-va-', '-');

/** The name without case, marks and signs, words separated by one space: what a person types without diacritics. */
export const skeleton = (name: string): string => slug(name).replaceAll('-', ' ');

/** Whether the first letters of the words of a slug or skeleton, or all its letters, begin with these; without making new texts. */
export function startsWithLetters(folded: string, letters: string, which: 'first' | 'all'): boolean {
  let at = 0;
  let isFirst = true;
  for (let i = 0; i < folded.length && at < letters.length; i++) {
    const isBetween = folded[i] === '-' || folded[i] === ' ';
    if (!isBetween && (isFirst || which === 'all') && folded[i] !== letters[at++]) return false;
    isFirst = isBetween;
  }
  return at === letters.length;
}
