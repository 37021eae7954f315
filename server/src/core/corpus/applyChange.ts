/** The archive from nothing, and the archive after a change: what it answers depends on its articles, never on how it came about. */
import { analyse as analyseArticle } from '../mentions/analyse.ts';
import { buildLexicon as buildWholeLexicon, type Lexicon } from '../mentions/lexicon.ts';
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import { once } from '../text/once.ts';
import type { FileId, SourceFile } from '../text/span.ts';
import { allEntries, type Archive, emptyArchive, findEntry, heldEntries, replaceEntries } from './archive.ts';
import { showSameIdentity } from './facts.ts';
import { emptyMemory } from './identity.ts';
import type { Change, Snapshot } from './model.ts';
import { movedRecord } from './movedRecord.ts';
import { type PackedArticle, packWords } from './packArticle.ts';
import { END, sectionAt } from './record.ts';
import { type RegistryChange, changeBetween, mayConcern } from './registryChange.ts';
import { traceOf } from './registryTrace.ts';
import { adoptStrings } from './renumberStrings.ts';
import type { Entry } from './segment.ts';
import { inside, makeSnapshot, type State } from './snapshot.ts';
import { compareTexts } from './strings.ts';

export interface ChangeOptions {
  /** Whether to keep the text of an article; that of all when absent. Editors keep what is open. */
  readonly keepText?: (file: FileId) => boolean;
  /** Reads an article. */
  readonly analyse?: (source: SourceFile, lexicon: Lexicon) => Article;
  /** Prepares a new registry for reading. */
  readonly buildLexicon?: (registry: Registry) => Lexicon;
}

/** `mostRecent`: how many changed articles are kept loose before they are filed with the others. */
export const emptySnapshot = (registry: Registry, lexicon?: Lexicon, mostRecent = 8): Snapshot =>
  makeSnapshot({
    revision: 0,
    registry,
    // Not before something is read: a session whose articles were all read earlier needs none.
    lexicon: once(() => lexicon ?? buildWholeLexicon(registry)),
    archive: emptyArchive(mostRecent),
    memory: emptyMemory(),
    stale: new Set(),
    others: { file: undefined },
  });

/**
 * Costs what the changed articles cost. With a new registry the articles whose text is held are read again; those that are
 * neither held nor in the change keep what an earlier registry made of them; those of them that the new one may read otherwise are told
 * by {@link staleFiles}.
 */
export function applyChange(before: Snapshot, change: Change, options: ChangeOptions = {}): Snapshot {
  const { analyse = analyseArticle, buildLexicon = buildWholeLexicon, keepText = () => true } = options;
  const { state } = inside(before);
  const registry = change.registry ?? before.registry;
  const isReread = registry.fingerprint !== before.registry.fingerprint;
  const lexicon = isReread ? once(() => buildLexicon(registry)) : state.lexicon;
  const sources = new Map<FileId, SourceFile>();
  const closed: Entry[] = [];
  const removed = new Set(change.removed);
  if (isReread || options.keepText !== undefined) {
    for (const entry of heldEntries(state.archive)) {
      if (removed.has(entry.file)) continue;
      if (isReread && entry.article !== undefined) sources.set(entry.file, entry.article);
      else if (!keepText(entry.file)) closed.push(withoutText(entry));
    }
  }
  for (const source of change.upserted) sources.set(source.file, source);
  const { numberOf } = state.archive.strings;
  const read = [...sources.values()].map((source): Entry => {
    const article = analyse(source, lexicon());
    const isKept = keepText(source.file);
    // Only what is open changes from key to key, with the article before it at hand.
    const moved = isKept ? movedRecord(findEntry(state.archive, source.file), article) : undefined;
    const entry = { file: source.file, words: moved ?? packWords(article, numberOf), at: 0 };
    return isKept ? { ...entry, article } : entry;
  });
  const registryChange = isReread ? () => changeBetween(traceOf(before.registry), traceOf(registry)) : undefined;
  return withArticles({ ...state, registry, lexicon }, read, change.removed, closed, registryChange);
}

/** The archive of articles that were read with the registry elsewhere, by workers for instance. */
export const indexArticles = (registry: Registry, packed: readonly PackedArticle[], lexicon?: Lexicon): Snapshot =>
  applyPacked(emptySnapshot(registry, lexicon), packed);

/** Takes articles that were read elsewhere with the snapshot's registry. */
export const applyPacked = (
  before: Snapshot,
  packed: readonly PackedArticle[],
  removed: readonly FileId[] = [],
): Snapshot => {
  const { state } = inside(before);
  const entries = packed.map((one): Entry => {
    const entry = { file: one.file, words: adoptStrings(one, state.archive.strings), at: 0 };
    return one.article === undefined ? entry : { ...entry, article: one.article };
  });
  return withArticles(state, entries, removed, []);
};

/** Takes entries whose strings are those of the snapshot. */
export const takeEntries = (before: Snapshot, entries: readonly Entry[]): Snapshot =>
  withArticles(inside(before).state, entries, [], []);

/** Takes an archive in which nothing has changed but these entries. */
export function takeArchive(before: Snapshot, archive: Archive, entries: readonly Entry[]): Snapshot {
  const { state } = inside(before);
  return makeSnapshot({
    ...state,
    others: { file: undefined },
    revision: state.revision + 1,
    archive,
    memory: emptyMemory(),
    stale: staleAfter(state, archive, entries, []),
  });
}

/** Articles that an earlier registry may have read otherwise and that wait to be read again, by path. */
export const staleFiles = (snapshot: Snapshot): readonly FileId[] =>
  [...inside(snapshot).state.stale].sort(compareTexts);

function withArticles(
  state: State,
  read: readonly Entry[],
  removed: readonly FileId[],
  closed: readonly Entry[],
  registryChange?: () => RegistryChange,
): Snapshot {
  const before = state.archive;
  const upserted = [...closed, ...read];
  const archive = replaceEntries(before, upserted, removed);
  const changed = new Set([...removed, ...upserted.map((entry) => entry.file)]);
  const keepsIdentity =
    registryChange === undefined &&
    [...changed].every((file) => showSameIdentity(findEntry(before, file), findEntry(archive, file)));
  const file = changed.size === 1 ? [...changed][0] : undefined;
  return makeSnapshot({
    ...state,
    others: keepsIdentity && file !== undefined && state.others.file === file ? state.others : { file },
    revision: state.revision + 1,
    archive,
    memory: keepsIdentity ? state.memory : emptyMemory(),
    stale: staleAfter(state, archive, read, removed, registryChange),
  });
}

function staleAfter(
  state: State,
  archive: Archive,
  read: readonly Entry[],
  removed: readonly FileId[],
  registryChange?: () => RegistryChange,
): ReadonlySet<FileId> {
  if (registryChange === undefined && state.stale.size === 0) return state.stale;
  const stale = new Set(state.stale);
  // Told only where an article is not read again anyway: an archive that is just being opened has none.
  if (registryChange !== undefined && archive.articleCount > read.length) {
    const change = registryChange();
    for (const { file, words, at } of allEntries(archive)) if (mayConcern(change, words, at)) stale.add(file);
  }
  for (const file of removed) stale.delete(file);
  for (const { file } of read) stale.delete(file);
  return stale;
}

function withoutText({ file, words, at }: Entry): Entry {
  return { file, words: words.slice(at, sectionAt(words, at, END)), at: 0 };
}
