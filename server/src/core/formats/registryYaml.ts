/** Entries written as a registry file. Scalars are quoted as JSON quotes them, which YAML reads as they are. */

export type RegistrySection =
  'persons' | 'organizations' | 'memberships' | 'series' | 'events' | 'terms' | 'documents' | 'places';

/** Keys and values of one entry; those without a value are left out. */
export type RegistryEntry = Readonly<Record<string, unknown>>;

export type RegistryEntries = Partial<Readonly<Record<RegistrySection, readonly RegistryEntry[]>>>;

/** Sections in the order of the schema's description, empty ones left out; `notes`: comments above an entry, a line each. */
export function registryYaml(
  entries: RegistryEntries,
  notes: (entry: RegistryEntry) => readonly string[] = () => [],
): string {
  return sections
    .filter((section) => (entries[section] ?? []).length > 0)
    .map(
      (section) => `${section}:\n${(entries[section] ?? []).map((entry) => entryYaml(entry, notes(entry))).join('')}`,
    )
    .join('\n');
}

const sections: readonly RegistrySection[] = [
  'persons',
  'organizations',
  'memberships',
  'series',
  'events',
  'terms',
  'documents',
  'places',
];

function entryYaml(entry: RegistryEntry, notes: readonly string[]): string {
  const comments = notes.map((note) => `  # ${note}\n`).join('');
  const lines = Object.entries(entry)
    .filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([key, value], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${JSON.stringify(value)}\n`)
    .join('');
  return comments + lines;
}
