/** A list in which a person finds an entity of the registry or the archive by typing. */
import type { EntityItem } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import { pickWhileTyping } from '../pickWhileTyping.ts';
import { type AnnotatedPlace, type Annotating, linkTargets } from './annotate.ts';

/** At first, whom the words themselves may mean. */
export const pickEntity = (
  annotating: Annotating,
  place: AnnotatedPlace,
  title: string,
  isOffered: (entity: EntityItem) => boolean = () => true,
): Promise<EntityItem | undefined> =>
  pickWhileTyping({
    title,
    placeholder: say('A name, an acronym or initials'),
    offer: async (query) => {
      const { entities } = await linkTargets(annotating, place, query);
      return entities.filter(isOffered).map((entity) => ({
        label: entity.name,
        description: entity.registered ? say('in the registry') : say('{0} articles', entity.articles),
        detail: entity.id,
        value: entity,
      }));
    },
  });
