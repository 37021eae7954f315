/** Houses, governments and organs in English text that the words around them tell: `House of Representatives of Thailand`, `the Executive Board`. */
import { COMMA } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { BODY_HEAD, ENGLISH_BODY, NATIONALITY } from './categories.ts';
import type { Reading } from './drafts.ts';
import {
  anyCode,
  behindThe,
  has,
  isInDate,
  isNameWord,
  isSpaced,
  nationLength,
  officeAt,
  placeAt,
} from './englishText.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

/** `House of Representatives of Thailand`, `Indonesian House of Representatives`: whose it is belongs to the name. */
export function chamberLength(scan: Scan, at: number): number {
  const nation = has(scan, at, NATIONALITY) && isNameWord(scan, at) ? 1 : 0;
  const body = longestLength(scan, at + nation, ENGLISH_BODY);
  const end = at + nation + body;
  if (body === 0 || !isText(scan, end - 1, 'Representatives')) return 0;
  const owner = nation === 0 && anyCode(scan, end) === W.of ? behindThe(scan, end + 1) : end;
  return owner + placeAt(scan, owner) === owner ? end - at : owner + placeAt(scan, owner) - at;
}

/** `Vietnam Red Cross`, `Lao Railways`, `Thai Customs`: what every nation has one of. */
export function nationsSociety(scan: Scan, at: number): number {
  const nation = Math.max(nationLength(scan, at), placeAt(scan, at));
  const head = at + nation;
  if (nation === 0 || !isNameWord(scan, head)) return 0;
  const length =
    isText(scan, head, 'Railways') || isText(scan, head, 'Customs')
      ? 1
      : isText(scan, head, 'Red') && isText(scan, head + 1, 'Cross')
        ? 2
        : 0;
  const end = head + length + (length === 2 && isText(scan, head + 2, 'Society') ? 1 : 0);
  const isLed = length === 1 && officeAt(scan, end) > 0;
  return length === 0 || (isNameWord(scan, end) && isSpaced(scan, end) && !isLed) ? 0 : end - at;
}

/** `the Joint Committee`, `the Steering Committee`, of one that was named with more words. */
export function organAgain(reading: Reading, at: number): number {
  const { scan, organisations } = reading;
  if (anyCode(scan, at - 1) !== W.the || !isOneOf(scan, at, KINDS) || !has(scan, at + 1, BODY_HEAD)) return 0;
  const code = anyCode(scan, at + 2);
  const isOn = code === W.on && scan.tokens.kind[at + 3] !== NUMBER && !isInDate(reading, at + 3);
  if ((isNameWord(scan, at + 2) && isSpaced(scan, at + 2)) || isOn || code === W.for || code === W.of) return 0;
  const { hash } = scan.tokens;
  const isNamed = organisations.some(
    ({ from, to, headTo }) =>
      to - from > 2 &&
      [to, headTo].some((end) => hash[end - 1] === hash[at + 1] && hash[end - 2] === hash[at] && end - 2 >= from),
  );
  return isNamed ? 2 : 0;
}

const KINDS = ['Joint', 'Steering', 'Organising', 'Organizing'] as const;

/** `the Government`, `in Parliament`, `new Government members`; not `Government meeting` nor `Government Office` nor `Members of Parliament`. */
export function government(scan: Scan, at: number): number {
  const code = anyCode(scan, at - 1);
  // `Speaker of Parliament Anna Rivers`.
  const isSpeakers = code === W.of && isText(scan, at - 2, 'Speaker');
  if (at === 0 || (isNameWord(scan, at + 1) && !isSpeakers)) return 0;
  // `the Party, Government and people`.
  const isListed = code === W.and || isSign(scan, at - 1, COMMA);
  const last = code === W.and && isSign(scan, at - 2, COMMA) ? at - 3 : at - 2;
  const isAmid = isListed && (isText(scan, last, 'Party') || isText(scan, last, 'State'));
  // `a regular Government press briefing`.
  const isRegular = isText(scan, at - 1, 'regular') || isText(scan, at - 1, 'monthly');
  // `vacant Government posts`.
  const hasPeople = isLower(scan, at - 1) && isOneOf(scan, at + 1, PEOPLE);
  if (isText(scan, at, 'Government')) return code === W.the || isAmid || isRegular || hasPeople ? 1 : 0;
  if (isText(scan, at, 'Senate')) return code === W.the ? 1 : 0;
  if (!isText(scan, at, 'Parliament')) return 0;
  return isSpeakers || code === W.the || code === W.in || code === W.to || code === W.by ? 1 : 0;
}

const PEOPLE = ['members', 'posts', 'leaders', 'officials', 'ministers', 'spokesperson'] as const;

/** `the General Conference`, `the Executive Board` of the body that an article is about; not `the General Conference on Rivers`. */
export function organ(scan: Scan, at: number): number {
  if (
    anyCode(scan, at - 1) !== W.the ||
    // `Chief of the General Staff` is an office.
    isOffice(scan, at - 3) ||
    !ORGANS.some(([first, last]) => isText(scan, at, first) && isText(scan, at + 1, last))
  )
    return 0;
  const code = anyCode(scan, at + 2);
  return isNameWord(scan, at + 2) ||
    // `approved by the Executive Board on 7 September`.
    (code === W.on && scan.tokens.kind[at + 3] !== NUMBER) ||
    code === W.for ||
    code === W.of ||
    scan.tokens.kind[at + 2] === NUMBER
    ? 0
    : 2;
}

/** `received him at the White House`: where it is, not who. */
export const isBuilding = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['White', 'Kremlin', 'Pentagon']) &&
  anyCode(scan, at - 1) === W.the &&
  isOneOf(scan, at - 2, ['at', 'in', 'inside', 'outside']);

/** `the Party’s 13th Central Committee`, `chief of the Central Committee’s Office`: the Party's, without its name. */
export function centralCommittee(scan: Scan, at: number): number {
  if (!isText(scan, at, 'Central') || !isText(scan, at + 1, 'Committee') || isNameWord(scan, at - 1)) return 0;
  if (anyCode(scan, at + 2) === W.of || (isNameWord(scan, at + 2) && isSpaced(scan, at + 2))) return 0;
  const count = scan.tokens.kind[at - 2] === NUMBER ? at - 3 : at - 1;
  return anyCode(scan, count) === W.the || anyCode(scan, count) === W.s ? 2 : 0;
}

const isOffice = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'Chief') || isText(scan, at, 'chief') || isText(scan, at, 'Chiefs');

const ORGANS = [
  ['General', 'Conference'],
  ['General', 'Council'],
  ['Executive', 'Board'],
  ['Executive', 'Council'],
  ['Governing', 'Council'],
  ['Governing', 'Body'],
  ['General', 'Staff'],
] as const;
