/** Foreigners named right behind a body, and places of the Highlands that look like them: `Ủy ban châu Âu Ursula von der Leyen`, `Ban QLRPH Ia Rsai`. */
import { DASH, DOT } from '../text/signs.ts';
import { ALL_CAPS, MIXED } from '../text/tokens.ts';
import { ADMIN_UNIT, NAME_PARTICLE, ORGANISATION_HEAD } from './categories.ts';
import { isFirmWord } from './firmOfLetters.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { lastIsPlace } from './nameParts.ts';
import { followsOffice } from './officeHolder.ts';
import { longestLength, type Scan } from './scan.ts';
import { areWithoutMarks, isCapital, isLower, isOneOf, isSign, isSyllable, isText, placeLength } from './tokenTests.ts';

/** A capital behind a place or `Liên hợp quốc`; two of them of which one is no syllable of Vietnamese, behind a field of work. */
export const isSomebody = (scan: Scan, at: number, head: HeadClass): boolean =>
  (head === 'company' && isHeadOfGroup(scan, at)) ||
  // `UBND tỉnh Gặp mặt …`: behind the unit no place follows.
  (head === 'local' && isLower(scan, at - 1) && ((scan.flags[at - 1] ?? 0) & ADMIN_UNIT) !== 0) ||
  // `Ủy ban MTTQ Việt Nam TP`: a unit is nobody.
  (((scan.flags[at] ?? 0) & ADMIN_UNIT) === 0 &&
    // `Báo Hậu Giang Online`.
    !isText(scan, at, 'Online') &&
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

/** `Wouter van Wersch`. */
const leadsParticle = (scan: Scan, at: number): boolean =>
  isLower(scan, at + 1) && ((scan.flags[at + 1] ?? 0) & NAME_PARTICLE) !== 0 && isCapital(scan, at + 2);

/** `Công ty TNHH Trà Vinh Farm`: a single capital that no syllable of Vietnamese is. */
export const isFirmsWord = (scan: Scan, at: number): boolean =>
  !isSyllable(scan, at) &&
  !isCapital(scan, at + 1) &&
  !leadsParticle(scan, at) &&
  !(isSign(scan, at + 1, DOT) && (scan.tokens.value[at] ?? 0) < 3) &&
  !isSign(scan, at + 1, DASH);

/** `Chủ tịch Tập đoàn Samsung Lee Jae Yong`: behind an office and the one word of a group two foreign words are its head; three where everybody knows the group or such a family. */
function isHeadOfGroup(scan: Scan, at: number): boolean {
  const isBody = longestLength(scan, at - 1, ORGANISATION_HEAD) === 1;
  if (!isText(scan, at - 2, 'đoàn') || (isSyllable(scan, at - 1) && !isBody) || !isCapital(scan, at - 1)) return false;
  let end = at;
  while (end < at + 4 && isCapital(scan, end) && placeLength(scan, end) === 0 && !isFirmWord(scan, end)) end++;
  const length = end - at + (end === at + 1 && leadsParticle(scan, at) ? 1 : 0);
  if (isCapital(scan, end) || length < 2 || length > 3 || (isSyllable(scan, at) && isSyllable(scan, at + 1)))
    return false;
  const isKnown = isBody || ((scan.tokens.shape[at - 1] ?? 0) & ALL_CAPS) !== 0;
  return (length === 2 || isKnown || isOneOf(scan, at, FAMILIES)) && followsOffice(scan, at);
}

/** Family names of Koreans. */
const FAMILIES = [
  'Lee',
  'Kim',
  'Park',
  'Choi',
  'Shin',
  'Chung',
  'Jung',
  'Cho',
  'Koo',
  'Yoon',
  'Hwang',
  'Kang',
] as const;

/** First words of places in the Highlands. */
const HIGHLANDS = ['Ia', 'Ea', 'Chư', 'Cư', 'Krông', 'Đăk', 'Đắk', 'Đak', 'Kon', 'Plei', 'Ayun', 'Ya'] as const;
