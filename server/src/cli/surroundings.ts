/** What a command may touch outside itself; the process fills it in, a test fills in something else. */
import type { Language } from '../core/text/span.ts';
import type * as database from '../archive/database.ts';
import type { RegistryText } from '../core/registry/readRegistry.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import type { ReadingAhead } from './readAhead.ts';

export interface Surroundings {
  readonly files: FileSystem;
  readonly readStandardInput: () => Uint8Array;
  /** Standard output: the answer, and nothing else. */
  readonly print: (text: string) => void;
  /** Standard error: everything about the run itself. */
  readonly complain: (text: string) => void;
  /** Standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Standard error is a terminal, so that progress may be drawn there. */
  readonly showProgress: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of the person at the terminal, for sentences that are about no article. */
  readonly language: Language;
  readonly version: string;
  /** Differs between two builds that may read the same article differently. */
  readonly identifyProgram: () => string;
  /** SHA-256, as hex. */
  readonly digest: (bytes: Uint8Array) => string;
  /** Where the starter registry was installed. */
  readonly starterFolder: string;
  /** Where the checks' pages were installed. */
  readonly pagesFolder: string;
  /** What speaks to a database, loaded when it is needed. */
  readonly openDatabase: () => Promise<typeof database>;
  /** Threads that read articles with these registries; none where there is nothing to gain by them. */
  readonly startReading?: (count: number, registries: readonly RegistryText[]) => ReadingAhead;
  /** How many of them the machine has room for. */
  readonly spareThreads?: number;
  /** Becomes the language server; answers when that has been started or could not be. */
  readonly startServer: () => Promise<ExitCode>;
}

/** 0: nothing to report · 1: findings · 2: the run itself failed. */
export type ExitCode = 0 | 1 | 2;
