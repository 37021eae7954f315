/** Finds names of bodies with words dropped or added against the official name, and forms that the registry knows to be wrong. */
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId, RegistryEntity } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import { nameKey, slug } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { wordsIn } from './nearMiss.ts';
import { coreKey, isAllCaps, nameAt, namedOrganisations, organisationIndex } from './organisationNames.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import { alternative, correction } from './replacements.ts';

export const organisationVariant: Check = {
  code: 'organisation.name-variant',
  level: 'warning',
  summary: {
    vi: 'Tên cơ quan thiếu hoặc thừa chữ so với tên chính thức',
    en: "A body's name with words dropped or added",
  },
  *find(article, context) {
    const quoted = quotationsIn(article);
    for (const mention of namedOrganisations(article)) {
      const name = nameAt(article, mention);
      if (isQuoted(quoted, mention) || isAllCaps(name) || runsOn(article, mention)) continue;
      const right =
        wrongForm(article, mention, name, context) ??
        officialName(name, article, context) ??
        prevailingName(name, article, mention, context);
      if (right !== undefined) yield finding(article, mention, name, right);
    }
  },
};

interface OfficialName {
  readonly name: string;
  readonly place: Place;
  /** The registry vouches for it. */
  readonly official: boolean;
}

/** A country or place follows: the name goes on, and may be another body's. */
const runsOn = (article: Article, mention: EntityMention): boolean =>
  article.mentions.some(
    (other) =>
      other.type === 'place' &&
      other.start > mention.start &&
      other.start <= mention.end + 1 &&
      other.end > mention.end,
  );

function wrongForm(
  article: Article,
  mention: EntityMention,
  name: string,
  context: CheckContext,
): OfficialName | undefined {
  const local = article.entities[mention.entity];
  const entity =
    local === undefined ? undefined : context.snapshot.registry.entities.get(context.snapshot.canonical(local.id));
  const key = nameKey(name);
  const isWrong = entity?.names.some(({ text, use }) => use === 'wrong' && nameKey(text) === key) ?? false;
  return entity === undefined || !isWrong ? undefined : inLanguage(entity, article);
}

const inLanguage = (entity: RegistryEntity, { language }: Article): OfficialName | undefined => {
  const name = entity.name[language] ?? entity.name.vi ?? entity.name.en;
  return name === undefined ? undefined : { name: name.normalize('NFC'), place: entity.declaredAt, official: true };
};

/** `Bộ Khoa học Công nghệ` for a registered `Bộ Khoa học và Công nghệ`; `&` and `-` for `và` are a matter of notation. */
function officialName(name: string, article: Article, { snapshot }: CheckContext): OfficialName | undefined {
  const index = organisationIndex(snapshot.registry);
  if (/[&–-]/.test(name) || index.accepted.has(nameKey(name))) return undefined;
  const candidates = index.byCore.get(coreKey(name)) ?? [];
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return undefined;
  const official = inLanguage(only, article);
  return official !== undefined && coreKey(official.name) === coreKey(name) ? official : undefined;
}

/** The same with a name that nobody registered, but most other articles write with one small word more. */
function prevailingName(
  name: string,
  article: Article,
  mention: EntityMention,
  context: CheckContext,
): OfficialName | undefined {
  const { snapshot } = context;
  const local = article.entities[mention.entity];
  if (/[&–-]/.test(name) || local === undefined || local.registered || wordsIn(name).length < 4) return undefined;
  const own = snapshot.canonical(local.id);
  const times = snapshot.namesOf(own).get(name) ?? 1;
  for (const id of [own, ...withSmallWord(name)]) {
    for (const [other, articles] of snapshot.namesOf(snapshot.canonical(id))) {
      if (nameKey(other) === nameKey(name) || coreKey(other) !== coreKey(name) || /[&–-]/.test(other)) continue;
      if (wordsIn(other).length < wordsIn(name).length || articles < Math.max(3, 2 * times)) continue;
      const place = firstMention(id, context);
      if (place !== undefined) return { name: other, place, official: false };
    }
  }
  return undefined;
}

/** Ids of the names that have one `và` more. */
function withSmallWord(name: string): readonly EntityId[] {
  const words = slug(name).split('-');
  return words
    .slice(1)
    .map((_, i) => entityId(`organisation/${[...words.slice(0, i + 1), 'va', ...words.slice(i + 1)].join('-')}`));
}

function firstMention(id: EntityId, { snapshot }: CheckContext): Place | undefined {
  for (const { file, start, end } of snapshot.mentionsOf(snapshot.canonical(id))) return { file, span: { start, end } };
  return undefined;
}

function finding(article: Article, mention: EntityMention, name: string, right: OfficialName): Found {
  return {
    span: { start: mention.start, end: mention.end },
    message: right.official
      ? {
          vi: `Tên chính thức là "${right.name}", không phải "${name}".`,
          en: `The official name is "${right.name}", not "${name}".`,
        }
      : {
          vi: `Các bài khác viết là "${right.name}", không phải "${name}".`,
          en: `Other articles write "${right.name}", not "${name}".`,
        },
    related: [
      { place: right.place, message: { vi: `Tên chuẩn: ${right.name}`, en: `The expected name: ${right.name}` } },
    ],
    fixes: [(right.official ? correction : alternative)(article, mention, right.name)],
  };
}
