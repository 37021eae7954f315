/** Parts of which names of bodies are made: units of administration, places, letters in brackets, nouns that go on in lower case. */
import { AMPERSAND, APOSTROPHE, CLOSE, COMMA, DASH, DOT, OPEN } from '../text/signs.ts';
import { ALL_CAPS, NUMBER, SINGLE, SPACED } from '../text/tokens.ts';
import {
  ADMIN_UNIT,
  COMPOUND,
  COUNTRY,
  EPONYM,
  HONORIFIC,
  ORDINAL_LEAD,
  ORGANISATION_HEAD,
  STOP,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { acronymStarting, type AcronymDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { type HeadClass } from './grammar/organisationHeads.ts';
import { followsOffice, leadsToPerson } from './officeHolder.ts';
import { beginsClause, communeLength, isCommuneUnit } from './communePlace.ts';
import { hasCommonName, vietnameseNameEnd } from './personName.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import {
  isCapital,
  isHighlandPlace,
  isLower,
  isOneOf,
  isSign,
  isSyllable,
  isText,
  isWord,
  placeLength,
} from './tokenTests.ts';
import { endsName } from './numbersOfBodies.ts';
import { headOfBody } from './headOfBody.ts';
import { isScience } from './secondSyllable.ts';

/** Tokens of `(GD&ĐT)` at a token, 0 when it is something else. */
export function bracketedLetters(reading: Reading, at: number): number {
  if (!isSign(reading.scan, at, OPEN)) return 0;
  const draft = acronymStarting(reading, at + 1);
  if (draft === undefined || draft.number >= 0 || !isSign(reading.scan, draft.to, CLOSE)) return 0;
  return draft.to + 1 - at;
}

/** What may follow the letters in brackets amid a name: `Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội`. */
export const goesOnBehindLetters = (
  { scan, acronymAt }: Reading,
  at: number,
  head: HeadClass,
  found: boolean,
): boolean =>
  (!found && head === 'committee' && isCapital(scan, at)) ||
  placeLength(scan, at) > 0 ||
  (found && (acronymAt[at] ?? 0) > 0) ||
  ((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0 ||
  (head === 'mission' && isWord(scan, at, W.tại)) ||
  (head === 'department' && scan.tokens.kind[at] === NUMBER && endsName(scan, at)) ||
  // `Đội Quản lý thị trường (QLTT) số 1`.
  (head === 'department' && isWord(scan, at, W.số) && scan.tokens.kind[at + 1] === NUMBER) ||
  (head === 'local' && tailLength(scan, at) > 0);

/** A body that is a name by itself (`Quốc hội`, `Chính phủ`). */
export function isWhole(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && headOfBody(scan, at)?.class === 'whole';
}

/** Tokens of `của Liên hợp quốc` behind `Cơ quan Phòng chống ma túy`, 0 for another owner. */
export function ofUnitedNations(scan: Scan, at: number): number {
  const next = at + 1;
  if (isText(scan, next, 'LHQ')) return 2;
  return isText(scan, next, 'Liên') && isWhole(scan, next) ? 1 + longestLength(scan, next, ORGANISATION_HEAD) : 0;
}

/** Tokens of a unit of administration: `tỉnh`, `thành phố`, `TP`, `TP.`; 0 when the word is no unit here. */
export function unitLength(scan: Scan, at: number): number {
  if (((scan.flags[at] ?? 0) & ADMIN_UNIT) === 0) return 0;
  if (isWord(scan, at, W.thành)) return isWord(scan, at + 1, W.phố) ? 2 : 0;
  // `khu vực 7`, but `khu công nghệ cao` is no unit.
  if (isWord(scan, at, W.khu))
    return isWord(scan, at + 1, W.vực) && (scan.tokens.kind[at + 2] === NUMBER || isRoman(scan, at + 2)) ? 3 : 0;
  // `đặc khu Phú Quốc`.
  if (isText(scan, at, 'đặc') || isText(scan, at, 'Đặc')) return isWord(scan, at + 1, W.khu) ? 2 : 0;
  if (isWord(scan, at, W.thị)) return isWord(scan, at + 1, W.xã) || isWord(scan, at + 1, W.trấn) ? 2 : 0;
  // `TP. Hồ Chí Minh`, `TP. Hà Nội`, `TP.Huế`; `… Thành ủy TP. Bà …` ends its sentence.
  const isGlued = ((scan.tokens.shape[at + 2] ?? 0) & SPACED) === 0;
  if (isSign(scan, at + 1, DOT) && isCapital(scan, at))
    return isGlued || longestLength(scan, at + 2, EPONYM) > 0 || placeLength(scan, at + 2) > 0 ? 2 : 1;
  return 1;
}

const isRoman = ({ tokens }: Scan, at: number): boolean =>
  /^[IVX]+$/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]));

/** `Đảng ủy phường`, `Ban Chỉ đạo tỉnh`: the committee of a unit, right behind its head. */
export const isPartys = (scan: Scan, from: number, at: number): boolean =>
  at === from &&
  ((isText(scan, at - 2, 'Đảng') && (isText(scan, at - 1, 'ủy') || isText(scan, at - 1, 'uỷ'))) ||
    (isText(scan, at - 1, 'đạo') && isText(scan, at - 3, 'Ban')));

/** Tokens of the place behind a unit: `phường Mỹ Lâm` is not in America, `xã Đức Sơn` not in Germany. */
export function unitPlace(scan: Scan, at: number, to: number): number {
  const unit = isSign(scan, at - 1, DOT) ? at - 2 : at - 1;
  if (isCommuneUnit(scan, unit)) return communeLength(scan, at, to);
  const place = placeLength(scan, at);
  const isCountry = place === 1 && longestLength(scan, at, COUNTRY) === 1 && isCapital(scan, at + 1);
  return (isCountry ? 0 : place) || unknownPlace(scan, at, to);
}

/** A place after its unit that no list knows: up to three capitals that are no person and no body. */
function unknownPlace(scan: Scan, at: number, to: number): number {
  // `thành phố Hồ Chí Minh`, `TP. Hồ Chí Minh`.
  const eponym = longestLength(scan, at, EPONYM);
  const unit = isSign(scan, at - 1, DOT) ? at - 2 : at - 1;
  if (eponym > 0 && (isWord(scan, unit, W.phố) || isText(scan, unit, 'TP') || isText(scan, unit, 'Tp'))) return eponym;
  // `Thanh tra tỉnh Phan Đình Phùng`: a person, who needs three syllables here.
  const isKnownKind = isWord(scan, at - 1, W.phố) || isText(scan, at - 1, 'tỉnh');
  if (vietnameseNameEnd(scan, at, to, true) - at >= 3 && (isKnownKind || !leadsToPerson(scan, at, to))) return 0;
  // `UBND tỉnh Nguyễn Bốn`, `HĐND tỉnh Y Biêr Niê`: provinces are known.
  if (isText(scan, at - 1, 'tỉnh') && (vietnameseNameEnd(scan, at, to, false) > at || isInitial(scan, at))) return 0;
  if (beginsClause(scan, at) || (isText(scan, at - 1, 'tỉnh') && isSyllable(scan, at) && isLower(scan, at + 1)))
    return 0;
  if (isUnitsHead(scan, at, to) || isForeignInitial(scan, at)) return 0;
  let end = at;
  while (
    end < to &&
    end - at < 3 &&
    isCapital(scan, end) &&
    (end === at || !(isInitial(scan, end) || isShoutedStop(scan, end))) &&
    (longestLength(scan, end, ORDINAL_LEAD) === 0 || (isCapital(scan, end + 1) && !isRoman(scan, end + 1))) &&
    longestLength(scan, end, TITLE) < 2 &&
    (end === at || isText(scan, end, 'Trà') || vietnameseNameEnd(scan, end, to, true) === end)
  )
    end++;
  return end - at;
}

/** `Chủ tịch LĐLĐ TP Lê Hải`: behind the short unit of the city two syllables are whoever holds the office. */
const isUnitsHead = (scan: Scan, at: number, to: number): boolean =>
  (isText(scan, at - 1, 'TP') || isText(scan, at - 1, 'Tp')) &&
  hasCommonName(scan, at) &&
  vietnameseNameEnd(scan, at, to, true) === at + 2 &&
  followsOffice(scan, at);

/** Does a country or place end right before the token, or a body that is a name by itself (`Liên hợp quốc`)? */
export function lastIsPlace(scan: Scan, at: number): boolean {
  for (let length = 1; length <= 3; length++) if (placeLength(scan, at - length) === length) return true;
  // `Ô-xtrây-li-a`.
  if (isSign(scan, at - 2, DASH))
    for (let length = 3; length <= 11; length += 2) if (placeLength(scan, at - length) === length) return true;
  return longestLength(scan, at - 3, ORGANISATION_HEAD) === 3 && isWhole(scan, at - 3);
}

/** Length of a COMPOUND match that may also go on in lower case (data 1), or 0. */
export function tailLength(scan: Scan, at: number): number {
  for (let row = longest(scan, at, COMPOUND); row >= 0; row = scan.next[row] ?? -1)
    if (scan.category[row] === COMPOUND && scan.data[row] === 1) return scan.length[row] ?? 0;
  return isScience(scan, at) ? 1 : 0;
}

/** `Bộ Nông nghiệp và PTNT`, `Bộ GD và ĐT`: letters for a field of the ministry, no body of their own. */
export function isField(reading: Reading, at: number): boolean {
  const draft = acronymStarting(reading, at);
  return draft !== undefined && draft.number < 0 && kindOfLetters(reading, draft) === 'term';
}

/** What letters are of, by the registry, else by common use. */
export function kindOfLetters({ lexicon, scan: { tokens } }: Reading, draft: AcronymDraft): string | undefined {
  const letters = tokens.text.slice(tokens.start[draft.from], tokens.end[draft.lettersTo - 1]);
  return lexicon.names[draft.known]?.entity.kind ?? KNOWN_LETTERS.get(lettersKey(letters))?.kind;
}

/** Do letters end right before the token? */
function endsInLetters(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 6; back++) {
    const acronym = reading.acronymAt[at - back] ?? 0;
    if (acronym > 0) return reading.acronyms[acronym - 1]?.to === at;
  }
  return false;
}

/** `Cơ quan Hợp tác quốc tế Hàn Quốc - KOICA`: letters behind a dash that are the body's own; `Hội hữu nghị Việt Nam - EU`: the other side. */
export function areOwnLetters({ scan, acronymAt }: Reading, at: number): boolean {
  if (!acronymAt[at] || !isSign(scan, at - 1, DASH) || placeLength(scan, at) > 0) return false;
  return ((scan.tokens.shape[at - 2] ?? 0) & ALL_CAPS) === 0 && !isOneOf(scan, at, SIDES);
}

/** Letters of a state or a union of states, or of a company's form. */
const SIDES = ['EU', 'ASEAN', 'APEC', 'EAEU', 'EFTA', 'UAE', 'LHQ', 'UN', 'CHDCND', 'CHND', 'CHLB', 'CTCP', 'TNHH'];

/** `tỉnh`, `tỉnh Bình Dương`: end of the unit at a token, with its place; or the token. */
export function placedEnd(scan: Scan, at: number, to: number): number {
  const end = at + unitLength(scan, at);
  return end > at && isCapital(scan, end) ? end + unitPlace(scan, end, to) : end;
}

/** `Ban Quản lý dự án …`, `Ban QLDA …`: what is built follows in small letters. */
export const isOfProjects = (scan: Scan, at: number): boolean =>
  isText(scan, at - 1, 'án') ||
  isText(scan, at - 1, 'QLDA') ||
  (isSign(scan, at - 1, CLOSE) && isOneOf(scan, at - 2, ['QLDA', 'BQLDA']));

/** `Y`, `A`, `K` before another capital. */
export const isInitial = (scan: Scan, at: number): boolean =>
  isForeignInitial(scan, at) ||
  (isSign(scan, at + 1, APOSTROPHE) && isCapital(scan, at + 2) && !isHighlandPlace(scan, at)) ||
  ((isText(scan, at, 'Y') || isText(scan, at, 'A') || isText(scan, at, 'K')) && isCapital(scan, at + 1));

/** `V.I. Matvienko`, `V. Putin`. */
const isForeignInitial = (scan: Scan, at: number): boolean =>
  ((scan.tokens.shape[at] ?? 0) & SINGLE) !== 0 &&
  isSign(scan, at + 1, DOT) &&
  isCapital(scan, at + 2) &&
  !isText(scan, at, 'T') &&
  (((scan.tokens.shape[at + 2] ?? 0) & SPACED) === 0 || !isSyllable(scan, at + 2));

/** `UBTƯ MTTQ Việt Nam`, `Ủy ban T.Ư MTTQ`. */
export const isCentral = (scan: Scan, at: number): boolean => isOneOf(scan, at, ['UBTƯ', 'UBTW', 'TƯ', 'TW', 'Ư', 'W']);

/** `Mộc Bài`: the second of two capitals that no list knows ends a proper name. */
export const isProper = (scan: Scan, at: number, first: boolean): boolean =>
  !first &&
  isCapital(scan, at - 1) &&
  longestLength(scan, at - 1, COMPOUND) === 0 &&
  longestLength(scan, at - 2, COMPOUND) < 2;

/** Tokens of `Q.1`, `Q. Bình Thạnh`, `H. Củ Chi`, `TX. Sơn Tây`: a unit in letters and its place; 0 where none stands there. */
export function shortUnitLength(scan: Scan, at: number, to: number): number {
  const { kind, shape } = scan.tokens;
  if (((shape[at] ?? 0) & (ALL_CAPS | SINGLE)) === 0 || !isSign(scan, at + 1, DOT)) return 0;
  if (!isOneOf(scan, at, SHORT_UNITS)) return 0;
  if (kind[at + 2] === NUMBER) return 3;
  const isOther = longestLength(scan, at + 2, HONORIFIC) > 0 || longestLength(scan, at + 2, TITLE) > 0;
  const place = isOther || !isCapital(scan, at + 2) ? 0 : unitPlace(scan, at + 2, to);
  return place > 0 ? 2 + place : 0;
}

const SHORT_UNITS = ['Q', 'H', 'P', 'X', 'TX', 'TT'] as const;

/** `TỈNH`, `PHƯỜNG`, `THÀNH PHỐ`, right behind which the place stands. */
export const isShoutedUnit = (scan: Scan, at: number): boolean =>
  ((scan.tokens.shape[at] ?? 0) & ALL_CAPS) !== 0 &&
  ((scan.tokens.shape[at + 1] ?? 0) & (ALL_CAPS | SINGLE)) !== 0 &&
  ((scan.tokens.shape[at + 1] ?? 0) & SPACED) !== 0 &&
  unitLength(scan, at) > 0 &&
  !isOneOf(scan, at + 1, ['ỦY', 'UỶ', 'ĐOÀN', 'HỘI']);

/** `TỈNH ỦY NGHỆ AN VỀ CÔNG TÁC CÁN BỘ`: in a headline in capitals the words that end a name have them too. */
export function isShoutedStop(scan: Scan, at: number): boolean {
  const { shape } = scan.tokens;
  if (((shape[at] ?? 0) & ALL_CAPS) === 0 || ((shape[at - 1] ?? 0) & ALL_CAPS) === 0) return false;
  return (
    ((scan.flags[at] ?? 0) & STOP) !== 0 || longestLength(scan, at, STOP_PHRASE) > longestLength(scan, at, COMPOUND)
  );
}

/** `Quân khu 7`, `Quân chủng Hải quân`: bodies of the army of which others are parts. */
export const isTroop = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Quân') && isOneOf(scan, at + 1, ['khu', 'chủng', 'đoàn']);

/** `Sư đoàn 5`, `Trung đoàn 4`: formations that have offices of their own. */
export const isFormation = (scan: Scan, at: number): boolean =>
  isText(scan, at + 1, 'đoàn') &&
  isOneOf(scan, at, ['Sư', 'Lữ', 'Trung', 'Hải']) &&
  scan.tokens.kind[at + 2] === NUMBER;

/** Bodies whose departments are often named together with them. */
export function isParent(scan: Scan, at: number): boolean {
  if (!isCapital(scan, at) || isSign(scan, at - 1, COMMA)) return false;
  const kind = headOfBody(scan, at)?.class;
  const isCoastGuard = isText(scan, at, 'Cảnh') && isText(scan, at + 2, 'biển');
  return kind === 'local' || kind === 'ministry' || isCoastGuard || isTroop(scan, at) || isFormation(scan, at);
}

/** `Khoa học, Công nghệ và Đổi mới sáng tạo`: a list from one token to another that its *và* has closed. */
export function isClosedList(scan: Scan, from: number, to: number): boolean {
  let comma = from;
  while (comma < to && !isSign(scan, comma, COMMA)) comma++;
  for (let at = comma + 1; at < to; at++) if (isWord(scan, at, W.và)) return true;
  return false;
}

/** `Quỹ phòng, chống AIDS, Lao và Sốt rét`: against what else, one or two syllables each, the last behind an *và*. */
function isListOfEvils({ scan, organisationAt }: Reading, comma: number): boolean {
  let before = comma - 1;
  while (before > comma - 5 && !isText(scan, before, 'chống')) before--;
  if (!isText(scan, before, 'chống')) return false;
  for (let at = comma, round = 0; round < 4; round++) {
    const isLast = isWord(scan, at, W.và);
    const next = at + 1;
    if ((!isLast && !isSign(scan, at, COMMA)) || !isCapital(scan, next) || (organisationAt[next] ?? 0) > 0)
      return false;
    if (longestLength(scan, next, ORGANISATION_HEAD) + longestLength(scan, next, HONORIFIC) > 0) return false;
    if (isLast) return true;
    at = next + (isWord(scan, next + 1, W.và) || isSign(scan, next + 1, COMMA) ? 1 : 2);
  }
  return false;
}

/** `Học viện Khoa học, Công nghệ và Đổi mới sáng tạo`: from the comma on nothing but fields in capitals, the last behind an *và*. */
export function isListOfFields(reading: Reading, comma: number): boolean {
  if (isListOfEvils(reading, comma)) return true;
  const { scan, organisationAt } = reading;
  let at = comma;
  for (let round = 0; round < 4; round++) {
    const isLast = isWord(scan, at, W.và);
    if (!isLast && !isSign(scan, at, COMMA)) return false;
    const field = isCapital(scan, at + 1) ? longestLength(scan, at + 1, COMPOUND) : 0;
    const isBody = longestLength(scan, at + 1, ORGANISATION_HEAD) >= field || (organisationAt[at + 1] ?? 0) > 0;
    if (field < 2 || isBody) return false;
    if (isLast) return true;
    at += 1 + field;
  }
  return false;
}

/** `châu Á - châu Phi`, `Quỹ Bill & Melinda Gates`: two continents, two foreign names. */
export function joinsAlike(scan: Scan, at: number): boolean {
  const next = at + 1;
  if (isText(scan, next, 'châu')) return lastIsPlace(scan, at) && longestLength(scan, next, COUNTRY) > 1;
  const isForeign = (word: number): boolean => isCapital(scan, word) && !isSyllable(scan, word);
  return isSign(scan, at, AMPERSAND) && isForeign(at - 1) && isForeign(next);
}

/** `Cục Cảnh sát PCCC và CNCH`: letters behind letters, neither a known body's; not `Ngân hàng SHB và BIDV`; `chữa cháy và CNCH`. */
export const joinsLetters = (reading: Reading, at: number): boolean =>
  (endsInLetters(reading, at - 1) || (isText(reading.scan, at, 'CNCH') && isText(reading.scan, at - 2, 'cháy'))) &&
  ((acronymStarting(reading, at)?.known ?? 0) < 0 || isOneOf(reading.scan, at, ['PCTT', 'PTDS', 'PCCC', 'CNCH'])) &&
  longestLength(reading.scan, at, ORGANISATION_HEAD) === 0;

/**
 * `Cục Trồng trọt và BVTV`, `…, Cục Khởi nghiệp và DNCN, Cục Viễn thông`: a field in letters that everybody knows, or any letters amid a list
 * of bodies that goes on behind them. `from` is where the head ends.
 */
export function joinsFieldInLetters(reading: Reading, at: number, { from, head }: Named): boolean {
  const { scan } = reading;
  if (head !== 'department') return false;
  const letters = acronymStarting(reading, at);
  if (letters === undefined || letters.number >= 0 || !isOneOf(scan, from - 1, OFFICES)) return false;
  const kind = kindOfLetters(reading, letters);
  if (kind === 'term') return !isOneOf(scan, at, KINDS_OF_BODIES);
  const isAmidList =
    isSign(scan, letters.to, COMMA) && isSign(scan, from - 2, COMMA) && isOneOf(scan, letters.to + 1, OFFICES);
  return kind === undefined && isAmidList && longestLength(scan, at, ORGANISATION_HEAD) === 0;
}

/** A name up to the token in question. */
interface Named {
  readonly from: number;
  readonly head: HeadClass;
}

/** Last words of heads of offices that are called after their fields. */
const OFFICES = ['Cục', 'cục', 'Vụ', 'Phòng', 'phòng', 'Viện', 'Trung', 'Ban'] as const;

const KINDS_OF_BODIES = ['HTX', 'DN', 'DNNVV', 'THPT', 'THCS', 'TH', 'TNHH', 'CLB', 'THADS'] as const;

/** A word that joins the parts of a name, or begins an administrative unit. */
export function isConnector(scan: Scan, at: number): boolean {
  return (
    isWord(scan, at, W.và) ||
    isWord(scan, at, W.của) ||
    isWord(scan, at, W.về) ||
    isWord(scan, at, W.tại) ||
    isWord(scan, at, W.vì) ||
    isWord(scan, at, W.bên) ||
    ((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0
  );
}
