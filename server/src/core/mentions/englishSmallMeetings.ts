/** English meetings in small letters: sessions that are counted (`27th diplomatic conference`), and those that tell their subject (`a seminar on river trade`). */
import { APOSTROPHE, BAR, DASH, QUOTE } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { LOWER_MEETING_NOUN, MEETING_NOUN } from './categories.ts';
import { namedMeeting, type MeetingDraft, type Ordinal, type Reading } from './drafts.ts';
import { ordinalAt } from './englishCounts.ts';
import { bodyFrom, tailEnd } from './englishMeetingTails.ts';
import { anyCode, behindThe, has, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import { peopleEnd } from './englishMeetingSides.ts';
import { quotationEnd } from './quotations.ts';
import { subjectEnd } from './englishSubjects.ts';
import { isCapital, isLower, isOneOf, isSign, isText } from './tokenTests.ts';
import type { Scan } from './scan.ts';

/** `14th session of the National Committee for …`, `its twenty-ninth session`, `27th diplomatic conference`. */
export function countedSession(
  reading: Reading,
  at: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  let head = ordinal.to;
  // `fifth inter-sessional ministerial meeting`.
  if (isText(scan, head, 'inter') && isSign(scan, head + 1, DASH) && isText(scan, head + 2, 'sessional')) head += 3;
  const last = head + 3;
  while (head < last && isLower(scan, head) && !has(scan, head, LOWER_MEETING_NOUN)) {
    if (anyCode(scan, head) > 0 || isOneOf(scan, head, NO_KINDS)) return undefined;
    head++;
  }
  // `seventh plenary session`.
  const isPlenary = isText(scan, head, 'plenary') && has(scan, head + 1, LOWER_MEETING_NOUN);
  if (isPlenary) head++;
  if (!has(scan, head, LOWER_MEETING_NOUN) || !isLower(scan, head) || has(scan, head + 1, LOWER_MEETING_NOUN))
    return undefined;
  const plain = tailEnd(reading, head + 1, to);
  const named = plain > head + 1 ? placesCommitteeEnd(scan, plain) : plain;
  const end = named > head + 1 ? named : committeeEnd(reading, head + 1, to);
  const owned = anyCode(scan, at - 1) === W.its || (anyCode(scan, at - 1) === W.s && isSign(scan, at - 2, APOSTROPHE));
  if (end === head + 1 && !owned && ordinal.value < 3 && (isPlenary || !isOfSeries(reading, head, ordinal)))
    return undefined;
  if (isPlenary && isPartOf(reading, head + 1)) return undefined;
  if (end === head + 1 && anyCode(scan, end) === W.of) return undefined;
  return { ...namedMeeting(at, end, head + 1, paragraph), headFrom: head, ordinal };
}

/** `Vietnam – Laos inter-governmental committee`: the end of the committee in small letters behind a place, or the token itself. */
function placesCommitteeEnd(scan: Scan, at: number): number {
  if (placeAt(scan, at - 1) !== 1 || !isLower(scan, at)) return at;
  for (let end = at; end < at + 6; end++) {
    if (isOneOf(scan, end, COMMITTEES)) return end + 1;
    if (!(isLower(scan, end) && anyCode(scan, end) === 0) && !isSign(scan, end, DASH)) return at;
  }
  return at;
}

/** `first plenary session of the 22nd Dialogue`: a part of a meeting, no body's. */
function isPartOf(reading: Reading, at: number): boolean {
  const { scan } = reading;
  const next = behindThe(scan, at + 1);
  const count = anyCode(scan, at) === W.of ? ordinalAt(scan, next) : undefined;
  if (count === undefined || isText(scan, count.to, 'legislature') || isText(scan, count.to, 'NA')) return false;
  return bodyFrom(reading, count.to) === count.to;
}

/** `The second meeting, on March 8, …`: the article has told the one before or behind it. */
const isOfSeries = ({ scan, meetings }: Reading, head: number, { value }: Ordinal): boolean =>
  meetings.some(
    ({ headFrom = -1, ordinal }) =>
      ordinal.value >= 0 &&
      Math.abs(ordinal.value - value) === 1 &&
      scan.tokens.hash[headFrom] === scan.tokens.hash[head],
  );

/** Kinds of meetings between two sides, parts of one, and what is counted otherwise (`third day conference`). */
const NO_KINDS = [
  'bilateral',
  'trilateral',
  'working',
  'face',
  'phone',
  'private',
  'preparatory',
  'thematic',
  'parallel',
  'morning',
  'afternoon',
  'day',
  'time',
  'quarter',
  'party',
] as const;

/** `meeting of the joint committee`: the end of the committee in small letters, or of the subject; `at` without either. */
function committeeEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  // `third national conference on climate change`.
  if (anyCode(scan, at) === W.on) {
    const end = subjectEnd(reading, at + 1, to);
    return end > at + 1 ? end : at;
  }
  if (anyCode(scan, at) !== W.of || anyCode(scan, at + 1) !== W.the) return at;
  const joint = sharedEnd(reading, at + 2, to);
  if (joint > at + 2) return joint;
  for (let end = at + 2; end < at + 6 && isLower(scan, end) && anyCode(scan, end) === 0; end++) {
    if (isOneOf(scan, end, COMMITTEES)) return end + 1;
    // `the trade sub-committee`.
    if (isText(scan, end, 'sub') && isSign(scan, end + 1, DASH) && isOneOf(scan, end + 2, COMMITTEES)) return end + 3;
  }
  return at;
}

/** `two countries’ joint commission on river trade`: what those who meet share, or the token itself. */
function sharedEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const sides = isText(scan, at, 'two') ? at + 1 : at;
  if (!isOneOf(scan, sides, ['countries', 'sides', 'nations']) || !isSign(scan, sides + 1, APOSTROPHE)) return at;
  const head = isText(scan, sides + 2, 'joint') ? sides + 3 : sides + 2;
  if (!isOneOf(scan, head, COMMITTEES)) return at;
  const end = anyCode(scan, head + 1) === W.on ? subjectEnd(reading, head + 2, to) : head + 1;
  return end > head + 2 ? end : head + 1;
}

const COMMITTEES = [
  'committee',
  'subcommittee',
  'commission',
  'council',
  'group',
  'board',
  'cabinet',
  'legislature',
] as const;

/** `a seminar on corporate governance`, `the international conference on river trade`: held on a subject that small letters tell. */
export function meetingOnSubject(
  reading: Reading,
  at: number,
  to: number,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  const cell = isSign(scan, at - 1, BAR) ? cellEnd(scan, at) : 0;
  if (cell > 0) return { ...namedMeeting(at, cell, at + 1, paragraph), headFrom: at };
  if (!has(scan, at, LOWER_MEETING_NOUN)) return undefined;
  if (isOneOf(scan, at, NO_SUBJECT)) return undefined;
  // `a workshop of “Rivers for All”`.
  const theme = anyCode(scan, at + 1) === W.of || anyCode(scan, at + 1) === W.on ? at + 2 : at + 1;
  const sides = anyCode(scan, at + 1) === W.between ? peopleEnd(scan, at + 2) : at;
  if (sides > at && isText(scan, at, 'dialogue'))
    return { ...namedMeeting(at, sides, at + 1, paragraph), headFrom: at };
  const quoted = isSign(scan, theme, QUOTE) && isCapital(scan, theme + 1) ? quotationEnd(scan, theme, to) : 0;
  if (quoted === 0 && anyCode(scan, at + 1) !== W.on && !isText(scan, at + 1, 'about')) return undefined;
  let from = at;
  while (at - from < 3 && isOneOf(scan, from - 1, KINDS)) from--;
  const end = quoted || subjectEnd(reading, at + 2, to);
  return end - at < 3 ? undefined : { ...namedMeeting(from, end, at + 1, paragraph), headFrom: at };
}

/** `| Conference of border guards |`: the end of the cell, 0 where the name does not fill it. */
function cellEnd(scan: Scan, at: number): number {
  if (!has(scan, at, MEETING_NOUN) || !isCapital(scan, at)) return 0;
  const code = anyCode(scan, at + 1);
  if (code !== W.of && code !== W.for) return 0;
  let end = at + 2;
  while (end < at + 12 && scan.tokens.kind[end] === WORD) end++;
  return isSign(scan, end, BAR) && end > at + 2 ? end : 0;
}

/** `ceremony marking the 50th anniversary of …`, `award ceremony of the Rivers Prize`, `conference to review …`: held for something that is told. */
export function meetingForOccasion(
  reading: Reading,
  at: number,
  to: number,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  const framework = reviewEnd(reading, at, to);
  if (framework > at)
    return {
      ...namedMeeting(isText(scan, at - 2, 'annual') ? at - 2 : at - 1, framework, at + 1, paragraph),
      headFrom: at,
    };
  const isCeremony = isText(scan, at, 'ceremony');
  if (!isCeremony && !isOneOf(scan, at, ['conference', 'workshop', 'seminar'])) return undefined;
  let from = at;
  while (at - from < 3 && (isOneOf(scan, from - 1, KINDS) || isAct(scan, from - 1))) from--;
  const code = anyCode(scan, at + 1);
  const verb = code === W.to ? at + 2 : at + 1;
  const isTold = (code === W.to ? OCCASIONS : OCCASIONS_GERUND).some((word) => isText(scan, verb, word));
  const isHeldFor = isAct(scan, at - 1) || isText(scan, at - 1, 'inception');
  const isOf = isHeldFor && (code === W.of || code === W.for);
  if (!isTold && !isOf) return undefined;
  const next = behindThe(scan, verb + 1);
  const counted = ordinalAt(scan, next)?.to ?? (scan.tokens.kind[next] === NUMBER ? next + 1 : next);
  const end = subjectEnd(reading, counted, to);
  return end - next < 2 ? undefined : { ...namedMeeting(from, end, at + 1, paragraph), headFrom: at };
}

/** `annual review meeting of the One Rivers Framework`: the end of what is reviewed, 0 without. */
function reviewEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isText(scan, at, 'meeting') || !isOneOf(scan, at - 1, ['review', 'annual', 'consultative'])) return 0;
  if (anyCode(scan, at + 1) !== W.of || !isCapital(scan, behindThe(scan, at + 2))) return 0;
  const end = tailEnd(reading, at + 1, to);
  return end > behindThe(scan, at + 2) + 1 ? end : 0;
}

const isAct = (scan: Scan, at: number): boolean => isOneOf(scan, at, ACTS);

const ACTS = ['groundbreaking', 'breaking', 'launch', 'launching', 'inauguration', 'award', 'awards'] as const;
const OCCASIONS = [
  'mark',
  'celebrate',
  'commemorate',
  'review',
  'launch',
  'announce',
  'sign',
  'inaugurate',
  'present',
  'implement',
] as const;
const OCCASIONS_GERUND = [
  'marking',
  'celebrating',
  'commemorating',
  'reviewing',
  'launching',
  'announcing',
  'inaugurating',
] as const;

/** Heads of talks and of parts, which have a subject without being a meeting of their own. */
const NO_SUBJECT = [
  'Meeting',
  'Session',
  'Summit',
  'meeting',
  'session',
  'sitting',
  'summit',
  'congress',
  'plenum',
  'plenary',
  'assembly',
  'retreat',
  'festival',
] as const;

/** What kind of meeting it is, before its head. */
const KINDS = [
  'international',
  'national',
  'regional',
  'scientific',
  'online',
  'virtual',
  'teleconference',
  'annual',
  'ministerial',
  'policy',
  'consultation',
  'training',
  'press',
  'inception',
  'business',
  'consultative',
  'technical',
  'validation',
  'dissemination',
  'launch',
  'launching',
  'thematic',
  'joint',
  'scoping',
  'planning',
] as const;
