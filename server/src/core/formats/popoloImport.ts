/** Popolo JSON as registry entries: what has a place in the registry is kept, what has none is left. */
import { slug } from '../text/comparison.ts';
import type { RegistryEntries, RegistryEntry } from './registryYaml.ts';

/** Undefined when the value is no Popolo document: an object with lists of persons, organizations, memberships or events. */
export function popoloEntries(document: unknown): RegistryEntries | undefined {
  const lists = asRecord(document);
  if (lists === undefined || !popoloLists.some((key) => Array.isArray(lists[key]))) return undefined;
  const ids = new Map<string, string>();
  const named = (list: string, kind: string, more: (record: Fields) => RegistryEntry) =>
    recordsOf(lists[list]).map((record) => entry(record, kind, ids, more(record)));
  // Ids are settled first, because parents and memberships refer to them.
  for (const [list, kind] of kinds) for (const record of recordsOf(lists[list])) rememberId(record, kind, ids);
  const refer = (id: unknown) => (typeof id === 'string' ? (ids.get(id) ?? id) : undefined);
  return {
    persons: named('persons', 'official', () => ({})),
    organizations: named('organizations', 'organisation', (record) => ({
      parent: refer(record['parent_id']),
      founding_date: record['founding_date'],
      dissolution_date: record['dissolution_date'],
    })),
    memberships: recordsOf(lists['memberships']).map((record) => ({
      person: refer(record['person_id']),
      organization: refer(record['organization_id']),
      role: record['role'] ?? record['label'],
      start_date: record['start_date'],
      end_date: record['end_date'],
      sources: sourcesOf(record),
    })),
    events: named('events', 'meeting', (record) => ({
      start_date: record['start_date'],
      end_date: record['end_date'],
      place: typeof record['location'] === 'string' ? record['location'] : undefined,
      host: refer(record['organization_id']),
    })),
  };
}

const popoloLists = ['persons', 'organizations', 'memberships', 'events'];

const kinds = [
  ['persons', 'official'],
  ['organizations', 'organisation'],
  ['events', 'meeting'],
] as const;

type Fields = Readonly<Record<string, unknown>>;

function entry(record: Fields, kind: string, ids: ReadonlyMap<string, string>, more: RegistryEntry): RegistryEntry {
  const name = textOf(record['name']);
  return {
    id: ids.get(textOf(record['id'])) ?? ownId(record, kind),
    name,
    other_names: recordsOf(record['other_names'])
      .filter((other) => textOf(other['name']) !== '')
      .map((other) => ({
        name: other['name'],
        ...(other['lang'] === 'vi' || other['lang'] === 'en' ? { language: other['lang'] } : {}),
        ...(other['note'] === 'acronym' ? { use: 'acronym' } : {}),
        ...(typeof other['start_date'] === 'string' ? { start_date: other['start_date'] } : {}),
        ...(typeof other['end_date'] === 'string' ? { end_date: other['end_date'] } : {}),
      })),
    ...more,
    sources: sourcesOf(record),
  };
}

function rememberId(record: Fields, kind: string, ids: Map<string, string>): void {
  const id = textOf(record['id']);
  if (id !== '') ids.set(id, ownId(record, kind));
}

/** Ids of other systems are numbers or URLs; ours say what they name. */
function ownId(record: Fields, kind: string): string {
  const id = textOf(record['id']);
  return id.startsWith(`${kind}/`) ? id : `${kind}/${slug(textOf(record['name']))}`;
}

function sourcesOf(record: Fields): readonly object[] {
  return recordsOf(record['sources']).map(({ url, note }) => ({
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof note === 'string' ? { note } : {}),
  }));
}

function recordsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(asRecord).filter((record) => record !== undefined) : [];
}

function asRecord(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}
