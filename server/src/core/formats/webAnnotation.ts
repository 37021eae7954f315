/** Mentions as W3C Web Annotations (JSON-LD), which annotation tools exchange. */
import type { ArticleRecord, MentionRecord } from './articleRecord.ts';
import { quoteAt } from '../text/quote.ts';
import { codePointOffsets } from './codePoints.ts';
import { pathUri } from './sarif.ts';

export interface AnnotatedArticle {
  readonly record: ArticleRecord;
  readonly text: string;
}

/** One page with the annotations of all articles, in the order of the articles and of their text. */
export function annotationPage(articles: readonly AnnotatedArticle[]): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: articles.flatMap(({ record, text }) => {
      const point = codePointOffsets(text);
      return record.mentions.map((mention) => annotation(record, mention, text, point));
    }),
  };
}

function annotation(record: ArticleRecord, mention: MentionRecord, text: string, point: (offset: number) => number) {
  const source = pathUri(record.path);
  const start = point(mention.start);
  const end = point(mention.end);
  const identity = mention.entity ?? mention.value;
  return {
    id: `${source}#char=${start},${end}&type=${mention.type}`,
    type: 'Annotation',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: mention.type },
      ...(identity === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: identity }]),
      ...(mention.expansion === undefined
        ? []
        : [{ type: 'TextualBody', purpose: 'describing', value: mention.expansion, language: record.language }]),
    ],
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', ...quoteAt(text, mention) },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
