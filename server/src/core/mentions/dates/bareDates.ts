/** Dates that begin with a number: days without *ngày*, times before a date, years in names. Here fractions, scores, streets and documents are told apart. */
import { isInDateline } from './agencyBehind.ts';
import { APOSTROPHE, BAR, CLOSE, COLON, COMMA, DASH, DOT, OPEN, PERCENT, SLASH } from '../../text/signs.ts';
import { ALL_CAPS, BREAK, MIXED, SIGN, WORD } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { afterZone, readTime, timeText } from './clockTimes.ts';
import { isDashedDay } from './dashedDays.ts';
import {
  AFTER_YEAR,
  AND,
  BEFORE_DAY,
  BEFORE_YEAR,
  COUNTED,
  DATE_LABEL,
  DAY,
  HOUR,
  IN_YEAR,
  MONTH,
  NUMBERED,
  PART,
  PLURAL_S,
  QUANTITY,
  QUARTER,
  RELATIVE_DAY,
  SAME_DAY,
  SHIFT,
  THE,
  TO,
  WEEKDAY,
  YEAR,
  YEAR_NAME,
  codeAt,
  codeKind,
  codeValue,
  contextBefore,
  kindAt,
  kindBefore,
} from './dateWords.ts';
import {
  isCapital,
  isNumber,
  isTight,
  isWordAt,
  signAt,
  tightSign,
  valueAt,
  widthAt,
  yearAt,
  type Fields,
  type Reading,
} from './draft.ts';
import { isText } from '../tokenTests.ts';
import { isScore, isUpTo } from './fractions.ts';
import { periodWord, readEnglishNumber } from './englishDates.ts';
import { isBudgetYear, yearOfBudget } from './budgetYears.ts';
import { decadeReading, isPartOfNumber, readYears } from './longerTimes.ts';
import { readCore, type Core, type Trust } from './numericDates.ts';
import { readMonthsOfYear } from './partOfYear.ts';
import { isLunar } from './lunarDays.ts';
import { coreReading, readDay } from './vietnameseDates.ts';

/** The date before a number, when nothing but a comma or *và* stands between: a list goes on. */
export interface Earlier {
  readonly next: number;
  readonly scale: string;
  /** The sign between its day and month. */
  readonly sign: number;
}

/** What a number opens. `from`: where the paragraph begins. */
export function readBare(scan: Scan, at: number, from: number, earlier: Earlier | undefined): Reading | undefined {
  // Most numbers count something ("12 đại biểu"): no time or date has three digits, nor one or two before such a word.
  const width = widthAt(scan, at);
  const code = isWordAt(scan, at + 1) ? codeAt(scan, at + 1) : -1;
  if (width === 3 || width > 4 || (width < 3 && code === 0) || isGlued(scan, at, from)) return undefined;
  const timed = readTimeFirst(scan, at, from);
  if (timed !== undefined) return timed;
  const unit = code < 0 ? 0 : codeKind(code);
  const other = unit === MONTH || unit === QUARTER ? readMonthsOfYear(scan, at) : readEnglishNumber(scan, at);
  if (other !== undefined) return other;
  // `Linh 28 Tháng 8, 2025`, but `APEC lần thứ 14 tháng 11/2006`.
  const isMonthOfDay = unit === MONTH && (isCapital(scan, at + 1) || at === from || !isWordAt(scan, at - 1));
  const named = isMonthOfDay ? readCore(scan, at, 'strong') : undefined;
  if (named !== undefined && named.to === undefined && named.from.year !== 0) return coreReading(at, at, named);
  const before = at > from ? contextBefore(scan, at) : 0;
  if ((before & NUMBERED) !== 0) return undefined;
  const reading = readBareDay(scan, at, from, before, earlier) ?? readBareYear(scan, at, from, before, earlier);
  if (reading?.scale === 'year' && reading.to !== undefined) {
    const behind = periodWord(scan, reading.next);
    reading.next += behind;
    // `for the period 2017-2021`.
    if (behind === 0 && at > from && periodWord(scan, at - 1) === 1) reading.first = at - 1;
  }
  if (reading?.scale === 'year' && reading.first === at) reading.first -= yearOfBudget(scan, at, from);
  return reading;
}

/** Is the number the rest of a code, a decimal or an amount of money? */
function isGlued(scan: Scan, at: number, from: number): boolean {
  if (at <= from || !isTight(scan, at)) return false;
  const kind = scan.tokens.kind[at - 1];
  if (kind === WORD) return !isBudgetYear(scan, at);
  if (kind !== SIGN) return false;
  const sign = signAt(scan, at - 1);
  if (
    sign === SLASH ||
    sign === DOT ||
    sign === PERCENT ||
    sign === 0x23 ||
    sign === 0x24 ||
    sign === 0x2b ||
    sign === 0x3d
  )
    return true;
  // "end-2025" and "mid-2026", but "COVID-19"
  // … nor "post-2025".
  if (sign === DASH)
    return isTight(scan, at - 1) && (contextBefore(scan, at - 1) & IN_YEAR) === 0 && !isBeforeOrAfter(scan, at - 2);
  return sign === COMMA && at - 2 >= from && isNumber(scan, at - 2);
}

/** `post-2025`, `pre-2020`. */
const isBeforeOrAfter = (scan: Scan, at: number): boolean =>
  ['post', 'Post', 'pre', 'Pre'].some((word) => isText(scan, at, word)) && yearAt(scan, at + 2) >= 1900;

/** `16:42 ngày 31/12`, `16h42, 31/12/2025`, `10:30 | 14/01/2025` */
function readTimeFirst(scan: Scan, first: number, from: number): Reading | undefined {
  const time = readTime(scan, first);
  if (time === undefined) return undefined;
  // The end of "từ 8h đến 10h" is no time of its own.
  if (
    first - 2 >= from &&
    ((codeAt(scan, first - 1) & TO) !== 0 || signAt(scan, first - 1) === DASH) &&
    endsTime(scan, first - 2)
  )
    return undefined;
  let at = afterZone(scan, time.next);
  const sign = signAt(scan, at);
  if (sign === COMMA || sign === BAR || sign === DASH || sign === OPEN) at++;
  const kind = kindAt(scan, at);
  let reading: Reading | undefined;
  let part = 0;
  // "lúc 22 giờ ngày 24/8": the time is no part of the date.
  if (time.worded && !isNumber(scan, at)) return undefined;
  if (kind === PART || kind === DAY || kind === WEEKDAY || kind === RELATIVE_DAY || kind === SAME_DAY) {
    if (kind === PART) part = codeValue(codeAt(scan, at));
    reading = readDay(scan, at, from, true);
  } else if (isNumber(scan, at)) {
    const core = readCore(scan, at, 'weak');
    if (core !== undefined && core.from.day !== 0 && (core.from.year !== 0 || !time.worded))
      reading = coreReading(at, at, core);
  }
  if (reading === undefined || reading.scale !== 'day' || reading.form === 'range') return undefined;
  if (sign === OPEN) {
    if (signAt(scan, reading.next) !== CLOSE) return undefined;
    reading.next++;
  }
  reading.next = afterZone(scan, reading.next);
  reading.first = first;
  reading.form = 'datetime';
  reading.time = timeText(time, part);
  delete reading.part;
  return reading;
}

const endsTime = (scan: Scan, at: number): boolean => isNumber(scan, at) || kindAt(scan, at) === HOUR;

function readBareDay(
  scan: Scan,
  at: number,
  from: number,
  before: number,
  earlier: Earlier | undefined,
): Reading | undefined {
  const inBrackets = at > from && signAt(scan, at - 1) === OPEN;
  const goesOn = continues(scan, at, earlier) && earlier?.scale === 'day';
  // "khai mạc ngày 12-2, kéo dài tới 18-2": an article that writes days with a dash keeps doing so.
  const dashed =
    earlier !== undefined &&
    (earlier.sign === DASH || earlier.sign === DOT) &&
    (goesOn || (before & BEFORE_DAY) !== 0) &&
    !rises(scan, at + 3);
  const dotted = earlier?.sign === DOT;
  const trust: Trust =
    dashed || isDashedDay(scan, at, from, before, dotted)
      ? 'strong'
      : goesOn || (before & BEFORE_DAY) !== 0 || inBrackets
        ? 'weak'
        : 'none';
  const core = readCore(scan, at, trust) ?? (inBrackets ? bracketedDays(scan, at) : undefined);
  if (core === undefined || isLunar(scan, core.next)) return undefined;
  const reading = coreReading(at, at, core);
  // `tuần 9/2025`: a week's number.
  if (reading.form === 'month')
    return (core.from.month <= 12 && isNumber(scan, at - 1)) || isText(scan, at - 1, 'tuần') ? undefined : reading;
  const last = core.to ?? core.from;
  if (last.year !== 0 || core.yearShift !== undefined) return reading;
  const after = codeAt(scan, core.next);
  if (signAt(scan, core.next) === PERCENT || (isTight(scan, core.next) && isWordAt(scan, core.next))) return undefined;
  if ((after & COUNTED) !== 0 && codeKind(after) !== MONTH && codeKind(after) !== YEAR) return undefined;
  if (core.to !== undefined) return reading;
  if (isRoundTheClock(scan, at, core)) return undefined;
  if (inBrackets && isScore(scan, at)) return undefined;
  const { day, month } = core.from;
  if (day <= month && ((before & QUANTITY) !== 0 || isUpTo(scan, at))) return undefined;
  if (day > month) return reading;
  const closed = inBrackets && signAt(scan, core.next) === CLOSE;
  const sign = signAt(scan, core.next);
  // `04/9 | Nguyễn Văn A | …`: the first cell of a row; a zero is of no score.
  const isCell = sign === BAR && scan.tokens.text[scan.tokens.start[at] ?? 0] === '0';
  const opens = opensLine(scan, at, from) && (sign === COMMA || sign === COLON || isCell);
  const bound = codeKind(after) === SHIFT || codeKind(after) === YEAR;
  if (trust !== 'none' && (!inBrackets || closed)) return reading;
  return opens || bound || isInDateline(scan, at, core.next, from) ? reading : undefined;
}

/** Also behind a bullet: `• 1/9: …`, `- 1/9, …`. */
function opensLine(scan: Scan, at: number, from: number): boolean {
  const opens = (place: number): boolean => place === from || scan.tokens.kind[place - 1] === BREAK;
  return opens(at) || (BULLETS.has(signAt(scan, at - 1)) && !isTight(scan, at) && opens(at - 1));
}

const BULLETS: ReadonlySet<number> = new Set([DASH, 0x2a, 0x2b, 0x2022]);

/** `phục vụ 24/7`; a date where a colon opens what was done that day, and in `vào 24/7 tới`. */
function isRoundTheClock(scan: Scan, at: number, { from: { day, month }, next }: Core): boolean {
  if (day !== 24 || month !== 7) return false;
  const opensLine = signAt(scan, next) === COLON && !isWordAt(scan, at - 1);
  return !opensLine && codeKind(codeAt(scan, next)) !== SHIFT;
}

/** `(17 và 18-11)`, `(26-6)`: nothing but days in the brackets; up to the twelfth a lone one may be a score. */
function bracketedDays(scan: Scan, at: number): Core | undefined {
  const core = readCore(scan, at, 'strong');
  if (core === undefined || signAt(scan, core.next) !== CLOSE) return undefined;
  return core.to !== undefined || core.from.day > 12 ? core : undefined;
}

function continues(scan: Scan, at: number, earlier: Earlier | undefined): boolean {
  if (earlier === undefined || earlier.next > at - 1 || earlier.next < at - 2) return false;
  for (let between = earlier.next; between < at; between++)
    if (signAt(scan, between) !== COMMA && signAt(scan, between) !== 0x3b && (codeAt(scan, between) & AND) === 0)
      return false;
  return true;
}

/** `Tầm nhìn ASEAN 2045`, `APASTI 2026-2035`, `đến 2030`, `in 2024`, `(2024)`, `the 1990s` */
function readBareYear(
  scan: Scan,
  at: number,
  from: number,
  before: number,
  earlier: Earlier | undefined,
): Reading | undefined {
  const years = readYears(scan, at);
  if (years === undefined) return undefined;
  const year = years.from.year;
  const { next } = years;
  const scale = 'year';
  const month = isoMonth(scan, at);
  if (month !== undefined) return month;
  const named = at > from && isWordAt(scan, at - 1);
  if (isTight(scan, next) && kindAt(scan, next) === PLURAL_S && year % 10 === 0)
    return { ...decadeReading(at, at, year), next: next + 1 };
  if (isPartOfNumber(scan, next - 1) || signAt(scan, next) === PERCENT) return undefined;
  const reading: Reading = { first: at, next, coreFirst: at, coreNext: next, form: 'year', scale, from: years.from };
  if (named && (before & (BEFORE_YEAR | BEFORE_DAY)) === 0) reading.inName = followsName(scan, at, from);
  if (years.to !== undefined) {
    if (year < 1800 || (next === at + 3 && isNumber(scan, next)) || isCounted(scan, next)) return undefined;
    reading.form = 'range';
    reading.to = years.to;
    return reading;
  }
  if (isNumber(scan, next) || (isTight(scan, next) && isWordAt(scan, next))) return undefined;
  if (year < 1800 || isCounted(scan, next)) return undefined;
  if (continues(scan, at, earlier) && earlier?.scale === 'year') return reading;
  if (at === from) return undefined;
  const sign = signAt(scan, at - 1);
  if (sign === DASH) return isTight(scan, at) ? reading : undefined;
  if (isNumber(scan, at - 1))
    return isTight(scan, at - 1) && isCapital(scan, at - 2) && mayFollow(scan, next)
      ? { ...reading, inName: true }
      : undefined;
  if (sign === OPEN)
    return signAt(scan, next) === CLOSE || signAt(scan, next) === COMMA || signAt(scan, next) === COLON
      ? reading
      : undefined;
  if ((sign === 0x22 || sign === CLOSE) && !isTight(scan, at) && (mayFollow(scan, next) || endsName(scan, at, from)))
    return { ...reading, inName: true };
  // `the ministries' 2023 cooperation plan`, `their 2022 plan`.
  if (isOwned(scan, at) && isWordAt(scan, next) && year >= 1950) return reading;
  if (!named) return undefined;
  if (isCapital(scan, at - 1)) return year >= 1900 && !isAmount(scan, at) ? reading : undefined;
  if (kindBefore(scan, at) === THE)
    return (isWordAt(scan, next) || signAt(scan, next) === 0x22) && year >= 1950
      ? { ...reading, inName: isCapital(scan, next) }
      : undefined;
  if ((before & IN_YEAR) !== 0) return reading;
  if ((before & BEFORE_YEAR) !== 0)
    return isWordAt(scan, next) && !mayFollow(scan, next) && (before & QUANTITY) !== 0
      ? undefined
      : mayFollowYear(scan, next)
        ? reading
        : undefined;
  const isAmountOf = (before & (QUANTITY | YEAR_NAME)) === QUANTITY;
  if (isAmountOf || year < 1945 || year > 2060) return undefined;
  return mayFollow(scan, next) || nameWithYear(scan, at, from) ? reading : undefined;
}

const OWNERS = ['their', 'its', 'our', 'his', 'her', 'Their', 'Its', 'Our'] as const;

function isOwned(scan: Scan, at: number): boolean {
  if (OWNERS.some((owner) => isText(scan, at - 1, owner))) return true;
  if (signAt(scan, at - 1) === APOSTROPHE) return isWordAt(scan, at - 2) && isTight(scan, at - 1) && !isTight(scan, at);
  return isText(scan, at - 1, 's') && tightSign(scan, at - 2) === APOSTROPHE && isTight(scan, at - 1);
}

/** `2000 người`, `1990 tỷ` */
function isCounted(scan: Scan, next: number): boolean {
  const after = codeAt(scan, next);
  return (after & COUNTED) !== 0 && (after & AFTER_YEAR) === 0;
}

/** `date 2025-02`: year and month after a label only, for `2011-12` is more often two years. */
function isoMonth(scan: Scan, at: number): Reading | undefined {
  if (kindBefore(scan, at) !== DATE_LABEL || tightSign(scan, at + 1) !== DASH || !isTight(scan, at + 2))
    return undefined;
  const month = valueAt(scan, at + 2);
  if (!isNumber(scan, at + 2) || widthAt(scan, at + 2) !== 2 || month < 1 || month > 12) return undefined;
  const from: Fields = { day: 0, month, year: valueAt(scan, at), next: at + 3, sign: DASH };
  return { first: at, next: at + 3, coreFirst: at, coreNext: at + 3, form: 'month', scale: 'month', from };
}

/** `USD 2000`, `VND 1950` */
const isAmount = (scan: Scan, at: number): boolean => (contextBeforeWord(scan, at) & COUNTED) !== 0;
const contextBeforeWord = (scan: Scan, at: number): number => {
  const code = codeAt(scan, at - 1);
  return ((scan.tokens.shape[at - 1] ?? 0) & ALL_CAPS) !== 0 ? code : 0;
};

/** After a year that stands alone comes a sign or a function word; a noun would make it an amount. */
function mayFollow(scan: Scan, next: number): boolean {
  const kind = scan.tokens.kind[next];
  if (kind !== WORD) return true;
  return (codeAt(scan, next) & (AFTER_YEAR | TO)) !== 0;
}

/** After *đến 2030* a noun in lower case makes it an amount unless it is a function word. */
function mayFollowYear(scan: Scan, next: number): boolean {
  return mayFollow(scan, next) || isCapital(scan, next);
}

const NAME_REACH = 8;

/** Does the number end a name (`Kế hoạch tổng thể số ASEAN 2025`, `Luật Giao dịch điện tử 2023`)? */
function followsName(scan: Scan, at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back >= at - NAME_REACH; back--) {
    if (!isWordAt(scan, back)) return false;
    if (isCapital(scan, back)) return true;
  }
  return false;
}

/** Is the name one of those that carry a year? */
function nameWithYear(scan: Scan, at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back >= at - NAME_REACH && isWordAt(scan, back); back--)
    if (isCapital(scan, back) && (codeAt(scan, back) & YEAR_NAME) !== 0) return true;
  return false;
}

/** Stands the year right after a capitalised name or its bracketed acronym (`Giải thưởng Số ASEAN năm 2026`)? */
export function endsName(scan: Scan, at: number, from: number): boolean {
  let back = at - 1;
  if (back <= from) return false;
  if (signAt(scan, back) === CLOSE) {
    back--;
    return isWordAt(scan, back) && ((scan.tokens.shape[back] ?? 0) & (ALL_CAPS | MIXED)) !== 0;
  }
  if (!isWordAt(scan, back) || !isCapital(scan, back)) return false;
  // A sentence's first word has its capital anyway.
  return isWordAt(scan, back - 1) || signAt(scan, back - 1) === OPEN || signAt(scan, back - 1) === 0x22;
}

/** `tăng từ 4.5 lên 6.2`: an amount. */
const rises = (scan: Scan, next: number): boolean => isText(scan, next, 'lên') || isText(scan, next, 'xuống');

/** `Nghị quyết số 57-NQ/TW ngày 22/12/2024`: is the word before the end of a document's code? */
export function followsCode(scan: Scan, at: number, from: number): boolean {
  // `Chỉ thị số 03/CT-TTg, ngày 10-4-2009`.
  const back = signAt(scan, at - 1) === COMMA && isWordAt(scan, at - 2) && isText(scan, at, 'ngày') ? at - 2 : at - 1;
  if (back - 1 < from) return false;
  const sign = tightSign(scan, back - 1);
  if (isWordAt(scan, back)) return isTight(scan, back) && (sign === SLASH || sign === DASH);
  // `date 2023-09 Sáng 29-9, …`: a month.
  if (sign === DASH && widthAt(scan, back) === 2 && yearAt(scan, back - 2) !== 0) return false;
  return (
    isNumber(scan, back) &&
    ((contextBefore(scan, back) & NUMBERED) !== 0 || (isTight(scan, back) && (sign === SLASH || sign === DASH)))
  );
}
