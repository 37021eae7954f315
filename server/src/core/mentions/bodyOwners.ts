/** Bodies that names of others end in: the ministry inspected, the command of a Party committee, the school of an association. */
import { DASH } from '../text/signs.ts';
import { ALL_CAPS, SPACED } from '../text/tokens.ts';
import { COMPOUND, COUNTRY, ORGANISATION_HEAD, STOP, TITLE } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { ORGANISATION_HEADS, type HeadClass } from './grammar/organisationHeads.ts';
import { isTroop, isWhole, unitLength, unitPlace } from './nameParts.ts';
import { organisationTail } from './organisationName.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { compoundAt, isVerbal } from './verbalNouns.ts';

/** Tokens of the body behind `của` or `Thanh tra`, 0 when there is none. */
export function bodyLength(reading: Reading, at: number, to: number): number {
  const row = longest(reading.scan, at, ORGANISATION_HEAD);
  const head = row < 0 ? 'committee' : (ORGANISATION_HEADS[reading.scan.data[row] ?? 0]?.class ?? 'committee');
  if (head === 'committee') return 0;
  const body = organisationTail(reading, at + (reading.scan.length[row] ?? 0), to, head);
  return body.found ? body.to - at : 0;
}

/** `Hội Sinh viên Trường Đại học Vinh`, `Công đoàn trường Đại học Cần Thơ`: the school of an association, of a union; small `trường` stands before the token. */
export function isSchools(scan: Scan, at: number): boolean {
  const union = isWord(scan, at - 1, W.trường) ? at - 2 : at - 1;
  if (!isOneOf(scan, union, UNIONS) || !(union < at - 1 || isOneOf(scan, at, SCHOOLS))) return false;
  return (
    isText(scan, union, 'Đoàn') ||
    isOneOf(scan, union - 2, ['Hội', 'Đoàn']) ||
    isText(scan, union - 1, 'Công') ||
    (isText(scan, union, 'binh') && isText(scan, union - 3, 'Hội'))
  );
}

/** Last syllables of `Đoàn`, `Hội Sinh viên`, `Đoàn Thanh niên`, `Hội Cựu chiến binh`, `Công đoàn`. */
const UNIONS = ['Đoàn', 'viên', 'niên', 'binh', 'đoàn'] as const;
const SCHOOLS = ['Trường', 'Đại', 'Học', 'ĐH'] as const;

/** `Sở Văn hóa - thể thao và du lịch`, `Viện Chính sách kinh tế - tài chính`: a second field in small letters behind a dash. */
export function isSmallField(scan: Scan, dash: number, head: HeadClass): boolean {
  if (head !== 'local' && head !== 'mission' && head !== 'whole' && isPair(scan, dash)) return true;
  if (head === 'department' && joinsSmall(scan, dash)) return true;
  if (head !== 'ministry') return false;
  const first = longestLength(scan, dash - 2, COMPOUND) === 2 && isCapital(scan, dash - 2);
  return (
    first &&
    isLower(scan, dash + 1) &&
    SECOND_FIELDS.some((words) => words.every((word, at) => isText(scan, dash + 1 + at, word)))
  );
}

/** `Vụ Pháp luật hình sự - hành chính`: two nouns in small letters, the second up to a capital, a sign or a verb. */
function joinsSmall(scan: Scan, dash: number): boolean {
  const next = dash + 1;
  const end = next + 2;
  const shape = scan.tokens.shape[dash] ?? 0;
  if ((shape & SPACED) === 0 || !isLower(scan, dash - 2) || !isLower(scan, next) || !isLower(scan, next + 1))
    return false;
  if (longestLength(scan, dash - 2, COMPOUND) !== 2 || longestLength(scan, next, COMPOUND) !== 2) return false;
  if (isVerbal(scan, next) || isOneOf(scan, next, NO_FIELDS)) return false;
  return longestLength(scan, next, TITLE) === 0 && (!isLower(scan, end) || ((scan.flags[end] ?? 0) & STOP) !== 0);
}

/** First syllables of `đơn vị`, `cơ quan`, `đầu mối`, `chủ đầu tư`, `thành viên`, `tác giả`: what the body is, said besides. */
const NO_FIELDS = ['đơn', 'cơ', 'đầu', 'chủ', 'thành', 'tác', 'đại', 'đối', 'tổ', 'nhà'] as const;

/** `kinh tế - tài chính`, `văn hóa - xã hội`: fields that are often spoken of together. */
function isPair(scan: Scan, dash: number): boolean {
  return PAIRS.some(
    ([first, second, third]) =>
      isText(scan, dash - 1, first) && isText(scan, dash + 1, second) && isText(scan, dash + 2, third),
  );
}

/** The last syllable of the first field, and both of the second. */
const PAIRS = [
  ['tế', 'tài', 'chính'],
  ['tế', 'xã', 'hội'],
  ['tế', 'kỹ', 'thuật'],
  ['tế', 'kĩ', 'thuật'],
  ['tế', 'công', 'nghệ'],
  ['tế', 'hạ', 'tầng'],
  ['tế', 'ngân', 'sách'],
  ['tế', 'quốc', 'phòng'],
  ['hóa', 'xã', 'hội'],
  ['hóa', 'nghệ', 'thuật'],
  ['trị', 'xã', 'hội'],
  ['học', 'công', 'nghệ'],
  ['học', 'kỹ', 'thuật'],
] as const;

const SECOND_FIELDS = [
  'đào tạo',
  'thể thao',
  'thương binh',
  'truyền thông',
  'môi trường',
  'đầu tư',
  'phát triển nông thôn',
].map((words) => words.split(' '));

/** `Tiểu ban của Quốc hội`, `Ban Tổ chức của ASEAN`: tokens of `của` and the owner of a committee; 0 where its own name stands before. */
export function ownerLength(reading: Reading, at: number, to: number, found: boolean): number {
  const { scan } = reading;
  const next = at + 1;
  const treaty = treatyLength(scan, next);
  if (treaty > 0) return 1 + treaty;
  if (reading.acronymAt[next] || !isCapital(scan, next)) return reading.acronymAt[next] ? 1 : 0;
  const owner = isWhole(scan, next)
    ? longestLength(scan, next, ORGANISATION_HEAD)
    : found
      ? 0
      : bodyLength(reading, next, to);
  return owner > 0 ? 1 + owner : 0;
}

/** `Tiểu ban Thuận lợi hóa thương mại của Hiệp định Thương mại tự do ASEAN - Australia`: tokens of a treaty up to its last party or place. */
function treatyLength(scan: Scan, at: number): number {
  if (!isOneOf(scan, at, ['Hiệp', 'Công']) || !isOneOf(scan, at + 1, ['định', 'ước'])) return 0;
  let end = at + 2;
  let solid = at;
  while (end < at + LONGEST_TREATY) {
    const party = placeLength(scan, end) || (((scan.tokens.shape[end] ?? 0) & ALL_CAPS) !== 0 ? 1 : 0);
    const field = longestLength(scan, end, COMPOUND);
    if (party > 0) solid = end + party;
    else if (field === 0 && !isCapital(scan, end)) break;
    end += party || field || 1;
    // `ASEAN - Australia - New Zealand`.
    if (party > 0 && isSign(scan, end, DASH)) end++;
    else if (party > 0) break;
  }
  return solid > at ? solid - at : 0;
}

const LONGEST_TREATY = 18;

/** `Ủy ban hỗn hợp về thương mại giữa Việt Nam và Ấn Độ`: tokens of *giữa* and the two countries whose joint committee it is. */
export function partiesLength(scan: Scan, at: number, from: number): number {
  const first = at + 1 + longestLength(scan, at + 1, COUNTRY);
  const second = first > at + 1 && isWord(scan, first, W.và) ? longestLength(scan, first + 1, COUNTRY) : 0;
  if (second === 0) return 0;
  for (let word = from - 2; word < at; word++)
    if (isOneOf(scan, word, ['hợp', 'Hợp', 'liên', 'Liên'])) return first + 1 + second - at;
  return 0;
}

/** `Sở Tài chính, Xây dựng, Nông nghiệp và Môi trường`: behind the comma at a token the field of another one begins. */
export function listsMinistries(scan: Scan, comma: number, head: HeadClass): boolean {
  if (head !== 'ministry') return false;
  let from = comma - 4;
  while (from < comma && longestLength(scan, from, COMPOUND) !== comma - from) from++;
  const first = soleField(scan, from);
  const isSecond = soleField(scan, comma + 1) !== '';
  // `Sở Nông nghiệp và Môi trường, Tài chính, …`; not `Bộ Kinh tế, Tài chính và Công nghiệp`.
  if (first === '') return isSecond && !isWord(scan, comma + 1 + longestLength(scan, comma + 1, COMPOUND), W.và);
  return isSecond || isText(scan, from - 1, 'Sở') || first === 'công thương';
}

/** The field of a ministry at a token that never shares it with another one, or nothing. */
function soleField(scan: Scan, at: number): string {
  const field = isCapital(scan, at) ? compoundAt(scan, at).toLowerCase() : '';
  return SOLE_FIELDS.has(field) ? field : '';
}

const SOLE_FIELDS: ReadonlySet<string> = new Set(
  'tài chính|công thương|nội vụ|tư pháp|y tế|xây dựng|quốc phòng|công an|ngoại giao|ngoại vụ|giao thông vận tải'.split(
    '|',
  ),
);

/** `Bệnh viện Sản Nhi tỉnh`, `Nhà hát Chèo tỉnh`, `Quỹ Khuyến học tỉnh`: what a province has one of. */
export const isProvincesOwn = (scan: Scan, from: number, unit: number): boolean =>
  isOneOf(scan, from - 1, ['viện', 'hát', 'tàng', 'thuật', 'BV', 'Quỹ', 'nghèo', 'thông', 'đẳng', 'cấp']) &&
  (isText(scan, unit, 'tỉnh') || isText(scan, unit + 1, 'phố')) &&
  ((isText(scan, from - 1, 'hát') && isCapital(scan, unit - 1)) ||
    [1, 2, 3, 4].some((length) => longestLength(scan, unit - length, COMPOUND) === length));

/** `Đảng ủy Hội Nông dân`, `Đảng bộ Quân khu 7`, `Đảng bộ Cơ quan`: the body behind the Party's own words. */
export const isPartyBodys = (scan: Scan, at: number): boolean => {
  const isMinistry = isText(scan, at, 'Bộ') && isCapital(scan, at + 1);
  // `Hội đồng Thi đua - Khen thưởng Bộ Nội vụ`.
  if (isText(scan, at - 1, 'thưởng') && isText(scan, at - 2, 'Khen')) return isMinistry;
  if (!isText(scan, at - 2, 'Đảng')) return false;
  if (isText(scan, at - 1, 'ủy')) return true;
  // `Ban Chấp hành Đảng bộ Bộ Công Thương`.
  return isText(scan, at - 1, 'bộ') && (isTroop(scan, at) || isText(scan, at + 1, 'quan') || isMinistry);
};

/** `Đảng bộ MTTQ, các đoàn thể Trung ương`: end of the unions that share a Party committee with the Front, or the comma. */
export function unionsEnd(scan: Scan, comma: number, from: number, to: number): number {
  const isFront = isText(scan, comma - 1, 'MTTQ') || (isText(scan, comma - 1, 'quốc') && isText(scan, comma - 2, 'Tổ'));
  if (!isFront || !isText(scan, from - 2, 'Đảng') || !isWord(scan, comma + 1, W.các)) return comma;
  if (!isText(scan, comma + 2, 'đoàn') || !isText(scan, comma + 3, 'thể')) return comma;
  const end = comma + 4;
  if (isText(scan, end, 'Trung') && isWord(scan, end + 1, W.ương)) return end + 2;
  const unit = end + unitLength(scan, end);
  if (unit === end) return comma;
  return unit + (isCapital(scan, unit) ? unitPlace(scan, unit, to) : 0);
}

/** `khu vực 2`, `PTKV 4` in names of commands: the token before the number. */
export const isArmysArea = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['PTKV', 'CHPTKV']) || (isText(scan, at, 'vực') && isWord(scan, at - 1, W.khu));
