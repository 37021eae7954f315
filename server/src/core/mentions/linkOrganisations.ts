/** Gives every organisation found in an article its entity. */
import { slug, slugWithoutAnd } from '../text/comparison.ts';
import { APOSTROPHE, CLOSE, DASH, OPEN } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { acronymStarting, type OrganisationDraft } from './drafts.ts';
import { bodyForm, nationOf } from './bodyForm.ts';
import { addAlias, entityRow, registryRow } from './entityTable.ts';
import { inIds } from './grammar/bodyWords.ts';
import { KNOWN_LETTERS, lettersKey, type KnownLetters } from './grammar/knownLetters.ts';
import { nameSlug, rangeKey, rangeText, tidy, type Linking } from './linking.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { bracketedLetters, unitLength } from './nameParts.ts';
import type { Scan } from './scan.ts';
import { isLower, isOneOf, isShouted, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { organisationCalled } from './registryQuestions.ts';
import { registeredAs } from './registeredNames.ts';

export function linkOrganisations(linking: Linking): void {
  const { reading } = linking;
  // Definitions first: `Liên minh vì Địa Trung Hải (UfM)` makes later `UfM` the same body.
  for (const definition of linking.definitions) {
    if (definition.long.kind !== 'organisation') continue;
    const { draft } = definition.long;
    const row = organisationRow(linking, draft, isLocalShort(linking, draft) ? linking.articleName : '');
    const acronym = reading.acronyms[definition.acronym];
    if (acronym === undefined || row < 0) continue;
    const letters = rangeText(reading, { from: acronym.from, to: acronym.lettersTo });
    linking.definedAs.set(lettersKey(letters), row);
    addAlias(linking.entities, row, idOfLetters(letters));
  }
  for (const [code, index] of reading.unitCodes) {
    const row = organisationRow(linking, index);
    linking.definedAs.set(lettersKey(code), row);
    addAlias(linking.entities, row, idOfLetters(code));
  }
  for (const [index, draft] of reading.organisations.entries()) {
    const long = namedBehind(linking, draft);
    if (long >= 0) linking.organisationByTokens.set(rangeKey(reading, draft.from, draft.to) ^ draft.known, long);
    if (long >= 0) linking.organisationRow[index] = long + 1;
  }
  const shorts: number[] = [];
  for (let index = 0; index < reading.organisations.length; index++)
    if (isLocalShort(linking, index)) shorts.push(index);
    else organisationRow(linking, index);
  // `Ban Chỉ huy`, behind `Ban Chỉ huy PCTT tỉnh`, which itself is short.
  const bare = shorts.filter((index) => isOrganAlone(linking, index));
  const others = shorts.filter((index) => !isOrganAlone(linking, index));
  if (others.length > 0) linkShorts(linking, others);
  if (bare.length > 0) linkShorts(linking, bare);
}

/**
 * Row of the body right before the bracket that holds nothing but its other name: `Ban Chỉ đạo … (BCĐ 389)`, `Quỹ … tại Việt Nam
 * (WWF-Việt Nam)`. -1 where the bracket holds anything else.
 */
function namedBehind(linking: Linking, { from, to }: OrganisationDraft): number {
  const { reading } = linking;
  const { scan, organisations } = reading;
  if (!isSign(scan, from - 1, OPEN) || !isSign(scan, to, CLOSE) || !isShouted(scan, from) || to < from + 2) return -1;
  const isNumbered = isText(scan, from, 'BCĐ') && to === from + 2 && scan.tokens.kind[from + 1] === NUMBER;
  if (!isNumbered && !endsInCountry(scan, from + 1, to)) return -1;
  const long = organisations.findLastIndex(
    (draft) => draft.to === from - 1 && !draft.letters && (!isNumbered || isText(scan, draft.from, 'Ban')),
  );
  return long < 0 ? -1 : organisationRow(linking, long);
}

/** `… Việt Nam`, for which letters before it stand with or without a dash. */
const endsInCountry = (scan: Scan, from: number, to: number): boolean => {
  const at = isSign(scan, from, DASH) ? from + 1 : from;
  return isText(scan, at, 'Việt') && isText(scan, at + 1, 'Nam') && to === at + 2;
};

/** `UBND tỉnh`, `Công an thành phố`, `Tỉnh ủy`, `Ban Chỉ đạo`, `Tổng Liên đoàn`, `Australian Embassy`: the one whose place or task the article names elsewhere. */
export function isLocalShort({ reading }: Linking, index: number): boolean {
  const { scan } = reading;
  const draft = reading.organisations[index];
  if (draft === undefined || (draft.letters && !isOffice(scan, draft)) || draft.to - draft.from < 2) return false;
  const last = draft.to - 1;
  if (isWord(scan, last, W.ủy) || isText(scan, last, 'đạo') || isText(scan, last, 'Embassy')) return true;
  if (draft.known >= 0) return false;
  if (isText(scan, last, 'đoàn') && isText(scan, last - 1, 'Liên') && draft.to === draft.headTo) return true;
  // `Ủy ban hỗn hợp`, `Ủy ban liên Chính phủ`: of which two countries, the article says elsewhere.
  const isOfTwo =
    (isText(scan, last, 'hợp') && isText(scan, last - 1, 'hỗn')) ||
    (isText(scan, last, 'phủ') && isOneOf(scan, last - 2, ['liên', 'Liên']));
  if (isOfTwo && draft.to - draft.headTo < 6) return true;
  if (draft.to - draft.from === 3 && isText(scan, draft.from, 'Ban') && isOneOf(scan, last, OF_AN_EVENT)) return true;
  if (isText(scan, draft.from, 'Sở') && !endsInPlace(scan, draft.headTo, draft.to)) return true;
  // `… và Phát triển nông thôn`: no hamlet.
  if (isText(scan, last, 'thôn') && isText(scan, last - 1, 'nông')) return false;
  return isLower(scan, last) && (unitLength(scan, last) === 1 || unitLength(scan, last - 1) === 2);
}

/** `NHNN chi nhánh tỉnh`: letters with more than a place behind them. */
const isOffice = (scan: Scan, { from }: OrganisationDraft): boolean =>
  isText(scan, from + 1, 'chi') && isText(scan, from + 2, 'nhánh');

/** `Ban tổ chức`, `Ban giám khảo`, `Ban giám hiệu`, `Ban Thường vụ`: each event, each school, each committee has one. */
const OF_AN_EVENT = ['chức', 'khảo', 'hiệu', 'đốc', 'lý', 'ký', 'huy', 'trực', 'vụ'] as const;

const isOrganAlone = ({ reading }: Linking, index: number): boolean => {
  const draft = reading.organisations[index];
  return draft !== undefined && draft.to - draft.from === 3 && isText(reading.scan, draft.from, 'Ban');
};

function endsInPlace(scan: Scan, from: number, to: number): boolean {
  for (let at = Math.max(from, to - LONGEST_PLACE); at < to; at++) if (at + placeLength(scan, at) === to) return true;
  return false;
}

const LONGEST_PLACE = 5;

/** Words that a full name has behind its short form at most. */
const LONGEST_REST = 20;

/**
 * The short forms are the one body whose longer name begins with their words; where there are several or none, a body that only this
 * article knows: every province has a `UBND tỉnh`.
 */
function linkShorts(linking: Linking, shorts: readonly number[]): void {
  const { rows } = linking.entities;
  const full = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const entity = rows[row];
    if (entity?.kind !== 'organisation') continue;
    let key = entity.registered ? slugWithoutAnd(entity.name) : entity.id.slice(entity.id.indexOf('/') + 1);
    for (let words = 0; words < LONGEST_REST && key.includes('-'); words++) {
      key = key.slice(0, key.lastIndexOf('-'));
      full.set(key, full.has(key) ? -1 : row);
    }
  }
  const places = placesOfUnits(linking);
  for (const index of shorts) {
    const draft = linking.reading.organisations[index];
    const row = draft === undefined || draft.known >= 0 ? -1 : (full.get(nameSlug(linking, draft)) ?? -1);
    if (row >= 0 && (linking.organisationRow[index] ?? 0) === 0) linking.organisationRow[index] = row + 1;
    else organisationRow(linking, index, placeMeant(linking, places, draft) ?? linking.articleName);
  }
}

/** Units of administration → the place behind them where all bodies of the article that name one have the same: `tinh` → `nghe-an`. */
function placesOfUnits({ entities }: Linking): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { kind, id } of entities.rows) {
    if (kind !== 'organisation') continue;
    const [, unit, place] = UNIT_AND_PLACE.exec(id) ?? [];
    if (unit === undefined || place === undefined) continue;
    const known = places.get(unit);
    places.set(unit, known === undefined || known === place ? place : '');
  }
  return places;
}

const UNITS = 'tinh|thanh-pho|huyen|quan|xa|phuong|thi-xa|thi-tran';

const UNIT_AND_PLACE = new RegExp(`-(${UNITS})-(?!uy$)([a-z]+(?:-[a-z]+){1,3})$`, 'u');

const UNIT_LAST = new RegExp(`-(${UNITS})$`, 'u');

/** `HĐND tỉnh` beside `UBND tỉnh Nghệ An` is Nghệ An's. */
function placeMeant(
  linking: Linking,
  places: ReadonlyMap<string, string>,
  draft: OrganisationDraft | undefined,
): string | undefined {
  if (places.size === 0 || draft === undefined) return undefined;
  const [, unit] = UNIT_LAST.exec(`-${nameSlug(linking, draft)}`) ?? [];
  const place = unit === undefined ? undefined : places.get(unit);
  return place === '' ? undefined : place;
}

/** What the Party's Central Committee is called for short. */
const COMMITTEE: ReadonlySet<string> = new Set([
  'trung-uong',
  'trung-uong-dang',
  'ban-chap-hanh-trung-uong',
  'ban-chap-hanh-trung-uong-dang-cong-san',
]);

/** `UBTV QH`, `UBTV Quốc hội`. */
const STANDING = /^ubtv-(?:qh|quoc-hoi)$/u;
const STANDING_COMMITTEE = 'uy-ban-thuong-vu-quoc-hoi';

const idOfLetters = (letters: string): string => `organisation/${slug(letters.replaceAll('.', ''))}`;

/** Entity row of an organisation's draft; computed once. `behind` ends the id of a body whose name alone says too little, unless it is registered. */
export function organisationRow(linking: Linking, index: number, behind = ''): number {
  const { reading } = linking;
  const known = linking.organisationRow[index] ?? 0;
  if (known > 0) return known - 1;
  const draft = reading.organisations[index];
  if (draft === undefined) return -1;
  const owner = ownerNation(linking, draft);
  const key = rangeKey(reading, draft.from, draft.to) ^ draft.known ^ (owner?.key ?? 0);
  const row = linking.organisationByTokens.get(key) ?? resolve(linking, index, behind, owner?.nation);
  linking.organisationByTokens.set(key, row);
  linking.organisationRow[index] = row + 1;
  return row;
}

function resolve(linking: Linking, index: number, behind: string, owner: string | undefined): number {
  const { reading, entities } = linking;
  const draft = reading.organisations[index];
  if (draft === undefined) return -1;
  const registered = registeredAs(reading, draft);
  const text = rangeText(reading, draft);
  if (draft.letters && !isOffice(reading.scan, draft)) {
    // `VOV.VN`: the site of whoever bears the letters.
    const key = lettersKey(text.replace(SITE, ''));
    const defined = linking.definedAs.get(key);
    if (defined !== undefined) return defined;
    if (registered?.kind === 'organisation') return registryRow(entities, registered);
    const prior = KNOWN_LETTERS.get(key);
    if (prior?.kind === 'organisation') return priorBodyRow(linking, prior);
    // `Tuổi Trẻ` is `Báo Tuổi Trẻ`.
    const paper = organisationCalled(reading, `bao-${slug(text)}`);
    if (paper !== undefined) return registryRow(entities, paper);
    return entityRow(entities, 'organisation', idOfLetters(text), { name: tidy(text) });
  }
  if (owner !== undefined) return ownedRow(linking, draft, owner);
  if (registered?.kind === 'organisation') return registryRow(entities, registered);
  let to = draft.to;
  // `Chính phủ Việt Nam` is `Chính phủ`, `Bộ … Việt Nam` the ministry: one's own country adds nothing.
  if (
    to - draft.headTo >= 2 &&
    isText(reading.scan, to - 1, 'Nam') &&
    isText(reading.scan, to - 2, 'Việt') &&
    draft.headTo > draft.from
  )
    to = isText(reading.scan, draft.headTo, 'nước') ? draft.headTo : to - 2;
  const slugged =
    linking.reading.language === 'en'
      ? englishSlug(linking, draft.from, to)
      : nameSlug(linking, { from: draft.from, to });
  // `World Health Organisation`.
  const spelt = slugged.replace('organisation', 'organization');
  const name = COMMITTEE.has(spelt) ? 'ban-chap-hanh-trung-uong-dang' : spelt.replace(STANDING, STANDING_COMMITTEE);
  const shared = sharedOrgan(linking, name, draft);
  if (shared >= 0) return shared;
  const called =
    (to < draft.to ? organisationCalled(reading, nameSlug(linking, draft)) : undefined) ??
    organisationCalled(reading, name);
  if (called !== undefined) return registryRow(entities, called);
  const form = bodyForm(name);
  const id = behind === '' ? form : `${form}-${behind}`;
  return entityRow(entities, 'organisation', `organisation/${id}`, { name: tidy(text) });
}

const SITE = /(?<=^[A-Z]{2,5})\.(?:VN|vn)$/u;

/** `Japan's Ministry of Health`: another nation than ours right before the name, and a number that tells it apart. */
function ownerNation(
  { reading }: Linking,
  { from, letters }: OrganisationDraft,
): { readonly nation: string; readonly key: number } | undefined {
  if (letters || reading.language !== 'en' || anyCode(reading.scan, from - 1) !== W.s) return undefined;
  const end = from - 2;
  if (!isSign(reading.scan, end, APOSTROPHE)) return undefined;
  for (let start = Math.max(0, end - LONGEST_PLACE); start < end; start++) {
    const nation = nationOf(slug(rangeText(reading, { from: start, to: end })));
    if (nation !== undefined) return nation === OURS ? undefined : { nation, key: rangeKey(reading, start, end) };
  }
  return undefined;
}

const OURS = 'viet-nam';

function ownedRow(linking: Linking, draft: OrganisationDraft, owner: string): number {
  const { reading, entities } = linking;
  const name = `${owner}-${englishSlug(linking, draft.from, draft.to)}`;
  const called = organisationCalled(reading, name);
  if (called !== undefined) return registryRow(entities, called);
  return entityRow(entities, 'organisation', `organisation/${bodyForm(name)}`, {
    name: tidy(rangeText(reading, draft)),
  });
}

/** `NA Standing Committee`, `National Assembly (NA) Standing Committee`: letters at the start in full, those in brackets left out. */
function englishSlug(linking: Linking, from: number, to: number): string {
  const { reading } = linking;
  const parts: string[] = [];
  let at = from;
  const first = acronymStarting(reading, from);
  const prior =
    first === undefined ? undefined : KNOWN_LETTERS.get(lettersKey(rangeText(reading, { from, to: first.lettersTo })));
  if (first !== undefined && first.lettersTo < to && prior?.kind === 'organisation' && prior.en !== undefined) {
    parts.push(slug(prior.en));
    at = first.lettersTo;
  }
  for (let end = at; end < to; end++) {
    const bracket = bracketedLetters(reading, end);
    if (bracket === 0 || end + bracket >= to) continue;
    parts.push(nameSlug(linking, { from: at, to: end }));
    at = end + bracket;
    end = at - 1;
  }
  parts.push(nameSlug(linking, { from: at, to }));
  return parts.join('-');
}

/** `General Assembly`, `Joint Committee`: that of the one body whose the article names, else of the United Nations; -1 for other names. */
function sharedOrgan(linking: Linking, name: string, { from: at, to: end }: OrganisationDraft): number {
  const { reading, entities } = linking;
  if (reading.language !== 'en' || !SHARED.test(name)) return -1;
  const rows = new Set<number>();
  const words = end - at;
  const isName = (from: number, to: number): boolean => slug(rangeText(reading, { from, to })) === name;
  reading.organisations.forEach(({ from, to, letters }, index) => {
    if (!letters && to - from > words && isName(to - words, to)) rows.add(organisationRow(linking, index));
  });
  const [only] = rows;
  if (only !== undefined && rows.size === 1) return only;
  const registered = organisationCalled(reading, `united-nations-${name}`);
  return rows.size > 1 || registered === undefined ? -1 : registryRow(entities, registered);
}

/** Organs that many bodies have. */
const SHARED =
  /^(?:general-assembly|security-council|human-rights-council|economic-and-social-council|joint-(?:committee|commission)|regional-(?:committee|office(?:-for-.+)?)|executive-board|governing-board)$/u;

/** The body that letters commonly stand for: the registry's, where it knows the name. */
export function priorBodyRow(linking: Linking, prior: KnownLetters): number {
  const registered = organisationCalled(linking.reading, slugWithoutAnd(prior.vi));
  if (registered !== undefined) return registryRow(linking.entities, registered);
  const id = bodyForm(inIds(prior.vi));
  return entityRow(linking.entities, 'organisation', `organisation/${id}`, { name: prior.vi });
}
