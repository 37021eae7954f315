/** What letters stand for: as the registry has them, then as articles use them. */
import type { EntityId, Registry } from '../registry/model.ts';
import { slug } from '../text/comparison.ts';
import type { Sources } from './entities.ts';
import { compareTexts } from './strings.ts';

export function meaningsOf({ registry, identity }: Sources, letters: string): readonly EntityId[] {
  // Dots are no part of the letters: `U.N.` is `UN`.
  const code = slug(letters.replaceAll('.', ''));
  if (code === '') return [];
  const declared = (registeredLetters(registry).get(code) ?? []).map((id) => identity.groupOf(id).id);
  return [...new Set([...declared.sort(compareTexts), ...identity.meaningsOf(code)])];
}

const lettersIn = new WeakMap<Registry, ReadonlyMap<string, readonly EntityId[]>>();

/** Entities of the registry by their acronyms. */
function registeredLetters(registry: Registry): ReadonlyMap<string, readonly EntityId[]> {
  const known = lettersIn.get(registry);
  if (known !== undefined) return known;
  const ids = new Map<string, EntityId[]>();
  for (const { id, names } of registry.entities.values()) {
    for (const { text, use } of names) {
      if (use !== 'acronym') continue;
      const code = slug(text.replaceAll('.', ''));
      const others = ids.get(code);
      if (others === undefined) ids.set(code, [id]);
      else if (!others.includes(id)) others.push(id);
    }
  }
  lettersIn.set(registry, ids);
  return ids;
}
