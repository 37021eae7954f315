/** With whom else a mission deals: `… bên cạnh Liên hợp quốc, WTO và các tổ chức quốc tế khác tại Geneva`. */
import { COMMA, OPEN } from '../text/signs.ts';
import { ORGANISATION_HEAD } from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { bracketedLetters, isWhole } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';

/** End of the further bodies behind the first one and of where they sit, or `at`. */
export function otherSeats(reading: Reading, at: number): number {
  const { scan } = reading;
  const first = acronymStarting(reading, at)?.to ?? at;
  return seatsBehind(reading, at, first, {
    bodyEnd: (next) =>
      isWhole(scan, next)
        ? next + longestLength(scan, next, ORGANISATION_HEAD)
        : (acronymStarting(reading, next)?.to ?? worldBodyEnd(scan, next)),
    seatLength: (seat) =>
      placeLength(scan, seat) ||
      (isCapital(scan, seat) && (!isSyllable(scan, seat) || isText(scan, seat, 'Viên')) ? 1 : 0),
  });
}

/** `Tổ chức Thương mại Thế giới`: up to a comma, a bracket or *và*; undefined when no such body starts at the token. */
function worldBodyEnd(scan: Scan, at: number): number | undefined {
  if (!isText(scan, at, 'Tổ') || !isText(scan, at + 1, 'chức') || !isCapital(scan, at + 2)) return undefined;
  let end = at + 2;
  while (end < at + 9 && !isWord(scan, end, W.và) && (isCapital(scan, end) || isLower(scan, end))) end++;
  return isWord(scan, end, W.và) || isSign(scan, end, COMMA) || isSign(scan, end, OPEN) ? end : undefined;
}

interface Seats {
  /** Of a body that starts at a token; undefined when none does. */
  readonly bodyEnd: (at: number) => number | undefined;
  /** Tokens of the place where they sit. */
  readonly seatLength: (at: number) => number;
}

/** `(LHQ), WTO và các tổ chức quốc tế khác tại Geneva` behind the first body, which ends at `first`: where all this ends, or `at`. */
export function seatsBehind(reading: Reading, at: number, first: number, { bodyEnd, seatLength }: Seats): number {
  const { scan } = reading;
  let end = first + bracketedLetters(reading, first);
  while (isSign(scan, end, COMMA)) {
    const body = bodyEnd(end + 1);
    if (body === undefined) return at;
    end = body + bracketedLetters(reading, body);
  }
  if (!isWord(scan, end, W.và) || !isWord(scan, end + 1, W.các) || !isText(scan, end + 2, 'tổ')) return at;
  end += 4;
  if (isText(scan, end, 'quốc')) end += 2;
  if (isText(scan, end, 'khác')) end++;
  const seat = isWord(scan, end, W.tại) || isWord(scan, end, W.ở) ? seatLength(end + 1) : 0;
  return seat > 0 ? end + 1 + seat : end;
}
