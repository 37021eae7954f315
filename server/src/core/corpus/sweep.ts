/**
 * Questions about all articles at once, each in one pass over their records: asked entity by entity, they would walk the same records
 * again and again. They pause (`yield`) after every article, so that whoever asks can let others have their turn.
 */
import { type EntityId, entityId } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import { allEntries, findEntry, recordsWith } from './archive.ts';
import { numbersOf } from './entities.ts';
import type { Snapshot } from './model.ts';
import {
  type ArticleRecord,
  CLAIM,
  CLAIM_PROPERTIES,
  CLAIMS,
  DATE,
  reasonOf,
  ENTITIES,
  ENTITY,
  FLAGS,
  HEADER,
  mentionRange,
  word,
} from './record.ts';
import { eachRow } from './segment.ts';
import { inside } from './snapshot.ts';

/** A title as articles write it of one person. */
export interface WrittenTitle {
  readonly title: string;
  /** The body that stands in the title, and what stands before it. */
  readonly body?: { readonly id: EntityId; readonly before: string };
  /** One for each time it is written: the day on which it holds, ISO 8601; what no article dates is left out. */
  readonly days: readonly string[];
}

/** By person; of certain articles only, where `files` are given. */
export function* writtenTitles(
  snapshot: Snapshot,
  files?: Iterable<FileId>,
): Generator<undefined, ReadonlyMap<EntityId, readonly WrittenTitle[]>> {
  const { archive, identity } = inside(snapshot);
  const found = new Map<number, Map<number, Written>>();
  for (const record of files === undefined ? allEntries(archive) : entriesOf(snapshot, files)) {
    addTitles(record, found);
    yield undefined;
  }
  const { textOf } = archive.strings;
  const titles = new Map<EntityId, WrittenTitle[]>();
  for (const [person, written] of found) {
    const { id } = identity.groupOf(entityId(textOf(person)));
    let own = titles.get(id);
    if (own === undefined) titles.set(id, (own = []));
    for (const [number, { body, at, length, days }] of written) {
      const title = textOf(number);
      const named =
        body < 0
          ? undefined
          : { id: identity.groupOf(entityId(textOf(body))).id, before: beginning(title, at, length) };
      own.push({ title, ...(named && { body: named }), days: days.map(textOf) });
    }
    yield undefined;
  }
  return titles;
}

/** The article may write the title in decomposed letters; where its spaces make the two differ, nothing is cut off. */
function beginning(title: string, at: number, length: number): string {
  const written = title.length === length ? title : title.normalize('NFD');
  return written.length === length ? written.slice(0, at).normalize('NFC') : '';
}

function* entriesOf(snapshot: Snapshot, files: Iterable<FileId>): Generator<ArticleRecord> {
  const { archive } = inside(snapshot);
  for (const file of files) {
    const entry = findEntry(archive, file);
    if (entry !== undefined) yield entry;
  }
}

/** Strings as numbers. */
interface Written {
  body: number;
  /** Where in the title the body begins, and how long the title is, in the article's letters. */
  at: number;
  length: number;
  readonly days: number[];
}

const TITLE = CLAIM_PROPERTIES.indexOf('title');
const BODY = CLAIM_PROPERTIES.indexOf('body');

function addTitles({ words, at }: ArticleRecord, found: Map<number, Map<number, Written>>): void {
  const isDated = reasonOf(word(words, at + FLAGS)) !== undefined;
  const articleDay = isDated ? word(words, at + DATE) : -1;
  /** The title that was read last: the body that stands in it comes right behind, claims being sorted by start. */
  let last:
    { readonly written: Written; readonly row: number; readonly start: number; readonly end: number } | undefined;
  eachRow(words, at, CLAIMS, CLAIM, (claim) => {
    const kind = word(words, claim);
    const property = (kind >> 1) & 15;
    if (property !== TITLE && property !== BODY) return;
    const row = kind >> 5;
    const [start, end] = [word(words, claim + 1), word(words, claim + 1) + word(words, claim + 2)];
    const value = word(words, claim + 3);
    if (property === BODY) {
      if (last === undefined || last.row !== row || start < last.start || end > last.end || last.written.body >= 0)
        return;
      last.written.body = value;
      last.written.at = start - last.start;
      last.written.length = last.end - last.start;
      return;
    }
    const person = word(words, at + HEADER + row * ENTITY);
    let own = found.get(person);
    if (own === undefined) found.set(person, (own = new Map<number, Written>()));
    let written = own.get(value);
    if (written === undefined) own.set(value, (written = { body: -1, at: 0, length: 0, days: [] }));
    const stated = word(words, claim + 4);
    const day = stated >= 0 ? stated : articleDay;
    if (day >= 0) written.days.push(day);
    last = { written, row, start, end };
  });
}

/** How many articles name each entity beside one of these, these themselves included. */
export function* companions(
  snapshot: Snapshot,
  ids: Iterable<EntityId>,
): Generator<undefined, ReadonlyMap<EntityId, number>> {
  const { archive, identity } = inside(snapshot);
  const numbers = [...ids].flatMap((id) => numbersOf(archive, identity.groupOf(id)));
  const counts = new Map<EntityId, number>();
  const known = new Map<number, EntityId>();
  const here = new Set<EntityId>();
  for (const record of recordsWith(archive, numbers, true)) {
    here.clear();
    eachMentioned(record, (number) => {
      let id = known.get(number);
      if (id === undefined) known.set(number, (id = identity.groupOf(entityId(archive.strings.textOf(number))).id));
      here.add(id);
    });
    for (const id of here) counts.set(id, (counts.get(id) ?? 0) + 1);
    yield undefined;
  }
  return counts;
}

/**
 * How many articles name both of two entities, for each pair of a list: that of the second and a later first one, `a < b`, stands at
 * `b * (b - 1) / 2 + a`.
 */
export function* sharedArticles(snapshot: Snapshot, ids: readonly EntityId[]): Generator<undefined, Uint32Array> {
  const { archive, identity } = inside(snapshot);
  const place = new Map<number, number>();
  for (const [at, id] of ids.entries()) {
    for (const number of numbersOf(archive, identity.groupOf(id))) place.set(number, at);
  }
  const shared = new Uint32Array((ids.length * (ids.length - 1)) / 2);
  const here = new Set<number>();
  for (const record of allEntries(archive)) {
    here.clear();
    eachMentioned(record, (number) => {
      const at = place.get(number);
      if (at !== undefined) here.add(at);
    });
    const named = [...here].sort((a, b) => a - b);
    for (const [count, second] of named.entries()) {
      const row = (second * (second - 1)) / 2;
      for (let i = 0; i < count; i++) {
        const key = row + (named[i] ?? 0);
        shared[key] = (shared[key] ?? 0) + 1;
      }
    }
    yield undefined;
  }
  return shared;
}

function eachMentioned({ words, at }: ArticleRecord, visit: (number: number) => void): void {
  const count = word(words, at + ENTITIES);
  for (let row = 0; row < count; row++) {
    const [from, to] = mentionRange(words, at, row);
    if (to > from) visit(word(words, at + HEADER + row * ENTITY));
  }
}
