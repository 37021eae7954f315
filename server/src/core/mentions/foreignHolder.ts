/** Foreigners named right behind a body, and places of the Highlands that look like them: `Ủy ban châu Âu Ursula von der Leyen`, `Ban QLRPH Ia Rsai`. */
import { DASH, DOT } from '../text/signs.ts';
import { ALL_CAPS, MIXED } from '../text/tokens.ts';
import { ADMIN_UNIT } from './categories.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { lastIsPlace } from './nameParts.ts';
import type { Scan } from './scan.ts';
import { areWithoutMarks, isCapital, isLower, isOneOf, isSign, isSyllable, isText, placeLength } from './tokenTests.ts';

/** A capital behind a place or `Liên hợp quốc`; two of them of which one is no syllable of Vietnamese, behind a field of work. */
export const isSomebody = (scan: Scan, at: number, head: HeadClass): boolean =>
  // `UBND tỉnh Gặp mặt …`: behind the unit no place follows.
  (head === 'local' && isLower(scan, at - 1) && ((scan.flags[at - 1] ?? 0) & ADMIN_UNIT) !== 0) ||
  // `Ủy ban MTTQ Việt Nam TP`: a unit is nobody.
  (((scan.flags[at] ?? 0) & ADMIN_UNIT) === 0 &&
    (isCapital(scan, at - 1) || isText(scan, at - 1, 'quốc') || isSign(scan, at - 2, DASH)) &&
    lastIsPlace(scan, at)) ||
  (head === 'ministry' && areWithoutMarks(scan, at) && placeLength(scan, at) + placeLength(scan, at + 1) === 0) ||
  // `Chủ tịch Liên minh Nghị viện Thế giới Duarte Pacheco`.
  ((head === 'ministry' || head === 'committee' || isText(scan, at - 1, 'giới')) &&
    !isOneOf(scan, at, HIGHLANDS) &&
    isCapital(scan, at + 1) &&
    placeLength(scan, at + 1) === 0 &&
    (((scan.tokens.shape[at] ?? 0) | (scan.tokens.shape[at + 1] ?? 0)) & (ALL_CAPS | MIXED)) === 0 &&
    (!isSyllable(scan, at) || !isSyllable(scan, at + 1)));

/** `Công ty TNHH Trà Vinh Farm`: a single capital that no syllable of Vietnamese is. */
export const isFirmsWord = (scan: Scan, at: number): boolean =>
  !isSyllable(scan, at) &&
  !isCapital(scan, at + 1) &&
  !(isSign(scan, at + 1, DOT) && (scan.tokens.value[at] ?? 0) < 3) &&
  !isSign(scan, at + 1, DASH);

/** First words of places in the Highlands. */
const HIGHLANDS = ['Ia', 'Ea', 'Chư', 'Cư', 'Krông', 'Đăk', 'Đắk', 'Đak', 'Kon', 'Plei', 'Ayun', 'Ya'] as const;
