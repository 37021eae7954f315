/** Names whose office a clause tells, and names of people who hold none, in English text: `Maria Rivers, who became …`, `84-year-old Nguyen Van Song`. */
import { COMMA, DASH } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import type { Reading } from './drafts.ts';
import { anyCode, behindThe } from './englishText.ts';
import { englishTitleAt } from './englishTitles.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

/** `, who became defence minister of Laos`, `, who is the Chairman of …`: an office with what it is of. */
export function isWhoHolds(reading: Reading, comma: number, to: number): boolean {
  const { scan } = reading;
  if (!isSign(scan, comma, COMMA) || !isText(scan, comma + 1, 'who')) return false;
  let at = comma + 2;
  while (at < comma + 6 && isOneOf(scan, at, HOLDING)) at++;
  if (at === comma + 2) return false;
  if (anyCode(scan, at) === W.as) at++;
  const title = englishTitleAt(reading, behindThe(scan, at), to, 'behind');
  return title?.qualified === true;
}

const HOLDING =
  'is was became becomes has been will be serves served serving appointed named elected chosen took takes over also concurrently currently previously'.split(
    ' ',
  );

/** `84-year-old Nguyen Van Song`, `Nguyen Thi Song, a 52-year-old farmer`, `Tran Van Song, a resident of …`: whoever is asked in the street. */
export function isAnybody(scan: Scan, from: number, to: number): boolean {
  let before = from - 1;
  while (from - before < 4 && isLower(scan, before) && !isText(scan, before, 'old')) before--;
  if (isText(scan, before, 'old') && isAged(scan, before - 4)) return true;
  if (!isSign(scan, to, COMMA)) return false;
  const code = anyCode(scan, to + 1);
  if (code !== W.a && code !== W.an) return false;
  if (isAged(scan, to + 2)) return true;
  let at = to + 2;
  while (at < to + 5 && isLower(scan, at) && !isOneOf(scan, at, ANYBODY)) at++;
  return isOneOf(scan, at, ANYBODY);
}

/** `84-year-old`. */
const isAged = (scan: Scan, at: number): boolean =>
  at >= 0 &&
  scan.tokens.kind[at] === NUMBER &&
  isSign(scan, at + 1, DASH) &&
  isText(scan, at + 2, 'year') &&
  isSign(scan, at + 3, DASH) &&
  isText(scan, at + 4, 'old');

const ANYBODY =
  'farmer resident villager fisherman fisherwoman student pupil vendor worker trader tourist shopkeeper grower survivor patient passenger housewife mother father homeowner commuter onlooker neighbour neighbor local'.split(
    ' ',
  );
