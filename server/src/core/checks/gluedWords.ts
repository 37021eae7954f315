/** Finds a word and a number run together where a date or an ordinal is meant: ngày13/1, nhiệm kỳ2020-2025. */
import { inLines, type Line } from './lines.ts';
import { wordKey } from './nearMiss.ts';
import type { Check } from './model.ts';
import { correction } from './replacements.ts';

export const gluedWords: Check = {
  code: 'text.glued',
  level: 'information',
  summary: { vi: 'Chữ và số viết dính nhau', en: 'A word and a number run together' },
  *find(article) {
    for (const { start: lineStart, found } of inLines(article, gluedIn)) {
      const { start, word, number } = found;
      const span = { start: lineStart + start, end: lineStart + start + word.length + number.length };
      const right = `${word} ${number}`;
      yield {
        span,
        message: {
          vi: `Thiếu dấu cách giữa "${word}" và "${number}".`,
          en: `A space is missing between "${word}" and "${number}".`,
        },
        fixes: [correction(article, span, right)],
      };
    }
  },
};

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
