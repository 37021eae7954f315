/** The few questions that the product asks of a disk, so that tests and browsers can answer them. Paths use `/`. */
import type { Localized } from '../core/text/span.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface FileStat {
  /** What is there once links are followed. */
  readonly kind: Exclude<EntryKind, 'link'>;
  readonly size: number;
  /** Milliseconds since 1970 by the disk's clock; only compared with others of its kind. */
  readonly modified: number;
  /** The same for anything about the file, its name or its time of modification too. */
  readonly changed: number;
}

/** Why the disk did not do what it was asked. */
export type Refusal = 'missing' | 'denied' | 'not-a-file' | 'loop' | 'too-large' | 'failed';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Synchronous, because reading many small files one after the other costs a tenth of reading them by promises. */
export interface FileSystem {
  /** In no particular order. */
  list(folder: string): Answer<readonly Entry[]>;
  stat(path: string): Answer<FileStat>;
  /** The bytes stay valid until the next `read`; files over `maxSize` bytes are refused unread. */
  read(path: string, maxSize: number): Answer<Uint8Array>;
  /** The path with every link followed. */
  realPath(path: string): Answer<string>;
  /**
   * Replaces the file as a whole or not at all. What can be made again is not worth waiting until the disk has it: after a power
   * cut a `replaceable` file may be there cut short.
   */
  write(path: string, bytes: Uint8Array, worth?: 'lasting' | 'replaceable'): Answer<void>;
  /** Nothing happens where no file is there. */
  remove(path: string): Answer<void>;
  /** With the folders above it; nothing happens where it is there already. */
  makeFolder(path: string): Answer<void>;
  /** Calls back with the path of every file below the folder that appears, changes or goes; answers how to stop. */
  watch(folder: string, changed: (path: string) => void): Answer<() => void>;
  /** Only where some files have to be fetched before they can be asked about. */
  readonly away?: AwayFiles;
}

/** The part of a disk that answers in its own time. */
export interface AwayFiles {
  /** How many questions so far were about something that was not at hand: those were answered with `missing`. */
  readonly misses: number;
  /** Fetches what was missed, as it is now. */
  fetchMissed(): Promise<LetGo>;
  /** Fetches what is known of files without reading them. */
  fetchStats(paths: readonly string[]): Promise<LetGo>;
  /** Fetches files, as they are now; those on disk need no fetching. */
  fetch(paths: readonly string[], maxSize: number): Promise<LetGo>;
}

/** Ends the time in which what was fetched is at hand. */
export type LetGo = () => void;

export type FileProblemCode =
  | 'file.unreadable'
  | 'file.missing'
  | 'file.loop'
  | 'file.too-large'
  | 'file.binary'
  | 'file.invalid-utf8'
  | 'file.legacy-encoding';

/** What kept a file or folder from being read, or from being read as it is. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly path: string;
  readonly level: 'error' | 'warning' | 'information';
  readonly message: Localized;
  /** Where in the file, counted in bytes from 0. */
  readonly byteOffset?: number;
}

/** Bytes as people count them. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Number((bytes / (1024 * 1024)).toFixed(1))} MB`;
  return bytes >= 1024 ? `${Number((bytes / 1024).toFixed(1))} KB` : `${bytes} bytes`;
}
