/** Organisations in English paragraphs: known names, a head before `of` and `for`, or a head at the end of a run of capitals. */
import { COMMA, OPEN } from '../text/signs.ts';
import { ACCENTED, NUMBER, WORD } from '../text/tokens.ts';
import {
  BODY_HEAD,
  ENGLISH_BODY,
  ENGLISH_OFFICE,
  EVENT_NOUN,
  FIELD_WORD,
  GENERIC_WORD,
  MEETING_NOUN,
  MISSION_HEAD,
  NATIONALITY,
  SENTENCE_WORD,
} from './categories.ts';
import {
  IN_DATE,
  IN_NUMBER,
  IN_ORGANISATION,
  cover,
  type OrganisationDraft,
  type Reading,
  acronymStarting,
} from './drafts.ts';
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
  startsPhrase,
  isDistinct,
} from './englishText.ts';
import { isGathering } from './englishCounts.ts';
import { isField, startsPerson, startsVietnameseName, topicListEnd } from './englishTopics.ts';
import { registeredRow } from './registeredNames.ts';
import { W } from './functionWords.ts';
import { englishOrdinalAt } from './ordinals.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { isText, isSign } from './tokenTests.ts';
import { noteOddLetters, noteShortName } from './englishShortNames.ts';

/** Reads tokens `from` to `to` of one English paragraph; acronyms must have been read. */
export function recogniseEnglishBodies(reading: Reading, from: number, to: number): void {
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD || ((reading.covered[at] ?? 0) & (IN_NUMBER | IN_DATE)) !== 0) continue;
    noteOddLetters(reading, at);
    if (!isNameWord(scan, at)) {
      const local = localBody(reading, at, to);
      if (local === undefined) continue;
      add(reading, local);
      at = local.to - 1;
      continue;
    }
    const known = Math.max(longestLength(scan, at, ENGLISH_BODY), registeredBody(reading, at), government(scan, at));
    const parsed = startsPhrase(scan, at) ? bodyAt(reading, at, to) : undefined;
    const length = parsed === undefined ? 0 : parsed.to - at;
    // `19th General Assembly` is a meeting.
    if (parsed === undefined && known > 0 && isGathering(scan, at + known - 1) && isCounted(scan, at)) continue;
    if (known === 0 && parsed === undefined) {
      const letters = knownLetters(reading, at);
      if (letters === undefined) continue;
      add(reading, letters);
      at = letters.to - 1;
      continue;
    }
    const name: OrganisationDraft =
      parsed !== undefined && length >= known
        ? { ...parsed, known: length === known ? knownName(reading, at, length) : -1 }
        : { from: at, to: at + known, headTo: at + 1, known: knownName(reading, at, known), letters: false };
    noteShortName(reading, name.to);
    add(reading, name);
    if (isCompanyOfLetters(reading, name)) cover(reading, { from: at, to: name.to - 1 }, IN_NUMBER);
    else nested(reading, name);
    at = name.to - 1;
  }
}

/** A name in the midst of a Vietnamese paragraph, where no word with marks belongs to it. */
export function englishBodyInside(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!startsPhrase(scan, at)) return undefined;
  const found = bodyAt(reading, at, to);
  if (found === undefined) return undefined;
  for (let each = at; each < found.to; each++) if (((scan.tokens.shape[each] ?? 0) & ACCENTED) !== 0) return undefined;
  return found;
}

/** `the provincial People's Committee`: the unit in lower case belongs to the name. */
function localBody(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!isNameWord(scan, at + 1) || !isLocal(scan, at)) return undefined;
  const body = bodyAt(reading, at + 1, to);
  return body !== undefined && LOCAL_HEADS.some((head) => isText(scan, body.headTo - 1, head))
    ? { ...body, from: at }
    : undefined;
}

const LOCAL_HEADS = ['Committee', 'Council', 'Department', 'Police', 'Delegation'] as const;

/** `the Government`, `in Parliament`; not `Government meeting` nor `Government Office` nor `Members of Parliament`. */
function government(scan: Scan, at: number): number {
  if (at === 0 || isNameWord(scan, at + 1)) return 0;
  const code = anyCode(scan, at - 1);
  if (isText(scan, at, 'Government')) return code === W.the ? 1 : 0;
  return isText(scan, at, 'Parliament') && (code === W.the || code === W.in || code === W.to || code === W.by) ? 1 : 0;
}

function add(reading: Reading, draft: OrganisationDraft): void {
  const index = reading.organisations.push(draft);
  if (reading.organisationAt[draft.from] === 0) reading.organisationAt[draft.from] = index;
  cover(reading, draft, IN_ORGANISATION);
}

/** `FPT Corporation`: the letters are the name itself, no mention of their own. */
function isCompanyOfLetters(reading: Reading, body: OrganisationDraft): boolean {
  const letters = acronymStarting(reading, body.from);
  if (letters === undefined || letters.to !== body.to - 1) return false;
  return COMPANY_WORDS.some((word) => isText(reading.scan, body.to - 1, word));
}

const COMPANY_WORDS = ['Corporation', 'Group', 'Company', 'Holdings', 'Bank', 'University'] as const;

/** Bodies inside a longer name: `United Nations` of its Office at Geneva, letters of the registry. */
function nested(reading: Reading, outer: OrganisationDraft): void {
  const { scan } = reading;
  for (let at = outer.from; at < outer.to; at++) {
    const known = knownInside(scan, at, outer);
    if (known > 0) {
      const inner = {
        from: at,
        to: at + known,
        headTo: at + 1,
        known: knownName(reading, at, known),
        letters: false,
      };
      add(reading, inner);
      at += known - 1;
      continue;
    }
    const letters = knownLetters(reading, at);
    if (letters !== undefined && letters.to < outer.to) add(reading, letters);
    if (at < outer.headTo || (anyCode(scan, at - 1) !== W.of && anyCode(scan, at - 1) !== W.the)) continue;
    // `Organisation of Supreme Audit Institutions` holds no other body.
    const isNamed = anyCode(scan, at - 1) === W.the || placeAt(scan, at) > 0 || (reading.acronymAt[at] ?? 0) > 0;
    const inner = isNamed && isNameWord(scan, at) ? bodyAt(reading, at, outer.to) : undefined;
    if (inner?.to !== outer.to) continue;
    add(reading, inner);
    nested(reading, inner);
    return;
  }
}

/** Tokens of the known body that starts at a token inside another; names such as that of UNESCO are one piece. */
function knownInside(scan: Scan, at: number, outer: OrganisationDraft): number {
  const first = longest(scan, at, ENGLISH_BODY);
  for (let row = first; row >= 0; row = scan.next[row] ?? -1) {
    if (scan.category[row] !== ENGLISH_BODY) continue;
    const length = scan.length[row] ?? 0;
    if (at + length > outer.to) continue;
    // `General Assembly` of the UN is that body itself.
    if (at > outer.from && at + length === outer.to && isNameWord(scan, at - 1)) continue;
    if (at > outer.from || length < outer.to - outer.from) return length;
    if (scan.data[row] === 0) return 0;
  }
  return 0;
}

/** Letters that the registry knows for a body. */
function knownLetters(reading: Reading, at: number): OrganisationDraft | undefined {
  const draft = acronymStarting(reading, at);
  if (draft === undefined || draft.number >= 0 || draft.known < 0) return undefined;
  return reading.lexicon.names[draft.known]?.entity.kind === 'organisation'
    ? { from: at, to: draft.lettersTo, headTo: at, known: draft.known, letters: true }
    : undefined;
}

/** Index of the body's name in the lexicon where the registry knows exactly these tokens, else -1. */
function knownName(reading: Reading, at: number, length: number): number {
  const { scan } = reading;
  return scan.data[registeredRow(reading, at, 'organisation', (row) => scan.length[row] === length)] ?? -1;
}

/** Tokens of the body's registered name, unless a place is called so, too, or it is a word of other names. */
function registeredBody(reading: Reading, at: number): number {
  const { scan } = reading;
  const isPlain = has(scan, at, FIELD_WORD | GENERIC_WORD | SENTENCE_WORD | BODY_HEAD | MEETING_NOUN | EVENT_NOUN);
  const row = registeredRow(
    reading,
    at,
    'organisation',
    (_row, { name }) => (!isPlain && /^\p{L}{5,}$/u.test(name.text)) || /\s/u.test(name.text),
  );
  const length = row < 0 ? 0 : (scan.length[row] ?? 0);
  if (length === 0 || placeAt(scan, at) === length) return 0;
  if (length > 1) return length;
  // `Intel Vietnam`, `Marvell Technology`: the firm's branches.
  let end = at + 1;
  while (end < at + 4 && isNameWord(scan, end) && isSpaced(scan, end) && officeAt(scan, end) === 0) {
    const step = has(scan, end, FIELD_WORD) ? 1 : placeAt(scan, end);
    if (step === 0) break;
    end += step;
  }
  return end - at;
}

function bodyAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (honorificAt(scan, at) > 0) return undefined;
  // `Minister-in-charge of Cybersecurity and Smart Nation Group`: a field, then a body.
  const run = runWithHead(reading, at, to, BODY_HEAD, !isMinistersField(scan, at));
  if (run.head < 0) return partnership(reading, at, run.to, to) ?? servedBody(reading, at, to);
  // `Hanoi Party Secretary`: the head opens the name of an office.
  if (officeAt(scan, run.head) > 1 && run.head > at) return undefined;
  const headTo = run.head + 1;
  if (isNoBody(scan, run.head, at) || (isGathering(scan, run.head) && isCounted(scan, at))) return undefined;
  let end = headTo;
  if (headTo < run.to) {
    const rest = endsAtHead(reading, at, headTo, run.to);
    if (rest === 0) return undefined;
    end = rest;
  }
  const named = isDistinct(scan, at, run.head);
  const seat = end > headTo ? 0 : seatBehind(reading, headTo);
  if (seat > 0 && named) return { from: at, to: seat, headTo, known: -1, letters: false };
  const tail = end > headTo ? end : tailEnd(reading, headTo, to, run.head, isServed(scan, at));
  // `Union of Myanmar` is a country.
  if ((tail === headTo && !named) || placeAt(scan, at) === tail - at) return undefined;
  return { from: at, to: tail, headTo, known: -1, letters: false };
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
const isCounted = (scan: Scan, at: number): boolean =>
  at > 0 &&
  ((scan.tokens.kind[at - 2] === NUMBER && !isSpaced(scan, at - 1)) || englishOrdinalAt(scan, at - 1)?.to === at);

/** `National Convention Centre` is a building, the `Board of Directors` are people. */
function isNoBody(scan: Scan, head: number, from: number): boolean {
  if (isText(scan, head, 'Centre') || isText(scan, head, 'Center'))
    return (
      head > from &&
      ['Convention', 'Conference', 'Exhibition', 'Exhibitions', 'Congress'].some((word) => isText(scan, head - 1, word))
    );
  return (
    isText(scan, head, 'Board') && ['Directors', 'Trustees', 'Governors'].some((word) => isText(scan, head + 2, word))
  );
}

/** `National Research Foundation, Singapore (NRF)`: the country is part of the name where letters follow it. */
function seatBehind(reading: Reading, comma: number): number {
  const { scan } = reading;
  if (!isSign(scan, comma, COMMA)) return 0;
  const end = comma + 1 + placeAt(scan, comma + 1);
  return end > comma + 1 && isSign(scan, end, OPEN) && (reading.acronymAt[end + 1] ?? 0) > 0 ? end : 0;
}

/** Right behind `Minister of`, `Minister for`. */
function isMinistersField(scan: Scan, at: number): boolean {
  const code = at > 1 ? anyCode(scan, at - 1) : 0;
  if (code !== W.of && code !== W.for) return false;
  return isText(scan, at - 2, 'Minister') || isText(scan, at - 2, 'charge') || isText(scan, at - 2, 'State');
}

/** What stands behind the head in the same run of capitals: an office or a place ends the name, anything else makes it another thing. */
function endsAtHead(reading: Reading, from: number, at: number, runTo: number): number {
  const { scan } = reading;
  if (!isSpaced(scan, at)) {
    // `National University-HCM City`: a campus.
    const place = placeAt(scan, at + 1);
    return place > 0 ? at + 1 + place : 0;
  }
  if (officeAt(scan, at) > 0 || honorificAt(scan, at) > 0 || startsVietnameseName(scan, at)) return at;
  // `National Supercomputing Centre Singapore`.
  if (placeAt(scan, at) === runTo - at) return runTo;
  // `Chairman of the … Committee John Smith`.
  const code = from > 0 ? anyCode(scan, from - 1) : 0;
  return (code === W.the || code === W.of) && startsPerson(reading, at) ? at : 0;
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
    if (!isNameWord(scan, next) || next >= to) break;
    const place = placeAt(scan, next);
    const known = longestLength(scan, next, ENGLISH_BODY);
    if (code === W.of || code === W.for || code === W.on || code === W.against) {
      // `Office of the United Kingdom Mark Field`.
      const isWhole = endsPlace(scan, next + place);
      const isPlace = isWhole || (isCountry(scan, next) && known === 0 && startsPerson(reading, next + place));
      if (place > 0 && code === W.of && isPlace) {
        if (country) break;
        country = true;
        end = next + place;
        // `People's Committee of Lao Cai province`.
        if (place > 0 && AREAS.some((area) => isText(scan, end, area))) end++;
        continue;
      }
      if (country) break;
      if (fields > 0 && ((code === W.of && last === W.of) || startsBodyAt(reading, next, to))) break;
      // `Office of the Korea Institute of Industrial Technology`.
      if (fields === 0 && known > 0) return next + known;
      const inner = fields === 0 && startsBodyAt(reading, next, to) ? bodyAt(reading, next, to) : undefined;
      if (inner !== undefined && inner.to > next) return inner.to;
      const list = topicListEnd(reading, next, to, (other) => startsBodyAt(reading, other, to), served);
      if (list === next) break;
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
    if ((code === W.in || code === W.at || code === W.to) && has(scan, head, MISSION_HEAD)) {
      const known = Math.max(place, longestLength(scan, next, ENGLISH_BODY), lettersLength(reading, next));
      if (known === 0) break;
      end = next + known;
      continue;
    }
    break;
  }
  return end;
}

const AREAS = ['province', 'city', 'district', 'commune', 'ward', 'state'] as const;

/** A country that ends the name, rather than one that starts another (`Viet Nam News Agency`). */
const endsPlace = (scan: Scan, at: number): boolean =>
  !isNameWord(scan, at) || !isSpaced(scan, at) || officeAt(scan, at) > 0;

const lettersLength = (reading: Reading, at: number): number => {
  const draft = acronymStarting(reading, at);
  return draft === undefined || draft.number >= 0 ? 0 : draft.to - at;
};

/** Does another body start here? Inside a list of fields the name before it ends then. */
function startsBodyAt(reading: Reading, at: number, to: number): boolean {
  const { scan } = reading;
  if (longestLength(scan, at, ENGLISH_BODY) > 0) return true;
  const run = runWithHead(reading, at, to, BODY_HEAD, false);
  if (run.head < 0) return false;
  if (run.head === at) return anyCode(scan, at + 1) === W.of;
  return run.head + 1 === run.to;
}

/** Tokens of the office that ends before `of [the]` right before a token, 0 when there is none. */
function officeBefore(scan: Scan, at: number): number {
  const joint = anyCode(scan, at - 1) === W.the ? at - 2 : at - 1;
  if (joint < 1 || anyCode(scan, joint) !== W.of) return 0;
  for (let length = 1; length <= 6 && joint - length >= 0; length++)
    if (longestLength(scan, joint - length, ENGLISH_OFFICE) === length) return length;
  return 0;
}

const isServed = (scan: Scan, at: number): boolean => at > 1 && officeBefore(scan, at) > 0;

/**
 * `Vice President of [the] Thailand Science Research and Innovation`: what an office is held in is a body, with a head word or without.
 * Of ministers and of heads of state it is the field or the country.
 */
function servedBody(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (at < 2 || officeBefore(scan, at) === 0) return undefined;
  const isThe = anyCode(scan, at - 1) === W.the;
  if (!isThe && has(scan, at, FIELD_WORD)) return undefined;
  const place = placeAt(scan, at);
  if (place > 0 && (endsPlace(scan, at + place) || startsPerson(reading, at + place))) return undefined;
  const last = isThe ? at - 3 : at - 2;
  const head = scan.tokens.text.slice(scan.tokens.start[last], scan.tokens.end[last]);
  if (!SERVING.test(head)) return undefined;
  // `Vice Chairman of the NA's Committee …`: the owner is no part of it.
  if ((reading.acronymAt[at] ?? 0) > 0 && possessive(scan, at + 1) > 0) return undefined;
  if (officeAt(scan, at) > 0 || has(scan, at, MEETING_NOUN | EVENT_NOUN | NATIONALITY)) return undefined;
  const list = topicListEnd(reading, at, to, (other) => startsBodyAt(reading, other, to), false);
  if (list - at < (isThe ? 2 : 3) || meetingInside(scan, at, list) || scan.tokens.kind[list] === NUMBER)
    return undefined;
  return { from: at, to: list, headTo: at + 1, known: -1, letters: false };
}

/** Last words of offices that are held in a body. */
const SERVING =
  /^(?:President|Director|General|Chairman|Chairwoman|Chairperson|Chair|CEO|Officer|Executive|Rector|Dean|Principal|Founder|Scientist)$/iu;

function meetingInside(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(scan, at, MEETING_NOUN)) return true;
  return false;
}
