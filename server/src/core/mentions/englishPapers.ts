/** Newspapers in English text: on a line by themselves, or where they are spoken to: `The Rivers Times`, `told the Lakes Post`. */
import { BREAK } from '../text/tokens.ts';
import { anyCode, behindThe, has, isNameWord, isSpaced, officeAt } from './englishText.ts';
import { BODY_HEAD, MEETING_NOUN, SENTENCE_WORD } from './categories.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isCapital, isOneOf, isText } from './tokenTests.ts';

const HEADS = ['Times', 'Post', 'Herald', 'Tribune', 'Daily', 'Gazette', 'Star', 'Globe', 'Mail', 'Standard'] as const;
const SPOKEN_TO = ['told', 'reported', 'Photo'] as const;
const LONGEST = 5;

/** Tokens of the paper whose name starts at a token, 0 when none does. */
export function paperLengthInEnglish(scan: Scan, at: number): number {
  const isThe = anyCode(scan, at) === W.the && isCapital(scan, at);
  const opensLine = at === 0 || scan.tokens.kind[at - 1] === BREAK;
  const before = anyCode(scan, at - 1) === W.the ? at - 2 : at - 1;
  const isTold =
    isOneOf(scan, before, SPOKEN_TO) || (isText(scan, before, 'with') && isText(scan, before - 1, 'interview'));
  if (!opensLine && !isTold) return 0;
  const own = opensLine ? writersPaper(scan, at) : 0;
  if (own > 0) return own;
  let end = isThe ? behindThe(scan, at) : at;
  const first = end;
  while (end - first < LONGEST && isNameWord(scan, end) && (end === first || isSpaced(scan, end))) {
    if (has(scan, end, BODY_HEAD | MEETING_NOUN) || officeAt(scan, end) > 0) return 0;
    end++;
  }
  if (end - first < 2 || !isOneOf(scan, end - 1, HEADS)) return 0;
  if (opensLine && end < scan.tokens.count && scan.tokens.kind[end] !== BREAK) return 0;
  return end - at;
}

/** `Rivers Daily correspondents in Laos`, on a line by itself: the paper of those who write. */
function writersPaper(scan: Scan, at: number): number {
  let end = at;
  while (end - at < LONGEST && isNameWord(scan, end) && (end === at || isSpaced(scan, end))) end++;
  if (end === at || has(scan, at, SENTENCE_WORD) || !isOneOf(scan, end, ['correspondent', 'correspondents'])) return 0;
  const isWhole = end + 1 >= scan.tokens.count || scan.tokens.kind[end + 1] === BREAK;
  return isWhole || anyCode(scan, end + 1) === W.in ? end - at : 0;
}
