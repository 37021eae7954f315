/** Reads one article or registry file: its text where there is one, and what is wrong with the file. */
import { decodeArticle, type DecodedArticle } from './decodeArticle.ts';
import type { Answer, FileProblem, FileSystem } from './fileSystem.ts';
import { refusalProblem } from './refusals.ts';

export interface ReadArticle {
  /** Absent when the file could not be read, is too large or is not text. */
  readonly decoded?: DecodedArticle;
  readonly problems: readonly FileProblem[];
}

export const readArticle = (files: FileSystem, path: string, maxSize: number): ReadArticle =>
  articleIn(files.read(path, maxSize), path, maxSize);

/** The same for what the disk has answered already. */
export function articleIn(bytes: Answer<Uint8Array>, path: string, maxSize: number): ReadArticle {
  if (!bytes.ok) return { problems: [refusalProblem(path, bytes.refusal, maxSize)] };
  const decoded = decodeArticle(bytes.value, path);
  return decoded.encoding === 'binary' ? { problems: decoded.problems } : { decoded, problems: decoded.problems };
}
