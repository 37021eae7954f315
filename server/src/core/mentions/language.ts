/** Which language an article is written in, by its letters. */
import { ACCENTED, WORD } from '../text/tokens.ts';
import type { Language } from '../text/span.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';

const ENGLISH_WORDS: ReadonlySet<number> = new Set([W.the, W.of, W.and, W.for, W.with, W.that, W.by, W.from]);

/**
 * Vietnamese marks stand on two words in three of Vietnamese text and on hardly any of English; one in eight decides. English about
 * Vietnam writes names with their marks: `the`, `of`, `and` and the like, one word in six of it, tell.
 */
export function languageOf({ tokens, code }: Scan): Language {
  const { kind, shape, count } = tokens;
  let words = 0;
  let marked = 0;
  let english = 0;
  for (let at = 0; at < count && words < 600; at++) {
    if (kind[at] !== WORD) continue;
    words++;
    if (((shape[at] ?? 0) & ACCENTED) !== 0) marked++;
    else if (code[at] !== 0 && ENGLISH_WORDS.has(code[at] ?? 0)) english++;
  }
  return marked * 8 >= words && english * 12 < words ? 'vi' : 'en';
}
