/** The annotation files below folders: `annotations/<path of the article>.jsonld`, each with what people decided about its article. */
import { type DecisionProblem, readDecisions } from '../core/formats/decisions.ts';
import type { Decision } from '../core/text/decision.ts';
import { fileId, type FileId, type SourceFile } from '../core/text/span.ts';
import type { FileSystem } from './fileSystem.ts';
import { joinPath } from './findFiles.ts';

export interface AnnotationFile {
  readonly file: FileId;
  /** Whether or not there is such an article. */
  readonly article: FileId;
  readonly text: string;
  readonly decisions: readonly Decision[];
  /** Why it cannot be used. */
  readonly problem?: DecisionProblem;
}

/** By the article. */
export type AnnotationFiles = ReadonlyMap<FileId, AnnotationFile>;

const FOLDER = 'annotations';
const ENDING = '.jsonld';
/** Folders in folders: more than any newsroom has, and an end where links go round. */
const DEEPEST = 32;

/** Of folders inside each other the inner one's file counts. */
export function readAnnotationFiles(files: FileSystem, folders: readonly string[], maxSize: number): AnnotationFiles {
  const found = new Map<FileId, AnnotationFile>();
  for (const folder of inside(folders)) {
    for (const path of below(files, joinPath(folder, FOLDER), 0)) {
      const read = readAnnotationFile(files, [folder], path, maxSize);
      if (read !== undefined && !found.has(read.article)) found.set(read.article, read);
    }
  }
  return found;
}

/** Undefined where there is none. */
export function readAnnotationFile(
  files: FileSystem,
  folders: readonly string[],
  path: string,
  maxSize: number,
): AnnotationFile | undefined {
  const article = annotatedArticle(folders, path);
  const bytes = article === undefined ? undefined : files.read(path, maxSize);
  if (article === undefined || !bytes?.ok) return undefined;
  const text = new TextDecoder().decode(bytes.value);
  const { decisions, problem } = readDecisions(text);
  return { file: fileId(path), article, text, decisions, ...(problem === undefined ? {} : { problem }) };
}

/** The article that a file of this name is about; undefined for a file of another kind. */
export function annotatedArticle(folders: readonly string[], path: string): FileId | undefined {
  if (!path.endsWith(ENDING)) return undefined;
  for (const folder of inside(folders)) {
    const start = joinPath(joinPath(folder, FOLDER), '');
    if (path.startsWith(start)) return fileId(joinPath(folder, path.slice(start.length, -ENDING.length)));
  }
  return undefined;
}

/** A text with what people decided about it. */
export function withAnnotations(annotations: AnnotationFiles, file: FileId, text: string): SourceFile {
  const { decisions = [] } = annotations.get(file) ?? {};
  return decisions.length === 0 ? { file, text } : { file, text, decisions };
}

/** The articles about which something else is decided now. */
export function newlyDecided(before: AnnotationFiles, after: AnnotationFiles): readonly FileId[] {
  const articles = new Set([...before.keys(), ...after.keys()]);
  return [...articles].filter((file) => before.get(file)?.text !== after.get(file)?.text);
}

/** The innermost first; the current folder is outside of all named ones. */
const inside = (folders: readonly string[]): readonly string[] =>
  folders.toSorted((a, b) => (b === '.' ? 0 : b.length) - (a === '.' ? 0 : a.length));

function* below(files: FileSystem, folder: string, depth: number): Generator<string> {
  const listing = files.list(folder);
  if (!listing.ok || depth > DEEPEST) return;
  for (const { name, kind } of listing.value) {
    if (kind === 'folder') yield* below(files, joinPath(folder, name), depth + 1);
    else if (kind === 'file' && name.endsWith(ENDING)) yield joinPath(folder, name);
  }
}
