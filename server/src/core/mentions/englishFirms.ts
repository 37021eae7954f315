/** Firms in English text whose names hold letters that stand for no term: `QRS Media`, `FPT Corporation`, `AHR Centre`. */
import {
  IN_NUMBER,
  acronymStarting,
  cover,
  type AcronymDraft,
  type OrganisationDraft,
  type Reading,
} from './drafts.ts';
import { NO_NAME } from './englishOddNames.ts';
import { has, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { directorateLength } from './firmOfLetters.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { isOneOf, isText } from './tokenTests.ts';

/** `QRS Media`, `Mitsui QRS Lines`: a house or firm whose name has letters that stand for no term. */
export function firmOfLetters(reading: Reading, from: number): OrganisationDraft | undefined {
  const { scan } = reading;
  const directorate = directorateLength(scan, from);
  if (directorate > 0) {
    return { from, to: from + directorate, headTo: from, known: -1, letters: true };
  }
  // `Mitsui` of `Mitsui QRS Lines`.
  const isNamed = (reading.acronymAt[from] ?? 0) === 0;
  if (isNamed && (officeAt(scan, from) > 0 || placeAt(scan, from) > 0 || has(scan, from, NO_NAME))) return undefined;
  const at = isNamed ? from + 1 : from;
  const draft = acronymStarting(reading, at);
  const to = at + 2;
  if (draft === undefined || draft.to !== at + 1 || draft.known >= 0) return undefined;
  if (!isOneOf(scan, at + 1, FIRM_WORDS)) return undefined;
  if (isNameWord(scan, to) && isSpaced(scan, to)) return undefined;
  const { tokens } = scan;
  if (KNOWN_LETTERS.get(lettersKey(tokens.text.slice(tokens.start[at], tokens.end[at])))?.kind === 'term')
    return undefined;
  cover(reading, { from, to }, IN_NUMBER);
  return { from, to, headTo: to, known: -1, letters: false };
}

const FIRM_WORDS = [
  'Media',
  'Lines',
  'Logistics',
  'Shipping',
  'Telecom',
  'Electronics',
  'Innovation',
  'Steel',
] as const;

/** `FPT Corporation`: the letters are the name itself, no mention of their own. */
export function isCompanyOfLetters(reading: Reading, body: OrganisationDraft): boolean {
  const letters = acronymStarting(reading, body.from);
  if (letters === undefined || letters.to !== body.to - 1) return false;
  if (isText(reading.scan, letters.to, 'Centre') || isText(reading.scan, letters.to, 'Center'))
    return isOnlyCentres(reading, letters);
  return isOneOf(reading.scan, body.to - 1, COMPANY_WORDS);
}

/** `AHR Centre`: letters that stand for nothing by themselves, nowhere in the article. */
function isOnlyCentres({ scan, acronyms }: Reading, { from, to, number }: AcronymDraft): boolean {
  const { hash, text, start, end } = scan.tokens;
  if (number >= 0 || to - from !== 1 || KNOWN_LETTERS.has(lettersKey(text.slice(start[from], end[from])))) return false;
  return acronyms.every(
    (each) => hash[each.from] !== hash[from] || text.slice(start[each.to], end[each.to]).startsWith('Cent'),
  );
}

const COMPANY_WORDS = ['Corporation', 'Group', 'Company', 'Holdings', 'Bank', 'University', 'Berhad', 'Bhd'] as const;
