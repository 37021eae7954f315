/** One question to the database and what is found out about identity while it is answered. */
import type { NamedUse } from '../core/corpus/entities.ts';
import type { Identity } from '../core/corpus/identity.ts';
import type { EntityId, Registry } from '../core/registry/model.ts';
import { fromColumn, toColumn } from './columnText.ts';
import type { Connection } from './connection.ts';
import { type FactRow, type KnownFacts, withIdentity } from './lateFacts.ts';

export interface Question extends Pick<Connection, 'rows'> {
  readonly identify: <Answer>(ask: (identity: Identity) => Answer) => Promise<Answer>;
  /** All ids of an entity. */
  readonly membersOf: (id: EntityId) => Promise<readonly EntityId[]>;
  /** How articles call any of the ids. */
  readonly usesOf: (ids: readonly EntityId[]) => Promise<readonly NamedUse[]>;
}

export function createQuestion(connection: Connection, registry: Registry): Question {
  const { rows } = connection;
  const known: KnownFacts = new Map();
  const fetch = async (keys: readonly string[]): Promise<readonly FactRow[]> => {
    const found = await rows<FactRow>(
      `select key, relation, other, edition, sum(support) as support from ministry_news.facts where key = any($1)
        group by key, relation, other, edition having sum(support) > 0`,
      [keys.map(toColumn)],
    );
    return found.map((row) => ({
      ...row,
      key: fromColumn(row.key),
      other: fromColumn(row.other),
      edition: fromColumn(row.edition),
    }));
  };
  const identify: Question['identify'] = (ask) => withIdentity(registry, known, fetch, ask);
  return {
    rows,
    identify,
    membersOf: (id) => identify((identity) => identity.groupOf(id).members),
    usesOf: async (ids) => {
      const found = await rows<NamedUse>(
        `select name, sum(fullest) as fullest, sum(written) as written from ministry_news.name_uses
          where entity = any($1) group by name`,
        [ids.map(toColumn)],
      );
      return found.map((use) => ({ ...use, name: fromColumn(use.name) }));
    },
  };
}
