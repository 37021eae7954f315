/** Collects the entities of one article while its mentions are linked; one row per id. */
import type { Mutable } from './dates/draft.ts';
import type { EntityId, EntityKind, RegistryEntity } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import type { LocalEntity } from './model.ts';

interface Row {
  readonly kind: EntityKind;
  readonly id: EntityId;
  /** Made with the first one: most entities have none. */
  aliases: Set<EntityId> | undefined;
  name: string;
  readonly series: EntityId | undefined;
  readonly edition: string | undefined;
  readonly registered: boolean;
}

export interface EntityTable {
  readonly rows: Row[];
  readonly byId: Map<string, number>;
}

export const createEntityTable = (): EntityTable => ({ rows: [], byId: new Map() });

export interface EntityNotes {
  readonly name: string;
  readonly registered?: boolean;
  readonly series?: EntityId;
  readonly edition?: string;
}

/** The row of an id, made when new. A longer name replaces a shorter one unless the registry gave it. */
export function entityRow(table: EntityTable, kind: EntityKind, id: string, notes: EntityNotes): number {
  const known = table.byId.get(id);
  if (known !== undefined) {
    const row = table.rows[known];
    if (row !== undefined && !row.registered && notes.name.length > row.name.length) row.name = notes.name;
    return known;
  }
  // Every row has every field: objects of one shape are read fastest, and spreading over optional fields is slow.
  const row: Row = {
    kind,
    id: entityId(id),
    aliases: undefined,
    name: notes.name,
    series: notes.series,
    edition: notes.edition,
    registered: notes.registered ?? false,
  };
  const index = table.rows.push(row) - 1;
  table.byId.set(id, index);
  return index;
}

/** The row of a registry entity. */
export function registryRow(table: EntityTable, entity: RegistryEntity): number {
  const series = entity.kind === 'meeting' ? entity.series : undefined;
  const ordinal = entity.kind === 'meeting' ? entity.ordinal : undefined;
  return entityRow(table, entity.kind, entity.id, {
    name: entity.name.vi ?? entity.name.en ?? entity.id,
    registered: true,
    ...(series === undefined ? {} : { series }),
    ...(ordinal === undefined ? {} : { edition: String(ordinal) }),
  });
}

/** Notes that an id means the same as a row's. */
export function addAlias(table: EntityTable, row: number, alias: string): void {
  const entity = table.rows[row];
  if (entity === undefined || entity.id === alias) return;
  entity.aliases ??= new Set();
  entity.aliases.add(entityId(alias));
}

export function localEntities(table: EntityTable): readonly LocalEntity[] {
  const found: LocalEntity[] = [];
  for (const { kind, id, aliases, name, registered, series, edition } of table.rows) {
    const entity: Mutable<LocalEntity> = {
      kind,
      id,
      aliases: aliases === undefined ? [] : [...aliases],
      name,
      registered,
    };
    if (series !== undefined) entity.series = series;
    if (edition !== undefined) entity.edition = edition;
    found.push(entity);
  }
  return found;
}
