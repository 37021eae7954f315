/** Reads the workspace in the background, in slices so short that a keystroke between two of them is answered at once. */
import type { FileId } from '../core/text/span.ts';
import { fileId } from '../core/text/span.ts';
import { annotatedArticle, readAnnotationFile, readAnnotationFiles } from '../files/annotationFiles.ts';
import { findFiles } from '../files/findFiles.ts';
import { readArticle } from '../files/readArticle.ts';
import { inWords } from './answer.ts';
import { folderOf, isPath } from './uris.ts';
import type { RegistryKind, RegistrySource, Session } from './session.ts';

export interface Progress {
  /** Articles read and articles to read. */
  readonly done: number;
  readonly total: number;
}

export interface Indexing {
  /** Looks for files again, reads the registries, and then the articles that are new; all of them with `afresh`. */
  scan(how: 'changes' | 'afresh'): void;
  /** Takes the registries as they are now, and reads again what they explain otherwise. */
  adoptRegistry(): void;
  /** Reads these articles again. */
  reread(files: readonly FileId[]): void;
  /** Reads these annotation files again, and the articles that they are about. */
  readAnnotations(files: readonly FileId[]): void;
  /** Resolves when there is nothing left to read, also when a person cancelled it. */
  whenDone(): Promise<void>;
  cancel(): void;
  readonly progress: Progress;
  readonly running: boolean;
  /** A person cancelled, and nothing has been scanned since. */
  readonly incomplete: boolean;
}

/** Milliseconds: half of what a person notices as a delay of a key, with room for reading one long article. */
const slice = 4;

/** Told as the work goes on. */
export interface IndexingListener {
  started(): void;
  advanced(): void;
  finished(): void;
}

export function createIndexing(session: Session, listener: IndexingListener): Indexing {
  const { environment } = session;
  const queue = new Set<FileId>();
  let running = false;
  let done = 0;
  let incomplete = false;
  let waiting: (() => void)[] = [];

  const finish = (): void => {
    running = false;
    const resolved = waiting;
    waiting = [];
    listener.finished();
    for (const resolve of resolved) resolve();
  };
  /** Files off the queue, at least one, until the slice is over. */
  function* taken(until: number): Generator<FileId> {
    for (const file of queue) {
      queue.delete(file);
      done++;
      yield file;
      if (environment.now() >= until) return;
    }
  }
  const step = (): void => {
    const until = environment.now() + slice;
    try {
      session.readFromDisk(taken(until));
    } catch (error) {
      // A bug must not leave the others unread and those who wait for them waiting.
      environment.log(`Taking in what was read failed: ${inWords(error)}`);
    }
    listener.advanced();
    if (queue.size === 0) finish();
    else environment.soon(step);
  };
  const start = (): void => {
    if (running) return;
    running = true;
    done = 0;
    environment.soon(step);
    listener.started();
  };
  const enqueue = (files: Iterable<FileId>): void => {
    for (const file of session.kept?.inOrder(files) ?? files) {
      if (session.document(file) === undefined) queue.add(file);
    }
  };

  return {
    scan(how) {
      incomplete = false;
      const added = listWorkspace(session);
      if (how === 'afresh') session.startOver();
      enqueue(how === 'afresh' ? session.listed() : added);
      start();
    },
    adoptRegistry() {
      enqueue(session.adoptRegistry());
      start();
    },
    reread(files) {
      enqueue(files);
      start();
    },
    readAnnotations(changed) {
      const { settings, folders, environment: world } = session;
      const known = new Map(session.annotations());
      for (const file of changed) {
        const article = annotatedArticle(folders, file);
        const read = readAnnotationFile(world.files, folders, file, settings.maxSize);
        if (article !== undefined) known.delete(article);
        if (read !== undefined) known.set(read.article, read);
      }
      enqueue(session.setAnnotations(known));
      start();
    },
    whenDone: () => (running ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    cancel() {
      incomplete = queue.size > 0;
      queue.clear();
    },
    get progress() {
      return { done, total: done + queue.size };
    },
    get running() {
      return running;
    },
    get incomplete() {
      return incomplete;
    },
  };
}

/** Articles, registries and annotations as they are on disk now. Answers the articles that are new, or differently decided about. */
function listWorkspace(session: Session): readonly FileId[] {
  const { settings, folders, environment } = session;
  const { files, log } = environment;
  const options = { exclude: settings.exclude };
  const workspace = findFiles(files, folders, options);
  const registries = new Map<FileId, RegistrySource>();
  const addRegistries = (paths: readonly string[], kind: RegistryKind): void => {
    for (const path of paths) {
      const { decoded, problems } = readArticle(files, path, settings.maxSize);
      for (const problem of problems) log(`${problem.path}: ${problem.message.en}`);
      if (decoded !== undefined && !registries.has(fileId(path)))
        registries.set(fileId(path), { text: decoded.text, kind });
    }
  };
  addRegistries(workspace.registries, 'workspace');
  for (const path of settings.registries) {
    const given = folderOf(path);
    const absolute = isPath(given) || folders[0] === undefined ? given : `${folders[0]}/${given}`;
    const isFile = files.stat(absolute);
    addRegistries(
      isFile.ok && isFile.value.kind === 'file' ? [absolute] : findFiles(files, [absolute], options).registries,
      'setting',
    );
  }
  if (settings.starterRegistry && environment.starterFolder !== undefined) {
    addRegistries(findFiles(files, [environment.starterFolder], { exclude: [] }).registries, 'starter');
  }
  for (const problem of workspace.problems) log(`${problem.path}: ${problem.message.en}`);
  session.setRegistries(registries);
  const added = session.setListed(new Set(workspace.articles.map(fileId)));
  const decided = session.setAnnotations(readAnnotationFiles(files, folders, settings.maxSize));
  return [...new Set([...added, ...decided])];
}
