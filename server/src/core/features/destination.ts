/** Where a jump leads, and the order in which articles are offered. */
import type { IndexedClaim, IndexedMention, Snapshot } from '../corpus/model.ts';
import type { FileId, Place, Span } from '../text/span.ts';

/** `line` and `character` are those of `start`, where the index knows them, so that no file is read to answer. */
export interface Destination extends Span {
  readonly file: FileId;
  readonly line?: number;
  readonly character?: number;
}

export const toPlace = ({ file, span }: Place): Destination => ({ file, start: span.start, end: span.end });

export function toIndexed(found: IndexedMention | IndexedClaim): Destination {
  const { file, start, end, line, character } = found;
  return { file, start, end, line, character };
}

/** The earliest article first, articles without a date last, equal dates by path. */
export function byDate(snapshot: Snapshot): (a: FileId, b: FileId) => number {
  const known = new Map<FileId, string>();
  const dateOf = (file: FileId): string => {
    let date = known.get(file);
    if (date === undefined) known.set(file, (date = snapshot.dayOf(file) ?? '9999'));
    return date;
  };
  return (a, b) => compare(dateOf(a), dateOf(b)) || compare(a, b);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
