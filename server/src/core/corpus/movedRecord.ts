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
  MENTION,
  MENTIONS,
  sectionAt,
  word,
} from './record.ts';
import type { Entry } from './segment.ts';

/** Equal to packing the article anew; undefined where that has to be done. */
export function movedRecord(before: Entry | undefined, article: Article): Int32Array | undefined {
  if (before?.article === undefined) return undefined;
  const edit = editBetween(before.article.text, article.text);
  const isOnOneLine =
    !hasLineEnd(before.article.text, edit.start, edit.oldEnd) && !hasLineEnd(article.text, edit.start, edit.newEnd);
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
  const startsIn = (section: number, width: number, column: number): void => {
    const end = sectionAt(words, 0, section + 1);
    for (let at = sectionAt(words, 0, section) + column; at < end; at += width)
      words[at] = movedStart(edit, word(words, at));
  };
  startsIn(MENTIONS, MENTION, 0);
  startsIn(CLAIMS, CLAIM, 1);
  const end = sectionAt(words, 0, LINES + 1);
  for (let at = sectionAt(words, 0, LINES) + 1; at < end; at += LINE)
    if (word(words, at) > edit.start) words[at] = word(words, at) + shift;
  return words;
}

/** A line feed may join or leave the carriage return before the place. */
const hasLineEnd = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '\r' || /[\r\n]/.test(text.slice(start, end));
