/** Reads the plain YAML that registries are written in, some twenty times faster than the library; declines everything else. */
import type { Span } from '../text/span.ts';
import { MAX_DEPTH, scalarNode } from './yamlTree.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yamlTree.ts';

/**
 * The node that the library would give for `text.slice(start, end)`, or undefined when the text is not plain: anything but
 * block maps, lists, comments and one-line scalars and flow collections, or anything wrong, is left to the library.
 */
export function readPlainYaml(text: string, start: number, end: number): YamlNode | undefined {
  const reader: Reader = { text, end, line: start, at: start, indent: -1 };
  if (!toContent(reader)) return undefined;
  const node = readBlock(reader, reader.indent, 0);
  return node === undefined || reader.line < end ? undefined : node;
}

/** Where the reader stands: at the first character of the content of a line; `line` is `end` when nothing is left. */
interface Reader {
  readonly text: string;
  readonly end: number;
  line: number;
  at: number;
  indent: number;
}

/** Moves from the start of a line to the next content. False when it is not plain. */
function toContent(reader: Reader): boolean {
  const { text, end } = reader;
  for (;;) {
    let at = reader.line;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    const unit = at < end ? text.charCodeAt(at) : 0x0a;
    if (unit !== 0x0a && unit !== 0x0d && unit !== 0x23) {
      reader.at = at;
      reader.indent = at - reader.line;
      return unit !== 0x09;
    }
    if (at >= end) {
      reader.line = end;
      reader.indent = -1;
      return true;
    }
    if (!toNextLine(reader, at)) return false;
  }
}

/** Moves to the line after the rest of this one, which must be blank or a comment. */
function toNextLine(reader: Reader, from: number): boolean {
  const { text, end } = reader;
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  if (at < end && text.charCodeAt(at) === 0x23 && (at === reader.line || text.charCodeAt(at - 1) === 0x20)) {
    const newline = text.indexOf('\n', at);
    reader.line = newline < 0 || newline >= end ? end : newline + 1;
    return true;
  }
  if (at < end && text.charCodeAt(at) === 0x0d) at++;
  if (at < end ? text.charCodeAt(at) !== 0x0a : text.charCodeAt(at - 1) === 0x0d) return false;
  reader.line = Math.min(at + 1, end);
  return true;
}

function readBlock(reader: Reader, column: number, depth: number): YamlNode | undefined {
  if (depth >= MAX_DEPTH) return undefined;
  return isDash(reader) ? readList(reader, column, depth) : readMap(reader, column, depth);
}

const isDash = ({ text, at, end }: Reader): boolean =>
  text.charCodeAt(at) === 0x2d && (at + 1 >= end || isBreakOrSpace(text.charCodeAt(at + 1)));

const isBreakOrSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d;

function readList(reader: Reader, column: number, depth: number): YamlNode | undefined {
  const { text, end } = reader;
  const items: YamlNode[] = [];
  const start = reader.at;
  let last = start;
  while (reader.line < end && reader.indent === column && isDash(reader)) {
    const line = reader.line;
    let at = reader.at + 1;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    if (at >= end || isBreakOrSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 0x23) return undefined;
    reader.at = at;
    reader.indent = at - line;
    if (isDash(reader)) return undefined;
    const item = keyAhead(text, at) ? readMap(reader, reader.indent, depth + 1) : readInline(reader, column);
    if (item === undefined) return undefined;
    items.push(item);
    last = item.span.end;
  }
  return items.length === 0 || reader.indent > column ? undefined : { kind: 'list', items, span: { start, end: last } };
}

/** A key made of ASCII letters, digits, `_` and `-`, and the colon after it. */
const KEY = /[A-Za-z_][\w-]*(?=:(?:[ \n\r]|$))/y;

function keyAhead(text: string, at: number): boolean {
  KEY.lastIndex = at;
  return KEY.test(text);
}

function readMap(reader: Reader, column: number, depth: number): YamlNode | undefined {
  if (depth >= MAX_DEPTH) return undefined;
  const { text, end } = reader;
  const entries: YamlEntry[] = [];
  const start = reader.at;
  let last = start;
  while (reader.line < end && reader.indent === column) {
    const key = readKey(text, reader.at, end);
    if (key === undefined) return undefined;
    let at = key.span.end + 1;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    const unit = at < end ? text.charCodeAt(at) : 0x0a;
    let value: YamlNode | undefined;
    if (unit === 0x0a || unit === 0x0d || unit === 0x23) {
      if (!toNextLine(reader, at) || !toContent(reader)) return undefined;
      const below = reader.line < end && (reader.indent > column || (reader.indent === column && isDash(reader)));
      value = below
        ? readBlock(reader, reader.indent, depth + 1)
        : { kind: 'nothing', span: { start: key.span.end + 1, end: key.span.end + 1 } };
    } else {
      reader.at = at;
      value = readInline(reader, column);
    }
    if (value === undefined) return undefined;
    entries.push({ key, value });
    last = Math.max(value.span.end, key.span.end);
  }
  return entries.length === 0 || reader.indent > column
    ? undefined
    : { kind: 'map', entries, span: { start, end: last } };
}

function readKey(text: string, at: number, end: number): YamlScalar | undefined {
  KEY.lastIndex = at;
  const key = KEY.exec(text)?.[0];
  if (key === undefined || at + key.length >= end) return undefined;
  return { kind: 'scalar', text: key, plain: true, span: { start: at, end: at + key.length } };
}

/** A value that ends on its line; what follows must not be indented more than `column`, or it would belong to it. */
function readInline(reader: Reader, column: number): YamlNode | undefined {
  const { text } = reader;
  const node = readFlow(text, reader.at, lineEnd(reader), 0, false);
  if (node === undefined || !toNextLine(reader, node.outerEnd) || !toContent(reader)) return undefined;
  return reader.indent > column ? undefined : node.node;
}

function lineEnd({ text, at, end }: Reader): number {
  const newline = text.indexOf('\n', at);
  const stop = newline < 0 || newline > end ? end : newline;
  return stop === newline && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;
}

interface Flow {
  readonly node: YamlNode;
  readonly outerEnd: number;
}

/** A scalar or flow collection within one line. */
function readFlow(text: string, at: number, end: number, depth: number, inside: boolean): Flow | undefined {
  switch (text.charCodeAt(at)) {
    case 0x22:
    case 0x27:
      return readQuoted(text, at, end);
    case 0x5b:
    case 0x7b:
      return depth >= 4 ? undefined : readCollection(text, at, end, depth);
    default:
      return readPlain(text, at, end, inside);
  }
}

function readQuoted(text: string, at: number, end: number): Flow | undefined {
  const close = text.indexOf(text[at] ?? '', at + 1);
  if (close < 0 || close >= end || text.charCodeAt(close + 1) === text.charCodeAt(at)) return undefined;
  const inside = text.slice(at + 1, close);
  if (inside.includes('\\') && text[at] === '"') return undefined;
  if (inside.includes('\t') || inside.includes('\r')) return undefined;
  return { node: scalarNode(inside, false, { start: at, end: close + 1 }), outerEnd: close + 1 };
}

/** Never starts a plain scalar, or means something else there. */
const NOT_PLAIN = /[-?:,[\]{}#&*!|>%@`"'\t\r]/;

function readPlain(text: string, at: number, end: number, inside: boolean): Flow | undefined {
  if (NOT_PLAIN.test(text[at] ?? '')) return undefined;
  let stop = at;
  for (; stop < end; stop++) {
    const unit = text.charCodeAt(stop);
    if (unit === 0x09 || unit === 0x0d) return undefined;
    if (unit === 0x23 && text.charCodeAt(stop - 1) === 0x20) break;
    if (unit === 0x3a && (stop + 1 >= end || text.charCodeAt(stop + 1) === 0x20)) return undefined;
    if (!inside) continue;
    if (unit === 0x2c || unit === 0x5d || unit === 0x7d) break;
    if (unit === 0x5b || unit === 0x7b || unit === 0x23) return undefined;
    if (unit === 0x3a && /[,[\]{}]/.test(text[stop + 1] ?? '')) return undefined;
  }
  while (stop > at && text.charCodeAt(stop - 1) === 0x20) stop--;
  const span: Span = { start: at, end: stop };
  return { node: scalarNode(text.slice(at, stop), true, span), outerEnd: stop };
}

function readCollection(text: string, start: number, end: number, depth: number): Flow | undefined {
  const map = text.charCodeAt(start) === 0x7b;
  const closing = map ? 0x7d : 0x5d;
  const items: YamlNode[] = [];
  const entries: YamlEntry[] = [];
  for (let at = start + 1; ;) {
    at = skipSpaces(text, at, end);
    if (at >= end) return undefined;
    if (text.charCodeAt(at) === closing) {
      const span = { start, end: at + 1 };
      return { node: map ? { kind: 'map', entries, span } : { kind: 'list', items, span }, outerEnd: at + 1 };
    }
    const key = map ? readKey(text, at, end) : undefined;
    if (map && key === undefined) return undefined;
    const value = readFlow(
      text,
      key === undefined ? at : skipSpaces(text, key.span.end + 1, end),
      end,
      depth + 1,
      true,
    );
    if (value === undefined) return undefined;
    if (key === undefined) items.push(value.node);
    else entries.push({ key, value: value.node });
    at = skipSpaces(text, value.outerEnd, end);
    if (text.charCodeAt(at) === 0x2c && at < end) at++;
    else if (text.charCodeAt(at) !== closing) return undefined;
  }
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}
