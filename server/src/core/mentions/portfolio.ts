/** How far the words go that say what an office is for: `phụ trách công nghệ số`, `Trưởng phòng Quản lý nước ngầm`. */
import { COMMA, DASH } from '../text/signs.ts';
import { NUMBER, SIGN } from '../text/tokens.ts';
import { COMPOUND, HONORIFIC, ORGANISATION_HEAD, STOP, STOP_PHRASE, TITLE } from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { hamletLength } from './communePlace.ts';
import { kindOfLetters, lastIsPlace, unitLength, unitPlace } from './nameParts.ts';
import { endsName } from './numbersOfBodies.ts';
import { vietnameseNameEnd } from './personName.ts';
import { romanValue } from './romanNumerals.ts';
import { longestLength, type Scan } from './scan.ts';
import { isVerbal } from './verbalNouns.ts';
import {
  areWithoutMarks,
  isCapital,
  isLower,
  isOneOf,
  isSign,
  isSyllable,
  isText,
  isWord,
  placeLength,
} from './tokenTests.ts';

/** Behind a name, where the field of a division ends at a sign or before the next person; 0 where it goes on otherwise. */
export function divisionEnd(reading: Reading, at: number, to: number, title: number): number {
  const { scan } = reading;
  if (!/(?:phòng|khoa|[Bb]ộ môn)$/u.test(TITLE_HEADS[title] ?? '')) return 0;
  if ((reading.organisationAt[at] ?? 0) > 0 || (reading.acronymAt[at] ?? 0) > 0) return 0;
  let end = portfolioEnd(reading, at, to);
  if (end === at) return 0;
  // `trưởng phòng quản lý dịch bệnh, Chi cục …`: in small letters only before the body that it is of.
  if (isLower(scan, at)) return isSign(scan, end, COMMA) && (reading.organisationAt[end + 1] ?? 0) > 0 ? end : 0;
  // `Kế hoạch - Tổng hợp`, `Cấp cứu - Hồi sức tích cực`.
  while (isSign(scan, end, DASH) && joinsField(scan, end + 1)) {
    const further = portfolioEnd(reading, end + 1, to);
    if (isLower(scan, further)) break;
    end = further;
  }
  const isNext =
    isWord(scan, end, W.và) && longestLength(scan, end + 1, TITLE) + longestLength(scan, end + 1, HONORIFIC) > 0;
  return scan.tokens.kind[end] === SIGN || isNext ? end : 0;
}

/** `Trưởng phòng Quản lý đô thị Lê Văn Ba`: end of the nouns in small letters up to a name, a body or a sign; else `at`. */
export function fieldEnd({ scan, organisationAt }: Reading, at: number, to: number, title: number): number {
  if (!/(?:phòng|khoa)$/u.test(TITLE_HEADS[title] ?? '')) return at;
  let end = at;
  while (isLower(scan, end) && !isWord(scan, end, W.thuộc)) {
    const field = longestLength(scan, end, COMPOUND);
    if (field < 2 || isVerbal(scan, end) || longestLength(scan, end, STOP_PHRASE) > 0) return at;
    end += field;
  }
  const isClosed =
    isWord(scan, end, W.thuộc) ||
    (organisationAt[end] ?? 0) > 0 ||
    unitLength(scan, end) > 0 ||
    scan.tokens.kind[end] === SIGN;
  return isClosed || vietnameseNameEnd(scan, end, to, true) > end + 1 ? end : at;
}

/** A further field behind a dash: `Nội tiết - Đái tháo đường`, up to the next sign. */
const joinsField = (scan: Scan, at: number): boolean => {
  const field = longestLength(scan, at, COMPOUND);
  const isOther =
    longestLength(scan, at, TITLE) + longestLength(scan, at, ORGANISATION_HEAD) + longestLength(scan, at, HONORIFIC) >
    0;
  let end = at + 1;
  while (end < at + 3 && isLower(scan, end)) end++;
  const isShort = isCapital(scan, at) && isSyllable(scan, at) && scan.tokens.kind[end] === SIGN;
  if (isShort && !isOther && ((scan.flags[at] ?? 0) & STOP) === 0) return true;
  return field > 1 && longestLength(scan, at, TITLE) < field && longestLength(scan, at, ORGANISATION_HEAD) < field;
};

/** `Giám đốc công an tỉnh Cà Mau`, `Trưởng công an xã`, `Bí thư chi bộ thôn 3`: tokens of a body in small letters. */
export function smallBodyLength(scan: Scan, at: number, to: number): number {
  const next = at + 2;
  if (isText(scan, at, 'chi') && isText(scan, at + 1, 'bộ')) return 2 + hamletLength(scan, next, to);
  // `Trưởng ban công tác Mặt trận khu phố 2`.
  if (
    isText(scan, at + 1, 'tác') &&
    isText(scan, at + 3, 'trận') &&
    /^[CcMm]$/u.test(scan.tokens.text[scan.tokens.start[at + 2] ?? 0] ?? '')
  )
    return 4 + hamletLength(scan, at + 4, to);
  const unit = isText(scan, at, 'công') && isText(scan, at + 1, 'an') ? unitLength(scan, next) : 0;
  return unit > 0 ? 2 + unit + placeLength(scan, next + unit) : 0;
}

/** `Trưởng phòng 9`, `Trưởng khu phố 5`, `Tổ trưởng tổ dân phố số 7`: tokens of the number of what somebody heads. */
export function numberLength(scan: Scan, at: number, title: number): number {
  const length = isWord(scan, at, W.số) ? 2 : 1;
  const isNumber = scan.tokens.kind[at + length - 1] === NUMBER && endsName(scan, at + length - 1);
  return isNumber && NUMBERED.test(TITLE_HEADS[title] ?? '') ? length : 0;
}

const NUMBERED = /(?:phòng|thôn|bản|ấp|xóm|phố|khóm|buôn|làng)$/u;

/** `Bộ trưởng KH và CN Lê Minh Hải`: end of the letters for two fields between a minister and a name, 0 where there are none. */
export function lettersOfTwoFields(reading: Reading, at: number, title: number): number {
  if (!/^(?:Bộ trưởng|Thứ trưởng)/u.test(TITLE_HEADS[title] ?? '')) return 0;
  const { scan } = reading;
  const first = acronymStarting(reading, at);
  const isPair = first !== undefined && isWord(scan, first.to, W.và);
  const second = isPair ? acronymStarting(reading, first.to + 1) : undefined;
  if (second === undefined) return 0;
  return vietnameseNameEnd(scan, second.to, scan.tokens.count, true) > second.to ? second.to : 0;
}

/** `phụ trách công nghệ số và công nghệ mới nổi`: words up to a verb, a sign or a dozen. */
export function portfolioEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  let end = at;
  let solid = at;
  while (end < to && end - at < 14) {
    const kind = scan.tokens.kind[end];
    const acronym = reading.acronymAt[end] ?? 0;
    if (acronym > 0) {
      end = solid = reading.acronyms[acronym - 1]?.to ?? end + 1;
      continue;
    }
    // `Cộng đồng Văn hóa - Xã hội`, `châu Á - Thái Bình Dương`.
    if (kind === SIGN && end === solid && isSign(scan, end, DASH) && isSecondField(scan, end)) {
      end++;
      continue;
    }
    if (kind === SIGN || kind === NUMBER || kind === 4) break;
    // `phụ trách thị trường châu Á của AMD`: whose office it is.
    const letters = isWord(scan, end, W.của) ? acronymStarting(reading, end + 1) : undefined;
    if (letters !== undefined && end > at && kindOfLetters(reading, letters) !== 'term') break;
    if (isWord(scan, end, W.và) || isWord(scan, end, W.của)) {
      end++;
      continue;
    }
    const compound = longestLength(scan, end, COMPOUND);
    if (longestLength(scan, end, STOP_PHRASE) >= Math.max(1, compound)) break;
    if (compound > 0) {
      if (vietnameseNameEnd(scan, end, to, true) > end + 1 && isCapital(scan, end + 1)) break;
      end += compound;
      solid = end;
      continue;
    }
    if (((scan.flags[end] ?? 0) & STOP) !== 0 || isWord(scan, end, W.tại) || isWord(scan, end, W.kiêm)) break;
    // `phụ trách tiếp thị Boeing ký với …`: behind the firm the predicate begins.
    if (isLower(scan, end) && isCapital(scan, end - 1) && !isSyllable(scan, end - 1)) break;
    if (startsForeignName(reading, end)) break;
    if (isCapital(scan, end) && (vietnameseNameEnd(scan, end, to, true) > end || longestLength(scan, end, TITLE) > 0))
      break;
    end += Math.max(1, placeLength(scan, end));
    solid = end;
  }
  return solid;
}

/** `khu vực châu Á - Thái Bình Dương`, `hợp tác kỹ thuật khu vực châu Phi`: end of the region that an office is for, or `at`. */
export function regionEnd(
  reading: Reading,
  at: number,
  placesLength: (reading: Reading, at: number) => number,
): number {
  const { scan } = reading;
  let from = at;
  while (from < at + 8 && isLower(scan, from) && !isWord(scan, from, W.khu)) {
    const field = longestLength(scan, from, COMPOUND);
    if (field < 2) return at;
    from += field;
  }
  if (!isWord(scan, from, W.khu) || !isWord(scan, from + 1, W.vực)) return at;
  const region = from + 2 + placesLength(reading, from + 2);
  // `ông …, Giám đốc khu vực, nói`.
  if (region === from + 2)
    return from === at && isText(scan, at - 1, 'đốc') && isSign(scan, region, COMMA) ? region : at;
  return isSign(scan, region, DASH) ? region + 1 + placeLength(scan, region + 1) : region;
}

/** `Phó Thủ tướng phụ trách kinh tế`: what a deputy is in charge of, behind a head that ends in these words; else `at`. */
export function chargeEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isText(scan, at - 1, 'trách') || !isText(scan, at - 2, 'phụ') || !isLower(scan, at)) return at;
  const field = longestLength(scan, at, COMPOUND);
  if (field < 2 || isVerbal(scan, at) || longestLength(scan, at, STOP_PHRASE) >= field) return at;
  const end = portfolioEnd(reading, at, to);
  // `phụ trách văn hóa - xã hội`.
  const second = isSign(scan, end, DASH) && isLower(scan, end + 1) ? longestLength(scan, end + 1, COMPOUND) : 0;
  return second > 1 ? end + 1 + second : end;
}

/** `khu vực Đông Á, UNICEF`: behind the region the body that has an office for it, or no region told. */
export function isBodysRegion(reading: Reading, to: number): boolean {
  const { scan } = reading;
  if (isWord(scan, to - 1, W.vực)) return true;
  const letters = isSign(scan, to, COMMA) ? acronymStarting(reading, to + 1) : undefined;
  if (letters === undefined || kindOfLetters(reading, letters) !== 'organisation') return false;
  for (let at = to - 1; at > to - LONGEST_REGION; at--)
    if (isWord(scan, at, W.khu) && isWord(scan, at + 1, W.vực)) return true;
  return false;
}

const LONGEST_REGION = 12;

/** A field in capitals, or a place, behind the dash that follows another one. */
function isSecondField(scan: Scan, dash: number): boolean {
  const next = dash + 1;
  if (placeLength(scan, next) > 0) return placeLength(scan, dash - 1) > 0 || lastIsPlace(scan, dash);
  const field = longestLength(scan, next, COMPOUND);
  const other = Math.max(longestLength(scan, next, TITLE), longestLength(scan, next, ORGANISATION_HEAD));
  return isCapital(scan, next) && isCapital(scan, dash - 2) && isLower(scan, dash - 1) && field > 1 && other < field;
}

/** `… về người tị nạn Filippo Grandi`, `… Đông Á và Thái Bình Dương Daniel Kritenbrink`: capitals that no portfolio has. */
function startsForeignName({ scan }: Reading, at: number): boolean {
  if (!isCapital(scan, at) || !isCapital(scan, at + 1) || placeLength(scan, at) > 0) return false;
  return lastIsPlace(scan, at) || !isSyllable(scan, at) || areWithoutMarks(scan, at);
}

/** `tỉnh Aichi Omura Hideaki`: end of a place that no list has; of three or four foreign words the last two are a person. */
export function unknownUnitEnd(scan: Scan, unit: number, to: number): number {
  let end = unit + 2;
  while (end < to && end - unit < 4 && isCapital(scan, end) && vietnameseNameEnd(scan, end, to, true) === end) end++;
  if (isSyllable(scan, unit + 1) || end - unit < 4) return end;
  return isCapital(scan, end) ? end - 1 : end - 2;
}

/** Tokens of `khóa XV tỉnh Gia Lai`, `khóa XV đoàn Gia Lai` behind a member of parliament; 0 where no place follows the term. */
export function seatOfTerm(scan: Scan, at: number, to: number, title: number): number {
  if (!isOneOf(scan, at, ['khóa', 'khoá'])) return 0;
  const isCounted = scan.tokens.kind[at + 1] === NUMBER || romanValue(scan, at + 1) > 0;
  if (!isCounted || !/[Đđ]ại biểu/u.test(TITLE_HEADS[title] ?? '')) return 0;
  const unit = isText(scan, at + 2, 'đoàn') ? 1 : unitLength(scan, at + 2);
  if (unit === 0 || !isCapital(scan, at + 2 + unit)) return 0;
  const place = unitPlace(scan, at + 2 + unit, to);
  return place > 0 ? 2 + unit + place : 0;
}
