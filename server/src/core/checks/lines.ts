/** The lines of an article, each with its words. While somebody types, the lines that stay as they are are not looked at again. */
import type { Article } from '../mentions/model.ts';
import { editBetween, movedSpan, type TextEdit } from '../mentions/movedArticle.ts';
import { startsUpTo } from '../text/lineStarts.ts';
import type { Span } from '../text/span.ts';
import { isWatching, noteScan, plainText, type LineScan } from './watchedText.ts';
import { wordsOf, type Words } from './words.ts';

/** Without its end. Offsets of its words are its own. */
export interface Line {
  readonly text: string;
  readonly words: Words;
  /** Who looked at it last, and what they found. */
  readonly known: { scans: LineScan[]; found: (readonly unknown[])[] };
}

export interface Lines {
  readonly text: string;
  readonly starts: Int32Array;
  readonly lines: readonly Line[];
}

export interface InLine<Found> {
  /** Of the line. */
  readonly start: number;
  readonly line: Line;
  readonly found: Found;
}

/**
 * What rests on one line and nothing else of the article. In the order of the text. While somebody types it is asked once of each line;
 * of an article that is checked once nothing is kept.
 */
export function inLines<Found>(article: Article, scan: (line: Line) => readonly Found[]): readonly InLine<Found>[] {
  noteScan(scan);
  const { starts, lines } = linesOf(article);
  const isKept = isWatching();
  const all: InLine<Found>[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    for (const found of isKept ? scanned(line, scan) : scan(line)) all.push({ start: starts[at] ?? 0, line, found });
  }
  return all;
}

function scanned<Found>(line: Line, scan: (line: Line) => readonly Found[]): readonly Found[] {
  const { known } = line;
  const at = known.scans.indexOf(scan);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept beside the scan that found them
  if (at >= 0) return known.found[at] as readonly Found[];
  const found = scan(line);
  // Those that look for names of the article are others whenever a name changes.
  if (known.scans.length >= MOST_SCANS) {
    known.scans = [];
    known.found = [];
  }
  known.scans.push(scan);
  known.found.push(found);
  return found;
}

const MOST_SCANS = 64;

/** Whether a scan finds nothing in the lines that an edit changed, and found nothing in what they were. */
export function findsNothingNew(scan: LineScan, before: Lines, after: Lines, edit: TextEdit): boolean {
  const findsNone = ({ lines }: Lines, [from, to]: readonly [number, number]): boolean =>
    lines.slice(from, to).every((line) => scanned(line, scan).length === 0);
  return (
    findsNone(before, range(before, edit.start, edit.oldEnd)) && findsNone(after, range(after, edit.start, edit.newEnd))
  );
}

/** Whether an edit leaves all quotation marks as they are. */
export function keepsQuotations(before: Lines, after: Lines, edit: TextEdit): boolean {
  const old = quotationsIn(before, range(before, edit.start, edit.oldEnd));
  const now = quotationsIn(after, range(after, edit.start, edit.newEnd));
  return (
    old.length === now.length &&
    old.every((span, at) => {
      const { start, end } = movedSpan(edit, span);
      return now[at]?.start === start && now[at].end === end;
    })
  );
}

function quotationsIn({ starts, lines }: Lines, [from, to]: readonly [number, number]): readonly Span[] {
  return lines.slice(from, to).flatMap(({ words }, at) => {
    const first = starts[from + at] ?? 0;
    return words.quotations.map(({ start, end }) => ({ start: first + start, end: first + end }));
  });
}

/** Other people's words keep their style: strictly between quotation marks, which stand on one line. */
export const isQuotedIn = (lines: Lines, span: Span): boolean => quotationAround(lines, span) !== undefined;

/** The quotation that words stand in, by its length with both marks. */
export function quotationAround({ starts, lines }: Lines, { start, end }: Span): number | undefined {
  const at = lineAt(starts, start);
  const first = starts[at] ?? 0;
  const around = lines[at]?.words.quotations.find((each) => first + each.start < start && first + each.end > end);
  return around === undefined ? undefined : around.end - around.start;
}

/** Of the texts asked about last: nothing else knows what a text was before. */
let last: Lines = { text: '', starts: Int32Array.of(0), lines: [] };

export function linesOf(article: Article): Lines {
  const text = plainText(article.text);
  if (last.text === text) return last;
  const edit = editBetween(last.text, text);
  const [from, to] = range(last, edit.start, edit.oldEnd);
  const first = last.starts[from] ?? 0;
  const shift = text.length - last.text.length;
  const end = to < last.lines.length ? (last.starts[to] ?? 0) - 1 + shift : text.length;
  const changed = text.slice(first, end).split('\n');
  const lines = [...last.lines.slice(0, from), ...changed.map(lineOf), ...last.lines.slice(to)];
  const starts = new Int32Array(lines.length);
  starts.set(last.starts.subarray(0, from));
  let start = first;
  for (let at = from; at < lines.length; at++) {
    starts[at] = start;
    start += (lines[at]?.text.length ?? 0) + 1;
  }
  last = { text, starts, lines };
  return last;
}

const lineOf = (text: string): Line =>
  text === '' ? EMPTY : { text, words: wordsOf(text), known: { scans: [], found: [] } };

/** Nobody looks for anything in it. */
const EMPTY: Line = { text: '', words: wordsOf(''), known: { scans: [], found: [] } };

/** Lines that a part of the text touches, the last one excluded. */
const range = ({ starts }: Lines, start: number, end: number): readonly [number, number] => [
  lineAt(starts, start),
  lineAt(starts, end) + 1,
];

const lineAt = (starts: Int32Array, offset: number): number => startsUpTo(starts, offset) - 1;
