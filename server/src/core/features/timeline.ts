/** What happened when, as much of it as a person can look at: lanes of meetings and posts between two days, crowds of meetings as one heap. */
import type { Snapshot } from '../corpus/model.ts';
import { calendarDay, dayNumber } from '../text/calendar.ts';
import { isoDate } from '../mentions/dates/calendar.ts';
import type { EntityId } from '../registry/model.ts';
import { slug } from '../text/comparison.ts';
import type { Language, Localized } from '../text/span.ts';
import { dateInWords } from './dateWords.ts';
import { nameOf, shortFormsOf } from './facts.ts';
import { namedLike } from './namedLike.ts';
import type { TimelineEntry } from './timelineEntries.ts';

export interface TimelineQuestion {
  readonly kinds: readonly TimelineEntry['kind'][];
  /** Diacritics, capitals and typing errors do not matter; empty: all. */
  readonly query: string;
  /** Also what the registry alone knows; a query looks there too. */
  readonly unnamed: boolean;
  /** ISO 8601 days, both included; absent: all there is. */
  readonly from?: string;
  readonly to?: string;
  /** Lanes at most; the ones that most articles speak of. */
  readonly lanes: number;
  readonly language: Language;
}

export interface TimelineAnswer {
  /** Entries of any time that the question is about, and the days that they cover, ISO 8601. */
  readonly total: number;
  readonly from?: string;
  readonly to?: string;
  readonly lanes: readonly TimelineLane[];
  /** Lanes with something between the two days that are not among these. */
  readonly lanesLeft: number;
  readonly items: readonly TimelineItem[];
  readonly heaps: readonly TimelineHeap[];
}

export interface TimelineLane {
  readonly id: string;
  /** `meetings`, `posts`: of no series, of no body. */
  readonly kind: 'series' | 'meetings' | 'body' | 'posts';
  readonly name: string;
  readonly entity?: EntityId;
  /** Long entries that are not among the items. */
  readonly left: number;
}

export interface TimelineItem {
  readonly id: string;
  readonly lane: string;
  readonly kind: TimelineEntry['kind'];
  readonly entity: EntityId;
  /** Short, for the drawing. */
  readonly label: string;
  /** In full. */
  readonly name: string;
  readonly when: string;
  /** ISO 8601 days, both included; absent: open. */
  readonly start?: string;
  readonly end?: string;
  readonly source: TimelineEntry['from'];
  readonly articles: number;
  readonly conflict: boolean;
}

/** Several meetings too near to each other to be told apart. */
export interface TimelineHeap {
  readonly id: string;
  readonly lane: string;
  readonly start: string;
  readonly end: string;
  readonly count: number;
  /** Of those that most articles speak of. */
  readonly names: readonly string[];
}

/** Entries of a lane that are shown one by one, the most spoken of first. */
const MOST_IN_LANE = 24;
const NAMED_IN_HEAP = 3;
const MOST_FOUND = 256;
/** Entries looked at between two pauses. */
const AT_ONCE = 1024;

/** `entries`: those of `timelineEntries`. Pauses between pieces of work. */
export function* timeline(
  snapshot: Snapshot,
  entries: readonly TimelineEntry[],
  question: TimelineQuestion,
): Generator<undefined, TimelineAnswer> {
  const asked = wanted(snapshot, entries, question);
  const covered = extent(asked);
  const from = question.from === undefined ? covered?.from : numberOf(question.from);
  const to = question.to === undefined ? covered?.to : numberOf(question.to);
  const all = { total: asked.length, ...(covered && { from: iso(covered.from), to: iso(covered.to) }) };
  if (from === undefined || to === undefined) return { ...all, lanes: [], lanesLeft: 0, items: [], heaps: [] };
  yield undefined;
  const drawn = yield* lanesOf(snapshot, asked, (entry) => (entry.start ?? from) <= to && (entry.end ?? to) >= from);
  const shown = [...drawn].sort(byArticles).slice(0, question.lanes).sort(byKind);
  const unit = unitOf(to - from + 1);
  const draw = artist(snapshot, question.language);
  const parts: Filled[] = [];
  for (const lane of shown) {
    yield undefined;
    parts.push(fill(lane, unit, draw));
  }
  return {
    ...all,
    lanes: shown.map(({ id, kind, entity, entries: inLane }, at) => ({
      id,
      kind,
      name: entity === undefined ? others[kind][question.language] : laneName(entity, inLane, draw),
      ...(entity === undefined ? {} : { entity }),
      left: parts[at]?.left ?? 0,
    })),
    lanesLeft: drawn.length - shown.length,
    items: parts.flatMap(({ items }) => items),
    heaps: parts.flatMap(({ heaps }) => heaps),
  };
}

const others: Readonly<Record<TimelineLane['kind'], Localized>> = {
  series: { vi: 'Cuộc họp', en: 'Meetings' },
  meetings: { vi: 'Các cuộc họp khác', en: 'Other meetings' },
  body: { vi: 'Chức vụ', en: 'Posts' },
  posts: { vi: 'Các chức vụ khác', en: 'Other posts' },
};

function wanted(
  snapshot: Snapshot,
  entries: readonly TimelineEntry[],
  { kinds, query, unnamed }: TimelineQuestion,
): readonly TimelineEntry[] {
  const ofKinds = entries.filter(({ kind }) => kinds.includes(kind));
  const words = slug(query);
  if (words === '') return unnamed ? ofKinds : ofKinds.filter(({ articles }) => articles > 0);
  const found = namedLike(snapshot, query, MOST_FOUND);
  return ofKinds.filter(
    ({ entity, group, role }) =>
      found.has(entity) ||
      (group !== undefined && found.has(group)) ||
      [role?.vi, role?.en].some((name) => name !== undefined && slug(name).includes(words)),
  );
}

function extent(entries: readonly TimelineEntry[]): { readonly from: number; readonly to: number } | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const { start, end } of entries) {
    from = Math.min(from, start ?? end ?? Infinity);
    to = Math.max(to, end ?? start ?? -Infinity);
  }
  return from > to ? undefined : { from, to };
}

interface Lane extends Pick<TimelineLane, 'id' | 'kind' | 'entity'> {
  readonly entries: TimelineEntry[];
  readonly articles: number;
}

/** A series with one edition alone is among the other meetings. */
function* lanesOf(
  snapshot: Snapshot,
  asked: readonly TimelineEntry[],
  isVisible: (entry: TimelineEntry) => boolean,
): Generator<undefined, readonly Lane[]> {
  const editions = new Map<EntityId, number>();
  for (const { kind, group } of asked) {
    if (kind === 'meeting' && group !== undefined) editions.set(group, (editions.get(group) ?? 0) + 1);
  }
  const lanes = new Map<string, Lane>();
  for (const [at, entry] of asked.entries()) {
    if (at % AT_ONCE === 0) yield undefined;
    if (!isVisible(entry)) continue;
    const { kind, group } = entry;
    const isOwn = group !== undefined && (kind === 'post' || (editions.get(group) ?? 0) > 1);
    const lane = isOwn ? (kind === 'meeting' ? 'series' : 'body') : kind === 'meeting' ? 'meetings' : 'posts';
    const id = isOwn ? `${lane} ${group}` : lane;
    const known = lanes.get(id);
    if (known !== undefined) known.entries.push(entry);
    else {
      const articles = isOwn ? (snapshot.entity(group)?.articles ?? 0) : Infinity;
      lanes.set(id, { id, kind: lane, entries: [entry], articles, ...(isOwn && { entity: group }) });
    }
  }
  return [...lanes.values()];
}

const byArticles = (a: Lane, b: Lane): number =>
  a.articles === b.articles ? (a.id < b.id ? -1 : 1) : b.articles - a.articles;

const laneOrder: readonly TimelineLane['kind'][] = ['series', 'meetings', 'body', 'posts'];

/** Within a kind they stay in the order in which they come. */
const byKind = (a: Lane, b: Lane): number => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind);

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

const units: readonly (readonly [Unit, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['quarter', 91],
  ['year', 365],
];

/** The least one of which not too many lie beside each other on a screen. */
const unitOf = (days: number): Unit => units.find(([, length]) => days / length <= 48)?.[0] ?? 'decade';

/** The number of the unit in which a day lies, and the days where it begins and where the next one does. */
function unitAround(day: number, unit: Unit): { readonly start: number; readonly next: number } {
  if (unit === 'day') return { start: day, next: day + 1 };
  // 1970-01-01 was a Thursday.
  if (unit === 'week') {
    const start = day - ((((day + 3) % 7) + 7) % 7);
    return { start, next: start + 7 };
  }
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'month':
      return { start: dayNumber(year, month, 1), next: dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) };
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return {
        start: dayNumber(year, first, 1),
        next: dayNumber(first === 10 ? year + 1 : year, ((first + 2) % 12) + 1, 1),
      };
    }
    case 'year':
      return { start: dayNumber(year, 1, 1), next: dayNumber(year + 1, 1, 1) };
    case 'decade':
      return { start: dayNumber(year - (year % 10), 1, 1), next: dayNumber(year - (year % 10) + 10, 1, 1) };
  }
}

interface Filled {
  readonly items: readonly TimelineItem[];
  readonly heaps: readonly TimelineHeap[];
  readonly left: number;
}

/** A lane that is not full shows all of its entries; in a full one, the short ones of a unit are a heap. */
function fill({ id: lane, entries }: Lane, unit: Unit, { itemOf, labelOf }: Artist): Filled {
  const toItem = (entry: TimelineEntry): TimelineItem => itemOf(lane, entry);
  if (entries.length <= MOST_IN_LANE) return { items: entries.map(toItem), heaps: [], left: 0 };
  const long: TimelineEntry[] = [];
  const short = new Map<number, TimelineEntry[]>();
  for (const entry of entries) {
    const around = entry.start === undefined ? undefined : unitAround(entry.start, unit);
    const isLong = around === undefined || (entry.end ?? Infinity) - around.start >= 2 * (around.next - around.start);
    if (isLong) long.push(entry);
    else {
      const same = short.get(around.start);
      if (same === undefined) short.set(around.start, [entry]);
      else same.push(entry);
    }
  }
  const groups = [...short].sort(([a], [b]) => a - b);
  const alone = groups.flatMap(([, group]) => (group.length === 1 ? group : []));
  const heaps = groups.flatMap(([start, group]): TimelineHeap[] =>
    group.length === 1
      ? []
      : [
          {
            id: `${lane} ${unit} ${start}`,
            lane,
            start: iso(start),
            end: iso(unitAround(start, unit).next - 1),
            count: group.length,
            names: group.sort(byImportance).slice(0, NAMED_IN_HEAP).map(labelOf),
          },
        ],
  );
  const shown = long.sort(byImportance).slice(0, MOST_IN_LANE);
  return { items: [...shown, ...alone].map(toItem), heaps, left: long.length - shown.length };
}

const byImportance = (a: TimelineEntry, b: TimelineEntry): number =>
  b.articles - a.articles || (a.start ?? -Infinity) - (b.start ?? -Infinity) || (a.id < b.id ? -1 : 1);

/** A series that no registry knows and no article names alone is called by what its editions have in common. */
function laneName(entity: EntityId, entries: readonly TimelineEntry[], { nameOf: name }: Artist): string {
  const own = name(entity);
  if (own !== entity) return own;
  const [first = [], ...rest] = entries.map((entry) => name(entry.entity).split(' '));
  const same = first.findIndex((each, at) => rest.some((words) => words[at] !== each));
  const common = first
    .slice(0, same < 0 ? undefined : same)
    .join(' ')
    .replace(LOOSE_ORDINAL, '');
  return common === '' ? first.join(' ') : common;
}

/** What is left of an ordinal where its number is gone. */
const LOOSE_ORDINAL = / (?:lần )?thứ$| lần$/u;

interface Artist {
  readonly nameOf: (id: EntityId) => string;
  readonly labelOf: (entry: TimelineEntry) => string;
  readonly itemOf: (lane: string, entry: TimelineEntry) => TimelineItem;
}

/** Names are looked up once: the same person and the same body come again and again. */
function artist(snapshot: Snapshot, language: Language): Artist {
  const names = new Map<EntityId, string>();
  const short = new Map<EntityId, string>();
  const kept = (known: Map<EntityId, string>, id: EntityId, make: () => string): string => {
    let name = known.get(id);
    if (name === undefined) known.set(id, (name = make()));
    return name;
  };
  const name = (id: EntityId): string => kept(names, id, () => nameOf(snapshot, id, language));
  const roleOf = ({ role }: TimelineEntry): string => role?.[language] ?? role?.vi ?? role?.en ?? '';
  const labelOf = (entry: TimelineEntry): string => {
    const { kind, entity } = entry;
    if (kind === 'post') return `${name(entity)} · ${roleOf(entry)}`;
    return kept(short, entity, () => shortFormsOf(snapshot, entity)[0] ?? name(entity));
  };
  return {
    nameOf: name,
    labelOf,
    itemOf: (lane, entry) => {
      const { id, kind, entity, group, start, end, told, from, articles, conflict } = entry;
      const body = group === undefined ? '' : ` · ${name(group)}`;
      return {
        id,
        lane,
        kind,
        entity,
        label: labelOf(entry),
        name: kind === 'meeting' ? name(entity) : `${labelOf(entry)}${body}`,
        when: inWords(told)[language],
        ...(start === undefined ? {} : { start: iso(start) }),
        ...(end === undefined ? {} : { end: iso(end) }),
        source: from,
        articles,
        conflict,
      };
    },
  };
}

function inWords(told: string): Localized {
  const [start = '', end] = told.split('/');
  if (end === undefined || (start !== '' && end !== '')) return dateInWords(told);
  const known = dateInWords(start === '' ? end : start);
  return start === ''
    ? { vi: `đến ${known.vi}`, en: `until ${known.en}` }
    : { vi: `từ ${known.vi}`, en: `since ${known.en}` };
}

const iso = (day: number): string => isoDate(calendarDay(day));

function numberOf(day: string): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  return year === undefined || month === undefined || date === undefined ? undefined : dayNumber(year, month, date);
}
