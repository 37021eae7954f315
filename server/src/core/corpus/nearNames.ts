/** Finds names that differ by one letter or by marks only, through keys that two such names share, never by comparing all. */
import type { EntityId, EntityKind } from '../registry/model.ts';
import { comparisonForm, skeleton } from '../text/comparison.ts';
import { unitAt } from '../text/letters.ts';
import { remembered } from '../text/remembered.ts';
import type { Sources } from './entities.ts';
import { nameUses } from './facts.ts';
import type { Group } from './identity.ts';
import { allAtOnce, type InSteps, isPause } from './inSteps.ts';
import { kindOf } from './kindOf.ts';
import { type NameList, nameLists } from './nameLists.ts';
import { word } from './record.ts';
import { compareTexts } from './strings.ts';

/**
 * Ids of entities of a kind whose fullest or registered name, without marks and case, equals the given one or is one letter
 * away; by letters. An entity that bears the very name is left out: whatever is wrong with it, another spelling is not.
 */
export function nearNames(sources: Sources, kind: EntityKind, name: string): readonly EntityId[] {
  const { archive, registry, identity } = sources;
  const wanted = skeleton(name);
  const keys = keysOf(wanted);
  const found = new Map<EntityId, Group>();
  for (const list of nameLists(archive, registry)) {
    for (const entry of entriesLike(list, keys)) {
      if (!isOneLetterAway(list.foldedAt(entry), wanted)) continue;
      const group = identity.groupOf(list.idAt(entry));
      if (found.has(group.id) || kindOf(group.id, registry) !== kind) continue;
      // What articles write of a registered entity may be wrong: only the registry tells its names.
      if (registry.entities.has(group.id) && !list.fromRegistry) continue;
      if (list.isLive(entry, archive, true)) found.set(group.id, group);
    }
  }
  if (found.size === 0) return NONE;
  const exact = letterForm(name);
  return [...found.values()]
    .filter((group) => !namesIn(sources, group).some((known) => letterForm(known) === exact))
    .map((group) => group.id)
    .sort(compareTexts);
}

const NONE: readonly EntityId[] = [];

const letterForm = remembered((name: string): string => comparisonForm(name).text);

function namesIn({ archive, registry }: Sources, group: Group): readonly string[] {
  const registered = registry.entities.get(group.id);
  if (registered !== undefined) return registered.names.flatMap(({ text, use }) => (use === 'wrong' ? [] : [text]));
  const names: string[] = [];
  for (const [name, { fullest }] of nameUses(archive, group.members))
    if (fullest > 0) names.push(archive.strings.textOf(name));
  return names;
}

/** Hashes of keys, each with the entry that has the key: by buckets of their first bits, ascending in each. */
interface KeyIndex {
  readonly hashes: Float64Array;
  /** Where each bucket starts; one more for the end. */
  readonly starts: Int32Array;
}

const indices = new WeakMap<NameList, KeyIndex>();

/** Entries and hashes share one 53-bit integer: a list has fewer entries than this. */
const ENTRIES = 2 ** 21;

function entriesLike(list: NameList, keys: readonly number[]): ReadonlySet<number> {
  const { hashes, starts } = indices.get(list) ?? allAtOnce(nearIndexInSteps(list));
  const found = new Set<number>();
  const width = bucketWidth(starts.length - 1);
  for (const key of keys) {
    const bucket = Math.floor(key / width);
    const end = word(starts, bucket + 1);
    const [from, to] = [key * ENTRIES, (key + 1) * ENTRIES];
    for (let at = word(starts, bucket); at < end; at++) {
      const value = hashes[at] ?? 0;
      if (value >= to) break;
      if (value >= from) found.add(value % ENTRIES);
    }
  }
  return found;
}

/** Made when somebody asks, or before. */
export function* nearIndexInSteps(list: NameList): InSteps<KeyIndex> {
  const hashes: number[] = [];
  for (let entry = 0; entry < list.length; entry++) {
    if (isPause(entry)) yield;
    if (!list.isFullest(entry)) continue;
    for (const key of new Set(keysOf(list.foldedAt(entry)))) hashes.push(key * ENTRIES + entry);
  }
  const index = yield* sorted(hashes);
  indices.set(list, index);
  return index;
}

const bucketWidth = (buckets: number): number => 2 ** 32 / buckets;

/** Hashes are spread evenly, so that each bucket of them is small: four on the average. */
function* sorted(hashes: readonly number[]): InSteps<KeyIndex> {
  const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(hashes.length / 4 + 1)));
  const width = bucketWidth(buckets);
  const bucketOf = (value: number): number => Math.floor(value / ENTRIES / width);
  const starts = new Int32Array(buckets + 1);
  for (const [at, value] of hashes.entries()) {
    const bucket = bucketOf(value) + 1;
    starts[bucket] = word(starts, bucket) + 1;
    if (isPause(at)) yield;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    starts[bucket + 1] = word(starts, bucket + 1) + word(starts, bucket);
    if (isPause(bucket)) yield;
  }
  const all = new Float64Array(hashes.length);
  const next = starts.slice();
  for (const [at, value] of hashes.entries()) {
    const bucket = bucketOf(value);
    const place = word(next, bucket);
    all[place] = value;
    next[bucket] = place + 1;
    if (isPause(at)) yield;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    sortFew(all, word(starts, bucket), word(starts, bucket + 1));
    if (isPause(bucket)) yield;
  }
  return { hashes: all, starts };
}

/** By insertion, which costs nothing where the few of a bucket are in order. */
function sortFew(all: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    all.subarray(from, to).sort();
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const value = all[at] ?? 0;
    let place = at;
    while (place > from && (all[place - 1] ?? 0) > value) {
      all[place] = all[place - 1] ?? 0;
      place--;
    }
    all[place] = value;
  }
}

const FEW = 32;

/**
 * Hashes that two names share when they are at most one letter apart. Of short names: every way to leave a letter out. Of
 * names of three words and more: every word but its first, and but its last letter, left open. One of the two survives an edit,
 * but where the two letters of a word are swapped: those are also taken in their own order.
 */
function keysOf(name: string): readonly number[] {
  const keys: number[] = [];
  const end = name.length;
  const first = name.indexOf(' ');
  if (first < 0 || !name.includes(' ', first + 1)) {
    keys.push(mix(SEED, name, 0, end) >>> 0);
    for (let at = 0; at < end; at++)
      if (unitAt(name, at) !== SPACE) keys.push(mix(mix(SEED, name, 0, at), name, at + 1, end) >>> 0);
    return keys;
  }
  let before = SEED;
  for (let start = 0; start <= end;) {
    const space = name.indexOf(' ', start);
    const stop = space < 0 ? end : space;
    const open = mixUnit(before, STAR);
    keys.push(mix(mixUnit(mix(before, name, start, Math.min(stop, start + 1)), STAR), name, stop, end) >>> 0);
    keys.push(mix(mix(open, name, Math.max(start, stop - 1), stop), name, stop, end) >>> 0);
    if (stop === start + 1) keys.push(mix(open, name, stop, end) >>> 0);
    if (stop === start + 2) keys.push(mix(mixSorted(open, name, start), name, stop, end) >>> 0);
    before = mix(before, name, start, stop + 1);
    start = stop + 1;
  }
  return keys;
}

/** FNV-1a. */
const SEED = 0x811c9dc5;

const SPACE = 0x20;

const STAR = 0x2a;

const mixUnit = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193);

function mixSorted(value: number, text: string, at: number): number {
  const [one, other] = [unitAt(text, at), unitAt(text, at + 1)];
  return mixUnit(mixUnit(value, Math.min(one, other)), Math.max(one, other));
}

function mix(value: number, text: string, start: number, end: number): number {
  let mixed = value;
  for (let at = start; at < end; at++) mixed = mixUnit(mixed, unitAt(text, at));
  return mixed;
}

/** One letter replaced, left out or put in, two neighbours swapped, or none. A number for another number is another name. */
export function isOneLetterAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  if (same === one.length && same === other.length) return true;
  let [left, right] = [one.length, other.length];
  while (left > same && right > same && one[left - 1] === other[right - 1]) {
    left--;
    right--;
  }
  const [dropped, put] = [one.slice(same, left), other.slice(same, right)];
  if (/[\d ]/.test(dropped + put)) return false;
  if (dropped.length <= 1 && put.length <= 1) return true;
  return dropped.length === 2 && put.length === 2 && dropped[0] === put[1] && dropped[1] === put[0];
}
