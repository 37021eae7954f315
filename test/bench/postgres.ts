/** What an archive in a real PostgreSQL costs: load rate, bytes, and how long each question takes, on the machine that runs it. */
import { openArchive, openLoader, type Opened } from '../../server/src/archive/database.ts';
import { packArticle } from '../../server/src/core/corpus/packArticle.ts';
import { analyse } from '../../server/src/core/mentions/analyse.ts';
import { buildLexicon } from '../../server/src/core/mentions/lexicon.ts';
import { entityId } from '../../server/src/core/registry/model.ts';
import { readRegistry } from '../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../server/src/core/text/span.ts';
import { run, startPostgres } from '../support/postgresServer.ts';
// @ts-expect-error: a script without types
import { article, seededRandom } from './archive.mjs';

const different = Number(process.argv[2] ?? 2000);
const total = Number(process.argv[3] ?? 40_000);

const registry = readRegistry([]);
const lexicon = buildLexicon(registry);
const server = await startPostgres({ shared_buffers: '256MB', max_wal_size: '4GB' });
try {
  await run(server.url('postgres'), 'create database bench');
  await measure(server.url('bench'));
} finally {
  await server.stop();
}

async function measure(url: string): Promise<void> {
  const random = seededRandom(20260115);
  const analysing = performance.now();
  const packed = Array.from({ length: different }, (_, i) =>
    packArticle(analyse({ file: fileId(`${i}`), text: article(random, i % 10 === 9) }, lexicon)),
  );
  console.log(`analysis alone: ${rate(different, analysing)} articles/s`);
  const loader = opened(await openLoader(url));
  const loading = performance.now();
  for (let from = 0; from < total; from += 250) {
    const batch = Array.from({ length: Math.min(250, total - from) }, (_, i) => {
      const number = from + i;
      const one = packed[number % different] ?? { words: new Int32Array(), strings: [] };
      const file = fileId(`${2000 + (number % 27)}/tin-${String(number).padStart(7, '0')}.txt`);
      return { ...one, file, textHash: `${number}`.padStart(64, '0'), readWith: '0'.repeat(64) };
    });
    await loader.upsert(batch);
  }
  console.log(`database alone: ${rate(total, loading)} articles/s`);
  const again = performance.now();
  for (let i = 0; i < 40; i++) {
    const number = (i * 977) % total;
    const file = fileId(`${2000 + (number % 27)}/tin-${String(number).padStart(7, '0')}.txt`);
    const one = packed[(number + 1) % different] ?? { words: new Int32Array(), strings: [] };
    await loader.upsert([{ ...one, file, textHash: 'changed', readWith: '0' }]);
  }
  console.log(`one changed article: ${((performance.now() - again) / 40).toFixed(1)} ms`);
  const finishing = performance.now();
  await loader.finish();
  console.log(`summing up and analysing: ${(performance.now() - finishing).toFixed(0)} ms`);
  await loader.close();
  console.table(
    await run(
      url,
      `select relname as table, n_live_tup::int4 as rows, round(n_live_tup::numeric / ${total}, 2)::float8 as per_article,
        (pg_table_size(relid) / ${total})::int4 as table_bytes, (pg_indexes_size(relid) / ${total})::int4 as index_bytes
        from pg_stat_user_tables where schemaname = 'ministry_news' order by pg_total_relation_size(relid) desc`,
    ),
  );
  const counts = await run(
    url,
    `select entity, count(*)::int4 as articles from ministry_news.mentions group by entity order by articles desc, entity`,
  );
  await ask(
    url,
    counts.map((row) => [String(row['entity']), Number(row['articles'])] as const),
  );
}

async function ask(url: string, entities: readonly (readonly [string, number])[]): Promise<void> {
  const archive = opened(await openArchive(url, registry));
  const table: Record<string, { readonly p50: string; readonly p99: string }> = {};
  const time = async (name: string, question: () => Promise<unknown>): Promise<void> => {
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const start = performance.now();
      await question();
      times.push(performance.now() - start);
    }
    const sorted = times.slice(10).sort((a, b) => a - b);
    table[name] = { p50: (sorted[25] ?? 0).toFixed(2), p99: (sorted[49] ?? 0).toFixed(2) };
  };
  const kinds = { hub: entities[0], usual: entities[Math.floor(entities.length / 2)] };
  for (const [kind, entity] of Object.entries(kinds)) {
    const [name = '', articles = 0] = entity ?? [];
    const id = entityId(name);
    const label = `${kind} (${articles} articles)`;
    await time(`${label}: entity`, () => archive.entity(id));
    await time(`${label}: mentions, first 50 articles`, () => archive.mentionsOf(id, { articles: 50 }));
    await time(`${label}: mentions, 50 articles from the last year`, () =>
      archive.mentionsOf(id, { articles: 50, after: fileId('2026/') }),
    );
    await time(`${label}: claims, first 50 articles`, () => archive.claimsOf(id, { articles: 50 }));
    await time(`${label}: articles, first 200`, () => archive.articlesOf(id));
  }
  for (const name of ['bo khoa hoc', 'nguyen van', 'hoi nghi bo truong', 'nguyem vam minh', 'bkhcn', 'b'])
    await time(`entities like “${name}”`, () => archive.entitiesLike(name));
  await time('summary of an article', () => archive.summaries([fileId('2000/tin-0000000.txt')]));
  console.table(table);
  await archive.close();
  const hub = (entities[0]?.[0] ?? '').replaceAll("'", "''");
  const explained = {
    mentions: `select file, places from ministry_news.mentions where entity = '${hub}' and file > '2013/' and places <> '{}' order by file limit 51`,
    claims: `select distinct file from ministry_news.claims where entity = '${hub}' and file > '2013/' order by file limit 51`,
    facts: `select key, relation, other, edition, sum(support) from ministry_news.facts where key = any('{${hub}}') group by 1, 2, 3, 4`,
    names: `select entity, name, folded from ministry_news.names where grams @> array(select grams[1] from ministry_news.names limit 1)
      order by folded, entity, name limit 2048`,
  };
  for (const [name, statement] of Object.entries(explained)) {
    console.log(`\n${name}`);
    for (const row of await run(url, `explain (analyze, buffers, costs off) ${statement}`))
      console.log(row['QUERY PLAN']);
  }
}

function rate(count: number, since: number): string {
  return ((count * 1000) / (performance.now() - since)).toFixed(0);
}

function opened<Value>(answer: Opened<Value>): Value {
  if (answer.kind === 'refused') throw new Error(answer.reason.en);
  return answer.value;
}
