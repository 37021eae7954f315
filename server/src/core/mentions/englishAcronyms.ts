/** Words in capitals of English text that are no acronyms: headlines, labels (`MEDIA RELEASE`), places in datelines. */
import { BREAK, CAPITAL, WORD } from '../text/tokens.ts';
import { ENGLISH_PLACE } from './categories.ts';
import type { AcronymDraft, Reading } from './drafts.ts';
import { isEnglishParagraph, isShouted, isSignOf } from './englishText.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { longestLength } from './scan.ts';

/** Is the paragraph English with all its words of two letters or more in capitals, two of them at least? */
export function isShoutedEnglish(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.scan;
  let words = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== WORD || (tokens.value[at] ?? 0) < 2) continue;
    // `13TH`, `MoST`: no word in lower case is what counts.
    if (((tokens.shape[at] ?? 0) & CAPITAL) === 0) return false;
    if (!isShouted(reading.scan, at)) return false;
    words++;
  }
  return words >= 2 && isEnglishParagraph(reading, from, to);
}

/** In a shouted paragraph letters count with a number, in brackets, or when they are known. */
export function isShoutedWord(reading: Reading, draft: AcronymDraft): boolean {
  const { scan } = reading;
  if (draft.number >= 0 || draft.known >= 0) return false;
  if (isSignOf(scan, draft.from - 1, 0x28) && isSignOf(scan, draft.to, 0x29)) return false;
  const letters = scan.tokens.text.slice(scan.tokens.start[draft.from], scan.tokens.end[draft.lettersTo - 1]);
  return !KNOWN_LETTERS.has(lettersKey(letters));
}

/** `HCM` of `HCM City`, `PUTRAJAYA` of a dateline. */
export function isEnglishPlace(reading: Reading, draft: AcronymDraft): boolean {
  const { scan } = reading;
  if (reading.language !== 'en') return false;
  if (longestLength(scan, draft.from, ENGLISH_PLACE) > 0) return true;
  const opens = draft.from === 0 || scan.tokens.kind[draft.from - 1] === BREAK;
  return (
    opens &&
    (scan.tokens.value[draft.from] ?? 0) >= 5 &&
    (isSignOf(scan, draft.to, 0x2d) || isSignOf(scan, draft.to, 0x2c))
  );
}
