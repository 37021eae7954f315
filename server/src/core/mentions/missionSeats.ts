/** With whom else a mission deals: `… bên cạnh Liên hợp quốc, WTO và các tổ chức quốc tế khác tại Geneva`. */
import { COMMA } from '../text/signs.ts';
import { ORGANISATION_HEAD } from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { bracketedLetters, isWhole } from './nameParts.ts';
import { longestLength } from './scan.ts';
import { isCapital, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';

/** End of the further bodies behind the first one and of where they sit, or `at`. */
export function otherSeats(reading: Reading, at: number): number {
  const { scan } = reading;
  let end = acronymStarting(reading, at)?.to ?? at;
  end += bracketedLetters(reading, end);
  while (isSign(scan, end, COMMA)) {
    const next = end + 1;
    const whole = isWhole(scan, next) ? longestLength(scan, next, ORGANISATION_HEAD) : 0;
    const body = whole > 0 ? next + whole : acronymStarting(reading, next)?.to;
    if (body === undefined) return at;
    end = body + bracketedLetters(reading, body);
  }
  if (!isWord(scan, end, W.và) || !isWord(scan, end + 1, W.các) || !isText(scan, end + 2, 'tổ')) return at;
  end += 4;
  if (isText(scan, end, 'quốc')) end += 2;
  if (isText(scan, end, 'khác')) end++;
  if (!isWord(scan, end, W.tại) && !isWord(scan, end, W.ở)) return end;
  const seat = end + 1;
  return seat + (placeLength(scan, seat) || (isCapital(scan, seat) && !isSyllable(scan, seat) ? 1 : -1));
}
