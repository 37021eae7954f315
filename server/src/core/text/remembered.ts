/** Answers to questions about short strings, kept because the same names come again in every article. */

import { unitAt } from './letters.ts';
import { textKey } from './textKey.ts';

/**
 * A pure function of short strings with its last few thousand answers kept: each string may stand in two of `places` (a power of two), and
 * whoever was asked last stays. To look there costs less than to look into a map.
 */
export function remembered<Answer>(make: (text: string) => Answer, places = 4096): (text: string) => Answer {
  const texts: string[] = [];
  const answers: Answer[] = [];
  return (text) => {
    if (text.length > LONGEST || text === '') return make(text);
    if (texts.length === 0) fill(texts, answers, make(text), places);
    const first = textKey(text) & (places - 1);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each text has its answer beside it
    if (texts[first] === text) return answers[first] as Answer;
    const second = first ^ 1;
    const isKnown = texts[second] === text;
    const own = isKnown ? (texts[second] ?? '') : copied(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    const answer = isKnown ? (answers[second] as Answer) : make(own);
    texts[second] = texts[first] ?? '';
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    answers[second] = answers[first] as Answer;
    texts[first] = own;
    answers[first] = answer;
    return answer;
  };
}

/**
 * The same of pieces of a text, which are not cut out to be looked for; `hint` is a number that equal pieces share. Known ones are told by
 * their place in a table, their length and their letters.
 */
export function rememberedPieces<Answer>(
  make: (piece: string) => Answer,
  places = 4096,
): (text: string, start: number, end: number, hint: number) => Answer {
  const texts: string[] = [];
  const answers: Answer[] = [];
  const isAt = (place: number, text: string, start: number, end: number): boolean => {
    const known = texts[place] ?? '';
    return known.length === end - start && text.startsWith(known, start);
  };
  return (text, start, end, hint) => {
    if (end - start > LONGEST || start >= end) return make(text.slice(start, end));
    if (texts.length === 0) fill(texts, answers, make(''), places);
    const key = Math.imul(hint, 31) ^ (end - start) ^ Math.imul(unitAt(text, start), 0x9e5);
    const first = (key ^ (key >>> 15)) & (places - 1);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each text has its answer beside it
    if (isAt(first, text, start, end)) return answers[first] as Answer;
    const second = first ^ 1;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    if (isAt(second, text, start, end)) return answers[second] as Answer;
    const own = copied(text.slice(start, end));
    const answer = make(own);
    texts[second] = texts[first] ?? '';
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    answers[second] = answers[first] as Answer;
    texts[first] = own;
    answers[first] = answer;
    return answer;
  };
}

/** What is longer seldom comes again. */
const LONGEST = 160;

/** Nothing is asked of the empty text, which stands where there is no other yet. */
function fill<Answer>(texts: string[], answers: Answer[], answer: Answer, places: number): void {
  for (let at = 0; at < places; at++) {
    texts.push('');
    answers.push(answer);
  }
}

/** The same characters in a string of its own: V8 lets a substring of a long text hold on to all of it. */
export function copied(text: string): string {
  if (text.length > LONGEST_LIST) return text.split('').join('');
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) units.push(unitAt(text, at));
  return String.fromCharCode(...units);
}

/** As many arguments as every engine takes. */
const LONGEST_LIST = 1024;
