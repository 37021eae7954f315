/** Names that stand behind what is done to office-holders in English text: `has appointed Alison Rivers of the United Kingdom as …`. */
import { COMMA, DOT } from '../text/signs.ts';
import type { Reading } from './drafts.ts';
import { plainNameEnd } from './englishPersons.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** End of the name at a token that an appointment, a choice or a succession leads to, or the token itself. */
export function appointeeEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isLed(scan, at)) return at;
  const end = plainNameEnd(reading, at, to);
  // `welcomed Alan Rivers as …`, but `welcomed Green Rivers, …`.
  if (isText(scan, at - 1, 'welcomed') && anyCode(scan, end) !== W.as) return at;
  return end > at && goesOn(scan, end) ? end : at;
}

/** End of the name of whoever `was appointed …`, perhaps with others (`A and B were appointed …`), or the token itself. */
export function givenEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const first = plainNameEnd(reading, at, to);
  let end = first;
  for (let others = 0; end > at && others < 6; others++) {
    if (isGiven(scan, end)) return first;
    const comma = isSign(scan, end, COMMA) ? 1 : 0;
    const and = anyCode(scan, end + comma) === W.and ? 1 : 0;
    const next = end + comma + and;
    const other = next > end ? plainNameEnd(reading, next, to) : next;
    if (other === next) return at;
    end = other;
  }
  return at;
}

/** `was appointed`, `has been elected`. */
function isGiven(scan: Scan, at: number): boolean {
  let next = at;
  while (isOneOf(scan, next, BEING) && next - at < 3) next++;
  return next > at && isOneOf(scan, next, GIVEN);
}

const BEING = ['was', 'were', 'is', 'are', 'has', 'have', 'had', 'been', 'will', 'be', 'also'] as const;
const GIVEN = [
  'appointed',
  'named',
  'elected',
  're',
  'reelected',
  'reappointed',
  'nominated',
  'promoted',
  'designated',
  'sworn',
  'confirmed',
  'dismissed',
] as const;

const isLed = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at - 1, VERBS) ||
  (anyCode(scan, at - 1) === W.of && isOneOf(scan, at - 2, ['appointment', 'nomination', 'election']));

const VERBS = [
  'appointed',
  'appoint',
  'appoints',
  'appointing',
  'elected',
  'elects',
  'elect',
  'chosen',
  'nominated',
  'selected',
  'replace',
  'replaces',
  'replaced',
  'replacing',
  'succeed',
  'succeeds',
  'succeeded',
  'succeeding',
  'welcomed',
] as const;

/** As what, from where or who: a person, not a thing of that name. */
const goesOn = (scan: Scan, at: number): boolean =>
  isSign(scan, at, COMMA) ||
  isSign(scan, at, DOT) ||
  anyCode(scan, at) === W.as ||
  anyCode(scan, at) === W.of ||
  anyCode(scan, at) === W.to ||
  isText(scan, at, 'who');
