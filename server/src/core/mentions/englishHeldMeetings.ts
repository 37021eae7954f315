/** Meetings in English text that a body tells: `the General Assembly's 80th session`, `the 4th India-Laos Joint Commission`. */
import { APOSTROPHE, CLOSE, DASH, OPEN, SLASH } from '../text/signs.ts';
import { BODY_HEAD, EVENT_NOUN, LOWER_MEETING_NOUN, MEETING_NOUN } from './categories.ts';
import {
  acronymStarting,
  namedMeeting,
  organisationStarting,
  type MeetingDraft,
  type Ordinal,
  type Reading,
} from './drafts.ts';
import { CEREMONIES } from './englishBareHeads.ts';
import { countAt } from './englishCounts.ts';
import { runWithHead } from './englishRuns.ts';
import { countedSession } from './englishSmallMeetings.ts';
import { anyCode, has, isNameWord, isSpaced, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { registeredLength } from './registeredNames.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

/** `the National Assembly's ninth session`: whose session it is stands before the count. */
export function ownersSession(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const letters = acronymStarting(reading, at);
  const owner = organisationStarting(reading, at) ?? (letters?.number === -1 ? letters : undefined);
  if (owner === undefined || !isSign(scan, owner.to, APOSTROPHE) || isSpaced(scan, owner.to)) return undefined;
  const next = anyCode(scan, owner.to + 1) === W.s && !isSpaced(scan, owner.to + 1) ? owner.to + 2 : owner.to + 1;
  const count = countAt(reading, next);
  const session = count === undefined ? undefined : countedSession(reading, next, to, count, paragraph);
  const head = session?.headFrom ?? -1;
  return session === undefined || !isLower(scan, head) || !has(scan, head, LOWER_MEETING_NOUN)
    ? undefined
    : { ...session, from: at };
}

/** `the VLIST inauguration ceremony`, `the Rivers Bridge groundbreaking ceremony`: what it is held for stands before the act. */
export function ownersCeremony(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (anyCode(scan, at - 1) !== W.the || !isNameWord(scan, at)) return undefined;
  const owner = organisationStarting(reading, at) ?? acronymStarting(reading, at);
  let act = owner?.to ?? at;
  if (owner === undefined) while (act - at < 6 && isNameWord(scan, act) && isSpaced(scan, act)) act++;
  const isHeld = isOneOf(scan, act, CEREMONIES) && isOneOf(scan, act + 1, ['ceremony', 'Ceremony']);
  if (act === at || !isHeld || anyCode(scan, act + 2) === W.of || anyCode(scan, act + 2) === W.for) return undefined;
  return { ...namedMeeting(at, act + 2, act + 2, paragraph), headFrom: act + 1 };
}

/** `the 4th India-Laos Joint Commission on Rivers`: what two countries hold together, counted. */
export function jointBody(reading: Reading, at: number, ordinal: Ordinal, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const { to } = ordinal;
  const again = jointAgain(scan, to);
  if (again > to) return { ...namedMeeting(at, again, again, paragraph), headFrom: again - 1, ordinal };
  const body = organisationStarting(reading, to);
  if (body === undefined || body.letters || !(isOfTwo(scan, to) || isOneOf(scan, body.headTo - 2, ['Joint'])))
    return undefined;
  let head = -1;
  let isJoint = false;
  for (let each = to; each < body.headTo; each++) {
    isJoint ||= isOneOf(scan, each, JOINT);
    if (isOneOf(scan, each, HEADS)) head = each;
  }
  if (head < 0 || !isJoint) return undefined;
  // `third Joint Committee on Rivers meeting`.
  const to2 = isText(scan, body.to, 'meeting') && isSpaced(scan, body.to) ? body.to + 1 : body.to;
  return { ...namedMeeting(at, to2, body.headTo, paragraph), headFrom: head, ordinal };
}

/** `the 8th Joint Committee`: without those who hold it; its end, or the token itself. */
function jointAgain(scan: Scan, at: number): number {
  if (!isOneOf(scan, at, JOINT) || !isOneOf(scan, at + 1, ['Commission', 'Committee'])) return at;
  const end = at + 2;
  const goesOn = isSpaced(scan, end) && (isNameWord(scan, end) || has(scan, end, LOWER_MEETING_NOUN));
  return goesOn || CONTINUES.has(anyCode(scan, end)) || isSign(scan, end, APOSTROPHE) ? at : end;
}

const CONTINUES: ReadonlySet<number> = new Set([W.of, W.on, W.for]);

const JOINT = ['Joint', 'Intergovernmental', 'Bilateral', 'Ministerial'] as const;
const HEADS = ['Commission', 'Committee', 'Council', 'Group', 'Force', 'Taskforce', 'Board'] as const;

/** `India-Laos`, `Viet Nam - China`. */
export function isOfTwo(scan: Scan, at: number): boolean {
  const dash = at + placeAt(scan, at);
  return dash > at && isSign(scan, dash, DASH) && placeAt(scan, dash + 1) > 0;
}

/** `the 6th Bay of Rivers Initiative for Trade and Lakes (BORITAL) Summit`: a long name, its letters, and what was held. */
export function letteredMeeting(
  reading: Reading,
  at: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  const { value } = scan.tokens;
  const from = ordinal.value < 0 ? at : ordinal.to;
  let open = from;
  while (
    open - from < MOST_WORDS &&
    (isNameWord(scan, open) || isOneOf(scan, open, JOINTS) || isInnerDash(scan, open))
  ) {
    if (has(scan, open, MEETING_NOUN) && open > from) return undefined;
    open++;
  }
  if (open - from < 4 || !isSign(scan, open, OPEN) || !isNameWord(scan, open - 1)) return undefined;
  const close = isSign(scan, open + 2, CLOSE) ? open + 2 : isSign(scan, open + 4, CLOSE) ? open + 4 : -1;
  const { text, start, end } = scan.tokens;
  if (close < 0 || !/^\p{Lu}[\p{Lu}\d]+$/u.test(text.slice(end[open], start[close]))) return undefined;
  const head = close + 1;
  if (!isNameWord(scan, head) || !has(scan, head, MEETING_NOUN) || isNameWord(scan, head + 1)) return undefined;
  // Without a count the letters begin as the name does.
  const isSpelled = text.charAt(start[from] ?? 0) === text.charAt(start[open + 1] ?? 0) && (value[from] ?? 0) > 1;
  if (ordinal.value < 0 && (!isSpelled || anyCode(scan, at - 1) !== W.the)) return undefined;
  return { ...namedMeeting(at, head + 1, head + 1, paragraph), headFrom: head, ordinal };
}

const MOST_WORDS = 24;
const JOINTS = ['of', 'for', 'and', 'the', 'in', 'on'] as const;

const isInnerDash = (scan: Scan, at: number): boolean =>
  isSign(scan, at, DASH) && !isSpaced(scan, at) && !isSpaced(scan, at + 1);

/** `ASEAN Ministers' Meeting/Post Ministerial Conferences`: the end of the second of two meetings that are one, or the token itself. */
export function slashedEnd(reading: Reading, at: number, to: number): number {
  if (!isSign(reading.scan, at, SLASH) || !isNameWord(reading.scan, at + 1)) return at;
  const run = runWithHead(reading, at + 1, to, MEETING_NOUN | EVENT_NOUN);
  return run.head > at && run.head + 1 === run.to ? run.to : at;
}

/** `Post-Ministerial Conferences`, `World Bank Annual Meetings`, `APEC Senior Officials' Meetings`: a plural that is a name. */
export function isSeries(scan: Scan, from: number, head: number): boolean {
  if (!isText(scan, head, 'Meetings') && !isText(scan, head, 'Conferences')) return false;
  const before = head - 1;
  if (isSign(scan, before, APOSTROPHE) || anyCode(scan, before) === W.s) return head - from > 3;
  return isOneOf(scan, before, SERIES) && head - from > 1;
}

const SERIES = ['Annual', 'Spring', 'Ministerial'] as const;

/** `Steering Committee for Rivers Week`: the head is a word of what the body is for. */
export function isBodysTopic(reading: Reading, at: number, head: number): boolean {
  const end = organisationStarting(reading, at)?.headTo ?? 0;
  return end > 0 && end <= head && has(reading.scan, end - 1, BODY_HEAD);
}

/** `43rd ASEAN Ministers on Energy Meeting`: a registered name that no grammar reads, behind its count. */
export function countedRegistered(
  reading: Reading,
  from: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const length = registeredLength(reading, ordinal.to, 'meeting');
  if (length === 0) return undefined;
  const to = ordinal.to + length;
  const headFrom = has(reading.scan, to - 1, MEETING_NOUN) ? to - 1 : ordinal.to;
  return { ...namedMeeting(from, to, to, paragraph), headFrom, ordinal };
}
