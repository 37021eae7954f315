/** Finds a word and a number run together where a date or an ordinal is meant: ngày13/1, nhiệm kỳ2020-2025. */
import { wordKey } from './nearMiss.ts';
import type { Check } from './model.ts';
import { correction } from './replacements.ts';

export const gluedWords: Check = {
  code: 'text.glued',
  level: 'information',
  summary: { vi: 'Chữ và số viết dính nhau', en: 'A word and a number run together' },
  *find(article) {
    for (const match of article.text.matchAll(
      /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{2,}?)(\d[\d/.-]*)(?![\p{L}\p{M}])/gu,
    )) {
      const [written, word = '', number = ''] = match;
      if (!LEADS.has(wordKey(word))) continue;
      const span = { start: match.index, end: match.index + written.replace(/[.-]+$/, '').length };
      const right = `${word} ${number.replace(/[.-]+$/, '')}`;
      yield {
        span,
        message: {
          vi: `Thiếu dấu cách giữa "${word}" và "${number.replace(/[.-]+$/, '')}".`,
          en: `A space is missing between "${word}" and "${number.replace(/[.-]+$/, '')}".`,
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
