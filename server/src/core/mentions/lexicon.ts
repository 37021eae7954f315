/** Everything the grammars know before they see a text: their own words and the registry's names, in one phrase table. */
import type { Registry, RegistryEntity, RegistryName } from '../registry/model.ts';
import { nameKey, slug, slugWithoutAnd } from '../text/comparison.ts';
import { once } from '../text/once.ts';
import { REGISTRY_NAME, TERM } from './categories.ts';
import { bodyForm } from './bodyForm.ts';
import { SPOKEN_LETTERS } from './grammar/knownLetters.ts';
import { addGrammarWords } from './grammarWords.ts';
import { meetingForm } from './meetingForm.ts';
import { addPhrase, copyPhraseTable, createPhraseTable, type PhraseTable } from './phraseTable.ts';

/** A form by which the registry knows an entity; matches of REGISTRY_NAME and TERM carry its index. */
export interface KnownName {
  readonly entity: RegistryEntity;
  readonly name: RegistryName;
  /** `UNESCO`, `KH&CN`, `UfM`; not `Bộ KH&CN`, which is a body's name with letters in it. */
  readonly isLetters: boolean;
}

/** The same for every registry. */
const grammarPhrases = once(() => {
  const phrases = createPhraseTable();
  addGrammarWords(phrases);
  return phrases;
});

/** Built once per registry; immutable from then on. */
export interface Lexicon {
  readonly registry: Registry;
  readonly phrases: PhraseTable;
  readonly names: readonly KnownName[];
  /** Names as ids are made of them, `và` left out → entity. */
  readonly organisationBySlug: ReadonlyMap<string, RegistryEntity>;
  /** The form of a body's name (see bodyForm.ts) → entity. */
  readonly organisationByForm: ReadonlyMap<string, RegistryEntity>;
  readonly meetingBySlug: ReadonlyMap<string, RegistryEntity>;
  /** The form of a meeting's name (see meetingForm.ts) → entity. */
  readonly meetingByForm: ReadonlyMap<string, RegistryEntity>;
  /** Name key → persons who bear the name. */
  readonly personsByName: ReadonlyMap<string, readonly RegistryEntity[]>;
}

/** Cost: linear in the registry's names (about 25 ms for 5,000). */
export function buildLexicon(registry: Registry): Lexicon {
  const phrases = copyPhraseTable(grammarPhrases());
  const names: KnownName[] = [];
  const organisationBySlug = new Map<string, RegistryEntity>();
  const organisationByForm = new Map<string, RegistryEntity>();
  const meetingBySlug = new Map<string, RegistryEntity>();
  const meetingByForm = new Map<string, RegistryEntity>();
  const personsByName = new Map<string, RegistryEntity[]>();
  for (const entity of registry.entities.values()) {
    for (const name of entity.names) {
      if (name.text.length < 2) continue;
      const index = names.push({ entity, name, isLetters: isLetters(name) }) - 1;
      const spoken = SPOKEN.get(name.text);
      if (spoken !== undefined && entity.kind !== 'term') addPhrase(phrases, spoken, REGISTRY_NAME, index, 'name');
      // `85th COSTI Meeting`.
      if (entity.kind === 'meeting' && entity.isSeries && name.use === 'acronym') {
        const form = meetingForm(`hoi-nghi-${slug(name.text)}`);
        if (!meetingByForm.has(form)) meetingByForm.set(form, entity);
      }
      if (isLookedUp(name)) {
        const key = registeredSlug(name);
        if (entity.kind === 'organisation') {
          const form = bodyForm(key);
          if (!organisationBySlug.has(key)) organisationBySlug.set(key, entity);
          if (!organisationByForm.has(form)) organisationByForm.set(form, entity);
        }
        if (entity.kind === 'meeting') {
          const form = meetingForm(key);
          if (!meetingBySlug.has(key)) meetingBySlug.set(key, entity);
          if (!meetingByForm.has(form)) meetingByForm.set(form, entity);
        }
        if (entity.kind === 'official') {
          const same = personsByName.get(nameKey(name.text));
          if (same === undefined) personsByName.set(nameKey(name.text), [entity]);
          else if (!same.includes(entity)) same.push(entity);
        }
      }
      const inRunningText = entity.kind === 'term' && name.use !== 'acronym';
      addPhrase(phrases, name.text, inRunningText ? TERM : REGISTRY_NAME, index, inRunningText ? 'any' : 'name');
    }
  }
  return {
    registry,
    phrases,
    names,
    organisationBySlug,
    organisationByForm,
    meetingBySlug,
    meetingByForm,
    personsByName,
  };
}

/** A name of a body or a meeting as it is looked up. */
export const registeredSlug = ({ text }: RegistryName): string => slugWithoutAnd(text);

/** Is a name looked up by its words too, and not found in texts alone? */
export const isLookedUp = ({ text, use }: RegistryName): boolean => text.length >= 2 && use !== 'acronym';

/** `ASEAN` is `Asean`, too. */
const SPOKEN: ReadonlyMap<string, string> = new Map(
  Array.from(SPOKEN_LETTERS, ([spoken, letters]) => [letters, spoken]),
);

const isLetters = ({ text, use }: RegistryName): boolean =>
  !/\p{Ll}/u.test(text) || (use === 'acronym' && !/\s/u.test(text));
