/** Do letters follow from words? Vietnamese short forms take one letter per syllable; `và`, `của`, `về`, `các` may be skipped. */
import { SIGN, WORD, type TokenTable } from '../text/tokens.ts';

const SKIPPED: ReadonlySet<string> = new Set([
  'và',
  'của',
  'về',
  'các',
  'cho',
  'với',
  'of',
  'and',
  'the',
  'on',
  'for',
  'in',
  'to',
]);

const ENGLISH_JOINTS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for']);

/**
 * The first token from which the words up to `to` spell the letters, or -1. Reads right to left; at most 14 tokens further than there are
 * letters, so the cost is bounded. Letters are compared with case and tone folded but đ kept apart from d.
 * Method: right-to-left alignment after Schwartz and Hearst (2003), on syllable initials only.
 */
export function alignInitials(tokens: TokenTable, from: number, to: number, letters: readonly string[]): number {
  // `Office of the High Commissioner … (OHCHR)`: joining words give no letter unless the letters need them (`Internet of Things`).
  const plain = align(tokens, from, to, letters, true);
  return plain >= 0 ? plain : align(tokens, from, to, letters, false);
}

function align(tokens: TokenTable, from: number, to: number, letters: readonly string[], skipsJoints: boolean): number {
  let at = to - 1;
  let letter = letters.length - 1;
  let start = -1;
  while (letter >= 0 && at >= from && to - at < letters.length + 14) {
    if (tokens.kind[at] === SIGN) {
      const sign = tokens.value[at];
      if (sign !== 0x2c && sign !== 0x2d && sign !== 0x26 && sign !== 0x2f) return -1;
      at--;
      continue;
    }
    if (tokens.kind[at] !== WORD) return -1;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]).normalize('NFC').toLowerCase();
    const isJoint = skipsJoints && ENGLISH_JOINTS.has(word);
    if (!isJoint && (word[0] === letters[letter] || firstPlain(word) === letters[letter])) {
      start = at;
      letter--;
    } else if (!SKIPPED.has(word)) return -1;
    at--;
  }
  return letter < 0 ? start : -1;
}

/** First letter with its tone and quality marks off, đ kept (`ẩm` → `a`, `ủy` → `u`, `đổi` → `đ`). */
function firstPlain(word: string): string {
  const first = word[0] ?? '';
  return first === 'đ' ? first : (first.normalize('NFD')[0] ?? '');
}

/** The letters of an acronym, lower case, signs left out: `KH,CN&ĐMST` → k h c n đ m s t. */
export const lettersOf = (acronym: string): readonly string[] =>
  Array.from(acronym.normalize('NFC').toLowerCase())
    .filter((each) => /\p{L}/u.test(each))
    .map((each) => (each === 'đ' ? each : (each.normalize('NFD')[0] ?? each)));
