/** Threads that read articles: who gets which batch, and what happens when one of them ends. What a thread is, others say. */
import type { RegistryText } from '../core/registry/readRegistry.ts';
import type { FilesRead, FileToRead, FromReader, ToReader } from './articleReader.ts';

export interface Thread {
  send(message: ToReader): void;
  end(): void;
}

/** Starts one; throws where that cannot be done. */
export type StartThread = (on: {
  readonly answered: (answer: FromReader) => void;
  /** It has ended without being asked to. */
  readonly failed: (reason: string) => void;
}) => Thread;

export interface ReadingThreads {
  /** Batches that can still be given out before all are busy. */
  readonly room: number;
  /** From now on, what is read is read with these. */
  useRegistries(sources: readonly RegistryText[]): void;
  /** Answers go to one of the two. A batch that a thread dies over is failed, and with it all others: nothing more is answered then. */
  read(files: readonly FileToRead[], maxSize: number, answered: (read: FilesRead) => void): void;
  end(): void;
}

/** So many batches wait in a thread, so that it has something to do while an answer is taken. */
const ahead = 2;

/** `failed` is called once at most; the threads have ended then. */
export function startReadingThreads(
  count: number,
  start: StartThread,
  failed: (reason: string) => void,
): ReadingThreads {
  const members: Member[] = [];
  let hasEnded = false;
  let lastBatch = 0;
  const end = (): void => {
    hasEnded = true;
    for (const { thread } of members) thread.end();
  };
  const fail = (reason: string): void => {
    if (hasEnded) return;
    end();
    failed(reason);
  };
  for (let i = 0; i < count; i++) {
    const waiting: Member['waiting'] = new Map();
    const thread = start({
      answered: (answer) => {
        if (hasEnded || answer.kind !== 'files') return;
        const take = waiting.get(answer.batch);
        waiting.delete(answer.batch);
        take?.(answer);
      },
      failed: fail,
    });
    members.push({ thread, waiting });
  }
  return {
    get room() {
      return hasEnded ? 0 : members.reduce((sum, { waiting }) => sum + Math.max(0, ahead - waiting.size), 0);
    },
    useRegistries(sources) {
      for (const { thread } of members) thread.send({ kind: 'registries', sources });
    },
    read(files, maxSize, answered) {
      const [idlest] = members.toSorted((a, b) => a.waiting.size - b.waiting.size);
      if (idlest === undefined || hasEnded) return;
      const batch = ++lastBatch;
      idlest.waiting.set(batch, answered);
      idlest.thread.send({ kind: 'files', batch, files, maxSize });
    },
    end,
  };
}

interface Member {
  readonly thread: Thread;
  readonly waiting: Map<number, (read: FilesRead) => void>;
}
