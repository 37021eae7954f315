/**
 * Files that can only be asked for through promises, for code that asks synchronously: what is not at hand is `missing` at first,
 * is noted and fetched, and the question is put again. Nothing is kept any longer than somebody works with it.
 */
import type { Answer, AwayFiles, Entry, FileStat, FileSystem, LetGo } from './fileSystem.ts';

/** Whoever has the files. */
export interface FileOwner {
  list(folder: string): Promise<Answer<readonly Entry[]>>;
  stat(path: string): Promise<Answer<FileStat>>;
  read(path: string, maxSize: number): Promise<Answer<Uint8Array>>;
}

/** What is on the disk, where there is one, is asked of the disk. */
export function awayFiles(
  owner: FileOwner,
  disk: { readonly files: FileSystem; readonly holds: (path: string) => boolean } | undefined,
): FileSystem {
  let misses = 0;
  const missed = (): void => void misses++;
  const lists = shelf((path) => owner.list(path), missed);
  const stats = shelf((path) => owner.stat(path), missed);
  const texts = shelf((path, maxSize) => owner.read(path, maxSize), missed);
  const onDisk = (path: string): FileSystem | undefined => (disk?.holds(path) === true ? disk.files : undefined);
  const away: AwayFiles = {
    get misses() {
      return misses;
    },
    async fetchMissed() {
      return all(await Promise.all([lists, stats, texts].map((each) => each.fetchMissed())));
    },
    fetchStats: (paths) => stats.fetch(paths.filter((path) => onDisk(path) === undefined).map((path) => [path, 0])),
    async fetch(paths, maxSize) {
      return texts.fetch(paths.filter((path) => onDisk(path) === undefined).map((path) => [path, maxSize]));
    },
  };
  return {
    away,
    list: (folder) => onDisk(folder)?.list(folder) ?? lists.take(folder, 0),
    stat: (path) => onDisk(path)?.stat(path) ?? stats.take(path, 0),
    read: (path, maxSize) => onDisk(path)?.read(path, maxSize) ?? texts.take(path, maxSize),
    realPath(path) {
      const found = onDisk(path)?.realPath(path);
      if (found !== undefined) return found;
      const stat = stats.take(path, 0);
      return stat.ok ? { ok: true, value: path } : stat;
    },
    write: (path, bytes, worth) => onDisk(path)?.write(path, bytes, worth) ?? notOurs,
    remove: (path) => onDisk(path)?.remove(path) ?? notOurs,
    makeFolder: (path) => onDisk(path)?.makeFolder(path) ?? notOurs,
    watch: (folder, changed) => onDisk(folder)?.watch(folder, changed) ?? notOurs,
  };
}

/**
 * Asks, and asks again as long as something had to be fetched first. `check` is called before each further time, and throws where
 * the answer would come too late.
 */
export async function withFiles<T>(
  { away }: FileSystem,
  ask: () => T | Promise<T>,
  check: () => void = () => undefined,
): Promise<T> {
  if (away === undefined) return ask();
  const atHand: LetGo[] = [];
  try {
    for (;;) {
      const before = away.misses;
      const outcome = await outcomeOf(ask);
      if (away.misses === before) return outcome();
      atHand.push(await away.fetchMissed());
      check();
    }
  } finally {
    all(atHand)();
  }
}

/** What was thrown may be thrown because of what was not at hand: it counts once nothing was missed. */
async function outcomeOf<T>(ask: () => T | Promise<T>): Promise<() => T> {
  try {
    const value = await ask();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

interface Shelf<T> {
  take(path: string, maxSize: number): Answer<T>;
  fetchMissed(): Promise<LetGo>;
  fetch(wanted: readonly (readonly [path: string, maxSize: number])[]): Promise<LetGo>;
}

function shelf<T>(ask: (path: string, maxSize: number) => Promise<Answer<T>>, missed: () => void): Shelf<T> {
  const held = new Map<string, { readonly answer: Answer<T>; readonly holders: number }>();
  let wanted = new Map<string, number>();
  const letGo = (path: string): void => {
    const { answer, holders } = held.get(path) ?? { holders: 0 };
    if (answer !== undefined && holders > 1) held.set(path, { answer, holders: holders - 1 });
    else held.delete(path);
  };
  const fetch: Shelf<T>['fetch'] = async (asked) => {
    await Promise.all(
      asked.map(async ([path, maxSize]) => {
        const answer = await ask(path, maxSize);
        held.set(path, { answer, holders: (held.get(path)?.holders ?? 0) + 1 });
      }),
    );
    return () => {
      for (const [path] of asked) letGo(path);
    };
  };
  return {
    take(path, maxSize) {
      const found = held.get(path);
      if (found !== undefined) return found.answer;
      wanted.set(path, maxSize);
      missed();
      return { ok: false, refusal: 'missing' };
    },
    fetch,
    fetchMissed() {
      const asked = [...wanted];
      wanted = new Map();
      return fetch(asked);
    },
  };
}

const all =
  (each: readonly LetGo[]): LetGo =>
  () => {
    for (const letGo of each) letGo();
  };

const notOurs: Answer<never> = { ok: false, refusal: 'denied' };
