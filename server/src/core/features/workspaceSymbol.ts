/** Search for an entity by name: the archive finds candidates, fuse.js ranks them. It never sees more than these few. */
import Fuse from 'fuse.js';
import type { Snapshot } from '../corpus/model.ts';
import type { InSteps } from '../corpus/inSteps.ts';
import { type EntityCandidate, prepareSearch, searchEntities } from '../corpus/search.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';
import { skeleton } from '../text/comparison.ts';
import { definitionOf } from './definition.ts';
import type { Destination } from './destination.ts';

export interface FoundEntity {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The form that fits the query best. */
  readonly name: string;
  /** The entity's own name, when that is another one. */
  readonly fullName: string;
  readonly destination: Destination;
}

/** The best first. Diacritics and capitals do not matter, initials and typing errors are understood. */
export function workspaceSymbol(snapshot: Snapshot, query: string): readonly FoundEntity[] {
  return ranked(searchEntities(snapshot, query, mostCandidates), query).flatMap(({ id, name }) => {
    const entity = snapshot.entity(id);
    const declared = snapshot.registry.entities.get(id);
    const kind = entity?.kind ?? declared?.kind;
    const destination = definitionOf(snapshot, id);
    if (kind === undefined || destination === undefined) return [];
    const full = entity?.name ?? declared?.name.vi ?? declared?.name.en ?? name;
    return [{ entity: id, kind, name, fullName: full === name ? '' : full, destination }];
  });
}

/** What the first search would wait for: the index of names, and the compiling of all that looks and ranks. Then it is one like the others. */
export function* prepareWorkspaceSymbol(snapshot: Snapshot): InSteps<void> {
  yield* prepareSearch(snapshot);
  let asked = 0;
  for (const id of snapshot.ids()) {
    const name = snapshot.entity(id)?.name ?? '';
    // As people type: whole, and with a letter wrong.
    for (const query of [name, name.slice(1)]) {
      workspaceSymbol(snapshot, query);
      yield;
    }
    if (++asked === REHEARSED) return;
  }
}

/** Names searched for ahead; after so many the compiler has seen enough. */
const REHEARSED = 32;

const mostCandidates = 64;

/** What fuse.js finds no likeness in (initials, say) follows in the archive's own order. */
function ranked(candidates: readonly EntityCandidate[], query: string): readonly EntityCandidate[] {
  const wanted = skeleton(query);
  if (wanted === '') return candidates;
  const keyed = candidates.map((candidate) => ({ candidate, key: skeleton(candidate.name) }));
  const options = { keys: ['key'], ignoreLocation: true, threshold: 0.4 };
  const alike = new Fuse(keyed, options).search(wanted).map(({ item }) => item.candidate);
  return [...new Set([...alike, ...candidates])];
}
