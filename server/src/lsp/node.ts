/**
 * The language server as a program for Node: over IPC, a socket, or standard input and output (the default). The threads that read
 * articles for it are this file once more.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { nodeFileSystem, slashes } from '../files/node.ts';
import { inlineLess } from '../files/nodeEngine.ts';
import { letOthersGoFirst, serveAsThread, startNodeThread } from '../files/nodeThreads.ts';
import { localDay } from './localDay.ts';
import { startServer } from './server.ts';

if (isMainThread) serve();
else {
  letOthersGoFirst();
  void import('./running.ts').then(({ createArticleReader }) => serveAsThread(createArticleReader, digest));
}

function serve(): void {
  const transports = /^--(stdio|node-ipc|socket|pipe)(=|$)/;
  if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');

  const installed = slashes(dirname(__dirname));
  const connection = createConnection();
  startServer(connection, {
    files: nodeFileSystem(),
    prepareEngine: inlineLess,
    today: () => localDay(new Date()),
    now: () => performance.now(),
    soon: (task) => void setImmediate(task),
    after: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    // One thread is no faster than none, but leaves the server to the person who types.
    threads: {
      count: availableParallelism() < 2 ? 0 : 2,
      start: startNodeThread(__filename),
      fewest: 256,
      many: 3000,
    },
    keeping: { digest, identifyProgram: () => digest(readFileSync(__filename)), today: () => Date.now() },
    // The bundle stands in `dist`; what comes with it, beside that.
    defaultStarterFolder: `${installed}/seeds/starter`,
    pagesFolder: `${installed}/server/docs/checks`,
  });
  connection.listen();
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
