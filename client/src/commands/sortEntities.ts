/** Ministry News: Sort Entities. */
import { window } from 'vscode';
import { say } from '../messageLanguage.ts';
import type { EntitiesView } from '../views/entitiesView.ts';

export async function sortEntities(entities: EntitiesView): Promise<void> {
  const choices = [
    { label: say('By number of articles'), order: 'articles' as const },
    { label: say('By name'), order: 'name' as const },
  ].map((choice) => (choice.order === entities.order() ? { ...choice, description: '$(check)' } : choice));
  const picked = await window.showQuickPick(choices, { title: say('Sort') });
  if (picked !== undefined) entities.sort(picked.order);
}
