/**
 * Makes what people decided about places of an article true of what was read in it: a mention is somebody else, is none, or is one
 * that was not seen. What the article says of an entity follows the mention that it was said of.
 */
import type { Decision } from '../text/decision.ts';
import { anchorOf } from '../text/quote.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { entityOfMention, linkedEntity, nameWithin, typeOfKind } from './decidedEntities.ts';
import { asRead } from './decidedReading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Article, EntityMention, LocalEntity, Mention, PlacedDecision } from './model.ts';

/** What became of the mentions. */
export interface Decided {
  readonly article: Article;
  /** The article's own, then those that were decided. */
  readonly entities: LocalEntity[];
  /** Of the article's mentions by index: the entity that it is now, or -1 where it is no mention. */
  readonly moved: Map<number, number>;
  readonly added: EntityMention[];
}

export function withDecisions(article: Article, decisions: readonly Decision[], lexicon: Lexicon): Article {
  const decided = decisions.flatMap((decision): PlacedDecision[] => {
    const span = anchorOf(article.text, decision);
    return span === undefined ? [] : [{ ...decision, span }];
  });
  const known = { ...article, decisions, decided };
  const rulings = lastRulings(decided);
  if (rulings.length === 0) return known;
  const work: Decided = { article: known, entities: [...article.entities], moved: new Map(), added: [] };
  for (const ruling of rulings) apply(work, ruling, lexicon);
  moveFollowers(work);
  return asRead(work);
}

/** Those that say what the words are. Of several about the same words the last one counts, in the order of the file. */
export function lastRulings(decided: readonly PlacedDecision[]): readonly PlacedDecision[] {
  const last = new Map<string, PlacedDecision>();
  for (const each of decided) {
    if (each.act === 'verify' || each.act === 'note') continue;
    last.set(`${each.span.start} ${each.span.end}`, each);
  }
  return [...last.values()];
}

function apply(work: Decided, ruling: PlacedDecision, lexicon: Lexicon): void {
  const { mentions } = work.article;
  const here = mentions.flatMap(({ start, end }, at) =>
    start === ruling.span.start && end === ruling.span.end ? [at] : [],
  );
  switch (ruling.act) {
    case 'reject':
      for (const at of here) work.moved.set(at, -1);
      return;
    case 'link':
    case 'annotate': {
      const entity = entityFor(work, ruling, lexicon);
      const type = entity === undefined ? undefined : typeOfKind(entity.kind);
      if (entity === undefined || type === undefined) return;
      const same = here.find((at) => mentions[at]?.type === type) ?? (ruling.act === 'link' ? here[0] : undefined);
      // What crosses the words, or is something else on the very same ones, was read wrongly.
      for (const [at, mention] of mentions.entries())
        if (at !== same && (here.includes(at) || crosses(mention, ruling.span))) work.moved.set(at, -1);
      if (ruling.act === 'annotate' && same !== undefined) return;
      const row = rowOf(work.entities, entity);
      const mention = same === undefined ? undefined : mentions[same];
      if (same !== undefined && mention?.type === type) work.moved.set(same, row);
      else {
        if (same !== undefined) work.moved.set(same, -1);
        work.added.push(newMention(work.article.text, ruling.span, type, row));
      }
      return;
    }
    case 'verify':
    case 'note':
      return;
  }
}

function entityFor({ article }: Decided, ruling: PlacedDecision, lexicon: Lexicon): LocalEntity | undefined {
  const { entity, kind, span } = ruling;
  const words = article.text.slice(span.start, span.end);
  return ruling.act === 'link' && entity !== undefined
    ? linkedEntity({ id: entity, name: ruling.name ?? words, kind }, lexicon)
    : entityOfMention(words, kind, lexicon);
}

const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a);

/** An entity has one row. */
function rowOf(entities: LocalEntity[], entity: LocalEntity): number {
  const known = entities.findIndex(({ id }) => id === entity.id);
  return known < 0 ? entities.push(entity) - 1 : known;
}

function newMention(text: string, { start, end }: Span, type: EntityMention['type'], entity: number): EntityMention {
  const form = type === 'acronym' ? 'short' : 'full';
  const mention = { start, end, type, form, entity, nested: false } as const;
  return type === 'official' ? { ...mention, name: nameWithin(text, { start, end }) } : mention;
}

/** Where all places that name an entity were decided alike, those that only refer back to it follow. */
function moveFollowers({ article, moved }: Decided): void {
  const defined = new Set(article.definitions.map(({ entity }) => entity));
  const places = new Map<number, number[]>();
  for (const [at, mention] of article.mentions.entries()) {
    if (mention.type === 'date') continue;
    const known = places.get(mention.entity);
    if (known === undefined) places.set(mention.entity, [at]);
    else known.push(at);
  }
  for (const [entity, own] of places) {
    if (!own.some((at) => moved.has(at))) continue;
    const leading = leadingOf(own, article.mentions, defined.has(entity));
    const [to, ...others] = new Set(leading.map((at) => moved.get(at)));
    if (to === undefined || others.length > 0) continue;
    for (const at of own)
      if (!moved.has(at) && (to >= 0 || article.mentions[at]?.form === 'anaphor')) moved.set(at, to);
  }
}

/** Names lead; letters that the article explains follow the words for them. */
function leadingOf(places: readonly number[], mentions: readonly Mention[], isDefined: boolean): readonly number[] {
  const named = places.filter((at) => ['full', 'name-variant'].includes(mentions[at]?.form ?? ''));
  if (named.length > 0 && isDefined) return named;
  const written = places.filter((at) => ['full', 'name-variant', 'short'].includes(mentions[at]?.form ?? ''));
  return written.length > 0 ? written : places;
}
