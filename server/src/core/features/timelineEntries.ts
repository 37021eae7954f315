/** What has a place in time: meetings and the posts that people held, by the registry first, then by what articles say. */
import type { Snapshot } from '../corpus/model.ts';
import { companions, type WrittenTitle, writtenTitles } from '../corpus/sweep.ts';
import { dayNumber } from '../text/calendar.ts';
import { holdsOn } from '../registry/interval.ts';
import type { EntityId, Interval, Membership } from '../registry/model.ts';
import { firstDay, lastDay, parsePartialDate } from '../registry/partialDate.ts';
import { nameKey } from '../text/comparison.ts';
import { remembered } from '../text/remembered.ts';
import type { Localized } from '../text/span.ts';
import { datesAgree } from './dateAgreement.ts';

/** Days are numbers, counted from 1970-01-01; the end is the last day itself. */
export interface TimelineEntry {
  /** The same for the same thing as long as the archive says the same. */
  readonly id: string;
  readonly kind: 'meeting' | 'post';
  /** The meeting, or the person who held the post. */
  readonly entity: EntityId;
  /** The series of a meeting, the body of a post. */
  readonly group?: EntityId;
  /** Of a post: what it is called, without the body. */
  readonly role?: Partial<Localized>;
  /** Absent: not known, so that it may have begun long before. */
  readonly start?: number;
  /** Absent: not known, so that it may still go on. */
  readonly end?: number;
  /** ISO 8601, as it was told, with `/` between the ends; an open end is empty. */
  readonly told: string;
  /** `seen`: nobody says when it was; these are the days of the articles that speak of it. */
  readonly from: 'registry' | 'articles' | 'seen';
  /** Those that speak of the meeting or the person. */
  readonly articles: number;
  /** Somebody gives other days. */
  readonly conflict: boolean;
}

/**
 * Piece by piece, most pieces empty, so that whoever asks can pause between them and show what is there already: meetings first. With
 * `about`, what concerns that person, body or meeting.
 */
export function* timelineEntries(snapshot: Snapshot, about?: EntityId): Generator<readonly TimelineEntry[]> {
  const asked = about === undefined ? undefined : snapshot.canonical(about);
  const wanted = yield* pausing(asked === undefined ? everything(snapshot) : concerning(snapshot, asked));
  for (const id of wanted.meetings) yield meetingEntry(snapshot, id);
  if (wanted.people.size === 0) return;
  const files = asked === undefined ? undefined : snapshot.articlesOf(asked);
  const titles = yield* pausing(writtenTitles(snapshot, files));
  const isBody = asked !== undefined && kindOf(snapshot, asked) === 'organisation';
  for (const id of wanted.people) {
    const posts = postEntries(snapshot, id, titles.get(id) ?? []);
    yield isBody ? posts.filter(({ group }) => group === asked) : posts;
  }
}

function* pausing<Answer>(work: Generator<undefined, Answer>): Generator<readonly TimelineEntry[], Answer> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield [];
  }
}

const kindOf = (snapshot: Snapshot, id: EntityId) =>
  snapshot.registry.entities.get(id)?.kind ?? snapshot.entity(id)?.kind;

interface Wanted {
  readonly meetings: ReadonlySet<EntityId>;
  readonly people: ReadonlySet<EntityId>;
}

function* everything(snapshot: Snapshot): Generator<undefined, Wanted> {
  const [meetings, people] = [new Set<EntityId>(), new Set<EntityId>()];
  for (const { id, kind } of snapshot.entities()) {
    if (kind === 'meeting') meetings.add(id);
    else if (kind === 'official') people.add(id);
    yield undefined;
  }
  return { meetings, people };
}

/** A meeting with its sister editions; a person or a body with whom and what the articles about it speak of. */
function* concerning(snapshot: Snapshot, id: EntityId): Generator<undefined, Wanted> {
  const kind = kindOf(snapshot, id);
  if (kind === 'meeting') {
    const series = snapshot.entity(id)?.series ?? id;
    return { meetings: new Set([id, ...snapshot.editionsOf(series)]), people: new Set() };
  }
  const besides = yield* companions(snapshot, [id]);
  const ofKind = (wanted: string): EntityId[] =>
    [...besides.keys()].filter((each) => kindOf(snapshot, each) === wanted);
  const members = snapshot.registry.membershipsOf(id).map(({ person }) => snapshot.canonical(person));
  const people = kind === 'official' ? [id] : kind === 'organisation' ? [...members, ...ofKind('official')] : [];
  return { meetings: new Set(ofKind('meeting')), people: new Set(people) };
}

function meetingEntry(snapshot: Snapshot, id: EntityId): readonly TimelineEntry[] {
  const declared = snapshot.registry.entities.get(id);
  if (declared?.kind === 'meeting' && declared.isSeries) return [];
  const vouched = declared?.kind === 'meeting' ? intervalSpan(meetingDays(declared.dates)) : undefined;
  // A series that no registry knows of is where its editions are.
  if (vouched === undefined && snapshot.editionsOf(id).length > 0) return [];
  const { articles = 0, series } = snapshot.entity(id) ?? {};
  const told = [...snapshot.claimsOf(id, 'dates')].flatMap(({ value }) => spanOf(value) ?? []);
  const best = mostOften(told);
  const span = vouched ?? best ?? seenSpan(snapshot, id);
  if (span === undefined) return [];
  const entry: TimelineEntry = {
    id,
    kind: 'meeting',
    entity: id,
    ...(series === undefined ? {} : { group: series }),
    ...placed(span),
    from: vouched !== undefined ? 'registry' : best !== undefined ? 'articles' : 'seen',
    articles,
    conflict: told.some(({ told: other }) => !datesAgree(span.told, other)),
  };
  return [entry];
}

function postEntries(snapshot: Snapshot, person: EntityId, titles: readonly WrittenTitle[]): readonly TimelineEntry[] {
  const posts = snapshot.registry.membershipsOf(person).filter((post) => snapshot.canonical(post.person) === person);
  if (posts.length === 0 && titles.length === 0) return [];
  const articles = snapshot.entity(person)?.articles ?? 0;
  const declared = posts.flatMap((post): TimelineEntry[] => {
    const span = intervalSpan(post.interval);
    if (span === undefined) return [];
    const { role, organization, declaredAt } = post;
    const group = snapshot.canonical(organization);
    const id = `${person} ${declaredAt.file} ${declaredAt.span.start}`;
    return [
      { id, kind: 'post', entity: person, group, role, ...placed(span), from: 'registry', articles, conflict: false },
    ];
  });
  return [...declared, ...writtenPosts(person, titles, posts).map((entry) => ({ ...entry, articles }))];
}

/** "Former Minister" says nothing of when the post was held. */
const FORMER = /^(?:nguyên|cựu|cố|former|ex|late)[\s-]/iu;

/** What is left between a title and the body cut off from it. */
const LOOSE_END = /[\s,]+(?:(?:of|for|at)(?: the)?)?[\s,]*$/u;

/** Titles that no membership explains; one that only begins another ("Thứ trưởng") says nothing more than that. */
function writtenPosts(
  person: EntityId,
  titles: readonly WrittenTitle[],
  posts: readonly Membership[],
): readonly Omit<TimelineEntry, 'articles'>[] {
  const left = new Map<string, { readonly written: WrittenTitle; readonly days: string[] }>();
  for (const written of titles) {
    if (FORMER.test(written.title)) continue;
    const key = nameKey(written.title);
    const days =
      posts.length === 0
        ? [...written.days]
        : written.days.filter((day) => !posts.some((post) => explains(post, key, day)));
    const same = left.get(key);
    if (same !== undefined) same.days.push(...days);
    else if (days.length > 0) left.set(key, { written, days });
  }
  // In this order a key stands before those that begin with it.
  const sorted = [...left].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([key, { written, days }], at) => {
    if (sorted[at + 1]?.[0].startsWith(`${key} `) === true) return [];
    days.sort();
    const [first = '', last = first] = [days[0], days.at(-1)];
    const span = spanOf(first === last ? first : `${first}/${last}`);
    if (span === undefined) return [];
    const { title, body } = written;
    const head = body?.before.replace(LOOSE_END, '') ?? '';
    return [
      {
        id: `${person} ${key}`,
        kind: 'post' as const,
        entity: person,
        ...(body === undefined ? {} : { group: body.id }),
        role: { vi: head === '' ? title : head },
        ...placed(span),
        from: 'seen' as const,
        conflict: false,
      },
    ];
  });
}

const explains = (post: Membership, title: string, day: string): boolean =>
  holdsOn(post.interval, day) &&
  [post.role.vi, post.role.en].some((role) => role !== undefined && title.startsWith(nameKey(role)));

interface Told {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly told: string;
}

const placed = ({ start, end, told }: Told): Pick<TimelineEntry, 'start' | 'end' | 'told'> => ({
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
  told,
});

const MOST_SPANS = 4096;

/** Undefined for what tells no year, or no real day. The same days come again and again. */
const spanOf = remembered(readSpan, MOST_SPANS);

function readSpan(value: string): Told | undefined {
  const [from = '', to = from] = value.split('/').map((each) => each.replace(/T.*$/, ''));
  const [start, end] = [dayOf(from, firstDay), dayOf(to, lastDay)];
  return start === undefined || end === undefined || end < start ? undefined : { start, end, told: value };
}

function intervalSpan({ start, end }: Interval): Told | undefined {
  if (start === undefined && end === undefined) return undefined;
  return {
    start: start === undefined ? undefined : dayOf(start, firstDay),
    end: end === undefined ? undefined : dayOf(end, lastDay),
    told: start === end ? (start ?? '') : `${start ?? ''}/${end ?? ''}`,
  };
}

/** Of a meeting whose other end nobody has told, the day that is known. */
function meetingDays({ start, end }: Interval): Interval {
  const [first, last] = [start ?? end, end ?? start];
  return first === undefined || last === undefined ? {} : { start: first, end: last };
}

function dayOf(date: string, whole: (date: string) => string): number | undefined {
  const partial = parsePartialDate(date);
  if (partial === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = whole(partial).split('-').map(Number);
  return dayNumber(year, month, day);
}

/** The span that most articles give: of equals the first. */
function mostOften(told: readonly Told[]): Told | undefined {
  const counts = new Map<string, number>();
  for (const { told: value } of told) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Told | undefined;
  for (const one of told) {
    if (best === undefined || (counts.get(one.told) ?? 0) > (counts.get(best.told) ?? 0)) best = one;
  }
  return best;
}

/** The day of the earliest article about it that bears one. */
function seenSpan(snapshot: Snapshot, id: EntityId): Told | undefined {
  let first: string | undefined;
  for (const file of snapshot.articlesOf(id)) {
    const day = snapshot.summary(file)?.date?.value;
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first === undefined ? undefined : spanOf(first);
}
