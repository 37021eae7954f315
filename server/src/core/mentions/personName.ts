/** Where the name of a person starts and ends: Vietnamese by structure, foreign ones behind a title or form of address. */
import { composed } from '../text/composed.ts';
import { APOSTROPHE, DASH, DOT } from '../text/signs.ts';
import { ACCENTED, BREAK, CAPITAL, NUMBER, SIGN, SINGLE, SPACED, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  COUNTRY,
  EPONYM,
  FAMILY_NAME,
  HONORIFIC,
  MEETING_HEAD,
  MIDDLE_NAME,
  NAME_PARTICLE,
  ORDINAL_LEAD,
  ORGANISATION_HEAD,
  PLACE,
  STOP,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { AMBIGUOUS_FAMILY_NAMES, COMMON_FAMILY_NAMES } from './grammar/personNames.ts';
import { romanValue } from './romanNumerals.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isNumberedUnit, isOneOf, isShouted, isSign, isSyllable, isText } from './tokenTests.ts';

/** Does a phrase that is no person's name start here (a country, a body, a title of two words or more)? */
function startsOther(scan: Scan, at: number): boolean {
  return (
    longestLength(scan, at, COUNTRY) > 1 ||
    longestLength(scan, at, PLACE) > 1 ||
    longestLength(scan, at, ORGANISATION_HEAD) > 1 ||
    (longestLength(scan, at, TITLE) > 1 && !isText(scan, at + 1, 'Hoàng')) ||
    longestLength(scan, at, MEETING_HEAD) > 1
  );
}

/**
 * End of the Vietnamese name of 2 to 5 syllables that starts at a token, or `at`. A family name that is also a common word or place
 * (`Hà`, `Cao`) needs three syllables or a middle name unless a title stands before it.
 */
export function vietnameseNameEnd(scan: Scan, at: number, to: number, afterTitle: boolean): number {
  if (!isCapital(scan, at) || ((scan.flags[at] ?? 0) & FAMILY_NAME) === 0) return at;
  const eponym = longestLength(scan, at, EPONYM);
  if (eponym > 0 && !afterTitle && !isCapital(scan, at + eponym)) return at;
  if (longestLength(scan, at, COUNTRY) > 1) return at;
  const place = longestLength(scan, at, PLACE);
  if (place > 1 && !(afterTitle && isCapital(scan, at + place) && place < 3)) return at;
  // `Cựu Chủ tịch Hà Nội Nguyễn Đức Chung`: behind the place somebody's own family name.
  if (place === 2 && hasCommonName(scan, at + place) && isCapital(scan, at + place + 1)) return at;
  const shouted = isShouted(scan, at);
  let end = at + 1;
  while (end < to && end - at < 5 && isCapital(scan, end) && ((scan.tokens.shape[end] ?? 0) & SPACED) !== 0) {
    if (isShouted(scan, end) !== shouted && ((scan.tokens.shape[end] ?? 0) & SINGLE) === 0) break;
    // `Phan Thị Bình Thuận`: behind *Thị* a province is a given name.
    // `Dương Trung Quốc`: the only country that is a given name, too.
    const isGiven =
      (end === at + 2 && isText(scan, at + 1, 'Thị') && longestLength(scan, end, PLACE) === 2) ||
      (end === at + 1 && afterTitle && isText(scan, end, 'Trung') && isText(scan, end + 1, 'Quốc'));
    if (!isGiven && startsOther(scan, end) && (end > at + 1 || longestLength(scan, end, COUNTRY) > 1)) break;
    // `PHẠM MINH CHÍNH CHỦ TRÌ …`: the verb of a headline in capitals.
    if (shouted && endsInHeadline(scan, end, end - at)) break;
    end++;
  }
  if (end - at < 2) return at;
  if (!afterTitle && end - at === 2) {
    const family = composed(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at]));
    if (AMBIGUOUS_FAMILY_NAMES.has(family) && ((scan.flags[at + 1] ?? 0) & MIDDLE_NAME) === 0) return at;
  }
  return end;
}

/** Does a family name that most people have start here? */
export const hasCommonName = ({ tokens }: Scan, at: number): boolean =>
  COMMON_FAMILY_NAMES.has(tokens.text.slice(tokens.start[at], tokens.end[at]).normalize('NFC'));

const startsVerb = (scan: Scan, at: number): boolean =>
  ((scan.flags[at] ?? 0) & STOP) !== 0 || longestLength(scan, at, STOP_PHRASE) > 1 || startsHeadlineVerb(scan, at);

const startsHeadlineVerb = (scan: Scan, at: number): boolean =>
  HEADLINE_VERBS.some((words) => words.every((word, index) => isText(scan, at + index, word)));

/** `TÔ LÂM TIẾP …`, `TÔ LÂM LÀM VIỆC …`: behind two syllables a verb of two, or one that is nobody's name; `NGUYỄN VĂN TIẾP` is. */
const endsInHeadline = (scan: Scan, at: number, length: number): boolean =>
  length > 2
    ? startsVerb(scan, at)
    : length === 2 &&
      !isOneOf(scan, at - 1, ['VĂN', 'THỊ']) &&
      (longestLength(scan, at, STOP_PHRASE) > 1 ||
        startsHeadlineVerb(scan, at) ||
        (((scan.flags[at] ?? 0) & STOP) !== 0 && ((scan.flags[at - 1] ?? 0) & MIDDLE_NAME) === 0));

/** What those who are named in a headline do, as far as nobody is called so. */
const HEADLINE_VERBS =
  `TIẾP|THĂM|GẶP|ĐÓN|TRAO|TẶNG|NÓI|HỌP|RỜI|ĐẾN|TỚI|VỀ|VIẾNG|MỜI|GỬI|VÀ|TẠI|VỚI|BỔ NHIỆM|KỶ NIỆM|DÂNG HƯƠNG|CẢNH BÁO|TUYỂN DỤNG|SƠ KẾT|GIÁM SÁT|NGHIÊN CỨU|KHẢO SÁT|XÂY DỰNG|ĐẨY MẠNH|TĂNG CƯỜNG|NÂNG CAO|QUÁN TRIỆT|TẬP HUẤN|VẬN ĐỘNG|DIỄN TẬP`
    .split('|')
    .map((verb) => verb.split(' '));

/** End of the name behind a title or form of address, of any origin, or `at`. One word suffices after a form of address. */
export function anyNameEnd(scan: Scan, at: number, to: number): number {
  const end = nameEnd(scan, at, to);
  // `nhân viên Kho K860`: a code.
  const isCode = scan.tokens.kind[end] === NUMBER && ((scan.tokens.shape[end] ?? 0) & SPACED) === 0;
  return isCode ? at : end;
}

function nameEnd(scan: Scan, at: number, to: number): number {
  const vietnamese = vietnameseNameEnd(scan, at, to, true);
  if (vietnamese > at) return foreignTail(scan, vietnamese, to, at);
  if (!isCapital(scan, at) || !mayNamePerson(scan, at) || (isShouted(scan, at) && startsVerb(scan, at))) return at;
  const isNumbered = scan.tokens.kind[at + 1] === NUMBER || isShouted(scan, at + 1);
  if (isNumberedUnit(scan, at) || (longestLength(scan, at, ORDINAL_LEAD) > 0 && isNumbered)) return at;
  // `thành viên Nhóm 20 nền kinh tế`, `Chủ tịch Nhóm châu Á`.
  if (isText(scan, at, 'Nhóm') && !isCapital(scan, at + 1)) return at;
  // `Tổ trưởng Tổ Thư ký`.
  if (isText(scan, at, 'Tổ')) return at;
  // `chuyên gia IRRI Nguyễn Văn An`, `chuyên gia AI cho biết`: letters before a name, or alone.
  if (isShouted(scan, at) && !isShouted(scan, at + 1)) {
    const letters = scan.tokens.value[at] ?? 0;
    if (letters > 1 && letters < 4 && !isCapital(scan, at + 1) && scan.tokens.kind[at + 1] === WORD) return at;
    if (vietnameseNameEnd(scan, at + 1, to, true) > at + 1) return at;
  }
  return foreignTail(scan, at + 1, to, at);
}

function mayNamePerson(scan: Scan, at: number): boolean {
  // `đồng chí Thường trực HĐND tỉnh`: a word of two syllables.
  if (
    isLower(scan, at + 1) &&
    (longestLength(scan, at, COMPOUND) > 1 ||
      isText(scan, at, 'Đoàn') ||
      isText(scan, at, 'Lãnh') ||
      isText(scan, at + 1, 'chức'))
  )
    return false;
  // `các nước thành viên Hiệp định …`.
  if (isText(scan, at, 'Hiệp') && (isText(scan, at + 1, 'định') || isText(scan, at + 1, 'ước'))) return false;
  if (longestLength(scan, at, COUNTRY) > 0 || longestLength(scan, at, PLACE) > 1) return false;
  if (isGivenNameBehindBan(scan, at)) return true;
  if (
    longestLength(scan, at, ORGANISATION_HEAD) > 0 ||
    longestLength(scan, at, TITLE) > 0 ||
    longestLength(scan, at, HONORIFIC) > 1
  )
    return false;
  return longestLength(scan, at, MEETING_HEAD) === 0;
}

/** `Ban Ki-moon`: a family name of Korea, which a given name of two joined syllables follows. */
export const isGivenNameBehindBan = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Ban') &&
  isCapital(scan, at + 1) &&
  isSign(scan, at + 2, DASH) &&
  isLower(scan, at + 3) &&
  (((scan.tokens.shape[at + 2] ?? 0) | (scan.tokens.shape[at + 3] ?? 0)) & SPACED) === 0;

/** English offices that are family names behind another name: `Mary King`. */
const OFFICES_AS_NAMES = ['King', 'Dean'] as const;

/** `Ngọc Anh`, `Đức Thắng`: countries of one syllable are given and middle names as well. */
const isGivenName = (scan: Scan, at: number): boolean =>
  longestLength(scan, at, COUNTRY) === 1 &&
  ((scan.tokens.shape[at - 1] ?? 0) & (ACCENTED | CAPITAL)) !== 0 &&
  (scan.tokens.value[at] ?? 0) <= 4 &&
  longestLength(scan, at, ORGANISATION_HEAD) === 0;

function foreignTail(scan: Scan, from: number, to: number, start: number): number {
  const { tokens } = scan;
  let end = from;
  // `Jean-Marc`, `O'Brien`, `A. Guterres`.
  for (let parts = end - start; parts < 6 && end < to;) {
    const spaced = ((tokens.shape[end] ?? 0) & SPACED) !== 0;
    if (tokens.kind[end] === BREAK) break;
    if (isCapital(scan, end)) {
      const isName = mayNamePerson(scan, end) || isGivenName(scan, end) || isOneOf(scan, end, OFFICES_AS_NAMES);
      if (!isName) break;
      if (isShouted(scan, start) && endsInHeadline(scan, end, end - start)) break;
      // `Nữ hoàng Elizabeth II`.
      const isNumeral = romanValue(scan, end) > 0 && !isSyllable(scan, end - 1);
      if (isShouted(scan, end) && !isShouted(scan, start) && (tokens.value[end] ?? 0) > 1 && !isNumeral) break;
      end++;
      parts++;
      continue;
    }
    const sign = tokens.kind[end] === SIGN ? tokens.value[end] : 0;
    if (
      !spaced &&
      (sign === DASH || sign === APOSTROPHE) &&
      tokens.kind[end + 1] === WORD &&
      ((tokens.shape[end + 1] ?? 0) & SPACED) === 0 &&
      // `Nguyễn Thành Tâm-Ủy viên …`.
      longestLength(scan, end + 1, TITLE) < 2
    ) {
      end += 2;
      continue;
    }
    // `Dato' Seri Anwar Ibrahim`.
    if (!spaced && sign === APOSTROPHE && isCapital(scan, end + 1) && end - start < 2) {
      end += 1;
      continue;
    }
    // `Ferdinand Marcos Jr. phát biểu`; before a capital the sentence may end.
    if (!spaced && sign === DOT && end - start > 1 && isOneOf(scan, end - 1, ['Jr', 'Sr'])) {
      if (isCapital(scan, end + 1) || tokens.kind[end + 1] === BREAK || end + 1 >= tokens.count) return end;
      return end + 1;
    }
    if (
      !spaced &&
      sign === DOT &&
      ((tokens.shape[end - 1] ?? 0) & SINGLE) !== 0 &&
      (isCapital(scan, end + 1) || particles(scan, end + 1) > 0)
    ) {
      end += 1;
      continue;
    }
    if (tokens.kind[end] === WORD && end > start && particles(scan, end) > 0) {
      end += particles(scan, end);
      continue;
    }
    break;
  }
  return end;
}

/** `van der`, `de`, `bin`: particles in lower case with a capital behind them; 0 when there are none. */
function particles(scan: Scan, at: number): number {
  let count = 0;
  // `André Corrêa do Lago`: elsewhere `do` says who did it.
  const isDo = isText(scan, at, 'do') && !isSyllable(scan, at - 1) && !isSyllable(scan, at + 1);
  if (isDo && longestLength(scan, at + 1, COUNTRY) === 0 && isCapital(scan, at + 1)) return 1;
  while (count < 3 && ((scan.flags[at + count] ?? 0) & NAME_PARTICLE) !== 0 && !isCapital(scan, at + count)) count++;
  return count > 0 && isCapital(scan, at + count) ? count : 0;
}
