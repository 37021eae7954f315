/** One conversation with a database: questions, transactions that are tried again, rows by the thousand. */
import { Client, type ClientBase, DatabaseError, types } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { toColumn } from './columnText.ts';

export interface Connection {
  /** The rows bear the names of the columns. */
  readonly rows: <Row extends object>(statement: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Adds rows by COPY. */
  readonly copy: (table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]) => Promise<void>;
}

export type Cell = string | number | boolean | undefined | readonly number[];

const INT8: number = types.builtins.INT8;

/** How a client is to be made, alone or in a pool. */
export const clientOptions = (url: string) => ({
  connectionString: url,
  application_name: 'ministry-news',
  connectionTimeoutMillis: 10_000,
  types: {
    // Counts come as 64-bit integers, which pg gives as texts.
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === INT8 ? Number : types.getTypeParser(oid, format ?? 'text'),
  },
});

export function makeClient(url: string): Client {
  const client = new Client(clientOptions(url));
  // A connection that breaks while nothing is asked fails the next question, not the program.
  client.on('error', () => {});
  return client;
}

export const connectionOf = (client: ClientBase): Connection => ({
  rows: async <Row extends object>(statement: string, values: readonly unknown[] = []) => {
    const { rows } = await client.query<Row>(statement, [...values]);
    return rows;
  },
  copy: async (table, columns, rows) => {
    if (rows.length === 0) return;
    const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
    await new Promise<void>((resolve, reject) => {
      stream.on('finish', resolve);
      stream.on('error', reject);
      stream.end(rows.map(copyLine).join(''));
    });
  },
});

/**
 * Everything or nothing. Where the database breaks a transaction off because of another one, or `work` asks for it by
 * {@link TryAgain}, it is begun anew.
 */
export async function inTransaction<Answer>(
  connection: Connection,
  kind: 'writing' | 'reading',
  work: () => Promise<Answer>,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    await connection.rows(kind === 'writing' ? 'begin' : 'begin isolation level repeatable read read only');
    try {
      const answer = await work();
      await connection.rows('commit');
      return answer;
    } catch (error) {
      // A connection that is gone has rolled back already: what it says now would hide why.
      await connection.rows('rollback').catch(() => undefined);
      if (tries === MOST_TRIES || !mayTryAgain(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** tries));
    }
  }
}

/** Somebody else was faster with the same article. */
export class TryAgain extends Error {}

const MOST_TRIES = 8;

/** Serialization failure, deadlock; and two that make the same table at once. */
const PASSING = new Set(['40001', '40P01', '23505', '42P06', '42P07', 'XX000']);

const mayTryAgain = (error: unknown): boolean =>
  error instanceof TryAgain || (error instanceof DatabaseError && PASSING.has(error.code ?? ''));

const copyLine = (row: readonly Cell[]): string => `${row.map(copyCell).join('\t')}\n`;

function copyCell(cell: Cell): string {
  if (cell === undefined) return '\\N';
  if (typeof cell === 'string') return toColumn(cell).replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);
  return typeof cell === 'object' ? `{${cell.join(',')}}` : String(cell);
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
