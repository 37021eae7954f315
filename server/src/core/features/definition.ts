/** Go to Definition: where the registry declares an entity, else the mention that introduces it. */
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import { type FileId, overlaps, type Span } from '../text/span.ts';
import { type Destination, toIndexed, toPlace } from './destination.ts';
import { isLettersOnly } from './lettersOnly.ts';
import { entityOf, targetAt } from './targetAt.ts';

export interface Destinations {
  /** What the reader pointed at. */
  readonly origin: Span;
  readonly destinations: readonly Destination[];
  /** Nothing introduces it but what the reader points at: its dossier tells more. */
  readonly dossier?: EntityId;
}

export function definition(snapshot: Snapshot, file: FileId, offset: number): Destinations | undefined {
  const target = targetAt(snapshot, file, offset);
  if (target === undefined) return undefined;
  const readings = [target.entity, ...target.others];
  // Where letters stand for something, other places with nothing but the letters explain nothing.
  const explained = target.others.length === 0 ? [] : readings.filter((id) => !isLettersOnly(snapshot, id));
  const ids = explained.length > 0 ? explained : readings;
  const destinations = ids.flatMap((id) => definitionOf(snapshot, id, file) ?? []);
  const isHere = (to: Destination): boolean => to.file === file && overlaps(to, target.span);
  const leadsNowhere = target.mentioned !== undefined && destinations.every(isHere);
  return { origin: target.span, destinations, ...(leadsNowhere && { dossier: target.entity }) };
}

/** Seen from an article that defines the entity itself, its own definition comes before other articles'. */
export function definitionOf(snapshot: Snapshot, id: EntityId, from?: FileId): Destination | undefined {
  const declared = snapshot.registry.entities.get(id);
  return declared === undefined ? definingMention(snapshot, id, from) : toPlace(declared.declaredAt);
}

/** The expansion in a pair like `long form (SHORT)`, else the first full mention in the earliest article. */
export function definingMention(snapshot: Snapshot, id: EntityId, from?: FileId): Destination | undefined {
  const own = from === undefined ? undefined : ownDefinition(snapshot, id, from);
  if (own !== undefined) return own;
  const introduced = snapshot.firstClaimOf(id, 'expansion') ?? snapshot.introductionOf(id);
  return introduced === undefined ? undefined : toIndexed(introduced);
}

function ownDefinition(snapshot: Snapshot, id: EntityId, file: FileId): Destination | undefined {
  const article = snapshot.article(file);
  const pair = article?.definitions.find(({ entity }) => entityOf(snapshot, article, entity) === id);
  return pair === undefined ? undefined : { file, start: pair.long.start, end: pair.long.end };
}
