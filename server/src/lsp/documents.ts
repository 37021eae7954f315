/** The documents open in the editor, as it last described them. */
import type { FileId } from '../core/text/span.ts';
import { applyTextChange, lineTable, type LineTable, type TextChange } from './positions.ts';
import { fileRole } from '../files/findFiles.ts';
import { dossierScheme } from '../protocol.ts';
import { fileOf } from './uris.ts';

export interface OpenDocument {
  readonly file: FileId;
  readonly role: 'article' | 'registry' | undefined;
  /** As the client writes it. */
  readonly uri: string;
  readonly version: number;
  readonly table: LineTable;
}

/** What an editor calls plain text or Markdown is an article, whatever its name; but not the pages that are made here. */
export function openDocument(document: {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly languageId: string;
}): OpenDocument {
  const { uri, version, text, languageId } = document;
  const file = fileOf(uri);
  const prose = languageId === 'plaintext' || languageId === 'markdown';
  const role = uri.startsWith(`${dossierScheme}:`) ? undefined : (fileRole(file) ?? (prose ? 'article' : undefined));
  return { file, role, uri, version, table: lineTable(text) };
}

export function changeDocument(document: OpenDocument, version: number, changes: readonly TextChange[]): OpenDocument {
  return { ...document, version, table: changes.reduce(applyTextChange, document.table) };
}
