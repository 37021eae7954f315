/** Ministry News: Show Entity: what stands at the cursor, in the view of entities. */
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { entityAtCursor } from '../entityAtCursor.ts';
import type { EntitiesView } from '../views/entitiesView.ts';

export async function showEntity(client: LanguageClient, entities: EntitiesView): Promise<void> {
  const entity = await entityAtCursor(client);
  if (entity !== undefined) await entities.reveal(entity);
}
