/** Work on many files that lets waiting messages have their turn. */
import type { CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from './answer.ts';
import type { Environment } from './environment.ts';

/** Milliseconds before a waiting keystroke has its turn. */
const SLICE = 4;

/** Each item in turn, with a pause after every few milliseconds; rejects once the token is cancelled. */
export async function* inSlices<Item>(
  items: Iterable<Item>,
  { now, soon }: Environment,
  token: CancellationToken,
): AsyncGenerator<Item> {
  let until = now() + SLICE;
  for (const item of items) {
    if (now() > until) {
      await new Promise<void>((resolve) => soon(resolve));
      until = now() + SLICE;
    }
    throwIfCancelled(token);
    yield item;
  }
}
