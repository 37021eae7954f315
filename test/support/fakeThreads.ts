/** Threads that are none: they read in this very thread, each in its own time, and can be made to die. */
import { createArticleReader } from '../../server/src/files/articleReader.ts';
import type { FileSystem } from '../../server/src/files/fileSystem.ts';
import type { ThreadsToStart } from '../../server/src/lsp/threadedReading.ts';
import { sha256 } from './sha256.ts';

export interface FakeThreads extends ThreadsToStart {
  /** Batches that were answered so far. */
  readonly answered: number;
}

export interface FakeOptions {
  /** How many turns of the loop the nth message takes. */
  readonly turns?: (nth: number) => number;
  /** A thread dies over the message after so many answers. */
  readonly deadAfter?: number;
}

export function fakeThreads(count: number, files: FileSystem, options: FakeOptions = {}): FakeThreads {
  const { turns = () => 1, deadAfter = Infinity } = options;
  let answered = 0;
  let sent = 0;
  return {
    count,
    fewest: 1,
    many: 1,
    get answered() {
      return answered;
    },
    start({ answered: answer, failed }) {
      const read = createArticleReader({ files, digest: sha256 });
      // One message after the other, as in a thread.
      let before = Promise.resolve();
      let hasEnded = false;
      const handle = async (message: Parameters<typeof read>[0], wait: number): Promise<void> => {
        for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
        if (hasEnded) return;
        if (answered >= deadAfter) failed('killed');
        else {
          // Only what threads can send: copies.
          const given = structuredClone(read(structuredClone(message)));
          if (given !== undefined) answered++;
          if (given !== undefined) answer(given);
        }
      };
      return {
        send(message) {
          const wait = turns(sent++);
          before = before.then(() => handle(message, wait));
        },
        end() {
          hasEnded = true;
        },
      };
    },
  };
}
