/** Finds a word and a number run together where a date or an ordinal is meant (ngày13/1, nhiệm kỳ2020-2025), and words written twice. */
import type { Article } from '../mentions/model.ts';
import { doubledWords, type Doubled } from './doubledWords.ts';
import { inLines, type Line } from './lines.ts';
import { wordKey } from './nearMiss.ts';
import type { Check, Found } from './model.ts';
import { correction } from './replacements.ts';

export const gluedWords: Check = {
  code: 'text.glued',
  level: 'information',
  summary: { vi: 'Chữ viết dính nhau hoặc viết hai lần', en: 'Words run together or written twice' },
  *find(article, { snapshot }) {
    const all: Found[] = doubledWords(article, snapshot.registry).map((doubled) => twice(article, doubled));
    for (const { start: lineStart, found } of inLines(article, gluedIn)) {
      const { start, word, number } = found;
      const span = { start: lineStart + start, end: lineStart + start + word.length + number.length };
      const right = `${word} ${number}`;
      all.push({
        span,
        message: {
          vi: `Thiếu dấu cách giữa "${word}" và "${number}".`,
          en: `A space is missing between "${word}" and "${number}".`,
        },
        fixes: [correction(article, span, right)],
      });
    }
    yield* all.sort((a, b) => a.span.start - b.span.start);
  },
};

function twice(article: Article, { start, end, word }: Doubled): Found {
  return {
    span: { start, end },
    message: { vi: `"${word}" viết hai lần liền nhau.`, en: `"${word}" is written twice in a row.` },
    fixes: [correction(article, { start, end }, word)],
  };
}

interface Glued {
  readonly start: number;
  readonly word: string;
  readonly number: string;
}

function gluedIn({ text, words: { beforeDigits, starts, ends } }: Line): readonly Glued[] {
  return beforeDigits.flatMap((at) => {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const word = text.slice(start, end);
    if (!LEADS.has(wordKey(word)) || /\p{N}/u.test(text.charAt(start - 1))) return [];
    // A number to which letters are attached is a code, but for the sign before them.
    const attached = /^(\d[\d/.-]*)(?![\p{L}\p{M}])/u.exec(text.slice(end, end + 40));
    return attached === null ? [] : { start, word, number: (attached[1] ?? '').replace(/[.-]+$/, '') };
  });
}

/** Words that lead a date, a year or an ordinal; codes such as `AMM53` and `quận1` are others' business. */
const LEADS: ReadonlySet<string> = new Set(
  ['ngày', 'tháng', 'năm', 'kỳ', 'khóa', 'thứ', 'lần', 'từ', 'đến', 'sáng', 'chiều', 'tối', 'giai đoạn', 'đoạn'].map(
    wordKey,
  ),
);
