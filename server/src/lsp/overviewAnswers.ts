/** What the timeline and the map of relations ask: worked out in slices, the timeline piece by piece. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Snapshot } from '../core/corpus/model.ts';
import { nameOf } from '../core/features/facts.ts';
import { relations } from '../core/features/relations.ts';
import { sharedPlaces } from '../core/features/sharedPlaces.ts';
import { timeline } from '../core/features/timeline.ts';
import { timelineEntries, type TimelineEntry } from '../core/features/timelineEntries.ts';
import { entityId } from '../core/registry/model.ts';
import type { Language } from '../core/text/span.ts';
import type {
  RelationsParams,
  RelationsView,
  SharedPlacesParams,
  SharedPlacesView,
  TimelineParams,
  TimelineView,
} from '../overviewProtocol.ts';
import { throwIfCancelled } from './answer.ts';
import type { Indexing } from './indexing.ts';
import { finished, neverCancelled } from './inSlices.ts';
import type { Environment } from './environment.ts';
import type { Session } from './session.ts';
import { toLocation } from './toProtocol.ts';

/** Each asked by a request of `protocol.ts`. */
export const overviews = { onTimeline, onRelations, onSharedPlaces };

/** A part of what handlers work with. */
export interface Context {
  readonly session: Session;
  readonly indexing: Indexing;
}

/** Whatever a client asks for: more would be no picture any more. */
const MOST_LANES = 200;
const MOST_NODES = 2000;
const MOST_ARTICLES = 200;

/** Milliseconds after which the timeline shows what there is by then. */
const PATIENCE = 100;

async function onTimeline(
  { session, indexing }: Context,
  { about, kinds, query, unnamed, from, to, lanes, language }: TimelineParams,
  token: CancellationToken,
): Promise<TimelineView> {
  const { environment } = session;
  const snapshot = session.current();
  const reading = readingOf(snapshot, about, environment);
  const until = environment.now() + PATIENCE;
  while (reading.running && environment.now() < until) {
    await new Promise<void>((resolve) => environment.soon(resolve));
    throwIfCancelled(token);
  }
  if (reading.failure !== undefined) throw reading.failure;
  const question = {
    kinds,
    query,
    // Of one person or body everything is wanted.
    unnamed: unnamed || about !== undefined,
    lanes: Math.min(lanes, MOST_LANES),
    language,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const incomplete = reading.running || indexing.running;
  const answer = await finished(timeline(snapshot, [...reading.entries], question), environment, token);
  return { ...answer, incomplete, ...named(snapshot, about, language) };
}

const named = (snapshot: Snapshot, id: string | undefined, language: Language): { readonly about?: string } =>
  id === undefined ? {} : { about: nameOf(snapshot, snapshot.canonical(entityId(id)), language) };

interface Reading {
  readonly entries: TimelineEntry[];
  running: boolean;
  failure?: unknown;
}

/** A person who moves about in the picture asks the same snapshot again and again. */
const readings = new WeakMap<Snapshot, Map<string, Reading>>();

function readingOf(snapshot: Snapshot, about: string | undefined, environment: Environment): Reading {
  let own = readings.get(snapshot);
  if (own === undefined) readings.set(snapshot, (own = new Map<string, Reading>()));
  const known = own.get(about ?? '');
  if (known !== undefined) return known;
  const reading: Reading = { entries: [], running: true };
  own.set(about ?? '', reading);
  const work = timelineEntries(snapshot, about === undefined ? undefined : entityId(about));
  void read(reading, work, environment);
  return reading;
}

/** It goes on for whoever asks next, also when the one who asked first no longer waits. */
async function read(
  reading: Reading,
  work: Generator<readonly TimelineEntry[]>,
  environment: Environment,
): Promise<void> {
  try {
    await finished(collect(reading.entries, work), environment, neverCancelled);
  } catch (error) {
    reading.failure = error;
  }
  reading.running = false;
}

function* collect(
  entries: TimelineEntry[],
  work: Generator<readonly TimelineEntry[]>,
): Generator<undefined, undefined> {
  for (const piece of work) {
    entries.push(...piece);
    yield undefined;
  }
  return undefined;
}

async function onRelations(
  { session, indexing }: Context,
  { about, kinds, query, most, language }: RelationsParams,
  token: CancellationToken,
): Promise<RelationsView> {
  const snapshot = session.current();
  const question = {
    kinds,
    query,
    most: Math.min(most, MOST_NODES),
    language,
    ...(about === undefined ? {} : { about: entityId(about) }),
  };
  const incomplete = indexing.running;
  const answer = await finished(relations(snapshot, question), session.environment, token);
  return { ...answer, incomplete, ...named(snapshot, about, language) };
}

async function onSharedPlaces(
  { session }: Context,
  { entity, beside, from, to, most }: SharedPlacesParams,
  token: CancellationToken,
): Promise<SharedPlacesView> {
  const question = {
    entity: entityId(entity),
    most: Math.min(most, MOST_ARTICLES),
    ...(beside === undefined ? {} : { beside: entityId(beside) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const found = await finished(sharedPlaces(session.current(), question), session.environment, token);
  const declared = found.declaredAt === undefined ? undefined : toLocation(session, found.declaredAt);
  return {
    total: found.total,
    articles: found.articles.flatMap(({ at, day }) => {
      const location = toLocation(session, at);
      return location === undefined ? [] : [{ ...location, ...(day === undefined ? {} : { day }) }];
    }),
    ...(declared === undefined ? {} : { declared }),
  };
}
