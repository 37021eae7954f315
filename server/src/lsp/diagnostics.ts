/** Findings on their way to the editor: asked for, or sent to clients that do not ask; the same ones are never sent twice. */
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { FIRST_FACTOR, hashOf } from '../core/text/hashing.ts';
import type { Finding } from '../core/checks/model.ts';
import type { FileId, Language } from '../core/text/span.ts';
import { createAnnotationFindings } from './annotationFindings.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { Session } from './session.ts';
import { toDiagnostic } from './toProtocol.ts';
import { fileOf } from './uris.ts';
import { createWorkspaceDiagnostics } from './workspaceDiagnostics.ts';

export interface Diagnostics {
  pull(params: DocumentDiagnosticParams): DocumentDiagnosticReport;
  /** Registries that are not open; waits for a change where the client knows all. */
  pullWorkspace(params: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport>;
  /** A document was opened or changed. Many changes in a row are answered once. */
  documentChanged(file: FileId): void;
  documentClosed(file: FileId): void;
  /** What articles say of each other, the registry or the settings have changed: everything open is checked again. */
  archiveChanged(): void;
  /** Findings of an article that is not open. */
  publishClosed(file: FileId, findings: readonly Finding[]): void;
  /** Nobody is answered any more. */
  stop(): void;
}

export interface Outbox {
  publish(params: PublishDiagnosticsParams): void;
  /** Asks the client to pull again. */
  refresh(): void;
}

export function createDiagnostics(session: Session, client: ClientFeatures, outbox: Outbox): Diagnostics {
  /** What the editor was sent for each file, as text, to compare with. */
  const sent = new Map<FileId, string>();
  const ofAnnotations = createAnnotationFindings(session);
  const workspace = createWorkspaceDiagnostics(session, {
    resultIdOf,
    findings: () => {
      const found = new Map(ofAnnotations());
      for (const file of closedRegistries(session)) found.set(file, session.findings(file));
      return new Map(Array.from(found, ([file, findings]) => [file, diagnosticsOf(session, file, findings)]));
    },
  });
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
    pullWorkspace: (...asked) => workspace.pull(...asked),
    documentChanged(file) {
      if (!client.pullDiagnostics) schedule([file]);
      else if (sent.has(file)) publish(file, []);
    },
    documentClosed(file) {
      publish(file, []);
      workspace.closed(file);
    },
    archiveChanged() {
      workspace.wake();
      if (!client.pullDiagnostics) schedule(Array.from(session.documents(), ({ file }) => file));
      else if (client.diagnosticRefresh) outbox.refresh();
    },
    publishClosed(file, findings) {
      // A client that pulls them has them already.
      const isPulled = workspace.isAsked && session.isRegistry(file);
      publish(file, isPulled ? [] : diagnosticsOf(session, file, findings));
    },
    stop: () => workspace.stop(),
  };
}

/** Milliseconds that a stream of changes may hold back the diagnostics. */
const longestWait = 20;

/** Of what is open and of registries; articles that are not open are checked when somebody wants all of them checked. */
const findingsOf = (session: Session, file: FileId): readonly Finding[] =>
  session.document(file) === undefined && !session.isRegistry(file) ? [] : session.findings(file);

function diagnosticsOf(session: Session, file: FileId, findings = findingsOf(session, file)): Diagnostic[] {
  const table = findings.length === 0 ? undefined : session.table(file);
  if (table === undefined) return [];
  const language = session.language(file);
  return findings.map((finding) => {
    const known = shown.get(finding);
    if (known?.language === language) return known.diagnostic;
    const diagnostic = toDiagnostic(session, table, finding, language);
    if (session.document(file)?.role === 'article') shown.set(finding, { language, diagnostic });
    return diagnostic;
  });
}

/** A finding in an open article stays the same object as long as nothing in front of it changes. */
const shown = new WeakMap<Finding, { readonly language: Language; readonly diagnostic: Diagnostic }>();

/** Those of the person; nobody can mend the starter registry. */
const closedRegistries = (session: Session): readonly FileId[] =>
  session
    .registries()
    .filter(({ file, kind }) => kind !== 'starter' && session.document(file) === undefined)
    .map(({ file }) => file);

/** Equal for equal diagnostics (FNV-1a over the digests of each, and the length of all). */
function resultIdOf(items: readonly Diagnostic[]): string {
  let hash = 0x811c9dc5;
  let length = items.length;
  for (const item of items) {
    let digest = digests.get(item);
    if (digest === undefined) digests.set(item, (digest = digestOf(JSON.stringify(item))));
    hash = Math.imul(hash ^ digest.hash, 0x01000193);
    length += digest.length;
  }
  return `${(hash >>> 0).toString(36)}-${length.toString(36)}`;
}

interface Digest {
  readonly hash: number;
  readonly length: number;
}

const digests = new WeakMap<Diagnostic, Digest>();

const digestOf = (text: string): Digest => ({ hash: hashOf(text, 0x811c9dc5, FIRST_FACTOR), length: text.length });
