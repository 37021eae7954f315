/** Short names in brackets right behind a meeting in English text that are no plain letters: `(Habitat III)`, `(Cg-18)`, `(AFCDM+3)`, `(COP-16 ATRP)`, `(Rio+20)`. */
import { CLOSE, DASH, OPEN, PLUS } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import {
  IN_NUMBER,
  NO_ORDINAL,
  acronymStarting,
  cover,
  noteAcronym,
  type MeetingDraft,
  type Reading,
} from './drafts.ts';
import { plusLength } from './englishMeetingCodes.ts';
import { isNameWord, isSpaced } from './englishText.ts';
import { romanValue } from './romanNumerals.ts';
import type { Scan } from './scan.ts';
import { isSign } from './tokenTests.ts';

/** The meeting's short name that starts at a token and ends with the bracket. */
export function bracketCode(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (!isSign(scan, at - 1, OPEN)) return undefined;
  const last = reading.meetings.at(-1);
  if (last?.to !== at - 1 || last.shape !== 'named') return undefined;
  const letters = acronymStarting(reading, at);
  const end = letters === undefined ? editionEnd(scan, at) : longerEnd(reading, letters.to, letters.number >= 0);
  if (end === 0 || !isSign(scan, end, CLOSE)) return undefined;
  if (letters === undefined) noteAcronym(reading, at);
  const code = (reading.acronymAt[at] ?? 0) - 1;
  // The letters amid it are no term besides.
  cover(reading, { from: at + 1, to: end }, IN_NUMBER);
  return { from: at, to: end, headTo: at, shape: 'code', ordinal: NO_ORDINAL, year: -1, code, paragraph };
}

/** `Habitat III`, `Cg-18`, `Rio+20`: a word and its count, else 0. */
function editionEnd(scan: Scan, at: number): number {
  if (!isNameWord(scan, at)) return 0;
  const next = at + 1;
  if (isSpaced(scan, next)) return romanValue(scan, next) > 0 ? next + 1 : 0;
  const isJoined = isSign(scan, next, DASH) || isSign(scan, next, PLUS);
  return isJoined && scan.tokens.kind[next + 1] === NUMBER && !isSpaced(scan, next + 1) ? next + 2 : 0;
}

/** `+3` behind letters, letters of the convention behind those with a count; 0 where neither stands there. */
function longerEnd(reading: Reading, at: number, isCounted: boolean): number {
  const second = isCounted && isSpaced(reading.scan, at) ? acronymStarting(reading, at) : undefined;
  if (second !== undefined) return second.number < 0 ? second.to : 0;
  const plus = isCounted ? 0 : plusLength(reading.scan, at);
  return plus > 1 ? at + plus : 0;
}
