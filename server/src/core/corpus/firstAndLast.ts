/** Which articles speak of an entity first and last: found by the days of articles alone, without looking at more than the few that win. */
import type { ClaimProperty } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import { type Archive, articlesWith, findEntry, type Shelf, speaksOf } from './archive.ts';
import { numbersOf, type Sources } from './entities.ts';
import { keptBySegment } from './keptBySegment.ts';
import type { IndexedClaim, IndexedMention } from './model.ts';
import { byPlace, claimsIn, mentionsIn, rowsOf } from './occurrences.ts';
import {
  type ArticleRecord,
  CLAIM,
  CLAIM_PROPERTIES,
  CLAIMS,
  DATE,
  kindOfMention,
  mentionOf,
  MENTIONS,
  mentionRange,
  sectionAt,
  word,
} from './record.ts';
import { eachRow, recordOf, type Segment } from './segment.ts';
import type { Strings } from './strings.ts';

/** The mention that introduces it: the first full one in the earliest article, else the first of all. */
export function introductionOf({ archive, identity }: Sources, id: EntityId): IndexedMention | undefined {
  const group = identity.groupOf(id);
  const numbers = numbersOf(archive, group);
  const record =
    earliest(archive, numbers, true, (each) => rowsOf(each, numbers).some((row) => isFullIn(each, row))) ??
    earliest(archive, numbers, true, () => true);
  if (record === undefined) return undefined;
  const mentions = mentionsOfRows(record, numbers, group.id);
  return mentions.find(({ form }) => form === 'full') ?? mentions[0];
}

/** The first claim of this kind in the earliest article that makes one. */
export function firstClaimOf(sources: Sources, id: EntityId, property: ClaimProperty): IndexedClaim | undefined {
  const { archive, identity } = sources;
  const group = identity.groupOf(id);
  const numbers = numbersOf(archive, group);
  const wanted = CLAIM_PROPERTIES.indexOf(property);
  const record = earliest(archive, numbers, false, (each) => isClaimedIn(each, rowsOf(each, numbers), wanted));
  return record && claimsIn(sources, record, group.id, rowsOf(record, numbers), wanted)[0];
}

/** The last ones that mention it, the earliest of them first; articles without a day count as the very last. */
export function latestArticlesOf(
  { archive, identity }: Sources,
  id: EntityId,
  most: number,
  except: FileId | undefined,
): readonly FileId[] {
  const ids = numbersOf(archive, identity.groupOf(id));
  const latest: Dated[] = [];
  const offer = (each: Dated): void => {
    if (each.file !== except) insertLatest(latest, each, most);
  };
  for (const shelf of archive.segments) {
    const known = latestIn(shelf.segment, archive.strings, ids);
    const live = known.filter(({ file, index }) => file !== except && !shelf.hidden.has(index));
    // Where too many of those went, there may be others.
    if (live.length < most && known.length >= MOST_LATEST) eachDatedIn(shelf, archive.strings, ids, true, offer);
    else for (const each of live) insertLatest(latest, each, most);
  }
  for (const entry of archive.recent) {
    if (ids.some((number) => speaksOf(entry, number, true)))
      offer({ day: dayIn(entry, archive.strings), file: entry.file });
  }
  return latest.map(({ file }) => file);
}

/** Keeps the last ones, the earliest of them first. */
function insertLatest<Each extends Dated>(latest: Each[], each: Each, most: number): void {
  const [first] = latest;
  if (latest.length >= most && first !== undefined && isEarlier(each.day, each.file, first)) return;
  let at = latest.length;
  for (let other = latest[at - 1]; other !== undefined && isEarlier(each.day, each.file, other); other = latest[at - 1])
    at--;
  latest.splice(at, 0, each);
  if (latest.length > most) latest.shift();
}

/** The last articles of a whole segment. */
const keptLatest = keptBySegment<readonly DatedIn[]>(32);

/** More than a list shows, because some of them may have changed since. */
const MOST_LATEST = 24;

const latestIn = (segment: Segment, strings: Strings, ids: readonly number[]): readonly DatedIn[] =>
  keptLatest(segment, ids, () => {
    const found: DatedIn[] = [];
    eachDatedIn({ segment, hidden: new Set() }, strings, ids, true, (each) => insertLatest(found, each, MOST_LATEST));
    return found;
  });

/** In the order of the text. */
export function mentionsOfIn({ archive, identity }: Sources, id: EntityId, file: FileId): readonly IndexedMention[] {
  const record = findEntry(archive, file);
  const group = identity.groupOf(id);
  return record === undefined ? [] : mentionsOfRows(record, numbersOf(archive, group), group.id);
}

export function dayOf(archive: Archive, file: FileId): string | undefined {
  const entry = findEntry(archive, file);
  const date = entry === undefined ? -1 : word(entry.words, entry.at + DATE);
  return date < 0 ? undefined : archive.strings.textOf(date);
}

interface Dated {
  readonly day: number;
  readonly file: FileId;
}

/** With its number in its segment. */
interface DatedIn extends Dated {
  readonly index: number;
}

const isEarlier = (day: number, file: FileId, than: Dated): boolean =>
  day < than.day || (day === than.day && file < than.file);

/** Of those that suit; of two of one day, the first by path. */
function earliest(
  archive: Archive,
  ids: readonly number[],
  mentioned: boolean,
  suits: (record: ArticleRecord) => boolean,
): ArticleRecord | undefined {
  let best: (Dated & { readonly record: ArticleRecord }) | undefined;
  eachDated(archive, ids, mentioned, (day, file, recordAt) => {
    if (best !== undefined && !isEarlier(day, file, best)) return;
    const record = recordAt();
    if (suits(record)) best = { day, file, record };
  });
  return best?.record;
}

/** The articles that speak of one of the ids, in no order. */
function eachDated(
  archive: Archive,
  ids: readonly number[],
  mentioned: boolean,
  visit: (day: number, file: FileId, record: () => ArticleRecord) => void,
): void {
  for (const shelf of archive.segments)
    eachDatedIn(shelf, archive.strings, ids, mentioned, ({ day, file, index }) =>
      visit(day, file, () => recordOf(shelf.segment, index)),
    );
  for (const entry of archive.recent) {
    if (ids.some((id) => speaksOf(entry, id, mentioned))) visit(dayIn(entry, archive.strings), entry.file, () => entry);
  }
}

function eachDatedIn(
  shelf: Shelf,
  strings: Strings,
  ids: readonly number[],
  mentioned: boolean,
  visit: (each: DatedIn) => void,
): void {
  const { segment } = shelf;
  const days = daysIn(segment, strings);
  for (const index of articlesWith(shelf, ids, mentioned)) {
    const file = segment.files[index];
    if (file !== undefined) visit({ day: word(days, index), file, index });
  }
}

/** By article, as a number that orders them; made when somebody asks for the first time. */
const days = new WeakMap<Segment, Int32Array>();

function daysIn(segment: Segment, strings: Strings): Int32Array {
  let known = days.get(segment);
  if (known === undefined) {
    known = Int32Array.from(segment.files, (_, index) => dayIn(recordOf(segment, index), strings));
    days.set(segment, known);
  }
  return known;
}

/** `2026-01-15` → 20260115. */
function dayIn({ words, at }: ArticleRecord, strings: Strings): number {
  const date = word(words, at + DATE);
  return date < 0 ? NO_DAY : Number(strings.textOf(date).replaceAll('-', ''));
}

const NO_DAY = 99_999_999;

function mentionsOfRows(record: ArticleRecord, ids: readonly number[], entity: EntityId): readonly IndexedMention[] {
  const rows = rowsOf(record, ids);
  const mentions = rows.flatMap((row) => mentionsIn(record, row, entity));
  return rows.length > 1 ? mentions.sort(byPlace) : mentions;
}

function isFullIn({ words, at }: ArticleRecord, row: number): boolean {
  const [from, to] = mentionRange(words, at, row);
  const first = sectionAt(words, at, MENTIONS);
  for (let i = from; i < to; i++) if (mentionOf(kindOfMention(words, at, first, i)).form === 'full') return true;
  return false;
}

function isClaimedIn({ words, at }: ArticleRecord, rows: readonly number[], wanted: number): boolean {
  let isClaimed = false;
  eachRow(words, at, CLAIMS, CLAIM, (claim) => {
    const kind = word(words, claim);
    if (((kind >> 1) & 15) === wanted && rows.includes(kind >> 5)) isClaimed = true;
  });
  return isClaimed;
}
