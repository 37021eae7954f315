/** What is known of an entity, each reading of a fact with where it was read: the registry first, then the archive's claims. */
import { firstOf } from '../corpus/claimGroups.ts';
import type { ClaimGroup, IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { ClaimProperty } from '../mentions/model.ts';
import { type EntityId, entityId, type Interval, type RegistryEntity } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Language, Localized } from '../text/span.ts';
import { dateInWords } from './dateWords.ts';
import { datesAgree } from './dateAgreement.ts';
import { groupBy } from '../checks/reading.ts';

/** One value that somebody gave. Dates as people write them, entities by name. */
export interface Reading {
  readonly value: Localized;
  /** The registry's entry, where that is who gave it. */
  readonly declared?: RegistryEntity;
  /** How many claims of articles give it, too. */
  readonly count: number;
  /** The first of them in path order, one an article. */
  readonly claims: (most: number) => readonly IndexedClaim[];
}

export interface Fact {
  readonly property: ClaimProperty;
  readonly label: Localized;
  /** The registry's first, then those of most articles. More than one for a meeting's dates or place is a conflict. */
  readonly readings: readonly Reading[];
}

/** In the order of the labels below. Titles and expansions have their own places in a hover. */
export function factsOf(snapshot: Snapshot, id: EntityId): readonly Fact[] {
  const declared = snapshot.registry.entities.get(id);
  const claimed = claimsAbout(snapshot, id);
  return labels.flatMap(({ property, label }) => {
    const told: Told[] = [];
    if (declared !== undefined) {
      for (const value of declaredValues(snapshot, declared, property)) told.push({ ...value, declared, groups: [] });
    }
    for (const group of claimed.get(property) ?? []) told.push({ ...claimedValue(snapshot, group), groups: [group] });
    const readings = united(property, told).map(readingOf);
    return readings.length === 0 ? [] : [{ property, label, readings }];
  });
}

/** Several parts of one answer ask for the claims about one entity: those of the last one asked about are kept. */
const lastClaims = new WeakMap<Snapshot, { readonly id: EntityId; readonly claims: ClaimsByProperty }>();

type ClaimsByProperty = ReadonlyMap<ClaimProperty, readonly ClaimGroup[]>;

/** In the order of {@link Snapshot.claimGroupsOf}. */
export function claimsAbout(snapshot: Snapshot, id: EntityId): ClaimsByProperty {
  const last = lastClaims.get(snapshot);
  if (last?.id === id) return last.claims;
  const claims = groupBy(snapshot.claimGroupsOf(id), ({ property }) => property);
  lastClaims.set(snapshot, { id, claims });
  return claims;
}

/** A value with what it is compared by (an ISO 8601 date or interval, else the name), and everybody who gave it. */
interface Told {
  readonly value: Localized;
  readonly key: string;
  readonly declared?: RegistryEntity;
  readonly groups: readonly ClaimGroup[];
}

const readingOf = ({ value, declared, groups }: Told): Reading => ({
  value,
  ...(declared !== undefined && { declared }),
  count: countOf(groups),
  claims: firstOfAll(groups),
});

const countOf = (groups: readonly ClaimGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

/** The first claims of several groups, one an article. */
export const firstOfAll =
  (groups: readonly ClaimGroup[]): Reading['claims'] =>
  (most) =>
    firstOf(
      groups.flatMap((group) => group.first(most)),
      most,
    );

/** Those that say the same, more or less exactly, become one: the registry's words, else the fuller ones. */
function united(property: ClaimProperty, told: readonly Told[]): readonly Told[] {
  const found: Told[] = [];
  for (const one of told) {
    const at = found.findIndex((other) => agree(property, other.key, one.key));
    const other = found[at];
    if (other === undefined) {
      found.push(one);
      continue;
    }
    const better = other.declared !== undefined || !isFuller(property, one.key, other.key) ? other : one;
    found[at] = { ...better, groups: [...other.groups, ...one.groups] };
  }
  const isDeclared = ({ declared }: Told): number => (declared === undefined ? 0 : 1);
  const support = (told: Told): number => isDeclared(told) + countOf(told.groups);
  return found.sort((a, b) => isDeclared(b) - isDeclared(a) || support(b) - support(a));
}

/** The opening day agrees with the whole event, "Siem Reap" with "Siem Reap, Campuchia". */
function agree(property: ClaimProperty, a: string, b: string): boolean {
  if (property === 'dates') return datesAgree(a, b);
  const [first, second] = [`${nameKey(a)} `, `${nameKey(b)} `];
  return first === second || (property === 'place' && (first.startsWith(second) || second.startsWith(first)));
}

/** Of dates that agree, the longer span of days tells more; a month or a year tells less than days. */
function isFuller(property: ClaimProperty, a: string, b: string): boolean {
  if (property !== 'dates') return a.length > b.length;
  const precision = (value: string): number => (value.split('/')[0] ?? '').length;
  return precision(a) >= precision(b) && a.length > b.length;
}

const labels: readonly { readonly property: ClaimProperty; readonly label: Localized }[] = [
  { property: 'dates', label: { vi: 'Thời gian', en: 'Dates' } },
  { property: 'place', label: { vi: 'Địa điểm', en: 'Place' } },
  { property: 'host', label: { vi: 'Chủ nhà', en: 'Host' } },
  { property: 'chair', label: { vi: 'Chủ trì', en: 'Chair' } },
  { property: 'theme', label: { vi: 'Chủ đề', en: 'Theme' } },
  { property: 'part-of', label: { vi: 'Trong khuôn khổ', en: 'Part of' } },
  { property: 'parent', label: { vi: 'Cơ quan chủ quản', en: 'Parent' } },
  { property: 'participants', label: { vi: 'Tham dự', en: 'Participants' } },
];

/** Several values of these at once contradict each other; several participants do not. */
export const isConflict = ({ property, readings }: Fact): boolean =>
  readings.length > 1 && (property === 'dates' || property === 'place');

export interface Expansions {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** Full names per language: the registry's, then those that articles give in a definition. The same one is given once. */
export function expansionsOf(snapshot: Snapshot, id: EntityId): Expansions {
  const found = { vi: new Map<string, string>(), en: new Map<string, string>() };
  const add = (language: Language, text: string): void => {
    const key = nameKey(text);
    if (!found[language].has(key)) found[language].set(key, text);
  };
  const declared = snapshot.registry.entities.get(id);
  if (declared?.name.vi !== undefined) add('vi', declared.name.vi);
  if (declared?.name.en !== undefined) add('en', declared.name.en);
  for (const claim of claimsAbout(snapshot, id).get('expansion') ?? []) {
    const language = isVietnamese(claim.value) ? 'vi' : 'en';
    if (declared?.name[language] === undefined) add(language, claim.value);
  }
  return { vi: [...found.vi.values()], en: [...found.en.values()] };
}

/** Acronyms and codes: the registry's, else those that articles use, the commonest first. */
export function shortFormsOf(snapshot: Snapshot, id: EntityId): readonly string[] {
  const declared = snapshot.registry.entities.get(id)?.names.filter(({ use }) => use === 'acronym') ?? [];
  if (declared.length > 0) return declared.map(({ text }) => text);
  return [...snapshot.namesOf(id)]
    .filter(([name]) => isShortForm(name))
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name)
    .slice(0, 2);
}

/** One word with two capitals or more. */
const isShortForm = (name: string): boolean => !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/** Letters that English has not; nearly every Vietnamese name of several words has one. */
const isVietnamese = (text: string): boolean => /[à-ỹđ]|\p{M}/iu.test(text);

export function nameOf(snapshot: Snapshot, id: EntityId, language: Language): string {
  const name = snapshot.registry.entities.get(id)?.name;
  return name?.[language] ?? snapshot.entity(id)?.name ?? name?.vi ?? name?.en ?? id;
}

type Value = Pick<Told, 'value' | 'key'>;

function declaredValues(snapshot: Snapshot, declared: RegistryEntity, property: ClaimProperty): readonly Value[] {
  if (declared.kind === 'meeting') {
    if (property === 'dates') return intervalValue(declared.dates);
    if (property === 'place') return declared.place === undefined ? [] : [words(declared.place)];
    if (property === 'host') return declared.host === undefined ? [] : [named(snapshot, declared.host)];
    if (property === 'theme') return themeValue(declared.theme);
  }
  if (declared.kind === 'organisation' && property === 'parent') {
    return declared.parent === undefined ? [] : [named(snapshot, declared.parent)];
  }
  return [];
}

function themeValue(theme: Partial<Localized> | undefined): readonly Value[] {
  const any = theme?.vi ?? theme?.en;
  return theme === undefined || any === undefined
    ? []
    : [{ value: { vi: theme.vi ?? any, en: theme.en ?? any }, key: any }];
}

function intervalValue({ start, end }: Interval): readonly Value[] {
  const key = start === end ? start : `${start ?? end}/${end ?? start}`;
  return key === undefined ? [] : [{ value: dateInWords(key), key }];
}

function claimedValue(snapshot: Snapshot, { property, value }: ClaimGroup): Value {
  switch (property) {
    case 'dates':
      return { value: dateInWords(value), key: value };
    case 'host':
    case 'chair':
    case 'part-of':
    case 'body':
    case 'parent':
    case 'place':
    case 'participants':
      return named(snapshot, entityId(value));
    case 'theme':
    case 'title':
    case 'expansion':
    case 'count':
      return words(value);
  }
}

/** The value itself where it is no entity's id. */
function named(snapshot: Snapshot, id: EntityId): Value {
  const known = snapshot.canonical(id);
  const vi = nameOf(snapshot, known, 'vi');
  return { value: { vi, en: nameOf(snapshot, known, 'en') }, key: vi };
}

const words = (text: string): Value => ({ value: { vi: text, en: text }, key: text });
