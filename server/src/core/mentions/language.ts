/** Which language an article is written in, by its letters. */
import { ACCENTED, WORD } from '../text/tokens.ts';
import type { Language, Span } from '../text/span.ts';
import { W, wordSet } from './functionWords.ts';
import type { Scan } from './scan.ts';

const ENGLISH_WORDS = wordSet(W.the, W.of, W.and, W.for, W.with, W.that, W.by, W.from, W.in, W.on);

/**
 * Vietnamese marks stand on two words in three of Vietnamese text and on hardly any of English; one in eight decides. English about
 * Vietnam writes names with their marks: `the`, `of`, `and` and the like, one word in six of it, tell.
 */
export const languageOf = (scan: Scan): Language => (isVietnamese(countWords(scan), 0) ? 'vi' : 'en');

/** So many words tell. */
const MOST = 600;

/** What decides the language. */
export interface WordCounts {
  readonly words: number;
  readonly marked: number;
  readonly english: number;
}

export interface CountedWords extends WordCounts {
  /** Offset up to which words are counted; the end of the text where it has no more. */
  readonly end: number;
}

export function countWords({ tokens, code }: Scan): CountedWords {
  const { kind, shape, count } = tokens;
  let words = 0;
  let marked = 0;
  let english = 0;
  let at = 0;
  for (; at < count && words < MOST; at++) {
    if (kind[at] !== WORD) continue;
    words++;
    if (((shape[at] ?? 0) & ACCENTED) !== 0) marked++;
    else if (ENGLISH_WORDS[code[at] ?? 0] === 1) english++;
  }
  return { words, marked, english, end: words < MOST ? tokens.text.length : (tokens.start[at] ?? 0) };
}

/** Of a text in which one line became another; undefined where they are not known without the others. */
export function recounted(
  counted: CountedWords,
  line: Span,
  before: CountedWords,
  after: CountedWords,
): CountedWords | undefined {
  const { end } = counted;
  if (line.start >= end) return counted;
  if (line.end > end || before.words >= MOST || after.words >= MOST) return undefined;
  return {
    words: counted.words + after.words - before.words,
    marked: counted.marked + after.marked - before.marked,
    english: counted.english + after.english - before.english,
    end: end + after.end - before.end,
  };
}

/** The language of a text of which so many words were counted, perhaps some more or less than tell; undefined in doubt. */
export function languageBy(counted: CountedWords, text: string): Language | undefined {
  const unknown = counted.end < text.length || counted.words > MOST ? Math.abs(counted.words - MOST) : 0;
  const isSure = isVietnamese(counted, 2 * unknown);
  return isVietnamese(counted, -2 * unknown) !== isSure ? undefined : isSure ? 'vi' : 'en';
}

/** `against`: how many words speak for English that have not been counted; less than none speak for Vietnamese. */
const isVietnamese = ({ words, marked, english }: WordCounts, against: number): boolean =>
  (marked - against) * 8 >= words + against && (english + against) * 12 < words - against;
