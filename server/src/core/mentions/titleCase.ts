/** Headlines In Title Case: the words that end names are read as if they were written small, and so are second syllables of known words. */
import { ALL_CAPS, CAPITAL, NUMBER, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  FAMILY_NAME,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  PLACE,
  PLAIN_FAMILY_NAME,
  STOP,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { W, wordSet } from './functionWords.ts';
import { unitLength } from './nameParts.ts';
import { codeOfWord, longestLength, type Scan } from './scan.ts';

const FEWEST_WORDS = 6;

/** Changes the case, in the columns alone, of the words of a line `[from, to)` where every word has its capital. */
export function readTitleCase(scan: Scan, from: number, to: number): void {
  const { kind, shape } = scan.tokens;
  let words = 0;
  let stops = 0;
  let shouted = 0;
  for (let at = from; at < to; at++) {
    if (kind[at] !== WORD) continue;
    // Nearly every line has a small letter among its first words.
    if (((shape[at] ?? 0) & CAPITAL) === 0) return;
    words++;
    if (((shape[at] ?? 0) & ALL_CAPS) !== 0) shouted++;
    if (words > 1 && isStop(scan, at)) stops++;
  }
  if (words < FEWEST_WORDS || stops === 0 || shouted * 2 > words) return;
  for (let at = from; at < to;) {
    const name = kind[at] === WORD ? nameEnd(scan, at, to) : at + 1;
    if (name > at) {
      at = name;
      continue;
    }
    const isSmall = at > from && (isStop(scan, at) || kind[at + 1] === NUMBER || isUnit(scan, at));
    const length = isSmall
      ? Math.max(1, longestLength(scan, at, STOP_PHRASE), unitLength(scan, at))
      : wordLength(scan, at);
    for (let next = isSmall ? at : at + 1; next < at + length; next++) lower(scan, next);
    at += length;
    // The name behind a unit has words of all kinds (`Phường Bến Thành`).
    if (isSmall && isUnit(scan, at - length))
      for (const last = at + 2; at < last && kind[at] === WORD && !isStop(scan, at);) at++;
  }
}

/** `Về`, `Làm Việc`: what ends a name and is no part of a longer word. */
function isStop(scan: Scan, at: number): boolean {
  const known = Math.max(longestLength(scan, at, COMPOUND), longestLength(scan, at, PLACE), namedLength(scan, at));
  if (longestLength(scan, at, STOP_PHRASE) > known) return true;
  return known === 0 && isSmallWord(scan, at);
}

const isSmallWord = (scan: Scan, at: number): boolean =>
  ((scan.flags[at] ?? 0) & STOP) !== 0 || JOINTS[codeOfWord(scan, at)] === 1;

const JOINTS = wordSet(W.và, W.của, W.về, W.tại, W.ở, W.do, W.với, W.các, W.trong, W.cho);

const namedLength = (scan: Scan, at: number): number =>
  Math.max(...HEADS.map((category) => longestLength(scan, at, category)));

const isUnit = (scan: Scan, at: number): boolean => unitLength(scan, at) > 0 && namedLength(scan, at) === 0;

const HEADS = [ORGANISATION_HEAD, MEETING_HEAD, TITLE] as const;

/** Tokens of the word that starts here; of what is a name or unknown each is one. */
function wordLength(scan: Scan, at: number): number {
  const known = Math.max(
    longestLength(scan, at, COMPOUND),
    longestLength(scan, at, STOP_PHRASE),
    namedLength(scan, at),
  );
  return longestLength(scan, at, PLACE) >= known ? 1 : Math.max(1, known);
}

/** End of the name of somebody or of a place at a token, or the token: its words may be of those that end names. */
function nameEnd(scan: Scan, at: number, to: number): number {
  const place = longestLength(scan, at, PLACE);
  if (place > 1) return at + place;
  const isFamily = ((scan.flags[at] ?? 0) & FAMILY_NAME) !== 0;
  if (!isFamily || longestLength(scan, at, COMPOUND) > 0 || namedLength(scan, at) > 0 || isStop(scan, at)) return at;
  let end = at + 1;
  // `Như`, `Bình`, `Công`: behind a family name that is nothing else they are names.
  const isPlain = ((scan.flags[at] ?? 0) & PLAIN_FAMILY_NAME) !== 0;
  while (end < to && end < at + 3 && longestLength(scan, end, STOP_PHRASE) < (isPlain ? 2 : 1)) end++;
  return end;
}

function lower(scan: Scan, at: number): void {
  const { kind, shape } = scan.tokens;
  if (kind[at] !== WORD) return;
  shape[at] = (shape[at] ?? 0) & ~CAPITAL;
  scan.code[at] = codeOfWord(scan, at);
}
