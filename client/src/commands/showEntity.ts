/** Ministry News: Show Entity: what stands at the cursor, in the view of entities. */
import { window } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { entityAtRequest, type EntityItem } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import type { EntitiesView } from '../views/entitiesView.ts';

export async function showEntity(client: LanguageClient, entities: EntitiesView): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const entity = await client.sendRequest<EntityItem | null>(entityAtRequest, {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
  if (entity === null) {
    window.setStatusBarMessage(say('There is no name at the cursor.'), 5000);
    return;
  }
  await entities.reveal(entity);
}
