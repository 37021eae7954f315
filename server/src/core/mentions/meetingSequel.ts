/** What still belongs to the name of a meeting behind its topic, plan or number: its owner, month, region, further acts and anniversaries. */
import { COMMA, SLASH } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { IN_DATE, organisationStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isYear } from './meetingEditions.ts';
import type { MeetingName } from './meetingName.ts';
import { dateEnd, periodEnd } from './meetingTails.ts';
import { opensQuotation, quotationEnd, topicEnd } from './meetingTopic.ts';
import { isCapital, isLower, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import type { Scan } from './scan.ts';

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
    return anniversaryEnd(reading, head, at, to);
  }
  if (isWord(scan, at, W.của))
    return isDated(reading, at - 1) && isTwofold(scan, head, at) ? ownerEnd(reading, at + 1, to) : at;
  if (isWord(scan, at, W.và)) {
    if (opensQuotation(scan, at - 1) > 0) return quotedEnd(scan, at + 1, to) || at;
    const years = anniversaryEnd(reading, head, at, to);
    return years > at ? years : secondActEnd(reading, head, at, to);
  }
  if (isWord(scan, at, W.tháng)) return isRegular(scan, head, at) ? dateEnd(reading, at, to) : at;
  if (isText(scan, at, 'thời') || isText(scan, at, 'giai'))
    return name.task || isCapital(scan, head) ? stageEnd(reading, at, to) : at;
  // `Lễ trao Huy hiệu Đảng đợt 7/11`.
  if (isText(scan, at - 1, 'đợt') && scan.tokens.kind[at] === NUMBER && isSign(scan, at + 1, SLASH)) return at + 3;
  return regionEnd(scan, at);
}

const isDated = ({ covered }: Reading, at: number): boolean => ((covered[at] ?? 0) & IN_DATE) !== 0;

/** `Hội nghị tổng kết … năm 2025 và triển khai … năm 2026`: two tasks, so that what stands behind belongs to both. */
function isTwofold(scan: Scan, head: number, at: number): boolean {
  for (let word = at - 2; word > head + 3; word--)
    if (isWord(scan, word, W.và) || isSign(scan, word, COMMA))
      return isText(scan, head, 'Hội') || isWord(scan, head, W.hội);
  return false;
}

/** `tổng kết công tác năm 2025 … của Bộ Xây dựng`, `… của khối kinh tế, tài chính`: whose work it was. */
function ownerEnd(reading: Reading, at: number, to: number): number {
  const body = organisationStarting(reading, at);
  if (body !== undefined) return body.to;
  const isOwner = OWNERS.some((word) => isText(reading.scan, at, word));
  const end = isOwner ? topicEnd(reading, at, to) : at;
  return end > at + 1 ? end : at - 1;
}

const OWNERS = ['ngành', 'khối', 'phường', 'xã', 'tỉnh', 'thành', 'lực', 'toàn'] as const;

/** `Lễ kỷ niệm 80 năm ngành Bưu điện, 66 năm ngành Khoa học`: the next anniversary. */
function anniversaryEnd(reading: Reading, head: number, at: number, to: number): number {
  const { scan } = reading;
  if (scan.tokens.kind[at + 1] !== NUMBER || !isWord(scan, at + 2, W.năm) || !isCelebration(scan, head)) return at;
  const end = topicEnd(reading, at + 3, to);
  return end > at + 4 ? end : at;
}

const isCelebration = (scan: Scan, head: number): boolean =>
  isText(scan, head + 1, 'kỷ') || isText(scan, head + 2, 'kỷ');

/** `Lễ kỷ niệm … và đón nhận Huân chương …`: what else is done at a ceremony. */
function secondActEnd(reading: Reading, head: number, at: number, to: number): number {
  const { scan } = reading;
  const isCeremony = isText(scan, head, 'Lễ') || isWord(scan, head, W.lễ);
  if (!isCeremony || !ACTS.some(([first, second]) => isText(scan, at + 1, first) && isText(scan, at + 2, second)))
    return at;
  // `… và khai giảng năm học 2025-2026`.
  const end = isDated(reading, at + 5) ? periodEnd(reading, at + 3, to) : topicEnd(reading, at + 3, to, 'task');
  return end > at + 3 ? end : at;
}

const ACTS = [
  ['đón', 'nhận'],
  ['đón', 'bằng'],
  ['ra', 'mắt'],
  ['khai', 'trương'],
  ['phát', 'động'],
  ['công', 'bố'],
  ['khai', 'giảng'],
] as const;

/** `Hội nghị trực tuyến Chính phủ với địa phương tháng 9/2025`: the month of a meeting that is held every month. */
function isRegular(scan: Scan, head: number, at: number): boolean {
  for (let word = head; word < at; word++) if (REGULAR.some((each) => isText(scan, word, each))) return true;
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
  return from + placeLength(scan, from) > from ? from + placeLength(scan, from) : at;
}

/** End of the quotation that opens at a token, 0 where none does. */
const quotedEnd = (scan: Scan, at: number, to: number): number =>
  opensQuotation(scan, at) > 0 && !isLower(scan, at + opensQuotation(scan, at)) ? quotationEnd(scan, at, to) : 0;
