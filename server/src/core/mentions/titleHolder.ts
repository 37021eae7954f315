/** Who is meant by a title without a name: a person of the article who bears it, else the office itself. */
import { remembered } from '../text/remembered.ts';
import { slug } from '../text/comparison.ts';
import { holdsOn } from '../registry/interval.ts';
import type { EntityId, RegistryEntity } from '../registry/model.ts';
import { parsePartialDate } from '../registry/partialDate.ts';
import { nationOf } from './bodyForm.ts';
import { COUNTRY } from './categories.ts';
import type { OfficialDraft, TitleDraft } from './drafts.ts';
import { entityRow, registryRow } from './entityTable.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import { entityWithId, membershipsOf, organisationCalled } from './registryQuestions.ts';
import { longestLength } from './scan.ts';
import { isSyllableText, isText } from './tokenTests.ts';

export interface Known {
  readonly row: number;
  readonly text: string;
  /** Its key. */
  readonly name: string;
  /** Titles borne, each once. */
  readonly titles: { readonly head: string; readonly title: TitleDraft }[];
  /** What tells them apart: their tokens. */
  readonly titleKeys: number[];
  /** Of another country, by the name or by what a title says. */
  isForeign: boolean;
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

/** What `the Minister` and `the Secretary` are short for. */
const SHORT_FOR: Readonly<Record<string, RegExp>> = {
  minister: /^(?!prime-|.*deputy-|vice-).+-minister$/u,
  secretary: /^(?:secretary-of-state|(?:foreign|home|permanent|cabinet|trade|defence|defense|state)-secretary)$/u,
  president: /^state-president$/u,
};

const isOffice = (title: TitleDraft, head: string, borne: string): boolean =>
  head === borne || (!title.qualified && SHORT_FOR[head]?.test(borne) === true);

export const headSlug = (title: TitleDraft): string => slug(TITLE_HEADS[title.title] ?? '');

/** Offices whose field is one word of their name (`the Foreign Minister`): of whichever country, one person. */
const PORTFOLIO =
  /^(?:deputy-)?(?:foreign|health|finance|defen[cs]e|education|trade|transport|science|justice|environment|energy|interior|agriculture|communications|labour|home|culture|tourism|technology)-minister$|^permanent-secretary$/u;

/** Persons asked about one title at most: in a file of many articles the nearest ones have to do. */
const REACH = 512;

/**
 * Who is meant by a title alone: the last person seen with it, else the first to come; a body or country must fit. `alone`: offices with a body
 * or country whose holder nobody names, by head.
 */
export function titleHolder(
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
  const bears = (person: Known): boolean =>
    person.titles.some(
      (borne) =>
        (isOffice(title, head, borne.head) && fits(linking, title, borne.title)) ||
        (borne.head === 'minister' && isPortfolioOf(linking, title, head, borne.title)),
    );
  const from = Math.max(0, seen.length - REACH);
  const last = (suits: (person: Known) => boolean): Known | undefined => {
    for (let at = seen.length - 1; at >= from; at--) {
      const person = seen[at];
      if (person !== undefined && suits(person)) return person;
    }
    for (let at = 0; at < all.length && at < REACH; at++) {
      const person = all[at];
      if (person !== undefined && suits(person)) return person;
    }
    return undefined;
  };
  let holder: Known | undefined;
  if (linking.reading.language !== 'vi') {
    // `the General`: the first of those who are called so.
    if (head === 'general' && !title.qualified) holder = seen.find(bears);
    // `the Prime Minister`, though `Thai Prime Minister A` was named last.
    else if (!title.qualified && STATE_OFFICES.has(head))
      holder = last((person) => bears(person) && isPlainBearer(person, head));
    holder ??= last(bears);
  } else if (title.organisation >= 0) {
    // `Thủ tướng Chính phủ` is no `Thủ tướng` of another country.
    holder =
      last((person) => bearsWithBody(linking, person, title)) ?? last((person) => !person.isForeign && bears(person));
  } else if (title.qualified) holder = last(bears);
  // `Tháp tùng Bộ trưởng …` behind a guest's name: our own, if the article names one.
  else holder = last((person) => !person.isForeign && bears(person)) ?? last(bears);
  if (holder !== undefined) return holder.row;
  if (!title.qualified && !STATE_OFFICES.has(head) && !PORTFOLIO.test(head)) return -1;
  // `Thủ tướng Thái Lan`, and `Thủ tướng` two sentences on.
  const before = title.qualified ? undefined : alone.get(head);
  if (before !== undefined) return before;
  const row = unnamedRow(linking, title, head);
  if (title.qualified && linking.entities.rows[row]?.registered !== true) alone.set(head, row);
  return row;
}

/** `the Vietnamese Foreign Minister` is the `Minister of Foreign Affairs of Viet Nam`. */
function isPortfolioOf({ reading }: Linking, asked: TitleDraft, head: string, borne: TitleDraft): boolean {
  const [, field] = /^([a-z]+)-minister$/u.exec(head) ?? [];
  if (field === undefined || asked.headFrom === asked.from || asked.to > asked.headTo) return false;
  const behind = slug(rangeText(reading, { from: borne.headTo, to: borne.to }));
  const [, rest] = /^(?:of|for)-(?:national-)?(.+)$/u.exec(behind) ?? [];
  if (rest === undefined || !`${rest}-`.startsWith(`${field}-`)) return false;
  const nation = nationOf(slug(rangeText(reading, { from: asked.from, to: asked.headFrom })));
  return nation !== undefined && nationOf(rest.split('-of-').at(-1) ?? '') === nation;
}

/** Borne without a nation or a body. */
const isPlainBearer = ({ titles }: Known, head: string): boolean =>
  titles.some((borne) => borne.head === head && !borne.title.qualified);

function bearsWithBody(linking: Linking, person: Known, { title, organisation }: TitleDraft): boolean {
  const body = organisationRow(linking, organisation);
  return person.titles.some(
    ({ title: borne }) =>
      borne.title === title && borne.organisation >= 0 && organisationRow(linking, borne.organisation) === body,
  );
}

/** `Bộ trưởng Ngoại giao Ấn Độ`, `Đại sứ Lào tại Việt Nam`; not `Đại sứ Việt Nam tại Lào`. */
export function isForeignTitle({ reading: { scan } }: Linking, { from, to }: TitleDraft): boolean {
  for (let at = from; at < to; at++) {
    const length = longestLength(scan, at, COUNTRY);
    if (length > 0) return !(isText(scan, at, 'Việt') && isText(scan, at + 1, 'Nam'));
  }
  return false;
}

/** A long word of the name, without marks, cannot be Vietnamese; short ones (`Ksor`, `Siu`) are of the highlands, too. */
export const isForeignName = remembered((name: string): boolean =>
  name.split(' ').some((word) => /^[A-Za-z]{5,}$/u.test(word) && !isSyllableText(word)),
);

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
export function fits(linking: Linking, asked: TitleDraft, borne: TitleDraft): boolean {
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
