/** The record of an article in which a key has changed nothing but where things stand. */
import type { Article } from '../mentions/model.ts';
import { editBetween, isSameButMoved, movedEnd, movedStart } from '../mentions/movedArticle.ts';
import {
  ASKED,
  CLAIM,
  CLAIMS,
  DATE_END,
  DATE_START,
  LINE,
  LINES,
  MENTIONS,
  isShort,
  moveMention,
  sectionAt,
  startOfMention,
  word,
} from './record.ts';
import type { Entry } from './segment.ts';

/** Equal to packing the article anew; undefined where that has to be done. */
export function movedRecord(before: Entry | undefined, article: Article): Int32Array | undefined {
  if (before?.article === undefined) return undefined;
  const edit = editBetween(before.article.text, article.text);
  const isOnOneLine =
    !hasLineEnd(before.article.text, edit.start, edit.oldEnd) && !hasLineEnd(article.text, edit.start, edit.newEnd);
  if (isShort(before.article.text) !== isShort(article.text)) return undefined;
  if (!isOnOneLine || !isSameButMoved(before.article, article, edit)) return undefined;
  // What is open is read with every new registry: what it asked for is not kept.
  const words = before.words.slice(before.at, sectionAt(before.words, before.at, ASKED));
  words[ASKED] = 0;
  const shift = edit.newEnd - edit.oldEnd;
  if (shift === 0) return words;
  if (word(words, DATE_START) >= 0) {
    words[DATE_START] = movedStart(edit, word(words, DATE_START));
    words[DATE_END] = movedEnd(edit, word(words, DATE_END));
  }
  const first = sectionAt(words, 0, MENTIONS);
  for (let row = 0; row < word(words, MENTIONS); row++)
    moveMention(words, 0, first, row, movedStart(edit, startOfMention(words, 0, first, row)));
  const claims = sectionAt(words, 0, CLAIMS);
  for (let at = claims + 1; at < claims + word(words, CLAIMS) * CLAIM; at += CLAIM)
    words[at] = movedStart(edit, word(words, at));
  const end = sectionAt(words, 0, LINES + 1);
  for (let at = sectionAt(words, 0, LINES) + 1; at < end; at += LINE)
    if (word(words, at) > edit.start) words[at] = word(words, at) + shift;
  return words;
}

/** A line feed may join or leave the carriage return before the place. */
const hasLineEnd = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '\r' || /[\r\n]/.test(text.slice(start, end));
