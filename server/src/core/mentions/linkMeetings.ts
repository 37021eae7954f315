/** Gives every meeting found in an article its entity: by code, by registry, by name and ordinal; bare heads by what was named before. */
import { entryAt } from '../text/entryAt.ts';
import { COLON, DASH, OPEN, PLUS } from '../text/signs.ts';
import { slug } from '../text/comparison.ts';
import type { RegistryEntity } from '../registry/model.ts';
import { FIELD_WORD, MEETING_TASK, PREDICATE, REGISTRY_NAME, STOP_PHRASE, TOPIC_END } from './categories.ts';
import { ANY_HEAD, bareRow, namedLater, noteNamed, type NamedMeetings } from './bareMeetings.ts';
import { BREAK, CAPITAL, WORD } from '../text/tokens.ts';
import { organisationStarting, type MeetingDraft } from './drafts.ts';
import { addAlias, entityRow, registryRow } from './entityTable.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { longestLength, startsAny } from './scan.ts';
import { isCapital, isOneOf, isSign, isText, isWord } from './tokenTests.ts';
import { rangeKey, rangeText, tidy, type Linking } from './linking.ts';
import {
  codeLetters,
  codeRow,
  editionRow,
  isOfOtherBloc,
  lettersBehindHead,
  seriesOfCode,
} from './linkMeetingCodes.ts';
import { headOf, isAnybodys, longerNames, ownedSlug, seriesSlug } from './meetingNames.ts';
import { meetingForm } from './meetingForm.ts';
import { isMourning } from './meetingPeople.ts';
import { partRow } from './meetingParts.ts';
import { sessionsOfTerm } from './termSessions.ts';
import { meetingCalled } from './registryQuestions.ts';
import { registeredAs } from './registeredNames.ts';

export function linkMeetings(linking: Linking): void {
  const { reading } = linking;
  // Code of a name without its ordinal, from definition pairs: `… ASEAN lần thứ 20 (AMMSTI-20)` makes every `… ASEAN` an AMMSTI.
  const codeOfName = new Map<string, string>();
  const headOfCode = new Map<string, number>();
  for (const definition of linking.definitions) {
    if (definition.long.kind !== 'meeting') continue;
    const acronym = reading.acronyms[definition.acronym];
    const draft = reading.meetings[definition.long.draft];
    if (acronym === undefined || draft === undefined || draft.shape !== 'named') continue;
    const letters = slug(rangeText(reading, { from: acronym.from, to: acronym.lettersTo }));
    const form = meetingForm(seriesSlug(linking, draft));
    if (!isOfOtherBloc(registeredAs(reading, acronym), form)) codeOfName.set(form, letters);
    headOfCode.set(letters, headOf(linking, draft));
    defineBody(linking, draft, letters);
  }
  noteSeries(linking);
  noteCodes(linking);
  const longNames = longerNames(linking);
  const seen: NamedMeetings = new Map();
  const rounds = new Map<string, number>();
  const rowOfHead = new Map<number, number>();
  const waiting: number[] = [];
  const early: number[] = [];
  for (let index = 0; index < reading.meetings.length; index++) {
    const draft = reading.meetings[index];
    if (draft === undefined) continue;
    const words = rangeKey(reading, draft.from, draft.headTo);
    if (draft.needsName === true) {
      const row =
        rowOfHead.get(words) ??
        (opensNotice(linking, draft) || (rowOfHead.size > 0 && opensOrCloses(linking, draft))
          ? unnamedRow(linking, draft)
          : -1);
      if (row < 0) early.push(index);
      linking.meetingRow[index] = row + 1;
      continue;
    }
    if (draft.shape === 'bare') {
      const row = bareRow(linking, seen, draft);
      // Only with a capital may a head stand before its meeting is named.
      if (row < 0 && ((reading.scan.tokens.shape[draft.from] ?? 0) & CAPITAL) !== 0) waiting.push(index);
      linking.meetingRow[index] = row + 1;
      continue;
    }
    const row =
      sameAsBefore(linking, index, rounds) ??
      (draft.code >= 0 && draft.shape === 'code'
        ? codeRow(linking, draft)
        : namedRow(linking, longNames.get(index) ?? draft, codeOfName));
    linking.meetingRow[index] = row + 1;
    if (row < 0) continue;
    if (draft.headTo > draft.from) rowOfHead.set(words, row);
    // `lễ ký` behind `Lễ ký kết các thỏa thuận …`.
    const short = draft.headTo === draft.from + 3 ? rangeKey(reading, draft.from, draft.headTo - 1) : undefined;
    if (short !== undefined && !rowOfHead.has(short)) rowOfHead.set(short, row);
    const head =
      draft.headTo > draft.from
        ? headOf(linking, draft)
        : ((draft.code < 0 ? undefined : headOfCode.get(slug(codeLetters(linking, draft)))) ?? ANY_HEAD);
    noteNamed(linking, seen, { row, head, isEdition: linking.entities.rows[row]?.edition !== undefined, at: index });
  }
  for (const index of waiting) linking.meetingRow[index] = namedLater(linking, seen, index) + 1;
  for (let index = 0; index < reading.meetings.length; index++) {
    const draft = reading.meetings[index];
    const isLoose = draft?.shape === 'bare' && draft.needsName !== true && linking.meetingRow[index] === 0;
    if (isLoose && (isDefinite(linking, draft) || isSubject(linking, draft)))
      linking.meetingRow[index] = unnamedRow(linking, draft) + 1;
  }
}

/** `Hội nghị CSOM`, where the article defines CSOM: the letters name the meeting, though no registry knows them. */
function noteCodes({ reading, seriesOfCode }: Linking): void {
  for (let index = 0; index < reading.meetings.length; index++) {
    const draft = reading.meetings[index];
    if (draft?.shape !== 'named' || draft.headTo === draft.from) continue;
    const code = (reading.acronymAt[draft.headTo] ?? 0) - 1;
    const acronym = entryAt(reading.acronyms, code);
    if (
      acronym === undefined ||
      acronym.number >= 0 ||
      acronym.to !== (draft.ordinal.value < 0 ? draft.to : draft.ordinal.from)
    )
      continue;
    if (seriesOfCode.has(slug(rangeText(reading, { from: acronym.from, to: acronym.lettersTo }))))
      reading.meetings[index] = { ...draft, shape: 'code', code };
  }
}

/** `… lần thứ tư (SEOM 4/55)`, `… năm 2022 (PP-22)`: letters and number in brackets mean the meeting named before them. */
function sameAsBefore(
  { reading, meetingRow, entities }: Linking,
  index: number,
  rounds: Map<string, number>,
): number | undefined {
  const draft = reading.meetings[index];
  const before = entryAt(reading.meetings, index - 1);
  const row = (entryAt(meetingRow, index - 1) ?? 0) - 1;
  if (draft?.shape !== 'code') return undefined;
  // `2nd ASEAN Future Forum (AFF 2025)`: the year's round, and `AFF 2025` from then on.
  const acronym = reading.acronyms[draft.code];
  const round = acronym === undefined || acronym.number < 1990 ? '' : slug(rangeText(reading, acronym));
  if (round !== '' && rounds.has(round)) return rounds.get(round);
  if (before?.shape !== 'named' || row < 0) return undefined;
  if (before.to !== draft.from - 1 || !isSign(reading.scan, before.to, OPEN)) return undefined;
  // `… ASEAN (AMM Retreat)`, `… lần thứ 11 (ASEM FMM-11)`: letters with a word or a body's letters beside them.
  const isJoint = acronym !== undefined && (acronym.from > draft.from || (acronym.number < 0 && draft.to > acronym.to));
  if (draft.ordinal.value >= 0 || isJoint) return row;
  if (round === '' || before.ordinal.value < 0) return undefined;
  rounds.set(round, row);
  addAlias(entities, row, `meeting/${round}`);
  return row;
}

/** `phát biểu tại hội nghị`, `kết luận cuộc họp`: the meeting of which the article speaks, though it never names it. */
function isDefinite(linking: Linking, draft: MeetingDraft): boolean {
  const { scan } = linking.reading;
  const before = draft.from - 1;
  if (before < 0) return false;
  return DEFINITE.includes(anyCode(scan, before));
}

const DEFINITE: readonly number[] = [W.tại, W.trì, W.mạc, W.luận, W.dự, W.hành, W.thúc, W.cảnh, W.mừng, W.đạo, W.qua];

/** `Lễ truy điệu: 10 giờ cùng ngày.`: a line of a notice; `Lễ viếng bắt đầu từ 7 giờ; Lễ truy điệu ngay sau đó` in a sentence. */
const opensNotice = ({ reading: { scan } }: Linking, { from, to }: MeetingDraft): boolean =>
  isCapital(scan, from) &&
  ((isSign(scan, to, COLON) && (from === 0 || scan.tokens.kind[from - 1] === BREAK)) ||
    (isMourning(scan, to) && scan.tokens.kind[from - 1] !== WORD && isOneOf(scan, to, TOLD_WHEN)));

/** First syllables of `bắt đầu`, `được tổ chức`, `diễn ra`, and words of time and place. */
const TOLD_WHEN = ['bắt', 'được', 'diễn', 'hồi', 'lúc', 'vào', 'từ', 'ngay', 'cùng', 'tại', 'tổ', 'sẽ'] as const;

/** `dự lễ khai mạc`, `Lễ bế mạc diễn ra tối 18/6`: of the event that was named before. */
const opensOrCloses = (linking: Linking, draft: MeetingDraft): boolean =>
  isWord(linking.reading.scan, draft.headTo - 1, W.mạc) &&
  anyCode(linking.reading.scan, draft.from) === W.lễ &&
  (isCapital(linking.reading.scan, draft.from) || isDefinite(linking, draft));

/** `Hội nghị được tổ chức …`, `Phát biểu với Hội nghị, …`: a head with a capital, and no name behind it. */
function isSubject({ reading: { scan } }: Linking, { from, to }: MeetingDraft): boolean {
  if (!isCapital(scan, from) || !SPOKEN_OF.includes(scan.code[to - 1] ?? 0)) return false;
  // `Hội nghị đánh giá kết quả …` is a name that nobody could read.
  if (longestLength(scan, to, MEETING_TASK) > 0) return false;
  return scan.tokens.kind[to] !== WORD || ((scan.flags[to] ?? 0) & TOPIC_END) !== 0 || startsAny(scan, to, PREDICATES);
}

const PREDICATES = (1 << PREDICATE) | (1 << STOP_PHRASE);

/** Last words of `Hội nghị`, `Hội thảo`, `Tọa đàm`; `Cuộc họp`, `Đại hội`, `Buổi lễ`. */
const SPOKEN_OF: readonly number[] = [W.nghị, W.thảo, W.đàm, W.họp, W.hội, W.lễ];

/** One meeting a head and article: nothing else tells which it is. */
function unnamedRow(linking: Linking, draft: MeetingDraft): number {
  const head = rangeText(linking.reading, { from: draft.from, to: draft.headTo });
  return entityRow(linking.entities, 'meeting', `meeting/${slug(head)}-${linking.articleName}`, { name: tidy(head) });
}

/** Codes without a number mean the series: those that the article defines or uses with one. */
function noteSeries(linking: Linking): void {
  const { reading, entities } = linking;
  for (const acronym of reading.acronyms) {
    if (acronym.number < 0) continue;
    const letters = rangeText(reading, { from: acronym.from, to: acronym.lettersTo });
    const key = slug(letters);
    if (linking.bodies.has(key) || linking.seriesOfCode.has(key) || (reading.meetingAt[acronym.from] ?? 0) === 0)
      continue;
    const known = registeredAs(reading, acronym);
    if (known !== undefined && known.kind !== 'meeting') continue;
    linking.seriesOfCode.set(
      key,
      entityRow(entities, 'meeting', seriesOfCode(known, letters), { name: tidy(letters) }),
    );
  }
  for (const definition of linking.definitions) {
    if (definition.long.kind !== 'meeting') continue;
    const acronym = reading.acronyms[definition.acronym];
    const draft = reading.meetings[definition.long.draft];
    if (acronym === undefined || draft === undefined || acronym.number >= 0 || draft.shape !== 'named') continue;
    const letters = rangeText(reading, { from: acronym.from, to: acronym.lettersTo });
    const known = registeredAs(reading, acronym);
    if (known !== undefined && known.kind !== 'meeting') continue;
    const form = meetingForm(seriesSlug(linking, draft));
    const series = isOfOtherBloc(known, form) ? `meeting/${form}` : seriesOfCode(known, letters);
    linking.seriesOfCode.set(slug(letters), entityRow(entities, 'meeting', series, { name: tidy(letters) }));
  }
}

/** A name: the registry's meeting it contains, else the name without its ordinal as series, with ordinal or year as edition. */
function namedRow(linking: Linking, draft: MeetingDraft, codeOfName: ReadonlyMap<string, string>): number {
  const { reading, entities } = linking;
  const text = rangeText(reading, draft);
  const whole = partRow(linking, draft);
  if (whole !== undefined) return whole;
  const edition =
    draft.ordinal.value >= 0 ? String(draft.ordinal.value) : draft.year > 0 ? String(draft.year) : undefined;
  const inside = registeredInside(linking, draft);
  const name = inside === undefined ? ownedSlug(linking, draft) : '';
  const registered = inside ?? meetingCalled(reading, name);
  if (draft.code >= 0 && registered === undefined) {
    // `Lễ khai mạc AMMSTI-20`: a part of the meeting, named after it.
    const whole = codeRow(linking, { ...draft, shape: 'code' });
    const wholeId = linking.entities.rows[whole]?.id ?? '';
    return entityRow(
      entities,
      'meeting',
      `${wholeId}-${slug(rangeText(reading, { from: draft.from, to: draft.headTo }))}`,
      { name: tidy(text) },
    );
  }
  if (registered !== undefined && registered.kind === 'meeting') {
    if (edition === undefined || !registered.isSeries) return registryRow(entities, registered);
    return editionRow(linking, registered.id, edition, text);
  }
  const form = meetingForm(name);
  const code = codeOfName.get(form);
  const sessions = code === undefined && edition !== undefined ? sessionsOfTerm(linking, draft, name) : undefined;
  if (sessions !== undefined && edition !== undefined) return editionRow(linking, `meeting/${sessions}`, edition, text);
  const letters = code === undefined && edition !== undefined ? lettersBehindHead(linking, draft) : undefined;
  if (letters !== undefined && edition !== undefined) return editionRow(linking, `meeting/${letters}`, edition, text);
  if (code === undefined && isAnybodys(linking, draft))
    return entityRow(entities, 'meeting', `meeting/${name}-${edition ?? ''}-${linking.articleName}`, {
      name: tidy(text),
      ...(edition === undefined ? {} : { edition }),
    });
  const series = `meeting/${code ?? form}`;
  if (edition === undefined) {
    const row = entityRow(entities, 'meeting', series, { name: tidy(text) });
    if (code !== undefined) addAlias(entities, row, `meeting/${form}`);
    return row;
  }
  const row = editionRow(linking, series, edition, text);
  if (code !== undefined) {
    addAlias(entities, row, `meeting/${form}-${edition}`);
    // The series too: other articles may know it by name only.
    addAlias(entities, entityRow(entities, 'meeting', series, { name: tidy(text) }), `meeting/${form}`);
  }
  return row;
}

/** The longest registry name of a meeting inside the draft. */
function registeredInside(linking: Linking, draft: MeetingDraft): RegistryEntity | undefined {
  const { scan, lexicon } = linking.reading;
  let best: RegistryEntity | undefined;
  let length = 0;
  for (let at = draft.from; at <= draft.headTo && at < draft.to; at++) {
    for (let row = scan.first[at] ?? -1; row >= 0; row = scan.next[row] ?? -1) {
      if (
        scan.category[row] !== REGISTRY_NAME ||
        (scan.length[row] ?? 0) <= length ||
        at + (scan.length[row] ?? 0) > draft.to
      )
        continue;
      const name = lexicon.names[scan.data[row] ?? -1];
      if (name?.entity.kind !== 'meeting' || name.name.use === 'acronym') continue;
      // `Đại hội Đảng` is no part of `Đại hội Đảng bộ …`.
      const last = at + (scan.length[row] ?? 0);
      if ((organisationStarting(linking.reading, last - 1)?.to ?? last) > last) continue;
      if (isOfLongerName(linking, draft, at, last)) continue;
      best = name.entity;
      length = scan.length[row] ?? 0;
    }
  }
  return best;
}

/** `Hội nghị Cấp cao ASEAN` in `Hội nghị Cấp cao ASEAN - Liên hợp quốc`, `Senior Officials' Meeting` in `ASEAN Defence Senior Officials' Meeting`. */
function isOfLongerName({ reading }: Linking, draft: MeetingDraft, from: number, to: number): boolean {
  const { scan } = reading;
  if (to < draft.to && (isSign(scan, to, DASH) || isSign(scan, to, PLUS) || isText(scan, to, 'Plus'))) return true;
  const before = from - 1;
  return before >= draft.from && ((scan.flags[before] ?? 0) & FIELD_WORD) !== 0 && isCapital(scan, before);
}

/**
 * `Hội nghị Ủy ban KH,CN&ĐMST ASEAN lần thứ 85 (COSTI-85)`: the letters are the body's, whose sessions are counted. Only where the
 * name is a head, a body and an ordinal; a conference with a topic of its own gives its letters to the series.
 */
function defineBody(linking: Linking, draft: MeetingDraft, letters: string): void {
  const { organisationAt, organisations } = linking.reading;
  const ordinal = draft.ordinal.value >= 0 ? draft.ordinal.to - draft.ordinal.from : 0;
  for (let at = draft.headTo; at < draft.to; at++) {
    const index = (organisationAt[at] ?? 0) - 1;
    const body = entryAt(organisations, index);
    if (body === undefined || body.letters || body.to > draft.to || body.headTo === body.from) continue;
    if (draft.to - draft.headTo - (body.to - body.from) - ordinal > 1) continue;
    linking.bodies.set(letters, index);
    return;
  }
}
