/** Articles that are made ready in steps, with anything happening in between, end up in the archive that is built from them at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import { createGathering } from '../../../server/src/core/corpus/gathering.ts';
import { packArticle } from '../../../server/src/core/corpus/packArticle.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId, type SourceFile } from '../../../server/src/core/text/span.ts';
import { describeSnapshot } from '../../support/describeSnapshot.ts';
import { IDS, REGISTRIES, text } from './randomArticles.ts';
import { article, readSynthetic, syntheticRegistry } from './syntheticArticles.ts';

const lexicon = buildLexicon(syntheticRegistry());
const options = { analyse: readSynthetic, buildLexicon: () => lexicon };
const probes = IDS.map(entityId);
const files = fc.constantFrom(...Array.from({ length: 40 }, (_, i) => `${i % 7}/${i}.txt`));

type Happening =
  | { readonly kind: 'read'; readonly from: number; readonly count: number; readonly content: string }
  | { readonly kind: 'typed' | 'closed'; readonly file: string; readonly content: string }
  | { readonly kind: 'removed'; readonly file: string }
  | { readonly kind: 'steps'; readonly count: number; readonly isTaken: boolean };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('read' as const),
    from: fc.integer({ min: 0, max: 30 }),
    count: fc.integer({ min: 1, max: 40 }),
    content: text,
  }),
  fc.record({ kind: fc.constantFrom('typed' as const, 'closed' as const), file: files, content: text }),
  fc.record({ kind: fc.constant('removed' as const), file: files }),
  fc.record({ kind: fc.constant('steps' as const), count: fc.integer({ min: 0, max: 30 }), isTaken: fc.boolean() }),
);

test('whatever happens while articles are made ready, the archive is that of all articles at once', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 25 }), fc.constantFrom(...REGISTRIES), (happenings, registry) => {
      const sources = new Map<string, SourceFile>();
      const gathering = createGathering();
      let snapshot = emptySnapshot(registry, lexicon);
      const gather = (file: string, content: string): void => {
        sources.set(file, article(file, content));
        gathering.add(packArticle(readSynthetic(article(file, content))), snapshot);
      };
      for (const each of happenings) {
        switch (each.kind) {
          case 'read':
            for (let i = each.from; i < each.from + each.count; i++) {
              const file = `${(i % 40) % 7}/${i % 40}.txt`;
              // What somebody types is not read from disk.
              if (snapshot.article(fileId(file)) === undefined) gather(file, `${each.content} ${i}.`);
            }
            break;
          case 'typed':
            gathering.drop(fileId(each.file));
            sources.set(each.file, article(each.file, each.content));
            snapshot = applyChange(snapshot, { upserted: [article(each.file, each.content)], removed: [] }, options);
            break;
          case 'closed':
            gather(each.file, each.content);
            snapshot = gathering.takeOneInto(snapshot, fileId(each.file));
            break;
          case 'removed':
            gathering.drop(fileId(each.file));
            sources.delete(each.file);
            snapshot = applyChange(snapshot, { upserted: [], removed: [fileId(each.file)] }, options);
            break;
          case 'steps':
            for (let i = 0; i < each.count && gathering.step(snapshot); i++);
            if (each.isTaken) snapshot = gathering.takeInto(snapshot);
            break;
        }
      }
      snapshot = gathering.takeAllInto(snapshot);
      assert.equal(gathering.isDue(snapshot, false), false);
      const fresh = applyChange(
        emptySnapshot(registry, lexicon),
        { upserted: [...sources.values()], removed: [] },
        { ...options, keepText: (file) => snapshot.article(file) !== undefined },
      );
      assert.deepEqual(describeSnapshot(snapshot, probes), describeSnapshot(fresh, probes));
    }),
    { numRuns: 150 },
  );
});

test('an archive takes in the first articles soon, and then as many as it has', () => {
  const gathering = createGathering();
  let snapshot = emptySnapshot(syntheticRegistry(), lexicon);
  const sizes: number[] = [];
  for (let i = 0; i < 1100; i++) {
    gathering.add(packArticle(readSynthetic(article(`${i}.txt`, `Bài ${i}.`))), snapshot);
    if (!gathering.isDue(snapshot, true)) continue;
    while (gathering.step(snapshot));
    snapshot = gathering.takeInto(snapshot);
    sizes.push(snapshot.articleCount);
  }
  assert.deepEqual(sizes, [128, 256, 512, 1024]);
  assert.equal(gathering.isDue(snapshot, false), true);
});
