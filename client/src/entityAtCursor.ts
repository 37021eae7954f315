/** Who or what stands at the cursor of the editor; a person who asks where nothing stands is told so. */
import { window } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { entityAtRequest, type EntityItem } from '../../server/src/protocol.ts';
import { say } from './messageLanguage.ts';

export async function entityAtCursor(client: LanguageClient): Promise<EntityItem | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const entity = await client.sendRequest<EntityItem | null>(entityAtRequest, {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
  if (entity === null) window.setStatusBarMessage(say('There is no name at the cursor.'), 5000);
  return entity ?? undefined;
}
