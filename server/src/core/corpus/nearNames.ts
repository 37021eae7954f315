/** Finds names that differ by one letter or by marks only, through keys that two such names share, never by comparing all. */
import type { EntityId, EntityKind } from '../registry/model.ts';
import { comparisonForm, skeleton } from '../text/comparison.ts';
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
  const exact = comparisonForm(name).text;
  return [...found.values()]
    .filter((group) => !namesIn(sources, group).some((known) => comparisonForm(known).text === exact))
    .map((group) => group.id)
    .sort(compareTexts);
}

function namesIn({ archive, registry }: Sources, group: Group): readonly string[] {
  const registered = registry.entities.get(group.id);
  if (registered !== undefined) return registered.names.flatMap(({ text, use }) => (use === 'wrong' ? [] : [text]));
  return [...nameUses(archive, group.members)].flatMap(([name, { fullest }]) =>
    fullest > 0 ? [archive.strings.textOf(name)] : [],
  );
}

/** Hashes of keys, ascending, each with the entry that has the key. */
interface KeyIndex {
  readonly hashes: Float64Array;
}

const indices = new WeakMap<NameList, KeyIndex>();

/** Entries and hashes share one 53-bit integer: a list has fewer entries than this. */
const ENTRIES = 2 ** 21;

function entriesLike(list: NameList, keys: ReadonlySet<number>): ReadonlySet<number> {
  const { hashes } = indices.get(list) ?? allAtOnce(nearIndexInSteps(list));
  const found = new Set<number>();
  for (const key of keys) {
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hashes[middle] ?? 0) < key * ENTRIES) low = middle + 1;
      else high = middle;
    }
    for (let at = low; (hashes[at] ?? Infinity) < (key + 1) * ENTRIES; at++) found.add((hashes[at] ?? 0) % ENTRIES);
  }
  return found;
}

/** Made when somebody asks, or before. */
export function* nearIndexInSteps(list: NameList): InSteps<KeyIndex> {
  const hashes: number[] = [];
  for (let entry = 0; entry < list.length; entry++) {
    if (isPause(entry)) yield;
    if (!list.isFullest(entry)) continue;
    for (const key of keysOf(list.foldedAt(entry))) hashes.push(key * ENTRIES + entry);
  }
  const index = { hashes: yield* sorted(hashes) };
  indices.set(list, index);
  return index;
}

const BUCKETS = 256;

/** Hashes are spread evenly, so that each bucket of them is small. */
function* sorted(hashes: readonly number[]): InSteps<Float64Array> {
  const bucketOf = (value: number): number => Math.floor(value / (2 ** 32 / BUCKETS) / ENTRIES);
  const starts = new Int32Array(BUCKETS + 1);
  for (const [at, value] of hashes.entries()) {
    const bucket = bucketOf(value) + 1;
    starts[bucket] = word(starts, bucket) + 1;
    if (isPause(at)) yield;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = word(starts, bucket + 1) + word(starts, bucket);
  const all = new Float64Array(hashes.length);
  const next = starts.slice();
  for (const [at, value] of hashes.entries()) {
    const bucket = bucketOf(value);
    const place = word(next, bucket);
    all[place] = value;
    next[bucket] = place + 1;
    if (isPause(at)) yield;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    all.subarray(starts[bucket], starts[bucket + 1]).sort();
    yield;
  }
  return all;
}

/**
 * Hashes that two names share when they are at most one letter apart. Of short names: every way to leave a letter out. Of
 * names of three words and more: every word but its first, and but its last letter, left open. One of the two survives an edit.
 */
function keysOf(name: string): ReadonlySet<number> {
  const keys = new Set<number>();
  const words = name.split(' ');
  if (words.length < 3) {
    keys.add(hash(name, 0, 0, ''));
    for (let at = 0; at < name.length; at++) if (name[at] !== ' ') keys.add(hash(name, at, at + 1, ''));
    return keys;
  }
  let start = 0;
  for (const word of words) {
    const end = start + word.length;
    keys.add(hash(name, start, end, `${word.slice(0, 1)}*`));
    keys.add(hash(name, start, end, `*${word.slice(-1)}`));
    if (word.length === 1) keys.add(hash(name, start, end, '*'));
    start = end + 1;
  }
  return keys;
}

/** FNV-1a of the name with a part of it replaced. */
function hash(name: string, from: number, to: number, replacement: string): number {
  let value = 0x811c9dc5;
  const mix = (text: string, start: number, end: number): void => {
    for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  };
  mix(name, 0, from);
  mix(replacement, 0, replacement.length);
  mix(name, to, name.length);
  return value >>> 0;
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
