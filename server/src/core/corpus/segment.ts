/** An immutable block of articles: their records one after another, and for each id the articles that speak of it and its names. */
import type { Article } from '../mentions/model.ts';
import type { FileId } from '../text/span.ts';
import { countPairs, findKey, type Groups } from './groups.ts';
import {
  type ArticleRecord,
  EDITION,
  EDITIONS,
  END,
  ENTITIES,
  ENTITY,
  FORM,
  FORMS,
  HEADER,
  LINK,
  LINKS,
  mentionRange,
  sectionAt,
  word,
} from './record.ts';
import { allAtOnce, type InSteps, isPause } from './inSteps.ts';
import { compareTexts } from './strings.ts';

export interface Segment {
  /** In path order. */
  readonly files: readonly FileId[];
  /** Their records, several to a block. Segments made of this one share the large blocks: words once written stay where they are. */
  readonly blocks: readonly Int32Array[];
  /** Where each article's record is: which block, where in it. */
  readonly places: Int32Array;
  /** Ids that articles speak of, sorted by number. */
  readonly ids: Int32Array;
  /** For each of `ids`: articles as `index * 2 + 1`, or `index * 2` when the article does not mention it by any form. */
  readonly postingStarts: Int32Array;
  readonly postings: Int32Array;
  /** For each of `ids`: how many articles mention it by some form. */
  readonly mentioned: Int32Array;
  /** For each of `ids`: rows of string, articles in which it is the fullest name, articles in which it is written. */
  readonly nameStarts: Int32Array;
  readonly names: Int32Array;
  /** Id → ids shown to mean the same, itself where it is explained (the second column is unused). */
  readonly links: Groups;
  /** Id → series, edition. */
  readonly editions: Groups;
  /** Series → id, edition. */
  readonly series: Groups;
  /** Edition → id (the second column is unused). */
  readonly numbered: Groups;
  /** Articles whose text is held, by index. */
  readonly held: ReadonlyMap<number, Article>;
}

/** What articles say of identity, each by its own key. */
export type RelationTable = 'links' | 'editions' | 'series' | 'numbered';

/** A record with what else the archive keeps of the article. */
export interface Entry extends ArticleRecord {
  readonly article?: Article;
}

/** Words in a row of `names`. */
export const NAME = 3;

export function recordOf(segment: Segment, index: number): ArticleRecord {
  const file = segment.files[index];
  if (file === undefined) throw new RangeError(`no article ${index} in a segment of ${segment.files.length}`);
  const words = segment.blocks[word(segment.places, index * 2)];
  if (words === undefined) throw new RangeError(`no record of ${file}`);
  return { file, words, at: word(segment.places, index * 2 + 1) };
}

export function entryOf(segment: Segment, index: number): Entry {
  const article = segment.held.get(index);
  const record = recordOf(segment, index);
  return article === undefined ? record : { ...record, article };
}

/** Index of a file, -1 when it is not here. */
export function indexOfFile(files: readonly FileId[], file: FileId): number {
  let low = 0;
  let high = files.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareTexts(files[middle] ?? '', file);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Postings of an id. */
export function postingsOf(segment: Segment, id: number): Int32Array | undefined {
  const key = findKey(segment.ids, id);
  if (key < 0) return undefined;
  return segment.postings.subarray(segment.postingStarts[key], segment.postingStarts[key + 1]);
}

/** Entries must be in path order, one a file. `stringCount` is the size of the table that numbers their strings. */
export const buildSegment = (entries: readonly Entry[], stringCount: number): Segment =>
  allAtOnce(segmentInSteps(entries, (which) => zeroedRoom(which, stringCount)));

/** The same with pauses; a segment that takes its time needs rooms of its own, as large as the table of strings is then. */
export function* segmentInSteps(entries: readonly Entry[], roomFor: RoomFor): InSteps<Segment> {
  const held = new Map<number, Article>();
  for (const [index, { article }] of entries.entries()) if (article !== undefined) held.set(index, article);
  const files = entries.map((entry) => entry.file);
  const placed = yield* placeRecords(entries);
  const postings = yield* buildPostings(entries, roomFor('rows'), roomFor('names'));
  return { files, ...placed, held, ...postings, ...(yield* buildRelations(entries)) };
}

/** Room for a number for each string, all zero, and left so. */
export type RoomFor = (which: keyof typeof rooms) => Int32Array;

/** Words of a block that is worth sharing, 128 KB: below, and where most of a block is of no use any more, records are copied. */
const SHARED_BLOCK = 32_768;

function* placeRecords(entries: readonly Entry[]): InSteps<Pick<Segment, 'blocks' | 'places'>> {
  const lengthOf = ({ words, at }: Entry): number => sectionAt(words, at, END) - at;
  const used = new Map<Int32Array, number>();
  for (const [index, entry] of entries.entries()) {
    used.set(entry.words, (used.get(entry.words) ?? 0) + lengthOf(entry));
    if (isPause(index)) yield;
  }
  const numbers = new Map<Int32Array, number>();
  const blocks: Int32Array[] = [];
  let copied = 0;
  for (const [words, length] of used) {
    if (words.length >= SHARED_BLOCK && length * 2 >= words.length) numbers.set(words, blocks.push(words) - 1);
    else copied += length;
  }
  const own = new Int32Array(copied);
  if (copied > 0) blocks.push(own);
  const places = new Int32Array(entries.length * 2);
  let end = 0;
  for (const [index, entry] of entries.entries()) {
    const shared = numbers.get(entry.words);
    places[index * 2] = shared ?? blocks.length - 1;
    places[index * 2 + 1] = shared === undefined ? end : entry.at;
    if (shared !== undefined) continue;
    const length = lengthOf(entry);
    own.set(entry.words.subarray(entry.at, entry.at + length), end);
    end += length;
    if (isPause(index)) yield;
  }
  return { blocks, places };
}

function* buildPostings(
  records: readonly ArticleRecord[],
  rowCounts: Int32Array,
  nameCounts: Int32Array,
): InSteps<Pick<Segment, 'ids' | 'postingStarts' | 'postings' | 'mentioned' | 'nameStarts' | 'names'>> {
  // A counting sort: how many rows each id has, then where they start, then the rows.
  const used: number[] = [];
  yield* eachRecord(records, (record) => {
    eachEntity(record, (_, id) => {
      if (increase(rowCounts, id) === 0) used.push(id);
    });
    eachName(record, (id) => increase(nameCounts, id));
  });
  const ids = Int32Array.from(used).sort();
  const postingStarts = startsOf(ids, rowCounts);
  const writtenStarts = startsOf(ids, nameCounts);
  const postings = new Int32Array(word(postingStarts, ids.length));
  const written = new Int32Array(word(writtenStarts, ids.length));
  // From here on the rooms hold the next free place of each id.
  yield* eachRecord(records, (record, index) => {
    eachEntity(record, (isMentioned, id) => {
      postings[increase(rowCounts, id)] = index * 2 + (isMentioned ? 1 : 0);
    });
    eachName(record, (id, name, asForm) => {
      written[increase(nameCounts, id)] = name * 2 + (asForm ? 1 : 0);
    });
  });
  const mentioned = new Int32Array(ids.length);
  for (const [key, id] of ids.entries()) {
    for (let i = word(postingStarts, key); i < word(postingStarts, key + 1); i++) {
      mentioned[key] = word(mentioned, key) + (word(postings, i) & 1);
    }
    rowCounts[id] = nameCounts[id] = 0;
    if (isPause(key)) yield;
  }
  return { ids, postingStarts, postings, mentioned, ...(yield* countNames(writtenStarts, written, nameCounts)) };
}

/** Adds up equal names of each id. `slots` has room for every string, all zero before and after. */
function* countNames(
  starts: Int32Array,
  written: Int32Array,
  slots: Int32Array,
): InSteps<Pick<Segment, 'nameStarts' | 'names'>> {
  const nameStarts = new Int32Array(starts.length);
  const names = new Int32Array(written.length * NAME);
  let end = 0;
  for (let key = 0; key + 1 < starts.length; key++) {
    const first = end;
    for (let i = word(starts, key); i < word(starts, key + 1); i++) {
      const entry = word(written, i);
      let slot = word(slots, entry >> 1) - 1;
      if (slot < 0) {
        slot = end;
        slots[entry >> 1] = slot + 1;
        names[slot] = entry >> 1;
        end += NAME;
      }
      increase(names, slot + 1 + (entry & 1));
    }
    for (let slot = first; slot < end; slot += NAME) slots[word(names, slot)] = 0;
    nameStarts[key + 1] = end;
    if (isPause(key)) yield;
  }
  return { nameStarts, names: names.slice(0, end) };
}

/** Reused, because a small segment must not cost an array as long as the table of strings. Users leave it zeroed. */
const rooms = { rows: new Int32Array(0), names: new Int32Array(0) };

function zeroedRoom(which: 'rows' | 'names', size: number): Int32Array {
  if (rooms[which].length < size) rooms[which] = new Int32Array(Math.max(1024, 2 * size));
  return rooms[which];
}

function* buildRelations(records: readonly ArticleRecord[]): InSteps<Pick<Segment, RelationTable>> {
  const links = countPairs();
  const editions = countPairs();
  const series = countPairs();
  const numbered = countPairs();
  yield* eachRecord(records, ({ words, at }) => {
    eachRow(words, at, LINKS, LINK, (row) => {
      const [one, other] = [word(words, row), word(words, row + 1)];
      links.add(one, other, 0);
      if (one !== other) links.add(other, one, 0);
    });
    eachRow(words, at, EDITIONS, EDITION, (row) => {
      editions.add(word(words, row), word(words, row + 1), word(words, row + 2));
      series.add(word(words, row + 1), word(words, row), word(words, row + 2));
      numbered.add(word(words, row + 2), word(words, row), 0);
    });
  });
  return {
    links: yield* links.freeze(),
    editions: yield* editions.freeze(),
    series: yield* series.freeze(),
    numbered: yield* numbered.freeze(),
  };
}

function* eachRecord(
  records: readonly ArticleRecord[],
  visit: (record: ArticleRecord, index: number) => void,
): InSteps<void> {
  for (const [index, record] of records.entries()) {
    visit(record, index);
    if (isPause(index)) yield;
  }
}

function eachEntity({ words, at }: ArticleRecord, visit: (isMentioned: boolean, id: number) => void): void {
  const count = word(words, at + ENTITIES);
  for (let row = 0; row < count; row++) {
    const [from, to] = mentionRange(words, at, row);
    visit(to > from, word(words, at + HEADER + row * ENTITY));
  }
}

/** The fullest name of each entity, then the forms it is written in. */
function eachName({ words, at }: ArticleRecord, visit: (id: number, name: number, asForm: boolean) => void): void {
  const first = at + HEADER;
  eachRow(words, at, ENTITIES, ENTITY, (row) => visit(word(words, row), word(words, row + 1), false));
  eachRow(words, at, FORMS, FORM, (row) =>
    visit(word(words, first + word(words, row) * ENTITY), word(words, row + 1), true),
  );
}

/** Calls back with the offset of each row of a section. */
export function eachRow(
  words: Int32Array,
  at: number,
  section: number,
  width: number,
  visit: (row: number) => void,
): void {
  const count = word(words, at + section);
  if (count === 0) return;
  const start = sectionAt(words, at, section);
  for (let row = 0; row < count; row++) visit(start + row * width);
}

/** Adds one; gives the value before. */
function increase(counts: Int32Array, at: number): number {
  const before = word(counts, at);
  counts[at] = before + 1;
  return before;
}

/** Where the rows of each id start; the counts become those starts. */
function startsOf(ids: Int32Array, counts: Int32Array): Int32Array {
  const starts = new Int32Array(ids.length + 1);
  for (let key = 0; key < ids.length; key++) {
    const id = word(ids, key);
    starts[key + 1] = word(starts, key) + word(counts, id);
    counts[id] = word(starts, key);
  }
  return starts;
}
