/** The archive in memory and the one in a database answer alike, whatever was loaded, changed and removed in whatever order. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as fc from 'fast-check';
import { openArchive, openLoader, type OpenArchive, type OpenLoader } from '../../server/src/archive/database.ts';
import { embeddedArchive } from '../../server/src/archive/embedded.ts';
import type { Registry } from '../../server/src/core/registry/model.ts';
import { applyChange, emptySnapshot } from '../../server/src/core/corpus/applyChange.ts';
import { packArticle } from '../../server/src/core/corpus/packArticle.ts';
import { analyse } from '../../server/src/core/mentions/analyse.ts';
import { buildLexicon } from '../../server/src/core/mentions/lexicon.ts';
import { readRegistry } from '../../server/src/core/registry/readRegistry.ts';
import { fileId, type SourceFile } from '../../server/src/core/text/span.ts';
import { article, readSynthetic, syntheticRegistry } from '../core/corpus/syntheticArticles.ts';
import { describeArchive } from '../support/describeArchive.ts';
import { emptyDatabase, opened } from '../support/emptyDatabase.ts';
import { run } from '../support/postgresServer.ts';
import { sha256 } from '../support/sha256.ts';
import { IDS, prose, REGISTRIES, text } from '../core/corpus/randomArticles.ts';

/** Paths whose order by code units is not that by code points. */
const FILES = ['a.txt', 'a/b.txt', 'Á.txt', 'b.md', '\u{1f600}.txt', '\uff41.txt', 'c.txt'];
const lexicon = buildLexicon(syntheticRegistry());
const queries = ['hoi nghi a', 'btd', 'bui the duu', 'a-1', 'hội', 'h', 'le van', '𝓐 họp', 'xyz'];

let url = '';
let loader: OpenLoader;

const files = fc.constantFrom(...FILES);
const step = fc.record({
  upserted: fc.uniqueArray(fc.tuple(files, text), { maxLength: 4, selector: ([file]) => file }),
  removed: fc.uniqueArray(files, { maxLength: 2 }),
});

describe('both archives', () => {
  before(async () => {
    url = await emptyDatabase();
    loader = opened(await openLoader(url));
  });
  after(() => loader.close());

  test('synthetic articles, in any order of changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...REGISTRIES),
        fc.subarray([...IDS], { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, registry, ids, pageSize) => {
          await removeAll();
          const sources = new Map<string, SourceFile>();
          for (const { upserted, removed } of steps) {
            for (const file of removed) sources.delete(file);
            await loader.remove(removed.map(fileId));
            const changed = upserted.map(([file, content]) => article(file, content));
            for (const source of changed) sources.set(source.file, source);
            await loader.upsert(changed.map((source) => loaded(source, readSynthetic)));
          }
          const snapshot = applyChange(
            emptySnapshot(registry, lexicon),
            { upserted: [...sources.values()], removed: [] },
            { analyse: readSynthetic },
          );
          const wanted = await describeArchive(embeddedArchive(snapshot), ids, FILES, queries, pageSize);
          await withArchive(registry, async (archive) => {
            assert.deepEqual(await describeArchive(archive, ids, FILES, queries, pageSize), wanted);
          });
        },
      ),
      { numRuns: 12, includeErrorInReport: true },
    );
  });

  test('articles that are really read', async () => {
    const registry = readRegistry([]);
    const words = buildLexicon(registry);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(files, prose), { minLength: 1, maxLength: 6 }), async (edits) => {
        await removeAll();
        const sources = new Map(edits.map(([file, content]) => [file, article(file, content)]));
        for (const [file, content] of edits) {
          await loader.upsert([loaded(article(file, content), (source) => analyse(source, words))]);
        }
        const snapshot = applyChange(emptySnapshot(registry, words), { upserted: [...sources.values()], removed: [] });
        const ids = Array.from(snapshot.entities(), ({ id }) => id);
        const names = ['hoi nghi bo truong so', 'adgmin', 'bui the duy', 'bo khcn', 'truong'];
        const wanted = await describeArchive(embeddedArchive(snapshot), ids, FILES, names, 2);
        await withArchive(registry, async (archive) => {
          assert.deepEqual(await describeArchive(archive, ids, FILES, names, 2), wanted);
        });
      }),
      { numRuns: 4, includeErrorInReport: true },
    );
  });
});

const loaded = (source: SourceFile, read: (source: SourceFile) => ReturnType<typeof readSynthetic>) => ({
  ...packArticle(read(source)),
  textHash: sha256(new TextEncoder().encode(source.text)),
  readWith: 'test',
});

async function withArchive(registry: Registry, ask: (archive: OpenArchive) => Promise<void>): Promise<void> {
  const archive = opened(await openArchive(url, registry));
  try {
    await ask(archive);
  } finally {
    await archive.close();
  }
}

/** Nothing but names stays behind, and no count of anything. */
async function removeAll(): Promise<void> {
  await loader.remove(FILES.map(fileId));
  const [left] = await run(
    url,
    `select (select count(*) from ministry_news.articles) + (select count(*) from ministry_news.mentions)
      + (select count(*) from ministry_news.claims) as rows,
      (select count(*) from (select 1 from ministry_news.facts group by key, relation, other, edition having sum(support) <> 0) as f)
      + (select count(*) from (select 1 from ministry_news.name_uses group by entity, name having sum(fullest) <> 0 or sum(written) <> 0) as u)
      as counts`,
  );
  assert.deepEqual(left, { rows: '0', counts: '0' });
}
