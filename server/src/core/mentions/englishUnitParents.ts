/** Whose unit a department is in English text, told behind its field: `Department of Rivers of the Ministry of Lakes`, `Directorate-General for Seas of the European Commission`. */
import { ENGLISH_BODY } from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import { startsBodyAt } from './englishBodyEdges.ts';
import { bodyAt } from './englishBodyNames.ts';
import { isNameWord, isSpaced } from './englishText.ts';
import { kindOfLetters } from './nameParts.ts';
import { longestLength } from './scan.ts';
import { isOneOf } from './tokenTests.ts';

const UNITS = ['Department', 'Division', 'Bureau', 'Directorate', 'Section', 'Subcommittee'] as const;

/** End of the body at a token that the unit headed at `head` belongs to, or the token. */
export function unitsParentEnd(reading: Reading, head: number, at: number, to: number): number {
  const { scan } = reading;
  if (!isOneOf(scan, head, UNITS)) return at;
  const known = longestLength(scan, at, ENGLISH_BODY);
  if (known > 0) return isNameWord(scan, at + known) && isSpaced(scan, at + known) ? at : at + known;
  const letters = acronymStarting(reading, at);
  if (letters !== undefined && letters.to === letters.lettersTo && !isNameWord(scan, letters.to))
    return kindOfLetters(reading, letters) === 'organisation' ? letters.to : at;
  return startsBodyAt(reading, at, to) ? (bodyAt(reading, at, to)?.to ?? at) : at;
}
