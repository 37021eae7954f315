/** What still belongs to the name of a meeting behind its topic, plan or number: its owner, month, region, further acts and anniversaries. */
import { composed } from '../text/composed.ts';
import { CLOSE, COMMA, DASH, OPEN, SLASH } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { COMPOUND, STOP, TOPIC_END } from './categories.ts';
import { IN_ORGANISATION, organisationStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isSentOff } from './meetingClauses.ts';
import { bracketedInitials, isYear } from './meetingEditions.ts';
import type { MeetingName } from './meetingName.ts';
import { repeatedEnd } from './meetingRepeats.ts';
import { sidesEnd } from './meetingSides.ts';
import { dateEnd, isDated, periodEnd, planEnd } from './meetingTails.ts';
import { topicEnd } from './meetingTopic.ts';
import { opensQuotation, quotationEnd } from './quotations.ts';
import { lastIsPlace } from './nameParts.ts';
import { ordinalAt } from './ordinals.ts';
import { opensRegion, regionLength } from './regionOfBody.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

/** End of the name with all that goes on it; `head` is the first token of the meeting. */
export function sequelEnd(reading: Reading, head: number, name: MeetingName, to: number): number {
  let end = name.to;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = partEnd(reading, head, end, to, name);
    if (next === end) break;
    end = next;
  }
  return end;
}

const MOST_PARTS = 4;

function partEnd(reading: Reading, head: number, at: number, to: number, name: MeetingName): number {
  const { scan } = reading;
  if (isSign(scan, at, COMMA)) {
    if (opensQuotation(scan, at - 1) > 0) return quotedEnd(scan, at + 1, to) || at;
    if (isDated(reading, at - 1) && isText(scan, at + 1, 'tầm')) return visionEnd(reading, at, to);
    // `… cao tốc Bắc - Nam giai đoạn 2, đoạn Mai Sơn - Quốc lộ 45`.
    if (name.task && isText(scan, at + 1, 'đoạn') && isCapital(scan, at + 2)) return topicEnd(reading, at + 2, to);
    const stage = name.task && isText(scan, at + 1, 'giai') ? stageEnd(reading, at + 1, to) : at;
    if (stage > at + 1) return planEnd(reading, stage, to);
    const years = anniversaryEnd(reading, head, at, to);
    if (years > at) return years;
    const again = name.task ? repeatedEnd(reading, head + 2, at, to) : at;
    return again > at ? again : secondActEnd(reading, head, at, to, name);
  }
  // `Hội nghị Thường trực Chính phủ làm việc với các doanh nghiệp`.
  if (isText(scan, at, 'làm') && isText(scan, at + 1, 'việc') && isCapital(scan, head) && isInBody(reading, at - 1)) {
    const sides = sidesEnd(reading, at + 2, to);
    return sides > at + 2 ? sides : at;
  }
  // `… kế hoạch năm 2025 ngành Y tế`.
  if (isText(scan, at, 'ngành') && isDated(reading, at - 1)) return Math.max(at, ownerEnd(reading, at, to));
  if (isWord(scan, at, W.của)) {
    if (!isDated(reading, at - 1)) return at;
    if (isTwofold(reading, head, at) || (name.task && isWord(scan, at + 1, W.các)))
      return ownerEnd(reading, at + 1, to);
    // `Phiên họp thứ hai năm 2026 của Ban Chỉ đạo …`, as without the year.
    if (name.ordinal.value >= 0 && isWord(scan, head + 1, W.họp))
      return organisationStarting(reading, at + 1)?.to ?? at;
    // `Hội nghị thường niên năm 2025 của Hiệp hội …`: nothing else tells it from its like.
    return name.distinct || name.ordinal.value >= 0 ? at : (organisationStarting(reading, at + 1)?.to ?? at);
  }
  if (isWord(scan, at, W.và)) {
    if (opensQuotation(scan, at - 1) > 0) return quotedEnd(scan, at + 1, to) || at;
    // `… 80 năm Cách mạng Tháng Tám và Quốc khánh 2/9`.
    if (isText(scan, at + 1, 'Quốc') && isText(scan, at + 2, 'khánh') && isCelebration(scan, head, at))
      return dateEnd(reading, topicEnd(reading, at + 1, to), to);
    const years = anniversaryEnd(reading, head, at, to);
    return years > at ? years : secondActEnd(reading, head, at, to, name);
  }
  if (isSign(scan, at, OPEN)) {
    const inside = bracketedInitials(scan, at) || bracketedDays(reading, at);
    if (inside === 0) return at;
    // `… (5/9/1962 - 5/9/2012) và 35 năm Ngày ký Hiệp ước …`.
    const next = at + inside;
    const years = isWord(scan, next, W.và) ? anniversaryEnd(reading, head, next, to) : next;
    const end = years > next ? years : secondActEnd(reading, head, next, to, name);
    return end > next ? end : at;
  }
  // `Lễ xuất quân Đoàn Thể thao Việt Nam tham dự …`, but `Tại lễ xuất quân, Đoàn … tham dự …`.
  if (at > head + 3 && isSentOff(scan, at, head + 3)) {
    const errand = isText(scan, at, 'tham') ? at + 2 : at + 1;
    return Math.max(at, dateEnd(reading, topicEnd(reading, errand, to), to));
  }
  // `Hội nghị thượng đỉnh G7 mở rộng`, `Hội nghị Ban Thường vụ Tỉnh ủy mở rộng`, but `… ASEAN mở rộng hợp tác`.
  if (isText(scan, at, 'mở') && isText(scan, at + 1, 'rộng') && !isCapital(scan, at))
    return goesNoFurther(scan, at + 2) && (!isLower(scan, at - 1) || lastIsPlace(scan, at) || isInBody(reading, at - 1))
      ? at + 2
      : at;
  // `sơ kết thực hiện đề án “Sách về bản”`.
  if (at > name.to && opensQuotation(scan, at) > 0 && isOneOf(scan, at - 1, TITLED))
    return quotedEnd(scan, at, to) || at;
  // `… công nhận huyện … đạt chuẩn năm 2023`: the year of what was done besides.
  if (isWord(scan, at, W.năm) && at > name.to)
    return isYear(scan.tokens.value[at + 1] ?? 0) && !isSign(scan, at + 2, DASH) ? at + 2 : at;
  if (scan.tokens.kind[at] === NUMBER && isDated(reading, at) && isNamedDay(scan, head, at))
    return dateEnd(reading, at, to);
  // `Đại lễ Phật đản Phật lịch 2569 - Dương lịch 2025`.
  if (scan.tokens.kind[at] === NUMBER && isText(scan, at - 1, 'lịch')) return at + 1;
  if (isSign(scan, at, DASH) && isText(scan, at + 2, 'lịch') && scan.tokens.kind[at + 3] === NUMBER) return at + 4;
  const term = termEnd(reading, head, at, to, name);
  if (term > at) return term;
  if (isWord(scan, at, W.tháng)) return isRegular(scan, head, at) ? dateEnd(reading, at, to) : at;
  if (isText(scan, at, 'thời') || isText(scan, at, 'giai'))
    return name.task || isCapital(scan, head) || isWord(scan, head, W.lễ) ? stageEnd(reading, at, to) : at;
  // `Lễ trao Huy hiệu Đảng đợt 7/11`.
  if (isText(scan, at - 1, 'đợt') && scan.tokens.kind[at] === NUMBER && isSign(scan, at + 1, SLASH)) return at + 3;
  return regionEnd(scan, at);
}

/** `Lễ kỷ niệm Ngày Nhà giáo Việt Nam 20/11`: the day of the calendar for which one meets. */
function isNamedDay(scan: Scan, head: number, end: number): boolean {
  if (!isText(scan, head, 'Lễ') && !isWord(scan, head, W.lễ)) return false;
  for (let at = end - 1; at > head && at > end - LONGEST_DAY; at--) {
    if (isText(scan, at, 'Ngày')) return isCapital(scan, at + 1);
    if (scan.tokens.kind[at] !== WORD && !isSign(scan, at, COMMA)) return false;
  }
  return false;
}

const LONGEST_DAY = 10;

/** `Đại hội Đảng bộ Bệnh viện nhiệm kỳ 2025-2030`: end of the term of a congress, which behind a comma is said besides; or `at`. */
function termEnd(reading: Reading, head: number, at: number, to: number, name: MeetingName): number {
  const { scan } = reading;
  if (!isOneOf(scan, at, TERMS) || !isDated(reading, at)) return at;
  if (!isOneOf(scan, head, CONGRESSES)) return at;
  return name.distinct || name.certain ? dateEnd(reading, at, to) : at;
}

/** `Đại hội nhiệm kỳ 2025-2030`: end of the term that alone tells which congress it is, or `at`. */
export const bareTermEnd = (reading: Reading, head: number, at: number, to: number): number =>
  isCapital(reading.scan, head) &&
  isOneOf(reading.scan, head, CONGRESSES) &&
  isOneOf(reading.scan, at, TERMS) &&
  isDated(reading, at)
    ? dateEnd(reading, at, to)
    : at;

/** `kỳ họp giữa năm`, `kỳ họp cuối năm`: an assembly has one of each a year. */
export const isHalfYearly = (scan: Scan, at: number): boolean =>
  isWord(scan, at - 1, W.họp) &&
  isWord(scan, at - 2, W.kỳ) &&
  isOneOf(scan, at, ['giữa', 'cuối']) &&
  isWord(scan, at + 1, W.năm);

const CONGRESSES = ['Đại', 'đại', 'ĐẠI', 'ĐH', 'ĐHĐB'] as const;
const TERMS = ['nhiệm', 'NHIỆM', 'Nhiệm'] as const;

/** Last syllables of `đề án`, `phong trào`, `cuộc vận động`, `chương trình`, `cuộc thi`. */
const TITLED = ['án', 'trào', 'động', 'trình', 'thi'] as const;

const isBoard = (scan: Scan, at: number): boolean => isText(scan, at, 'Ban') || isWord(scan, at, W.ban);

const isInBody = ({ covered }: Reading, at: number): boolean => ((covered[at] ?? 0) & IN_ORGANISATION) !== 0;

/** `Hội nghị tổng kết … năm 2025 và triển khai … năm 2026`: two tasks, so that what stands behind belongs to both. */
function isTwofold(reading: Reading, head: number, at: number): boolean {
  const { scan } = reading;
  if (!isText(scan, head, 'Hội') && !isWord(scan, head, W.hội)) return false;
  for (let word = at - 2; word > head + 3; word--) {
    if (!isWord(scan, word, W.và) && !isSign(scan, word, COMMA)) continue;
    // `sơ kết công tác nông nghiệp, nông thôn 6 tháng đầu năm`: one task, of two fields.
    if (!isWord(scan, word, W.và) && !isDated(reading, word - 1) && longestLength(scan, word + 1, COMPOUND) > 1)
      continue;
    return true;
  }
  return false;
}

/** `tổng kết công tác năm 2025 … của Bộ Xây dựng`, `… của khối kinh tế, tài chính`: whose work it was. */
function ownerEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const body = organisationStarting(reading, at);
  if (body !== undefined) return ownersEnd(reading, body.to);
  const isOwner = isOneOf(scan, at, OWNERS);
  const end = isOwner ? topicEnd(reading, at, to) : at;
  // `ngành Nội chính Đảng`.
  if (end > at + 1) return isCapital(scan, end) && isText(scan, end, 'Đảng') ? end + 1 : end;
  return at - 1;
}

/** `… của Bộ Y tế, Bộ Công an và Bộ Quốc phòng`: end of all whose work it was, where *và* closes the list. */
function ownersEnd(reading: Reading, first: number): number {
  const { scan } = reading;
  let end = first;
  while (isSign(scan, end, COMMA)) {
    const body = organisationStarting(reading, end + 1);
    if (body === undefined) return first;
    end = body.to;
  }
  return isWord(scan, end, W.và) ? (organisationStarting(reading, end + 1)?.to ?? first) : first;
}

const OWNERS = ['các', 'ngành', 'khối', 'phường', 'xã', 'tỉnh', 'thành', 'lực', 'toàn'] as const;

/** A sign, or a word with which a clause goes on. */
const goesNoFurther = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] !== WORD ||
  ((scan.flags[at] ?? 0) & (STOP | TOPIC_END)) !== 0 ||
  isText(scan, at, 'diễn') ||
  isWord(scan, at, W.và);

/** `Lễ kỷ niệm 80 năm ngành Bưu điện, 66 năm ngành Khoa học`: the next anniversary. */
function anniversaryEnd(reading: Reading, head: number, at: number, to: number): number {
  const { scan } = reading;
  if (scan.tokens.kind[at + 1] !== NUMBER || !isWord(scan, at + 2, W.năm) || !isCelebration(scan, head, at)) return at;
  // `30 năm Ngày hội …`: a day of the calendar, no meeting.
  const end = topicEnd(reading, isText(scan, at + 3, 'Ngày') ? at + 4 : at + 3, to);
  return end > at + 4 ? end : at;
}

function isCelebration(scan: Scan, head: number, end: number): boolean {
  for (let at = head + 1; at < end && at < head + 14; at++) if (isText(scan, at, 'kỷ')) return true;
  return false;
}

/** `Lễ kỷ niệm … và đón nhận Huân chương …`: what else is done at a ceremony. */
function secondActEnd(reading: Reading, head: number, at: number, to: number, name: MeetingName): number {
  const { scan } = reading;
  if (!isWord(scan, at, W.và) && !isSign(scan, at, COMMA)) return at;
  const isHeld = isText(scan, head - 2, 'tổ') && isWord(scan, head - 1, W.chức);
  // `Trưởng Ban Tổ chức Lễ kỷ niệm …, công bố chương trình`: what somebody does.
  const isOrganised = isSign(scan, at, COMMA) && isWord(scan, head - 1, W.chức) && isBoard(scan, head - 3);
  const isFeast = isText(scan, head + 1, 'hội');
  const isCeremony = (isText(scan, head, 'Lễ') || isWord(scan, head, W.lễ)) && !isFeast && !isOrganised;
  // `Hội nghị công bố Quy hoạch … và xúc tiến đầu tư tỉnh …`.
  const isPromotion = isWord(scan, at, W.và) && isText(scan, at + 2, 'tiến') && isOneOf(scan, at + 1, ['xúc', 'Xúc']);
  if (isPromotion && (name.task || tellsPlan(scan, head, at))) {
    const promoted = topicEnd(reading, at + 3, to, 'task');
    return promoted > at + 4 ? planEnd(reading, periodEnd(reading, promoted, to), to) : at;
  }
  if (!isCeremony && (!isHeld || !name.task || isSign(scan, at, COMMA))) return at;
  // `Lễ phát động Tháng Công nhân và Tuần lễ quốc gia …`.
  if (isCeremony && isWord(scan, at, W.và) && isLaunch(scan, head) && startsFeast(scan, at + 1))
    return feastEnd(reading, at, to);
  const acts = wordPair(scan, at + 1);
  // `Lễ tuyên dương …, trao Giải thưởng Lương Định Của lần thứ XVII`.
  const award = isCeremony && isText(scan, at + 2, 'Giải') ? topicEnd(reading, at + 2, to) : at;
  const edition = award > at ? ordinalAt(scan, award, to) : undefined;
  if (edition !== undefined) return edition.to;
  if (!(isCeremony && ACTS.has(acts)) && !(isHeld && HELD_ACTS.has(acts))) return at;
  // `… và kỷ niệm 75 năm Ngày truyền thống`.
  const isCounted = scan.tokens.kind[at + 3] === NUMBER && isWord(scan, at + 4, W.năm);
  const from = at + (isCounted ? 5 : 3);
  // `… và khai giảng năm học 2025-2026`.
  const end = isDated(reading, at + 5) ? periodEnd(reading, from, to) : topicEnd(reading, from, to, 'task');
  return end > from ? planEnd(reading, periodEnd(reading, end, to), to) : at;
}

/** `Hội nghị triển khai Quy hoạch vùng …`. */
function tellsPlan(scan: Scan, head: number, end: number): boolean {
  for (let at = head + 2; at < end && at < head + 8; at++) if (isText(scan, at, 'hoạch')) return true;
  return false;
}

/** `Lễ phát động …`, `Lễ mít tinh hưởng ứng …`. */
const isLaunch = (scan: Scan, head: number): boolean =>
  isText(scan, head + 1, 'phát') || (isText(scan, head + 1, 'mít') && isText(scan, head + 3, 'hưởng'));

/** `Tháng hành động …`, `Tuần lễ …`, `Ngày hội …`: what is launched. */
const startsFeast = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['Tháng', 'Tuần', 'Ngày', 'Năm', 'Chiến']) && scan.tokens.kind[at + 1] === WORD;

/** End of the second one behind the *và* at a token, or `at`. */
function feastEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const from = at + 2 + (isLower(scan, at + 2) ? 1 : 0);
  let end = topicEnd(reading, from, to, 'task');
  // `… An toàn vệ sinh lao động - Phòng chống cháy nổ`.
  if (end > from && isSign(scan, end, DASH) && isCapital(scan, end + 1)) end = topicEnd(reading, end + 1, to, 'task');
  if (isWord(scan, end, W.về)) end = topicEnd(reading, end + 1, to, 'task');
  return end > from ? planEnd(reading, periodEnd(reading, end, to), to) : at;
}

const wordPair = ({ tokens }: Scan, at: number): string =>
  composed(tokens.text.slice(tokens.start[at], tokens.end[at + 1])).toLowerCase();

/** What ceremonies do and nobody else. */
const ACTS: ReadonlySet<string> = new Set([
  'đón nhận',
  'đón bằng',
  'ra mắt',
  'khai trương',
  'phát động',
  'công bố',
  'khai giảng',
]);

/** The same behind `tổ chức`; those who attend a ceremony do such things too (`dự lễ khởi công và trao quà`). */
const HELD_ACTS: ReadonlySet<string> = new Set([
  'khánh thành',
  'khởi công',
  'kỷ niệm',
  'trao giải',
  'trao bằng',
  'trao quyết',
  'tuyên dương',
  'vinh danh',
  'tôn vinh',
  'biểu dương',
  'suy tôn',
  'khen thưởng',
  'bế giảng',
  'tổng kết',
  'sơ kết',
  'gắn biển',
  'đón mừng',
  'tri ân',
]);

/** Tokens of `(10-11-1945 - 10-11-2025)`, the days of an anniversary. */
function bracketedDays(reading: Reading, open: number): number {
  const { scan } = reading;
  if (!isDated(reading, open + 1)) return 0;
  for (let at = open + 2; at < open + LONGEST_DAYS; at++) if (isSign(scan, at, CLOSE)) return at + 1 - open;
  return 0;
}

const LONGEST_DAYS = 16;

/** `Hội nghị trực tuyến Chính phủ với địa phương tháng 9/2025`: the month of a meeting that is held every month. */
function isRegular(scan: Scan, head: number, at: number): boolean {
  for (let word = head; word < at; word++) if (isOneOf(scan, word, REGULAR)) return true;
  return false;
}

const REGULAR = ['trực', 'giao', 'thường', 'cáo'] as const;

/** `Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050`. */
function stageEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const isStage = isText(scan, at, 'giai') ? isText(scan, at + 1, 'đoạn') : isWord(scan, at + 1, W.kỳ);
  // `Lễ khởi công dự án … giai đoạn 2`.
  if (isStage && scan.tokens.kind[at + 2] === NUMBER && (scan.tokens.value[at + 2] ?? 0) < 10) return at + 3;
  if (!isStage || !isDated(reading, at + 2)) return at;
  return visionEnd(reading, dateEnd(reading, at + 2, to), to);
}

/** `…, tầm nhìn đến năm 2050`: end of the year that a plan looks to, or `at`. */
function visionEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isSign(scan, at, COMMA) || !isText(scan, at + 1, 'tầm') || !isText(scan, at + 2, 'nhìn')) return at;
  for (let year = at + 3; year < at + 6 && year < to; year++)
    if (scan.tokens.kind[year] === NUMBER) return isYear(scan.tokens.value[year] ?? 0) ? year + 1 : at;
  return at;
}

/** `… khu vực phía Bắc`, `… vùng Đồng bằng sông Hồng`. */
function regionEnd(scan: Scan, at: number): number {
  const from = isWord(scan, at, W.khu) && isWord(scan, at + 1, W.vực) ? at + 2 : isText(scan, at, 'vùng') ? at + 1 : at;
  if (from === at) return at;
  if (isText(scan, from, 'phía') && isCapital(scan, from + 1)) return from + 2;
  if (opensRegion(scan, from)) return from + regionLength(scan, from);
  return from + placeLength(scan, from) > from ? from + placeLength(scan, from) : at;
}

/** End of the quotation that opens at a token, 0 where none does. */
const quotedEnd = (scan: Scan, at: number, to: number): number =>
  opensQuotation(scan, at) > 0 && !isLower(scan, at + opensQuotation(scan, at)) ? quotationEnd(scan, at, to) : 0;
