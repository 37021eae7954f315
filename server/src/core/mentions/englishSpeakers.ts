/** Whose speech a paragraph of English minutes tells: a name in capitals that opens it (`MARIA RIO LAGO (Brazil), speaking for …`, `JOANNA LAKE, Deputy Head of …`). */
import { APOSTROPHE, CLOSE, COMMA, DASH, DOT, OPEN } from '../text/signs.ts';
import { BREAK, SINGLE, WORD } from '../text/tokens.ts';
import { BODY_HEAD, ENGLISH_OFFICE, EVENT_NOUN, MEETING_NOUN, NAME_PARTICLE, TITLE_PREFIX } from './categories.ts';
import { behindThe, has, isSpaced, placeAt } from './englishText.ts';
import { KNOWN_LETTERS } from './grammar/knownLetters.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isShouted, isSign } from './tokenTests.ts';

const MOST_WORDS = 6;

/** End of the speaker's name that opens a paragraph at a token, or the token: a country in brackets or an office tells it. */
export function speakerEnd(scan: Scan, at: number): number {
  if (!isShouted(scan, at) || (at > 0 && scan.tokens.kind[at - 1] !== BREAK)) return at;
  const end = shoutedNameEnd(scan, at);
  if (end === at || placeAt(scan, at) >= end - at) return at;
  return isOfCountry(scan, end) || isHolder(scan, end) ? end : at;
}

/** `(Brazil) said`, but no `(Malaysia) –`, which tells where the news is from. */
function isOfCountry(scan: Scan, at: number): boolean {
  const close = isSign(scan, at, OPEN) ? at + 1 + placeAt(scan, at + 1) : at;
  return close > at + 1 && isSign(scan, close, CLOSE) && (isSign(scan, close + 1, COMMA) || isLower(scan, close + 1));
}

/** `, Deputy Head of …`. */
function isHolder(scan: Scan, at: number): boolean {
  if (!isSign(scan, at, COMMA)) return false;
  const office = behindThe(scan, at + 1);
  if (!isCapital(scan, office)) return false;
  return longestLength(scan, office + longestLength(scan, office, TITLE_PREFIX), ENGLISH_OFFICE) > 0;
}

/** Behind two words in capitals or more that may be a name, with initials, particles and dashes amid them; the token itself for others. */
function shoutedNameEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  let end = at;
  let words = 0;
  while (words < MOST_WORDS) {
    if (words > 0 && !isSpaced(scan, end)) {
      const isTied = isSign(scan, end, DASH) || isSign(scan, end, APOSTROPHE);
      if (!isTied || isSpaced(scan, end + 1) || tokens.kind[end + 1] !== WORD) break;
      end++;
    }
    if (words > 0 && has(scan, end, NAME_PARTICLE) && isLower(scan, end)) end++;
    const isInitial = ((tokens.shape[end] ?? 0) & SINGLE) !== 0 && isSign(scan, end + 1, DOT);
    if (!isInitial && !isNamelike(scan, end)) break;
    end += isInitial ? 2 : 1;
    words++;
  }
  return words > 1 ? end : at;
}

/** No letters that everybody knows, nor the head of another name. */
function isNamelike(scan: Scan, at: number): boolean {
  if (!isShouted(scan, at) || has(scan, at, BODY_HEAD | MEETING_NOUN | EVENT_NOUN)) return false;
  const { text, start, end } = scan.tokens;
  return !KNOWN_LETTERS.has(text.slice(start[at], end[at]));
}
