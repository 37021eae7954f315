/** Paragraphs and sentences of a text as token ranges. */
import { BREAK, CAPITAL, PADDING, SIGN, SINGLE, SPACED, WORD } from '../text/tokens.ts';
import type { Span } from '../text/span.ts';
import type { TokenRange } from './drafts.ts';
import type { Scan } from './scan.ts';

/**
 * Token ranges between line ends, without what is no prose (spans in order). A line end is a paragraph's end: news text is not wrapped.
 */
export function paragraphsOf(scan: Scan, notProse: readonly Span[]): readonly TokenRange[] {
  const ranges = lines(scan);
  return notProse.length === 0 ? ranges : prosePieces(scan, ranges, notProse);
}

/** The pieces of lines between spans that are no prose: one pass over tokens and spans side by side. */
function prosePieces(scan: Scan, ranges: readonly TokenRange[], notProse: readonly Span[]): readonly TokenRange[] {
  const { start, end } = scan.tokens;
  const found: TokenRange[] = [];
  let next = 0;
  for (const range of ranges) {
    let { from } = range;
    for (let at = range.from; at < range.to; at++) {
      while (next < notProse.length && (notProse[next]?.end ?? 0) <= (start[at] ?? 0)) next++;
      const span = notProse[next];
      if (span === undefined || span.start >= (end[at] ?? 0)) continue;
      if (at > from) found.push({ from, to: at });
      from = at + 1;
    }
    if (range.to > from) found.push({ from, to: range.to });
  }
  return found;
}

function lines(scan: Scan): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const { kind, count } = scan.tokens;
  let from = 0;
  for (let at = 0; at <= count; at++) {
    if (at < count && kind[at] !== BREAK) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

/** Token → number of its sentence, rising through the text. The column is the scan's. */
export function sentenceNumbers(scan: Scan): Int32Array {
  const { tokens, sentence: numbers } = scan;
  const { kind, count } = tokens;
  let sentence = 0;
  for (let at = 0; at < count; at++) {
    numbers[at] = sentence;
    const each = kind[at];
    if (each === BREAK || (each === SIGN && endsSentence(scan, at))) sentence++;
  }
  for (let at = count; at < count + PADDING; at++) numbers[at] = sentence;
  return numbers;
}

/** `Ấn Độ.`, `Mỹ.`, `EU.`, `Ý.`: short, and spoken as they stand; what is cut short has no vowel (`TP.`, `Mr.`, `GS.`) or is an initial. */
const isWholeWord = (word: string): boolean =>
  (word.length > 1 && word !== 'No' && word !== 'Co' && /[aeiouy]/iu.test(word.normalize('NFD'))) ||
  word.normalize('NFC') === 'Ý';

function endsSentence(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const sign = tokens.value[at];
  if (sign === 0x21 || sign === 0x3f || sign === 0x2026) return true;
  if (sign !== 0x2e) return false;
  const next = at + 1;
  if (((tokens.shape[next] ?? 0) & SPACED) === 0 && tokens.kind[next] !== SIGN) return false;
  const before = at - 1;
  // `TP. Hồ Chí Minh`, `A. Guterres`, `Mr. Bui`, `H.E. Mr`: a short word in capitals before the dot.
  const isDotted = tokens.value[before - 1] === sign && tokens.kind[before - 1] === SIGN;
  if (tokens.kind[before] === WORD && (isDotted || ((tokens.shape[before] ?? 0) & SPACED) !== 0)) {
    const single = ((tokens.shape[before] ?? 0) & SINGLE) !== 0;
    const short = (tokens.value[before] ?? 0) <= 2 && ((tokens.shape[before] ?? 0) & CAPITAL) !== 0;
    if ((single || short) && !isWholeWord(tokens.text.slice(tokens.start[before], tokens.end[before]))) return false;
  }
  return tokens.kind[next] !== WORD || ((tokens.shape[next] ?? 0) & CAPITAL) !== 0;
}
