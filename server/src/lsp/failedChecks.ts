/** The checks that threw, a bug of ours: each is logged with the article that showed it, and its code is told once. */
import type { FileId } from '../core/text/span.ts';
import { inWords } from './answer.ts';

export interface FailedChecks {
  /** Sorted. */
  codes(): readonly string[];
  note(code: string, file: FileId, error: unknown): void;
  /** What the checking answers; nothing where it throws. */
  guard<T>(code: string, file: FileId, find: () => readonly T[]): readonly T[];
  /** Called when a check has failed that had not failed before. */
  onNew: () => void;
}

export function createFailedChecks(log: (message: string) => void): FailedChecks {
  const known = new Set<string>();
  const failed: FailedChecks = {
    codes: () => [...known].toSorted(),
    note(code, file, error) {
      log(`The check ${code} failed on ${file}: ${inWords(error)}`);
      if (known.has(code)) return;
      known.add(code);
      failed.onNew();
    },
    guard(code, file, find) {
      try {
        return find();
      } catch (error) {
        failed.note(code, file, error);
        return [];
      }
    },
    onNew: () => undefined,
  };
  return failed;
}
