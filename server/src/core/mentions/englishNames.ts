/** How far an English title's body goes in the midst of a Vietnamese paragraph: a run of words with capitals and the prepositions between them. */
import { W } from './functionWords.ts';
import { ACCENTED, CAPITAL, WORD } from '../text/tokens.ts';
import { ENGLISH_ORGANISATION_HEAD, HONORIFIC, MEETING_HEAD } from './categories.ts';
import { isWord } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

const PREPOSITIONS: readonly number[] = [W.of, W.for, W.on, W.and, W.the, W.to, W.in];

const isEnglishCapital = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === WORD && ((scan.tokens.shape[at] ?? 0) & (CAPITAL | ACCENTED)) === CAPITAL;

/** End of the run of capitals from a token, prepositions inside it allowed; `and` only after a head with `of` or `for`. */
export function englishRunEnd(scan: Scan, at: number, to: number): number {
  let end = at;
  while (end < to) {
    if (isEnglishCapital(scan, end)) {
      if (end > at && (longestLength(scan, end, HONORIFIC) > 0 || stopsRun(scan, end))) break;
      end++;
      continue;
    }
    if (PREPOSITIONS.includes(scan.code[end] ?? 0)) {
      let next = end + 1;
      while (next < to && (isWord(scan, next, W.the) || isWord(scan, next, W.of))) next++;
      if (end === at || !isEnglishCapital(scan, next)) break;
      if ((isWord(scan, end, W.and) || isWord(scan, end, W.in) || isWord(scan, end, W.to)) && !hasOf(scan, at, end))
        break;
      if (
        isWord(scan, end, W.and) &&
        longestLength(scan, next, ENGLISH_ORGANISATION_HEAD) > 0 &&
        isWord(scan, next + 1, W.of)
      )
        break;
      end = next;
      continue;
    }
    break;
  }
  return end;
}

const stopsRun = (scan: Scan, at: number): boolean => longestLength(scan, at, MEETING_HEAD) > 0;

function hasOf(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isWord(scan, at, W.of) || isWord(scan, at, W.for) || isWord(scan, at, W.on)) return true;
  return false;
}
