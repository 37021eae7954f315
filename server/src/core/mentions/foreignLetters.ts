/** Where the words start for which letters of another language stand: `khu thương mại tự do (FTZ)`, `chỉ số đổi mới toàn cầu (GII)`. */
import { COMPOUND, STOP, STOP_PHRASE, TOPIC_END } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isWord, placeLength } from './tokenTests.ts';
import { WORD } from '../text/tokens.ts';

/** Nouns with which the name of a thing begins. */
const HEADS: ReadonlySet<string> = new Set(
  `khu|vùng|quỹ|luật|bộ|nhóm|trung tâm|hệ thống|chương trình|mạng lưới|diễn đàn|mô hình|cơ chế|chỉ số|công ước|sáng kiến|dự án|hiệp định|cơ sở|kế hoạch|nền tảng|hành lang|thị trường|liên minh|tổ chức|cơ quan|nghị định thư|quy tắc`.split(
    '|',
  ),
);

/** A word of the other language is one compound or word of ours; further than one more than there are letters no name goes. */
export function foreignPhraseStart(reading: Reading, to: number, letters: number): number {
  const { scan } = reading;
  // The last words must be a compound: after any others the letters explain something else.
  if (compoundBefore(scan, to) === 0) return -1;
  let at = to;
  let start = -1;
  for (let units = 1; units <= letters + 1; units++) {
    const joint = isWord(scan, at - 1, W.và) || isWord(scan, at - 1, W.về) || isWord(scan, at - 1, W.của) ? 1 : 0;
    const length = unitBefore(reading, at - joint);
    if (length === 0) return start;
    at -= joint + length;
    const isHead = HEADS.has(
      scan.tokens.text
        .slice(scan.tokens.start[at], scan.tokens.end[at + length - 1])
        .normalize('NFC')
        .toLowerCase(),
    );
    if (isHead && units >= letters - 1) return at;
    if (units <= letters) start = at;
  }
  return start;
}

/** Tokens of the compound, place or word that ends right before a token, 0 where the clause ends. */
function unitBefore({ scan, acronymAt }: Reading, to: number): number {
  const compound = compoundBefore(scan, to);
  if (compound > 0) return compound;
  const at = to - 1;
  if (at < 0 || scan.tokens.kind[at] !== WORD) return 0;
  for (let length = 1; length <= 4; length++) if (placeLength(scan, to - length) === length) return length;
  if ((acronymAt[at] ?? 0) > 0) return 1;
  for (let length = 3; length >= 1; length--) {
    const from = to - length;
    const words = scan.tokens.text.slice(scan.tokens.start[from], scan.tokens.end[at]).normalize('NFC').toLowerCase();
    if (from >= 0 && HEADS.has(words)) return length;
  }
  const ends = ((scan.flags[at] ?? 0) & (STOP | TOPIC_END)) !== 0 || longestLength(scan, at, STOP_PHRASE) > 0;
  return ends || longestLength(scan, at - 1, STOP_PHRASE) === 2 ? 0 : 1;
}

function compoundBefore(scan: Scan, to: number): number {
  for (let length = 6; length >= 2; length--)
    if (to >= length && longestLength(scan, to - length, COMPOUND) === length) return length;
  return 0;
}
