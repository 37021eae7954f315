/** Which news of the disk is about more than one file, and whether a folder that was gone is back. */
import { FileChangeType } from 'vscode-languageserver';
import type { FileId } from '../core/text/span.ts';
import { isNeverSearched } from '../files/findFiles.ts';
import type { Session } from './session.ts';

export interface Watching {
  /** The files have to be listed again, though the name is none of an article or a registry. */
  readonly movesOthers: (file: FileId, type: FileChangeType) => boolean;
  /** To be asked when everything is read: a folder of the workspace that is not there is looked for until it is. */
  readonly awaitFolders: () => void;
}

/** Milliseconds: a drive that was away may be back. */
const patience = 5000;

/** `came`: a folder of the workspace is there again. */
export function createWatching(session: Session, isStopped: () => boolean, came: () => void): Watching {
  const { files, after } = session.environment;
  const isOnDisk = files.away === undefined;
  const missing = (): readonly FileId[] => session.folders.filter((folder) => !files.stat(folder).ok);
  let isWaiting = false;
  const lookFor = (folders: readonly FileId[]): void => {
    isWaiting = true;
    after(patience, () => {
      isWaiting = false;
      if (isStopped()) return;
      if (folders.some((folder) => files.stat(folder).ok)) came();
      else lookFor(folders);
    });
  };
  let known: { readonly about: readonly unknown[]; readonly folders: ReadonlySet<string> } | undefined;
  /** Those with something of ours anywhere below them; thousands of files may go at once. */
  const foldersOfOurs = (): ReadonlySet<string> => {
    const [listed, annotations] = [session.listed(), session.annotations()];
    if (known === undefined || known.about[0] !== listed || known.about[1] !== annotations) {
      const files = [...listed, ...Array.from(annotations.values(), ({ file }) => file)];
      known = { about: [listed, annotations], folders: foldersAbove(files) };
    }
    return known.folders;
  };
  const held = (folder: FileId): boolean =>
    foldersOfOurs().has(folder) || session.registries().some(({ file }) => file.startsWith(`${folder}/`));
  const isFolder = (path: FileId): boolean => {
    // Where files have to be fetched nothing can be asked in passing.
    if (!isOnDisk) return !path.slice(path.lastIndexOf('/') + 1).includes('.');
    const stat = files.stat(path);
    return stat.ok && stat.value.kind === 'folder';
  };
  return {
    movesOthers(file, type) {
      if (file.split('/').some(isNeverSearched)) return false;
      if (file.endsWith('/.gitignore')) return true;
      return type === FileChangeType.Deleted ? held(file) : type === FileChangeType.Created && isFolder(file);
    },
    awaitFolders() {
      const folders = isOnDisk && !isWaiting ? missing() : [];
      if (folders.length > 0) lookFor(folders);
    },
  };
}

function foldersAbove(files: Iterable<FileId>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
