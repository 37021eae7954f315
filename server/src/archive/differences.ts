/** Counts over all articles, kept as rows of differences that are summed up when somebody asks, and from time to time for good. */
import type { ArticleRows } from './articleRows.ts';
import { toColumn } from './columnText.ts';
import { type Connection, inTransaction } from './connection.ts';

export interface Differences {
  /** Takes note of an article's facts and names, or of their end. */
  readonly add: (rows: ArticleRows, sign: 1 | -1) => void;
  /** Drops what a transaction that failed had noted. */
  readonly forget: () => void;
  /** Writes what was noted; what cancels out leaves no row. */
  readonly write: () => Promise<void>;
  /** Makes one row of many, for what has been written to this often since the last time; by default, when it is worth it. */
  readonly tidy: (often?: number) => Promise<void>;
}

export function createDifferences(connection: Connection): Differences {
  const facts = new Map<string, number>();
  const uses = new Map<string, readonly [fullest: number, written: number]>();
  const touched = { facts: new Map<string, number>(), name_uses: new Map<string, number>() };
  let written = 0;
  const touch = (table: keyof typeof touched, key: string): void => {
    touched[table].set(key, (touched[table].get(key) ?? 0) + 1);
    written++;
  };
  const forget = (): void => {
    facts.clear();
    uses.clear();
  };
  return {
    add: (rows, sign) => {
      for (const { key, relation, other, edition } of rows.facts) {
        const name = JSON.stringify([key, relation, other, edition]);
        facts.set(name, (facts.get(name) ?? 0) + sign);
      }
      for (const use of rows.names) {
        const name = JSON.stringify([use.entity, use.name]);
        const [fullest, writtenSo] = uses.get(name) ?? [0, 0];
        uses.set(name, [fullest + sign * use.fullest, writtenSo + sign * use.written]);
      }
    },
    forget,
    write: async () => {
      const factRows = [...facts]
        .filter(([, support]) => support !== 0)
        .map(([name, support]) => [...cells(name), support]);
      const useRows = [...uses]
        .filter(([, [fullest, writtenSo]]) => fullest !== 0 || writtenSo !== 0)
        .map(([name, counts]) => [...cells(name), ...counts]);
      await connection.copy('ministry_news.facts', ['key', 'relation', 'other', 'edition', 'support'], factRows);
      await connection.copy('ministry_news.name_uses', ['entity', 'name', 'fullest', 'written'], useRows);
      for (const [key] of factRows) touch('facts', String(key));
      for (const [entity] of useRows) touch('name_uses', String(entity));
      forget();
    },
    tidy: async (often) => {
      if (often === undefined && written < WORTH_TIDYING) return;
      for (const [table, statement] of Object.entries(SUM_UP)) {
        const counts = table === 'facts' ? touched.facts : touched.name_uses;
        const keys = [...counts].filter(([, count]) => count >= (often ?? OFTEN)).map(([key]) => key);
        for (let from = 0; from < keys.length; from += 1000) {
          const some = keys.slice(from, from + 1000).map(toColumn);
          await inTransaction(connection, 'writing', () => connection.rows(statement, [some]));
        }
        counts.clear();
      }
      written = 0;
    },
  };
}

const cells = (name: string): readonly string[] => JSON.parse(name);

/** Rows of differences after which it is worth to sum them up; and from how many of one key on. */
const WORTH_TIDYING = 200_000;
const OFTEN = 8;

/** What one statement takes out it puts back as a sum: two that do so at once never count a row twice. */
const SUM_UP = {
  facts: `with gone as (delete from ministry_news.facts where key = any($1) returning key, relation, other, edition, support)
    insert into ministry_news.facts (key, relation, other, edition, support)
    select key, relation, other, edition, sum(support) from gone group by key, relation, other, edition having sum(support) <> 0`,
  name_uses: `with gone as (delete from ministry_news.name_uses where entity = any($1) returning entity, name, fullest, written)
    insert into ministry_news.name_uses (entity, name, fullest, written)
    select entity, name, sum(fullest), sum(written) from gone group by entity, name having sum(fullest) <> 0 or sum(written) <> 0`,
};
