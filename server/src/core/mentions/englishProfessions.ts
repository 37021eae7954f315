/** Professions with the words of their field in English text: `Senior Environmental Specialist`, `Lead Water Resources Specialist`. */
import { AMPERSAND, DASH } from '../text/signs.ts';
import { anyCode, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign } from './tokenTests.ts';

/** The token of the profession that a rank and up to five words of its field lead to, or `at`. */
export function professionOf(scan: Scan, at: number): number {
  if (!isNameWord(scan, at) || !isOneOf(scan, at, RANKS)) return at;
  let fields = 0;
  for (let next = at + 1; next < at + 8 && fields <= 5; next++) {
    // `Chief Executive Officer` is one office.
    if (fields > 0 && isOneOf(scan, next, PROFESSIONS)) return at + officeAt(scan, at) > next ? at : next;
    const isJoint = anyCode(scan, next) === W.and || isSign(scan, next, AMPERSAND) || isSign(scan, next, DASH);
    if (isJoint && fields > 0) continue;
    if (!isNameWord(scan, next) || placeAt(scan, next) > 0) return at;
    if (officeAt(scan, next) > 0 || !(isSpaced(scan, next) || isSign(scan, next - 1, DASH))) return at;
    fields++;
  }
  return at;
}

const RANKS = [
  'Senior',
  'Lead',
  'Principal',
  'Chief',
  'Global',
  'Regional',
  'Junior',
  'Associate',
  'National',
] as const;

const PROFESSIONS = [
  'Specialist',
  'Economist',
  'Analyst',
  'Officer',
  'Adviser',
  'Advisor',
  'Coordinator',
  'Manager',
  'Researcher',
  'Consultant',
] as const;
