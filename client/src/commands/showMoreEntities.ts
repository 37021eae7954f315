/** Ministry News: Show More Entities, the last row of a long list. */
import type { EntitiesView, Kind } from '../views/entitiesView.ts';

export function showMoreEntities(entities: EntitiesView, kind: unknown): void {
  const known: readonly Kind[] = ['meeting', 'official', 'organisation', 'document'];
  const asked = known.find((each) => each === kind);
  if (asked !== undefined) entities.showMore(asked);
}
