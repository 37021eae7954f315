/** The disk of the machine, through Node. The only file of this folder that imports Node's modules. */
import * as disk from 'node:fs';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  watch,
  type Dirent,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Answer, Entry, EntryKind, FileStat, FileSystem, Refusal } from './fileSystem.ts';

/** What changes the disk, given from outside so that a test can have any of it fail, or end the program there. */
export type ChangingCalls = Pick<
  typeof disk,
  'openSync' | 'fchmodSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync' | 'mkdirSync'
>;

/**
 * Reads into one buffer that every call uses again: allocating one for each file costs more than reading it. `composes`: a Mac finds a
 * file by its name with composed letters or without, and may list the latter, while editors there say the former.
 */
export function nodeFileSystem(calls: ChangingCalls = disk, composes = process.platform === 'darwin'): FileSystem {
  const named = composes ? (name: string): string => name.normalize('NFC') : (name: string): string => name;
  let buffer = Buffer.allocUnsafeSlow(256 * 1024);
  return {
    list: (folder) => attempt(() => readdirSync(folder, { withFileTypes: true }).map((entry) => entryOf(entry, named))),
    stat: (path) => attempt(() => statOf(statSync(path))),
    realPath: (path) => attempt(() => named(slashes(realpathSync(path)))),
    read(path, maxSize) {
      let size = 0;
      const answer = attempt(() => {
        const file = openSync(path, reading);
        try {
          const stat = fstatSync(file);
          if (!stat.isFile()) throw refusalError('not-a-file');
          if (stat.size > maxSize) throw refusalError('too-large');
          if (stat.size >= buffer.length) buffer = Buffer.allocUnsafeSlow(stat.size + 64 * 1024);
          // Until nothing comes any more: a file may grow between the two calls.
          for (;;) {
            const got = readSync(file, buffer, size, buffer.length - size, null);
            if (got === 0) break;
            size += got;
            if (size > maxSize) throw refusalError('too-large');
            if (size === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
          }
          return buffer.subarray(0, size);
        } finally {
          closeSync(file);
        }
      });
      return answer;
    },
    write: (path, bytes, worth = 'lasting') => attempt(() => replaceFile(calls, path, bytes, worth === 'lasting')),
    remove: (path) => attempt(() => calls.rmSync(path, { force: true })),
    makeFolder: (path) => attempt(() => void calls.mkdirSync(path, { recursive: true })),
    watch: (folder, changed) =>
      attempt(() => {
        const watcher = watch(folder, { recursive: true, persistent: false }, (_event, name) => {
          if (name !== null) changed(`${folder}/${slashes(name)}`);
        });
        // A watcher that fails later (the folder went away) must not end the process.
        watcher.on('error', () => watcher.close());
        return () => watcher.close();
      }),
  };
}

/** Forward slashes, which Node takes on every system. */
export function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** A pipe that lies where an article was would be waited for until somebody writes into it. Windows has no such flag. */
const reading = disk.constants.O_RDONLY | (disk.constants.O_NONBLOCK ?? 0);

/** Machines, and containers above all, give a process the number of an earlier one. */
const thisProcess = `${process.pid}-${Math.round(performance.timeOrigin).toString(36)}`;

/** Written beside the file and renamed over it, so that a crash leaves the old text or the new one. */
function replaceFile(calls: ChangingCalls, path: string, bytes: Uint8Array, isLasting: boolean): void {
  const target = realPathOrItself(path);
  const mode = modeOf(target);
  // A file that nobody may write can still be renamed over where its folder may be written.
  if (mode !== undefined && (mode & 0o222) === 0)
    throw Object.assign(new Error(`${target} is read-only.`), { code: 'EACCES' });
  const temporary = temporaryFor(target);
  // Before all that cleans up: what somebody else has under this name is not ours to remove.
  const file = calls.openSync(temporary, 'wx', mode ?? 0o644);
  try {
    try {
      // The process's mask took some of it away. A disk without permissions does not mind.
      if (mode !== undefined) attempt(() => calls.fchmodSync(file, mode));
      let written = 0;
      while (written < bytes.length) written += calls.writeSync(file, bytes, written);
      if (isLasting) calls.fsyncSync(file);
    } finally {
      calls.closeSync(file);
    }
    calls.renameSync(temporary, target);
  } catch (error) {
    // Where not even that can be done, the first reason is the one to tell.
    attempt(() => calls.rmSync(temporary, { force: true }));
    throw error;
  }
}

/**
 * Never the same twice: what could not be removed must not be in the way of the next writing. Most names may have 255 bytes: a long one
 * is cut, so that there is room for what is added.
 */
function temporaryFor(target: string): string {
  const name = basename(target);
  const short = Buffer.byteLength(name) > 180 ? name.slice(0, 60) : name;
  return join(dirname(target), `${short}.${thisProcess}-${(writings++).toString(36)}.tmp`);
}

let writings = 0;

/** A link is written through, not replaced. */
function realPathOrItself(path: string): string {
  const real = attempt(() => realpathSync(path));
  return real.ok ? real.value : path;
}

/** Undefined where there is no file. */
function modeOf(path: string): number | undefined {
  const stat = attempt(() => statSync(path).mode & 0o777);
  return stat.ok ? stat.value : undefined;
}

function entryOf(entry: Dirent, named: (name: string) => string): Entry {
  return { name: named(entry.name), kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) };
}

function statOf(stat: Stats): FileStat {
  return { kind: kindOf(stat), size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs };
}

function kindOf(entry: Dirent | Stats): Exclude<EntryKind, 'link'> {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function attempt<T>(action: () => T): Answer<T> {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

function refusalError(refusal: Refusal): Error {
  return Object.assign(new Error(refusal), { refusal });
}

function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error)) return 'failed';
  if ('refusal' in error) return error.refusal === 'too-large' ? 'too-large' : 'not-a-file';
  switch ('code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'denied';
    case 'EISDIR':
      return 'not-a-file';
    case 'ELOOP':
      return 'loop';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'too-large';
    default:
      return 'failed';
  }
}
