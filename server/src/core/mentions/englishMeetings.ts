/** Meetings in English paragraphs: names with a head, sessions counted in lower case, codes, and bare heads behind `the`. */
import { AMPERSAND, CLOSE, DASH, OPEN } from '../text/signs.ts';
import { ACCENTED, NUMBER, WORD } from '../text/tokens.ts';
import { ENGLISH_BODY, EVENT_NOUN, MEETING_NOUN } from './categories.ts';
import {
  NO_ORDINAL,
  type Ordinal,
  IN_MEETING,
  IN_NUMBER,
  IN_ORGANISATION,
  cover,
  type MeetingDraft,
  type Reading,
  acronymStarting,
  namedMeeting,
} from './drafts.ts';
import { bareCeremony, isTold } from './englishBareHeads.ts';
import { isBloc } from './englishBlocs.ts';
import { countAt, isGathering, isYear } from './englishCounts.ts';
import { bareMeeting, coded, countedCode, officialsOfBloc, specialCode } from './englishMeetingCodes.ts';
import { bodyFrom, tailEnd } from './englishMeetingTails.ts';
import { regularMeeting } from './englishRegularMeetings.ts';
import {
  countedRegistered,
  isBodysTopic,
  isOfTwo,
  isSeries,
  jointBody,
  letteredMeeting,
  ownersCeremony,
  ownersSession,
  slashedEnd,
} from './englishHeldMeetings.ts';
import { innerFrom, innerLetters } from './englishInnerMeetings.ts';
import { runWithHead, type HeadedRun } from './englishRuns.ts';
import { meetingOfKind } from './englishSmallKinds.ts';
import { countedSession, meetingForOccasion, meetingOnSubject } from './englishSmallMeetings.ts';
import {
  anyCode,
  behindThe,
  has,
  honorificAt,
  isNameWord,
  isRange,
  isSpaced,
  placeAt,
  startsPhrase,
  isDistinct,
} from './englishText.ts';
import { noteLetters } from './meetingCodes.ts';
import { bracketedLetters } from './nameParts.ts';
import { registeredLength } from './registeredNames.ts';
import { bracketCode } from './englishBracketCodes.ts';
import { W } from './functionWords.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';
import { halfLower } from './englishHalfLower.ts';

/** Reads tokens `from` to `to` of one English paragraph; acronyms, dates and organisations must have been read. */
export function recogniseEnglishMeetings(reading: Reading, from: number, to: number, paragraph: number): void {
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD && scan.tokens.kind[at] !== NUMBER) continue;
    if (((reading.covered[at] ?? 0) & (IN_MEETING | IN_NUMBER)) !== 0) continue;
    if (((reading.covered[at] ?? 0) & IN_ORGANISATION) !== 0 && reading.organisationAt[at] === 0) continue;
    const draft = meetingAt(reading, at, to, paragraph);
    if (draft === undefined) continue;
    reading.meetingAt[draft.from] = reading.meetings.push(draft);
    cover(reading, draft, IN_MEETING);
    noteLetters(reading, draft);
    innerLetters(reading, draft);
    const inner = innerFrom(reading, draft);
    const spoken = inner > draft.from ? meetingAt(reading, inner, draft.to, paragraph) : undefined;
    if (spoken?.to === draft.to) {
      reading.meetingAt[inner] = reading.meetings.push(spoken);
      noteLetters(reading, spoken);
    }
    at = draft.to - 1;
  }
}

function meetingAt(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const short = bracketCode(reading, at, paragraph);
  if (short !== undefined) return short;
  if (isBusiness(scan, at)) return undefined;
  const registered = registeredLength(reading, at, 'meeting');
  const ordinal = countAt(reading, at);
  let found: MeetingDraft | undefined;
  if (ordinal !== undefined) found = counted(reading, at, to, ordinal, paragraph);
  else if (isYear(scan, at) && isNameWord(scan, at + 1)) found = named(reading, at, at + 1, to, NO_ORDINAL, paragraph);
  else if (startsPhrase(scan, at))
    found =
      letteredMeeting(reading, at, NO_ORDINAL, paragraph) ??
      named(reading, at, at, to, NO_ORDINAL, paragraph) ??
      ceremony(reading, at, to, paragraph);
  else if (isOneOf(scan, at, WIDENED) && startsPhrase(scan, at + 1) && !has(scan, at + 1, MEETING_NOUN))
    found = named(reading, at, at + 1, to, NO_ORDINAL, paragraph);
  else if (isLower(scan, at)) found = ceremony(reading, at, to, paragraph);
  if (found?.shape === 'named') found = prepared(reading, found, to);
  if (found === undefined && (reading.acronymAt[at] ?? 0) > 0)
    found =
      countedBehind(reading, at, to, paragraph) ??
      officialsOfBloc(reading, at, at, NO_ORDINAL, paragraph) ??
      coded(reading, at, to, paragraph);
  found ??= specialCode(reading, at, paragraph);
  if (registered > (found === undefined ? 0 : found.to - at)) return namedMeeting(at, at + registered, at, paragraph);
  const whole = ordinal === undefined ? undefined : countedRegistered(reading, at, ordinal, paragraph);
  if (whole !== undefined && whole.to > (found?.to ?? 0)) return whole;
  return (
    regularMeeting(reading, at, paragraph) ??
    found ??
    ownersSession(reading, at, to, paragraph) ??
    ownersCeremony(reading, at, paragraph) ??
    meetingOfKind(reading, at, to, paragraph) ??
    meetingOnSubject(reading, at, to, paragraph) ??
    meetingForOccasion(reading, at, to, paragraph) ??
    bareMeeting(reading, at, paragraph) ??
    bareCeremony(reading, at, paragraph)
  );
}

/** `Rivers Forum & Exhibition 2026`, `… Conference and Expo`: behind the fair that is held with a meeting, or the token itself. */
const fairsEnd = (scan: Scan, at: number): number =>
  (anyCode(scan, at) === W.and || isSign(scan, at, AMPERSAND)) && isOneOf(scan, at + 1, FAIRS) ? at + 2 : at;

const FAIRS = ['Exhibition', 'Exposition', 'Expo', 'Showcase'] as const;

/** `Director-General for Trade Negotiations`: what an office is for. */
const isBusiness = (scan: Scan, at: number): boolean =>
  anyCode(scan, at - 1) === W.for &&
  isOneOf(scan, at - 2, OFFICE_WORDS) &&
  (isText(scan, at + 1, 'Negotiations') || isText(scan, at + 2, 'Negotiations'));

const OFFICE_WORDS = ['General', 'Director', 'Minister', 'Secretary', 'Ambassador', 'Representative', 'Envoy'] as const;

const WIDENED = ['expanded', 'enlarged', 'extended'] as const;

/** `WRO 13th Ministerial Conference`: a body's letters before the count. */
function countedBehind(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const letters = acronymStarting(reading, at);
  const count = letters === undefined ? undefined : countAt(reading, letters.lettersTo);
  return count === undefined || !isSpaced(reading.scan, count.from)
    ? undefined
    : named(reading, at, count.to, to, count, paragraph);
}

/** The same for a name in the midst of a Vietnamese paragraph, where no word with marks belongs to it. */
export function englishMeetingInside(
  reading: Reading,
  at: number,
  to: number,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  const ordinal = countAt(reading, at);
  const found =
    ordinal !== undefined
      ? named(reading, at, ordinal.to, to, ordinal, paragraph)
      : startsPhrase(scan, at)
        ? named(reading, at, at, to, NO_ORDINAL, paragraph)
        : undefined;
  if (found === undefined) return undefined;
  for (let each = at; each < found.to; each++) if (((scan.tokens.shape[each] ?? 0) & ACCENTED) !== 0) return undefined;
  // `(Vietnam - Asia Rivers Summit 2023)`: the name fills the bracket.
  const isFilled = isSign(scan, at - 1, DASH) && isSign(scan, at - 3, OPEN) && isSign(scan, found.to, CLOSE);
  return isFilled ? { ...found, from: at - 2 } : found;
}

const CHAIRS = ['Chair', 'Chairman', 'Chairperson'] as const;

function counted(
  reading: Reading,
  at: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  return (
    letteredMeeting(reading, at, ordinal, paragraph) ??
    named(reading, at, yearlyEnd(scan, ordinal.to), to, ordinal, paragraph) ??
    editionOf(reading, at, to, ordinal, paragraph) ??
    officialsOfBloc(reading, at, ordinal.to, ordinal, paragraph) ??
    countedCode(reading, at, ordinal, paragraph) ??
    countedSession(reading, at, to, ordinal, paragraph) ??
    jointBody(reading, at, ordinal, paragraph)
  );
}

/** Behind `annual` of `sixth annual Rivers Forum`. */
const yearlyEnd = (scan: Scan, at: number): number =>
  isText(scan, at, 'annual') && isNameWord(scan, at + 1) ? at + 1 : at;

const EDITIONS = ['edition', 'Edition', 'round', 'Round'] as const;

/** `third edition of the ASEAN Rivers Forum`, `12th round of Political Consultations`: counted as any other. */
function editionOf(
  reading: Reading,
  at: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  if (!isOneOf(scan, ordinal.to, EDITIONS)) return undefined;
  if (anyCode(scan, ordinal.to + 1) !== W.of) return undefined;
  const next = behindThe(scan, ordinal.to + 2);
  if (!startsPhrase(scan, next)) return undefined;
  return named(reading, at, next, to, { ...ordinal, to: next }, paragraph);
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
  // `Acting Philippine Senior Officials Meeting Leader`: of the office.
  if (!isNameWord(scan, words) || honorificAt(scan, words) > 0 || isText(scan, words, 'Acting')) return undefined;
  const isCounted = ordinal.value >= 0 || words > at;
  const read =
    bodysMeeting(reading, words, to, isCounted) ?? runWithHead(reading, words, to, MEETING_NOUN | EVENT_NOUN);
  const run =
    read.head < 0 && ordinal.value >= 0 && isGathering(scan, read.to - 1) ? { ...read, head: read.to - 1 } : read;
  if (run.head < 0)
    return isCounted || isBloc(reading, words)
      ? halfLower(reading, at, words, run.to, to, ordinal, paragraph)
      : undefined;
  // `the 48th RIVMIN AND RELATED MEETINGS`, `ASEAN-related Ministers’ Meetings`: whatever else is held.
  if (isOneOf(scan, run.head - 1, ['RELATED', 'Related']) || isText(scan, words + 2, 'related')) return undefined;
  // `80th National Day`.
  if (isText(scan, run.head, 'Day') && isText(scan, run.head - 1, 'National')) return undefined;
  const headTo = fairsEnd(scan, run.head + 1);
  if (run.head === words && isTold(scan, words)) return undefined;
  let end = headTo;
  if (headTo < run.to) {
    const place = placeAt(scan, headTo);
    // `ASEAN Defence Ministers' Meeting-Plus`, `Mobile World Congress Barcelona`.
    const plus = isText(scan, headTo, 'Plus') ? (isText(scan, headTo + 1, 'Three') ? 2 : 1) : 0;
    const isPlus = plus > 0 && headTo + plus === run.to;
    // `APEC Senior Officials’ Meeting Chair A`.
    const isChaired = isOneOf(scan, headTo, CHAIRS) && isNameWord(scan, headTo + 1);
    if (!isChaired && isSpaced(scan, headTo) && !isPlus && (place === 0 || headTo + place < run.to)) return undefined;
    end = isChaired ? headTo : run.to;
  }
  const distinct = isDistinct(scan, words, run.head);
  // The body around the head is named, not a meeting (`Conference Secretariat`).
  const body = bodyFrom(reading, words);
  if (body > run.head && (body > headTo || isBodysTopic(reading, words, run.head))) return undefined;
  // `World Economic Forum`: a body, whatever its head.
  if (
    body === headTo &&
    !isCounted &&
    longestLength(scan, words, ENGLISH_BODY) === body - words &&
    !isYear(scan, headTo)
  )
    return undefined;
  const other = end > headTo ? end : slashedEnd(reading, headTo, to);
  const tail = other > headTo ? other : tailEnd(reading, headTo, to);
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
  // `9th ASEAN Defence Ministers’ Meeting (ADMM) Plus`.
  const bracket = bracketedLetters(reading, end);
  if (bracket > 0 && isText(scan, end + bracket, 'Plus') && !isNameWord(scan, end + bracket + 1)) end += bracket + 1;
  const eventOnly = has(scan, run.head, EVENT_NOUN) && !has(scan, run.head, MEETING_NOUN);
  if (eventOnly && !isCounted && year < 0 && run.head - words < 1) return undefined;
  if (
    eventOnly &&
    !isCounted &&
    year < 0 &&
    !isText(scan, run.head, 'Week') &&
    !isSeries(scan, words, run.head) &&
    !isOfTwo(scan, words)
  )
    return undefined;
  // `Meeting between the Secretariats of ASEAN and the United Nations`: talks of two sides.
  const isTalks = run.head === words && isText(scan, words, 'Meeting') && anyCode(scan, headTo) === W.between;
  if (isTalks && !isCounted && year < 0) return undefined;
  const isPreparing = isText(scan, words, 'Preparatory') && anyCode(scan, headTo) === W.for;
  if (!isCounted && !distinct && tail === headTo && !isPreparing) return undefined;
  if (!isCounted && year < 0 && run.head === words && tail === headTo) return undefined;
  return { ...namedMeeting(at, end, headTo, paragraph), headFrom: run.head, ordinal, year };
}

/** `13th Communist Party of Viet Nam (CPV) Congress`, `Association of … (ASEAN) Summit`: a body, perhaps with its letters, and then the head. */
function bodysMeeting(reading: Reading, at: number, to: number, isCounted: boolean): HeadedRun | undefined {
  const { scan } = reading;
  const body = bodyFrom(reading, at);
  if (body <= at + 1) return undefined;
  // `Group of Twenty (G20)`.
  const isGlued = isSign(scan, body, OPEN) && isSign(scan, body + 3, CLOSE) && (reading.acronymAt[body + 1] ?? 0) > 0;
  const next = isGlued ? body + 4 : body + bracketedLetters(reading, body);
  if ((!isCounted && next === body) || !isNameWord(scan, next) || !isSpaced(scan, next)) return undefined;
  const run = runWithHead(reading, next, Math.min(to, next + (isCounted ? 10 : 4)), MEETING_NOUN);
  return run.head >= 0 ? run : undefined;
}

const isUnit = (scan: Scan, at: number): boolean => scan.tokens.kind[at] === WORD && isNameWord(scan, at);

/** The meeting that starts at a token inside the name of another. */
function innerMeeting(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const ordinal = countAt(reading, at);
  return ordinal === undefined
    ? (((reading.acronymAt[at] ?? 0) > 0 ? coded(reading, at, to, paragraph) : undefined) ??
        (startsPhrase(scan, at) ? named(reading, at, at, to, NO_ORDINAL, paragraph) : undefined))
    : counted(reading, at, to, ordinal, paragraph);
}

/** `Preparatory Meeting for the 46th RIVMIN`: the meeting that another one prepares ends its name. */
function prepared(reading: Reading, draft: MeetingDraft, to: number): MeetingDraft | undefined {
  const { scan } = reading;
  const isPreparing = isText(scan, draft.from, 'Preparatory') || isText(scan, draft.ordinal.to, 'Preparatory');
  // `Preparatory Meeting on Rivers (SOMR) for the 18th RIVMIN`.
  const isDirect = anyCode(scan, draft.headTo) === W.for;
  const forAt = isDirect ? draft.headTo : draft.to + bracketedLetters(reading, draft.to);
  if (!isPreparing || anyCode(scan, forAt) !== W.for) return draft;
  const next = behindThe(scan, forAt + 1);
  const inner = innerMeeting(reading, next, to, draft.paragraph);
  if (inner === undefined) {
    const isNamed = draft.ordinal.value >= 0 || isDistinct(scan, draft.from, draft.headTo - 1);
    return isNamed || draft.to > draft.headTo ? draft : undefined;
  }
  reading.meetingAt[next] = reading.meetings.push(inner);
  return { ...draft, to: inner.to };
}

const OPENINGS = [
  'opening',
  'closing',
  'signing',
  'Opening',
  'Closing',
  'Signing',
  'award',
  'Award',
  'ministerial',
] as const;

/** `opening ceremony of ADGMIN-6`: a part of a meeting that is named behind it. */
function ceremony(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (!has(scan, at + 1, MEETING_NOUN) || !isOneOf(scan, at, OPENINGS)) return undefined;
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
  const inner = innerMeeting(reading, next, to, paragraph);
  if (inner === undefined) return undefined;
  // `the 55th RIVMIN` is a meeting of its own, `RIVMIN-6` is named by its letters.
  if (inner.shape !== 'code' || inner.ordinal.value >= 0) {
    reading.meetingAt[next] = reading.meetings.push(inner);
    return { ...namedMeeting(at, inner.to, head + 1, paragraph), headFrom: head };
  }
  return {
    ...namedMeeting(at, inner.to, head + 1, paragraph),
    headFrom: at,
    ordinal: inner.ordinal,
    code: inner.code,
  };
}
