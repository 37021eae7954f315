/**
 * Paragraphs that somebody broke into lines of one width, as letters and old editors do: names go on from line to line there. Such a line is
 * as long as it could be: the first word of the next one had no room. Where every line of a paragraph is so, its line ends are spaces.
 */

/** Units. Wider lines are paragraphs of their own, narrower ones lists and verses. */
const WIDEST = 120;
const NARROWEST = 50;
/** Units by which a line may be longer than those that show the width: none of them may have filled it. */
const SLACK = 8;
/** Lines that a paragraph needs to show that its file is wrapped: fewer fit a width by chance. */
const ENOUGH = 4;

interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** Behind the line end. */
  readonly next: number;
}

/** The text with such line ends as spaces; of the same length, so that every offset holds. The text itself where there are none. */
export function unwrapped(text: string): string {
  if (!mayBeWrapped(text)) return text;
  const blocks = blocksOf(text);
  const shown = blocks.filter((lines) => lines.length >= ENOUGH && isWrapped(text, lines, widthOf(lines)));
  if (shown.length === 0) return text;
  const width = shown.reduce((widest, lines) => Math.max(widest, widthOf(lines)), 0);
  const pieces: string[] = [];
  let done = 0;
  for (const lines of blocks) {
    for (const [at, { end, next }] of lines.entries()) {
      if (!isFull(text, lines, at, width)) continue;
      pieces.push(text.slice(done, end), ' '.repeat(next - end));
      done = next;
    }
  }
  return pieces.join('') + text.slice(done);
}

/** Whether as many lines as are enough stand on end, none of them too wide. Asked of every article. */
function mayBeWrapped(text: string): boolean {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const length = end - start;
    count = length > 1 && length <= WIDEST + 1 ? count + 1 : 0;
    if (count >= ENOUGH) return true;
    start = end + 1;
  }
  return false;
}

/** Lines with nothing between them but line ends, and none of them too wide. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  const close = (): void => {
    if (block.length > 1) blocks.push(block);
    block = [];
  };
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed < 0 ? text.length : feed;
    const isBlank = text.slice(start, end).trim() === '';
    if (isBlank || end - start > WIDEST) close();
    else block.push({ start, end, next });
    start = next;
  }
  close();
  return blocks;
}

const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);

/** Are all its lines but the last as long as they could be, and is it no list of sentences? */
function isWrapped(text: string, lines: readonly Line[], width: number): boolean {
  if (width < NARROWEST) return false;
  const breaks = lines.slice(0, -1);
  const ended = breaks.filter(({ end }) => ENDS.includes(text[end - 1] ?? '')).length;
  return ended * 2 <= breaks.length && breaks.every((_, at) => isFull(text, lines, at, width));
}

const ENDS = '.;:!?';

/** Had the first word of the next line no room on this one? */
function isFull(text: string, lines: readonly Line[], at: number, width: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || STRUCTURE.test(text.slice(next.start, next.start + 12))) return false;
  const head = /^\S*/u.exec(text.slice(next.start, next.end))?.[0].length ?? 0;
  const length = line.end - line.start;
  return head > 0 && length <= width + SLACK && length + 1 + head > width;
}

/** A line that begins something of its own: lists, headings, tables, quotations of Markdown, indented lines. */
const STRUCTURE = /^(?:[-*+–•]\s|#{1,6}\s|>|\||\d{1,3}[.)]\s|\s)/u;
