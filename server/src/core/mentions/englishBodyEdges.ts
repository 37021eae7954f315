/** Where the name of a body in English text ends or another one starts: behind a country, at letters, at a head of its own. */
import { DASH } from '../text/signs.ts';
import { BODY_HEAD, ENGLISH_BODY, NATIONALITY } from './categories.ts';
import { type Reading, acronymStarting } from './drafts.ts';
import { isOwningField, isPortfolioEnd } from './englishFieldEnds.ts';
import { runWithHead } from './englishRuns.ts';
import { anyCode, behindThe, has, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { numberedUnit } from './englishTroops.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** A country that ends the name, rather than one that starts another (`Viet Nam News Agency`). */
export const endsPlace = (scan: Scan, at: number): boolean =>
  !isNameWord(scan, at)
    ? // `Department of Southeast Asia-South Pacific Affairs`.
      !(isSign(scan, at, DASH) && !isSpaced(scan, at) && !isSpaced(scan, at + 1) && isNameWord(scan, at + 1))
    : !isSpaced(scan, at) || officeAt(scan, at) > 0;

export const lettersLength = (reading: Reading, at: number): number => {
  const draft = acronymStarting(reading, at);
  return draft === undefined || draft.number >= 0 ? 0 : draft.to - at;
};

/** Does another body start here? Inside a list of fields the name before it ends then. */
export function startsBodyAt(reading: Reading, at: number, to: number): boolean {
  const { scan } = reading;
  if (isPortfolioEnd(scan, at) || isOwningField(scan, at)) return false;
  if (longestLength(scan, at, ENGLISH_BODY) > 0 || numberedUnit(scan, at) !== undefined) return true;
  const run = runWithHead(reading, at, to, BODY_HEAD, false);
  // `Ministry of Technology, Research and Local Government`.
  if (run.head < 0 || (isText(scan, run.head, 'Government') && isText(scan, run.head - 1, 'Local'))) return false;
  if (run.head === at) return anyCode(scan, at + 1) === W.of;
  return run.head + 1 === run.to;
}

/** `Chamber of Commerce`, `Association of Korean Engineers`, before the country where they are. */
export function isOfNationals(scan: Scan, head: number, end: number): boolean {
  if (isText(scan, head, 'Chamber')) return true;
  if (!isOneOf(scan, head, ['Association', 'Club', 'Society', 'Federation'])) return false;
  for (let at = head + 1; at < end; at++) if (has(scan, at, NATIONALITY) && isNameWord(scan, at)) return true;
  return false;
}

/** `Centre for River Heritage in the Asia-Pacific Region`: the end of the part of the world behind the field, or the token itself. */
export function inRegionEnd(scan: Scan, at: number): number {
  if (anyCode(scan, at) !== W.in) return at;
  const next = behindThe(scan, at + 1);
  const isBoth = isText(scan, next, 'Asia') && isSign(scan, next + 1, DASH) && isText(scan, next + 2, 'Pacific');
  const end = next + (isBoth ? 3 : placeAt(scan, next));
  if (end === next || !isOneOf(scan, end - 1, ['Asia', 'Pacific', 'Africa', 'Europe'])) return at;
  return isText(scan, end, 'Region') ? end + 1 : end;
}
