/** The archive in a database: each question is one consistent look, however many statements it takes. */
import type { Pool } from 'pg';
import { kindOf } from '../core/corpus/kindOf.ts';
import { fullestOf, officialName, sortedEditions, writtenOf } from '../core/corpus/entities.ts';
import type { ArticleSummary, EntitySummary } from '../core/corpus/model.ts';
import { summariseArticle } from '../core/corpus/occurrences.ts';
import type { EntityId, Registry } from '../core/registry/model.ts';
import { fileId, type FileId } from '../core/text/span.ts';
import { fromColumn, toColumn } from './columnText.ts';
import { connectionOf, inTransaction } from './connection.ts';
import { likeIn } from './likeNames.ts';
import { wordsOf } from './loadArticles.ts';
import type { Archive } from './model.ts';
import { articlesIn, claimsIn, mentionsIn } from './pages.ts';
import { createQuestion, type Question } from './question.ts';

export function postgresArchive(pool: Pool, registry: Registry, commonness: ReadonlyMap<number, number>): Archive {
  const asking = async <Answer>(ask: (question: Question) => Promise<Answer>): Promise<Answer> => {
    const client = await pool.connect();
    let broken = true;
    try {
      const connection = connectionOf(client);
      const answer = await inTransaction(connection, 'reading', () => ask(createQuestion(connection, registry)));
      broken = false;
      return answer;
    } finally {
      // Whatever went wrong may have left the connection in the middle of something.
      client.release(broken);
    }
  };
  return {
    registry,
    canonical: (id) => asking(({ identify }) => identify((identity) => identity.groupOf(id).id)),
    entity: (id) => asking((question) => summarise(question, registry, id)),
    namesOf: (id) => asking(async (question) => writtenOf(await question.usesOf(await question.membersOf(id)))),
    editionsOf: (series) => asking(({ identify }) => identify((identity) => sortedEditions({ identity }, series))),
    mentionsOf: (id, asked) => asking((question) => mentionsIn(question, id, asked)),
    claimsOf: (id, asked) => asking((question) => claimsIn(question, id, asked)),
    articlesOf: (id, asked) => asking((question) => articlesIn(question, id, asked)),
    entitiesLike: (name, limit) => asking((question) => likeIn(question, registry, commonness, name, limit)),
    summaries: (files) => asking((question) => summariesIn(question, files)),
    close: () => pool.end(),
  };
}

async function summarise(question: Question, registry: Registry, id: EntityId): Promise<EntitySummary | undefined> {
  const { group, series } = await question.identify((identity) => {
    const found = identity.groupOf(id);
    return { group: found, series: found.series && identity.groupOf(found.series).id };
  });
  const registered = registry.entities.get(group.id);
  const { articles, isLive } = await countArticles(question, group.members);
  if (registered === undefined && !isLive) return undefined;
  const name = (registered && officialName(registered)) ?? fullestOf(await question.usesOf(group.members)) ?? group.id;
  return {
    id: group.id,
    kind: kindOf(group.id, registry),
    name,
    articles,
    ...(series !== undefined && group.edition !== undefined && { series, edition: group.edition }),
    registered: registered !== undefined,
  };
}

/** An article that calls the entity by two of its ids counts once; most entities have one id only, whose articles need no sorting. */
async function countArticles(
  question: Question,
  members: readonly EntityId[],
): Promise<{ readonly articles: number; readonly isLive: boolean }> {
  const what = members.length === 1 ? '*' : 'distinct file';
  const [row] = await question.rows<{ readonly articles: number; readonly live: boolean }>(
    `select count(${what}) filter (where places <> '{}') as articles, count(*) > 0 as live
      from ministry_news.mentions where entity = any($1)`,
    [members.map(toColumn)],
  );
  return { articles: row?.articles ?? 0, isLive: row?.live === true };
}

async function summariesIn(
  question: Question,
  files: readonly FileId[],
): Promise<readonly (ArticleSummary | undefined)[]> {
  const rows = await question.rows<{ readonly file: string; readonly words: Uint8Array; readonly strings: string }>(
    'select file, words, strings from ministry_news.articles where file = any($1)',
    [files.map(toColumn)],
  );
  const articles = rows.map((row) => {
    const strings: readonly string[] = JSON.parse(row.strings);
    const textOf = (number: number): string => strings[number] ?? '';
    return { textOf, record: { file: fileId(fromColumn(row.file)), words: wordsOf(row.words), at: 0 } };
  });
  const summaries = await question.identify((identity) =>
    articles.map(({ textOf, record }) => summariseArticle({ textOf }, identity, record)),
  );
  const byFile = new Map(summaries.map((summary) => [summary.file, summary]));
  return files.map((file) => byFile.get(file));
}
