/** Blocs of states whose letters lead the names of meetings in English text. */
import { DASH } from '../text/signs.ts';
import type { Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

const BLOCS = ['ASEAN', 'APEC', 'G20', 'G7', 'BRICS', 'AUKUS', 'QUAD', 'ACMECS', 'CLMV', 'GMS', 'BIMP'] as const;

/** Of these nothing but the summit is a meeting of theirs. */
const SUMMITS = ['NATO', 'EU', 'SCO', 'GCC', 'CELAC', 'CARICOM'] as const;

export const isBloc = (reading: Reading, at: number): boolean =>
  groupEnd(reading.scan, at) > at ||
  ((reading.acronymAt[at] ?? 0) > 0 &&
    anyCode(reading.scan, at - 1) !== W.an &&
    (isOneOf(reading.scan, at, BLOCS) ||
      isTwoBlocs(reading, at) ||
      (isText(reading.scan, at + 1, 'summit') && isOneOf(reading.scan, at, SUMMITS))));

/** `G7`, `G-20`, told by its number: the token behind it, or the token itself. */
export function groupEnd(scan: Scan, at: number): number {
  const number = isSign(scan, at + 1, DASH) ? at + 2 : at + 1;
  return isText(scan, at, 'G') && [7, 8, 20, 77].includes(scan.tokens.value[number] ?? 0) ? number + 1 : at;
}

/** `EU-ASEAN`. */
const isTwoBlocs = ({ scan }: Reading, at: number): boolean =>
  isText(scan, at, 'EU') && isSign(scan, at + 1, DASH) && isOneOf(scan, at + 2, BLOCS);
