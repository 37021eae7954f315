/** The names under which the registry knows bodies, and the comparison that ignores small words. */
import type { Organization, Registry } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { remembered } from '../text/remembered.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  ['và', 'của', 'về', 'các', 'cho', 'and', 'of', 'for', 'the', 'on', 'in'].map(nameKey),
);

/** The name without small words: equal for a name and the same name with one of them dropped or added. */
export const coreKey = remembered((name: string): string =>
  wordsIn(name)
    .map(wordKey)
    .filter((word) => !SMALL_WORDS.has(word))
    .join(' '),
);

interface Index {
  /** Any name, short name or acronym of any entity, by comparison key. */
  readonly accepted: ReadonlySet<string>;
  /** Comparison keys of forms known to be wrong. */
  readonly wrong: ReadonlySet<string>;
  readonly byCore: ReadonlyMap<string, readonly Organization[]>;
}

const indexes = new WeakMap<Registry, Index>();

/** Computed once per registry, which never changes. */
export function organisationIndex(registry: Registry): Index {
  const known = indexes.get(registry);
  if (known !== undefined) return known;
  const accepted = new Set<string>();
  const wrong = new Set<string>();
  const byCore = new Map<string, Organization[]>();
  for (const entity of registry.entities.values()) {
    for (const { text, use } of entity.names) {
      (use === 'wrong' ? wrong : accepted).add(nameKey(text));
      if (use !== 'name' || entity.kind !== 'organisation') continue;
      const core = coreKey(text);
      const others = byCore.get(core);
      if (others === undefined) byCore.set(core, [entity]);
      else if (!others.includes(entity)) others.push(entity);
    }
  }
  const index = { accepted, wrong, byCore };
  indexes.set(registry, index);
  return index;
}
