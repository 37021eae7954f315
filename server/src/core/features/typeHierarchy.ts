/** Type hierarchy: a body with those above and below it, a meeting's edition with its series. */
import type { Snapshot } from '../corpus/model.ts';
import { type EntityId, entityId } from '../registry/model.ts';

/** What it is part of. Undefined for what is neither a body nor a meeting. */
export function supertypes(snapshot: Snapshot, id: EntityId): readonly EntityId[] | undefined {
  const declared = snapshot.registry.entities.get(id);
  const known = snapshot.entity(id);
  switch (known?.kind ?? declared?.kind) {
    case 'organisation':
      return parentsOf(snapshot, id);
    case 'meeting': {
      const series = known?.series ?? (declared?.kind === 'meeting' ? declared.series : undefined);
      return series === undefined ? [] : [snapshot.canonical(series)];
    }
    case 'official':
    case 'document':
    case 'place':
    case 'term':
    case undefined:
      return undefined;
  }
}

/** What is part of it, by name in the registry's order, then those that only articles place there. */
export function subtypes(snapshot: Snapshot, id: EntityId): readonly EntityId[] | undefined {
  const kind = snapshot.entity(id)?.kind ?? snapshot.registry.entities.get(id)?.kind;
  if (kind === 'meeting') return snapshot.editionsOf(id);
  if (kind !== 'organisation') return undefined;
  const found = new Set<EntityId>();
  for (const entity of snapshot.registry.entities.values()) {
    if (entity.kind !== 'organisation' || entity.parent === undefined) continue;
    if (snapshot.canonical(entity.parent) === id) found.add(snapshot.canonical(entity.id));
  }
  // An article that says whose part a body is names the whole too.
  for (const file of snapshot.articlesOf(id)) {
    for (const other of snapshot.summary(file)?.entities ?? []) {
      if (!found.has(other) && other !== id && parentsOf(snapshot, other).includes(id)) found.add(other);
    }
  }
  return [...found];
}

/** The registry outranks the articles. */
function parentsOf(snapshot: Snapshot, id: EntityId): readonly EntityId[] {
  const declared = snapshot.registry.entities.get(id);
  if (declared?.kind === 'organisation' && declared.parent !== undefined) return [snapshot.canonical(declared.parent)];
  const parents = new Set<EntityId>();
  for (const { value } of snapshot.claimsOf(id, 'parent')) parents.add(snapshot.canonical(entityId(value)));
  return [...parents].filter((parent) => parent !== id);
}
