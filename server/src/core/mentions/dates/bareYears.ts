/** Years that stand without a word of time: (2024), đến 2030, Tầm nhìn ASEAN 2045, the 1990s. */
import { APOSTROPHE, CLOSE, COLON, COMMA, DASH, DOT, OPEN, PERCENT, SEMICOLON } from '../../text/signs.ts';
import { ALL_CAPS, MIXED, WORD } from '../../text/tokens.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import {
  AFTER_YEAR,
  AND,
  BEFORE_DAY,
  BEFORE_YEAR,
  COUNTED,
  DATE_LABEL,
  IN_YEAR,
  PLURAL_S,
  QUANTITY,
  THE,
  TO,
  YEAR_NAME,
  codeAt,
  kindAt,
  kindBefore,
} from './dateWords.ts';
import {
  type Fields,
  type Reading,
  isCapital,
  isNumber,
  isTight,
  isWordAt,
  signAt,
  tightSign,
  valueAt,
  widthAt,
} from './draft.ts';
import { decade } from './decades.ts';
import { isPartOfNumber, readYears } from './longerTimes.ts';

/** `Tầm nhìn ASEAN 2045`, `APASTI 2026-2035`, `đến 2030`, `in 2024`, `(2024)`, `the 1990s` */
export function readBareYear(
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
    return { ...decade(scan, at, at, year), next: next + 1 };
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
  if ((year < 1800 && !isLongPast(scan, at, before, next)) || isCounted(scan, next)) return undefined;
  if (continues(scan, at, earlier) && earlier?.scale === 'year') return reading;
  if (isSubject(scan, at, from, next) && year >= 1950 && year < 2060) return reading;
  if (at === from) return undefined;
  const sign = signAt(scan, at - 1);
  // `Liên hoan Phim ASEAN - 2019`.
  const isBehindLetters = sign === DASH && ((scan.tokens.shape[at - 2] ?? 0) & ALL_CAPS) !== 0;
  if (isBehindLetters && !isTight(scan, at) && mayFollow(scan, next)) return { ...reading, inName: true };
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
  if (!named) return isBehindPlace(scan, at, from) ? reading : undefined;
  if (isCapital(scan, at - 1)) return year >= 1900 && !isAmount(scan, at) ? reading : undefined;
  if (kindBefore(scan, at) === THE)
    return (isWordAt(scan, next) || signAt(scan, next) === 0x22) && year >= 1950
      ? { ...reading, inName: isCapital(scan, next) }
      : undefined;
  if ((before & IN_YEAR) !== 0 || (isOneOf(scan, at - 1, LIFE) && mayFollow(scan, next))) return reading;
  if (isSeason(scan, at - 1) && year >= 1950) return reading;
  if ((before & BEFORE_YEAR) !== 0)
    return isWordAt(scan, next) && !mayFollow(scan, next) && (before & QUANTITY) !== 0
      ? undefined
      : mayFollowYear(scan, next)
        ? reading
        : undefined;
  // `recalled that 2021 marks 50 years of ties`.
  if (isText(scan, at - 1, 'that') && isOneOf(scan, next, ['marks', 'marked', 'saw', 'sees'])) return reading;
  const isAmountOf = (before & (QUANTITY | YEAR_NAME)) === QUANTITY;
  if (isAmountOf || year < 1945 || year > 2060) return undefined;
  return mayFollow(scan, next) || nameWithYear(scan, at, from) ? reading : undefined;
}

/** `…, a record; 2022 had been a poor year`: the clause opens with the year. */
const isSubject = (scan: Scan, at: number, from: number, next: number): boolean =>
  isOneOf(scan, next, ['was', 'had', 'saw', 'marks', 'marked']) &&
  (at === from || (OPENERS.has(signAt(scan, at - 1)) && !isTight(scan, at)));

const OPENERS: ReadonlySet<number> = new Set([DOT, SEMICOLON, COLON]);

/** `vụ hè thu 2022 giá lúa cao`: whatever noun follows. */
const isSeason = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['thu', 'xuân']) && isOneOf(scan, at - 1, ['hè', 'đông', 'Hè', 'Đông']);

/** `the Paris Conference (ABC), Paris, 1994.`: behind a place between commas. */
function isBehindPlace(scan: Scan, at: number, from: number): boolean {
  if (signAt(scan, at - 1) !== COMMA || isWordAt(scan, at + 1) || isNumber(scan, at + 1)) return false;
  let first = at - 2;
  while (first > from && first > at - 6 && isCapital(scan, first)) first--;
  return first < at - 2 && first > from && (signAt(scan, first) === COMMA || signAt(scan, first) === CLOSE);
}

const OWNERS = ['their', 'its', 'our', 'his', 'her', 'Their', 'Its', 'Our'] as const;

function isOwned(scan: Scan, at: number): boolean {
  if (isOneOf(scan, at - 1, OWNERS)) return true;
  if (signAt(scan, at - 1) === APOSTROPHE) return isWordAt(scan, at - 2) && isTight(scan, at - 1) && !isTight(scan, at);
  return isText(scan, at - 1, 's') && tightSign(scan, at - 2) === APOSTROPHE && isTight(scan, at - 1);
}

/** `mất 1645.`, `từ 1619, khi`, `dated 1787`: no round number, and no noun behind that it could count. */
const isLongPast = (scan: Scan, at: number, before: number, next: number): boolean =>
  ((before & (BEFORE_YEAR | IN_YEAR)) !== 0 || isOneOf(scan, at - 1, LIFE)) &&
  valueAt(scan, at) > 1400 &&
  valueAt(scan, at) % 10 !== 0 &&
  (before & QUANTITY) === 0 &&
  !isWordAt(scan, next);

/** `bà An, sinh 1936, …`. */
const LIFE = ['sinh', 'mất'] as const;

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

/** The date before a number, when nothing but a comma or *và* stands between: a list goes on. */
export interface Earlier {
  readonly next: number;
  readonly scale: string;
  /** The sign between its day and month. */
  readonly sign: number;
}

export function continues(scan: Scan, at: number, earlier: Earlier | undefined): boolean {
  if (earlier === undefined || earlier.next > at - 1 || earlier.next < at - 2) return false;
  for (let between = earlier.next; between < at; between++)
    if (
      signAt(scan, between) !== COMMA &&
      signAt(scan, between) !== 0x3b &&
      (codeAt(scan, between) & AND) === 0 &&
      !isText(scan, between, 'rồi')
    )
      return false;
  return true;
}
