/** Finds acronyms that the article expands again after it has done so. */
import type { Check } from './model.ts';
import type { Definition } from '../mentions/model.ts';
import { acronymsOf, bracketAfter, longForm, sameExpansion } from './acronyms.ts';
import { isQuoted, readingOf } from './reading.ts';
import { correction, placeIn, textAt } from './replacements.ts';
import { BESIDE_THE_TEXT, zoneAt } from './zones.ts';

export const acronymDefinedTwice: Check = {
  code: 'acronym.defined-twice',
  level: 'hint',
  tag: 'unnecessary',
  notIn: [...BESIDE_THE_TEXT, 'quotation'],
  summary: { vi: 'Chữ viết tắt được giải nghĩa lần nữa', en: 'An acronym expanded again' },
  *find(article) {
    const again: Again[] = [];
    for (const [short, definitions] of acronymsOf(article).definitions) {
      if (definitions.length < 2) continue;
      // A headline or a caption is read by itself: what it explains, the article explains again.
      const [first, ...later] = definitions.filter(
        ({ long }) => !BESIDE_THE_TEXT.includes(zoneAt(article, long.start)),
      );
      if (first !== undefined) again.push(...later.map((definition) => ({ short, first, definition })));
    }
    again.sort((a, b) => a.definition.long.start - b.definition.long.start);
    for (const { short, first, definition } of again) {
      const { long } = definition;
      const last = Math.max(long.end, definition.short.end);
      const span = {
        start: Math.min(long.start, definition.short.start),
        end: last + bracketAfter(article, last),
      };
      if (isQuoted(readingOf(article), span) || !sameExpansion(longForm(article, first), longForm(article, definition)))
        continue;
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

interface Again {
  readonly short: string;
  readonly first: Definition;
  readonly definition: Definition;
}
