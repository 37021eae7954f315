/** Two people of one name: the one whom the registry knows in office, and one whom the article shows in a post that the first cannot hold beside it. */
import { nameKey } from '../text/comparison.ts';
import { holdsOn } from '../registry/interval.ts';
import type { RegistryEntity } from '../registry/model.ts';
import { parsePartialDate } from '../registry/partialDate.ts';
import type { TitleDraft } from './drafts.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import { membershipsOf } from './registryQuestions.ts';

/** Name keys → the titles that the article gives to a name, wherever it stands. */
export type TitlesByName = ReadonlyMap<string, readonly TitleDraft[]>;

export function titlesByName(linking: Linking): TitlesByName {
  const found = new Map<string, TitleDraft[]>();
  for (const { nameFrom, nameTo, titles } of linking.reading.officials) {
    if (nameFrom === nameTo || titles.length === 0) continue;
    const key = nameKey(tidy(rangeText(linking.reading, { from: nameFrom, to: nameTo })));
    const known = found.get(key);
    if (known === undefined) found.set(key, [...titles]);
    else known.push(...titles);
  }
  return found;
}

/**
 * The body that shows that somebody else is meant: all bodies in the article's titles for the name are local ones, schools or
 * companies, none of them the person's by the registry, which has the person elsewhere on the article's day. Undefined: it is that person.
 */
export function namesakeBody(
  linking: Linking,
  person: RegistryEntity,
  titles: readonly TitleDraft[],
): string | undefined {
  const bodies = titles.flatMap(({ organisation, former }) => {
    const id =
      organisation < 0 || former ? undefined : linking.entities.rows[organisationRow(linking, organisation)]?.id;
    return id === undefined ? [] : [id];
  });
  const [first] = bodies;
  const day = linking.day === undefined ? undefined : parsePartialDate(linking.day);
  if (first === undefined || day === undefined) return undefined;
  const memberships = membershipsOf(linking.reading, person.id).filter((each) => each.person === person.id);
  if (!memberships.some(({ interval }) => holdsOn(interval, day))) return undefined;
  const isOther = (id: string): boolean =>
    BELOW.test(id) && !memberships.some(({ organization }) => organization === id);
  return bodies.every(isOther) ? first.slice(first.indexOf('/') + 1) : undefined;
}

const BELOW =
  /\/(?:uy-ban-nhan-dan|ubnd|hoi-dong-nhan-dan|hdnd|so|phong|chi-cuc|cong-an|cong-ty|tong-cong-ty|hop-tac-xa|htx|truong|benh-vien)-|-(?:people-s-committee|district|commune|ward|school|hospital|company)$/u;
