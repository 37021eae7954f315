/** Names of meetings that end in small letters: `ASEAN defence ministers' meeting`, `fifth Viet Nam-UK defence policy dialogue`. */
import { APOSTROPHE } from '../text/signs.ts';
import { FIELD_WORD, LOWER_MEETING_NOUN, MEETING_NOUN } from './categories.ts';
import { namedMeeting, type MeetingDraft, type Ordinal, type Reading } from './drafts.ts';
import { groupEnd, isBloc } from './englishBlocs.ts';
import { tailEnd } from './englishMeetingTails.ts';
import { isInnerKind, runWithHead } from './englishRuns.ts';
import { has, isSpaced } from './englishText.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

/** `57th ASEAN Foreign Ministers' meeting`: only the head is in lower case. */
export function halfLower(
  reading: Reading,
  at: number,
  words: number,
  runTo: number,
  to: number,
  ordinal: Ordinal,
  paragraph: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  // `G20 Finance Ministers' meeting`.
  const group = groupEnd(scan, words);
  const named = group > words && runTo <= group ? runWithHead(reading, group, to, MEETING_NOUN).to : runTo;
  let head = named;
  // `EU-ASEAN commemorative summit`.
  if (isInnerKind(scan, head) && has(scan, head + 1, LOWER_MEETING_NOUN) && ordinal.value < 0) head++;
  // `ASEAN defence ministers' meeting`.
  if (isBloc(reading, words)) {
    let who = named;
    while (isLower(scan, who) && has(scan, who, FIELD_WORD) && who - named < 3) who++;
    const plural =
      isText(scan, who - 1, 'ministers') || isText(scan, who - 1, 'leaders') || isText(scan, who - 1, 'officials');
    if (plural && isSign(scan, who, APOSTROPHE)) head = who;
  }
  if (isSign(scan, head, APOSTROPHE)) head += isSpaced(scan, head + 1) ? 1 : 2;
  // `fifth Viet Nam-UK defence policy dialogue`.
  if (ordinal.value >= 0)
    while (
      head < named + 4 &&
      isLower(scan, head) &&
      has(scan, head, FIELD_WORD) &&
      !has(scan, head, LOWER_MEETING_NOUN)
    )
      head++;
  // `38th and 39th ASEAN summits`.
  const areMany = ordinal.value >= 0 && isOneOf(scan, head, ['summits', 'conferences']);
  if (head === words || (!has(scan, head, LOWER_MEETING_NOUN) && !areMany) || !isLower(scan, head)) return undefined;
  // `ASEAN–Japan dialogue relations`, `ASEAN dialogue partners`.
  if (isText(scan, head, 'dialogue') && isOneOf(scan, head + 1, STANDING)) return undefined;
  // `country coordinator for the ASEAN-China dialogue`.
  if (isText(scan, head, 'dialogue') && isOneOf(scan, at - 3, ['coordinator', 'Coordinator'])) return undefined;
  const end = tailEnd(reading, head + 1, to);
  return { ...namedMeeting(at, end, head + 1, paragraph), headFrom: head, ordinal };
}

/** What lasts between those who hold a dialogue. */
const STANDING = ['relations', 'relation', 'relationship', 'partner', 'partners', 'partnership', 'process'] as const;
