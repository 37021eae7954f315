/** Whom a person means who types an id or a name at the terminal. */
import type { Snapshot } from '../core/corpus/model.ts';
import { allEntityIds } from '../core/formats/entityFacts.ts';
import { entityId, type EntityId } from '../core/registry/model.ts';
import { nameKey, skeleton } from '../core/text/comparison.ts';
import type { Localized } from '../core/text/span.ts';

export interface NamedEntity {
  readonly id: EntityId;
  /** The name of it that was meant; absent where the id was given. */
  readonly name?: string;
}

/** An entity and all its names. */
export interface KnownEntity {
  readonly id: EntityId;
  readonly names: readonly string[];
}

/**
 * The id itself, else entities with this very name, else with this name capitalised or composed otherwise, else with this name
 * written without its marks: the first of these that finds anything, by id.
 */
export function namedEntities(snapshot: Snapshot, name: string): readonly NamedEntity[] {
  const asId = snapshot.canonical(entityId(name));
  if (snapshot.registry.entities.has(asId) || snapshot.entity(asId) !== undefined) return [{ id: asId }];
  return namedAmong(allKnown(snapshot), name);
}

/** Entities with this name, written without its marks, inside one of theirs. */
export const nameInside = (snapshot: Snapshot, name: string): readonly NamedEntity[] =>
  insideAmong(allKnown(snapshot), name);

export function namedAmong(known: readonly KnownEntity[], name: string): readonly NamedEntity[] {
  const key = nameKey(name);
  const plain = skeleton(name);
  return firstThatFinds(known, [
    (each) => each === name,
    (each) => nameKey(each) === key,
    (each) => plain !== '' && skeleton(each) === plain,
  ]);
}

export function insideAmong(known: readonly KnownEntity[], name: string): readonly NamedEntity[] {
  const plain = skeleton(name);
  return plain === '' ? [] : firstThatFinds(known, [(each) => ` ${skeleton(each)} `.includes(` ${plain} `)]);
}

/** The registry's names, then the one that the archive knows it by, then all that articles write. */
export function namesOf(snapshot: Snapshot, id: EntityId): readonly string[] {
  const registered = snapshot.registry.entities.get(id)?.names.map(({ text }) => text) ?? [];
  const summary = snapshot.entity(id);
  return [...registered, ...(summary === undefined ? [] : [summary.name]), ...snapshot.namesOf(id).keys()];
}

export const unknownEntity = (name: string): Localized => ({
  vi: `Không có gì tên là "${name}" trong danh bạ và các bài.`,
  en: `Neither the registry nor any article knows "${name}".`,
});

const allKnown = (snapshot: Snapshot): readonly KnownEntity[] =>
  allEntityIds(snapshot).map((id) => ({ id, names: namesOf(snapshot, id) }));

function firstThatFinds(
  known: readonly KnownEntity[],
  tests: readonly ((name: string) => boolean)[],
): readonly NamedEntity[] {
  for (const test of tests) {
    const found = known.flatMap(({ id, names }) => {
      const name = names.find(test);
      return name === undefined ? [] : [{ id, name }];
    });
    if (found.length > 0) return found;
  }
  return [];
}
