/** Reads the workspace in the background, in slices so short that a keystroke between two of them is answered at once. */
import type { FileId } from '../core/text/span.ts';
import { annotatedArticle, readAnnotationFile } from '../files/annotationFiles.ts';
import { withFiles } from '../files/awayFiles.ts';
import { inWords } from './answer.ts';
import { type FoundWorkspace, lookAround } from './lookAround.ts';
import { keptFor } from './readPacked.ts';
import type { Session } from './session.ts';
import { threadedReading, type ThreadsToStart } from './threadedReading.ts';

export interface Progress {
  /** Articles read and articles to read. */
  readonly done: number;
  readonly total: number;
}

type How = 'changes' | 'afresh';

export interface Indexing {
  /** Looks for files again, reads the registries, calls back, and then reads the articles that are new; all of them with `afresh`. */
  scan(how: How, listed?: () => void): void;
  /** Takes the registries as they are now, and reads again what they explain otherwise. */
  adoptRegistry(): void;
  /** Reads these articles again. */
  reread(files: readonly FileId[]): void;
  /** Reads these annotation files again, and the articles that they are about. */
  readAnnotations(files: readonly FileId[]): void;
  /** Resolves when there is nothing left to read, also when a person cancelled it. */
  whenDone(): Promise<void>;
  cancel(): void;
  /** The file was opened: what is in its folder is read before all else. */
  opened(file: FileId): void;
  /** Nothing is read any more. */
  stop(): void;
  readonly progress: Progress;
  readonly running: boolean;
  /** A person cancelled, and nothing has been scanned since. */
  readonly incomplete: boolean;
}

/** Milliseconds: half of what a person notices as a delay of a key, with room for reading one long article. */
const slice = 4;

/** So many files are fetched at once where they have to be. */
const group = 64;

/** Told as the work goes on. */
export interface IndexingListener {
  /** Told again where the list of files was long in coming. */
  started(): void;
  advanced(): void;
  finished(): void;
}

export function createIndexing(session: Session, listener: IndexingListener, toStart?: ThreadsToStart): Indexing {
  const { environment } = session;
  const { away } = environment.files;
  let queue = new Set<FileId>();
  let running = false;
  let done = 0;
  let incomplete = false;
  let waiting: (() => void)[] = [];
  let isDue = false;
  /** Where files have to be fetched first: those that were, or are just being, and have not changed since. */
  const atHand = new Set<FileId>();
  let isFetching = false;
  let letGo: () => void = () => undefined;
  /** The listing under way, where it takes its time. Only the last one counts, and does what those before it were to do. */
  let listing: { readonly how: How; readonly listed: () => void } | undefined;

  const finish = (): void => {
    running = false;
    threads?.end();
    letGo();
    letGo = () => undefined;
    const resolved = waiting;
    waiting = [];
    listener.finished();
    for (const resolve of resolved) resolve();
  };
  /** Files off the queue, at least one, until the slice is over. */
  function* taken(until: number): Generator<FileId> {
    for (const file of queue) {
      if (away !== undefined && !atHand.delete(file)) return;
      queue.delete(file);
      done++;
      yield file;
      if (environment.now() >= until) return;
    }
  }
  const fetchNext = async (): Promise<void> => {
    const next = [...queue].slice(0, group);
    for (const file of next) atHand.add(file);
    const before = letGo;
    const kept = await session.kept?.fetch(next.filter((file) => keptFor(session, file) !== undefined));
    for (const [file, packed] of kept?.known ?? []) {
      // What has changed meanwhile is fetched again.
      if (!atHand.delete(file) || !queue.delete(file)) continue;
      session.take(file, packed);
      done++;
    }
    const unread = next.filter((file) => kept?.known.has(file) !== true);
    const letGoTexts = await away?.fetch(unread, session.settings.maxSize);
    letGo = () => {
      kept?.letGo();
      letGoTexts?.();
    };
    before();
  };
  const isNextAway = (): boolean => {
    const [next] = queue;
    return away !== undefined && next !== undefined && !atHand.has(next);
  };
  const step = (): void => {
    isDue = false;
    if (listing !== undefined || isFetching) return;
    if (isNextAway()) {
      isFetching = true;
      void fetchNext().finally(() => {
        isFetching = false;
        goOn();
      });
      return;
    }
    const until = environment.now() + slice;
    const isThreaded = threads?.isWorthIt(queue.size) === true;
    let isTaking = false;
    try {
      if (isThreaded) done += threads?.goOn(queue, until) ?? 0;
      else session.readFromDisk(taken(until));
      isTaking = session.takeIn(until, queue.size > 0 || (threads?.underWay ?? 0) > 0);
    } catch (error) {
      // A bug must not leave the others unread and those who wait for them waiting.
      environment.log(`Taking in what was read failed: ${inWords(error)}`);
    }
    listener.advanced();
    const underWay = threads?.underWay ?? 0;
    if (queue.size === 0 && underWay === 0 && !isTaking) finish();
    else if (isTaking || underWay === 0 || threads?.canGoOn(queue.size) === true) goOn();
  };
  const goOn = (): void => {
    if (!isDue) environment.soon(step);
    isDue = true;
  };
  const threads =
    toStart === undefined || away !== undefined
      ? undefined
      : threadedReading(session, toStart, {
          arrived: () => goOn(),
          again: (files) => {
            done = Math.max(0, done - files.length);
            enqueue(files);
          },
        });
  const start = (): void => {
    if (running) {
      // With all threads at work the next step comes when one has read.
      goOn();
      return;
    }
    running = true;
    done = 0;
    goOn();
    listener.started();
  };
  const enqueue = (files: Iterable<FileId>): void => {
    for (const file of session.kept?.inOrder(files) ?? files) {
      if (session.document(file) !== undefined) continue;
      queue.add(file);
      atHand.delete(file);
    }
    for (const { file } of session.documents()) bringForward(file);
  };
  /** What lies beside an open article is likely to be about the same. */
  const bringForward = (file: FileId): void => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const beside = [...queue].filter((each) => each.startsWith(folder) && !each.includes('/', folder.length));
    if (beside.length > 0 && beside.length < queue.size) queue = new Set([...beside, ...queue]);
  };
  /** Reads what is new, or differently decided about. */
  const takeIn = ({ articles, registries, annotations, problems }: FoundWorkspace, how: How): void => {
    for (const { path, message } of problems) environment.log(`${path}: ${message.en}`);
    session.setRegistries(registries);
    const added = session.setListed(articles);
    const decided = session.setAnnotations(annotations);
    if (how === 'afresh') {
      threads?.forgetAll();
      session.startOver();
    }
    enqueue(how === 'afresh' ? session.listed() : [...added, ...decided]);
  };
  const scanAway = (how: How, listed: () => void): void => {
    const before = listing;
    const mine = {
      how: before?.how === 'afresh' ? before.how : how,
      listed: () => {
        before?.listed();
        listed();
      },
    };
    listing = mine;
    start();
    const found = (taking: () => void): void => {
      if (listing !== mine) return;
      listing = undefined;
      taking();
      mine.listed();
      goOn();
      // Only now it is known how much there is to do.
      listener.started();
    };
    // Later, for what is missed now would be taken for something that the request at hand has missed, and that would be asked again.
    environment.soon(() => {
      withFiles(environment.files, () => lookAround(session)).then(
        (workspace) => found(() => takeIn(workspace, mine.how)),
        (error: unknown) => found(() => environment.log(`Listing the workspace failed: ${inWords(error)}`)),
      );
    });
  };

  const cancel = (): void => {
    incomplete = queue.size > 0 || (threads?.underWay ?? 0) > 0 || listing !== undefined;
    queue.clear();
    threads?.forgetAll();
    listing?.listed();
    listing = undefined;
    if (running) goOn();
  };

  return {
    scan(how, listed = () => undefined) {
      incomplete = false;
      if (away !== undefined) {
        scanAway(how, listed);
        return;
      }
      takeIn(lookAround(session), how);
      listed();
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
      const { settings, folders } = session;
      const read = () => changed.map((file) => readAnnotationFile(environment.files, folders, file, settings.maxSize));
      const take = (found: ReturnType<typeof read>): void => {
        const known = new Map(session.annotations());
        for (const [at, file] of changed.entries()) {
          const article = annotatedArticle(folders, file);
          const annotations = found[at];
          if (article !== undefined) known.delete(article);
          if (annotations !== undefined) known.set(annotations.article, annotations);
        }
        enqueue(session.setAnnotations(known));
        start();
      };
      if (away === undefined) take(read());
      else void withFiles(environment.files, read).then(take);
    },
    whenDone: () => (running ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    cancel,
    opened(file) {
      threads?.forget(file);
      bringForward(file);
    },
    stop() {
      cancel();
      threads?.end();
    },
    get progress() {
      return { done, total: done + queue.size + (threads?.filesUnderWay ?? 0) };
    },
    get running() {
      return running;
    },
    get incomplete() {
      return incomplete;
    },
  };
}
