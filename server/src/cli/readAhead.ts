/** Articles that threads read ahead of the one that needs them, in their order: whoever reads on waits only for the next one. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Article } from '../core/mentions/model.ts';
import type { RegistryText } from '../core/registry/readRegistry.ts';
import type { SourceFile } from '../core/text/span.ts';
import type { FromReader, ToReader } from '../files/articleReader.ts';

export interface ReadingAhead {
  /** Undefined for a text that has to be read here after all. Only one reading at a time. */
  read(sources: readonly SourceFile[]): Generator<Article | undefined, void>;
  end(): void;
}

/** What a thread gets when it starts. */
export interface ThreadData {
  readonly port: MessagePort;
  /** Counts the answers of all threads, to be waited for. */
  readonly signal: SharedArrayBuffer;
}

/** `program`: the bundle, which calls `serveAhead` when it finds itself in a thread. */
export function readAhead(program: string, count: number, registries: readonly RegistryText[]): ReadingAhead {
  const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const answers = new Int32Array(signal);
  let hasFailed = false;
  const threads = Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadData = { port: port2, signal };
    const worker = new Worker(program, { argv: [], execArgv: [], workerData, transferList: [port2] });
    worker.unref();
    port1.unref();
    // While this thread waits it hears nothing of an end; afterwards it does not matter.
    worker.on('error', () => (hasFailed = true));
    const send = (message: ToReader): void => port1.postMessage(message, []);
    send({ kind: 'registries', sources: registries });
    return { worker, port: port1, send };
  });

  /** Takes an answer of any thread; false when none comes any more. */
  const take = (taken: Map<number, readonly (Omit<Article, 'text'> | undefined)[]>): boolean => {
    for (;;) {
      const before = Atomics.load(answers, 0);
      for (const { port } of threads) {
        const message: { message: FromReader } | undefined = receiveMessageOnPort(port);
        if (message === undefined) continue;
        const { message: answer } = message;
        if (answer.kind === 'texts') taken.set(answer.batch, answer.articles);
        return true;
      }
      if (Atomics.wait(answers, 0, before, patience) === 'timed-out') return false;
    }
  };

  return {
    *read(sources) {
      const taken = new Map<number, readonly (Omit<Article, 'text'> | undefined)[]>();
      const batches = Math.ceil(sources.length / batchSize);
      let given = 0;
      const give = (): void => {
        if (given >= batches) return;
        const part = sources.slice(given * batchSize, (given + 1) * batchSize);
        threads[given % count]?.send({ kind: 'texts', batch: given, sources: part });
        given++;
      };
      for (let i = 0; i < count * ahead; i++) give();
      for (let batch = 0; batch < batches; batch++) {
        while (!hasFailed && !taken.has(batch)) if (!take(taken)) hasFailed = true;
        const articles = taken.get(batch) ?? [];
        taken.delete(batch);
        give();
        for (let i = 0; i < batchSize && batch * batchSize + i < sources.length; i++) {
          const [source, read] = [sources[batch * batchSize + i], articles[i]];
          yield source && read && { ...read, file: source.file, text: source.text };
        }
      }
    },
    end() {
      for (const { worker, port } of threads) {
        port.close();
        void worker.terminate();
      }
    },
  };
}

/** Enough that messages cost little. */
const batchSize = 16;

/** Batches that wait for a thread while it works. */
const ahead = 3;

/** Milliseconds without any answer after which nobody is expected to answer: a thread takes less than one to start. */
const patience = 10_000;
