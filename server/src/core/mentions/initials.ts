/** Do letters follow from words? Vietnamese short forms take one letter per syllable; `và`, `của`, `về`, `các` may be skipped. */
import { AMPERSAND, COMMA, DASH, SLASH } from '../text/signs.ts';
import { LOWER, UPPER, classOf, unitAt } from '../text/letters.ts';
import { SIGN, WORD } from '../text/tokens.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';

const SKIPPED: ReadonlySet<number> = new Set([
  W.và,
  W.của,
  W.về,
  W.các,
  W.cho,
  W.với,
  W.of,
  W.and,
  W.the,
  W.on,
  W.for,
  W.in,
  W.to,
]);

const isEnglishJoint = (code: number): boolean => code === W.of || code === W.and || code === W.the || code === W.for;

/**
 * The first token from which the words up to `to` spell the letters, or -1. Reads right to left; at most 14 tokens further than there are
 * letters, so the cost is bounded. Letters are compared with case and tone folded but đ kept apart from d.
 * Method: right-to-left alignment after Schwartz and Hearst (2003), on syllable initials only.
 */
export function alignInitials(scan: Scan, from: number, to: number, letters: readonly number[]): number {
  // `Office of the High Commissioner … (OHCHR)`: joining words give no letter unless the letters need them (`Internet of Things`).
  const plain = align(scan, from, to, letters, true);
  return plain >= 0 ? plain : align(scan, from, to, letters, false);
}

function align(
  { tokens, word, table }: Scan,
  from: number,
  to: number,
  letters: readonly number[],
  skipsJoints: boolean,
): number {
  let at = to - 1;
  let letter = letters.length - 1;
  let start = -1;
  while (letter >= 0 && at >= from && to - at < letters.length + 14) {
    if (tokens.kind[at] === SIGN) {
      const sign = tokens.value[at];
      if (sign !== COMMA && sign !== DASH && sign !== AMPERSAND && sign !== SLASH) return -1;
      at--;
      continue;
    }
    if (tokens.kind[at] !== WORD) return -1;
    const code = table.codes[word[at] ?? 0] ?? 0;
    const first = initialOf(unitAt(tokens.text, tokens.start[at] ?? 0));
    if (first === letters[letter] && !(skipsJoints && isEnglishJoint(code))) {
      start = at;
      letter--;
    } else if (!SKIPPED.has(code)) return -1;
    at--;
  }
  return letter < 0 ? start : -1;
}

/** Unit → its letter in lower case with tone and quality marks off, đ kept (`Ẩ` → `a`, `ủ` → `u`, `Đ` → `đ`); 0 = not yet asked for. */
const initials = new Uint16Array(65536);

function initialOf(unit: number): number {
  const known = initials[unit] ?? 0;
  if (known !== 0) return known;
  const lower = String.fromCharCode(unit).toLowerCase();
  const initial = (lower === 'đ' ? lower : lower.normalize('NFD')).charCodeAt(0);
  initials[unit] = initial;
  return initial;
}

/** `MSMEs`, `SDGs`. */
const isPlural = (acronym: string): boolean => {
  const last = acronym.length - 1;
  return last >= 2 && acronym[last] === 's' && classOf[unitAt(acronym, last - 1)] === UPPER;
};

/** The letters of an acronym as {@link alignInitials} compares them, signs left out: `KH,CN&ĐMST` → k h c n đ m s t. */
export function lettersOf(acronym: string): readonly number[] {
  const letters: number[] = [];
  const length = isPlural(acronym) ? acronym.length - 1 : acronym.length;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(acronym, at);
    const cls = classOf[unit];
    if (cls === LOWER || cls === UPPER) letters.push(initialOf(unit));
  }
  return letters;
}
