/**
 * Call hierarchy: who was in the room. A meeting leads to the officials that articles about it name, and to the bodies that they name
 * beside it; these lead back to it.
 */
import { kindOf as kindOfId } from '../corpus/kindOf.ts';
import type { IndexedMention, Snapshot } from '../corpus/model.ts';
import type { ClaimProperty } from '../mentions/model.ts';
import { type EntityId, entityId, type EntityKind } from '../registry/model.ts';
import type { FileId, Localized } from '../text/span.ts';
import { byDate, type Destination, toIndexed } from './destination.ts';

export interface Company {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** In how many articles, and as what where one says so. */
  readonly detail: Localized;
  /** Where articles name it beside the other one, or say that it hosted or chaired; those of the earliest article first. */
  readonly places: readonly Destination[];
}

/** Whether {@link companyOf} has an answer. */
export function hasCompany(snapshot: Snapshot, id: EntityId): boolean {
  const kind = snapshot.entity(id)?.kind ?? snapshot.registry.entities.get(id)?.kind;
  return kind === 'meeting' || kind === 'official' || kind === 'organisation';
}

/** Those that most articles name first. Undefined for what is neither a meeting nor an official nor a body. */
export function companyOf(snapshot: Snapshot, id: EntityId): readonly Company[] | undefined {
  const kind = kindOf(snapshot, id);
  if (kind !== 'meeting' && kind !== 'official' && kind !== 'organisation') return undefined;
  const wanted: ReadonlySet<EntityKind> = new Set(kind === 'meeting' ? ['official', 'organisation'] : ['meeting']);
  const found = new Map<EntityId, Met>();
  const room: Room = { snapshot, lines: linesOf(snapshot, id), mainMeetings: new Map() };
  for (const [other, files] of besides(snapshot, id, wanted)) {
    const isOfficial = (kind === 'meeting' ? kindOfId(other, snapshot.registry) : kind) === 'official';
    const places = placesTogether(room, other, files, isOfficial ? (kind === 'meeting' ? id : other) : undefined);
    if (places.length > 0) found.set(other, { places, roles: [] });
  }
  addClaimed(snapshot, id, kind, found);
  const order = byDate(snapshot);
  return [...found]
    .map(([entity, { places, roles }]) => ({
      entity,
      kind: kindOfId(entity, snapshot.registry),
      detail: detailOf(new Set(places.map(({ file }) => file)).size, roles),
      places: places.toSorted((a, b) => order(a.file, b.file) || a.start - b.start),
    }))
    .sort((a, b) => b.places.length - a.places.length);
}

const kindOf = (snapshot: Snapshot, id: EntityId): EntityKind | undefined =>
  snapshot.entity(id)?.kind ?? snapshot.registry.entities.get(id)?.kind;

interface Met {
  readonly places: Destination[];
  readonly roles: Localized[];
}

/** What else the articles about it speak of, and which of them do. */
function besides(
  snapshot: Snapshot,
  id: EntityId,
  wanted: ReadonlySet<EntityKind>,
): ReadonlyMap<EntityId, readonly FileId[]> {
  const found = new Map<EntityId, FileId[]>();
  for (const file of snapshot.articlesOf(id)) {
    for (const other of snapshot.summary(file)?.entities ?? []) {
      if (other === id || !wanted.has(kindOfId(other, snapshot.registry))) continue;
      const files = found.get(other);
      if (files === undefined) found.set(other, [file]);
      else files.push(file);
    }
  }
  return found;
}

interface Room {
  readonly snapshot: Snapshot;
  /** Where articles speak of the one that is asked about. */
  readonly lines: ReadonlyMap<FileId, ReadonlySet<number>>;
  /** What was found out on the way. */
  readonly mainMeetings: Map<FileId, EntityId | undefined>;
}

/** Mentions of the other one beside it; in the articles about the meeting, anywhere. */
function placesTogether(
  { snapshot, lines, mainMeetings }: Room,
  other: EntityId,
  files: readonly FileId[],
  meeting?: EntityId,
): Destination[] {
  const isAbout = (file: FileId): boolean => {
    if (meeting === undefined) return false;
    if (!mainMeetings.has(file)) mainMeetings.set(file, mainMeetingOf(snapshot, file));
    return mainMeetings.get(file) === meeting;
  };
  const places: Destination[] = [];
  for (const file of files) {
    const near = lines.get(file);
    if (near === undefined) continue;
    for (const mention of snapshot.mentionsOfIn(other, file)) {
      if (standsAlone(mention) && (near.has(mention.line) || isAbout(file))) places.push(toIndexed(mention));
    }
  }
  return places;
}

/** A body that is only part of a title or of another name was not there. */
const standsAlone = ({ nested, type }: IndexedMention): boolean => !nested || type === 'meeting';

/** A line of an article is a paragraph. */
function linesOf(snapshot: Snapshot, id: EntityId): ReadonlyMap<FileId, ReadonlySet<number>> {
  const lines = new Map<FileId, Set<number>>();
  for (const mention of snapshot.mentionsOf(id)) {
    if (!standsAlone(mention)) continue;
    const known = lines.get(mention.file);
    if (known === undefined) lines.set(mention.file, new Set([mention.line]));
    else known.add(mention.line);
  }
  return lines;
}

/** The meeting that an article names first: of a series and its edition, the edition. */
function mainMeetingOf(snapshot: Snapshot, file: FileId): EntityId | undefined {
  const meetings = (snapshot.summary(file)?.entities ?? []).filter(
    (id) => kindOfId(id, snapshot.registry) === 'meeting',
  );
  const seriesOf = (id: EntityId): EntityId | undefined => {
    const series = snapshot.entity(id)?.series;
    return series === undefined ? undefined : snapshot.canonical(series);
  };
  const [first] = meetings;
  return meetings.find((id) => seriesOf(id) === first) ?? first;
}

const roles: readonly { readonly property: ClaimProperty; readonly label: Localized }[] = [
  { property: 'host', label: { vi: 'chủ nhà', en: 'host' } },
  { property: 'chair', label: { vi: 'chủ trì', en: 'chair' } },
  { property: 'participants', label: { vi: 'tham dự', en: 'participant' } },
];

/** What articles and the registry say outright. */
function addClaimed(snapshot: Snapshot, id: EntityId, kind: EntityKind, found: Map<EntityId, Met>): void {
  const add = (other: EntityId, role: Localized, place: Destination | undefined): void => {
    const met = found.get(other) ?? { places: [], roles: [] };
    found.set(other, met);
    if (place !== undefined) met.places.push(place);
    if (!met.roles.includes(role)) met.roles.push(role);
  };
  const meetings = kind === 'meeting' ? [id] : [...besides(snapshot, id, new Set<EntityKind>(['meeting'])).keys()];
  for (const meeting of meetings) {
    for (const { property, label } of roles) {
      for (const claim of snapshot.claimsOf(meeting, property)) {
        const value = snapshot.canonical(entityId(claim.value));
        if (kind === 'meeting' && kindOf(snapshot, value) !== undefined) add(value, label, toIndexed(claim));
        else if (value === id) add(meeting, label, toIndexed(claim));
      }
    }
  }
}

function detailOf(articles: number, said: readonly Localized[]): Localized {
  const [vi, en] = [said.map((role) => role.vi), said.map((role) => role.en)];
  return {
    vi: [...vi, `${articles} bài`].join(' · '),
    en: [...en, articles === 1 ? '1 article' : `${articles} articles`].join(' · '),
  };
}
