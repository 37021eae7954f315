/** Answers to questions about short strings, kept because the same names come again in every article. */

import { unitAt } from './letters.ts';
import { textKey } from './textKey.ts';

/** A pure function of short strings with its last few thousand answers kept. */
export function remembered<Answer>(make: (text: string) => Answer, most = 4096): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- undefined may be an answer
    if (known !== undefined || answers.has(text)) return known as Answer;
    const own = text.length > 160 ? text : copied(text);
    const made = make(own);
    if (text.length <= 160) {
      if (answers.size >= most) answers.clear();
      answers.set(own, made);
    }
    return made;
  };
}

/**
 * The same for names, which every article asks many times: each may stand in two of `places` (a power of two), and whoever was asked last
 * stays. To look there costs less than to look into a map.
 */
export function rememberedNames(make: (name: string) => string, places: number): (name: string) => string {
  const names: string[] = [];
  const answers: string[] = [];
  for (let at = 0; at < places; at++) {
    names.push('');
    answers.push(make(''));
  }
  return (name) => {
    if (name.length > 160) return make(name);
    const first = textKey(name) & (places - 1);
    if (names[first] === name) return answers[first] ?? '';
    const second = first ^ 1;
    const isKnown = names[second] === name;
    const own = isKnown ? (names[second] ?? '') : copied(name);
    const answer = isKnown ? (answers[second] ?? '') : make(own);
    names[second] = names[first] ?? '';
    answers[second] = answers[first] ?? '';
    names[first] = own;
    answers[first] = answer;
    return answer;
  };
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
