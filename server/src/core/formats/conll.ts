/** Mentions as CoNLL columns: one token a line, its label in BIO, a second column for mentions inside mentions. */
import type { ArticleRecord, MentionRecord } from './articleRecord.ts';

/** Columns: token, start, end, outer label, inner label. A line `# path = …` opens the article, a blank line ends a paragraph. */
export function conllColumns(record: ArticleRecord, text: string): string {
  const outer = labels(record.mentions.filter(({ nested }) => nested !== true));
  const inner = labels(record.mentions.filter(({ nested }) => nested === true));
  const lines = [`# path = ${record.path}`];
  let blank = true;
  for (const match of text.matchAll(tokenOrBreak)) {
    const token = match[0];
    if (/^[\r\n]/.test(token)) {
      if (!blank) lines.push('');
      blank = true;
      continue;
    }
    const end = match.index + token.length;
    lines.push([token, match.index, end, outer(match.index, end), inner(match.index, end)].join('\t'));
    blank = false;
  }
  if (!blank) lines.push('');
  return `${lines.join('\n')}\n`;
}

/** Words with their combining marks, numbers, single other signs; runs of line breaks. */
const tokenOrBreak = /[\p{L}\p{M}]+|\p{N}+|[\r\n]+|[^\s]/gu;

/** Mentions come in the order of the text and tokens too, so the search never goes back. */
function labels(mentions: readonly MentionRecord[]): (start: number, end: number) => string {
  let next = 0;
  let begun: MentionRecord | undefined;
  return (start, end) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next++;
    const mention = mentions[next];
    if (mention === undefined || mention.start >= end) return 'O';
    const prefix = mention === begun ? 'I' : 'B';
    begun = mention;
    return `${prefix}-${mention.type}`;
  };
}
