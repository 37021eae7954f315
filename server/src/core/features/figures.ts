/** Figures of an article that somebody has to answer for: amounts, shares and counts. */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';

/** By start. Numbers inside mentions (dates, documents, editions) and those that only number a list are none. */
export function figuresOf({ text, paragraphs, mentions }: Article): readonly Span[] {
  const found: Span[] = [];
  // A nested mention ends before the one around it does; what is skipped with it was looked at there.
  let next = 0;
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end);
    for (const match of words.matchAll(FIGURE)) {
      const start = paragraph.start + match.index;
      const span = { start, end: start + match[0].length };
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= span.start) next++;
      const isNamed = (mentions[next]?.start ?? Infinity) < span.end;
      if (!isNamed && !isListNumber(words, match)) found.push(span);
    }
  }
  return found;
}

const eitherForm = (words: readonly string[]): string =>
  [...new Set(words.flatMap((word) => [word, word.normalize('NFD')]))].join('|');

const SCALES = eitherForm('tỷ tỉ triệu nghìn ngàn vạn billion million thousand trillion'.split(' '));
const UNITS = eitherForm('USD|VND|EUR|đồng|euro|đô la|phần trăm|điểm phần trăm|per cent|percent|dollars'.split('|'));

/** Bounded everywhere: a figure is at most some forty characters long. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/–-])(?:[$€£¥]\s?)?\d{1,15}(?:[.,]\d{1,6}){0,6}(?:\s?%|(?:\s(?:${SCALES})(?![\p{L}\p{M}])){0,2}(?:\s(?:${UNITS})(?![\p{L}\p{M}]))?)(?![\p{L}\p{M}\p{N}/])`,
  'gu',
);

/** `1. Về hợp tác …` */
const isListNumber = (words: string, match: RegExpMatchArray): boolean =>
  match.index === 0 && /^\d{1,3}(?:[.)]|\s)/u.test(words);
