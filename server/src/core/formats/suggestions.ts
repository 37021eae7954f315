/** Entities that many articles speak of and no registry knows, as entries that a person may look over and keep. */
import type { EntitySummary, Snapshot } from '../corpus/model.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';
import type { RegistryEntry, RegistrySection } from './registryYaml.ts';

export interface Suggestion {
  readonly id: EntityId;
  readonly section: RegistrySection;
  readonly entry: RegistryEntry;
  readonly articles: number;
}

/** The most written about first; the series of a suggested meeting comes with it. */
export function suggestions(snapshot: Snapshot, atLeast: number): readonly Suggestion[] {
  const all = Array.from(snapshot.entities()).filter(({ registered }) => !registered);
  const known = all
    .filter(({ articles }) => articles >= atLeast)
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const needed = new Set(known.map(({ series }) => series).filter((series) => series !== undefined));
  for (const summary of all) if (needed.has(summary.id) && !known.includes(summary)) known.push(summary);
  return known.map((summary) => ({
    id: summary.id,
    section: sectionOf(snapshot, summary),
    entry: entryOf(snapshot, summary),
    articles: summary.articles,
  }));
}

/** What the archive tells of an entity, as an entry. */
export function entryOf(snapshot: Snapshot, summary: EntitySummary): RegistryEntry {
  const { id, kind, series, edition } = summary;
  const isSeries = sectionOf(snapshot, summary) === 'series';
  const ordinal = kind === 'meeting' && edition !== undefined && /^\d+$/.test(edition) ? Number(edition) : undefined;
  // An edition's name follows from its series and number, and a series is called after no edition.
  const isNamedBySeries = series !== undefined && ordinal !== undefined;
  const name = isSeries ? withoutOrdinal(summary.name) : summary.name;
  const written = [...snapshot.namesOf(id).keys()]
    .map((each) => (isSeries ? withoutOrdinal(each) : each))
    .filter((each, index, names) => each !== name && names.indexOf(each) === index)
    .sort();
  const takesAcronyms = kind !== 'official' && kind !== 'place';
  const letters = takesAcronyms ? written.filter(isShort) : [];
  const others = isNamedBySeries ? [] : written.filter((each) => !letters.includes(each));
  return {
    id,
    ...(series === undefined ? {} : { series }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(isNamedBySeries ? {} : { name }),
    ...(letters.length === 0 ? {} : { acronyms: letters }),
    ...(others.length === 0 ? {} : { other_names: others.map((each) => ({ name: each })) }),
  };
}

/** `Hội nghị … lần thứ 7` and `AMMSTI-20` without their numbers. */
function withoutOrdinal(name: string): string {
  return name.replace(/\s+lần thứ\s+[\p{L}\d]+/iu, '').replace(/-\d+$/, '');
}

/** One word with at least two capitals, as codes and acronyms have. */
function isShort(name: string): boolean {
  return !/\s/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);
}

export function sectionOf(snapshot: Snapshot, { id, kind }: EntitySummary): RegistrySection {
  return kind === 'meeting' && snapshot.editionsOf(id).length > 0 ? 'series' : sections[kind];
}

const sections: Readonly<Record<EntityKind, RegistrySection>> = {
  meeting: 'events',
  official: 'persons',
  organisation: 'organizations',
  document: 'documents',
  place: 'places',
  term: 'terms',
};
