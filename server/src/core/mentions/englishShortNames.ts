/** Short names of bodies in English text that are no acronym by their shape: `A*STAR`, `GovTech`, `Vietrade`. */
import { entryAt } from '../text/entryAt.ts';
import { CLOSE, OPEN } from '../text/signs.ts';
import { MIXED, SINGLE } from '../text/tokens.ts';
import { FIELD_WORD, GENERIC_WORD, SENTENCE_WORD } from './categories.ts';
import { noteAcronym, type Reading } from './drafts.ts';
import { has, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { isSign } from './tokenTests.ts';

/** `A*STAR`, `(GovTech)` and `GovTech` from then on: letters that are no acronym by their shape. */
export function noteOddLetters(reading: Reading, at: number): void {
  const { scan } = reading;
  const { tokens } = scan;
  const shape = tokens.shape[at] ?? 0;
  const own = reading.acronymAt[at] ?? 0;
  const other = (reading.acronymAt[at + 1] ?? 0) - 1;
  const draft = entryAt(reading.acronyms, other);
  // The star itself is a mark of emphasis to the tokens, and none of them.
  if ((shape & SINGLE) !== 0 && draft !== undefined && !isSpaced(scan, at + 1)) {
    reading.acronyms[other] = { ...draft, from: at };
    reading.acronymAt[at] = other + 1;
    reading.acronymAt[at + 1] = 0;
    return;
  }
  if (own > 0 || placeAt(scan, at) > 0) return;
  const isBracketed = (shape & MIXED) !== 0 && isSign(scan, at - 1, OPEN) && isSign(scan, at + 1, CLOSE);
  if (isBracketed) noteShort(reading, at);
  // `Mosti` from `… (Mosti)` on.
  else if (reading.shortNames.has(tokens.hash[at] ?? 0) && isNameWord(scan, at)) noteAcronym(reading, at);
}

/** `… Trade Promotion Agency (Vietrade)`: one word with a capital in brackets behind a body names it. */
export function noteShortName(reading: Reading, open: number): void {
  const { scan } = reading;
  const at = open + 1;
  if (!isSign(scan, open, OPEN) || !isSign(scan, at + 1, CLOSE) || (reading.acronymAt[at] ?? 0) > 0) return;
  if (
    !isNameWord(scan, at) ||
    officeAt(scan, at) > 0 ||
    placeAt(scan, at) > 0 ||
    has(scan, at, SENTENCE_WORD | GENERIC_WORD | FIELD_WORD)
  )
    return;
  noteShort(reading, at);
}

function noteShort(reading: Reading, at: number): void {
  noteAcronym(reading, at);
  reading.shortNames.add(reading.scan.tokens.hash[at] ?? 0);
}
