/** Findings on their way to the editor: asked for, or sent to clients that do not ask; the same ones are never sent twice. */
import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { Finding } from '../core/checks/model.ts';
import type { FileId } from '../core/text/span.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { Session } from './session.ts';
import { toDiagnostic } from './toProtocol.ts';
import { fileOf } from './uris.ts';

export interface Diagnostics {
  pull(params: DocumentDiagnosticParams): DocumentDiagnosticReport;
  /** A document was opened or changed. Many changes in a row are answered once. */
  documentChanged(file: FileId): void;
  documentClosed(file: FileId): void;
  /** What articles say of each other, the registry or the settings have changed: everything open is checked again. */
  archiveChanged(): void;
  /** Findings of an article that is not open. */
  publishClosed(file: FileId, findings: readonly Finding[]): void;
  /** Articles that are not open and whose findings the editor has. */
  publishedClosed(): readonly FileId[];
}

export interface Outbox {
  publish(params: PublishDiagnosticsParams): void;
  /** Asks the client to pull again. */
  refresh(): void;
}

export function createDiagnostics(session: Session, client: ClientFeatures, outbox: Outbox): Diagnostics {
  /** What the editor was sent for each file, as text, to compare with. */
  const sent = new Map<FileId, string>();
  const changed = new Set<FileId>();
  let generation = 0;
  let scheduled = false;

  const publish = (file: FileId, diagnostics: readonly Diagnostic[]): void => {
    const text = JSON.stringify(diagnostics);
    if ((sent.get(file) ?? '[]') === text) return;
    if (diagnostics.length === 0) sent.delete(file);
    else sent.set(file, text);
    const version = session.document(file)?.version;
    outbox.publish({
      uri: session.uriOf(file),
      diagnostics: [...diagnostics],
      ...(version === undefined ? {} : { version }),
    });
  };
  const publishChanged = (): void => {
    scheduled = false;
    const files = [...changed];
    changed.clear();
    for (const file of files) if (session.document(file) !== undefined) publish(file, diagnosticsOf(session, file));
  };
  // One more message may be waiting behind the one that was just handled: publish when a whole turn brought none.
  const settle = (seen: number, until: number): void => {
    session.environment.soon(() => {
      if (seen === generation || session.environment.now() > until) publishChanged();
      else settle(generation, until);
    });
  };
  const schedule = (files: Iterable<FileId>): void => {
    for (const file of files) changed.add(file);
    generation++;
    if (scheduled || changed.size === 0) return;
    scheduled = true;
    const seen = generation;
    const until = session.environment.now() + longestWait;
    session.environment.soon(() => settle(seen, until));
  };

  return {
    pull({ textDocument, previousResultId }) {
      const items = diagnosticsOf(session, fileOf(textDocument.uri));
      const resultId = resultIdOf(items);
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
    documentChanged(file) {
      if (!client.pullDiagnostics) schedule([file]);
      else if (sent.has(file)) publish(file, []);
    },
    documentClosed(file) {
      publish(file, []);
    },
    archiveChanged() {
      if (!client.pullDiagnostics) schedule(Array.from(session.documents(), ({ file }) => file));
      else if (client.diagnosticRefresh) outbox.refresh();
    },
    publishClosed(file, findings) {
      const table = findings.length === 0 ? undefined : session.table(file);
      publish(
        file,
        table === undefined
          ? []
          : findings.map((finding) => toDiagnostic(session, table, finding, session.language(file))),
      );
    },
    publishedClosed: () => [...sent.keys()].filter((file) => session.document(file) === undefined),
  };
}

/** Milliseconds that a stream of changes may hold back the diagnostics. */
const longestWait = 20;

function diagnosticsOf(session: Session, file: FileId): Diagnostic[] {
  const table = session.document(file)?.table;
  if (table === undefined) return [];
  const language = session.language(file);
  return session.findings(file).map((finding) => toDiagnostic(session, table, finding, language));
}

/** Equal for equal diagnostics (FNV-1a over their JSON, and its length). */
function resultIdOf(items: readonly Diagnostic[]): string {
  const text = JSON.stringify(items);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
