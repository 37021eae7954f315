/** Meetings in English paragraphs: names with a head, sessions counted in lower case, codes, and bare heads behind `the`. */
import { NUMBER, SIGN, WORD } from '../text/tokens.ts';
import {
  EVENT_NOUN,
  GENERIC_WORD,
  LOWER_MEETING_NOUN,
  MEETING_NOUN,
  NOT_ACRONYM,
  REGISTRY_NAME,
} from './categories.ts';
import { IN_MEETING, IN_NUMBER, IN_ORGANISATION, cover, type MeetingDraft, type Reading } from './drafts.ts';
import { runWithHead } from './englishRuns.ts';
import {
  anyCode,
  behindThe,
  has,
  honorificAt,
  innerSign,
  isInDate,
  isNameWord,
  isShouted,
  isSignOf,
  isSpaced,
  officeAt,
  placeAt,
  startsPhrase,
} from './englishText.ts';
import { topicListEnd } from './englishTopics.ts';
import { W } from './functionWords.ts';
import { NO_ORDINAL, englishOrdinalAt, type Ordinal } from './ordinals.ts';
import { isText } from './tokenTests.ts';
import { type Scan } from './scan.ts';

const DASH = 0x2d;
const APOSTROPHE = 0x27;

/** Reads tokens `from` to `to` of one English paragraph; acronyms, dates and organisations must have been read. */
export function recogniseEnglishMeetings(reading: Reading, from: number, to: number, paragraph: number): void {
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD && scan.tokens.kind[at] !== NUMBER) continue;
    if (((reading.covered[at] ?? 0) & (IN_MEETING | IN_NUMBER)) !== 0) continue;
    const draft = meetingAt(reading, at, to, paragraph);
    if (draft === undefined) continue;
    reading.meetingAt[at] = reading.meetings.push(draft);
    cover(reading, draft, IN_MEETING);
    at = draft.to - 1;
  }
}

function meetingAt(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const registered = registeredLength(reading, at);
  const ordinal = countAt(reading, at);
  let found: MeetingDraft | undefined;
  if (ordinal !== undefined) found = counted(reading, at, to, ordinal, paragraph);
  else if (isYear(scan, at) && isNameWord(scan, at + 1)) found = named(reading, at, at + 1, to, NO_ORDINAL, paragraph);
  else if (startsPhrase(scan, at))
    found = named(reading, at, at, to, NO_ORDINAL, paragraph) ?? ceremony(reading, at, to, paragraph);
  else if (isLower(scan, at)) found = ceremony(reading, at, to, paragraph);
  if (found === undefined && (reading.acronymAt[at] ?? 0) > 0) found = coded(reading, at, to, paragraph);
  if (registered > (found === undefined ? 0 : found.to - at))
    return {
      from: at,
      to: at + registered,
      headTo: at,
      shape: 'named',
      ordinal: NO_ORDINAL,
      year: -1,
      code: -1,
      paragraph,
    };
  return found ?? bare(reading, at, paragraph);
}

const isLower = (scan: Scan, at: number): boolean => scan.tokens.kind[at] === WORD && !isCapitalWord(scan, at);

const isCapitalWord = (scan: Scan, at: number): boolean => ((scan.tokens.shape[at] ?? 0) & 1) !== 0;

const isYear = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === NUMBER && (scan.tokens.value[at] ?? 0) >= 1900 && (scan.tokens.value[at] ?? 0) <= 2100;

function registeredLength(reading: Reading, at: number): number {
  const { scan, lexicon } = reading;
  for (let row = scan.first[at] ?? -1; row >= 0; row = scan.next[row] ?? -1) {
    if (scan.category[row] !== REGISTRY_NAME) continue;
    const name = lexicon.names[scan.data[row] ?? -1];
    if (name?.entity.kind === 'meeting' && name.name.use !== 'acronym') return scan.length[row] ?? 0;
  }
  return 0;
}

/** `20th`, `13TH`, `Third`, `twenty-eighth`; `44th and 45th` counts as its last. */
function countAt(reading: Reading, at: number): Ordinal | undefined {
  const { scan } = reading;
  const one = ordinalAt(scan, at);
  if (one === undefined || isInDate(reading, one.to - 1)) return undefined;
  if (anyCode(scan, one.to) !== W.and) return one;
  const other = ordinalAt(scan, one.to + 1);
  return other === undefined ? one : { from: at, to: other.to, value: other.value };
}

function ordinalAt(scan: Scan, at: number): Ordinal | undefined {
  const { tokens } = scan;
  if (tokens.kind[at] !== NUMBER) return englishOrdinalAt(scan, at);
  const suffix = at + 1;
  if (tokens.kind[suffix] !== WORD || isSpaced(scan, suffix)) return undefined;
  const code = anyCode(scan, suffix);
  return code === W.st || code === W.nd || code === W.rd || code === W.th
    ? { from: at, to: at + 2, value: tokens.value[at] ?? -1 }
    : undefined;
}

function counted(
  reading: Reading,
  at: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  return named(reading, at, ordinal.to, to, ordinal, paragraph) ?? lowerSession(reading, at, to, ordinal, paragraph);
}

/** A name from `at`, with its words with capitals from `words` on: `[20th] ASEAN Ministerial Meeting on … [2025]`. */
function named(
  reading: Reading,
  at: number,
  words: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  if (!isNameWord(scan, words) || honorificAt(scan, words) > 0) return undefined;
  const run = runWithHead(reading, words, to, MEETING_NOUN | EVENT_NOUN);
  const isCounted = ordinal.value >= 0 || words > at;
  if (run.head < 0)
    return isCounted || isBloc(reading, words)
      ? halfLower(reading, at, words, run.to, to, ordinal, paragraph)
      : undefined;
  const headTo = run.head + 1;
  let end = headTo;
  if (headTo < run.to) {
    const place = placeAt(scan, headTo);
    if (place === 0 || headTo + place < run.to) return undefined;
    end = run.to;
  }
  const distinct = isDistinct(scan, words, run.head);
  // The body around the head is named, not a meeting (`Conference Secretariat`).
  const body = bodyFrom(reading, words);
  if (body > run.head && body > headTo) return undefined;
  const tail = end > headTo ? end : tailEnd(reading, headTo, to);
  let year = words > at && isYear(scan, at) ? (scan.tokens.value[at] ?? -1) : -1;
  end = tail;
  if (isYear(scan, end) && isSpaced(scan, end) && !isRange(scan, end + 1)) year = scan.tokens.value[end++] ?? -1;
  else if (
    scan.tokens.kind[end] === NUMBER &&
    isSpaced(scan, end) &&
    year < 0 &&
    (scan.tokens.value[end] ?? 0) < 100 &&
    !isUnit(scan, end + 1)
  )
    end++;
  const eventOnly = has(scan, run.head, EVENT_NOUN) && !has(scan, run.head, MEETING_NOUN);
  if (eventOnly && !isCounted && year < 0 && run.head - words < 1) return undefined;
  if (eventOnly && !isCounted && year < 0 && !isText(scan, run.head, 'Week')) return undefined;
  if (!isCounted && !distinct && tail === headTo) return undefined;
  if (!isCounted && year < 0 && run.head === words && tail === headTo) return undefined;
  return { from: at, to: end, headFrom: run.head, headTo, shape: 'named', ordinal, year, code: -1, paragraph };
}

/** `2021–2024`, `3.0`. */
const isRange = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === SIGN &&
  !isSpaced(scan, at) &&
  (scan.tokens.value[at] === DASH || scan.tokens.value[at] === 0x2f) &&
  scan.tokens.kind[at + 1] === NUMBER;

const isUnit = (scan: Scan, at: number): boolean => scan.tokens.kind[at] === WORD && isNameWord(scan, at);

const bodyFrom = (reading: Reading, at: number): number =>
  reading.organisations[(reading.organisationAt[at] ?? 0) - 1]?.to ?? at;

/** A word before the head that tells the meeting from others (`Plenary Session` is any). */
function isDistinct(scan: Scan, from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (isNameWord(scan, at) && !has(scan, at, GENERIC_WORD)) return true;
  return false;
}

/** `57th ASEAN Foreign Ministers' meeting`: only the head is in lower case. */
function halfLower(
  reading: Reading,
  at: number,
  words: number,
  runTo: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  let head = runTo;
  if (isSignOf(scan, head, APOSTROPHE)) head += isSpaced(scan, head + 1) ? 1 : 2;
  if (head === words || !has(scan, head, LOWER_MEETING_NOUN) || !isLower(scan, head)) return undefined;
  const end = tailEnd(reading, head + 1, to);
  return {
    from: at,
    to: end,
    headFrom: head,
    headTo: head + 1,
    shape: 'named',
    ordinal,
    year: -1,
    code: -1,
    paragraph,
  };
}

const BLOCS = ['ASEAN', 'APEC', 'G20', 'G7', 'BRICS', 'AUKUS', 'QUAD', 'ACMECS', 'CLMV', 'GMS', 'BIMP'] as const;

const isBloc = (reading: Reading, at: number): boolean =>
  (reading.acronymAt[at] ?? 0) > 0 && BLOCS.some((bloc) => isText(reading.scan, at, bloc));

/** `14th session of the National Committee for …`, `its twenty-ninth session`. */
function lowerSession(
  reading: Reading,
  at: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  let head = ordinal.to;
  while (head < ordinal.to + 3 && isLower(scan, head) && !has(scan, head, LOWER_MEETING_NOUN)) {
    if (!LOWER_KINDS.some((kind) => isText(scan, head, kind))) return undefined;
    head++;
  }
  if (!has(scan, head, LOWER_MEETING_NOUN) || !isLower(scan, head)) return undefined;
  const end = tailEnd(reading, head + 1, to);
  const owned =
    anyCode(scan, at - 1) === W.its || (anyCode(scan, at - 1) === W.s && isSignOf(scan, at - 2, APOSTROPHE));
  if (end === head + 1 && !owned && ordinal.value < 3) return undefined;
  if (end === head + 1 && anyCode(scan, end) === W.of) return undefined;
  return {
    from: at,
    to: end,
    headFrom: head,
    headTo: head + 1,
    shape: 'named',
    ordinal,
    year: -1,
    code: -1,
    paragraph,
  };
}

const LOWER_KINDS = [
  'plenary',
  'annual',
  'ministerial',
  'regular',
  'special',
  'ordinary',
  'extraordinary',
  'joint',
  'emergency',
  'formal',
  'informal',
  'review',
  'biennial',
  'intersessional',
  'substantive',
  'resumed',
  'technical',
] as const;

const OPENINGS = [
  'opening',
  'closing',
  'signing',
  'Opening',
  'Closing',
  'Signing',
  'award',
  'Award',
  'plenary',
  'ministerial',
] as const;

/** `opening ceremony of ADGMIN-6`: a part of a meeting that is named behind it. */
function ceremony(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (!OPENINGS.some((word) => isText(scan, at, word))) return undefined;
  const head = at + 1;
  if (
    !isText(scan, head, 'ceremony') &&
    !isText(scan, head, 'Ceremony') &&
    !isText(scan, head, 'session') &&
    !isText(scan, head, 'Session')
  )
    return undefined;
  if (anyCode(scan, head + 1) !== W.of && anyCode(scan, head + 1) !== W.for) return undefined;
  const next = behindThe(scan, head + 2);
  const ordinal = countAt(reading, next);
  const inner =
    ordinal === undefined
      ? (((reading.acronymAt[next] ?? 0) > 0 ? coded(reading, next, to, paragraph) : undefined) ??
        (startsPhrase(scan, next) ? named(reading, next, next, to, NO_ORDINAL, paragraph) : undefined))
      : counted(reading, next, to, ordinal, paragraph);
  if (inner === undefined) return undefined;
  if (inner.shape !== 'code') {
    reading.meetingAt[next] = reading.meetings.push(inner);
    return {
      from: at,
      to: inner.to,
      headFrom: head,
      headTo: head + 1,
      shape: 'named',
      ordinal: NO_ORDINAL,
      year: -1,
      code: -1,
      paragraph,
    };
  }
  return {
    from: at,
    to: inner.to,
    headFrom: at,
    headTo: head + 1,
    shape: 'named',
    ordinal: inner.ordinal,
    year: -1,
    code: inner.code,
    paragraph,
  };
}

/** `on Science, Technology and Innovation`, `of the [15th] National Assembly`, `between Viet Nam and Singapore`. */
function tailEnd(reading: Reading, from: number, to: number): number {
  const { scan } = reading;
  let end = from;
  for (let round = 0; round < 5 && end < to; round++) {
    const code = anyCode(scan, end);
    if (
      code !== W.of &&
      code !== W.on &&
      code !== W.for &&
      code !== W.between &&
      !(code === W.to && end > from) &&
      !(code === W.in && end > from)
    )
      break;
    let next = behindThe(scan, end + 1);
    const ordinal = ordinalAt(scan, next);
    if (ordinal !== undefined && code === W.of) next = ordinal.to;
    if (!isNameWord(scan, next) || next >= to || isInDate(reading, next)) break;
    const place = placeAt(scan, next);
    if (code === W.in && place > 0) break;
    if (code === W.to && place > 0) break;
    if (officeAt(scan, next) > 0 && code !== W.of) break;
    const body = bodyFrom(reading, next);
    if (body > next) {
      end = bodiesEnd(reading, body);
      continue;
    }
    if (honorificAt(scan, next) > 0) break;
    const list =
      code === W.between && place > 0
        ? betweenEnd(reading, next)
        : topicListEnd(reading, next, to, (at) => bodyFrom(reading, at) > at || startsMeeting(reading, at, to), false);
    if (list === next) break;
    if (code === W.to && list - next === 1 && !isShouted(scan, next)) break;
    end = list;
  }
  return end;
}

const bodiesEnd = (_reading: Reading, body: number): number => body;

function startsMeeting(reading: Reading, at: number, to: number): boolean {
  const run = runWithHead(reading, at, to, MEETING_NOUN);
  return run.head > at && run.head + 1 === run.to;
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
function coded(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const { tokens } = scan;
  const code = (reading.acronymAt[at] ?? 0) - 1;
  const draft = reading.acronyms[code];
  if (draft === undefined) return undefined;
  const known = draft.known < 0 ? undefined : reading.lexicon.names[draft.known]?.entity;
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
    return made(draft.to, NO_ORDINAL);
  const letters = (tokens.end[draft.lettersTo - 1] ?? 0) - (tokens.start[at] ?? 0);
  if (letters < 3 && known?.kind !== 'meeting') return undefined;
  if (has(scan, at, NOT_ACRONYM) || NO_CODES.some((word) => isText(scan, at, word))) return undefined;
  if (known !== undefined && known.kind === 'term') return undefined;
  if (draft.number >= 0)
    return draft.number <= 300 || isYearValue(draft.number) ? made(draft.to, NO_ORDINAL) : undefined;
  const next = draft.to;
  if (next >= to || tokens.kind[next] !== NUMBER || !isSpaced(scan, next) || (tokens.value[next] ?? 0) > 150)
    return undefined;
  if (isInDate(reading, next) || isRange(scan, next + 1)) return undefined;
  const follower = next + 1;
  if (tokens.kind[follower] === SIGN && !isSpaced(scan, follower)) {
    const sign = tokens.value[follower];
    if (
      sign === 0x25 ||
      ((sign === 0x2e || sign === 0x2c) && !isSpaced(scan, follower + 1) && tokens.kind[follower + 1] === NUMBER)
    )
      return undefined;
  }
  if (
    tokens.kind[follower] === WORD &&
    isLower(scan, follower) &&
    ['million', 'billion', 'trillion', 'per', 'countries', 'members', 'years'].some((word) =>
      isText(scan, follower, word),
    )
  )
    return undefined;
  // From here on the letters and the number are one code, as `PPSTI-26` is.
  reading.acronyms[code] = { ...draft, to: next + 1, number: tokens.value[next] ?? -1 };
  return made(next + 1, NO_ORDINAL);
}

const isYearValue = (value: number): boolean => value >= 1990 && value <= 2100;

/** `the Meeting`, `this four-day session`: stands for a meeting named elsewhere. */
function bare(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const capital = isCapitalWord(scan, at) && has(scan, at, MEETING_NOUN);
  if (!capital && !(isLower(scan, at) && has(scan, at, LOWER_MEETING_NOUN))) return undefined;
  if (((reading.covered[at] ?? 0) & IN_ORGANISATION) !== 0) return undefined;
  const follower = at + 1;
  if (isSpaced(scan, follower) && isNameWord(scan, follower)) return undefined;
  if (innerSign(scan, follower) > 0) return undefined;
  const next = anyCode(scan, follower);
  if (next === W.of || next === W.between) return undefined;
  if (!hasDeterminer(scan, at)) return undefined;
  return { from: at, to: at + 1, headTo: at + 1, shape: 'bare', ordinal: NO_ORDINAL, year: -1, code: -1, paragraph };
}

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
  if (before >= 3 && isSignOf(scan, before - 1, DASH) && !isSpaced(scan, before)) return is(before - 3);
  return ADJECTIVES.some((word) => isText(scan, before, word)) && is(before - 1);
}

