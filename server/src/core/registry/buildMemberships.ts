/** Makes memberships of records whose person and organisation exist; a date outside the organisation's life is a problem. */
import { nameKey } from '../text/comparison.ts';
import type { Span } from '../text/span.ts';
import { sourcesOf } from './buildEntities.ts';
import { localized } from './entityNames.ts';
import { always, mayOverlap } from './interval.ts';
import type { EntityId, Interval, Membership, Organization, PartialDate, RegistryEntity } from './model.ts';
import { firstDay, lastDay } from './partialDate.ts';
import { report } from './problems.ts';
import type { Problems } from './problems.ts';
import { readInterval } from './readInterval.ts';
import type { FileToRead, RegistryRecords } from './readRegistryFile.ts';
import type { Resolve } from './references.ts';
import type { Written } from './schemaTypes.ts';

type MembershipRecord = RegistryRecords['memberships'][number];

export function buildMemberships(
  files: readonly FileToRead[],
  entities: ReadonlyMap<EntityId, RegistryEntity>,
  resolve: Resolve,
): readonly Membership[] {
  const ofStarter: Membership[] = [];
  const ofNewsroom: Membership[] = [];
  for (const { records, problems, isStarter } of files) {
    for (const record of records.memberships) {
      const membership = build(record, problems, entities, resolve);
      if (membership !== undefined) (isStarter ? ofStarter : ofNewsroom).push(membership);
    }
  }
  const people = new Set(ofNewsroom.map(({ person }) => person));
  const stays = (membership: Membership): boolean =>
    !people.has(membership.person) || !ofNewsroom.some((other) => isSamePost(membership, other));
  return [...ofStarter.filter(stays), ...ofNewsroom];
}

/** One person's time in one post: the newsroom may know its end, or know better. */
const isSamePost = (a: Membership, b: Membership): boolean =>
  a.person === b.person &&
  a.organization === b.organization &&
  isSameRole(a.role, b.role) &&
  mayOverlap(a.interval, b.interval);

const isSameRole = (a: Membership['role'], b: Membership['role']): boolean =>
  (a.vi !== undefined && b.vi !== undefined && nameKey(a.vi) === nameKey(b.vi)) ||
  (a.en !== undefined && b.en !== undefined && nameKey(a.en) === nameKey(b.en));

function build(
  { file, head, fields }: MembershipRecord,
  problems: Problems,
  entities: ReadonlyMap<EntityId, RegistryEntity>,
  resolve: Resolve,
): Membership | undefined {
  const person = resolve(fields.person, 'official', problems);
  const organization = resolve(fields.organization, 'organisation', problems);
  let interval: Interval = readInterval(fields.start_date, fields.end_date, problems);
  if (person === undefined || organization === undefined || fields.role === undefined) return undefined;
  const body = entities.get(organization);
  if (body?.kind === 'organisation') {
    const { start_date: start, end_date: end } = fields;
    const inside = [start, end].every((date) => date === undefined || withinLife(date, body, problems));
    if (!inside) interval = always;
  }
  const role = fields.role.both ?? fields.role.vi ?? fields.role.en;
  return {
    person,
    organization,
    role: localized(fields.role),
    interval,
    sources: sourcesOf(fields.sources),
    declaredAt: { file, span: role?.span ?? head },
  };
}

/** Reports a date that certainly lies before the founding or after the end of the organisation. */
function withinLife(date: Written<PartialDate>, body: Organization, problems: Problems): boolean {
  const { start, end } = body.interval;
  if (start !== undefined && lastDay(date.value) < firstDay(start)) {
    reportOutside(date.span, body, problems, {
      vi: `Ngày ${date.value} đứng trước ngày thành lập cơ quan (${start}).`,
      en: `The date ${date.value} comes before the founding of the organisation (${start}).`,
    });
    return false;
  }
  if (end !== undefined && firstDay(date.value) > lastDay(end)) {
    reportOutside(date.span, body, problems, {
      vi: `Ngày ${date.value} đứng sau ngày cơ quan không còn nữa (${end}).`,
      en: `The date ${date.value} comes after the end of the organisation (${end}).`,
    });
    return false;
  }
  return true;
}

const reportOutside = (
  span: Span,
  body: Organization,
  problems: Problems,
  message: Parameters<typeof report>[2],
): void =>
  report(problems, span, message, {
    code: 'registry.impossible-interval',
    related: [{ place: body.declaredAt, message: { vi: 'Cơ quan.', en: 'The organisation.' } }],
  });
