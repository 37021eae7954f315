/** A run of words with capitals with the head of a name in it: `National Research and Innovation Agency`, `Digital Ministers' Meeting`. */
import { isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';
import { AMPERSAND, APOSTROPHE, COMMA, DASH, DOT, OPEN, PLUS } from '../text/signs.ts';
import { BREAK, NUMBER } from '../text/tokens.ts';
import { BODY_HEAD, ENGLISH_BODY, FIELD_WORD, HEADLINE_VERB, MEETING_NOUN, NATIONALITY } from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import {
  anyCode,
  has,
  honorificAt,
  innerSign,
  isCountry,
  isHeadlineVerb,
  isInDate,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  possessive,
} from './englishText.ts';
import { areRegions, isExchange, isPostedThere, isRanked, partnersLength } from './englishRunJoints.ts';
import { isField } from './englishTopics.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';

const LONGEST = 18;

/** Plurals that go on with `of` in the name of their meeting. */
const LEADERS = ['Chiefs', 'Heads', 'Ministers', 'Presidents', 'Speakers', 'Directors'] as const;

export interface HeadedRun {
  /** Last word with the bit, -1 when there is none. */
  readonly head: number;
  /** End of the run. */
  readonly to: number;
}

/** Reads the run from a token. `and` and commas go on it only on the way to a head, between fields. */
export function runWithHead(reading: Reading, at: number, to: number, bit: number, joins = true): HeadedRun {
  const { scan } = reading;
  const { tokens } = scan;
  const limit = Math.min(to, at + LONGEST);
  let head = -1;
  let end = at;
  while (end < limit) {
    if (isNameWord(scan, end)) {
      if ((isInDate(reading, end) && !has(scan, end, bit)) || (end > at && honorificAt(scan, end) > 0)) break;
      // `Laos National Assembly Approves Cabinet Reshuffle`.
      if (head >= 0 && has(scan, end, HEADLINE_VERB) && head === end - 1) break;
      // `Minister Rivers Attends Third … Meeting`: no word of a meeting's name.
      if (head < 0 && isHeadlineVerb(scan, end)) break;
      if (has(scan, end, bit) || (bit === BODY_HEAD && isExchange(scan, at, end))) head = end;
      // `St. Petersburg`, `Asia and the Pacific`.
      end += end === at ? Math.max(1, signedPlace(scan, at)) : 1;
      continue;
    }
    if (end === at) break;
    const limited = bit === BODY_HEAD ? limitedLength(scan, end) : 0;
    if (limited > 0) {
      head = end + limited - 1;
      end += limited;
      continue;
    }
    const inner = innerSign(scan, end);
    if (inner > 0) {
      if (has(scan, end + inner - 1, bit)) head = end + inner - 1;
      // `ASEAN-U.S. Summit`.
      end += Math.max(inner, 1 + placeAt(scan, end + 1));
      continue;
    }
    const owner = possessive(scan, end);
    if (owner > 0) {
      // `National Assembly's Committee …` are two, `People's Committee` and `Ministers' Meeting` are one.
      if (isWholeOwner(reading, at, end) || (head >= 0 && head === end - 1)) break;
      end += owner;
      continue;
    }
    // `Finance Ministers’ and Central Bank Governors’ Meeting`.
    const isJoined = isSign(scan, end, APOSTROPHE) && !isSpaced(scan, end) && anyCode(scan, end + 1) === W.and;
    if (isJoined && head < 0 && isNameWord(scan, end + 2) && headAhead(reading, end + 2, limit, bit)) {
      end += 2;
      continue;
    }
    // `ASEAN Economic Ministers’ (AEM) Meeting`.
    const owned = isSign(scan, end, APOSTROPHE) && !isSpaced(scan, end) ? bracketedLetters(reading, end + 1) : 0;
    if (owned > 0 && has(scan, end + 1 + owned, bit)) {
      end += 1 + owned;
      continue;
    }
    if (isSign(scan, end, PLUS) && tokens.kind[end + 1] === NUMBER) {
      end += 2;
      continue;
    }
    // `ADMM+ Experts' Working Group`.
    // `14th RFMM + China Consultation`.
    const isPlus = end === at + 1 && isSign(scan, end, PLUS) && isNameWord(scan, end + 1) && isShouted(scan, at);
    const isTied = !isSpaced(scan, end) || (bit & MEETING_NOUN) !== 0;
    if (isPlus && isTied && isSpaced(scan, end + 1) && headAhead(reading, end + 1, limit, bit)) {
      end++;
      continue;
    }
    // `G7 Summit`, `P4G Summit`.
    const glued = gluedNumber(reading, at, end);
    if (glued > 0) {
      if (!headAhead(reading, end + glued + (isLower(scan, end + glued) ? 1 : 0), limit, bit)) break;
      end += glued;
      continue;
    }
    // `G7 expanded Summit`.
    if (end - at < 4 && isLower(scan, end) && has(scan, end + 1, bit) && isInnerKind(scan, end)) {
      end++;
      continue;
    }
    if (tokens.kind[end] === NUMBER) {
      // `APEC 2025 Ministerial Meeting`: a number inside, not a date's.
      if (!isNameWord(scan, end + 1) || !isSpaced(scan, end) || !headAhead(reading, end + 1, limit, bit)) break;
      end++;
      continue;
    }
    // `ASEAN Economic Community Council (AECC) Meeting`.
    const bracket = bracketedLetters(reading, end);
    if (
      bracket > 0 &&
      isNameWord(scan, end + bracket) &&
      headAhead(reading, end + bracket, Math.min(limit, end + bracket + 4), bit)
    ) {
      end += bracket;
      continue;
    }
    // `Hoa Binh provincial Party Committee`.
    if (head < 0 && isLocal(scan, end) && placeAt(scan, at) === end - at && headAhead(reading, end + 1, limit, bit)) {
      end++;
      continue;
    }
    // `Viet Nam – China Steering Committee`, `ASEAN- Japan Summit`, `Special ASEAN - Japan Summit`.
    const sides = isSign(scan, end, DASH) ? (isOneOf(scan, at, ['Special', 'Informal']) ? at + 1 : at) : end;
    if (
      sides < end &&
      (isSpaced(scan, end) || (isSpaced(scan, end + 1) && !(isShouted(scan, at) && placeAt(scan, at) > 0))) &&
      sideAt(reading, sides) === end &&
      !isDateline(scan, at) &&
      sideAt(reading, end + 1) > end + 1 &&
      headAhead(reading, end + 1, limit, bit)
    ) {
      end++;
      continue;
    }
    // `Political – Security - Defence Dialogue`.
    if (
      isSign(scan, end, DASH) &&
      isSpaced(scan, end) &&
      isField(reading, end - 1) &&
      isField(reading, end + 1) &&
      headAhead(reading, end + 1, limit, bit)
    ) {
      end++;
      continue;
    }
    // `AI for Good Global Summit`.
    if (isForum(reading, at, end, bit) && headAhead(reading, end + 1, limit, bit)) {
      end++;
      continue;
    }
    // `Rivers Trade in Goods Agreement Joint Committee`.
    const isTraded = anyCode(scan, end) === W.in && isText(scan, end - 1, 'Trade') && isNameWord(scan, end + 1);
    if (isTraded && head < 0 && headAhead(reading, end + 1, limit, bit)) {
      end++;
      continue;
    }
    // `ASEAN+3 (China, Japan and Korea) Ministers …`.
    const partners = head < 0 && isSign(scan, end, OPEN) ? partnersLength(scan, end) : 0;
    if (partners > 0) {
      end += partners;
      continue;
    }
    // `ASEAN Chiefs of Defence Forces' Meeting`, `ASEAN Ministers on Energy Meeting`.
    if (
      (anyCode(scan, end) === W.of || (anyCode(scan, end) === W.on && bit !== BODY_HEAD)) &&
      head < 0 &&
      isOneOf(scan, end - 1, LEADERS) &&
      // `Conference of Speakers of Parliament`: those who meet are no body.
      !(bit === BODY_HEAD && isOneOf(scan, end - 1, ['Speakers', 'Presidents'])) &&
      headAhead(reading, end + 1, limit, bit)
    ) {
      end++;
      continue;
    }
    const isAnd = anyCode(scan, end) === W.and || (isSign(scan, end, AMPERSAND) && isSpaced(scan, end + 1));
    // `the NA and Government agencies`, `the 43rd AMM and Related Meetings`.
    const behindJoint = isAnd || anyCode(scan, end + 1) !== W.and ? end + 1 : end + 2;
    const isList = isAnd || isSign(scan, end, COMMA);
    // `the FBI, CIA and Department of Rivers`: the head of another body right behind.
    const isOther = bit === BODY_HEAD && isAnd && has(scan, end + 1, BODY_HEAD);
    if (isOther && (anyCode(scan, end + 2) === W.of || anyCode(scan, end + 2) === W.for)) break;
    if (isList && (isText(scan, behindJoint, 'Government') || isText(scan, behindJoint, 'Related'))) break;
    if (joins && (isAnd || isSign(scan, end, COMMA)) && head !== end - 1) {
      // `Bill & Anna Rivers Foundation`.
      const isTied = bit === BODY_HEAD && isSign(scan, end, AMPERSAND) && isSpaced(scan, end);
      const isNations = isAnd && bit === BODY_HEAD && isOfNation(reading, at, end);
      // `STB and Vietnam Airlines`: letters alone, and a body that a country opens.
      const isTwo = isAnd && bit === BODY_HEAD && acronymStarting(reading, at)?.to === end && isCountry(scan, end + 1);
      if (isTwo) break;
      if (
        !isNations &&
        !isTied &&
        !areRegions(scan, at, end) &&
        !joinsFields(reading, at, end) &&
        !spellsLetters(reading, at, end, limit, bit)
      )
        break;
      if (!headAhead(reading, end, limit, bit, !isAnd)) break;
      end++;
      if (!isAnd && anyCode(scan, end) === W.and) end++;
      continue;
    }
    break;
  }
  return { head, to: end };
}

/** Tokens up to `Ltd` behind `Co` and the like: `Sungai Co., Ltd`, `Rivers Pte. Ltd`. */
function limitedLength(scan: Scan, at: number): number {
  if (!isOneOf(scan, at - 1, ['Co', 'Pte', 'Pty', 'Pvt'])) return 0;
  const stop = isSign(scan, at, DOT) ? at + 1 : at;
  const comma = isSign(scan, stop, COMMA) ? stop + 1 : stop;
  return comma > at && isText(scan, comma, 'Ltd') ? comma + 1 - at : 0;
}

/** `Cambodian Mine Action and Victim Assistance Authority`: words of one nation's body on both sides of `and`, none of which is a body or an office. */
function isOfNation(reading: Reading, from: number, and: number): boolean {
  const { scan } = reading;
  const isNations = has(scan, from, NATIONALITY);
  // `Viet Nam Coffee and Cocoa Association`.
  const nation = isNations ? 1 : isCountry(scan, from) ? placeAt(scan, from) : 0;
  if (nation === 0 || and - from <= nation || and - from > nation + 3) return false;
  const isPlain = (at: number): boolean =>
    isNameWord(scan, at) &&
    isSpaced(scan, at) &&
    officeAt(scan, at) === 0 &&
    placeAt(scan, at) === 0 &&
    (reading.acronymAt[at] ?? 0) === 0 &&
    !has(scan, at, BODY_HEAD | NATIONALITY | MEETING_NOUN);
  for (let at = from + nation; at < and; at++) if (!isPlain(at)) return false;
  let head = and + 1;
  while (head - and <= 3 && isPlain(head)) head++;
  if (head === and + 1) return false;
  return isNations ? has(scan, head, BODY_HEAD) : isOneOf(scan, head, JOINED_HEADS);
}

/** Heads of bodies for two things at once; a bank behind a country's firm is another. */
const JOINED_HEADS = [
  'Association',
  'Federation',
  'Society',
  'Institute',
  'Agency',
  'Authority',
  'Administration',
] as const;

/** Tokens of the number glued to letters that open a name, and of the letter glued to it; 0 without one. */
function gluedNumber(reading: Reading, from: number, at: number): number {
  const { scan } = reading;
  if (scan.tokens.kind[at] !== NUMBER || isSpaced(scan, at) || at !== from + 1) return 0;
  const letters = isNameWord(scan, at + 1) && !isSpaced(scan, at + 1) ? 2 : 1;
  const next = at + letters;
  return isSpaced(scan, next) && (isNameWord(scan, next) || isInnerKind(scan, next)) ? letters : 0;
}

/** What a bloc's meeting is like, in small letters before its head. */
const INNER_KINDS = [
  'expanded',
  'commemorative',
  'special',
  'extraordinary',
  'informal',
  'virtual',
  'ministerial',
] as const;

export const isInnerKind = (scan: Scan, at: number): boolean => isLower(scan, at) && isOneOf(scan, at, INNER_KINDS);

/** `HANOI – Chinese …`: the town in capitals that opens the line. */
const isDateline = (scan: Scan, at: number): boolean =>
  isShouted(scan, at) && placeAt(scan, at) > 0 && (at === 0 || scan.tokens.kind[at - 1] === BREAK);

/** End of a country or of letters that start here: one side of `Viet Nam – China`, `ASEAN – EU`. */
const sideAt = (reading: Reading, at: number): number =>
  has(reading.scan, at, NATIONALITY) && isNameWord(reading.scan, at)
    ? at + 1
    : Math.max(at + placeAt(reading.scan, at), acronymStarting(reading, at)?.to ?? 0);

/** Tokens of a place with a full stop or an `and` in it, 0 for others. */
const signedPlace = (scan: Scan, at: number): number =>
  isSign(scan, at + 1, DOT) || anyCode(scan, at + 1) === W.and ? placeAt(scan, at) : 0;

/** Units of administration in lower case before a body's head. */
export const isLocal = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['provincial', 'municipal', 'city', 'district', 'communal']);

/** What is written for a meeting. */
const PAPERS = [
  'Note',
  'Paper',
  'Plan',
  'Report',
  'Guidelines',
  'Agenda',
  'Proposal',
  'Statement',
  'Preparations',
] as const;

/** `for` before the head of a meeting, behind what is neither an office nor a place. */
const isForum = (reading: Reading, from: number, at: number, bit: number): boolean =>
  (bit & MEETING_NOUN) !== 0 &&
  ((anyCode(reading.scan, at) === W.for && (at - from < 3 || isText(reading.scan, at - 1, 'Responsible'))) ||
    // `Science and Technology in Society Forum`.
    (anyCode(reading.scan, at) === W.in &&
      has(reading.scan, at - 1, FIELD_WORD) &&
      placeAt(reading.scan, at + 1) === 0)) &&
  !isOneOf(reading.scan, at - 1, PAPERS) &&
  officeAt(reading.scan, from) === 0 &&
  placeAt(reading.scan, from) === 0 &&
  !has(reading.scan, from, BODY_HEAD);

/** `Malaysia's Ministry`, `ASEAN's Committee`: the owner of the name is no part of it. */
function isWholeOwner(reading: Reading, from: number, to: number): boolean {
  const { scan } = reading;
  if (placeAt(scan, from) === to - from) return true;
  // `Prime Minister Ismail Sabri's Cabinet`, but `Prime Minister's Office`.
  const office = officeAt(scan, from);
  if (office > 0 && to - from > office) return true;
  if (to - from === 1 && has(scan, from, NATIONALITY)) return true;
  // `the United Nations' Department of Rivers`.
  if (longestLength(scan, from, ENGLISH_BODY) === to - from) return true;
  const draft = acronymStarting(reading, from);
  return draft !== undefined && draft.to === to;
}

/** `Genome and Vaccine Institute (GVI)`: the letters behind the head are the initials of all its words. */
function spellsLetters(reading: Reading, from: number, joint: number, limit: number, bit: number): boolean {
  const { scan } = reading;
  const { tokens } = scan;
  let initials = '';
  for (let at = from; at < limit; at++) {
    if (isNameWord(scan, at)) {
      initials += tokens.text[tokens.start[at] ?? 0] ?? '';
      if (at < joint || !has(scan, at, bit)) continue;
      const letters = bracketedLetters(reading, at + 1) > 0 ? acronymStarting(reading, at + 2) : undefined;
      return (
        letters !== undefined &&
        tokens.text.slice(tokens.start[letters.from], tokens.end[letters.lettersTo - 1]) === initials
      );
    }
    if (anyCode(scan, at) !== W.and && !isSign(scan, at, COMMA)) return false;
  }
  return false;
}

function joinsFields(reading: Reading, from: number, joint: number): boolean {
  const { scan } = reading;
  const next = anyCode(scan, joint + 1) === W.and ? joint + 2 : joint + 1;
  if (officeAt(scan, from) === joint - from && joint > from) return false;
  // `Prime Minister's Science, Technology and Rivers Council`: whose it is.
  const held = officeAt(scan, from);
  const owned = held > 0 && possessive(scan, from + held) > 0 ? from + held : from;
  for (let at = owned; at < joint; at++) if (placeAt(scan, at) === joint - at || officeAt(scan, at) > 1) return false;
  if (isPostedThere(reading, from, joint) || isRanked(reading, from, joint)) return false;
  const left = joint - 1;
  return (isNameWord(scan, left) && isField(reading, left)) || isField(reading, next);
}

const isYear = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === NUMBER && (scan.tokens.value[at] ?? 0) >= 1900 && (scan.tokens.value[at] ?? 0) <= 2100;

/** Is there a head within the words with capitals, commas and `and` from here? A comma needs an `and` on the way. */
function headAhead(reading: Reading, from: number, to: number, bit: number, needsAnd = false): boolean {
  const { scan } = reading;
  let seen = !needsAnd;
  for (let at = from; at < to; at++) {
    if (isNameWord(scan, at)) {
      if (honorificAt(scan, at) > 0) return false;
      if (has(scan, at, bit)) return seen;
    } else if (anyCode(scan, at) === W.and || isSign(scan, at, AMPERSAND)) seen = true;
    else if (isSign(scan, at, COMMA) || isYear(scan, at)) continue;
    else if (isSign(scan, at, DASH) && isSpaced(scan, at) && isField(reading, at + 1)) continue;
    else if (innerSign(scan, at) > 0) at += innerSign(scan, at) - 1;
    else if (possessive(scan, at) > 0) at += possessive(scan, at) - 1;
    else if (bracketedLetters(reading, at) > 0) at += bracketedLetters(reading, at) - 1;
    else return false;
  }
  return false;
}
