/** Letters in brackets amid a title, which goes on behind them. */
import { COUNTRY } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { longestLength } from './scan.ts';
import { isWord } from './tokenTests.ts';

/**
 * Tokens of the bracket in `Trưởng đại diện Tổ chức Y tế thế giới (WHO) tại Việt Nam`, `Trưởng Quan chức cao cấp APEC (SOM) của Việt
 * Nam`, and right behind the head in `Trưởng Quan chức cao cấp (SOM) ASEAN`; 0 where the title ends before them.
 */
export function lettersAmidTitle(reading: Reading, at: number, isQualified: boolean): number {
  const { scan } = reading;
  const letters = bracketedLetters(reading, at);
  if (letters === 0) return 0;
  const next = at + letters;
  const goesOn = isQualified
    ? isWord(scan, next, W.tại) || (isWord(scan, next, W.của) && longestLength(scan, next + 1, COUNTRY) > 0)
    : (reading.organisationAt[next] ?? 0) > 0 || (reading.acronymAt[next] ?? 0) > 0;
  return goesOn ? letters : 0;
}
