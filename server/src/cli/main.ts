/** The process around the command line: its streams, its clock, its disk and its exit code. */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import packageJson from '../../../package.json' with { type: 'json' };
import { nodeFileSystem, slashes } from '../files/node.ts';
import { inlineLess } from '../files/nodeEngine.ts';
import { runProgram } from './program.ts';
import { readAhead } from './readAhead.ts';
import { serveAhead } from './serveAhead.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

if (isMainThread) inlineLess();

// A reader that has seen enough (`| head`) closes the pipe: that ends the run and is no failure worth a word.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
}

const bundle = realpathSync(isMainThread ? (process.argv[1] ?? '.') : __filename);
const bundleFolder = dirname(bundle);

const surroundings: Surroundings = {
  files: nodeFileSystem(),
  readStandardInput: () => readFileSync(0),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  colour: isTerminal(process.stdout) && !isSet('NO_COLOR') && process.env['TERM'] !== 'dumb',
  showProgress: isTerminal(process.stderr) && process.env['TERM'] !== 'dumb',
  today: localDay(new Date()),
  language: /^vi/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'vi' : 'en',
  version: packageJson.version,
  identifyProgram: () => digest(readFileSync(bundle)),
  digest,
  starterFolder: slashes(join(bundleFolder, '..', 'seeds', 'starter')),
  pagesFolder: slashes(join(bundleFolder, '..', 'server', 'docs', 'checks')),
  openDatabase: () => import('../archive/database.ts'),
  startReading: (count, registries) => readAhead(bundle, count, registries),
  spareThreads: Math.min(2, availableParallelism()),
  startServer,
};

// The threads that read articles are this file once more.
if (isMainThread) void run();
else serveAhead();

async function run(): Promise<void> {
  try {
    // Not process.exit: what is still on its way to a pipe would be lost.
    process.exitCode = await runProgram(surroundings, process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`ministry-news: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  }
}

/**
 * The server is the bundle beside this one, loaded into this very process: it reads `--stdio`, `--node-ipc` or `--socket`
 * from the same arguments, and signals, the parent's channel and the end of input reach it without a relay.
 */
async function startServer(): Promise<ExitCode> {
  try {
    await import(pathToFileURL(join(bundleFolder, 'server.js')).href);
    return 0;
  } catch (error) {
    process.stderr.write(`ministry-news: The server could not be started. ${String(error)}\n`);
    return 2;
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Node leaves `isTTY` undefined on pipes and files, whatever its types say. */
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}

/** Set to anything but nothing, as the convention for NO_COLOR has it. */
function isSet(name: string): boolean {
  return (process.env[name] ?? '') !== '';
}

function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
