/** How far a list of fields goes behind `of`, `for` and `on`: `Science, Technology and Innovation`, `Digital Development and Information`. */
import { isCapital, isLower, isOneOf, isShouted, isSign, isText, versionLength } from './tokenTests.ts';
import { COMMA, AMPERSAND, DASH, DOT, SLASH } from '../text/signs.ts';
import { ACCENTED } from '../text/tokens.ts';
import {
  BODY_HEAD,
  ENGLISH_BODY,
  FAMILY_NAME,
  FIELD_WORD,
  HEADLINE_VERB,
  MEETING_NOUN,
  NAME_PARTICLE,
  PLAIN_FAMILY_NAME,
  SENTENCE_WORD,
} from './categories.ts';
import { acronymStarting, type AcronymDraft, type Reading } from './drafts.ts';
import {
  anyCode,
  has,
  honorificAt,
  innerSign,
  isInDate,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  possessive,
} from './englishText.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { leadsMeeting } from './englishOfficeLetters.ts';
import { isWhole } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';

/** A field of government, or letters that stand for one (`ICT`). */
export const isField = (reading: Reading, at: number): boolean =>
  isNameWord(reading.scan, at) && (has(reading.scan, at, FIELD_WORD) || (reading.acronymAt[at] ?? 0) > 0);

/** Does a Vietnamese name of two syllables or more start here? */
export function startsVietnameseName(scan: Scan, at: number): boolean {
  // `Bui The Duy`: a syllable that is a function word elsewhere.
  const next = isNameWord(scan, at + 1) || !isCapital(scan, at + 1) ? at + 1 : at + 2;
  if (!isNameWord(scan, at) || !isNameWord(scan, next) || !isSpaced(scan, at + 1) || !isSpaced(scan, next))
    return false;
  if (placeAt(scan, at) > 1) return false;
  const accented = ((scan.tokens.shape[at] ?? 0) & ACCENTED) !== 0 && has(scan, at, FAMILY_NAME);
  return accented || (has(scan, at, PLAIN_FAMILY_NAME) && !has(scan, at + 1, FIELD_WORD));
}

/** Does the name of a person start here, behind the fields of an office? Two words or more, none of them a field. */
export function startsPerson(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (startsVietnameseName(scan, at)) return true;
  if (isField(reading, at) || placeAt(scan, at) > 0 || has(scan, at, BODY_HEAD | MEETING_NOUN)) return false;
  const next = at + 1;
  if (isOneOf(scan, next, PLANS) || isOneOf(scan, at, REGIONS)) return false;
  if (innerSign(scan, next) > 0 && isSign(scan, next, DASH)) return true;
  // `John R. Rivers`, `Ma. Theresa Rivers`, no end of a sentence.
  if (!isSpaced(scan, next))
    return isSign(scan, next, DOT) && (scan.tokens.value[at] ?? 0) < 4 && isNameWord(scan, next + 1);
  // `Enrique A. Rivers`.
  // `Pieter van der Berg`, `Mohammed el-Amin`.
  if (has(scan, next, NAME_PARTICLE) && isLower(scan, next) && isSpaced(scan, next)) {
    const particles = has(scan, next + 1, NAME_PARTICLE) && isLower(scan, next + 1) ? next + 2 : next + 1;
    return isNameWord(scan, isSign(scan, particles, DASH) ? particles + 1 : particles);
  }
  const isInitial = isText(scan, next, 'A') && isSign(scan, next + 1, DOT) && isNameWord(scan, next + 2);
  return isInitial || (isNameWord(scan, next) && !isField(reading, next) && placeAt(scan, next) === 0);
}

/** `Target Programmes`, which are nobody. */
const REGIONS = ['Asia', 'Africa', 'Pacific', 'Europe', 'America', 'Americas'] as const;
const PLANS = ['Program', 'Programs', 'Programme', 'Programmes', 'Projects', 'Plans'] as const;

/** The end of the list of names that starts at a token; `person`: a person's name may follow it without a sign. */
export function topicListEnd(
  reading: Reading,
  at: number,
  to: number,
  startsBody: (at: number) => boolean,
  person: boolean,
): number {
  const { scan } = reading;
  let next = at;
  let end = at;
  let isClosed = false;
  while (next < to) {
    const run = nameRunEnd(reading, next, to, person, next === at);
    if (run === next) break;
    end = next = run;
    const code = anyCode(scan, next);
    if (code === W.and && anyCode(scan, next + 1) === W.the) {
      // `Sustainability and the Environment`, `Asia and the Pacific`.
      if (!isField(reading, next + 2) || startsBody(next + 2) || (reading.acronymAt[next + 2] ?? 0) > 0) break;
      next += 2;
      continue;
    }
    if (code === W.and || isSign(scan, next, AMPERSAND)) {
      const place = placeAt(scan, next + 1);
      // `South and Southeast Asia`.
      if (place > 0 && isOneOf(scan, next - 1, DIRECTIONS)) {
        next += 1 + place;
        end = next;
        continue;
      }
      if (!isNameWord(scan, next + 1) || startsBody(next + 1) || honorificAt(scan, next + 1) > 0) break;
      // `Science, Innovation and Technology and Anna Rivers`: a second `and` goes on with fields only.
      if (isClosed && !isField(reading, next + 1)) break;
      isClosed = true;
      // `the Department of Science and Technology and Microsoft`.
      if (isWhole(scan, next + 1)) break;
      // `… and Co-Chaired by`.
      if (isText(scan, next + 1, 'Co') && isSign(scan, next + 2, DASH)) break;
      if (officeAt(scan, next + 1) > 0 && (!isField(reading, next + 1) || leadsMeeting(scan, next + 1))) break;
      if (place > 0 || (person && startsVietnameseName(scan, next + 1))) break;
      // `the Ministry of Health and UNICEF`: letters go on a list only amid fields.
      if ((reading.acronymAt[next + 1] ?? 0) > 0 && !goesOnAfterLetters(reading, next + 1)) break;
      next++;
      continue;
    }
    const inTitle = titleJoint(scan, next);
    if (inTitle > next) {
      next = inTitle;
      continue;
    }
    // `Labour - Invalids and Social Affairs`: a dash between fields that an `and` closes.
    if (isSign(scan, next, DASH) && isSpaced(scan, next) && dashGoesOn(reading, next, to)) {
      next++;
      continue;
    }
    if (isSign(scan, next, COMMA) && listGoesOn(reading, next, to, startsBody)) {
      next++;
      if (anyCode(scan, next) === W.and) next++;
      if (anyCode(scan, next) === W.the) next++;
      continue;
    }
    break;
  }
  return end;
}

/** `Waste Along the Value Chain`, `Resilience Through Trade`: behind a preposition with a capital the title goes on; the token itself without one. */
function titleJoint(scan: Scan, at: number): number {
  const code = anyCode(scan, at);
  const isWord = isCapital(scan, at) && !isNameWord(scan, at) && TITLE_CODES.has(code);
  // `Accelerating the Energy Transition`.
  const isLed = code === W.the && (isOneOf(scan, at - 1, TITLE_JOINTS) || isGerund(scan, at - 1));
  if (!isWord && !isLed) return at;
  const article = anyCode(scan, at + 1);
  const next = isWord && (article === W.the || article === W.a || article === W.an) ? at + 2 : at + 1;
  return isNameWord(scan, next) && !(isWord && placeAt(scan, next) > 0) ? next : at;
}

/** `Accelerating`, `Strengthening`, but no `Meeting`. */
const isGerund = (scan: Scan, at: number): boolean =>
  (scan.tokens.value[at] ?? 0) > 5 &&
  isCapital(scan, at) &&
  scan.tokens.text.startsWith('ing', (scan.tokens.end[at] ?? 0) - 3) &&
  !has(scan, at, FIELD_WORD | MEETING_NOUN);

const TITLE_CODES: ReadonlySet<number> = new Set([W.with, W.for, W.from, W.in, W.to, W.by, W.between, W.against, W.on]);
const TITLE_JOINTS = [
  'Along',
  'Across',
  'Towards',
  'Toward',
  'Beyond',
  'Within',
  'Amid',
  'Under',
  'Into',
  'Among',
  'Around',
  'Throughout',
  'Through',
] as const;

const DIRECTIONS = ['South', 'North', 'East', 'West', 'Central', 'Southeast', 'Northeast'] as const;

function isBodysLetters({ scan: { tokens } }: Reading, { from, lettersTo }: AcronymDraft): boolean {
  return (
    KNOWN_LETTERS.get(lettersKey(tokens.text.slice(tokens.start[from], tokens.end[lettersTo - 1])))?.kind ===
    'organisation'
  );
}

/** Letters for a field (`ICT`, `AI`), not for a body. */
function goesOnAfterLetters(reading: Reading, at: number): boolean {
  const draft = acronymStarting(reading, at);
  // `Health and HIV/AIDS of Papua New Guinea`.
  if (draft?.lettersTo === at + 3 && isSign(reading.scan, at + 1, SLASH)) return true;
  const length =
    draft === undefined
      ? 0
      : (reading.scan.tokens.end[draft.lettersTo - 1] ?? 0) - (reading.scan.tokens.start[at] ?? 0);
  return length <= 3 && !(draft !== undefined && isBodysLetters(reading, draft));
}

/** `e-Governance`, `e-Commerce`. */
export const isElectronic = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'e') && isSign(scan, at + 1, DASH) && !isSpaced(scan, at + 2) && isNameWord(scan, at + 2);

function nameRunEnd(reading: Reading, at: number, to: number, person: boolean, first: boolean): number {
  const { scan } = reading;
  let end = at;
  while (end < to) {
    if (isElectronic(scan, end)) {
      end += 3;
      continue;
    }
    if (isNameWord(scan, end) && !isInDate(reading, end)) {
      if (honorificAt(scan, end) > 0 && end > at) break;
      const opens = end === at && first;
      if (!opens && officeAt(scan, end) > 0 && !isField(reading, end)) break;
      // `Conference on Rural Health Adopts Rivers Statement`, but `… on Road Signs`.
      if (end > at && has(scan, end, HEADLINE_VERB) && !isField(reading, end) && isNameWord(scan, end + 1)) break;
      if (!opens && (person ? startsPerson(reading, end) : startsVietnameseName(scan, end))) break;
      // `Office of the High Commissioner for …`: an office may open a name.
      // `Southeast Asia-South Pacific Affairs`.
      const place = placeAt(scan, end);
      const isTied = isSign(scan, end + place, DASH) && !isSpaced(scan, end + place);
      end += Math.max(1, end > at || isTied ? place : 0, opens ? officeAt(scan, end) : 0);
      continue;
    }
    if (end === at) break;
    // `Industry 4.0`.
    const version = versionLength(scan, end);
    if (version > 0) {
      end += version;
      continue;
    }
    // `Vietnam – Foreign NGO Cooperation`.
    if (
      !person &&
      endsPlace(scan, at, end) &&
      isSign(scan, end, DASH) &&
      isSpaced(scan, end) &&
      isName(scan, end + 1)
    ) {
      end++;
      continue;
    }
    // `Health and HIV/AIDS`.
    const isSlashed = isSign(scan, end, SLASH) && !isSpaced(scan, end) && !isSpaced(scan, end + 1);
    const inner = isSlashed && isShouted(scan, end - 1) && isShouted(scan, end + 1) ? 2 : innerSign(scan, end);
    if (inner > 0) {
      end += inner;
      continue;
    }
    const owner = possessive(scan, end);
    // `Ministry of Transport and Ports' Director General`: no word of the name follows.
    const goesOn = owner > 1 || officeAt(scan, end + 1) === 0 || isField(reading, end + 1);
    if (owner > 0 && goesOn) {
      end += owner;
      continue;
    }
    break;
  }
  return end;
}

const endsPlace = (scan: Scan, from: number, end: number): boolean => {
  for (let at = Math.max(from, end - 3); at < end; at++) if (placeAt(scan, at) === end - at) return true;
  return false;
};

const isName = (scan: Scan, at: number): boolean =>
  isNameWord(scan, at) && isSpaced(scan, at) && honorificAt(scan, at) === 0 && officeAt(scan, at) === 0;

/** `Public Grievances and Pensions`: behind a field a word that no list knows, right before the last `and`. */
const isClosingWord = ({ scan }: Reading, at: number, last: boolean): boolean =>
  !last &&
  isNameWord(scan, at) &&
  isSpaced(scan, at) &&
  anyCode(scan, at + 1) === W.and &&
  isNameWord(scan, at + 2) &&
  !has(scan, at, FAMILY_NAME | PLAIN_FAMILY_NAME | SENTENCE_WORD | BODY_HEAD) &&
  placeAt(scan, at) === 0 &&
  placeAt(scan, at + 2) === 0 &&
  officeAt(scan, at) === 0;

function dashGoesOn(reading: Reading, dash: number, to: number): boolean {
  const { scan } = reading;
  let at = dash + 1;
  while (at < to && at - dash < 4 && isSpaced(scan, at) && isNameWord(scan, at) && has(scan, at, FIELD_WORD)) at++;
  return at > dash + 1 && anyCode(scan, at) === W.and && isField(reading, at + 1) && isField(reading, dash - 1);
}

/** One word that is no field we know of, yet nobody's name either (`Water, Rivers and Lakes`). */
function isPlainElement(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (!isNameWord(scan, at) || has(scan, at, FAMILY_NAME | PLAIN_FAMILY_NAME | SENTENCE_WORD)) return false;
  if (officeAt(scan, at) > 0 || honorificAt(scan, at) > 0 || longestLength(scan, at, ENGLISH_BODY) > 0) return false;
  const next = at + 1;
  // `, and Khalid bin Salman`: somebody else.
  if (has(scan, next, NAME_PARTICLE) && isLower(scan, next)) return false;
  return !isNameWord(scan, next) && innerSign(scan, next) === 0 && possessive(scan, next) === 0;
}

/** `Illegal, Unreported and Unregulated Fishing`, `Interregional Relations`: a participle or a long adjective before a field. */
const isKindOfField = (reading: Reading, at: number): boolean =>
  isNameWord(reading.scan, at) &&
  isField(reading, at + 1) &&
  (endsIn(reading.scan, at, 'ed') ||
    ((reading.scan.tokens.value[at] ?? 0) > 8 && ADJECTIVE_ENDS.some((end) => endsIn(reading.scan, at, end))));

const ADJECTIVE_ENDS = ['al', 'ic', 'ary', 'ive'] as const;

const endsIn = ({ tokens: { text, end } }: Scan, at: number, ending: string): boolean =>
  text.startsWith(ending, (end[at] ?? 0) - ending.length);

/** `Corruption, Wastefulness and Negative Phenomena`: a long adjective and a plural, which are nobody's name. */
const isKindOfThing = ({ scan }: Reading, at: number): boolean =>
  isNameWord(scan, at) &&
  (scan.tokens.value[at] ?? 0) > 7 &&
  ADJECTIVE_ENDS.some((end) => endsIn(scan, at, end)) &&
  isNameWord(scan, at + 1) &&
  isSpaced(scan, at + 1) &&
  (endsIn(scan, at + 1, 's') || endsIn(scan, at + 1, 'mena')) &&
  !isNameWord(scan, at + 2) &&
  !has(scan, at + 1, BODY_HEAD | FAMILY_NAME | PLAIN_FAMILY_NAME);

/** `, Technology and Innovation`: fields or letters up to `and` and one more. */
function listGoesOn(reading: Reading, comma: number, to: number, startsBody: (at: number) => boolean): boolean {
  const { scan } = reading;
  let at = comma;
  for (let round = 0; round < 8 && at < to; round++) {
    const last = anyCode(scan, at + 1) === W.and;
    // `Climate Change, Energy, the Environment and Water`.
    const the = last ? at + 2 : at + 1;
    const first = anyCode(scan, the) === W.the && isField(reading, the + 1) ? the + 1 : the;
    if (
      !(
        isField(reading, first) ||
        isPlainElement(reading, first) ||
        isKindOfField(reading, first) ||
        isKindOfThing(reading, first)
      ) ||
      placeAt(scan, first) > 0 ||
      startsBody(first)
    )
      return false;
    if (last || anyCode(scan, at) === W.and || isSign(scan, at, AMPERSAND)) return true;
    let end = first + 1;
    while (end < to && end - first < 6) {
      if (isField(reading, end) || isClosingWord(reading, end, last)) end++;
      else if (innerSign(scan, end) > 0) end += innerSign(scan, end);
      else break;
    }
    if (anyCode(scan, end) !== W.and && !isSign(scan, end, COMMA) && !isSign(scan, end, AMPERSAND)) return false;
    at = end;
  }
  return false;
}
