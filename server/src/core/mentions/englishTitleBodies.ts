/** A body or a country right behind an office in English text: whose it is. */
import { entryAt } from '../text/entryAt.ts';
import { AMPERSAND, APOSTROPHE, CLOSE, COMMA } from '../text/signs.ts';
import { WORD } from '../text/tokens.ts';
import { acronymStarting, organisationStarting, type Reading, type TokenRange } from './drafts.ts';
import { ENGLISH_BODY, FIELD_WORD, NATIONALITY } from './categories.ts';
import {
  anyCode,
  behindThe,
  has,
  honorificAt,
  innerSign,
  isCountry,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  possessive,
} from './englishText.ts';
import { regionLength } from './englishOwners.ts';
import { teamEnd } from './englishOwnHouses.ts';
import { topicListEnd } from './englishTopics.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import type { Qualifier } from './bodyBehindTitle.ts';
import { bracketedLetters } from './nameParts.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

/** Another office or a name follows: what stands before it belongs to that. */
export const leadsOn = (reading: Reading, at: number): boolean =>
  (officeAt(reading.scan, at) > 0 || honorificAt(reading.scan, at) > 0) && isSpaced(reading.scan, at);

/** `Minister of State, Ministry of Health`: a body with a name of its own behind a comma. */
export function bodyBehindComma(reading: Reading, comma: number, to: number, hasBody: boolean): Qualifier | undefined {
  const { scan } = reading;
  if (comma + 1 >= to) return undefined;
  const body = bodyAt(reading, comma + 1);
  if (body === undefined) return undefined;
  const draft = reading.organisations[body.organisation];
  const isOwnParent = hasBody && isParent(scan, comma + 1);
  if (draft === undefined || (leadsOn(reading, body.to) && (!isOwnParent || officeAt(scan, body.to) > 0)))
    return undefined;
  // `University of Rivers, Vietnam National University, Hanoi`; `Rivers Division, ASEAN Secretariat`.
  const isPart = isOneOf(scan, comma - 1, PARTS) && !draft.letters;
  if (hasBody && !isOwnParent && !isPart && !isUniversity(scan, draft)) return undefined;
  if (draft.letters && scan.tokens.kind[body.to] === WORD && body.to < to) return undefined;
  return body;
}

/** `Secretary, MoRL, said`: letters of a body that no list knows, behind a comma and before what ends the title. */
export function lettersBehindComma(reading: Reading, comma: number, isBehindName: boolean): Qualifier | undefined {
  const { scan } = reading;
  const letters = acronymStarting(reading, comma + 1);
  if (letters === undefined || letters.number >= 0 || officeAt(scan, comma + 1) > 0 || placeAt(scan, comma + 1) > 0)
    return undefined;
  const end = letters.lettersTo;
  const text = scan.tokens.text.slice(scan.tokens.start[comma + 1], scan.tokens.end[end - 1]);
  if (text.length < 3 || KNOWN_LETTERS.get(lettersKey(text))?.kind === 'term') return undefined;
  const next = isSign(scan, end, COMMA) ? end + 1 : end;
  // `Secretary, MoRL, Shri Anil Rao said`: before the name only where nothing but that can follow.
  if (!isBehindName) return honorificAt(scan, next) > 0 ? { to: end, organisation: -1 } : undefined;
  const isJoined = isListed(scan, end) && officeAt(scan, end + 1) > 0;
  return next > end || isJoined || scan.tokens.kind[end] !== WORD ? { to: end, organisation: -1 } : undefined;
}

function isUniversity(scan: Scan, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (isText(scan, at, 'University')) return true;
  return false;
}

/** What a comma leads to behind an office and a name: a country, or fields and a body. */
export const placeBehindComma = (
  reading: Reading,
  comma: number,
  head: string,
  hasBody: boolean,
): Qualifier | undefined =>
  countryBehindComma(reading.scan, comma, head) ?? (hasBody ? undefined : fieldsBehindComma(reading, comma));

/** `Minister of Science and Technology, Viet Nam,`: where the minister is one. */
function countryBehindComma(scan: Scan, comma: number, head: string): Qualifier | undefined {
  // `head of the Permanent Mission to the United Nations in Geneva, Switzerland`.
  const isTown = anyCode(scan, comma - 2) === W.in && placeAt(scan, comma - 1) === 1 && !isCountry(scan, comma - 1);
  if (!isTown && (!/Minister|Secretary/u.test(head) || placeAt(scan, comma - 1) > 0)) return undefined;
  const at = behindThe(scan, comma + 1);
  const end = at + placeAt(scan, at);
  if (end === at || !isCountry(scan, at)) return undefined;
  const isEnd =
    scan.tokens.kind[end] !== WORD ||
    anyCode(scan, end) === W.as ||
    isText(scan, end, 'was') ||
    isText(scan, end, 'is');
  return isEnd && !isSign(scan, end, APOSTROPHE) ? { to: end, organisation: -1 } : undefined;
}

/** `Deputy Secretary, Americas and Asia, MoRL`: fields and regions between commas, then the body. */
function fieldsBehindComma(reading: Reading, comma: number): Qualifier | undefined {
  const { scan } = reading;
  let end = comma + 1;
  while (end - comma < 8) {
    const place = placeAt(scan, end);
    if (place > 0) end += place;
    else if (isNameWord(scan, end) && (has(scan, end, FIELD_WORD) || isOneOf(scan, end, REGIONS))) end++;
    else if (end > comma + 1 && isListed(scan, end)) end++;
    else break;
  }
  if (end < comma + 2 || isListed(scan, end - 1) || placeAt(scan, comma + 1) === end - comma - 1) return undefined;
  if (!isSign(scan, end, COMMA)) return undefined;
  const body = bodyAt(reading, end + 1);
  const to = body?.to ?? acronymStarting(reading, end + 1)?.lettersTo ?? 0;
  return to === 0 || scan.tokens.kind[to] === WORD ? undefined : { to, organisation: body?.organisation ?? -1 };
}

const REGIONS = ['Americas', 'Asia', 'Europe', 'Africa', 'Indochina', 'Mekong', 'Caribbean'] as const;

/** Behind a division or department: what it is part of. */
const isParent = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['Ministry', 'Department', 'Embassy', 'Office', 'European']);

const PARTS = [
  'Division',
  'Department',
  'Directorate',
  'Unit',
  'Section',
  'Branch',
  'Bureau',
  'Desk',
  'Faculty',
] as const;

export function bodyAt(reading: Reading, at: number): Qualifier | undefined {
  const index = (reading.organisationAt[at] ?? 0) - 1;
  const draft = entryAt(reading.organisations, index);
  if (draft === undefined) return undefined;
  const isKnown = draft.letters || longestLength(reading.scan, at, ENGLISH_BODY) === draft.to - at;
  return { to: draft.to + (isKnown ? branchBehindLetters(reading.scan, draft.to) : 0), organisation: index };
}

/** `Director of DRLT Region III`, `Country Director of UNRA Viet Nam`: tokens of the branch behind letters or a name that lists know. */
export function branchBehindLetters(scan: Scan, at: number): number {
  const region = regionLength(scan, at);
  if (region > 0) return region;
  const country = isSpaced(scan, at) && isCountry(scan, at) ? placeAt(scan, at) : 0;
  return country > 0 && possessive(scan, at + country) === 0 ? country : 0;
}

/** `Ambassador to Australia and Vanuatu`: the end of the second country, or of the first. */
export function bothEnd(scan: Scan, at: number, head: string): number {
  if (!head.includes('Ambassador') || anyCode(scan, at) !== W.and) return at;
  const other = placeAt(scan, at + 1);
  return other > 0 && officeAt(scan, at + 1 + other) === 0 ? at + 1 + other : at;
}

/** `Country Director for Vietnam, Cambodia and Laos`: the end of the list that goes on behind a place, or the token itself. */
export function placesEnd(scan: Scan, at: number): number {
  for (let end = at; ;) {
    const comma = isSign(scan, end, COMMA) ? 1 : 0;
    const and = anyCode(scan, end + comma) === W.and ? 1 : 0;
    const next = behindThe(scan, end + comma + and);
    const place = comma + and > 0 ? placeAt(scan, next) : 0;
    if (place === 0 || isSign(scan, next + place, APOSTROPHE) || officeAt(scan, next + place) > 0) return at;
    end = next + place;
    if (and > 0) return end;
  }
}

/** `from Rivers province`, `of Da Nang city`: whom a deputy represents, or the token itself. */
export function constituencyEnd(scan: Scan, at: number): number {
  const code = anyCode(scan, at);
  if (code !== W.from && code !== W.of && code !== W.for) return at;
  const next = behindThe(scan, at + 1);
  const place = placeAt(scan, next);
  if (place === 0) return at;
  return isOneOf(scan, next + place, ['province', 'city']) ? next + place + 1 : next + place;
}

/** `Jeju Special Self-Governing Province`: where the words with capitals behind a place end with a unit, 0 when they don't. */
export function unitEnd(scan: Scan, at: number): number {
  let end = at;
  while (isNameWord(scan, end) && isSpaced(scan, end) && end - at < 6) {
    if (isOneOf(scan, end, UNITS)) return end + 1;
    end += 1 + innerSign(scan, end + 1);
  }
  return 0;
}

const UNITS = [
  'Province',
  'Prefecture',
  'City',
  'State',
  'Region',
  'District',
  'County',
  'Municipality',
  'Oblast',
  'Territory',
  'Park',
  'Zone',
] as const;

/** `Chairman of the National Assembly (NA) and the National Election Council`: the other body. */
export function bodyBehindLetters(reading: Reading, open: number, hasBody: boolean): Qualifier | undefined {
  const { scan } = reading;
  const and = open + (hasBody ? bracketedLetters(reading, open) : 0);
  // `Head of the Rivers Party (RP) Commission for Lakes`.
  const own = and > open && isNameWord(scan, and) && isSpaced(scan, and) ? bodyAt(reading, and) : undefined;
  if (own !== undefined && !leadsOn(reading, own.to) && !reading.organisations[own.organisation]?.letters) return own;
  if (and === open || (anyCode(scan, and) !== W.and && !isSign(scan, and, AMPERSAND))) return undefined;
  const body = bodyAt(reading, behindThe(scan, and + 1));
  return body !== undefined && !leadsOn(reading, body.to) && !reading.organisations[body.organisation]?.letters
    ? body
    : undefined;
}

/** `Permanent Secretary (Trade and Industry)`. */
export function bracketedField(reading: Reading, open: number, to: number): Qualifier | undefined {
  const { scan } = reading;
  // `Minister of State (Prime Minister’s Office and Ministry of Health)`.
  const first = bodyAt(reading, open + 1);
  const last =
    first !== undefined && isListed(scan, first.to) ? (bodyAt(reading, behindThe(scan, first.to + 1)) ?? first) : first;
  // Right before the name it is inside the title; at the end it stands apart.
  if (last !== undefined && last.to > open + 2 && isSign(scan, last.to, CLOSE) && isNameWord(scan, last.to + 1))
    return { to: last.to + 1, organisation: first?.organisation ?? -1 };
  // `Deputy Secretary-General (policy) A. Rivers`.
  const isSmall = isLower(scan, open + 1) && isSign(scan, open + 2, CLOSE) && isNameWord(scan, open + 3);
  if (isSmall && isOneOf(scan, open + 1, SMALL_FIELDS)) return { to: open + 3, organisation: -1 };
  // `Minister of State (Independent Charge)`.
  if (isText(scan, open + 1, 'Independent') && isText(scan, open + 2, 'Charge') && isSign(scan, open + 3, CLOSE))
    return { to: open + 4, organisation: -1 };
  // `Group Coordinator (R&D in Rivers)`.
  const field = acronymStarting(reading, open + 1);
  if (field !== undefined && field.to > open + 2 && anyCode(scan, field.to) === W.in) {
    const end = topicListEnd(reading, field.to + 1, to, () => false, false);
    return isSign(scan, end, CLOSE) ? { to: end + 1, organisation: -1 } : undefined;
  }
  // `Secretary (East), MEA`, `Joint Secretary (ERS)`.
  const region = placeAt(scan, open + 1) || (isOneOf(scan, open + 1, DIRECTIONS) ? 1 : 0);
  const blocs = field !== undefined && field.number < 0 ? twoDesksEnd(reading, field.to) : 0;
  if (blocs > 0 && isText(scan, open - 1, 'Secretary')) return { to: blocs, organisation: -1 };
  const desk = region || (field !== undefined && field.number < 0 ? field.to - open - 1 : 0);
  if (desk > 0 && isText(scan, open - 1, 'Secretary') && isSign(scan, open + 1 + desk, CLOSE))
    return { to: open + 2 + desk, organisation: -1 };
  if (!isNameWord(scan, open + 1) || !has(scan, open + 1, FIELD_WORD)) return undefined;
  const end = topicListEnd(reading, open + 1, to, () => false, false);
  return end > open + 1 && isSign(scan, end, CLOSE) ? { to: end + 1, organisation: -1 } : undefined;
}

/** `[BIMSTEC] & SAARC)`, `[BIMSTEC], SAARC)`: behind the bracket with the letters of a second bloc, else 0. */
function twoDesksEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const second = isListed(scan, at) || isSign(scan, at, COMMA) ? acronymStarting(reading, at + 1) : undefined;
  return second !== undefined && second.number < 0 && isSign(scan, second.to, CLOSE) ? second.to + 1 : 0;
}

const DIRECTIONS = ['East', 'West', 'North', 'South', 'Central', 'Europe', 'Asia', 'Africa', 'Americas'] as const;

const SMALL_FIELDS = ['policy', 'operations', 'development', 'management', 'planning', 'administration'] as const;

export const isListed = (scan: Scan, at: number): boolean => anyCode(scan, at) === W.and || isSign(scan, at, AMPERSAND);

/** `the provincial Party Committee’s standing board`, `the Government’s negotiating team`: the end of what a body owns, or the token itself. */
export function ownTeamEnd(scan: Scan, at: number): number {
  if (!isSign(scan, at, APOSTROPHE) || anyCode(scan, at + 1) !== W.s) return at;
  const isBoard = isText(scan, at + 2, 'Standing') && isOneOf(scan, at + 3, ['Board', 'Committee']);
  const team = isBoard ? at + 4 : teamEnd(scan, at + 2);
  return team > at + 2 ? team : at;
}

/** `the Prime Minister’s Office`, `the Ministry of …`, where ministers are. */
export const isMinistry = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, [
    'Prime',
    'Ministry',
    'Office',
    'President',
    'Presidential',
    'Cabinet',
    'Department',
    'Foreign',
    'Home',
  ]);

/** `minister of economy and finance`: the end of fields in small letters, or the token itself. */
export function smallFieldsEnd(scan: Scan, at: number): number {
  const isSmall = (next: number): boolean => isLower(scan, next) && has(scan, next, FIELD_WORD);
  let end = at;
  while (isSmall(end) || (end > at && (anyCode(scan, end) === W.and || isSign(scan, end, COMMA)) && isSmall(end + 1)))
    end++;
  return end;
}

/** `China's foreign ministry`, `the Japanese defence ministry`: the end of a ministry in small letters, or the token itself. */
export function smallMinistryEnd(scan: Scan, at: number): number {
  const place = at + placeAt(scan, at);
  const isOwned = place > at && isSign(scan, place, APOSTROPHE) && anyCode(scan, place + 1) === W.s;
  const from = isOwned ? place + 2 : has(scan, at, NATIONALITY) ? at + 1 : at;
  const fields = smallFieldsEnd(scan, from);
  return fields > from && isText(scan, fields, 'ministry') ? fields + 1 : at;
}

/** Behind a country or letters: more words of a field (`Viet Nam Studies`, `ASEAN Economic Community`). */
export const isFieldWord = (scan: Scan, at: number): boolean =>
  isNameWord(scan, at) && isSpaced(scan, at) && has(scan, at, FIELD_WORD);

/** `for ASEAN Economic Community`: letters that open a field. */
export function opensField(reading: Reading, at: number): boolean {
  const draft = acronymStarting(reading, at);
  if (draft === undefined || organisationStarting(reading, at)?.to !== draft.lettersTo) return false;
  return isFieldWord(reading.scan, draft.lettersTo);
}

/** `Humanitarian Affairs and Emergency Relief Coordinator`: the last fields are those of a second office, whose end is the title's. */
export function joinedOfficeEnd(scan: Scan, from: number, end: number): number {
  const office = isSpaced(scan, end) ? officeAt(scan, end) : 0;
  if (office === 0) return end;
  for (let at = end - 1; at > from; at--) if (anyCode(scan, at) === W.and) return at < end - 1 ? end + office : end;
  return end;
}
