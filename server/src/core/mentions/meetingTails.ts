/** What goes on the name of a meeting behind its first words: body and term, month, further plans, sides that meet, lists of fields. */
import { composed } from '../text/composed.ts';
import { AMPERSAND, COLON, COMMA, DASH, SEMICOLON } from '../text/signs.ts';
import { NUMBER, SPACED, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  COUNTRY,
  DOCUMENT_HEAD,
  HONORIFIC,
  MEETING_HEAD,
  MEETING_TASK,
  ORDINAL_LEAD,
  ORGANISATION_HEAD,
  TITLE,
} from './categories.ts';
import { IN_DATE, organisationStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { topicEnd } from './meetingTopic.ts';
import { isWhole, lastIsPlace } from './nameParts.ts';
import { ordinalAt } from './ordinals.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';

/** Tokens of `, khóa XV`, `, Quốc hội khóa XV`, ` - Quốc hội khóa XV`, `, HĐND tỉnh … khóa VIII`: the body and term of a session. */
export function sessionTail(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const isDash = isSign(scan, at, DASH) && ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0;
  if (!isSign(scan, at, COMMA) && !isDash) return 0;
  let next = at + 1;
  const body = organisationStarting(reading, next);
  // `kỳ họp thứ 4 - Quốc hội khóa XIV`.
  if (isDash && (body === undefined || !isElected(reading, body.from))) return 0;
  next = body?.to ?? (isOneOf(scan, next, ['HĐND', 'QH']) ? next + 1 : next);
  // A headline: `Khai mạc kỳ họp thứ mười hai, HĐND thành phố Hà Nội`.
  const isEnd = next === to || (isSign(scan, next, COLON) && next + 1 === to);
  if (body !== undefined && isEnd && (isElected(reading, body.from) || isStanding(reading, body.from)))
    return next - at;
  if (!isWord(scan, next, W.khóa) && !isKhoa(reading, next)) return 0;
  const ordinal = ordinalAt(scan, next, to);
  return ordinal === undefined ? 0 : ordinal.to - at;
}

/** `Quốc hội`, `HĐND`, `Hội đồng nhân dân`: those who hold sessions by number. */
const isElected = ({ scan }: Reading, at: number): boolean =>
  isText(scan, at, 'HĐND') ||
  isText(scan, at, 'Quốc') ||
  (isText(scan, at + 2, 'nhân') && isText(scan, at, 'Hội')) ||
  (isText(scan, at, 'Ban') && isText(scan, at + 1, 'cán'));

/** `Ủy ban Thường vụ Quốc hội`, `Thường trực HĐND`: who sits between the sessions. */
const isStanding = ({ scan }: Reading, at: number): boolean =>
  isText(scan, at, 'UBTVQH') ||
  ['Thường', 'thường'].some((word) => isText(scan, at, word) || isText(scan, at + 2, word));

/** `Khóa`, with a capital. */
const isKhoa = (reading: Reading, at: number): boolean =>
  isCapital(reading.scan, at) && longestLength(reading.scan, at, ORDINAL_LEAD) > 0;

/** `thường kỳ tháng 5/2024`: the month belongs to the name of a regular session. */
export function monthEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (isWord(scan, at, W.tháng)) {
    const end = dateEnd(reading, at, to);
    // `thường kỳ tháng 11 và 11 tháng năm 2022`.
    const isCounted = isWord(scan, end, W.và) && isWord(scan, end + 2, W.tháng);
    return isCounted ? Math.max(end, dateEnd(reading, end + 1, to)) : end;
  }
  // `kỳ họp thường lệ giữa năm 2023`.
  if (!isWord(scan, at + 1, W.năm) || !isOneOf(scan, at, PARTS)) return at;
  const end = dateEnd(reading, at + 2, to);
  return end > at + 2 ? end : at;
}

const PARTS = ['giữa', 'cuối', 'đầu'];

/** `sơ kết 6 tháng đầu năm 2025`, `công tác quý 1/2023`, `năm học 2024-2025`: end of the time that a report covers, or `at`. */
export function periodEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  // `lễ khai giảng năm học mới 2025-2026`.
  const school = isWord(scan, at, W.năm) && isText(scan, at + 1, 'học') ? (isText(scan, at + 2, 'mới') ? 3 : 2) : 0;
  if (school > 0) return ((reading.covered[at + school] ?? 0) & IN_DATE) === 0 ? at : dateEnd(reading, at + school, to);
  const counted = scan.tokens.kind[at] === NUMBER && isWord(scan, at + 1, W.tháng);
  const named = isQuarter(reading, at) || isWord(scan, at, W.tháng) || isWord(scan, at, W.năm);
  // `giai đoạn 2020-2025`, `nhiệm kỳ 2026-2031` of those whom an election was for.
  const isStage = ((reading.covered[at] ?? 0) & IN_DATE) !== 0 && isOneOf(scan, at, STAGES);
  return counted || named || isStage || isCropYear(reading, at) ? dateEnd(reading, at, to) : at;
}

/** `sản xuất vụ Đông Xuân 2024-2025`: the years of a crop, right behind its season. */
function isCropYear({ scan, covered }: Reading, at: number): boolean {
  if (scan.tokens.kind[at] !== NUMBER || ((covered[at] ?? 0) & IN_DATE) === 0) return false;
  if ((scan.tokens.value[at] ?? 0) < 1900) return false;
  for (let word = at - 1; word > at - 5; word--) if (isText(scan, word, 'vụ')) return true;
  return false;
}

/** `giai đoạn`, `nhiệm kỳ`, `mùa khô`. */
const STAGES = ['giai', 'nhiệm', 'mùa'] as const;

/** `quý I/2025`, `Quý I/2025`. */
export const isQuarter = ({ scan, covered }: Reading, at: number): boolean =>
  isWord(scan, at, W.quý) || (isText(scan, at, 'Quý') && ((covered[at] ?? 0) & IN_DATE) !== 0);

export function dateEnd(reading: Reading, at: number, to: number): number {
  let end = at;
  while (end < to && ((reading.covered[end] ?? 0) & IN_DATE) !== 0 && !(end > at && opensDay(reading, end))) end++;
  return end;
}

/** `… quý I chiều 5/4`: the day on which one met is another date. */
const opensDay = ({ scan }: Reading, at: number): boolean => DAY_WORDS.includes(scan.code[at] ?? 0);

const DAY_WORDS: readonly number[] = [W.ngày, W.hôm, W.sáng, W.chiều, W.tối, W.thứ];

const PLAN_WORDS: ReadonlySet<string> = new Set(
  `phương hướng nhiệm vụ triển khai kế hoạch công tác trọng tâm giải pháp mục tiêu đề ra dự toán chương trình và một số các`.split(
    ' ',
  ),
);

/** `tổng kết năm 2024 và phương hướng, nhiệm vụ năm 2025`: end of all that was dealt with besides, `at` when nothing was. */
export function planEnd(reading: Reading, at: number, to: number): number {
  let end = at;
  for (let plans = 0; plans < MOST_PLANS; plans++) {
    const next = nextPlanEnd(reading, end, to);
    if (next === end) break;
    end = next;
  }
  return end;
}

const MOST_PLANS = 3;

function nextPlanEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const { tokens } = scan;
  let next = isSign(scan, at, COMMA) || isSign(scan, at, SEMICOLON) ? at + 1 : at;
  if (next === at && !isWord(scan, at, W.và)) return at;
  // `quý III và 9 tháng năm 2025`.
  const months = isWord(scan, at + 2, W.tháng) ? periodEnd(reading, at + 1, to) : at;
  if (months > at + 1) return months;
  const task = secondTaskEnd(reading, at + 1, to);
  if (task > at) return task;
  const limit = Math.min(to, at + 16);
  for (let words = 0; next < limit; next++) {
    if (((reading.covered[next] ?? 0) & IN_DATE) !== 0) return words > 1 ? dateEnd(reading, next, to) : at;
    if (isSign(scan, next, COMMA)) continue;
    if (!isLower(scan, next) || !PLAN_WORDS.has(composed(tokens.text.slice(tokens.start[next], tokens.end[next]))))
      return at;
    words++;
  }
  return at;
}

/** `Chiến thắng trong Chiến tranh Vệ quốc vĩ đại`: end of the war or struggle in which something was won, or `at`. */
export function warEnd({ scan }: Reading, at: number): number {
  if (!isWord(scan, at, W.trong) || !isLower(scan, at + 2)) return at;
  if (!isOneOf(scan, at + 1, ['Chiến', 'Kháng', 'Cách'])) return at;
  let end = at + 3;
  while (isCapital(scan, end)) end += placeLength(scan, end) || (isText(scan, end + 1, 'quốc') ? 2 : 1);
  return isText(scan, end, 'vĩ') && isText(scan, end + 1, 'đại') ? end + 2 : end;
}

/** `tiểu khu vực Việt Nam, Lào, Campuchia`: the country behind the comma, or `at`. */
export function countriesEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  if (!isSign(scan, at, COMMA) || !lastIsCountry(scan, at)) return at;
  const next = longestLength(scan, at + 1, COUNTRY);
  return next === 0 ? at : at + 1 + next;
}

/** `…, triển khai công tác thư viện năm 2024`: end of another task that tells its time, 0 when none starts at the token. */
function secondTaskEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const isTask = longestLength(scan, at, MEETING_TASK) + longestLength(scan, at, DOCUMENT_HEAD) > 0;
  if (!isTask && !isOneOf(scan, at, FURTHER_TASKS)) return 0;
  const topic = topicEnd(reading, at, to);
  // `… kế hoạch sản xuất vụ đông xuân 2023-2024`.
  const isYears = scan.tokens.kind[topic] === NUMBER && ((reading.covered[topic] ?? 0) & IN_DATE) !== 0;
  const period = isYears ? dateEnd(reading, topic, to) : periodEnd(reading, topic, to);
  return period > topic ? period : 0;
}

/** First syllables of `Giải thưởng …`, `giao kế hoạch`, `ký giao ước`, `suy tôn`, `khen thưởng`, `giai đoạn`, `định hướng`, `dự kiến`. */
const FURTHER_TASKS = ['Giải', 'giao', 'ký', 'suy', 'khen', 'giai', 'định', 'dự', 'bình'] as const;

function lastIsCountry(scan: Scan, at: number): boolean {
  for (let length = 1; length <= 3; length++) if (longestLength(scan, at - length, COUNTRY) === length) return true;
  return false;
}

/** `Bộ trưởng Khoa học, Công nghệ và Đổi mới sáng tạo`: end of the list of fields that a comma goes on with, or `at`. */
export function fieldsEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isSign(scan, at, COMMA) || !endsCompound(scan, at)) return at;
  for (let next = at; next < to && next < at + 24;) {
    const last = isWord(scan, next, W.và) || isSign(scan, next, AMPERSAND);
    // `Đối thoại Chính trị, An ninh, Quốc phòng Việt - Đức lần thứ 7`.
    if (!last && !isSign(scan, next, COMMA)) return next > at && isCountedBehind(scan, next, to) ? next : at;
    next++;
    let field = fieldLength(reading, next);
    if (field === 0) return at;
    while (field > 0) {
      next += field;
      field = fieldLength(reading, next);
    }
    if (last) return next;
  }
  return at;
}

/** `lần thứ 7`, `Việt - Đức lần thứ 7`, `Việt Nam - Hoa Kỳ lần thứ 13`: the number, behind those who meet or at once. */
function isCountedBehind(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 8; at++) {
    if (isWord(scan, at, W.lần)) return ordinalAt(scan, at, to) !== undefined;
    if (!isCapital(scan, at) && !isSign(scan, at, DASH)) return false;
  }
  return false;
}

function fieldLength({ scan, organisationAt }: Reading, at: number): number {
  const length = longestLength(scan, at, COMPOUND);
  if (length < 2 || (organisationAt[at] ?? 0) > 0) return 0;
  return longestLength(scan, at, TITLE) >= length || longestLength(scan, at, MEETING_HEAD) >= length ? 0 : length;
}

export function endsCompound(scan: Scan, at: number): boolean {
  for (let length = 2; length <= 4; length++) if (longestLength(scan, at - length, COMPOUND) === length) return true;
  return false;
}

/** Is the dash part of a name: `Việt Nam - Hà Lan`, `Ngoại giao - Kinh tế`, `Mỹ - Triều`, `hải quan - doanh nghiệp`? */
export function isJoiningDash(reading: Reading, at: number, to: number): boolean {
  const { scan } = reading;
  const spaced = (token: number): boolean => ((scan.tokens.shape[token] ?? 0) & SPACED) !== 0;
  const next = at + 1;
  if (!isSign(scan, at, DASH) || scan.tokens.kind[next] !== WORD || spaced(at) !== spaced(next)) return false;
  if (isText(scan, next, 'Ảnh')) return false;
  // `Nga - châu Phi`.
  if (!isCapital(scan, next))
    return placeLength(scan, next) > 0
      ? lastIsPlace(scan, at)
      : longestLength(scan, next, COMPOUND) > 1 && endsCompound(scan, at);
  // `Việt-Trung`, `Mỹ - Triều`.
  if (isShortCountry(scan, at - 1) && isShortCountry(scan, next)) return true;
  // `Shangri-La`.
  if (!spaced(at) && isCapital(scan, at - 1) && !isSyllable(scan, at - 1)) return true;
  if (placeLength(scan, next) > 0 || (reading.acronymAt[next] ?? 0) > 0) return true;
  // `ASEAN - Liên hợp quốc`.
  if (organisationStarting(reading, next) !== undefined && isWhole(scan, next) && isSide(reading, at)) return true;
  // `Ayeyawady - Chao Phraya - Mekong lần thứ 10`, `Bộ trưởng Kinh tế - Hội đồng đầu tư ASEAN lần thứ 24`: up to the number.
  const body = organisationStarting(reading, next)?.to ?? next;
  const isForeign = isCapital(scan, at - 1) && !isSyllable(scan, at - 1);
  if (
    isForeign ? isCountedBehind(scan, next, to) : isWord(scan, body, W.lần) && ordinalAt(scan, body, to) !== undefined
  )
    return true;
  if (startsSomeone(reading, next) || vietnameseNameEnd(scan, next, to, true) > next + 1) return false;
  // `Nông - Lâm nghiệp`.
  if (isText(scan, next, 'Lâm') && isText(scan, at - 1, 'Nông')) return true;
  // `Hội nghị Vật lý - Toán quốc tế`.
  const isField = longestLength(scan, next, COMPOUND) > 1 || isOneOf(scan, next + 1, REACHING);
  return (isField && endsCompound(scan, at)) || lastIsPlace(scan, at);
}

/** Letters or a place right before the dash: one side of those who meet. */
const isSide = (reading: Reading, at: number): boolean =>
  (reading.acronymAt[at - 1] ?? 0) > 0 || lastIsPlace(reading.scan, at);

const SHORT_COUNTRIES: ReadonlySet<string> = new Set(
  'Việt Trung Mỹ Nga Nhật Hàn Triều Lào Pháp Đức Anh Ấn Úc Thái Miên Á Âu'.split(' '),
);

/** One syllable for a country, before another one or behind it. */
const isShortCountry = ({ tokens }: Scan, at: number): boolean =>
  (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) <= 6 &&
  SHORT_COUNTRIES.has(tokens.text.slice(tokens.start[at], tokens.end[at]).normalize('NFC'));

/** First syllables of `quốc tế`, `toàn quốc`. */
const REACHING = ['quốc', 'toàn'];

const startsSomeone = ({ scan }: Reading, at: number): boolean =>
  longestLength(scan, at, TITLE) > 0 ||
  longestLength(scan, at, HONORIFIC) > 0 ||
  longestLength(scan, at, MEETING_HEAD) > 0 ||
  longestLength(scan, at, ORGANISATION_HEAD) > 0;

/** `Triển lãm quốc tế ngành rau, hoa, quả năm 2026`: end of the branch of a fair whose head ends at `from`; a list only where a year closes it. */
export function branchEnd(reading: Reading, from: number, at: number, to: number): number {
  const { scan } = reading;
  if (!isText(scan, at, 'ngành') || !isLower(scan, at + 1)) return at;
  if (!isText(scan, from - 1, 'lãm') && !isText(scan, from - 1, 'chợ')) return at;
  const end = topicEnd(reading, at + 1, to);
  if (end === at + 1) return at;
  let next = end;
  while (next - end < 12 && (isSign(scan, next, COMMA) || isWord(scan, next, W.và)) && isLower(scan, next + 1))
    next += isSign(scan, next + 2, COMMA) || isDated(reading, next + 2) ? 2 : 3;
  return isDated(reading, next) ? next : end;
}

export const isDated = ({ covered }: Reading, at: number): boolean => ((covered[at] ?? 0) & IN_DATE) !== 0;
