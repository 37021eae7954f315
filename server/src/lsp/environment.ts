/** What the server may use of the world: everything else it is given is a message. */
import type { Check } from '../core/checks/model.ts';
import type { FileSystem } from '../files/fileSystem.ts';

export interface Environment {
  readonly files: FileSystem;
  /** The starter registry's folder, on disk or elsewhere. */
  readonly starterFolder: string | undefined;
  /** The folder of the checks' pages, on disk or elsewhere; undefined where the client would not lead anybody there. */
  readonly pagesFolder: string | undefined;
  /** The client fades and strikes through what a diagnostic says can go or is no longer valid. */
  readonly diagnosticTags: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds, for slices of work. */
  readonly now: () => number;
  /** Runs a task once waiting messages have had their turn. */
  readonly soon: (task: () => void) => void;
  /** Runs a task after a pause; answers how to forget it. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
  readonly log: (message: string) => void;
  /** What articles are checked for; default: the whole list. */
  readonly checks?: readonly Check[];
}
