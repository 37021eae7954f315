/** Finds acronyms that the text uses before it says what they stand for; headlines may. */
import { isByline, isExplainedBeside } from './acronymsInContext.ts';
import { acronymsOf, bracketAfter, longForm } from './acronyms.ts';
import type { Check } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { editAt, placeIn, textAt } from './replacements.ts';
import { BESIDE_THE_TEXT, zoneAt } from './zones.ts';

export const acronymUsedEarly: Check = {
  code: 'acronym.used-before-definition',
  level: 'information',
  notIn: [...BESIDE_THE_TEXT, 'quotation'],
  summary: { vi: 'Chữ viết tắt dùng trước khi được giải nghĩa', en: 'An acronym used before its expansion' },
  *find(article, { snapshot }) {
    const { uses, definitions } = acronymsOf(article);
    if (definitions.size === 0) return;
    const reading = readingOf(article);
    const done = new Set<string>();
    for (const use of uses) {
      const definition = definitions.get(use.short)?.[0];
      if (definition === undefined || done.has(use.short) || isQuoted(reading, use)) continue;
      if (BESIDE_THE_TEXT.includes(zoneAt(article, use.start))) continue;
      done.add(use.short);
      if (use.start >= Math.min(definition.short.start, definition.long.start)) continue;
      if (snapshot.registry.allowedAcronyms.has(use.short) || isExplainedBeside(article, use)) continue;
      if (isByline(article, use)) continue;
      const long = longForm(article, definition);
      const written = textAt(article, use);
      const full = { start: definition.long.start, end: definition.short.end };
      const bracket = bracketAfter(article, full.end);
      const isPlain = written.normalize('NFC') === use.short && definition.pattern === 'long (short)';
      yield {
        span: { start: use.start, end: use.end },
        message: {
          vi: `"${use.short}" được dùng ở đây nhưng mãi sau mới giải nghĩa là "${long}".`,
          en: `"${use.short}" is used here, but expanded only later as "${long}".`,
        },
        related: [
          {
            place: placeIn(article, definition.long),
            message: { vi: `Giải nghĩa ở đây: ${long}`, en: `Expanded here: ${long}` },
          },
        ],
        fixes: isPlain
          ? [
              {
                title: {
                  vi: 'Chuyển phần giải nghĩa lên lần dùng đầu tiên',
                  en: 'Move the expansion to the first use',
                },
                preferred: false,
                edits: [
                  editAt(article, use, `${long} (${written})`),
                  editAt(article, { start: full.start, end: full.end + bracket }, written),
                ],
              },
            ]
          : [],
      };
    }
  },
};
