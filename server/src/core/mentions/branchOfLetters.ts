/** Letters of a body and where its branch sits, or whose agency it is: `ILO Việt Nam`, `JETRO TP.HCM`, `US CDC`. */
import { CLOSE, DASH, DOT, OPEN } from '../text/signs.ts';
import { ALL_CAPS, NUMBER } from '../text/tokens.ts';
import { COUNTRY, PLACE } from './categories.ts';
import { IN_ORGANISATION, type AcronymDraft, type Reading } from './drafts.ts';
import { KNOWN_LETTERS, type KnownLetters, lettersKey } from './grammar/knownLetters.ts';
import { unitLength, unitPlace } from './nameParts.ts';
import { directedPlace, placeOfBody } from './placeOfBody.ts';
import { W } from './functionWords.ts';
import { romanValue } from './romanNumerals.ts';
import { longestLength, type Scan } from './scan.ts';
import { isSpaced, placeAt } from './englishText.ts';
import { isBank, isCapital, isOneOf, isShouted, isSign, isText, isWord, placeLength } from './tokenTests.ts';

/** Tokens of the place behind letters that stand for a body of the world in common use; 0 behind a union of states, which has no branches. */
export function branchAbroad(reading: Reading, draft: AcronymDraft): number {
  const { scan } = reading;
  const { to, lettersTo, number } = draft;
  if (number >= 0 || to !== lettersTo) return 0;
  if (isDashedBranch(scan, draft.from, to)) return 1 + longestLength(scan, to + 1, COUNTRY);
  if (!isCapital(scan, to)) return 0;
  const country = longestLength(scan, to, COUNTRY);
  const place =
    country > 0
      ? isOurs(scan, to) || hasOffices(scan, draft.from)
        ? country
        : 0
      : longestLength(scan, to, PLACE) || cityLength(scan, to);
  // `MRCC Singapore`, where the text explains `Vietnam MRCC`.
  if (country > 0 && isNationsAgency(reading, draft.from) && !isCapital(scan, to + country)) return country;
  if (place === 0 || isCapital(scan, to + place)) return 0;
  // `BQP Việt Nam`: a ministry's own country.
  const isMinistry = (_: string, prior: KnownLetters | undefined): boolean => prior?.vi.startsWith('Bộ ') === true;
  return hasBranches(reading, draft, isMinistry) ? place : 0;
}

/** `(WWF-Việt Nam)`: joined by a dash, and nothing else in the brackets. */
const isDashedBranch = (scan: Scan, at: number, dash: number): boolean =>
  isSign(scan, dash, DASH) &&
  !isSpaced(scan, dash) &&
  isSign(scan, at - 1, OPEN) &&
  isOurs(scan, dash + 1) &&
  isSign(scan, dash + 1 + longestLength(scan, dash + 1, COUNTRY), CLOSE);

/** `KOTRA Hồ Chí Minh`: the city without its unit. */
const cityLength = (scan: Reading['scan'], at: number): number =>
  isText(scan, at, 'Hồ') && isText(scan, at + 1, 'Chí') && isText(scan, at + 2, 'Minh') ? 3 : 0;

/** Tokens of the place behind such letters in English text: `WHO Viet Nam`, `UNDP Cambodia`; not amid a longer name nor before what it owns. */
export function branchInEnglish(reading: Reading, draft: AcronymDraft): number {
  const { scan } = reading;
  const { to } = draft;
  if (draft.number >= 0 || to !== draft.lettersTo || to - draft.from !== 1 || !isSpaced(scan, to)) return 0;
  const place = placeAt(scan, to);
  const next = to + place;
  if (place > 0 && isExplainedBranch(reading, draft.from, next)) return place;
  if (place === 0 || isCapital(scan, next) || !hasBranches(reading, draft, isEnglishMinistry)) return 0;
  return isSign(scan, next, DASH) && !isSpaced(scan, next) ? 0 : place;
}

/** `Rivers Service of Korea (RSD Korea)`: the letters of a body with its country in the brackets; from then on without them, too. */
function isExplainedBranch(reading: Reading, at: number, next: number): boolean {
  const { scan, covered } = reading;
  if (isNationsAgency(reading, at)) return !isCapital(scan, next);
  if (!isSign(scan, at - 1, OPEN) || !isSign(scan, next, CLOSE)) return false;
  if (((covered[at - 2] ?? 0) & IN_ORGANISATION) === 0) return false;
  reading.shortNames.add(scan.tokens.hash[at] ?? 0);
  return true;
}

const isEnglishMinistry = (letters: string, prior: KnownLetters | undefined): boolean =>
  letters.startsWith('Mo') || prior?.en?.startsWith('Ministry') === true;

/** Do letters stand for a body that sits in many countries: registered, or known all over the world? */
function hasBranches(
  { scan, lexicon }: Reading,
  { from, lettersTo, known }: AcronymDraft,
  isMinistry: (letters: string, prior: KnownLetters | undefined) => boolean,
): boolean {
  const letters = lettersKey(scan.tokens.text.slice(scan.tokens.start[from], scan.tokens.end[lettersTo - 1]));
  const prior = KNOWN_LETTERS.get(letters);
  if (UNIONS.has(letters) || isMinistry(letters, prior)) return false;
  const registered = lexicon.names[known]?.entity.kind;
  return registered === undefined
    ? prior?.kind === 'organisation' && prior.en !== undefined
    : registered === 'organisation';
}

/** Agencies that have an office in each country that they work in: `UNDP Lào`, `JICA Campuchia`. */
const hasOffices = ({ tokens }: Scan, at: number): boolean =>
  WITH_OFFICES.has(lettersKey(tokens.text.slice(tokens.start[at], tokens.end[at])));

const WITH_OFFICES: ReadonlySet<string> = new Set(
  'UNDP UNICEF UNFPA UNIDO WHO FAO ILO IOM WFP UNAIDS UNHCR JICA KOICA JETRO KOTRA GIZ USAID'.split(' '),
);

/** `Việt Nam`, `Vietnam`. */
export const isOurs = (scan: Reading['scan'], at: number): boolean =>
  (isText(scan, at, 'Việt') && isText(scan, at + 1, 'Nam')) || isText(scan, at, 'Vietnam');

/** Unions of states, and letters that stand before places of the world's heritage. */
const UNIONS: ReadonlySet<string> = new Set(
  'ASEAN EU UN LHQ NATO APEC WTO OPEC BRICS ASEM AIPA IPU EFTA GCC OIC SAARC MRC UNESCO'.split(' '),
);

/** Tokens of `US CDC`, `U.S. EXIM`, `China CDC`: a country and the letters of its agency; 0 where the second are a term (`US GDP`). */
export function agencyOfCountry({ scan, acronymAt, acronyms }: Reading, at: number): number {
  const agency = agencyAt(scan, at);
  if (agency === 0) return 0;
  const { shape, value, text, start, end } = scan.tokens;
  const second = acronyms[(acronymAt[agency] ?? 0) - 1];
  // One draft for both where nothing else stands in the brackets.
  const own = acronyms[(acronymAt[at] ?? 0) - 1];
  if (own?.lettersTo === agency + 1) return agency + 1 - at;
  if (second === undefined || second.lettersTo !== agency + 1 || second.number >= 0) return 0;
  if (isShouted(scan, agency + 1)) return 0;
  const length = value[agency] ?? 0;
  if (((shape[agency] ?? 0) & ALL_CAPS) === 0 || length < 3 || length > 6) return 0;
  const known = KNOWN_LETTERS.get(lettersKey(text.slice(start[agency], end[agency])));
  return known?.kind === 'term' ? 0 : agency + 1 - at;
}

/** Where the letters of a country's agency may stand behind its name that starts at a token, 0 behind any other word. */
function agencyAt(scan: Scan, at: number): number {
  if (isOneOf(scan, at, COUNTRIES)) return at + 1;
  const isDotted =
    isText(scan, at, 'U') &&
    isSign(scan, at + 3, DOT) &&
    isSign(scan, at + 1, DOT) &&
    (isText(scan, at + 2, 'S') || isText(scan, at + 2, 'K'));
  if (isDotted) return isSpaced(scan, at + 2) ? 0 : at + 4;
  return isText(scan, at + 1, 'CDC') && isOneOf(scan, at, CDC_COUNTRIES) ? at + 1 : 0;
}

const CDC_COUNTRIES = ['China', 'Africa', 'Thailand', 'Thai', 'Korea', 'Taiwan'] as const;

const COUNTRIES = ['US', 'UK'] as const;

/** `Trung tâm … Việt Nam (Vietnam MRCC)`: a country and letters in brackets behind a body; from then on without the brackets, too. */
export function isExplainedAgency(reading: Reading, at: number): boolean {
  const { scan, covered, acronymAt, acronyms } = reading;
  const letters = acronyms[(acronymAt[at + 1] ?? 0) - 1];
  if (letters?.lettersTo !== at + 2 || letters.number >= 0 || longestLength(scan, at, COUNTRY) !== 1) return false;
  if (isNationsAgency(reading, at + 1)) return true;
  if (!isSign(scan, at - 1, OPEN) || !isSign(scan, at + 2, CLOSE)) return false;
  if (((covered[at - 2] ?? 0) & IN_ORGANISATION) === 0) return false;
  reading.shortNames.add(scan.tokens.hash[at + 1] ?? 0);
  return true;
}

const isNationsAgency = ({ scan, shortNames }: Reading, at: number): boolean =>
  shortNames.size > 0 && shortNames.has(scan.tokens.hash[at] ?? 0);

/** Tokens of the place of a branch: `Lạng Sơn`, `TP.HCM`. */
export function branchPlace(scan: Scan, at: number, to: number): number {
  const unit = isText(scan, at, 'TP') ? unitLength(scan, at) : 0;
  return (
    longestLength(scan, at, PLACE) ||
    directedPlace(scan, at) ||
    (unit > 0 && isCapital(scan, at + unit) ? unit + unitPlace(scan, at + unit, to) : 0)
  );
}

/** 2 where a town that no list has stands behind a bank's name: `BIDV Phú Tài`. */
export const bankTown = (scan: Scan, at: number, to: number, headLength: number): number =>
  headLength === 1 && to === at + 1 && (isText(scan, at, 'BIDV') || isBank(scan, at))
    ? directedPlace(scan, to) || placeOfBody(scan, to, 'department')
    : 0;

/** Tokens of `chi nhánh tỉnh Lào Cai`, `chi nhánh Khu vực 9` behind the name of a bank or an agency. */
export function branchOffice(scan: Scan, at: number, to: number): number {
  // `Ngân hàng Nhà nước Khu vực 9`.
  if ((isText(scan, at, 'Khu') || isWord(scan, at, W.khu)) && isWord(scan, at + 1, W.vực))
    return scan.tokens.kind[at + 2] === NUMBER || romanValue(scan, at + 2) > 0 ? 3 : 0;
  if ((!isText(scan, at, 'chi') && !isText(scan, at, 'Chi')) || !isText(scan, at + 1, 'nhánh')) return 0;
  const isArea = (isText(scan, at + 2, 'Khu') || isWord(scan, at + 2, W.khu)) && isWord(scan, at + 3, W.vực);
  // `… chi nhánh Khu vực 9`, `… Chi nhánh khu vực TP.HCM`.
  if (isArea && isCapital(scan, at + 4)) return 4 + Math.max(1, placeLength(scan, at + 4));
  if (isArea) return scan.tokens.kind[at + 4] === NUMBER ? 5 : 0;
  const unit = at + 2 + unitLength(scan, at + 2);
  const known = isCapital(scan, unit) ? unitPlace(scan, unit, to) : 0;
  // `Agribank Chi nhánh tỉnh Lào Cai II`: the second one there.
  const place = known > 0 && isCount(scan, unit + known) ? known + 1 : known;
  return place > 0 || unit > at + 2 ? unit + place - at : 0;
}

/** `VCCI Chi nhánh khu vực TP.HCM`: the branch of letters that everybody knows for a body; 0 for none. */
export function officeOfKnown(scan: Scan, { from, lettersTo, number, known }: AcronymDraft, to: number): number {
  const { tokens } = scan;
  if (number >= 0 || known >= 0 || !isOneOf(scan, lettersTo, ['chi', 'Chi', 'khu', 'Khu'])) return 0;
  const letters = lettersKey(tokens.text.slice(tokens.start[from], tokens.end[lettersTo - 1]));
  return KNOWN_LETTERS.get(letters)?.kind === 'organisation' ? branchOffice(scan, lettersTo, to) : 0;
}

const isCount = ({ tokens }: Scan, at: number): boolean =>
  /^I{1,3}$/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
