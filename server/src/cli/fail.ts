/** How a command says that it could not do what it was asked. */
import type { Surroundings } from './surroundings.ts';

/** One sentence on the error stream; the run has failed. */
export function fail(surroundings: Surroundings, sentence: string): 2 {
  surroundings.complain(`ministry-news: ${sentence}\n`);
  return 2;
}
