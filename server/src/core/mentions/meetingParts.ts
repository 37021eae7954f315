/** Parts of meetings: an opening and its meeting, a talk and the forum within which it is held. */
import { entryAt } from '../text/entryAt.ts';
import { slug } from '../text/comparison.ts';
import { acronymStarting, type AcronymDraft, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { entityRow } from './entityTable.ts';
import { KNOWN_LETTERS } from './grammar/knownLetters.ts';
import { W, wordSet } from './functionWords.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import type { Claim } from './model.ts';

/** A meeting or an official where a sentence names them. */
export interface Occurrence {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** `Lễ khai mạc Hội nghị …`: a part of the meeting that its head is followed by, named after it. */
export function partRow(
  { reading, entities, meetingRow }: Linking,
  { from, headFrom, headTo, to }: MeetingDraft,
): number | undefined {
  const index = (reading.meetingAt[headTo] ?? 0) - 1;
  const inner = headFrom === undefined ? entryAt(reading.meetings, index) : undefined;
  const whole = entryAt(entities.rows, (entryAt(meetingRow, index) ?? 0) - 1);
  if (inner?.to !== to || inner.shape === 'bare' || whole === undefined) return undefined;
  // `Hội nghị Cấp cao Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương`: a body by the name of a meeting.
  const name = slug(rangeText(reading, inner));
  if (BODIES.some((body) => name.startsWith(body))) return undefined;
  const id = `${whole.id}-${slug(rangeText(reading, { from, to: headTo }))}`;
  return entityRow(entities, 'meeting', id, { name: tidy(rangeText(reading, { from, to })) });
}

const BODIES = [...KNOWN_LETTERS.values()].map(({ vi }) => slug(vi)).filter((name) => name.startsWith('dien-dan-'));

const WITHIN =
  /(?:trong khuôn khổ|bên lề|nằm trong khuôn khổ|on the sidelines of|on the margins of|within the framework of|as part of)(?: của)?(?: the)?$/iu;
/** How that ends, so that nothing need be cut out before most meetings. */
const LEADS_WITHIN = wordSet(W.khổ, W.lề, W.của, W.of, W.the);
const PART = /^(?:lễ|phiên|opening|closing|the opening|the closing|plenary|session)(?!\p{L})/iu;

/** `Lễ khai mạc AMMSTI-20`; `tọa đàm … trong khuôn khổ Diễn đàn …`, `Bên lề Hội nghị …, diễn ra Đối thoại …`. */
export function partsIn(linking: Linking, meetings: readonly Occurrence[], first: number): readonly Claim[] {
  const { reading } = linking;
  const claims: Claim[] = [];
  meetings.forEach((meeting, at) => {
    const isPart =
      meeting.to - meeting.from > 2 && PART.test(rangeText(reading, { from: meeting.from, to: meeting.from + 1 }));
    const inner = isPart ? wholeInside(linking, meeting) : undefined;
    if (inner !== undefined && inner.row !== meeting.row) claims.push(claimTo(linking, inner, meeting.row, 'part-of'));
    if (meeting.from <= first || LEADS_WITHIN[anyCode(reading.scan, meeting.from - 1)] !== 1) return;
    if (!WITHIN.test(tidy(rangeText(reading, { from: Math.max(first, meeting.from - 6), to: meeting.from })))) return;
    const part = entryAt(meetings, at - 1) ?? meetings[at + 1];
    if (part !== undefined && part.row !== meeting.row) claims.push(claimTo(linking, meeting, part.row, 'part-of'));
  });
  return claims;
}

function wholeInside({ reading, meetingRow, entities }: Linking, { from, to }: Occurrence): Occurrence | undefined {
  for (let at = from + 1; at < to; at++) {
    const index = (reading.meetingAt[at] ?? 0) - 1;
    const draft = entryAt(reading.meetings, index);
    const row = (entryAt(meetingRow, index) ?? 0) - 1;
    if (draft !== undefined && row >= 0) return { row, from: draft.from, to: draft.to };
    // `Lễ khai mạc AMMSTI-20`.
    const code = acronymStarting(reading, at);
    const edition = code === undefined || code.number < 0 ? undefined : codeRow(entities.byId, reading, code);
    if (code !== undefined && edition !== undefined) return { row: edition, from: code.from, to: code.to };
  }
  return undefined;
}

const codeRow = (
  rows: ReadonlyMap<string, number>,
  reading: Reading,
  { from, lettersTo, number }: AcronymDraft,
): number | undefined => rows.get(`meeting/${slug(rangeText(reading, { from, to: lettersTo }))}-${number}`);

/** What the mention `said` tells of a meeting: its value is whom or what that names. */
export function claimTo(linking: Linking, said: Occurrence, meeting: number, property: Claim['property']): Claim {
  const { tokens } = linking.reading.scan;
  return {
    start: tokens.start[said.from] ?? 0,
    end: tokens.end[said.to - 1] ?? 0,
    entity: meeting,
    property,
    value: linking.entities.rows[said.row]?.id ?? '',
    target: said.row,
  };
}
