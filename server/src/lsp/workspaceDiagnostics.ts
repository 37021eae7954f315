/** Findings in registries that are not open, for clients that ask for them: an answer waits until there is something new to tell. */
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { FileId } from '../core/text/span.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

export interface WorkspaceDiagnostics {
  /** Once a client has asked, it is not sent the same findings as well. */
  readonly isAsked: boolean;
  pull(params: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport>;
  /** There may be something new. */
  wake(): void;
  /** An editor asks for what is open by itself; of a closed file nobody knows what it still has. */
  closed(file: FileId): void;
  /** Nobody is answered any more. */
  stop(): void;
}

export interface Reports {
  /** What is known of files that are not open. */
  findings(): ReadonlyMap<FileId, Diagnostic[]>;
  resultIdOf(items: readonly Diagnostic[]): string;
}

export function createWorkspaceDiagnostics(session: Session, reports: Reports): WorkspaceDiagnostics {
  let isAsked = false;
  let stopped = false;
  let waiting: (() => void)[] = [];
  /** What the clients of pulls that are not answered have. */
  const asking = new Set<Map<FileId, string>>();
  const wakeAll = (): void => {
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  };
  const change = (token: CancellationToken): Promise<void> =>
    new Promise((resolve) => {
      const listening = token.onCancellationRequested(() => resolve());
      waiting.push(() => {
        listening.dispose();
        // Changes come in groups: they are told together.
        session.environment.soon(resolve);
      });
    });

  const reportsSince = (known: ReadonlyMap<FileId, string>): WorkspaceFullDocumentDiagnosticReport[] => {
    const findings = reports.findings();
    // Of what the client has and nothing is found in any more it is told so, but for what it now asks about by itself.
    const gone = [...known.keys()].filter((file) => !findings.has(file) && session.document(file) === undefined);
    return [...findings, ...gone.map((file) => [file, []] as const)].flatMap(([file, found]) => {
      const items = [...found];
      const resultId = reports.resultIdOf(items);
      if (known.get(file) === resultId || (items.length === 0 && !known.has(file))) return [];
      return { kind: DocumentDiagnosticReportKind.Full, uri: session.uriOf(file), version: null, resultId, items };
    });
  };

  return {
    get isAsked() {
      return isAsked;
    },
    async pull({ previousResultIds }, token) {
      const known = new Map(previousResultIds.map(({ uri, value }) => [fileOf(uri), value]));
      // Who asks for the first time learns at once even that there is nothing.
      let isFirst = !isAsked;
      isAsked = true;
      asking.add(known);
      try {
        for (;;) {
          if (stopped)
            throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The server stops.', { retriggerRequest: false });
          const items = reportsSince(known);
          if (items.length > 0 || isFirst || token.isCancellationRequested) return { items };
          isFirst = false;
          await change(token);
        }
      } finally {
        asking.delete(known);
      }
    },
    wake: wakeAll,
    closed(file) {
      for (const known of asking) known.set(file, '');
      wakeAll();
    },
    stop() {
      stopped = true;
      wakeAll();
    },
  };
}
