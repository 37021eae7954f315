/** What a person adds to a registry file, as one insertion of text: everything that is there stays as it is. */
import { readWithLibrary } from './libraryYaml.ts';
import type { IgnoredFinding } from './model.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode } from './yamlTree.ts';

/** Text to be put in at an offset (UTF-16). */
export interface Insertion {
  readonly at: number;
  readonly newText: string;
}

/** Keys and values in their order: strings, numbers, lists and maps of these. */
export type NewEntry = Readonly<Record<string, unknown>>;

export type NewIgnored = Omit<IgnoredFinding, 'declaredAt' | 'until'> & { readonly until?: string };

/** At the end of its section, in the section's own style; undefined where the file is not one that entries can be put into. */
export function insertEntry(text: string, section: string, entry: NewEntry): Insertion | undefined {
  const pairs = written(entry).map(([key, value]) => `${key}: ${flow(value)}`);
  return addItem(text, [section], pairs) ?? intoEmptySection(text, section, pairs);
}

/** One more name of the entity whose id stands at an offset. */
export function insertName(text: string, idAt: number, name: NewEntry): Insertion | undefined {
  const entry = entryWithId(rootOf(text), idAt);
  if (entry === undefined) return undefined;
  const names = entry.entries.find(({ key }) => key.text === 'other_names')?.value;
  const insertion =
    names === undefined
      ? insertPair(text, entry, `other_names: [${flow(name)}]`)
      : names.kind === 'list'
        ? intoList(text, names, flow(name))
        : undefined;
  if (insertion === undefined) return undefined;
  const idAfter = insertion.at <= idAt ? idAt + insertion.newText.length : idAt;
  const after = entryWithId(rootOf(withInsertion(text, insertion)), idAfter);
  return nameCount(after) === (nameCount(entry) ?? 0) + 1 ? insertion : undefined;
}

/** Undefined where the file is not written in a way that could be continued with certainty. */
export function addIgnored(text: string, entry: NewIgnored): Insertion | undefined {
  const { code, until, ...quoted } = entry;
  return addItem(
    text,
    ['ignored'],
    [
      `code: ${code}`,
      ...(['path', 'exact', 'prefix', 'suffix', 'reason'] as const).flatMap((key) =>
        quoted[key] === undefined ? [] : `${key}: ${quote(quoted[key])}`,
      ),
      ...(until === undefined ? [] : [`until: ${until}`]),
    ],
  );
}

export function allowAcronym(text: string, acronym: string): Insertion | undefined {
  return addItem(text, ['allowed', 'acronyms'], quote(acronym));
}

/** One more pair at the end of an entry, on a line of its own unless the entry is in braces. */
export function insertPair(text: string, entry: YamlMap, pair: string): Insertion | undefined {
  const [first] = entry.entries;
  const last = entry.entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const end = entryEnd(last, text);
  if (text[entry.span.start] === '{') return { at: end, newText: `, ${pair}` };
  const indent = ' '.repeat(first.key.span.start - lineStart(text, first.key.span.start));
  return onLinesBehind(text, end, `${indent}${pair}`);
}

/** A scalar, or the pairs of a map. */
type Item = string | readonly string[];

/** One more item for the list at this path, which is made where there is none. */
function addItem(text: string, path: readonly string[], item: Item): Insertion | undefined {
  const insertion = itemFor(text, path, item);
  if (insertion === undefined) return undefined;
  // Whatever the layout was: the file must still be read, with one item more.
  return itemsAt(withInsertion(text, insertion), path) === (itemsAt(text, path) ?? 0) + 1 ? insertion : undefined;
}

function itemFor(text: string, path: readonly string[], item: Item): Insertion | undefined {
  const { node, error } = readWithLibrary(text, 0);
  if (error !== undefined) return undefined;
  const found = nodeAt(node, path);
  if (found?.kind === 'list') return intoList(text, found, item);
  // A section that holds something else is the person's to mend.
  if (found !== undefined || nodeAt(node, path.slice(0, 1)) !== undefined) return undefined;
  const heads = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  return onLinesBehind(text, text.length, ...heads, ...block(item, '  '.repeat(path.length)));
}

/** `~` would have to be taken away: that is a person's to do. */
function intoEmptySection(text: string, section: string, pairs: Item): Insertion | undefined {
  const root = rootOf(text);
  const found = root?.kind === 'map' ? root.entries.find(({ key }) => key.text === section) : undefined;
  if (found?.value.kind !== 'nothing' || found.value.span.end > found.value.span.start) return undefined;
  const insertion = onLinesBehind(text, found.key.span.end, ...block(pairs, '  '));
  return itemsAt(withInsertion(text, insertion), [section]) === 1 ? insertion : undefined;
}

function intoList(text: string, list: YamlList, item: Item): Insertion | undefined {
  const [first] = list.items;
  const last = list.items.at(-1);
  if (text[list.span.start] === '[') {
    const inBrackets = typeof item === 'string' ? item : `{ ${item.join(', ')} }`;
    return last === undefined
      ? { at: list.span.start + 1, newText: inBrackets }
      : { at: ownEnd(last, text), newText: `, ${inBrackets}` };
  }
  if (first === undefined || last === undefined) return undefined;
  const dash = text.lastIndexOf('-', first.span.start);
  const indent = text.slice(lineStart(text, dash), dash);
  return dash < 0 || /\S/u.test(indent) ? undefined : onLinesBehind(text, ownEnd(last, text), ...block(item, indent));
}

const block = (item: Item, indent: string): readonly string[] =>
  (typeof item === 'string' ? [item] : item).map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`);

/** Lines of their own, behind the one on which something ends. */
function onLinesBehind(text: string, end: number, ...lines: readonly string[]): Insertion {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const newline = end === text.length ? -1 : text.indexOf('\n', end);
  const at = newline < 0 ? text.length : newline + 1;
  const startsLine = at === 0 || text[at - 1] === '\n' || text.slice(0, at) === '\uFEFF';
  return { at, newText: `${startsLine ? '' : eol}${lines.map((line) => `${line}${eol}`).join('')}` };
}

const withInsertion = (text: string, { at, newText }: Insertion): string =>
  text.slice(0, at) + newText + text.slice(at);

/** Undefined when the text cannot be read. */
function rootOf(text: string): YamlNode | undefined {
  const { node, error } = readWithLibrary(text, 0);
  return error === undefined ? node : undefined;
}

function nodeAt(node: YamlNode | undefined, path: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const key of path) {
    if (at?.kind !== 'map') return undefined;
    at = at.entries.find((entry) => entry.key.text === key)?.value;
  }
  return at;
}

function itemsAt(text: string, path: readonly string[]): number | undefined {
  const found = nodeAt(rootOf(text), path);
  return found?.kind === 'list' ? found.items.length : undefined;
}

/** The entry whose id stands at an offset. */
function entryWithId(node: YamlNode | undefined, offset: number): YamlMap | undefined {
  switch (node?.kind) {
    case 'map': {
      const id = node.entries.find(({ key }) => key.text === 'id')?.value;
      if (id !== undefined && id.span.start <= offset && offset <= id.span.end) return node;
      return firstWithId(
        node.entries.map(({ value }) => value),
        offset,
      );
    }
    case 'list':
      return firstWithId(node.items, offset);
    case 'scalar':
    case 'nothing':
    case 'refused':
    case undefined:
      return undefined;
  }
}

function firstWithId(nodes: readonly YamlNode[], offset: number): YamlMap | undefined {
  for (const node of nodes) {
    const found = entryWithId(node, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameCount(entry: YamlMap | undefined): number | undefined {
  const names = nodeAt(entry, ['other_names']);
  return names?.kind === 'list' ? names.items.length : undefined;
}

/** Where a node's own text ends, the quotes and brackets included; block nodes reach to the next one. */
function ownEnd(node: YamlNode, text: string): number {
  const { start, end } = node.span;
  const isClosed = /[[{]/.test(text[start] ?? '');
  if (node.kind === 'map' && !isClosed) {
    const last = node.entries.at(-1);
    return last === undefined ? end : entryEnd(last, text);
  }
  if (node.kind === 'list' && !isClosed) {
    const last = node.items.at(-1);
    return last === undefined ? end : ownEnd(last, text);
  }
  const opening = text[start - 1] ?? '';
  if (node.kind === 'scalar' && !node.plain && /["']/.test(opening) && text[end] === opening) return end + 1;
  return start + text.slice(start, end).trimEnd().length;
}

const entryEnd = ({ key, value }: YamlEntry, text: string): number =>
  value.span.end > value.span.start ? ownEnd(value, text) : key.span.end;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** YAML takes the escapes of JSON; what nobody could see is escaped too. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cf}\u00A0\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const written = (entry: object): readonly (readonly [string, unknown])[] =>
  Object.entries(entry).filter(([, value]) => value !== undefined);

function flow(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) && !RESERVED.test(value) ? value : quote(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${written(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** Letters first and no sign that means something to YAML, in brackets or out of them; or a day. */
const PLAIN = /^(?:\p{L}[\p{L}\p{M}\p{N} .&()/–-]*|\d{4}-\d{2}-\d{2})$/u;

const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;
