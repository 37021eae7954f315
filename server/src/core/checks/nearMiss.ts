/** How far two syllables or names are apart as typing goes: other marks on the same letters, or one letter more, less or swapped. */
import { nameKey, skeleton } from '../text/comparison.ts';
import { remembered } from '../text/remembered.ts';

/** `marks`: tone, vowel mark or đ/d differ (`Thủ`, `Thứ`) · `letter`: one letter is missing, added, other or swapped (`tưởng`, `trưởng`). */
export type Nearness = 'same' | 'marks' | 'letter';

/** The words of a name, signs aside. */
export const wordsIn = remembered((name: string): readonly string[] =>
  [...name.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word),
);

/** The comparison key of one word; remembered, because an article's words are few and each check asks for them. */
export const wordKey = remembered(nameKey, 1 << 14);

/** Compares single words; capitals, normal form and the place of the tone mark never count. */
export function nearness(a: string, b: string): Nearness | undefined {
  const [keyA, keyB] = [wordKey(a), wordKey(b)];
  if (keyA === keyB) return 'same';
  const [plainA, plainB] = [skeleton(a), skeleton(b)];
  if (plainA === plainB) return 'marks';
  if (toneOf(keyA) !== toneOf(keyB)) return undefined;
  return plainA.length > 1 && plainB.length > 1 && isOneEdit(plainA, plainB) ? 'letter' : undefined;
}

/** Words in capitals by themselves: other letters (`Hội LHPN`, `Hội LHTN`) are another body's. */
export const areLetters = (a: string, b: string): boolean => isShouted(a) && isShouted(b);

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Where two names of equally many words differ, when that is in one word only, and nearly not. */
export function nearMiss(
  a: readonly string[],
  b: readonly string[],
): { readonly at: number; readonly nearness: 'marks' | 'letter' } | undefined {
  if (a.length !== b.length) return undefined;
  let miss: { readonly at: number; readonly nearness: 'marks' | 'letter' } | undefined;
  for (let at = 0; at < a.length; at++) {
    const near = nearness(a[at] ?? '', b[at] ?? '');
    if (near === 'same') continue;
    if (near === undefined || miss !== undefined) return undefined;
    // Where all is in capitals they are words.
    if (areLetters(a[at] ?? '', b[at] ?? '') && !a.every(isShouted)) return undefined;
    miss = { at, nearness: near };
  }
  return miss;
}

/** Of names given by the keys of their words: what {@link nearMiss} needs, found without looking at letters. */
export function differInOneWord(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && ++differences > 1) return false;
  return differences === 1;
}

/** The tone digit at the end of a comparison key. */
const toneOf = (key: string): string => /\d$/.exec(key)?.[0] ?? '';

/** One letter replaced, left out or put in, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
}
