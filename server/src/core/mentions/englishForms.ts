/** Bodies of Southeast Asia in English text that their first word tells: `PT Sungai Indah Tbk`, `Kementerian Sungai dan Tasik`. */
import { CLOSE, COMMA, OPEN } from '../text/signs.ts';
import { IN_NUMBER, cover, type OrganisationDraft, type Reading } from './drafts.ts';
import { honorificAt, innerSign, isNameWord, isSpaced, officeAt } from './englishText.ts';
import type { Scan } from './scan.ts';
import { isCapital, isSign, isText } from './tokenTests.ts';

const LONGEST = 7;

/** The firm or ministry that starts at a token. */
export function bodyOfForm(reading: Reading, at: number): OrganisationDraft | undefined {
  const { scan } = reading;
  const isFirm = isText(scan, at, 'PT');
  const isSchool = isText(scan, at, 'Universiti') || isText(scan, at, 'Universitas');
  if (!isFirm && !isSchool && !isText(scan, at, 'Kementerian')) return undefined;
  const end = isFirm ? firmEnd(scan, at + 1) : isSchool ? wordsEnd(scan, at + 1) : ministryEnd(scan, at + 1);
  if (end === at + 1) return undefined;
  // The letters of the form are no acronym.
  if (isFirm) cover(reading, { from: at, to: end }, IN_NUMBER);
  return { from: at, to: end, headTo: at + 1, known: -1, letters: false };
}

const isOwn = (scan: Scan, at: number): boolean =>
  isNameWord(scan, at) && isSpaced(scan, at) && officeAt(scan, at) === 0 && honorificAt(scan, at) === 0;

function wordsEnd(scan: Scan, at: number): number {
  let end = at;
  while (isOwn(scan, end) && end - at < LONGEST) end += 1 + innerSign(scan, end + 1);
  return end;
}

/** `Sungai Raya (Persero) Tbk`. */
function firmEnd(scan: Scan, at: number): number {
  const end = wordsEnd(scan, at);
  const isState =
    end > at && isSign(scan, end, OPEN) && isText(scan, end + 1, 'Persero') && isSign(scan, end + 2, CLOSE);
  const last = isState ? end + 3 : end;
  return isText(scan, last, 'Tbk') ? last + 1 : last;
}

/** `Pendidikan, Sungai dan Teknologi`: Malay and Indonesian join with `dan`. */
function ministryEnd(scan: Scan, at: number): number {
  let end = wordsEnd(scan, at);
  for (let round = 0; round < 4 && end > at; round++) {
    const next = isSign(scan, end, COMMA) ? end + 1 : isText(scan, end, 'dan') ? end + 1 : end;
    if (next === end || !isCapital(scan, next)) break;
    const more = wordsEnd(scan, next);
    const goesOn = isText(scan, end, 'dan') || isText(scan, more, 'dan') || isSign(scan, more, COMMA);
    if (more === next || !goesOn || !joinedAhead(scan, end)) break;
    end = more;
  }
  return end;
}

/** A `dan` closes the list that goes on here. */
function joinedAhead(scan: Scan, at: number): boolean {
  for (let next = at; next < at + 10; next++) {
    if (isText(scan, next, 'dan')) return true;
    if (!isCapital(scan, next) && !isSign(scan, next, COMMA)) return false;
  }
  return false;
}
