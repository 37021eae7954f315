/** Collects the entities that all files declare: one per id, the newsroom's before the starter's, else the first in the order of files and text. */
import { slug } from '../text/comparison.ts';
import type { Span } from '../text/span.ts';
import { entityId } from './model.ts';
import type { EntityId, EntityKind } from './model.ts';
import { report } from './problems.ts';
import type { Problems } from './problems.ts';
import type { FileToRead, RegistryFile, RegistryRecords } from './readRegistryFile.ts';

/** An entry of one of the sections that hold entities; a meeting is a series or a single event. */
export type Declaration = Undeclared & { readonly id: EntityId };

type Undeclared =
  | Entry<'persons', 'official'>
  | Entry<'organizations', 'organisation'>
  | Entry<'series' | 'events', 'meeting'>
  | Entry<'terms', 'term'>
  | Entry<'documents', 'document'>
  | Entry<'places', 'place'>;

type Entry<S extends keyof RegistryRecords, K extends EntityKind> = {
  readonly [Section in S]: {
    readonly section: Section;
    readonly kind: K;
    readonly record: RegistryRecords[Section][number];
    readonly problems: Problems;
  };
}[S];

export interface Declarations {
  readonly byId: ReadonlyMap<EntityId, Declaration>;
  /** Ids of entries that could not be read or used: no entity, and yet no unknown reference. */
  readonly unusable: ReadonlySet<string>;
}

/** The starter's files come first. */
export function declare(files: readonly FileToRead[]): Declarations {
  const byId = new Map<EntityId, Declaration>();
  const starters = new Set(files.filter(({ isStarter }) => isStarter).map(({ problems }) => problems));
  const replaces = (later: Undeclared, earlier: Declaration): boolean =>
    starters.has(earlier.problems) && !starters.has(later.problems);
  const unusable = new Set<string>();
  const nameless: Undeclared[] = [];
  for (const file of files) {
    for (const id of file.unreadIds) unusable.add(id);
    for (const entry of entriesOf(file)) {
      const id = entry.record.fields.id;
      if (id === undefined) nameless.push(entry);
      else if (!hasName(entry)) unusable.add(id.value);
      else {
        const own = entityId(id.value);
        const earlier = byId.get(own);
        if (earlier !== undefined && !replaces(entry, earlier)) {
          reportDuplicate(id.value, id.span, earlier, entry.problems);
          continue;
        }
        byId.delete(own);
        byId.set(own, { ...entry, id: own });
      }
    }
  }
  // Without an id nothing can refer to an entry, but its names are still worth knowing.
  for (const entry of nameless) {
    const name = entry.record.fields.name;
    const id = entityId(`${entry.kind}/${slug((name?.both ?? name?.vi ?? name?.en)?.value ?? '')}`);
    if (!id.endsWith('/') && !byId.has(id)) byId.set(id, { ...entry, id });
  }
  return { byId, unusable };
}

function entriesOf({ records, problems }: RegistryFile): readonly Undeclared[] {
  const found: Undeclared[] = [
    ...records.persons.map((record) => ({ section: 'persons', kind: 'official', record, problems }) as const),
    ...records.organizations.map(
      (record) => ({ section: 'organizations', kind: 'organisation', record, problems }) as const,
    ),
    ...records.series.map((record) => ({ section: 'series', kind: 'meeting', record, problems }) as const),
    ...records.events.map((record) => ({ section: 'events', kind: 'meeting', record, problems }) as const),
    ...records.terms.map((record) => ({ section: 'terms', kind: 'term', record, problems }) as const),
    ...records.documents.map((record) => ({ section: 'documents', kind: 'document', record, problems }) as const),
    ...records.places.map((record) => ({ section: 'places', kind: 'place', record, problems }) as const),
  ];
  return found.sort((a, b) => a.record.head.start - b.record.head.start);
}

/** An event may leave its name to its series and number; whether those give one is known later. */
const hasName = ({ section, record }: Undeclared): boolean => section === 'events' || record.fields.name !== undefined;

function reportDuplicate(id: string, span: Span, earlier: Declaration, problems: Problems): void {
  report(
    problems,
    span,
    {
      vi: `Mã “${id}” đã được dùng cho một mục khác; mục này không được dùng.`,
      en: `The identifier “${id}” is taken by another entry; this entry is not used.`,
    },
    {
      code: 'registry.duplicate-id',
      related: [
        {
          place: { file: earlier.record.file, span: earlier.record.head },
          message: { vi: 'Mục được dùng.', en: 'The entry that is used.' },
        },
      ],
    },
  );
}
