/** Which meeting a bare head (`Hội nghị`, `kỳ họp`) stands for: one named in the same paragraph, else the one that the story is about. */
import { partitionPoint } from '../text/partitionPoint.ts';
import { COLON, COMMA, DASH } from '../text/signs.ts';
import { BREAK, CAPITAL, NUMBER, SPACED, WORD } from '../text/tokens.ts';
import { IN_DATE, type MeetingDraft, type Reading } from './drafts.ts';
import { englishAntecedent, type NamedMeeting } from './englishAntecedent.ts';
import type { Linking } from './linking.ts';
import { headOf } from './meetingNames.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** Meetings of one head named so far, in order. */
interface Named {
  readonly all: NamedMeeting[];
  /** The first and the last of them that are editions. */
  first: NamedMeeting | undefined;
  edition: NamedMeeting | undefined;
  /** The one that the story is about: the first of all, until another story of the article begins with one. */
  subject: NamedMeeting;
}

/** By the key of the head. */
export type NamedMeetings = Map<number, Named>;

/** Key of a code of which the article never says what kind of meeting it is: any head may mean it. */
export const ANY_HEAD = -1;

export function noteNamed(linking: Linking, seen: NamedMeetings, each: NamedMeeting): void {
  const { reading } = linking;
  let named = seen.get(each.head);
  if (named === undefined) {
    named = { all: [], first: undefined, edition: undefined, subject: each };
    seen.set(each.head, named);
  } else if (paragraphOf(reading, named.all.at(-1)) !== paragraphOf(reading, each) && opensStory(reading, each))
    named.subject = each;
  named.all.push(each);
  if (!each.isEdition) return;
  // `Hội nghị giao ban vùng …` in a headline, `… lần thứ XII` below.
  if (!named.subject.isEdition && isNumberedAs(linking, each, named.subject)) named.subject = each;
  named.first ??= each;
  named.edition = each;
}

const paragraphOf = ({ meetings }: Reading, each: NamedMeeting | undefined): number =>
  each === undefined ? -1 : (meetings[each.at]?.paragraph ?? -1);

const isNumberedAs = ({ entities: { rows } }: Linking, edition: NamedMeeting, series: NamedMeeting): boolean =>
  rows[edition.row]?.id.startsWith(`${rows[series.row]?.id ?? ''}-`) === true;

/** `Sáng 12/5, tại Hà Nội, Bộ … tổ chức Hội nghị …`, and the first sentence below a heading; not `Trước đó, …` or `… trình Đại hội …`. */
function opensStory({ scan, covered, meetings }: Reading, { at: index }: NamedMeeting): boolean {
  const { kind } = scan.tokens;
  const meeting = meetings[index];
  if (meeting === undefined) return false;
  let start = meeting.from;
  while (start > 0 && kind[start - 1] !== BREAK) {
    start--;
    if (scan.sentence[start] !== scan.sentence[meeting.from] || meeting.from - start > LONGEST_SENTENCE) return false;
  }
  // `Báo cáo nêu rõ, sau Hội nghị lần thứ hai …` goes on with the same story.
  const isOther = meeting.from - start > LONGEST_OPENING || isOneOf(scan, meeting.from - 1, ['sau', 'trước', 'từ']);
  if (!isOther && isBelowHeading(scan, start)) return true;
  // `Hà Nội (TTXVN) - Sáng …`, `* Chiều …`.
  for (let at = start; at < start + LONGEST_PLACE && at < meeting.from; at++)
    if (isSign(scan, at, DASH) && ((scan.tokens.shape[at + 1] ?? 0) & SPACED) !== 0) start = at + 1;
  if (kind[start] !== WORD) start++;
  // `Cũng trong ngày 6/8, Đại hội … khai mạc`; `Cũng trong ngày 6/8, tại Hội nghị …` is said besides.
  const isTold = isSign(scan, meeting.from - 1, COMMA) || isText(scan, meeting.from - 1, 'chức');
  if (isTold && isText(scan, start, 'Cũng')) start++;
  if (isOneOf(scan, start, ['Trong', 'Vào', 'Từ', 'trong', 'vào'])) start++;
  return ((covered[start] ?? 0) & IN_DATE) !== 0 || isOneOf(scan, start, ['Vừa', 'Mới']);
}

/** The line before is short and ends without a sign. */
function isBelowHeading(scan: Scan, start: number): boolean {
  const { kind } = scan.tokens;
  let to = start;
  while (to > 0 && kind[to - 1] === BREAK) to--;
  let from = to;
  while (from > 0 && kind[from - 1] !== BREAK) {
    from--;
    if (to - from > LONGEST_HEADING || isSign(scan, from, COLON)) return false;
  }
  return to > from + 1 && (kind[to - 1] === WORD || kind[to - 1] === NUMBER);
}

/** In tokens. */
const LONGEST_SENTENCE = 80;
const LONGEST_PLACE = 9;
const LONGEST_OPENING = 24;
const LONGEST_HEADING = 20;

/** The entity's row, -1 where no meeting with the head was named. */
export function bareRow(linking: Linking, seen: NamedMeetings, draft: MeetingDraft): number {
  const { reading } = linking;
  const head = headOf(linking, draft);
  const own = seen.get(head);
  const any = seen.get(ANY_HEAD);
  if (reading.language === 'en') {
    const isCapital = ((reading.scan.tokens.shape[draft.from] ?? 0) & CAPITAL) !== 0;
    // Of all editions named so far it is either the first or the last.
    const editions = [own?.first, own?.edition].filter((each) => each !== undefined);
    const row = englishAntecedent(reading, editions, draft, head, isCapital);
    if (row >= 0) return row;
    // In statements of summits and forums `the Meeting` is the one that they are about.
    if (isCapital && own === undefined && isText(reading.scan, draft.from, 'Meeting')) {
      for (const { first } of seen.values()) if (first !== undefined) return first.row;
    }
    if (own === undefined && any === undefined) {
      const met = isOneOf(reading.scan, draft.from, SITTINGS) ? lastOfBody(reading, seen) : -1;
      if (met >= 0) return met;
      if (isOneOf(reading.scan, draft.from, GATHERINGS)) return onlyEdition(seen);
    }
    return (later(own?.edition, any?.edition) ?? later(own?.all.at(-1), any?.all.at(-1)))?.row ?? -1;
  }
  const isNear = (each: NamedMeeting | undefined): boolean => paragraphOf(reading, each) === draft.paragraph;
  const edition = later(own?.edition, any?.edition);
  if (edition !== undefined && isNear(edition)) return edition.row;
  const last = later(own?.all.at(-1), any?.all.at(-1));
  if (last !== undefined && isNear(last)) return last.row;
  return (own?.subject ?? any?.subject)?.row ?? -1;
}

/** `the forum`, of a dialogue: where the article has named editions of one meeting and no other, or one meeting at all. */
function onlyEdition(seen: NamedMeetings): number {
  const rows = new Set<number>();
  const others = new Set<number>();
  for (const { all } of seen.values()) for (const each of all) (each.isEdition ? rows : others).add(each.row);
  if (rows.size === 0 && others.size === 1) return [...others][0] ?? -1;
  const [row = -1] = rows;
  return rows.size === 1 ? row : -1;
}

/** `the 9th Joint Committee`, of which `the meeting` is said: the last one that is called as the body that meets, -1 without one. */
function lastOfBody({ scan, meetings }: Reading, seen: NamedMeetings): number {
  let last: NamedMeeting | undefined;
  for (const { edition } of seen.values())
    if (edition !== undefined && isOneOf(scan, meetings[edition.at]?.headFrom ?? -1, BODIES))
      last = later(last, edition);
  return last?.row ?? -1;
}

const SITTINGS = ['meeting', 'Meeting', 'session', 'Session'] as const;
const BODIES = ['Committee', 'Commission', 'Council', 'Group', 'Board'] as const;
const GATHERINGS = ['forum', 'conference', 'event', 'gathering', 'session'] as const;

const later = (one: NamedMeeting | undefined, other: NamedMeeting | undefined): NamedMeeting | undefined =>
  (one?.at ?? -1) >= (other?.at ?? -1) ? one : other;

/** A head before its meeting is named (a caption, a lead): the first one named later, at most two paragraphs on. */
export function namedLater(linking: Linking, seen: NamedMeetings, index: number): number {
  const { meetings } = linking.reading;
  const draft = meetings[index];
  if (draft === undefined) return -1;
  const named = seen.get(headOf(linking, draft))?.all ?? [];
  const next = named[partitionPoint(named.length, (each) => (named[each]?.at ?? 0) <= index)];
  return next !== undefined && (meetings[next.at]?.paragraph ?? 0) - draft.paragraph <= 2 ? next.row : -1;
}
