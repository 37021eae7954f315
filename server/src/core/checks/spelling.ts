/** What a short piece of an article is once signs of typing are set aside; worked out once for each piece, because names recur. */
import { nameKey } from '../text/comparison.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
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

/** A pure function of short strings with its last few thousand answers kept. */
export function remembered<Answer>(make: (text: string) => Answer, most = 4096): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- undefined may be an answer
    if (known !== undefined || answers.has(text)) return known as Answer;
    // V8 lets a piece hold on to the whole text it was cut from.
    const own = text.length > 160 ? text : copied(text);
    const made = make(own);
    if (text.length <= 160) {
      if (answers.size >= most) answers.clear();
      answers.set(own, made);
    }
    return made;
  };
}

function copied(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
