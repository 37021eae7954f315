/** A line of nothing but the names of who wrote an article: `NGUYÊN LINH - VINH ANH`, `Bài, ảnh: MINH ANH, THU HOA`, `Anh Hiếu - Tuấn Anh (TTXVN)`. */
import { COLON, COMMA, DASH, OPEN } from '../text/signs.ts';
import { SPACED, WORD } from '../text/tokens.ts';
import { COUNTRY, HONORIFIC, MEETING_HEAD, ORGANISATION_HEAD, PLACE, REGISTRY_NAME, TITLE } from './categories.ts';
import type { Reading } from './drafts.ts';
import { KNOWN_LETTERS } from './grammar/knownLetters.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { isCapital, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

const MOST_TOKENS = 20;

const HEADS = (1 << TITLE) | (1 << HONORIFIC) | (1 << ORGANISATION_HEAD) | (1 << MEETING_HEAD);

const NAMES = (1 << REGISTRY_NAME) | (1 << PLACE) | (1 << COUNTRY);

/** Token behind the names, two at least, of which the paragraph consists; `from` where it is no such line. */
export function writersEnd({ scan, language }: Reading, from: number, to: number): number {
  if (to - from > MOST_TOKENS || language === 'en' || !isCapital(scan, from)) return from;
  let at = labelEnd(scan, from, to);
  // The first line is the headline.
  if (from === 0 && at === from) return from;
  let names = 0;
  for (;;) {
    const end = nameEnd(scan, at, to);
    if (end === at) return from;
    names++;
    at = end;
    if (at === to || isSign(scan, at, OPEN)) break;
    // `LÊ HÒA-MINH TÂM`: no space, and nothing but capitals.
    const isTight = names === 1 && isShouted(scan, at - 1) && isShouted(scan, at + 1);
    const isDash = isSign(scan, at, DASH) && (isTight || ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0);
    if (!isDash && !(isSign(scan, at, COMMA) && isShouted(scan, at - 1))) return from;
    at++;
  }
  return names > 1 ? at : from;
}

/** `Bài, ảnh:`, `ẢNH:`. */
function labelEnd(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at < from + 6 && at < to; at++)
    if (isSign(scan, at, COLON)) return isOneOf(scan, at - 1, ['ảnh', 'Ảnh', 'ẢNH']) ? at + 1 : from;
  return from;
}

/** Two to four words, all in capitals or none, that are nothing else. */
function nameEnd(scan: Scan, at: number, to: number): number {
  // `Anh Hiếu`: in such a line no form of address.
  // … and `ĐỨC HÒA`, `Mỹ Hà` are in no country.
  const isNation = longestLength(scan, at, COUNTRY) === 1 && isCapital(scan, at + 1);
  const others = isNation ? HEADS : HEADS | NAMES;
  if (startsAny(scan, at, others) && !isText(scan, at, 'Anh') && !isText(scan, at, 'ANH')) return at;
  const { tokens } = scan;
  const isAll = isShouted(scan, at);
  let end = at;
  while (end < to && tokens.kind[end] === WORD && isCapital(scan, end) && isShouted(scan, end) === isAll) {
    if (isAll && KNOWN_LETTERS.has(tokens.text.slice(tokens.start[end], tokens.end[end]))) return at;
    end++;
  }
  return end - at > 1 && end - at < 5 ? end : at;
}
