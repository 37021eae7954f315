/** Names of foreigners behind a title in Vietnamese text. */
import { APOSTROPHE, COLON, COMMA, DASH, DOT, SEMICOLON } from '../text/signs.ts';
import { BREAK, SINGLE } from '../text/tokens.ts';
import { ADMIN_UNIT, NAME_PARTICLE, PLACE_WORD, STOP, TOPIC_END } from './categories.ts';
import type { Reading } from './drafts.ts';
import { isCapital, isLower, isOneOf, isSign, isSyllable, isText, placeLength } from './tokenTests.ts';

/** Where the name starts that is none by its syllables, but has its office behind a comma (`Jan-Hendrik Bosch, Chủ tịch Thượng viện …`); else `at`. */
export function foreignBearer({ scan, covered }: Reading, at: number): number {
  if (!isSign(scan, at - 1, COMMA) && !isSign(scan, at - 1, DASH)) return at;
  let from = at - 1;
  let words = 0;
  let isForeign = false;
  while (from > 0 && at - from < 16 && (covered[from - 1] ?? 0) === 0) {
    const isJoint = from < at - 1 && joinsForeign(scan, from - 1);
    // `K'sor Phước`, `Y Thanh Hà Niê`: names of the Highlands.
    if (isLower(scan, from - 1) && isSign(scan, from - 2, APOSTROPHE) && isCapital(scan, from - 3)) {
      from -= 3;
      isForeign = true;
      words++;
      break;
    }
    if (isText(scan, from - 1, 'Y')) {
      from--;
      isForeign = words > 0;
      words++;
      break;
    }
    if (!isJoint && (!isCapital(scan, from - 1) || placeLength(scan, from - 1) > 0)) break;
    from--;
    if (isJoint) continue;
    words++;
    isForeign ||= !isSyllable(scan, from);
  }
  // `- Retno Marsudi, Bộ trưởng …`: the sign of a list, at the start of its line.
  const isBullet = isSign(scan, from, DASH) && (from === 0 || scan.tokens.kind[from - 1] === BREAK);
  if (isSign(scan, from, DASH)) from++;
  if (isCapital(scan, from - 1)) return at;
  // `Theo Retno Marsudi, …`: the sentence's first word has a capital of its own.
  if (((scan.flags[from] ?? 0) & (STOP | TOPIC_END)) !== 0) {
    from++;
    words--;
  }
  // `tại Svay Rieng, Bộ trưởng Bộ …`: a place.
  const isPlace = isOneOf(scan, from - 1, ['tại', 'Tại', 'ở', 'Ở', 'từ', 'Từ', 'đô']);
  if (isPlace || ((scan.flags[from - 1] ?? 0) & (PLACE_WORD | ADMIN_UNIT)) !== 0) return at;
  // `các đồng chí: Tô Lâm, Tổng Bí thư; Uông Chu Lưu, …`: in a list of people, of whom their offices tell.
  const isListed = words < 6 && (isBullet || isSign(scan, from - 1, COLON) || isSign(scan, from - 1, SEMICOLON));
  return words > 1 && (isForeign || isListed) ? from : at;
}

/** `Jan-Hendrik`, `Retno L.P. Marsudi`, `Ursula von der Leyen`: what stands between the words of a foreign name. */
const joinsForeign = (scan: Reading['scan'], at: number): boolean =>
  isSign(scan, at, DASH) ||
  isSign(scan, at, APOSTROPHE) ||
  (isSign(scan, at, DOT) && ((scan.tokens.shape[at - 1] ?? 0) & SINGLE) !== 0) ||
  (((scan.flags[at] ?? 0) & NAME_PARTICLE) !== 0 && !isCapital(scan, at));
