/** English meetings without a name: codes (`COP28`, `PPSTI 26`, `5th ADGMIN`) and bare heads behind `the`. */
import { partitionPoint } from '../text/partitionPoint.ts';
import { entryAt } from '../text/entryAt.ts';
import { CLOSE, OPEN, DASH, COMMA, DOT, PERCENT, PLUS, SLASH } from '../text/signs.ts';
import { NUMBER, SIGN, WORD } from '../text/tokens.ts';
import { isCalledMeeting } from './calledMeeting.ts';
import { LOWER_MEETING_NOUN, MEETING_NOUN, NOT_ACRONYM } from './categories.ts';
import {
  NO_ORDINAL,
  type Ordinal,
  IN_NUMBER,
  IN_ORGANISATION,
  acronymStarting,
  cover,
  namedMeeting,
  type MeetingDraft,
  type Reading,
} from './drafts.ts';
import { ordinalAt } from './englishCounts.ts';
import { anyCode, has, innerSign, isInDate, isNameWord, isRange, isSpaced, officeAt, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';
import { registeredAs } from './registeredNames.ts';

/** Letters that no edition of a meeting is called by. */
const NO_CODES = [
  'SDG',
  'SDGS',
  'ISO',
  'IEC',
  'GPT',
  'ICD',
  'UTC',
  'GMT',
  'TCVN',
  'QCVN',
  'USD',
  'VND',
  'SGD',
  'MYR',
  'EUR',
  'GDP',
] as const;

/** `ADGMIN-6`, `COP28`, `PPSTI 26`. */
export function coded(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const { tokens } = scan;
  const code = (reading.acronymAt[at] ?? 0) - 1;
  const draft = entryAt(reading.acronyms, code);
  if (draft === undefined) return undefined;
  const known = registeredAs(reading, draft);
  const made = (end: number, ordinal: Ordinal): MeetingDraft => ({
    from: at,
    to: end,
    headTo: at,
    shape: 'code',
    ordinal,
    year: -1,
    code,
    paragraph,
  });
  if (known?.kind === 'meeting' && draft.number < 0 && tokens.kind[draft.to] !== NUMBER)
    return made(draft.to + plusLength(scan, draft.to), NO_ORDINAL);
  const letters = (tokens.end[draft.lettersTo - 1] ?? 0) - (tokens.start[at] ?? 0);
  if (letters < 3 && known?.kind !== 'meeting') return undefined;
  if (has(scan, at, NOT_ACRONYM) || isOneOf(scan, at, NO_CODES)) return undefined;
  if (known !== undefined && known.kind === 'term') return undefined;
  // `State of Environment Report (SOER6)`.
  if (draft.number >= 0 && isSign(scan, at - 1, OPEN) && isOneOf(scan, at - 2, PAPERS)) return undefined;
  if (known?.kind !== 'meeting' && draft.number >= 0 && !isCalledMeeting(reading, draft)) return undefined;
  if (draft.number >= 0) {
    // `COP26 summit`.
    const noun = isLower(scan, draft.to) && isOneOf(scan, draft.to, CODE_NOUNS) ? 1 : 0;
    return draft.number <= 300 || isYearValue(draft.number) ? made(draft.to + noun, NO_ORDINAL) : undefined;
  }
  const next = draft.to;
  // `APEC 2024`: the year's round of it.
  if (
    isText(scan, at, 'APEC') &&
    next === at + 1 &&
    isYearValue(tokens.value[next] ?? 0) &&
    tokens.kind[next] === NUMBER &&
    !isRange(scan, next + 1) &&
    !isNameWord(scan, next + 1)
  ) {
    reading.acronyms[code] = { ...draft, to: next + 1, number: tokens.value[next] ?? -1 };
    return made(next + 1, NO_ORDINAL);
  }
  // `… Governance Forum (IGF 2025)`, and `IGF 2025` from then on.
  const isBracketed =
    isSign(scan, at - 1, OPEN) && isSign(scan, next + 1, CLOSE) && reading.meetings.at(-1)?.to === at - 1;
  if (
    isYearValue(tokens.value[next] ?? 0) &&
    tokens.kind[next] === NUMBER &&
    (isBracketed ||
      (reading.meetingLetters.has(tokens.hash[at] ?? 0) && !isRange(scan, next + 1)) ||
      isExplainedLater(reading, at) ||
      (letters > 3 && isVisited(scan, at)))
  ) {
    reading.meetingLetters.add(tokens.hash[at] ?? 0);
    reading.acronyms[code] = { ...draft, to: next + 1, number: tokens.value[next] ?? -1 };
    return made(next + 1, NO_ORDINAL);
  }
  // `… Officials Meeting (SEOM 2/55)`.
  if (
    tokens.kind[next] === NUMBER &&
    isSign(scan, at - 1, OPEN) &&
    isSign(scan, next + 1, SLASH) &&
    tokens.kind[next + 2] === NUMBER &&
    isSign(scan, next + 3, CLOSE)
  ) {
    reading.acronyms[code] = { ...draft, to: next + 3, number: tokens.value[next] ?? -1 };
    return made(next + 3, NO_ORDINAL);
  }
  if (next >= to || tokens.kind[next] !== NUMBER || !isSpaced(scan, next) || (tokens.value[next] ?? 0) > 150)
    return undefined;
  if (isInDate(reading, next) || isRange(scan, next + 1) || ordinalAt(scan, next) !== undefined) return undefined;
  const follower = next + 1;
  if (tokens.kind[follower] === SIGN && !isSpaced(scan, follower)) {
    const sign = tokens.value[follower];
    if (
      sign === PERCENT ||
      ((sign === DOT || sign === COMMA) && !isSpaced(scan, follower + 1) && tokens.kind[follower + 1] === NUMBER)
    )
      return undefined;
  }
  if (
    tokens.kind[follower] === WORD &&
    isLower(scan, follower) &&
    isOneOf(scan, follower, ['million', 'billion', 'trillion', 'per', 'countries', 'members', 'years'])
  )
    return undefined;
  // From here on the letters and the number are one code, as `PPSTI-26` is.
  reading.acronyms[code] = { ...draft, to: next + 1, number: tokens.value[next] ?? -1 };
  return made(next + 1, NO_ORDINAL);
}

/** `take part in TRAVEX 2025`, `on the sidelines of SEMICON 2026`: a fair that nothing but its letters and the year names. */
function isVisited(scan: Scan, at: number): boolean {
  if (KNOWN_LETTERS.has(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at]))) return false;
  const lead = anyCode(scan, at - 1) === W.the ? at - 2 : at - 1;
  if (anyCode(scan, lead) === W.of) return isOneOf(scan, lead - 1, ['sidelines', 'margins']);
  return isOneOf(scan, lead, ATTENDING) || (anyCode(scan, lead) === W.in && isOneOf(scan, lead - 1, PART));
}

const ATTENDING = ['attend', 'attends', 'attended', 'attending'] as const;
const PART = ['part', 'participate', 'participates', 'participated', 'participating', 'participation'] as const;

/** `RIVMEET 2025` in a headline, explained below: `… Rivers Conclave 2025 (RIVMEET 2025)`. */
function isExplainedLater({ scan }: Reading, at: number): boolean {
  const { text, start, end } = scan.tokens;
  const places = bracketsOf(text).get(text.slice(start[at], end[at + 1])) ?? [];
  const open = places[partitionPoint(places.length, (index) => (places[index] ?? 0) < (end[at + 1] ?? 0))];
  return open !== undefined && HEAD_BEFORE.test(text.slice(Math.max(0, open - 24), open));
}

/** Where a word with its number stands in brackets (`(RIVMEET 2025)`), in order; kept for the text at hand, of which every code asks. */
function bracketsOf(text: string): ReadonlyMap<string, readonly number[]> {
  if (bracketed?.text === text) return bracketed.places;
  const places = new Map<string, number[]>();
  for (const { 1: code = '', index } of text.matchAll(/\(([^()\n]{1,40}\d)\)/gu)) {
    const known = places.get(code);
    if (known === undefined) places.set(code, [index]);
    else known.push(index);
  }
  bracketed = { text, places };
  return places;
}

let bracketed: { readonly text: string; readonly places: ReadonlyMap<string, readonly number[]> } | undefined;

const HEAD_BEFORE =
  /(?:Meeting|Conference|Summit|Forum|Conclave|Congress|Symposium|Dialogue|Expo|Festival)(?: \d{4})? $/u;

/** What is counted as meetings are, and is none. */
const PAPERS = [
  'Report',
  'Credit',
  'Programme',
  'Program',
  'Project',
  'Plan',
  'Strategy',
  'Framework',
  'Survey',
] as const;

const CODE_NOUNS = ['summit', 'conference', 'forum'] as const;

const isYearValue = (value: number): boolean => value >= 1990 && value <= 2100;

/** `ASEAN SOM`, `45th APEC SOM`: a bloc's letters before those of the officials' meeting that every bloc has. */
export function officialsOfBloc(
  reading: Reading,
  from: number,
  at: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  const bloc = acronymStarting(reading, at);
  const head = bloc?.to ?? at;
  const letters = acronymStarting(reading, head);
  if (bloc === undefined || letters === undefined || bloc.number >= 0 || letters.to !== head + 1) return undefined;
  if (!isSpaced(scan, head) || !isOneOf(scan, head, OFFICIALS)) return undefined;
  // `ASEAN SOM Plus Three`.
  const next = letters.to + plusLength(scan, letters.to);
  if (isSpaced(scan, next) && isNameWord(scan, next) && officeAt(scan, next) === 0 && officeAt(scan, head) === 0)
    return undefined;
  // The letters are no term besides.
  cover(reading, letters, IN_NUMBER);
  return { ...namedMeeting(from, next, next, paragraph), headFrom: head, ordinal };
}

const OFFICIALS = ['SOM', 'SEOM', 'SOMs'] as const;

/** `a Special SOME`: letters of a series, and what this one of its meetings is like. */
export function specialCode(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (!isOneOf(scan, at, SPECIAL)) return undefined;
  const letters = acronymStarting(reading, at + 1);
  if (letters === undefined || letters.number >= 0 || !isSpaced(scan, at + 1)) return undefined;
  const isSeries =
    reading.meetingLetters.has(scan.tokens.hash[at + 1] ?? 0) || registeredAs(reading, letters)?.kind === 'meeting';
  if (!isSeries || (isSpaced(scan, letters.to) && isNameWord(scan, letters.to))) return undefined;
  const code = (reading.acronymAt[at + 1] ?? 0) - 1;
  return { from: at, to: letters.to, headTo: at, shape: 'code', ordinal: NO_ORDINAL, year: -1, code, paragraph };
}

const SPECIAL = ['Special', 'Informal', 'Extraordinary', 'Emergency', 'special', 'informal', 'extraordinary'] as const;

/** `5th ADGMIN`: letters that stand for a series of meetings. */
export function countedCode(
  reading: Reading,
  at: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  const code = (reading.acronymAt[ordinal.to] ?? 0) - 1;
  const draft = entryAt(reading.acronyms, code);
  if (draft === undefined || draft.number >= 0) return undefined;
  // `7th RIVMIN Plus`, `17th RIVMIN Chair`; other words with capitals belong to a longer name.
  const plain = draft.to + plusLength(scan, draft.to);
  // `Sixth East Rivers Summit Education Ministers Meeting (6th ERS EMM)`: letters in two parts.
  const second = isSign(scan, at - 1, OPEN) ? acronymStarting(reading, plain) : undefined;
  const isPair = second !== undefined && second.number < 0 && isSign(scan, second.to, CLOSE);
  const next = isPair ? second.to : plain;
  // `48TH RIVMIN AND RELATED MEETINGS`.
  const isAnd = isText(scan, next, 'AND');
  if (isSpaced(scan, next) && isNameWord(scan, next) && !isAnd && officeAt(scan, next) === 0) return undefined;
  const known = registeredAs(reading, draft);
  const letters = scan.tokens.text.slice(scan.tokens.start[draft.from], scan.tokens.end[draft.lettersTo - 1]);
  // `27th Meeting of the Rivers Council (27th RC)`: counted as the meeting right before the bracket.
  const last = reading.meetings.at(-1);
  const isAgain =
    isSign(scan, at - 1, OPEN) &&
    isSign(scan, next, CLOSE) &&
    last?.to === at - 1 &&
    last.ordinal.value === ordinal.value;
  // `4th Rivers Retreat (4th JCR)`, and `3rd JCR` from then on; not `the 4th JCR paper`.
  const isCalled =
    reading.meetingLetters.has(scan.tokens.hash[draft.from] ?? 0) && (!isLower(scan, next) || anyCode(scan, next) > 0);
  if (isAgain && draft.to === draft.from + 1) reading.meetingLetters.add(scan.tokens.hash[draft.from] ?? 0);
  if (
    !isAgain &&
    !isCalled &&
    known?.kind !== 'meeting' &&
    (known !== undefined ||
      (letters.length < 4 && !/^[A-Z]{2}M$/u.test(letters)) ||
      KNOWN_LETTERS.has(lettersKey(letters)))
  )
    return undefined;
  if (isPair && !isAgain) return undefined;
  if (isPair) cover(reading, { from: draft.from, to: next }, IN_NUMBER);
  return { from: at, to: next, headTo: at, shape: 'code', ordinal, year: -1, code, paragraph };
}

/** `Plus`, `Plus Three`: tokens, 0 without. */
export function plusLength(scan: Scan, at: number): number {
  // `ADMM+`, `RFMM+3`, `RFMM+Japan`, `RFMM+ROK`.
  if (isSign(scan, at, PLUS) && !isSpaced(scan, at)) {
    if (isSpaced(scan, at + 1)) return 1;
    if (scan.tokens.kind[at + 1] === NUMBER) return 2;
    return 1 + Math.max(placeAt(scan, at + 1), isShouted(scan, at + 1) ? 1 : 0);
  }
  if (!isText(scan, at, 'Plus')) return 0;
  if (isText(scan, at + 1, 'Three') || isText(scan, at + 1, 'One')) return 2;
  // `3rd RIVMIN Plus Japan`, whose verb does not follow.
  const partner = Math.max(placeAt(scan, at + 1), isShouted(scan, at + 1) ? 1 : 0);
  const next = at + 1 + partner;
  return partner > 0 && (!isLower(scan, next) || isOneOf(scan, next, BEHIND_PARTNER)) ? 1 + partner : 1;
}

const BEHIND_PARTNER = ['and', 'in', 'on', 'at', 'was', 'were', 'held', 'is', 'are', 'will', 'to'] as const;

/** `the Meeting`, `this four-day session`: stands for a meeting named elsewhere. */
export function bareMeeting(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  // `The Summits were chaired by …`, of two that were named together.
  const isTwo =
    (isText(scan, at, 'Summits') || (isText(scan, at, 'summits') && isCountedBefore(reading, at))) &&
    anyCode(scan, at - 1) === W.the &&
    isLower(scan, isSign(scan, at + 1, COMMA) ? at + 2 : at + 1);
  const capital = isCapital(scan, at) && (has(scan, at, MEETING_NOUN) || isTwo);
  const isEvent = isText(scan, at, 'event') && !isText(scan, at - 2, 'in') && anyCode(scan, at + 1) !== W.that;
  if (!capital && !isTwo && !isEvent && !(isLower(scan, at) && has(scan, at, LOWER_MEETING_NOUN))) return undefined;
  if (((reading.covered[at] ?? 0) & IN_ORGANISATION) !== 0) return undefined;
  const follower = at + 1;
  if (isSpaced(scan, follower) && isNameWord(scan, follower)) return undefined;
  if (innerSign(scan, follower) > 0) return undefined;
  // `the plenary session`.
  if (isText(scan, at, 'plenary') && has(scan, follower, LOWER_MEETING_NOUN)) return undefined;
  const next = anyCode(scan, follower);
  if (next === W.of || next === W.between) return undefined;
  if (!hasDeterminer(scan, at)) return undefined;
  return { from: at, to: at + 1, headTo: at + 1, shape: 'bare', ordinal: NO_ORDINAL, year: -1, code: -1, paragraph };
}

/** `44th and 45th Summits` named before. */
const isCountedBefore = ({ scan, meetings }: Reading, at: number): boolean =>
  meetings.some(
    ({ headFrom = -1, ordinal }) => ordinal.value >= 0 && scan.tokens.hash[headFrom] === scan.tokens.hash[at],
  );

const ADJECTIVES = [
  'annual',
  'inaugural',
  'upcoming',
  'same',
  'biennial',
  'high',
  'whole',
  'entire',
  'ministerial',
  'regional',
  'global',
  'virtual',
] as const;

/** `the`, `this`, `that` right before, or before a word like `four-day` or `annual`. */
function hasDeterminer(scan: Scan, at: number): boolean {
  const is = (token: number): boolean => {
    const code = anyCode(scan, token);
    return code === W.the || code === W.this || code === W.that;
  };
  const before = at - 1;
  if (before < 0 || scan.tokens.kind[before] !== WORD) return false;
  if (is(before)) return true;
  if (before >= 3 && isLower(scan, before) && isSign(scan, before - 1, DASH) && !isSpaced(scan, before))
    return is(before - 3);
  // `The Sydney meeting is prepared by …`.
  if (isCapital(scan, before) && isOneOf(scan, at, ['meeting', 'summit', 'conference'])) {
    const length = placeAt(scan, before) === 1 ? 1 : placeAt(scan, before - 1) === 2 ? 2 : 0;
    return length > 0 && is(before - length);
  }
  return isOneOf(scan, before, ADJECTIVES) && is(before - 1);
}
