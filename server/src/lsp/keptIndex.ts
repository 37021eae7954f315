/**
 * The index on disk between sessions. An article is taken from there when it, the registries and the program are those that it
 * was read with; whatever is missing, damaged or outdated is read again, and nobody is told.
 */
import type { PackedArticle } from '../core/corpus/packArticle.ts';
import { shareStrings } from '../core/corpus/renumberStrings.ts';
import { mayConcern } from '../core/corpus/registryChange.ts';
import type { Registry } from '../core/registry/model.ts';
import type { FileId } from '../core/text/span.ts';
import type { AwayStorage, Storage } from '../files/awayStorage.ts';
import type { Answer, FileStat, FileSystem, LetGo } from '../files/fileSystem.ts';
import { joinPath } from '../files/findFiles.ts';
import {
  fileNameOf,
  madeWithOf,
  readShard,
  removeLeftovers,
  removeShards,
  shardCount,
  shardOf,
  writeShard,
} from '../files/shards.ts';
import {
  createKeptRegistries,
  keptRegistryFile,
  type KeptRegistries,
  type KeptWith,
  madeWith,
} from './keptRegistries.ts';

export interface KeptIndex {
  /**
   * Where files have to be fetched before they can be asked about: brings to hand what is known of these. Answers the articles that
   * need not be read. Call `letGo` when the others have been.
   */
  fetch(
    files: readonly FileId[],
  ): Promise<{ readonly known: ReadonlyMap<FileId, PackedArticle>; readonly letGo: LetGo }>;
  /** In the order in which each part of the index is loaded once. */
  inOrder(files: Iterable<FileId>): readonly FileId[];
  /** The article as it is on disk, read by `make` where the index does not hold it. */
  read(file: FileId, make: (bytes: Answer<Uint8Array>) => Made | undefined): PackedArticle | undefined;
  /** What is known of a file before it is read; for those who read it elsewhere and tell by `keep` what they found. */
  find(file: FileId): FoundRow;
  /** Answers the article: a new one, or the earlier one where the bytes are the same. */
  keep(file: FileId, found: FoundRow, hash: string | undefined, made: Made | undefined): PackedArticle | undefined;
  /** Writes one part of what was read anew; answers whether there is more to write. */
  writeSome(): boolean;
  /**
   * Once articles were read with many registries, writes one shard anew, as of the one in use. Answers whether there is more to do.
   * For idle moments.
   */
  carrySome(): boolean;
  /** Resolves when all that was written so far is where it is kept. */
  settled(): Promise<void>;
  clear(): void;
}

export interface Made {
  readonly packed: PackedArticle;
  /** Nothing about the file has to be said again when it is read next time. */
  readonly isWhole: boolean;
}

export interface FoundRow {
  /** As an earlier session read it. */
  readonly earlier?: { readonly hash: string; readonly packed: PackedArticle };
  /** The disk says that it is still the same. */
  readonly isSame: boolean;
  /** What the disk said before the file was read. */
  readonly stat?: Pick<FileStat, 'size' | 'modified' | 'changed'>;
  /** By {@link KeptIndexNeeds.now}; not later than the reading. */
  readonly readAt: number;
}

export interface KeptIndexNeeds {
  readonly files: FileSystem;
  /** Where the index is kept: on the disk, or wherever the client keeps it. */
  readonly storage: Storage | AwayStorage;
  /** The client's folder for whatever we keep. */
  readonly cacheFolder: string;
  /** Of the workspace: others may keep theirs in the same place. */
  readonly folders: () => readonly FileId[];
  readonly digest: (bytes: Uint8Array) => string;
  /** Differs between two builds that may read the same article differently. */
  readonly identifyProgram: () => string;
  /** With which articles are read. */
  readonly registry: () => Registry;
  readonly maxSize: () => number;
  readonly isListed: (file: FileId) => boolean;
  readonly now: () => number;
  readonly log: (message: string) => void;
}

interface Row {
  /** Of the bytes. */
  readonly hash: string;
  /** What the disk said of the file before it was read; absent where a later change could have left it the same. */
  readonly stat?: Pick<FileStat, 'size' | 'modified' | 'changed'>;
  readonly packed: PackedArticle;
}

interface NewRow extends Row {
  /** By {@link KeptIndexNeeds.now}. */
  readonly readAt: number;
}

type Rows = ReadonlyMap<FileId, Row>;

/** A shard's text. Words of the articles stand in its numbers one after the other. */
interface ShardText {
  readonly strings: readonly string[];
  readonly rows: readonly KeptRow[];
}

interface KeptRow {
  readonly file: FileId;
  readonly hash: string;
  /** Words. */
  readonly length: number;
  readonly stat?: Row['stat'];
  /** Milliseconds from reading the article to writing the shard. */
  readonly age: number;
}

export function createKeptIndex(needs: KeptIndexNeeds): KeptIndex {
  const { files, storage, digest, now } = needs;
  /** Where the client keeps it. */
  const atClient = 'fetch' in storage ? storage : undefined;
  let program: string | undefined;
  let place: KeptWith | undefined;
  const registries = createKeptRegistries();
  /** The next shard to be written anew with the registry in use, where that is under way. */
  let carried: number | undefined;
  let loaded: { readonly number: number; readonly rows: Rows } | undefined;
  /** Read anew and not yet written, by shard. */
  const fresh = new Map<number, Map<FileId, NewRow>>();
  let hasFailed = false;
  let hasTidied = false;

  let named: { readonly folders: readonly FileId[]; readonly folder: string } | undefined;
  const folder = (): string => {
    const folders = needs.folders();
    if (named?.folders !== folders) {
      const name = digest(new TextEncoder().encode(folders.join('\n'))).slice(0, 16);
      named = { folders, folder: joinPath(needs.cacheFolder, name) };
    }
    return named.folder;
  };
  const forget = (): void => {
    loaded = undefined;
    fresh.clear();
  };
  /** Where rows belong now. What was read with another registry is put where that belongs. */
  const here = (): KeptWith => {
    program ??= needs.identifyProgram();
    const registry = needs.registry();
    const [made, current] = [madeWith(program, registry), folder()];
    if (place?.madeWith === made && place.folder === current) return place;
    if (place?.folder === current) for (const number of fresh.keys()) write(place, number);
    forget();
    carried = undefined;
    place = { files: storage, folder: current, name: NAME, digest, madeWith: made, program, registry };
    return place;
  };
  const rowsIn = (kept: KeptWith, number: number): Rows => keptRows(kept, number, registries);
  const load = (kept: KeptWith, number: number): Rows => {
    if (loaded?.number === number) return loaded.rows;
    loaded = { number, rows: rowsIn(kept, number) };
    return loaded.rows;
  };
  const write = (kept: KeptWith, number: number): void => {
    const added = fresh.get(number);
    if (added === undefined) return;
    fresh.delete(number);
    registries.note(kept);
    const rows = new Map([...(loaded?.number === number ? loaded.rows : rowsIn(kept, number)), ...added]);
    for (const file of rows.keys()) if (!needs.isListed(file)) rows.delete(file);
    if (writeShard(kept, number, shardOfRows(rows, now()))) {
      loaded = loaded?.number === number ? undefined : loaded;
      if (!hasTidied) removeLeftovers(kept, number);
      hasTidied = true;
    } else if (!hasFailed) {
      hasFailed = true;
      needs.log(`${kept.folder}: The index could not be written; the next session reads the articles again.`);
    }
  };
  const find = (file: FileId): FoundRow => {
    const kept = here();
    const number = shardOf(file);
    const known = load(kept, number).get(file);
    const row = fresh.get(number)?.get(file) ?? known;
    const found = files.stat(file);
    const readAt = now();
    const earlier = row === undefined ? {} : { earlier: row };
    if (!found.ok) return { ...earlier, isSame: false, readAt };
    const { size, modified, changed } = found.value;
    const isUnchanged =
      row !== undefined && row === known && isUnchangedSince(row.stat, found.value) && size <= needs.maxSize();
    return { ...earlier, isSame: isUnchanged, stat: { size, modified, changed }, readAt };
  };
  const keep: KeptIndex['keep'] = (file, { earlier, stat, readAt }, hash, made) => {
    const isKnown = earlier !== undefined && hash === earlier.hash;
    const packed = isKnown ? earlier.packed : made?.packed;
    const isWhole = isKnown || made?.isWhole === true;
    if (packed !== undefined && isWhole && hash !== undefined && stat !== undefined) {
      add(here(), file, { hash, stat, packed, readAt });
    }
    return packed;
  };
  const add = (kept: KeptWith, file: FileId, row: NewRow): void => {
    const number = shardOf(file);
    // Written in passing, so that an index of any size is never in memory twice.
    for (const [other] of fresh) if (other !== number) write(kept, other);
    const rows = fresh.get(number);
    if (rows === undefined) fresh.set(number, new Map([[file, row]]));
    else rows.set(file, row);
  };

  return {
    async fetch(wanted) {
      const kept = here();
      const numbers = new Set(wanted.map(shardOf));
      const [letGo] = await Promise.all([
        files.away?.fetchStats(wanted),
        atClient && fetchShards(atClient, kept, numbers),
      ]);
      const known = new Map<FileId, PackedArticle>();
      for (const file of wanted) {
        const { isSame, earlier } = find(file);
        if (isSame && earlier !== undefined) known.set(file, earlier.packed);
      }
      return { known, letGo: letGo ?? (() => undefined) };
    },
    inOrder(files) {
      const byShard = new Map<number, FileId[]>();
      for (const file of files) {
        const number = shardOf(file);
        const own = byShard.get(number);
        if (own === undefined) byShard.set(number, [file]);
        else own.push(file);
      }
      return [...byShard.values()].flat();
    },
    read(file, make) {
      const found = find(file);
      if (found.isSame) return found.earlier?.packed;
      const bytes = files.read(file, needs.maxSize());
      const hash = bytes.ok ? digest(bytes.value) : undefined;
      const isKnown = hash !== undefined && hash === found.earlier?.hash;
      return keep(file, found, hash, isKnown ? undefined : make(bytes));
    },
    find,
    keep,
    writeSome() {
      const kept = here();
      const [number] = fresh.keys();
      if (number !== undefined) write(kept, number);
      loaded = fresh.size > 0 ? loaded : undefined;
      return fresh.size > 0;
    },
    settled: () => atClient?.settled() ?? Promise.resolve(),
    carrySome() {
      const kept = here();
      if (fresh.size > 0 || (carried === undefined && !registries.areMany(kept))) return false;
      const number = carried ?? 0;
      carried = number + 1;
      const made = madeWithOf(kept, number);
      if (made !== undefined && made !== kept.madeWith) {
        registries.note(kept);
        // The earlier traces are needed as long as one shard is of theirs; another time the disk may take it.
        if (!writeShard(kept, number, shardOfRows(rowsIn(kept, number), now()))) {
          carried = undefined;
          return false;
        }
      }
      if (carried < shardCount) return true;
      registries.removeOthers(kept);
      carried = undefined;
      return false;
    },
    clear() {
      forget();
      registries.forget();
      if (atClient !== undefined) atClient.removeAll(folder(), `${NAME}-`);
      else if (!removeShards({ files: storage, folder: folder(), name: NAME }))
        needs.log(`${folder()}: The kept index could not be removed.`);
    },
  };
}

const NAME = 'articles';

/** With what is kept of the registries that they were made with. */
async function fetchShards(storage: AwayStorage, kept: KeptWith, numbers: ReadonlySet<number>): Promise<void> {
  await storage.fetch(
    kept.folder,
    Array.from(numbers, (number) => fileNameOf(NAME, number)),
  );
  const made = new Set(Array.from(numbers, (number) => madeWithOf(kept, number)));
  await storage.fetch(
    kept.folder,
    [...made].flatMap((each) => (each === undefined || each === kept.madeWith ? [] : keptRegistryFile(kept, each))),
  );
}

/** A disk that notes times by two seconds (FAT) could hide a change as young as this. */
const unsure = 2000;

/** Later than any file's time: what was doubtful once stays so until the article is read again. */
const long = Number.MAX_SAFE_INTEGER;

/** Those of a shard that the registry in use would read no otherwise. */
function keptRows(kept: KeptWith, number: number, registries: KeptRegistries): Rows {
  const rows = new Map<FileId, Row>();
  const shard = readShard(kept, number, (made) => registries.changeSince(kept, made) !== undefined);
  if (shard === undefined) return rows;
  const change = shard.madeWith === kept.madeWith ? undefined : registries.changeSince(kept, shard.madeWith);
  const { strings, rows: written }: ShardText = JSON.parse(shard.text);
  let start = 0;
  for (const { file, hash, length, stat, age } of written) {
    const packed = { file, words: shard.numbers.subarray(start, start + length), strings };
    start += length;
    if (change !== undefined && mayConcern(change, packed.words, 0)) continue;
    const surely = stat !== undefined && Math.max(stat.modified, stat.changed) + unsure + age <= shard.written;
    rows.set(file, surely ? { hash, stat, packed } : { hash, packed });
  }
  return rows;
}

function shardOfRows(rows: ReadonlyMap<FileId, Row | NewRow>, now: number): { text: string; numbers: Int32Array } {
  const { words, strings } = shareStrings(Array.from(rows.values(), ({ packed }) => packed));
  const keptRows = Array.from(rows, ([file, row], i): KeptRow => {
    const { hash, stat } = row;
    const age = 'readAt' in row ? Math.ceil(now - row.readAt) : stat === undefined ? long : 0;
    const length = words[i]?.length ?? 0;
    return stat === undefined ? { file, hash, length, age } : { file, hash, length, stat, age };
  });
  const numbers = new Int32Array(words.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of words) {
    numbers.set(each, at);
    at += each.length;
  }
  const text: ShardText = { strings, rows: keptRows };
  return { text: JSON.stringify(text), numbers };
}

/** Milliseconds: a time before 1973 is one that nobody knows. */
const NO_TIME = 1e11;

const isUnchangedSince = (kept: Row['stat'], { size, modified, changed }: FileStat): boolean =>
  kept !== undefined &&
  modified > NO_TIME &&
  kept.size === size &&
  kept.modified === modified &&
  kept.changed === changed;
