/**
 * Articles read by threads beside the server. They are taken in the order in which they were asked for, so that the index is the same
 * whoever was faster.
 */
import type { PackedArticle } from '../core/corpus/packArticle.ts';
import type { FileId } from '../core/text/span.ts';
import type { FileRead, FilesRead, FileToRead } from '../files/articleReader.ts';
import { type ReadingThreads, startReadingThreads, type StartThread } from '../files/readingThreads.ts';
import type { FoundRow } from './keptIndex.ts';
import { keptFor, logFailure } from './readPacked.ts';
import type { Session } from './session.ts';

export interface ThreadsToStart {
  readonly count: number;
  readonly start: StartThread;
  /** Fewer files than this are read sooner than a thread has begun. */
  readonly fewest: number;
  /** Fewer than this are read by one thread: each has to compile what it runs before it is fast. */
  readonly many: number;
}

export interface ThreadedReading {
  /** Whether to read so many files with threads, which takes some time to begin with. */
  isWorthIt(files: number): boolean;
  /** Batches that wait for their answers, or to be taken. */
  readonly underWay: number;
  readonly filesUnderWay: number;
  /** There is something to do here and now: to take a batch, or to give one out. */
  canGoOn(queued: number): boolean;
  /** Gives files of the queue to threads, and takes what they have read, until the time is over. Answers how many files were taken. */
  goOn(queue: Set<FileId>, until: number): number;
  /** What is being read of this file is no longer asked for. */
  forget(file: FileId): void;
  /** The same of all files. */
  forgetAll(): void;
  /** Nothing is left to read: threads would only take up memory. New ones start when there is. */
  end(): void;
}

/** What was lost, by threads that ended or because the registries are others now, is read again: `again`. */
export function threadedReading(
  session: Session,
  { count, start, fewest, many }: ThreadsToStart,
  on: { readonly arrived: () => void; readonly again: (files: readonly FileId[]) => void },
): ThreadedReading {
  const { environment } = session;
  let threads: ReadingThreads | undefined;
  let hasFailed = count === 0;
  /** The registries that the threads use. */
  let usedFingerprint: string | undefined;
  let flights: Flight[] = [];

  const failed = (reason: string): void => {
    environment.log(`Threads that read articles have ended; the server reads them itself: ${reason}`);
    hasFailed = true;
    threads = undefined;
    const lost = flights.flatMap(({ files }) => files.filter(({ isWanted }) => isWanted).map(({ file }) => file));
    flights = [];
    on.again(lost);
    on.arrived();
  };
  const started = (files: number): ReadingThreads | undefined => {
    if (threads !== undefined || hasFailed) return threads;
    try {
      threads = startReadingThreads(files < many ? Math.min(count, 1) : count, start, failed);
    } catch (error) {
      failed(String(error));
    }
    return threads;
  };
  /** With the registries of the snapshot. */
  const prepared = (files: number): ReadingThreads | undefined => {
    const running = started(files);
    if (running !== undefined && usedFingerprint !== session.registryInUse.fingerprint) {
      running.useRegistries(session.registrySources());
      usedFingerprint = session.registryInUse.fingerprint;
    }
    return running;
  };
  const give = (running: ReadingThreads, files: readonly FileId[]): void => {
    const flight: Flight = {
      fingerprint: session.registryInUse.fingerprint,
      files: files.map((file) => waitingFile(session, file)),
      answer: undefined,
      isAnswered: false,
    };
    flights.push(flight);
    const asked = flight.files.filter(({ isRead }) => !isRead);
    flight.isAnswered = asked.length === 0;
    if (flight.isAnswered) return;
    const toRead = asked.map(({ file, found }): FileToRead => {
      const hash = found?.earlier?.hash;
      return hash === undefined ? { file } : { file, hash };
    });
    running.read(toRead, session.settings.maxSize, (answer) => {
      flight.answer = answer;
      flight.isAnswered = true;
      on.arrived();
    });
  };
  const canTake = (): boolean => flights[0]?.isAnswered === true;

  return {
    isWorthIt: (files) => flights.length > 0 || (!hasFailed && files >= fewest && isSettled(session)),
    get underWay() {
      return flights.length;
    },
    get filesUnderWay() {
      return flights.reduce((sum, { files }) => sum + files.length, 0);
    },
    canGoOn: (queued) =>
      canTake() || (queued > 0 && (flights.length === 0 || (isSettled(session) && (threads?.room ?? 0) > 0))),
    goOn(queue, until) {
      let done = 0;
      const running = isSettled(session) ? prepared(queue.size) : undefined;
      for (let room = running?.room ?? 0; room > 0 && queue.size > 0; room = running?.room ?? 0) {
        const next = [...first(queue, batch)];
        for (const file of next) queue.delete(file);
        if (running !== undefined) give(running, next);
        if (environment.now() >= until) break;
      }
      while (canTake()) {
        const flight = flights.shift();
        if (flight === undefined) break;
        done += flight.files.length;
        const again = takeIn(session, flight);
        if (again.length > 0) on.again(again);
        if (environment.now() >= until) break;
      }
      return done;
    },
    forget(file) {
      for (const flight of flights) {
        flight.files = flight.files.map((each) => (each.file === file ? { ...each, isWanted: false } : each));
      }
    },
    forgetAll() {
      flights = [];
    },
    end() {
      threads?.end();
      threads = undefined;
      usedFingerprint = undefined;
    },
  };
}

/** Enough that messages cost little, few enough that one is taken within a slice. */
const batch = 32;

interface Flight {
  /** Of the registries when it was given out: what an earlier session has read is true of them alone. */
  readonly fingerprint: string;
  files: readonly WaitingFile[];
  /** About those of the files that were asked about, in their order. */
  answer: FilesRead | undefined;
  isAnswered: boolean;
}

interface WaitingFile {
  readonly file: FileId;
  readonly found?: FoundRow;
  /** Needs no reading by others. */
  readonly isRead: boolean;
  readonly isWanted: boolean;
}

/** While somebody types in a registry, the threads could not be told the one that articles are read with. */
const isSettled = (session: Session): boolean => session.registry().fingerprint === session.registryInUse.fingerprint;

function waitingFile(session: Session, file: FileId): WaitingFile {
  const found = keptFor(session, file)?.find(file);
  const isRead = found?.isSame === true || session.annotations().has(file) || session.document(file) !== undefined;
  return { file, isRead, isWanted: true, ...(found === undefined ? {} : { found }) };
}

/** Answers the files that have to be read again. */
function takeIn(session: Session, { files, answer, fingerprint }: Flight): readonly FileId[] {
  const isOutdated = [fingerprint, answer?.fingerprint ?? fingerprint].some(
    (each) => each !== session.registryInUse.fingerprint,
  );
  const again: FileId[] = [];
  let next = 0;
  let at = 0;
  for (const { file, found, isRead, isWanted } of files) {
    const read = isRead ? undefined : answer?.files[next++];
    const words = answer?.words.subarray(at, (at += read?.length ?? 0));
    if (!isWanted || session.document(file) !== undefined) continue;
    if (isRead && !isOutdated) {
      if (found?.isSame === true) session.take(file, found.earlier?.packed);
      else session.readFromDisk([file]);
    } else if (read === undefined || isOutdated) {
      again.push(file);
    } else {
      const packed =
        read.length > 0 && words !== undefined ? { file, words, strings: answer?.strings ?? [] } : undefined;
      session.take(file, noted(session, { file, found, read, packed }));
    }
  }
  return again;
}

interface Reading {
  readonly file: FileId;
  readonly found: FoundRow | undefined;
  readonly read: FileRead;
  readonly packed: PackedArticle | undefined;
}

/** What a thread has read, told to the index of the next session and to the log. */
function noted(session: Session, { file, found, read, packed }: Reading): PackedArticle | undefined {
  session.logProblems(read.problems);
  if (read.failure !== undefined) logFailure(session, file, read.failure);
  const kept = keptFor(session, file);
  if (kept === undefined || found === undefined) return packed;
  return kept.keep(file, found, read.hash, packed && { packed, isWhole: read.problems.length === 0 });
}

function* first(queue: ReadonlySet<FileId>, most: number): Generator<FileId> {
  let count = 0;
  for (const file of queue) {
    if (count++ >= most) return;
    yield file;
  }
}
