/** Finds short forms of terms that the article sets up and never uses: khu công nghệ cao (KCNC). */
import { KNOWN_LETTERS, lettersKey } from '../mentions/grammar/knownLetters.ts';
import { acronymsOf, bracketAfter, isInitialsOf, longForm, needsNoDefinition } from './acronyms.ts';
import type { Check } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { editAt, textAt } from './replacements.ts';
import { BESIDE_THE_TEXT } from './zones.ts';

export const unusedDefinition: Check = {
  code: 'acronym.defined-but-unused',
  level: 'hint',
  tag: 'unnecessary',
  notIn: [...BESIDE_THE_TEXT, 'quotation'],
  summary: { vi: 'Chữ viết tắt đặt ra rồi không dùng', en: 'A short form that is defined and never used' },
  *find(article, { snapshot }) {
    const reading = readingOf(article);
    for (const [short, [first, ...later]] of acronymsOf(article).definitions) {
      // Bodies and meetings are given with their letters so that readers know them again elsewhere.
      if (first === undefined || later.length > 0 || article.entities[first.entity]?.kind !== 'term') continue;
      const long = longForm(article, first);
      // Letters of another language (FTZ) are given for readers who know them.
      if (!isInitialsOf(short, long)) continue;
      if (first.pattern !== 'long (short)' || needsNoDefinition(short) || KNOWN_LETTERS.has(lettersKey(short)))
        continue;
      const written = textAt(article, first.short);
      if (snapshot.registry.allowedAcronyms.has(short) || written.normalize('NFC') !== short) continue;
      if (isQuoted(reading, first.long)) continue;
      if (article.text.includes(written, article.text.indexOf(written) + written.length)) continue;
      const bracket = bracketAfter(article, first.short.end);
      const span = { start: first.short.start, end: first.short.end };
      yield {
        span,
        message: {
          vi: `"${short}" được đặt cho "${long}" nhưng sau đó không dùng lần nào.`,
          en: `"${short}" is set up for "${long}" and never used afterwards.`,
        },
        fixes:
          bracket === 0
            ? []
            : [
                {
                  title: { vi: `Bỏ (${short})`, en: `Remove (${short})` },
                  preferred: false,
                  edits: [editAt(article, { start: first.long.end, end: span.end + bracket }, '')],
                },
              ],
      };
    }
  },
};
