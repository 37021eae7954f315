/** Reads everything that the paths on the command line name, and builds the archive that commands ask. */
import { posix } from 'node:path';
import { analyse } from '../core/mentions/analyse.ts';
import { applyChange, emptySnapshot } from '../core/corpus/applyChange.ts';
import type { Snapshot } from '../core/corpus/model.ts';
import type { DecisionProblem } from '../core/formats/decisions.ts';
import { readRegistry, type RegistryText } from '../core/registry/readRegistry.ts';
import { fileId, type FileId, type Language, type Localized, type SourceFile } from '../core/text/span.ts';
import { type AnnotationFiles, readAnnotationFiles, withAnnotations } from '../files/annotationFiles.ts';
import { decodeArticle, type DecodedArticle } from '../files/decodeArticle.ts';
import type { FileProblem } from '../files/fileSystem.ts';
import { byPath, fileRole, findFiles, joinPath } from '../files/findFiles.ts';
import { slashes } from '../files/node.ts';
import { readArticle } from '../files/readArticle.ts';
import type { Settings } from '../settings.ts';
import { openIndexCache } from './indexCache.ts';
import { drawProgress } from './progress.ts';
import type { ReadingAhead } from './readAhead.ts';
import type { Surroundings } from './surroundings.ts';
import { readWorkspaceSettings } from './workspaceSettings.ts';

export interface LoadOptions {
  /** Extra registry files or folders. */
  readonly registry: readonly string[];
  readonly starter: boolean;
  /** The name of the article that comes on standard input. */
  readonly stdinPath: string;
  readonly messageLanguage?: Language;
  /** Folder where the index is kept from run to run. */
  readonly cache?: string;
  /** How many threads read articles; as many as do good where absent. */
  readonly threads?: number;
}

export interface LoadedFile extends SourceFile {
  readonly decoded: DecodedArticle;
  readonly role: 'article' | 'registry' | 'starter' | 'standard input';
}

export interface Workspace {
  readonly settings: Settings;
  /** Everything that was read, by path. */
  readonly files: ReadonlyMap<FileId, LoadedFile>;
  readonly snapshot: Snapshot;
  /** By the article; of the folders searched and of articles named. */
  readonly annotations: AnnotationFiles;
  readonly problems: readonly FileProblem[];
  /** Whether the file is below a folder that was searched. */
  readonly isSearched: (file: FileId) => boolean;
  /** Picks the language for a message about a file. */
  readonly say: (message: Localized, file: FileId) => string;
}

export type Loaded = { readonly kind: 'workspace'; readonly workspace: Workspace } | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly reason: Localized;
}

/** Refused only where a path that the person typed leads nowhere; files that cannot be read become problems. */
export function loadWorkspace(surroundings: Surroundings, paths: readonly string[], options: LoadOptions): Loaded {
  const named = nameFiles(surroundings, paths.length === 0 ? ['.'] : paths, options);
  if (named.kind === 'refused') return named;
  const { settings } = named;
  const problems = [...named.problems];
  const loaded = new Map<FileId, LoadedFile>();
  const { annotations, source } = decidedSources(surroundings, named, problems);
  const load = (path: string, role: LoadedFile['role']) => {
    const { decoded, problems: found } = readArticle(surroundings.files, path, settings.maxSize);
    problems.push(...found);
    if (decoded !== undefined) loaded.set(fileId(path), { ...source(fileId(path), decoded.text), decoded, role });
  };
  for (const path of named.registries) load(path, 'registry');
  for (const path of named.starters) load(path, 'starter');
  const progress = drawProgress(surroundings, named.articles.length);
  for (const path of named.articles) {
    load(path, 'article');
    progress.advance();
  }
  progress.end();
  if (named.readsStandardInput) {
    const decoded = decodeArticle(surroundings.readStandardInput(), options.stdinPath);
    problems.push(...decoded.problems);
    const file = fileId(options.stdinPath);
    loaded.set(file, { ...source(file, decoded.text), decoded, role: 'standard input' });
  }
  const files = new Map([...loaded].sort(([a], [b]) => byPath(a, b)));
  const snapshot = snapshotOf([...files.values()], surroundings, options);
  const language = options.messageLanguage ?? settings.messageLanguage;
  const isSearched = (file: FileId): boolean => isBelow(file, named.folders);
  const say = (message: Localized, file: FileId) =>
    message[language === 'auto' ? (snapshot.summary(file)?.language ?? surroundings.language) : language];
  return { kind: 'workspace', workspace: { settings, files, snapshot, annotations, problems, isSearched, say } };
}

/** Texts with what people decided about them; decisions that cannot be used are added to the problems. */
export function decidedSources(
  { files }: Surroundings,
  { folders, settings }: Named,
  problems: FileProblem[],
): { readonly annotations: AnnotationFiles; readonly source: (file: FileId, text: string) => SourceFile } {
  // As an editor that has the folder open, or the current one, finds them.
  const annotations = readAnnotationFiles(files, [...folders, '.'], settings.maxSize);
  const source = (file: FileId, text: string): SourceFile => {
    const { problem, file: path = '' } = annotations.get(file) ?? {};
    if (problem !== undefined) problems.push(unusable(path, problem));
    return withAnnotations(annotations, file, text);
  };
  return { annotations, source };
}

export const isBelow = (file: FileId, folders: readonly string[]): boolean =>
  folders.some((folder) => (folder === '.' ? !/^(?:\.\.\/|\/|[a-z]:)/i.test(file) : file.startsWith(`${folder}/`)));

/** The workspace with some of its texts replaced; read again from the registry on when a registry is among them. */
export function withTexts(workspace: Workspace, texts: ReadonlyMap<FileId, string>): Workspace {
  const files = new Map(
    Array.from(
      workspace.files,
      ([file, loaded]) => [file, { ...loaded, text: texts.get(file) ?? loaded.text }] as const,
    ),
  );
  const changed = [...texts.keys()].map((file) => files.get(file)).filter((loaded) => loaded !== undefined);
  const snapshot = changed.some(isRegistry)
    ? snapshotOf([...files.values()])
    : applyChange(workspace.snapshot, { upserted: changed.map(asSource), removed: [] });
  return { ...workspace, files, snapshot };
}

function snapshotOf(files: readonly LoadedFile[], surroundings?: Surroundings, options?: LoadOptions): Snapshot {
  const registries = files
    .filter(isRegistry)
    .map((file) => ({ ...asSource(file), isStarter: file.role === 'starter' }));
  const registry = readRegistry(registries);
  const articles = files.filter((file) => !isRegistry(file)).map(asSource);
  const change = { upserted: articles, removed: [] };
  if (surroundings === undefined || options === undefined) return applyChange(emptySnapshot(registry), change);
  const { cache } = options;
  const index =
    cache === undefined
      ? undefined
      : openIndexCache(slashes(cache), {
          ...surroundings,
          program: surroundings.identifyProgram(),
          fingerprint: registry.fingerprint,
        });
  const unread = index === undefined ? articles : articles.filter((source) => !index.holds(source));
  const ahead = startReading(surroundings, options, registries, unread.length);
  try {
    const read = ahead === undefined ? analyse : inOrderOf(unread, ahead);
    const all = index === undefined ? read : index.analyseWith(read);
    return applyChange(emptySnapshot(registry), change, { analyse: all });
  } finally {
    ahead?.end();
    index?.save();
  }
}

/** Threads, where there is enough to read that it makes up for their start, or somebody asks for them. */
export function startReading(
  { startReading: start, spareThreads = 0 }: Surroundings,
  { threads }: LoadOptions,
  registries: readonly RegistryText[],
  articles: number,
): ReadingAhead | undefined {
  const count = threads ?? (articles < worthThreads || spareThreads < 2 ? 0 : spareThreads);
  return count === 0 || articles === 0 ? undefined : start?.(count, registries);
}

/** Before, threads cost more than they give: each has to compile what it runs before it is fast. */
const worthThreads = 3000;

/** For one who asks for these articles one after the other. */
function inOrderOf(sources: readonly SourceFile[], ahead: ReadingAhead): typeof analyse {
  const articles = ahead.read(sources);
  return (source, lexicon) => {
    const next = articles.next();
    const read = next.done === true ? undefined : next.value;
    return read?.file === source.file ? read : analyse(source, lexicon);
  };
}

const isRegistry = ({ role }: LoadedFile): boolean => role === 'registry' || role === 'starter';

const asSource = ({ file, text, decisions }: LoadedFile): SourceFile =>
  decisions === undefined ? { file, text } : { file, text, decisions };

/** Its decisions are missing from the answer. */
const unusable = (path: string, { message }: DecisionProblem): FileProblem => ({
  code: 'file.unreadable',
  path,
  level: 'error',
  message,
});

/** What the paths on the command line lead to. */
export interface Named {
  readonly kind: 'named';
  readonly settings: Settings;
  readonly folders: readonly string[];
  readonly articles: readonly string[];
  readonly registries: readonly string[];
  readonly starters: readonly string[];
  readonly readsStandardInput: boolean;
  readonly problems: readonly FileProblem[];
}

export function nameFiles(surroundings: Surroundings, paths: readonly string[], options: LoadOptions): Named | Refused {
  const folders: string[] = [];
  const articles: string[] = [];
  const registries: string[] = [];
  for (const path of paths) {
    if (path === '-') continue;
    const plain = plainPath(path);
    const stat = surroundings.files.stat(plain);
    if (!stat.ok) return nothingAt(path);
    if (stat.value.kind === 'folder') folders.push(plain);
    else if (stat.value.kind === 'other') return { kind: 'refused', reason: notReadable(path) };
    else (fileRole(plain) === 'registry' ? registries : articles).push(plain);
  }
  const settings = readWorkspaceSettings(surroundings, [...folders, '.']);
  const found = findFiles(surroundings.files, folders, { exclude: settings.exclude });
  const problems = [...found.problems];
  for (const path of [...options.registry, ...settings.registries]) {
    const plain = plainPath(path);
    const stat = surroundings.files.stat(plain);
    if (!stat.ok) return nothingAt(path);
    if (stat.value.kind !== 'folder') registries.push(plain);
    else {
      const inside = findFiles(surroundings.files, [plain], { exclude: [] });
      registries.push(...inside.registries);
      problems.push(...inside.problems);
    }
  }
  const allRegistries = unique([...found.registries, ...registries]);
  return {
    kind: 'named',
    settings,
    folders,
    articles: unique([...found.articles, ...articles]),
    registries: allRegistries,
    starters: options.starter && settings.starterRegistry ? starterFiles(surroundings, allRegistries) : [],
    readsStandardInput: paths.includes('-'),
    problems,
  };
}

/** Those of the starter registry, unless the folders searched hold the very same files. */
function starterFiles(surroundings: Surroundings, registries: readonly string[]): readonly string[] {
  const { files, starterFolder } = surroundings;
  const listing = files.list(starterFolder);
  if (!listing.ok) {
    surroundings.complain(`${noStarter(starterFolder)[surroundings.language]}\n`);
    return [];
  }
  const known = new Set(registries.map((path) => realPath(surroundings, path)));
  return listing.value
    .map(({ name }) => joinPath(starterFolder, name))
    .filter((path) => fileRole(path) === 'registry' && !known.has(realPath(surroundings, path)))
    .sort(byPath);
}

function realPath(surroundings: Surroundings, path: string): string {
  const real = surroundings.files.realPath(path);
  return real.ok ? real.value : path;
}

function plainPath(path: string): string {
  const normal = posix.normalize(slashes(path));
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort(byPath);
}

const noStarter = (folder: string): Localized => ({
  vi: `Thiếu danh bạ khởi đầu: không có thư mục ${folder}.`,
  en: `The starter registry is missing: there is no folder ${folder}.`,
});

function nothingAt(path: string): Refused {
  return {
    kind: 'refused',
    reason: { vi: `Không có tệp hay thư mục "${path}".`, en: `There is no file or folder "${path}".` },
  };
}

function notReadable(path: string): Localized {
  return { vi: `"${path}" không phải là tệp hay thư mục.`, en: `"${path}" is neither a file nor a folder.` };
}
