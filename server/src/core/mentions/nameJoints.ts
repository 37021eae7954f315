/** What joins the parts of an organisation's name: commas, `và`, dashes. */
import { AMPERSAND, CLOSE, DASH, DOT } from '../text/signs.ts';
import { ALL_CAPS, BREAK, SPACED, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  COUNTRY,
  DOCUMENT_HEAD,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  PHRASE_NOUN,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { IN_DATE, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { joinsField } from './nameBridges.ts';
import { areOwnLetters, isField, isListOfFields, joinsAlike, joinsLetters, lastIsPlace } from './nameParts.ts';
import { capitalPart } from './organisationName.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { beginsProse } from './secondSyllable.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { isVerbal } from './verbalNouns.ts';

/** `, Công nghệ và Đổi mới sáng tạo`: one more part, then an `và` and a last one; or a second field alone. */
export function commaGoesOn(reading: Reading, at: number, to: number, head: HeadClass): boolean {
  const { scan } = reading;
  if (joinsCountry(scan, at)) return true;
  if (head === 'named') return isListOfFields(reading, at);
  if (head !== 'ministry' && head !== 'committee' && head !== 'department') return false;
  const part = at + 1;
  const length = partLength(reading, part, to, head);
  if (length === 0) return false;
  const next = part + length;
  if (isWord(scan, next, W.và) || isSign(scan, next, AMPERSAND))
    return partLength(reading, next + 1, to, head) > 0 && andGoesOn(reading, next + 1, to, head);
  if (isSign(scan, next, DASH)) return joins(reading, next, to);
  // `Bộ Khoa học, công nghệ thông tin và truyền thông`: the last two fields are one compound.
  for (let word = part + 1; word < next; word++) if (isWord(scan, word, W.và)) return true;
  // `Ban Chính sách, chiến lược Trung ương`.
  if ((head === 'committee' || head === 'ministry') && isCapital(scan, next) && isWord(scan, next + 1, W.ương))
    return true;
  // `Ủy ban Tài chính, Ngân sách`: two fields of one committee.
  return (
    isCapital(scan, part) &&
    !isWord(scan, at - 1, W.ủy) &&
    longestLength(scan, part, COMPOUND) === length &&
    longestLength(scan, part, DOCUMENT_HEAD) === 0
  );
}

/** `Hội Cơ học đá, địa chất Việt Nam`: a second field in small letters that the country closes. */
function joinsCountry(scan: Scan, comma: number): boolean {
  const field = isLower(scan, comma + 1) ? longestLength(scan, comma + 1, COMPOUND) : 0;
  const end = comma + 1 + field;
  const areFields = isOneOf(scan, comma - 1, FIELDS) && isOneOf(scan, end - 1, FIELDS);
  if (field < 2 || longestLength(scan, end, COUNTRY) === 0 || !areFields) return false;
  for (let at = comma - 1; at > comma - 8; at--) if (isText(scan, at, 'Hội') || isText(scan, at, 'hội')) return true;
  return false;
}

/** Last syllables of `khoa học`, `kỹ thuật`, `công nghệ`, `kinh tế`, `môi trường`, `thủy sản`, `địa chất`, `văn hóa`, `xử lý`. */
const FIELDS = ['học', 'thuật', 'nghệ', 'tế', 'trường', 'sản', 'chất', 'hóa', 'lý', 'lượng'] as const;

/** `về hoàn thiện thể chế, pháp luật`: end of the second of two nouns, behind which a day, the end or a verb follows; else the comma. */
export function lastOfPair({ scan, covered }: Reading, comma: number): number {
  const field = isLower(scan, comma + 1) ? longestLength(scan, comma + 1, COMPOUND) : 0;
  const isPair = field === 2 && isLower(scan, comma - 1) && isLower(scan, comma - 2);
  if (!isPair || isVerbal(scan, comma + 1) || isOneOf(scan, comma + 1, NO_NOUNS)) return comma;
  const end = comma + 1 + field;
  const isDated = ((covered[end] ?? 0) & IN_DATE) !== 0 && scan.tokens.kind[end] === WORD;
  const isClosed = isDated || isSign(scan, end, DOT) || isSign(scan, end, CLOSE) || scan.tokens.kind[end] === BREAK;
  return isClosed || isOneOf(scan, end, ['đã', 'họp', 'vừa']) ? end : comma;
}

/** First syllables of people, of bodies and of what is done by them. */
const NO_NOUNS = ['người', 'cán', 'lãnh', 'đại', 'nhân', 'đồng', 'doanh', 'đơn', 'cơ', 'chủ', 'thành', 'báo'] as const;

/** One part of a listed name (`Thể thao`), in capitals, or in lower case when its compound is known. */
function partLength(reading: Reading, at: number, to: number, head: HeadClass): number {
  const { scan } = reading;
  if (at >= to || scan.tokens.kind[at] !== WORD) return 0;
  if (placeLength(scan, at) > 0 || reading.acronymAt[at]) return 0;
  if (isCapital(scan, at))
    return longestLength(scan, at, ORGANISATION_HEAD) > longestLength(scan, at, COMPOUND)
      ? 0
      : capitalPart(reading, at, to, head, false);
  return longestLength(scan, at, COMPOUND);
}

/** Does what follows `và` belong to the same name? Another body, person, title, place or acronym does not. */
export function andGoesOn(reading: Reading, at: number, to: number, head: HeadClass): boolean {
  const { scan } = reading;
  // `Cục Cảnh sát PCCC và CNCH`: letters joined to letters.
  if (reading.acronymAt[at])
    return head === 'ministry'
      ? isField(reading, at) && longestLength(scan, at, ORGANISATION_HEAD) === 0
      : joinsLetters(reading, at);
  if (placeLength(scan, at) > 0 || isText(scan, at, 'Lãnh')) return false;
  if (isCapital(scan, at)) {
    const compound = longestLength(scan, at, COMPOUND);
    const body = longestLength(scan, at, ORGANISATION_HEAD);
    if (joinsField(scan, at, head)) return true;
    if ((body > 0 && body >= compound) || longestLength(scan, at, TITLE) > compound) return false;
    if (compound <= 1 && longestLength(scan, at, DOCUMENT_HEAD) > 0) return false;
    if ((longestLength(scan, at, MEETING_HEAD) > 0 && compound === 0) || startsAny(scan, at, 1 << PHRASE_NOUN))
      return false;
    return capitalPart(reading, at, to, head, false) > 0;
  }
  return (
    head !== 'mission' &&
    head !== 'local' &&
    // `Bộ Y tế và các tổ chức quốc tế`.
    !(isText(scan, at, 'các') && isText(scan, at + 1, 'tổ')) &&
    longestLength(scan, at, COMPOUND) > 0 &&
    longestLength(scan, at, STOP_PHRASE) === 0
  );
}

/** `ASEAN - Nhật Bản`, `Lao động - Thương binh`, `Du lịch & Thể thao`: a capital follows that starts nothing else. */
export function joins(reading: Reading, at: number, to: number): boolean {
  const { scan } = reading;
  const next = at + 1;
  if (joinsAlike(scan, at)) return true;
  // `… Việt Nam - Ảnh: VGP`, `Báo Công Thương - Tại Hà Nội`, `Báo Lao Động - Sáng ngày 5/3`.
  if (((reading.covered[next] ?? 0) & IN_DATE) !== 0) return false;
  if (!isCapital(scan, next) || isOneOf(scan, next, ['Ảnh', 'Tại', 'Cập']) || isText(scan, at - 2, 'án')) return false;
  const spacedBefore = ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0;
  const spacedAfter = ((scan.tokens.shape[next] ?? 0) & SPACED) !== 0;
  if (spacedBefore !== spacedAfter) return false;
  if (spacedBefore && (areOwnLetters(reading, next) || beginsProse(scan, next))) return false;
  if (reading.acronymAt[next] || placeLength(scan, next) > 0)
    return (
      placeLength(scan, at - 1) > 0 ||
      (reading.acronymAt[at - 1] ?? 0) > 0 ||
      ((scan.tokens.shape[at - 1] ?? 0) & ALL_CAPS) !== 0 ||
      lastIsPlace(scan, at) ||
      isText(scan, at - 1, 'Việt')
    );
  return andGoesOn(reading, next, to, 'ministry');
}
