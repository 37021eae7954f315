/** Offices written in letters (`PM`, `SOM Leader`) and ranks, which are no offices. */
import { COLON, DOT } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { ENGLISH_OFFICE } from './categories.ts';
import { noteAcronym, type Reading } from './drafts.ts';
import { isYear } from './englishCounts.ts';
import { isNameWord } from './englishText.ts';
import { RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { isShouted, isSign, isText } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

/** `SOM Leader`: the meeting's letters are the office's. */
export const leadsMeeting = (scan: Scan, at: number): boolean =>
  isShouted(scan, at) && longestLength(scan, at, ENGLISH_OFFICE) > 1;

/** Offices in letters. */
const SHORT_OFFICES: Readonly<Record<string, string>> = {
  SG: 'Secretary-General',
  DSG: 'Deputy Secretary-General',
  CEO: 'Chief Executive Officer',
  DPM: 'Deputy Prime Minister',
  SM: 'Senior Minister',
  SMS: 'Senior Minister of State',
  MOS: 'Minister of State',
  'NA Chairman': 'Chairman',
  'NA Chairwoman': 'Chairwoman',
  'NA Vice Chairman': 'Vice Chairman',
  'National Assembly Chairman': 'Chairman',
  'National Assembly Chairwoman': 'Chairwoman',
  'State President': 'President',
};

/** `Deputy PM` is the Deputy Prime Minister: indices of the short form and the long one. */
export const FULL_OFFICE: ReadonlyMap<number, number> = new Map(
  TITLE_HEADS.flatMap((head, at): (readonly [number, number])[] => {
    const full =
      SHORT_OFFICES[head] ??
      head.replace(/(?<=^|\s)PM$/u, 'Prime Minister').replace(/(?<=^|\s)FM$/u, 'Foreign Minister');
    const long = full === head ? -1 : TITLE_HEADS.indexOf(full);
    return long < 0 ? [] : [[at, long]];
  }),
);

/** `PM` is a time of day elsewhere; in a title it is letters. */
export function noteLetters(reading: Reading, at: number): void {
  if (!isText(reading.scan, at, 'PM') || (reading.acronymAt[at] ?? 0) > 0 || isClock(reading.scan, at)) return;
  noteAcronym(reading, at);
}

/** `5:00 PM EST`, `6 PM (local time)`: the letters of a time of day. */
export function isClock(scan: Scan, at: number): boolean {
  const { kind, value } = scan.tokens;
  if (kind[at - 1] !== NUMBER || !isText(scan, at, 'PM')) return false;
  return isSign(scan, at - 2, COLON) || ((value[at - 1] ?? 0) <= 12 && !isNameWord(scan, at + 1));
}

export const isRank = (head: string): boolean =>
  RANKS.has(head) ||
  /^(?:Vice[- ]Senior|Vice Adm|Rear Adm|(?:Senior |Sen\.?[- ]|Snr\.?[- ]|Sr\.?[- ])?(?:RADM|VADM|Lieut|Major(?!ity)|Brig|Gen(?:\.|$)|Adm(?!in)|Capt|Col|Lt|Maj(?!ority)|Captain|Commodore|Air (?!Att)|Army |Pol(?:ice|\.)? (?!Commissioner)))/u.test(
    head,
  );

/** `Chair of ABAC 2023`: a year behind the letters of whom somebody chairs for that year. */
export const chairedYear = (scan: Scan, at: number, head: string): number =>
  isYear(scan, at) && isShouted(scan, at - 1) && !isNameWord(scan, at + 1) && /[Cc]hair|President/u.test(head) ? 1 : 0;

/** `ASEAN Chair 2024 Kim Rivers`: behind the year for which a chair chairs, or the token itself. */
export const chairsYearEnd = (scan: Scan, at: number, head: string): number =>
  isYear(scan, at) && /[Cc]hair/u.test(head) ? at + 1 : at;

/** `Deputy Representative a.i.`: behind the letters, or the token itself. */
export const interimEnd = (scan: Scan, at: number): number =>
  isText(scan, at, 'a') && isSign(scan, at + 1, DOT) && isText(scan, at + 2, 'i') && isSign(scan, at + 3, DOT)
    ? at + 4
    : at;
