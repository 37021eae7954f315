/** Threads of Node that read articles: each is the very file of the program, started again as a thread. */
import { constants, setPriority } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import type { createArticleReader, FromReader, ToReader } from './articleReader.ts';
import { nodeFileSystem } from './node.ts';
import type { StartThread } from './readingThreads.ts';

/** `program`: the bundle, which calls {@link serveAsThread} when it finds itself in a thread. */
export const startNodeThread =
  (program: string): StartThread =>
  ({ answered, failed }) => {
    // Its arguments are none of the thread's business, and what it prints would end up between the messages of the server.
    const worker = new Worker(program, { argv: [], execArgv: [], stdin: false, stdout: true, stderr: true });
    worker.unref();
    worker.on('message', (answer: FromReader) => answered(answer));
    worker.on('error', (error) => failed(String(error)));
    worker.on('messageerror', (error) => failed(String(error)));
    worker.on('exit', (code) => failed(`a thread ended with ${code}`));
    return {
      send: (message) => worker.postMessage(message, []),
      end: () => void worker.terminate(),
    };
  };

/** In the thread: whoever waits for an answer of the program has the processor first. */
export function letOthersGoFirst(): void {
  // To Linux, 0 is the thread that asks; to the others the whole program.
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It reads as fast as all else then.
  }
}

/** In the thread: answers until it is ended. */
export function serveAsThread(create: typeof createArticleReader, digest: (bytes: Uint8Array) => string): void {
  const read = create({ files: nodeFileSystem(), digest });
  parentPort?.on('message', (message: ToReader) => {
    const answer = read(message);
    if (answer === undefined) return;
    parentPort?.postMessage(answer, answer.kind === 'files' ? [answer.words.buffer] : []);
  });
}
