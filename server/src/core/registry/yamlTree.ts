/** A YAML document as this folder reads it: three kinds of node, all scalars as text, every node with its span. */
import type { Span } from '../text/span.ts';

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes: `20`, `true`, `~` may be more than text. */
  readonly plain: boolean;
  /** Without the quotes, so that a replacement keeps them; with them when nothing is inside. */
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

/** Nothing written, `~` or `null`. */
export interface YamlNothing {
  readonly kind: 'nothing';
  readonly span: Span;
}

/** Something YAML allows and registries do not: an alias, or nesting beyond {@link MAX_DEPTH}. */
export interface YamlRefused {
  readonly kind: 'refused';
  readonly reason: 'alias' | 'depth';
  readonly span: Span;
}

export type YamlNode = YamlScalar | YamlMap | YamlList | YamlNothing | YamlRefused;

/** A registry needs five levels. */
export const MAX_DEPTH = 32;

/** The node for a scalar; `outer` includes the quotes. */
export function scalarNode(text: string, plain: boolean, outer: Span): YamlScalar | YamlNothing {
  if (plain && (text === '' || text === '~' || text === 'null')) return { kind: 'nothing', span: outer };
  const inside = plain || outer.end - outer.start <= 2 ? outer : { start: outer.start + 1, end: outer.end - 1 };
  return { kind: 'scalar', text, plain, span: inside };
}
