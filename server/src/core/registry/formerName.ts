/** Keeps in a registry file what an entity was called until a day, beside its new name, as the author of the file writes. */
import type { Edit, FileId, Span } from '../text/span.ts';
import { readWithLibrary } from './libraryYaml.ts';
import type { RegistryName } from './model.ts';
import { dayBefore } from './partialDate.ts';
import { registryScalar } from './registryScalar.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode } from './yamlTree.ts';

export interface FormerName {
  readonly name: RegistryName;
  /** As written, before the edit. */
  readonly written: string;
  /** `YYYY-MM-DD`: from this day on the entity is called otherwise. */
  readonly from: string;
}

/** One entry more of the entity's `other_names`. Undefined for wrong forms and names that ended before, which nobody needs to keep. */
export function keepFormerName(file: FileId, text: string, { name, written, from }: FormerName): Edit | undefined {
  const { use, language, interval, span } = name;
  if (use === 'wrong' || interval.end !== undefined) return undefined;
  const root = readWithLibrary(text, 0).node;
  const entity = root === undefined ? undefined : entityAround(root, span);
  if (entity === undefined) return undefined;
  const fields = [
    `name: ${registryScalar.fresh(written)}`,
    ...(language === undefined ? [] : [`language: ${language}`]),
    `use: ${use}`,
    ...(interval.start === undefined ? [] : [`start_date: ${interval.start}`]),
    `end_date: ${dayBefore(from)}`,
  ];
  const { at, newText } = insertion(text, entity, span, `{ ${fields.join(', ')} }`);
  return { place: { file, span: { start: at, end: at } }, newText };
}

interface Insertion {
  readonly at: number;
  readonly newText: string;
}

function insertion(text: string, entity: YamlMap, span: Span, item: string): Insertion {
  const others = entity.entries.find(({ key }) => key.text === 'other_names')?.value;
  if (others?.kind === 'list' && others.items.length > 0) return intoList(text, others, item);
  // Of an entry in braces the last one ends before the brace.
  if (text[entity.span.start] === '{') {
    const last = entity.entries.at(-1);
    const end = last === undefined ? entity.span.start + 1 : endOf(text, last.value);
    return { at: end, newText: `, other_names: [${item}]` };
  }
  const around = entity.entries.find((entry) => covers(entry, span));
  const first = entity.entries[0];
  const at = lineEnd(text, around === undefined ? span.end : endOf(text, around.value));
  const indent = ' '.repeat((first?.key.span.start ?? 0) - lineStart(text, first?.key.span.start ?? 0));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { at, newText: `${eol}${indent}other_names:${eol}${indent}  - ${item}` };
}

function intoList(text: string, list: YamlList, item: string): Insertion {
  const first = list.items[0]?.span.start ?? list.span.start;
  if (text[list.span.start] === '[') return { at: list.span.start + 1, newText: `${item}, ` };
  const start = lineStart(text, first);
  const dash = text.lastIndexOf('-', first - 1);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { at: start, newText: `${text.slice(start, dash)}- ${item}${eol}` };
}

/** The entry of a section that holds the span: the map right below a list. */
function entityAround(node: YamlNode, span: Span): YamlMap | undefined {
  if (node.kind !== 'map') return undefined;
  for (const { value } of node.entries) {
    if (value.kind !== 'list') continue;
    for (const item of value.items)
      if (item.kind === 'map' && item.entries.some((entry) => covers(entry, span))) return item;
  }
  return undefined;
}

const covers = ({ value }: YamlEntry, span: Span): boolean =>
  value.span.start <= span.start && span.end <= value.span.end;

/** Behind the last thing written in a node, its quote or bracket too; without the blank that follows blocks. */
function endOf(text: string, node: YamlNode): number {
  if (node.kind === 'scalar') return node.span.end + (/["']/.test(text.charAt(node.span.end)) && !node.plain ? 1 : 0);
  const isFlow = /[[{]/.test(text.charAt(node.span.start));
  if (isFlow || (node.kind !== 'map' && node.kind !== 'list')) return node.span.end;
  const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.items.at(-1);
  return last === undefined ? node.span.end : endOf(text, last);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line ends, behind a comment. */
function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}
