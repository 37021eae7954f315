/** Several loaders at once, and loaders that are cut off: nothing is lost, nothing is counted twice. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import * as fc from 'fast-check';
import { openArchive, openLoader, type OpenLoader } from '../../server/src/archive/database.ts';
import { embeddedArchive } from '../../server/src/archive/embedded.ts';
import { applyChange, emptySnapshot } from '../../server/src/core/corpus/applyChange.ts';
import { packArticle } from '../../server/src/core/corpus/packArticle.ts';
import { buildLexicon } from '../../server/src/core/mentions/lexicon.ts';
import type { SourceFile } from '../../server/src/core/text/span.ts';
import { text } from '../core/corpus/randomArticles.ts';
import { article, readSynthetic, syntheticRegistry } from '../core/corpus/syntheticArticles.ts';
import { describeArchive } from '../support/describeArchive.ts';
import { emptyDatabase, opened } from '../support/emptyDatabase.ts';
import { run } from '../support/postgresServer.ts';

const registry = syntheticRegistry('meeting/a/', 'official/bui-the-duy Bùi Thế Duy');
const lexicon = buildLexicon(registry);
const FILES = Array.from({ length: 24 }, (_, i) => `${String.fromCharCode(97 + i)}.txt`);
const queries = ['hoi nghi a', 'btd'];
const ASKED = ['meeting/a', 'meeting/long-a-1', 'official/bui-the-duy', 'term/long-a'];

describe('loaders', () => {
  let url = '';
  let loaders: readonly OpenLoader[] = [];

  beforeEach(async () => {
    url = await emptyDatabase();
    // One after the other: the first one is the oldest connection.
    const first = opened(await openLoader(url));
    loaders = [first, opened(await openLoader(url)), opened(await openLoader(url))];
  });
  afterEach(() => Promise.all(loaders.map((loader) => loader.close())));

  test('that load the same articles at once, in other versions, leave each article in one of them, whole', async () => {
    const versions = sample(3 * FILES.length);
    for (let round = 0; round < 3; round++) {
      const tasks = loaders.map(async (loader, i) => {
        const own = FILES.filter((_, at) => (at + i + round) % 4 !== 0);
        for (const files of [own.slice(0, 9).toReversed(), own.slice(5)]) {
          await loader.upsert(
            files.map((file) => loaded(article(file, versions[3 * FILES.indexOf(file) + ((i + round) % 3)] ?? ''))),
          );
        }
        await loader.remove([article(FILES[i + round] ?? '', '').file]);
      });
      await Promise.all(tasks);
    }
    await same(await kept());
  });

  test('that are cut off leave whole batches, and the next one completes them', async () => {
    const sources = sample(FILES.length).map((content, i) => article(FILES[i] ?? '', content));
    const [first, second] = loaders;
    assert.ok(first !== undefined);
    const begun = sources.slice(0, -3);
    // Until it is cut off, whenever that is.
    const cutOff = (async () => {
      for (let from = 0; ; from = (from + 3) % begun.length)
        await first.upsert(begun.slice(from, from + 3).map(loaded));
    })().catch((error: unknown) => error);
    await run(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        order by backend_start limit 1`,
    );
    assert.ok((await cutOff) instanceof Error);
    await same(await kept());
    assert.ok(((await second?.upsert(sources.map(loaded))) ?? 0) > 0);
    await same(sources);
  });

  test('that sum up what was counted in pieces change no answer', async () => {
    const [loader, other] = loaders;
    const versions = sample(3 * FILES.length);
    for (const [i, content] of versions.entries()) {
      await loader?.upsert([loaded(article(FILES[i % FILES.length] ?? '', content))]);
    }
    const rows = async () =>
      (await run(url, 'select count(*)::int4 as rows from ministry_news.name_uses'))[0]?.['rows'];
    const before = Number(await rows());
    await Promise.all([loader?.finish(), other?.finish()]);
    assert.ok(Number(await rows()) < before / 2);
    await same(await kept());
  });

  /** Articles whose version in the database is known by its hash, which here is the text. */
  async function kept(): Promise<readonly SourceFile[]> {
    const rows = await run(url, 'select file, text_hash from ministry_news.articles');
    return rows.map((row) => article(String(row['file']), String(row['text_hash'])));
  }

  async function same(sources: readonly SourceFile[]): Promise<void> {
    const snapshot = applyChange(
      emptySnapshot(registry, lexicon),
      { upserted: sources, removed: [] },
      { analyse: readSynthetic },
    );
    const archive = opened(await openArchive(url, registry));
    try {
      assert.deepEqual(
        await describeArchive(archive, ASKED, FILES, queries, 5),
        await describeArchive(embeddedArchive(snapshot), ASKED, FILES, queries, 5),
      );
    } finally {
      await archive.close();
    }
  }
});

/** The same ones at every run. */
const sample = (count: number): readonly string[] => fc.sample(text, { numRuns: count, seed: 20260115 });

const loaded = (source: SourceFile) => ({
  ...packArticle(readSynthetic(source)),
  textHash: source.text,
  readWith: 'test',
});
