/** Semantic tokens: what each stretch of an article speaks of, the innermost mention deciding, for an editor to colour. */
import type { Finding } from '../checks/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Article, Mention, MentionType } from '../mentions/model.ts';
import { contains, type FileId, overlaps, type Span } from '../text/span.ts';

export const tokenTypes: readonly MentionType[] = [
  'meeting',
  'official',
  'organisation',
  'document',
  'place',
  'acronym',
  'date',
];
export const tokenModifiers = ['definition', 'anaphor', 'conflict'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export interface SemanticToken extends Span {
  readonly type: MentionType;
  /** In the order of the list above. */
  readonly modifiers: readonly TokenModifier[];
}

export interface TokenQuestion {
  readonly file: FileId;
  /** Those of the article. */
  readonly findings: readonly Finding[];
  /** The whole article without it. */
  readonly span?: Span;
}

/** In the order of the text; none overlap. */
export function semanticTokens(snapshot: Snapshot, { file, findings, span }: TokenQuestion): readonly SemanticToken[] {
  const article = snapshot.article(file);
  if (article === undefined) return [];
  const looked = span === undefined ? article.mentions : article.mentions.filter((mention) => overlaps(mention, span));
  const conflicts = findings.filter(({ code }) => /conflict/.test(code)).map(({ place }) => place.span);
  const tokens: SemanticToken[] = [];
  const open: SemanticToken[] = [];
  let done = 0;
  /** Gives out what of the outer mentions lies before the offset, and closes those that end there. */
  const advance = (to: number): void => {
    for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
      const end = Math.min(inner.end, to);
      if (end > done) tokens.push({ ...inner, start: Math.max(done, inner.start), end });
      done = Math.max(done, end);
      if (inner.end > to) return;
      open.pop();
    }
  };
  for (const mention of looked) {
    advance(mention.start);
    done = Math.max(done, mention.start);
    open.push(tokenOf(article, mention, conflicts));
  }
  advance(Infinity);
  return tokens;
}

function tokenOf(article: Article, mention: Mention, conflicts: readonly Span[]): SemanticToken {
  const { start, end, type } = mention;
  const has: Readonly<Record<TokenModifier, boolean>> = {
    definition: article.definitions.some(({ long, short }) => same(long, mention) || same(short, mention)),
    anaphor: type !== 'date' && (mention.form === 'anaphor' || mention.form === 'title-only'),
    conflict: conflicts.some((each) => contains(mention, each) || contains(each, mention)),
  };
  return { start, end, type, modifiers: tokenModifiers.filter((modifier) => has[modifier]) };
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
