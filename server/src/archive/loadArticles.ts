/**
 * Puts articles into the database: each with all that it shows in one transaction, the rows of its earlier version taken out by
 * what that version's own record says. Counts are never overwritten but added to, by rows of differences: two loaders at once
 * wait for each other only where they load the same article, and lose nothing.
 */
import type { PackedArticle } from '../core/corpus/packArticle.ts';
import { compareTexts } from '../core/corpus/strings.ts';
import { skeleton } from '../core/text/comparison.ts';
import { fileId, type FileId } from '../core/text/span.ts';
import { articleRows, type ArticleRows } from './articleRows.ts';
import { fromColumn, toColumn } from './columnText.ts';
import { type Connection, inTransaction, TryAgain } from './connection.ts';
import { createDifferences, type Differences } from './differences.ts';
import { gramsOf } from './nameGrams.ts';

export interface LoadedArticle extends PackedArticle {
  /** Of the text and what people decided about it. */
  readonly textHash: string;
  /** Of everything else that decides how it is read: recogniser and registries. */
  readonly readWith: string;
}

export interface Version {
  readonly textHash: string;
  readonly readWith: string;
}

export interface Loader {
  /** What the database has of these files. */
  readonly versions: (files: readonly FileId[]) => Promise<ReadonlyMap<FileId, Version>>;
  /** Files from one path on, in path order, at most a thousand. */
  readonly filesAfter: (file: string) => Promise<readonly FileId[]>;
  /** Answers how many were new or different. */
  readonly upsert: (articles: readonly LoadedArticle[]) => Promise<number>;
  /** Answers how many were there. */
  readonly remove: (files: readonly FileId[]) => Promise<number>;
  /** Sums up what was added in pieces, and has the database look at what it holds. */
  readonly finish: () => Promise<void>;
}

export function createLoader(connection: Connection): Loader {
  const known = new Set<string>();
  const differences = createDifferences(connection);
  return {
    versions: async (files) => {
      const rows = await connection.rows<VersionRow>(
        'select file, text_hash, read_with from ministry_news.articles where file = any($1)',
        [files.map(toColumn)],
      );
      return new Map(
        rows.map((row) => [fileId(fromColumn(row.file)), { textHash: row.text_hash, readWith: row.read_with }]),
      );
    },
    filesAfter: async (file) => {
      const rows = await connection.rows<{ readonly file: string }>(
        'select file from ministry_news.articles where file > $1 order by file limit 1000',
        [toColumn(file)],
      );
      return rows.map((row) => fileId(fromColumn(row.file)));
    },
    upsert: async (articles) => {
      const byFile = new Map(articles.map((article) => [article.file, article]));
      const sorted = [...byFile.values()].sort((a, b) => compareTexts(a.file, b.file));
      const read = sorted.map((article) => ({ ...article, rows: articleRows(article) }));
      await addNames(connection, read, known);
      const written = await inTransaction(connection, 'writing', () => write(connection, read, differences));
      await differences.tidy();
      return written;
    },
    remove: (files) =>
      inTransaction(connection, 'writing', async () => {
        differences.forget();
        const old = await lockArticles(connection, files);
        await takeOut(connection, old, differences);
        await connection.rows('delete from ministry_news.articles where file = any($1)', [
          old.map(({ file }) => toColumn(file)),
        ]);
        await differences.write();
        return old.length;
      }),
    finish: async () => {
      await differences.tidy(2);
      for (const table of ['articles', 'mentions', 'claims', 'facts', 'names', 'name_uses']) {
        await connection.rows(`analyze ministry_news.${table}`);
      }
    },
  };
}

interface VersionRow {
  readonly file: string;
  readonly text_hash: string;
  readonly read_with: string;
}

interface Read extends LoadedArticle {
  readonly rows: ArticleRows;
}

interface Old extends Version {
  readonly file: FileId;
  readonly rows: ArticleRows;
}

async function write(connection: Connection, read: readonly Read[], differences: Differences): Promise<number> {
  differences.forget();
  const old = new Map(
    (
      await lockArticles(
        connection,
        read.map(({ file }) => file),
      )
    ).map((each) => [each.file, each]),
  );
  const isSame = ({ file, textHash, readWith }: Read): boolean =>
    old.get(file)?.textHash === textHash && old.get(file)?.readWith === readWith;
  const changed = read.filter((article) => !isSame(article));
  const fresh = changed.filter(({ file }) => !old.has(file));
  const later = changed.filter(({ file }) => old.has(file));
  const inserted = await connection.rows(
    `insert into ministry_news.articles (file, text_hash, read_with, words, strings)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::text[]) on conflict do nothing returning file`,
    articleColumns(fresh),
  );
  if (inserted.length < fresh.length) throw new TryAgain();
  await takeOut(
    connection,
    later.flatMap(({ file }) => old.get(file) ?? []),
    differences,
  );
  await connection.rows(
    `update ministry_news.articles as kept
      set text_hash = made.text_hash, read_with = made.read_with, words = made.words, strings = made.strings
      from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::text[]) as made (file, text_hash, read_with, words, strings)
      where kept.file = made.file`,
    articleColumns(later),
  );
  await putIn(connection, changed, differences);
  await differences.write();
  return changed.length;
}

const articleColumns = (articles: readonly LoadedArticle[]): readonly unknown[] => [
  articles.map(({ file }) => toColumn(file)),
  articles.map(({ textHash }) => textHash),
  articles.map(({ readWith }) => readWith),
  articles.map(({ words }) => Buffer.from(words.buffer, words.byteOffset, words.byteLength)),
  articles.map(({ strings }) => JSON.stringify(strings)),
];

/** In path order, so that two loaders never wait for each other in a circle. */
async function lockArticles(connection: Connection, files: readonly FileId[]): Promise<readonly Old[]> {
  const rows = await connection.rows<VersionRow & { readonly words: Uint8Array; readonly strings: string }>(
    `select file, text_hash, read_with, words, strings from ministry_news.articles
      where file = any($1) order by file for update`,
    [files.map(toColumn)],
  );
  return rows.map((row) => ({
    file: fileId(fromColumn(row.file)),
    textHash: row.text_hash,
    readWith: row.read_with,
    rows: articleRows({ words: wordsOf(row.words), strings: JSON.parse(row.strings) }),
  }));
}

/** The bytes may lie anywhere in a buffer; words have to lie at a multiple of four. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = Uint8Array.from(bytes);
  return new Int32Array(aligned.buffer);
}

async function takeOut(connection: Connection, old: readonly Old[], differences: Differences): Promise<void> {
  if (old.length === 0) return;
  const entities = old.flatMap(({ rows }) => rows.mentions.map(({ entity }) => toColumn(entity)));
  const files = old.flatMap(({ file, rows }) => rows.mentions.map(() => toColumn(file)));
  for (const table of ['mentions', 'claims']) {
    await connection.rows(
      `delete from ministry_news.${table} as kept using unnest($1::text[], $2::text[]) as gone (entity, file)
        where kept.entity = gone.entity and kept.file = gone.file`,
      [entities, files],
    );
  }
  for (const { rows } of old) differences.add(rows, -1);
}

async function putIn(connection: Connection, read: readonly Read[], differences: Differences): Promise<void> {
  await connection.copy(
    'ministry_news.mentions',
    ['entity', 'file', 'places'],
    read.flatMap(({ file, rows }) => rows.mentions.map(({ entity, places }) => [entity, file, places])),
  );
  await connection.copy(
    'ministry_news.claims',
    ['entity', 'file', 'number', 'property', 'value', 'is_id', 'day', 'start_unit', 'end_unit', 'line', 'line_unit'],
    read.flatMap(({ file, rows }) =>
      rows.claims.map(({ entity, number, property, value, isId, day, start, end, line, character }) => [
        entity,
        file,
        number,
        property,
        value,
        isId,
        day,
        start,
        end,
        line,
        character,
      ]),
    ),
  );
  for (const { rows } of read) differences.add(rows, 1);
}

/** Names are only ever added, and not in the transaction: whether articles still use one is told by its uses. */
async function addNames(connection: Connection, read: readonly Read[], known: Set<string>): Promise<void> {
  if (known.size > MOST_KNOWN) known.clear();
  const added = new Map<string, readonly [entity: string, name: string]>();
  for (const { rows } of read) {
    for (const { entity, name } of rows.names) {
      const key = JSON.stringify([entity, name]);
      if (!known.has(key)) added.set(key, [entity, name]);
    }
  }
  if (added.size === 0) return;
  const names = [...added.values()].sort((a, b) => compareTexts(a[0], b[0]) || compareTexts(a[1], b[1]));
  const folded = names.map(([, name]) => skeleton(name));
  await inTransaction(connection, 'writing', () =>
    connection.rows(
      `insert into ministry_news.names (entity, name, folded, grams)
        select entity, name, folded, grams::int4[] from unnest($1::text[], $2::text[], $3::text[], $4::text[])
          as made (entity, name, folded, grams) on conflict do nothing`,
      [
        names.map(([entity]) => toColumn(entity)),
        names.map(([, name]) => toColumn(name)),
        folded.map(toColumn),
        names.map(([, name], i) => `{${gramsOf(folded[i] ?? '', name).join(',')}}`),
      ],
    ),
  );
  for (const key of added.keys()) known.add(key);
}

/** Names that a loader remembers to have added: some 100 MB. */
const MOST_KNOWN = 500_000;
