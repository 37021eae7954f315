/** Which words go on the name of a meeting: capitals, qualifiers, compounds, bodies; and where persons and predicates begin. */
import { composed } from '../text/composed.ts';
import {
  COMPOUND,
  EPONYM,
  HONORIFIC,
  MEETING_HEAD,
  MEETING_QUALIFIER,
  ORGANISATION_HEAD,
  STOP,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { IN_ORGANISATION, type Reading } from './drafts.ts';
import { isYear } from './meetingEditions.ts';
import { W } from './functionWords.ts';
import { handsOver } from './meetingClauses.ts';
import { ordinalAt } from './ordinals.ts';
import { romanValue } from './romanNumerals.ts';
import { endsCompound, warEnd } from './meetingTails.ts';
import { isField } from './nameParts.ts';
import { vietnameseNameEnd } from './personName.ts';
import { RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isText, isWord, placeLength } from './tokenTests.ts';
import { ALL_CAPS, NUMBER, SINGLE, SPACED, WORD } from '../text/tokens.ts';

const CAPITALS = ALL_CAPS | SINGLE;

/** Tokens that a word adds to a meeting's name (0 = the name ends before it). */
export function nameWord(reading: Reading, at: number, to: number, from: number, namedOnly: boolean): number {
  const { scan } = reading;
  const place = placeLength(scan, at);
  if (isWord(scan, at, W.trong) && namedOnly && isCapital(scan, at + 1)) return warEnd(reading, at) - at;
  if (isCapital(scan, at)) {
    const mixed = lettersWithNumber(scan, at);
    if (mixed > 0) return mixed;
    const organisation = reading.organisationAt[at] ?? 0;
    if (organisation > 0) {
      const draft = reading.organisations[organisation - 1];
      if (draft !== undefined) return hasPersonBehind(reading, draft.to, to) && at > from ? 0 : draft.to - at;
    }
    const title = longestLength(scan, at, TITLE);
    const compound = longestLength(scan, at, COMPOUND);
    // `Hội nghị Hội đồng giáo giới các nước ASEAN`: a council that no rule reads.
    if (isText(scan, at + 1, 'đồng') && isText(scan, at, 'Hội')) return 2;
    // `Kỳ họp Đại hội đồng lần thứ 24`.
    if (isText(scan, at + 2, 'đồng') && longestLength(scan, at, ORGANISATION_HEAD) === 3) return 3;
    // `Hội nghị Gặp gỡ Nhật Bản`, `Hội nghị Đối thoại cấp cao`.
    if (at === from && SECOND_KINDS.some(([first, second]) => isText(scan, at, first) && isText(scan, at + 1, second)))
      return 2;
    // `Ngày Thầy thuốc Việt Nam` is about no teacher.
    if (longestLength(scan, at, HONORIFIC) > 0 && compound === 0 && !isLower(scan, at + 1)) return 0;
    if (longestLength(scan, at, MEETING_HEAD) > 0 && longestLength(scan, at, MEETING_HEAD) >= compound) return 0;
    if (title > 0 && title >= compound) {
      // `Tại buổi lễ PGS.TS. Cao …`: a rank opens a person.
      if (RANKS.has(TITLE_HEADS[scan.data[longest(scan, at, TITLE)] ?? 0] ?? '')) return 0;
      // `Hội nghị Bộ trưởng …` is a meeting of ministers; behind a complete name a title starts a person.
      const before = at - 1;
      const led =
        at === from ||
        isWord(scan, before, W.cấp) ||
        isWord(scan, before, W.các) ||
        isWord(scan, before, W.và) ||
        isQualified(reading, from, at) ||
        (endsOrdinal(scan, from, at) && (isCapital(scan, at + title) || isWord(scan, at + title, W.các)));
      if (!led || vietnameseNameEnd(scan, at + title, to, true) > at + title) return 0;
      return title;
    }
    // `Đoàn TNCS Hồ Chí Minh`.
    const eponym = longestLength(scan, at, EPONYM);
    if (eponym > 0 && (reading.acronymAt[at - 1] ?? 0) > 0) return eponym;
    const person = vietnameseNameEnd(scan, at, to, true);
    // `Liên hoan Ẩm thực Đất Phương Nam năm 2014`: nobody is counted or dated.
    if (person - at >= 2 && compound < 2 && place === 0 && !namedOnly && (at === from || !isTold(scan, person)))
      return 0;
    if (place > 0 || compound > 0) return Math.max(place, compound);
    // `Hội nghị Người đứng đầu Cơ quan An ninh ASEAN`.
    const kind = longestLength(scan, at, MEETING_QUALIFIER);
    if (kind > 2) return kind;
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
      !isWord(scan, next, W.lần) &&
      !isWord(scan, next, W.năm) &&
      !isText(scan, next, 'hồi') &&
      !handsOver(scan, next) &&
      !isText(scan, next, 'thu') &&
      (scan.tokens.value[at] ?? 0) <= 7;
    return glue ? 2 : 1;
  }
  if (place > 0) return place;
  // `Lễ an táng hồi 17 giờ`.
  if ((isText(scan, at, 'hồi') || isText(scan, at, 'lúc')) && scan.tokens.kind[at + 1] === NUMBER) return 0;
  if (isWord(scan, at, W.của) || isWord(scan, at, W.với)) {
    const next = at + 1;
    // `Đại hội … lần thứ XIII của Đảng`.
    if (isCapital(scan, next) && isText(scan, next, 'Đảng')) return 2;
    // `Hội nghị tổng kết công tác của năm 2025`.
    if (at > from && isWord(scan, next, W.năm) && isYear(scan.tokens.value[next + 1] ?? 0)) return 1;
    // `Cuộc họp trù bị của các quan chức cao cấp …`, `Hội nghị của các Bộ trưởng …`.
    const title = isWord(scan, next, W.các) && isCapital(scan, next + 1) ? longestLength(scan, next + 1, TITLE) : 0;
    const areMany = title > 1 ? isCapital(scan, next + 1 + title) : longestLength(scan, next, MEETING_QUALIFIER) >= 4;
    const areOfficers = areMany && isWord(scan, next, W.các) && isQualified(reading, from, at);
    return areOfficers || (reading.organisationAt[next] ?? 0) > 0 || (reading.acronymAt[next] ?? 0) > 0 ? 1 : 0;
  }
  if (isWord(scan, at, W.và)) {
    const next = at + 1;
    if (isClosed(scan, at - 1)) return 0;
    // `Tuần lễ khoa học và công nghệ ASEAN`, but `dự phiên toàn thể và chứng kiến việc ký …`.
    if (at > from && isLower(scan, next) && longestLength(scan, next, COMPOUND) > 1 && endsCompound(scan, at)) return 1;
    // `Hội nghị Bộ trưởng Viễn thông và CNTT ASEAN`.
    if (at > from && endsCompound(scan, at) && isField(reading, next)) return 1;
    // `Hội nghị Bộ trưởng Số và AI APEC`.
    const isOfLetters = (reading.acronymAt[next] ?? 0) > 0 && (reading.acronymAt[next + 1] ?? 0) > 0;
    if (isOfLetters && isCapital(scan, at - 1) && isText(scan, at - 2, 'trưởng')) return 1;
    // `Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương`: two offices that meet.
    const office = endsCompound(scan, at) ? longestLength(scan, next, TITLE) : 0;
    if (
      office > 0 &&
      isCapital(scan, next) &&
      isCapital(scan, next + office) &&
      vietnameseNameEnd(scan, next + office, to, true) === next + office
    )
      return 1;
    if (isCapital(scan, next) && isInTreaty(scan, from, at)) return 1;
    if (at > from && joinsProducts(reading, from, next)) return 1;
    if (at > from && joinsGoods(reading, from, next)) return 1;
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
  // `Hội nghị Bộ trưởng các nước có sử dụng tiếng Đức lần thứ 5`: what those who meet share.
  // `Hội nghị Bộ trưởng Kinh tế các nước tham gia Cấp cao Đông Á lần thứ 4`.
  const isShared = isText(scan, at, 'có') || (isText(scan, at, 'tham') && isText(scan, at + 1, 'gia'));
  if (isShared && isOneOf(scan, at - 1, ['nước', 'gia'])) return at < from + 8 ? sharedLength(scan, at, to) : 0;
  const compound = longestLength(scan, at, COMPOUND);
  // `sáng tạo` is no morning.
  const stops = compound < 2 && ((scan.flags[at] ?? 0) & STOP) !== 0;
  if (longestLength(scan, at, STOP_PHRASE) > 0 || stops || isWord(scan, at, W.tại)) return 0;
  if (at > from && handsOver(scan, at)) return 0;
  // `… lần thứ 42 hưởng ứng Năm …`, `… trao Giải A cho …`.
  if (
    at > from &&
    !namedOnly &&
    HANDED.some(([first, second]) => isText(scan, at, first) && isText(scan, at + 1, second))
  )
    return 0;
  return compound > 0 ? compound : 1;
}

/** `Đại hội XIII của Đảng và Nghị quyết …`, `Cấp cao APEC 2025 và …`: nothing more is joined to what is counted. */
const isClosed = (scan: Scan, last: number): boolean =>
  isText(scan, last, 'Đảng') || scan.tokens.kind[last] === NUMBER || romanValue(scan, last) > 0;

/** `Hội nghị Bộ trưởng Hiệp định Thương mại và Đầu tư …`: the *và* stands in the name of a treaty. */
function isInTreaty(scan: Scan, from: number, at: number): boolean {
  if (!isCapital(scan, at - 1) && !isCapital(scan, at - 2)) return false;
  for (let word = at - 3; word >= from && word > at - 8; word--)
    if (isOneOf(scan, word, ['Hiệp', 'Công']) && isOneOf(scan, word + 1, ['định', 'ước'])) return true;
  return false;
}

const HANDED = [
  ['hưởng', 'ứng'],
  ['trao', 'Giải'],
] as const;

/** Tokens of `có chung biên giới`, `có sử dụng tiếng Đức` where an ordinal follows; else 0. */
function sharedLength(scan: Scan, at: number, to: number): number {
  for (let end = at + 1; end < to && end < at + 8; end++) {
    if (isWord(scan, end, W.lần)) return ordinalAt(scan, end, to) === undefined ? 0 : end - at;
    const isInside = isCapital(scan, end) || (isLower(scan, end) && ((scan.flags[end] ?? 0) & STOP) === 0);
    if (!isInside && longestLength(scan, end, COMPOUND) < 2) return 0;
  }
  return 0;
}

/** `Lễ hội Trà và Mật ong Bình Sơn năm 2025`: the second thing that a festival is for, before its place, year or number. */
function joinsProducts({ scan, organisationAt }: Reading, from: number, at: number): boolean {
  if (!isOneOf(scan, from - 1, FESTIVALS) || !isCapital(scan, at)) return false;
  if (longestLength(scan, at, MEETING_HEAD) > 0 || placeLength(scan, at) > 0 || (organisationAt[at] ?? 0) > 0)
    return false;
  const end =
    isLower(scan, at + 1) && longestLength(scan, at + 1, STOP_PHRASE) === 0 && !isTold(scan, at + 1) ? at + 2 : at + 1;
  return isTold(scan, end) || isCapital(scan, end);
}

/** `Hội chợ Công Thương và sản phẩm OCOP năm 2025`: goods in small letters, before letters, a place, a year or a number. */
function joinsGoods({ scan, acronymAt }: Reading, from: number, at: number): boolean {
  if (!isOneOf(scan, from - 1, FESTIVALS)) return false;
  let end = at;
  while (GOODS.some(([first, second]) => isText(scan, end, first) && isText(scan, end + 1, second))) end += 2;
  return end > at && ((acronymAt[end] ?? 0) > 0 || placeLength(scan, end) > 0 || isTold(scan, end));
}

const GOODS = [
  ['sản', 'phẩm'],
  ['đặc', 'sản'],
  ['nông', 'sản'],
  ['hàng', 'hóa'],
  ['làng', 'nghề'],
  ['ẩm', 'thực'],
  ['du', 'lịch'],
  ['thương', 'mại'],
  ['công', 'nghệ'],
  ['dịch', 'vụ'],
] as const;

const isTold = (scan: Scan, at: number): boolean => isWord(scan, at, W.năm) || isWord(scan, at, W.lần);

/** Last syllables of `Lễ hội`, `Ngày hội`, `Hội chợ`, `Triển lãm`, `Festival`, `Tuần lễ`. */
export const FESTIVALS = ['hội', 'chợ', 'lãm', 'Festival', 'lễ'] as const;

/** Does `lần thứ 15` end right before the token? */
const endsOrdinal = (scan: Scan, from: number, at: number): boolean =>
  at - 3 >= from && isWord(scan, at - 3, W.lần) && isWord(scan, at - 2, W.thứ);

/** What a meeting is besides its head. */
const SECOND_KINDS = [
  ['Gặp', 'gỡ'],
  ['Đối', 'thoại'],
] as const;

/** Only qualifiers lie between the head and here. */
export function isQualified(reading: Reading, from: number, at: number): boolean {
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
export function isSolidLower(reading: Reading, at: number, length: number): boolean {
  const { scan } = reading;
  if (placeLength(scan, at) === length) return true;
  // `Hội nghị lần thứ ba các quan chức cao cấp`.
  if (length >= 4 && longestLength(scan, at, MEETING_QUALIFIER) === length) return true;
  if ((isWord(scan, at, W.thường) || isText(scan, at, 'định')) && length === 2) return true;
  // `Hội nghị Nữ nghị sĩ`, `Diễn đàn Nữ doanh nhân`.
  if (length > 1 && isText(scan, at - 1, 'Nữ')) return true;
  // `… trong Chiến tranh Vệ quốc vĩ đại`.
  if (isWord(scan, at, W.trong) && length > 2) return true;
  // `Hội nghị Văn hóa toàn quốc`, `Hội nghị Nghị sĩ trẻ toàn cầu`: how far it reaches, right behind its name.
  const isName =
    isCapital(scan, at - 1) ||
    // `Hội nghị Nhóm Đối tác quốc tế`.
    (isLower(scan, at - 1) && isCapital(scan, at - 2)) ||
    isText(scan, at - 1, 'trẻ') ||
    endsCompound(scan, at) ||
    ((reading.covered[at - 1] ?? 0) & IN_ORGANISATION) !== 0;
  return isName && REACHES.has(wordsAt(scan, at, length));
}

const REACHES: ReadonlySet<string> = new Set([
  'toàn quốc',
  'thế giới',
  'quốc tế',
  'toàn cầu',
  'thường niên',
  'quốc gia',
  'khu vực',
  'toàn quân',
  'toàn ngành',
  'toàn tỉnh',
  'toàn thành phố',
  'chuyên trách',
]);

const wordsAt = ({ tokens }: Scan, at: number, length: number): string =>
  composed(tokens.text.slice(tokens.start[at], tokens.end[at + length - 1]));

/** `G20`, `P4G`: letters with a number in or behind them, nothing between. */
function lettersWithNumber({ tokens }: Scan, at: number): number {
  const { kind, shape } = tokens;
  const isGlued = (each: number): boolean => ((shape[each] ?? 0) & SPACED) === 0;
  if (((shape[at] ?? 0) & CAPITALS) === 0 || kind[at + 1] !== NUMBER || !isGlued(at + 1)) return 0;
  return kind[at + 2] === WORD && isGlued(at + 2) && ((shape[at + 2] ?? 0) & CAPITALS) !== 0 ? 3 : 2;
}
