/** Where the name of a school, hospital or commune ends because that of its head begins: `Hiệu trưởng Trường Đại học Văn Lang Trần Thị Mỹ Diệu`. */
import { APOSTROPHE, DASH, DOT } from '../text/signs.ts';
import { ALL_CAPS, MIXED, WORD } from '../text/tokens.ts';
import { COMPOUND, EPONYM, ORGANISATION_HEAD, TITLE } from './categories.ts';
import { COMMON_FAMILY_NAMES } from './grammar/personNames.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isSyllable, isText, placeLength } from './tokenTests.ts';

/** Does whoever holds the office that stands before the body begin at this token of its name? */
export function startsOfficeHolder(scan: Scan, at: number, to: number): boolean {
  if (isHighlander(scan, at)) return followsOffice(scan, at);
  const end = vietnameseNameEnd(scan, at, to, false);
  if (end - at < 2 || isCapital(scan, end) || longestLength(scan, at, EPONYM) > 0) return false;
  // `Trường THPT chuyên Lê Hồng Phong`: behind such words it is the school's own name.
  if (isOneOf(scan, at - 1, NAMED_AFTER) || leadsToPerson(scan, at, to)) return false;
  return followsOffice(scan, at);
}

const NAMED_AFTER = ['chuyên', 'Chuyên', 'THPT', 'THCS', 'PTTH', 'trị', 'trú', 'nghề', 'Nghề', 'quân', 'cấp', 'non'];

/** `H'Yim Kđoh`, `Y Thanh Hà Niê Kđăm`; not `Y Dược`, `Y Hà Nội`. */
const isHighlander = (scan: Scan, at: number): boolean =>
  (isText(scan, at, 'H') && isSign(scan, at + 1, APOSTROPHE) && isCapital(scan, at + 2)) ||
  (isText(scan, at, 'Y') &&
    isCapital(scan, at + 1) &&
    !isText(scan, at - 1, 'học') &&
    longestLength(scan, at, COMPOUND) === 0 &&
    placeLength(scan, at + 1) === 0 &&
    !isText(scan, at + 1, 'Dược'));

/** `Lý Sơn Hoàng Trung Dũng`, `Bạch Mai Nguyễn Văn Hùng`: what could be a family name is none where a common one follows with two names more. */
/** `Chủ tịch Đại hội đồng Dennis Francis`, `Chủ tịch Hội đồng Charles Michel`: whoever chairs it, right behind the bare head. */
export function isForeignChair(scan: Scan, at: number): boolean {
  const head = isText(scan, at - 1, 'đồng') ? (isText(scan, at - 3, 'Đại') ? at - 3 : at - 2) : -1;
  if (head < 1 || !isText(scan, head - 1, 'tịch') || !isCapital(scan, at) || !isCapital(scan, at + 1)) return false;
  if ((((scan.tokens.shape[at] ?? 0) | (scan.tokens.shape[at + 1] ?? 0)) & (ALL_CAPS | MIXED)) !== 0) return false;
  return placeLength(scan, at) + placeLength(scan, at + 1) === 0 && !(isSyllable(scan, at) && isSyllable(scan, at + 1));
}

export function leadsToPerson(scan: Scan, at: number, to: number): boolean {
  if (COMMON_FAMILY_NAMES.has(wordAt(scan, at))) return false;
  for (let next = at + 1; next < at + 3 && isCapital(scan, next); next++)
    if (isHighlander(scan, next) || COMMON_FAMILY_NAMES.has(wordAt(scan, next)))
      return isHighlander(scan, next) || vietnameseNameEnd(scan, next, to, true) - next >= (next > at + 1 ? 2 : 3);
  return false;
}

const wordAt = ({ tokens }: Scan, at: number): string =>
  tokens.text.slice(tokens.start[at], tokens.end[at]).normalize('NFC');

/** `Giám đốc Bệnh viện …`: an office and right behind it the head of a body, not far before. */
export function followsOffice(scan: Scan, at: number): boolean {
  for (let back = at - 2; back >= 0 && at - back < FURTHEST; back--) {
    // `TP.HCM` amid the name.
    const isJoint = isSign(scan, back, DASH) || (isSign(scan, back, DOT) && isText(scan, back - 1, 'TP'));
    if (scan.tokens.kind[back] !== WORD && !isJoint) return false;
    const body = back + longestLength(scan, back, TITLE);
    if (body > back && body < at && isCapital(scan, body) && longestLength(scan, body, ORGANISATION_HEAD) > 0)
      return true;
    // `Trưởng Ban Nội chính Tỉnh ủy Lê Hà`: the head of the body is the last word of the office.
    const isHead = body > back + 1 && isOneOf(scan, body - 1, ['Ban', 'ban']) && isOneOf(scan, body - 2, HEADS_OF);
    if (isHead && body < at && isCapital(scan, body)) return true;
  }
  return false;
}

const HEADS_OF = ['Trưởng', 'trưởng', 'Phó'] as const;
const FURTHEST = 18;
