/** The questions that checks and features ask of the archive. */
import type { Article, ArticleDate, ClaimProperty, EntityForm, MentionType } from '../mentions/model.ts';
import type { Lexicon } from '../mentions/lexicon.ts';
import type { EntityId, EntityKind, Registry } from '../registry/model.ts';
import type { FileId, Language, SourceFile, Span } from '../text/span.ts';

/** A mention as the index keeps it: no text, but line and column so that no file is read to answer. */
export interface IndexedMention extends Span {
  readonly file: FileId;
  readonly entity: EntityId;
  readonly type: MentionType;
  readonly form: EntityForm;
  readonly nested: boolean;
  /** Zero-based line and UTF-16 column of `start`; mentions may span lines only by their end. */
  readonly line: number;
  readonly character: number;
}

/** A claim as the index keeps it, its ids canonical. */
export interface IndexedClaim extends Span {
  readonly file: FileId;
  readonly entity: EntityId;
  readonly property: ClaimProperty;
  readonly value: string;
  readonly at?: string;
  readonly line: number;
  readonly character: number;
}

/** Claims about an entity that say the same. */
export interface ClaimGroup {
  readonly property: ClaimProperty;
  /** Of an id the canonical one. */
  readonly value: string;
  /** Of titles, the day on which it is held: the claim's own, else the article's. */
  readonly day?: string;
  /** How many claims. */
  readonly count: number;
  /** The first of them in path order, one an article. */
  readonly first: (most: number) => readonly IndexedClaim[];
}

/** What the index keeps of one article, open or closed. */
export interface ArticleSummary {
  readonly file: FileId;
  readonly language: Language;
  readonly date?: ArticleDate;
  /** Canonical ids of everything it speaks of, by first mention. */
  readonly entities: readonly EntityId[];
}

/** An entity as the archive knows it. */
export interface EntitySummary {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Registry name, else the fullest form seen in most articles. */
  readonly name: string;
  readonly articles: number;
  readonly series?: EntityId;
  readonly edition?: string;
  readonly registered: boolean;
}

/** Immutable. Every answer is computed from the articles and the registry it was made of, whatever the order of changes. */
export interface Snapshot {
  readonly revision: number;
  readonly registry: Registry;
  /** Built when it is first asked for. */
  readonly lexicon: Lexicon;
  readonly articleCount: number;
  files(): Iterable<FileId>;
  /** Articles whose text is held (open ones, or all of a small batch). */
  article(file: FileId): Article | undefined;
  summary(file: FileId): ArticleSummary | undefined;
  /** The id under which the archive knows an entity that articles call by several ids. */
  canonical(id: EntityId): EntityId;
  entity(id: EntityId): EntitySummary | undefined;
  entities(): Iterable<EntitySummary>;
  /** Every id of the registry and of the articles, also those that are not {@link canonical}; in no order, some twice. */
  ids(): Iterable<EntityId>;
  /** In path order, then text order. */
  mentionsOf(id: EntityId): Iterable<IndexedMention>;
  claimsOf(id: EntityId, property?: ClaimProperty): Iterable<IndexedClaim>;
  /** The same by what they say, in the order of the first of each; costs little however often it is said, behind a key above all. */
  claimGroupsOf(id: EntityId): readonly ClaimGroup[];
  /** Files that mention the entity, in path order. */
  articlesOf(id: EntityId): readonly FileId[];
  /** The last of them, the earliest first; those without a day count as the very last. Costs little, however many there are. */
  latestArticlesOf(id: EntityId, most: number, except?: FileId): readonly FileId[];
  /** What {@link mentionsOf} gives of one file. */
  mentionsOfIn(id: EntityId, file: FileId): readonly IndexedMention[];
  /** By which names an article calls the entity (spaces collapsed, as written). */
  namesIn(id: EntityId, file: FileId): readonly string[];
  /** The first full mention in the earliest article that has one, else the first mention of all. Costs little. */
  introductionOf(id: EntityId): IndexedMention | undefined;
  /** The first in the earliest article that makes such a claim. */
  firstClaimOf(id: EntityId, property: ClaimProperty): IndexedClaim | undefined;
  /** The article's own date; costs less than its {@link summary}. */
  dayOf(file: FileId): string | undefined;
  /** How many those are; costs less than to list them, or to {@link entity} what else is known. */
  articleCountOf(id: EntityId): number;
  /** Editions of a series, by edition. */
  editionsOf(series: EntityId): readonly EntityId[];
  /** Editions with this number, of whatever series, by id. Costs what there are of them. */
  editionsNumbered(edition: string): readonly EntityId[];
  /**
   * What letters (`ADGMIN`, `KH&CN`) can stand for: entities of the registry first, then bodies and meetings that articles
   * call so, and the term where an article gives words for it; by id. One meaning of unexplained letters is their
   * {@link canonical} id.
   */
  meaningsOf(letters: string): readonly EntityId[];
  /** How many articles call the entity by each name (spaces collapsed, as written). */
  namesOf(id: EntityId): ReadonlyMap<string, number>;
  /**
   * Entities whose diacritics-free name (of registered ones: a registered form, of others: a fullest name) is at most one letter
   * away, by id; those that bear the very name excepted. Misspellings that share an id show in {@link namesOf} instead.
   */
  nearNames(kind: EntityKind, name: string): readonly EntityId[];
  /** The same object as long as nothing but this article changes, and nothing in it that decides identity: what the other articles say may be kept by it. */
  apartFrom(file: FileId): object;
}

export interface Change {
  readonly upserted: readonly SourceFile[];
  readonly removed: readonly FileId[];
  /** Present when the registry changed: what it may read otherwise is read again. */
  readonly registry?: Registry;
}
