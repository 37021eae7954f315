/** What goes on the name of an English meeting behind its head: topics, owners, sides that meet. */
import { APOSTROPHE, COMMA, DASH, QUOTE } from '../text/signs.ts';
import { BODY_HEAD, MEETING_NOUN } from './categories.ts';
import { acronymStarting, organisationStarting, type Reading } from './drafts.ts';
import { isGathering, isYear, ordinalAt } from './englishCounts.ts';
import { runWithHead } from './englishRuns.ts';
import {
  anyCode,
  behindThe,
  honorificAt,
  isInDate,
  isNameWord,
  isRange,
  isSpaced,
  officeAt,
  placeAt,
  possessive,
} from './englishText.ts';
import { isElectronic, isField, topicListEnd } from './englishTopics.ts';
import { W } from './functionWords.ts';
import { quotationEnd } from './quotations.ts';
import { bracketedLetters } from './nameParts.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

export const bodyFrom = (reading: Reading, at: number): number => organisationStarting(reading, at)?.to ?? at;

/** `on Science, Technology and Innovation`, `of the [15th] National Assembly`, `between Viet Nam and Singapore`. */
export function tailEnd(reading: Reading, from: number, to: number): number {
  const { scan } = reading;
  const feast = feastEnd(reading, from, to);
  if (feast > from) return feast;
  const partners = partnersEnd(reading, from, to);
  if (partners > from) return partners;
  let end = purposeEnd(reading, from, to);
  for (let round = 0; round < 5 && end < to; round++) {
    const code = anyCode(scan, end);
    if (
      code !== W.of &&
      code !== W.on &&
      code !== W.for &&
      code !== W.between &&
      !(code === W.to && end > from) &&
      !(code === W.against && isOneOf(scan, end - 1, TREATIES)) &&
      !(code === W.in && end > from)
    )
      break;
    const behind = end;
    let next = behindThe(scan, end + 1);
    const ordinal = ordinalAt(scan, next);
    if (ordinal !== undefined && code === W.of) {
      next = ordinal.to;
      // `15th-tenure National Assembly`, `the 14th legislature`.
      if (isSign(scan, next, DASH) && isText(scan, next + 1, 'tenure')) next += 2;
      else if ((isText(scan, next, 'tenure') || isText(scan, next, 'term')) && isNameWord(scan, next + 1)) next++;
      if (isText(scan, next, 'legislature')) return next + 1;
    }
    // `first meeting of the Rivers Committee for 2025`.
    const isForYear = code === W.for && end > from && anyCode(scan, from) === W.of && isYear(scan, next);
    if (isForYear && !isRange(scan, next + 1) && !isNameWord(scan, next + 1)) return next + 1;
    // `on the Study Results of “Accelerating …”`.
    if ((end > from || code === W.on) && isSign(scan, next, QUOTE)) return quotationEnd(scan, next, to) || end;
    if ((!isNameWord(scan, next) && !isElectronic(scan, next)) || next >= to || isInDate(reading, next)) break;
    const place = placeAt(scan, next);
    if (code === W.in && place > 0) {
      // `Conference on Rivers in the Mekong Delta in Can Tho`: where it is held stands behind.
      const region = next + place + (isOneOf(scan, next + place, REGIONS) ? 1 : 0);
      // `… in Southeast Asia`: nowhere to meet.
      const isWide = isOneOf(scan, region - 1, WIDE);
      if (isWide) end = region;
      if (isWide || anyCode(scan, region) !== W.in || placeAt(scan, behindThe(scan, region + 1)) === 0) break;
      end = region;
      continue;
    }
    // `Meeting of the Rivers Board of Governors in Tbilisi`: one word that is no field is where they meet.
    const isTown = code === W.in && anyCode(scan, from) === W.of && !isField(reading, next) && !reading.acronymAt[next];
    if (isTown && bodyFrom(reading, next) === next && !isNameWord(scan, next + 1) && anyCode(scan, next + 1) !== W.and)
      break;
    if (code === W.to && place > 0) break;
    if (officeAt(scan, next) > 0 && code !== W.of) break;
    const both = code === W.of ? bothLeadersEnd(reading, next, to) : next;
    if (both > next) {
      end = both;
      continue;
    }
    const body = bodyFrom(reading, next);
    const inner = code === W.of ? meetingEnd(reading, next, to) : next;
    if (inner > body) {
      end = inner;
      continue;
    }
    if (body > next) {
      // `session of the World Rivers Organization's Regional Committee for …`.
      const owner = body + bracketedLetters(reading, body);
      const own = possessive(scan, owner);
      end = own > 0 ? Math.max(body, bodyFrom(reading, owner + own), committeeEnd(reading, owner + own, to)) : body;
      if (end === owner + own) end = body;
      if (end === body && owner > body) end = gatheringEnd(reading, owner, to) || body;
      if (end === body) end = conventionEnd(reading, next, body);
      if (end === body) end = leadersEnd(reading, body, to);
      // `Annual Meetings of the World Bank and the International Monetary Fund`.
      const isMany = isLeaders(scan, from, behind) || (behind === from && isText(scan, from - 1, 'Meetings'));
      if (code === W.of && isMany) end = partiesEnd(reading, end, to);
      continue;
    }
    if (honorificAt(scan, next) > 0) break;
    const list =
      code === W.between && place > 0
        ? betweenEnd(reading, next)
        : topicListEnd(reading, next, to, (at) => bodyFrom(reading, at) > at || startsMeeting(reading, at, to), false);
    if (list === next) break;
    // `ninth plenum of the Party’s 13th Central Committee`.
    const isOwner = code === W.of && isSign(scan, list, APOSTROPHE) && anyCode(scan, list + 1) === W.s;
    const unit = isOwner ? (ordinalAt(scan, list + 2)?.to ?? list + 2) : list;
    if (bodyFrom(reading, unit) > unit && unit > list) {
      end = bodyFrom(reading, unit);
      continue;
    }
    // `Meeting between Party Secretaries of the provinces of …`: people, whom small letters tell on.
    if (code === W.between && anyCode(scan, list) === W.of && isOneOf(scan, list - 1, PEOPLE)) break;
    // `High-level Week of the 79th UN General Assembly`.
    if (ordinal !== undefined && isText(scan, list, 'General') && isGathering(scan, list + 1)) return list + 2;
    const isTreaty = list - next === 1 && isOneOf(scan, next, TREATIES);
    if (code === W.to && list - next === 1 && !isShouted(scan, next) && !isTreaty) break;
    end = code === W.of && isLeaders(scan, from, behind) ? partiesEnd(reading, list, to) : list;
  }
  const sides = anyCode(scan, from) === W.between ? otherSideEnd(reading, end) : end;
  if (sides !== end) return sides > end ? sides : from;
  // `Workshop on Lessons Learned from Typhoon Rivers`.
  const isLearnt = end > from && (isText(scan, end - 1, 'Learned') || isText(scan, end - 1, 'Learnt'));
  if (isLearnt && anyCode(scan, end) === W.from && isNameWord(scan, behindThe(scan, end + 1))) {
    const next = behindThe(scan, end + 1);
    const learnt = Math.max(
      topicListEnd(reading, next, to, () => false, false),
      next + placeAt(scan, next),
    );
    if (learnt > next) return learnt;
  }
  // `Forum of Entities Associated with ASEAN`.
  if (end > from && isText(scan, end - 1, 'Associated') && anyCode(scan, end) === W.with) {
    const next = behindThe(scan, end + 1);
    const whom = Math.max(bodyFrom(reading, next), acronymStarting(reading, next)?.lettersTo ?? next);
    if (whom > next) end = whom;
  }
  // `Policy Forum “Rivers for All”`.
  const term = termEnd(reading, from, end);
  if (term > end) return term;
  const isTheme = isSign(scan, end, QUOTE) && isSpaced(scan, end) && isCapital(scan, end + 1);
  return isTheme ? quotationEnd(scan, end, to) || end : end;
}

/** `first Congress of the Rivers Party Organisation for the 2025-2030 tenure`: the end of its term, or the token itself. */
function termEnd(reading: Reading, head: number, at: number): number {
  const { scan } = reading;
  const next = behindThe(scan, at + 1);
  if (!isText(scan, head - 1, 'Congress') || anyCode(scan, at) !== W.for || !isInDate(reading, next)) return at;
  let end = next;
  while (isInDate(reading, end)) end++;
  return isText(scan, end - 1, 'tenure') || isText(scan, end - 1, 'term') ? end : at;
}

const PEOPLE = ['Secretaries', 'Ministers', 'Leaders', 'Officials', 'Governors', 'Chairmen', 'Presidents'] as const;
const WIDE = ['Asia', 'Africa', 'Pacific', 'Europe', 'America'] as const;
const REGIONS = ['Delta', 'Basin', 'Region', 'Subregion', 'Highlands', 'River'] as const;

/** `Post-Ministerial Conference (PMC) with Japan`, `Interface Meeting with …`: whom those who meet receive, or the token itself. */
function partnersEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const withAt = at + bracketedLetters(reading, at);
  if (anyCode(scan, withAt) !== W.with) return at;
  if (!isText(scan, at - 2, 'Ministerial') && !isText(scan, at - 2, 'Interface')) return at;
  const next = behindThe(scan, withAt + 1);
  const body = Math.max(bodyFrom(reading, next), acronymStarting(reading, next)?.lettersTo ?? next);
  const owned = possessive(scan, body);
  if (body > next && owned > 0) return topicListEnd(reading, body + owned, to, () => false, false);
  if (body > next) return isLower(scan, body) && anyCode(scan, body) === 0 ? at : body;
  return placeAt(scan, next) > 0 ? next + placeAt(scan, next) : at;
}

/** `Conference to Review the Implementation of the Plan`: the end of what it is for, or the token itself. */
function purposeEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (anyCode(scan, at) !== W.to || !isOneOf(scan, at + 1, PURPOSES)) return at;
  const next = behindThe(scan, at + 2);
  if (!isNameWord(scan, next)) return at;
  const end = Math.max(
    next + placeAt(scan, next),
    topicListEnd(reading, next, to, () => false, false),
  );
  return end > next ? end : at;
}

const PURPOSES =
  'Review Support Promote Strengthen Enhance Discuss Prepare Implement Address Combat Advance Accelerate End'.split(
    ' ',
  );

/** `to Commemorate the 50th Anniversary of ASEAN-Japan Relations`: the end of what is celebrated, or the token itself. */
function feastEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const code = anyCode(scan, at);
  const isTo = code === W.to && isOneOf(scan, at + 1, FEASTS);
  if (!isTo && code !== W.for && code !== W.on && !isOneOf(scan, at, FEASTS_GERUND)) return at;
  const count = ordinalAt(scan, behindThe(scan, isTo ? at + 2 : at + 1));
  if (count === undefined || !isOneOf(scan, count.to, YEARS)) return at;
  const years = count.to + 1;
  if (anyCode(scan, years) !== W.of) return years;
  const next = behindThe(scan, years + 1);
  return topicListEnd(reading, next, to, () => false, false) || years;
}

const FEASTS = ['Commemorate', 'Celebrate', 'Mark'] as const;
const FEASTS_GERUND = ['Commemorating', 'Celebrating', 'Marking'] as const;
const YEARS = ['Anniversary', 'Year', 'anniversary'] as const;

/** `National Assembly's Standing Committee`: end of the body that its house owns, or the token itself. */
function committeeEnd(reading: Reading, at: number, to: number): number {
  const run = runWithHead(reading, at, to, BODY_HEAD);
  return run.head > at && run.head + 1 === run.to ? run.to : at;
}

/** `session of the World Rivers Organization (WRO) General Conference`: end of the gathering behind a body's letters, 0 without one. */
function gatheringEnd(reading: Reading, at: number, to: number): number {
  if (!isNameWord(reading.scan, at) || !isSpaced(reading.scan, at)) return 0;
  const run = runWithHead(reading, at, Math.min(to, at + 4), MEETING_NOUN);
  return run.head > at && run.head + 1 === run.to ? run.to : 0;
}

/** `the Parties to the UN Framework Convention`: a treaty with the letters of a body before its name, or the end of the body. */
function conventionEnd({ scan }: Reading, from: number, body: number): number {
  let end = body;
  while (end - body < 6 && isNameWord(scan, end) && isSpaced(scan, end)) end++;
  return body - from <= 2 && isOneOf(scan, end - 1, TREATIES) ? end : body;
}

const TREATIES = ['Convention', 'Treaty', 'Agreement', 'Protocol', 'Charter'] as const;

/** `Meeting of the ASEAN Health Ministers`: those who meet, behind the letters of their bloc. */
function leadersEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  // `Annual Meeting of the RDB Board of Governors`.
  const isBoard = isText(scan, at, 'Board') && anyCode(scan, at + 1) === W.of;
  if (isBoard && (isText(scan, at + 2, 'Governors') || isText(scan, at + 2, 'Directors'))) return at + 3;
  let end = at;
  while (end - at < 5 && isNameWord(scan, end) && isSpaced(scan, end)) end++;
  // `the ASEAN Directors-General of Customs`.
  const directors = directorsEnd(scan, at);
  if (directors > at)
    return anyCode(scan, directors) === W.of ? topicListEnd(reading, directors + 1, to, () => false, false) : directors;
  // `the ASEAN Ministers Responsible for Culture and Arts`.
  const last = isText(scan, end - 1, 'Responsible') && anyCode(scan, end) === W.for ? end - 1 : end;
  if (!isOneOf(scan, last - 1, THOSE_WHO_MEET)) return at;
  return last < end ? topicListEnd(reading, end + 1, to, () => false, false) : end;
}

/** `Directors-General`, `Customs Directors General`: their end, or the token itself. */
function directorsEnd(scan: Scan, at: number): number {
  for (let first = at; first - at < 4 && isNameWord(scan, first) && isSpaced(scan, first); first++) {
    if (!isText(scan, first, 'Directors') && !isText(scan, first, 'Secretaries')) continue;
    const dash = isSign(scan, first + 1, DASH) ? first + 2 : first + 1;
    return isText(scan, dash, 'General') ? dash + 1 : at;
  }
  return at;
}

const THOSE_WHO_MEET = ['Ministers', 'Officials', 'Leaders', 'Chiefs', 'Heads', 'Experts'] as const;

/** `ASEAN and Korea Tourism Ministers`: the end of two sides and those who meet, or the token itself. */
function bothLeadersEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const sideAt = (from: number): number =>
    Math.max(placeAt(scan, from), (acronymStarting(reading, from)?.lettersTo ?? from) - from);
  const one = at + sideAt(at);
  if (one === at || anyCode(scan, one) !== W.and) return at;
  const other = one + 1 + sideAt(one + 1);
  const end = other > one + 1 ? leadersEnd(reading, other, to) : other;
  return end > other ? end : at;
}

const isLeaders = (scan: Scan, from: number, at: number): boolean => at > from && isOneOf(scan, at - 1, THOSE_WHO_MEET);

/** `Foreign Ministers of ASEAN and the People's Republic of China, Japan and the Republic of Korea`: the other sides whose ministers meet. */
function partiesEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  let end = at;
  for (let next = at, joined = false; next < to && next - at < 40;) {
    const last = anyCode(scan, next) === W.and;
    if (!last && !isSign(scan, next, COMMA)) break;
    const party = behindThe(scan, isSign(scan, next, COMMA) && anyCode(scan, next + 1) === W.and ? next + 2 : next + 1);
    const length = Math.max(placeAt(scan, party), bodyFrom(reading, party) - party);
    if (length === 0) break;
    next = party + length;
    joined ||= last;
    if (joined) end = next;
  }
  return end;
}

/** `Meeting of the ASEAN Regional Forum`: the end of a meeting's name that starts here, or the token itself. */
function meetingEnd(reading: Reading, at: number, to: number): number {
  const run = runWithHead(reading, at, to, MEETING_NOUN);
  return run.head > at && run.head + 1 === run.to && !isInDate(reading, run.head) ? run.to : at;
}

function startsMeeting(reading: Reading, at: number, to: number): boolean {
  const run = runWithHead(reading, at, to, MEETING_NOUN);
  return run.head > at && run.head + 1 === run.to;
}

/** `Dialogue between ASEAN and the United Nations`: the end of the other side; 0 where what it is cannot be read, the token itself without one. */
function otherSideEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const next = behindThe(scan, at + 1);
  if (anyCode(scan, at) !== W.and || !isNameWord(scan, next)) return at;
  const letters = acronymStarting(reading, next);
  const end = Math.max(bodyFrom(reading, next), letters?.lettersTo ?? next, next + placeAt(scan, next));
  return end > next && !(isNameWord(scan, end) && isSpaced(scan, end)) ? end : 0;
}

/** `Viet Nam and Singapore`. */
function betweenEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const one = at + placeAt(scan, at);
  if (anyCode(scan, one) !== W.and) return one;
  const next = behindThe(scan, one + 1);
  const other = placeAt(scan, next);
  return other > 0 ? next + other : one;
}
