/** Bodies that names of others end in: the ministry inspected, the command of a Party committee, the school of an association. */
import { COMPOUND, ORGANISATION_HEAD } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { ORGANISATION_HEADS, type HeadClass } from './grammar/organisationHeads.ts';
import { organisationTail } from './organisationName.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isText, isWord } from './tokenTests.ts';
import { compoundAt } from './verbalNouns.ts';

/** `Thanh tra Bộ Công an`, `Đảng bộ Ban Chỉ huy Bộ đội Biên phòng tỉnh`: tokens of the body to which it belongs. */
export function ownLength(reading: Reading, at: number, to: number, head: number): number {
  const { scan } = reading;
  if (isText(scan, at, 'Bộ')) return inspectedLength(reading, at, to);
  if (isText(scan, at - 1, 'bộ') && isOneOf(scan, at - 2, ['Chi', 'Đảng'])) return cellsLength(reading, at, to) || head;
  const isCommand = isText(scan, at, 'Ban') && isText(scan, at + 2, 'huy') && isText(scan, at + 3, 'Bộ');
  return head + (isCommand ? bodyLength(reading, at + head, to) : 0);
}

/** `Thanh tra Bộ Công an`: tokens of the ministry; `Chánh Thanh tra Bộ` is an office at it. */
function inspectedLength(reading: Reading, at: number, to: number): number {
  const isOffice =
    isCapital(reading.scan, at - 2) && ['Chánh', 'Tổng', 'tổng'].some((word) => isText(reading.scan, at - 3, word));
  return isOffice ? 1 : bodyLength(reading, at, to) || 1;
}

/** `Chi bộ Văn phòng Tỉnh ủy`, `Chi bộ Ban Nội chính Tỉnh ủy`: tokens of the body whose Party members it has, 0 where no name follows the head. */
function cellsLength(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const row = longest(scan, at, ORGANISATION_HEAD);
  const head = row < 0 ? undefined : ORGANISATION_HEADS[scan.data[row] ?? 0]?.class;
  if (head === undefined || head === 'whole') return 0;
  const body = organisationTail(reading, at + (scan.length[row] ?? 0), to, head);
  return body.found ? body.to - at : 0;
}

/** Tokens of the body behind `của` or `Thanh tra`, 0 when there is none. */
export function bodyLength(reading: Reading, at: number, to: number): number {
  const row = longest(reading.scan, at, ORGANISATION_HEAD);
  const head = row < 0 ? 'committee' : (ORGANISATION_HEADS[reading.scan.data[row] ?? 0]?.class ?? 'committee');
  if (head === 'committee') return 0;
  const body = organisationTail(reading, at + (reading.scan.length[row] ?? 0), to, head);
  return body.found ? body.to - at : 0;
}

/** `Hội Sinh viên Trường Đại học Vinh`, `Hội Cựu chiến binh Học viện …`: the association of a school. */
export const isSchools = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['Trường', 'Đại', 'Học', 'ĐH']) &&
  ((isText(scan, at - 1, 'viên') && isText(scan, at - 3, 'Hội')) ||
    (isText(scan, at - 1, 'binh') && isText(scan, at - 4, 'Hội')));

/** `Sở Văn hóa - thể thao và du lịch`, `Bộ Giáo dục - đào tạo`: the second field of a ministry in small letters behind a dash. */
export function isSmallField(scan: Scan, dash: number): boolean {
  const first = longestLength(scan, dash - 2, COMPOUND) === 2 && isCapital(scan, dash - 2);
  return (
    first &&
    isLower(scan, dash + 1) &&
    SECOND_FIELDS.some((words) => words.every((word, at) => isText(scan, dash + 1 + at, word)))
  );
}

const SECOND_FIELDS = [
  'đào tạo',
  'thể thao',
  'thương binh',
  'truyền thông',
  'môi trường',
  'đầu tư',
  'phát triển nông thôn',
].map((words) => words.split(' '));

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
  isOneOf(scan, from - 1, ['viện', 'hát', 'tàng', 'thuật', 'BV', 'Quỹ', 'nghèo', 'thông']) &&
  (isText(scan, unit, 'tỉnh') || isText(scan, unit + 1, 'phố')) &&
  ((isText(scan, from - 1, 'hát') && isCapital(scan, unit - 1)) ||
    [1, 2, 3, 4].some((length) => longestLength(scan, unit - length, COMPOUND) === length));

/** `khu vực 2`, `PTKV 4` in names of commands: the token before the number. */
export const isArmysArea = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['PTKV', 'CHPTKV']) || (isText(scan, at, 'vực') && isWord(scan, at - 1, W.khu));
