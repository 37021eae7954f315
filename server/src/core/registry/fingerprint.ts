/** A short text that changes when the registry's contents change; comments, layout and the order of files do not matter. */
import { FIRST_FACTOR, hashOf, mixed, SECOND_FACTOR } from '../text/hashing.ts';
import type { IgnoredFinding, Interval, Membership, RegistryEntity, RegistryName, Source } from './model.ts';

interface Contents {
  readonly entities: Iterable<RegistryEntity>;
  readonly memberships: readonly Membership[];
  readonly allowedAcronyms: Iterable<string>;
  readonly ignored: readonly IgnoredFinding[];
}

export function fingerprint({ entities, memberships, allowedAcronyms, ignored }: Contents): string {
  // Sums don't depend on the order of what is summed; each part keeps 2 × 32 bits.
  let high = 0;
  let low = 0;
  const add = (text: string): void => {
    const [a, b] = hash(text);
    high = (high + a) >>> 0;
    low = (low + b) >>> 0;
  };
  for (const entity of entities) add(entityText(entity));
  for (const membership of memberships) add(membershipText(membership));
  for (const acronym of allowedAcronyms) add(`allowed${SEPARATOR}${acronym}`);
  for (const finding of ignored) {
    const { code, path, exact, prefix, suffix, reason, until, declaredAt } = finding;
    add(join('ignored', code, path, exact, prefix, suffix, reason, until, declaredAt.file));
  }
  return hex(high) + hex(low);
}

/** Cannot be written in YAML text, so that no two contents give one text. */
const SEPARATOR = '\u0000';

const join = (...parts: readonly (string | number | boolean | undefined)[]): string => parts.join(SEPARATOR);

const hex = (value: number): string => value.toString(16).padStart(8, '0');

function entityText(entity: RegistryEntity): string {
  const { kind, id, name, names, sources, note } = entity;
  return join(
    kind,
    id,
    name.vi,
    name.en,
    names.map(nameText).join(SEPARATOR),
    sourcesText(sources),
    note,
    ...ownParts(entity),
  );
}

function ownParts(entity: RegistryEntity): readonly (string | number | boolean | undefined)[] {
  switch (entity.kind) {
    case 'official':
      return [];
    case 'organisation':
      return [
        intervalText(entity.interval),
        entity.parent,
        entity.successors.join(),
        entity.country,
        entity.singleSeats.join(SEPARATOR),
      ];
    case 'meeting': {
      const { isSeries, series, ordinal, dates, place, host, theme } = entity;
      return [isSeries, series, ordinal, intervalText(dates), place, host, theme?.vi, theme?.en];
    }
    case 'term':
      return [entity.common];
    case 'document':
      return [entity.date];
    case 'place':
      return [entity.country];
  }
}

export const nameText = ({ text, language, use, interval }: RegistryName): string =>
  join(text, language, use, intervalText(interval));

export const membershipText = ({ person, organization, role, interval, sources }: Membership): string =>
  join('membership', person, organization, role.vi, role.en, intervalText(interval), sourcesText(sources));

const sourcesText = (sources: readonly Source[]): string =>
  sources.map(({ url, note }) => join(url, note)).join(SEPARATOR);

const intervalText = ({ start, end }: Interval): string => `${start ?? ''}/${end ?? ''}`;

/** Of a text: equal for equal ones, 64 bits as hex. */
export function digestOf(text: string): string {
  const [high, low] = hash(text);
  return hex(high) + hex(low);
}

/** Two independent hashes, each mixed so that sums of them stay well mixed. */
const hash = (text: string): readonly [number, number] => [
  mixed(hashOf(text, 0x811c9dc5, FIRST_FACTOR)),
  mixed(hashOf(text, 0x9747b28c, SECOND_FACTOR)),
];
