/** Finds who is meant by a Vietnamese name in which two syllables have changed places: Trần Khôi Đình for Trần Đình Khôi. */
import type { Snapshot } from '../corpus/model.ts';
import { entityId, type EntityId, type Registry } from '../registry/model.ts';
import { wordsIn } from './nearMiss.ts';
import { wordHash } from './words.ts';

/** The same words but for two neighbours, by their keys. */
export function areSwapped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at > a.length - 2 || a[at] !== b[at + 1] || a[at + 1] !== b[at]) return false;
  for (let i = at + 2; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Persons of the registry whose names have the same syllables. */
export const namesWithSwap = (words: readonly string[], { registry }: Snapshot): readonly EntityId[] =>
  words.length < 3 ? NONE : (registeredBySyllables(registry).get(syllablesOf(words)) ?? NONE);

/** Ids, known or not, of persons whom no registry has, and whose names are this one with two neighbours swapped. */
export function idsWithSwap(own: EntityId, size: number): readonly EntityId[] {
  const [kind = '', name = ''] = own.split('/');
  const words = name.split('-');
  if (size < 3 || words.length !== size) return NONE;
  return words
    .slice(1)
    .map((after, at) => entityId(`${kind}/${words.toSpliced(at, 2, after, words[at] ?? '').join('-')}`));
}

const NONE: readonly EntityId[] = [];

/** In whatever order they stand. */
const syllablesOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => (sum + wordHash(word)) | 0, words.length);

const byRegistry = new WeakMap<Registry, ReadonlyMap<number, readonly EntityId[]>>();

/** Computed once per registry, which never changes. */
function registeredBySyllables(registry: Registry): ReadonlyMap<number, readonly EntityId[]> {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const made = new Map<number, EntityId[]>();
  for (const { id, kind, names } of registry.entities.values()) {
    if (kind !== 'official') continue;
    for (const { text, use } of names) {
      const words = wordsIn(text);
      if (use === 'wrong' || use === 'acronym' || words.length < 3) continue;
      const key = syllablesOf(words);
      const others = made.get(key);
      if (others === undefined) made.set(key, [id]);
      else if (!others.includes(id)) others.push(id);
    }
  }
  byRegistry.set(registry, made);
  return made;
}
