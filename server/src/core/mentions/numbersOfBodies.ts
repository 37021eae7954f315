/** Numbers that are part of the name of a body: `Quân khu 7`, `Bệnh viện Nhi đồng 1`, `Thuế cơ sở 3`. */
import { COLON, COMMA, DASH, DOT, SLASH } from '../text/signs.ts';
import { NUMBER, SPACED } from '../text/tokens.ts';
import { ADMIN_UNIT, STOP, STOP_PHRASE } from './categories.ts';
import { W } from './functionWords.ts';
import { type HeadClass } from './grammar/organisationHeads.ts';
import { unitLength } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isNumberedUnit, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** `Bệnh viện Nhi đồng 1`: a small number at the end of a name, and nothing that it counts behind it. */
export const endsName = (scan: Scan, at: number): boolean =>
  (scan.tokens.value[at] ?? 0) < 200 &&
  (!isLower(scan, at + 1) ||
    isWord(scan, at + 1, W.và) ||
    ((scan.flags[at + 1] ?? 0) & STOP) !== 0 ||
    longestLength(scan, at + 1, STOP_PHRASE) > 0) &&
  scan.tokens.kind[at + 1] !== NUMBER &&
  !isSign(scan, at + 1, DASH);

/** `Trung đoàn Pháo binh 452`: troops are counted behind their kind. */
const endsTroop = (scan: Scan, at: number, from: number): boolean =>
  isText(scan, from - 1, 'đoàn') && isCapital(scan, from) && at === from + 2 && !isText(scan, at + 1, 'chiến');

/** End of `xe tăng 203` behind the head of a formation: its kind in small letters, then the number; or the token. */
export function formationEnd(scan: Scan, from: number): number {
  if (!isText(scan, from - 1, 'đoàn') || !isOneOf(scan, from - 2, FORMATIONS)) return from;
  let at = from;
  while (at < from + 4 && isLower(scan, at) && ((scan.flags[at] ?? 0) & STOP) === 0) at++;
  const isNumber = at > from + 1 && scan.tokens.kind[at] === NUMBER && (scan.tokens.value[at] ?? 0) < 1000;
  const goesOn =
    isWord(scan, at + 1, W.và) || isWord(scan, at + 1, W.thuộc) || longestLength(scan, at + 1, STOP_PHRASE) > 0;
  const counts = isLower(scan, at + 1) && ((scan.flags[at + 1] ?? 0) & STOP) === 0 && !goesOn;
  return isNumber && !counts && !isSign(scan, at + 1, SLASH) ? at + 1 : from;
}

const FORMATIONS = ['Tiểu', 'Trung', 'Lữ', 'Sư', 'Hải'] as const;

/** `Quân khu 7`, `Bệnh viện 108`, `Bộ tư lệnh Vùng 4`: right behind the head or such a unit, and no date. */
export function numberBelongs(scan: Scan, at: number, from: number, head: HeadClass): boolean {
  // `Báo Giao thông 08:30`: the hour.
  if (
    head === 'ministry' ||
    isSign(scan, at + 1, SLASH) ||
    (isSign(scan, at + 1, COLON) && scan.tokens.kind[at + 2] === NUMBER) ||
    (scan.tokens.value[at] ?? 0) > 999
  )
    return false;
  // `Đồn 15.810 nhà`: an amount.
  const isAmount = isSign(scan, at + 1, DOT) && ((scan.tokens.shape[at + 1] ?? 0) & SPACED) === 0;
  if (isAmount && scan.tokens.kind[at + 2] === NUMBER && ((scan.tokens.shape[at + 2] ?? 0) & SPACED) === 0)
    return false;
  // `Ban Chỉ đạo 63 tỉnh, thành phố`: many of them.
  if (unitLength(scan, at + 1) === 1 && isSign(scan, at + 2, COMMA) && unitLength(scan, at + 3) > 0) return false;
  // `VKSND cấp cao 1`.
  if (head === 'local' && isText(scan, at - 1, 'cao') && isText(scan, at - 2, 'cấp')) return true;
  // `Thuế cơ sở 3 tỉnh Quảng Ninh`.
  if (at === from && isText(scan, from - 1, 'sở') && head === 'local') return true;
  if (head === 'local' && isLower(scan, at + 1) && ((scan.flags[at + 1] ?? 0) & ADMIN_UNIT) !== 0) return false;
  // `Ban Thường vụ 15 người`.
  if (at === from && head === 'committee' && isOneOf(scan, at + 1, COUNTED)) return false;
  const endsWithIt = head === 'named' || head === 'department' || head === 'company';
  return (
    at === from ||
    isNumbered(scan, at - 1) ||
    isNumberedUnit(scan, at - 1) ||
    // `Ban Chỉ huy Phòng thủ khu vực 4 - Bảo Lộc`.
    (head === 'committee' && isText(scan, at - 1, 'vực') && isText(scan, at - 2, 'khu')) ||
    // `Bệnh viện Quân y 110`.
    (isText(scan, at - 1, 'y') && isText(scan, at - 2, 'Quân')) ||
    (endsWithIt && endsName(scan, at)) ||
    (head === 'department' && endsTroop(scan, at, from))
  );
}

/** Tokens of `138/CP`, `389/ĐP`, `138/Chính phủ`: a board's number and who set it up. */
export function boardNumber(scan: Scan, at: number, from: number, head: HeadClass): number {
  const isTight = ((scan.tokens.shape[at + 1] ?? 0) | (scan.tokens.shape[at + 2] ?? 0)) & SPACED;
  if (head !== 'committee' || at !== from || !isSign(scan, at + 1, SLASH) || isTight !== 0) return 0;
  if (isText(scan, at + 2, 'Chính') && isText(scan, at + 3, 'phủ')) return 4;
  return isOneOf(scan, at + 2, FOUNDERS) ? 3 : 0;
}

const FOUNDERS = ['CP', 'ĐP', 'TW', 'TƯ', 'QG', 'BCA', 'BQP'] as const;

/** `người`, `đồng chí`, `thành viên`, `ủy viên`: those who sit on a committee. */
const COUNTED = ['người', 'đồng', 'thành', 'ủy', 'uỷ'] as const;

/** Units that have numbers for names. */
const isNumbered = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['Vùng', 'đoàn', 'khu', 'biển', 'PTKV', 'CHPTKV']) ||
  // `Trung tâm Cấp cứu 115`: the number that one calls.
  (isText(scan, at, 'cứu') && scan.tokens.value[at + 1] === 115) ||
  // `UBND quận 1`; `UBND phường 3 năm liền …` is about years.
  (isOneOf(scan, at, ['quận', 'Quận', 'QUẬN', 'phường', 'Phường', 'PHƯỜNG']) &&
    !isOneOf(scan, at + 2, ['tháng', 'năm', 'ngày', 'lần']));
