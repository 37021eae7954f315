/** Where the cursor stands in a registry file that is being written: at a key of a record, or in a value of some type. */
import { readWithLibrary } from '../registry/libraryYaml.ts';
import { sections } from '../registry/schema.ts';
import type { Fields, FieldType } from '../registry/schemaTypes.ts';
import type { YamlMap, YamlNode } from '../registry/yamlTree.ts';
import type { Span } from '../text/span.ts';

export type RegistryPlace =
  | {
      readonly kind: 'key';
      readonly fields: Fields;
      /** Keys that are written already. */
      readonly present: readonly string[];
      readonly span: Span;
      /** The file's own sections. */
      readonly isSection: boolean;
    }
  | {
      readonly kind: 'value';
      readonly type: FieldType;
      /** The keys that lead here from the section on, positions in lists left out. */
      readonly path: readonly string[];
      /** The record that the value belongs to. */
      readonly record: YamlMap | undefined;
      readonly span: Span;
      readonly typed: string;
    };

/** Reads the entry around the cursor alone, the word at the cursor taken for one that can be found again. */
export function registryPlace(text: string, offset: number): RegistryPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const word = /[\p{L}\p{M}\p{N}_./&-]*$/u.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const start = offset - word.length;
  const rest = /^[\p{L}\p{M}\p{N}_./&-]*/u.exec(text.slice(offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(offset + rest.length))?.[0] ?? '';
  const indent = text.slice(lineStart, start);
  if (indent === '' && after.trim() === '') {
    const present = Array.from(text.matchAll(/^([a-z_]+):/gm), ([, name]) => name ?? '');
    return { kind: 'key', fields: sections, present, span: { start, end: offset }, isSection: true };
  }
  const entry = entryAround(text, lineStart);
  if (entry === undefined) return undefined;
  const read = (placeholder: string): RegistryPlace | undefined => {
    const end = offset + rest.length;
    const changed = text.slice(entry.start, start) + placeholder + text.slice(end, Math.max(end, entry.end));
    const { node } = readWithLibrary(changed, entry.start);
    const { type } = sections[entry.section];
    return node === undefined
      ? undefined
      : find(node, type, { path: [entry.section], record: undefined, offset, word });
  };
  // Alone on its line it may be a key without its colon, or an item of a list.
  const isAlone = /^\s*(?:- +)*$/.test(indent) && after.trim() === '';
  return (isAlone ? read(`${mark}:`) : undefined) ?? read(mark);
}

/** Stands in no registry. */
const mark = 'zzCursorHere';

type Section = keyof typeof sections;

interface Entry extends Span {
  readonly section: Section;
}

/** The item of a section, or the section where it is no list. */
function entryAround(text: string, lineStart: number): Entry | undefined {
  let start: number | undefined;
  let indent = Infinity;
  for (let at = lineStart; ; at = text.lastIndexOf('\n', at - 2) + 1) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const dash = /^( *)-(?:\s|$)/.exec(line)?.[1]?.length;
    if (dash !== undefined && dash < indent) {
      indent = dash;
      start = at;
    }
    const header = /^([a-z_]+):/.exec(line)?.[1];
    if (header !== undefined) {
      if (!isSection(header)) return undefined;
      const from = start ?? at + header.length + 1;
      return { section: header, start: from, end: entryEnd(text, lineStart, start === undefined ? 0 : indent) };
    }
    if (at === 0) return undefined;
  }
}

/** Where the next entry begins. */
function entryEnd(text: string, from: number, indent: number): number {
  const next = new RegExp(`\\n(?=(?: {0,${indent}}-(?:\\s|$)|[a-z_]+:))`, 'g');
  next.lastIndex = from;
  return next.exec(text)?.index ?? text.length;
}

const isSection = (name: string): name is Section => Object.hasOwn(sections, name);

interface Way {
  readonly path: readonly string[];
  readonly record: YamlMap | undefined;
  readonly offset: number;
  /** What stands where the placeholder was put. */
  readonly word: string;
}

function find(node: YamlNode, type: FieldType, way: Way): RegistryPlace | undefined {
  switch (node.kind) {
    case 'scalar':
      return node.text.endsWith(mark) ? inScalar(node.text, node.span.start, type, way) : undefined;
    case 'list': {
      const of = type.kind === 'list' ? type.of : type;
      for (const item of node.items) {
        const found = find(item, of, way);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    case 'map':
      return inMap(node, type, way);
    case 'nothing':
    case 'refused':
      return undefined;
  }
}

function inScalar(text: string, start: number, type: FieldType, way: Way): RegistryPlace | undefined {
  const span = { start, end: way.offset };
  const fields = fieldsOf(type);
  const typed = text.slice(0, -mark.length) + way.word;
  if (type.kind === 'record') {
    return fields === undefined ? undefined : { kind: 'key', fields, present: [], span, isSection: false };
  }
  return { kind: 'value', type, path: way.path, record: way.record, span, typed };
}

function inMap(map: YamlMap, type: FieldType, way: Way): RegistryPlace | undefined {
  const fields = fieldsOf(type);
  if (fields === undefined) return undefined;
  for (const { key, value } of map.entries) {
    if (key.text.startsWith(mark) || key.text.endsWith(mark)) {
      const present = map.entries.filter((entry) => entry.key !== key).map((entry) => entry.key.text);
      return { kind: 'key', fields, present, span: { start: key.span.start, end: way.offset }, isSection: false };
    }
    const field = Object.hasOwn(fields, key.text) ? fields[key.text] : undefined;
    if (field === undefined) continue;
    const found = find(value, field.type, { ...way, path: [...way.path, key.text], record: map });
    if (found !== undefined) return found;
  }
  return undefined;
}

const languages: Fields = {
  vi: { type: { kind: 'text' }, summary: { vi: 'Tiếng Việt.', en: 'Vietnamese.' } },
  en: { type: { kind: 'text' }, summary: { vi: 'Tiếng Anh.', en: 'English.' } },
};

function fieldsOf(type: FieldType): Fields | undefined {
  if (type.kind === 'record') return type.fields;
  // A list of one may lack its dash while it is written.
  if (type.kind === 'list' && type.of.kind === 'record') return type.of.fields;
  return type.kind === 'localized' ? languages : undefined;
}
