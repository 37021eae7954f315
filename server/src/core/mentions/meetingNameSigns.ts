/** Signs in the name of a meeting: quoted themes, brackets, commas and dashes that join its parts. */
import { COLON, COMMA, OPEN } from '../text/signs.ts';
import { NUMBER, SIGN } from '../text/tokens.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import {
  bracketedAlias,
  bracketedInitials,
  bracketedPlace,
  bracketedQualifier,
  goesOnAfterBracket,
} from './meetingEditions.ts';
import { endsDistinct, type NameRead, readTo, type Went } from './meetingNameSteps.ts';
import { isQualified } from './meetingNameWord.ts';
import { signEnd } from './meetingRepeats.ts';
import { planEnd } from './meetingTails.ts';
import { bracketedLetters } from './nameParts.ts';
import { opensQuotation, quotationEnd } from './quotations.ts';
import { isCapital, isLower, isWord } from './tokenTests.ts';

/** `Hội thảo quốc tế: “…”`, `Lễ ra mắt sách “…”`. */
export function readQuotation(reading: Reading, name: NameRead, sign: number): Went {
  const { scan } = reading;
  const { at, from, to } = name;
  if (sign === COLON && opensQuotation(scan, at + 1) > 0 && name.ordinal.value < 0 && !name.distinct) {
    const close = quotationEnd(scan, at + 1, to);
    return close > 0 && !isLower(scan, at + 1 + opensQuotation(scan, at + 1)) ? endsDistinct(name, close) : 'end';
  }
  const mark = opensQuotation(scan, at);
  if (mark === 0) return undefined;
  const close = quotationEnd(scan, at, to);
  const isNamed = name.ordinal.value >= 0 || name.year > 0;
  const isApart = at !== from && name.end === at && !isWord(scan, at - 1, W.đề) && isNamed;
  if (close === 0 || isLower(scan, at + mark) || isApart) return 'end';
  name.onlyCode = false;
  name.distinct = true;
  readTo(name, close);
  // `tổng kết Chương trình “…” và triển khai kế hoạch năm 2021`.
  const further = name.task ? planEnd(reading, close, to) : close;
  if (further > close) return endsDistinct(name, further);
  // `Lễ ra mắt sách “…” của Nhà xuất bản Trẻ`: whose it is.
  return isWord(scan, close, W.của) ? 'end' : 'on';
}

/** `… (KH,CN&ĐMST) ASEAN lần thứ 20`: an acronym in brackets inside the name, not behind it. */
export function readBracket(reading: Reading, name: NameRead, sign: number): Went {
  if (sign !== OPEN) return undefined;
  const { scan } = reading;
  const { at, from, to } = name;
  const letters = bracketedLetters(reading, at);
  const inside =
    letters ||
    bracketedInitials(scan, at) ||
    bracketedQualifier(scan, at) ||
    bracketedPlace(scan, at) ||
    (name.ordinal.value < 0 ? bracketedAlias(scan, at) : 0);
  // `Kỳ họp lần thứ 75 Ủy ban Nghề cá (RCM75) của …`: the code of the session that has been read.
  const isCode = name.ordinal.value >= 0 && scan.tokens.value[at + inside - 2] === name.ordinal.value;
  if (inside > 3 && isCode && scan.tokens.kind[at + inside - 2] === NUMBER) return 'end';
  if (inside > 0 && goesOnAfterBracket(reading, at + inside, to)) {
    name.at += inside;
    return 'on';
  }
  // `Hội nghị trù bị chung (JPM)`: a kind of meeting that has letters is one of its own.
  const isLettered = name.end === from && at > from && letters > 0;
  const isKind = isLettered && isCapital(scan, from - 2) && isQualified(reading, from, at);
  return isKind ? endsDistinct(name, at) : 'end';
}

/** Commas, dashes and the like. */
export function readJoint(reading: Reading, name: NameRead, sign: number): 'on' | 'end' {
  const { at, from, to, end } = name;
  const joined = end === at || name.open > 0 ? signEnd(reading, from, at, to, end === at) : at;
  if (joined === at) return 'end';
  if (sign === COMMA) {
    name.end = joined;
    name.open = 0;
  }
  name.at = joined;
  return 'on';
}

/** 0 where no sign stands. */
export const signAt = ({ scan: { tokens } }: Reading, at: number): number =>
  tokens.kind[at] === SIGN ? (tokens.value[at] ?? 0) : 0;
