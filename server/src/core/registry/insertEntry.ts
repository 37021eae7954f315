/** Where a new entry, or another name of an old one, goes in a registry file: one insertion, everything that is there stays as it is. */
import { readWithLibrary } from './libraryYaml.ts';
import type { YamlList, YamlMap, YamlNode } from './yamlTree.ts';

export interface Insertion {
  /** UTF-16 offset. */
  readonly offset: number;
  readonly newText: string;
}

/** Keys and values in their order: strings, numbers, lists and maps of these. */
export type NewEntry = Readonly<Record<string, unknown>>;

/** At the end of its section, in the section's own style; undefined where the file is not one that entries can be put into. */
export function insertEntry(text: string, section: string, entry: NewEntry): Insertion | undefined {
  const eol = eolOf(text);
  const root = rootOf(text);
  if (root === undefined) return undefined;
  const found = root === 'empty' ? undefined : root.entries.find(({ key }) => key.text === section);
  if (found === undefined) {
    const before = text === '' || text.endsWith('\n') ? '' : eol;
    return { offset: text.length, newText: `${before}${section}:${eol}${blockItem(entry, '  ', eol)}${eol}` };
  }
  const { value } = found;
  switch (value.kind) {
    case 'list':
      return intoList(text, value, flow(entry), (indent) => blockItem(entry, indent, eol));
    case 'nothing': {
      // `~` would have to be taken away: that is a person's to do.
      if (value.span.end > value.span.start) return undefined;
      const offset = lineEnd(text, found.key.span.end);
      return { offset, newText: `${eol}${blockItem(entry, '  ', eol)}` };
    }
    case 'map':
    case 'scalar':
    case 'refused':
      return undefined;
  }
}

/** One more name of the entity whose id stands at an offset. */
export function insertName(text: string, idAt: number, name: NewEntry): Insertion | undefined {
  const root = rootOf(text);
  const entry = root === undefined || root === 'empty' ? undefined : entryAround(root, idAt);
  if (entry === undefined) return undefined;
  const names = entry.entries.find(({ key }) => key.text === 'other_names')?.value;
  const eol = eolOf(text);
  if (names?.kind === 'list') return intoList(text, names, flow(name), (indent) => `${indent}- ${flow(name)}`);
  const last = entry.entries.at(-1);
  if (names !== undefined || last === undefined) return undefined;
  const added = `other_names: [${flow(name)}]`;
  if (text.charAt(entry.span.start) === '{') return { offset: lastSign(text, entry), newText: `, ${added}` };
  const first = entry.entries[0];
  const column = first === undefined ? 0 : first.key.span.start - lineStart(text, first.key.span.start);
  return {
    offset: lineEnd(text, contentEnd(text, last.value, last.key)),
    newText: `${eol}${' '.repeat(column)}${added}`,
  };
}

/** 'empty': nothing but comments. */
function rootOf(text: string): YamlMap | 'empty' | undefined {
  const { node, error } = readWithLibrary(text, 0);
  if (error !== undefined) return undefined;
  if (node === undefined || node.kind === 'nothing') return 'empty';
  return node.kind === 'map' ? node : undefined;
}

function entryAround(node: YamlNode, offset: number): YamlMap | undefined {
  switch (node.kind) {
    case 'map': {
      const id = node.entries.find(({ key }) => key.text === 'id')?.value;
      if (id !== undefined && id.span.start <= offset && offset <= id.span.end) return node;
      return firstOf(node.entries.map(({ value }) => entryAround(value, offset)));
    }
    case 'list':
      return firstOf(node.items.map((item) => entryAround(item, offset)));
    case 'scalar':
    case 'nothing':
    case 'refused':
      return undefined;
  }
}

const firstOf = (found: readonly (YamlMap | undefined)[]): YamlMap | undefined =>
  found.find((each) => each !== undefined);

function intoList(
  text: string,
  list: YamlList,
  inBrackets: string,
  onLines: (indent: string) => string,
): Insertion | undefined {
  if (text.charAt(list.span.start) === '[') {
    return { offset: lastSign(text, list), newText: list.items.length === 0 ? inBrackets : `, ${inBrackets}` };
  }
  const [first] = list.items;
  const last = list.items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const dash = text.lastIndexOf('-', first.span.start);
  const indent = text.slice(lineStart(text, dash), dash);
  if (dash < 0 || /\S/u.test(indent)) return undefined;
  return { offset: lineEnd(text, contentEnd(text, last)), newText: `${eolOf(text)}${onLines(indent)}` };
}

/** Offset of the closing bracket. */
const lastSign = (text: string, { span }: YamlNode): number =>
  text.slice(span.start, span.end).search(/[\]}]\s*$/u) + span.start;

/** Behind the last letter of a node: block nodes reach to the next one. */
function contentEnd(text: string, node: YamlNode, key: YamlNode = node): number {
  const { start, end } = node.span;
  const inside = text.slice(start, end).trimEnd();
  return inside === '' ? key.span.end : start + inside.length;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' && end > offset ? end - 1 : end;
}

const eolOf = (text: string): string => (/\r\n/u.test(text) ? '\r\n' : '\n');

const blockItem = (entry: NewEntry, indent: string, eol: string): string =>
  written(entry)
    .map(([key, value], at) => `${indent}${at === 0 ? '- ' : '  '}${key}: ${flow(value)}`)
    .join(eol);

const written = (entry: object): readonly (readonly [string, unknown])[] =>
  Object.entries(entry).filter(([, value]) => value !== undefined);

function flow(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${written(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** Letters first and no sign that means something to YAML, in brackets or out of them. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .&()/–-]*$/u;

const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;
