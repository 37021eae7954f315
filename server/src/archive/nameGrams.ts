/** What a name is found by in a database: groups of three letters as numbers, for any engine that indexes arrays. */
import type { Query } from '../core/corpus/search.ts';
import { trigramAt, trigramsOf, wordsOf } from '../core/corpus/searchIndex.ts';

/** Those of the name, of its initials and of its letters run together, and the letters with which a word begins. */
export function gramsOf(folded: string, name: string): readonly number[] {
  const grams = new Set(trigramsOf(folded));
  for (const one of wordsOf(folded, name)) {
    if (one === '') continue;
    grams.add(letterGram(one));
    for (const gram of trigramsOf(one)) grams.add(gram);
  }
  return [...grams].sort((a, b) => a - b);
}

/** Every name with words that begin so has all of these, and more names do. */
export function beginningGrams(starts: readonly string[]): readonly number[] {
  const grams = new Set<number>();
  for (const start of starts) {
    if (start === '') continue;
    grams.add(letterGram(start));
    for (let at = 0; at + 1 < start.length; at++) grams.add(trigramAt(start, at));
  }
  return [...grams];
}

/**
 * A name that shares `fewest` of the query's trigrams has one of these: all but as many as it may lack. The commonest are left out,
 * as far as it is known which those are.
 */
export function telltaleGrams({ trigrams, fewest }: Query, commonness: ReadonlyMap<number, number>): readonly number[] {
  const rarestFirst = [...trigrams].sort((a, b) => (commonness.get(a) ?? 0) - (commonness.get(b) ?? 0) || a - b);
  return rarestFirst.slice(0, rarestFirst.length - fewest + 1);
}

/** Above all trigrams. */
const FIRST_LETTER = 1 << 16;

const letterGram = (word: string): number => FIRST_LETTER + trigramAt(word.charAt(0), 0);
