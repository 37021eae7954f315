/** `held on 21 November, preceded by a week of talks from 15 to 20 November, and by a workshop on 12 November`: what went before, or came behind, or beside. */
const BESIDE =
  /(?:preceded|followed) by|,? and (?:then )?by (?:an?|the|another) |sidelines|bên lề|(?:trước|sau) đó (?:là|có)|tiếp (?:theo|đó|nối) (?:là|bằng)/u;

/** Which meetings of a sentence a date, a place or a host belongs to. */
import { partitionPoint } from '../text/partitionPoint.ts';
import { composed } from '../text/composed.ts';
import { entryAt } from '../text/entryAt.ts';
import type { Occurrence } from './meetingParts.ts';
import type { Scan } from './scan.ts';

/** Words that make a date the meeting's own. */
const HELD = [
  'diễn ra',
  'được tổ chức',
  'tổ chức',
  'sẽ họp',
  'held',
  'take place',
  'takes place',
  'took place',
  'hosted',
  'convened',
  'từ ngày',
  'dự kiến',
  'trong thời gian',
  'từ',
] as const;

/** `since the first Meeting, held in March, and since the visit of … from 10-11 March`: days between are of something else. */
const TRIP = /(?<!\p{L})(?:visit|trip|tour)(?!\p{L})|chuyến (?:thăm|công tác|đi)|thăm (?:chính thức|cấp|hữu nghị)/u;

/** `QUEZON CITY, March 5 (PIA) -- …`: behind the day on which an agency wrote. */
const DATELINE = /^(?:\(\p{Lu}[^()]*\) ?(?:--?|[–—])|--)/u;

/** Which meetings of a sentence a date belongs to: the coordinated ones before it with `diễn ra` between, or the first one behind it. */
export function meetingsDated(
  scan: Scan,
  there: readonly Occurrence[],
  first: number,
  last: number,
  isRange: boolean,
): readonly number[] {
  const before = countUpTo(there, first);
  const nearest = entryAt(there, before - 1);
  if (nearest !== undefined) {
    const between = textBetween(scan, nearest.to, first);
    const held = HELD.some((words) => between.includes(words));
    if (!held || (!isRange && !/diễn ra|tổ chức|held|take place|takes place|took place/u.test(between))) return [];
    if (/các cuộc|các phiên|các hoạt động/u.test(between) || TRIP.test(between) || BESIDE.test(between)) return [];
    return [...coordinated(scan, there, before)];
  }
  const behind = firstBehind(there, last);
  if (behind === undefined) return [];
  const between = textBetween(scan, last + 1, behind.from);
  if (DATELINE.test(between)) return [];
  let end = behind.to;
  while (end < behind.to + 25 && scan.sentence[end] === scan.sentence[first]) end++;
  const after = textBetween(scan, behind.to, Math.min(scan.tokens.count, end));
  // `Từ ngày 12-16/1 tại Hà Nội, Hội nghị … được tổ chức`; what somebody did at the meeting on a day is no date of the meeting.
  if (
    !/diễn ra|được tổ chức|khai mạc|sẽ họp|tổ chức Hội nghị|held|took place|takes place/u.test(`${between} ${after}`) &&
    !/diễn ra|tổ chức$/u.test(between.trim())
  ) {
    return isRange && /tham dự|tham gia|dự|attend/u.test(between) ? [behind.row] : [];
  }
  if (!isRange && !/diễn ra|được tổ chức|tổ chức|held|took place/u.test(`${between} ${after}`)) return [];
  return [behind.row];
}

/** How many of a sentence's meetings, which come in order, end before a token. */
export const countUpTo = (occurrences: readonly Occurrence[], at: number): number =>
  partitionPoint(occurrences.length, (index) => (occurrences[index]?.to ?? 0) <= at);

function firstBehind(occurrences: readonly Occurrence[], last: number): Occurrence | undefined {
  let next = countUpTo(occurrences, last + 1);
  while ((occurrences[next]?.from ?? Infinity) <= last) next++;
  // `Ngày 24/2, … họp báo công bố Hội nghị …`: that day was the press conference.
  const from = occurrences[next]?.from ?? 0;
  while ((occurrences[next + 1]?.from ?? Infinity) <= from && (occurrences[next + 1]?.from ?? 0) > last) next++;
  return occurrences[next];
}

/** Rows of the last of `count` meetings and of those joined to it by commas and `và`. */
export function coordinated(scan: Scan, occurrences: readonly Occurrence[], count: number): ReadonlySet<number> {
  const rows = new Set<number>();
  let later: Occurrence | undefined;
  for (let at = count - 1; at >= 0; at--) {
    const each = occurrences[at];
    if (each === undefined) break;
    // Nothing that joins has more than two tokens: no text needs to be cut out for the others.
    if (
      later !== undefined &&
      (later.from - each.to > 2 || !/^(?:,|và|and|\(|,\s*và|&)?$/u.test(textBetween(scan, each.to, later.from).trim()))
    )
      break;
    // `họp báo công bố Hội nghị …, diễn ra từ ngày 12-16/3`: those days are not the press conference's.
    if (later === undefined || each.to < later.to || !announces(scan, each)) {
      if (later?.to === each.to && prepares(scan, each, later)) rows.delete(later.row);
      rows.add(each.row);
    }
    later = each;
  }
  return rows;
}

/** `Preparatory Senior Officials' Meeting for the 46th AMAF, convened from …`: the days are not those of the meeting that is prepared. */
const prepares = (scan: Scan, one: Occurrence, inner: Occurrence): boolean =>
  one.from < inner.from && /(?:^| )(?:for(?: the)?|cho|trù bị)$/iu.test(textBetween(scan, one.from, inner.from).trim());

/** A press conference about what its name ends with. */
const announces = (scan: Scan, { from, to }: Occurrence): boolean =>
  /^(?:(?:buổi|cuộc) )?họp báo /iu.test(textBetween(scan, from, Math.min(to, from + 5)));

export const textBetween = (scan: Scan, from: number, to: number): string =>
  to <= from ? '' : composed(scan.tokens.text.slice(scan.tokens.start[from], scan.tokens.end[to - 1]));
