/** Finds letters saved in decomposed form (base letter and separate accents), which search and comparison do not find. */
import { MARK, classOf } from '../text/letters.ts';
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { inLines, type Line } from './lines.ts';
import type { Check, Fix } from './model.ts';
import { editAt } from './replacements.ts';

export const decomposedLetters: Check = {
  code: 'text.decomposed',
  level: 'information',
  summary: { vi: 'Chữ có dấu ở dạng tách rời (NFD)', en: 'Letters in decomposed form (NFD)' },
  *find(article) {
    if (inLines(article, suspects).length === 0) return;
    const lines = decomposedLines(article.text);
    const first = lines[0];
    if (first === undefined) return;
    const word = firstWord(article.text, first);
    const count = lines.length;
    yield {
      span: word,
      message: {
        vi: `"${article.text.slice(word.start, word.end).normalize('NFC')}" được lưu với dấu tách rời khỏi chữ (NFD), ở ${count} dòng của bài: tìm kiếm sẽ bỏ sót. Nên dùng dạng dựng sẵn (NFC).`,
        en: `"${article.text.slice(word.start, word.end).normalize('NFC')}" is stored with its accents apart (NFD), in ${count} ${count === 1 ? 'line' : 'lines'} of the article: searches miss it. The composed form (NFC) was expected.`,
      },
      fixes: [composeAll(article, lines)],
    };
  },
};

const suspects = ({ words }: Line): readonly true[] => (words.hasMarks ? [true] : []);

/** Lines that composing would change; looked for only where a combining mark stands at all. */
function decomposedLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (classOf[text.charCodeAt(at)] !== MARK) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    if (line.normalize('NFC') !== line) lines.push({ start, end });
    at = end;
  }
  return lines;
}

function firstWord(text: string, line: Span): Span {
  for (const match of text.slice(line.start, line.end).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (match[0].normalize('NFC') === match[0]) continue;
    return { start: line.start + match.index, end: line.start + match.index + match[0].length };
  }
  return line;
}

function composeAll(article: Article, lines: readonly Span[]): Fix {
  return {
    title: { vi: 'Dựng lại toàn bộ chữ trong tệp (NFC)', en: 'Compose all letters of the file (NFC)' },
    preferred: true,
    edits: lines.map((line) => editAt(article, line, article.text.slice(line.start, line.end).normalize('NFC'))),
  };
}
