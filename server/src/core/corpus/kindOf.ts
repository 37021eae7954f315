/** What kind of thing an id names. */
import type { EntityId, EntityKind, Registry } from '../registry/model.ts';

const KINDS: readonly EntityKind[] = ['organisation', 'official', 'meeting', 'document', 'place', 'term'];

/** By the part before the slash; undefined when the text is no id of ours. */
export function kindOfText(id: string): EntityKind | undefined {
  const slash = id.indexOf('/');
  if (slash < 0) return undefined;
  for (const kind of KINDS) if (kind.length === slash && id.startsWith(kind)) return kind;
  return undefined;
}

/** The registry knows best; a made-up id says it itself. */
export const kindOf = (id: EntityId, registry: Registry): EntityKind =>
  registry.entities.get(id)?.kind ?? kindOfText(id) ?? 'term';
