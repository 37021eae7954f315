/** What a run of capitals goes across or stops at in English text: partners in brackets, somebody before an `and`. */
import { CLOSE, COMMA, PLUS } from '../text/signs.ts';
import { BODY_HEAD } from './categories.ts';
import type { Reading } from './drafts.ts';
import { anyCode, has, isNameWord, officeAt, placeAt } from './englishText.ts';
import { isField } from './englishTopics.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isText } from './tokenTests.ts';

/** `Navy Commodore Jay Rivers and National Lakes Council`: somebody before the `and`. */
export function isRanked(reading: Reading, from: number, joint: number): boolean {
  const { scan } = reading;
  const last = joint - 2;
  for (let at = last; at < joint; at++)
    if (!isNameWord(scan, at) || isField(reading, at) || has(scan, at, BODY_HEAD)) return false;
  return last - 1 > from && officeAt(scan, last - 1) === 1 && !isField(reading, last - 1);
}

/** `Country Director for Vietnam Maria Rivers and State Bank …`: behind the country of a post its holder stands before the `and`. */
export function isPostedThere(reading: Reading, from: number, joint: number): boolean {
  const { scan } = reading;
  const before = anyCode(scan, from - 1);
  const name = from + placeAt(scan, from);
  if (name === from || joint - name < 2 || (before !== W.for && before !== W.in)) return false;
  for (let at = name; at < joint; at++) if (!isNameWord(scan, at) || isField(reading, at)) return false;
  return true;
}

/** `ASEAN+3 (China, Japan and Korea) Ministers`: tokens of the brackets that tell the partners, 0 for others. */
export function partnersLength(scan: Scan, open: number): number {
  if (!isSign(scan, open - 2, PLUS) && !isText(scan, open - 2, 'Plus')) return 0;
  let at = open + 1;
  while (at - open < 20 && !isSign(scan, at, CLOSE)) {
    const place = placeAt(scan, at);
    if (place === 0 && !isSign(scan, at, COMMA) && anyCode(scan, at) !== W.and && anyCode(scan, at) !== W.the) return 0;
    at += Math.max(1, place);
  }
  return isNameWord(scan, at + 1) ? at + 1 - open : 0;
}

/** `Tokyo Stock Exchange`, `Stock Exchange of Thailand`, `London Metal Exchange`. */
export const isExchange = (scan: Scan, from: number, at: number): boolean =>
  isText(scan, at, 'Exchange') &&
  isOneOf(scan, at - 1, TRADED) &&
  (at - 1 > from || (at - 1 === from && anyCode(scan, at + 1) === W.of && isCapital(scan, at + 2)));

const TRADED = [
  'Stock',
  'Metal',
  'Futures',
  'Mercantile',
  'Commodity',
  'Commodities',
  'Securities',
  'Derivatives',
] as const;

/** `Asia and Africa Cooperation Division`. */
export const areRegions = (scan: Scan, from: number, joint: number): boolean =>
  joint === from + 1 && isOneOf(scan, from, REGIONS) && isOneOf(scan, joint + 1, REGIONS);

const REGIONS = ['Asia', 'Africa', 'Europe', 'America', 'Americas', 'Oceania', 'Pacific', 'Caribbean'] as const;
