/** `the October harvest`, `its July report`, `January's rain`: a month that tells which thing is meant. */
import { APOSTROPHE } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { AFTER_YEAR, AND, THE, TO, codeAt, kindBefore } from './dateWords.ts';
import { isCapital, isWordAt, tightSign, widthAt } from './draft.ts';
import { monthAt } from './englishDates.ts';

/** At a month in full with nothing but a noun in small letters behind. */
export function isMonthOfThing(scan: Scan, first: number): boolean {
  if (widthAt(scan, first) < SHORTEST) return false;
  const next = first + 1;
  if (tightSign(scan, next) === APOSTROPHE) return isNoName(scan, first) && isText(scan, next + 1, 's');
  if (kindBefore(scan, first) !== THE && !isOneOf(scan, first - 1, OWNERS)) return false;
  if (!isWordAt(scan, next) || isCapital(scan, next)) return false;
  return (codeAt(scan, next) & (AFTER_YEAR | AND | TO)) === 0 && !isOneOf(scan, next, NO_NOUNS);
}

/** `January's rain`; April and June are people, too. */
const isNoName = (scan: Scan, at: number): boolean => NO_NAMES.includes(monthAt(scan, at));

const NO_NAMES: readonly number[] = [1, 2, 7, 9, 10, 11, 12];
const OWNERS = ['its', 'their', 'our', 's'] as const;
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
