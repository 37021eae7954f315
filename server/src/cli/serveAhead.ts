/** In a thread of the command line: reads texts for the one that waits for them. */
import { workerData } from 'node:worker_threads';
import { createArticleReader, type ToReader } from '../files/articleReader.ts';
import { nodeFileSystem } from '../files/node.ts';
import type { ThreadData } from './readAhead.ts';

export function serveAhead(): void {
  if (!isThreadData(workerData)) return;
  const { port, signal } = workerData;
  const answers = new Int32Array(signal);
  const read = createArticleReader({ files: nodeFileSystem(), digest: undefined });
  port.on('message', (message: ToReader) => {
    const answer = read(message);
    if (answer === undefined) return;
    port.postMessage(answer, []);
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
}

const isThreadData = (data: unknown): data is ThreadData =>
  typeof data === 'object' && data !== null && 'port' in data && 'signal' in data;
