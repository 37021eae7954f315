/** Committees that bear the name of what they prepare: `Ban Tổ chức Liên hoan Phim …`, `Phó Trưởng ban Tổ chức Lễ hội …`. */
import { IN_ORGANISATION, cover, type MeetingDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isOneOf, isText, isWord } from './tokenTests.ts';

/** The body right before a meeting goes on to the meeting's end. */
export function growOrganiser(reading: Reading, meeting: MeetingDraft): void {
  if (((reading.covered[meeting.from - 1] ?? 0) & IN_ORGANISATION) === 0) noteSmallBoard(reading, meeting);
  else growBoard(reading, meeting);
}

function growBoard(reading: Reading, { from, to }: MeetingDraft): void {
  // `Tiểu ban Kinh tế - Xã hội Đại hội …`.
  for (let at = from - 1; at >= 0 && from - at <= 8; at--) {
    const index = (reading.organisationAt[at] ?? 0) - 1;
    const body = reading.organisations[index];
    if (body === undefined || body.to !== from) continue;
    if (body.headTo < from ? !isText(reading.scan, at, 'Tiểu') : from - at > 6) return;
    if (!isOneOf(reading.scan, body.headTo - 1, ORGANISERS)) return;
    reading.organisations[index] = { ...body, to };
    cover(reading, { from, to }, IN_ORGANISATION);
    growSession(reading, at, from, to);
    return;
  }
}

/** `Phiên họp Tiểu ban Nhân sự Đại hội XIV`: the session of the body goes as far. */
function growSession(reading: Reading, body: number, end: number, to: number): void {
  const last = reading.meetings.length - 2;
  const session = last < 0 ? undefined : reading.meetings[last];
  if (session?.to === end && session.from < body) reading.meetings[last] = { ...session, to };
}

/** Last words of heads of committees that prepare a meeting. */
const ORGANISERS = ['chức', 'đạo', 'ban', 'khảo', 'ký'];

/** `Trưởng ban Tổ chức Lễ hội Dừa năm 2022`: in small letters behind whoever heads it. */
function noteSmallBoard(reading: Reading, { from, to, shape }: MeetingDraft): void {
  const { scan } = reading;
  const board = from - 3;
  if (shape !== 'named' || !isWord(scan, board, W.ban) || !isWord(scan, from - 1, W.chức)) return;
  if (!isText(scan, board - 1, 'Trưởng') && !isText(scan, board - 1, 'trưởng')) return;
  reading.organisationAt[board] = reading.organisations.push({
    from: board,
    to,
    headTo: from,
    known: -1,
    letters: false,
  });
  cover(reading, { from: board, to }, IN_ORGANISATION);
}
