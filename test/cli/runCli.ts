/** The command line run inside the test: files in memory, streams as strings. */
import { runProgram } from '../../server/src/cli/program.ts';
import type { ExitCode, Surroundings } from '../../server/src/cli/surroundings.ts';
import type { Entry, FileSystem } from '../../server/src/files/fileSystem.ts';

export interface CliRun {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What the disk holds afterwards. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export type CliFiles = Readonly<Record<string, string | Uint8Array>>;

/** `args` as a shell would hand them over; no starter registry unless `files` has one below `starter/`. */
export async function runCli(
  args: readonly string[],
  files: CliFiles,
  given: Partial<Surroundings> = {},
): Promise<CliRun> {
  const held = new Map(
    Object.entries({ 'starter/about': '', ...files }).map(([path, content]) => [path, Buffer.from(content)]),
  );
  let out = '';
  let err = '';
  const surroundings: Surroundings = {
    files: memoryFiles(held),
    readStandardInput: () => new Uint8Array(),
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    colour: false,
    showProgress: false,
    today: '2024-06-10',
    language: 'en',
    version: '9.9.9',
    identifyProgram: () => 'build 1',
    starterFolder: 'starter',
    startServer: () => Promise.resolve(0),
    ...given,
  };
  const exit = await runProgram(surroundings, args);
  return { exit, out, err, files: held };
}

function memoryFiles(held: Map<string, Uint8Array>): FileSystem {
  const plain = (path: string) => (path === '.' ? '' : path.replace(/^\.\//, ''));
  const isFolder = (path: string) => path === '' || [...held.keys()].some((each) => each.startsWith(`${path}/`));
  return {
    list(folder) {
      const inside = plain(folder) === '' ? '' : `${plain(folder)}/`;
      if (!isFolder(plain(folder))) return { ok: false, refusal: 'missing' };
      const entries = new Map<string, Entry>();
      for (const path of held.keys()) {
        if (!path.startsWith(inside)) continue;
        const [name = '', ...more] = path.slice(inside.length).split('/');
        entries.set(name, { name, kind: more.length > 0 ? 'folder' : 'file' });
      }
      return { ok: true, value: [...entries.values()] };
    },
    stat(path) {
      const content = held.get(plain(path));
      if (content !== undefined) return { ok: true, value: { kind: 'file', size: content.length, modified: 0 } };
      return isFolder(plain(path))
        ? { ok: true, value: { kind: 'folder', size: 0, modified: 0 } }
        : { ok: false, refusal: 'missing' };
    },
    read(path, maxSize) {
      const content = held.get(plain(path));
      if (content === undefined) return { ok: false, refusal: isFolder(plain(path)) ? 'not-a-file' : 'missing' };
      return content.length > maxSize ? { ok: false, refusal: 'too-large' } : { ok: true, value: content };
    },
    realPath: (path) => ({ ok: true, value: `/${plain(path)}` }),
    write(path, bytes) {
      held.set(plain(path), Buffer.from(bytes));
      return { ok: true, value: undefined };
    },
    makeFolder: () => ({ ok: true, value: undefined }),
    watch: () => ({ ok: true, value: () => {} }),
  };
}
