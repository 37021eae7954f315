/** When an article is moved: what names it by its path, in registries and in its annotation file, follows it. */
import { registryScalar } from '../registry/registryScalar.ts';
import { type Edit, type FileId, fileId, type SourceFile } from '../text/span.ts';
import { registryLinks } from './documentLink.ts';

/** Paths on disk, `/` between their parts. */
export interface Move {
  readonly from: FileId;
  readonly to: FileId;
}

/** Each article of its own, where whole folders are moved. */
export const articleMoves = (moved: readonly Move[], articles: ReadonlySet<FileId>): readonly Move[] =>
  moved.flatMap(({ from, to }) => {
    if (articles.has(from)) return [{ from, to }];
    const below = [...articles].filter((file) => file.startsWith(`${from}/`));
    return below.map((file) => ({ from: file, to: fileId(to + file.slice(from.length)) }));
  });

/** Paths in a registry are written from its own folder. Ones that could mean another article as well are left alone. */
export function movedInRegistry(registry: SourceFile, moves: readonly Move[]): readonly Edit[] {
  const folder = folderOf(registry.file);
  return registryLinks(registry.text).flatMap(({ span, to }) => {
    if (!('path' in to)) return [];
    const written = joined(folder, to.path);
    const move = moves.find(({ from }) => from.normalize('NFC') === written.normalize('NFC'));
    if (move === undefined) return [];
    const newText = registryScalar.write(registry.text, span, relative(folder, move.to));
    return [{ place: { file: registry.file, span }, newText }];
  });
}

/** Strings of a JSON file that are one of the old names, or begin with it and `#`; each is replaced by the new name at its place in the list. */
export function movedInAnnotations(
  annotations: SourceFile,
  from: readonly string[],
  to: readonly string[],
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of annotations.text.matchAll(/"((?:[^"\\\r\n]|\\.)*)"/g)) {
    const [, raw = ''] = match;
    const at = from.findIndex((old) => raw === inJson(old) || raw.startsWith(`${inJson(old)}#`));
    const [old, next] = [from[at], to[at]];
    if (old === undefined || next === undefined) continue;
    const start = match.index + 1;
    const span = { start, end: start + inJson(old).length };
    edits.push({ place: { file: annotations.file, span }, newText: inJson(next) });
  }
  return edits;
}

/** Between the quotes. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** The path that a relative one means. */
export function joined(folder: string, path: string): string {
  const parts = `${folder}/${path.replaceAll('\\', '/')}`.split('/');
  const done: string[] = [];
  for (const part of parts) {
    if (part === '..') done.pop();
    else if (part !== '.') done.push(part);
  }
  return done.join('/');
}

/** The way from a folder to a file. */
export function relative(folder: string, file: string): string {
  const [from, to] = [folder.split('/'), file.split('/')];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
