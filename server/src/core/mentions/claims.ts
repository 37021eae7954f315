/** Harvests what an article says of its entities: dates, place, host and theme of meetings, titles and bodies of persons, expansions. */
import { entryAt } from '../text/entryAt.ts';
import { CLOSE, COMMA, OPEN, QUOTE, SEMICOLON } from '../text/signs.ts';
import { W } from './functionWords.ts';
import { slug } from '../text/comparison.ts';
import { WORD } from '../text/tokens.ts';
import type { DateMention, Claim } from './model.ts';
import type { DateDraft } from './dates/draft.ts';
import type { DefinitionDraft } from './definitions.ts';
import type { TokenRange } from './drafts.ts';
import { organisationRow } from './linkOrganisations.ts';
import { partsIn, type Occurrence } from './meetingParts.ts';
import { coordinated, countUpTo, meetingsDated, textBetween } from './meetingDates.ts';
import { hostsIn, rolesIn } from './meetingRoles.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import { isOneOf, isSign, isWord, placeLength } from './tokenTests.ts';
import type { Lexicon } from './lexicon.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { COUNTRY, ENGLISH_PLACE, REGISTRY_NAME } from './categories.ts';

export interface ClaimSources {
  readonly linking: Linking;
  /** Token → sentence. */
  readonly sentence: Int32Array;
  readonly dates: readonly DateMention[];
  /** What the dates were made of, in the same order. */
  readonly drafts: readonly DateDraft[];
  /** Dates up to this offset belong to the article itself. */
  readonly headerEnd: number;
  /** Start of the date of the dateline, -1 without one. */
  readonly ownDate: number;
}

export function harvestClaims(sources: ClaimSources): readonly Claim[] {
  const claims: Claim[] = [];
  meetingClaims(sources, claims);
  officialClaims(sources, claims);
  expansionClaims(sources, claims);
  parentClaims(sources, claims);
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

function meetingClaims(sources: ClaimSources, claims: Claim[]): void {
  const { linking, sentence } = sources;
  const { reading } = linking;
  const bySentence = new Map<number, Occurrence[]>();
  for (let at = 0; at < reading.meetings.length; at++) {
    const draft = reading.meetings[at];
    const row = (linking.meetingRow[at] ?? 0) - 1;
    if (draft === undefined || row < 0) continue;
    const key = sentence[draft.from] ?? 0;
    const occurrence: Occurrence = { row, from: draft.from, to: draft.to };
    const list = bySentence.get(key);
    if (list === undefined) bySentence.set(key, [occurrence]);
    else list.push(occurrence);
  }
  if (bySentence.size === 0) return;
  for (const list of bySentence.values()) list.sort((a, b) => a.to - b.to || a.from - b.from);
  for (let at = 0; at < sources.dates.length; at++) {
    const mention = sources.dates[at];
    const draft = sources.drafts[at];
    if (
      mention === undefined ||
      draft === undefined ||
      mention.end <= sources.headerEnd ||
      mention.start === sources.ownDate ||
      mention.inName ||
      draft.ofDocument ||
      mention.value === '' ||
      (mention.form !== 'range' && mention.form !== 'day')
    )
      continue;
    const there = bySentence.get(sentence[draft.firstToken] ?? 0);
    if (there === undefined) continue;
    const { start, end, value } = mention;
    for (const row of meetingsDated(reading.scan, there, draft.firstToken, draft.lastToken, mention.form === 'range'))
      claims.push({ start, end, entity: row, property: 'dates', value });
  }
  for (const occurrences of bySentence.values()) placeAndHost(sources, occurrences, claims);
  roleClaims(sources, bySentence, claims);
}

/** Chairs, participants, hosts and wholes, sentence by sentence. */
function roleClaims(
  { linking, sentence }: ClaimSources,
  bySentence: ReadonlyMap<number, readonly Occurrence[]>,
  claims: Claim[],
): void {
  const people = peopleBySentence(linking, sentence);
  const numbers = [...bySentence.keys()];
  for (const number of people.keys()) if (!bySentence.has(number)) numbers.push(number);
  numbers.sort((a, b) => a - b);
  let last = -1;
  for (const number of numbers) {
    const meetings = bySentence.get(number) ?? [];
    const persons = people.get(number) ?? [];
    const start = Math.min(meetings[0]?.from ?? Infinity, persons[0]?.from ?? Infinity);
    const first = sentenceStart(sentence, start);
    if (persons.length > 0) claims.push(...rolesIn(linking, persons, meetings, last, first));
    const latest = meetings.at(-1);
    if (latest === undefined) continue;
    last = latest.row;
    let to = latest.to;
    while (to < linking.reading.scan.tokens.count && sentence[to] === number) to++;
    claims.push(...partsIn(linking, meetings, first), ...hostsIn(linking, meetings, first, to));
  }
}

function sentenceStart(sentence: Int32Array, at: number): number {
  let first = at;
  while (first > 0 && sentence[first - 1] === sentence[at]) first--;
  return first;
}

function peopleBySentence({ reading, officialRow }: Linking, sentence: Int32Array): ReadonlyMap<number, Occurrence[]> {
  const found = new Map<number, Occurrence[]>();
  for (let at = 0; at < reading.officials.length; at++) {
    const draft = reading.officials[at];
    const row = (officialRow[at] ?? 0) - 1;
    if (draft === undefined || row < 0) continue;
    const key = sentence[draft.from] ?? 0;
    const list = found.get(key);
    if (list === undefined) found.set(key, [{ row, from: draft.from, to: draft.to }]);
    else list.push({ row, from: draft.from, to: draft.to });
  }
  for (const list of found.values()) list.sort((a, b) => a.from - b.from);
  return found;
}

/** Reads the sentence of these meetings for `tại Siem Reap`, `do Bộ … tổ chức` and `chủ đề "…"`. */
function placeAndHost(sources: ClaimSources, occurrences: readonly Occurrence[], claims: Claim[]): void {
  const { linking, sentence } = sources;
  const { organisationAt, scan } = linking.reading;
  const { kind, count } = scan.tokens;
  const { code } = scan;
  const first = occurrences[0];
  const last = occurrences.at(-1);
  if (first === undefined || last === undefined) return;
  const number = sentence[first.from];
  let to = last.to;
  while (to < count && sentence[to] === number) to++;
  let from = first.from;
  while (from > 0 && sentence[from - 1] === number) from--;
  let isPlaced = false;
  let isHeld: boolean | undefined;
  for (let at = from; at < to; at++) {
    if (kind[at] !== WORD) {
      if (isSign(scan, at, QUOTE)) theme(sources, occurrences, at, to, claims);
    } else if ((organisationAt[at] ?? 0) > 0) {
      const before = at > 0 ? code[at - 1] : 0;
      if (before === W.do || before === W.by) host(linking, occurrences, at, to, claims);
    } else if (!isPlaced && leadsToPlace(code[at] ?? 0)) {
      const place = placeSpan(linking, at + 1, to);
      if (place === at + 1) continue;
      // The sentence is cut out and searched only where it names a place, and once.
      isHeld ??= HELD_HERE.test(textBetween(scan, from, to));
      if (!isHeld) continue;
      const before = countUpTo(occurrences, at);
      const near = before > 0 ? occurrences[before - 1] : first;
      // `Nhóm công tác họp tại Bangkok; Việt Nam đăng cai Hội nghị …`: another clause.
      if (near !== undefined && hasSemicolon(scan, Math.min(near.to, at), Math.max(near.from, at))) continue;
      for (const row of before > 0 ? coordinated(scan, occurrences, before) : [first.row])
        claims.push(claim(scan, row, 'place', at + 1, place));
      isPlaced = true;
    }
  }
}

function hasSemicolon(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSign(scan, at, SEMICOLON)) return true;
  return false;
}

const leadsToPlace = (code: number): boolean => code === W.tại || code === W.ở || code === W.in || code === W.at;

const HELD_HERE = /diễn ra|được tổ chức|tổ chức|đăng cai|khai mạc|held|took place|take place|takes place/u;

/** `do Bộ … tổ chức`: the body whose name starts at a token. */
function host(linking: Linking, occurrences: readonly Occurrence[], at: number, to: number, claims: Claim[]): void {
  const { organisationAt, organisations, scan } = linking.reading;
  const organisation = (organisationAt[at] ?? 0) - 1;
  const draft = entryAt(organisations, organisation);
  if (draft === undefined) return;
  const behind = textBetween(scan, draft.to, Math.min(to, draft.to + 3));
  if (!/^\s*(?:tổ chức|đăng cai|chủ trì)/u.test(behind)) return;
  const row = organisationRow(linking, organisation);
  for (const meeting of coordinated(scan, occurrences, countUpTo(occurrences, at)))
    claims.push(claimOf(linking, meeting, 'host', draft, row));
}

/** `Siem Reap, Campuchia`: one place, or a place and its country. */
function placeSpan({ reading: { scan, lexicon } }: Linking, at: number, to: number): number {
  let from = at;
  if (isWord(scan, from, W.thành) && isWord(scan, from + 1, W.phố)) from += 2;
  if (isWord(scan, from, W.thủ) && isWord(scan, from + 1, W.đô)) from += 2;
  const length = Math.max(
    placeLength(scan, from),
    longestLength(scan, from, ENGLISH_PLACE),
    registeredPlaceLength(scan, lexicon, from),
  );
  if (length === 0) return at;
  const end = from + length;
  const country = isSign(scan, end, COMMA) && end + 1 < to ? longestLength(scan, end + 1, COUNTRY) : 0;
  return country > 0 ? end + 1 + country : end;
}

/** `Ha Long`: what only a registry knows to be a place. */
function registeredPlaceLength(scan: Scan, { names }: Lexicon, at: number): number {
  let length = 0;
  if (!startsAny(scan, at, 1 << REGISTRY_NAME)) return length;
  for (let row = scan.first[at] ?? -1; row >= 0; row = scan.next[row] ?? -1) {
    const known = scan.category[row] === REGISTRY_NAME ? names[scan.data[row] ?? -1] : undefined;
    if (known?.entity.kind === 'place' && known.name.use !== 'wrong') length = Math.max(length, scan.length[row] ?? 0);
  }
  return length;
}

/** `với chủ đề "…"`. */
function theme(
  { linking }: ClaimSources,
  occurrences: readonly Occurrence[],
  at: number,
  to: number,
  claims: Claim[],
): void {
  const { scan } = linking.reading;
  const lead = textBetween(scan, Math.max(0, at - 9), at);
  if (!/chủ đề|theme/iu.test(lead)) return;
  let close = at + 1;
  while (close < to && !isSign(scan, close, QUOTE)) close++;
  if (!isSign(scan, close, QUOTE) || close === at + 1) return;
  const meeting = occurrences[Math.max(0, countUpTo(occurrences, at) - 1)];
  if (meeting !== undefined) claims.push(claim(scan, meeting.row, 'theme', at + 1, close));
}

function claim(scan: Scan, entity: number, property: Claim['property'], from: number, to: number): Claim {
  const start = scan.tokens.start[from] ?? 0;
  const end = scan.tokens.end[to - 1] ?? start;
  return { start, end, entity, property, value: tidy(scan.tokens.text.slice(start, end)) };
}

/** A claim whose value is itself an entity of the article. */
function claimOf(
  linking: Linking,
  entity: number,
  property: Claim['property'],
  range: TokenRange,
  target: number,
): Claim {
  const { tokens } = linking.reading.scan;
  const start = tokens.start[range.from] ?? 0;
  const end = tokens.end[range.to - 1] ?? start;
  return { start, end, entity, property, value: linking.entities.rows[target]?.id ?? '', target };
}

function officialClaims({ linking }: ClaimSources, claims: Claim[]): void {
  const { reading, officialRow } = linking;
  for (let at = 0; at < reading.officials.length; at++) {
    const row = (officialRow[at] ?? 0) - 1;
    const draft = reading.officials[at];
    if (draft === undefined || row < 0) continue;
    for (const title of draft.titles) {
      const body = title.organisation < 0 ? -1 : organisationRow(linking, title.organisation);
      const stated = claim(reading.scan, row, 'title', title.from, title.to);
      const { start, end, entity, property, value } = stated;
      claims.push(body < 0 ? stated : { start, end, entity, property, value, target: body });
      const organisation = body < 0 ? undefined : reading.organisations[title.organisation];
      if (organisation !== undefined) claims.push(claimOf(linking, row, 'body', organisation, body));
    }
  }
}

function expansionClaims({ linking }: ClaimSources, claims: Claim[]): void {
  const { reading, entities } = linking;
  for (const definition of linking.definitions) {
    const row = definitionRow(linking, definition);
    if (row < 0 || entities.rows[row] === undefined) continue;
    claims.push(claim(reading.scan, row, 'expansion', definition.from, definition.to));
  }
}

/** The entity that a definition's letters and words stand for. */
export function definitionRow(linking: Linking, { acronym, long }: DefinitionDraft): number {
  const { reading, entities } = linking;
  const draft = reading.acronyms[acronym];
  if (draft === undefined) return -1;
  if (long.kind === 'organisation') return organisationRow(linking, long.draft);
  if (long.kind === 'meeting') return (linking.meetingRow[long.draft] ?? 0) - 1;
  const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
  return linking.termRow.get(letters) ?? entities.byId.get(`term/${slug(letters.replaceAll('.', ''))}`) ?? -1;
}

/** `Vụ Hợp tác quốc tế (Bộ KH&CN)`, `Vụ … thuộc Bộ …`. */
function parentClaims({ linking }: ClaimSources, claims: Claim[]): void {
  const { organisationAt, organisations, scan } = linking.reading;
  for (let at = 0; at < organisations.length; at++) {
    const draft = organisations[at];
    if (draft === undefined) continue;
    const next = organisationAt[draft.to + 1] ?? 0;
    const parent = next > 0 ? organisations[next - 1] : undefined;
    if (parent === undefined || parent.letters) continue;
    const inBrackets = isSign(scan, draft.to, OPEN);
    if (!inBrackets && !isWord(scan, draft.to, W.thuộc) && !isSign(scan, draft.to, COMMA)) continue;
    if (!isUnit(scan, draft.from) || isUnit(scan, parent.from)) continue;
    if (inBrackets && !isSign(scan, parent.to, CLOSE)) continue;
    claims.push(claimOf(linking, organisationRow(linking, at), 'parent', parent, organisationRow(linking, next - 1)));
  }
}

const UNITS = ['Vụ', 'Cục', 'Viện', 'Trung', 'Văn', 'Thanh', 'Ban', 'Phòng', 'Tổng', 'Học'] as const;

/** Departments have parents; ministries, papers and companies named side by side do not. */
const isUnit = (scan: Scan, at: number): boolean => isOneOf(scan, at, UNITS);
