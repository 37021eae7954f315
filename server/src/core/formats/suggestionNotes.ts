/** What a person wants to know of a suggested entry before keeping it: how often it is spoken of, where, and whose name it bears already. */
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import { comparisonForm } from '../text/comparison.ts';
import type { FileId, Language, Localized } from '../text/span.ts';
import { quotedLine } from './reportedText.ts';
import type { Suggestion } from './suggestions.ts';

/** Answers the notes of one suggestion, a line each; the registry's names are gone through once. */
export function suggestionNotes(
  snapshot: Snapshot,
  textOf: (file: FileId) => string | undefined,
  language: Language,
): (suggestion: Suggestion) => readonly string[] {
  const owners = new Map<string, EntityId>();
  for (const entity of snapshot.registry.entities.values())
    for (const { text } of entity.names) owners.set(comparisonForm(text).text, entity.id);
  return ({ id, articles }) => {
    const places = [...snapshot.mentionsOf(id)];
    // Mentions come in the order of the files.
    const firsts = places.filter(({ file }, index) => file !== places[index - 1]?.file);
    const samples = firsts.slice(0, mostSamples).map((mention) => {
      const words = quotedLine(textOf(mention.file) ?? '', mention);
      return `${mention.file}:${mention.line + 1}:${mention.character + 1} ${words}`;
    });
    const taken = [...snapshot.namesOf(id).keys()].flatMap((name) => {
      const owner = owners.get(comparisonForm(name).text);
      return owner === undefined || owner === id ? [] : [`! ${takenBy(name, owner)[language]}`];
    });
    return [counted(places.length, articles)[language], ...taken, ...samples];
  };
}

const mostSamples = 3;

const counted = (places: number, articles: number): Localized => ({
  vi: `${places} chỗ trong ${articles} bài`,
  en: `${places} ${places === 1 ? 'place' : 'places'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
});

const takenBy = (name: string, owner: EntityId): Localized => ({
  vi: `"${name}" đã là tên của ${owner}`,
  en: `"${name}" is a name of ${owner} already`,
});
