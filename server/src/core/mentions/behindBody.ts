/** Do letters in brackets stand behind a body, though its name was not read to its end? */
import { CLOSE, COMMA, DASH, OPEN } from '../text/signs.ts';
import { WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  PLURAL,
  STOP,
  STOP_PHRASE,
  TITLE,
  TOPIC_END,
} from './categories.ts';
import { IN_DOCUMENT, IN_ORGANISATION, type AcronymDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isWhole } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isSign, isWord, placeLength } from './tokenTests.ts';

/** What starts with the head of a body and is none (`Bộ trưởng`, `Hội nghị`). */
const OTHER_PHRASES = [TITLE, MEETING_HEAD, COMPOUND] as const;

/** `Viện Khoa học pháp lý và kinh doanh quốc tế (IBLA)`: letters that nothing spells, behind a body whose name was not read to its end. */
export function isBehindBody({ scan, covered }: Reading, draft: AcronymDraft): boolean {
  if (!isSign(scan, draft.from - 1, OPEN)) return false;
  for (let at = draft.from - 2; at >= 0 && draft.from - at < 18; at--) {
    const head = longestLength(scan, at, ORGANISATION_HEAD);
    if (isCapital(scan, at) && longestLength(scan, at, MEETING_HEAD) > head) return false;
    const other = Math.max(...OTHER_PHRASES.map((category) => longestLength(scan, at, category)));
    // `các Văn phòng liên lạc biên giới (BLO)`: a kind of body.
    if (head > 0 && isCapital(scan, at) && other <= head && !isWhole(scan, at))
      return ((scan.flags[at - 1] ?? 0) & PLURAL) === 0 || ((covered[at] ?? 0) & IN_ORGANISATION) !== 0;
    if (((covered[at] ?? 0) & IN_DOCUMENT) !== 0) return false;
    if (scan.tokens.kind[at] !== WORD && !isSign(scan, at, COMMA) && !isSign(scan, at, DASH)) return false;
    if (isLower(scan, at) && ((covered[at] ?? 0) & IN_ORGANISATION) === 0 && endsName(scan, at)) return false;
  }
  return false;
}

function endsName(scan: Scan, at: number): boolean {
  if (isWord(scan, at, W.các) || isWord(scan, at, W.về)) return false;
  return (
    ((scan.flags[at] ?? 0) & (STOP | TOPIC_END)) !== 0 ||
    longestLength(scan, at, STOP_PHRASE) > longestLength(scan, at, COMPOUND)
  );
}

/** `(IRRI, Philippines)`: behind the letters and a comma the land or town of the body, and the bracket closes. */
export function isSeated({ scan }: Reading, comma: number): boolean {
  if (!isSign(scan, comma, COMMA) || !isCapital(scan, comma + 1)) return false;
  return isSign(scan, comma + 1 + (placeLength(scan, comma + 1) || 1), CLOSE);
}

/** `SHTT` of `Cục SHTT (Bộ KH&CN)`: letters inside a longer name. */
export const isFieldOfBody = ({ covered }: Reading, { from }: AcronymDraft): boolean =>
  ((covered[from] ?? 0) & (covered[from - 1] ?? 0) & IN_ORGANISATION) !== 0;
