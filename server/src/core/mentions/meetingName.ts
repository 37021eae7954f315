/** How far the name of a meeting goes behind its head: ordinals, codes, years, topics, bodies, quoted themes. */
import { COMMA, DASH, OPEN, SLASH, PERCENT, QUOTE } from '../text/signs.ts';
import { NUMBER, SIGN, SPACED, WORD } from '../text/tokens.ts';
import { romanValue } from './acronyms.ts';
import {
  COMPOUND,
  HONORIFIC,
  MEETING_HEAD,
  MEETING_QUALIFIER,
  MEETING_TASK,
  ORDINAL_LEAD,
  STOP,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { NO_ORDINAL, type Ordinal, IN_DATE, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { quotationEnd, topicEnd } from './meetingTopic.ts';
import { ordinalAt } from './ordinals.ts';
import { isCapital, isLower, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longest, longestLength } from './scan.ts';

export interface MeetingName {
  readonly to: number;
  readonly ordinal: Ordinal;
  readonly year: number;
  /** Index + 1 of the code that is part of the name, 0 without one. */
  readonly code: number;
  /** Nothing but the code follows the head. */
  readonly onlyCode: boolean;
  /** Something beside qualifiers and `của` follows the head. */
  readonly distinct: boolean;
  /** Nothing but `về …` follows the head. */
  readonly onlyTopic: boolean;
  /** An ordinal, a code or a year tells this meeting from its like. */
  readonly certain: boolean;
}

/** Reads what follows a head up to the last word that belongs to the name for sure. */
export function meetingName(reading: Reading, from: number, to: number, namedOnly: boolean): MeetingName {
  const { scan } = reading;
  const { tokens } = scan;
  let at = from;
  let end = from;
  let ordinal = NO_ORDINAL;
  let year = -1;
  let code = 0;
  let onlyCode = true;
  let open = 0;
  let distinct = false;
  let onlyTopic = false;
  let khoa = false;
  while (at < to && open < 5) {
    const acronym = reading.acronymAt[at] ?? 0;
    if (acronym > 0) {
      const draft = reading.acronyms[acronym - 1];
      if (draft === undefined) break;
      if (draft.number >= 0) {
        if (code > 0) break;
        code = acronym;
      } else
        onlyCode =
          onlyCode && at === from && draft.known >= 0 && reading.lexicon.names[draft.known]?.entity.kind === 'meeting';
      if (draft.number < 0 && onlyCode) code = acronym;
      at = end = draft.to;
      open = 0;
      if (tokens.kind[at] === NUMBER && isYear(tokens.value[at] ?? 0) && !isSign(scan, at + 1, SLASH)) {
        year = tokens.value[at] ?? -1;
        at = end = at + 1;
      }
      continue;
    }
    if (tokens.kind[at] === WORD) {
      const found = ordinal.value < 0 ? ordinalAt(scan, at, to) : undefined;
      // `kỳ họp thứ 8` but `hội thảo thứ ba` is a Tuesday: words behind `thứ` alone count for sessions only.
      if (
        found !== undefined &&
        !isWeekday(reading, at, from, found) &&
        (open === 0 || !isWord(scan, at, W.thứ)) &&
        ((reading.covered[at] ?? 0) & IN_DATE) === 0
      ) {
        ordinal = found;
        khoa ||= isWord(scan, at, W.khóa);
        onlyCode = false;
        at = end = found.to;
        open = 0;
        continue;
      }
      // `Hội nghị Trung ương 8 khóa XI`: the number of the session, then that of the term.
      const term = ordinal.value >= 0 && isWord(scan, at, W.khóa) ? ordinalAt(scan, at, to) : undefined;
      if (term !== undefined) {
        khoa = true;
        at = end = term.to;
        continue;
      }
      const roman = romanValue(scan, at);
      if (roman > 0 && ordinal.value < 0) {
        ordinal = { from: at, to: at + 1, value: roman };
        onlyCode = false;
        at = end = at + 1;
        continue;
      }
      if (
        isWord(scan, at, W.năm) &&
        tokens.kind[at + 1] === NUMBER &&
        isYear(tokens.value[at + 1] ?? 0) &&
        !isSign(scan, at + 2, DASH)
      ) {
        if (at === from) break;
        year = tokens.value[at + 1] ?? -1;
        at = end = at + 2;
        break;
      }
      if (isWord(scan, at, W.về) && !khoa) {
        const topic = topicEnd(reading, at + 1, to);
        if (topic <= at + 1) break;
        onlyCode = false;
        onlyTopic = at === from && !distinct;
        distinct = true;
        at = end = topic;
        open = 0;
        continue;
      }
      if (at === from && isLower(scan, at) && (namedOnly || isTask(reading, at, from))) {
        const topic = topicEnd(reading, at, to);
        if (topic > at + 2) {
          onlyCode = false;
          distinct = true;
          at = end = topic;
          continue;
        }
      }
      const length = nameWord(reading, at, to, from, namedOnly);
      if (length === 0) break;
      onlyCode = false;
      if (isCapital(scan, at) && (at === from || !isWord(scan, at - 1, W.của))) distinct = true;
      const word = at;
      at += length;
      if (isCapital(scan, word) || isCapital(scan, at - 1) || isSolidLower(reading, word, length)) {
        if (isWord(scan, word, W.thường)) at = monthEnd(reading, at, to);
        end = at;
        open = 0;
      } else open += 1;
      continue;
    }
    const tail = sessionTail(reading, at, to);
    if (tail > 0) {
      // `Kỳ họp thứ 8, Quốc hội khóa XV`; `Phiên họp … thường kỳ tháng 5/2024`.
      at = end = at + tail;
      distinct = true;
      khoa = true;
      continue;
    }
    if (tokens.kind[at] === NUMBER) {
      const value = tokens.value[at] ?? 0;
      const followed =
        tokens.kind[at + 1] === SIGN &&
        ((tokens.shape[at + 1] ?? 0) & SPACED) === 0 &&
        (tokens.value[at + 1] === SLASH || tokens.value[at + 1] === DASH || tokens.value[at + 1] === PERCENT);
      // `Lễ kỷ niệm 100 năm Ngày …`.
      if (!followed && isWord(scan, at + 1, W.năm) && value < 1000) {
        at += 2;
        open += 1;
        continue;
      }
      if (followed || (end === from && value > 99)) break;
      if (isYear(value)) year = value;
      else if (ordinal.value < 0 && value < 200 && (isTrunguong(reading, at) || followsLetters(reading, at)))
        ordinal = { from: at, to: at + 1, value };
      else break;
      onlyCode = false;
      at = end = at + 1;
      continue;
    }
    const sign = tokens.kind[at] === SIGN ? tokens.value[at] : 0;
    if (sign === QUOTE) {
      const close = quotationEnd(scan, at, to);
      if (close === 0 || (at !== from && end === at && !isWord(scan, at - 1, W.đề) && open === 0)) break;
      onlyCode = false;
      distinct = true;
      at = end = close;
      continue;
    }
    if (sign === OPEN) {
      // `… (KH,CN&ĐMST) ASEAN lần thứ 20`: an acronym in brackets inside the name, not behind it.
      const inside = bracketedLetters(reading, at);
      if (inside === 0 || !goesOnAfterBracket(reading, at + inside, to)) break;
      at += inside;
      continue;
    }
    if (
      sign === DASH &&
      end === at &&
      isCapital(scan, at + 1) &&
      (placeLength(scan, at + 1) > 0 || (reading.acronymAt[at + 1] ?? 0) > 0)
    ) {
      const spaced = ((tokens.shape[at] ?? 0) & SPACED) !== 0;
      if (spaced !== (((tokens.shape[at + 1] ?? 0) & SPACED) !== 0)) break;
      at += 1;
      continue;
    }
    break;
  }
  return {
    to: end,
    ordinal,
    year,
    code,
    onlyCode: onlyCode && code > 0,
    distinct,
    onlyTopic,
    certain: ordinal.value >= 0 || year > 0 || code > 0,
  };
}

/** `dự cuộc họp rà soát công tác …`: what the meeting is for, not what it did; a head that opens its sentence is a subject. */
function isTask(reading: Reading, at: number, from: number): boolean {
  const { scan } = reading;
  if (longestLength(scan, at, MEETING_TASK) === 0) return false;
  const head = longest(scan, from - 1, MEETING_HEAD) >= 0 ? from - 1 : from - 2;
  return isLower(scan, head - 1);
}

/** `thứ ba` behind a head that does not count its sessions. */
function isWeekday(reading: Reading, at: number, from: number, found: Ordinal): boolean {
  const { scan } = reading;
  if (!isWord(scan, at, W.thứ) || scan.tokens.kind[found.to - 1] !== WORD || romanValue(scan, found.to - 1) > 0)
    return false;
  const head = anyCode(scan, from - 1);
  return head !== W.họp && head !== W.hội;
}

/** Tokens of `, khóa XV`, `, Quốc hội khóa XV`, `, HĐND tỉnh … khóa VIII`: the body and term of a session. */
function sessionTail(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isSign(scan, at, COMMA)) return 0;
  let next = at + 1;
  const organisation = reading.organisationAt[next] ?? 0;
  if (organisation > 0) next = reading.organisations[organisation - 1]?.to ?? next;
  if (!isWord(scan, next, W.khóa) && !isKhoa(reading, next)) return 0;
  const ordinal = ordinalAt(scan, next, to);
  return ordinal === undefined ? 0 : ordinal.to - at;
}

/** `Khóa`, with a capital. */
const isKhoa = (reading: Reading, at: number): boolean =>
  isCapital(reading.scan, at) && longestLength(reading.scan, at, ORDINAL_LEAD) > 0;

export const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** `Hội nghị Cấp cao CLMV 11`: a number right behind letters. */
const followsLetters = (reading: Reading, at: number): boolean => (reading.acronymAt[at - 1] ?? 0) > 0;

/** `Hội nghị Trung ương 8`, `Đại hội 13`. */
function isTrunguong(reading: Reading, at: number): boolean {
  const { scan } = reading;
  return (
    isWord(scan, at - 1, W.ương) ||
    isWord(scan, at - 1, W.hội) ||
    isWord(scan, at - 1, W.họp) ||
    isWord(scan, at - 1, W.khóa)
  );
}

function goesOnAfterBracket(reading: Reading, at: number, to: number): boolean {
  if (at >= to) return false;
  if (reading.acronymAt[at]) return true;
  return ordinalAt(reading.scan, at, to) !== undefined || placeLength(reading.scan, at) > 0;
}

/** Tokens that a word adds to a meeting's name (0 = the name ends before it). */
function nameWord(reading: Reading, at: number, to: number, from: number, namedOnly: boolean): number {
  const { scan } = reading;
  const place = placeLength(scan, at);
  if (isCapital(scan, at)) {
    const organisation = reading.organisationAt[at] ?? 0;
    if (organisation > 0) {
      const draft = reading.organisations[organisation - 1];
      if (draft !== undefined) return hasPersonBehind(reading, draft.to, to) && at > from ? 0 : draft.to - at;
    }
    const title = longestLength(scan, at, TITLE);
    const compound = longestLength(scan, at, COMPOUND);
    if (longestLength(scan, at, HONORIFIC) > 0 && compound === 0) return 0;
    if (longestLength(scan, at, MEETING_HEAD) > 0 && longestLength(scan, at, MEETING_HEAD) >= compound) return 0;
    if (title > 0 && title >= compound) {
      // `Hội nghị Bộ trưởng …` is a meeting of ministers; behind a complete name a title starts a person.
      const before = at - 1;
      const led =
        at === from ||
        isWord(scan, before, W.cấp) ||
        isWord(scan, before, W.các) ||
        isWord(scan, before, W.và) ||
        isQualified(reading, from, at);
      if (!led || vietnameseNameEnd(scan, at + title, to, true) > at + title) return 0;
      return title;
    }
    const person = vietnameseNameEnd(scan, at, to, true);
    if (person - at >= 2 && compound < 2 && place === 0 && !namedOnly) return 0;
    if (place > 0) return place;
    if (compound > 0) return compound;
    const next = at + 1;
    const glue =
      isLower(scan, next) &&
      ((scan.flags[next] ?? 0) & STOP) === 0 &&
      longestLength(scan, next, STOP_PHRASE) === 0 &&
      longestLength(scan, next, MEETING_QUALIFIER) === 0 &&
      longestLength(scan, next, COMPOUND) === 0 &&
      !isWord(scan, next, W.và) &&
      !isWord(scan, next, W.của) &&
      !isWord(scan, next, W.tại) &&
      !isWord(scan, next, W.về) &&
      (scan.tokens.value[at] ?? 0) <= 7;
    return glue ? 2 : 1;
  }
  if (place > 0) return place;
  if (isWord(scan, at, W.của) || isWord(scan, at, W.với)) {
    const next = at + 1;
    // `Đại hội … lần thứ XIII của Đảng`.
    if (isCapital(scan, next) && isText(scan, next, 'Đảng')) return 2;
    return (reading.organisationAt[next] ?? 0) > 0 || (reading.acronymAt[next] ?? 0) > 0 ? 1 : 0;
  }
  if (isWord(scan, at, W.và)) {
    const next = at + 1;
    return at > from &&
      isCapital(scan, next) &&
      longestLength(scan, next, MEETING_HEAD) === 0 &&
      placeLength(scan, next) === 0 &&
      (reading.organisationAt[next] ?? 0) === 0 &&
      longestLength(scan, next, COMPOUND) > 0
      ? 1
      : 0;
  }
  const qualifier = longestLength(scan, at, MEETING_QUALIFIER);
  if (qualifier > 0) return qualifier;
  if (longestLength(scan, at, STOP_PHRASE) > 0 || ((scan.flags[at] ?? 0) & STOP) !== 0 || isWord(scan, at, W.tại))
    return 0;
  const compound = longestLength(scan, at, COMPOUND);
  return compound > 0 ? compound : 1;
}

/** Only qualifiers lie between the head and here. */
function isQualified(reading: Reading, from: number, at: number): boolean {
  let each = from;
  while (each < at) {
    const length = longestLength(reading.scan, each, MEETING_QUALIFIER);
    if (length === 0) return false;
    each += length;
  }
  return true;
}

const hasPersonBehind = (reading: Reading, at: number, to: number): boolean =>
  vietnameseNameEnd(reading.scan, at, to, true) > at;

/** Lower-case words that end a name for sure: places, and `thường kỳ` behind a head that needs a name. */
function isSolidLower(reading: Reading, at: number, length: number): boolean {
  const { scan } = reading;
  if (placeLength(scan, at) === length) return true;
  // `Hội nghị lần thứ ba các quan chức cao cấp`.
  if (length >= 4 && longestLength(scan, at, MEETING_QUALIFIER) === length) return true;
  return isWord(scan, at, W.thường) && length === 2;
}

/** `thường kỳ tháng 5/2024`: the month belongs to the name of a regular session. */
function monthEnd(reading: Reading, at: number, to: number): number {
  let end = at;
  if (!isWord(reading.scan, at, W.tháng)) return at;
  while (end < to && ((reading.covered[end] ?? 0) & IN_DATE) !== 0) end++;
  return end;
}
