/** What articles disagree about, by what they disagree about: each reading beside the other, no side taken. */
import type { Check, Finding } from '../checks/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';
import type { Localized, Place } from '../text/span.ts';
import { entityOf } from './targetAt.ts';

/** Checks that compare one article with another, or with the registry. */
const COMPARING: ReadonlySet<string> = new Set([
  'official.title-at-date',
  'official.title-conflict',
  'organisation.superseded',
  'acronym.conflicting-expansion',
  'meeting.date-conflict',
  'meeting.place-conflict',
  'meeting.ordinal-order',
  'meeting.name-conflict',
]);

/** All that need to be asked for {@link conflictsAmong}. */
export const compares = ({ code }: Pick<Check, 'code'>): boolean => COMPARING.has(code);

export interface Conflict {
  readonly code: string;
  readonly message: Localized;
  readonly place: Place;
  /** What it is held against. */
  readonly others: readonly { readonly place: Place; readonly message: Localized }[];
}

export interface ConflictGroup {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly conflicts: readonly Conflict[];
}

/** The conflicts among some findings of an article, each with the entity it is about. */
export function conflictsAmong(
  snapshot: Snapshot,
  article: Parameters<typeof entityOf>[1],
  findings: readonly Finding[],
): readonly { readonly entity: EntityId; readonly conflict: Conflict }[] {
  return findings.flatMap((finding) => {
    if (!COMPARING.has(finding.code)) return [];
    const { span } = finding.place;
    // A date is in conflict about the meeting that is claimed to be held on it.
    const claim = article.claims.find(({ start, end }) => start <= span.start && end >= span.end);
    const named = article.mentions.find(
      (mention) => mention.type !== 'date' && mention.start < span.end && mention.end > span.start,
    );
    const local = claim?.entity ?? (named?.type === 'date' ? undefined : named?.entity);
    const entity = local === undefined ? undefined : entityOf(snapshot, article, local);
    if (entity === undefined) return [];
    const { code, message, place, related } = finding;
    return [{ entity, conflict: { code, message, place, others: related } }];
  });
}

/** Those of most conflicts first. One pair of places is told once, from whichever side it was found. */
export function groupConflicts(
  snapshot: Snapshot,
  found: readonly { readonly entity: EntityId; readonly conflict: Conflict }[],
): readonly ConflictGroup[] {
  const groups = new Map<EntityId, Map<string, Conflict>>();
  for (const { entity, conflict } of found) {
    let group = groups.get(entity);
    if (group === undefined) groups.set(entity, (group = new Map<string, Conflict>()));
    const key = pairKey(conflict);
    if (!group.has(key)) group.set(key, conflict);
  }
  return Array.from(groups, ([entity, conflicts]): ConflictGroup => {
    const known = snapshot.entity(entity);
    const kind = known?.kind ?? snapshot.registry.entities.get(entity)?.kind ?? 'meeting';
    return { entity, kind, name: known?.name ?? entity, conflicts: [...conflicts.values()] };
  }).sort((a, b) => b.conflicts.length - a.conflicts.length || (a.name < b.name ? -1 : 1));
}

/** Two articles differ in one respect about one thing, however often they say it. */
function pairKey({ code, place, others }: Conflict): string {
  const files = [place.file, ...others.slice(0, 1).map((other) => other.place.file)];
  return [code, ...files.sort()].join(' ');
}
