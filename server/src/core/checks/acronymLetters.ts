/** Finds Vietnamese short forms of which one letter does not follow from the words before it: trạm đo rừng cộng đồng (TĐRK). */
import type { Article, Definition } from '../mentions/model.ts';
import { initial, isInitialsOf, needsNoDefinition } from './acronyms.ts';
import type { Check } from './model.ts';
import { wordsIn } from './nearMiss.ts';
import { isQuoted, readingOf } from './reading.ts';
import { textAt } from './replacements.ts';

export const acronymLetters: Check = {
  code: 'acronym.letters-mismatch',
  level: 'information',
  summary: { vi: 'Chữ viết tắt không khớp với các chữ được viết tắt', en: 'A short form whose letters do not follow' },
  *find(article, { snapshot }) {
    for (const definition of article.definitions) {
      const { short, pattern } = definition;
      const letters = textAt(article, short).normalize('NFC');
      if (pattern !== 'long (short)' || !/^\p{Lu}{4,8}$/u.test(letters) || needsNoDefinition(letters)) continue;
      if (snapshot.registry.allowedAcronyms.has(letters) || isQuoted(readingOf(article), short)) continue;
      const words = nearlySpelt(article, definition, Array.from(letters));
      if (words === undefined) continue;
      const phrase = words.join(' ');
      yield {
        span: { start: short.start, end: short.end },
        message: {
          vi: `Các chữ cái của "${letters}" không khớp với "${phrase}": một chữ cái bị sai.`,
          en: `The letters of "${letters}" do not follow from "${phrase}": one of them is wrong.`,
        },
      };
    }
  },
};

/** The words before the bracket that give all letters but one, when no run of words gives them all. */
function nearlySpelt(
  article: Article,
  { short, entity }: Definition,
  letters: readonly string[],
): readonly string[] | undefined {
  if (article.entities[entity]?.registered === true) return undefined;
  const before = article.text.slice(Math.max(0, short.start - 120), short.start);
  const clause = /[^.,;:!?()“”"\n]*(?=\($)/u.exec(before)?.[0] ?? '';
  const words = wordsIn(clause);
  for (let from = 0; from < words.length; from++) {
    if (isInitialsOf(letters.join(''), words.slice(from).join(' '))) return undefined;
  }
  for (const size of [letters.length, letters.length + 1]) {
    const run = words.slice(-size);
    if (run.length < size || !run.every((word) => /^\p{Ll}/u.test(word))) continue;
    const wrong = letters.findIndex((letter, i) => initial(run[i] ?? '') !== letter);
    // The wrong letter is the last: with another one, the words may be others than these.
    if (wrong === letters.length - 1) return run;
  }
  return undefined;
}
