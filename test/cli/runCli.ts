/** The command line run inside the test: files in memory, streams as strings. */
import { runProgram } from '../../server/src/cli/program.ts';
import type { ExitCode, Surroundings } from '../../server/src/cli/surroundings.ts';
import { sha256 } from '../support/sha256.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

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
  const disk = memoryFiles({ 'starter/about': '', ...files });
  let out = '';
  let err = '';
  const surroundings: Surroundings = {
    files: disk,
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
    digest: sha256,
    starterFolder: 'starter',
    pagesFolder: 'trang',
    openDatabase: () => Promise.reject(new Error('this test has no database')),
    startServer: () => Promise.resolve(0),
    ...given,
  };
  const exit = await runProgram(surroundings, args);
  return { exit, out, err, files: disk.held };
}
