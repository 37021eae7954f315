/** What two registries read otherwise, and which articles that may concern: a new alias has those read again in which its words stand. */
import { isAsked, questionKey } from '../mentions/asked.ts';
import type { EntityId } from '../registry/model.ts';
import { ASKED, sectionAt, word } from './record.ts';
import type { QuestionGroup, RegistryTrace, TracedEntity } from './registryTrace.ts';

/** An article is concerned that asked for all of one group. `everything`: each article is. */
export type RegistryChange =
  { readonly kind: 'everything' } | { readonly kind: 'some'; readonly groups: readonly QuestionGroup[] };

/** Costs what the registries have, a fraction of what it costs to prepare one for reading. */
export function changeBetween(before: RegistryTrace, after: RegistryTrace): RegistryChange {
  if (!isSameOrder(before.entities, after.entities)) return { kind: 'everything' };
  const groups: QuestionGroup[] = [];
  for (const [id, entity] of after.entities) {
    const was = before.entities.get(id);
    if (was?.content === entity.content && isSameOrder(was.names, entity.names)) {
      groups.push(...waysOf(entity, was), ...waysOf(was, entity));
    } else groups.push(...allWays(entity), ...(was === undefined ? [] : allWays(was)));
  }
  for (const [id, entity] of before.entities) if (!after.entities.has(id)) groups.push(...allWays(entity));
  for (const id of movedPosts(before, after)) groups.push([questionKey('memberships', id)]);
  return { kind: 'some', groups };
}

/** `words` from `at` on: an article's record. */
export function mayConcern(change: RegistryChange, words: Int32Array, at: number): boolean {
  if (change.kind === 'everything') return true;
  const from = sectionAt(words, at, ASKED);
  const to = from + word(words, at + ASKED);
  return from === to || change.groups.some((group) => group.every((key) => isAsked(words, from, to, key)));
}

/** By the names that the other one does not have. */
function waysOf(entity: TracedEntity, other: TracedEntity): readonly QuestionGroup[] {
  const ways: QuestionGroup[] = [];
  for (const [text, name] of entity.names) if (!other.names.has(text)) ways.push(...name.groups());
  return ways;
}

const allWays = ({ byId, names }: TracedEntity): readonly QuestionGroup[] => [
  byId,
  ...Array.from(names.values(), ({ groups }) => groups()).flat(),
];

/** Of two entities with one name, and of two equal names, the first or the last is meant: what stays has to stay in its order. */
function isSameOrder<Key>(before: ReadonlyMap<Key, unknown>, after: ReadonlyMap<Key, unknown>): boolean {
  const stayed = after.keys();
  for (const key of before.keys()) {
    if (!after.has(key)) continue;
    let next = stayed.next();
    while (next.done !== true && !before.has(next.value)) next = stayed.next();
    if (next.value !== key) return false;
  }
  return true;
}

/** Persons and bodies whose posts are others now. */
function movedPosts(before: RegistryTrace, after: RegistryTrace): ReadonlySet<EntityId> {
  const ids = new Set<EntityId>();
  const noteMissing = (one: RegistryTrace, other: RegistryTrace): void => {
    for (const [content, [person, body]] of one.memberships)
      if (!other.memberships.has(content)) ids.add(person).add(body);
  };
  noteMissing(before, after);
  noteMissing(after, before);
  return ids;
}
