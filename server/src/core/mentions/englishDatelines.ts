/** Agencies that sign in letters where an English article opens: `BAKU, July 31, RIVTAC`, `Posted by RIB Delhi`. */
import { COMMA, DASH } from '../text/signs.ts';
import { BREAK } from '../text/tokens.ts';
import { noteAcronym, type AcronymDraft, type Reading } from './drafts.ts';
import { anyCode, isInDate, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

/** How far from the start of its line an agency signs. */
const DATELINE = 10;

/** Letters that end a line of place and day, or stand behind `by` and before the town that ends it. */
export function signsDateline(reading: Reading, draft: AcronymDraft): boolean {
  const { scan } = reading;
  if (reading.language !== 'en') return false;
  if (anyCode(scan, draft.from - 1) === W.by) {
    const town = placeAt(scan, draft.to);
    return town > 0 && endsLine(scan, draft.to + town);
  }
  if (!endsLine(scan, draft.to) || !isSign(scan, draft.from - 1, COMMA) || !isInDate(reading, draft.from - 2))
    return false;
  let first = draft.from;
  while (first > 0 && scan.tokens.kind[first - 1] !== BREAK && draft.from - first < DATELINE) first--;
  return placeAt(scan, first) > 0;
}

/** `NLO` on a line by itself, where `NLO - The mayor …` opened the article: who wrote it signs again. */
export function noteSigner(reading: Reading, at: number): void {
  const { scan, acronyms } = reading;
  const { hash, kind } = scan.tokens;
  if (isReleased(reading, at)) noteAcronym(reading, at);
  if ((reading.acronymAt[at] ?? 0) > 0 || !isShouted(scan, at) || !endsLine(scan, at + 1)) return;
  if (kind[at - 1] !== BREAK) return;
  const opened = acronyms.some(
    ({ from, lettersTo }) =>
      hash[from] === hash[at] && isSign(scan, lettersTo, DASH) && (from === 0 || kind[from - 1] === BREAK),
  );
  if (opened) noteAcronym(reading, at);
}

/** `MRT PRESS RELEASE` above a text: whose release it is. */
function isReleased({ scan, acronymAt }: Reading, at: number): boolean {
  if (!isShouted(scan, at) || (acronymAt[at] ?? 0) > 0 || !isOneOf(scan, at + 1, ['PRESS', 'MEDIA', 'NEWS']))
    return false;
  if (!isText(scan, at + 2, 'RELEASE') || (at > 0 && scan.tokens.kind[at - 1] !== BREAK)) return false;
  const length = scan.tokens.value[at] ?? 0;
  return length > 2 && length < 7 && placeAt(scan, at) === 0 && !isOneOf(scan, at, NO_LETTERS);
}

const NO_LETTERS = ['JOINT', 'PUBLIC', 'LATEST', 'FINAL', 'DRAFT', 'TODAY'] as const;

const endsLine = (scan: Scan, at: number): boolean => at >= scan.tokens.count || scan.tokens.kind[at] === BREAK;
