/** Highlights: the mentions in an article of what stands under the cursor. */
import type { Snapshot } from '../corpus/model.ts';
import type { FileId, Span } from '../text/span.ts';
import { entityOf, targetAt } from './targetAt.ts';

export function documentHighlight(snapshot: Snapshot, file: FileId, offset: number): readonly Span[] | undefined {
  const target = targetAt(snapshot, file, offset);
  const article = target?.mentioned?.article;
  if (target === undefined || article === undefined) return undefined;
  return article.mentions
    .filter((mention) => mention.type !== 'date' && entityOf(snapshot, article, mention.entity) === target.entity)
    .map(({ start, end }) => ({ start, end }));
}
