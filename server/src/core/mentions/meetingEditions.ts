/** What tells one edition of a meeting from another behind its name: numbers, years, what stands in brackets amid the name. */
import { CLOSE, COMMA, DASH, OPEN, PLUS, SLASH } from '../text/signs.ts';
import { ALL_CAPS, NUMBER, SINGLE, SPACED, WORD } from '../text/tokens.ts';
import { romanValue } from './romanNumerals.ts';
import { COMPOUND, MEETING_QUALIFIER, STOP, TOPIC_END } from './categories.ts';
import { organisationStarting, type Ordinal, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { ordinalAt } from './ordinals.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';

/** `thứ ba` behind a head that does not count its sessions. */
export function isWeekday(reading: Reading, at: number, from: number, found: Ordinal): boolean {
  const { scan } = reading;
  if (!isWord(scan, at, W.thứ) || scan.tokens.kind[found.to - 1] !== WORD || romanValue(scan, found.to - 1) > 0)
    return false;
  const head = anyCode(scan, from - 1);
  return head !== W.họp && head !== W.hội;
}

/** `… ASEAN+3 (Trung Quốc, Nhật Bản) lần thứ 18`, `… ASEAN (AMAF) lần thứ 40`: what tells the edition behind a registered name. */
export function editionBehind({ scan }: Reading, at: number, to: number): { to: number; ordinal: Ordinal | undefined } {
  const plus = isSign(scan, at, PLUS) && scan.tokens.kind[at + 1] === NUMBER ? at + 2 : at;
  let end = plus;
  if (isSign(scan, plus, OPEN)) {
    while (end < to && end < plus + LONGEST_ASIDE && !isSign(scan, end, CLOSE)) end++;
    end++;
  }
  const ordinal = ordinalAt(scan, end, to);
  const last = ordinal?.to ?? plus;
  // `Hội nghị các nhà lãnh đạo kinh tế APEC năm 2025`.
  const isYearly =
    isWord(scan, last, W.năm) &&
    scan.tokens.kind[last + 1] === NUMBER &&
    isYear(scan.tokens.value[last + 1] ?? 0) &&
    !isSign(scan, last + 2, DASH);
  return { to: isYearly ? last + 2 : last, ordinal };
}

const LONGEST_ASIDE = 14;

export const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** `Hội nghị Ngoại giao 31`: a number behind a field of work that counts nothing. */
export const endsEdition = (scan: Scan, at: number): boolean =>
  isCapital(scan, at - 2) &&
  longestLength(scan, at - 2, COMPOUND) === 2 &&
  scan.tokens.kind[at + 1] !== NUMBER &&
  (!isLower(scan, at + 1) || ((scan.flags[at + 1] ?? 0) & STOP) !== 0);

/** `Hội nghị Cấp cao CLMV 11`, `Hội nghị Telmin 15`, `SEA Games 33`: a number right behind letters, or a word that is no Vietnamese one. */
export const followsLetters = ({ scan, acronymAt }: Reading, at: number): boolean =>
  (acronymAt[at - 1] ?? 0) > 0 ||
  (isCapital(scan, at - 1) && placeLength(scan, at - 1) === 0 && !isSyllable(scan, at - 1));

/** `Hội nghị Trung ương 8`, `Hội nghị T.Ư 7`, `Đại hội 13`. */
export function isTrunguong(reading: Reading, at: number): boolean {
  const { scan } = reading;
  return (
    isWord(scan, at - 1, W.ương) ||
    isOneOf(scan, at - 1, ['Ư', 'TƯ', 'TW']) ||
    isWord(scan, at - 1, W.hội) ||
    isWord(scan, at - 1, W.họp) ||
    isWord(scan, at - 1, W.khóa)
  );
}

/** `năm 2024`, no `năm 2024-2025`. */
export const isYearAhead = ({ scan }: Reading, at: number): boolean =>
  isWord(scan, at, W.năm) && isYear(scan.tokens.value[at + 1] ?? 0) && !isSign(scan, at + 2, DASH);

/** Tokens of `(mở rộng)`, `(kỳ họp chuyên đề)`. */
export function bracketedQualifier(scan: Scan, open: number): number {
  const head = isOneOf(scan, open + 1, ['kỳ', 'phiên']) && isText(scan, open + 2, 'họp') ? 2 : 0;
  const length = head + longestLength(scan, open + 1 + head, MEETING_QUALIFIER);
  return length > head && isSign(scan, open + 1 + length, CLOSE) ? length + 2 : 0;
}

/** Tokens of `(Giải Búa liềm vàng)`, what else it is called, where the number follows. */
export function bracketedAlias(scan: Scan, open: number): number {
  if (!isCapital(scan, open + 1)) return 0;
  let at = open + 2;
  while (at < open + LONGEST_ALIAS && scan.tokens.kind[at] === WORD) at++;
  return isSign(scan, at, CLOSE) && isWord(scan, at + 1, W.lần) ? at + 1 - open : 0;
}

const LONGEST_ALIAS = 9;

/** Tokens of `(Tuyên Quang)`, `(Trung Quốc, Nhật Bản và Hàn Quốc)`. */
export function bracketedPlace(scan: Scan, open: number): number {
  for (let at = open + 1; at < open + LONGEST_ASIDE; at++) {
    const place = placeLength(scan, at);
    if (place === 0) return 0;
    at += place;
    if (isSign(scan, at, CLOSE)) return at + 1 - open;
    if (!isSign(scan, at, COMMA) && !isWord(scan, at, W.và)) return 0;
  }
  return 0;
}

/** Tokens of `(ITE HCMC)`, `(VHTTDL)`, `(P4G)`: letters in brackets, of one word or two. */
export function bracketedInitials(scan: Scan, open: number): number {
  const { kind, shape } = scan.tokens;
  const isInitials = (token: number): boolean =>
    kind[token] === WORD
      ? ((shape[token] ?? 0) & (ALL_CAPS | SINGLE)) !== 0
      : kind[token] === NUMBER && token > open + 1 && ((shape[token] ?? 0) & SPACED) === 0;
  let at = open + 1;
  while (at < open + 5 && isInitials(at)) at++;
  return at > open + 1 && isSign(scan, open, OPEN) && isSign(scan, at, CLOSE) ? at + 1 - open : 0;
}

/** `Hội nghị thượng đỉnh … (SCO) 2025`, `… (APEC) năm 2025`. */
function isEditionYear(scan: Scan, at: number): boolean {
  const year = isWord(scan, at, W.năm) ? at + 1 : at;
  return (
    scan.tokens.kind[year] === NUMBER &&
    isYear(scan.tokens.value[year] ?? 0) &&
    !isSign(scan, year + 1, DASH) &&
    !isSign(scan, year + 1, SLASH)
  );
}

export function goesOnAfterBracket(reading: Reading, at: number, to: number): boolean {
  if (at >= to) return false;
  // `Phiên họp thứ 3 (mở rộng) của Ủy ban Kinh tế`.
  if (isWord(reading.scan, at, W.của)) return organisationStarting(reading, at + 1) !== undefined;
  if (reading.acronymAt[at] || isEditionYear(reading.scan, at)) return true;
  // `Hội nghị Quan chức cao cấp (SOM) các nước ASEAN`.
  if (isWord(reading.scan, at, W.các) && isWord(reading.scan, at + 1, W.nước))
    return (reading.acronymAt[at + 2] ?? 0) > 0;
  // `Giám đốc Sở KH và CN (KH&CN) toàn quốc năm 2021`.
  if (isText(reading.scan, at, 'toàn') && longestLength(reading.scan, at, MEETING_QUALIFIER) > 1) return true;
  return (
    ordinalAt(reading.scan, at, to) !== undefined ||
    placeLength(reading.scan, at) > 0 ||
    isCountedLater(reading.scan, at, to)
  );
}

/** `(VHTTDL) các dân tộc tỉnh Sơn La lần thứ VIII`: a few words on the way to the number. */
function isCountedLater(scan: Scan, from: number, to: number): boolean {
  if (!isWord(scan, from, W.các)) return false;
  for (let at = from + 1; at < to && at < from + LONGEST_ASIDE && scan.tokens.kind[at] === WORD; at++) {
    if (isWord(scan, at, W.lần)) return ordinalAt(scan, at, to) !== undefined;
    if (((scan.flags[at] ?? 0) & TOPIC_END) !== 0 && isLower(scan, at)) return false;
  }
  return false;
}
