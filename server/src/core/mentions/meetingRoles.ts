/** Who leads and who attends a meeting, and which country or body holds it. */
import { entryAt } from '../text/entryAt.ts';
import { COUNTRY, ENGLISH_PLACE } from './categories.ts';
import type { Claim } from './model.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import { claimTo, type Occurrence } from './meetingParts.ts';
import { longestLength, startsAny } from './scan.ts';

/** Tokens between two mentions that can still belong together; further than this no sentence is searched. */
const NEAR = 24;

/** Words before the first of those who attended, too, at most. */
const OPENING = 12;

// What ends right before the meeting behind a person.
const LEADS = /(?:chủ trì|điều hành|chủ tọa|chair(?:ed|s)?|presided over)(?: (?:và|and) [^,;]{1,40})?(?: the| this)?$/u;
const ATTENDS =
  /(?:tham dự|tham gia|dự|phát biểu (?:tại|khai mạc|bế mạc|chỉ đạo|kết luận)|kết luận|attend(?:ed|s)?|participated in|took part in|spoke at|speaking at|addressed|addressing|joined)(?: (?:và|and) [^,;]{1,40})?(?: the| this)?$/u;
// What leads from the meeting to a person behind it.
const LED_BY =
  /^(?:[^.;]{0,60} )?(?:dưới sự (?:đồng )?(?:chủ trì|điều hành) của|chaired by|presided over by|under the chairmanship of|was chaired by|were chaired by)(?: the)?$/u;
const ATTENDED_BY =
  /^(?:[^.;]{0,60} )?(?:với sự (?:tham dự|tham gia|có mặt|hiện diện) của|attended by|with the (?:participation|attendance) of)(?: the)?$/u;
const BY = /^(?:[^.;]{0,40} )?do$/u;
const DOES_LEAD = /^(?:đồng )?(?:chủ trì|điều hành|chủ tọa)(?!\p{L})/u;
/** `Chủ trì hội nghị có …`, `Cùng dự phiên họp còn có: …`. */
const LIST = /^(?:(?:còn )?có|là|gồm|gồm có)(?: (?:các|sự tham dự của)(?: \p{Ll}+){0,3})?:?$/u;
const BEFORE_LIST_LED = /(?:^|\s)(?:đồng )?(?:chủ trì|điều hành)$/iu;
const BEFORE_LIST = /(?:^|\s)dự(?: (?:và|lễ|buổi) \p{Ll}+(?: \p{Ll}+)?)?$/iu;
/** `Cùng dự có …`: the meeting that was spoken of last. */
const ALSO =
  /^(?:Cùng|Tham|Đến|Cùng tham|Cùng đến|Về)? ?[Dd]ự(?: (?:buổi|cuộc|phiên|hội) \p{L}+)?(?: còn)? có(?: các đồng chí| đồng chí| các ông| các bà)?:?$/u;
const JOINT = /^(?:[,;]|và|and|cùng|, and|, và|; và|, cùng)?(?: (?:các )?đồng chí)?$/u;
const LEAD_TOGETHER = /(?:đồng chủ trì|co-chaired|co-chair)/u;

/** `people` and `meetings` of one sentence in order; `last` is the meeting of an earlier sentence, -1 without one. */
export function rolesIn(
  linking: Linking,
  people: readonly Occurrence[],
  meetings: readonly Occurrence[],
  last: number,
  first: number,
): readonly Claim[] {
  const claims: Claim[] = [];
  const text = (from: number, to: number): string =>
    to <= from || to - from > NEAR ? '' : tidy(rangeText(linking.reading, { from, to }));
  const say = (person: Occurrence | undefined, meeting: number, property: 'chair' | 'participants'): void => {
    if (person !== undefined) claims.push(claimTo(linking, person, meeting, property));
  };
  /** From the `at`-th person on, whoever stands in a row with the one before. */
  const row = (at: number, meeting: number, property: 'chair' | 'participants'): void => {
    let before: Occurrence | undefined;
    for (let each = at; each < people.length; each++) {
      const person = people[each];
      if (person === undefined) break;
      if (before !== undefined && !JOINT.test(text(before.to, person.from))) break;
      if (before !== undefined && person.from === before.to) break;
      say(person, meeting, property);
      before = person;
    }
  };
  const opener = people[0];
  if (meetings.length === 0) {
    if (opener !== undefined && last >= 0 && opener.from - first < OPENING && ALSO.test(text(first, opener.from)))
      row(0, last, 'participants');
    return claims;
  }
  people.forEach((person, at) => {
    const next = people[at + 1];
    const behind = meetings.find(({ from }) => from >= person.to);
    if (behind !== undefined && (next === undefined || next.from > behind.from)) {
      const between = text(person.to, behind.from);
      const role = LEADS.test(between) ? 'chair' : ATTENDS.test(between) ? 'participants' : undefined;
      if (role !== undefined) {
        say(person, behind.row, role);
        const before = entryAt(people, at - 1);
        if (before !== undefined && JOINT.test(text(before.to, person.from)) && LEAD_TOGETHER.test(between))
          say(before, behind.row, role);
      }
    }
    const ahead = meetings.findLast(({ to }) => to <= person.from);
    const isFirst = ahead !== undefined && (entryAt(people, at - 1)?.from ?? -1) < ahead.to;
    const meeting = (ahead ?? behind)?.row ?? -1;
    const previous = entryAt(people, at - 1);
    // `… was chaired by the Minister and attended by the Secretary-General`.
    if (ahead !== undefined && previous !== undefined && ATTENDED_BY.test(text(previous.to, person.from)))
      row(at, meeting, 'participants');
    if (isFirst || at === 0) {
      const lead = ahead === undefined ? text(first, person.from) : text(ahead.to, person.from);
      if (LED_BY.test(lead.charAt(0).toLowerCase() + lead.slice(1))) row(at, meeting, 'chair');
      else if (ahead !== undefined && ATTENDED_BY.test(lead)) row(at, meeting, 'participants');
      else if (ahead !== undefined && BY.test(lead) && DOES_LEAD.test(text(person.to, person.to + 4)))
        say(person, meeting, 'chair');
      else if (ahead !== undefined && LIST.test(lead)) {
        const opens = text(Math.max(first, ahead.from - 8), ahead.from);
        if (BEFORE_LIST_LED.test(opens)) row(at, meeting, 'chair');
        else if (BEFORE_LIST.test(opens)) row(at, meeting, 'participants');
      }
    }
  });
  return claims;
}

const COUNTRIES = (1 << COUNTRY) | (1 << ENGLISH_PLACE);

/** Composed and decomposed. */
const HOST_WORDS = /ng cai|nh\u00e0|nha\u0300|host/u;
const HOSTS = /^(?:đăng cai|là (?:nước )?chủ nhà|làm chủ nhà|hosted|hosts|will host|to host|is hosting)(?!\p{L})/u;
const HOSTED_BY = /(?:hosted by|host country|nước chủ nhà|chủ nhà)(?: the)?$/u;
const HOLDS =
  /^(?:(?:đã|sẽ|vừa|cũng) )?(?:phối hợp(?: với| cùng)? [^;]{1,120} )?(?:long trọng |đã |đồng )?(?:tổ chức|đăng cai)(?: thành công| cuộc)?$/u;

/** `Việt Nam đăng cai …`, `hosted by Malaysia`, `Bộ … phối hợp với … tổ chức …`: for the first meeting behind or the last one before. */
export function hostsIn(
  linking: Linking,
  meetings: readonly Occurrence[],
  first: number,
  to: number,
): readonly Claim[] {
  const { reading } = linking;
  const { scan, organisationAt, organisations } = reading;
  const text = (from: number, end: number): string => (end <= from ? '' : tidy(rangeText(reading, { from, to: end })));
  const claims: Claim[] = [];
  const meeting = meetings[0];
  if (meeting === undefined) return claims;
  let isTold: boolean | undefined;
  for (let at = first; at < to; at++) {
    const index = (organisationAt[at] ?? 0) - 1;
    const body = index < 0 ? undefined : organisations[index];
    if (body !== undefined && body.to <= meeting.from) {
      if (meeting.from - body.to < NEAR && claims.length === 0 && HOLDS.test(text(body.to, meeting.from)))
        claims.push(
          claimTo(linking, { row: organisationRow(linking, index), from: at, to: body.to }, meeting.row, 'host'),
        );
      at = body.to - 1;
      continue;
    }
    if (!startsAny(scan, at, COUNTRIES)) continue;
    // Cut out as it stands, and once: most sentences say none of this.
    isTold ??= HOST_WORDS.test(rangeText(reading, { from: first, to }));
    if (!isTold) continue;
    const country = Math.max(longestLength(scan, at, COUNTRY), longestLength(scan, at, ENGLISH_PLACE));
    const end = at + country;
    if (!HOSTS.test(text(end, Math.min(to, end + 4))) && !HOSTED_BY.test(text(Math.max(first, at - 4), at))) continue;
    const held = meetings.findLast((each) => each.to <= at) ?? meeting;
    const start = scan.tokens.start[at] ?? 0;
    claims.push({
      start,
      end: scan.tokens.end[end - 1] ?? start,
      entity: held.row,
      property: 'host',
      value: text(at, end),
    });
  }
  return claims;
}
