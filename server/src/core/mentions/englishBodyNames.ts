/** How far the name of a body goes in English text: a run of capitals with its head, then `of`, `for` and `on` with fields, places and other bodies. */
import { COMMA, DASH, DOT, OPEN } from '../text/signs.ts';
import { NUMBER, SINGLE } from '../text/tokens.ts';
import { BODY_HEAD, ENGLISH_BODY, FIELD_WORD, HEADLINE_VERB, MISSION_HEAD, NATIONALITY } from './categories.ts';
import { type OrganisationDraft, type Reading } from './drafts.ts';
import { isPortfolioEnd, ownersEnd, wordBefore } from './englishFieldEnds.ts';
import { numberLength } from './englishNumberedBodies.ts';
import { isLocal, runWithHead } from './englishRuns.ts';
import {
  anyCode,
  behindThe,
  isCountry,
  has,
  honorificAt,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  possessive,
  isDistinct,
} from './englishText.ts';
import { isGathering } from './englishCounts.ts';
import { isField, startsPerson, startsVietnameseName, topicListEnd } from './englishTopics.ts';
import { unitEnd } from './englishTitleBodies.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { englishOrdinalAt } from './ordinals.ts';
import { longestLength, type Scan } from './scan.ts';
import { isOneOf, isShouted, isSign, isText } from './tokenTests.ts';
import { taskEnd } from './englishSubjects.ts';
import { endsPlace, inRegionEnd, isOfNationals, lettersLength, startsBodyAt } from './englishBodyEdges.ts';
import { otherMissionsEnd } from './englishOwnHouses.ts';
import { unitsParentEnd } from './englishUnitParents.ts';
import { isServed, servedBody } from './englishServedBodies.ts';

/** The body whose name starts at a token, undefined when none does. */
export function bodyAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (honorificAt(scan, at) > 0 || isPortfolioEnd(scan, at)) return undefined;
  // `Head of Delegation`, `Chief of Defence Force`: words of the office.
  if (anyCode(scan, at - 1) === W.of && officeAt(scan, at - 2) > 2) return undefined;
  const initials = initialsEnd(scan, at);
  if (initials > at && placeAt(scan, at) === 0) return bearersBody(reading, at, initials, to);
  // `Minister-in-charge of Cybersecurity and Smart Nation Group`: a field, then a body.
  const run = runWithHead(reading, at, to, BODY_HEAD, !isMinistersField(scan, at));
  if (run.head < 0) return partnership(reading, at, run.to, to) ?? servedBody(reading, at, to);
  // `Hanoi Party Secretary`: the head opens the name of an office.
  if (officeAt(scan, run.head) > 1 && run.head > at) return undefined;
  // `Consulate-General in Ho Chi Minh City`.
  const headTo = run.head + headLength(scan, run.head);
  if (isNoBody(scan, run.head, at) || (isGathering(scan, run.head) && isOneOfSeries(scan, at))) return undefined;
  // `Housing and Local Government Minister A`.
  if (isText(scan, run.head, 'Government') && isText(scan, run.head - 1, 'Local') && officeAt(scan, headTo) > 0)
    return undefined;
  // `High Representative of the European Union for Foreign Affairs`: what the office is for.
  const isKnown = longestLength(scan, at, ENGLISH_BODY) === headTo - at;
  if (isKnown && anyCode(scan, headTo) === W.for) return { from: at, to: headTo, headTo, known: -1, letters: false };
  let end = headTo;
  const number = numberLength(scan, run.head);
  if (headTo < run.to && headTo + number !== run.to) {
    const rest = endsAtHead(reading, at, headTo, run.to);
    if (rest === 0) return undefined;
    end = rest;
  }
  // `Central Organising Commission`.
  const named = isDistinct(scan, at, run.head) || (isText(scan, at, 'Central') && run.head - at > 1);
  const seat = end > headTo ? 0 : seatBehind(reading, headTo);
  if (seat > 0 && named) return { from: at, to: seat, headTo, known: -1, letters: false };
  const tail = end > headTo ? end : tailEnd(reading, headTo, to, run.head, isServed(scan, at));
  if (number > 0 && tail === headTo && named)
    return { from: at, to: headTo + number, headTo, known: -1, letters: false };
  // `Commander of the Navy`.
  const isForce = headTo === at + 1 && anyCode(scan, at - 1) === W.the && isText(scan, at - 3, 'Commander');
  // `Union of Myanmar` is a country.
  if ((tail === headTo && !named && !isForce) || placeAt(scan, at) === tail - at) return undefined;
  return { from: at, to: tail, headTo, known: -1, letters: false };
}

/** Tokens of a head: `Consulate General`, `Directorate-General`. */
function headLength(scan: Scan, head: number): number {
  if (!isText(scan, head, 'Consulate') && !isText(scan, head, 'Directorate')) return 1;
  if (isText(scan, head + 1, 'General')) return 2;
  return isSign(scan, head + 1, DASH) && isText(scan, head + 2, 'General') ? 3 : 1;
}

/** `Communist Party of Viet Nam (CPV) Central Committee`: end of the body of its own behind a body's letters, or of the body itself. */
export function bodyBehindLetters(reading: Reading, { from, to: at }: OrganisationDraft, to: number): number {
  const { scan } = reading;
  // `National People's Congress of China (NPC) Standing Committee`.
  const owner = anyCode(scan, at) === W.of ? behindThe(scan, at + 1) : at;
  const seat = owner > at ? placeAt(scan, owner) : 0;
  const open = seat > 0 ? owner + seat : at;
  const next = open + bracketedLetters(reading, open);
  if (next === open || !isNameWord(scan, next) || !isSpaced(scan, next)) return at;
  const run = runWithHead(reading, next, to, BODY_HEAD);
  // `… (CPV) Commission for External Relations` are two.
  const isNamed = isDistinct(scan, next, run.head) || anyCode(scan, run.head + 1) === W.for;
  if (run.head < 0 || isNamed || run.head - next > 4 || officeAt(scan, run.head) > 1) return at;
  for (let each = next; each < run.head; each++) if (officeAt(scan, each) > 0) return at;
  const headTo = run.head + 1;
  if (headTo < run.to) return endsAtHead(reading, from, headTo, run.to) || at;
  return tailEnd(reading, headTo, to, run.head, false);
}

/** `[APEC] Policy Partnership on Food Security`: of fields a partnership is a body. */
function partnership(reading: Reading, from: number, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!isText(scan, at - 1, 'Partnership') || anyCode(scan, at) !== W.on || !isNameWord(scan, at + 1) || at - from < 2)
    return undefined;
  const end = topicListEnd(reading, at + 1, to, (other) => startsBodyAt(reading, other, to), isServed(scan, from));
  return end === at + 1 ? undefined : { from, to: end, headTo: at, known: -1, letters: false };
}

/** `the 19th …`, `the Third …`. */
export const isCounted = (scan: Scan, at: number): boolean =>
  at > 0 &&
  ((scan.tokens.kind[at - 2] === NUMBER && !isSpaced(scan, at - 1)) ||
    englishOrdinalAt(scan, at - 1)?.to === at ||
    (at > 2 && englishOrdinalAt(scan, at - 3)?.to === at));

/** `Thirty-first Rivers Assembly`: the count may open the name. */
const isOneOfSeries = (scan: Scan, at: number): boolean =>
  isCounted(scan, at) || englishOrdinalAt(scan, at) !== undefined;

/** `National Convention Centre` is a building, the `Board of Directors` are people. */
function isNoBody(scan: Scan, head: number, from: number): boolean {
  if (isText(scan, head, 'Centre') || isText(scan, head, 'Center'))
    return (
      head > from && isOneOf(scan, head - 1, ['Convention', 'Conference', 'Exhibition', 'Exhibitions', 'Congress'])
    );
  // `Cuban Revolutionary Armed Forces`, but `Task Forces`.
  if (isText(scan, head, 'Forces'))
    return (
      head - from < 2 || anyCode(scan, head - 2) === W.of || !isOneOf(scan, head - 1, ['Armed', 'Defence', 'Defense'])
    );
  // `a Level-2 Field Hospital`: a kind of them.
  if (isText(scan, head, 'Hospital'))
    return isText(scan, head - 1, 'Field') && head < from + 4 && numberLength(scan, head) === 0;
  // `the Article IV Mission`, `End-of-Mission statements`: a journey.
  if (isText(scan, head, 'Mission'))
    return isText(scan, head - 2, 'Article') || (isSign(scan, head - 1, DASH) && anyCode(scan, head - 2) === W.of);
  // `Heads of Delegation`.
  if (isText(scan, head, 'Delegation') && anyCode(scan, head - 1) === W.of)
    return /^Heads?$/u.test(wordBefore(scan, head - 1));
  // `High Representative of the Union for Foreign Affairs`.
  if (isText(scan, head, 'Union') && head === from) return isText(scan, from - 3, 'Representative');
  // `Heads of State/Government of ASEAN`.
  if (isText(scan, head, 'Government') && head === from && isText(scan, from - 2, 'State')) return true;
  // `the Vietnamese Party and State`.
  if (isText(scan, head, 'Party')) return head - from === 1 && has(scan, from, NATIONALITY);
  // `the Law on Organisation of the Government`.
  if (head === from && anyCode(scan, from - 1) === W.on && isOneOf(scan, head, ['Organisation', 'Organization']))
    return isOneOf(scan, from - 2, ['Law', 'Decree', 'Act']);
  // `a doctorate in Business Administration`.
  if (isText(scan, head, 'Administration') && anyCode(scan, from - 1) === W.in) return true;
  // `the IAEA Board of Governors` is that of a body.
  const isOwned = head === from + 1 && isShouted(scan, from);
  return isText(scan, head, 'Board') && !isOwned && isOneOf(scan, head + 2, ['Directors', 'Trustees', 'Governors']);
}

/** `National Research Foundation, Singapore (NRF)`: the country is part of the name where letters follow it. */
function seatBehind(reading: Reading, comma: number): number {
  const { scan } = reading;
  if (!isSign(scan, comma, COMMA)) return 0;
  const end = comma + 1 + placeAt(scan, comma + 1);
  // `Viet Nam National University, Ha Noi`.
  if (end > comma + 1 && isText(scan, comma - 1, 'University') && isText(scan, comma - 2, 'National')) return end;
  return end > comma + 1 && isSign(scan, end, OPEN) && (reading.acronymAt[end + 1] ?? 0) > 0 ? end : 0;
}

/** Right behind `Minister of`, `Minister for`. */
function isMinistersField(scan: Scan, at: number): boolean {
  const code = at > 1 ? anyCode(scan, at - 1) : 0;
  if (code !== W.of && code !== W.for) return false;
  return isText(scan, at - 2, 'Minister') || isText(scan, at - 2, 'charge') || isText(scan, at - 2, 'State');
}

/** `S.`, `M.S.` before a word: where the initials end that start at a token, or the token itself. */
function initialsEnd(scan: Scan, at: number): number {
  let end = at;
  while (
    ((scan.tokens.shape[end] ?? 0) & SINGLE) !== 0 &&
    isSign(scan, end + 1, DOT) &&
    !isSpaced(scan, end + 1) &&
    (end === at || !isSpaced(scan, end))
  )
    end += 2;
  return isNameWord(scan, end) && isSpaced(scan, end) ? end : at;
}

/** `S. Rivers School of Drawing`: called after somebody. */
function bearersBody(reading: Reading, at: number, name: number, to: number): OrganisationDraft | undefined {
  const body = bodyAt(reading, name, to);
  const isCalled = body !== undefined && body.headTo - 1 > name && isOneOf(reading.scan, body.headTo - 1, CALLED_AFTER);
  return isCalled ? { ...body, from: at } : undefined;
}

const CALLED_AFTER = [
  'School',
  'Institute',
  'Foundation',
  'Centre',
  'Center',
  'University',
  'College',
  'Academy',
  'Library',
  'Hospital',
  'Museum',
] as const;

/** What stands behind the head in the same run of capitals: an office or a place ends the name, anything else makes it another thing. */
function endsAtHead(reading: Reading, from: number, at: number, runTo: number): number {
  const { scan } = reading;
  if (!isSpaced(scan, at)) {
    // `National University-HCM City`: a campus.
    const place = placeAt(scan, at + 1);
    return place > 0 ? at + 1 + place : 0;
  }
  if (officeAt(scan, at) > 0 || honorificAt(scan, at) > 0 || startsVietnameseName(scan, at)) return at;
  // `Laos National Assembly Approves Reshuffle`.
  if (has(scan, at, HEADLINE_VERB)) return at;
  // `National Supercomputing Centre Singapore`.
  if (placeAt(scan, at) === runTo - at) return runTo;
  // `Chairman of the … Committee John Smith`.
  // `Chairman of the provincial Council Do Rivers`.
  const first = from > 1 && isLocal(scan, from - 1) ? from - 1 : from;
  const code = first > 0 ? anyCode(scan, first - 1) : 0;
  // `of Germany’s Federal Foreign Office John Smith`.
  const isOwned = code === W.s && isServed(scan, from);
  return (code === W.the || code === W.of || isOwned) && startsPerson(reading, at) ? at : 0;
}

/** `of Science, Technology and Innovation of Malaysia`, `for Digital Transformation`, `at Geneva`. */
function tailEnd(reading: Reading, from: number, to: number, head: number, served: boolean): number {
  const { scan } = reading;
  let end = from;
  let fields = 0;
  let last = 0;
  let country = false;
  for (let round = 0; round < 5 && end < to; round++) {
    const code = anyCode(scan, end);
    const next = behindThe(scan, end + 1);
    // `National Steering Committee on combating illegal fishing`.
    const leads = (code === W.on || code === W.for) && end === from && isNational(scan, head);
    if (leads && taskEnd(reading, head, next, to) > next) return taskEnd(reading, head, next, to);
    if (!isNameWord(scan, next) || next >= to) break;
    const place = placeAt(scan, next);
    const known = longestLength(scan, next, ENGLISH_BODY);
    // `remarks to the General Assembly on …`, `thanked the Vietnamese Government for the …`.
    if (isText(scan, head, code === W.on ? 'Assembly' : 'Government') && (code === W.on || code === W.for)) break;
    // `told the NA Standing Committee on the draft`, `… on the EU talks`.
    if (code === W.on && isText(scan, head - 1, 'Standing') && isOneOf(scan, head - 2, ['NA', 'Assembly'])) break;
    if (code === W.of || code === W.for || code === W.on || code === W.against) {
      // `Office of the US Trade Representative`.
      const seat = isText(scan, head, 'Office') && fields === 0 && code === W.of && next > end + 1 ? place : 0;
      if (seat > 0 && officeAt(scan, next + seat) > 1) return heldEnd(reading, next, to);
      // `Office of the United Kingdom Mark Field`.
      const isWhole = endsPlace(scan, next + place);
      // `Secretariat of the Mekong River Commission`.
      const isOther = known > 0 || startsBodyAt(reading, next, to);
      const isPlace = isWhole || (isCountry(scan, next) && !isOther && startsPerson(reading, next + place));
      if (place > 0 && code === W.of && isPlace) {
        if (country) break;
        country = true;
        end = next + place;
        // `People's Committee of Lao Cai province`.
        if (place > 0 && isOneOf(scan, end, AREAS)) end++;
        continue;
      }
      // `National Commission of Laos for UNESCO`.
      if (country && code === W.for && isText(scan, head - 1, 'National') && lettersLength(reading, next) > 0)
        return next + lettersLength(reading, next);
      if (country) break;
      // `Management Board of Da Nang Hi-Tech Park`.
      const unit = place > 0 && code === W.of && fields === 0 ? unitEnd(scan, next + place) : 0;
      if (unit > 0) return unit;
      // `Office of the National Broadcasting and Lakes Commission`.
      const joined =
        fields === 0 && code === W.of && next > end + 1 && officeAt(scan, next) === 0
          ? runWithHead(reading, next, to, BODY_HEAD)
          : undefined;
      if (
        joined !== undefined &&
        joined.head > next + 1 &&
        joined.head + 1 === joined.to &&
        isText(scan, head, 'Office')
      )
        if (isDistinct(scan, next, joined.head)) return Math.max(joined.to, bodyAt(reading, next, to)?.to ?? 0);
      // `Office of the Chief Scientist of Laos`.
      const held = fields === 0 && code === W.of && isText(scan, head, 'Office') ? heldEnd(reading, next, to) : next;
      if (held > next) {
        fields++;
        last = code;
        end = held;
        continue;
      }
      // `Commission for Rivers of the Party Central Committee`.
      if (fields > 0 && last === W.for && code === W.of && known > 0 && wordBefore(scan, head + 1).startsWith('Com'))
        return next + known;
      const parent = fields > 0 && code === W.of ? unitsParentEnd(reading, head, next, to) : next;
      if (parent > next) return parent;
      // `Federation of Rivers Chambers of Commerce`, `Council of Heads of State`.
      const isMembers = isOneOf(scan, end - 1, ['Chambers', 'Heads']) && isOneOf(scan, next, MEMBERS);
      if (fields > 0 && ((code === W.of && last === W.of && !isMembers) || startsBodyAt(reading, next, to))) break;
      // `Office of the Korea Institute of Industrial Technology`.
      // `Committee on United Nations Affairs`.
      const isField = isNameWord(scan, next + known) && has(scan, next + known, FIELD_WORD);
      if (fields === 0 && known > 0 && !isField) return ofCountryEnd(reading, next + known);
      const inner = fields === 0 && startsBodyAt(reading, next, to) ? bodyAt(reading, next, to) : undefined;
      if (inner !== undefined && inner.to > next) return representedEnd(scan, head, inner.to);
      // `shepherded by the Department of Trade for APSC`: what they did it for.
      const letters = fields > 0 && code === W.for ? lettersLength(reading, next) : 0;
      if (letters > 0 && !isNameWord(scan, next + letters)) break;
      const list = topicListEnd(reading, next, to, (other) => startsBodyAt(reading, other, to), served);
      if (list === next) break;
      // `Party Committee of the Party agencies`.
      const areAgencies = isText(scan, list - 1, 'Party') && isOneOf(scan, list, ['agencies', 'organs']);
      if (areAgencies && code === W.of) return list + 1;
      const owned = ownersEnd(scan, next, list);
      if (owned < list) return owned;
      fields++;
      last = code;
      end = list;
      continue;
    }
    if (code === W.in && fields > 0 && place === 0 && isField(reading, next)) {
      // `Institute for Advanced Study in Mathematics`.
      end = topicListEnd(reading, next, to, (other) => startsBodyAt(reading, other, to), served);
      continue;
    }
    // `University of Medicine at Hanoi`: a campus.
    const isCampus = code === W.at && isText(scan, head, 'University') && place > 0 && !isCountry(scan, next);
    if (isCampus && endsPlace(scan, next + place)) return next + place;
    // `European Chamber of Commerce in Vietnam`.
    const isChamber = code === W.in && isCountry(scan, next) && isOfNationals(scan, head, end);
    if (((code === W.in || code === W.at || code === W.to) && has(scan, head, MISSION_HEAD)) || isChamber) {
      const known = Math.max(place, longestLength(scan, next, ENGLISH_BODY), lettersLength(reading, next));
      if (known === 0) break;
      end = code === W.to ? otherMissionsEnd(reading, next + known, to) : next + known;
      continue;
    }
    break;
  }
  return fields > 0 ? inRegionEnd(scan, end) : end;
}

/** `Deputy Director of National Rivers` of the office of one: the end of the office with what it is of, or the token itself. */
function heldEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  let next = at;
  for (let round = 0; round < 3; round++) {
    // `UN Resident Coordinator`.
    const led =
      officeAt(scan, next) > 0
        ? 0
        : Math.max(longestLength(scan, next, ENGLISH_BODY), lettersLength(reading, next), placeAt(scan, next));
    const office = officeAt(scan, next + led);
    if (office === 0) return at;
    const end = next + led + office;
    const owner = behindThe(scan, end + 1);
    if (anyCode(scan, end) !== W.of || !isNameWord(scan, owner)) return round > 0 || led > 0 ? end : at;
    next = owner;
    if (officeAt(scan, next) > 0) continue;
    const place = placeAt(scan, next);
    if (place > 0 && endsPlace(scan, next + place)) return next + place;
    const known = longestLength(scan, next, ENGLISH_BODY);
    const inner =
      known > 0 ? next + known : startsBodyAt(reading, next, to) ? bodyAt(reading, next, to)?.to : undefined;
    return inner ?? topicListEnd(reading, next, to, (other) => startsBodyAt(reading, other, to), false);
  }
  return at;
}

/** `Representative Office of the Ministry of Rivers in Laos`: where it represents, or the end of the body. */
function representedEnd(scan: Scan, head: number, at: number): number {
  const next = behindThe(scan, at + 1);
  const isSeat = isText(scan, head - 1, 'Representative') && anyCode(scan, at) === W.in && isCountry(scan, next);
  return isSeat ? next + placeAt(scan, next) : at;
}

const HOUSES = ['Congress', 'Councillors', 'Representatives', 'Commons', 'Lords', 'Parliament', 'Senate'] as const;

/** `National People's Congress of China`: the end of the country behind a name that lists know, or the token itself. */
export function ofCountryEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const next = behindThe(scan, at + 1);
  if (!isOneOf(scan, at - 1, HOUSES)) return at;
  if (anyCode(scan, at) !== W.of || !isCountry(scan, next) || possessive(scan, next + placeAt(scan, next)) > 0)
    return at;
  const end = next + placeAt(scan, next);
  return endsPlace(scan, end) || startsPerson(reading, end) ? end : at;
}

const AREAS = ['province', 'city', 'district', 'commune', 'ward', 'state'] as const;

const isNational = (scan: Scan, head: number): boolean => isOneOf(scan, head - 1, ALL) || isOneOf(scan, head - 2, ALL);

const MEMBERS = ['Commerce', 'State', 'Government'] as const;
const ALL = ['National', 'Central', 'State', 'Joint', 'Intergovernmental', 'Governmental'] as const;
