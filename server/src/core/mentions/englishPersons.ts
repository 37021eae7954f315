/** Where the name of a person ends in English text: `Renato U. Solidum Jr.`, `Yoo Sang-im`, `Doreen Bogdan-Martin`, `Nguyễn Mạnh Hùng`. */
import { APOSTROPHE, CLOSE, COMMA, DASH, DOT, OPEN, QUOTE } from '../text/signs.ts';
import { ACCENTED, SIGN, SINGLE, WORD } from '../text/tokens.ts';
import {
  BODY_HEAD,
  ENGLISH_BODY,
  EVENT_NOUN,
  FAMILY_NAME,
  FIELD_WORD,
  GENERIC_WORD,
  HEADLINE_VERB,
  MEETING_NOUN,
  NAME_PARTICLE,
  NATIONALITY,
  PLAIN_FAMILY_NAME,
  SENTENCE_WORD,
} from './categories.ts';
import { IN_MEETING, IN_ORGANISATION, type Reading } from './drafts.ts';
import {
  anyCode,
  has,
  honorificAt,
  isInDate,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  startsPhrase,
} from './englishText.ts';
import { NO_NAME, isInitials, isInnerName, isKing, isMiddle, isOddFirstWord } from './englishOddNames.ts';
import { isAnybody } from './englishOfficeTold.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

/** The same behind a title, where words that head other names (`Member States`, `Minister Level`) are no name. */
export const bearerEnd = (reading: Reading, at: number, to: number): number =>
  // `Ambassador van Baar`, `Secretary de la Pena`.
  has(reading.scan, at, NAME_PARTICLE) && isLower(reading.scan, at) && startsBehindParticles(reading.scan, at + 1)
    ? bearerEnd(reading, at + 1, to)
    : has(reading.scan, at, FIELD_WORD | GENERIC_WORD | SENTENCE_WORD | EVENT_NOUN | HEADLINE_VERB) &&
        !isOddFirstWord(reading.scan, at)
      ? at
      : personEnd(reading, at, to);

/** `Rivers Hi-Tech Park`, `Guangxi Zhuang Autonomous Region`, `Region III`: no person's name. */
function notPlaceEnd(scan: Scan, at: number, end: number): number {
  const isArea = (next: number): boolean => isOneOf(scan, next, AREAS);
  // `General People’s Congress`.
  if (isText(scan, at, 'People')) return at;
  // `Gen Z` is nobody.
  if (end - at < 2 && !isOneOf(scan, at, PLURALS)) return ((scan.tokens.shape[at] ?? 0) & SINGLE) === 0 ? end : at;
  const isPark = isText(scan, end - 1, 'Park') && isOneOf(scan, end - 2, PARKS);
  const isMany = isOneOf(scan, end - 1, PLURALS);
  return isMany || isPark || isArea(end - 1) || isArea(at) ? at : end;
}

const AREAS = [
  'Region',
  'Zone',
  'Province',
  'District',
  'County',
  'Prefecture',
  'Campus',
  'Airport',
  'Municipality',
] as const;
/** `Lok Chumteav Deputy Prime Ministers`. */
const PLURALS = [
  'Ministers',
  'Ambassadors',
  'Senators',
  'Governors',
  'Directors',
  'Presidents',
  'Secretaries',
  'Members',
  'Delegates',
  'Speakers',
  'Guests',
  'Colleagues',
] as const;
const PARKS = ['Tech', 'Technology', 'Science', 'Industrial', 'Software', 'National', 'Innovation'] as const;

/** `Cruz`, `dela Cruz`, `de la Cruz`. */
const startsBehindParticles = (scan: Scan, at: number): boolean =>
  isNameWord(scan, at) ||
  (has(scan, at, NAME_PARTICLE) &&
    (isNameWord(scan, at + 1) || (has(scan, at + 1, NAME_PARTICLE) && isNameWord(scan, at + 2))));

/** End of the name behind a form of address or a title, or `at`. One word is enough there. */
export function personEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (
    at >= to ||
    !(isNameWord(scan, at) || isOddFirstWord(scan, at)) ||
    officeAt(scan, at) > 0 ||
    honorificAt(scan, at) > 0
  )
    return at;
  if ((reading.organisationAt[at] ?? 0) > 0 || isInDate(reading, at)) return at;
  // `Minister of Finance and Economy II Dato …`: of the office.
  if (isOneOf(scan, at, ['II', 'III'])) return at;
  // `head of Vietnam's ASEAN SOM Nguyen …`.
  if ((reading.meetingAt[at] ?? 0) > 0) return at;
  if (has(scan, at, BODY_HEAD | MEETING_NOUN) || longestLength(scan, at, ENGLISH_BODY) > 0) return at;
  const place = placeAt(scan, at);
  // `Chairman Hue` of somebody named before, though a town is called so.
  if (place > 0 && !isNameWord(scan, at + place))
    return reading.calledNames.has(scan.tokens.hash[at] ?? 0) ? at + 1 : at;
  if (place > 1) return at;
  return notPlaceEnd(scan, at, namePartsEnd(reading, at, to));
}

function namePartsEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const { tokens } = scan;
  // `Bui The Duy`, `Tran Van An`: syllables that are English words too.
  const isVietnamese = has(scan, at, FAMILY_NAME | PLAIN_FAMILY_NAME);
  let end = at + 1;
  let words = 1;
  while (end < to && words < 7) {
    if (tokens.kind[end] === WORD && !isSpaced(scan, end) && words > 1) break;
    // `Men Sam An`: a word of sentences with a capital inside one.
    // `Sok An, Chairman of …`.
    const isLast =
      isText(scan, end, 'An') &&
      isCapital(scan, end) &&
      ((words > 1 && (isLower(scan, end + 1) || isSign(scan, end + 1, OPEN))) || isSign(scan, end + 1, COMMA));
    // `Jeong In-gyo`.
    const isSyllable =
      isCapital(scan, end) &&
      isSign(scan, end + 1, DASH) &&
      !isSpaced(scan, end + 1) &&
      !isSpaced(scan, end + 2) &&
      isLower(scan, end + 2) &&
      (isText(scan, end, 'In') || isText(scan, end, 'An') || isText(scan, end, 'On'));
    // `Enrique A. Rivers`.
    const isInner =
      isText(scan, end, 'A') &&
      isCapital(scan, end) &&
      isSign(scan, end + 1, DOT) &&
      !isSpaced(scan, end + 1) &&
      startsBehindParticles(scan, end + 2);
    if (
      (isNameWord(scan, end) ||
        (isVietnamese && isCapital(scan, end)) ||
        isLast ||
        isInner ||
        (words === 1 && isMiddle(scan, end)) ||
        isSyllable) &&
      isSpaced(scan, end)
    ) {
      if (isSuffix(scan, end)) {
        end++;
        if (isSign(scan, end, DOT) && !isSpaced(scan, end)) end++;
        break;
      }
      if (
        (officeAt(scan, end) > 0 && !isKing(scan, end)) ||
        (honorificAt(scan, end) > 0 && !isInnerName(scan, end) && !isFathers(scan, end)) ||
        (reading.organisationAt[end] ?? 0) > 0
      )
        break;
      if (isFathers(scan, end)) {
        end += honorificAt(scan, end);
        continue;
      }
      if (has(scan, end, BODY_HEAD) && (reading.covered[end] ?? 0) & IN_ORGANISATION) break;
      if (has(scan, end, HEADLINE_VERB) || isOneOf(scan, end, WEEKDAYS)) break;
      if (isInDate(reading, end) || (!isVietnamese && placeAt(scan, end) > 1)) break;
      // `Minister Lawrence Wong ASEAN …`: letters behind a name in lower case are no part of it, a shouted surname is.
      if (
        isShouted(scan, end) &&
        (reading.acronymAt[end] ?? 0) > 0 &&
        (tokens.value[end] ?? 0) <= 4 &&
        !isShouted(scan, at) &&
        !isInitials(scan, end)
      )
        break;
      end++;
      words++;
      continue;
    }
    // `Joko “Jokowi” Widodo`.
    if (isSign(scan, end, QUOTE) && isSpaced(scan, end) && isNameWord(scan, end + 1)) {
      if (!isSign(scan, end + 2, QUOTE) || !isNameWord(scan, end + 3) || !isSpaced(scan, end + 3)) break;
      end += 3;
      continue;
    }
    // `Renato U. Solidum, Jr.`.
    if (isSign(scan, end, COMMA) && isSuffix(scan, end + 1) && words > 1) {
      end += isSign(scan, end + 2, DOT) && !isSpaced(scan, end + 2) ? 3 : 2;
      break;
    }
    // `Hae Rin (HR) Rivers`.
    const letters = words > 1 ? ownInitials(scan, at, end) : 0;
    if (letters > 0) {
      end += letters;
      continue;
    }
    if (tokens.kind[end] === SIGN && !isSpaced(scan, end)) {
      const sign = tokens.value[end];
      if ((sign === DASH || sign === APOSTROPHE) && tokens.kind[end + 1] === WORD && !isSpaced(scan, end + 1)) {
        if (sign === APOSTROPHE && anyCode(scan, end + 1) === W.s && !isNameWord(scan, end + 1)) break;
        end += 2;
        continue;
      }
      // `Muhammadou M.O. Kah`, `Nararya S. Soeprapto`.
      // `Ma. Theresa P. Lazaro`, `Renato T. de la Cruz`.
      const isInitial = ((tokens.shape[end - 1] ?? 0) & SINGLE) !== 0 || (words === 1 && (tokens.value[at] ?? 0) === 2);
      // `Ahmad bin Mohd. Rio`.
      const isShort = sign === DOT && isOneOf(scan, end - 1, SHORT_NAMES);
      if (sign === DOT && (isInitial || isShort) && startsBehindParticles(scan, end + 1)) {
        end++;
        if (!isSpaced(scan, end)) {
          end++;
          words++;
        }
        continue;
      }
      // `Ernesto Rios R., Minister of …`: the mother's name.
      if (sign === DOT && ((tokens.shape[end - 1] ?? 0) & SINGLE) !== 0 && words > 2 && isSign(scan, end + 1, COMMA))
        end++;
      break;
    }
    // `Abdel Fattah el-Sisi`.
    const isTied = isSign(scan, end + 1, DASH) && !isSpaced(scan, end + 1) && !isSpaced(scan, end + 2);
    if (isSpaced(scan, end) && has(scan, end, NAME_PARTICLE) && isTied && isNameWord(scan, end + 2)) {
      end += 3;
      continue;
    }
    if (isSpaced(scan, end) && has(scan, end, NAME_PARTICLE) && startsBehindParticles(scan, end + 1)) {
      end++;
      continue;
    }
    break;
  }
  return end;
}

/** Tokens of the initials in brackets of the given names before them, amid a name; 0 when they are none. */
function ownInitials(scan: Scan, at: number, open: number): number {
  if (!isSign(scan, open, OPEN) || !isSign(scan, open + 2, CLOSE) || !isShouted(scan, open + 1)) return 0;
  const { text, start, end } = scan.tokens;
  let initials = '';
  for (let each = at; each < open; each++) initials += text.charAt(start[each] ?? 0);
  const isOwn = initials === text.slice(start[open + 1], end[open + 1]);
  return isOwn && isNameWord(scan, open + 3) && officeAt(scan, open + 3) === 0 ? 3 : 0;
}

/** `President Joko Widodo Tuesday said`. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `Adi Ihram Bin Dato Paduka Haji Mahmud`: the father's forms of address. */
const isFathers = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at - 1, ['Bin', 'bin', 'Binti', 'binti']) &&
  honorificAt(scan, at) > 0 &&
  isNameWord(scan, at + honorificAt(scan, at));

/** Names that are often cut short. */
const SHORT_NAMES = ['Mohd', 'Muhd', 'Md', 'Abd', 'Moh', 'Muh', 'Sta', 'Sto', 'Hj', 'Abdul'] as const;

const isSuffix = (scan: Scan, at: number): boolean => {
  const code = anyCode(scan, at);
  return code === W.jr || code === W.sr;
};

/**
 * End of a name of two words or more that nothing leads to, or `at`: its words are no fields, places, bodies or meetings. The caller
 * asks for what stands behind it.
 */
export function plainNameEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  // `To Lam, Minister of …`.
  const isOdd = isOddFirstWord(scan, at) && !isSpacedName(scan, at - 1);
  if (!isOdd && (!startsPhrase(scan, at) || mayNotName(reading, at))) return at;
  const { tokens } = scan;
  const end = personEnd(reading, at, to);
  if (end - at < 2) return at;
  const isVietnamese = has(scan, at, FAMILY_NAME | PLAIN_FAMILY_NAME);
  let words = isOdd ? 1 : 0;
  for (let each = isOdd ? at + 1 : at; each < end; each++) {
    if (!isNameWord(scan, each)) continue;
    words++;
    // `Ho An Phong`.
    // `Ho Van Nam`, though a province is called so.
    const isAmid =
      each > at && (isText(scan, each, 'An') ? each + 1 < end : isVietnamese && isPlainSyllable(scan, each));
    if (mayNotName(reading, each) && !isAmid) return at;
  }
  // `ANTÓNIO GUTERRES, Secretary-General of …`, but no letters.
  const isName = !isShouted(scan, at) || (tokens.value[at] ?? 0) > 4 || isFamilyFirst(scan, at, end);
  return words >= 2 && words <= 6 && isName ? end : at;
}

/** `LI Bo`, `KIM Song-min`: a family name in capitals, and behind it the given one. */
const isFamilyFirst = (scan: Scan, at: number, end: number): boolean =>
  has(scan, at, FAMILY_NAME | PLAIN_FAMILY_NAME) && end - at < 5 && !isShouted(scan, at + 1) && isSpaced(scan, at + 1);

const isPlainSyllable = (scan: Scan, at: number): boolean => placeAt(scan, at) > 1 && !has(scan, at, NO_NAME);

const isSpacedName = (scan: Scan, at: number): boolean => at >= 0 && isNameWord(scan, at);

const mayNotName = (reading: Reading, at: number): boolean =>
  has(
    reading.scan,
    at,
    FIELD_WORD | BODY_HEAD | MEETING_NOUN | EVENT_NOUN | NATIONALITY | SENTENCE_WORD | GENERIC_WORD,
  ) ||
  ((reading.covered[at] ?? 0) & (IN_ORGANISATION | IN_MEETING)) !== 0 ||
  (placeAt(reading.scan, at) > 0 && !has(reading.scan, at, FAMILY_NAME | PLAIN_FAMILY_NAME)) ||
  ((reading.acronymAt[at] ?? 0) > 0 && !isFamilyFirst(reading.scan, at, at + 2));

/** `5 Tran Thanh Song Street`: called after somebody. */
const STREETS = [
  'Street',
  'Road',
  'Avenue',
  'Alley',
  'Bridge',
  'Lake',
  'River',
  'Square',
  'Park',
  'Canal',
  'Ward',
  'Diocese',
  'Archdiocese',
  'Airport',
  'Pagoda',
  'Temple',
  'Church',
  'Island',
  'Market',
  'Stadium',
  'Beach',
  'Pass',
] as const;

/** End of a Vietnamese name of three syllables or more (two with marks) that nothing leads to, or `at`. */
export function plainVietnameseEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const accented = has(scan, at, FAMILY_NAME) && ((scan.tokens.shape[at] ?? 0) & ACCENTED) !== 0;
  // `Ministers Le Van Song, Tran Van Ha and Do Van Suoi`.
  const isOdd = (anyCode(scan, at - 1) === W.and || isSign(scan, at - 1, COMMA)) && isOddFirstWord(scan, at);
  if (!accented && !isOdd && !has(scan, at, PLAIN_FAMILY_NAME)) return at;
  if ((!isNameWord(scan, at) && !isOdd) || placeAt(scan, at) > 1) return at;
  // `Deputy Ministers of Trade Tran Van An, …`: nobody's own title, yet names behind it.
  const isListed =
    at > 0 && has(scan, at - 1, FIELD_WORD | GENERIC_WORD) && has(scan, at, PLAIN_FAMILY_NAME | FAMILY_NAME);
  if (!startsPhrase(scan, at) && !isListed && !isOdd) return at;
  let end = at + 1;
  while (
    end < to &&
    end - at < 5 &&
    isCapital(scan, end) &&
    isSpaced(scan, end) &&
    (scan.tokens.value[end] ?? 0) <= 7
  ) {
    if (officeAt(scan, end) > 0 || has(scan, end, BODY_HEAD | MEETING_NOUN | EVENT_NOUN)) return at;
    if (isOneOf(scan, end, STREETS)) return at;
    if (!accented && has(scan, end, FIELD_WORD)) return at;
    end++;
  }
  if (isNameWord(scan, end) && isSpaced(scan, end)) return at;
  return end - at >= 3 && !isAnybody(scan, at, end) ? end : at;
}
