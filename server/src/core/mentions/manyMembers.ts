/** Whose a body is that has many: nations, works, zones, programmes, professions (`Hiệp hội các quốc gia Đông Nam Á`). */
import { COMMA } from '../text/signs.ts';
import { ALL_CAPS } from '../text/tokens.ts';
import { ADMIN_UNIT, COMPOUND, ORGANISATION_HEAD, STOP, STOP_PHRASE, TITLE } from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { bracketedLetters, isConnector, isWhole, unitLength, unitPlace } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';

/** `Hiệp hội các quốc gia Đông Nam Á`, `Hội đồng Chánh án các nước ASEAN`: whose body it is, up to a place or letters. */
export function membersLength(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  // `Ban Chỉ huy PCTT các tỉnh, thành phố từ Nghệ An đến …`.
  if (isText(scan, at + 1, 'tỉnh') && isSign(scan, at + 2, COMMA)) return 0;
  // `các KCN Đà Nẵng`.
  const letters = acronymStarting(reading, at + 1);
  if (letters !== undefined) {
    const place = placeLength(scan, letters.to);
    return place > 0 ? letters.to + place - at : 0;
  }
  if (isText(scan, at + 1, 'công') && isText(scan, at + 2, 'trình')) {
    const projects = projectsEnd(scan, at + 3, to);
    if (projects > at + 3) return projects - at;
  }
  if (isText(scan, at + 1, 'khu') && isText(scan, at - 1, 'lý')) return zonesEnd(scan, at + 1, to) - at;
  // `Vụ Tín dụng các ngành kinh tế`, `Cục An toàn hệ thống các tổ chức tín dụng`.
  const sector = longestLength(scan, at + 1, COMPOUND);
  const isSector = isText(scan, at + 1, 'ngành') || isText(scan, at + 4, 'dụng');
  if (sector > 2 && isSector && !isCapital(scan, at + 1 + sector)) return 1 + sector;
  const affairs = affairsEnd(reading, at);
  if (affairs > at) return affairs - at;
  const programmes = programmesEnd(scan, at + 1);
  if (programmes > at + 1) {
    const unit = unitLength(scan, programmes);
    return programmes + (unit > 0 ? unit + unitPlace(scan, programmes + unit, to) : 0) - at;
  }
  let end = at + 1;
  while (end < to && end - at < 9 && (isLower(scan, end) || isFurther(scan, end))) {
    // `các trường đại học, cao đẳng Việt Nam`.
    if (isSign(scan, end, COMMA)) {
      end += 1 + longestLength(scan, end + 1, COMPOUND);
      continue;
    }
    if (end > at + 1 && unitLength(scan, end) > 0) break;
    // `các thị trưởng Pháp ngữ`: those in an office.
    const office = end === at + 1 ? longestLength(scan, end, TITLE) : 0;
    const known = longestLength(scan, end, COMPOUND) || office;
    if (known === 0 && (((scan.flags[end] ?? 0) & ADMIN_UNIT) !== 0 || isConnector(scan, end))) break;
    if (longestLength(scan, end, STOP_PHRASE) > known) return 0;
    end += Math.max(1, known);
  }
  if (end === at + 1) return 0;
  // `các khu công nghiệp tỉnh Bình Dương`, `các công trình giao thông tỉnh`.
  const unit = unitLength(scan, end);
  if (unit > 0) return end + unit + unitPlace(scan, end + unit, to) - at;
  if (!isCapital(scan, end)) return 0;
  // `Hiệp hội quốc tế các thị trưởng Pháp ngữ (AIMF)`: letters in brackets close the name.
  const word = end + (isLower(scan, end + 1) ? 2 : 1);
  if (isText(scan, at - 1, 'tế') && bracketedLetters(reading, word) > 0) return word - at;
  const members = isText(scan, at + 1, 'hội') ? professionsEnd(scan, end) : end;
  if (members > end) return members - at;
  return placeLength(scan, end) > 0 || acronymStarting(reading, end)?.known !== undefined ? end - at : 0;
}

/** `Văn phòng Điều phối các vấn đề nhân đạo của Liên hợp quốc (OCHA)`: end of the affairs and of whose body it is, or the token; not `trao đổi với Bộ các vấn đề …`. */
function affairsEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const affairs = longestLength(scan, at, COMPOUND);
  if (affairs < 4 || !isText(scan, at + 1, 'vấn')) return at;
  const end = at + affairs;
  const owner = isWord(scan, end, W.của) ? end + 1 : end;
  if (isWhole(scan, owner)) return owner + longestLength(scan, owner, ORGANISATION_HEAD);
  return bracketedLetters(reading, end) > 0 ? end : at;
}

/** End of `Chương trình mục tiêu quốc gia`, or the token. */
const programmesEnd = (scan: Scan, at: number): number =>
  isText(scan, at + 1, 'trình') && isText(scan, at + 2, 'mục') && isText(scan, at + 4, 'quốc') ? at + 6 : at;

/** `Ban Quản lý các khu chế xuất và công nghiệp TP.HCM`: end of the zones and of whose they are; the token before when there are none. */
export function zonesEnd(scan: Scan, at: number, to: number): number {
  const zones = longestLength(scan, at, COMPOUND);
  if (zones < 3) return at - 1;
  let end = at + zones;
  const more = isWord(scan, end, W.và) ? longestLength(scan, end + 1, COMPOUND) : 0;
  if (more > 1 && isOneOf(scan, end + 1, ZONES)) end += 1 + more;
  const unit = unitLength(scan, end);
  if (unit > 0) return end + unit + unitPlace(scan, end + unit, to);
  return isCapital(scan, end) ? end + placeLength(scan, end) : end;
}

const ZONES = ['khu', 'công', 'chế', 'kinh'] as const;

/** `… các công trình, dự án quan trọng quốc gia, trọng điểm ngành Giao thông vận tải`: end of the kinds of works and their branch, or `at`. */
function projectsEnd(scan: Scan, at: number, to: number): number {
  for (let end = at; end < to && end - at < 16; end++) {
    if (isText(scan, end, 'ngành')) {
      const field = longestLength(scan, end + 1, COMPOUND);
      const isLetters = ((scan.tokens.shape[end + 1] ?? 0) & ALL_CAPS) !== 0;
      return field > 1 ? end + 1 + field : isLetters ? end + 2 : at;
    }
    const goesOn = isSign(scan, end, COMMA) ? isLower(scan, end + 1) : isLower(scan, end);
    const isStop = ((scan.flags[end] ?? 0) & STOP) !== 0 && !isText(scan, end + 1, 'án');
    if (!goesOn || isStop) return at;
  }
  return at;
}

/** `Liên hiệp các hội Văn học nghệ thuật Việt Nam`: the fields of those who are members, and their country or province; else `at`. */
function professionsEnd(scan: Scan, at: number): number {
  let end = at;
  for (let field = longestLength(scan, end, COMPOUND); field > 0; field = longestLength(scan, end, COMPOUND)) {
    end += field;
    if (isWord(scan, end, W.và) && longestLength(scan, end + 1, COMPOUND) > 1) end++;
  }
  const unit = unitLength(scan, end);
  const place = placeLength(scan, end + unit);
  return end > at && place + unit > 0 ? end + unit + place : at;
}

/** `, cao đẳng` amid those who are members. */
const isFurther = (scan: Scan, at: number): boolean =>
  isSign(scan, at, COMMA) && longestLength(scan, at + 1, COMPOUND) > 1 && longestLength(scan, at + 1, STOP_PHRASE) < 2;
