/** Finds zero-width and directional characters inside or beside words, which break search and cannot be seen. */
import { INVISIBLE, LOWER, MARK, UPPER, classOf } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { inLines, type Line } from './lines.ts';
import type { Check } from './model.ts';
import { correction } from './replacements.ts';

export const invisibleCharacter: Check = {
  code: 'text.invisible-character',
  level: 'information',
  summary: { vi: 'Ký tự vô hình trong chữ', en: 'Invisible characters inside words' },
  *find(article) {
    if (inLines(article, suspects).length === 0) return;
    const { text } = article;
    for (let at = 0; at < text.length; at++) {
      if (classOf[text.charCodeAt(at)] !== INVISIBLE) continue;
      const span = wordAround(text, at);
      at = span.end - 1;
      const word = text.slice(span.start, span.end);
      const plain = Array.from(word)
        .filter((letter) => classOf[letter.charCodeAt(0)] !== INVISIBLE)
        .join('');
      if (plain === '' || !isLetter(text, span.start, span.end) || isTail(word)) continue;
      yield {
        span,
        message: {
          vi: `Trong "${plain}" có ký tự vô hình (${codes(word)}): tìm kiếm sẽ không thấy chữ này.`,
          en: `"${plain}" contains invisible characters (${codes(word)}): searches do not find it.`,
        },
        fixes: [
          {
            ...correction(article, span, plain),
            title: { vi: 'Xóa ký tự vô hình', en: 'Remove the invisible characters' },
          },
        ],
      };
    }
  },
};

const suspects = ({ words }: Line): readonly true[] => (words.hasInvisible ? [true] : []);

/** The run of letters, marks and invisible characters. */
function wordAround(text: string, at: number): Span {
  const inWord = (index: number): boolean => {
    const kind = classOf[text.charCodeAt(index)];
    return kind === INVISIBLE || kind === LOWER || kind === UPPER || kind === MARK;
  };
  let start = at;
  let end = at + 1;
  while (start > 0 && inWord(start - 1)) start--;
  while (end < text.length && inWord(end)) end++;
  return { start, end };
}

function isLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = classOf[text.charCodeAt(at)];
    if (kind === LOWER || kind === UPPER) return true;
  }
  return false;
}

/** Only before or after the letters: a byte order mark, or a joiner of an emoji beside the word. */
function isTail(word: string): boolean {
  const inner = word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  return !Array.from(inner).some((letter) => classOf[letter.charCodeAt(0)] === INVISIBLE);
}

const codes = (word: string): string =>
  [...new Set(Array.from(word).filter((letter) => classOf[letter.charCodeAt(0)] === INVISIBLE))]
    .map((letter) => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
