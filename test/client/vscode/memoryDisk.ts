/** A virtual disk for the tests, as extensions bring them: its folder `/newsroom` holds what the harness says. */
import {
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

interface HeldFile {
  readonly bytes: Uint8Array;
  readonly mtime: number;
}

export function memoryDisk(content: Readonly<Record<string, string>>): FileSystemProvider {
  const held = new Map<string, HeldFile>();
  const folders = new Set(['/', '/newsroom']);
  const changed = new EventEmitter<FileChangeEvent[]>();
  let clock = Date.now();
  const put = (path: string, bytes: Uint8Array): void => void held.set(path, { bytes, mtime: (clock += 1000) });
  for (const [name, text] of Object.entries(content)) put(`/newsroom/${name}`, new TextEncoder().encode(text));
  const found = (uri: Uri): HeldFile => {
    const file = held.get(uri.path);
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return file;
  };
  const tell = (type: FileChangeType, uri: Uri): void => changed.fire([{ type, uri }]);
  return {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => undefined }),
    stat(uri): FileStat {
      if (folders.has(uri.path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { bytes, mtime } = found(uri);
      return { type: FileType.File, ctime: 0, mtime, size: bytes.length };
    },
    readDirectory(uri) {
      if (!folders.has(uri.path)) throw FileSystemError.FileNotFound(uri);
      const top = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
      const own = (path: string) => path !== top && path.startsWith(top) && !path.slice(top.length).includes('/');
      return [
        ...[...held.keys()].filter(own).map((path): [string, FileType] => [path.slice(top.length), FileType.File]),
        ...[...folders].filter(own).map((path): [string, FileType] => [path.slice(top.length), FileType.Directory]),
      ];
    },
    createDirectory: (uri) => void folders.add(uri.path),
    readFile: (uri) => found(uri).bytes,
    writeFile(uri, bytes) {
      const isNew = !held.has(uri.path);
      put(uri.path, Uint8Array.from(bytes));
      tell(isNew ? FileChangeType.Created : FileChangeType.Changed, uri);
    },
    delete(uri) {
      held.delete(uri.path);
      folders.delete(uri.path);
      tell(FileChangeType.Deleted, uri);
    },
    rename(from, to) {
      put(to.path, found(from).bytes);
      held.delete(from.path);
      tell(FileChangeType.Deleted, from);
      tell(FileChangeType.Created, to);
    },
  };
}
