/**
 * What is kept of the registries with which the kept index was read: of articles that were read with another one than is in use, it tells
 * which are still as they would be read now. A shard whose registry nobody kept is of no use.
 */
import { changeBetween, type RegistryChange } from '../core/corpus/registryChange.ts';
import { readTrace, traceOf, traceText } from '../core/corpus/registryTrace.ts';
import type { Registry } from '../core/registry/model.ts';
import { fileNameOf, readShard, type ShardFolder, writeShard } from '../files/shards.ts';
import { joinPath } from '../files/findFiles.ts';

/** Where rows belong that are read with a registry. */
export interface KeptWith extends ShardFolder {
  /** Of the program that reads. */
  readonly program: string;
  readonly registry: Registry;
}

export const madeWith = (program: string, { fingerprint }: Registry): string => `${program} ${fingerprint}`;

export interface KeptRegistries {
  /** From what a shard was made with to what is in use; undefined where that cannot be told. */
  readonly changeSince: (kept: KeptWith, madeWith: string) => RegistryChange | undefined;
  /** Has to be called before anything is written that was read with the registry in use. */
  readonly note: (kept: KeptWith) => void;
  /** There are so many that shards should be written anew with the one in use. */
  readonly areMany: (kept: KeptWith) => boolean;
  /** Nothing of what was kept is there any more. */
  readonly forget: () => void;
  /** Every shard is made with the registry in use. */
  readonly removeOthers: (kept: KeptWith) => void;
}

/** Days of work on a registry, each with some changes. */
const MANY = 8;

const PART = 'registry-';

const fingerprintIn = (made: string): string => made.slice(made.lastIndexOf(' ') + 1);

/** The file that has to be at hand to tell what has changed since. */
export const keptRegistryFile = ({ name }: KeptWith, made: string): string =>
  fileNameOf(name, `${PART}${fingerprintIn(made)}`);

export function createKeptRegistries(): KeptRegistries {
  /** By what it was made with; of the registry in use. */
  let changes: { readonly kept: KeptWith; readonly since: Map<string, RegistryChange | undefined> } | undefined;
  let noted: KeptWith | undefined;
  const asMadeBy = (kept: KeptWith): ShardFolder => ({ ...kept, madeWith: kept.program });
  const find = (kept: KeptWith, made: string): RegistryChange | undefined => {
    if (made === kept.madeWith) return UNCHANGED;
    if (made !== `${kept.program} ${fingerprintIn(made)}`) return undefined;
    const before = readShard(asMadeBy(kept), `${PART}${fingerprintIn(made)}`);
    return before === undefined ? undefined : changeBetween(readTrace(before.text), traceOf(kept.registry));
  };
  const othersIn = ({ files, folder, name, registry }: KeptWith): readonly string[] => {
    const own = fileNameOf(name, `${PART}${registry.fingerprint}`);
    const listing = files.list(folder);
    const all = listing.ok ? listing.value.map((entry) => entry.name) : [];
    return all.filter((each) => each.startsWith(`${name}-${PART}`) && each.endsWith('.kept') && each !== own);
  };
  return {
    changeSince(kept, made) {
      if (changes?.kept !== kept) changes = { kept, since: new Map() };
      const { since } = changes;
      if (!since.has(made)) since.set(made, find(kept, made));
      return since.get(made);
    },
    note(kept) {
      if (noted === kept) return;
      const part = `${PART}${kept.registry.fingerprint}`;
      const isThere = readShard(asMadeBy(kept), part) !== undefined;
      const trace = { text: traceText(traceOf(kept.registry)), numbers: new Int32Array() };
      // A disk that does not take it now may take it with the next shard.
      if (isThere || writeShard(asMadeBy(kept), part, trace)) noted = kept;
    },
    forget() {
      changes = undefined;
      noted = undefined;
    },
    areMany: (kept) => othersIn(kept).length >= MANY,
    removeOthers(kept) {
      for (const name of othersIn(kept)) kept.files.remove(joinPath(kept.folder, name));
    },
  };
}

const UNCHANGED: RegistryChange = { kind: 'some', groups: [] };
