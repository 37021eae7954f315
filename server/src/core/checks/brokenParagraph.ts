/** Finds paragraphs that break in mid-sentence: the one ends without a stop, the next goes on in small letters. */
import { LOWER, MARK, UPPER, classOf } from '../text/letters.ts';
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import type { Check, Found } from './model.ts';
import { alternative } from './replacements.ts';

export const brokenParagraph: Check = {
  code: 'text.broken-paragraph',
  level: 'hint',
  notIn: ['byline', 'caption', 'source', 'boilerplate'],
  summary: { vi: 'Đoạn văn gãy giữa câu', en: 'A paragraph that breaks in mid-sentence' },
  *find(article) {
    const breaks: Found[] = [];
    for (let i = 1; i < article.paragraphs.length; i++) {
      const gap = gapBetween(article, article.paragraphs[i - 1], article.paragraphs[i]);
      if (gap !== undefined) breaks.push(finding(article, gap));
    }
    // Text that is wrapped by hand breaks everywhere: nobody joins that sentence by sentence.
    if (breaks.length <= MOST) yield* breaks;
  },
};

const MOST = 2;

/** A headline or an item of a list is short and ends without a stop. */
const SHORTEST = 60;

function gapBetween({ text }: Article, before: Span | undefined, after: Span | undefined): Span | undefined {
  if (before === undefined || after === undefined || before.end - before.start < SHORTEST) return undefined;
  let [start, end] = [before.end, after.start];
  while (start > before.start && isSpace(text.charCodeAt(start - 1))) start--;
  while (end < after.end && isSpace(text.charCodeAt(end))) end++;
  if (classOf[text.charCodeAt(end)] !== LOWER) return undefined;
  const last = classOf[text.charCodeAt(start - 1)];
  if (last !== LOWER && last !== UPPER && last !== MARK && text.charAt(start - 1) !== ',') return undefined;
  return text.slice(start, end).includes('\n') ? { start, end } : undefined;
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || unit === 0x0a || unit === 0x0d || unit === 9;

function finding(article: Article, gap: Span): Found {
  return {
    span: gap,
    message: {
      vi: 'Đoạn văn gãy giữa câu: đoạn trước không có dấu kết thúc, đoạn sau bắt đầu bằng chữ thường.',
      en: 'The paragraph breaks in mid-sentence: it ends without a stop, and the next one starts with a small letter.',
    },
    fixes: [
      {
        ...alternative(article, gap, ' '),
        title: { vi: 'Nối hai đoạn', en: 'Join the two paragraphs' },
      },
    ],
  };
}
