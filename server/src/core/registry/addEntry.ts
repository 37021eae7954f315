/** Adds what a person decided to a registry file as text, leaving everything else in it as it stands. */
import { readWithLibrary } from './libraryYaml.ts';
import type { IgnoredFinding } from './model.ts';
import type { YamlList, YamlNode } from './yamlTree.ts';

/** Text to be put in at an offset. */
export interface Insertion {
  readonly at: number;
  readonly newText: string;
}

export type NewIgnored = Omit<IgnoredFinding, 'declaredAt' | 'until'> & { readonly until?: string };

/** Undefined where the file is not written in a way that could be continued with certainty. */
export function addIgnored(text: string, entry: NewIgnored): Insertion | undefined {
  const { code, until, ...quoted } = entry;
  const lines = [
    `code: ${code}`,
    ...(['path', 'exact', 'prefix', 'suffix', 'reason'] as const).flatMap((key) =>
      quoted[key] === undefined ? [] : `${key}: ${quote(quoted[key])}`,
    ),
    ...(until === undefined ? [] : [`until: ${until}`]),
  ];
  return addItem(text, ['ignored'], lines);
}

export function allowAcronym(text: string, acronym: string): Insertion | undefined {
  return addItem(text, ['allowed', 'acronyms'], [quote(acronym)]);
}

/** YAML takes the escapes of JSON; what nobody could see is escaped too. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cf}\u00A0\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One more item for the list at this path, which is made where there is none. Several lines are the pairs of a map. */
function addItem(text: string, path: readonly string[], lines: readonly string[]): Insertion | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const insertion = itemFor(text, path, lines, eol);
  if (insertion === undefined) return undefined;
  const after = text.slice(0, insertion.at) + insertion.newText + text.slice(insertion.at);
  // Whatever the layout was: the file must still be read, with one item more.
  return itemsAt(after, path) === (itemsAt(text, path) ?? 0) + 1 ? insertion : undefined;
}

function itemFor(text: string, path: readonly string[], lines: readonly string[], eol: string): Insertion | undefined {
  const { node, error } = readWithLibrary(text, 0);
  if (error !== undefined) return undefined;
  const found = nodeAt(node, path);
  const block = (indent: string): string =>
    lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}${eol}`).join('');
  if (found?.kind === 'list') {
    const last = found.items.at(-1);
    if (text[found.span.start] === '[') {
      const item = lines.length === 1 ? (lines[0] ?? '') : `{ ${lines.join(', ')} }`;
      const at = last === undefined ? found.span.start + 1 : ownEnd(last, text);
      return { at, newText: last === undefined ? item : `, ${item}` };
    }
    return last === undefined
      ? undefined
      : atNewLine(text, lineEnd(text, ownEnd(last, text)), block(dashIndent(found, text)), eol);
  }
  // A section that holds something else, or nothing yet, is the person's to mend.
  if (found !== undefined || nodeAt(node, path.slice(0, 1)) !== undefined) return undefined;
  const heads = path.map((key, depth) => `${'  '.repeat(depth)}${key}:${eol}`).join('');
  return atNewLine(text, text.length, heads + block('  '.repeat(path.length)), eol);
}

function nodeAt(node: YamlNode | undefined, path: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const key of path) {
    if (at?.kind !== 'map') return undefined;
    at = at.entries.find((entry) => entry.key.text === key)?.value;
  }
  return at;
}

/** Undefined when the text cannot be read. */
function itemsAt(text: string, path: readonly string[]): number | undefined {
  const { node, error } = readWithLibrary(text, 0);
  const found = error === undefined ? nodeAt(node, path) : undefined;
  return found?.kind === 'list' ? found.items.length : undefined;
}

/** Where a node's own text ends, the quotes and brackets included. */
function ownEnd(node: YamlNode, text: string): number {
  const isClosed = (node.kind === 'map' || node.kind === 'list') && /[[{]/.test(text[node.span.start] ?? '');
  if (!isClosed && node.kind === 'map') {
    const last = node.entries.at(-1);
    return last === undefined ? node.span.end : ownEnd(last.value, text);
  }
  if (!isClosed && node.kind === 'list') {
    const last = node.items.at(-1);
    return last === undefined ? node.span.end : ownEnd(last, text);
  }
  if (
    node.kind === 'scalar' &&
    /["']/.test(text[node.span.start - 1] ?? '') &&
    text[node.span.end] === text[node.span.start - 1]
  )
    return node.span.end + 1;
  return node.span.end;
}

function dashIndent({ items }: YamlList, text: string): string {
  const first = items[0]?.span.start ?? 0;
  const dash = text.lastIndexOf('-', first);
  return text.slice(text.lastIndexOf('\n', dash) + 1, dash);
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

function atNewLine(text: string, at: number, newText: string, eol: string): Insertion {
  const startsLine = at === 0 || text[at - 1] === '\n' || text.slice(0, at) === '\uFEFF';
  return { at, newText: startsLine ? newText : `${eol}${newText}` };
}
