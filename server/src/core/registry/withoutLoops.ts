/** Cuts loops of organisations (A above B above A, A followed by B followed by A), so that whoever walks up arrives. */
import type { Declarations } from './declarations.ts';
import { entityId } from './model.ts';
import type { EntityId, RegistryEntity } from './model.ts';
import { report } from './problems.ts';

type Entities = ReadonlyMap<EntityId, RegistryEntity>;

/** The reference that closes a loop is reported and left out. */
export function withoutLoops(entities: Entities, declarations: Declarations): Entities {
  const open = new Map(entities);
  for (const [from, to] of closingEdges(entities, parentOf)) {
    const entity = open.get(from);
    if (entity?.kind !== 'organisation') continue;
    const { parent: _, ...rest } = entity;
    open.set(from, rest);
    reportLoop(from, to, 'parent', declarations);
  }
  for (const [from, to] of closingEdges(entities, successorsOf)) {
    const entity = open.get(from);
    if (entity?.kind !== 'organisation') continue;
    open.set(from, { ...entity, successors: entity.successors.filter((id) => id !== to) });
    reportLoop(from, to, 'successors', declarations);
  }
  return open;
}

const parentOf = (entity: RegistryEntity | undefined): readonly EntityId[] =>
  entity?.kind === 'organisation' && entity.parent !== undefined ? [entity.parent] : [];

const successorsOf = (entity: RegistryEntity | undefined): readonly EntityId[] =>
  entity?.kind === 'organisation' ? entity.successors : [];

/** The edges that lead back to where a walk came from; without them every walk ends. */
function closingEdges(
  entities: Entities,
  edgesOf: (entity: RegistryEntity | undefined) => readonly EntityId[],
): readonly (readonly [EntityId, EntityId])[] {
  const closing: (readonly [EntityId, EntityId])[] = [];
  const done = new Set<EntityId>();
  for (const root of entities.keys()) {
    if (done.has(root)) continue;
    // Depth first without recursion: a chain may be as long as the registry.
    const path: { readonly id: EntityId; next: number }[] = [{ id: root, next: 0 }];
    const onPath = new Set([root]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = edgesOf(entities.get(top.id))[top.next++];
      if (to === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(to)) closing.push([top.id, to]);
      else if (!done.has(to)) {
        path.push({ id: to, next: 0 });
        onPath.add(to);
      }
    }
  }
  return closing;
}

function reportLoop(from: EntityId, to: EntityId, key: 'parent' | 'successors', { byId }: Declarations): void {
  const declaration = byId.get(from);
  if (declaration?.section !== 'organizations') return;
  const { parent, successors } = declaration.record.fields;
  const written = (key === 'parent' ? [parent] : (successors ?? [])).find((id) => id?.value === to);
  if (written === undefined) return;
  const related = byId.get(entityId(to));
  report(
    declaration.problems,
    written.span,
    {
      vi: `Theo trường “${key}” thì ${from} đi một vòng lại về chính nó.`,
      en: `By the property “${key}”, ${from} leads back to itself.`,
    },
    {
      related:
        related === undefined || to === from
          ? []
          : [
              {
                place: { file: related.record.file, span: related.record.head },
                message: { vi: 'Vòng đi qua đây.', en: 'The loop passes here.' },
              },
            ],
    },
  );
}
