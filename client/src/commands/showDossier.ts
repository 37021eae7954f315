/** Ministry News: Show Dossier: the page about an entity of the view, or about what stands at the cursor. */
import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { entityAtRequest, type EntityItem } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import type { EntityNode } from '../views/entitiesView.ts';

export async function showDossier(client: LanguageClient, node: EntityNode | undefined): Promise<void> {
  const entity = node?.type === 'entity' ? node.entity : await entityAtCursor(client);
  if (entity === undefined) return;
  if (entity === null) {
    window.setStatusBarMessage(say('There is no name at the cursor.'), 5000);
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument(Uri.parse(entity.page)));
}

/** Undefined where no editor is open, null where nothing is known of the place. */
async function entityAtCursor(client: LanguageClient): Promise<EntityItem | null | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  return client.sendRequest<EntityItem | null>(entityAtRequest, {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
}
