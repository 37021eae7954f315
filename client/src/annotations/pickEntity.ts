/** A list in which a person finds an entity of the registry or the archive by typing. */
import { type QuickPickItem, window } from 'vscode';
import type { EntityItem } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import { type AnnotatedPlace, type Annotating, linkTargets } from './annotate.ts';

/** Asks registry and archive again at each key; at first, whom the words themselves may mean. */
export function pickEntity(
  annotating: Annotating,
  place: AnnotatedPlace,
  title: string,
  isOffered: (entity: EntityItem) => boolean = () => true,
): Promise<EntityItem | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { readonly entity: EntityItem }>();
  pick.title = title;
  pick.placeholder = say('A name, an acronym or initials');
  let asked = 0;
  const fill = async (query: string): Promise<void> => {
    const turn = ++asked;
    pick.busy = true;
    const { entities } = await linkTargets(annotating, place, query);
    if (turn !== asked) return;
    pick.busy = false;
    pick.items = entities.filter(isOffered).map((entity) => ({
      label: entity.name,
      description: entity.registered ? say('in the registry') : say('{0} articles', entity.articles),
      detail: entity.id,
      entity,
      // The server knows initials and names without diacritics; the editor's own filter does not.
      alwaysShow: true,
    }));
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    void fill('');
    pick.show();
  });
}
