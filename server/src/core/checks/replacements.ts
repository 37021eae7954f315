/** Fixes that put other words in the place of what was found. */
import type { Article } from '../mentions/model.ts';
import type { Edit, Place, Span } from '../text/span.ts';
import type { Fix } from './model.ts';

export const placeIn = (article: Article, { start, end }: Span): Place => ({
  file: article.file,
  span: { start, end },
});

export const textAt = (article: Article, { start, end }: Span): string => article.text.slice(start, end);

export const editAt = (article: Article, span: Span, newText: string): Edit => ({
  place: placeIn(article, span),
  newText,
});

/** One reading among several: offered, never applied by itself. */
export const alternative = (article: Article, span: Span, newText: string, shown = newText): Fix => ({
  title: { vi: `Đổi thành ${shown}`, en: `Change to ${shown}` },
  preferred: false,
  edits: [editAt(article, span, newText)],
});

/** The same change at all of several places; none where there is only one. */
export const everywhere = (article: Article, spans: readonly Span[], newText: string): readonly Fix[] =>
  spans.length < 2
    ? []
    : [
        {
          title: { vi: `Đổi thành ${newText} trong cả bài`, en: `Change to ${newText} everywhere in the article` },
          preferred: false,
          edits: spans.map((span) => editAt(article, span, newText)),
        },
      ];

/** The only reading: what "fix all" applies. */
export const correction = (article: Article, span: Span, newText: string, shown = newText): Fix => ({
  ...alternative(article, span, newText, shown),
  preferred: true,
});

/** Spaces and line ends inside a quoted name, as people read them. */
export const onOneLine = (text: string): string => (isOnOneLine(text) ? text : text.replace(/\s+/g, ' ').trim());

/** Nearly every name is: letters with single spaces between them. */
function isOnOneLine(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE ? before === SPACE : unit < SPACE || unit === NO_BREAK || unit >= WIDER) return false;
    before = unit;
  }
  return before !== SPACE;
}

const SPACE = 0x20;
const NO_BREAK = 0xa0;
/** From here on there are spaces of other widths; letters with Vietnamese marks stand before. */
const WIDER = 0x2000;
