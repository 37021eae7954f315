/** Reads the number of an edition: `lần thứ 20`, `lần thứ hai`, `lần thứ XIII`, `khóa XIII`, `thứ 8`, `6th`, `sixth`. */
import { COMMA, DASH, SLASH } from '../text/signs.ts';
import { NUMBER, SIGN, SPACED, WORD } from '../text/tokens.ts';
import { MEETING_QUALIFIER, ORDINAL_LEAD, ORDINAL_WORD, STOP } from './categories.ts';
import { romanValue } from './romanNumerals.ts';
import { type Ordinal } from './drafts.ts';
import { W } from './functionWords.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';
import { longest, longestLength, type Scan } from './scan.ts';

/** The ordinal that starts at a token, with its lead words. `thứ` alone leads only behind a meeting's head: the caller says so. */
export function ordinalAt(scan: Scan, at: number, to: number): Ordinal | undefined {
  // `kỳ họp đầu tiên`.
  if (
    isText(scan, at, 'đầu') &&
    isText(scan, at + 1, 'tiên') &&
    isWord(scan, at - 1, W.họp) &&
    isWord(scan, at - 2, W.kỳ)
  )
    return { from: at, to: at + 2, value: 1 };
  const row = longest(scan, at, ORDINAL_LEAD);
  if (row < 0) return undefined;
  const next = at + (scan.length[row] ?? 0);
  if (next >= to) return undefined;
  const value = numberAt(scan, next);
  if (value === undefined) return undefined;
  return { from: at, to: otherEnd(scan, value.to, next, to), value: value.value };
}

/** `lần thứ 44, 45`, `lần thứ 44 và 45`: end of the next number, where two editions are told at once. */
function otherEnd(scan: Scan, at: number, first: number, to: number): number {
  const { kind, value } = scan.tokens;
  const other = at + 1;
  if (other >= to || kind[other] !== NUMBER || kind[first] !== NUMBER || value[other] !== (value[first] ?? 0) + 1)
    return at;
  return isSign(scan, at, COMMA) || isWord(scan, at, W.và) ? other + 1 : at;
}

/** The value in digits, Roman numerals or words at a token. */
function numberAt(scan: Scan, at: number): { readonly to: number; readonly value: number } | undefined {
  const { tokens } = scan;
  if (tokens.kind[at] === NUMBER) {
    const follower = at + 1;
    // `lần thứ 6/10` and `thứ 6, ngày` are left alone by value and context; a decimal or a date is no ordinal.
    const joined =
      tokens.kind[follower] === SIGN &&
      ((tokens.shape[follower] ?? 0) & SPACED) === 0 &&
      tokens.value[follower] === SLASH;
    return joined ? undefined : { to: at + 1, value: tokens.value[at] ?? -1 };
  }
  const roman = romanValue(scan, at);
  if (roman > 0) return { to: at + 1, value: roman };
  const row = longest(scan, at, ORDINAL_WORD);
  return row < 0 ? undefined : { to: at + (scan.length[row] ?? 0), value: scan.data[row] ?? -1 };
}

/** English: `20th`, `the Sixth`. */
export function englishOrdinalAt(scan: Scan, at: number): Ordinal | undefined {
  const { tokens } = scan;
  if (tokens.kind[at] === NUMBER && tokens.kind[at + 1] === WORD && ((tokens.shape[at + 1] ?? 0) & SPACED) === 0) {
    if (isOneOf(scan, at + 1, ['st', 'nd', 'rd', 'th'])) return { from: at, to: at + 2, value: tokens.value[at] ?? -1 };
    return undefined;
  }
  const row = longest(scan, at, ORDINAL_WORD);
  if (row < 0 || tokens.kind[at] !== WORD) return undefined;
  const first = tokens.text.charCodeAt(tokens.start[at] ?? 0);
  if (first > 0x7f) return undefined;
  return { from: at, to: at + (scan.length[row] ?? 0), value: scan.data[row] ?? -1 };
}

/** Is there a `lần thứ …` to which nothing but the words of a name and dashes lead? */
function isCountedLater(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 14; at++) {
    if (isWord(scan, at, W.lần)) return ordinalAt(scan, at, to) !== undefined;
    if (scan.tokens.kind[at] === SIGN ? !isSign(scan, at, DASH) : isLower(scan, at) && isStop(scan, at)) return false;
  }
  return false;
}

const isStop = (scan: Scan, at: number): boolean => ((scan.flags[at] ?? 0) & STOP) !== 0;

/** `phiên thứ 48`, `phiên thường kỳ tháng 9`, `phiên trực tuyến lần thứ 11`. */
export function isCounted(scan: Scan, at: number, to: number): boolean {
  if (ordinalAt(scan, at, to) !== undefined) return true;
  // `họp phiên thường kỳ tháng 5`, `… thường kỳ lần thứ 27`.
  if (isWord(scan, at, W.thường)) return isWord(scan, at + 2, W.tháng) || ordinalAt(scan, at + 2, to) !== undefined;
  // `Tham vấn AEM - Ấn Độ lần thứ 14`.
  if (isText(scan, at - 1, 'vấn') && isCapital(scan, at) && isCountedLater(scan, at, to)) return true;
  const behind = at + longestLength(scan, at, MEETING_QUALIFIER);
  return behind > at && isWord(scan, behind, W.lần) && ordinalAt(scan, behind, to) !== undefined;
}
