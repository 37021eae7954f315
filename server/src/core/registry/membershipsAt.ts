/** Who held which post on a day. */
import { holdsOn } from './interval.ts';
import type { EntityId, Membership, Registry } from './model.ts';

/** A person's posts, or an organisation's people, on the date; for a partial date, any day of it. */
export const membershipsAt = (registry: Registry, entity: EntityId, date: string): readonly Membership[] =>
  registry.membershipsOf(entity).filter(({ interval }) => holdsOn(interval, date));
