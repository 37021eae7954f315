/** Ministry News: Show Dossier: the page about an entity of the view, or about what stands at the cursor. */
import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { dossierScheme } from '../../../server/src/protocol.ts';
import { entityAtCursor } from '../entityAtCursor.ts';
import type { EntityNode } from '../views/entitiesView.ts';

export async function showDossier(client: LanguageClient, node: EntityNode | undefined): Promise<void> {
  const entity = node?.type === 'entity' ? node.entity : await entityAtCursor(client);
  if (entity !== undefined) await showPage(Uri.parse(entity.page));
}

/** Of an entity by its id. */
export const showDossierOf = (id: string, language: 'vi' | 'en'): Promise<void> =>
  showPage(Uri.from({ scheme: dossierScheme, path: `/${id}`, query: language }));

async function showPage(page: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(page));
}
