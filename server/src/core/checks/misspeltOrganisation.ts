/** Finds names of bodies that are off by one mark or letter from a registered body. */
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId, RegistryEntity } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { nearMiss, wordsIn } from './nearMiss.ts';
import { isAllCaps, nameAt, namedOrganisations, organisationIndex } from './organisationNames.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import { correction } from './replacements.ts';

export const misspeltOrganisation: Check = {
  code: 'organisation.misspelt-name',
  level: 'warning',
  summary: { vi: 'Tên cơ quan viết sai một dấu hoặc một chữ cái', en: "A body's name off by one mark or letter" },
  *find(article, context) {
    const quoted = quotationsIn(article);
    for (const mention of namedOrganisations(article)) {
      const name = nameAt(article, mention);
      const local = article.entities[mention.entity];
      if (local === undefined || isAllCaps(name) || isQuoted(quoted, mention)) continue;
      const right = registeredName(name, local.id, context);
      if (right !== undefined) yield finding(mention, name, right, article);
    }
  },
};

interface RegisteredName {
  readonly name: string;
  readonly entity: RegistryEntity;
}

/**
 * The body that the mention was taken for, where it has no such name, or one with nearly this name. Another mark in three words
 * and more, another letter in four: shorter names of real bodies are closer to one another.
 */
function registeredName(name: string, id: EntityId, { snapshot }: CheckContext): RegisteredName | undefined {
  const words = wordsIn(name);
  const own = snapshot.canonical(id);
  if (words.length < 3 || organisationIndex(snapshot.registry).accepted.has(nameKey(name))) return undefined;
  const found: RegisteredName[] = [];
  for (const near of new Set([own, ...snapshot.nearNames('organisation', name)])) {
    const entity = snapshot.registry.entities.get(near);
    for (const { text, use } of entity?.names ?? []) {
      if (entity === undefined || use === 'wrong' || use === 'acronym') continue;
      const miss = nearMiss(words, wordsIn(text));
      if (miss === undefined || /\d/.test(words[miss.at] ?? '')) continue;
      if (miss.nearness === 'marks' || words.length > 3) found.push({ name: text.normalize('NFC'), entity });
    }
  }
  const [only, ...others] = found;
  return others.some((other) => other.name !== only?.name) ? undefined : only;
}

function finding(mention: EntityMention, name: string, right: RegisteredName, article: Article): Found {
  return {
    span: { start: mention.start, end: mention.end },
    message: {
      vi: `"${name}" có lẽ là "${right.name}" viết sai một dấu hoặc một chữ cái.`,
      en: `"${name}" is probably "${right.name}" with one wrong mark or letter.`,
    },
    related: [
      {
        place: right.entity.declaredAt,
        message: { vi: `Danh bạ: ${right.name}`, en: `Registry: ${right.name}` },
      },
    ],
    fixes: [correction(article, mention, right.name)],
  };
}
