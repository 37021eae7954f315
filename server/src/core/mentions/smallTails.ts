/** Names of bodies that go on in small letters up to whose they are: `Trung tâm công tác xã hội tỉnh Bắc Giang`, `Ban Quản lý dự án …`. */
import { bodyLength } from './bodyOwners.ts';
import { COMMA, DASH } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import {
  COMPOUND,
  COUNTRY,
  DOCUMENT_HEAD,
  EPONYM,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  QUALIFIER,
  STOP,
  STOP_PHRASE,
} from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { isListed, topicLength } from './nameBridges.ts';
import { topicEnd } from './meetingTopic.ts';
import { zonesEnd } from './manyMembers.ts';
import { bracketedLetters, isOfProjects, isParent, isWhole, lastIsPlace, unitLength, unitPlace } from './nameParts.ts';
import { endsName, formationEnd } from './numbersOfBodies.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';
import { beginsPredicate, isVerbal, workLength } from './verbalNouns.ts';

/** `Ban Quản lý dự án Đầu tư xây dựng công trình giao thông`: one capital, then small letters. */
const isInvestment = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Đầu') && isText(scan, at + 1, 'tư') && isText(scan, at + 2, 'xây') && isText(scan, at + 3, 'dựng');

/** Tokens in small letters at most. */
const LONGEST = 18;

/** End of a name whose head ends at `from` and which goes on in small letters, or `from`; `qualified`: a word such as `chỉ đạo` does. */
export function smallTailEnd(reading: Reading, from: number, to: number, head: HeadClass, qualified: boolean): number {
  const { scan } = reading;
  const exam = head === 'committee' ? examEnd(reading, qualifiedEnd(scan, from, head).to, to) : from;
  if (exam > from) return exam;
  const draft = head === 'committee' ? draftEnd(reading, qualifiedEnd(scan, from, head).to, to) : from;
  if (draft > from) return draft;
  // `Ban QLDA ĐTXD các công trình giao thông tỉnh`.
  const letters = head === 'committee' && isOfProjects(scan, from) ? acronymStarting(reading, from) : undefined;
  const isOfWorks = letters !== undefined && isWord(scan, letters.to, W.các) && isLower(scan, letters.to + 1);
  const isBuilder = head === 'committee' && isOfProjects(scan, from) && isInvestment(scan, from);
  if (!isLower(scan, from) && !isOfWorks && !isBuilder) return from;
  if (head === 'committee' && isOfProjects(scan, from)) {
    const topic = beforeVerb(scan, from, from + Math.max(0, topicLength(reading, from - 1, to) - 1));
    // `Ban QLDA đường sắt cảnh báo …`: in small letters to its end it goes as far as nouns do that lists know.
    const end = isNamed(scan, from + (isBuilder ? 1 : 0), topic) ? topic : nounsEnd(scan, from, topic) || topic;
    if (end === from) return from;
    const owner = ownerEnd(scan, end, to);
    // `Ban QLDA đường Hồ Chí Minh`.
    if (owner > end || !isText(scan, end - 1, 'đường')) return owner;
    return end + (unitPlace(scan, end, to) || longestLength(scan, end, EPONYM));
  }
  // `Ủy ban kiểm tra tỉnh ủy`, `Văn phòng tỉnh ủy`, `Ban dân vận tỉnh ủy`.
  const party = head === 'committee' && qualified ? from + longestLength(scan, from, QUALIFIER) : from;
  if (isPartyCommittee(scan, party) && (party > from || isOneOf(scan, from - 1, PARTY_ORGANS))) return party + 2;
  if (head === 'committee' && qualified) return leadersTaskEnd(reading, from, to) || jointEnd(reading, from, to);
  return head === 'department' || head === 'named' || head === 'committee'
    ? fieldAndOwnerEnd(reading, from, to, head)
    : from;
}

/** `Ban soạn thảo dự án Luật Nhà ở`, `Hội đồng thẩm định dự thảo Nghị định về …`: end of what is drafted, 0 where nothing is. */
function draftEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isText(scan, at - 1, 'thảo') && !isText(scan, at - 1, 'định')) return 0;
  const isDraft = isWord(scan, at, W.dự) && (isText(scan, at + 1, 'án') || isWord(scan, at + 1, W.thảo));
  if (!isDraft || !isCapital(scan, at + 2) || longestLength(scan, at + 2, DOCUMENT_HEAD) === 0) return 0;
  return topicEnd(reading, at, to);
}

/** `Ban Chỉ đạo cấp quốc gia kỳ thi tốt nghiệp THPT`: end of the exam and its kind, 0 where none starts. */
function examEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  // `Ban Chỉ đạo thi cấp quốc gia`, `Hội đồng thi tỉnh`; `thi công`, `thi hành` are no exams.
  const isBare =
    isText(scan, at, 'thi') && (levelLength(scan, at + 1) > 0 || unitLength(scan, at + 1) > 0 || isExam(scan, at + 1));
  if (!isBare && (!(isWord(scan, at, W.kỳ) || isText(scan, at, 'Kỳ')) || !isText(scan, at + 1, 'thi'))) return 0;
  let end = isBare ? at + 1 : at + 2;
  while (end < to) {
    const letters = acronymStarting(reading, end);
    const known = isExam(scan, end) ? 2 : longestLength(scan, end, COMPOUND);
    const kind = letters === undefined ? known : letters.to - end;
    if (kind === 0 || longestLength(scan, end, STOP_PHRASE) > 0 || isVerbal(scan, end)) break;
    end += kind;
  }
  const level = levelLength(scan, end);
  return level > 0 ? end + level : ownerEnd(scan, end, to);
}

/** Tokens of `cấp tỉnh`, `cấp quốc gia`. */
function levelLength(scan: Scan, at: number): number {
  if (!isWord(scan, at, W.cấp)) return 0;
  return isText(scan, at + 1, 'quốc') ? 3 : unitLength(scan, at + 1) > 0 ? 1 + unitLength(scan, at + 1) : 0;
}

const isExam = (scan: Scan, at: number): boolean =>
  EXAMS.some(([one, two]) => isText(scan, at, one) && isText(scan, at + 1, two));

const EXAMS = [
  ['tốt', 'nghiệp'],
  ['tuyển', 'sinh'],
  ['học', 'sinh'],
  ['chọn', 'học'],
] as const;

/** A capital, a number or the unit behind it tells whose or which it is. */
function isNamed(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isLower(scan, at) || isCapital(scan, at) || unitLength(scan, at) > 0) return true;
  return unitLength(scan, to) > 0;
}

/** `… tỉnh Đồng Nai quản lý`: behind a place a noun that is a verb as well says what the body does. */
function beforeVerb(scan: Scan, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    // `… các công trình dân dụng tỉnh bám sát tiến độ`.
    const isOver = isText(scan, at - 1, 'tỉnh') && isLower(scan, at) && longestLength(scan, at, COMPOUND) === 0;
    if (isOver && !isWord(scan, at, W.và)) return at;
    if (isCapital(scan, at - 1) && isVerbal(scan, at) && (isCapital(scan, at - 2) || lastIsPlace(scan, at))) return at;
  }
  return to;
}

/** End of the nouns, 0 where none starts; verbs are nouns as long as nothing else stands before them (`đầu tư xây dựng`). */
function nounsEnd(scan: Scan, from: number, to: number): number {
  let end = from;
  for (let isWork = true; end < to;) {
    const length = longestLength(scan, end, COMPOUND);
    if (length < 2) break;
    isWork &&= isVerbal(scan, end);
    if (!isWork && isVerbal(scan, end)) break;
    end += length;
  }
  return end === from ? 0 : end;
}

/** `Ban cố vấn`, `Ủy ban hỗn hợp`, `Công ty cổ phần`, `Hội đồng khoa học và đào tạo`: end of the words in small letters that go with a head. */
export function qualifiedEnd(scan: Scan, from: number, head: HeadClass): { to: number; found: boolean } {
  let at = from;
  if (head !== 'committee' && head !== 'department' && head !== 'mission' && head !== 'company')
    return { to: at, found: false };
  const formation = head === 'department' ? formationEnd(scan, from) : from;
  if (formation > from) return { to: formation, found: true };
  for (
    let length = longestLength(scan, at, QUALIFIER);
    length > 0 && isLower(scan, at) && !isWord(scan, from - 1, W.các);
    length = longestLength(scan, at, QUALIFIER)
  ) {
    // `Đồn tổ chức Ngày hội …`: what the body does.
    if (isWord(scan, at + 1, W.chức) && longestLength(scan, at + length, MEETING_HEAD) > 0) break;
    // `phòng, chống` of `phòng, chống thiên tai`.
    const field = longestLength(scan, at, COMPOUND);
    // `Ban Chỉ đạo phòng, chống khai thác IUU`.
    const isTask =
      (isText(scan, from - 1, 'đạo') || isText(scan, from - 1, 'tác')) && (workLength(scan, at) > length || field > 3);
    if (field > length && (isTask || !isVerbal(scan, at))) return { to: at + field, found: true };
    at += length;
    // `Ban Chỉ đạo cấp tỉnh kiểm tra`: behind its level a verb.
    if (isWord(scan, at - length, W.cấp)) break;
  }
  // `Hội đồng khoa học và đào tạo`.
  const joint = at > from && head === 'committee' && isWord(scan, at, W.và) && isLower(scan, at + 1);
  const second = joint ? longestLength(scan, at + 1, COMPOUND) : 0;
  const isField = second > 1 && longestLength(scan, at - 2, COMPOUND) === 2 && !isVerbal(scan, at - 2);
  return isField ? { to: at + 1 + second, found: true } : { to: at, found: false };
}

/** `Ban Chỉ đạo liên ngành hội nhập quốc tế về kinh tế`: end of what such a board leads, told by nouns of four syllables; 0 where it is not. */
function leadersTaskEnd(reading: Reading, from: number, to: number): number {
  const { scan } = reading;
  if (!isText(scan, from - 1, 'đạo')) return 0;
  const start = qualifiedEnd(scan, from, 'committee').to;
  let end = start;
  for (let noun = COMPOUND_LEAST; end < to && isLower(scan, end); end += noun) {
    noun = longestLength(scan, end, COMPOUND);
    const stops = isVerbal(scan, end) || beginsPredicate(scan, end) || longestLength(scan, end, STOP_PHRASE) > noun;
    if (noun < COMPOUND_LEAST || stops) break;
  }
  if (end - start < 4 || isCapital(scan, end)) return 0;
  return isWord(scan, end, W.về) ? end + topicLength(reading, end, to) : ownerEnd(scan, end, to);
}

const COMPOUND_LEAST = 2;

/** `Ủy ban hợp tác khoa học và công nghệ (KH&CN) Việt Nam - Belarus`: two fields, and the countries on both sides; else `from`. */
function jointEnd(reading: Reading, from: number, to: number): number {
  const { scan } = reading;
  let end = from;
  let joints = 0;
  while (end < to && end - from < LONGEST && isLower(scan, end)) {
    const joint = isWord(scan, end, W.và) ? 1 : 0;
    const field = Math.max(longestLength(scan, end + joint, COMPOUND), longestLength(scan, end + joint, QUALIFIER));
    if (field === 0 || placeLength(scan, end) > 0) break;
    joints += joint;
    end += joint + field;
  }
  end += bracketedLetters(reading, end);
  const first = joints === 1 ? longestLength(scan, end, COUNTRY) : 0;
  const second = first > 0 && isSign(scan, end + first, DASH) ? longestLength(scan, end + first + 1, COUNTRY) : 0;
  return second > 0 ? end + first + 1 + second : from;
}

/** A field of nouns, then the unit, place or number that makes it a name. */
function fieldAndOwnerEnd(reading: Reading, from: number, to: number, head: HeadClass): number {
  const { scan } = reading;
  if (isOneOf(scan, from - 1, HEADS_OF_MANY)) return policeEnd(scan, from);
  const work = workLength(scan, from);
  let end = from + (work || startsWithWork(scan, from));
  let nouns = work > 0 ? end : from;
  let single = false;
  while (end < to && end - from < LONGEST) {
    // `Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số`.
    if (isSign(scan, end, COMMA) && end === nouns && isText(scan, from - 1, 'đạo') && isListOfTasks(reading, end, to))
      end++;
    const known = isLower(scan, end) ? longestLength(scan, end, COMPOUND) : 0;
    if (end - from > 1 && isPartyCommittee(scan, end)) return end + 2;
    if (end - from > 1 && head === 'committee') {
      // `Hội đồng thi đua, khen thưởng Bộ CHQS tỉnh`.
      if (isText(scan, end - 1, 'thưởng') && isParent(scan, end)) return end + bodyLength(reading, end, to);
      const whole = wholeOwnerEnd(reading, end);
      if (whole > end) return whole;
    }
    // `công tác xã hội`: no village.
    if (end - from > 1 && (known < 2 || isCity(scan, end))) {
      const owner = ownerEnd(scan, end, to);
      if (owner > end) return owner;
      const place = placeLength(scan, end);
      // `Hội hữu nghị Việt Nam - EU`: the other side belongs to it.
      const dash = end + place;
      // … `Hội đồng kinh doanh Hy Lạp - Việt Nam`: two countries.
      const other = isSign(scan, dash, DASH) ? longestLength(scan, dash + 1, COUNTRY) : 0;
      if (place > 0 && other > 0 && longestLength(scan, end, COUNTRY) === place) return dash + 1 + other;
      if (place > 0 && isSign(scan, dash, DASH)) {
        // `Ban Quản lý khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn`.
        const land = head === 'committee' && isText(scan, end - 1, 'khẩu') ? placeLength(scan, dash + 1) : 0;
        return land > 0 ? dash + 1 + land : from;
      }
      // `Ban quản lý khu kinh tế Vân Đồn và các khu công nghiệp tỉnh …`.
      if (place > 0 && isWord(scan, dash, W.và) && isWord(scan, dash + 1, W.các) && isText(scan, dash + 2, 'khu')) {
        const zones = zonesEnd(scan, dash + 2, to);
        if (zones > dash + 2) return zones;
      }
      if (place > 0) return seatEnd(scan, dash, from);
      if (scan.tokens.kind[end] === NUMBER) return numberedEnd(scan, end, to, from);
    }
    const joint = end > from && isWord(scan, end, W.và) ? 1 : 0;
    const noun = joint > 0 && isLower(scan, end + joint) ? longestLength(scan, end + joint, COMPOUND) : known;
    const isVerb = noun > 1 && end > from && (isVerbal(scan, end) || beginsPredicate(scan, end));
    // `Ban Chỉ đạo chuyển đổi số tiếp công dân`: what stands before the verb may be a name.
    if (isVerb || longestLength(scan, end, STOP_PHRASE) > noun) break;
    if (noun > 1) {
      end += joint + noun;
      nouns = end;
      single = false;
      continue;
    }
    // `phụ nữ nghèo`: a word that no list knows, but not two of them.
    const isPlain = isLower(scan, end) && ((scan.flags[end] ?? 0) & STOP) === 0 && isSyllable(scan, end);
    if (single || joint > 0 || !isPlain || end === from) break;
    single = true;
    end++;
  }
  // `Trường Đại học kinh tế quốc dân`: schools need no owner.
  if (isCapital(scan, end)) return from;
  // `Ban Chỉ đạo chuyển đổi số`, `Trung tâm dịch vụ việc làm`: nor does what two nouns tell.
  if (isText(scan, from - 1, 'đạo') || nouns - from >= 4) return nouns;
  return !single && isOneOf(scan, from - 1, SCHOOLS) ? end : from;
}

/** `Ban Chỉ huy phòng thủ khu vực 2 - Nghĩa Lộ`: the number and, behind a dash, the place that the area is called after; else `from`. */
function numberedEnd(scan: Scan, at: number, to: number, from: number): number {
  if (endsName(scan, at)) return at + 1;
  const place = isText(scan, at - 1, 'vực') && isSign(scan, at + 1, DASH) ? unitPlace(scan, at + 2, to) : 0;
  return place > 0 ? at + 2 + place : from;
}

/** Fields of work up to an *và* and a last one; `…, doanh nghiệp và người dân` are people. */
function isListOfTasks(reading: Reading, comma: number, to: number): boolean {
  const { scan } = reading;
  if (!isListed(reading, comma, to) || isOneOf(scan, comma + 1, PEOPLE)) return false;
  let last = comma;
  while (!isWord(scan, last, W.và)) last++;
  return isLower(scan, last + 1) && longestLength(scan, last + 1, COMPOUND) > 1;
}

const PEOPLE = ['doanh', 'người', 'nhà', 'cán', 'nhân', 'chính', 'chuyên', 'lãnh', 'đại', 'đảng'] as const;

/** `Đội cảnh sát giao thông`: of the police, the kind of it; else `from`. */
function policeEnd(scan: Scan, from: number): number {
  if (!isText(scan, from - 1, 'Đội') || !isText(scan, from, 'cảnh') || !isText(scan, from + 1, 'sát')) return from;
  const kind = longestLength(scan, from + 2, COMPOUND);
  return kind > 1 && !isVerbal(scan, from + 2) ? from + 2 + kind : from;
}

const SCHOOLS = ['học', 'đẳng'] as const;

/** Tokens of the work that the name begins with, though it is a verb elsewhere. */
const startsWithWork = (scan: Scan, at: number): number =>
  WORK.some(([one, two]) => isText(scan, at, one) && isText(scan, at + 1, two)) || isAdvisedUse(scan, at) ? 2 : 0;

/** `Hội đồng tư vấn sử dụng vắc xin và sinh phẩm y tế`. */
const isAdvisedUse = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'sử') && isText(scan, at + 1, 'dụng') && isText(scan, at - 1, 'vấn');

const WORK = [
  ['hỗ', 'trợ'],
  ['huấn', 'luyện'],
  ['công', 'tác'],
  ['nghiên', 'cứu'],
  ['đào', 'tạo'],
  ['bồi', 'dưỡng'],
  ['bảo', 'vệ'],
  ['bảo', 'trợ'],
  ['bảo', 'tồn'],
  ['chăm', 'sóc'],
  ['nuôi', 'dưỡng'],
  ['điều', 'dưỡng'],
  ['kiểm', 'soát'],
  ['kiểm', 'định'],
  ['giám', 'định'],
  ['quan', 'trắc'],
  ['phục', 'hồi'],
  ['tư', 'vấn'],
  ['xúc', 'tiến'],
  ['quản', 'lý'],
  ['phòng', 'chống'],
  ['ứng', 'dụng'],
  ['cứu', 'hộ'],
  ['điều', 'phối'],
  ['phát', 'triển'],
] as const;

/** `thành phố Hồ Chí Minh`, but `thành phố thông minh`. */
const isCity = (scan: Scan, at: number): boolean =>
  isWord(scan, at, W.thành) && unitLength(scan, at) === 2 && isCapital(scan, at + 2);

/** Last words of heads that are words of many other things, too. */
const HEADS_OF_MANY = ['Đội', 'Khối', 'Đảng', 'Đài', 'Báo', 'Vùng', 'Trạm', 'Khoa'] as const;

function ownerEnd(scan: Scan, at: number, to: number): number {
  const unit = unitLength(scan, at);
  // `TP. HCM`, `Thành phố Hồ Chí Minh`.
  const whole = unit > 0 && isCapital(scan, at) ? placeLength(scan, at) : 0;
  if (whole > unit) return at + whole;
  if (unit === 0) return at;
  const end = at + unit + unitPlace(scan, at + unit, to);
  // `Trung tâm dữ liệu vùng số 2`.
  return isWord(scan, end, W.số) && scan.tokens.kind[end + 1] === NUMBER ? end + 2 : end;
}

/** `Ban Chỉ đạo phát triển du lịch (PTDL) của Chính phủ`: the end of a body that is a name by itself, or the token. */
function wholeOwnerEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const of = at + bracketedLetters(reading, at);
  if (!isWord(scan, of, W.của) || !isWhole(scan, of + 1)) return at;
  return of + 1 + longestLength(scan, of + 1, ORGANISATION_HEAD);
}

/** `tỉnh ủy` of `Ban tuyên giáo tỉnh ủy`, in small letters. */
const isPartyCommittee = (scan: Scan, at: number): boolean =>
  (isText(scan, at + 1, 'ủy') || isText(scan, at + 1, 'uỷ')) && isOneOf(scan, at, PARTY_UNITS);

/** Last syllables of `Văn phòng`, `Ban dân vận`, `Ban tuyên giáo`, `Ban nội chính`, `Ủy ban kiểm tra`, `Ban tổ chức`. */
const PARTY_ORGANS = ['phòng', 'vận', 'giáo', 'chính', 'tra', 'chức'] as const;

const PARTY_UNITS = ['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'đảng'] as const;

/** `Hội sinh viên Việt Nam tại Sendai`, `… tại Nhật Bản`: abroad. */
function seatEnd(scan: Scan, at: number, from: number): number {
  if (!isWord(scan, at, W.tại)) return at;
  const country = longestLength(scan, at + 1, COUNTRY);
  if (country > 0 || !isText(scan, from - 1, 'Hội')) return country > 0 ? at + 1 + country : at;
  let end = at + 1;
  while (end < at + 4 && isForeignWord(scan, end)) end++;
  return end > at + 1 ? end : at;
}

const isForeignWord = (scan: Scan, at: number): boolean =>
  !isLower(scan, at) && scan.tokens.kind[at] !== NUMBER && isCapitalWord(scan, at) && !isSyllable(scan, at);

const isCapitalWord = ({ tokens }: Scan, at: number): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
