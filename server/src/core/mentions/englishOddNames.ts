/** Words that are names amid names, and words of sentences, forms of address or letters elsewhere: `To Lam`, `He Wei`, `Tiong King Sing`, `Retno LP Marsudi`. */
import { COMMA, DOT } from '../text/signs.ts';
import {
  BODY_HEAD,
  EVENT_NOUN,
  FIELD_WORD,
  GENERIC_WORD,
  MEETING_NOUN,
  NATIONALITY,
  SENTENCE_WORD,
} from './categories.ts';
import { anyCode, has, honorificAt, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

/** `To Lam`, `Do Van Chien`, `He Wei`: family names that are function words, amid a sentence with nothing but a short name behind them. */
export function isOddFirstWord(scan: Scan, at: number): boolean {
  if (!isCapital(scan, at)) return false;
  // `A. M. Rio`.
  if (isText(scan, at, 'A')) return isSign(scan, at + 1, DOT) && !isSpaced(scan, at + 1) && isNameWord(scan, at + 2);
  const isTo = anyCode(scan, at) === W.to || isText(scan, at, 'Do');
  // `Director An Pich Song`.
  // `Mr. An Pich Song`.
  const isLed = isNameWord(scan, at - 1) || (isSign(scan, at - 1, DOT) && honorificAt(scan, at - 2) === 2);
  const isAn = isText(scan, at, 'An') && isLed && isSpaced(scan, at);
  // `Secretary An said`.
  if (isAn && isLower(scan, at + 1)) return true;
  // `Than Shwe`.
  if (!isTo && !isAn && !isText(scan, at, 'He') && !isText(scan, at, 'Than')) return false;
  if (isTo && isText(scan, at + 1, 'Lam')) return true;
  let end = at + 1;
  while ((isNameWord(scan, end) || isText(scan, end, 'An')) && isSpaced(scan, end) && end - at < 4) {
    // `He Yongqian`.
    const longest = isText(scan, at, 'He') ? 9 : 6;
    // `Do Hoa An`.
    const isAnAtEnd = isTo && end > at + 1 && isText(scan, end, 'An');
    if (!isAnAtEnd && ((scan.tokens.value[end] ?? 0) > longest || has(scan, end, NO_NAME) || placeAt(scan, end) > 0))
      return false;
    end++;
  }
  return end - at >= (isTo ? 3 : 2) && !isCapital(scan, end);
}

/** Words of other names. */
export const NO_NAME = FIELD_WORD | GENERIC_WORD | BODY_HEAD | MEETING_NOUN | EVENT_NOUN | NATIONALITY | SENTENCE_WORD;

/** `A` of `Hau A Song, Secretary of …`: a short name that a comma ends. */
export const isMiddle = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'A') &&
  isCapital(scan, at) &&
  (scan.tokens.value[at - 1] ?? 0) <= 5 &&
  isNameWord(scan, at + 1) &&
  isSpaced(scan, at + 1) &&
  (scan.tokens.value[at + 1] ?? 0) <= 6 &&
  isSign(scan, at + 2, COMMA);

/** `Tiong King Sing`: a syllable amid others. */
export const isKing = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'King') &&
  isNameWord(scan, at + 1) &&
  isSpaced(scan, at + 1) &&
  !isNameWord(scan, at + 2) &&
  (scan.tokens.value[at + 1] ?? 0) < 6;

/** `Zafrul Tengku Abdul Aziz`, `Chin Hon Ngian`: forms of address that are names amid others. */
export const isInnerName = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, INNER_NAMES) && isNameWord(scan, at + 1)
    ? isSpaced(scan, at + 1)
    : // `U Thaung Tun, Minister of …`.
      isText(scan, at, 'Tun') && !isNameWord(scan, at + 1);

const INNER_NAMES = [
  'Tengku',
  'Hon',
  'Tun',
  'Ts',
  'Ir',
  'Pehin',
  'Haji',
  'Hj',
  'Awang',
  'Pengiran',
  'Tunku',
  'Datu',
] as const;

/** `Retno LP Marsudi`: initials without full stops, a word of the name behind them. */
export const isInitials = (scan: Scan, at: number): boolean =>
  (scan.tokens.value[at] ?? 0) === 2 &&
  isNameWord(scan, at + 1) &&
  isSpaced(scan, at + 1) &&
  !isShouted(scan, at + 1) &&
  placeAt(scan, at) === 0 &&
  !has(scan, at + 1, NO_NAME) &&
  officeAt(scan, at + 1) === 0;
