/** Gives every official found in an article an entity: full names first, then short forms, then titles without a name. */
import { entryAt } from '../text/entryAt.ts';
import { nameKey, slug } from '../text/comparison.ts';
import { holdsOn } from '../registry/interval.ts';
import type { EntityId, RegistryEntity } from '../registry/model.ts';
import { parsePartialDate } from '../registry/partialDate.ts';
import type { OfficialDraft, TitleDraft } from './drafts.ts';
import { appointee } from './appointees.ts';
import { entityRow, registryRow } from './entityTable.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeKey, rangeText, tidy, type Linking } from './linking.ts';
import { namesakeBody, titlesByName, type TitlesByName } from './namesakes.ts';
import { entityWithId, membershipsOf, organisationCalled, personsCalled } from './registryQuestions.ts';

interface Known {
  readonly row: number;
  readonly text: string;
  /** Its key. */
  readonly name: string;
  /** Titles borne, each once. */
  readonly titles: { readonly head: string; readonly title: TitleDraft }[];
  /** What tells them apart: their tokens. */
  readonly titleKeys: number[];
}

/** The persons of an article, found by what is written of them. Names are compared by their key: words joined by single spaces. */
interface Persons {
  /** In the order in which the article names them. */
  readonly all: Known[];
  readonly byRow: Map<number, Known>;
  readonly byName: Map<string, Known>;
  /** Last words, or first two words and more, of a longer name → the last person so named. See {@link calledByPart}. */
  readonly byPart: Map<string, Known>;
  /** Parts that several names have → all these persons in their order. */
  readonly sharedParts: Map<string, Known[]>;
  /** How many of `all` are found by the parts of their names, and the words of the longest name: most names are part of no other. */
  inParts: number;
  mostWords: number;
  /** Parts of the names of all officials → their drafts in order; made when first asked for. */
  drafts: Map<string, number[]> | undefined;
  /** Made when the registry knows somebody of a name. */
  titles: TitlesByName | undefined;
  readonly isEnglish: boolean;
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
  const { officialRow } = linking;
  const { officials } = linking.reading;
  if (officials.length === 0) return;
  const persons: Persons = {
    all: [],
    byRow: new Map(),
    byName: new Map(),
    byPart: new Map(),
    sharedParts: new Map(),
    inParts: 0,
    mostWords: 0,
    drafts: undefined,
    titles: undefined,
    isEnglish: linking.reading.language === 'en',
  };
  const order = inOrder(officials);
  // Full names make the persons; a name inside a longer one of the article is that person's short form.
  for (const at of order) {
    const draft = officials[at];
    if (draft !== undefined && draft.nameTo > draft.nameFrom && draft.unsure !== true)
      noteName(linking, persons, draft, at);
  }
  // A name without title or form of address counts when the article shows elsewhere whose it is.
  for (const at of order) {
    const draft = officials[at];
    const person = draft?.unsure === true ? persons.byName.get(nameKey(nameText(linking, draft))) : undefined;
    if (person !== undefined) officialRow[at] = person.row + 1;
  }
  const seen: Known[] = [];
  const alone = new Map<string, number>();
  for (let place = 0; place < order.length; place++) {
    const at = order[place] ?? 0;
    const draft = officials[at];
    if (draft === undefined) continue;
    if (draft.nameTo === draft.nameFrom) {
      const appointed = persons.byRow.get((entryAt(officialRow, appointee(linking.reading, order, place)) ?? 0) - 1);
      if (appointed !== undefined) bear(linking, appointed, draft.titles);
      officialRow[at] = (appointed?.row ?? titleHolder(linking, seen, persons.all, draft, alone)) + 1;
    }
    const person = persons.byRow.get((officialRow[at] ?? 0) - 1);
    if (person !== undefined) seen.push(person);
  }
}

/** Indices of the drafts by start, longer ones first. */
function inOrder(officials: readonly OfficialDraft[]): readonly number[] {
  const order = officials.map((_, at) => at);
  const compare = (a: number, b: number): number =>
    (officials[a]?.from ?? 0) - (officials[b]?.from ?? 0) || (officials[b]?.to ?? 0) - (officials[a]?.to ?? 0);
  for (let at = 1; at < order.length; at++) if (compare(at - 1, at) > 0) return order.sort(compare);
  return order;
}

const nameText = (linking: Linking, draft: OfficialDraft): string =>
  tidy(rangeText(linking.reading, { from: draft.nameFrom, to: draft.nameTo }));

function noteName(linking: Linking, persons: Persons, draft: OfficialDraft, at: number): void {
  const { reading, entities } = linking;
  const text = nameText(linking, draft);
  const name = nameKey(text);
  let person = persons.byName.get(name) ?? longer(linking, persons, draft, name);
  if (person === undefined) {
    const registered = personsCalled(reading, name);
    const entity = registered.length === 1 ? registered[0] : undefined;
    const other = entity === undefined ? undefined : namesakeOf(linking, persons, entity, name);
    const id = `official/${slug(text)}${other === undefined ? '' : `-${other}`}`;
    const row =
      entity === undefined || other !== undefined
        ? entityRow(entities, 'official', id, { name: text })
        : registryRow(entities, entity);
    person = persons.byRow.get(row) ?? addPerson(persons, row, text, name);
  }
  linking.officialRow[at] = person.row + 1;
  bear(linking, person, draft.titles);
}

function namesakeOf(linking: Linking, persons: Persons, entity: RegistryEntity, name: string): string | undefined {
  persons.titles ??= titlesByName(linking);
  return namesakeBody(linking, entity, persons.titles.get(name) ?? []);
}

/** Notes the titles for what comes later in the article. */
function bear(linking: Linking, person: Known, titles: readonly TitleDraft[]): void {
  for (const title of titles) {
    const key = rangeKey(linking.reading, title.from, title.to);
    if (person.titleKeys.includes(key) || person.titles.length === MOST_TITLES) continue;
    person.titleKeys.push(key);
    person.titles.push({ head: headSlug(title), title });
  }
}

/** More than anybody bears in one article; in a file of many articles the first ones have to do. */
const MOST_TITLES = 64;

function addPerson(persons: Persons, row: number, text: string, name: string): Known {
  const person: Known = { row, text, name, titles: [], titleKeys: [] };
  persons.all.push(person);
  persons.byRow.set(row, person);
  persons.byName.set(name, person);
  persons.mostWords = Math.max(persons.mostWords, countWords(name));
  return person;
}

/**
 * The parts by which a bearer of the name may be called: the last words (`ông Duy`, `ông Thế Duy`, `Bà Ramos`) and the first two or more
 * (`Amandeep Singh`). English text calls Chinese, Korean and Thai persons by their first word (`Minister Tan`).
 */
function eachPart(name: string, isEnglish: boolean, take: (part: string) => void): void {
  const first = name.indexOf(' ');
  for (let space = first; space >= 0; space = name.indexOf(' ', space + 1)) {
    take(name.slice(space + 1));
    if (space > first || isEnglish) take(name.slice(0, space));
  }
}

/** Words are joined by single spaces. */
function countWords(name: string): number {
  let words = 1;
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) words++;
  return words;
}

/** The person whose name contains this one. Names still to come in the article count too. */
function longer(linking: Linking, persons: Persons, draft: OfficialDraft, name: string): Known | undefined {
  const words = name === '' ? 0 : countWords(name);
  const before = calledByPart(linking, persons, draft, name, words);
  if (before !== undefined) return before;
  if (words >= 3) return undefined;
  const { officials } = linking.reading;
  persons.drafts ??= draftsByPart(linking);
  for (const at of persons.drafts.get(name) ?? []) {
    const later = officials[at];
    if (later === undefined || later.from <= draft.from || later.nameTo - later.nameFrom <= words) continue;
    noteName(linking, persons, later, at);
    return persons.byName.get(nameKey(nameText(linking, later)));
  }
  return undefined;
}

/** The last person so far of whose longer name this is a part; of several the one with this office (`Thứ trưởng Sơn` beside `Bộ trưởng Sơn`). */
function calledByPart(
  linking: Linking,
  persons: Persons,
  { titles }: OfficialDraft,
  name: string,
  words: number,
): Known | undefined {
  if (words >= persons.mostWords) return undefined;
  for (let person = persons.all[persons.inParts]; person !== undefined; person = persons.all[++persons.inParts]) {
    const named = person;
    eachPart(named.name, persons.isEnglish, (part) => {
      const other = persons.byPart.get(part);
      persons.byPart.set(part, named);
      if (other === undefined || other === named) return;
      const sharing = persons.sharedParts.get(part);
      if (sharing === undefined) persons.sharedParts.set(part, [other, named]);
      else sharing.push(named);
    });
    // English papers write a name with its marks, agencies without: `PM Chinh` is Phạm Minh Chính.
    const plain = slug(named.name).replaceAll('-', ' ');
    if (!persons.isEnglish || plain === named.name) continue;
    eachPart(plain, true, (part) => {
      if (!persons.byPart.has(part)) persons.byPart.set(part, named);
    });
  }
  // `Thứ trưởng Sơn` is the `Thứ trưởng Thường trực`, too.
  const bears = (person: Known): boolean =>
    titles.some((title) =>
      person.titles.some(
        (each) => `${each.head}-`.startsWith(`${headSlug(title)}-`) && fits(linking, title, each.title),
      ),
    );
  return persons.sharedParts.get(name)?.findLast(bears) ?? persons.byPart.get(name);
}

function draftsByPart(linking: Linking): Map<string, number[]> {
  const found = new Map<string, number[]>();
  linking.reading.officials.forEach((draft, at) => {
    if (draft.unsure === true || draft.nameTo === draft.nameFrom) return;
    eachPart(nameKey(nameText(linking, draft)), linking.reading.language === 'en', (part) => {
      const drafts = found.get(part);
      if (drafts === undefined) found.set(part, [at]);
      else if (drafts.at(-1) !== at) drafts.push(at);
    });
  });
  return found;
}

/** What `the Minister` and `the Secretary` are short for. */
const SHORT_FOR: Readonly<Record<string, RegExp>> = {
  minister: /^(?!prime-|.*deputy-|vice-).+-minister$/u,
  secretary: /^(?:secretary-of-state|(?:foreign|home|permanent|cabinet|trade|defence|defense|state)-secretary)$/u,
  president: /^state-president$/u,
};

const isOffice = (title: TitleDraft, head: string, borne: string): boolean =>
  head === borne || (!title.qualified && SHORT_FOR[head]?.test(borne) === true);

const headSlug = (title: TitleDraft): string => slug(TITLE_HEADS[title.title] ?? '');

/** Offices whose field is one word of their name (`the Foreign Minister`): of whichever country, one person. */
const PORTFOLIO =
  /^(?:deputy-)?(?:foreign|health|finance|defen[cs]e|education|trade|transport|science|justice|environment|energy|interior|agriculture|communications|labour|home|culture|tourism|technology)-minister$|^permanent-secretary$/u;

/** Persons asked about one title at most: in a file of many articles the nearest ones have to do. */
const REACH = 512;

/**
 * Who is meant by a title alone: the last person seen with it, else the first to come; a body or country must fit. `alone`: offices with a body
 * or country whose holder nobody names, by head.
 */
function titleHolder(
  linking: Linking,
  seen: readonly Known[],
  all: readonly Known[],
  draft: OfficialDraft,
  alone: Map<string, number>,
): number {
  // `Chủ tịch kiêm Giám đốc điều hành Hiệp hội …`: the last one has the body.
  const title = draft.titles.at(-1);
  if (title === undefined) return -1;
  const head = headSlug(title);
  const holds = (person: Known | undefined): boolean =>
    person?.titles.some((borne) => isOffice(title, head, borne.head) && fits(linking, title, borne.title)) === true;
  for (let at = seen.length - 1; at >= 0 && at >= seen.length - REACH; at--) {
    const person = seen[at];
    if (person !== undefined && holds(person)) return person.row;
  }
  for (let at = 0; at < all.length && at < REACH; at++) {
    const person = all[at];
    if (person !== undefined && holds(person)) return person.row;
  }
  if (!title.qualified && !STATE_OFFICES.has(head) && !PORTFOLIO.test(head)) return -1;
  // `Thủ tướng Thái Lan`, and `Thủ tướng` two sentences on.
  const before = title.qualified ? undefined : alone.get(head);
  if (before !== undefined) return before;
  const row = unnamedRow(linking, title, head);
  if (title.qualified && linking.entities.rows[row]?.registered !== true) alone.set(head, row);
  return row;
}

/** Whom nobody names: the holder of the office by the registry, else the office itself. */
function unnamedRow(linking: Linking, title: TitleDraft, head: string): number {
  const text = tidy(rangeText(linking.reading, title));
  const body = title.organisation < 0 ? undefined : linking.entities.rows[organisationRow(linking, title.organisation)];
  const holder = registeredHolder(linking, title, body?.id ?? (title.qualified ? undefined : ownBody(linking, head)));
  if (holder !== undefined) return registryRow(linking.entities, holder);
  // The office makes the id, so that `Tổng Thư ký LHQ` and `Tổng thư ký Liên hợp quốc` are one.
  const behind = slug(rangeText(linking.reading, { from: lastOf(linking, title), to: title.to }));
  // A `Bộ trưởng` whom nothing tells from others is the article's own.
  const whose = title.qualified || ONE_AT_A_TIME.has(head) || PORTFOLIO.test(head) ? '' : linking.articleName;
  const office = [head, body?.id.split('/')[1], behind, whose]
    .filter((part) => part !== undefined && part !== '')
    .join('-');
  return entityRow(linking.entities, 'official', `official/${office}`, { name: text });
}

/** Token after the title's head and body: where its portfolio or country starts. */
function lastOf(linking: Linking, title: TitleDraft): number {
  const body = title.organisation < 0 ? undefined : linking.reading.organisations[title.organisation];
  return Math.min(title.to, Math.max(title.headTo, body?.to ?? 0));
}

/** Offices of our own State of which a Vietnamese article speaks without saying whose they are → the body's name as ids have it. */
const ONE_AT_A_TIME: ReadonlyMap<string, string> = new Map([
  ['thu-tuong', 'chinh-phu'],
  ['chu-tich-nuoc', 'nha-nuoc-viet-nam'],
  ['tong-bi-thu', 'dang-cong-san-viet-nam'],
  ['chu-tich-quoc-hoi', 'quoc-hoi'],
]);

function ownBody({ reading }: Linking, head: string): EntityId | undefined {
  const name = reading.language === 'vi' ? ONE_AT_A_TIME.get(head) : undefined;
  return name === undefined ? undefined : organisationCalled(reading, name)?.id;
}

/** When the sentence of a title is about: the last date in it before the title, else the first one behind, unless still to come; else the article's own day. */
function dayTold({ reading: { scan }, day, dated }: Linking, { from }: TitleDraft): string | undefined {
  if (day === undefined) return undefined;
  let told: string | undefined;
  for (const { at, value } of dated) {
    if (scan.sentence[at] !== scan.sentence[from]) continue;
    if (at > from && told !== undefined) break;
    const [date] = /^\d{4}(?:-\d\d){0,2}/u.exec(value) ?? [];
    if (date !== undefined && date <= day) told = date;
  }
  return told ?? day;
}

/** The one person who by the registry held the office then. */
function registeredHolder(linking: Linking, title: TitleDraft, body: EntityId | undefined): RegistryEntity | undefined {
  if (body === undefined) return undefined;
  const told = dayTold(linking, title);
  const day = told === undefined ? undefined : parsePartialDate(told);
  if (day === undefined || lastOf(linking, title) < title.to) return undefined;
  const head = headSlug(title);
  const holders = membershipsOf(linking.reading, body)
    .filter((each) => each.organization === body && holdsOn(each.interval, day))
    .filter((each) => Object.values(each.role).some((role) => slug(role) === head));
  const only = holders[0];
  return only === undefined || holders.length > 1 ? undefined : entityWithId(linking.reading, only.person);
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
  // `Chinese Vice Foreign Minister`: the same nation before the same office.
  if (qualifier === '' && other === '' && asked.organisation < 0 && asked.headFrom > asked.from)
    return sameOwner(linking, asked, borne);
  if (other === '') return asked.organisation >= 0;
  return other.includes(qualifier) || qualifier.includes(other);
}

function sameOwner({ reading }: Linking, asked: TitleDraft, borne: TitleDraft): boolean {
  return (
    borne.headFrom > borne.from &&
    slug(rangeText(reading, { from: asked.from, to: asked.headFrom })) ===
      slug(rangeText(reading, { from: borne.from, to: borne.headFrom }))
  );
}
