/** Units of a house or a ministry in English text that stand behind its possessive: `MoH's Rivers Administration`, `the National Assembly's Committee for Lakes`. */
import { acronymStarting, type OrganisationDraft, type Reading } from './drafts.ts';
import { bodyAt } from './englishBodyNames.ts';
import { possessive } from './englishText.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isText } from './tokenTests.ts';

/** The unit with its owner as one name, undefined where what follows is no part of the owner. */
export function ownUnit(reading: Reading, owner: OrganisationDraft, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (possessive(scan, owner.to) !== 2 || !hasUnits(scan, owner)) return undefined;
  // `the Central Committee’s Office`.
  const office = owner.to + 2;
  if (isText(scan, office, 'Office') && isText(scan, owner.from, 'Central'))
    return { from: owner.from, to: office + 1, headTo: office + 1, known: -1, letters: false };
  const unit = bodyAt(reading, owner.to + 2, to);
  if (unit === undefined || !isOneOf(scan, unit.headTo - 1, UNITS)) return undefined;
  return { ...unit, from: owner.from, known: -1, letters: false };
}

/** The same behind letters. */
export function unitOfLetters(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const letters = acronymStarting(reading, at);
  if (letters === undefined || letters.number >= 0) return undefined;
  return ownUnit(reading, { from: at, to: letters.lettersTo, headTo: at, known: -1, letters: true }, to);
}

/** `MoH`, `NA`, `the Ministry of …`, `the National Assembly`. */
function hasUnits(scan: Scan, { from, to }: OrganisationDraft): boolean {
  const { text, start, end } = scan.tokens;
  if (isText(scan, from, 'Ministry') || isText(scan, from, 'Central')) return true;
  if (isText(scan, to - 1, 'Assembly') && isText(scan, to - 2, 'National')) return true;
  return to - from === 1 && /^(?:NA|Mo[A-Z]{1,4})$/u.test(text.slice(start[from], end[from]));
}

const UNITS = ['Committee', 'Department', 'Administration', 'Agency', 'Directorate', 'Bureau', 'Inspectorate'] as const;
