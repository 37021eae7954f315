/** What joins a title to the name or the title before it in English text: a comma, a dash, `and`, articles and owners behind them. */
import { AMPERSAND, APOSTROPHE, CLOSE, COMMA, DASH, DOT, OPEN, SLASH } from '../text/signs.ts';
import { entryAt } from '../text/entryAt.ts';
import { BREAK, NUMBER, WORD } from '../text/tokens.ts';
import { ENGLISH_OFFICE, SAYING, TITLE_PREFIX } from './categories.ts';
import { acronymStarting, organisationStarting, type OfficialDraft, type Reading, type TitleDraft } from './drafts.ts';
import {
  anyCode,
  behindThe,
  has,
  honorificAt,
  isCountry,
  isNameWord,
  isSpaced,
  nationLength,
  officeAt,
  placeAt,
} from './englishText.ts';
import { isRank } from './englishOfficeLetters.ts';
import { officeOwner } from './englishOwners.ts';
import type { TitlePlace } from './englishTitles.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { bracketedLetters } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

/** `the new Ambassador`, `the current Chair`. */
const isNewHolder = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['new', 'current', 'outgoing', 'incoming', 'then']);

/** `the first President of …`. */
const isEarlyHolder = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['first', 'founding', 'second', 'third', 'last']);

/** `Vietnamese` of `the Vietnamese Ambassador`, `FCO` of `the FCO Minister of State`. */
const ownerLength = (scan: Scan, at: number): number =>
  longestLength(scan, at, ENGLISH_OFFICE) > 0
    ? 0
    : Math.max(placeAt(scan, at), nationLength(scan, at), isShouted(scan, at) ? 1 : 0);

/** `General Prayut Chan-o-cha (Ret.), Prime Minister of …`: behind the brackets, or the token itself. */
export function retiredEnd(scan: Scan, at: number): number {
  if (!isSign(scan, at, OPEN) || !isOneOf(scan, at + 1, ['Ret', 'ret', 'Retd', 'Rtd'])) return at;
  const close = isSign(scan, at + 2, DOT) ? at + 3 : at + 2;
  return isSign(scan, close, CLOSE) ? close + 1 : at;
}

/** `(L)`, `(2nd, R)`, `(fourth from left)` before a comma or a dash: behind the place in a picture, or the token itself. */
function captionEnd(scan: Scan, at: number): number {
  if (!isSign(scan, at, OPEN)) return at;
  let end = at + 1;
  while (end < at + 7 && scan.tokens.kind[end] !== BREAK && !isSign(scan, end, CLOSE)) end++;
  if (!isSign(scan, end, CLOSE) || !isOneOf(scan, end - 1, SIDES)) return at;
  return isSign(scan, end + 1, COMMA) || isSign(scan, end + 1, DASH) ? end + 1 : at;
}

const SIDES = ['L', 'R', 'C', 'left', 'right', 'centre', 'center', 'Left', 'Right'] as const;

/** `Dennis Rivers (Trinidad and Tobago), President of …`, `Le Van An (62), …`: behind the country or the age in brackets, or the token itself. */
export function countryInBrackets(scan: Scan, at: number): number {
  const isAge = isSign(scan, at, OPEN) && scan.tokens.kind[at + 1] === NUMBER && isSign(scan, at + 2, CLOSE);
  if (isAge && (scan.tokens.value[at + 1] ?? 0) < 100) return isSign(scan, at + 3, COMMA) ? at + 3 : at;
  const caption = captionEnd(scan, at);
  if (caption > at) return caption;
  const close = isSign(scan, at, OPEN) && isCountry(scan, at + 1) ? at + 1 + placeAt(scan, at + 1) : at;
  return close > at && isSign(scan, close, CLOSE) && isSign(scan, close + 1, COMMA) ? close + 1 : at;
}

/** `Secretary of the Rivers Party (RP) and President of …`: behind the letters of a body that `and` joins to the next office, or the token itself. */
export function joinedLetters(reading: Reading, at: number): number {
  const end = at + bracketedLetters(reading, at);
  return anyCode(reading.scan, end) === W.and ? end : at;
}

/** A verb right behind an office: it is the subject. */
export const isPredicate = (scan: Scan, at: number): boolean =>
  has(scan, at, SAYING) || isOneOf(scan, at, ['is', 'was', 'has', 'had', 'will', 'also']);

/** `, Director of …`, `, the Director of …`, ` – Director of …`. */
export function appositiveJoint(reading: Reading, at: number): number {
  const { scan } = reading;
  if (!isSign(scan, at, COMMA) && !(isSign(scan, at, DASH) && isSpaced(scan, at) && isSpaced(scan, at + 1))) return 0;
  if (anyCode(scan, at + 1) === W.the) {
    // `, the newly appointed Representative of …`.
    if (isText(scan, at + 2, 'newly')) return isSign(scan, at + 3, DASH) ? 5 : 4;
    // `, the Hanoi-based country director for …`.
    const seat = at + 2 + placeAt(scan, at + 2);
    const isBased = isSign(scan, seat, DASH) && isText(scan, seat + 1, 'based');
    if (isBased && longestLength(scan, seat + 2, ENGLISH_OFFICE) > 0) return seat + 2 - at;
    const first = isNewHolder(scan, at + 2) || isEarlyHolder(scan, at + 2) ? at + 3 : at + 2;
    // `, the United Nations Resident Coordinator`.
    const body = organisationStarting(reading, first);
    const owned = body === undefined ? first + ownerLength(scan, first) : body.to;
    // `, the Acting Country Director`.
    const acting = owned + longestLength(scan, owned, TITLE_PREFIX);
    if (longestLength(scan, acting, ENGLISH_OFFICE) > 0) return first - at;
    // `, the Acting Philippine SOM Leader`.
    if (acting > owned && officeOwner(reading, acting, scan.tokens.count, false).to > acting) return first - at;
    // `, the European Union’s foreign policy chief`.
    if (
      body !== undefined &&
      isSign(scan, owned, APOSTROPHE) &&
      officeOwner(reading, first, scan.tokens.count, true).to > owned
    )
      return first - at;
  }
  // `, a Politburo member`.
  const article = anyCode(scan, at + 1);
  if (article === W.a || article === W.an) {
    const body = organisationStarting(reading, at + 2);
    const isWhole = body !== undefined && longestLength(scan, at + 2, ENGLISH_OFFICE) > body.to - at - 2;
    if (isWhole || longestLength(scan, body?.to ?? at + 2, ENGLISH_OFFICE) > 0) return 2;
  }
  // `, outgoing Deputy Governor of …`.
  if (isNewHolder(scan, at + 1) && longestLength(scan, at + 2, ENGLISH_OFFICE) > 0) return 2;
  // `, Hon'ble Minister of Power`.
  const honour = isOneOf(scan, at + 1, HONOURABLE) ? honorificAt(scan, at + 1) : 0;
  if (honour > 0 && longestLength(scan, at + 1 + honour, ENGLISH_OFFICE) > 0) return honour + 1;
  // `, also ASEAN Economic Minister for Cambodia,`.
  if (isText(scan, at + 1, 'also') && isCapital(scan, at + 2)) return 2;
  // `, newly appointed Ambassador to …`, `, newly-appointed UN Resident Coordinator`.
  if (isText(scan, at + 1, 'newly')) return isSign(scan, at + 2, DASH) ? 4 : 3;
  // `, Korea's Minister of …`, `, the World Bank's Country Director`, `, 2025 Chair of …`.
  const owner = behindThe(scan, at + 1);
  const body = organisationStarting(reading, owner);
  const end = body === undefined ? owner + placeAt(scan, owner) : body.to;
  const isOwned = end > owner && isSign(scan, end, APOSTROPHE) && anyCode(scan, end + 1) === W.s;
  // `, Laos’ ASEAN SOM Leader`.
  const inner = isOwned
    ? (organisationStarting(reading, end + 2)?.to ?? acronymStarting(reading, end + 2)?.lettersTo ?? end + 2)
    : end;
  if (isOwned && longestLength(scan, inner, ENGLISH_OFFICE) > 0) return end + 2 - at;
  return scan.tokens.kind[at + 1] === NUMBER && officeAt(scan, at + 2) > 0 ? 2 : 1;
}

const HONOURABLE = ['Hon', 'Honourable', 'Honorable'] as const;
const HOLDERS = ['current', 'incoming', 'outgoing', 'concurrently'] as const;

/** `and`, commas and `cum` between two titles of one person: tokens up to the next title, 0 when none joins them. */
export function englishTitleJoint(scan: Scan, at: number, where: TitlePlace): number {
  // `and UN Special Envoy`, `and Vietnamese Ambassador`.
  const owner = (next: number): number =>
    isShouted(scan, next) && isNameWord(scan, next) ? 1 : nationLength(scan, next);
  const officeBehind = (next: number): number =>
    where === 'before' ? officeAt(scan, next) : longestLength(scan, next, ENGLISH_OFFICE);
  // `and Vietnam ASEAN SOM Leader`: the country, then the bloc.
  const isOwned = (next: number): boolean => {
    const first = next + owner(next);
    if (first === next) return false;
    return officeBehind(first) > 0 || (isShouted(scan, first) && officeBehind(first + 1) > 1);
  };
  const starts = (next: number): boolean =>
    (where === 'before' ? officeAt(scan, next) > 0 : longestLength(scan, next, ENGLISH_OFFICE) > 0) ||
    longestLength(scan, next, TITLE_PREFIX) > 0;
  const code = anyCode(scan, at);
  if (code === W.and || isText(scan, at, 'cum') || isSign(scan, at, AMPERSAND)) {
    if (starts(at + 1) || isOwned(at + 1)) return 1;
    if (isOneOf(scan, at + 1, HOLDERS) && starts(at + 2)) return 2;
    // `chief economist of the Rivers Bank and a member of the Council`.
    const isMember = where === 'behind' && anyCode(scan, at + 1) === W.a && isText(scan, at + 2, 'member');
    return (anyCode(scan, at + 1) === W.the || isMember) && starts(at + 2) ? 2 : 0;
  }
  // `Director-General of the Department of Information/Spokesperson of …`.
  if (isSign(scan, at, SLASH)) return starts(at + 1) ? 1 : 0;
  if (!isSign(scan, at, COMMA)) return 0;
  if (starts(at + 1) || (where === 'lower' && isOwned(at + 1))) return 1;
  // `, VNRU’s President`.
  const isTheirs = isShouted(scan, at + 1) && isSign(scan, at + 2, APOSTROPHE) && anyCode(scan, at + 3) === W.s;
  if (where === 'behind' && isTheirs && starts(at + 4)) return 4;
  // `, concurrently Head of …`.
  if (isText(scan, at + 1, 'concurrently') && starts(at + 2)) return 2;
  if (anyCode(scan, at + 1) === W.and) return starts(at + 2) ? 2 : 0;
  return 0;
}

/** `Deputy Director Anna Rivers, Asia Cooperation Division.`: what a title that tells no body leads, at the end of a sentence; or the token itself. */
function divisionBehindName(
  { scan, organisationAt, organisations }: Reading,
  at: number,
  titles: readonly TitleDraft[],
): number {
  const title = titles[0];
  if (titles.length !== 1 || title === undefined || title.qualified || !isSign(scan, at, COMMA)) return at;
  if (!/Director|Head|Manager|Officer/u.test(TITLE_HEADS[title.title] ?? '')) return at;
  const body = entryAt(organisations, (organisationAt[at + 1] ?? 0) - 1);
  return body !== undefined && !body.letters && scan.tokens.kind[body.to] !== WORD && !isSign(scan, body.to, COMMA)
    ? body.to
    : at;
}

/** `Foreign Minister Kim Hong Kyun of the ROK`, `King Norodom Sihamoni of Cambodia`: whose office it is stands behind the name. */
export function ownerBehindName(
  reading: Reading,
  { nameTo, titles }: Pick<OfficialDraft, 'nameTo' | 'titles'>,
  to: number,
): number {
  const { scan } = reading;
  const division = divisionBehindName(reading, nameTo, titles);
  if (division > nameTo) return division;
  if (nameTo + 1 >= to || anyCode(scan, nameTo) !== W.of) return nameTo;
  // `Lieutenant General Leonard Ngondi of Kenya`: no office of Kenya's.
  if (titles.every(({ title }) => isRank(TITLE_HEADS[title] ?? ''))) return nameTo;
  const owner = behindThe(scan, nameTo + 1);
  const body = organisationStarting(reading, owner);
  const end = body === undefined ? owner + placeAt(scan, owner) : body.to;
  return end > owner && !isSign(scan, end, APOSTROPHE) ? end : nameTo;
}
