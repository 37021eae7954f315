/** Where names of bodies may stand that an article may misspell: its own whole names and the registry's. */
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import { candidates, indexBodies, registeredBodies, type BodyIndex, type Candidate } from './bodiesInText.ts';
import { ofLastArticle, readingOf } from './reading.ts';
import { placeIn } from './replacements.ts';

/** Found once for the checks that ask. */
export const bodyCandidates = (article: Article, registry: Registry): readonly Candidate[] =>
  candidatesIn(article)(registry);

const candidatesIn = ofLastArticle((article: Article) => {
  let found: { readonly by: Registry; readonly places: readonly Candidate[] } | undefined;
  return (registry: Registry): readonly Candidate[] => {
    if (found?.by !== registry) {
      const indexes = [namedTwice(article), registeredBodies(registry)];
      found = { by: registry, places: candidates(readingOf(article).words, indexes) };
    }
    return found.places;
  };
});

/** Names that the article gives in the same words more than once: what it writes once may be the slip. */
function namedTwice(article: Article): BodyIndex {
  const seen = new Set<string>();
  const twice = readingOf(article).organisations.flatMap(({ mention, spelling }) => {
    if (mention.form !== 'full' || spelling.isAllCaps || spelling.words.length < 4) return [];
    const isKnown = seen.has(spelling.text);
    seen.add(spelling.text);
    return isKnown ? [{ name: spelling.text, place: placeIn(article, mention) }] : [];
  });
  return indexBodies(twice);
}
