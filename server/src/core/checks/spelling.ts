/** What a short piece of an article is once signs of typing are set aside; worked out once for each piece, because names recur. */
import { nameKey } from '../text/comparison.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { remembered } from '../text/remembered.ts';
import { onOneLine } from './replacements.ts';

export interface Spelling {
  /** Composed, spaces and line ends as one space. */
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  /** Comparison keys of the words. */
  readonly keys: readonly string[];
  /** Written in capitals throughout, as in headlines. */
  readonly isAllCaps: boolean;
  readonly isAscii: boolean;
  readonly startsWithCapital: boolean;
}

export const spellingOf = remembered((written: string): Spelling => {
  const text = onOneLine(written).normalize('NFC');
  const words = wordsIn(text);
  return {
    text,
    key: nameKey(text),
    words,
    keys: words.map(wordKey),
    isAllCaps: text === text.toUpperCase(),
    isAscii: !/[^\p{ASCII}]/u.test(text),
    startsWithCapital: /^\p{Lu}/u.test(text),
  };
});
