/** Folding: blocks of lines that belong together. Headings, lists, quotes and tables of Markdown are left to the editor. */
import type { Snapshot } from '../corpus/model.ts';
import type { FileId, Span } from '../text/span.ts';

/** From the start of each block's first line to the end of its last; blocks of one line have nothing to fold. */
export function foldingRanges(snapshot: Snapshot, file: FileId): readonly Span[] {
  const article = snapshot.article(file);
  if (article === undefined) return [];
  const { text, paragraphs } = article;
  const blocks: Span[] = [];
  let block: Span | undefined;
  let lines = 0;
  const close = (): void => {
    if (block !== undefined && lines > 1) blocks.push(block);
    block = undefined;
  };
  for (const { start, end } of paragraphs) {
    if (isMarkup(text, start)) close();
    else if (block === undefined) {
      block = { start, end };
      lines = 1;
    } else {
      const between = text.slice(block.end, start).split(/\r\n|\n|\r/);
      if (between.slice(1, -1).some((line) => line.trim() === '')) {
        close();
        block = { start, end };
        lines = 1;
      } else {
        block = { start: block.start, end };
        lines += between.length - 1;
      }
    }
  }
  close();
  return blocks;
}

/** A line that begins with a sign of Markdown. */
function isMarkup(text: string, start: number): boolean {
  const line = text.slice(
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    start + 4,
  );
  return /^\s*(?:[-*+#>|]|\d{1,9}[.)]\s)/.test(line);
}
