/** Reads any YAML text with the YAML library into our tree, with the first syntax error; slow but complete. */
import { Composer, Parser, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import { MAX_DEPTH, scalarNode } from './yamlTree.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yamlTree.ts';

export interface YamlSyntaxError {
  readonly span: Span;
  /** The library's code, e.g. `TAB_AS_INDENT`. */
  readonly code: string;
  /** The library's English sentence. */
  readonly detail: string;
}

export interface LibraryReading {
  /** What could be recovered; undefined for an empty text. */
  readonly node?: YamlNode;
  readonly error?: YamlSyntaxError;
}

/** Reads `text` as one document; spans are moved by `offset`. */
export function readWithLibrary(text: string, offset: number): LibraryReading {
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const document of composer.compose(new Parser().parse(text))) {
    const error = document.errors[0];
    const contents: unknown = document.contents;
    return {
      ...(contents === null ? {} : { node: convert(contents, offset, 0) }),
      ...(error === undefined
        ? {}
        : { error: { span: errorSpan(error.pos, text, offset), code: error.code, detail: error.message } }),
    };
  }
  return {};
}

/** At least one character, never a line break, inside the text. */
function errorSpan([from, to]: readonly [number, number], text: string, offset: number): Span {
  const start = Math.max(0, Math.min(from, text.length - 1));
  return { start: start + offset, end: Math.max(start + 1, Math.min(to, text.length)) + offset };
}

function convert(node: unknown, offset: number, depth: number): YamlNode {
  if (isScalar(node)) {
    const plain = node.type === undefined || node.type === 'PLAIN';
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const text = typeof node.value === 'string' ? node.value : '';
    const span = spanOf(node.range, offset);
    return block ? { kind: 'scalar', text, plain: false, span } : scalarNode(text, plain, span);
  }
  if (isAlias(node)) return { kind: 'refused', reason: 'alias', span: spanOf(node.range, offset) };
  if (isMap(node) || isSeq(node)) {
    const span = spanOf(node.range, offset);
    if (depth >= MAX_DEPTH) return { kind: 'refused', reason: 'depth', span };
    if (isMap(node)) return convertMap(node.items, span, offset, depth);
    return { kind: 'list', items: node.items.map((item: unknown) => convert(item, offset, depth + 1)), span };
  }
  return { kind: 'nothing', span: { start: offset, end: offset } };
}

function convertMap(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  span: Span,
  offset: number,
  depth: number,
): YamlMap {
  const entries: YamlEntry[] = [];
  for (const pair of pairs) {
    const key = convertKey(pair.key, offset, depth + 1);
    const value: YamlNode =
      pair.value === null || pair.value === undefined
        ? { kind: 'nothing', span: { start: key.span.end, end: key.span.end } }
        : convert(pair.value, offset, depth + 1);
    entries.push({ key, value });
  }
  return { kind: 'map', entries, span };
}

/** `null:` is a key like any other; one that is no text becomes an unknown key, which is then reported where it stands. */
function convertKey(node: unknown, offset: number, depth: number): YamlScalar {
  const key = convert(node, offset, depth);
  if (key.kind === 'scalar') return key;
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  return { kind: 'scalar', text, plain: true, span: key.span };
}

const spanOf = (range: readonly number[] | null | undefined, offset: number): Span => ({
  start: (range?.[0] ?? 0) + offset,
  end: (range?.[1] ?? range?.[0] ?? 0) + offset,
});
