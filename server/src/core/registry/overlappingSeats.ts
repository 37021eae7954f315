/** Finds two people in one post that has one holder at a time. */
import { nameKey } from '../text/comparison.ts';
import { mustOverlap, surelyGoing, surelyStarted } from './interval.ts';
import type { EntityId, Membership, Organization, RegistryEntity, RegistryProblem } from './model.ts';

export function overlappingSeats(
  entities: ReadonlyMap<EntityId, RegistryEntity>,
  membershipsOf: (id: EntityId) => readonly Membership[],
): readonly RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  for (const entity of entities.values()) {
    if (entity.kind !== 'organisation') continue;
    for (const seat of entity.singleSeats) {
      const holders = membershipsOf(entity.id).filter(({ role }) => holds(role, seat));
      for (const problem of overlapping(holders, seat, entity, entities)) problems.push(problem);
    }
  }
  return problems;
}

const holds = (role: Membership['role'], seat: string): boolean =>
  (role.vi !== undefined && nameKey(role.vi) === nameKey(seat)) ||
  (role.en !== undefined && nameKey(role.en) === nameKey(seat));

function overlapping(
  holders: readonly Membership[],
  seat: string,
  organization: Organization,
  entities: ReadonlyMap<EntityId, RegistryEntity>,
): readonly RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  const byStart = [...holders].sort((a, b) => compare(surelyStarted(a.interval), surelyStarted(b.interval)));
  // Of those who came before: the one who stays longest, and the one who stays longest among the other people.
  let longest: Membership | undefined;
  let second: Membership | undefined;
  for (const holder of byStart) {
    const before = longest?.person === holder.person ? second : longest;
    if (before !== undefined && mustOverlap(before.interval, holder.interval)) {
      problems.push(overlap(before, holder, seat, organization, entities));
    }
    if (longest === undefined || surelyGoing(holder.interval) > surelyGoing(longest.interval)) {
      if (longest?.person !== holder.person) second = longest;
      longest = holder;
    } else if (
      holder.person !== longest.person &&
      (second === undefined || surelyGoing(holder.interval) > surelyGoing(second.interval))
    ) {
      second = holder;
    }
  }
  return problems;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function overlap(
  before: Membership,
  holder: Membership,
  seat: string,
  organization: Organization,
  entities: ReadonlyMap<EntityId, RegistryEntity>,
): RegistryProblem {
  const nameOf = ({ person }: Membership): string => entities.get(person)?.names[0]?.text ?? person;
  const body = organization.names[0]?.text ?? organization.id;
  return {
    code: 'registry.overlapping-seat',
    place: holder.declaredAt,
    message: {
      vi: `Chức ${seat} ở ${body} mỗi lúc chỉ một người giữ, nhưng thời gian của ${nameOf(holder)} trùng với thời gian của ${nameOf(before)}.`,
      en: `The post ${seat} at ${body} has one holder at a time, but the time of ${nameOf(holder)} overlaps that of ${nameOf(before)}.`,
    },
    related: [
      {
        place: before.declaredAt,
        message: { vi: `${nameOf(before)} giữ chức này.`, en: `${nameOf(before)} holds this post.` },
      },
    ],
  };
}
