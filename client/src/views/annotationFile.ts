/** The annotation file of an article: `annotations/<path of the article>.jsonld` in its workspace folder, written whole and by rename. */
import { FileSystemError, Uri, workspace } from 'vscode';

interface AnnotationFile {
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

/** How often a file that somebody else is writing too is read again. */
const TRIES = 5;

/**
 * Makes the new text from the one on disk, and writes it only if that is still the one on disk: what another window wrote meanwhile is
 * read and kept. `change` answers undefined to leave the file alone.
 */
export async function changeAnnotations(
  { uri }: AnnotationFile,
  change: (before: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await readText(uri);
    const after = await change(before);
    if (after === undefined) return;
    const beside = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.new` });
    await workspace.fs.writeFile(beside, new TextEncoder().encode(after));
    if ((await readText(uri)) === before) {
      await workspace.fs.rename(beside, uri, { overwrite: true });
      return;
    }
    await workspace.fs.delete(beside);
  }
  throw new Error(`${uri.fsPath} was being written by another program.`);
}
