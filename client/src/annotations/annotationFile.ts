/** The annotation file of an article: `annotations/<path of the article>.jsonld` in its workspace folder, written whole and by rename. */
import { FileSystemError, Uri, workspace } from 'vscode';
import { changeFile, hasSameAnnotations, type SharedFile } from './changeFile.ts';

export interface AnnotationFile {
  readonly uri: Uri;
  /** The article's path in the workspace folder, with `/`. */
  readonly source: string;
}

/** Undefined for an article outside of the workspace, or not yet saved: there is no place for decisions about it. */
export function annotationFileOf(article: Uri): AnnotationFile | undefined {
  const folder = workspace.getWorkspaceFolder(article);
  if (folder === undefined || article.scheme === 'untitled') return undefined;
  const source = article.path.slice(folder.uri.path.length).replace(/^\/+/, '');
  return { source, uri: Uri.joinPath(folder.uri, 'annotations', `${source}.jsonld`) };
}

/** Undefined where there is none. */
export async function readAnnotations(article: Uri): Promise<string | undefined> {
  const file = annotationFileOf(article);
  return file === undefined ? undefined : readText(file.uri);
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** One window makes one change at a time. */
let last: Promise<unknown> = Promise.resolve();

/** Makes the new text from the one on disk; what another window writes meanwhile is kept. `change` answers undefined to leave the file alone. */
export function changeAnnotations(
  { uri }: AnnotationFile,
  change: (before: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  const task = async (): Promise<void> => {
    if (await changeFile(onDisk(uri), change, hasSameAnnotations)) return;
    throw new Error(`${uri.fsPath} was being written by another program.`);
  };
  const done = last.then(task, task);
  last = done.catch(() => undefined);
  return done;
}

function onDisk(uri: Uri): SharedFile {
  // No other window makes up the same name.
  const beside = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.new` });
  return {
    read: () => readText(uri),
    prepare: async (text) => workspace.fs.writeFile(beside, new TextEncoder().encode(text)),
    replace: async () => workspace.fs.rename(beside, uri, { overwrite: true }),
    discard: async () => workspace.fs.delete(beside),
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
  };
}

/** Milliseconds: another window needs a few from its look at the file to its change of it. */
const PAUSE = 100;
