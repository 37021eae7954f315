/** Finds a word and a number run together where a date or an ordinal is meant: ngày13/1, nhiệm kỳ2020-2025. */
import { wordKey } from './nearMiss.ts';
import type { Check } from './model.ts';
import { readingOf } from './reading.ts';
import { correction } from './replacements.ts';

export const gluedWords: Check = {
  code: 'text.glued',
  level: 'information',
  summary: { vi: 'Chữ và số viết dính nhau', en: 'A word and a number run together' },
  *find(article) {
    const { beforeDigits, starts, ends } = readingOf(article).words;
    for (const at of beforeDigits) {
      const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
      const word = article.text.slice(start, end);
      if (!LEADS.has(wordKey(word)) || /\p{N}/u.test(article.text[start - 1] ?? ' ')) continue;
      // A number to which letters are attached is a code, but for the sign before them.
      const attached = /^(\d[\d/.-]*)(?![\p{L}\p{M}])/u.exec(article.text.slice(end, end + 40));
      if (attached === null) continue;
      const number = (attached[1] ?? '').replace(/[.-]+$/, '');
      const span = { start, end: end + number.length };
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

/** Words that lead a date, a year or an ordinal; codes such as `AMM53` and `quận1` are others' business. */
const LEADS: ReadonlySet<string> = new Set(
  ['ngày', 'tháng', 'năm', 'kỳ', 'khóa', 'thứ', 'lần', 'từ', 'đến', 'sáng', 'chiều', 'tối', 'giai đoạn', 'đoạn'].map(
    wordKey,
  ),
);
