/** One title of office in English text: `[former] [ASEAN] Secretary-General [of …] [for …] [, Ministry of …]`. */
import type { Qualifier } from './bodyBehindTitle.ts';
import { entryAt } from '../text/entryAt.ts';
import { APOSTROPHE, COMMA, OPEN, DASH } from '../text/signs.ts';
import { ENGLISH_BODY, ENGLISH_OFFICE, FIELD_WORD, TITLE_PREFIX } from './categories.ts';
import { IN_MEETING, type Reading, type TitleDraft, acronymStarting } from './drafts.ts';
import {
  anyCode,
  behindThe,
  has,
  isInDate,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  possessive,
} from './englishText.ts';
import { startsVietnameseName, topicListEnd } from './englishTopics.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { isOneOf, isShouted, isSign, isText } from './tokenTests.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { GOVERNORS, governedEnd } from './englishGovernors.ts';
import { otherBodies, ownHouseEnd } from './englishOwnHouses.ts';
import { isYear, ordinalAt } from './englishCounts.ts';
import {
  FULL_OFFICE,
  chairedYear,
  chairsYearEnd,
  interimEnd,
  isClock,
  isRank,
  leadsMeeting,
  noteLetters,
} from './englishOfficeLetters.ts';
import { officeOwner } from './englishOwners.ts';
import {
  bodyAt,
  bodyBehindComma,
  bodyBehindLetters,
  lettersBehindComma,
  bothEnd,
  bracketedField,
  constituencyEnd,
  branchBehindLetters,
  isFieldWord,
  isListed,
  isMinistry,
  joinedOfficeEnd,
  leadsOn,
  opensField,
  ownTeamEnd,
  placeBehindComma,
  placesEnd,
  smallFieldsEnd,
  smallMinistryEnd,
  unitEnd,
} from './englishTitleBodies.ts';

/**
 * Where a title may stand: before a name, where its words may run into the name (`lower`: its own are in lower case), or behind one,
 * where it may be in lower case, too.
 */
export type TitlePlace = 'before' | 'lower' | 'behind';

export function englishTitleAt(reading: Reading, at: number, to: number, where: TitlePlace): TitleDraft | undefined {
  const { scan } = reading;
  if (at >= to) return undefined;
  const prefixRow = longest(scan, at, TITLE_PREFIX);
  const former = prefixRow >= 0 && scan.data[prefixRow] === 1;
  let next = prefixRow < 0 ? at : at + (scan.length[prefixRow] ?? 0);
  const owner = officeOwner(reading, next, to, where !== 'before');
  next = owner.to;
  if (where === 'before' && owner.to === at && !isNameWord(scan, next) && prefixRow < 0) return undefined;
  const row = officeRow(scan, next);
  if (row < 0 || isClock(scan, next)) return undefined;
  // `ASEAN SOM Leader`.
  if (((reading.covered[next] ?? 0) & IN_MEETING) !== 0 && !leadsMeeting(scan, next)) return undefined;
  if (where === 'before' && !isNameWord(scan, next)) return undefined;
  const headTo = interimEnd(scan, next + (scan.length[row] ?? 0));
  if (!isSpaced(scan, headTo) && isSign(scan, headTo, DASH)) return undefined;
  const title = FULL_OFFICE.get(scan.data[row] ?? 0) ?? scan.data[row] ?? 0;
  noteLetters(reading, headTo - 1);
  const head = TITLE_HEADS[title] ?? '';
  let end = owner.to > at && where === 'before' ? chairsYearEnd(scan, headTo, head) : headTo;
  // `Minister of State (MOS) for Foreign Affairs`.
  const bracket = bracketedLetters(reading, headTo);
  if (bracket > 0 && (anyCode(scan, headTo + bracket) === W.for || anyCode(scan, headTo + bracket) === W.of))
    end += bracket;
  let organisation = owner.organisation;
  let qualified = owner.to > at && prefixRow < 0;
  if (!isRank(head) || (where === 'behind' && head.endsWith('Professor'))) {
    for (let round = 0; round < 6 && end < to; round++) {
      const step = qualifierAt(reading, end, to, head, where, organisation >= 0);
      if (step === undefined) break;
      if (organisation < 0) organisation = step.organisation;
      qualified = true;
      end = step.to + chairedYear(scan, step.to, head);
    }
  }
  // `Minister of Finance and Economy II`.
  if (isText(scan, end, 'II') && isSpaced(scan, end)) end++;
  return { from: at, to: end, headFrom: next, headTo, title, organisation, former, qualified };
}

/** The longest office at a token; `Minister` of `Minister of State-Owned Enterprises`. */
function officeRow(scan: Scan, at: number): number {
  const whole = longest(scan, at, ENGLISH_OFFICE);
  const end = at + (whole < 0 ? 0 : (scan.length[whole] ?? 0));
  if (whole < 0 || isSpaced(scan, end) || !isSign(scan, end, DASH)) return whole;
  let best = -1;
  for (let row = scan.next[whole] ?? -1; row >= 0; row = scan.next[row] ?? -1)
    if (scan.category[row] === ENGLISH_OFFICE && isSpaced(scan, at + (scan.length[row] ?? 0))) best = row;
  return best < 0 ? whole : best;
}

function qualifierAt(
  reading: Reading,
  at: number,
  to: number,
  head: string,
  where: TitlePlace,
  hasBody: boolean,
): Qualifier | undefined {
  const { scan } = reading;
  if (isSign(scan, at, COMMA))
    return (
      (hasBody && where === 'behind' ? listedMissions(reading, at, to) : undefined) ??
      bodyBehindComma(reading, at, to, hasBody) ??
      (hasBody ? undefined : lettersBehindComma(reading, at, where === 'behind')) ??
      (where === 'behind' ? placeBehindComma(reading, at, head, hasBody) : undefined)
    );
  if (isSign(scan, at, OPEN))
    return (
      bodyBehindLetters(reading, at, hasBody) ??
      bracketedField(reading, at, to) ??
      postedBehindLetters(reading, at, to, head, where, hasBody)
    );
  // `Director of the United Nations' Institute of Rivers`.
  if (hasBody && possessive(scan, at) === 1) return bodyAt(reading, at + 1);
  // `Vice Chairman of the NA's Committee for …`.
  // `member of the provincial Party Committee’s standing board`.
  // `Director of the ILO office in Hanoi`.
  if (isText(scan, at, 'office') && isShouted(scan, at - 1) && anyCode(scan, at - 2) === W.the)
    return { to: anyCode(scan, at + 1) === W.in ? at + 2 + placeAt(scan, at + 2) : at + 1, organisation: -1 };
  const team = hasBody ? ownTeamEnd(scan, at) : at;
  if (team > at) return { to: team, organisation: -1 };
  if (possessive(scan, at) === 2) {
    // `permanent member of the Party Central Committee's Secretariat`.
    const isSecretariat = hasBody && (isText(scan, at + 2, 'Secretariat') || isText(scan, at + 2, 'Office'));
    return bodyAt(reading, at + 2) ?? (isSecretariat ? { to: at + 3, organisation: -1 } : undefined);
  }
  const code = anyCode(scan, at);
  // `Minister of State for Rivers and for Lakes`.
  if (code === W.and && anyCode(scan, at + 1) === W.for && has(scan, at + 2, FIELD_WORD))
    return /Minister|Secretary/u.test(head) ? fields(reading, at + 2, to, where) : undefined;
  if (isListed(scan, at) && hasBody) {
    const others = otherBodies(scan, at + 1);
    if (others > 0) return { to: others, organisation: -1 };
    // `Minister of State, Ministry of Health and Ministry of Education`.
    // `the Secretary-General of the Bank and the Committee of …`: the one and the other.
    const body = bodyAt(reading, at + 1);
    return body !== undefined && !leadsOn(reading, body.to) && !reading.organisations[body.organisation]?.letters
      ? body
      : undefined;
  }
  // `National Assembly deputy from Rivers province`.
  const seat = /[Dd]eputy$/u.test(head) ? constituencyEnd(scan, at) : at;
  if (seat > at) return { to: seat, organisation: -1 };
  let next = at;
  // `Director of the Department of Rivers under the Ministry of …`.
  if (hasBody && isText(scan, at, 'under')) return bodyAt(reading, behindThe(scan, at + 1));
  // `Message of the President on Rivers Day`.
  if (code === W.on && !mayBePosted(head)) return undefined;
  if (code === W.of || code === W.for || code === W.at || code === W.to || code === W.on || code === W.in)
    next = at + 1;
  // `Minister attached to the Prime Minister’s Office`.
  else if (isText(scan, at, 'attached') && anyCode(scan, at + 1) === W.to)
    return bodyAt(reading, behindThe(scan, at + 2));
  else if (code === W.responsible && anyCode(scan, at + 1) === W.for) next = at + 2;
  else return undefined;
  if (code === W.in && anyCode(scan, next) === W.charge && anyCode(scan, next + 1) === W.of) next += 2;
  // `…, Vice Rector of the university`.
  // `permanent representative of Vietnam to the bloc`.
  if (code === W.to && where === 'behind' && anyCode(scan, next) === W.the && isOneOf(scan, next + 1, BLOCS))
    return { to: next + 2, organisation: -1 };
  const own = where === 'behind' && code === W.of ? ownHouseEnd(reading, next) : next;
  if (own > next) return { to: own, organisation: -1 };
  // `Head of its Commission for Rivers`.
  if (code === W.of && anyCode(scan, next) === W.its) return bodyAt(reading, next + 1);
  // `Chairman of the Rivers Front Committee of the city Tran …`.
  const isOfTown = hasBody && code === W.of && anyCode(scan, at + 1) === W.the && isOneOf(scan, at + 2, LOCALITIES);
  if (isOfTown && startsVietnameseName(scan, at + 3)) return { to: at + 3, organisation: -1 };
  next = behindThe(scan, next);
  // `Chair of 2021 APEC Senior Officials`.
  if (code === W.of && isYear(scan, next) && isNameWord(scan, next + 1)) next++;
  // `President of the eightieth session of the General Assembly`.
  const meeting = entryAt(reading.meetings, (reading.meetingAt[next] ?? 0) - 1);
  // `Head of SOM ASEAN Viet Nam`.
  if (code === W.of && meeting !== undefined && meeting.shape !== 'bare') {
    const bloc = bodyAt(reading, meeting.to)?.to ?? meeting.to;
    const isBlocs = bloc > meeting.to || (reading.organisationAt[meeting.from] ?? 0) > 0;
    return { to: isBlocs ? bloc + placeAt(scan, bloc) : bloc, organisation: -1 };
  }
  const led = code === W.of ? blocsMeetingEnd(reading, next) : 0;
  if (led > 0) return { to: led, organisation: -1 };
  // `Secretary of the 12th Party Central Committee`.
  const count = code === W.of ? ordinalAt(scan, next) : undefined;
  if (count !== undefined && (reading.organisationAt[count.to] ?? 0) > 0) return bodyAt(reading, count.to);
  // `Director of the city’s Department of …`.
  if (isOneOf(scan, next, LOCALITIES) && possessive(scan, next + 1) === 2) return bodyAt(reading, next + 3);
  const governed = code === W.of && GOVERNORS.test(head) ? governedEnd(scan, next) : 0;
  if (governed > 0) return { to: governed, organisation: -1 };
  const isField =
    (code === W.of && /Minister/u.test(head)) || (code === W.for && /Minister|[Ss]ecretary|Director/u.test(head));
  const speaks = where === 'behind' && /[Ss]pokes/u.test(head) ? smallMinistryEnd(scan, next) : next;
  // `Executive Vice-President responsible for trade`.
  const isTold = code === W.responsible || (where !== 'before' && isField);
  const small = isTold ? smallFieldsEnd(scan, next) : speaks;
  if (small > next) return { to: small, organisation: -1 };
  // `Vice Chairman of the provincial People's Committee`.
  if (next >= to || (!isNameWord(scan, next) && (reading.organisationAt[next] ?? 0) === 0)) return undefined;
  if (isInDate(reading, next)) return undefined;
  if (((reading.covered[next] ?? 0) & IN_MEETING) !== 0 && (reading.organisationAt[next] ?? 0) === 0) return undefined;
  const body = opensField(reading, next) ? undefined : bodyAt(reading, next);
  const place = placeAt(scan, next);
  // `Chairman of the Lao NA`.
  const house = place > 0 && code === W.of && body === undefined ? bodyAt(reading, next + place) : undefined;
  if (house !== undefined && reading.organisations[house.organisation]?.letters === true) return house;
  if (place > 0 && code === W.of && body === undefined && isText(scan, next + place, 'NA'))
    return { to: next + place + 1, organisation: -1 };
  if (code === W.in || code === W.at || code === W.to) {
    if (code === W.in && anyCode(scan, at + 1) === W.charge) return fields(reading, next, to, where);
    // `Vice President for East Asia at the World Bank`.
    const isHeld = ((reading.covered[next] ?? 0) & IN_MEETING) === 0;
    if (code === W.at && where === 'behind' && body !== undefined && isHeld) return body;
    // `Minister of State at Korea's Ministry of Rivers`.
    const owned = possessive(scan, next + place) === 2 && place > 0 ? bodyAt(reading, next + place + 2) : undefined;
    if (code === W.at && where === 'behind' && owned !== undefined) return owned;
    // `Minister in the Prime Minister’s Office`, `Minister of State in the Ministry of Rivers`.
    if (body !== undefined && code !== W.to && isHeld && isMinistry(scan, next) && /Minister|Secretary/u.test(head))
      return body;
    // `Secretary-General to the Prime Minister for Rivers`.
    if (code === W.to && /Secretary|Spokes|Chief of Staff|Assistant|Advis/u.test(head) && officeAt(scan, next) > 0)
      return officeServed(reading, next, to, where);
    if (!mayBePosted(head) || (code === W.to && /[Cc]hair|(?<!Country )Director|Leader/u.test(head))) return undefined;
    if (body !== undefined) return body;
    if (place > 0) return { to: bothEnd(scan, next + place, head), organisation: -1 };
    const letters = lettersAt(reading, next);
    if (letters !== undefined) return letters;
    // `Consul-General in Rivershead`: a town that no list knows.
    if (code === W.in)
      return head.includes('Consul') && !isNameWord(scan, next + 1) ? { to: next + 1, organisation: -1 } : undefined;
    if (officeAt(scan, next) > 0) return officeServed(reading, next, to, where);
    return code === W.at ? fields(reading, next, to, where) : undefined;
  }
  // `Special Envoy of the United Nations Secretary-General`.
  if (
    body !== undefined &&
    code === W.of &&
    officeAt(scan, body.to) > 0 &&
    isSpaced(scan, body.to) &&
    SERVANTS.test(head)
  )
    return officeServed(reading, next, to, where);
  if (body !== undefined && !continuesAsField(reading, body, next)) return body;
  // `thanked the Prime Minister for Vietnam’s work`.
  if (place > 0 && code === W.for && isSign(scan, next + place, APOSTROPHE)) return undefined;
  // `State Secretary of Germany’s Federal Foreign Office`.
  const office = place > 0 && possessive(scan, next + place) === 2 ? bodyAt(reading, next + place + 2) : undefined;
  if (office !== undefined && code === W.of) {
    // `Head of Vietnam's ASEAN SOM`.
    const led = entryAt(reading.meetings, (reading.meetingAt[office.to] ?? 0) - 1);
    return led === undefined ? office : { to: led.to, organisation: office.organisation };
  }
  if (place > 0) {
    const unit = unitEnd(scan, next + place);
    if (unit > 0) return { to: unit, organisation: -1 };
    if (!isFieldWord(scan, next + place))
      return { to: code === W.for ? placesEnd(scan, next + place) : next + place, organisation: -1 };
  }
  const served = body === undefined ? officeOwner(reading, next, to, false).to : next;
  if (officeAt(scan, served) > 0 && !has(scan, next, FIELD_WORD)) return officeServed(reading, next, to, where);
  const letters = lettersAt(reading, next);
  if (letters !== undefined && !isListed(scan, letters.to)) return letters;
  return fields(reading, next, to, where);
}

/** `[Vietnam’s] ASEAN SOM [Vietnam]`: behind the letters of a bloc those of its meeting, and the country; 0 without them. */
function blocsMeetingEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const place = placeAt(scan, at);
  const owner = place > 0 ? possessive(scan, at + place) : 0;
  const first = owner > 0 ? at + place + owner : at;
  const bloc = bodyAt(reading, first)?.to ?? acronymStarting(reading, first)?.lettersTo ?? 0;
  const meeting = entryAt(reading.meetings, (reading.meetingAt[bloc] || reading.meetingAt[first] || 0) - 1);
  if (bloc === 0 || meeting === undefined || meeting.to <= bloc || meeting.shape === 'bare') return 0;
  return owner > 0 ? meeting.to : meeting.to + placeAt(scan, meeting.to);
}

/** `… to the UN, the WTO and other international organisations in Geneva`: where the list ends that a comma opens. */
function listedMissions(reading: Reading, comma: number, to: number): Qualifier | undefined {
  const { scan } = reading;
  for (let at = comma; at < to && at - comma < 24;) {
    // `…, the WTO, and other international organisations`.
    const joint = isSign(scan, at, COMMA) && isListed(scan, at + 1) ? at + 1 : at;
    if (isListed(scan, joint)) {
      const others = otherBodies(scan, joint + 1);
      if (others > 0) return { to: others, organisation: -1 };
    } else if (!isSign(scan, at, COMMA)) return undefined;
    const next = behindThe(scan, at + 1);
    const body = bodyAt(reading, next) ?? lettersAt(reading, next);
    if (body === undefined) return undefined;
    // `World Trade Organization (WTO)`.
    at = body.to + bracketedLetters(reading, body.to);
  }
  return undefined;
}

const BLOCS = ['bloc', 'grouping', 'union', 'agency', 'organisation', 'organization', 'association'] as const;
const LOCALITIES = ['city', 'province', 'municipality', 'district', 'ministry', 'university', 'town'] as const;

/** `Resident Representative of the Development Programme (UNDP) in Viet Nam`. */
function postedBehindLetters(
  reading: Reading,
  open: number,
  to: number,
  head: string,
  where: TitlePlace,
  hasBody: boolean,
): Qualifier | undefined {
  const { scan } = reading;
  const at = hasBody ? open + bracketedLetters(reading, open) : open;
  // `High Representative of the European Union (EU) for Foreign Affairs`.
  const code = at === open ? 0 : anyCode(scan, at);
  if ((code === W.for || code === W.on) && has(scan, behindThe(scan, at + 1), FIELD_WORD))
    return fields(reading, behindThe(scan, at + 1), to, where);
  if (at === open || anyCode(scan, at) !== W.in || !mayBePosted(head)) return undefined;
  const place = placeAt(scan, at + 1);
  return place > 0 ? { to: at + 1 + place, organisation: -1 } : undefined;
}

/** Ambassadors, representatives, counsellors and heads are `in`, `at` or `to` somewhere; ministers and presidents are not. */
const mayBePosted = (head: string): boolean =>
  !/^(?:\w+ |Vice-)*(?:Minister|President|Secretary[- ]General|General Secretary|King|Queen|Speaker)(?: of State)?$/u.test(
    head,
  );

/** Offices that serve another one. */
export const SERVANTS = /Representative|Envoy|Advis|Assistant/u;

/** `Special Envoy of the Secretary-General`. */
function officeServed(reading: Reading, at: number, to: number, where: TitlePlace): Qualifier | undefined {
  // Before a name the words of the business are told from those of the name.
  const inner = englishTitleAt(reading, at, to, where === 'before' ? where : 'behind');
  return inner === undefined ? undefined : { to: inner.to, organisation: inner.organisation };
}

function continuesAsField(reading: Reading, body: Qualifier, at: number): boolean {
  return longestLength(reading.scan, at, ENGLISH_BODY) === 0 && body.to <= at;
}

function fields(reading: Reading, at: number, to: number, where: TitlePlace): Qualifier | undefined {
  const { scan } = reading;
  let organisation = -1;
  let end = topicListEnd(
    reading,
    at,
    to,
    (next) => (reading.organisationAt[next] ?? 0) > 0 && next > at,
    where !== 'behind',
  );
  if (end === at) return undefined;
  if (anyCode(scan, end) === W.and) {
    // `Minister-in-charge of Cybersecurity and Smart Nation Group`.
    const body = bodyAt(reading, end + 1);
    if (
      body !== undefined &&
      !leadsOn(reading, body.to) &&
      reading.organisations[body.organisation]?.letters === false
    ) {
      organisation = body.organisation;
      end = body.to;
    }
  }
  return { to: where === 'behind' ? joinedOfficeEnd(scan, at, end) : end, organisation };
}

function lettersAt(reading: Reading, at: number): Qualifier | undefined {
  const draft = acronymStarting(reading, at);
  if (draft === undefined || draft.number >= 0) return undefined;
  return isFieldWord(reading.scan, draft.lettersTo)
    ? undefined
    : { to: draft.lettersTo + branchBehindLetters(reading.scan, draft.lettersTo), organisation: -1 };
}
