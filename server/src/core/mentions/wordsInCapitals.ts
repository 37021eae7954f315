/** Words in capitals that are no letters: of a headline, of a line of place and day, shouted ones with a tone. */
import { composed, isComposedUnit } from '../text/composed.ts';
import { toneOf, unitAt } from '../text/letters.ts';
import { COMMA, DASH, OPEN } from '../text/signs.ts';
import { ALL_CAPS, BREAK, CAPITAL, SIGN, SINGLE, WORD } from '../text/tokens.ts';
import { COUNTRY, PLACE } from './categories.ts';
import { KNOWN_LETTERS } from './grammar/knownLetters.ts';
import { type Scan, longest } from './scan.ts';
import { isHalfOfWord } from './shoutedWords.ts';
import { isSign, isText } from './tokenTests.ts';

/** `BANGKOK, 18 January`, `HANOI (VNA)`: a place in capitals, or a long word in capitals that opens a paragraph and is set off. */
export function isDateline(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (longest(scan, at, PLACE) >= 0 || longest(scan, at, COUNTRY) >= 0) return (tokens.value[at] ?? 0) > 3;
  const opens = at === 0 || tokens.kind[at - 1] === BREAK;
  const setOff = tokens.kind[at + 1] === SIGN && (tokens.value[at + 1] === COMMA || tokens.value[at + 1] === OPEN);
  return opens && setOff && (tokens.value[at] ?? 0) >= 5 && !isKnown(scan, at);
}

/** `KEPCO, which sells power, said …`: letters that everybody knows. */
const isKnown = ({ tokens }: Scan, at: number): boolean =>
  KNOWN_LETTERS.has(tokens.text.slice(tokens.start[at], tokens.end[at]));

/** A word amid words in capitals (a headline, a dateline) is no acronym by its capitals. */
export function inCapitals(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const shouted = (token: number): boolean =>
    tokens.kind[token] === WORD &&
    ((tokens.shape[token] ?? 0) & (ALL_CAPS | SINGLE)) !== 0 &&
    ((tokens.shape[token] ?? 0) & CAPITAL) !== 0;
  // `khu vực châu Á IRRI`.
  const before = at > 0 && shouted(at - 1) && !isText(scan, at - 1, 'Á');
  const after = shouted(at + 1);
  if (!before && !after) return false;
  // Four words in capitals on end are a headline, whatever their letters.
  let from = at;
  while (from > 0 && at - from < 4 && shouted(from - 1)) from--;
  let end = at + 1;
  while (end - at < 4 && shouted(end)) end++;
  if (end - from >= 4) return true;
  // `NUSA DUA, BALI - …`: a town that opens a dateline.
  const isTown = isSign(scan, end, COMMA) && shouted(end + 1) && isSign(scan, end + 2, DASH);
  if (isTown && (from === 0 || tokens.kind[from - 1] === BREAK)) return true;
  // Two acronyms side by side (`UBND TP`, `BCH TW`) are short; shouted words carry vowel marks.
  const marked = (token: number): boolean => shouted(token) && hasMarkedVowel(scan, token) && !isOfCentre(scan, token);
  // `HÀ THANH GIANG`.
  if (end - from === 3 && from === at - 2 && marked(from)) return true;
  return marked(at) || (before && marked(at - 1)) || (after && marked(at + 1));
}

/** `UBTƯ`, `BCHTƯ`, `T.Ư`: no syllable ends like that; `TƯ` beside letters. */
function isOfCentre(scan: Scan, at: number): boolean {
  const { start, end, text } = scan.tokens;
  const word = composed(text.slice(start[at], end[at]));
  return word === 'TƯ' ? !isHalfOfWord(scan, at) : /^(?:\p{L}{2,}TƯ|Ư)$/u.test(word);
}

/** `THUẾ`, `ĐẢNG`: no letter of an acronym has a tone. */
export function hasTone({ tokens }: Scan, at: number): boolean {
  const { text } = tokens;
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  for (let unit = start; unit < end; unit++) {
    const letter = unitAt(text, unit);
    if (!isComposedUnit(letter)) return TONE.test(text.slice(start, end).normalize('NFD'));
    if (toneOf[letter] !== 0) return true;
  }
  return false;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

function hasMarkedVowel(scan: Scan, at: number): boolean {
  const word = scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at]).normalize('NFD');
  return /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/u.test(word);
}
