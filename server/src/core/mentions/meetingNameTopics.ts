/** What a meeting is about or held for, as its name tells it: topics, purposes, subjects of a session. */
import { OPEN, SEMICOLON } from '../text/signs.ts';
import { COMPOUND, MEETING_HEAD } from './categories.ts';
import { IN_DATE, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isThemed } from './meetingClauses.ts';
import { isYearAhead } from './meetingEditions.ts';
import { endsDistinct, type NameRead, readTo, type Went } from './meetingNameSteps.ts';
import { isQualified, isSolidLower, nameWord } from './meetingNameWord.ts';
import { isDeed, isObject, purposeAt, taskStart } from './meetingPurpose.ts';
import { endOfTail, sidesEnd } from './meetingSides.ts';
import { branchEnd, monthEnd, periodEnd, planEnd, sessionTail } from './meetingTails.ts';
import { topicEnd } from './meetingTopic.ts';
import { longestLength, type Scan, startsAny } from './scan.ts';
import { isCapital, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** Branches and sides: `… giữa Việt Nam và Pháp`. */
export function readTail(reading: Reading, name: NameRead): Went {
  const { at, from, to, end } = name;
  let behind = branchEnd(reading, from, at, to);
  const hasSides =
    behind <= at &&
    (isQualified(reading, end, at) || (isWord(reading.scan, at, W.giữa) && isOfCompounds(reading.scan, end, at)));
  if (hasSides) behind = endOfTail(reading, at, to);
  if (behind <= at) return undefined;
  name.onlyCode = false;
  name.distinct = true;
  return readTo(name, behind);
}

/** `về chuyển đổi số`. */
export function readTopic(reading: Reading, name: NameRead): Went {
  const { scan } = reading;
  const { at, from, to } = name;
  if (!isWord(scan, at, W.về)) return undefined;
  // `Tham dự hội thảo về phía Trường có …`.
  if (name.term || isText(scan, at + 1, 'phía') || isText(scan, at + 1, 'nhiều')) return 'end';
  const topic = topicEnd(reading, at + 1, to, isObject(reading, from, to) ? 'object' : 'clause');
  if (topic <= at + 1) return 'end';
  name.onlyCode = false;
  name.onlyTopic = at === from && !name.distinct;
  name.distinct = true;
  return readTo(name, topic);
}

/** `Hội thảo về nước sạch nhân Ngày …`: when it was held. */
export const readOccasion = ({ scan }: Reading, { at, from, end }: NameRead): Went =>
  end > from && isText(scan, at, 'nhân') && isOneOf(scan, at + 1, OCCASIONS) ? 'end' : undefined;

const OCCASIONS = ['dịp', 'Ngày', 'ngày', 'Tết', 'kỷ'] as const;

/** `sơ kết công tác …`, `trao Quyết định …`: what is done there. */
export function readPurpose(reading: Reading, name: NameRead): Went {
  const { at, from, to, namedOnly } = name;
  if (at === from && !namedOnly && isDeed(reading, at, from)) return 'end';
  const mayBegin =
    at === from || (!name.task && (isQualified(reading, from, at) || isNationwide(reading.scan, name.end, at)));
  const purpose = mayBegin ? purposeAt(reading, at, to, from, namedOnly && at === from) : 'none';
  if (purpose === 'verb' && at === from) return 'end';
  return purpose === 'task' ? readTask(reading, name) : undefined;
}

function readTask(reading: Reading, name: NameRead): Went {
  const { scan } = reading;
  const { at, from, to } = name;
  const start = taskStart(reading, at);
  const whole = topicEnd(reading, start, to, isObject(reading, from, to) ? 'object' : 'task');
  // `Phiên rà soát chính sách thương mại (TPR) của Việt Nam`: whose it was stands behind the name.
  const topic = isText(scan, from - 1, 'soát') ? beforeBracket(scan, start, whole) : whole;
  const period = periodEnd(reading, topic, to);
  name.task = true;
  const dealsWithOne =
    topic > start && startsAny(scan, isWord(scan, topic, W.về) ? topic + 1 : topic, 1 << MEETING_HEAD);
  // `Lễ trao Quyết định nghỉ hưu`, `Lễ bàn giao nhiệm vụ`.
  const isDecision = topic === start + 2 && (isText(scan, from - 1, 'định') || isText(scan, from - 1, 'giao'));
  if (topic <= start + 2 && !isDecision && !dealsWithOne && (topic <= start || period <= topic)) return undefined;
  name.onlyCode = false;
  name.distinct = true;
  readTo(name, topic);
  if (dealsWithOne) return 'end';
  if (isSign(scan, topic, SEMICOLON)) {
    name.end = planEnd(reading, topic, to);
    return 'end';
  }
  if (period === topic || isYearAhead(reading, topic)) return 'on';
  name.end = planEnd(reading, period, to);
  // `Lễ ký kết Chương trình … giai đoạn 2021-2025 giữa … và …`.
  if (isWord(scan, name.end, W.giữa)) name.end = sidesEnd(reading, name.end, to);
  return 'end';
}

function beforeBracket(scan: Scan, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isSign(scan, at, OPEN)) return at;
  return to;
}

/** `phiên họp Chính phủ chuyên đề xây dựng pháp luật tháng 2`, `Phiên họp thường kỳ UBND tỉnh tháng 6`. */
export function readSession(reading: Reading, name: NameRead): Went {
  const { scan } = reading;
  const { at, from, to } = name;
  if (isWord(scan, at + 1, W.đề) && isText(scan, at, 'chuyên') && !isCapital(scan, at + 2)) {
    const topic = topicEnd(reading, at + 2, to);
    if (topic > at + 3) return endsDistinct(name, monthEnd(reading, topic, to));
  }
  const isSession = isWord(scan, from - 1, W.họp) && isCapital(scan, from - 2) && isQualified(reading, from, at);
  const month = isSession || (name.regular && name.end === at) ? monthEnd(reading, at, to) : at;
  if (month <= at) return undefined;
  // `Kỳ họp chuyên đề tháng 10, HĐND tỉnh khóa X`.
  name.end = month + sessionTail(reading, month, to);
  return 'end';
}

/** A word of the name itself, in capitals or a compound of small letters; others are open. */
export function readWord(reading: Reading, name: NameRead): Went {
  const { scan } = reading;
  const { at, from, to } = name;
  // `Hội nghị về nước sạch thứ Bảy tuần trước`: when it was held.
  if (isWord(scan, at, W.thứ) && ((reading.covered[at] ?? 0) & IN_DATE) !== 0) return 'end';
  const length = name.term && isWord(scan, at, W.và) ? 0 : nameWord(reading, at, to, from, name.namedOnly);
  if (length === 0) {
    // `Hội thảo khoa học với chủ đề “…”`: what it is called makes it one meeting.
    const isCalled = at > from && isQualified(reading, from, at) && isThemed(scan, at);
    return isCalled ? endsDistinct(name, at) : 'end';
  }
  name.onlyCode = false;
  if (isCapital(scan, at) && (at === from || !isWord(scan, at - 1, W.của))) name.distinct = true;
  name.at += length;
  if (!isCapital(scan, at) && !isCapital(scan, at + length - 1) && !isSolidLower(reading, at, length)) {
    name.open += 1;
    return 'on';
  }
  if (isWord(scan, at, W.thường) || isText(scan, at, 'định')) {
    name.regular = true;
    name.at = monthEnd(reading, name.at, to);
    name.distinct ||= name.at > at + length;
  }
  return readTo(name, name.at);
}

/** `Hội nghị Văn hóa toàn quốc triển khai …`: a name that tells its reach, and what such a meeting is held for right behind it. */
const isNationwide = (scan: Scan, end: number, at: number): boolean =>
  at === end && isText(scan, at - 2, 'toàn') && (isText(scan, at, 'triển') || isText(scan, at, 'quán'));

/** `Đối thoại chiến lược hợp tác quốc phòng` on the way to `giữa Việt Nam và Pháp`. */
function isOfCompounds(scan: Scan, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const length = longestLength(scan, at, COMPOUND);
    if (length < 2) return false;
    at += length;
  }
  return at === to;
}
