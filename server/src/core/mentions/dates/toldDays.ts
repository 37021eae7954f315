/** Days told by what was spoken of last: `cùng ngày`, `sáng hôm sau`, `the following day`, `ngày 15`, `on the 7th`. */
import { BREAK, SIGN } from '../../text/tokens.ts';
import { CLOSE, COMMA, DOT, SEMICOLON } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import {
  AFTER_YEAR,
  AND,
  ENGLISH_SHIFT,
  MANY,
  OF,
  ORDINAL_SUFFIX,
  SHIFT,
  SHIFTS_DAY,
  THE,
  TO,
  UNIT_MONTH,
  codeAt,
  codeKind,
  codeValue,
  contextBefore,
  kindAt,
  kindBefore,
  shifts,
} from './dateWords.ts';
import {
  isCapital,
  isNumber,
  isTight,
  isWordAt,
  relativeReading,
  signAt,
  valueAt,
  widthAt,
  type DayPart,
  type Reading,
} from './draft.ts';
import { isLunar } from './lunarDays.ts';

/** What a text spoke of last, and what of it a date keeps. */
export type Told =
  /** Days from it: `cùng ngày` 0, `hôm sau` 1. */
  | { readonly unit: 'day'; readonly shift: number }
  /** A day of its month. */
  | { readonly unit: 'month'; readonly day: number }
  /** The one before or after it, of its own length: `so với quý trước`. */
  | { readonly unit: 'period'; readonly shift: number }
  /** A month of its year: `tháng 5 cùng năm`. */
  | { readonly unit: 'year' };

/** `tháng 5 cùng năm`, `tháng 10 năm đó`, `May the same year`, `October of that year`: the reading with those words, if they follow. */
export function withToldYear(scan: Scan, reading: Reading): Reading {
  const { next, from, to, scale } = reading;
  if (from.year !== 0 || from.month === 0 || to !== undefined || reading.yearShift !== undefined) return reading;
  if (scale !== 'month' && scale !== 'day') return reading;
  const length = yearWords(scan, next);
  return length === 0 ? reading : { ...reading, next: next + length, told: { unit: 'year' } };
}

/** Tokens of `cùng năm` and the like. */
function yearWords(scan: Scan, at: number): number {
  if (!isWordAt(scan, at)) return 0;
  if (isText(scan, at, 'cùng')) return isText(scan, at + 1, 'năm') ? 2 : 0;
  if (isText(scan, at, 'năm')) return isText(scan, at + 1, 'đó') || isText(scan, at + 1, 'ấy') ? 2 : 0;
  const of = isText(scan, at, 'of') ? 1 : 0;
  if (isText(scan, at + of, 'that')) return isText(scan, at + of + 1, 'year') ? of + 2 : 0;
  const isSame = isText(scan, at + of, 'the') && isText(scan, at + of + 1, 'same') && isText(scan, at + of + 2, 'year');
  return isSame ? of + 3 : 0;
}

/** `[first, next)`: the day that lies `shift` days from the one that was spoken of last. */
export const toldReading = (first: number, next: number, shift: number, part: DayPart | undefined): Reading => ({
  ...relativeReading(first, next, { unit: 'day', shift }, part),
  told: { unit: 'day', shift },
});

const ofMonth = (first: number, next: number, day: number): Reading => ({
  ...relativeReading(first, next, { unit: 'month', shift: 0, day }, undefined),
  told: { unit: 'month', day },
});

/** `hẹn ngày 15, rồi …`: a day whose month was told before; neither `mỗi ngày 15 lượt` nor `ngày 15 hằng tháng`. */
export function readDayAlone(scan: Scan, first: number, at: number): Reading | undefined {
  if (!isText(scan, first, 'ngày') && !isText(scan, first, 'Ngày')) return undefined;
  const day = dayAt(scan, at);
  if (at !== first + 1 || day === 0 || (isCapital(scan, first) && day < TWO_DIGITS)) return undefined;
  if (isNumber(scan, first - 1) || isText(scan, first - 1, 'các') || (contextBefore(scan, first) & MANY) !== 0)
    return undefined;
  const next = at + 1;
  if (!closes(scan, next) || isLunar(scan, next)) return undefined;
  return ofMonth(first, next, day);
}

const TWO_DIGITS = 10;

const dayAt = (scan: Scan, at: number): number => {
  const day = isNumber(scan, at) && widthAt(scan, at) <= 2 ? valueAt(scan, at) : 0;
  return day > 31 ? 0 : day;
};

/** Does nothing follow that the number could count, and no further number? */
function closes(scan: Scan, at: number): boolean {
  const kind = scan.tokens.kind[at];
  if (kind === BREAK || kind === undefined) return true;
  if (kind === SIGN) {
    const sign = signAt(scan, at);
    if (sign !== COMMA && sign !== DOT && sign !== CLOSE && sign !== SEMICOLON) return false;
    return !isNumber(scan, at + 1);
  }
  const code = codeAt(scan, at);
  if (!isWordAt(scan, at) || isOneOf(scan, at, RULES)) return false;
  if (codeKind(code) === SHIFT) return (shifts(code) & SHIFTS_DAY) !== 0;
  if ((code & (AND | TO)) !== 0) return isWordAt(scan, at + 1) && (codeAt(scan, at + 1) & MANY) === 0;
  return (code & AFTER_YEAR) !== 0 || isText(scan, at, 'rơi');
}

/** `ngày 10 của tháng`, `the 5th of the series`. */
const RULES = ['của', 'of', 'hôm', 'in'] as const;

/** `on the 7th)`, `by the 20th,`, `29th of last month`, `Monday 15` behind a `weekday`; `the 7th floor` and `the 9th to finish` are no days. */
export function readNth(scan: Scan, at: number, weekday = at): Reading | undefined {
  const day = dayAt(scan, at);
  if (day === 0) return undefined;
  const isNth = isTight(scan, at + 1) && kindAt(scan, at + 1) === ORDINAL_SUFFIX;
  const next = isNth ? at + 2 : at + 1;
  if (weekday < at && signAt(scan, at - 1) === 0) return closes(scan, next) ? ofMonth(at, next, day) : undefined;
  if (!isNth || kindBefore(scan, at) !== THE) return undefined;
  if (kindAt(scan, next) === OF) {
    const code = codeAt(scan, next + 1);
    const unit = codeKind(code) === ENGLISH_SHIFT ? codeAt(scan, next + 2) : 0;
    if (unit === 0 || codeValue(unit) !== UNIT_MONTH) return undefined;
    return relativeReading(at, next + 3, { unit: 'month', shift: codeValue(code) - 2, day }, undefined);
  }
  if (!isOneOf(scan, at - 2, BEFORE_NTH) || !closes(scan, next)) return undefined;
  return ofMonth(at, next, day);
}

const BEFORE_NTH = ['on', 'On', 'by', 'By', 'until', 'till', 'since', 'before', 'after', 'from'] as const;
