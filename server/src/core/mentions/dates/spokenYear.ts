/** The year of an article that writes none beside its days: the one that it speaks of, closes, looks ahead to or is at school in. */
import { BREAK } from '../../text/tokens.ts';
import { MEETING_HEAD } from '../categories.ts';
import { longestLength, type Scan } from '../scan.ts';
import { OPEN } from '../../text/signs.ts';
import { isOneOf, isSign, isText } from '../tokenTests.ts';
import { contextBefore, kindAt, PERIOD, TO } from './dateWords.ts';
import { isNumber, valueAt, type DateDraft } from './draft.ts';
import { NEWS_SINCE } from './inferYear.ts';

/** `month`: of the article's own day. Undefined where its years do not agree. */
export function spokenYear(scan: Scan, drafts: readonly DateDraft[], month: number): number | undefined {
  const years = new Set<number>();
  const pair = new Set<number>();
  let isSaid = false;
  let isClosed = false;
  let isNewYear = false;
  for (const draft of drafts) {
    const { scale, from, to, inName, compared, longAgo, aside, cue, firstToken, lastToken } = draft;
    const year = from.year ?? to?.year;
    if (
      year === undefined ||
      year < NEWS_SINCE ||
      compared ||
      longAgo ||
      scale === 'day' ||
      scale === 'decade' ||
      scale === 'century'
    )
      continue;
    if (to !== undefined && (to.year ?? year) !== (from.year ?? year)) continue;
    if (!isFar(scan, firstToken)) pair.add(year);
    if (aside || cue.tense === 'future') continue;
    years.add(year);
    // A year in a name, or in digits alone, may be that of a plan.
    isSaid ||= (!inName && firstToken < lastToken) || isOfEvent(scan, draft);
    isClosed ||= isSummedUp(scan, firstToken);
    isNewYear ||= month >= NEW_YEAR_PREPARED && opensYear(scan, firstToken);
  }
  const [year, other] = years;
  if (year !== undefined && other === undefined && isSaid && !isNext(pair, year))
    return isClosed && month <= OPENING_MONTHS ? year + 1 : isNewYear ? year - 1 : year;
  return adjacent(pair, years, month) ?? (pair.size === 0 ? periodYear(scan, drafts, month) : undefined);
}

/** `Lễ kỷ niệm 20 năm thành lập (1994 - 2014)`: years in brackets as far apart as the years that are celebrated end with the present one. */
export function anniversaryYear(scan: Scan, drafts: readonly DateDraft[]): number | undefined {
  for (const { from, to, scale, firstToken } of drafts) {
    if (scale !== 'year' || from.year === undefined || to?.year === undefined) continue;
    if (!isSign(scan, firstToken - 1, OPEN)) continue;
    for (let at = firstToken - 2; at > 0 && firstToken - at < LINE_REACH && scan.tokens.kind[at] !== BREAK; at--)
      if (isNumber(scan, at) && isText(scan, at + 1, 'năm') && valueAt(scan, at) === to.year - from.year)
        return to.year;
  }
  return undefined;
}

/** `đến năm 2030`, `tầm nhìn 2045`, `từ năm 2010`. */
const isFar = (scan: Scan, first: number): boolean =>
  (contextBefore(scan, first) & TO) !== 0 || isOneOf(scan, first - 1, FAR);

const FAR = ['từ', 'Từ', 'kể', 'hồi', 'nhìn', 'by', 'By', 'since', 'Since', 'vào', 'sinh', 'lập'] as const;

/** In the first months of a year the one before is summed up. */
const OPENING_MONTHS = 3;
const CLOSING_MONTH = 10;

const isNext = (years: ReadonlySet<number>, year: number): boolean => years.has(year + 1);

/** What the year brought and what the next one is to bring: at its end the first, else the second. */
function adjacent(pair: ReadonlySet<number>, reported: ReadonlySet<number>, month: number): number | undefined {
  if (pair.size !== 2) return undefined;
  const [one = 0, other = 0] = pair;
  const first = Math.min(one, other);
  // `Năm 2022 mưa nhiều, năm 2023 ít`: both are over.
  if (Math.max(one, other) !== first + 1 || reported.has(first + 1)) return undefined;
  return month >= CLOSING_MONTH ? first : first + 1;
}

/** `tổng kết công tác năm 2023`. */
function isSummedUp(scan: Scan, first: number): boolean {
  for (let at = first - 1; at > 0 && at > first - REACH; at--)
    if (isText(scan, at, 'kết') && isText(scan, at - 1, 'tổng')) return true;
  return false;
}

const REACH = 8;

/** `chuẩn bị Tết Giáp Thìn 2024` at the end of 2023. */
function opensYear(scan: Scan, first: number): boolean {
  for (let at = first - 1; at > 0 && at > first - REACH; at--) if (isNewYearFeast(scan, at)) return true;
  return false;
}

const isNewYearFeast = (scan: Scan, at: number): boolean => isText(scan, at, 'Tết') || isText(scan, at, 'tết');

const NEW_YEAR_PREPARED = 11;
const SCHOOL_MONTH = 6;
const TERM_YEARS = 5;

/** `năm học 2023-2024`, `Đại hội … nhiệm kỳ 2025-2030`, where no other years are named. */
function periodYear(scan: Scan, drafts: readonly DateDraft[], month: number): number | undefined {
  const years = new Set<number>();
  for (const { from, to, scale, firstToken, longAgo } of drafts) {
    const { year } = from;
    if (scale !== 'year' || year === undefined || to?.year === undefined || longAgo) continue;
    if (kindAt(scan, firstToken) !== PERIOD) return undefined;
    const isSchool = isText(scan, firstToken + 1, 'học') && to.year === year + 1;
    if (isSchool) years.add(month >= SCHOOL_MONTH || isIntake(scan, firstToken) ? year : year + 1);
    else if (to.year === year + TERM_YEARS && isCongress(scan, firstToken)) years.add(year);
    else return undefined;
  }
  const [year, other] = years;
  return other === undefined ? year : undefined;
}

/** `tuyển sinh năm học …`: before it begins. */
const isIntake = (scan: Scan, first: number): boolean => isText(scan, first - 1, 'sinh');

/** `Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ …`: held in the year in which the term begins. */
function isCongress(scan: Scan, first: number): boolean {
  for (let at = first - 1; at > 0 && first - at < LINE_REACH && scan.tokens.kind[at] !== BREAK; at--)
    if (isText(scan, at, 'hội') && (isText(scan, at - 1, 'Đại') || isText(scan, at - 1, 'đại'))) return true;
  return false;
}

/** Lines are looked at no further than this, for a paragraph may be very long. */
const LINE_REACH = 60;

/** `Tết Bunpimay năm 2024`, `dịp Giáng Sinh năm 2024`. */
const isFeast = (scan: Scan, at: number): boolean =>
  isNewYearFeast(scan, at) || (isText(scan, at, 'Giáng') && isText(scan, at + 1, 'Sinh'));

/** `kỳ thi … 2019`, `Diễn đàn … 2024`: an event on the same line before the year. */
export function isOfEvent(scan: Scan, { firstToken }: DateDraft): boolean {
  for (let at = firstToken - 1; at >= 0 && firstToken - at < LINE_REACH; at--) {
    if (scan.tokens.kind[at] === BREAK || isNumber(scan, at)) return false;
    if (longestLength(scan, at, MEETING_HEAD) > 0 || isText(scan, at, 'thi') || isText(scan, at, 'sinh')) return true;
    // `Khai mạc Rivers 2024`, `khai hội Chùa Hương năm 2024`.
    if (isText(scan, at, 'mạc') || (isText(scan, at, 'hội') && isText(scan, at - 1, 'khai'))) return true;
    if (isFeast(scan, at)) return true;
  }
  return false;
}
