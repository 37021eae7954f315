/** The sentence that something stands in, and the days it speaks of. */
import { unwrapped } from '../mentions/wrappedLines.ts';
import type { Article, DateMention } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { firstFrom, readingOf } from './reading.ts';
import { noteSpan, plainText } from './watchedText.ts';

/** A text without stops is not searched to its ends. */
const LONGEST = 2000;

export function sentenceAround(text: string, span: Span): Span {
  const sentence = around(joined(plainText(text)), span);
  // The signs that end it and the one before it tell where they are.
  noteSpan(sentence.start - 1, sentence.end + 2);
  return sentence;
}

/** Many sentences of one text are asked for in a row. */
let last = { text: '', joined: '' };

function joined(text: string): string {
  if (last.text !== text) last = { text, joined: unwrapped(text) };
  return last.joined;
}

function around(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST);
  const near = text.slice(from, end + LONGEST);
  const before = Math.max(near.lastIndexOf('. ', start - from), near.lastIndexOf('\n', start - from));
  const after = [near.indexOf('. ', end - from), near.indexOf('\n', end - from)].filter((at) => at >= 0);
  return { start: from + before + 1, end: from + Math.min(near.length, ...after) };
}

export function datesIn(article: Article, { start, end }: Span): readonly DateMention[] {
  const { dates } = readingOf(article);
  const found: DateMention[] = [];
  for (let i = firstFrom(dates, start); (dates[i]?.end ?? Infinity) <= end; i++) {
    const date = dates[i];
    if (date !== undefined) found.push(date);
  }
  return found;
}

/** The day of the article where its own header tells it. */
export function publishedOn({ date }: Article): string | undefined {
  return date !== undefined &&
    (date.reason === 'front-matter' || date.reason === 'header' || date.reason === 'dateline')
    ? date.value.slice(0, 10)
    : undefined;
}
