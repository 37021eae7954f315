/** Names of communes, wards and districts behind their unit, which no list has: `phường Võ Thị Sáu`, `xã Hội Yên Bắc`, `xã Lê Lợi Trần Văn Lụa`. */
import { DASH } from '../text/signs.ts';
import { ALL_CAPS, NUMBER, SINGLE, SPACED } from '../text/tokens.ts';
import { COMPOUND, EPONYM, MEETING_HEAD, ORDINAL_LEAD, STOP, STOP_PHRASE, TITLE } from './categories.ts';
import { followsOffice } from './officeHolder.ts';
import { hasCommonName, vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { gluedEnd, isCapital, isHighlandPlace, isLower, isOneOf, isSign, isText, placeLength } from './tokenTests.ts';

/** The unit right before a token is one that is often called after a person. */
export const isCommuneUnit = (scan: Scan, unit: number): boolean =>
  isOneOf(scan, unit, UNITS) ||
  (isText(scan, unit, 'khu') && isText(scan, unit - 1, 'đặc')) ||
  (isText(scan, unit, 'KHU') && isText(scan, unit - 1, 'ĐẶC')) ||
  (isText(scan, unit, 'trấn') && isText(scan, unit - 1, 'thị'));

const UNITS = 'xã phường huyện quận Xã Phường Huyện Quận XÃ PHƯỜNG HUYỆN QUẬN'.split(' ');

/** Tokens of the name; 0 when whoever heads the unit is named right behind it (`Chủ tịch UBND xã Trần Văn Lụa`). */
export function communeLength(scan: Scan, at: number, to: number): number {
  if (beginsClause(scan, at)) return 0;
  const run = runLength(scan, at, to);
  const place = firstLength(scan, at, run);
  return place === 0 ? 0 : place + sequelLength(scan, at + place, at + run);
}

/** `UBND tỉnh Gặp mặt …`, `UBND xã Tổ chức …`: a capital with a small syllable that makes one word is no place. */
export const beginsClause = (scan: Scan, at: number): boolean =>
  isLower(scan, at + 1) &&
  [COMPOUND, MEETING_HEAD, STOP_PHRASE].some((kind) => longestLength(scan, at, kind) > 1) &&
  placeLength(scan, at) === 0;

/** Tokens of `thôn 3`, `tổ dân phố số 7`, `khu phố Hòa Bình`, `ấp Tân Lập`: what is smaller than a commune, 0 for anything else. */
export function hamletLength(scan: Scan, at: number, to: number): number {
  const kind = HAMLETS.find((words) => words.every((word, index) => isText(scan, at + index, word)))?.length ?? 0;
  if (kind === 0) return 0;
  const from = at + kind;
  const number = isText(scan, from, 'số') ? from + 1 : from;
  if (scan.tokens.kind[number] === NUMBER && (scan.tokens.value[number] ?? 0) < 200) return number + 1 - at;
  const place = communeLength(scan, from, to);
  return place > 0 ? kind + place : 0;
}

const HAMLETS = 'tổ dân phố|khu dân cư|khu phố|thôn|bản|ấp|xóm|khóm|buôn|làng|khu'
  .split('|')
  .map((words) => words.split(' '));

/** Words with capitals, up to the next office; of a headline in capitals as many as most such names have. */
function runLength(scan: Scan, at: number, to: number): number {
  const { shape } = scan.tokens;
  const isShouted = ((shape[at] ?? 0) & ALL_CAPS) !== 0 && ((shape[at + 1] ?? 0) & ALL_CAPS) !== 0;
  const most = isShouted ? shoutedLength(scan, at) : MOST_WORDS;
  let end = at;
  while (end < to && end - at < most && isCapital(scan, end)) {
    // `xã Ea Na H'Yim Byă`: names of the Highlands begin with one letter.
    // `THƯỜNG TRỰC HĐND HUYỆN CHO Ý KIẾN …`.
    if (isShouted && placeLength(scan, end) === 0 && startsOther(scan, end)) break;
    // … and so does the second word of `huyện Cư M’gar`.
    if (isHighlandPlace(scan, end)) {
      end = gluedEnd(scan, end);
      break;
    }
    if (end > at && ((shape[end] ?? 0) & (SPACED | SINGLE)) !== SPACED) break;
    if (longestLength(scan, end, TITLE) > 1) break;
    // `xã Tân Kỳ`; `HĐND xã Tân Hòa Kỳ họp thứ hai`.
    const isOrdinal = end > at && longestLength(scan, end, ORDINAL_LEAD) > 0;
    if (isOrdinal && !isCapital(scan, end + 1) && !(end === at + 1 && isText(scan, end, 'Kỳ'))) break;
    end++;
  }
  return end - at;
}

/** `VÕ THỊ SÁU`, `QUY LỘC BẮC`: most have two words. */
function shoutedLength(scan: Scan, at: number): number {
  const known = Math.max(2, placeLength(scan, at), longestLength(scan, at, EPONYM));
  const isThree = isText(scan, at + 1, 'THỊ') || isText(scan, at + 1, 'VĂN') || directionLength(scan, at + 2) > 0;
  return isThree ? Math.max(3, known) : known;
}

const MOST_WORDS = 8;

function firstLength(scan: Scan, at: number, run: number): number {
  const end = at + run;
  const eponym = longestLength(scan, at, EPONYM);
  if (eponym > 0 && isNameOrEnd(scan, at + eponym, end)) return eponym;
  const known = placeLength(scan, at);
  if (known > 1 && known <= run) return known;
  // Most have two words: too few for a commune and its head, or for a person here.
  if (run < 3) return run;
  const isHeld = followsOffice(scan, at);
  if (run >= 4 || (isHeld && run === 3 && vietnameseNameEnd(scan, at, end, true) < end))
    for (const length of [2, 3, 1]) {
      // `xã Quy Lộc Bắc Nguyễn Văn Lụa`: the direction is the commune's.
      const from = at + length + directionLength(scan, at + length);
      if (end - from >= 2 && isPerson(scan, from, end, isHeld)) return length;
    }
  if (isHeld && vietnameseNameEnd(scan, at, end, true) - at >= 3) return 0;
  return Math.min(run, run > 4 ? 2 : 4);
}

const startsOther = (scan: Scan, at: number): boolean =>
  ((scan.flags[at] ?? 0) & STOP) !== 0 || longestLength(scan, at, STOP_PHRASE) > 1;

const isNameOrEnd = (scan: Scan, at: number, end: number): boolean =>
  at === end || directionLength(scan, at) > 0 || vietnameseNameEnd(scan, at, end, true) - at >= 2;

const isPerson = (scan: Scan, at: number, end: number, isHeld: boolean): boolean =>
  vietnameseNameEnd(scan, at, end, true) === end && (isHeld || hasCommonName(scan, at));

/** `Hội Yên Bắc`, `Xuân Lộc - Đà Lạt`, `A Roàng 2`. */
function sequelLength(scan: Scan, at: number, end: number): number {
  const direction = at < end ? directionLength(scan, at) : 0;
  if (direction > 0) return direction;
  if (at < end) return 0;
  const { kind, value } = scan.tokens;
  if (isSign(scan, at, DASH)) return placeLength(scan, at + 1) > 0 ? 1 + placeLength(scan, at + 1) : 0;
  const isNumber = kind[at] === NUMBER && (value[at] ?? 0) < 20 && kind[at + 1] !== NUMBER;
  return isNumber && !isOneOf(scan, at + 1, COUNTED) && scan.tokens.text[scan.tokens.end[at] ?? 0] !== '/' ? 1 : 0;
}

const COUNTED = ['năm', 'tháng', 'ngày', 'lần', 'tỷ', 'tỉ', 'triệu', 'người', 'giờ', 'h'] as const;

/** Of two communes with one name the one is `… Đông`, the other `… Tây`. */
const directionLength = (scan: Scan, at: number): number =>
  isCapital(scan, at) && isOneOf(scan, at, DIRECTIONS) ? 1 : 0;

const DIRECTIONS = ['Đông', 'Tây', 'Nam', 'Bắc', 'Trung', 'Thượng', 'Hạ', 'ĐÔNG', 'TÂY', 'NAM', 'BẮC'] as const;
