/** Completion in a registry file: keys of the schema, ids of other entries, the values that a key takes, titles that are known. */
import { allChecks } from '../checks/all.ts';
import type { Snapshot } from '../corpus/model.ts';
import { searchEntities } from '../corpus/search.ts';
import { TITLE_HEADS } from '../mentions/grammar/titles.ts';
import type { EntityId, EntityKind, Registry } from '../registry/model.ts';
import type { FieldType } from '../registry/schemaTypes.ts';
import type { YamlMap } from '../registry/yamlTree.ts';
import { skeleton, slug } from '../text/comparison.ts';
import type { Language, Localized, Span } from '../text/span.ts';
import { registryPlace, type RegistryPlace } from './registryPlace.ts';

export interface RegistryCompletions {
  readonly span: Span;
  readonly items: readonly RegistryCompletion[];
}

export interface RegistryCompletion {
  readonly kind: 'key' | 'id' | 'value';
  readonly label: string;
  readonly newText: string;
  /** What the key means, or whose id it is. */
  readonly summary: Localized | undefined;
}

export interface RegistryCompletionQuestion {
  readonly text: string;
  readonly offset: number;
  /** The registry of the texts as they are; the snapshot's may lag behind. */
  readonly registry: Registry;
}

const mostItems = 50;

export function registryCompletion(
  snapshot: Snapshot,
  { text, offset, registry }: RegistryCompletionQuestion,
): RegistryCompletions | undefined {
  const place = registryPlace(text, offset);
  if (place === undefined) return undefined;
  const items = place.kind === 'key' ? keys(place) : values(snapshot, registry, place);
  return { span: place.span, items: items.slice(0, mostItems) };
}

type KeyPlace = Extract<RegistryPlace, { readonly kind: 'key' }>;
type ValuePlace = Extract<RegistryPlace, { readonly kind: 'value' }>;

const keys = ({ fields, present, isSection }: KeyPlace): readonly RegistryCompletion[] =>
  Object.entries(fields)
    .filter(([name]) => !present.includes(name))
    .map(([name, { type, summary }]) => ({
      kind: 'key',
      label: name,
      newText: isSection || isBlock(type) ? `${name}:` : `${name}: `,
      summary,
    }));

const isBlock = (type: FieldType): boolean =>
  type.kind === 'record' || (type.kind === 'list' && type.of.kind === 'record');

function values(snapshot: Snapshot, registry: Registry, place: ValuePlace): readonly RegistryCompletion[] {
  const { type, path, record, typed } = place;
  switch (type.kind) {
    case 'reference':
      return references(snapshot, registry, type.to, typed);
    case 'id':
      return ownIds(type.of, record);
    case 'choice':
      return type.values.map(plain);
    case 'boolean':
      return ['true', 'false'].map(plain);
    case 'localized':
      return path.at(-1) === 'role' ? titles(registry, typed, 'vi') : [];
    case 'text':
      return texts(registry, place);
    case 'list':
      return values(snapshot, registry, { ...place, type: type.of });
    case 'date':
    case 'integer':
    case 'country':
    case 'record':
      return [];
  }
}

const plain = (label: string): RegistryCompletion => ({ kind: 'value', label, newText: label, summary: undefined });

function texts(registry: Registry, { path, typed }: ValuePlace): readonly RegistryCompletion[] {
  const [section, ...within] = path;
  const key = within.join('.');
  if (section === 'ignored' && key === 'code') {
    return allChecks.map(({ code, summary }) => ({ kind: 'value', label: code, newText: code, summary }));
  }
  if (section === 'memberships' && key === 'role.vi') return titles(registry, typed, 'vi');
  if (section === 'memberships' && key === 'role.en') return titles(registry, typed, 'en');
  return section === 'organizations' && key === 'single_seats' ? titles(registry, typed, 'vi') : [];
}

/** By name, initials or the id itself. */
function references(
  snapshot: Snapshot,
  registry: Registry,
  kind: EntityKind,
  typed: string,
): readonly RegistryCompletion[] {
  const query = typed
    .replace(/^[a-z]+\//, '')
    .replaceAll('-', ' ')
    .trim();
  const found = query === '' ? firstOf(registry, kind) : searchEntities(snapshot, query, mostItems).map(({ id }) => id);
  return found.flatMap((id) => {
    const entity = registry.entities.get(id);
    if (entity?.kind !== kind) return [];
    const { vi, en } = entity.name;
    return [{ kind: 'id', label: id, newText: id, summary: { vi: vi ?? en ?? id, en: en ?? vi ?? id } }];
  });
}

function firstOf(registry: Registry, kind: EntityKind): readonly EntityId[] {
  const found: EntityId[] = [];
  for (const entity of registry.entities.values()) {
    if (entity.kind !== kind) continue;
    found.push(entity.id);
    if (found.length >= mostItems) break;
  }
  return found;
}

/** Made from the name beside it, or from the series and the number. */
function ownIds(kind: EntityKind, record: YamlMap | undefined): readonly RegistryCompletion[] {
  const series = scalarAt(record, 'series');
  const ordinal = scalarAt(record, 'ordinal');
  const name =
    scalarAt(record, 'name') ?? scalarAt(mapAt(record, 'name'), 'vi') ?? scalarAt(mapAt(record, 'name'), 'en');
  const made =
    series !== undefined && ordinal !== undefined
      ? `${series}-${ordinal}`
      : name === undefined || slug(name) === ''
        ? `${kind}/`
        : `${kind}/${slug(name)}`;
  return [plain(made)];
}

function scalarAt(map: YamlMap | undefined, key: string): string | undefined {
  const value = map?.entries.find((entry) => entry.key.text === key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

function mapAt(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const value = map?.entries.find((entry) => entry.key.text === key)?.value;
  return value?.kind === 'map' ? value : undefined;
}

/** Those of the registry, the most used first; then those that the grammar knows, once something is typed. */
function titles(registry: Registry, typed: string, language: Language): readonly RegistryCompletion[] {
  const wanted = skeleton(typed);
  const used = new Map<string, number>();
  for (const { role } of registry.memberships) {
    const title = role[language];
    if (title !== undefined) used.set(title, (used.get(title) ?? 0) + 1);
  }
  const known = [...used].sort(([, a], [, b]) => b - a).map(([title]) => title);
  const heads = wanted === '' ? [] : TITLE_HEADS.filter((title) => hasMarks(title) === (language === 'vi'));
  const all = [...known, ...heads.toSorted((a, b) => a.length - b.length)];
  return [...new Set(all)].filter((title) => skeleton(title).startsWith(wanted)).map(plain);
}

/** Nearly every Vietnamese title has a letter that English has not. */
const hasMarks = (title: string): boolean => /[à-ỹđ]/i.test(title);
