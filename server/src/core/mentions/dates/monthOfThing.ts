/** `the October harvest`, `the July report`: a month that tells which thing is meant. */
import type { Scan } from '../scan.ts';
import { isOneOf } from '../tokenTests.ts';
import { AFTER_YEAR, AND, THE, TO, codeAt, kindBefore } from './dateWords.ts';
import { isCapital, isWordAt, widthAt } from './draft.ts';

/** At a month in full with nothing but a noun in small letters behind. */
export function isMonthOfThing(scan: Scan, first: number): boolean {
  if (widthAt(scan, first) < SHORTEST || kindBefore(scan, first) !== THE) return false;
  const next = first + 1;
  if (!isWordAt(scan, next) || isCapital(scan, next)) return false;
  return (codeAt(scan, next) & (AFTER_YEAR | AND | TO)) === 0 && !isOneOf(scan, next, NO_NOUNS);
}

/** `the May` may be of a person, `the March` of people on their way. */
const SHORTEST = 4;
const NO_NOUNS = [
  'we',
  'I',
  'you',
  'over',
  'across',
  'against',
  'towards',
  'so',
  'a',
  'an',
  'my',
  'had',
  'did',
] as const;
