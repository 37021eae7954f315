/** Everything that the registry and the archive know of one entity, gathered as plain data for reports. */
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId, EntityKind, Interval, Membership, RegistryEntity, Source } from '../registry/model.ts';
import type { Localized } from '../text/span.ts';

export interface EntityFacts {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly registered: boolean;
  readonly series?: EntityId;
  readonly edition?: string;
  /** Registered names; the official ones first. */
  readonly names: readonly NameFact[];
  /** How the articles call it, the most used first. */
  readonly written: readonly { readonly text: string; readonly articles: number }[];
  readonly facts: readonly Fact[];
  readonly memberships: readonly MembershipFact[];
  /** Editions of a series, by edition. */
  readonly editions: readonly EntityId[];
  readonly sources: readonly Source[];
  readonly note?: string;
  /** In path order. */
  readonly articles: readonly { readonly path: string; readonly date?: string }[];
}

export interface NameFact {
  readonly text: string;
  readonly use: string;
  readonly language?: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

/** What the registry says has no places; what articles say has one a sentence. */
export interface Fact {
  readonly property: string;
  readonly value: string;
  readonly at?: string;
  readonly places: readonly {
    readonly path: string;
    readonly line: number;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface MembershipFact {
  readonly person: EntityId;
  readonly personName: string;
  readonly organization: EntityId;
  readonly organizationName: string;
  readonly role: Partial<Localized>;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly sources: readonly Source[];
}

/** What the facts of an entity are gathered from. */
export type FactsSource = Pick<
  Snapshot,
  'registry' | 'canonical' | 'entity' | 'namesOf' | 'claimsOf' | 'editionsOf' | 'articlesOf' | 'summary'
>;

/** Undefined for an id that neither the registry nor an article knows. */
export function entityFacts(snapshot: FactsSource, asked: EntityId): EntityFacts | undefined {
  const id = snapshot.canonical(asked);
  const registered = snapshot.registry.entities.get(id);
  const summary = snapshot.entity(id);
  if (registered === undefined && summary === undefined) return undefined;
  const series = registered?.kind === 'meeting' ? registered.series : summary?.series;
  const kind = registered?.kind ?? summary?.kind ?? 'term';
  return {
    id,
    kind,
    name: nameOf(snapshot, id),
    registered: registered !== undefined,
    ...(series === undefined ? {} : { series }),
    ...(summary?.edition === undefined ? {} : { edition: summary.edition }),
    names:
      registered === undefined
        ? []
        : registered.names.map(({ text, use, language, interval }) => ({
            text,
            use,
            ...(language === undefined ? {} : { language }),
            ...datesOf(interval),
          })),
    written: Array.from(snapshot.namesOf(id), ([text, articles]) => ({ text, articles })).sort(
      (a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1),
    ),
    facts: [...(registered === undefined ? [] : registeredFacts(registered)), ...archiveFacts(snapshot, id)],
    memberships: membershipsOf(snapshot, id, kind),
    editions: snapshot.editionsOf(id),
    sources: registered?.sources ?? [],
    ...(registered?.note === undefined ? {} : { note: registered.note }),
    articles: snapshot.articlesOf(id).map((file) => {
      const date = snapshot.summary(file)?.date?.value;
      return { path: file, ...(date === undefined ? {} : { date }) };
    }),
  };
}

/** Every id that the registry or the archive knows, by id. */
export function allEntityIds(snapshot: Snapshot): readonly EntityId[] {
  const ids = new Set(snapshot.registry.entities.keys());
  for (const { id } of snapshot.entities()) ids.add(snapshot.canonical(id));
  return [...ids].sort();
}

/** The Vietnamese name where there is one. */
function nameOf(snapshot: FactsSource, id: EntityId): string {
  const name = snapshot.registry.entities.get(id)?.name;
  return name?.vi ?? name?.en ?? snapshot.entity(id)?.name ?? id;
}

/** As Popolo writes the ends of an interval. */
function datesOf({ start, end }: Interval): { readonly start_date?: string; readonly end_date?: string } {
  return { ...(start === undefined ? {} : { start_date: start }), ...(end === undefined ? {} : { end_date: end }) };
}

function registeredFacts(entity: RegistryEntity): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (property: string, value: string | undefined) => {
    if (value !== undefined && value !== '') facts.push({ property, value, places: [] });
  };
  switch (entity.kind) {
    case 'meeting':
      add('dates', intervalText(entity.dates));
      add('place', entity.place);
      add('host', entity.host);
      add('theme', entity.theme?.vi ?? entity.theme?.en);
      break;
    case 'organisation':
      add('founding_date', entity.interval.start);
      add('dissolution_date', entity.interval.end);
      add('parent', entity.parent);
      for (const successor of entity.successors) add('successor', successor);
      add('country', entity.country);
      break;
    case 'document':
      add('date', entity.date);
      break;
    case 'place':
      add('country', entity.country);
      break;
    case 'term':
      add('expansion', entity.name.vi);
      add('expansion', entity.name.en);
      break;
    case 'official':
      break;
  }
  return facts;
}

function intervalText({ start, end }: Interval): string | undefined {
  if (start === undefined) return end;
  return end === undefined || end === start ? start : `${start}/${end}`;
}

/** Claims that say the same are one fact with several places. */
function archiveFacts(snapshot: FactsSource, id: EntityId): readonly Fact[] {
  const facts = new Map<string, Fact & { readonly places: Fact['places'][number][] }>();
  for (const { property, value, at, file, line, start, end } of snapshot.claimsOf(id)) {
    const key = JSON.stringify([property, value, at]);
    let fact = facts.get(key);
    if (fact === undefined) {
      fact = { property, value, ...(at === undefined ? {} : { at }), places: [] };
      facts.set(key, fact);
    }
    fact.places.push({ path: file, line: line + 1, start, end });
  }
  return [...facts.values()];
}

function membershipsOf(snapshot: FactsSource, id: EntityId, kind: EntityKind): readonly MembershipFact[] {
  if (kind === 'official') return snapshot.registry.membershipsOf(id).map((each) => membershipFact(snapshot, each));
  if (kind !== 'organisation') return [];
  return snapshot.registry.memberships
    .filter(({ organization }) => organization === id)
    .map((each) => membershipFact(snapshot, each));
}

function membershipFact(
  snapshot: FactsSource,
  { person, organization, role, interval, sources }: Membership,
): MembershipFact {
  return {
    person,
    personName: nameOf(snapshot, person),
    organization,
    organizationName: nameOf(snapshot, organization),
    role,
    ...datesOf(interval),
    sources,
  };
}
