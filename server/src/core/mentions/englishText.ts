/** What the English grammars ask of a token: names, signs inside names, places, bits of words. English paragraphs are told here. */
import { AMPERSAND, APOSTROPHE, DASH, DOT, SLASH } from '../text/signs.ts';
import { ACCENTED, CAPITAL, NUMBER, SIGN, SINGLE, SPACED, WORD } from '../text/tokens.ts';
import {
  COUNTRY,
  ENGLISH_HONORIFIC,
  ENGLISH_OFFICE,
  ENGLISH_PLACE,
  EVENT_NOUN,
  GENERIC_WORD,
  HEADLINE_VERB,
  MEETING_NOUN,
  NAME_PARTICLE,
  NATIONALITY,
  NOT_ACRONYM,
  PLACE,
  SENTENCE_WORD,
} from './categories.ts';
import { IN_DATE, type Reading } from './drafts.ts';
import { W, wordSet } from './functionWords.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWordOf } from './tokenTests.ts';

/** Words looked at to tell the language of a paragraph. */
const SAMPLE = 24;

/**
 * Is the paragraph English? In an English article all are but those with marks on every third word (quotations, captions); in a
 * Vietnamese one those of eight words or more without a mark and with an English function word.
 */
export function isEnglishParagraph(reading: Reading, from: number, to: number): boolean {
  const { scan } = reading;
  const { tokens } = scan;
  const isVietnamese = reading.language === 'vi';
  let words = 0;
  let marked = 0;
  let joints = 0;
  for (let at = from; at < to && words < SAMPLE; at++) {
    if (tokens.kind[at] !== WORD) continue;
    words++;
    if (((tokens.shape[at] ?? 0) & ACCENTED) !== 0) {
      marked++;
      if (isVietnamese) return false;
    } else if (isWordOf(scan, at, ENGLISH_JOINTS)) joints++;
  }
  if (isVietnamese) return words >= 8 && joints > 0;
  return marked * 3 < words || (marked * 2 < words && (joints > 0 || hasEnglishOffice(scan, from, to)));
}

/** `Senator Nguyễn Thị Sông’s Visit to Japan`, `Minister Lê Sông Receives Guests`: a headline about somebody whose name has marks. */
function hasEnglishOffice(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (officeAt(scan, at) > 0 || has(scan, at, HEADLINE_VERB)) return true;
  return false;
}

const ENGLISH_JOINTS = wordSet(W.of, W.the, W.and, W.for, W.on);

/** The code of a function word in whatever case: headlines in capitals shout them. */
export const anyCode = (scan: Scan, at: number): number => scan.table.codes[scan.word[at] ?? 0] ?? 0;

/** Function words of English, which no name is made of though a headline writes them with a capital. */
const FUNCTION_CODES: ReadonlySet<number> = new Set([
  W.and,
  W.of,
  W.for,
  W.on,
  W.in,
  W.at,
  W.to,
  W.by,
  W.the,
  W.with,
  W.between,
  W.against,
  W.this,
  W.that,
  W.its,
  W.as,
  W.a,
  W.an,
  W.from,
]);

export const has = (scan: Scan, at: number, bit: number): boolean => ((scan.flags[at] ?? 0) & bit) !== 0;

/** A word with a capital that a name may be made of. */
export const isNameWord = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && (!FUNCTION_CODES.has(anyCode(scan, at)) || isPlaceName(scan, at));

/** `Nghe An`, `in An Giang`: amid a sentence no article has a capital. */
const isPlaceName = (scan: Scan, at: number): boolean =>
  anyCode(scan, at) === W.an && scan.tokens.kind[at - 1] === WORD && isText(scan, at, 'An');

export const isSpaced = (scan: Scan, at: number): boolean => ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0;

/** Tokens of the country or place that starts here, 0 when there is none. */
export const placeAt = (scan: Scan, at: number): number =>
  isNameWord(scan, at)
    ? withUnit(
        scan,
        at,
        Math.max(longestLength(scan, at, ENGLISH_PLACE), countryAt(scan, at), longestLength(scan, at, PLACE)),
      )
    : 0;

/** `Anh`, `Nga`, `Đức`, `Mỹ`: short Vietnamese names of countries are syllables of persons' names in English text. */
function countryAt(scan: Scan, at: number): number {
  const length = longestLength(scan, at, COUNTRY);
  if (length !== 1 || (scan.tokens.value[at] ?? 0) > 4) return length;
  const isSyllable =
    ((scan.tokens.shape[at] ?? 0) & ACCENTED) !== 0 || isText(scan, at, 'Anh') || isText(scan, at, 'Nga');
  return isSyllable ? 0 : length;
}

/** Is the place that starts here a country? */
export function isCountry(scan: Scan, at: number): boolean {
  const row = longest(scan, at, ENGLISH_PLACE);
  return longestLength(scan, at, COUNTRY) > 0 || (row >= 0 && scan.data[row] === 1);
}

/** Tokens of the form of address that starts here with its dot (`Dr.`) or apostrophe (`Dato'`), 0 when there is none. */
export function honorificAt(scan: Scan, at: number): number {
  if (!isCapital(scan, at)) return 0;
  const length = longestLength(scan, at, ENGLISH_HONORIFIC);
  if (length === 0) return 0;
  const next = at + length;
  // `U Kyaw Win`, neither `Renato U. Song` nor the district of U Minh nor a firm called U Mobile.
  if (length === 1 && isText(scan, at, 'U')) {
    const isName = isSpaced(scan, next) && isNameWord(scan, next) && !isText(scan, next, 'Minh');
    return isName && isNameWord(scan, next + 1) && isSpaced(scan, next + 1) ? 1 : 0;
  }
  if (isSpaced(scan, next)) return length;
  return isSign(scan, next, DOT) || (isSign(scan, next, APOSTROPHE) && isSpaced(scan, next + 1)) ? length + 1 : length;
}

/** Tokens of the office with a capital that starts here, 0 when there is none. */
export const officeAt = (scan: Scan, at: number): number =>
  isNameWord(scan, at) ? longestLength(scan, at, ENGLISH_OFFICE) : 0;

/** Can a name start here: at a word with a capital that no such word stands before and that opens no sentence merely? */
export function startsPhrase(scan: Scan, at: number): boolean {
  if (!isNameWord(scan, at) || opensSentence(scan, at) || isPrefix(scan, at)) return false;
  if (at === 0) return true;
  const before = at - 1;
  // `Ursula von der Leyen and European Council President …`: in the midst of a name.
  if (has(scan, before, NAME_PARTICLE) && isLower(scan, before))
    if (isNameWord(scan, before - 1) || has(scan, before - 1, NAME_PARTICLE)) return false;
  if (isSpaced(scan, at))
    return !isNameWord(scan, before) || opensSentence(scan, before) || isHeadlineVerb(scan, before);
  // `Paris, 1 December—Nguyen Tan Song, …`.
  if (scan.tokens.text.charCodeAt(scan.tokens.start[before] ?? 0) === EM_DASH) return true;
  return scan.tokens.kind[before] === WORD || (scan.tokens.kind[before] === SIGN && !isJoint(scan, before));
}

/** `PM Chairs Regular Meeting`, `Viet Nam Hosts Third Dialogue`: a verb in title case amid a line; neither `Committee Chairs Meeting` nor `Heads`. */
export function isHeadlineVerb(scan: Scan, at: number): boolean {
  if (!has(scan, at, HEADLINE_VERB) || at === 0 || !isSpaced(scan, at + 1)) return false;
  // `Kim Min-seok Attends`.
  const isName = isCapital(scan, at - 1) || !isSpaced(scan, at - 1);
  if (!isName && scan.tokens.kind[at - 1] !== NUMBER && !isText(scan, at - 1, 'to')) return false;
  if (!isCapital(scan, at + 1) && scan.tokens.kind[at + 1] !== NUMBER) return false;
  // `Committee Chairs Meeting`, `Launch Ceremony`.
  if (has(scan, at + 1, MEETING_NOUN | EVENT_NOUN) && isOneOf(scan, at, NOUNS)) return false;
  return !isOneOf(scan, at, NO_VERBS);
}

const NOUNS = ['Chairs', 'Launch', 'Host', 'Launches'] as const;

/** Words that are nouns and participles in names as often. */
const NO_VERBS = [
  'Heads',
  'Leads',
  'Calls',
  'Visits',
  'Named',
  'Appointed',
  'Elected',
  'Reelected',
  'Signs',
  'Offers',
] as const;

/** `Jakarta` of `the Jakarta-based Economic Research Institute`. */
const isPrefix = (scan: Scan, at: number): boolean =>
  isSign(scan, at + 1, DASH) &&
  !isSpaced(scan, at + 1) &&
  isOneOf(scan, at + 2, ['based', 'led', 'backed', 'funded', 'owned', 'run', 'wide', 'time']);

const EM_DASH = 0x2014;

/** A word that merely opens a sentence; `Can` of Can Tho is none, nor is `the Concluding Meeting`. */
const opensSentence = (scan: Scan, at: number): boolean =>
  has(scan, at, SENTENCE_WORD) &&
  placeAt(scan, at) < 2 &&
  // `All-China Women's Federation`.
  !(isText(scan, at, 'All') && isSign(scan, at + 1, DASH) && placeAt(scan, at + 2) > 0) &&
  !(isText(scan, at, 'Concluding') && anyCode(scan, at - 1) === W.the);

/** Tokens of the place with `City` or `Province` behind it. */
const withUnit = (scan: Scan, at: number, length: number): number =>
  length > 0 && (isText(scan, at + length, 'City') || isText(scan, at + length, 'Province')) ? length + 1 : length;

const isJoint = (scan: Scan, at: number): boolean => {
  const sign = scan.tokens.value[at];
  return sign === DASH || sign === APOSTROPHE || sign === AMPERSAND || sign === SLASH || sign === DOT;
};

/** Tokens of a sign inside a name and the word behind it (`-Committee`, `&T`), 0 when the name does not go on so. */
export function innerSign(scan: Scan, at: number): number {
  const { tokens } = scan;
  if (tokens.kind[at] !== SIGN) return 0;
  const sign = tokens.value[at];
  const next = at + 1;
  if (sign === AMPERSAND) return isNameWord(scan, next) && !isSpaced(scan, next) ? 2 : 0;
  if (sign === DASH) {
    // `COVID-19`.
    if (at > 0 && tokens.kind[next] === NUMBER && has(scan, at - 1, NOT_ACRONYM) && !isSpaced(scan, next)) return 2;
    if (tokens.kind[next] !== WORD || isSpaced(scan, at) || isSpaced(scan, next)) return 0;
    return 2;
  }
  if (sign === APOSTROPHE && !isSpaced(scan, at) && !isSpaced(scan, next))
    return tokens.kind[next] === WORD && ((tokens.shape[next] ?? 0) & (CAPITAL | SINGLE)) === CAPITAL ? 2 : 0;
  return 0;
}

/** Tokens of the possessive ending that starts here (`'s`, `s'`), 0 when there is none or the name ends with it. */
export function possessive(scan: Scan, at: number): number {
  if (!isSign(scan, at, APOSTROPHE) || isSpaced(scan, at)) return 0;
  if (!isSpaced(scan, at + 1) && anyCode(scan, at + 1) === W.s) return isNameWord(scan, at + 2) ? 2 : 0;
  return isSpaced(scan, at + 1) && isNameWord(scan, at + 1) ? 1 : 0;
}

/** Token behind `the`, where that stands here. */
export const behindThe = (scan: Scan, at: number): number => (anyCode(scan, at) === W.the ? at + 1 : at);

export const isInDate = (reading: Reading, at: number): boolean => ((reading.covered[at] ?? 0) & IN_DATE) !== 0;

/** `2021–2024`, `3.0`. */
export const isRange = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === SIGN &&
  !isSpaced(scan, at) &&
  (scan.tokens.value[at] === DASH || scan.tokens.value[at] === SLASH) &&
  scan.tokens.kind[at + 1] === NUMBER;

/** Does a word before the head make a name of it? `Joint Committee` and `Plenary Session` are any. */
export function isDistinct(scan: Scan, from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (isNameWord(scan, at) && !has(scan, at, GENERIC_WORD)) return true;
  return false;
}

/** Tokens of the adjective of a nation: `Vietnamese`, `South Korean`, `Papua New Guinean`; else 0. */
export function nationLength(scan: Scan, at: number): number {
  if (!isCapital(scan, at)) return 0;
  if (isCapital(scan, at + 1))
    for (const words of LONG_NATIONS)
      if (words.every((word, index) => isText(scan, at + index, word))) return words.length;
  return has(scan, at, NATIONALITY) ? 1 : 0;
}

const LONG_NATIONS =
  'South Korean|North Korean|South African|Central African|Sri Lankan|Saudi Arabian|South Sudanese|North Macedonian|Equatorial Guinean|Papua New Guinean|Costa Rican|Puerto Rican|Cape Verdean|Sierra Leonean|Burkina Faso|East Timorese'
    .split('|')
    .map((name) => name.split(' '));
