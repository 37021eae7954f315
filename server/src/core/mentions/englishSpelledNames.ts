/** English names of bodies whose letters in brackets tell where they end, or that they are bodies at all: `Centre for Human Rivers Study (CHRS)`. */
import { AMPERSAND, COMMA, OPEN } from '../text/signs.ts';
import { acronymStarting, type OrganisationDraft, type Reading } from './drafts.ts';
import { anyCode, has, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { EVENT_NOUN, MEETING_NOUN } from './categories.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign } from './tokenTests.ts';

/** `Association of Lake and Rivers Agents (ALRA)`: up to the brackets when its letters are the initials of all words, else where it ended. */
export function spelledEnd(reading: Reading, { from, to }: OrganisationDraft): number {
  const { scan } = reading;
  const open = wordsEnd(scan, to);
  if (open === to || bracketedLetters(reading, open) === 0) return to;
  const letters = acronymStarting(reading, open + 1);
  const { text, start, end } = scan.tokens;
  if (letters === undefined || letters.number >= 0) return to;
  let initials = '';
  for (let at = from; at < open; at++) if (isNameWord(scan, at)) initials += text.charAt(start[at] ?? 0);
  const spelled = text.slice(start[letters.from], end[letters.lettersTo - 1]);
  return initials.length > 2 && spelled.toUpperCase() === initials.toUpperCase() ? open : to;
}

/** End of the words with capitals and what joins them, at a bracket; else the token itself. */
function wordsEnd(scan: Scan, from: number): number {
  let at = from;
  while (at - from < MOST_WORDS && isSpaced(scan, at) && !isSign(scan, at, OPEN)) {
    const code = anyCode(scan, at);
    const joins = code === W.and || code === W.of || code === W.for || isSign(scan, at, AMPERSAND);
    if (!(isNameWord(scan, at) && officeAt(scan, at) === 0) && !(joins && isNameWord(scan, at + 1))) return from;
    at++;
    // `for Rivers, Lakes and Seas`.
    if (isSign(scan, at, COMMA) && isNameWord(scan, at + 1)) at++;
  }
  return isSign(scan, at, OPEN) ? at : from;
}

const MOST_WORDS = 8;

/** `agreed with Viet Nam Social Savings (VSS)`: what does or is asked something is a body though no head tells; `to` is where the brackets open. */
export function isActing(reading: Reading, at: number, to: number): boolean {
  const { scan } = reading;
  if (!isOneOf(scan, at - 1, AGENTS)) return false;
  if (THINGS.has(scan.tokens.text.slice(scan.tokens.start[to - 1], scan.tokens.end[to - 1]))) return false;
  let hasPlace = false;
  for (let each = at; each < to; each++) {
    if (has(scan, each, MEETING_NOUN | EVENT_NOUN)) return false;
    hasPlace ||= placeAt(scan, each) > 0;
  }
  return hasPlace;
}

const AGENTS = ['by', 'with', 'from', 'invited', 'asked', 'joined', 'told', 'between'] as const;

/** Last words of what acts by nobody's will. */
const THINGS: ReadonlySet<string> = new Set(
  'Agreement Plan Strategy Programme Program Initiative Framework Partnership Index Law Act Dollar Dong Kip Baht Ringgit Rupiah Peso Yuan Won System Network Pact Convention Charter Treaty Project Area Zone Corridor Line Route Gateway Highway Expressway Railway Airport Port Time Visa Pass Card Code Rules Protocol Vision Policy Mechanism Cooperation Cup Games Week Day Year Report Survey Review Roadmap Declaration Accord Deal Statement Understanding Sea River Region Award Prize Standard Standards'.split(
    ' ',
  ),
);
