/** Finds who is meant by a Vietnamese name in which two syllables have changed places: Trần Khôi Đình for Trần Đình Khôi. */
import type { Snapshot } from '../corpus/model.ts';
import { entityId, type EntityId, type Registry } from '../registry/model.ts';
import { slug } from '../text/comparison.ts';
import { namesInAll } from './elsewhere.ts';
import { wordKey, wordsIn } from './nearMiss.ts';

/** The same words but for two neighbours, by their keys. */
export function areSwapped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const at = a.findIndex((key, i) => key !== b[i]);
  return (
    at >= 0 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.every((key, i) => i === at || i === at + 1 || key === b[i])
  );
}

/** Persons of the registry and of the archive whose names have the same syllables. */
export function namesWithSwap(words: readonly string[], snapshot: Snapshot): readonly EntityId[] {
  if (words.length < 3) return [];
  const registered = registeredBySyllables(snapshot.registry).get(syllablesOf(words)) ?? [];
  const written = slug(words.join(' ')).split('-');
  if (written.length !== words.length) return registered;
  const others = written
    .slice(1)
    .map((_, at) =>
      entityId(`official/${written.toSpliced(at, 2, written[at + 1] ?? '', written[at] ?? '').join('-')}`),
    );
  return [...registered, ...others.filter((id) => namesInAll(snapshot, id).size > 0)];
}

const syllablesOf = (words: readonly string[]): string => words.map(wordKey).sort().join(' ');

const byRegistry = new WeakMap<Registry, ReadonlyMap<string, readonly EntityId[]>>();

/** Computed once per registry, which never changes. */
function registeredBySyllables(registry: Registry): ReadonlyMap<string, readonly EntityId[]> {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const made = new Map<string, EntityId[]>();
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
