/**
 * Which ids are one is found out by the very code that does it for the archive in memory, over facts that are fetched when it first
 * asks for them: it runs, everything that it missed is fetched at once, and it runs again, until it missed nothing. So both archives
 * agree by construction, nothing that was found out has to be kept true by those who write, and what a question costs depends on
 * the entity and its relations alone.
 */
import type { EditionFact, Facts, Supported } from '../core/corpus/facts.ts';
import { createIdentity, emptyMemory, type Identity } from '../core/corpus/identity.ts';
import { entityId, type EntityId, type Registry } from '../core/registry/model.ts';

/**
 * `link`: both ids are one, or, when they are the same, the letters have a meaning of their own. `edition`: `other` is the series.
 * `series`: `other` is the edition. `number`: `key` is the number, `other` the edition.
 */
export type Relation = 'link' | 'edition' | 'series' | 'number';

export interface FactRow {
  readonly key: string;
  readonly relation: Relation;
  readonly other: string;
  /** The edition; '' for links and numbers. */
  readonly edition: string;
  /** Articles that show it. */
  readonly support: number;
}

/** Facts by key. A number of an edition shares no key with an id: ids have a slash. */
export type KnownFacts = Map<string, readonly FactRow[]>;

export async function withIdentity<Answer>(
  registry: Registry,
  known: KnownFacts,
  fetch: (keys: readonly string[]) => Promise<readonly FactRow[]>,
  ask: (identity: Identity) => Answer,
): Promise<Answer> {
  for (;;) {
    const missed = new Set<string>();
    const answer = ask(createIdentity(factsIn(known, missed), registry, emptyMemory()));
    if (missed.size === 0) return answer;
    const rows = new Map<string, FactRow[]>(Array.from(missed, (key) => [key, []]));
    for (const row of await fetch([...missed])) rows.get(row.key)?.push(row);
    for (const [key, found] of rows) known.set(key, found);
  }
}

function factsIn(known: KnownFacts, missed: Set<string>): Facts {
  const rows = (key: string, relation: Relation): readonly FactRow[] => {
    const found = known.get(key);
    if (found === undefined) missed.add(key);
    return found?.filter((row) => row.relation === relation) ?? [];
  };
  const editionFacts = (id: EntityId, relation: Relation): readonly EditionFact[] =>
    rows(id, relation).map(({ other, edition, support }) => ({ id: entityId(other), edition, support }));
  const links = (id: EntityId): readonly Supported[] =>
    rows(id, 'link').map(({ other, support }) => ({ id: entityId(other), support }));
  return {
    linksOf: (id) => links(id).filter((link) => link.id !== id),
    mayKnow: () => true,
    isExplained: (id) => links(id).some((link) => link.id === id),
    seriesOf: (id) => editionFacts(id, 'edition'),
    editionsOf: (series) => editionFacts(series, 'series'),
    numbered: (edition) => rows(edition, 'number').map(({ other }) => entityId(other)),
  };
}
