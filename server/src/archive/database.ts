/** Opens the database of an archive: to load it, or to ask it. */
import { type Client, DatabaseError, Pool } from 'pg';
import type { Registry } from '../core/registry/model.ts';
import type { Localized } from '../core/text/span.ts';
import { clientOptions, type Connection, connectionOf, inTransaction, makeClient } from './connection.ts';
import { createLoader, type Loader } from './loadArticles.ts';
import type { Archive } from './model.ts';
import { postgresArchive } from './postgresArchive.ts';
import { engineOf, LAYOUT, schemaStatements } from './schema.ts';

export type Opened<Value> =
  { readonly kind: 'opened'; readonly value: Value } | { readonly kind: 'refused'; readonly reason: Localized };

export interface OpenLoader extends Loader {
  /** Notes with which registries the archive was read last. */
  readonly noteRegistry: (fingerprint: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes the tables where there are none. */
export async function openLoader(url: string): Promise<Opened<OpenLoader>> {
  return opening(url, async () => {
    const client = makeClient(url);
    await client.connect();
    const connection = connectionOf(client);
    try {
      await makeTables(connection);
      if ((await noteOf(connection, 'layout')) !== LAYOUT) return await refused(client, otherLayout);
      // After a crash of the database the last batches may be missing, each as a whole: the next run finds and loads them.
      await connection.rows('set synchronous_commit = off');
    } catch (error) {
      await client.end();
      throw error;
    }
    return {
      kind: 'opened',
      value: {
        ...createLoader(connection),
        noteRegistry: (fingerprint) => note(connection, 'registry', fingerprint),
        close: () => client.end(),
      },
    };
  });
}

export interface OpenArchive extends Archive {
  /** Of the registries with which it was last loaded, when a load has come to its end. */
  readonly loadedWith: string | undefined;
}

/** For questions, with registries that should be those with which it was loaded. */
export async function openArchive(url: string, registry: Registry): Promise<Opened<OpenArchive>> {
  return opening(url, async () => {
    const client = makeClient(url);
    await client.connect();
    const connection = connectionOf(client);
    try {
      const [tables] = await connection.rows<{ readonly there: boolean }>(
        `select count(*) > 0 as there from information_schema.tables where table_schema = 'ministry_news' and table_name = 'about'`,
      );
      if (tables?.there !== true) return await refused(client, nothingLoaded);
      if ((await noteOf(connection, 'layout')) !== LAYOUT) return await refused(client, otherLayout);
      const loadedWith = await noteOf(connection, 'registry');
      const commonness = await commonGrams(connection);
      const pool = new Pool({ ...clientOptions(url), max: 4, allowExitOnIdle: true });
      // A connection that breaks while nobody uses it is replaced by the next question.
      pool.on('error', () => {});
      return { kind: 'opened', value: { ...postgresArchive(pool, registry, commonness), loadedWith } };
    } finally {
      await client.end();
    }
  });
}

async function makeTables(connection: Connection): Promise<void> {
  const [server] = await connection.rows<{ readonly version: string }>('select version() as version');
  const extensions = await connection.rows<{ readonly extname: string }>('select extname from pg_extension');
  const engine = engineOf(
    server?.version ?? '',
    extensions.map(({ extname }) => extname),
  );
  await inTransaction(connection, 'writing', async () => {
    for (const statement of schemaStatements(engine)) await connection.rows(statement);
    await connection.rows(`insert into ministry_news.about (key, value) values ('layout', $1) on conflict do nothing`, [
      LAYOUT,
    ]);
  });
}

async function noteOf(connection: Connection, key: string): Promise<string | undefined> {
  const [row] = await connection.rows<{ readonly value: string }>(
    'select value from ministry_news.about where key = $1',
    [key],
  );
  return row?.value;
}

async function note(connection: Connection, key: string, value: string): Promise<void> {
  await connection.rows(
    'insert into ministry_news.about (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, value],
  );
}

/** Which groups of letters many names share, as the database itself found out; nothing where it keeps no such statistics. */
async function commonGrams(connection: Connection): Promise<ReadonlyMap<number, number>> {
  try {
    const rows = await connection.rows<{ readonly gram: number; readonly part: number }>(
      `select unnest(most_common_elems::text::int4[]) as gram, unnest(most_common_elem_freqs) as part
        from pg_stats where schemaname = 'ministry_news' and tablename = 'names' and attname = 'grams'`,
    );
    return new Map(rows.filter(({ gram }) => gram !== null).map(({ gram, part }) => [gram, part]));
  } catch (error) {
    if (error instanceof DatabaseError) return new Map();
    throw error;
  }
}

async function refused<Value>(client: Client, reason: Localized): Promise<Opened<Value>> {
  await client.end();
  return { kind: 'refused', reason };
}

/** A database that cannot be reached, or does not let this user in, is no bug. */
async function opening<Value>(url: string, open: () => Promise<Opened<Value>>): Promise<Opened<Value>> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!(error instanceof DatabaseError) && !('code' in error) && !/timeout|terminated|URL/i.test(error.message))
      throw error;
    const said = error.message === '' ? String('code' in error ? error.code : error.name) : error.message;
    return { kind: 'refused', reason: notOpened(withoutPassword(url), said) };
  }
}

const withoutPassword = (url: string): string => url.replace(/:[^:@/]*@/, '@');

const notOpened = (url: string, said: string): Localized => ({
  vi: `Không mở được cơ sở dữ liệu ${url}: ${said}`,
  en: `The database ${url} could not be opened: ${said}`,
});

const nothingLoaded: Localized = {
  vi: 'Cơ sở dữ liệu chưa có kho bài nào: hãy nạp bằng lệnh "ministry-news index --postgres URL THƯ-MỤC".',
  en: 'The database holds no archive yet: load one with "ministry-news index --postgres URL FOLDER".',
};

const otherLayout: Localized = {
  vi: 'Kho bài trong cơ sở dữ liệu do phiên bản khác của chương trình nạp: hãy xoá lược đồ ministry_news (DROP SCHEMA ministry_news CASCADE) rồi nạp lại.',
  en: 'The archive in the database was loaded by another version of the program: drop the schema (DROP SCHEMA ministry_news CASCADE) and load it again.',
};
