/** Go to Type Definition: the series of a meeting, the organisation of an official, the parent of an organisation. */
import type { Snapshot } from '../corpus/model.ts';
import { type EntityId, entityId } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import { definitionOf, type Destinations } from './definition.ts';
import { postsAt } from './posts.ts';
import { entityOf, type Target, targetAt } from './targetAt.ts';

export function typeDefinition(snapshot: Snapshot, file: FileId, offset: number): Destinations | undefined {
  const target = targetAt(snapshot, file, offset);
  if (target === undefined) return undefined;
  const destinations = wholesOf(snapshot, target, file).flatMap((id) => definitionOf(snapshot, id, file) ?? []);
  return { origin: target.span, destinations };
}

/** What the entity belongs to. The registry outranks the text, the text at hand the archive. */
function wholesOf(snapshot: Snapshot, target: Target, file: FileId): readonly EntityId[] {
  const known = snapshot.entity(target.entity);
  const declared = snapshot.registry.entities.get(target.entity);
  switch (known?.kind ?? declared?.kind) {
    case 'meeting':
      return present(snapshot, [known?.series ?? (declared?.kind === 'meeting' ? declared.series : undefined)]);
    case 'official':
      return organisationsOf(snapshot, target, file);
    case 'organisation': {
      if (declared?.kind === 'organisation' && declared.parent !== undefined)
        return present(snapshot, [declared.parent]);
      const claims = [...snapshot.claimsOf(target.entity, 'parent'), ...snapshot.claimsOf(target.entity, 'part-of')];
      return present(
        snapshot,
        claims.map(({ value }) => entityId(value)),
      );
    }
    case 'document':
    case 'place':
    case 'term':
    case undefined:
      return [];
  }
}

function organisationsOf(snapshot: Snapshot, target: Target, file: FileId): readonly EntityId[] {
  const date = snapshot.summary(file)?.date?.value;
  const posts = postsAt(snapshot.registry, target.entity, date).map(({ organization }) => organization);
  if (posts.length > 0) return present(snapshot, posts);
  const { article, mention } = target.mentioned ?? {};
  const titles = (mention?.titles ?? []).map(({ organisation }) =>
    article === undefined || organisation === undefined ? undefined : entityOf(snapshot, article, organisation),
  );
  const written = present(snapshot, titles);
  return written.length > 0
    ? written
    : present(
        snapshot,
        [...snapshot.claimsOf(target.entity, 'body')].map(({ value }) => entityId(value)),
      );
}

function present(snapshot: Snapshot, ids: readonly (EntityId | undefined)[]): readonly EntityId[] {
  return [...new Set(ids.filter((id) => id !== undefined).map((id) => snapshot.canonical(id)))];
}
