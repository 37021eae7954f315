/** The names under which registry and archive know bodies, and the comparison that ignores small words. */
import type { Article, EntityMention } from '../mentions/model.ts';
import type { Organization, Registry } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { onOneLine, textAt } from './replacements.ts';

/** Mentions by name, not by acronym or anaphor; each span once. */
export const namedOrganisations = (article: Article): readonly EntityMention[] =>
  article.mentions.filter(
    (mention): mention is EntityMention =>
      mention.type === 'organisation' && (mention.form === 'full' || mention.form === 'name-variant'),
  );

export const nameAt = (article: Article, mention: EntityMention): string =>
  onOneLine(textAt(article, mention)).normalize('NFC');

/** Written in capitals throughout, as in headlines: says nothing of the name's capitals. */
export const isAllCaps = (name: string): boolean => name === name.toUpperCase();

const SMALL_WORDS: ReadonlySet<string> = new Set(
  ['và', 'của', 'về', 'các', 'cho', 'and', 'of', 'for', 'the', 'on', 'in'].map(nameKey),
);

/** The name without small words: equal for a name and the same name with one of them dropped or added. */
export const coreKey = (name: string): string =>
  wordsIn(name)
    .map(wordKey)
    .filter((word) => !SMALL_WORDS.has(word))
    .join(' ');

interface Index {
  /** Any name, short name or acronym of any entity, by comparison key. */
  readonly accepted: ReadonlySet<string>;
  readonly byCore: ReadonlyMap<string, readonly Organization[]>;
}

const indexes = new WeakMap<Registry, Index>();

/** Computed once per registry, which never changes. */
export function organisationIndex(registry: Registry): Index {
  const known = indexes.get(registry);
  if (known !== undefined) return known;
  const accepted = new Set<string>();
  const byCore = new Map<string, Organization[]>();
  for (const entity of registry.entities.values()) {
    for (const { text, use } of entity.names) {
      if (use !== 'wrong') accepted.add(nameKey(text));
      if (use !== 'name' || entity.kind !== 'organisation') continue;
      const core = coreKey(text);
      const others = byCore.get(core);
      if (others === undefined) byCore.set(core, [entity]);
      else if (!others.includes(entity)) others.push(entity);
    }
  }
  const index = { accepted, byCore };
  indexes.set(registry, index);
  return index;
}
