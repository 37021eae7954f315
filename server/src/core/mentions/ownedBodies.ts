/** Bodies right behind the head of another one that is of them or at them: `Thanh tra Bộ Công an`, `Chi bộ Văn phòng Tỉnh ủy`, `Văn phòng Ban Chỉ đạo 389`. */
import { bodyLength, isSchools } from './bodyOwners.ts';
import { ORGANISATION_HEAD } from './categories.ts';
import type { Reading } from './drafts.ts';
import { ORGANISATION_HEADS, type HeadClass } from './grammar/organisationHeads.ts';
import { endBeforeLetters } from './nameToLetters.ts';
import { organisationTail } from './organisationName.ts';
import { longest } from './scan.ts';
import { isCapital, isOneOf, isText } from './tokenTests.ts';

/** `Thanh tra Bộ Công an`, `Đảng bộ Ban Chỉ huy Bộ đội Biên phòng tỉnh`: tokens of the body to which it belongs. */
export function ownLength(reading: Reading, at: number, to: number, head: number): number {
  const { scan } = reading;
  if (isText(scan, at, 'Bộ')) return inspectedLength(reading, at, to);
  if (isOneOf(scan, at - 1, ['bộ', 'BỘ']) && isOneOf(scan, at - 2, ['Chi', 'Đảng', 'CHI', 'ĐẢNG']))
    return cellsLength(reading, at, to) || head;
  const isCommand = isText(scan, at, 'Ban') && isText(scan, at + 2, 'huy') && isText(scan, at + 3, 'Bộ');
  return head + (isCommand ? bodyLength(reading, at + head, to) : 0);
}

/** `Thanh tra Bộ Công an`: tokens of the ministry; `Chánh Thanh tra Bộ` is an office at it. */
function inspectedLength(reading: Reading, at: number, to: number): number {
  const isOffice = isCapital(reading.scan, at - 2) && isOneOf(reading.scan, at - 3, ['Chánh', 'Tổng', 'tổng']);
  return isOffice ? 1 : bodyLength(reading, at, to) || 1;
}

/** `Chi bộ Văn phòng Tỉnh ủy`, `Chi bộ Ban Nội chính Tỉnh ủy`: tokens of the body whose Party members it has, 0 where no name follows the head. */
function cellsLength(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const row = longest(scan, at, ORGANISATION_HEAD);
  const head = row < 0 ? undefined : ORGANISATION_HEADS[scan.data[row] ?? 0]?.class;
  if (head === undefined || head === 'whole') return 0;
  const body = organisationTail(reading, at + (scan.length[row] ?? 0), to, head);
  // `Cơ quan Thường trực Ban Chỉ đạo quốc gia khắc phục hậu quả thiên tai (BCĐ 389)`.
  const end = head === 'committee' && !body.found ? endBeforeLetters(reading, body, to, head) : body.to;
  return body.found || end > body.to ? end - at : 0;
}

/**
 * `Hội Sinh viên Trường Đại học Vinh`, `Cơ quan Thường trực Ban Chỉ đạo 35 Trung ương`: tokens of the body that another one is at, -1 where
 * the words before do not lead to one.
 */
export function servedLength(reading: Reading, at: number, to: number, head: HeadClass): number {
  const { scan } = reading;
  if (head === 'department' && isSchools(scan, at)) return bodyLength(reading, at, to);
  const isStanding = isText(scan, at - 1, 'trực') && isOneOf(scan, at - 2, ['Thường', 'thường']);
  return isStanding && isOneOf(scan, at - 3, ['quan', 'phòng']) ? cellsLength(reading, at, to) : -1;
}

/** `Văn phòng Ban Chỉ đạo 389 quốc gia`, `Văn phòng BCĐ 389`, `Văn phòng Thường trực …`: tokens of the committee with its number, of other bodies those of the `head`. */
export function officeLength(reading: Reading, at: number, to: number, head: number): number {
  // `Ban Điều hành Hiệp hội Ngân hàng Việt Nam`.
  const { scan } = reading;
  const isOrgan = isOneOf(scan, at - 3, ['Ban', 'đồng']) && isOneOf(scan, at - 1, ORGANS);
  if (isOrgan && isOneOf(scan, at, ['Hiệp', 'Mạng', 'Liên', 'Hội'])) return bodyLength(reading, at, to) || head;
  // `Ban Chấp hành Đoàn trường Đại học Vinh`.
  if (isText(scan, at, 'Đoàn') && head === 2 && isOneOf(scan, at + 1, ['trường', 'Trường']))
    return bodyLength(reading, at, to) || head;
  // `Đoàn Thanh niên Bệnh viện Bạch Mai`.
  if (isText(scan, at - 1, 'niên') && isText(scan, at - 3, 'Đoàn')) return bodyLength(reading, at, to) || head;
  const isOfCommittee = isOneOf(scan, at, ['Ban', 'BCĐ']) && isOneOf(scan, at - 1, ['phòng', 'trực']);
  return (isOfCommittee ? cellsLength(reading, at, to) : 0) || head;
}

/** Last syllables of `Ban Chấp hành`, `Ban Điều hành`, `Ban Thư ký`, `Ban Thường vụ`, `Hội đồng quản trị`. */
const ORGANS = ['hành', 'ký', 'vụ', 'trị', 'nhiệm'] as const;
