/** Blocs of states whose letters lead the names of meetings in English text. */
import { DASH } from '../text/signs.ts';
import type { Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { isSign, isText } from './tokenTests.ts';

const BLOCS = ['ASEAN', 'APEC', 'G20', 'G7', 'BRICS', 'AUKUS', 'QUAD', 'ACMECS', 'CLMV', 'GMS', 'BIMP'] as const;

export const isBloc = (reading: Reading, at: number): boolean =>
  (reading.acronymAt[at] ?? 0) > 0 &&
  anyCode(reading.scan, at - 1) !== W.an &&
  (BLOCS.some((bloc) => isText(reading.scan, at, bloc)) || isTwoBlocs(reading, at));

/** `EU-ASEAN`. */
const isTwoBlocs = ({ scan }: Reading, at: number): boolean =>
  isText(scan, at, 'EU') && isSign(scan, at + 1, DASH) && BLOCS.some((bloc) => isText(scan, at + 2, bloc));
