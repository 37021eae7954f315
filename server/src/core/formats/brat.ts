/** Mentions as brat standoff annotations: one block an article, text-bound lines first, then what they stand for. */
import type { ArticleRecord, MentionRecord } from './articleRecord.ts';
import { codePointOffsets } from './codePoints.ts';

/** The content of the `.ann` file that belongs to the article's text. */
export function bratAnnotations(record: ArticleRecord, text: string): string {
  const point = codePointOffsets(text);
  const lines = record.mentions.flatMap((mention, index) => {
    const id = `T${index + 1}`;
    const note = mention.entity ?? mention.value;
    return [
      `${id}\t${capitalised(mention.type)} ${fragments(mention, text, point)}\t${oneLine(mention.text)}`,
      ...(note === undefined ? [] : [`#${index + 1}\tAnnotatorNotes ${id}\t${oneLine(note)}`]),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** A brat span may not hold a line break, so a mention that does is written in pieces. */
function fragments(mention: MentionRecord, text: string, point: (offset: number) => number): string {
  const pieces: string[] = [];
  let start = mention.start;
  for (const match of text.slice(mention.start, mention.end).matchAll(/[\r\n]+/g)) {
    pieces.push(`${point(start)} ${point(mention.start + match.index)}`);
    start = mention.start + match.index + match[0].length;
  }
  pieces.push(`${point(start)} ${point(mention.end)}`);
  return pieces.join(';');
}

function capitalised(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}

/** brat joins the pieces of a broken span by one space. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
