/** Where the names of bodies are looked up that an article may misspell: its own whole names and the registry's. */
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import { indexBodies, registeredBodies, type BodyIndex } from './bodiesInText.ts';
import { ofLastArticle, readingOf } from './reading.ts';
import { placeIn } from './replacements.ts';

export const bodyIndexes = (article: Article, registry: Registry): readonly BodyIndex[] => [
  namedTwice(article),
  registeredBodies(registry),
];

/** Names that the article gives in the same words more than once: what it writes once may be the slip. */
const namedTwice = ofLastArticle((article: Article): BodyIndex => {
  const seen = new Set<string>();
  const twice = readingOf(article).organisations.flatMap(({ mention, spelling }) => {
    if (mention.form !== 'full' || spelling.isAllCaps || spelling.words.length < 4) return [];
    const isKnown = seen.has(spelling.text);
    seen.add(spelling.text);
    return isKnown ? [{ name: spelling.text, place: placeIn(article, mention) }] : [];
  });
  return indexBodies(twice);
});
