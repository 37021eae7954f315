/** Ceremonies and press conferences that English text speaks of by their heads: `told the ceremony`, `the signing ceremony`, `briefed the Meeting on …`. */
import { APOSTROPHE } from '../text/signs.ts';
import { NO_ORDINAL, namedMeeting, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode, isNameWord, isSpaced } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** What a ceremony is held for; openings and closings are parts of a meeting. */
const CEREMONIES = [
  'signing',
  'award',
  'awards',
  'launch',
  'launching',
  'groundbreaking',
  'inauguration',
  'handover',
] as const;

/** `the ceremony`, `this signing ceremony`, `the press conference`: with no name behind it. */
export function bareCeremony(reading: Reading, at: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const isPress = isText(scan, at, 'press') && isText(scan, at + 1, 'conference');
  const isKind = isPress || (isOneOf(scan, at, CEREMONIES) && isText(scan, at + 1, 'ceremony'));
  if (!isKind && !isText(scan, at, 'ceremony')) return undefined;
  const code = anyCode(scan, at - 1);
  if (code !== W.the && code !== W.this && code !== W.that) return undefined;
  const to = isKind ? at + 2 : at + 1;
  const next = anyCode(scan, to);
  if (next === W.of || next === W.for || next === W.on || next === W.to || isSign(scan, to, APOSTROPHE))
    return undefined;
  if (isSpaced(scan, to) && isNameWord(scan, to)) return undefined;
  // Of one that nothing names the kind is the name.
  if (isKind && !isPress) return { ...namedMeeting(at, to, to, paragraph), headFrom: at + 1 };
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
