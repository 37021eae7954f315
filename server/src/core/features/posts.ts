/** The posts of a person by the registry's memberships. */
import { holdsOn } from '../registry/interval.ts';
import type { EntityId, Membership, Registry } from '../registry/model.ts';

/** Those held on a day (ISO 8601, partial or not), the latest first; all of them when no day is given. */
export function postsAt(registry: Registry, person: EntityId, day: string | undefined): readonly Membership[] {
  return registry
    .membershipsOf(person)
    .filter((post) => post.person === person && (day === undefined || holdsOn(post.interval, day)))
    .toSorted((a, b) => {
      const [first = '', second = ''] = [a.interval.start, b.interval.start];
      return first < second ? 1 : first > second ? -1 : 0;
    });
}
