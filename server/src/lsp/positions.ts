/**
 * The only place where offsets become LSP positions and back. Inside, a place is a UTF-16 offset into the text as it is on
 * disk; outside it is a line and a UTF-16 column. `\n`, `\r\n` and a lone `\r` end lines; nothing else does.
 */
import type { Position, Range } from 'vscode-languageserver';
import { startsUpTo } from '../core/text/lineStarts.ts';
import type { Span } from '../core/text/span.ts';

/** A text and where its lines start. Immutable. */
export interface LineTable {
  readonly text: string;
  /** `starts[0]` is 0. */
  readonly starts: Int32Array;
}

export function lineTable(text: string): LineTable {
  return { text, starts: Int32Array.from([0, ...startsWithin(text, 0, text.length)]) };
}

export function positionAt(table: LineTable, offset: number): Position {
  const at = Math.max(0, Math.min(offset, table.text.length));
  const line = lineOf(table.starts, at);
  return { line, character: at - startOf(table, line) };
}

/** Columns after the end of a line mean its end, lines after the last one the end of the text. */
export function offsetAt(table: LineTable, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= table.starts.length) return table.text.length;
  const start = startOf(table, line);
  let end = startOf(table, line + 1);
  while (end > start && isLineEnd(table.text.charCodeAt(end - 1))) end--;
  return Math.min(start + Math.max(0, character), end);
}

export const rangeOf = (table: LineTable, span: Span): Range => ({
  start: positionAt(table, span.start),
  end: positionAt(table, span.end),
});

export const spanOf = (table: LineTable, range: Range): Span => {
  const start = offsetAt(table, range.start);
  return { start, end: Math.max(start, offsetAt(table, range.end)) };
};

/** The range of something that the index keeps with its line and column, without the text it stands in. */
export const indexedRange = (found: Span & { readonly line: number; readonly character: number }): Range => ({
  start: { line: found.line, character: found.character },
  end: { line: found.line, character: found.character + found.end - found.start },
});

/** One change of `textDocument/didChange`: the whole text, or a range of the text as the changes before it left it. */
export type TextChange = { readonly text: string } | { readonly range: Range; readonly text: string };

/** Looks again only at the lines that the change touches; those below move. */
export function applyTextChange(table: LineTable, change: TextChange): LineTable {
  if (!('range' in change)) return lineTable(change.text);
  const { start, end } = spanOf(table, change.range);
  const text = table.text.slice(0, start) + change.text + table.text.slice(end);
  const shift = change.text.length - (end - start);
  // A `\r` before or a `\n` after the change may join with it or part from it, hence one unit more on both sides.
  const from = Math.max(0, start - 1);
  const to = Math.min(text.length, start + change.text.length + 1);
  const kept = startsUpTo(table.starts, from);
  const found = startsWithin(text, from, to);
  let rest = kept;
  while (rest < table.starts.length && (table.starts[rest] ?? 0) + shift <= to) rest++;
  const starts = new Int32Array(kept + found.length + table.starts.length - rest);
  starts.set(table.starts.subarray(0, kept));
  starts.set(found, kept);
  for (let at = kept + found.length; rest < table.starts.length; at++, rest++) {
    starts[at] = (table.starts[rest] ?? 0) + shift;
  }
  return { text, starts };
}

const CR = 13;
const LF = 10;

const isLineEnd = (unit: number): boolean => unit === LF || unit === CR;

/** Where lines start that are ended by a unit in `from` ≤ unit < `to`. */
function startsWithin(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

const lineOf = (starts: Int32Array, offset: number): number => startsUpTo(starts, offset) - 1;

const startOf = (table: LineTable, line: number): number => table.starts[line] ?? table.text.length;
