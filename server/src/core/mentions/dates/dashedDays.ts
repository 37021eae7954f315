/** Days with a dash or a dot and no *ngày* (`trước 30-6`, `Từ 1-7,`, `sang 3-3`), told from amounts, scores and decimals. */
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, PERCENT, SEMICOLON } from '../../text/signs.ts';
import { BREAK, NUMBER, SIGN, WORD } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { clockBefore } from './clockTimes.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import {
  AFTER_YEAR,
  AND,
  DOTTED_DAY,
  HOLIDAY,
  QUANTITY,
  SHIFT,
  TO,
  YEAR,
  codeAt,
  codeKind,
  contextBefore,
  kindAt,
  kindBefore,
} from './dateWords.ts';
import { isCapital, isTight, isTightNumber, isWordAt, signAt, tightSign, valueAt, widthAt } from './draft.ts';

/**
 * `trước 30.4`, `lễ 2-9`: after these words it is no decimal and, past the twelfth, no range of amounts either. `before`: what the
 * words before say; `from`: where the paragraph begins; `dotted`: the date before has a dot, too; still a small number may be a decimal.
 */
export function isDashedDay(scan: Scan, at: number, from: number, before: number, dotted: boolean): boolean {
  const sign = tightSign(scan, at + 1);
  if ((sign !== DOT && sign !== DASH) || !isTightNumber(scan, at + 2)) return false;
  const isLate = valueAt(scan, at) > 12;
  const isLed = (before & DOTTED_DAY) !== 0;
  // `giám sát từ 1.12`: decimals have a comma, and seldom two such digits.
  const isMonth = sign === DOT && widthAt(scan, at + 2) === 2 && valueAt(scan, at + 2) <= 12;
  // `hẹn xong 30-6 năm nay`: amounts rise.
  const isFalling = sign === DASH && valueAt(scan, at) >= valueAt(scan, at + 2);
  if ((isFalling || isBegun(scan, at - 1)) && isOwnYear(scan, at + 3)) return true;
  // `lúc 18h30 14-1.`.
  if (sign === DASH && closesDay(scan, at + 3) && clockBefore(scan, at) < at) return true;
  if (isFalling && isOneOf(scan, at - 1, FROM) && closesDay(scan, at + 3)) return true;
  if (
    (sign === DASH || isMonth) &&
    closesDay(scan, at + 3) &&
    (isFromOrTo(scan, at, from, isLate || isMonth) || isNamedDay(scan, at, from, isLate || isMonth))
  )
    return true;
  const day =
    kindBefore(scan, at) === HOLIDAY ||
    (isLate && isLed) ||
    (sign === DOT && (isLed || (isLate && dotted && (before & QUANTITY) === 0)));
  if (!day) return false;
  const next = at + 3;
  if (!isWordAt(scan, next)) return signAt(scan, next) !== PERCENT;
  const after = codeAt(scan, next);
  return codeKind(after) === YEAR ? kindAt(scan, next + 1) === SHIFT : (after & (AFTER_YEAR | AND | TO)) !== 0;
}

/** `30-6 năm nay`, `10-4 năm ngoái`; `3-5 năm trước` counts years. */
const isOwnYear = (scan: Scan, at: number): boolean =>
  kindAt(scan, at) === YEAR && isOneOf(scan, at + 1, ['nay', 'ngoái']);

const FROM = ['từ', 'Từ'] as const;

/**
 * Before the day stands a word that a day follows. Up to the twelfth the numbers may be a score or an amount
 * (`điểm từ 5-7`): then the clause opens with the word, or tells what holds from that day on.
 */
function isFromOrTo(scan: Scan, at: number, from: number, isLate: boolean): boolean {
  const lead = at - 1;
  if (lead < from) return false;
  if (FIRM.some(([one, two]) => isText(scan, lead, two) && isText(scan, lead - 1, one))) return true;
  // `đêm giao thừa, tức 9-2`, `rằm tháng Giêng (tức 12-2)`.
  if (isText(scan, lead, 'tức')) return ASIDE.has(signAt(scan, lead - 1));
  if (isLate && isBegun(scan, lead)) return true;
  if (isOneOf(scan, lead, OPENING))
    return lead === from || scan.tokens.kind[lead - 1] === SIGN || scan.tokens.kind[lead - 1] === BREAK;
  // `vì lẽ này: từ 1-2, chợ đông hơn`.
  if (isText(scan, lead, 'từ') && signAt(scan, at + 3) === COMMA && REASONS.has(signAt(scan, lead - 1))) return true;
  if (isText(scan, lead, 'trước')) return !isOneOf(scan, lead - 1, AHEAD);
  if (!isOneOf(scan, lead, LEADS)) return false;
  if ((contextBefore(scan, lead) & QUANTITY) !== 0 || isText(scan, lead - 1, 'lên')) return false;
  return (
    isLate ||
    isOneOf(scan, lead - 1, MOVED) ||
    HOLDS.some(([one, two]) => isText(scan, lead - 1, two) && isText(scan, lead - 2, one))
  );
}

/** `Ngày Báo chí cách mạng Việt Nam 21-6`: behind the name of a day of the calendar, whose end small letters seldom tell. */
function isNamedDay(scan: Scan, at: number, from: number, isLate: boolean): boolean {
  const isNamed = isLate || isCapital(scan, at - 1);
  for (let word = at - 1; word >= from && word > at - 12; word--) {
    const sign = signAt(scan, word);
    // `Ngày Thế giới phòng chống AIDS 1-12`: a day of the world, though the name ends in small letters.
    if (
      isText(scan, word, 'Ngày') &&
      WORLD.some(([one, two]) => isText(scan, word + 1, one) && isText(scan, word + 2, two))
    )
      return word < at - 3;
    if (isText(scan, word, 'Ngày') || isText(scan, word, 'ngày'))
      return isNamed && word < at - 2 && isCapital(scan, word + 1);
    if (!isWordAt(scan, word) && sign !== DASH) return false;
  }
  return false;
}

const WORLD = [
  ['Thế', 'giới'],
  ['Quốc', 'tế'],
] as const;

const FIRM = [
  ['số', 'ra'],
  ['Số', 'ra'],
  ['kể', 'từ'],
  ['Kể', 'từ'],
  ['đến', 'hết'],
  ['tính', 'đến'],
  ['Tính', 'đến'],
  ['chậm', 'nhất'],
  ['Chậm', 'nhất'],
  ['muộn', 'nhất'],
] as const;
/** `khởi công 19-5`, `khai giảng 5/9`: what begins, opens or ends on one day. */
export const isBegun = (scan: Scan, lead: number): boolean =>
  BEGUN.some(([one, two]) => isText(scan, lead, two) && isText(scan, lead - 1, one));

const BEGUN = [
  ['khởi', 'công'],
  ['khởi', 'đầu'],
  ['bắt', 'đầu'],
  ['kết', 'thúc'],
  ['khánh', 'thành'],
  ['thông', 'xe'],
  ['khai', 'mạc'],
  ['bế', 'mạc'],
  ['khai', 'giảng'],
  ['khai', 'trương'],
  ['khởi', 'hành'],
  ['hiệu', 'lực'],
  ['diễn', 'ra'],
  ['ra', 'mắt'],
] as const;
const REASONS: ReadonlySet<number> = new Set([COLON, SEMICOLON]);
const ASIDE: ReadonlySet<number> = new Set([COMMA, OPEN]);
const OPENING = ['Từ', 'Trước', 'Sau', 'Đến', 'Tới', 'Hết'] as const;
const LEADS = ['từ', 'đến', 'tới', 'sang', 'sau', 'hẹn', 'vào'] as const;
/** `dẫn trước 2-1`: a score. */
const AHEAD = ['dẫn', 'Dẫn', 'vượt'] as const;
const MOVED = ['dời', 'lùi', 'hoãn'] as const;
const HOLDS = [
  ['áp', 'dụng'],
  ['bắt', 'đầu'],
  ['hiệu', 'lực'],
  ['thực', 'hiện'],
  ['triển', 'khai'],
  ['thi', 'hành'],
  ['vận', 'hành'],
  ['hoạt', 'động'],
  ['diễn', 'ra'],
  ['khai', 'mạc'],
  ['dời', 'lịch'],
] as const;

/** Does the clause end here, or tell where and how? An amount would be of something. */
export function closesDay(scan: Scan, at: number): boolean {
  const { kind, value } = scan.tokens;
  if (kind[at] === NUMBER) return false;
  if (kind[at] === WORD) return isOneOf(scan, at, FOLLOWERS) || isCapital(scan, at);
  return (
    (value[at] === COMMA ||
      value[at] === DOT ||
      value[at] === CLOSE ||
      value[at] === SEMICOLON ||
      kind[at] === BREAK) &&
    !(isTight(scan, at + 1) && kind[at + 1] === NUMBER)
  );
}

const FOLLOWERS = ['tại', 'ở', 'và', 'sẽ', 'với', 'do', 'theo', 'diễn', 'tới', 'này', 'vừa'] as const;
