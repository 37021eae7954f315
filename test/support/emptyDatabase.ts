/** Databases for tests, in one server that is started by the first test that needs one and stopped after the last. */
import { after } from 'node:test';
import type { Opened } from '../../server/src/archive/database.ts';
import { type PostgresServer, run, startPostgres } from './postgresServer.ts';

let started: Promise<PostgresServer> | undefined;
let databases = 0;

after(async () => (await started)?.stop());

/** The URL of a database that nobody else uses. */
export async function emptyDatabase(): Promise<string> {
  // What the tests write need not outlive them.
  started ??= startPostgres({ shared_buffers: '64MB', fsync: 'off', full_page_writes: 'off' });
  const { url } = await started;
  const name = `test_${++databases}`;
  await run(url('postgres'), `create database ${name}`);
  return url(name);
}

/** What was opened, where a refusal is a failure of the test. */
export function opened<Value>(answer: Opened<Value>): Value {
  if (answer.kind === 'refused') throw new Error(answer.reason.en);
  return answer.value;
}
