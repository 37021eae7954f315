/** What one article says: mentions, the entities they stand for, claims, definitions and the article's own date. */
import type { DateCue } from './dates/cue.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';
import type { Decision } from '../text/decision.ts';
import type { FileId, Language, Span } from '../text/span.ts';

export type MentionType = 'meeting' | 'official' | 'organisation' | 'document' | 'place' | 'acronym' | 'date';

/** `short`: an acronym or code used as the name. `name-variant`: part of a name, or another spelling of it. */
export type EntityForm = 'full' | 'short' | 'anaphor' | 'title-only' | 'name-variant';

export type DateForm = 'day' | 'range' | 'month' | 'year' | 'relative' | 'datetime';

interface MentionBase extends Span {
  /** Strictly inside another mention. */
  readonly nested: boolean;
}

/** A mention of something with an identity. */
export interface EntityMention extends MentionBase {
  readonly type: Exclude<MentionType, 'date'>;
  readonly form: EntityForm;
  /** Index into `Article.entities`. */
  readonly entity: number;
  /** Other readings when the text leaves it open. */
  readonly alternatives?: readonly number[];
  /** Officials: the personal name's own span. */
  readonly name?: Span;
  /** Officials: each title with its body and country, honorifics excluded. */
  readonly titles?: readonly TitleSpan[];
  /** Meetings: the ordinal as written and its value. */
  readonly ordinal?: Span & { readonly value: number };
}

/** `Thứ trưởng Bộ KH&CN`: head words, then the body they belong to. */
export interface TitleSpan extends Span {
  /** The words of the office alone (`Thứ trưởng`). */
  readonly head: Span;
  /** Index into `Article.entities` of the organisation named in the title. */
  readonly organisation?: number;
  /** `nguyên`, `cựu`, `cố`: no longer in office. */
  readonly former?: boolean;
}

/** Fields as written; a day may not exist (31/6), a month may be 13: that is for a check to say. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** How the year of a date without one was found; shown in hovers. */
export type YearReason = 'written' | 'inherited' | 'article' | 'tense' | 'unknown';

/** A mention of a day, a span of days, a month, a year or a time relative to the article's own date. */
export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly form: DateForm;
  /** ISO 8601 with `/` between the ends of a range, `TMO`/`TAF`/`TEV`/`TNI` for parts of a day; '' when unknown. */
  readonly value: string;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly yearReason: YearReason;
  /** Where the year was taken from, when not written here. */
  readonly yearFrom?: Span;
  /** 1 = Monday … 7 = Sunday, when a weekday is written beside the day. */
  readonly weekday?: Span & { readonly day: number };
  /** The numbers and separators alone, without `ngày` and the like. */
  readonly core: Span;
  /** Part of a name (`Tầm nhìn ASEAN 2045`): no year is taken from it. */
  readonly inName: boolean;
  /** What the sentence says of its place in time, where the value rests on it. */
  readonly cue?: DateCue;
}

export type Mention = EntityMention | DateMention;

/** Somebody or something that the article speaks of, known or not. */
export interface LocalEntity {
  readonly kind: EntityKind;
  /** Registry id where the registry knows it, else made from the normalised name; the archive may know a better one. */
  readonly id: EntityId;
  /** Other ids that this article shows to mean the same (a definition pair). Never contains `id`. */
  readonly aliases: readonly EntityId[];
  /** The fullest form in the article, or the registry's name. */
  readonly name: string;
  /** Editions: the series' id and the number or year that tells the edition. */
  readonly series?: EntityId;
  readonly edition?: string;
  /** Set when a registry entity was matched. */
  readonly registered: boolean;
}

export type ClaimProperty =
  | 'dates'
  | 'place'
  | 'host'
  | 'chair'
  | 'theme'
  | 'part-of'
  | 'title'
  | 'body'
  | 'expansion'
  | 'parent'
  | 'participants'
  | 'count';

/** Something the article says of an entity. */
export interface Claim extends Span {
  /** Index into `Article.entities`. */
  readonly entity: number;
  readonly property: ClaimProperty;
  /** Dates: ISO 8601 (`2024-06-03/2024-06-07`). Bodies, hosts, wholes: an entity id. Else the text, spaces collapsed. */
  readonly value: string;
  /** Index into `Article.entities` where the value is itself an entity. */
  readonly target?: number;
  /** The day or partial date it is said to hold on (ISO 8601), when not the article's own date. */
  readonly at?: string;
}

/** `long form (SHORT)` and its other shapes. */
export interface Definition {
  readonly short: Span;
  readonly long: Span;
  /** Index into `Article.entities` of what both stand for. */
  readonly entity: number;
  readonly pattern:
    'long (short)' | 'short (long)' | 'long hay còn gọi là short' | 'long viết tắt là short' | 'long - short';
}

export interface ArticleDate {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly reason: 'front-matter' | 'header' | 'dateline' | 'deictic' | 'first-date' | 'event-end' | 'file-name';
  readonly span?: Span;
}

/** The article's own day when no year is written in it (`Sáng nay (15/1)`): the archive may know the year. */
export interface PartialArticleDate {
  readonly month: number;
  readonly day: number;
  readonly reason: ArticleDate['reason'];
  readonly span: Span;
}

/** A decision whose words are still there. */
export interface PlacedDecision extends Decision {
  readonly span: Span;
}

/** One article, read. Depends on its text, its file name, what people decided about its places, and the registry only. */
export interface Article {
  readonly file: FileId;
  readonly text: string;
  readonly language: Language;
  readonly date?: ArticleDate;
  /** Its own day where the text tells no year: the archive may (see corpus/datedArticle.ts). */
  readonly partialDate?: PartialArticleDate;
  readonly entities: readonly LocalEntity[];
  /** By start, longer first. Nested ones follow the mention around them. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly definitions: readonly Definition[];
  /** Prose paragraphs in order. */
  readonly paragraphs: readonly Span[];
  /** What people decided about places of it, and those of the decisions whose places are still there. */
  readonly decisions?: readonly Decision[];
  readonly decided?: readonly PlacedDecision[];
}
