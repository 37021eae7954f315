/** Finds acronyms that the article expands again after it has done so. */
import type { Check } from './model.ts';
import { definitionsOf, longForm, sameExpansion } from './acronyms.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import { correction, placeIn, textAt } from './replacements.ts';

export const acronymDefinedTwice: Check = {
  code: 'acronym.defined-twice',
  level: 'hint',
  summary: { vi: 'Chữ viết tắt được giải nghĩa lần nữa', en: 'An acronym expanded again' },
  *find(article) {
    const quoted = quotationsIn(article);
    const again = [...definitionsOf(article)].flatMap(([short, [first, ...later]]) =>
      first === undefined ? [] : later.map((definition) => ({ short, first, definition })),
    );
    for (const { short, first, definition } of again.sort(
      (a, b) => a.definition.long.start - b.definition.long.start,
    )) {
      const { long } = definition;
      const span = {
        start: Math.min(long.start, definition.short.start),
        end: closing(article.text, Math.max(long.end, definition.short.end)),
      };
      if (isQuoted(quoted, span) || !sameExpansion(longForm(article, first), longForm(article, definition))) continue;
      if (textAt(article, definition.short) !== textAt(article, first.short)) continue;
      yield {
        span,
        message: {
          vi: `"${short}" đã được giải nghĩa ở trên; ở đây chỉ cần viết "${short}".`,
          en: `"${short}" has been expanded above; the short form is enough here.`,
        },
        related: [
          {
            place: placeIn(article, first.long),
            message: {
              vi: `Đã giải nghĩa: ${longForm(article, first)}`,
              en: `Expanded here: ${longForm(article, first)}`,
            },
          },
        ],
        fixes: [{ ...correction(article, span, textAt(article, definition.short)), preferred: false }],
      };
    }
  },
};

/** The closing bracket belongs to the definition. */
const closing = (text: string, end: number): number => end + (/^\s*\)/.exec(text.slice(end))?.[0].length ?? 0);
