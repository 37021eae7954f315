/** What the pages of the timeline and the map of relations ask: names and types, as in `protocol.ts`. */
import type { RelationKind, Relations } from './core/features/relations.ts';
import type { TimelineAnswer } from './core/features/timeline.ts';
import type { TimelineEntry } from './core/features/timelineEntries.ts';
import type { Language } from './core/text/span.ts';
import type { ArticleItem, PlaceItem } from './protocol.ts';

/** Request {@link TimelineParams} → {@link TimelineView}: meetings and posts between two days. Cancellable. */
export const timelineRequest = 'ministryNews/timeline';

export interface TimelineParams {
  /** An entity's id: only what concerns it. */
  readonly about?: string;
  readonly kinds: readonly TimelineEntry['kind'][];
  /** Empty: all. */
  readonly query: string;
  /** Also what the registry alone knows. */
  readonly unnamed: boolean;
  /** ISO 8601 days, both included; absent: all there is. */
  readonly from?: string;
  readonly to?: string;
  /** Lanes at most. */
  readonly lanes: number;
  readonly language: Language;
}

export interface TimelineView extends TimelineAnswer {
  /** The archive is still being looked through: ask again for the rest. */
  readonly incomplete: boolean;
  /** Who or what it is about, by name. */
  readonly about?: string;
}

/** Request {@link RelationsParams} → {@link RelationsView}: who and what share articles. Cancellable. */
export const relationsRequest = 'ministryNews/relations';

export interface RelationsParams {
  /** An entity's id: only it and what shares articles with it. */
  readonly about?: string;
  readonly kinds: readonly RelationKind[];
  /** Empty: all. */
  readonly query: string;
  /** Nodes at most. */
  readonly most: number;
  readonly language: Language;
}

export interface RelationsView extends Relations {
  readonly incomplete: boolean;
  readonly about?: string;
}

/** Request {@link SharedPlacesParams} → {@link SharedPlacesView}: articles about an entity, the newest first. Cancellable. */
export const sharedPlacesRequest = 'ministryNews/sharedPlaces';

export interface SharedPlacesParams {
  readonly entity: string;
  /** Only articles that name this one too. */
  readonly beside?: string;
  /** ISO 8601 days, both included: only articles of these days. */
  readonly from?: string;
  readonly to?: string;
  readonly most: number;
}

export interface SharedPlacesView {
  readonly total: number;
  readonly articles: readonly ArticleItem[];
  /** The registry's entry. */
  readonly declared?: PlaceItem;
}
