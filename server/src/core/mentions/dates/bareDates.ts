/** Dates that begin with a number: days without *ngày*, times before a date, years in names. Here fractions, scores, streets and documents are told apart. */
import { BAR, CLOSE, COLON, COMMA, DASH, DOT, OPEN, PERCENT, SLASH } from '../../text/signs.ts';
import { BREAK, SIGN, WORD } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { isInDateline } from './agencyBehind.ts';
import { continues, readBareYear, type Earlier } from './bareYears.ts';
import { afterZone, readTime, timeText } from './clockTimes.ts';
import { isBegun, isDashedDay } from './dashedDays.ts';
import {
  AND,
  BEFORE_DAY,
  COUNTED,
  DATE_LABEL,
  DAY,
  HOUR,
  IN_YEAR,
  MONTH,
  NEXT_DAY,
  NUMBERED,
  ORDINAL_SUFFIX,
  PART,
  QUANTITY,
  QUARTER,
  QUARTER_LETTER,
  RELATIVE_DAY,
  SAME_DAY,
  SHIFT,
  TO,
  WEEKDAY,
  YEAR,
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
  type Reading,
} from './draft.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { isNumbered, isScore, isShare, isUpTo } from './fractions.ts';
import { periodWord, readEnglishNumber } from './englishDates.ts';
import { isBudgetYear, yearOfBudget } from './budgetYears.ts';
import { readCore, type Core, type Trust } from './numericDates.ts';
import { readMonthsOfYear } from './partOfYear.ts';
import { readQuarterNumber } from './quarterLetters.ts';
import { isLunar } from './lunarDays.ts';
import { readNth } from './toldDays.ts';
import { coreReading, readDay } from './vietnameseDates.ts';

/** What a number opens. `from`: where the paragraph begins. */
export function readBare(scan: Scan, at: number, from: number, earlier: Earlier | undefined): Reading | undefined {
  // Most numbers count something ("12 đại biểu"): no time or date has three digits, nor one or two before such a word.
  const width = widthAt(scan, at);
  const code = isWordAt(scan, at + 1) ? codeAt(scan, at + 1) : -1;
  if (width === 3 || width > 4 || (width < 3 && code === 0) || isGlued(scan, at, from)) return undefined;
  const timed = readTimeFirst(scan, at, from);
  if (timed !== undefined) return timed;
  const unit = code < 0 ? 0 : codeKind(code);
  const other =
    unit === MONTH || unit === QUARTER
      ? readMonthsOfYear(scan, at)
      : unit === QUARTER_LETTER
        ? readQuarterNumber(scan, at)
        : (readEnglishNumber(scan, at) ?? (unit === ORDINAL_SUFFIX ? readNth(scan, at) : undefined));
  if (other !== undefined) return other;
  // `Linh 28 Tháng 8, 2025`, but `APEC lần thứ 14 tháng 11/2006`.
  const isMonthOfDay = unit === MONTH && (isCapital(scan, at + 1) || at === from || !isWordAt(scan, at - 1));
  const named = isMonthOfDay ? readCore(scan, at, 'strong') : undefined;
  if (named !== undefined && named.to === undefined && named.from.year !== 0) return coreReading(at, at, named);
  const before = at > from ? contextBefore(scan, at) : 0;
  if ((before & NUMBERED) !== 0 && !isSpell(scan, at)) return undefined;
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

/** `đợt 30/4 đến 3/5`: from day to day, no number of something. */
const isSpell = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at - 1, SPELLS) && tightSign(scan, at + 1) === SLASH && readCore(scan, at, 'none')?.to !== undefined;

const SPELLS = ['đợt', 'Đợt', 'kỳ', 'Kỳ'] as const;

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
  isOneOf(scan, at, ['post', 'Post', 'pre', 'Pre']) && yearAt(scan, at + 2) >= 1900;

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
  if (
    kind === PART ||
    kind === DAY ||
    kind === WEEKDAY ||
    kind === RELATIVE_DAY ||
    kind === SAME_DAY ||
    kind === NEXT_DAY
  ) {
    if (kind === PART) part = codeValue(codeAt(scan, at));
    reading = readDay(scan, at, from, true);
  } else if (isNumber(scan, at)) {
    const core = readCore(scan, at, 'weak');
    if (core !== undefined && core.from.day !== 0 && (time.worded ? isStamp(scan, first, core) : true))
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

/** `Cập nhật 16h42 31/12/2025`, but `hạn chót: 17h00 31/12/2025`: the hour of prose is no part of the date. */
const isStamp = (scan: Scan, first: number, { from }: Core): boolean =>
  from.year !== 0 && (!isTold(scan, first) || kindBefore(scan, first) === DATE_LABEL);

const isTold = (scan: Scan, first: number): boolean =>
  isWordAt(scan, first - 1) || (signAt(scan, first - 1) === COLON && isWordAt(scan, first - 2));

const endsTime = (scan: Scan, at: number): boolean => isNumber(scan, at) || kindAt(scan, at) === HOUR;

/** `trong 2 ngày, 11 và 12/11`, `hai ngày: 5 và 6/3`: so many days, then which. */
const tellsDays = (scan: Scan, at: number): boolean =>
  kindAt(scan, at - 2) === DAY && (signAt(scan, at - 1) === COMMA || signAt(scan, at - 1) === COLON);

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
  const isTold = tellsDays(scan, at);
  const core =
    readCore(scan, at, trust) ??
    (inBrackets || isTold ? bracketedDays(scan, at, isTold) : undefined) ??
    (inBrackets || continues(scan, at, earlier) ? dottedMonth(scan, at) : undefined);
  if (core === undefined || isLunar(scan, core.next) || isNumbered(scan, at)) return undefined;
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
  if (day <= month && ((before & QUANTITY) !== 0 || isUpTo(scan, at) || isShare(scan, at, core.next))) return undefined;
  // `chiếm 1 đến 2/3`.
  if (day <= month && (before & TO) !== 0 && isNumber(scan, at - 2) && isWordAt(scan, at - 3)) return undefined;
  if (day > month) return reading;
  const closed = inBrackets && signAt(scan, core.next) === CLOSE;
  const sign = signAt(scan, core.next);
  // `04/9 | Nguyễn Văn A | …`: the first cell of a row; a zero is of no score.
  const isCell = sign === BAR && scan.tokens.text[scan.tokens.start[at] ?? 0] === '0';
  const opens =
    (opensLine(scan, at, from) && (sign === COMMA || sign === COLON || isCell)) ||
    (isCell && signAt(scan, at - 1) === BAR);
  const bound = codeKind(after) === SHIFT || codeKind(after) === YEAR || isBegun(scan, at - 1);
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
function bracketedDays(scan: Scan, at: number, told: boolean): Core | undefined {
  const core = readCore(scan, at, 'strong');
  if (told && core?.to !== undefined) return core;
  if (core === undefined || signAt(scan, core.next) !== CLOSE) return undefined;
  return core.to !== undefined || core.from.day > 12 ? core : undefined;
}

/** `(3.2013, 11.2014)`: months with a dot, where nothing but dates stand. */
function dottedMonth(scan: Scan, at: number): Core | undefined {
  const month = valueAt(scan, at);
  const year = tightSign(scan, at + 1) === DOT && isTight(scan, at + 2) ? yearAt(scan, at + 2) : 0;
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return undefined;
  const next = at + 3;
  const sign = signAt(scan, next);
  const closes = sign === COMMA || sign === CLOSE || (codeAt(scan, next) & AND) !== 0;
  return closes && !(isTight(scan, next + 1) && isNumber(scan, next + 1))
    ? { next, from: { day: 0, month, year, next, sign: DOT } }
    : undefined;
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
