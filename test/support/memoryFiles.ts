/** A disk in memory: files by absolute path, which tests change as an editor or git would. */
import type { Answer, Entry, FileSystem } from '../../server/src/files/fileSystem.ts';

export interface MemoryFiles extends FileSystem {
  put(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** From now on, reading throws: the bug that nobody foresaw. Answers how to end that. */
  breakReading(error: () => Error): () => void;
}

export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const files = new Map<string, Uint8Array>();
  let broken: (() => Error) | undefined;
  const missing: Answer<never> = { ok: false, refusal: 'missing' };
  const isFolder = (path: string): boolean => [...files.keys()].some((file) => file.startsWith(withSlash(path)));
  const put = (path: string, text: string | Uint8Array): void => {
    files.set(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  };
  for (const [path, text] of Object.entries(content)) put(path, text);
  return {
    put,
    remove: (path) => void files.delete(path),
    breakReading(error) {
      broken = error;
      return () => {
        broken = undefined;
      };
    },
    list(folder) {
      if (!isFolder(folder)) return missing;
      const entries = new Map<string, Entry>();
      for (const file of files.keys()) {
        if (!file.startsWith(withSlash(folder))) continue;
        const [name = '', ...below] = file.slice(withSlash(folder).length).split('/');
        entries.set(name, { name, kind: below.length > 0 ? 'folder' : 'file' });
      }
      return { ok: true, value: [...entries.values()] };
    },
    stat(path) {
      const bytes = files.get(path);
      if (bytes !== undefined) return { ok: true, value: { kind: 'file', size: bytes.length, modified: 0 } };
      return isFolder(path) ? { ok: true, value: { kind: 'folder', size: 0, modified: 0 } } : missing;
    },
    read(path, maxSize) {
      if (broken !== undefined) throw broken();
      const bytes = files.get(path);
      if (bytes === undefined) return missing;
      return bytes.length > maxSize ? { ok: false, refusal: 'too-large' } : { ok: true, value: bytes };
    },
    realPath: (path) => (files.has(path) || isFolder(path) ? { ok: true, value: path } : missing),
    write(path, bytes) {
      files.set(path, bytes);
      return { ok: true, value: undefined };
    },
    makeFolder: () => ({ ok: true, value: undefined }),
    watch: () => ({ ok: true, value: () => undefined }),
  };
}

const withSlash = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);
