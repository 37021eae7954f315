/** Words of a post between its head and its body. */
import { COMPOUND, QUALIFIER, STOP_PHRASE } from './categories.ts';
import type { Reading } from './drafts.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { vietnameseNameEnd } from './personName.ts';
import { unitLength, unitPlace } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { W } from './functionWords.ts';
import { isLower, isOneOf, isText, isWord, placeLength } from './tokenTests.ts';
import { isVerbal } from './verbalNouns.ts';

/** `Tham tán thương mại Đại sứ quán …`, `Phó Trưởng đoàn chuyên trách Đoàn …`: words of the post between its head and its body. */
export function kindOfPost(reading: Reading, at: number, headTo: number, title: number): number {
  const { scan } = reading;
  // `Giám đốc Phân tích Công ty Chứng khoán …`.
  if (at === headTo && isOneOf(scan, at, DESKS) && (TITLE_HEADS[title] ?? '').endsWith('Giám đốc')) {
    const desk = longestLength(scan, at, COMPOUND) || (isLower(scan, at + 1) ? 2 : 0);
    if (desk > 0 && (reading.organisationAt[at + desk] ?? 0) > 0) return desk;
  }
  if (at !== headTo || !isLower(scan, at)) return 0;
  // `Giám đốc khu vực châu Á IRRI`.
  const region = isWord(scan, at, W.khu) && isWord(scan, at + 1, W.vực) ? placeLength(scan, at + 2) : 0;
  const length =
    region > 0 ? 2 + region : Math.max(longestLength(scan, at, QUALIFIER), longestLength(scan, at, COMPOUND));
  if (length === 0 || longestLength(scan, at, STOP_PHRASE) > 0) return 0;
  // `Giám đốc đầu tư Công ty …`, but `Thủ tướng kiểm tra Công ty …`.
  if (isVerbal(scan, at) && !/Tham tán|Tùy viên|Giám đốc|Cố vấn|Chuyên gia|phòng$/u.test(TITLE_HEADS[title] ?? ''))
    return 0;
  // `Phó trưởng Đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh …`: for all his time, and in charge.
  const charge = isText(scan, at + 1, 'trách') && isWord(scan, at + 2, W.phụ) && isText(scan, at + 3, 'trách') ? 2 : 0;
  if (charge > 0 && (reading.organisationAt[at + length + charge] ?? 0) > 0) return length + charge;
  const end = at + length;
  if ((reading.organisationAt[end] ?? 0) > 0 || (reading.acronymAt[end] ?? 0) > 0) return length;
  // `Phó Trưởng đoàn chuyên trách Lâm Văn Đoan`.
  return isText(scan, end - 1, 'trách') && vietnameseNameEnd(scan, end, scan.tokens.count, true) > end ? length : 0;
}

/** `ĐBQH tỉnh`, `ĐBQH chuyên trách TP. Hà Nội` behind the head of a delegation: end of the place that it is of, or the token. */
export function delegationEnd(scan: Scan, at: number, to: number): number {
  const isFull = isText(scan, at, 'chuyên') && isText(scan, at + 1, 'trách');
  if (!isFull) return at + unitLength(scan, at);
  const unit = unitLength(scan, at + 2);
  return unit > 0 ? at + 2 + unit + unitPlace(scan, at + 2 + unit, to) : at;
}

/** What a director at a firm is in charge of. */
const DESKS = ['Phân', 'Nghiên', 'Tư', 'Đầu', 'Kinh', 'Chiến', 'Đối', 'Truyền', 'Môi', 'Vận'] as const;
