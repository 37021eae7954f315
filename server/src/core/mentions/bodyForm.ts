/**
 * One form for the names by which papers of both languages call one public body: `UBND TP Hà Nội` and `Hanoi People's Committee`, `Đại sứ
 * quán Mỹ tại Việt Nam` and `US Embassy in Hanoi`, `Bộ Quốc phòng Nhật Bản` and `Japanese Ministry of Defence`.
 */
import { remembered } from '../text/remembered.ts';
import {
  CITIES,
  FIELDS_OF_MINISTRIES,
  LETTERS_IN_NAMES,
  LOCAL_BODIES,
  OTHER_NAMES,
  PROVINCES,
  SPELLINGS,
} from './grammar/bodyWords.ts';
import { NATIONS } from './grammar/nations.ts';

/** The form of a name given as a part of an id (`hanoi-people-s-committee` → `uy-ban-nhan-dan-thanh-pho-ha-noi`). What it does not know stays as it is. */
export const bodyForm = remembered(makeForm, 2048);

function makeForm(name: string): string {
  const spelt = inWords(name);
  const known = OTHER_NAMES.get(spelt);
  if (known !== undefined) return known;
  const own = spelt.endsWith('-viet-nam') ? spelt.slice(0, -'-viet-nam'.length) : spelt;
  if (own !== spelt && VIETNAMESE_NAMES.has(own)) return own;
  // Most names are of none of these kinds, and show it by a word.
  if (spelt.includes('embassy') || spelt.startsWith('dai-su-quan-')) return embassy(spelt) ?? spelt;
  if (spelt.startsWith('bo-') || /ministry|state-department|department-of-/u.test(spelt))
    return ministry(spelt) ?? department(spelt) ?? spelt;
  if (/-s-co[mu]|party-com/u.test(spelt)) return council(spelt) ?? spelt;
  if (NATIONAL.test(spelt)) return ofSomeNation(spelt) ?? spelt;
  return company(withUnit(spelt));
}

/** Spellings and letters in longer names made one. */
function inWords(name: string): string {
  if (!WRITTEN_OTHERWISE.test(name)) return name;
  return name
    .replace('hcm-city', 'ho-chi-minh-city')
    .replace('lien-hiep-quoc', 'lien-hop-quoc')
    .replace('cong-ty-cp-', 'cong-ty-co-phan-')
    .replace(/^truong-(?=dai-hoc-)/u, '')
    .split('-')
    .map((word) => SPELLINGS.get(word) ?? LETTERS_IN_NAMES.get(word) ?? word)
    .join('-');
}

/** Any of the words that {@link inWords} turns into others. */
const WRITTEN_OTHERWISE = new RegExp(
  `(?:^|-)(?:hcm-city|lien-hiep-quoc|cong-ty-cp|truong-dai-hoc|${[...SPELLINGS.keys(), ...LETTERS_IN_NAMES.keys()].join('|')})(?:-|$)`,
  'u',
);

/** `uy-ban-nhan-dan-ha-noi` → `uy-ban-nhan-dan-thanh-pho-ha-noi`; `Sở` there are of provinces alone, so theirs say nothing. */
function withUnit(name: string): string {
  const [, committee, whose] = /^(thanh-uy|tinh-uy)-(?:thanh-pho|tinh)-(.+)$/u.exec(name) ?? [];
  if (committee !== undefined) return `${committee}-${whose}`;
  if (name.startsWith('so-')) {
    const place = placeAtEnd(name);
    return place === undefined ? name : name.replace(`-${unitOf(place)}-${place}`, `-${place}`);
  }
  if (!LOCAL_BODIES.some((head) => name.startsWith(`${head}-`))) return name;
  const place = placeAtEnd(name);
  if (place === undefined) return name;
  const before = name.slice(0, name.length - place.length - 1);
  if (/(?:^|-)(?:tinh|thanh-pho|huyen|quan|xa|phuong|thi-xa|thi-tran|cum|so)$/u.test(before)) return name;
  return `${before}-${unitOf(place)}-${place}`;
}

const unitOf = (place: string): string => (CITIES.has(place) ? 'thanh-pho' : 'tinh');

const isPlace = (words: string): boolean => CITIES.has(words) || PROVINCES.has(words);

function placeAtEnd(name: string): string | undefined {
  const words = name.split('-');
  for (let length = Math.min(words.length - 1, 4); length > 1; length--) {
    const place = words.slice(words.length - length).join('-');
    if (isPlace(place)) return place;
  }
  return CITIES.has(words.at(-1) ?? '') ? words.at(-1) : undefined;
}

/** `ho-chi-minh-city`, `nghe-an-province`, `nghe-an-provincial` → the place alone, where it is one of ours. */
function ourPlace(words: string): string | undefined {
  const place = words.replace(/-(?:city|province|provincial|municipal)$/u, '');
  return isPlace(place) ? place : undefined;
}

/** People's committees and councils, committees of the Party. */
function council(name: string): string | undefined {
  const [, before, body] = /^(.+?)-(people-s-committee|people-s-council|party-committee)$/u.exec(name) ?? [];
  const [, bodyFirst, behind] =
    /^(people-s-committee|people-s-council|party-committee)-of-(?:the-)?(.+)$/u.exec(name) ?? [];
  const place = ourPlace(before ?? behind ?? '');
  if (place === undefined) return undefined;
  const kind = body ?? bodyFirst;
  if (kind === 'people-s-committee') return `uy-ban-nhan-dan-${unitOf(place)}-${place}`;
  if (kind === 'people-s-council') return `hoi-dong-nhan-dan-${unitOf(place)}-${place}`;
  return CITIES.has(place) ? `thanh-uy-${place}` : `tinh-uy-${place}`;
}

/** Departments of the provinces. */
function department(name: string): string | undefined {
  const [, before, field] = /^(.+?)-department-of-(.+)$/u.exec(name) ?? [];
  const [, fieldFirst, behind] = /^department-of-(.+)-of-(?:the-)?(.+)$/u.exec(name) ?? [];
  const place = ourPlace(before ?? behind ?? '');
  const known = FIELDS_OF_MINISTRIES.get(withoutAnd(field ?? fieldFirst ?? ''));
  return place === undefined || known === undefined ? undefined : `so-${known}-${place}`;
}

const withoutAnd = (words: string): string => words.replaceAll('-and-', '-');

/** Ministries of other nations, and our own. */
function ministry(name: string): string | undefined {
  if (name.startsWith('bo-')) {
    const nation = nationAtEnd(name.slice(3));
    return nation === undefined ? undefined : `bo-${nation.rest}${ofNation(nation.form)}`;
  }
  if (STATE_DEPARTMENT.test(name)) return 'bo-ngoai-giao-hoa-ky';
  const [, american] = /^(?:us|u-s|united-states)-department-of-(.+)$/u.exec(name) ?? [];
  const departed = american === undefined ? undefined : FIELDS_OF_MINISTRIES.get(withoutAnd(american));
  if (departed !== undefined) return `bo-${departed}-hoa-ky`;
  const [, owner, field] = /^(?:(.+?)-)?ministry-of-(?:the-)?(.+)$/u.exec(name) ?? [];
  if (field !== undefined) {
    const nation = owner === undefined ? undefined : nationOf(owner.replace(/-s$/u, ''));
    if (owner !== undefined && nation === undefined) return undefined;
    const [, inner = field, last] = /^(.+)-of-(?:the-)?(.+)$/u.exec(field) ?? [];
    const known = FIELDS_OF_MINISTRIES.get(withoutAnd(inner));
    const form = nation ?? (last === undefined ? undefined : nationOf(last));
    if (last !== undefined && form === undefined) return undefined;
    if (known !== undefined) return `bo-${known}${ofNation(form)}`;
    return form === undefined ? undefined : `ministry-of-${withoutAnd(inner)}${ofNation(form)}`;
  }
  // `Japanese Foreign Ministry`; a bare one is that of whoever the article speaks of.
  const [, adjective = '', short = ''] = /^(.+)-([a-z]+)-ministry$/u.exec(name) ?? [];
  const [form, known] = [nationOf(adjective.replace(/-s$/u, '')), FIELDS_OF_MINISTRIES.get(short)];
  return form === undefined || known === undefined ? undefined : `bo-${known}${ofNation(form)}`;
}

/** Governments, parliaments, communist parties and delegations of nations. */
function ofSomeNation(name: string): string | undefined {
  const [, kind = '', behind = ''] =
    /^(chinh-phu|quoc-hoi|dang-cong-san|phai-doan)-(.+?)(?:-tai(?:-viet-nam)?)?$/u.exec(name) ?? [];
  if (kind !== '') return `${kind}${ofNation(nationOf(behind) ?? behind)}`;
  const [, before, noun] =
    /^(.+?)(?:-s)?-(government|national-assembly|parliament|congress|communist-party|delegation)(?:-to-viet-nam)?$/u.exec(
      name,
    ) ?? [];
  const [, nounFirst, last] =
    /^(government|national-assembly|parliament|congress|communist-party|delegation)-of-(?:the-)?(.+?)(?:-to-viet-nam)?$/u.exec(
      name,
    ) ?? [];
  const [nation, what] = [nationOf(before ?? last ?? ''), VIETNAMESE_NOUNS.get(noun ?? nounFirst ?? '')];
  return nation === undefined || what === undefined ? undefined : `${what}${ofNation(nation)}`;
}

const NATIONAL =
  /^(?:chinh-phu|quoc-hoi|dang-cong-san|phai-doan)-|government|assembly|parliament|congress|communist-party|delegation/u;

const VIETNAMESE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['government', 'chinh-phu'],
  ['national-assembly', 'quoc-hoi'],
  ['parliament', 'quoc-hoi'],
  ['congress', 'quoc-hoi'],
  ['communist-party', 'dang-cong-san'],
  ['delegation', 'phai-doan'],
]);

const STATE_DEPARTMENT =
  /^(?:(?:us|u-s|united-states)-)?(?:department-of-state(?:-of-the-united-states)?|state-department)$/u;

/** Our own ministries go without. */
const ofNation = (form: string | undefined): string => (form === undefined || form === 'viet-nam' ? '' : `-${form}`);

/** Embassies by whose they are, and where, unless in Viet Nam. */
function embassy(name: string): string | undefined {
  const [, vietnamese] = /^dai-su-quan-(.+)$/u.exec(name) ?? [];
  const [, before, place] = /^(.+?)-embassy(?:-(?:in|to)-(?:the-)?(.+))?$/u.exec(name) ?? [];
  const [, behind, placeBehind] = /^embassy-of-(?:the-)?(.+?)(?:-(?:in|to)-(?:the-)?(.+))?$/u.exec(name) ?? [];
  if (vietnamese !== undefined) {
    const [owner = '', host] = vietnamese.split(/-tai(?:-|$)/u);
    return `dai-su-quan-${nationOf(owner) ?? owner}${hosted(host)}`;
  }
  const owner = nationOf(before ?? behind ?? '') ?? nationOf((before ?? '').replace(/-s$/u, ''));
  return owner === undefined ? undefined : `dai-su-quan-${owner}${hosted(place ?? placeBehind)}`;
}

function hosted(host: string | undefined): string {
  if (host === undefined || host === '' || host === 'ha-noi') return '';
  const nation = nationOf(host);
  return nation === 'viet-nam' ? '' : `-tai-${nation ?? host}`;
}

/** `Tập đoàn Viettel` and `Viettel Group` are Viettel: a name of one word is one with or without what it is. */
function company(name: string): string {
  const [, brand, brandFirst] =
    /^(?:tap-doan-([a-z0-9]+)|([a-z0-9]+)(?:-(?:group|corporation|corp))+)$/u.exec(name) ?? [];
  return brand ?? brandFirst ?? name;
}

/** Of bodies that go with `Việt Nam` or without. */
const VIETNAMESE_NAMES: ReadonlySet<string> = new Set(OTHER_NAMES.values());

const BY_NAME: ReadonlyMap<string, string> = new Map(
  NATIONS.flatMap(({ form, names, adjectives }) => [...names, ...adjectives].map((name) => [name, form] as const)),
);

/** The form of a nation's name or adjective, given as a part of an id. */
export const nationOf = (words: string): string | undefined => BY_NAME.get(words);

/** A ministry of `quoc-phong-nhat-ban` is one of `nhat-ban`; a single word of it is left for what it deals with. */
function nationAtEnd(name: string): { readonly rest: string; readonly form: string } | undefined {
  for (let at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
    const form = nationOf(name.slice(at + 1));
    if (form !== undefined) return { rest: name.slice(0, at), form };
  }
  return undefined;
}
