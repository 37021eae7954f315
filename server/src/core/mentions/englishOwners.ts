/** What stands right before an office in English text: a body, a country, a nation or the fields of a minister. */
import { entryAt } from '../text/entryAt.ts';
import { APOSTROPHE, COMMA, DASH } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { BODY_HEAD, ENGLISH_OFFICE, FIELD_WORD, GENERIC_WORD, HEADLINE_VERB, TITLE_PREFIX } from './categories.ts';
import { type Reading, acronymStarting } from './drafts.ts';
import {
  anyCode,
  has,
  honorificAt,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  startsPhrase,
  nationLength,
} from './englishText.ts';
import { professionOf } from './englishProfessions.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { isLower as isLowerWord, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';
import { longest, longestLength, type Scan } from './scan.ts';

interface Owner {
  readonly to: number;
  readonly organisation: number;
}

/** `ASEAN` of `ASEAN Secretary-General`, `United Nations`, `Vietnamese`, `Science and Technology` of `… Minister`: right before an office. */
export function officeOwner(reading: Reading, at: number, to: number, isLower: boolean): Owner {
  const { scan } = reading;
  const officeAt = (next: number): number =>
    isLower
      ? longestLength(scan, next, ENGLISH_OFFICE)
      : isNameWord(scan, next)
        ? longestLength(scan, next, ENGLISH_OFFICE)
        : 0;
  const none = { to: at, organisation: -1 };
  const profession = professionOf(scan, at);
  if (profession > at) return { to: profession, organisation: -1 };
  if (!isNameWord(scan, at) || longestLength(scan, at, ENGLISH_OFFICE) > 0) return none;
  // `APEC Senior Officials’ Meeting Chair`.
  const meeting = entryAt(reading.meetings, (reading.meetingAt[at] ?? 0) - 1);
  const body = (reading.organisationAt[at] ?? 0) - 1;
  // `Senior Officials Meeting (SOM) Leader`.
  const led = meeting === undefined ? at : meeting.to + bracketedLetters(reading, meeting.to);
  if (led > at && isSpaced(scan, led) && officeAt(led) > 0) return { to: led, organisation: body };
  const organisation = entryAt(reading.organisations, body);
  // `the European Union’s foreign policy chief`.
  const small = isLower && organisation !== undefined ? smallFieldsOwner(scan, organisation.to) : 0;
  if (small > 0) return { to: small, organisation: body };
  if (organisation !== undefined) {
    // `Department of Rivers (DR) Secretary …`.
    const end = organisation.to + bracketedLetters(reading, organisation.to);
    // `DRLT Region 2 Director`.
    const region = end + regionLength(scan, end);
    if (region > end && officeAt(region) > 0) return { to: region, organisation: body };
    // `World Bank Senior Environmental Specialist`.
    const skilled = professionOf(scan, end);
    if (skilled > end && isSpaced(scan, end)) return { to: skilled, organisation: body };
    // `World Bank Acting Country Director`.
    const acting = end + longestLength(scan, end, TITLE_PREFIX);
    if (officeAt(acting) > 0 && isSpaced(scan, end)) return { to: acting, organisation: body };
    // `EU Trade Commissioner`.
    const held = isSpaced(scan, end) ? fieldOwner(reading, end, to, isLower) : end;
    if (held > end) return { to: held, organisation: body };
  }
  const branch = organisation === undefined ? 0 : placeAt(scan, organisation.to);
  // `Samsung Vietnam General Director`.
  if (organisation !== undefined && branch > 0 && officeAt(organisation.to + branch) > 0)
    return { to: organisation.to + branch, organisation: body };
  const letters = acronymStarting(reading, at);
  if (letters !== undefined && letters.number < 0 && isSpaced(scan, letters.to)) {
    // `UR-ABC Malaysia head of delegation`.
    const seat = organisation === undefined ? placeAt(scan, letters.to) : 0;
    const policy = isLower ? smallFieldsOwner(scan, letters.to) : 0;
    if (policy > 0) return { to: policy, organisation: -1 };
    // `ADB acting country director`.
    const acting = letters.to + seat + longestLength(scan, letters.to + seat, TITLE_PREFIX);
    if (officeAt(acting) > 0) return { to: acting, organisation: -1 };
    const region = letters.to + regionLength(scan, letters.to);
    if (region > letters.to && officeAt(region) > 0) return { to: region, organisation: -1 };
  }
  const place = Math.max(placeAt(scan, at), nationLength(scan, at));
  // `Today in Canberra Prime Minister Rivers …`.
  if (place > 0 && isOneOf(scan, at - 1, ['in', 'In']) && nationLength(scan, at) === 0) return none;
  if (place > 0) {
    if (officeAt(at + place) > 0 && isSpaced(scan, at + place)) return { to: at + place, organisation: -1 };
    // `Vietnam ASEAN SOM Leader`.
    if ((reading.meetingAt[at + place] ?? 0) > 0 && isSpaced(scan, at + place)) {
      const others = officeOwner(reading, at + place, to, isLower);
      if (others.to > at + place) return others;
    }
    const inner = fieldOwner(reading, at + place, to, isLower);
    return inner > at + place ? { to: inner, organisation: -1 } : none;
  }
  const fields = fieldOwner(reading, at, to, isLower);
  if (fields > at) return { to: fields, organisation: -1 };
  // `Commission President A`.
  const isBody = startsPhrase(scan, at) && officeAt(at + 1) > 0 && isSpaced(scan, at + 1) && !isLower;
  const isMany = scan.tokens.text.endsWith('s', scan.tokens.end[at + 1]);
  if (isBody && !isMany && isOneOf(scan, at, PLAIN_BODIES)) return { to: at + 1, organisation: -1 };
  const town = townOwner(scan, at);
  return town > at ? { to: town, organisation: -1 } : none;
}

/** `’s foreign policy`, `foreign policy` before `chief`: where the office in small letters starts, 0 where none does. */
function smallFieldsOwner(scan: Scan, at: number): number {
  const first = isSign(scan, at, APOSTROPHE) && anyCode(scan, at + 1) === W.s ? at + 2 : at;
  let end = first;
  while (end < first + 4 && isLowerWord(scan, end) && has(scan, end, FIELD_WORD)) end++;
  const isOffice = isText(scan, end, 'chief') || isText(scan, end, 'commissioner') || isText(scan, end, 'minister');
  return end > first && isOffice ? end : 0;
}

/** Bodies that are called by their head alone. */
const PLAIN_BODIES = [
  'Commission',
  'Council',
  'Committee',
  'Board',
  'Assembly',
  'Parliament',
  'Ministry',
  'Department',
  'Agency',
  'Bank',
  'Institute',
  'University',
  'Authority',
  'Association',
  'Bureau',
] as const;

/** `Region 2`, `Region IV-A` of a body: tokens, 0 when there is none. */
export function regionLength(scan: Scan, at: number): number {
  if (!isText(scan, at, 'Region') && !isText(scan, at, 'District') && !isText(scan, at, 'Zone')) return 0;
  const { kind } = scan.tokens;
  if (kind[at + 1] !== NUMBER && !isShouted(scan, at + 1)) return 0;
  const isLettered = isSign(scan, at + 2, DASH) && !isSpaced(scan, at + 2) && isShouted(scan, at + 3);
  return isLettered ? 4 : 2;
}

/** `Chongqing Mayor`, `Santa Rio Governor`, `Rivers Chief Minister`: a town or province that no list knows. */
function townOwner(scan: Scan, at: number): number {
  if (!startsPhrase(scan, at)) return at;
  for (let end = at + 1; end <= at + 2; end++) {
    if (!isNameWord(scan, end) || !isSpaced(scan, end)) return at;
    if (has(scan, end - 1, FIELD_WORD | BODY_HEAD | GENERIC_WORD | HEADLINE_VERB) || honorificAt(scan, end - 1) > 0)
      return at;
    const office = officeText(scan, end);
    if (office !== '')
      return /^(?:Deputy |Vice |Vice-)?(?:Mayor|(?:Lieutenant )?Governor|Chief Minister)$/u.test(office) ? end : at;
  }
  return at;
}

/** `Digital Development and Information` before `Minister`: fields up to an office of ministers. */
function fieldOwner(reading: Reading, at: number, to: number, isLower: boolean): number {
  const { scan } = reading;
  let end = at;
  while (end < to && end - at < 14) {
    const office = end > at ? officeText(scan, end) : '';
    if (
      /^(?:Deputy |Vice |Senior )?(?:Minister|Secretary|Undersecretary|Commissioner|Committee Chair|Advis[eo]r)/u.test(
        office,
      )
    )
      return end;
    // `Malaysian Investment, Trade and Industry (MITI) Minister`.
    const letters = end > at ? bracketedLetters(reading, end) : 0;
    if (letters > 0 && officeText(scan, end + letters).endsWith('Minister')) return end + letters;
    // `…, Policy Director of the Rivers Centre`.
    if (isLower && isProfession(scan, end, office)) return end;
    // `Commerce minister A`.
    if (end > at && isLower && isText(scan, end, 'minister')) return end;
    // `Coordinating Maritime Affairs Minister`, `Assistant Trade Minister`.
    if (
      end === at &&
      isOneOf(scan, at, ['Coordinating', 'Assistant', 'Shadow', 'Vice', 'Deputy']) &&
      isField(scan, at + 1)
    )
      end++;
    // `State-Owned Enterprises Minister`.
    else if (isText(scan, end, 'State') && isSign(scan, end + 1, DASH) && isText(scan, end + 2, 'Owned')) end += 3;
    // `other ASEAN Foreign Ministers, Foreign Minister A`.
    else if (isText(scan, end, 'Ministers')) return at;
    else if (isNameWord(scan, end) && (has(scan, end, FIELD_WORD) || (reading.acronymAt[end] ?? 0) > 0)) end++;
    // `Communications and Multimedia Minister`: one word amid fields that is none we know of.
    else if (
      end > at &&
      isNameWord(scan, end) &&
      officeText(scan, end + 1).endsWith('Minister') &&
      officeAt(scan, end) === 0
    )
      end++;
    else if (end > at && anyCode(scan, end) === W.and && isNameWord(scan, end + 1)) end++;
    else if (end > at && isSign(scan, end, COMMA) && has(scan, end + 1, FIELD_WORD) && isNameWord(scan, end + 1)) end++;
    // `Investment, Trade, and Industry Minister`.
    else if (end > at && isSign(scan, end, COMMA) && anyCode(scan, end + 1) === W.and && isField(scan, end + 2))
      end += 2;
    else break;
  }
  return at;
}

/** Behind a name fields lead to other offices, too; `Education Officer Rivers` may be any name. */
const isProfession = (scan: Scan, at: number, office: string): boolean =>
  /^(?:Director|Manager|Officer|Advis[eo]r|Coordinator|Specialist|Economist|Analyst)$/u.test(office) &&
  (anyCode(scan, at + 1) > 0 || isSign(scan, at + 1, COMMA));

const isField = (scan: Scan, at: number): boolean => isNameWord(scan, at) && has(scan, at, FIELD_WORD);

const officeText = (scan: Scan, at: number): string => {
  const row = isNameWord(scan, at) ? longest(scan, at, ENGLISH_OFFICE) : -1;
  return row < 0 ? '' : (TITLE_HEADS[scan.data[row] ?? 0] ?? '');
};
