/** Small questions about one token that every grammar asks: its case, its sign, whether it is a function word or starts a place. */
import { remembered } from '../text/remembered.ts';
import { unitAt } from '../text/letters.ts';
import { ACCENTED, ALL_CAPS, CAPITAL, MIXED, NUMBER, SIGN, SINGLE, SPACED, WORD } from '../text/tokens.ts';
import { APOSTROPHE, CLOSE, DOT, OPEN, PLUS } from '../text/signs.ts';
import { COMPOUND, COUNTRY, PLACE } from './categories.ts';
import { longestLength, type Scan } from './scan.ts';

export const isCapital = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === WORD && ((scan.tokens.shape[at] ?? 0) & CAPITAL) !== 0;

export const isLower = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === WORD && ((scan.tokens.shape[at] ?? 0) & CAPITAL) === 0;

export const isSign = (scan: Scan, at: number, sign: number): boolean =>
  scan.tokens.kind[at] === SIGN && scan.tokens.value[at] === sign;

/** `PC08`, `C06`: up to three capitals with their number, as units of the police are called. */
export const isNumberedUnit = ({ tokens }: Scan, at: number): boolean =>
  ((tokens.shape[at] ?? 0) & (ALL_CAPS | SINGLE)) !== 0 &&
  (tokens.value[at] ?? 0) <= 3 &&
  tokens.kind[at + 1] === NUMBER &&
  ((tokens.shape[at + 1] ?? 0) & SPACED) === 0;

/** The first code unit of a token, as written. */
export const firstUnit = ({ tokens }: Scan, at: number): number => unitAt(tokens.text, tokens.start[at] ?? 0);

/** Is the token this word, of letters alone and NFC, exactly? For the few function words that the grammars branch on. */
export function isText(scan: Scan, at: number, word: string): boolean {
  const { tokens } = scan;
  // Its letters first: most words have fewer or more, and that is one look.
  if (tokens.value[at] !== word.length) return false;
  const { text } = tokens;
  const start = tokens.start[at] ?? 0;
  const length = (tokens.end[at] ?? 0) - start;
  if (length === word.length) {
    let same = 0;
    while (same < length && unitAt(text, start + same) === unitAt(word, same)) same++;
    return same === length;
  }
  // Longer where marks stand apart; such words have fewer letters than units.
  return (
    length > word.length && length <= word.length + 4 && text.slice(start, start + length).normalize('NFC') === word
  );
}

/** `TPBank`, `VPBank`, `Citibank`: a name by its end, though it may open like letters. */
export const isBank = ({ tokens }: Scan, at: number): boolean =>
  ((tokens.shape[at] ?? 0) & MIXED) !== 0
    ? tokens.text.endsWith('Bank', tokens.end[at]) || tokens.text.endsWith('Cham', tokens.end[at])
    : (tokens.value[at] ?? 0) > 6 && tokens.text.endsWith('bank', tokens.end[at]);

/** Is the token this function word, in lower case? `word` is one of `W`. */
export const isWord = (scan: Scan, at: number, word: number): boolean => scan.code[at] === word;

/** Is the token one of these function words, in lower case? `words` is made by `wordSet`. */
export const isWordOf = (scan: Scan, at: number, words: Uint8Array): boolean => words[scan.code[at] ?? 0] === 1;

/** `thu hút 300 đại biểu`: who came to a meeting; `thu hút đầu tư` is a task. */
export const drawsCrowd = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'thu') && isText(scan, at + 1, 'hút') && scan.tokens.kind[at + 2] === NUMBER;

/** Two letters or more, all of them capitals. */
export const isShouted = ({ tokens }: Scan, at: number): boolean => ((tokens.shape[at] ?? 0) & ALL_CAPS) !== 0;

/** One of several words, as they are written. */
export function isOneOf(scan: Scan, at: number, words: readonly string[]): boolean {
  const letters = scan.tokens.value[at];
  for (const word of words) if (word.length === letters && isText(scan, at, word)) return true;
  return false;
}

/** Tokens of the country or place that starts here, 0 when there is none. */
export function placeLength(scan: Scan, at: number): number {
  return Math.max(longestLength(scan, at, COUNTRY), longestLength(scan, at, PLACE));
}

const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvxđ])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** Could the word be a syllable of Vietnamese, by its sounds? For the rare word whose kind hangs on it. */
export function isSyllable({ tokens }: Scan, at: number): boolean {
  return isSyllableText(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

export const isSyllableText = remembered((word: string): boolean =>
  SYLLABLE.test(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')),
);

/** `Tan See Leng`, `Ong Ye Kung`: two capitals on end without a mark are hardly Vietnamese, as the names of ministries and fields of work are. */
export function areWithoutMarks(scan: Scan, at: number): boolean {
  const { shape } = scan.tokens;
  const both = (shape[at] ?? 0) | (shape[at + 1] ?? 0);
  if (!isCapital(scan, at) || !isCapital(scan, at + 1) || longestLength(scan, at, COMPOUND) > 0) return false;
  return (both & (ALL_CAPS | SINGLE | ACCENTED)) === 0;
}

/** `TS.`, `ThS.`: so few letters that the sign behind them ends no sentence. */
export const isAbbreviated = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && (scan.tokens.end[at] ?? 0) - (scan.tokens.start[at] ?? 0) <= 4;

/** `CHXHCN`, `CHDCND`, `Cộng hòa XHCN`, `Cộng hòa Hồi giáo (CHHG)`: tokens of the form of a state, letters in it; 0 where there are none. */
export function formOfState(scan: Scan, at: number): number {
  if (isOneOf(scan, at, STATES)) return 1;
  const isRepublic = isText(scan, at, 'Cộng') && isOneOf(scan, at + 1, ['hòa', 'hoà', 'Hòa', 'Hoà']);
  if (!isRepublic) return 0;
  if (isOneOf(scan, at + 2, ['XHCN', 'DCND', 'DC', 'ND'])) return 3;
  let end = at + 2;
  while (end < at + 7 && scan.tokens.kind[end] === WORD) end++;
  return isSign(scan, end, OPEN) && isOneOf(scan, end + 1, STATES) && isSign(scan, end + 2, CLOSE) ? end + 3 - at : 0;
}

const STATES = ['CHXHCN', 'CHDCND', 'CHND', 'CHLB', 'CHHG'] as const;

/** Tokens of `4.0` or `2+2` behind a name (`Công nghiệp 4.0`, `Đối thoại 2+2`), 0 where there is no such number. */
export function versionLength({ tokens }: Scan, at: number): number {
  const { kind, shape, value } = tokens;
  const isTight = (each: number): boolean => ((shape[each] ?? 0) & SPACED) === 0;
  const isVersion =
    kind[at] === NUMBER &&
    kind[at + 1] === SIGN &&
    (value[at + 1] === DOT || value[at + 1] === PLUS) &&
    kind[at + 2] === NUMBER &&
    isTight(at + 1) &&
    isTight(at + 2) &&
    (value[at] ?? 0) < 10 &&
    (value[at + 2] ?? 0) < 10;
  return isVersion ? 3 : 0;
}

/** End of a word with what apostrophes join to it: of `Cư M’gar` the second, of `Ea H’Leo`. */
export function gluedEnd(scan: Scan, at: number): number {
  const { kind, shape } = scan.tokens;
  let end = at + 1;
  while (isSign(scan, end, APOSTROPHE) && kind[end + 1] === WORD && !isText(scan, end + 1, 's')) {
    if ((((shape[end] ?? 0) | (shape[end + 1] ?? 0)) & SPACED) !== 0) break;
    end += 2;
  }
  return end;
}

/** Words with which places of the Highlands begin whose second word may have an apostrophe. */
const HIGHLANDS = ['Ea', 'Cư', 'Chư', 'Ia', 'Krông', 'Đắk', 'Đăk', 'Ya', 'Kon', 'Buôn'] as const;

/** Does a place of the Highlands go on at a token: `M’gar` behind `Cư`? */
export const isHighlandPlace = (scan: Scan, at: number): boolean =>
  isSign(scan, at + 1, APOSTROPHE) && isOneOf(scan, at - 1, HIGHLANDS) && gluedEnd(scan, at) > at + 1;
