/** Ministries and governments that English text speaks of in small letters: `the Chinese foreign ministry`, `the government said`. */
import { WORD } from '../text/tokens.ts';
import { FIELD_WORD, SAYING } from './categories.ts';
import type { OrganisationDraft, Reading } from './drafts.ts';
import { anyCode, has, isCountry, nationLength, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isText } from './tokenTests.ts';

const LONGEST = 6;

/** The body in small letters that starts at a token, undefined when none does. */
export function smallMinistry({ scan }: Reading, at: number): OrganisationDraft | undefined {
  const police = policeEnd(scan, at);
  if (police > at) return draft(at, police);
  const nation = nationLength(scan, at);
  const first = at + nation;
  if (!isLower(scan, first)) return undefined;
  const code = anyCode(scan, at - 1);
  // `the government said`: that of the country which the article is about.
  if (nation === 0 && code === W.the && isText(scan, at, 'government') && has(scan, at + 1, SAYING))
    return draft(at, at + 1);
  // `Japan’s defence ministry`, `the foreign ministry`.
  if (nation === 0 && code !== W.the && code !== W.s) return undefined;
  let end = first;
  while (end - first < LONGEST && isLower(scan, end)) {
    if (isText(scan, end, 'ministry')) return end > first ? draft(at, end + 1) : undefined;
    const isJoint = end > first && anyCode(scan, end) === W.and;
    if (!has(scan, end, FIELD_WORD) && !isJoint) return undefined;
    end++;
  }
  return undefined;
}

/** `Thanh Hoa police said`, `with the Hue police,`: of a town or province; neither `Hue police officers` nor `Thai police`. */
function policeEnd(scan: Scan, at: number): number {
  const end = isCapital(scan, at) ? at + placeAt(scan, at) : at;
  if (end === at || !isText(scan, end, 'police') || isCountry(scan, at)) return at;
  const next = end + 1;
  const { text, end: ends } = scan.tokens;
  const isDone = isLower(scan, next) && text.startsWith('ed', (ends[next] ?? 0) - 2);
  const isFree =
    scan.tokens.kind[next] !== WORD || has(scan, next, SAYING) || isDone || isOneOf(scan, next, BEHIND_POLICE);
  return isFree ? next : at;
}

const BEHIND_POLICE = [
  'have',
  'has',
  'are',
  'were',
  'will',
  'and',
  'in',
  'on',
  'to',
  'for',
  'that',
  'who',
  'also',
] as const;

const draft = (from: number, to: number): OrganisationDraft => ({ from, to, headTo: to, known: -1, letters: false });
