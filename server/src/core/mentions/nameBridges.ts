/** Lower-case stretches inside the name of a body: what leads to the next capital, what it is about, whose it is. */
import { COMMA, DASH } from '../text/signs.ts';
import { ALL_CAPS, NUMBER, WORD } from '../text/tokens.ts';
import {
  ADMIN_UNIT,
  COMPOUND,
  COUNTRY,
  DOCUMENT_HEAD,
  HONORIFIC,
  MEETING_HEAD,
  ORDINAL_LEAD,
  ORGANISATION_HEAD,
  PHRASE_NOUN,
  PREDICATE,
  STOP,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { acronymStarting, IN_DATE, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { bracketedLetters, isConnector, isProper, isWhole, lastIsPlace, unitLength } from './nameParts.ts';
import { otherSeats } from './missionSeats.ts';
import { lastOfPair } from './nameJoints.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import {
  drawsCrowd,
  isBank,
  isCapital,
  isLower,
  isOneOf,
  isSign,
  isSyllable,
  isText,
  isWord,
  placeLength,
} from './tokenTests.ts';
import { isVerbal } from './verbalNouns.ts';

/** A name up to the token in question. */
export interface NameSoFar {
  readonly head: HeadClass;
  readonly from: number;
  readonly found: boolean;
  readonly listed: boolean;
  readonly qualified: boolean;
}

/**
 * Lower-case words that lead to another capital of the same name: `Khu vực thương mại tự do ASEAN`, `Ngân hàng Thương mại cổ phần
 * Ngoại thương`. At most four, none of them a verb or joint, and nobody and no other body behind them.
 */
export function bridgeLength(reading: Reading, at: number, to: number, state: NameSoFar): number {
  const { scan } = reading;
  const { head, found } = state;
  if (head === 'ministry' || head === 'mission' || (!found && at !== state.from) || isComplete(scan, at, state))
    return 0;
  // `Công ty TNHH Hòa Hiệp trúng gói thầu XL-02`: behind a proper name only nouns go on.
  const isLetters = (((scan.tokens.shape[at - 1] ?? 0) | (scan.tokens.shape[at - 2] ?? 0)) & ALL_CAPS) !== 0;
  const isNamed = found && !isLetters && head === 'company' && isCapital(scan, at - 1) && isProper(scan, at - 1, false);
  let next = at;
  while (next < to && next - at < 5 && isLower(scan, next)) {
    const compound = longestLength(scan, next, COMPOUND);
    if (isNamed && (compound < 2 || isVerbal(scan, next))) return 0;
    // `Trung tâm Dự báo … quốc gia cảnh báo El Nino …`.
    if (isText(scan, next, 'cảnh') && isText(scan, next + 1, 'báo') && isText(scan, next - 1, 'gia')) return 0;
    if (
      longestLength(scan, next, ORDINAL_LEAD) > 0 ||
      isConnector(scan, next) ||
      (compound === 0 && ((scan.flags[next] ?? 0) & STOP) !== 0)
    )
      return 0;
    if (longestLength(scan, next, STOP_PHRASE) > 0 && (compound === 0 || (found && isVerbal(scan, next)))) return 0;
    next += Math.max(1, compound);
  }
  // `… trình kế hoạch quý I-2026`: a day or quarter is no word of a name.
  if (next === at || next >= to || next - at > 5 || ((reading.covered[next] ?? 0) & IN_DATE) !== 0) return 0;
  // `Hội Nông dân bầu BCH mới`: another body.
  if (reading.acronymAt[next] && !isText(scan, next, 'BCH'))
    return isLower(scan, next - 1) && head !== 'company' ? next - at : 0;
  if (!isCapital(scan, next) || startsAny(scan, next, OTHER_PHRASES)) return 0;
  const compound = longestLength(scan, next, COMPOUND);
  if (longestLength(scan, next, TITLE) > compound || longestLength(scan, next, HONORIFIC) > 0) return 0;
  if (longestLength(scan, next, ORGANISATION_HEAD) > compound || longestLength(scan, next, MEETING_HEAD) > compound)
    return 0;
  if (placeLength(scan, next) === 0 && vietnameseNameEnd(scan, next, to, true) - next >= 3) return 0;
  return next - at;
}

/** Behind a place, `Trung ương` or the unit that it belongs to a name is complete. */
const isComplete = (scan: Scan, at: number, { from, found }: NameSoFar): boolean =>
  lastIsPlace(scan, at) ||
  (found && at - 1 > from && (((scan.flags[at - 1] ?? 0) & ADMIN_UNIT) !== 0 || isWord(scan, at - 1, W.ương)));

const OTHER_PHRASES = (1 << PHRASE_NOUN) | (1 << DOCUMENT_HEAD);

/** Is the *và* at a token behind a name that is complete? */
export function andBeginsOther({ scan, acronymAt }: Reading, at: number, head: HeadClass): boolean {
  // `Quốc hội Cộng hòa Mozambique và Phu quân`, `UBND tỉnh và …`.
  if (head === 'local' && (lastIsPlace(scan, at) || ((scan.flags[at - 1] ?? 0) & ADMIN_UNIT) !== 0)) return true;
  if (isBank(scan, at + 1)) return true;
  // `Trường THPT Chu Văn An và Trường ĐHSP`.
  if (head !== 'local' && isText(scan, at + 1, 'Trường') && acronymAt[at + 2]) return true;
  // `Bộ Công an Việt Nam và Lực lượng …`: the country ends it; `Hải dương` is no province.
  if (head === 'ministry' && isCapital(scan, at - 1) && lastIsPlace(scan, at) && !isSign(scan, at - 2, DASH))
    return true;
  // `Cục Y tế dự phòng và cán bộ Vụ HTQT`, `Viện Mắt và đại diện các nhà tài trợ`.
  const isPeople = PEOPLE.some(([first, second]) => isText(scan, at + 1, first) && isText(scan, at + 2, second));
  if (isPeople && (!isLower(scan, at + 3) || isWord(scan, at + 3, W.các) || acronymAt[at + 3])) return true;
  // `Trường THPT Chu Văn An và sinh viên Trường Đại học Huế`.
  const isTaught = isOneOf(scan, at + 2, ['sinh', 'viên', 'chức', 'đội']);
  if (isTaught && isLower(scan, at + 1) && longestLength(scan, at + 3, ORGANISATION_HEAD) > 0) return true;
  // `Ban Tôn giáo Chính phủ và công chức, viên chức`.
  return isText(scan, at - 1, 'phủ') && isLower(scan, at + 1);
}

const PEOPLE = [
  ['cán', 'bộ'],
  ['công', 'chức'],
  ['đại', 'diện'],
  ['lãnh', 'đạo'],
  ['chuyên', 'gia'],
  ['chuyên', 'viên'],
  ['nhân', 'viên'],
] as const;

/** `Cục Tiền lương và Bảo hiểm xã hội đã họp`: behind another field of two syllables, and of no place, a field as well. */
const isInsurance = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Bảo') &&
  isText(scan, at + 1, 'hiểm') &&
  isText(scan, at + 3, 'hội') &&
  isLower(scan, at - 2) &&
  !isCapital(scan, at + 4) &&
  unitLength(scan, at + 4) === 0;

/** `Công ty CP Môi trường và Công trình đô thị`: what firms build. */
const isWorks = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Công') && isText(scan, at + 1, 'trình') && isOneOf(scan, at + 2, WORKS);

const WORKS = ['đô', 'công', 'giao', 'thủy', 'xây', 'dân', 'ngầm', 'hạ', 'điện', 'biển'] as const;

/** Is that, behind an *và*, a further field of such a body, though the word begins other phrases as well? */
export const joinsField = (scan: Scan, at: number, head: HeadClass): boolean =>
  head === 'company' ? isWorks(scan, at) : head === 'department' && isInsurance(scan, at);

/** Tokens in which the words of a committee of the Party are looked for. */
const NEAR = 8;

/** Tokens of `về` and what a committee or a centre is for; 0 where the sentence speaks about that (`Ban Thường vụ Thành ủy về …`). */
export function aboutLength(reading: Reading, at: number, to: number, { head, from, found }: NameSoFar): number {
  const { scan } = reading;
  // `Ban Chỉ đạo của Chính phủ về tham gia hoạt động gìn giữ hòa bình LHQ`.
  const joins = isText(scan, from - 1, 'đạo') && isWord(scan, at + 1, W.tham) && isText(scan, at + 2, 'gia') ? 2 : 0;
  const topic = joins + topicLength(reading, at + joins, to);
  // `Trung tâm Điều phối ASEAN về hỗ trợ nhân đạo (AHA)`: letters in brackets close the name.
  // `Cơ quan LHQ về Thương mại và Phát triển`.
  const isUnited = isText(scan, at - 1, 'LHQ') || isText(scan, at - 3, 'Liên');
  if (head === 'department' && isUnited && isCapital(scan, at + 1)) return topic;
  // `Cục Cảnh sát điều tra tội phạm về kinh tế`.
  const isOfCrimes = isText(scan, at - 1, 'phạm') && isText(scan, at - 2, 'tội');
  if (head === 'department') return isOfCrimes || bracketedLetters(reading, at + topic) > 0 ? topic : 0;
  if (
    isWord(scan, from - 1, W.vụ) ||
    isText(scan, from - 1, 'hành') ||
    // `nghị quyết của Hội đồng Thẩm phán … về án phí`.
    isText(scan, from + 1, 'phán') ||
    // `lời kêu gọi của Ủy ban Trung ương MTTQ Việt Nam về vận động ủng hộ …`.
    isWord(scan, at + 1, W.việc) ||
    isText(scan, at - 3, 'MTTQ') ||
    (isText(scan, at - 3, 'quốc') && isText(scan, at - 4, 'Tổ')) ||
    (!found && isText(scan, at + 1, 'công'))
  )
    return 0;
  // `Ủy ban Kiểm tra Tỉnh ủy về …`, `Ban Nội chính Thành ủy TP.HCM về …`: of the Party.
  for (let word = at - 1; word > Math.max(from, at - NEAR) && !isText(scan, from - 1, 'đạo'); word--)
    if ((isText(scan, word, 'ủy') || isText(scan, word, 'uỷ')) && isCapital(scan, word - 1)) return 0;
  return topic;
}

/** `về cơ sở hạ tầng và phát triển nguồn lực`: lower-case words up to a stop, a sign or eight words. */
export function topicLength(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  let end = at + 1;
  let solid = at;
  while (end < to && end - at < 28 && ((reading.covered[end] ?? 0) & IN_DATE) === 0) {
    // `về hợp tác kinh tế - thương mại`.
    const second =
      isSign(scan, end, DASH) && end === solid && isLower(scan, end + 1) ? longestLength(scan, end + 1, COMPOUND) : 0;
    if (second > 1) {
      end += 1 + second;
      solid = end;
      continue;
    }
    // `về khoa học, công nghệ (KHCN), đổi mới sáng tạo và …`: letters amid the topic.
    const letters = end === solid ? bracketedLetters(reading, end) : 0;
    if (
      letters > 0 &&
      ((isWord(scan, end + letters, W.và) && !isOtherBody(scan, end + letters + 1)) ||
        (isSign(scan, end + letters, COMMA) && isListed(reading, end + letters, to)))
    ) {
      end = solid = end + letters;
      continue;
    }
    // `về phát triển khoa học, công nghệ, chuyển đổi số và Đề án 06`.
    if (isSign(scan, end, COMMA) && end === solid && isListed(reading, end, to)) {
      end++;
      continue;
    }
    const pair = isSign(scan, end, COMMA) && end === solid ? lastOfPair(reading, end) : 0;
    if (pair > end) return pair - at;
    // `Đề án 06`.
    if (scan.tokens.kind[end] === NUMBER && end === solid && isCapital(scan, end - 2) && isLower(scan, end - 1)) {
      solid = ++end;
      continue;
    }
    const acronym = reading.acronymAt[end] ?? 0;
    // `về phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025`.
    const isOver = scan.tokens.kind[end] !== WORD || ((reading.covered[end] ?? 0) & IN_DATE) !== 0;
    if (isOver && acronym === 0) break;
    if (acronym > 0) {
      end = reading.acronyms[acronym - 1]?.to ?? end + 1;
      solid = end;
      continue;
    }
    // `về chuyển đổi số và Bộ Y tế`, `… và Hội thảo quốc tế`: another body, or a meeting.
    if (isWord(scan, end, W.và) && isOtherBody(scan, end + 1)) break;
    // `… về hợp tác kinh tế, KH&CN và các lĩnh vực khác`.
    if (isWord(scan, end, W.và) && isWord(scan, end + 1, W.các) && isRest(scan, end + 2)) return end + 5 - at;
    // `về thích ứng với biến đổi khí hậu`, `về ứng phó với thiên tai`.
    if (
      isWord(scan, end, W.với) &&
      end > at + 2 &&
      isOneOf(scan, end - 1, ['ứng', 'phó']) &&
      (!isCapital(scan, end + 1) || (reading.acronymAt[end + 1] ?? 0) > 0)
    ) {
      end++;
      continue;
    }
    const isJoint = isWord(scan, end, W.và) || isWord(scan, end, W.của);
    if (isJoint || (isWord(scan, end, W.các) && longestLength(scan, end + 1, COMPOUND) > 0)) {
      end++;
      continue;
    }
    // `Đề án 06`, `người Việt Nam ở nước ngoài`.
    const head = longestLength(scan, end, DOCUMENT_HEAD);
    const paper = isCapital(scan, end) || scan.tokens.kind[end + head] === NUMBER ? head : 0;
    const abroad = isWord(scan, end, W.ở) && isWord(scan, end + 1, W.nước) && isText(scan, end + 2, 'ngoài') ? 3 : 0;
    // `và đề án 06`.
    if (isWord(scan, end, W.đề) && isText(scan, end + 1, 'án') && scan.tokens.kind[end + 2] === NUMBER)
      return end + 3 - at;
    // `Ban Chỉ đạo Quốc gia về phòng, chống thiên tai tổ chức …`.
    // `… về phòng, chống thiên tai trực tiếp kiểm tra`.
    if (isText(scan, end, 'trực') && isText(scan, end + 1, 'tiếp')) break;
    if (isText(scan, end, 'tổ') && isText(scan, end + 1, 'chức') && organises(scan, end, at + 1)) break;
    const known = Math.max(longestLength(scan, end, COMPOUND), paper > 1 ? paper : 0, abroad);
    if (known > 0) {
      end += known;
      solid = end;
      // The number of a project ends the name.
      if (paper > 1 && scan.tokens.kind[end] === NUMBER) return end + 1 - at;
      continue;
    }
    if (((scan.flags[end] ?? 0) & STOP) !== 0 || longestLength(scan, end, STOP_PHRASE) > 0) break;
    // `Phiên họp Ban Chỉ đạo quốc gia về chuyển đổi số lần thứ 12 thu hút …`.
    if (isWord(scan, end, W.tại) || startsAny(scan, end, 1 << PREDICATE) || drawsCrowd(scan, end)) break;
    if (isWord(scan, end, W.lần) && (isWord(scan, end + 1, W.thứ) || scan.tokens.kind[end + 1] === NUMBER)) break;
    if (isCapital(scan, end) && placeLength(scan, end) === 0) {
      if (longestLength(scan, end, TITLE) > 0 || vietnameseNameEnd(scan, end, to, true) >= end + 3) break;
    }
    end += Math.max(1, placeLength(scan, end));
    solid = end;
  }
  return solid > at ? solid - at : 0;
}

/** `lĩnh vực khác`, `vấn đề khác`. */
const isRest = (scan: Scan, at: number): boolean =>
  isText(scan, at + 2, 'khác') && isOneOf(scan, at, ['lĩnh', 'vấn']) && isOneOf(scan, at + 1, ['vực', 'đề']);

/** `Ủy ban Hỗn hợp thực thi Hiệp định Thương mại Việt Nam - Cuba`: tokens of what a joint committee carries out, 0 where it does something else. */
function treatyLength({ scan }: Reading, at: number): number {
  const isJoint = isText(scan, at - 1, 'hợp') && isOneOf(scan, at - 2, ['Hỗn', 'hỗn']);
  if (!isJoint || !isText(scan, at, 'thực') || !isOneOf(scan, at + 1, ['thi', 'hiện'])) return 0;
  const head = isOneOf(scan, at + 2, ['Hiệp', 'hiệp', 'Công']) && isOneOf(scan, at + 3, ['định', 'ước']) ? at + 4 : at;
  let end = head;
  while (end > at && end - head < 12) {
    const place = placeLength(scan, end);
    if (place > 0) {
      const other = isSign(scan, end + place, DASH) ? placeLength(scan, end + place + 1) : 0;
      return end + place + (other > 0 ? 1 + other : 0) - at;
    }
    const known = longestLength(scan, end, COMPOUND);
    if (longestLength(scan, end, STOP_PHRASE) > known || (known === 0 && !isCapital(scan, end))) break;
    end += Math.max(1, known);
  }
  return end > head ? end - at : 0;
}

/**
 * `tại Nhật Bản`, `tại Liên hợp quốc`: where a mission has its seat, behind which no town is part of its name (`… ở New York`); of others
 * a country makes another body (`Hội đồng Anh tại Việt Nam`). -1 where no such word stands.
 */
export function seatLength(reading: Reading, at: number, { head, found, from }: NameSoFar): number {
  const { scan, acronymAt } = reading;
  const treaty = head === 'committee' ? treatyLength(reading, at) : 0;
  if (treaty > 0) return treaty;
  const mission = head === 'mission' ? missionLength(reading, at, at === from) : 0;
  if (mission > 0 || !found) return mission || -1;
  const isIn = isWord(scan, at, W.ở);
  if (!isIn && !isWord(scan, at, W.tại)) return -1;
  const next = at + 1;
  // `Đảng bộ tỉnh Nghệ An tại Huế` met there; `TAND Cấp cao tại TP.HCM` sits there.
  if (head === 'local' && !isIn && lastIsPlace(scan, at)) return 0;
  if (head === 'mission' || head === 'local') {
    if (isIn && lastIsPlace(scan, at) && longestLength(scan, next, COUNTRY) === 0) return 0;
    const place = placeLength(scan, next) || (isWhole(scan, next) ? longestLength(scan, next, ORGANISATION_HEAD) : 0);
    if (place > 0) return 1 + place;
    // `Tổng Lãnh sự quán Việt Nam tại Fukuoka`.
    let end = next;
    const limit = ((scan.flags[next] ?? 0) & ADMIN_UNIT) === 0 ? next + 3 : next;
    while (end < limit && isCapital(scan, end) && (!isSyllable(scan, end) || isText(scan, end, 'Viên'))) end++;
    return acronymAt[next] ? 1 : end > next ? end - at : 0;
  }
  // `Phái bộ gìn giữ hòa bình Liên hợp quốc ở Nam Sudan`.
  const isForces = isIn && isText(scan, from - 2, 'Phái');
  if ((isIn && !isForces) || head === 'ministry' || head === 'whole') return -1;
  // `Văn phòng UNIDO tại Hà Nội`.
  // … `Phân hiệu Đại học Đà Nẵng tại Kon Tum` and `Chi nhánh Văn phòng Đăng ký đất đai tại Sa Rài`.
  const isPart = isOneOf(scan, from - 1, ['nhánh', 'hiệu']);
  const isBranch = isPart || (isText(scan, from - 1, 'phòng') && (acronymAt[at - 1] ?? 0) > 0);
  if (!isBranch && followsEnvoy(scan, from)) return 0;
  const seat = isBranch
    ? placeLength(scan, next) || (isPart ? townLength(scan, next) : 0)
    : longestLength(scan, next, COUNTRY);
  return seat > 0 ? 1 + seat : 0;
}

/** Two syllables with capitals that no list of places has. */
const townLength = (scan: Scan, at: number): number =>
  isCapital(scan, at) &&
  isCapital(scan, at + 1) &&
  isSyllable(scan, at) &&
  isSyllable(scan, at + 1) &&
  !isCapital(scan, at + 2) &&
  longestLength(scan, at, ORGANISATION_HEAD) === 0
    ? 2
    : 0;

/** `Trưởng đại diện Tổ chức Y tế Thế giới tại Việt Nam`: the seat is that of the representative. */
function followsEnvoy(scan: Scan, from: number): boolean {
  for (let back = from - 1; back > from - 5; back--)
    if (isText(scan, back, 'diện') && isText(scan, back - 1, 'đại'))
      return isOneOf(scan, back - 2, ['Trưởng', 'trưởng']);
  return false;
}

const isOtherBody = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) &&
  Math.max(longestLength(scan, at, ORGANISATION_HEAD), longestLength(scan, at, MEETING_HEAD)) >
    longestLength(scan, at, COMPOUND);

/** `Phái đoàn thường trực của Việt Nam`, `… bên cạnh Liên hợp quốc`: who sends a mission, and to whom; 0 where neither is said. */
function missionLength(reading: Reading, at: number, first: boolean): number {
  const { scan } = reading;
  const sender = first && isWord(scan, at, W.của) ? placeLength(scan, at + 1) : 0;
  if (sender > 0) return 1 + sender;
  if (!isWord(scan, at, W.bên) || !isWord(scan, at + 1, W.cạnh)) return 0;
  const body = at + 2 + (isWhole(scan, at + 2) ? longestLength(scan, at + 2, ORGANISATION_HEAD) : 0);
  return otherSeats(reading, body) - at;
}

/** `tổ chức` behind a topic is what the body does, unless the topic is how something is organised. */
const organises = (scan: Scan, at: number, from: number): boolean =>
  at > from && longestLength(scan, at, COMPOUND) < 3 && !isOneOf(scan, at - 1, ORGANISED);

const ORGANISED = ['và', 'các', 'xếp', 'mới', 'tác', 'toàn', 'dựng', 'lý', 'của'] as const;

/** A comma amid compounds in lower case that an *và* closes. */
export function isListed(reading: Reading, comma: number, to: number): boolean {
  const { scan } = reading;
  const limit = Math.min(to, comma + 24);
  for (let at = comma; at < limit;) {
    if (isWord(scan, at, W.và)) return true;
    const next = isSign(scan, at, COMMA) ? at + 1 : at;
    // `phát triển KH&CN, ĐMST và chuyển đổi số`.
    const letters = acronymStarting(reading, next);
    if (letters !== undefined && letters.number < 0 && next > at) {
      at = letters.to;
      continue;
    }
    const known = isLower(scan, next) ? longestLength(scan, next, COMPOUND) : 0;
    if (known < 2 || longestLength(scan, next, STOP_PHRASE) > known) return false;
    at = next + known;
    at += bracketedLetters(reading, at);
  }
  return false;
}
