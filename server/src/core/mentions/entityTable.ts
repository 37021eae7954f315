/** Collects the entities of one article while its mentions are linked; one row per id. */
import type { EntityId, EntityKind, RegistryEntity } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import type { LocalEntity } from './model.ts';

interface Row {
  readonly kind: EntityKind;
  readonly id: EntityId;
  readonly aliases: Set<EntityId>;
  name: string;
  series?: EntityId;
  edition?: string;
  registered: boolean;
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
  const index =
    table.rows.push({
      kind,
      id: entityId(id),
      aliases: new Set(),
      name: notes.name,
      registered: notes.registered ?? false,
      ...(notes.series === undefined ? {} : { series: notes.series }),
      ...(notes.edition === undefined ? {} : { edition: notes.edition }),
    }) - 1;
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
  if (entity !== undefined && entity.id !== alias) entity.aliases.add(entityId(alias));
}

export const localEntities = (table: EntityTable): readonly LocalEntity[] =>
  table.rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    aliases: [...row.aliases],
    name: row.name,
    registered: row.registered,
    ...(row.series === undefined ? {} : { series: row.series }),
    ...(row.edition === undefined ? {} : { edition: row.edition }),
  }));
