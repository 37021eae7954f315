/** What the archive knows of an entity at a glance: its name, kind, editions and how often it is spoken of. */
import type { EntityId, Registry, RegistryEntity } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import { type Archive, countWith, isLive, liveIds } from './archive.ts';
import { nameUses, type NameUse } from './facts.ts';
import type { Group, Identity } from './identity.ts';
import { kindOf } from './kindOf.ts';
import type { EntitySummary } from './model.ts';
import { compareTexts } from './strings.ts';

/** What the answers are made of. */
export interface Sources {
  readonly archive: Archive;
  readonly registry: Registry;
  readonly identity: Identity;
}

/** How many articles use a name. */
export interface NamedUse extends NameUse {
  readonly name: string;
}

/** Numbers of a group's ids, as far as any article uses them. */
export const numbersOf = (archive: Archive, group: Group): readonly number[] =>
  group.members.map(archive.strings.find).filter((number) => number >= 0);

export function summarise({ archive, registry, identity }: Sources, id: EntityId): EntitySummary | undefined {
  const group = identity.groupOf(id);
  const registered = registry.entities.get(group.id);
  const numbers = numbersOf(archive, group);
  if (registered === undefined && !numbers.some((number) => isLive(archive, number))) return undefined;
  const { series, edition } = group;
  return {
    id: group.id,
    kind: kindOf(group.id, registry),
    name: (registered && officialName(registered)) ?? fullestName(archive, group) ?? group.id,
    articles: countWith(archive, numbers),
    ...(series !== undefined && edition !== undefined && { series: identity.groupOf(series).id, edition }),
    registered: registered !== undefined,
  };
}

/** How many articles mention it under any of its ids. */
export const articleCount = ({ archive, identity }: Sources, id: EntityId): number =>
  countWith(archive, numbersOf(archive, identity.groupOf(id)));

/** Every entity of the registry and of the articles, in the order of ids. */
export function* allEntities(sources: Sources): Generator<EntitySummary> {
  for (const id of allIds(sources)) {
    const summary = summarise(sources, id);
    if (summary !== undefined) yield summary;
  }
}

/** How many articles write the entity in each way: the most used first, then by letters. */
export function writtenNames({ archive, registry, identity }: Sources, id: EntityId): ReadonlyMap<string, number> {
  // Made of words that may be a name: of most such ids nobody has ever spoken.
  if (id.startsWith('organisation/') && archive.strings.find(id) < 0 && !registry.entities.has(id)) return new Map();
  const uses = nameUses(archive, identity.groupOf(id).members);
  return writtenOf(Array.from(uses, ([name, use]) => ({ ...use, name: archive.strings.textOf(name) })));
}

export function writtenOf(uses: readonly NamedUse[]): ReadonlyMap<string, number> {
  const names = uses.filter(({ written }) => written > 0);
  return new Map(
    names
      .toSorted((a, b) => b.written - a.written || compareTexts(a.name, b.name))
      .map(({ name, written }) => [name, written]),
  );
}

/** Editions by number; those without one after, by letters. */
export function sortedEditions({ identity }: Pick<Sources, 'identity'>, series: EntityId): readonly EntityId[] {
  const numberOf = (edition: string): number => (/^\d+$/.test(edition) ? Number(edition) : Infinity);
  return identity
    .editionsOf(series)
    .map((id) => ({ id, edition: identity.groupOf(id).edition ?? '' }))
    .sort((a, b) => {
      const [left, right] = [numberOf(a.edition), numberOf(b.edition)];
      if (left !== right) return left < right ? -1 : 1;
      return compareTexts(a.edition, b.edition) || compareTexts(a.id, b.id);
    })
    .map(({ id }) => id);
}

export const officialName = (entity: RegistryEntity): string | undefined => entity.name.vi ?? entity.name.en;

function allIds(sources: Sources): readonly EntityId[] {
  const ids = new Set<EntityId>();
  for (const id of everyId(sources)) ids.add(sources.identity.groupOf(id).id);
  return [...ids].sort(compareTexts);
}

/** As the registry and the articles have them. */
export function* everyId({ archive, registry }: Sources): Generator<EntityId> {
  yield* registry.entities.keys();
  for (const number of liveIds(archive)) yield entityId(archive.strings.textOf(number));
}

function fullestName(archive: Archive, group: Group): string | undefined {
  return fullestOf(
    Array.from(nameUses(archive, group.members), ([name, use]) => ({ ...use, name: archive.strings.textOf(name) })),
  );
}

/** A name of several words before a code, one that is written before one that is only understood, then the most used, the longest. */
export function fullestOf(uses: readonly NamedUse[]): string | undefined {
  const [best] = uses
    .filter(({ fullest, written }) => fullest + written > 0)
    .sort(
      (a, b) =>
        Number(b.name.includes(' ')) - Number(a.name.includes(' ')) ||
        Number(b.written > 0) - Number(a.written > 0) ||
        b.fullest - a.fullest ||
        b.written - a.written ||
        b.name.length - a.name.length ||
        compareTexts(a.name, b.name),
    );
  return best?.name;
}
