/** Work on many files that lets waiting messages have their turn. */
import type { CancellationToken } from 'vscode-languageserver';
import type { FileId } from '../core/text/span.ts';
import { throwIfCancelled } from './answer.ts';
import type { Environment } from './environment.ts';
import type { Session } from './session.ts';

/** Milliseconds before a waiting keystroke has its turn. */
const SLICE = 4;

/** So many files are fetched at once where they have to be. */
const GROUP = 64;

/** Each file in turn, with a pause after every few milliseconds; rejects once the token is cancelled. */
export async function* inSlices(
  all: Iterable<FileId>,
  { environment: { now, soon, files }, settings: { maxSize } }: Session,
  token: CancellationToken,
): AsyncGenerator<FileId> {
  let until = now() + SLICE;
  for (const group of files.away === undefined ? [all] : groupsOf([...all])) {
    const letGo = await files.away?.fetch([...group], maxSize);
    try {
      for (const file of group) {
        if (now() > until) {
          await new Promise<void>((resolve) => soon(resolve));
          until = now() + SLICE;
        }
        throwIfCancelled(token);
        yield file;
      }
    } finally {
      letGo?.();
    }
  }
}

const groupsOf = (all: readonly FileId[]): FileId[][] =>
  Array.from({ length: Math.ceil(all.length / GROUP) }, (_, at) => all.slice(at * GROUP, (at + 1) * GROUP));

/** Work that pauses by itself, to its end. */
export async function finished<Answer>(
  work: Generator<undefined, Answer>,
  { now, soon }: Environment,
  token: CancellationToken,
): Promise<Answer> {
  let until = now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (now() <= until) continue;
    await new Promise<void>((resolve) => soon(resolve));
    throwIfCancelled(token);
    until = now() + SLICE;
  }
}

/** Of what nobody waits for. */
export const neverCancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};
