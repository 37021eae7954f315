/** Entities by what a person types: the database finds the names that may be meant, the ranking is that of the archive in memory. */
import { compareTexts } from '../core/corpus/strings.ts';
import { registeredNames } from '../core/corpus/nameLists.ts';
import {
  closest,
  entriesLike,
  type EntityCandidate,
  likeness,
  MOST_PREFIXED,
  type Query,
  readQuery,
} from '../core/corpus/search.ts';
import { entityId, type EntityId, type Registry } from '../core/registry/model.ts';
import { fromColumn, toColumn } from './columnText.ts';
import { MOST_ALIKE } from './model.ts';
import { beginningGrams, telltaleGrams } from './nameGrams.ts';
import type { Question } from './question.ts';

/** A name without letters is like nothing. */
export async function likeIn(
  question: Question,
  registry: Registry,
  commonness: ReadonlyMap<number, number>,
  name: string,
  limit = MOST_ALIKE,
): Promise<readonly EntityCandidate[]> {
  const asked = readQuery(name);
  if (asked.folded === '') return [];
  const all = [...registeredHits(registry, asked, limit), ...(await archiveHits(question, asked, commonness, limit))];
  // Names that nobody uses any more must not keep others away.
  const used = asked.enough > 0 ? new Set(await onlyUsed(question, all)) : new Set<Hit>();
  const hits =
    closest(
      all,
      asked,
      ({ folded }) => folded,
      (hit) => used.has(hit),
    ) ?? all;
  hits.sort((a, b) => b.score - a.score || compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
  const live: Hit[] = [];
  for (let from = 0; from < hits.length; from += 4 * limit) {
    live.push(...(await onlyUsed(question, hits.slice(from, from + 4 * limit))));
    const found = await firstOfEach(question, live, limit);
    if (found.length >= limit || from + 4 * limit >= hits.length) return found;
  }
  return [];
}

interface Hit extends EntityCandidate {
  readonly folded: string;
  readonly score: number;
  readonly isRegistered: boolean;
}

function registeredHits(registry: Registry, asked: Query, limit: number): readonly Hit[] {
  const list = registeredNames(registry);
  return Array.from(entriesLike(list, asked, limit), (entry) => ({
    id: list.idAt(entry),
    name: list.nameAt(entry),
    folded: list.foldedAt(entry),
    score: likeness(list.foldedAt(entry), list.nameAt(entry), asked),
    isRegistered: true,
  })).filter(({ score }) => score > 0);
}

async function archiveHits(
  { rows: ask }: Question,
  asked: Query,
  commonness: ReadonlyMap<number, number>,
  limit: number,
): Promise<readonly Hit[]> {
  const rows = await ask<{ readonly entity: string; readonly name: string; readonly folded: string }>(
    `(select entity, name, folded from ministry_news.names where grams @> $1::int4[] or grams @> $2::int4[]
        order by folded, entity, name limit $3)
      union
      (select entity, name, folded from ministry_news.names where grams && $4::int4[]
        order by (select count(*) from unnest(grams) as own (gram) where gram = any($5::int4[])) desc, entity, name limit $6)`,
    [
      beginningGrams(asked.words),
      beginningGrams([asked.joined]),
      4 * MOST_PREFIXED,
      telltaleGrams(asked, commonness),
      [...asked.trigrams],
      4 * Math.max(limit, MOST_ALIKE),
    ],
  );
  return rows
    .map((row) => {
      const name = fromColumn(row.name);
      const folded = fromColumn(row.folded);
      const score = likeness(folded, name, asked);
      return { id: entityId(fromColumn(row.entity)), name, folded, score, isRegistered: false };
    })
    .filter(({ score }) => score > 0);
}

/** Without names that no article uses any more. */
async function onlyUsed({ rows: ask }: Question, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const ids = [...new Set(hits.filter(({ isRegistered }) => !isRegistered).map(({ id }) => toColumn(id)))];
  if (ids.length === 0) return hits;
  const rows = await ask<{ readonly entity: string; readonly name: string }>(
    `select entity, name from ministry_news.name_uses where entity = any($1)
      group by entity, name having sum(fullest) + sum(written) > 0`,
    [ids],
  );
  const used = new Set(rows.map(({ entity, name }) => JSON.stringify([fromColumn(entity), fromColumn(name)])));
  return hits.filter(({ id, name, isRegistered }) => isRegistered || used.has(JSON.stringify([id, name])));
}

/** Each entity once, by the name that fits best. */
const firstOfEach = (
  { identify }: Question,
  hits: readonly Hit[],
  limit: number,
): Promise<readonly EntityCandidate[]> =>
  identify((identity) => {
    const found = new Map<EntityId, EntityCandidate>();
    for (const { id: written, name } of hits) {
      if (found.size >= limit) break;
      const { id } = identity.groupOf(written);
      if (!found.has(id)) found.set(id, { id, name });
    }
    return [...found.values()];
  });
