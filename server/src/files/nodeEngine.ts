/** How Node's engine compiles what reads articles. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets the engine copy less code of one function into another (its default is 920 bytes of byte code). Reading an article runs through
 * thousands of small functions, none of them much: with the default, an archive's first two thousand articles take a third longer, for the
 * engine compiles the same code again and again, and those after them are read no faster. Once a process, before the work begins; it is
 * true of its threads too. Not before `initialize` is answered: with another flag Node compiles its own modules anew instead of taking them from
 * its snapshot. An engine that knows no such flag goes on as before.
 */
export const inlineLess = (): void => setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
