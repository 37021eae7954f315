/** Which parts of an article are quoted: other people's words keep their style. */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';

const read = new WeakMap<Article, readonly Span[]>();

/** The quotations of an article, which never changes: found once for all checks. */
export function quotationsIn(article: Article): readonly Span[] {
  let found = read.get(article);
  if (found === undefined) read.set(article, (found = quotations(article.text)));
  return found;
}

/** Spans from an opening to its closing quotation mark, each inside one paragraph; a mark without partner quotes nothing. */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let curly = -1;
  let straight = -1;
  for (const { 0: mark, index: at } of text.matchAll(/[\n“„«‟”»"]/g)) {
    if (mark === '\n') {
      curly = -1;
      straight = -1;
    } else if (mark === '"') {
      if (straight >= 0) found.push({ start: straight, end: at + 1 });
      straight = straight >= 0 ? -1 : at;
    } else if (mark === '”' || mark === '»') {
      if (curly >= 0) found.push({ start: curly, end: at + 1 });
      curly = -1;
    } else curly = at;
  }
  return found;
}

export const isQuoted = (quoted: readonly Span[], span: Span): boolean =>
  quoted.some(({ start, end }) => start < span.start && span.end < end);
