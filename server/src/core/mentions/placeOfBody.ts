/** A place that no list has, right behind a body that nobody heads in this sentence: `Trung tâm Y tế Trà Lĩnh`, `Đồn Biên phòng Vân Mỹ`. */
import { DASH, PLUS } from '../text/signs.ts';
import { NUMBER, SIGN, SPACED } from '../text/tokens.ts';
import { COMPOUND, COUNTRY, EPONYM, HONORIFIC, MEETING_HEAD, PLACE, TITLE } from './categories.ts';
import { isArmysArea } from './bodyOwners.ts';
import { communeLength } from './communePlace.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { followsOffice } from './officeHolder.ts';
import { longestLength, type Scan } from './scan.ts';
import { hasCommonName, vietnameseNameEnd } from './personName.ts';
import { isCapital, isLower, isOneOf, isSign, isSyllable, isText, placeLength } from './tokenTests.ts';

/** 2 where the two capitals from a token are such a place though they look like the name of a person, else 0. People follow offices. */
export function placeOfBody(scan: Scan, at: number, head: HeadClass): number {
  if (head !== 'department' && head !== 'local' && head !== 'committee') return 0;
  if (!isPart(scan, at) || !isPart(scan, at + 1) || isCapital(scan, at + 2)) return 0;
  return followsOffice(scan, at) ? 0 : 2;
}

/** End of `+3` right behind letters at a token, or the token. */
export const withPartners = ({ tokens }: Scan, at: number): number =>
  tokens.kind[at] === SIGN &&
  tokens.value[at] === PLUS &&
  tokens.kind[at + 1] === NUMBER &&
  (((tokens.shape[at] ?? 0) | (tokens.shape[at + 1] ?? 0)) & SPACED) === 0
    ? at + 2
    : at;

/** Tokens of a place that a list has, or of `Hai Bà Trưng`, which holds a form of address; of two words of a firm of which the first is no country (`Công ty TNHH Anh Khoa`); -1 before a person. */
export function ownPlace(scan: Scan, at: number, head: HeadClass, first: boolean): number {
  const place = placeLength(scan, at);
  // `Báo Quảng Ninh điện tử Cập nhật lúc 10:15`.
  if (isText(scan, at, 'Cập') && isText(scan, at + 1, 'nhật')) return -1;
  const isFirms = head === 'company' && place === 1 && isCapital(scan, at + 1) && isSyllable(scan, at + 1);
  if (isFirms && longestLength(scan, at, COUNTRY) === 1) return 2;
  if (place < 3 && !(first && head === 'company') && addressesSomebody(scan, at)) return -1;
  return place || (isText(scan, at, 'Hai') ? longestLength(scan, at, EPONYM) : 0);
}

/** A form of address and a name; `Đại sứ quán Anh Marcus Winsley`: before a word of another tongue *Anh* is the country. */
function addressesSomebody(scan: Scan, at: number): boolean {
  const address = longestLength(scan, at, HONORIFIC);
  if (address === 0 || !isCapital(scan, at + address)) return false;
  return !isText(scan, at, 'Anh') || isSyllable(scan, at + 1);
}

/** Behind the dash at a token where a numbered area is (`Tòa án nhân dân khu vực 7 - Gia Lai`), or the second of two: `Chi cục Thuế khu vực Mỹ Tho - Châu Thành`. */
export function joinsArea(scan: Scan, sign: number, head: HeadClass): boolean {
  const isNumbered = head === 'local' || (head === 'committee' && isArmysArea(scan, sign - 2));
  // `Phòng thủ khu vực 2 - Đức Trọng`: a place that no list has.
  const isOther =
    head === 'committee' && isPart(scan, sign + 1) && isPart(scan, sign + 2) && isDistricts(scan, sign - 2);
  if (isNumbered && scan.tokens.kind[sign - 1] === NUMBER) return placeLength(scan, sign + 1) > 0 || isOther;
  // `Công ty CP Becamex - Bình Phước`: behind a made-up word the place of the firm.
  if (head === 'company' && isCapital(scan, sign - 1) && !isSyllable(scan, sign - 1))
    return ((scan.tokens.shape[sign + 1] ?? 0) & SPACED) !== 0 && longestLength(scan, sign + 1, PLACE) > 0;
  if (!isPart(scan, sign - 1) || !isPart(scan, sign + 1)) return false;
  for (let at = sign - 1; at > sign - 5 && isCapital(scan, at); at--) if (isDistricts(scan, at - 1)) return true;
  return false;
}

/** The last word of `khu vực`, `liên huyện`. */
const isDistricts = (scan: Scan, at: number): boolean =>
  (isText(scan, at, 'vực') && isText(scan, at - 1, 'khu')) ||
  (isText(scan, at, 'huyện') && isText(scan, at - 1, 'liên'));

/** Tokens of `Sơn Động` behind `Trung tâm Y tế khu vực`, `Phòng thủ khu vực 2 -`, 0 elsewhere and where whoever heads the body follows. */
export function placeOfArea(scan: Scan, at: number, to: number): number {
  const area = isSign(scan, at - 1, DASH) && scan.tokens.kind[at - 2] === NUMBER ? at - 2 : at;
  if (!isText(scan, area - 1, 'vực') || !isText(scan, area - 2, 'khu')) return 0;
  if (placeLength(scan, at) > (area < at ? 1 : 0)) return 0;
  return hasCommonName(scan, at) && followsOffice(scan, at) ? 0 : communeLength(scan, at, to);
}

/** `Bí thư Tỉnh ủy Lê Giang`: every province is known, so whoever holds the office begins here. */
export const isProvincial = (scan: Scan, at: number): boolean =>
  isText(scan, at - 2, 'Tỉnh') &&
  (isText(scan, at - 1, 'ủy') || isText(scan, at - 1, 'uỷ')) &&
  hasCommonName(scan, at) &&
  followsOffice(scan, at);

/** `Đồn Biên phòng Si Ma Cai`: behind one syllable that is no field no person starts whose family name few have. */
export function restOfPlace(scan: Scan, at: number, to: number): number {
  if (!isCapital(scan, at - 1) || !isLower(scan, at - 2) || hasCommonName(scan, at)) return 0;
  if (placeLength(scan, at - 1) > 0 || longestLength(scan, at - 1, COMPOUND) > 0) return 0;
  return vietnameseNameEnd(scan, at, to, true) - at === 2 ? 2 : 0;
}

const isPart = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) &&
  isSyllable(scan, at) &&
  ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0 &&
  [COMPOUND, HONORIFIC, MEETING_HEAD, TITLE].every((kind) => longestLength(scan, at, kind) < 2);

/** Tokens of `Đông Đắk Lắk`, `Bắc Hà Nội`: a part of a place that a list has. */
export function directedPlace(scan: Scan, at: number): number {
  const place = isOneOf(scan, at, ['Đông', 'Tây', 'Nam', 'Bắc']) ? longestLength(scan, at + 1, PLACE) : 0;
  return place > 0 ? 1 + place : 0;
}
