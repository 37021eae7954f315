/** Finds one acronym spelt in two ways in an article: KH&CN and KH-CN. The rarer one is marked, the later one of two. */
import { acronymsOf } from './acronyms.ts';
import { isByline } from './acronymsInContext.ts';
import type { Check } from './model.ts';
import { groupBy, isQuoted, readingOf } from './reading.ts';
import { alternative, everywhere, placeIn } from './replacements.ts';

export const acronymVariant: Check = {
  code: 'acronym.variant',
  level: 'hint',
  notIn: ['byline', 'quotation'],
  summary: { vi: 'Một chữ viết tắt viết theo hai cách', en: 'One acronym spelt in two ways' },
  *find(article) {
    const { uses, times } = acronymsOf(article);
    const byLetters = groupBy(times.keys(), (short) => short.replace(SIGNS, ''));
    if (byLetters.size === times.size) return;
    const reading = readingOf(article);
    const shown = new Set<string>();
    for (const use of uses) {
      const letters = use.short.replace(SIGNS, '');
      const forms = byLetters.get(letters) ?? [];
      if (forms.length < 2 || Array.from(letters).length < 3) continue;
      if (use.end - use.start !== use.short.length || isQuoted(reading, use) || isByline(article, use)) continue;
      const usual = forms.reduce((best, form) => ((times.get(form) ?? 0) > (times.get(best) ?? 0) ? form : best));
      const example = uses.find(({ short }) => short === usual);
      if (usual === use.short || example === undefined || shown.has(use.short)) continue;
      shown.add(use.short);
      yield {
        span: { start: use.start, end: use.end },
        message: {
          vi: `Bài này viết cả "${usual}" lẫn "${use.short}".`,
          en: `This article writes both "${usual}" and "${use.short}".`,
        },
        related: [
          {
            place: placeIn(article, example),
            message: { vi: `Cách viết thường dùng: ${usual}`, en: `The usual spelling: ${usual}` },
          },
        ],
        fixes: [
          alternative(article, use, usual),
          ...everywhere(
            article,
            uses.filter(({ short, start, end }) => short === use.short && end - start === short.length),
            usual,
          ),
        ],
      };
    }
  },
};

const SIGNS = /[&,.\s–‑-]+/gu;
