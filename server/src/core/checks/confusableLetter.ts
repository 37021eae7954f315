/** Finds letters of another alphabet or block that only look right inside a Latin word: Ð for Đ, Cyrillic а, Greek Ο. */
import type { Check } from './model.ts';
import { readingOf } from './reading.ts';
import { correction } from './replacements.ts';

export const confusableLetter: Check = {
  code: 'text.confusable-letter',
  level: 'warning',
  summary: { vi: 'Chữ cái trông giống nhưng thuộc bảng chữ khác', en: 'A look-alike from another alphabet' },
  *find(article) {
    if (!readingOf(article).words.hasLookAlikes) return;
    for (const match of article.text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const word = match[0];
      if (!SUSPECT.test(word)) continue;
      const right = repaired(word);
      if (right === word) continue;
      const span = { start: match.index, end: match.index + word.length };
      const wrong = Array.from(word).filter((letter) => SUSPECT.test(letter) && !right.includes(letter));
      const shown = [...new Set(wrong)].map(codeOf).join(', ');
      yield {
        span,
        message: {
          vi: `"${word}" có chữ của bảng chữ khác trông giống chữ Việt (${shown}); chữ đúng là "${right}".`,
          en: `"${word}" contains a look-alike from another alphabet (${shown}); "${right}" was expected.`,
        },
        fixes: [correction(article, span, right)],
      };
    }
  },
};

const CYRILLIC = 'АаВЕеЅѕІіЈјКМНОоРрСсТУуХхһ';
const CYRILLIC_AS_LATIN = 'AaBEeSsIiJjKMHOoPpCcTYyXxh';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧ';
const GREEK_AS_LATIN = 'ABEZHIKMNOoPTYX';

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from(CYRILLIC + GREEK, (letter, i) => [letter, (CYRILLIC_AS_LATIN + GREEK_AS_LATIN)[i] ?? letter]),
);

const SUSPECT = /[\u00D0\u00F0\u0189\u0256\u0370-\u052F]/;

const codeOf = (letter: string): string =>
  `${letter} U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The word with its look-alikes replaced; itself where it is a word of that other alphabet, or an Icelandic one. */
function repaired(word: string): string {
  const letters = Array.from(word.normalize('NFC'));
  const foreign = letters.filter((letter) => /[\u0370-\u052F]/.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const replaceable =
    foreign.length > 0 && foreign.length <= latin.length && foreign.every((each) => lookAlikes.has(each));
  if (foreign.length > 0 && !replaceable) return word;
  const acronym = letters.length <= 6 && /^\p{Lu}+$/u.test(word) && !/[AEIOUY]/u.test(word);
  const right = letters.map((letter, at) => {
    // Eth stands inside Icelandic names (Sigurður), never at the start of one.
    if (letter === 'Ð' || letter === 'Ɖ') return at === 0 || acronym ? 'Đ' : letter;
    if (letter === 'ð' || letter === 'ɖ') return at === 0 ? 'đ' : letter;
    return lookAlikes.get(letter) ?? letter;
  });
  const repairedWord = right.join('');
  return word === word.normalize('NFC') ? repairedWord : repairedWord.normalize('NFD');
}
