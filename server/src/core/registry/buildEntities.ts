/** Makes entities of declared records: names, dates, and references to each other. */
import type { Localized } from '../text/span.ts';
import type { Declaration, Declarations } from './declarations.ts';
import { editionNames, localized, writtenNames } from './entityNames.ts';
import type {
  Document,
  EntityId,
  Interval,
  Locality,
  Meeting,
  Organization,
  Person,
  RegistryEntity,
  RegistryName,
  Source,
  Term,
} from './model.ts';
import { report } from './problems.ts';
import { readInterval } from './readInterval.ts';
import type { RegistryRecords } from './readRegistryFile.ts';
import type { Resolve } from './references.ts';

type EventRecord = RegistryRecords['events'][number];
type EntityOf<D> = D extends Declaration ? D : never;
type DeclarationOf<S> = EntityOf<Extract<Declaration, { readonly section: S }>>;

/** In the order of declaration, the series before the editions that take their names from them. */
export function buildEntities(declarations: Declarations, resolve: Resolve): ReadonlyMap<EntityId, RegistryEntity> {
  const series = new Map<EntityId, Meeting>();
  for (const declaration of declarations.byId.values()) {
    if (declaration.section === 'series') series.set(declaration.id, buildSeries(declaration));
  }
  const entities = new Map<EntityId, RegistryEntity>();
  for (const [id, declaration] of declarations.byId) {
    const entity = build(declaration, series, resolve);
    if (entity !== undefined) entities.set(id, entity);
  }
  return entities;
}

function build(
  declaration: Declaration,
  series: ReadonlyMap<EntityId, Meeting>,
  resolve: Resolve,
): RegistryEntity | undefined {
  switch (declaration.section) {
    case 'persons':
      return { kind: 'official', ...base(declaration) } satisfies Person;
    case 'organizations':
      return buildOrganization(declaration, resolve);
    case 'series':
      return series.get(declaration.id);
    case 'events':
      return buildEvent(declaration, series, resolve);
    case 'terms':
      return {
        kind: 'term',
        ...base(declaration),
        common: declaration.record.fields.common?.value ?? false,
      } satisfies Term;
    case 'documents': {
      const { date } = declaration.record.fields;
      return { kind: 'document', ...base(declaration), ...(date && { date: date.value }) } satisfies Document;
    }
    case 'places': {
      const { country } = declaration.record.fields;
      return { kind: 'place', ...base(declaration), ...(country && { country: country.value }) } satisfies Locality;
    }
  }
}

type Base = Pick<RegistryEntity, 'id' | 'name' | 'names' | 'declaredAt' | 'sources' | 'note'>;

function base({ id, record, problems }: Declaration): Base {
  const { fields, file, head } = record;
  return {
    id,
    name: fields.name === undefined ? {} : localized(fields.name),
    names: writtenNames(fields, problems),
    declaredAt: { file, span: head },
    sources: sourcesOf(fields.sources),
    ...(fields.note && { note: fields.note.value }),
  };
}

export const sourcesOf = (written: RegistryRecords['persons'][number]['fields']['sources']): readonly Source[] =>
  (written ?? []).map(({ fields: { url, note } }) => ({
    ...(url && { url: url.value }),
    ...(note && { note: note.value }),
  }));

function buildOrganization(declaration: DeclarationOf<'organizations'>, resolve: Resolve): Organization {
  const { problems, record } = declaration;
  const { country, founding_date, dissolution_date, successors, single_seats } = record.fields;
  const parent = resolve(record.fields.parent, 'organisation', problems);
  return {
    kind: 'organisation',
    ...base(declaration),
    interval: readInterval(founding_date, dissolution_date, problems),
    ...(parent && { parent }),
    successors: (successors ?? []).map((id) => resolve(id, 'organisation', problems)).filter((id) => id !== undefined),
    ...(country && { country: country.value }),
    singleSeats: (single_seats ?? []).map(({ value }) => value),
  };
}

const buildSeries = (declaration: DeclarationOf<'series'>): Meeting => ({
  kind: 'meeting',
  ...base(declaration),
  isSeries: true,
  dates: {},
});

function buildEvent(
  declaration: DeclarationOf<'events'>,
  series: ReadonlyMap<EntityId, Meeting>,
  resolve: Resolve,
): Meeting | undefined {
  const { record, problems } = declaration;
  const { ordinal, place, theme, start_date, end_date, host } = record.fields;
  const seriesId = resolve(record.fields.series, 'series', problems);
  const hostId = resolve(host, 'organisation', problems);
  const dates: Interval = readInterval(start_date, end_date, problems);
  const own = base(declaration);
  const names = withEditionNames(own.names, record, seriesId === undefined ? undefined : series.get(seriesId));
  if (!names.some(({ use }) => use === 'name')) {
    // A reference that is wrong has been reported already.
    if (record.fields.series === undefined || record.fields.ordinal === undefined) reportNameless(declaration);
    return undefined;
  }
  return {
    kind: 'meeting',
    ...own,
    name: { ...derivedName(names), ...own.name },
    names,
    isSeries: false,
    ...(seriesId && { series: seriesId }),
    ...(ordinal && { ordinal: ordinal.value }),
    dates,
    ...(place && { place: place.value }),
    ...(hostId && { host: hostId }),
    ...(theme && { theme: localized(theme) }),
  };
}

/** The written forms, and those that follow from series and number; a derived name is official only where none is written. */
function withEditionNames(
  written: readonly RegistryName[],
  { fields }: EventRecord,
  series: Meeting | undefined,
): readonly RegistryName[] {
  if (series === undefined || fields.ordinal === undefined) return written;
  const texts = new Set(written.map(({ text }) => text));
  const derived: RegistryName[] = [];
  for (const name of editionNames(series, fields.ordinal.value, fields.ordinal.span)) {
    if (texts.has(name.text)) continue;
    texts.add(name.text);
    const named =
      name.language === undefined ? fields.name !== undefined : (fields.name?.both ?? fields.name?.[name.language]);
    derived.push(name.use === 'name' && named ? { ...name, use: 'short' } : name);
  }
  const isOfficial = ({ use }: RegistryName): boolean => use === 'name';
  const all = [...written, ...derived];
  return [...all.filter(isOfficial), ...all.filter((name) => !isOfficial(name))];
}

function derivedName(names: readonly RegistryName[]): Partial<Localized> {
  const vi = names.find(({ use, language }) => use === 'name' && language !== 'en')?.text;
  const en = names.find(({ use, language }) => use === 'name' && language === 'en')?.text;
  return { ...(vi !== undefined && { vi }), ...(en !== undefined && { en }) };
}

const reportNameless = ({ record, problems }: DeclarationOf<'events'>): void =>
  report(problems, record.head, {
    vi: 'Mục này chưa có tên: cần trường “name”, hoặc cả “series” và “ordinal”.',
    en: 'This entry has no name: expected the property “name”, or both “series” and “ordinal”.',
  });
