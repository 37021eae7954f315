/** Gives every official found in an article an entity: full names first, then short forms, then titles without a name. */
import { entryAt } from '../text/entryAt.ts';
import { nameKey, slug } from '../text/comparison.ts';
import type { RegistryEntity } from '../registry/model.ts';
import type { OfficialDraft, TitleDraft } from './drafts.ts';
import { appointee } from './appointees.ts';
import { entityRow, registryRow } from './entityTable.ts';
import { rangeKey, rangeText, tidy, type Linking } from './linking.ts';
import { namesakeBody, titlesByName, type TitlesByName } from './namesakes.ts';
import { NOBODY, namedInRow } from './tableCells.ts';
import { fits, headSlug, isForeignName, isForeignTitle, titleHolder, type Known } from './titleHolder.ts';
import { personsCalled } from './registryQuestions.ts';

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
      const whose = namedInRow(linking.reading, order, place);
      const owner = whose < 0 ? appointee(linking.reading, order, place) : whose;
      const appointed = persons.byRow.get((entryAt(officialRow, owner) ?? 0) - 1);
      if (appointed !== undefined) bear(linking, appointed, draft.titles);
      // `| Phường Xuân Hòa | Trưởng ban |`: nobody of another row.
      else if (whose === NOBODY && draft.titles.every((title) => !title.qualified)) continue;
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
    person.isForeign ||= isForeignTitle(linking, title);
  }
}

/** More than anybody bears in one article; in a file of many articles the first ones have to do. */
const MOST_TITLES = 64;

function addPerson(persons: Persons, row: number, text: string, name: string): Known {
  const person: Known = { row, text, name, titles: [], titleKeys: [], isForeign: isForeignName(text) };
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
    // `Thủ tướng Suga` is Suga Yoshihide, unless somebody's given name is Suga.
    const first = persons.isEnglish || !named.isForeign ? '' : (named.name.split(' ')[0] ?? '');
    if (first !== '' && first !== named.name && !persons.byPart.has(first)) persons.byPart.set(first, named);
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
