/** What joins two offices of one person: a comma, a dash, `kiêm`. */
import { COMMA, DASH } from '../text/signs.ts';
import { SPACED } from '../text/tokens.ts';
import { TITLE, TITLE_PREFIX } from './categories.ts';
import { type Reading } from './drafts.ts';
import { W, wordSet } from './functionWords.ts';
import { type Scan, longestLength, startsAny } from './scan.ts';
import { isOneOf, isSign, isWord, isWordOf } from './tokenTests.ts';

/** Tokens of a comma or `, khi đó là` before an office, 0 for anything else. */
function commaLength(scan: Scan, at: number): number {
  if (startsAny(scan, at + 1, TITLES)) return 1;
  return isOneOf(scan, at + 1, ['khi', 'lúc', 'hồi']) &&
    isOneOf(scan, at + 2, ['đó', 'ấy']) &&
    isWord(scan, at + 3, W.là) &&
    startsAny(scan, at + 4, TITLES)
    ? 4
    : 0;
}

/** Tokens between a name and the title behind it, 0 when none joins them. */
export function appositiveJoint(reading: Reading, at: number): number {
  const { scan } = reading;
  if (isSign(scan, at, COMMA)) return commaLength(scan, at);
  if (!isSign(scan, at, DASH)) return 0;
  const isSpaced = (((scan.tokens.shape[at] ?? 0) | (scan.tokens.shape[at + 1] ?? 0)) & SPACED) !== 0;
  if (isSpaced) return startsAny(scan, at + 1, TITLES) ? 1 : 0;
  // `Nguyễn Thành Tâm-Ủy viên …`: no spaces beside the dash.
  return longestLength(scan, at + 1, TITLE) > 1 ? 1 : 0;
}

/** Tokens between two titles of one person, 0 when none joins them. */
export function titleJoint(reading: Reading, at: number): number {
  const { scan } = reading;
  if (isSign(scan, at, COMMA) || isSign(scan, at, DASH)) {
    if (isWord(scan, at + 1, W.kiêm) && startsAny(scan, at + 2, TITLES)) return 2;
    return commaLength(scan, at);
  }
  return isWordOf(scan, at, JOINTS) && startsAny(scan, at + 1, TITLES) ? 1 : 0;
}

const JOINTS = wordSet(W.kiêm, W.và, W.and);

export const TITLES = (1 << TITLE) | (1 << TITLE_PREFIX);
