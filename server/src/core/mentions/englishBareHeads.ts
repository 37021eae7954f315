/** Ceremonies and press conferences that English text speaks of by their heads: `told the ceremony`, `the signing ceremony`, `briefed the Meeting on …`. */
import { APOSTROPHE } from '../text/signs.ts';
import { NO_ORDINAL, namedMeeting, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode, isInDate, isNameWord, isSpaced } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** What a ceremony is held for; openings and closings are parts of a meeting. */
export const CEREMONIES = [
  'signing',
  'award',
  'awards',
  'launch',
  'launching',
  'groundbreaking',
  'inauguration',
  'handover',
] as const;

const PARTS = ['opening', 'closing', 'Opening', 'Closing'] as const;

/** `the ceremony`, `this signing ceremony`, `the press conference`, `the closing press briefing`: with no name behind it. */
export function bareCeremony(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const isPress = isText(scan, at, 'press') && isOneOf(scan, at + 1, ['conference', 'briefing']);
  const isKind =
    isPress ||
    ((isOneOf(scan, at, CEREMONIES) || isOneOf(scan, at, PARTS)) && isOneOf(scan, at + 1, ['ceremony', 'Ceremony']));
  if (!isKind && !isText(scan, at, 'ceremony')) return undefined;
  const isLast = isPress && isOneOf(scan, at - 1, PRESS_KINDS);
  const code = anyCode(scan, isLast ? at - 2 : at - 1);
  if (code !== W.the && code !== W.this && code !== W.that) return undefined;
  const to = isKind ? at + 2 : at + 1;
  const next = anyCode(scan, to);
  const isDay = next === W.on && (isInDate(reading, to + 1) || isInDate(reading, to + 2));
  if (next === W.of || next === W.for || (next === W.on && !isDay) || next === W.to || isSign(scan, to, APOSTROPHE))
    return undefined;
  if (isSpaced(scan, to) && isNameWord(scan, to)) return undefined;
  // The opening of what? Of an edition that was named.
  const isPart = isOneOf(scan, at, PARTS) && !isPress;
  if (isPart && !reading.meetings.some(({ ordinal, code }) => ordinal.value >= 0 || code >= 0)) return undefined;
  // Of one that nothing names the kind is the name.
  if (isKind && (!isPress || isLast)) return { ...namedMeeting(at, to, to, paragraph), headFrom: at + 1 };
  return {
    from: at,
    to,
    headTo: to,
    headFrom: to - 1,
    shape: 'bare',
    ordinal: NO_ORDINAL,
    year: -1,
    code: -1,
    paragraph,
  };
}

/** Of a meeting that is over; `joint` ones are those of two sides. */
const PRESS_KINDS = ['closing', 'concluding', 'final'] as const;

/** `briefed the Meeting on the law`: what somebody tells those who meet, no subject of the meeting. */
export const isTold = (scan: Scan, head: number): boolean =>
  anyCode(scan, head - 1) === W.the && isOneOf(scan, head - 2, TELLING) && anyCode(scan, head + 1) === W.on;

const TELLING = [
  'briefed',
  'updated',
  'informed',
  'addressed',
  'brief',
  'update',
  'inform',
  'briefing',
  'updating',
] as const;
