/** The questions that can be asked of an archive wherever it is kept: in memory, or in a database that many share. */
import type { ArticleSummary, EntitySummary, IndexedClaim, IndexedMention } from '../core/corpus/model.ts';
import type { EntityCandidate } from '../core/corpus/search.ts';
import type { ClaimProperty } from '../core/mentions/model.ts';
import type { EntityId, Registry } from '../core/registry/model.ts';
import type { FileId } from '../core/text/span.ts';

/** Every answer is a plain value; the same articles and registry give the same answers in the same order, whoever keeps them. */
export interface Archive {
  readonly registry: Registry;
  /** The id under which the archive knows an entity that articles call by several ids. */
  canonical(id: EntityId): Promise<EntityId>;
  entity(id: EntityId): Promise<EntitySummary | undefined>;
  /** How many articles call the entity by each name: the most used first. */
  namesOf(id: EntityId): Promise<ReadonlyMap<string, number>>;
  /** Editions of a series, by edition. */
  editionsOf(series: EntityId): Promise<readonly EntityId[]>;
  /** In path order, then text order. */
  mentionsOf(id: EntityId, asked?: PageAsked): Promise<Page<IndexedMention>>;
  claimsOf(id: EntityId, asked?: ClaimsAsked): Promise<Page<IndexedClaim>>;
  /** Files that mention the entity, in path order. */
  articlesOf(id: EntityId, asked?: PageAsked): Promise<Page<FileId>>;
  /** Entities by what a person types: diacritics optional, initials work, typing errors too; those that fit best first. */
  entitiesLike(name: string, limit?: number): Promise<readonly EntityCandidate[]>;
  /** One for each file; undefined where the archive has none. */
  summaries(files: readonly FileId[]): Promise<readonly (ArticleSummary | undefined)[]>;
  close(): Promise<void>;
}

export interface PageAsked {
  /** The last article of the page before; from the first one when absent. */
  readonly after?: FileId;
  /** How many articles the page may cover. */
  readonly articles?: number;
}

export interface ClaimsAsked extends PageAsked {
  readonly property?: ClaimProperty;
}

/** Rows of whole articles: a page begins where the one before ended, whatever was loaded in between. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins ({@link PageAsked.after}); absent after the last one. */
  readonly next?: FileId;
}

/** Articles on a page when nobody says how many. */
export const PAGE = 200;

/** Candidates when nobody says how many. */
export const MOST_ALIKE = 64;
