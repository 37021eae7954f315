/** What kind of thing an id names. */
import type { EntityId, EntityKind, Registry } from '../registry/model.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  meeting: 'meeting',
  official: 'official',
  organisation: 'organisation',
  document: 'document',
  place: 'place',
  term: 'term',
};

/** By the part before the slash; undefined when the text is no id of ours. */
export function kindOfText(id: string): EntityKind | undefined {
  const slash = id.indexOf('/');
  return slash < 0 ? undefined : KINDS[id.slice(0, slash)];
}

/** The registry knows best; a made-up id says it itself. */
export const kindOf = (id: EntityId, registry: Registry): EntityKind =>
  registry.entities.get(id)?.kind ?? kindOfText(id) ?? 'term';
