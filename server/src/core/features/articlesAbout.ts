/** The articles about an entity, the newest first, each with the place that leads to it. */
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { Destination } from './destination.ts';
import { leadMentions } from './implementation.ts';

export interface ArticleAbout {
  readonly at: Destination;
  /** The article's own date, ISO 8601. */
  readonly day?: string;
}

export function articlesAbout(snapshot: Snapshot, id: EntityId): readonly ArticleAbout[] {
  const about = leadMentions(snapshot, [snapshot.canonical(id)]).map((at): ArticleAbout => {
    const day = snapshot.summary(at.file)?.date?.value;
    return day === undefined ? { at } : { at, day };
  });
  const order = ({ day = '' }: ArticleAbout): string => day;
  return about.sort((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0));
}
