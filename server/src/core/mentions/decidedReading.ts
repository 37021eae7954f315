/** The article as it reads once its mentions are decided: titles, claims and definitions follow the mentions that they rest on. */
import { contains, type Span } from '../text/span.ts';
import type { Decided } from './decidedMentions.ts';
import type { Article, Claim, Definition, EntityMention, LocalEntity, Mention, TitleSpan } from './model.ts';

/** An entity that is there no longer. */
const GONE = -1;

export function asRead(work: Decided): Article {
  const { article, entities } = work;
  const owners = ownersOf(article);
  const mentions = [...article.mentions.flatMap((mention, at) => movedMention(work, mention, at)), ...work.added];
  const claims = article.claims.flatMap((claim) => movedClaim(work, owners, claim));
  const definitions = article.definitions.flatMap((definition) => movedDefinition(work, definition));
  return withoutUnused({ ...article, entities, mentions: inOrder(mentions), claims, definitions }, article);
}

/** Indices of its mentions by entity, by start. */
type Owners = ReadonlyMap<number, readonly number[]>;

function ownersOf({ mentions }: Article): Owners {
  const found = new Map<number, number[]>();
  for (const [at, mention] of mentions.entries()) {
    if (mention.type === 'date') continue;
    const known = found.get(mention.entity);
    if (known === undefined) found.set(mention.entity, [at]);
    else known.push(at);
  }
  return found;
}

function movedMention(work: Decided, mention: Mention, at: number): readonly Mention[] {
  const to = work.moved.get(at);
  if (to === GONE) return [];
  if (mention.type === 'date') return [mention];
  const titles = mention.titles?.map((title) => movedTitle(work, title));
  const { alternatives, ...rest } = mention;
  const isOpen = alternatives !== undefined && to === undefined;
  return [
    {
      ...rest,
      entity: to ?? mention.entity,
      ...(isOpen ? { alternatives } : {}),
      ...(titles === undefined ? {} : { titles }),
    },
  ];
}

function movedTitle(work: Decided, title: TitleSpan): TitleSpan {
  if (title.organisation === undefined) return title;
  const to = destinationWithin(work, title, title.organisation);
  if (to === undefined) return title;
  const { organisation: _, ...rest } = title;
  return to === GONE ? rest : { ...rest, organisation: to };
}

/** What became of the entity's mention inside a place; undefined where it stays. */
function destinationWithin({ article, moved }: Decided, span: Span, entity: number): number | undefined {
  for (const [at, to] of moved) {
    const mention = article.mentions[at];
    if (mention !== undefined && mention.type !== 'date' && mention.entity === entity && contains(span, mention))
      return to;
  }
  return undefined;
}

/** Said of the mention at which it stands or which it follows, else of the first one. */
function movedClaim(work: Decided, owners: Owners, claim: Claim): readonly Claim[] {
  const { mentions } = work.article;
  const own = owners.get(claim.entity) ?? [];
  const owner = own.findLast((at) => (mentions[at]?.start ?? 0) <= claim.start) ?? own[0];
  const entity = (owner === undefined ? undefined : work.moved.get(owner)) ?? claim.entity;
  if (entity === GONE) return [];
  if (claim.target === undefined) return [{ ...claim, entity }];
  const target = destinationWithin(work, claim, claim.target) ?? wholeDestination(work, owners, claim.target);
  if (target === undefined) return [{ ...claim, entity }];
  if (target === GONE) return [];
  const isId = work.entities[claim.target]?.id === claim.value;
  return [{ ...claim, entity, target, value: isId ? (work.entities[target]?.id ?? claim.value) : claim.value }];
}

/** Where every mention of an entity went. */
function wholeDestination({ moved }: Decided, owners: Owners, entity: number): number | undefined {
  const [to, ...others] = new Set((owners.get(entity) ?? []).map((at) => moved.get(at)));
  return others.length === 0 ? to : undefined;
}

function movedDefinition(work: Decided, definition: Definition): readonly Definition[] {
  const { long, short, entity } = definition;
  const to = destinationWithin(work, long, entity) ?? destinationWithin(work, short, entity) ?? entity;
  return to === GONE ? [] : [{ ...definition, entity: to }];
}

/** By start, longer first; nested ones marked. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let outer: Span | undefined;
  return sorted.map((mention) => {
    if (outer === undefined || mention.end > outer.end) outer = mention;
    const nested = mention.start > outer.start || mention.end < outer.end;
    return mention.nested === nested ? mention : { ...mention, nested };
  });
}

/** Entities that nothing speaks of any more are left out, and the others numbered anew. */
function withoutUnused(article: Article, before: Article): Article {
  const { entities } = article;
  const [wasUsed, isUsed] = [usedRows(before), usedRows(article)];
  const rows = new Int32Array(entities.length);
  const kept: LocalEntity[] = [];
  for (const [row, entity] of entities.entries())
    rows[row] = isUsed.has(row) || !wasUsed.has(row) ? kept.push(entity) - 1 : GONE;
  const renumbered = (row: number): number => rows[row] ?? GONE;
  return {
    ...article,
    entities: kept,
    mentions: article.mentions.map((mention) => (mention.type === 'date' ? mention : numbered(mention, renumbered))),
    claims: article.claims.map((claim) => ({
      ...claim,
      entity: renumbered(claim.entity),
      ...(claim.target === undefined ? {} : { target: renumbered(claim.target) }),
    })),
    definitions: article.definitions.map((each) => ({ ...each, entity: renumbered(each.entity) })),
  };
}

/** Rows that something in the article speaks of, and the series of their meetings. */
function usedRows({ entities, mentions, claims, definitions }: Article): ReadonlySet<number> {
  const used = new Set<number>();
  for (const mention of mentions) {
    if (mention.type === 'date') continue;
    used.add(mention.entity);
    for (const { organisation } of mention.titles ?? []) if (organisation !== undefined) used.add(organisation);
  }
  for (const { entity, target } of claims) used.add(entity).add(target ?? entity);
  for (const { entity } of definitions) used.add(entity);
  const series = new Set([...used].map((row) => entities[row]?.series));
  for (const [row, { id }] of entities.entries()) if (series.has(id)) used.add(row);
  return used;
}

function numbered(mention: EntityMention, renumbered: (row: number) => number): EntityMention {
  const { alternatives, titles, ...rest } = mention;
  const others = alternatives?.map(renumbered).filter((row) => row !== GONE) ?? [];
  return {
    ...rest,
    entity: renumbered(mention.entity),
    ...(others.length === 0 ? {} : { alternatives: others }),
    ...(titles === undefined
      ? {}
      : {
          titles: titles.map((title) =>
            title.organisation === undefined ? title : { ...title, organisation: renumbered(title.organisation) },
          ),
        }),
  };
}
