/** A disk in memory, which tests change as an editor, git or a bad day would. Paths are absolute, or relative to one folder. */
import type { Answer, Entry, FileStat, FileSystem } from '../../server/src/files/fileSystem.ts';

export interface MemoryFiles extends FileSystem {
  put(path: string, content: string | Uint8Array): void;
  /** What it holds now, by path. */
  readonly held: ReadonlyMap<string, Uint8Array>;
  /** From now on, reading throws: the bug that nobody foresaw. Answers how to end that. */
  breakReading(error: () => Error): () => void;
}

export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const held = new Map<string, Uint8Array>();
  const modified = new Map<string, number>();
  let broken: (() => Error) | undefined;
  let clock = Date.UTC(2026, 0, 1);
  const missing: Answer<never> = { ok: false, refusal: 'missing' };
  const isFolder = (path: string): boolean => [...held.keys()].some((file) => isBelow(file, path));
  const put = (path: string, bytes: string | Uint8Array): void => {
    // Far enough apart that nobody takes two versions of a file for one.
    modified.set(plain(path), (clock += 10_000));
    held.set(plain(path), typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes));
  };
  for (const [path, text] of Object.entries(content)) put(path, text);
  const statOf = (kind: FileStat['kind'], path: string): Answer<FileStat> => {
    const time = modified.get(path) ?? 0;
    return { ok: true, value: { kind, size: held.get(path)?.length ?? 0, modified: time, changed: time } };
  };
  return {
    held,
    put,
    remove(path) {
      held.delete(plain(path));
      return { ok: true, value: undefined };
    },
    breakReading(error) {
      broken = error;
      return () => {
        broken = undefined;
      };
    },
    list(given) {
      const folder = plain(given);
      if (!isFolder(folder)) return missing;
      const entries = new Map<string, Entry>();
      for (const file of held.keys()) {
        if (!isBelow(file, folder)) continue;
        const [name = '', ...below] = file.slice(withSlash(folder).length).split('/');
        entries.set(name, { name, kind: below.length > 0 ? 'folder' : 'file' });
      }
      return { ok: true, value: [...entries.values()] };
    },
    stat(given) {
      const path = plain(given);
      if (held.has(path)) return statOf('file', path);
      return isFolder(path) ? statOf('folder', path) : missing;
    },
    read(given, maxSize) {
      if (broken !== undefined) throw broken();
      const bytes = held.get(plain(given));
      if (bytes === undefined) return isFolder(plain(given)) ? { ok: false, refusal: 'not-a-file' } : missing;
      return bytes.length > maxSize ? { ok: false, refusal: 'too-large' } : { ok: true, value: bytes };
    },
    realPath(given) {
      const path = plain(given);
      if (!held.has(path) && !isFolder(path)) return missing;
      return { ok: true, value: path.startsWith('/') ? path : `/${path}` };
    },
    write(path, bytes) {
      put(path, bytes);
      return { ok: true, value: undefined };
    },
    makeFolder: () => ({ ok: true, value: undefined }),
    watch: () => ({ ok: true, value: () => undefined }),
  };
}

const plain = (path: string): string => (path === '.' ? '' : path.replace(/^\.\//, ''));

const withSlash = (folder: string): string => (folder === '' || folder.endsWith('/') ? folder : `${folder}/`);

const isBelow = (file: string, folder: string): boolean =>
  folder === '' ? !file.startsWith('/') : file.startsWith(withSlash(folder));
