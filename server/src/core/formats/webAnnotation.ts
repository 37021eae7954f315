/** Mentions as W3C Web Annotations (JSON-LD), which annotation tools exchange. */
import type { ArticleRecord, MentionRecord } from './articleRecord.ts';
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

/** As much as tells one place from its look-alikes in nearly every article. */
const contextLength = 32;

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
        {
          type: 'TextQuoteSelector',
          exact: mention.text,
          prefix: text.slice(wholeCharacter(text, mention.start - contextLength), mention.start),
          suffix: text.slice(mention.end, wholeCharacter(text, mention.end + contextLength)),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** Moves an offset off the middle of a surrogate pair and into the text. */
export function wholeCharacter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset + 1 : offset;
}
