/** Reads one closed article as it is on disk, or takes it as an earlier session has read it. */
import type { Snapshot } from '../core/corpus/model.ts';
import { packArticle, type PackedArticle } from '../core/corpus/packArticle.ts';
import { analyseForIndex } from '../core/mentions/analyse.ts';
import type { FileId } from '../core/text/span.ts';
import type { Answer } from '../files/fileSystem.ts';
import { articleIn } from '../files/readArticle.ts';
import { inWords } from './answer.ts';
import type { KeptIndex, Made } from './keptIndex.ts';
import type { Session } from './session.ts';
import { isAbsolute } from './uris.ts';

/** With the registry of the snapshot. An article on which the reading itself fails (a bug) is left out and logged; the others are read. */
export function readPacked(session: Session, file: FileId, snapshot: Snapshot): PackedArticle | undefined {
  const { environment } = session;
  const { maxSize } = session.settings;
  const make = (bytes: Answer<Uint8Array>): Made | undefined => {
    const { decoded, problems } = articleIn(bytes, file, maxSize);
    session.logProblems(problems);
    if (decoded === undefined) return undefined;
    const { article, asked } = analyseForIndex(session.source(file, decoded.text), snapshot.lexicon);
    const packed = packArticle(article, asked);
    return { packed, isWhole: problems.length === 0 };
  };
  try {
    const kept = keptFor(session, file);
    return kept === undefined ? make(environment.files.read(file, maxSize))?.packed : kept.read(file, make);
  } catch (error) {
    logFailure(session, file, inWords(error));
    return undefined;
  }
}

/** The kept index knows texts on disk, not what people decided about them. */
export const keptFor = (session: Session, file: FileId): KeptIndex | undefined =>
  session.annotations().has(file) || !isAbsolute(file) ? undefined : session.kept;

export const logFailure = ({ environment }: Session, file: FileId, reason: string): void =>
  environment.log(`Reading ${file} failed: ${reason}`);
