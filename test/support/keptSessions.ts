/** One session after the other on a disk in memory, with the index kept in between; used by the tests of what is kept. */
import { fileRole } from '../../server/src/files/findFiles.ts';
import { folder, inProcessServer, type InProcessServer, type ServerOptions } from './inProcessServer.ts';
import { memoryFiles, type MemoryFiles } from './memoryFiles.ts';

export const cacheFolder = '/kept';
export const registry = 'organizations:\n  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ}, acronyms: [BVD]}\n';
export const articleOf = (i: number): string =>
  `Ngày ${1 + (i % 27)}/1/2026, Bộ Ví dụ họp tại Hà Nội về việc số ${i}. Ông Lê Văn An, Thứ trưởng Bộ Ví dụ, dự.\n`;
export const files: Readonly<Record<string, string>> = {
  'so.registry.yaml': registry,
  ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`tin/${i}.txt`, articleOf(i)])),
};

/** A disk that remembers which articles were read, and can be made to fail. */
export interface WatchedDisk extends MemoryFiles {
  readonly articlesRead: string[];
  readonly removed: string[];
  isFull: boolean;
}

export function diskWith(content: Readonly<Record<string, string | Uint8Array>>): WatchedDisk {
  const disk = memoryFiles(
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`${folder}/${path}`, text])),
  );
  const watched: WatchedDisk = {
    ...disk,
    articlesRead: [],
    removed: [],
    isFull: false,
    read(path, size) {
      if (fileRole(path) === 'article') watched.articlesRead.push(path.slice(folder.length + 1));
      return disk.read(path, size);
    },
    remove(path) {
      watched.removed.push(path);
      return disk.remove(path);
    },
    write: (path, bytes, worth) => (watched.isFull ? { ok: false, refusal: 'failed' } : disk.write(path, bytes, worth)),
  };
  return watched;
}

/** One session from start to shutdown, everything indexed in between. Answers which articles it read. */
export async function session<T = void>(
  disk: WatchedDisk,
  ask?: (server: InProcessServer) => Promise<T>,
  options: ServerOptions = {},
): Promise<{ readonly read: readonly string[]; readonly log: readonly string[]; readonly answer: T | undefined }> {
  disk.articlesRead.length = 0;
  const server = await inProcessServer({ disk, cacheFolder, ...options });
  await server.ready();
  const read = [...disk.articlesRead].toSorted();
  const answer = await ask?.(server);
  await server.stop();
  return { read, log: server.log, answer };
}
