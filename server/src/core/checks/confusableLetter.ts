/** Finds letters of another alphabet or block that only look right inside a Latin word: Ð for Đ, Cyrillic а, Greek Ο. */
import { LOOK_ALIKE, withoutLookAlikes } from '../text/lookAlikes.ts';
import { inLines, type Line } from './lines.ts';
import type { Check } from './model.ts';
import { correction } from './replacements.ts';

export const confusableLetter: Check = {
  code: 'text.confusable-letter',
  level: 'warning',
  summary: { vi: 'Chữ cái trông giống nhưng thuộc bảng chữ khác', en: 'A look-alike from another alphabet' },
  *find(article) {
    if (inLines(article, suspects).length === 0) return;
    for (const match of article.text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const word = match[0];
      if (!LOOK_ALIKE.test(word)) continue;
      const right = withoutLookAlikes(word);
      if (right === word) continue;
      const span = { start: match.index, end: match.index + word.length };
      const wrong = Array.from(word).filter((letter) => LOOK_ALIKE.test(letter) && !right.includes(letter));
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

const suspects = ({ words }: Line): readonly true[] => (words.hasLookAlikes ? [true] : []);

const codeOf = (letter: string): string =>
  `${letter} U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
