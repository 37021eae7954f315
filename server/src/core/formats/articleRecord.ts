/** An article's mentions, claims and definitions as the JSON that scripts read: one object an article, keys in this order. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, Definition, EntityMention, Mention, MentionType } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { Language, Span } from '../text/span.ts';

export interface TextSpanRecord extends Span {
  readonly text: string;
}

export interface MentionRecord extends TextSpanRecord {
  readonly type: MentionType;
  readonly form: Mention['form'];
  /** Absent for dates. */
  readonly entity?: string;
  /** Dates only: ISO 8601; absent when the day could not be told. */
  readonly value?: string;
  readonly name?: Span;
  readonly titles?: readonly TextSpanRecord[];
  /** Acronyms only, where it is known what the letters stand for. */
  readonly expansion?: string;
  readonly nested?: true;
}

export interface ClaimRecord extends Span {
  readonly entity: string;
  readonly property: string;
  readonly value: string;
  readonly at?: string;
}

export interface DefinitionRecord {
  readonly short: TextSpanRecord;
  readonly long: TextSpanRecord;
  readonly entity: string;
  readonly pattern: Definition['pattern'];
}

export interface ArticleRecord {
  readonly path: string;
  readonly language: Language;
  readonly date?: string;
  readonly mentions: readonly MentionRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly definitions: readonly DefinitionRecord[];
}

/** Entities go by the ids under which the archive knows them. */
export function articleRecord(article: Article, snapshot: Snapshot): ArticleRecord {
  const idOf = (index: number): string => canonicalId(article, snapshot, index) ?? '';
  return {
    path: article.file,
    language: article.language,
    ...(article.date === undefined ? {} : { date: article.date.value }),
    mentions: article.mentions.map((mention) => mentionRecord(article, snapshot, mention)),
    claims: article.claims.map((claim) => ({
      entity: idOf(claim.entity),
      property: claim.property,
      value: claim.target === undefined ? claim.value : idOf(claim.target),
      start: claim.start,
      end: claim.end,
      ...(claim.at === undefined ? {} : { at: claim.at }),
    })),
    definitions: article.definitions.map(({ short, long, entity, pattern }) => ({
      short: textSpan(article, short),
      long: textSpan(article, long),
      entity: idOf(entity),
      pattern,
    })),
  };
}

function mentionRecord(article: Article, snapshot: Snapshot, mention: Mention): MentionRecord {
  const base = { ...textSpan(article, mention), type: mention.type, form: mention.form };
  const nested = mention.nested ? { nested: true as const } : {};
  if (mention.type === 'date') return { ...base, ...(mention.value === '' ? {} : { value: mention.value }), ...nested };
  const entity = canonicalId(article, snapshot, mention.entity);
  const expansion = mention.type === 'acronym' ? expansionOf(article, snapshot, mention) : undefined;
  return {
    ...base,
    ...(entity === undefined ? {} : { entity }),
    ...(mention.name === undefined ? {} : { name: { start: mention.name.start, end: mention.name.end } }),
    ...(mention.titles === undefined || mention.titles.length === 0
      ? {}
      : { titles: mention.titles.map((title) => textSpan(article, title)) }),
    ...(expansion === undefined ? {} : { expansion }),
    ...nested,
  };
}

function canonicalId(article: Article, snapshot: Snapshot, index: number): EntityId | undefined {
  const entity = article.entities[index];
  return entity === undefined ? undefined : snapshot.canonical(entity.id);
}

/** The article's own definition comes first, then the registry's wording in the article's language, then the archive's. */
function expansionOf(article: Article, snapshot: Snapshot, mention: EntityMention): string | undefined {
  const letters = article.text.slice(mention.start, mention.end);
  const own = article.definitions.find(({ entity }) => entity === mention.entity);
  if (own !== undefined) return collapse(article.text.slice(own.long.start, own.long.end));
  const id = canonicalId(article, snapshot, mention.entity);
  if (id === undefined) return undefined;
  const registered = snapshot.registry.entities.get(id)?.name;
  const other: Language = article.language === 'vi' ? 'en' : 'vi';
  const candidates = [
    registered?.[article.language],
    registered?.[other],
    ...Array.from(snapshot.claimsOf(id, 'expansion'), ({ value }) => value),
    article.entities[mention.entity]?.name,
  ];
  return candidates.find((candidate) => candidate !== undefined && candidate !== '' && candidate !== letters);
}

function textSpan(article: Article, { start, end }: Span): TextSpanRecord {
  return { start, end, text: article.text.slice(start, end) };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
