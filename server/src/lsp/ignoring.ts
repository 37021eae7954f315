/** Code actions by which a person lives with a finding, and the changes that they make. */
import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../core/checks/model.ts';
import {
  type Decision,
  ignoredEntry,
  type Ignoring,
  ignoringComment,
  titleOf,
  waysFor,
  type WayToIgnore,
} from '../core/features/ignore.ts';
import { addIgnored, allowAcronym, type Insertion } from '../core/registry/insertEntry.ts';
import { parsePartialDate } from '../core/registry/partialDate.ts';
import { fileId } from '../core/text/span.ts';
import { type IgnoreParams, ignoreCommand } from '../protocol.ts';
import { contentModified, refusal } from './answer.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { OpenDocument } from './documents.ts';
import { spanOf } from './positions.ts';
import { ignoredName, registryEdit } from './registryEdit.ts';
import type { Session } from './session.ts';
import { toDiagnostic, toWorkspaceEdit } from './toProtocol.ts';
import { fileOf, folderAround } from './uris.ts';

/** One for each way and finding. A client that asks for reasons gets a command, others the change itself. */
export function ignoringActions(
  session: Session,
  client: ClientFeatures,
  document: OpenDocument,
  findings: readonly Finding[],
): readonly CodeAction[] {
  if (document.role !== 'article') return [];
  const language = session.language(document.file);
  const { text } = document.table;
  return findings.flatMap((finding) => {
    const diagnostic = toDiagnostic(session, document.table, finding, language);
    return waysFor(ignoringOf(session, document, finding)).flatMap((way): CodeAction[] => {
      const title = titleOf(way, finding, text)[language];
      const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
      const params: IgnoreParams = {
        uri: document.uri,
        version: document.version,
        range: diagnostic.range,
        code: finding.code,
        way,
      };
      if (client.asksForReasons)
        return [{ ...action, command: { title, command: ignoreCommand, arguments: [params] } }];
      if (client.codeActionResolve) return [{ ...action, data: params }];
      const edit = ignoringEdit(session, client, { document, finding, way, decision: {} });
      return edit === undefined ? [] : [{ ...action, edit }];
    });
  });
}

/** What an action of ours carries until it is resolved. */
export const isIgnoreParams = (data: unknown): data is IgnoreParams =>
  typeof data === 'object' && data !== null && 'way' in data && 'code' in data && 'range' in data;

/** The change that the person decided on; the document must be as it was when they were asked. */
export function ignore(session: Session, client: ClientFeatures, params: IgnoreParams): WorkspaceEdit {
  const { uri, version, range, code, way, reason = '', until = '' } = params;
  const document = session.document(fileOf(uri));
  if (document === undefined || document.version !== version) throw contentModified();
  const language = session.language(document.file);
  if (until !== '' && parsePartialDate(until) === undefined) throw refusal(noDay[language]);
  const finding = findingAt(session, document, code, range);
  if (finding === undefined) throw contentModified();
  const decision: Decision = {
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(until === '' ? {} : { until }),
  };
  const edit = ignoringEdit(session, client, { document, finding, way, decision });
  if (edit === undefined) throw refusal(notWritten[language]);
  return edit;
}

function findingAt(session: Session, document: OpenDocument, code: string, range: Range): Finding | undefined {
  const { start, end } = spanOf(document.table, range);
  return session
    .findings(document.file)
    .find(({ code: own, place }) => own === code && place.span.start === start && place.span.end === end);
}

interface Chosen {
  readonly document: OpenDocument;
  readonly finding: Finding;
  readonly way: WayToIgnore;
  readonly decision: Decision;
}

/** Undefined where the registry cannot be written to with certainty. */
function ignoringEdit(
  session: Session,
  client: ClientFeatures,
  { document, finding, way, decision }: Chosen,
): WorkspaceEdit | undefined {
  const ignoring = ignoringOf(session, document, finding);
  const language = session.language(document.file);
  if (way === 'comment') {
    const edit = ignoringComment(ignoring, decision);
    return edit && toWorkspaceEdit(session, client, document.file, [edit], language);
  }
  const folder = folderAround(session.folders, document.file);
  if (folder === undefined) return undefined;
  const { exact } = ignoredEntry('everywhere', ignoring, {});
  const insertion = (text: string): Insertion | undefined =>
    way === 'everywhere' && finding.code === 'acronym.undefined'
      ? allowAcronym(text, exact.normalize('NFC'))
      : addIgnored(text, ignoredEntry(way, ignoring, decision));
  return registryEdit(session, client, { file: fileId(`${folder}/${ignoredName}`), insertion }, language);
}

function ignoringOf(session: Session, { file, table }: OpenDocument, finding: Finding): Ignoring {
  const folder = folderAround(session.folders, file);
  const path = folder === undefined ? undefined : file.slice(folder.length + 1);
  return { finding, text: table.text, path, isMarkdown: file.endsWith('.md') };
}

const noDay = {
  vi: 'Ngày cuối phải viết YYYY, YYYY-MM hoặc YYYY-MM-DD.',
  en: 'The last day must be written YYYY, YYYY-MM or YYYY-MM-DD.',
};

const notWritten = {
  vi: `Không ghi thêm được vào ${ignoredName}: cách trình bày của tệp này không cho phép. Hãy mở tệp và tự thêm mục.`,
  en: `Nothing could be added to ${ignoredName}: its layout does not allow it. Open the file and add the entry yourself.`,
};
