/** Find All References: every mention of an entity in the archive, short forms and anaphors too. */
import type { Snapshot } from '../corpus/model.ts';
import type { FileId } from '../text/span.ts';
import { type Destination, toIndexed, toPlace } from './destination.ts';
import { targetAt } from './targetAt.ts';

export interface ReferenceQuestion {
  readonly file: FileId;
  readonly offset: number;
  /** The registry entry counts as one more. */
  readonly includeDeclaration: boolean;
}

export function references(snapshot: Snapshot, question: ReferenceQuestion): readonly Destination[] | undefined {
  const target = targetAt(snapshot, question.file, question.offset);
  if (target === undefined) return undefined;
  const declared = question.includeDeclaration ? snapshot.registry.entities.get(target.entity) : undefined;
  const mentions = Array.from(snapshot.mentionsOf(target.entity), toIndexed);
  return declared === undefined ? mentions : [toPlace(declared.declaredAt), ...mentions];
}
