/** Findings in open articles: for one snapshot found once, and after a key only as far as the key can have changed them. */
import { noKeptFindings, type KeptFindings } from '../core/checks/keptFindings.ts';
import type { Finding } from '../core/checks/model.ts';
import type { Snapshot } from '../core/corpus/model.ts';
import type { Article } from '../core/mentions/model.ts';
import type { FileId } from '../core/text/span.ts';

export interface OpenFindings {
  of(file: FileId, snapshot: Snapshot): readonly Finding[];
  close(file: FileId): void;
  /** Levels or languages are others: what was found is put together again. */
  forget(): void;
}

interface Known {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly kept: KeptFindings;
}

export function createOpenFindings(
  check: (article: Article | undefined, kept: KeptFindings) => readonly Finding[],
): OpenFindings {
  const all = new Map<FileId, Known>();
  return {
    of(file, snapshot) {
      const known = all.get(file);
      if (known?.snapshot === snapshot) return known.findings;
      const kept = known?.kept ?? noKeptFindings();
      const findings = check(snapshot.article(file), kept);
      all.set(file, { snapshot, findings, kept });
      return findings;
    },
    close: (file) => void all.delete(file),
    forget: () => all.clear(),
  };
}
