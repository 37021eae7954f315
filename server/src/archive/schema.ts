/** The tables, and how each engine that speaks PostgreSQL's protocol spreads them over machines: by entity. */
import { CLAIM_PROPERTIES, DATE_REASONS, ENTITY_FORMS, LANGUAGES, MENTION_TYPES } from '../core/corpus/record.ts';

export type Engine = 'postgres' | 'citus' | 'cockroach' | 'yugabyte';

/**
 * What the numbers in the tables mean. A database that was made with another layout is refused: its rows would be read wrongly.
 * The first number is to be raised when a table changes.
 */
export const LAYOUT = JSON.stringify([1, MENTION_TYPES, ENTITY_FORMS, CLAIM_PROPERTIES, DATE_REASONS, LANGUAGES]);

/** Tables by the column that decides on which machine a row lives. */
const KEYS = {
  articles: 'file',
  mentions: 'entity',
  claims: 'entity',
  facts: 'key',
  names: 'entity',
  name_uses: 'entity',
} as const;

/** Statements that may be run again and again. */
export function schemaStatements(engine: Engine): readonly string[] {
  // Paths and ids are ordered by their bytes on every machine; CockroachDB knows no other order.
  const text = engine === 'cockroach' ? 'text' : 'text collate "C"';
  // YugabyteDB hashes the first column of a key, but articles are walked in path order.
  const articlesKey =
    engine === 'yugabyte' ? `file ${text} not null, primary key (file asc)` : `file ${text} primary key`;
  return [
    'create schema if not exists ministry_news',
    'create table if not exists ministry_news.about (key text primary key, value text not null)',
    `create table if not exists ministry_news.articles (${articlesKey}, text_hash text not null, read_with text not null,
      words bytea not null, strings text not null)`,
    `create table if not exists ministry_news.mentions (entity ${text}, file ${text}, places int4[] not null,
      primary key (entity, file))`,
    `create table if not exists ministry_news.claims (entity ${text}, file ${text}, number int4, property text not null,
      value text not null, is_id boolean not null, day text, start_unit int4 not null, end_unit int4 not null,
      line int4 not null, line_unit int4 not null, primary key (entity, file, number))`,
    `create table if not exists ministry_news.facts (key ${text} not null, relation text not null, other ${text} not null,
      edition ${text} not null, support int4 not null)`,
    'create index if not exists facts_key on ministry_news.facts (key)',
    `create table if not exists ministry_news.names (entity ${text}, name ${text}, folded ${text} not null,
      grams int4[] not null, primary key (entity, name))`,
    'create index if not exists names_grams on ministry_news.names using gin (grams)',
    `create table if not exists ministry_news.name_uses (entity ${text} not null, name ${text} not null,
      fullest int4 not null, written int4 not null)`,
    'create index if not exists name_uses_entity on ministry_news.name_uses (entity)',
    ...(engine === 'citus' ? Object.entries(KEYS).map(distributed) : []),
  ];
}

/** Which engine answers, by what it says of itself and the extensions it has. */
export function engineOf(version: string, extensions: readonly string[]): Engine {
  if (/cockroach/i.test(version)) return 'cockroach';
  if (/-YB-|yugabyte/i.test(version)) return 'yugabyte';
  return extensions.includes('citus') ? 'citus' : 'postgres';
}

/** Nothing happens to a table that is distributed already. */
const distributed = ([table, column]: readonly [string, string]): string =>
  `select create_distributed_table('ministry_news.${table}', '${column}') where not exists
    (select from pg_dist_partition where logicalrelid = 'ministry_news.${table}'::regclass)`;
