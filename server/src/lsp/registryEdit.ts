/** One insertion into a registry file as a change that a person looks at first; the file is made where there is none. */
import type { CreateFile, WorkspaceEdit } from 'vscode-languageserver';
import type { Insertion } from '../core/registry/insertEntry.ts';
import type { FileId, Language } from '../core/text/span.ts';
import type { ClientFeatures } from './capabilities.ts';
import { lineTable, rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { textOnDisk } from './textOnDisk.ts';

/** Holds nothing but decisions to ignore something. */
export const ignoredName = 'ignored.registry.yaml';

export interface RegistryAddition {
  readonly file: FileId;
  /** Undefined where the text cannot be continued with certainty. */
  readonly insertion: (text: string) => Insertion | undefined;
}

/** Undefined where nothing can be added with certainty, or the client makes no files. */
export function registryEdit(
  session: Session,
  client: ClientFeatures,
  { file, insertion }: RegistryAddition,
  language: Language,
): WorkspaceEdit | undefined {
  // A file that is not open may have been written since it was read for the archive.
  const open = session.document(file);
  const text = open?.table.text ?? textOnDisk(session, file);
  const made = insertion(text ?? '');
  if (made === undefined || (text === undefined && !client.createsFiles)) return undefined;
  const { at, newText } = made;
  const range = rangeOf(open?.table ?? lineTable(text ?? ''), { start: at, end: at });
  const uri = session.uriOf(file);
  const edit = { range, newText };
  if (!client.documentChanges) return { changes: { [uri]: [edit] } };
  const textDocument = { uri, version: open?.version ?? null };
  if (!client.changeAnnotations) return { documentChanges: [{ textDocument, edits: [edit] }] };
  const annotationId = 'registry';
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true }, annotationId };
  const label = { vi: 'Trong danh bạ', en: 'In the registry' }[language];
  return {
    documentChanges: [...(text === undefined ? [create] : []), { textDocument, edits: [{ ...edit, annotationId }] }],
    changeAnnotations: { [annotationId]: { label, needsConfirmation: true } },
  };
}
