/** What goes on the name of a meeting behind a sign: another of the same kind behind a comma, the other side or the year behind a dash. */
import { COMMA, DASH, SLASH } from '../text/signs.ts';
import { ALL_CAPS, NUMBER, SPACED, WORD } from '../text/tokens.ts';
import { HONORIFIC, MEETING_HEAD, STOP, STOP_PHRASE, TITLE, TOPIC_END } from './categories.ts';
import { organisationStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isYear, isYearAhead } from './meetingEditions.ts';
import { unitLength, unitPlace } from './nameParts.ts';
import { FESTIVALS } from './meetingNameWord.ts';
import { isJoiningDash } from './meetingTails.ts';
import { ordinalAt } from './ordinals.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, startsAny } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** Where the name that starts at `from` goes on behind the sign at `at`, or `at`. `isWhole`: nothing is open before it. */
export function signEnd(reading: Reading, from: number, at: number, to: number, isWhole: boolean): number {
  const { scan } = reading;
  if (isSign(scan, at, COMMA)) {
    if (yearBehindNumber(reading, at)) return at + 3;
    const place = isWhole ? widerPlaceEnd(reading, at, to) : at;
    return place > at ? place : repeatedEnd(reading, from, at, to);
  }
  // `Festival Huế lần thứ X – năm 2018`.
  if (isSign(scan, at, DASH) && isWhole && isYearAhead(reading, at + 1)) return at + 1;
  const isNumbered = isWord(scan, at - 2, W.thứ) || isWord(scan, at - 2, W.lần);
  // `Liên hoan … lần thứ V - 2019`.
  const isBareYear =
    isSign(scan, at, DASH) && scan.tokens.kind[at + 1] === NUMBER && isYear(scan.tokens.value[at + 1] ?? 0);
  if (isBareYear && isWhole && isNumbered) return at + 1;
  // `Festival Nghề truyền thống lần thứ nhất - Lâm Sơn 2024`: where and when that one is.
  if (isSign(scan, at, DASH) && isWhole && isNumbered && isSiteOfYear(reading, at + 1)) return at + 1;
  // `Liên hoan Âm nhạc ASEAN - 2022`.
  const { shape } = scan.tokens;
  const isSpaced = ((shape[at] ?? 0) & (shape[at + 1] ?? 0) & SPACED) !== 0;
  const isClosed = !isSign(scan, at + 2, DASH) && !isSign(scan, at + 2, SLASH);
  if (isBareYear && isWhole && isSpaced && isClosed && ((shape[at - 1] ?? 0) & ALL_CAPS) !== 0) return at + 1;
  if (isWhole && (isDoubleFestival(reading, from, at, to) || isOfTwoSites(reading, from, at))) return at + 1;
  return (isWhole || isLower(scan, at + 1)) && isJoiningDash(reading, at, to) ? at + 1 : at;
}

/** `Lâm Sơn 2024`, `Huế 2025`: up to three capitals and a year. */
function isSiteOfYear({ scan }: Reading, from: number): boolean {
  let at = from;
  while (at < from + 3 && isCapital(scan, at)) at++;
  const { kind, value } = scan.tokens;
  return at > from && kind[at] === NUMBER && isYear(value[at] ?? 0) && !isSign(scan, at + 1, DASH);
}

/** `Ngày hội … thôn Phú Lộc, xã Hòa Tiến năm 2024`: end of the places in which the first one lies, before the year or number; or the comma. */
function widerPlaceEnd(reading: Reading, comma: number, to: number): number {
  const { scan } = reading;
  let end = comma;
  while (isSign(scan, end, COMMA)) {
    const unit = unitLength(scan, end + 1);
    const place = unit > 0 ? unitPlace(scan, end + 1 + unit, to) : 0;
    if (place === 0) return comma;
    end += 1 + unit + place;
  }
  return isYearAhead(reading, end) || ordinalAt(scan, end, to) !== undefined ? end : comma;
}

/** `Festival Huế lần thứ X, năm 2018.`; `…, năm 2018 tỉnh sẽ …` opens a clause. */
function yearBehindNumber(reading: Reading, comma: number): boolean {
  const { scan } = reading;
  const isNumbered = isWord(scan, comma - 2, W.thứ) || isWord(scan, comma - 2, W.lần);
  if (!isNumbered || !isYearAhead(reading, comma + 1)) return false;
  return scan.tokens.kind[comma + 3] !== WORD || BEHIND_YEAR.includes(scan.code[comma + 3] ?? 0);
}

const BEHIND_YEAR: readonly number[] = [W.tại, W.do, W.với, W.được, W.của];

/** `Festival Cà phê - Hội đua thuyền Đắk Lắk lần thứ V`: a second thing that a festival is for, before its number or year. */
function isDoubleFestival(reading: Reading, from: number, dash: number, to: number): boolean {
  const { scan } = reading;
  if (!isSign(scan, dash, DASH) || !isCapital(scan, dash + 1) || !isOneOf(scan, from - 1, FESTIVALS)) return false;
  if (longestLength(scan, dash + 1, TITLE) > 1) return false;
  for (let at = dash + 1; at < to && at < dash + LONGEST; at++) {
    if (at > dash + 2 && (isYearAhead(reading, at) || ordinalAt(scan, at, to) !== undefined)) return true;
    const ends = isLower(scan, at) && ((scan.flags[at] ?? 0) & (STOP | TOPIC_END)) !== 0;
    if (scan.tokens.kind[at] !== WORD || ends || longestLength(scan, at, STOP_PHRASE) > 0) return false;
  }
  return false;
}

/** `Lễ hội mùa xuân Yên Tử - Quỳnh Lâm,`: a second name of two syllables, and nothing behind it. */
function isOfTwoSites(reading: Reading, from: number, dash: number): boolean {
  const { scan } = reading;
  const next = dash + 1;
  if (!isSign(scan, dash, DASH) || !isOneOf(scan, from - 1, FESTIVALS)) return false;
  const areNames = isCapital(scan, dash - 1) && isCapital(scan, next) && isCapital(scan, next + 1);
  if (!areNames || startsAny(scan, next, SOMEBODY) || organisationStarting(reading, next) !== undefined) return false;
  return scan.tokens.kind[next + 2] !== WORD && scan.tokens.kind[next + 2] !== NUMBER;
}

const SOMEBODY = (1 << TITLE) | (1 << HONORIFIC) | (1 << MEETING_HEAD);

/**
 * `Liên hoan Hát văn, Hát chầu văn toàn quốc`, `tập huấn Bộ luật Hình sự, Bộ luật Tố tụng hình sự năm 2015`: end of another of the same
 * kind, before the number or year of both, or the comma.
 */
export function repeatedEnd(reading: Reading, from: number, comma: number, to: number): number {
  const { scan } = reading;
  const first = comma + 1;
  if (!isAgain(reading, from, comma)) return comma;
  const least = first + Math.max(1, longestLength(scan, first, TITLE));
  for (let at = first + 1; at < to && at < first + LONGEST; at++) {
    if ((isWord(scan, at, W.lần) && isWord(scan, at + 1, W.thứ)) || isYearAhead(reading, at))
      return at > least ? at : comma;
    if (isText(scan, at, 'toàn') && isText(scan, at + 1, 'quốc')) return at + 2;
    // `…, Bộ trưởng Y tế Trần Văn An lần thứ hai thăm …`.
    if (isCapital(scan, at) && vietnameseNameEnd(scan, at, to, true) > at + 2) return comma;
    if (scan.tokens.kind[at] !== WORD || (((scan.flags[at] ?? 0) & TOPIC_END) !== 0 && isLower(scan, at))) return comma;
  }
  return comma;
}

const LONGEST = 14;

/** The capital behind the comma, or the two words in small letters, stand before it too, and no body or meeting starts there; or `Tỉnh ủy, Thành ủy`. */
function isAgain(reading: Reading, from: number, comma: number): boolean {
  const { scan } = reading;
  if (isWord(scan, comma - 1, W.ủy) && isWord(scan, comma + 2, W.ủy)) return true;
  if (startsAny(scan, comma + 1, 1 << MEETING_HEAD) || organisationStarting(reading, comma + 1) !== undefined)
    return false;
  const { hash } = scan.tokens;
  const isSmall = isLower(scan, comma + 1);
  for (let at = from; at < comma; at++) {
    if (hash[at] !== hash[comma + 1]) continue;
    if (isSmall ? hash[at + 1] === hash[comma + 2] && isLower(scan, comma + 2) : isCapital(scan, at)) return true;
  }
  return false;
}
