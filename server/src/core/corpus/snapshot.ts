/** The snapshot that everyone sees, made of the archive, the registry and the identity of ids. */
import type { Lexicon } from '../mentions/lexicon.ts';
import type { Registry } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import { allEntries, type Archive, findEntry } from './archive.ts';
import { claimGroupsOf } from './claimGroups.ts';
import {
  allEntities,
  articleCount,
  everyId,
  sortedEditions,
  type Sources,
  summarise,
  writtenNames,
} from './entities.ts';
import { factsOf } from './facts.ts';
import { dayOf, firstClaimOf, introductionOf, latestArticlesOf, mentionsOfIn } from './firstAndLast.ts';
import { createIdentity, type IdentityMemory } from './identity.ts';
import type { Snapshot } from './model.ts';
import { meaningsOf } from './meanings.ts';
import { nearNames } from './nearNames.ts';
import { articlesOf, claimsOf, mentionsOf, namesIn, summariseArticle } from './occurrences.ts';

/** What a snapshot is made of; the next one is made from it. */
export interface State {
  readonly revision: number;
  readonly registry: Registry;
  /** Built when it is first asked for. */
  readonly lexicon: () => Lexicon;
  readonly archive: Archive;
  readonly memory: IdentityMemory;
  /** Articles read with an earlier registry. */
  readonly stale: ReadonlySet<FileId>;
  /** Made anew by each change, but by one to this article alone that leaves identity as it is. */
  readonly others: { readonly file: FileId | undefined };
}

interface Inside extends Sources {
  readonly state: State;
}

/** Keeps the parts out of the interface, where features could come to depend on them. */
const insides = new WeakMap<Snapshot, Inside>();

export function inside(snapshot: Snapshot): Inside {
  const found = insides.get(snapshot);
  if (found === undefined) throw new TypeError('a snapshot comes from emptySnapshot or applyChange only');
  return found;
}

export function makeSnapshot(state: State): Snapshot {
  const { archive, registry, revision } = state;
  const identity = createIdentity(factsOf(archive), registry, state.memory);
  const sources = { state, archive, registry, identity };
  const snapshot: Snapshot = {
    revision,
    registry,
    get lexicon() {
      return state.lexicon();
    },
    articleCount: archive.articleCount,
    files: () => filesOf(archive),
    article: (file) => findEntry(archive, file)?.article,
    summary: (file) => {
      const entry = findEntry(archive, file);
      return entry && summariseArticle(archive.strings, identity, entry);
    },
    canonical: (id) => identity.groupOf(id).id,
    entity: (id) => summarise(sources, id),
    entities: () => allEntities(sources),
    ids: () => everyId(sources),
    mentionsOf: (id) => mentionsOf(sources, id),
    claimsOf: (id, property) => claimsOf(sources, id, property),
    claimGroupsOf: (id) => claimGroupsOf(sources, id),
    articlesOf: (id) => articlesOf(sources, id),
    latestArticlesOf: (id, most, except) => latestArticlesOf(sources, id, most, except),
    mentionsOfIn: (id, file) => mentionsOfIn(sources, id, file),
    namesIn: (id, file) => namesIn(sources, id, file),
    introductionOf: (id) => introductionOf(sources, id),
    firstClaimOf: (id, property) => firstClaimOf(sources, id, property),
    dayOf: (file) => dayOf(archive, file),
    articleCountOf: (id) => articleCount(sources, id),
    editionsOf: (series) => sortedEditions(sources, series),
    editionsNumbered: identity.editionsNumbered,
    meaningsOf: (letters) => meaningsOf(sources, letters),
    namesOf: (id) => writtenNames(sources, id),
    nearNames: (kind, name) => nearNames(sources, kind, name),
    apartFrom: (file) => (state.others.file === file ? state.others : state),
  };
  insides.set(snapshot, sources);
  return snapshot;
}

function* filesOf(archive: Archive): Generator<FileId> {
  for (const { file } of allEntries(archive)) yield file;
}
