/** Ministry News: Show Timeline of This Name: of what stands at the cursor. */
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import type { Overviews } from '../views/overviewPanel.ts';
import { entityAtCursor } from '../entityAtCursor.ts';

export async function showTimelineHere(client: LanguageClient, overviews: Overviews): Promise<void> {
  const entity = await entityAtCursor(client);
  if (entity !== undefined) overviews.show('timeline', { id: entity.id, name: entity.name });
}
