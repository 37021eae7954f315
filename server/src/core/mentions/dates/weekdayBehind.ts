/** A weekday in brackets behind its day: `July 31 (Thu)`, `October 16 (Thu) to 18 (Sat)`, `ngày 5/6 (thứ Năm)`. */
import { CLOSE, COMMA, DASH, DOT, OPEN } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isText } from '../tokenTests.ts';
import { ENGLISH_WEEKDAY, WEEKDAY, codeAt, codeValue, kindAt, lengthAt } from './dateWords.ts';
import { isNumber, isTight, signAt, tightSign, valueAt, widthAt, yearAt, type Fields, type Reading } from './draft.ts';
import { monthThenDay, ordinalDayEnd, readEnglishNumber } from './englishDates.ts';

/** The day with its weekday, and the last day of a range where one follows; the reading itself without a bracket. */
export function withWeekdayBehind(scan: Scan, reading: Reading): Reading {
  if (reading.form !== 'day' || reading.scale !== 'day' || reading.weekday !== undefined) return reading;
  const close = bracketEnd(scan, reading.next);
  if (close === 0) return reading;
  const word = reading.next + 1;
  const said = { first: word, next: word + lengthAt(scan, word), day: codeValue(codeAt(scan, word)) };
  const last = lastDay(scan, close, reading.from);
  if (last !== undefined) {
    const { first, coreFirst } = reading;
    const { next } = last;
    return { first, next, coreFirst, coreNext: next, form: 'range', scale: 'day', from: reading.from, to: last };
  }
  const from = withYear(scan, close, reading.from);
  return {
    ...reading,
    from,
    next: from.next,
    weekday: said,
    deictic: { unit: 'weekday', weekday: said.day, shift: 0 },
  };
}

/** `(Thu)`, `(Thu.)`, `(thứ Năm)`: the token behind it, 0 without. */
function bracketEnd(scan: Scan, at: number): number {
  if (signAt(scan, at) !== OPEN) return 0;
  const kind = kindAt(scan, at + 1);
  if (kind === WEEKDAY) {
    const end = at + 1 + lengthAt(scan, at + 1);
    return signAt(scan, end) === CLOSE ? end + 1 : 0;
  }
  if (kind !== ENGLISH_WEEKDAY) return 0;
  const close = tightSign(scan, at + 2) === DOT ? at + 3 : at + 2;
  return signAt(scan, close) === CLOSE ? close + 1 : 0;
}

/** `to August 2 (Sat)`, `– 18 (Sat)`. */
function lastDay(scan: Scan, at: number, from: Fields): Fields | undefined {
  if (!isText(scan, at, 'to') && signAt(scan, at) !== DASH) return undefined;
  // `July 13 (Thursday) to the 14th`.
  const ordinal = ordinalDayEnd(scan, at + 1);
  if (ordinal > 0) return { ...from, day: valueAt(scan, at + 2), next: ordinal };
  const day = at + 1;
  const named = monthThenDay(scan, day);
  if (named !== undefined) return bracketed(scan, named);
  if (!isNumber(scan, day) || widthAt(scan, day) > 2) return undefined;
  const counted = readEnglishNumber(scan, day);
  if (counted?.form === 'day' && counted.from.month !== 0) return bracketed(scan, counted.from);
  const value = valueAt(scan, day);
  const close = bracketEnd(scan, day + 1);
  return close === 0 || value < 1 || value > 31 ? undefined : withYear(scan, close, { ...from, day: value });
}

function bracketed(scan: Scan, day: Fields): Fields {
  const close = bracketEnd(scan, day.next);
  return close === 0 ? day : withYear(scan, close, day);
}

/** `… (Sat), 2025`. */
function withYear(scan: Scan, at: number, day: Fields): Fields {
  const comma = signAt(scan, at) === COMMA && isTight(scan, at) ? 1 : 0;
  const year = day.year === 0 && comma === 1 ? yearAt(scan, at + 1) : 0;
  return year === 0 ? { ...day, next: at } : { ...day, year, next: at + 2 };
}
