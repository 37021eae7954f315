/** Firms called by letters and a word: `PV Power`, `FPT Telecom`, `PV GAS`; directorates of the European Commission: `DG MARE`; `UN Women`. */
import { APOSTROPHE, CLOSE, DASH } from '../text/signs.ts';
import { ALL_CAPS, SIGN } from '../text/tokens.ts';
import { isOurs } from './branchOfLetters.ts';
import { COUNTRY, TITLE } from './categories.ts';
import { KNOWN_LETTERS } from './grammar/knownLetters.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isSyllable, isText, placeLength } from './tokenTests.ts';

const WORDS = [
  'Group',
  'Holdings',
  'Holding',
  'Telecom',
  'Software',
  'Power',
  'Gas',
  'Oil',
  'Drilling',
  'Land',
  'Homes',
  'Capital',
  'Securities',
  'Retail',
  'Logistics',
  'Motors',
  'Energy',
  'Pharma',
  'Global',
  'Finance',
  'Invest',
  'Airlines',
  'Airways',
  'Cargo',
  'Steel',
  'Digital',
  'Media',
  'Money',
  'Telecommunications',
  'Russell',
  // In capitals, too.
  'GAS',
  'OIL',
  'POWER',
  'GROUP',
  'LAND',
] as const;

/** Tokens of the firm whose letters start at a token, 0 when there is none. `to`: the token behind the letters. */
export function firmLength(scan: Scan, at: number, to: number): number {
  const { shape, value } = scan.tokens;
  const letters = value[at] ?? 0;
  if (to !== at + 1 || !isCapital(scan, to) || ((shape[at] ?? 0) & ALL_CAPS) === 0 || letters < 2 || letters > 5)
    return 0;
  // `ASEAN Digital Ministers’ Meeting`, `EU Energy Platform`: countries together own no firm.
  if (isOneOf(scan, at, BLOCS)) return 0;
  // `Triển lãm ITU Digital World`: the name of the event.
  if (isOneOf(scan, at - 1, ['lãm', 'nghị', 'đàn'])) return 0;
  if (isOneOf(scan, to + 1, EVENTS)) return 0;
  if (isOneOf(scan, to, WORDS)) return 2;
  const { text, start, end } = scan.tokens;
  const isKnown = KNOWN_LETTERS.get(text.slice(start[at], end[at]))?.kind === 'organisation';
  return isKnown && isOneOf(scan, to, LETTERED_DIVISIONS) ? 2 : 0;
}

const BLOCS = ['ASEAN', 'APEC', 'ASEM', 'EU', 'UN', 'OECD', 'WTO', 'ITU', 'WHO', 'IMF', 'AIPA', 'IPU', 'GMS'] as const;

/** What events are called: `ITU Digital World`, `WHO Global Forum`. */
const EVENTS = ['World', 'Forum', 'Summit', 'Week', 'Expo', 'Conference', 'Congress', 'Dialogue', 'Awards'] as const;

/** `FPT IS`, `VNPT IT`: behind letters that everybody knows as a body's. */
const LETTERED_DIVISIONS = ['IS', 'IT', 'IDC'] as const;

/** Who heads a firm, by the head of the title. */
export const HEADS_OF_FIRMS = /^(?:Phó |Tổng |Phó Tổng )?(?:Chủ tịch|Giám đốc|CEO)/u;

/** Tokens of the firm behind a post that stands behind its holder's name: `…, CEO Aitomatic, …`, `…, Giám đốc Marvell Việt Nam`. One word that no syllable of Vietnamese is. */
export function firmBehindPost(scan: Scan, at: number, head: string): number {
  if (!HEADS_OF_FIRMS.test(head)) return 0;
  if (!isCapital(scan, at) || isSyllable(scan, at) || longestLength(scan, at, TITLE) + placeLength(scan, at) > 0)
    return 0;
  const end = at + 1 + placeLength(scan, at + 1);
  return scan.tokens.kind[end] === SIGN && !isSign(scan, end, DASH) && !isSign(scan, end, APOSTROPHE) ? end - at : 0;
}

/** `Giám đốc Intel Việt Nam`: tokens of the country behind a firm that everybody knows, where its head there is named. */
export function countryOfFirm(scan: Scan, from: number, to: number): number {
  if (to !== from + 1 || isSyllable(scan, from) || !isOneOf(scan, from - 1, ['đốc', 'tịch', 'diện', 'CEO'])) return 0;
  return longestLength(scan, to, COUNTRY);
}

/** `Tổng Giám đốc Coca-Cola Việt Nam`, `Tomboy - Skretting Vietnam`: tokens of foreign words and our country behind them, which no person has; else 0. */
export function branchOfFirm(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 6 && isForeign(scan, end)) {
    end++;
    if (isSign(scan, end, DASH) && isForeign(scan, end + 1)) end++;
  }
  if (end > at && isOurs(scan, end)) return end + placeLength(scan, end) - at;
  // `Giám đốc Hyosung Vina`.
  return end > at + 1 && isFirmWord(scan, end - 1) ? end - at : 0;
}

const isForeign = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && !isSyllable(scan, at) && placeLength(scan, at) + longestLength(scan, at, TITLE) === 0;

/** Tokens of the division of a firm behind its name: `Samsung Display`, `Viettel Post`. */
export const divisionLength = (scan: Scan, at: number): number => (isOneOf(scan, at, DIVISIONS) ? 1 : 0);

const DIVISIONS = [
  'Display',
  'Electronics',
  'Vina',
  'Engineering',
  'Insurance',
  'Construction',
  'Solutions',
  'Networks',
  'Post',
  'Telecom',
  'Global',
  'Cargo',
  'Retail',
  'Energy',
  'Motor',
] as const;

/** A word that only names of firms end in. */
export const isFirmWord = (scan: Scan, at: number): boolean => isOneOf(scan, at, DIVISIONS) || isOneOf(scan, at, WORDS);

/** What the directorates-general of the European Commission are for. A director-general has a name behind the letters. */
const DIRECTORATES: ReadonlySet<string> = new Set(
  'trade mare sante agri clima intpa devco near echo ener energy grow cnect connect move env environment rtd eac home just comp ecfin fisma taxud budg regio empl hera defis reform'.split(
    ' ',
  ),
);

/** Bodies of the United Nations called by its letters and a word. */
const OF_UN: ReadonlySet<string> = new Set(['women', 'habitat', 'tourism', 'desa', 'escap', 'ocha', 'volunteers']);

/** Tokens of `DG Trade`, `DG-MARE`, `UN Women`, 0 when none starts at a token. */
export function directorateLength(scan: Scan, at: number): number {
  const words = isText(scan, at, 'DG') ? DIRECTORATES : isText(scan, at, 'UN') ? OF_UN : undefined;
  const { text, start, end } = scan.tokens;
  const field = isSign(scan, at + 1, DASH) ? at + 2 : at + 1;
  if (words === undefined || !isCapital(scan, field)) return 0;
  return words.has(text.slice(start[field], end[field]).toLowerCase()) ? field + 1 - at : 0;
}

/** `Tổng công ty Bưu điện Việt Nam (Vietnam Post)`: tokens of the English name that fills a bracket, by the word in which it ends; 0 for another aside. */
export function namedInWords(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 4 && isCapital(scan, end)) end++;
  return end > at + 1 && isSign(scan, end, CLOSE) && (isFirmWord(scan, end - 1) || isOneOf(scan, end - 1, BODY_WORDS))
    ? end - at
    : 0;
}

const BODY_WORDS = [
  'Bank',
  'Railways',
  'Rubber',
  'Academy',
  'Institute',
  'Center',
  'Centre',
  'Network',
  'Alliance',
] as const;
