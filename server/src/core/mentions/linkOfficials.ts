/** Gives every official found in an article an entity: full names first, then short forms, then titles without a name. */
import { nameKey, slug } from '../text/comparison.ts';
import { holdsOn } from '../registry/interval.ts';
import type { EntityId, RegistryEntity } from '../registry/model.ts';
import { parsePartialDate } from '../registry/partialDate.ts';
import type { OfficialDraft, TitleDraft } from './drafts.ts';
import { entityRow, registryRow } from './entityTable.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';

interface Known {
  readonly row: number;
  /** Name keys of its words, in order. */
  readonly words: readonly string[];
  readonly text: string;
  /** Titles borne, by head, with what stands behind the head. */
  readonly titles: { readonly head: string; readonly title: TitleDraft; readonly text: string }[];
  readonly first: number;
}

/** Offices that one person holds at a time in the eyes of a reader: a bare title is enough to mean somebody. */
const STATE_OFFICES: ReadonlySet<string> = new Set(
  [
    'Thủ tướng',
    'Phó Thủ tướng',
    'Chủ tịch nước',
    'Phó Chủ tịch nước',
    'Tổng Bí thư',
    'Bộ trưởng',
    'Thứ trưởng',
    'Tổng thống',
    'Tổng Thư ký',
    'Ngoại trưởng',
    'Prime Minister',
    'Minister',
    'President',
    'Deputy Minister',
    'Secretary-General',
    'Deputy Prime Minister',
    'Phó Tổng thống',
    'Quốc vương',
    'Phó Tổng Thư ký',
  ].map(slug),
);

export function linkOfficials(linking: Linking): void {
  const { reading } = linking;
  const known: Known[] = [];
  const order = reading.officials
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => a.draft.from - b.draft.from || b.draft.to - a.draft.to);
  // Full names make the persons; a name inside a longer one of the article is that person's short form.
  for (const { draft, at } of order)
    if (draft.nameTo > draft.nameFrom && draft.unsure !== true) noteName(linking, known, draft, at);
  for (const { draft, at } of order) if (draft.unsure === true) noteBareName(linking, known, draft, at);
  const seen: Known[] = [];
  for (const { draft, at } of order) {
    if (draft.nameTo > draft.nameFrom) {
      const person = known.find((each) => each.row === (linking.officialRow[at] ?? 0) - 1);
      if (person !== undefined) seen.push(person);
      continue;
    }
    const row = titleHolder(linking, seen, known, draft, at);
    linking.officialRow[at] = row + 1;
    const person = row < 0 ? undefined : known.find((each) => each.row === row);
    if (person !== undefined) seen.push(person);
  }
}

const wordsOf = (text: string): readonly string[] =>
  nameKey(text)
    .split(' ')
    .filter((word) => word !== '');

function noteName(linking: Linking, known: Known[], draft: OfficialDraft, at: number): void {
  const { reading, entities } = linking;
  const text = tidy(rangeText(reading, { from: draft.nameFrom, to: draft.nameTo }));
  const words = wordsOf(text);
  let person = known.find((each) => sameWords(each.words, words)) ?? longer(known, words, linking, draft);
  if (person === undefined) {
    const registered = reading.lexicon.personsByName.get(words.join(' '));
    const entity = registered?.length === 1 ? registered[0] : undefined;
    const row =
      entity === undefined
        ? entityRow(entities, 'official', `official/${slug(text)}`, { name: text })
        : registryRow(entities, entity);
    person = known.find((each) => each.row === row);
    if (person === undefined) {
      person = { row, words, text, titles: [], first: at };
      known.push(person);
    }
  }
  linking.officialRow[at] = person.row + 1;
  for (const title of draft.titles)
    person.titles.push({ head: headSlug(title), title, text: rangeText(reading, title) });
}

/** A name without title or form of address counts when the article shows elsewhere whose it is. */
function noteBareName(linking: Linking, known: readonly Known[], draft: OfficialDraft, at: number): void {
  const words = wordsOf(tidy(rangeText(linking.reading, { from: draft.nameFrom, to: draft.nameTo })));
  const person = known.find((each) => sameWords(each.words, words));
  if (person !== undefined) linking.officialRow[at] = person.row + 1;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/**
 * The person whose name contains this one: Vietnamese by the last one or two syllables (`ông Duy`, `ông Thế Duy`), others by first words
 * or the last one (`Amandeep Singh`, `Bà Ramos`). Names still to come in the article count too.
 */
function longer(known: Known[], words: readonly string[], linking: Linking, draft: OfficialDraft): Known | undefined {
  const isPart = (whole: readonly string[]): boolean => {
    if (whole.length <= words.length) return false;
    const ends = words.every((word, at) => word === whole[whole.length - words.length + at]);
    if (ends) return true;
    return words.length >= 2 && words.every((word, at) => word === whole[at]);
  };
  for (let at = known.length - 1; at >= 0; at--) {
    const person = known[at];
    if (person !== undefined && isPart(person.words)) return person;
  }
  if (words.length >= 3) return undefined;
  for (const later of linking.reading.officials) {
    if (later.unsure === true || later.from <= draft.from || later.nameTo - later.nameFrom <= words.length) continue;
    const text = tidy(rangeText(linking.reading, { from: later.nameFrom, to: later.nameTo }));
    if (!isPart(wordsOf(text))) continue;
    noteName(linking, known, later, linking.reading.officials.indexOf(later));
    return known.find((each) => each.text === text);
  }
  return undefined;
}

const headSlug = (title: TitleDraft): string => slug(TITLE_HEADS[title.title] ?? '');

/** Who is meant by a title alone: the last person seen with it, else the first to come; a body or country must fit. */
function titleHolder(
  linking: Linking,
  seen: readonly Known[],
  known: readonly Known[],
  draft: OfficialDraft,
  at: number,
): number {
  const title = draft.titles[0];
  if (title === undefined) return -1;
  const head = headSlug(title);
  for (let each = seen.length - 1; each >= 0; each--) {
    const person = seen[each];
    if (person !== undefined && person.titles.some((borne) => borne.head === head && fits(linking, title, borne.title)))
      return person.row;
  }
  const later = known
    .filter((person) => person.first > at || true)
    .find((person) => person.titles.some((borne) => borne.head === head && fits(linking, title, borne.title)));
  if (later !== undefined) return later.row;
  if (!title.qualified && !STATE_OFFICES.has(head)) return -1;
  const text = tidy(rangeText(linking.reading, title));
  const body = title.organisation < 0 ? undefined : linking.entities.rows[organisationRow(linking, title.organisation)];
  const holder = body === undefined ? undefined : registeredHolder(linking, title, body.id);
  if (holder !== undefined) return registryRow(linking.entities, holder);
  // The office makes the id, so that `Tổng Thư ký LHQ` and `Tổng thư ký Liên hợp quốc` are one.
  const behind = slug(rangeText(linking.reading, { from: lastOf(linking, title), to: title.to }));
  const office = [head, body?.id.split('/')[1], behind].filter((part) => part !== undefined && part !== '').join('-');
  return entityRow(linking.entities, 'official', `official/${office}`, { name: text });
}

/** Token after the title's head and body: where its portfolio or country starts. */
function lastOf(linking: Linking, title: TitleDraft): number {
  const body = title.organisation < 0 ? undefined : linking.reading.organisations[title.organisation];
  return Math.min(title.to, Math.max(title.headTo, body?.to ?? 0));
}

/** The one person who by the registry held the office on the article's day. */
function registeredHolder(linking: Linking, title: TitleDraft, body: EntityId): RegistryEntity | undefined {
  const { registry } = linking.reading.lexicon;
  const day = linking.day === undefined ? undefined : parsePartialDate(linking.day);
  if (day === undefined || lastOf(linking, title) < title.to) return undefined;
  const head = headSlug(title);
  const holders = registry
    .membershipsOf(body)
    .filter((each) => each.organization === body && holdsOn(each.interval, day))
    .filter((each) => Object.values(each.role).some((role) => slug(role) === head));
  const only = holders[0];
  return only === undefined || holders.length > 1 ? undefined : registry.entities.get(only.person);
}

/** Can a title without a name mean the bearer of another? Bodies must be the same where both are named; countries must recur. */
function fits(linking: Linking, asked: TitleDraft, borne: TitleDraft): boolean {
  if (!asked.qualified) return true;
  if (asked.organisation >= 0 && borne.organisation >= 0) {
    if (organisationRow(linking, asked.organisation) === organisationRow(linking, borne.organisation)) return true;
    return false;
  }
  const qualifier = slug(rangeText(linking.reading, { from: asked.headTo, to: asked.to }));
  const other = borne.to > borne.headTo ? slug(rangeText(linking.reading, { from: borne.headTo, to: borne.to })) : '';
  if (other === '') return asked.organisation >= 0;
  return other.includes(qualifier) || qualifier.includes(other);
}
