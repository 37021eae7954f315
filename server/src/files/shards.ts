/** An index kept between runs, in many small files, so that a changed article costs one of them. What is not right is not there. */
import { FIRST_FACTOR, hashOf } from '../core/text/hashing.ts';
import type { FileId } from '../core/text/span.ts';
import type { Storage } from './awayStorage.ts';
import { joinPath } from './findFiles.ts';

/** Few enough to be read in a moment, many enough that one of a hundred thousand articles is written in one. */
export const shardCount = 256;

/** Where an index is kept, and what has to be the same for it to hold. */
export interface ShardFolder {
  readonly files: Storage;
  readonly folder: string;
  /** Tells two kinds of index in one folder apart. */
  readonly name: string;
  /** SHA-256, as hex. */
  readonly digest: (bytes: Uint8Array) => string;
  /** The program and the registries. */
  readonly madeWith: string;
}

/** Text of whatever shape its writer gives it, and numbers beside it. */
export interface Shard {
  readonly text: string;
  readonly numbers: Int32Array;
}

export interface KeptShard extends Shard {
  readonly madeWith: string;
  /** When it was written, by the clock of its disk. */
  readonly written: number;
}

/** Which shard an article belongs to: the same for ever, and about as many in each. */
export function shardOf(file: FileId): number {
  const hash = hashOf(file, 0x811c9dc5, FIRST_FACTOR);
  return ((hash ^ (hash >>> 15)) >>> 0) % shardCount;
}

/** `part`: a shard's number, or what else is kept beside the shards. */
export const fileNameOf = (name: string, part: number | string): string => `${name}-${part}.kept`;

/** Undefined when there is none, when it was made with something that does not fit, and when a bit of it is not as it was written. */
export function readShard(
  kept: ShardFolder,
  part: number | string,
  fits = (madeWith: string): boolean => madeWith === kept.madeWith,
): KeptShard | undefined {
  const path = pathOf(kept, part);
  const stat = kept.files.stat(path);
  const answer = stat.ok ? kept.files.read(path, Number.MAX_SAFE_INTEGER) : stat;
  if (!stat.ok || !answer.ok) return undefined;
  // A copy: what was read stays valid until the next reading only, and numbers must begin at a multiple of four.
  const bytes = new Uint8Array(answer.value);
  const [seal, madeWith, text] = linesIn(bytes, 3);
  if (seal === undefined || madeWith === undefined || text === undefined) return undefined;
  const made = decode(madeWith.bytes);
  if (!fits(made)) return undefined;
  if (decode(seal.bytes) !== kept.digest(bytes.subarray(seal.end))) return undefined;
  return {
    madeWith: made,
    text: decode(text.bytes),
    numbers: new Int32Array(bytes.buffer, text.end),
    written: stat.value.modified,
  };
}

/** False when the disk did not take it. */
export function writeShard(kept: ShardFolder, part: number | string, { text, numbers }: Shard): boolean {
  const head = new TextEncoder().encode(`${kept.madeWith}\n${text}`);
  // Spaces, so that the numbers begin at a multiple of four; JSON does not mind them.
  const start = Math.ceil((sealLength + head.length + 1) / 4) * 4;
  const bytes = new Uint8Array(start + numbers.byteLength).fill(SPACE, 0, start);
  bytes.set(head, sealLength);
  bytes[start - 1] = NEWLINE;
  bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), start);
  bytes.set(new TextEncoder().encode(`${kept.digest(bytes.subarray(sealLength))}\n`));
  return kept.files.makeFolder(kept.folder).ok && kept.files.write(pathOf(kept, part), bytes, 'replaceable').ok;
}

/** False when some of it stayed. */
export function removeShards({ files, folder, name }: Omit<ShardFolder, 'digest' | 'madeWith'>): boolean {
  const listing = files.list(folder);
  if (!listing.ok) return listing.refusal === 'missing';
  return listing.value
    .filter((entry) => entry.name.startsWith(`${name}-`))
    .map((entry) => files.remove(joinPath(folder, entry.name)).ok)
    .every((removed) => removed);
}

/** What a shard was made with, whether or not that fits; undefined where there is none. */
export function madeWithOf(kept: ShardFolder, part: number | string): string | undefined {
  const answer = kept.files.read(pathOf(kept, part), Number.MAX_SAFE_INTEGER);
  const [, madeWith] = answer.ok ? linesIn(answer.value, 2) : [];
  return madeWith === undefined ? undefined : decode(madeWith.bytes);
}

/**
 * Takes away what writers left behind that were stopped half-way: unfinished files an hour older than a shard just written, or an hour
 * younger, where the clock was set back.
 */
export function removeLeftovers(kept: ShardFolder, justWritten: number): void {
  const { files, folder, name } = kept;
  const [now, listing] = [files.stat(pathOf(kept, justWritten)), files.list(folder)];
  if (!now.ok || !listing.ok) return;
  for (const entry of listing.value) {
    if (!entry.name.startsWith(`${name}-`) || !entry.name.endsWith('.tmp')) continue;
    const path = joinPath(folder, entry.name);
    const stat = files.stat(path);
    if (stat.ok && Math.abs(stat.value.modified - now.value.modified) > anHour) files.remove(path);
  }
}

const anHour = 3_600_000;

const NEWLINE = 0x0a;
const SPACE = 0x20;

/** Hex of SHA-256 and a line end. */
const sealLength = 65;

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const pathOf = ({ folder, name }: ShardFolder, part: number | string): string =>
  joinPath(folder, fileNameOf(name, part));

interface Line {
  readonly bytes: Uint8Array;
  /** Where the next one begins. */
  readonly end: number;
}

function linesIn(bytes: Uint8Array, most: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; lines.length < most;) {
    const newline = bytes.indexOf(NEWLINE, start);
    if (newline < 0) break;
    lines.push({ bytes: bytes.subarray(start, newline), end: newline + 1 });
    start = newline + 1;
  }
  return lines;
}
