/**
 * All articles of a workspace: large immutable segments, and a short list of recently changed articles before them. A keystroke
 * replaces one entry of that list; when it is full it becomes a segment, and segments of like size become one.
 */
import type { FileId } from '../text/span.ts';
import { findKey } from './groups.ts';
import { type InSteps, isPause } from './inSteps.ts';
import { keptBySegment } from './keptBySegment.ts';
import { type ArticleRecord, ENTITIES, ENTITY, mentionRange, rowOf, word } from './record.ts';
import {
  buildSegment,
  eachRow,
  type Entry,
  entryOf,
  indexOfFile,
  recordOf,
  postingsOf,
  type Segment,
  segmentInSteps,
} from './segment.ts';
import { compareTexts, createStrings, type Strings } from './strings.ts';

export interface Archive {
  readonly strings: Strings;
  readonly segments: readonly Shelf[];
  /** In path order, each with words of its own. */
  readonly recent: readonly Entry[];
  readonly articleCount: number;
  /** Above this many, recent entries become a segment: bounds what a question has to look through one by one. */
  readonly mostRecent: number;
}

/** A segment and the articles in it that were removed or replaced since it was built. */
export interface Shelf {
  readonly segment: Segment;
  readonly hidden: ReadonlySet<number>;
}

export const emptyArchive = (mostRecent: number): Archive => ({
  strings: createStrings(),
  segments: [],
  recent: [],
  articleCount: 0,
  mostRecent,
});

/** The entry of a file, wherever it stands. */
export function findEntry(archive: Archive, file: FileId): Entry | undefined {
  const recent = archive.recent.find((entry) => entry.file === file);
  if (recent !== undefined) return recent;
  for (const { segment, hidden } of archive.segments) {
    const index = indexOfFile(segment.files, file);
    if (index >= 0 && !hidden.has(index)) return entryOf(segment, index);
  }
  return undefined;
}

/** Puts entries in and takes files out; costs nothing that grows with the archive, but when the recent ones become a segment. */
export function replaceEntries(before: Archive, upserted: readonly Entry[], removed: readonly FileId[]): Archive {
  const changed = new Map<FileId, Entry | undefined>();
  for (const file of removed) changed.set(file, undefined);
  for (const entry of upserted) changed.set(entry.file, entry);
  const { strings, mostRecent } = before;
  const shelves = before.segments.map((shelf) => hide(shelf, changed));
  const recent = before.recent.filter((entry) => !changed.has(entry.file));
  for (const entry of changed.values()) if (entry !== undefined) recent.push(entry);
  recent.sort((a, b) => compareTexts(a.file, b.file));
  const full = recent.length > mostRecent;
  const tidied = full ? shelve(shelves, recent, before) : shelves.map((shelf) => tidy(shelf, before));
  const segments = tidied.filter((shelf) => liveCount(shelf) > 0);
  const loose = full ? [] : recent;
  const articleCount = segments.reduce((sum, shelf) => sum + liveCount(shelf), loose.length);
  return { strings, segments, recent: loose, articleCount, mostRecent };
}

/** A segment that was built in steps, and what it was built of. */
export interface BuiltSegment {
  readonly segment: Segment;
  readonly of: readonly Segment[];
  /** Articles of it that the archive did not have, or had otherwise. */
  readonly added: ReadonlySet<FileId>;
}

/** One segment of entries in path order and of those segments of the archive that are not much larger, or of which little is left. */
export function* segmentWith(archive: Archive, entries: readonly Entry[]): InSteps<Omit<BuiltSegment, 'added'>> {
  const replaced = new Map(entries.map(({ file }) => [file, undefined]));
  const runs = [runOf(entries)];
  const of: Segment[] = [];
  let size = entries.length;
  for (const shelf of archive.segments
    .map((each) => hide(each, replaced))
    .sort((a, b) => liveCount(a) - liveCount(b))) {
    if (liveCount(shelf) > 2 * size && !isWorn(shelf, archive)) continue;
    runs.push(runOf(liveEntries(shelf)));
    of.push(shelf.segment);
    size += liveCount(shelf);
    yield;
  }
  const all: Entry[] = [];
  for (const entry of inPathOrder(runs)) {
    all.push(entry);
    if (isPause(all.length)) yield;
  }
  const room = archive.strings.size();
  return { segment: yield* segmentInSteps(all, () => new Int32Array(room)), of };
}

/**
 * Puts a built segment in the place of those that it was built of. `superseded`: files that changed or went away meanwhile. Undefined where
 * the archive no longer has what it was built of.
 */
export function replaceSegments(
  archive: Archive,
  { segment, of, added }: BuiltSegment,
  superseded: ReadonlySet<FileId>,
): Archive | undefined {
  const replaced = new Set(of);
  const others = archive.segments.filter((shelf) => !replaced.has(shelf.segment));
  if (others.length + of.length !== archive.segments.length) return undefined;
  const taken = new Map([...added].filter((file) => !superseded.has(file)).map((file) => [file, undefined]));
  const gone = new Map(Array.from(superseded, (file) => [file, undefined]));
  const segments = [...others.map((shelf) => hide(shelf, taken)), hide({ segment, hidden: new Set() }, gone)].filter(
    (shelf) => liveCount(shelf) > 0,
  );
  const recent = archive.recent.filter(({ file }) => !taken.has(file));
  const articleCount = segments.reduce((sum, shelf) => sum + liveCount(shelf), recent.length);
  return { ...archive, segments, recent, articleCount };
}

/** Articles that speak of at least one of the ids, in path order; with `mentioned`, only those that mention one by some form. */
export function* recordsWith(archive: Archive, ids: readonly number[], mentioned: boolean): Generator<ArticleRecord> {
  const runs: Run<ArticleRecord>[] = [];
  for (const shelf of archive.segments) {
    const found = articlesWith(shelf, ids, mentioned);
    if (found.length > 0) runs.push({ length: found.length, at: (i) => recordOf(shelf.segment, found[i] ?? 0) });
  }
  const recent = archive.recent.filter((entry) => ids.some((id) => speaksOf(entry, id, mentioned)));
  if (recent.length > 0) runs.push(runOf(recent));
  yield* inPathOrder(runs);
}

/** How many articles mention at least one of the ids. */
export function countWith(archive: Archive, ids: readonly number[]): number {
  let count = 0;
  for (const shelf of archive.segments) count += countMentioning(shelf, ids);
  for (const entry of archive.recent) if (ids.some((id) => speaksOf(entry, id, true))) count++;
  return count;
}

/** Whether any article speaks of the id. */
export const isLive = (archive: Archive, id: number): boolean =>
  archive.recent.some((entry) => rowOf(entry, id) >= 0) ||
  archive.segments.some(({ segment, hidden }) => postingsOf(segment, id)?.some((posting) => !hidden.has(posting >> 1)));

export function* allEntries(archive: Archive): Generator<Entry> {
  const runs: Run<Entry>[] = archive.segments.map((shelf) => {
    const live = liveIndices(shelf);
    return { length: live.length, at: (i) => entryOf(shelf.segment, live[i] ?? 0) };
  });
  yield* inPathOrder([...runs, runOf(archive.recent)]);
}

/** Entries whose text is held. */
export function heldEntries(archive: Archive): readonly Entry[] {
  const held = archive.recent.filter((entry) => entry.article !== undefined);
  for (const { segment, hidden } of archive.segments) {
    for (const index of segment.held.keys()) if (!hidden.has(index)) held.push(entryOf(segment, index));
  }
  return held;
}

/** Numbers of every id that an article speaks of, in no order. */
export function liveIds(archive: Archive): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const { segment, hidden } of archive.segments) {
    for (const [key, id] of segment.ids.entries()) {
      for (let i = word(segment.postingStarts, key); i < word(segment.postingStarts, key + 1); i++) {
        if (hidden.has(word(segment.postings, i) >> 1)) continue;
        ids.add(id);
        break;
      }
    }
  }
  for (const { words, at } of archive.recent) {
    eachRow(words, at, ENTITIES, ENTITY, (row) => ids.add(word(words, row)));
  }
  return ids;
}

const liveCount = ({ segment, hidden }: Shelf): number => segment.files.length - hidden.size;

function hide(shelf: Shelf, files: ReadonlyMap<FileId, unknown>): Shelf {
  const hidden: number[] = [];
  for (const file of files.keys()) {
    const index = indexOfFile(shelf.segment.files, file);
    if (index >= 0 && !shelf.hidden.has(index)) hidden.push(index);
  }
  return hidden.length === 0 ? shelf : { segment: shelf.segment, hidden: new Set([...shelf.hidden, ...hidden]) };
}

/** Makes the recent entries a segment, together with the last segments that are not much larger. */
function shelve(shelves: readonly Shelf[], recent: readonly Entry[], archive: Archive): Shelf[] {
  const kept = [...shelves].sort((a, b) => liveCount(b) - liveCount(a));
  const runs = [runOf(recent)];
  let size = recent.length;
  for (let last = kept.at(-1); last !== undefined && liveCount(last) <= 2 * size; last = kept.at(-1)) {
    kept.pop();
    runs.push(runOf(liveEntries(last)));
    size += liveCount(last);
  }
  const segment = buildSegment([...inPathOrder(runs)], archive.strings.size());
  return [...kept.map((shelf) => tidy(shelf, archive)), { segment, hidden: new Set() }];
}

/** Builds a segment anew when what is hidden in it would slow down questions. */
function tidy(shelf: Shelf, archive: Archive): Shelf {
  if (!isWorn(shelf, archive)) return shelf;
  return { segment: buildSegment(liveEntries(shelf), archive.strings.size()), hidden: new Set() };
}

const isWorn = ({ hidden, segment }: Shelf, { mostRecent }: Archive): boolean =>
  hidden.size > Math.max(mostRecent, 2 * Math.sqrt(segment.files.length));

function liveIndices({ segment, hidden }: Shelf): readonly number[] {
  const live: number[] = [];
  for (let index = 0; index < segment.files.length; index++) if (!hidden.has(index)) live.push(index);
  return live;
}

const liveEntries = (shelf: Shelf): Entry[] => liveIndices(shelf).map((index) => entryOf(shelf.segment, index));

/** Indices of the articles of a segment that speak of one of the ids, ascending. */
export function articlesWith(
  { segment, hidden }: Shelf,
  ids: readonly number[],
  mentioned: boolean,
): readonly number[] {
  let all: readonly number[] = [];
  for (const id of ids) {
    const found: number[] = [];
    for (const posting of postingsOf(segment, id) ?? []) {
      if (mentioned && (posting & 1) === 0) continue;
      if (hidden.size === 0 || !hidden.has(posting >> 1)) found.push(posting >> 1);
    }
    all = all.length === 0 ? found : union(all, found);
  }
  return all;
}

/** Of two ascending lists. */
function union(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 0) return one;
  const all: number[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const a = one[left] ?? Infinity;
    const b = other[right] ?? Infinity;
    all.push(Math.min(a, b));
    if (a <= b) left++;
    if (b <= a) right++;
  }
  return all;
}

/** Numbers are small: those of every entity of a busy hour fit. */
const keptCounts = keptBySegment<number>(10_000);

/** How many articles of a segment mention one of the ids. */
function countMentioning({ segment, hidden }: Shelf, ids: readonly number[]): number {
  const keys = ids.map((id) => findKey(segment.ids, id)).filter((key) => key >= 0);
  const [only] = keys;
  if (only === undefined) return 0;
  let count = keys.length === 1 ? word(segment.mentioned, only) : unionCount(segment, ids);
  for (const index of hidden) {
    const record = recordOf(segment, index);
    if (ids.some((id) => speaksOf(record, id, true))) count--;
  }
  return count;
}

/** How many articles mention one of several ids, as a whole segment has it. */
const unionCount = (segment: Segment, ids: readonly number[]): number =>
  keptCounts(segment, ids, () => articlesWith({ segment, hidden: new Set() }, ids, true).length);

export function speaksOf(entry: ArticleRecord, id: number, mentioned: boolean): boolean {
  const row = rowOf(entry, id);
  if (row < 0) return false;
  const [from, to] = mentionRange(entry.words, entry.at, row);
  return !mentioned || to > from;
}

/** Records in path order, made when asked for. */
interface Run<Row> {
  readonly length: number;
  readonly at: (index: number) => Row;
}

const runOf = <Row extends ArticleRecord>(entries: readonly Row[]): Run<Row> => ({
  length: entries.length,
  at: (index) => {
    const entry = entries[index];
    if (entry === undefined) throw new RangeError(`no entry ${index} of ${entries.length}`);
    return entry;
  },
});

/** Merges runs; there are about as many as the archive's size has binary digits. */
function* inPathOrder<Row extends ArticleRecord>(runs: readonly Run<Row>[]): Generator<Row> {
  const [only, ...others] = runs;
  if (only !== undefined && others.length === 0) {
    for (let i = 0; i < only.length; i++) yield only.at(i);
    return;
  }
  const heads = runs.flatMap((run) => (run.length > 0 ? [{ run, next: 1, entry: run.at(0) }] : []));
  while (heads.length > 0) {
    let first = 0;
    for (let i = 1; i < heads.length; i++) {
      if ((heads[i]?.entry.file ?? '') < (heads[first]?.entry.file ?? '')) first = i;
    }
    const head = heads[first];
    if (head === undefined) return;
    yield head.entry;
    if (head.next < head.run.length) head.entry = head.run.at(head.next++);
    else heads.splice(first, 1);
  }
}
