/** Links of registry files and of the virtual pages. */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { registryLinks } from '../core/features/documentLink.ts';
import { joined } from '../core/features/willRename.ts';
import { type FileId, fileId } from '../core/text/span.ts';
import { type Dossiers, isDossier } from './dossiers.ts';
import { rangeOf } from './positions.ts';
import { webAddress } from './renderHover.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

export function linksOf(
  session: Session,
  dossiers: Dossiers,
  { textDocument: { uri } }: DocumentLinkParams,
): DocumentLink[] | undefined {
  if (isDossier(uri)) return dossiers.links(uri);
  const document = session.document(fileOf(uri));
  if (document?.role !== 'registry') return undefined;
  return registryLinks(document.table.text).flatMap(({ span, to }) => {
    const target = 'url' in to ? webAddress(to.url) : articleAt(session, document.file, to.path);
    return target === undefined ? [] : [{ range: rangeOf(document.table, span), target }];
  });
}

/** Only where there is such an article. */
function articleAt(session: Session, registry: FileId, path: string): string | undefined {
  const folder = registry.slice(0, registry.lastIndexOf('/'));
  const file = fileId(joined(folder, path));
  return session.current().summary(file) === undefined ? undefined : session.uriOf(file);
}
