/** Code actions in two steps: what can be done at once, what exactly it changes when a person chooses it. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver';
import { findingsAt, fixAll, type FixAction, quickFixes } from '../core/features/codeActions.ts';
import { fixAllKind } from '../protocol.ts';
import { contentModified } from './answer.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { OpenDocument } from './documents.ts';
import { ignore, ignoringActions, isIgnoreParams } from './ignoring.ts';
import { spanOf } from './positions.ts';
import type { Session } from './session.ts';
import { toDiagnostic, toWorkspaceEdit } from './toProtocol.ts';
import { fileOf } from './uris.ts';

export function actionsAt(
  session: Session,
  client: ClientFeatures,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  const document = session.document(fileOf(textDocument.uri));
  if (document === undefined) return [];
  const wanted = (kind: string): boolean =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const fixes = offers(session, document, range).flatMap(({ kind, index, action }) => {
    if (!wanted(kind)) return [];
    const offered = toCodeAction(session, document, kind, action);
    const data: OfferData = { uri: document.uri, version: document.version, range, kind, index };
    return [
      client.codeActionResolve ? { ...offered, data } : { ...offered, edit: editOf(session, client, document, action) },
    ];
  });
  if (!wanted(CodeActionKind.QuickFix)) return fixes;
  return [
    ...fixes,
    ...ignoringActions(
      session,
      client,
      document,
      findingsAt(session.findings(document.file), spanOf(document.table, range)),
    ),
  ];
}

/** The document must be as it was when the action was offered. */
export function resolveAction(session: Session, client: ClientFeatures, action: CodeAction): CodeAction {
  const data: unknown = action.data;
  if (isIgnoreParams(data)) return { ...action, edit: ignore(session, client, data) };
  if (!isOfferData(data)) return action;
  const document = session.document(fileOf(data.uri));
  if (document === undefined || document.version !== data.version) throw contentModified();
  const offer = offers(session, document, data.range).find(
    ({ kind, index }) => kind === data.kind && index === data.index,
  );
  if (offer === undefined) throw contentModified();
  return { ...action, edit: editOf(session, client, document, offer.action) };
}

interface Offer {
  readonly kind: string;
  /** Among those of its kind. */
  readonly index: number;
  readonly action: FixAction;
}

interface OfferData extends Omit<Offer, 'action'> {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

function offers(session: Session, document: OpenDocument, range: Range): readonly Offer[] {
  const findings = session.findings(document.file);
  const fixes = quickFixes(findings, spanOf(document.table, range));
  const all = fixAll(findings);
  return [
    ...fixes.map((action, index) => ({ kind: CodeActionKind.QuickFix, index, action })),
    ...(all === undefined ? [] : [{ kind: fixAllKind, index: 0, action: all }]),
  ];
}

function toCodeAction(session: Session, { file, table }: OpenDocument, kind: string, action: FixAction): CodeAction {
  const language = session.language(file);
  const diagnostics = action.findings.map((finding) => toDiagnostic(session, table, finding, language));
  const preferred = action.preferred ? { isPreferred: true } : {};
  return { title: action.title[language], kind, diagnostics, ...preferred };
}

const editOf = (session: Session, client: ClientFeatures, { file }: OpenDocument, { edits }: FixAction) =>
  toWorkspaceEdit(session, client, file, edits, session.language(file));

function isOfferData(data: unknown): data is OfferData {
  return (
    typeof data === 'object' && data !== null && 'uri' in data && 'version' in data && 'range' in data && 'kind' in data
  );
}
