/** Every name by which an entity can be looked for, in lists that change as seldom as what they are made of. */
import type { EntityId, Registry } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import { skeleton } from '../text/comparison.ts';
import type { Archive } from './archive.ts';
import { nameUses } from './facts.ts';
import { allAtOnce, type InSteps, isPause } from './inSteps.ts';
import { type ArticleRecord, ENTITIES, ENTITY, FORM, FORMS, HEADER, word } from './record.ts';
import { eachRow, NAME, type Segment } from './segment.ts';
import type { Strings } from './strings.ts';

export interface NameList extends Names {
  /** The name without case, marks and signs. */
  readonly foldedAt: (entry: number) => string;
}

interface Names {
  readonly length: number;
  readonly fromRegistry: boolean;
  readonly idAt: (entry: number) => EntityId;
  readonly nameAt: (entry: number) => string;
  /** A fullest name, not only a form that some article writes. */
  readonly isFullest: (entry: number) => boolean;
  /** Roughly how many articles speak of the entity. */
  readonly weightAt: (entry: number) => number;
  /** Whether the archive still has it, as a fullest name where that is asked. */
  readonly isLive: (entry: number, archive: Archive, asFullest: boolean) => boolean;
}

/** Those of the registry first, then of the large segments, then one for each recent article. */
export const nameLists = (archive: Archive, registry: Registry): readonly NameList[] => [
  registeredNames(registry),
  ...archive.segments.map(({ segment }) => listOf(segment, () => segmentNames(segment, archive.strings))),
  ...archive.recent.map((entry) => listOf(entry.words, () => recordNames(entry, archive.strings))),
];

export const registeredNames = (registry: Registry): NameList => listOf(registry, () => registryNames(registry));

/** What has been made of a registry, segment or record; gone when they are. */
const lists = new WeakMap<Registry | Segment | Int32Array, NameList>();

function listOf(key: Registry | Segment | Int32Array, make: () => Names): NameList {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list = allAtOnce(withFolded(make()));
  lists.set(key, list);
  return list;
}

/** The list of a segment, made before anybody asks for it. */
export function* segmentListInSteps(segment: Segment, strings: Strings): InSteps<NameList> {
  const known = lists.get(segment);
  if (known !== undefined) return known;
  const list = yield* withFolded(segmentNames(segment, strings));
  lists.set(segment, list);
  return list;
}

/** All folded names stand in one string: the engine cuts pieces out of it without copying. */
function* withFolded(names: Names): InSteps<NameList> {
  const ends = new Int32Array(names.length + 1);
  const folded: string[] = [];
  for (let entry = 0; entry < names.length; entry++) {
    const text = skeleton(names.nameAt(entry));
    folded.push(text);
    ends[entry + 1] = word(ends, entry) + text.length;
    if (isPause(entry)) yield;
  }
  const all = folded.join('');
  return { ...names, foldedAt: (entry) => all.slice(word(ends, entry), word(ends, entry + 1)) };
}

function registryNames(registry: Registry): Names {
  const ids: EntityId[] = [];
  const names: string[] = [];
  for (const entity of registry.entities.values()) {
    for (const name of entity.names) {
      if (name.use === 'wrong') continue;
      ids.push(entity.id);
      names.push(name.text);
    }
  }
  return {
    length: ids.length,
    fromRegistry: true,
    idAt: (entry) => ids[entry] ?? entityId(''),
    nameAt: (entry) => names[entry] ?? '',
    isFullest: () => true,
    weightAt: () => 1,
    isLive: () => true,
  };
}

function segmentNames(segment: Segment, strings: Strings): Names {
  const { ids, nameStarts, names, postingStarts } = segment;
  const keys = new Int32Array(names.length / NAME);
  for (let key = 0; key < ids.length; key++) {
    keys.fill(key, word(nameStarts, key) / NAME, word(nameStarts, key + 1) / NAME);
  }
  const idAt = (entry: number): EntityId => entityId(strings.textOf(word(ids, word(keys, entry))));
  return {
    length: keys.length,
    fromRegistry: false,
    idAt,
    nameAt: (entry) => strings.textOf(word(names, entry * NAME)),
    isFullest: (entry) => word(names, entry * NAME + 1) > 0,
    weightAt: (entry) => word(postingStarts, word(keys, entry) + 1) - word(postingStarts, word(keys, entry)),
    isLive: (entry, archive, asFullest) => {
      // Where nothing has been taken out, whatever is listed is there.
      if (
        archive.segments.every(({ hidden }) => hidden.size === 0) &&
        (!asFullest || word(names, entry * NAME + 1) > 0)
      )
        return true;
      const use = nameUses(archive, [idAt(entry)]).get(word(names, entry * NAME));
      return use !== undefined && use.fullest + (asFullest ? 0 : use.written) > 0;
    },
  };
}

function recordNames({ words, at }: ArticleRecord, strings: Strings): Names {
  const rows: number[] = [];
  const names: number[] = [];
  const fullest = word(words, at + ENTITIES);
  const first = at + HEADER;
  for (let row = 0; row < fullest; row++) {
    rows.push(row);
    names.push(word(words, first + row * ENTITY + 1));
  }
  eachRow(words, at, FORMS, FORM, (form) => {
    const row = word(words, form);
    if (names[row] === word(words, form + 1)) return;
    rows.push(row);
    names.push(word(words, form + 1));
  });
  const idNumber = (entry: number): number => word(words, first + (rows[entry] ?? 0) * ENTITY);
  return {
    length: rows.length,
    fromRegistry: false,
    idAt: (entry) => entityId(strings.textOf(idNumber(entry))),
    nameAt: (entry) => strings.textOf(names[entry] ?? 0),
    isFullest: (entry) => entry < fullest,
    weightAt: () => 1,
    isLive: () => true,
  };
}
