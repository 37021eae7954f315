/**
 * A folder of our own that answers in its own time, for code that asks synchronously: what was fetched is at hand, what is written is at
 * hand at once and follows later. A part that is not at hand is `missing`, which costs whoever asks no more than to make it again.
 */
import type { Answer, Entry, FileStat, FileSystem } from './fileSystem.ts';

/** What the index between sessions needs of a disk. */
export type Storage = Pick<FileSystem, 'list' | 'stat' | 'read' | 'write' | 'remove' | 'makeFolder'>;

/** Whoever has the folder. */
export interface StorageOwner {
  list(folder: string): Promise<Answer<readonly Entry[]>>;
  read(path: string, maxSize: number): Promise<Answer<Uint8Array>>;
  stat(path: string): Promise<Answer<FileStat>>;
  write(path: string, bytes: Uint8Array): Promise<Answer<void>>;
  remove(path: string): Promise<Answer<void>>;
}

export interface AwayStorage extends Storage {
  /** Brings files of one folder to hand, as far as they are there. */
  fetch(folder: string, names: readonly string[]): Promise<void>;
  /** Removes files of one folder whose names begin so, also those that were never fetched. */
  removeAll(folder: string, prefix: string): void;
  /** Resolves when all that was written so far is there. */
  settled(): Promise<void>;
}

interface Held {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/** Files at hand at most: enough for one round of reading, which goes from one to the next. */
const MOST = 128;

/** `today`: milliseconds since 1970. */
export function awayStorage(owner: StorageOwner, today: () => number): AwayStorage {
  /** The longest at hand first. */
  const held = new Map<string, Held>();
  /** Names in each folder that was looked into. */
  const folders = new Map<string, Set<string>>();
  /** One after the other, so that the last one written is the one that stays. */
  let last: Promise<unknown> = Promise.resolve();
  const later = (task: () => Promise<unknown>): void => {
    last = last.then(task, task);
  };
  const hold = (path: string, file: Held): void => {
    held.delete(path);
    held.set(path, file);
    const [oldest] = held.keys();
    if (held.size > MOST && oldest !== undefined) held.delete(oldest);
  };
  const namesIn = async (folder: string): Promise<Set<string>> => {
    let names = folders.get(folder);
    if (names === undefined) {
      const listing = await owner.list(folder);
      names = new Set(listing.ok ? listing.value.map(({ name }) => name) : []);
      folders.set(folder, names);
    }
    return names;
  };
  return {
    async fetch(folder, names) {
      const known = await namesIn(folder);
      const wanted = names.filter((name) => known.has(name)).map((name) => `${folder}/${name}`);
      await Promise.all(
        wanted.map(async (path) => {
          if (held.has(path)) return;
          const [stat, bytes] = await Promise.all([owner.stat(path), owner.read(path, Number.MAX_SAFE_INTEGER)]);
          // What was written meanwhile is newer.
          if (stat.ok && bytes.ok && !held.has(path)) hold(path, { bytes: bytes.value, modified: stat.value.modified });
        }),
      );
    },
    removeAll(folder, prefix) {
      for (const path of held.keys()) if (path.startsWith(`${folder}/${prefix}`)) held.delete(path);
      folders.set(folder, new Set());
      later(async () => {
        const listing = await owner.list(folder);
        const names = listing.ok ? listing.value.map(({ name }) => name) : [];
        await Promise.all(
          names.filter((name) => name.startsWith(prefix)).map((name) => owner.remove(`${folder}/${name}`)),
        );
      });
    },
    settled: () =>
      last.then(
        () => undefined,
        () => undefined,
      ),
    list(folder) {
      const names = folders.get(folder);
      return names === undefined
        ? missing
        : { ok: true, value: Array.from(names, (name): Entry => ({ name, kind: 'file' })) };
    },
    stat(path) {
      const file = held.get(path);
      if (file === undefined) return missing;
      const { bytes, modified } = file;
      return { ok: true, value: { kind: 'file', size: bytes.length, modified, changed: modified } };
    },
    read(path) {
      const file = held.get(path);
      return file === undefined ? missing : { ok: true, value: file.bytes };
    },
    write(path, bytes) {
      hold(path, { bytes, modified: today() });
      const [folder, name] = split(path);
      folders.get(folder)?.add(name);
      later(() => owner.write(path, bytes));
      return done;
    },
    remove(path) {
      held.delete(path);
      const [folder, name] = split(path);
      folders.get(folder)?.delete(name);
      later(() => owner.remove(path));
      return done;
    },
    makeFolder: () => done,
  };
}

const missing: Answer<never> = { ok: false, refusal: 'missing' };
const done: Answer<void> = { ok: true, value: undefined };

function split(path: string): readonly [string, string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, at), path.slice(at + 1)];
}
