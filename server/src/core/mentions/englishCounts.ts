/** Which edition English text counts: `20th`, `Third`, `twenty-eighth`, `44th and 45th`. */
import { COMMA } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { type Ordinal, type Reading } from './drafts.ts';
import { anyCode, isInDate, isSpaced } from './englishText.ts';
import { W } from './functionWords.ts';
import { englishOrdinalAt } from './ordinals.ts';
import type { Scan } from './scan.ts';
import { isLower, isSign, isText } from './tokenTests.ts';

/** `20th`, `13TH`, `Third`, `twenty-eighth`; `44th and 45th` counts as its last. */
export function countAt(reading: Reading, at: number): Ordinal | undefined {
  const { scan } = reading;
  const one = ordinalAt(scan, at);
  if (one === undefined || isInDate(reading, one.to - 1)) return undefined;
  const isComma = isSign(scan, one.to, COMMA);
  if (anyCode(scan, one.to) !== W.and && !isComma) return one;
  const other = ordinalAt(scan, one.to + 1);
  // `44th, 45th ASEAN Summits`, in a headline.
  if (other === undefined || (isComma && other.value !== one.value + 1)) return one;
  return { from: at, to: other.to, value: other.value };
}

export function ordinalAt(scan: Scan, at: number): Ordinal | undefined {
  const { tokens } = scan;
  if (tokens.kind[at] !== NUMBER) return englishOrdinalAt(scan, at);
  const suffix = at + 1;
  if (tokens.kind[suffix] !== WORD) return undefined;
  const code = anyCode(scan, suffix);
  // `61 st`: a stray space.
  if (isSpaced(scan, suffix) && (!isLower(scan, suffix) || code !== suffixOf(tokens.value[at] ?? 0))) return undefined;
  return code === W.st || code === W.nd || code === W.rd || code === W.th
    ? { from: at, to: at + 2, value: tokens.value[at] ?? -1 }
    : undefined;
}

const suffixOf = (value: number): number => {
  const last = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10;
  return last === 1 ? W.st : last === 2 ? W.nd : last === 3 ? W.rd : W.th;
};

/** `General Assembly`, counted a meeting; the National Assembly is a body whatever its number. */
export const isGathering = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Assembly') && !isText(scan, at - 1, 'National');

export const isYear = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === NUMBER && (scan.tokens.value[at] ?? 0) >= 1900 && (scan.tokens.value[at] ?? 0) <= 2100;
