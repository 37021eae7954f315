/** Meetings in English text: `the 20th ASEAN Ministerial Meeting on Science, Technology and Innovation`, `COP 28 Summit`. */
import { AMPERSAND, APOSTROPHE, COMMA, DASH, PLUS } from '../text/signs.ts';
import { W } from './functionWords.ts';
import { ACCENTED, CAPITAL, NUMBER, SIGN, SPACED, WORD } from '../text/tokens.ts';
import { HONORIFIC, ENGLISH_MEETING_HEAD, TITLE } from './categories.ts';
import { NO_ORDINAL, namedMeeting, type MeetingDraft, type Reading } from './drafts.ts';
import { englishOrdinalAt } from './ordinals.ts';
import { isSign, isWord } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

const isEnglishCapital = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === WORD && ((scan.tokens.shape[at] ?? 0) & (CAPITAL | ACCENTED)) === CAPITAL;

const LEADS: readonly number[] = [W.of, W.on, W.for, W.to, W.with, W.between];

export function englishMeeting(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const ordinal = englishOrdinalAt(scan, at);
  if (!isEnglishCapital(scan, at) && ordinal === undefined) return undefined;
  if (isEnglishCapital(scan, at - 1) && at > 0 && ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0) return undefined;
  let end = ordinal?.to ?? at;
  let head = -1;
  // Capitals up to the head.
  while (end < to && end - at < 14) {
    if (isHead(scan, end)) {
      head = end;
      end += longestLength(scan, end, ENGLISH_MEETING_HEAD);
      if (!isEnglishCapital(scan, end)) break;
      continue;
    }
    if (isEnglishCapital(scan, end)) {
      if (longestLength(scan, end, HONORIFIC) > 0 || (longestLength(scan, end, TITLE) > 1 && end > at + 3)) break;
      end++;
      continue;
    }
    if (
      end > at &&
      (isSign(scan, end, DASH) || isSign(scan, end, APOSTROPHE) || isSign(scan, end, PLUS)) &&
      (isEnglishCapital(scan, end + 1) || isWord(scan, end + 1, W.s) || scan.tokens.kind[end + 1] === NUMBER)
    ) {
      end += 2;
      continue;
    }
    if (
      end > at &&
      (isWord(scan, end, W.of) || isWord(scan, end, W.for) || isWord(scan, end, W.on) || isWord(scan, end, W.and)) &&
      headAhead(scan, end + 1, to)
    ) {
      end++;
      continue;
    }
    break;
  }
  if (head < 0 || (head === at && ordinal === undefined && !LEADS.includes(scan.code[end] ?? 0))) return undefined;
  if (head === at && longestLength(scan, at, ENGLISH_MEETING_HEAD) === end - at && !hasName(scan, end, to))
    return undefined;
  end = tailEnd(reading, end, to);
  let year = -1;
  if (
    scan.tokens.kind[end] === NUMBER &&
    (scan.tokens.value[end] ?? 0) >= 1900 &&
    (scan.tokens.value[end] ?? 0) <= 2100
  )
    year = scan.tokens.value[end++] ?? -1;
  return { ...namedMeeting(at, end, head + 1, paragraph), ordinal: ordinal ?? NO_ORDINAL, year };
}

const isHead = (scan: Scan, at: number): boolean =>
  longestLength(scan, at, ENGLISH_MEETING_HEAD) > 0 && isEnglishCapital(scan, at);

const hasName = (scan: Scan, at: number, to: number): boolean =>
  at + 1 < to &&
  LEADS.includes(scan.code[at] ?? 0) &&
  (isEnglishCapital(scan, at + 1) || (isWord(scan, at + 1, W.the) && isEnglishCapital(scan, at + 2)));

/** A head within the next six words, with only capitals and joints before it. */
function headAhead(scan: Scan, at: number, to: number): boolean {
  for (let next = at; next < to && next < at + 6; next++) {
    if (isHead(scan, next)) return true;
    if (!isEnglishCapital(scan, next) && !isWord(scan, next, W.and) && !isWord(scan, next, W.the)) return false;
  }
  return false;
}

/** `on Science, Technology and Innovation`, `of the ASEAN Committee on …`. */
function tailEnd(reading: Reading, from: number, to: number): number {
  const { scan } = reading;
  let end = from;
  while (end < to) {
    if (!LEADS.includes(scan.code[end] ?? 0) || isWord(scan, end, W.with)) break;
    let next = end + 1;
    while (isWord(scan, next, W.the)) next++;
    if (!isEnglishCapital(scan, next)) break;
    while (next < to) {
      if (isEnglishCapital(scan, next)) next++;
      else if (isSign(scan, next, COMMA) && isEnglishCapital(scan, next + 1) && andAhead(scan, next + 1, to)) next++;
      else if (isWord(scan, next, W.and) && isEnglishCapital(scan, next + 1)) next++;
      else if ((isSign(scan, next, DASH) || isSign(scan, next, AMPERSAND)) && isEnglishCapital(scan, next + 1)) next++;
      else break;
    }
    end = next;
  }
  return end;
}

function andAhead(scan: Scan, at: number, to: number): boolean {
  for (let next = at; next < to && next < at + 8; next++) {
    if (isWord(scan, next, W.and) || isSign(scan, next, AMPERSAND)) return true;
    if (!isEnglishCapital(scan, next) && scan.tokens.kind[next] !== SIGN) return false;
  }
  return false;
}
