/** Ministry News: Search Entities. */
import { window } from 'vscode';
import { say } from '../messageLanguage.ts';
import type { EntitiesView } from '../views/entitiesView.ts';

/** Shows what fits as the person types; an empty box shows everything again. */
export async function searchEntities(entities: EntitiesView): Promise<void> {
  const query = await window.showInputBox({
    title: say('Search Entities'),
    prompt: say('A name, an acronym or initials; marks are not needed. Leave it empty to see everything.'),
  });
  if (query !== undefined) entities.search(query);
}
