/**
 * Articles on their way into an archive. They are made ready in small steps, however many there are, so that the moment in which a
 * snapshot takes them in costs next to nothing; what the checks ask of names is made ready with them.
 */
import type { FileId } from '../text/span.ts';
import { type BuiltSegment, replaceSegments, segmentWith } from './archive.ts';
import { takeArchive, takeEntries } from './applyChange.ts';
import { allAtOnce, type InSteps, isPause } from './inSteps.ts';
import type { Snapshot } from './model.ts';
import { segmentListInSteps } from './nameLists.ts';
import { nearIndexInSteps } from './nearNames.ts';
import type { PackedArticle } from './packArticle.ts';
import { adoptStrings } from './renumberStrings.ts';
import type { Entry } from './segment.ts';
import { inside } from './snapshot.ts';
import { compareTexts } from './strings.ts';

export interface Gathering {
  /**
   * Whether to go on: always when nothing more is to come, before that only when the archive would double, for with every change to it
   * whatever is open has to be checked anew.
   */
  readonly isDue: (snapshot: Snapshot, isMoreToCome: boolean) => boolean;
  /** Read with the registry of the snapshots that will take it in. */
  readonly add: (packed: PackedArticle, snapshot: Snapshot) => void;
  /** What was gathered of this file is out of date. */
  readonly drop: (file: FileId) => void;
  /** Goes a step on, or begins with all that wait. Answers whether there is more to do before `takeInto`. */
  readonly step: (snapshot: Snapshot) => boolean;
  /** The snapshot with what was made ready, or with all that wait where they are too few for that. */
  readonly takeInto: (snapshot: Snapshot) => Snapshot;
  /** The snapshot with what waits of this file. */
  readonly takeOneInto: (snapshot: Snapshot, file: FileId) => Snapshot;
  /** The snapshot with everything, ready or not. */
  readonly takeAllInto: (snapshot: Snapshot) => Snapshot;
}

interface Preparation {
  readonly entries: readonly Entry[];
  readonly superseded: Set<FileId>;
  readonly work: InSteps<BuiltSegment>;
  built: BuiltSegment | undefined;
}

/** So many are taken in as soon as they are there: they lie beside what is open. */
const FIRST = 128;

const enough = ({ articleCount }: Snapshot): number => Math.max(FIRST, articleCount);

/** An archive keeps as many loose. */
const FEW = 8;

export function createGathering(): Gathering {
  let waiting = new Map<FileId, Entry>();
  let preparation: Preparation | undefined;

  const step = (snapshot: Snapshot): boolean => {
    if (preparation === undefined) {
      if (waiting.size <= FEW) return false;
      // Not more than double it, even when more are there: so what is made does not depend on how fast somebody reads.
      const entries = [...waiting.values()].slice(0, enough(snapshot));
      for (const { file } of entries) waiting.delete(file);
      preparation = { entries, superseded: new Set(), work: prepare(snapshot, entries), built: undefined };
    }
    if (preparation.built !== undefined) return false;
    const next = preparation.work.next();
    if (next.done === true) preparation.built = next.value;
    return next.done !== true;
  };
  const takeWaiting = (snapshot: Snapshot): Snapshot => {
    const entries = [...waiting.values()];
    waiting = new Map();
    return entries.length === 0 ? snapshot : takeEntries(snapshot, entries);
  };
  const takeInto = (snapshot: Snapshot): Snapshot => {
    if (preparation === undefined) return takeWaiting(snapshot);
    const { entries, superseded, work, built } = preparation;
    preparation = undefined;
    const archive = replaceSegments(inside(snapshot).archive, built ?? allAtOnce(work), superseded);
    const fresh = entries.filter(({ file }) => !superseded.has(file));
    return archive === undefined ? takeEntries(snapshot, fresh) : takeArchive(snapshot, archive, fresh);
  };
  return {
    isDue: (snapshot, isMoreToCome) =>
      preparation !== undefined || waiting.size >= (isMoreToCome ? enough(snapshot) : 1),
    add(packed, snapshot) {
      const words = adoptStrings(packed, inside(snapshot).archive.strings);
      waiting.set(packed.file, { file: packed.file, words, at: 0 });
    },
    drop(file) {
      waiting.delete(file);
      preparation?.superseded.add(file);
    },
    step,
    takeInto,
    takeOneInto(snapshot, file) {
      const entry = waiting.get(file);
      waiting.delete(file);
      preparation?.superseded.add(file);
      return entry === undefined ? snapshot : takeEntries(snapshot, [entry]);
    },
    takeAllInto: (snapshot) => takeWaiting(takeInto(snapshot)),
  };
}

function* prepare(snapshot: Snapshot, entries: readonly Entry[]): InSteps<BuiltSegment> {
  const { archive } = inside(snapshot);
  const built = yield* segmentWith(archive, yield* inOrder(entries));
  yield* nearIndexInSteps(yield* segmentListInSteps(built.segment, archive.strings));
  return { ...built, added: new Set(entries.map(({ file }) => file)) };
}

/** Short runs are sorted, then merged two by two. */
function* inOrder(entries: readonly Entry[]): InSteps<readonly Entry[]> {
  let runs: Entry[][] = [];
  for (let from = 0; from < entries.length; from += RUN) {
    runs.push(entries.slice(from, from + RUN).sort((a, b) => compareTexts(a.file, b.file)));
    yield;
  }
  while (runs.length > 1) {
    const longer: Entry[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? []));
    runs = longer;
  }
  return runs[0] ?? [];
}

const RUN = 256;

function* merged(one: readonly Entry[], other: readonly Entry[]): InSteps<Entry[]> {
  const all: Entry[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [a, b] = [one[left], other[right]];
    if (a === undefined && b === undefined) return all;
    if (a !== undefined && (b === undefined || compareTexts(a.file, b.file) <= 0)) {
      all.push(a);
      left++;
    } else if (b !== undefined) {
      all.push(b);
      right++;
    }
    if (isPause(all.length)) yield;
  }
}
