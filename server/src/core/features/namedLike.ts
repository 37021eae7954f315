/** Entities whose names a person means by a few words: those that contain the words, else those that are most like them. */
import type { Snapshot } from '../corpus/model.ts';
import { searchEntities } from '../corpus/search.ts';
import type { EntityId } from '../registry/model.ts';
import { skeleton } from '../text/comparison.ts';

/** Diacritics and capitals do not matter; typing errors only where nothing contains the words. */
export function namedLike(snapshot: Snapshot, query: string, most: number): ReadonlySet<EntityId> {
  const words = skeleton(query).split(' ');
  const found = searchEntities(snapshot, query, most);
  const exact = found.filter(({ name }) => {
    const folded = ` ${skeleton(name)}`;
    return words.every((word) => folded.includes(` ${word}`));
  });
  return new Set((exact.length > 0 ? exact : found).map(({ id }) => id));
}
