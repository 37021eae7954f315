/** Words that head names of meetings elsewhere: houses, what a body does, days of the calendar, contests and parts of meetings. */
import { COLON, DASH, SEMICOLON } from '../text/signs.ts';
import { NUMBER, SPACED, WORD } from '../text/tokens.ts';
import { COUNTRY, HONORIFIC, PLURAL, STOP_PHRASE, TITLE } from './categories.ts';
import { IN_DATE, IN_ORGANISATION, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { isYear, isYearAhead } from './meetingEditions.ts';
import { ordinalAt } from './ordinals.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** Does the head at a token stand for no meeting here? */
export const isNoMeeting = (reading: Reading, at: number): boolean =>
  isBuilding(reading.scan, at) ||
  isVerb(reading, at) ||
  isDayOfYear(reading.scan, at) ||
  isUnnamed(reading.scan, at) ||
  isCohort(reading.scan, at);

/** `khóa đào tạo thứ 65`: those who begin in a year. */
const isCohort = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['khóa', 'khoá']) &&
  isOneOf(scan, at + 1, ['đào', 'tập']) &&
  (isText(scan, at + 3, 'thứ') || scan.tokens.kind[at + 3] === NUMBER);

/** `Đại hội Đảng bộ các cấp`, `Đại hội đảng bộ cấp cơ sở`: congresses at large; `end` is where the name seems to end. */
export function isOfAllLevels(scan: Scan, at: number, end: number): boolean {
  if (isText(scan, at, 'ĐẠI') && isText(scan, end - 2, 'CÁC') && isText(scan, end - 1, 'CẤP')) return true;
  if (!isText(scan, at, 'Đại') || !isText(scan, at + 1, 'hội')) return false;
  const whose = isOneOf(scan, end, WHOSE) ? end + 1 : end;
  const level = isWord(scan, whose, W.bộ) ? whose + 1 : whose;
  if (isWord(scan, level, W.các)) return isWord(scan, level + 1, W.cấp);
  return isWord(scan, level, W.cấp) && isOneOf(scan, level + 1, LEVELS);
}

const WHOSE = ['đảng', 'đoàn', 'chi', 'hội'] as const;
const LEVELS = ['huyện', 'cơ', 'xã', 'trên', 'tỉnh'] as const;

/** `một Diễn đàn Doanh nghiệp ASEAN - EU`: all in capitals up to the letters of those who meet is a name, though one of several. */
export function isOfBlocs({ scan, acronymAt, organisationAt }: Reading, from: number, to: number): boolean {
  if ((acronymAt[to - 1] ?? 0) === 0 || to - from < 3) return false;
  for (let at = from; at < to; at++) {
    const isInside = isCapital(scan, at) || (isLower(scan, at) && isCapital(scan, at - 1)) || isSign(scan, at, DASH);
    if (!isInside || ((organisationAt[at] ?? 0) > 0 && (acronymAt[at] ?? 0) === 0)) return false;
  }
  return true;
}

/** `Gặp gỡ Nhật Bản 2023`, `Gặp gỡ Hoa Kỳ lần thứ ba`: talks that bear a name. */
export function isCalledTalk(reading: Reading, at: number, headTo: number, to: number): boolean {
  const { scan } = reading;
  const country = isText(scan, at, 'Gặp') && isText(scan, at + 1, 'gỡ') ? longestLength(scan, headTo, COUNTRY) : 0;
  const behind = headTo + country;
  return (
    country > 0 &&
    (isYear(scan.tokens.value[behind] ?? 0) ||
      isYearAhead(reading, behind) ||
      ordinalAt(scan, behind, to) !== undefined)
  );
}

/** `Trung tâm Hội nghị Quốc gia`, `Cung Hội nghị`: where people meet. */
const isBuilding = (scan: Scan, at: number): boolean =>
  // `Đối tác Đối thoại của ASEAN`: those with whom one talks.
  (isText(scan, at - 1, 'tác') && isText(scan, at, 'Đối')) ||
  anyCode(scan, at - 1) === W.tâm ||
  anyCode(scan, at - 1) === W.cung ||
  (anyCode(scan, at - 1) === W.nghị && anyCode(scan, at - 3) === W.tâm) ||
  // `Trung tâm Hội chợ Triển lãm Quốc gia`.
  (isText(scan, at - 1, 'chợ') && anyCode(scan, at - 3) === W.tâm) ||
  // `Trung tâm Hội chợ và Triển lãm Sông Hàn`.
  ((isWord(scan, at - 1, W.và) || isSign(scan, at - 1, DASH)) && anyCode(scan, at - 4) === W.tâm);

/** `34 năm Ngày hội Quốc phòng toàn dân`: a day of the calendar. */
const isDayOfYear = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Ngày') && isWord(scan, at - 1, W.năm) && scan.tokens.kind[at - 2] === NUMBER;

/** `Đại hội Thể thao toàn quốc`, `Đại hội TDTT`, `Hội khỏe Phù Đổng`: games, of which only the ceremonies are meetings. */
export const areGames = (scan: Scan, at: number): boolean =>
  (isText(scan, at, 'Hội') && isOneOf(scan, at + 1, ['khỏe', 'khoẻ'])) || arePeoplesGames(scan, at);

const arePeoplesGames = (scan: Scan, at: number): boolean =>
  isText(scan, at + 1, 'hội') &&
  (isText(scan, at + 2, 'TDTT') ||
    (isOneOf(scan, at + 2, ['Thể', 'thể']) && isOneOf(scan, at + 3, ['thao', 'dục', 'Thao', 'Dục'])));

/** `phát động cuộc thi …`, `phiên đối thoại với …`, `phiên tham vấn với …`, `Tuần du lịch của gia đình`: a contest, a part of a meeting, seven days. */
const isUnnamed = (scan: Scan, at: number): boolean =>
  (isText(scan, at, 'Tuần') && (isText(scan, at + 1, 'du') || isText(scan, at + 1, 'văn'))) ||
  (isWord(scan, at, W.cuộc) && isText(scan, at + 1, 'thi')) ||
  // `Tại phiên họp hẹp, …`, but `phiên họp kín của Hội đồng …`.
  (isWord(scan, at, W.phiên) &&
    isOneOf(scan, at + 2, ['hẹp', 'kín']) &&
    isWord(scan, at + 1, W.họp) &&
    !isWord(scan, at + 3, W.của) &&
    !isCapital(scan, at + 3)) ||
  // `cơ chế tham khảo chính trị`.
  (isText(scan, at - 1, 'chế') && isText(scan, at, 'tham')) ||
  (isWord(scan, at - 1, W.phiên) && isWord(scan, at, W.đối)) ||
  (isWord(scan, at, W.phiên) && isText(scan, at + 2, 'vấn') && isWord(scan, at + 3, W.với)) ||
  isPlenary(scan, at) ||
  isWelcome(scan, at);

/** `Phiên toàn thể thứ hai bàn về …`: a part told by its place in the programme. */
function isPlenary(scan: Scan, at: number): boolean {
  if (anyCode(scan, at) !== W.phiên || !isText(scan, at + 1, 'toàn') || !isText(scan, at + 3, 'thứ')) return false;
  const ordinal = ordinalAt(scan, at + 3, scan.tokens.count);
  return ordinal !== undefined && isOneOf(scan, ordinal.to, ['bàn', 'thảo', 'tập', 'về']);
}

/** `lễ đón chính thức Tổng thống …`, `lễ tiễn đoàn …`: how a guest is received. */
function isWelcome(scan: Scan, at: number): boolean {
  if (anyCode(scan, at) !== W.lễ || !isOneOf(scan, at + 1, ['đón', 'tiễn'])) return false;
  const guest = at + 2 + (isText(scan, at + 2, 'chính') || isText(scan, at + 2, 'trọng') ? 2 : 0);
  return startsAny(scan, guest, (1 << TITLE) | (1 << HONORIFIC)) || isWord(scan, guest, W.đoàn);
}

/** `Tối 18/8: Giao lưu cố vấn - nhà đầu tư`: what is done, without a name. */
export const isDone = (scan: Scan, at: number, headTo: number): boolean =>
  isText(scan, at, 'Giao') && isLower(scan, headTo) && longestLength(scan, headTo, STOP_PHRASE) === 0;

/** `UBND tỉnh họp báo về …`, `Cục Hải quan đã đối thoại với …`: what a body does. */
function isVerb({ scan, covered }: Reading, at: number): boolean {
  const isDone = ((covered[at - 1] ?? 0) & IN_ORGANISATION) !== 0 || AUXILIARIES.includes(scan.code[at - 1] ?? 0);
  // `ba việc: nâng cấp …; đối thoại với ASEAN`.
  if (
    isWord(scan, at, W.đối) &&
    isWord(scan, at + 2, W.với) &&
    (isSign(scan, at - 1, SEMICOLON) || isSign(scan, at - 1, COLON))
  )
    return true;
  return isDone && ((isWord(scan, at, W.họp) && isWord(scan, at + 1, W.báo)) || isWord(scan, at, W.đối));
}

const AUXILIARIES: readonly number[] = [W.đã, W.sẽ, W.đang, W.vừa];

/** `các hội nghị`, `một hội nghị`, `hai cuộc họp`: meetings at large. */
export function isPluralBefore(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (at === 0) return false;
  // `đây là năm thứ 10 Ngày hội …`.
  // `vì dịch Covid-19 Hội nghị phải lùi`, `lần thứ 26 Diễn đàn …`.
  if (scan.tokens.kind[at - 1] === NUMBER)
    if (((scan.tokens.shape[at - 1] ?? 0) & SPACED) === 0 || (isText(scan, at, 'Diễn') && isWord(scan, at - 2, W.thứ)))
      return false;
  if (scan.tokens.kind[at - 1] === NUMBER)
    return ((reading.covered[at - 1] ?? 0) & IN_DATE) === 0 && !isWord(scan, at - 3, W.năm);
  if (scan.tokens.kind[at - 1] !== WORD) return false;
  // `sau 3 kỳ đại hội`.
  if (isWord(scan, at - 1, W.kỳ) && scan.tokens.kind[at - 2] === NUMBER) return true;
  return (
    (isText(scan, at - 1, 'ba') && !isWord(scan, at - 2, W.thứ)) ||
    (((scan.flags[at - 1] ?? 0) & PLURAL) !== 0 && !isWord(scan, at - 2, W.thứ)) ||
    isWord(scan, at - 1, W.một) ||
    isWord(scan, at - 1, W.số) ||
    isWord(scan, at - 1, W.cuộc)
  );
}
