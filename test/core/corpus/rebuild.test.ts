/** A snapshot after any changes equals the one built from its articles at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { applyChange, emptySnapshot, indexArticles, staleFiles } from '../../../server/src/core/corpus/applyChange.ts';
import type { IndexedClaim, Snapshot } from '../../../server/src/core/corpus/model.ts';
import { packArticle } from '../../../server/src/core/corpus/packArticle.ts';
import { searchEntities } from '../../../server/src/core/corpus/search.ts';
import { analyse } from '../../../server/src/core/mentions/analyse.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import type { Decision } from '../../../server/src/core/text/decision.ts';
import { quoteAt } from '../../../server/src/core/text/quote.ts';
import { fileId, type SourceFile } from '../../../server/src/core/text/span.ts';
import { describeSnapshot } from '../../support/describeSnapshot.ts';
import { IDS, prose, REGISTRIES, SENTENCES, text } from './randomArticles.ts';
import { article, readSynthetic, syntheticRegistry } from './syntheticArticles.ts';

const files = fc.constantFrom(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => `${name}.txt`));
const step = fc.record({
  upserted: fc.uniqueArray(fc.tuple(files, text), { maxLength: 3, selector: ([file]) => file }),
  removed: fc.uniqueArray(files, { maxLength: 1 }),
  registry: fc.option(fc.constantFrom(...REGISTRIES), { nil: undefined, freq: 6 }),
});

const probes = IDS.map(entityId);
const lexicon = buildLexicon(syntheticRegistry());
const options = { analyse: readSynthetic, buildLexicon: () => lexicon };

test('any sequence of changes ends where building from scratch ends', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      (steps, mostRecent) => {
        let snapshot: Snapshot = emptySnapshot(REGISTRIES[0] ?? syntheticRegistry(), lexicon, mostRecent);
        const sources = new Map<string, SourceFile>();
        for (const { upserted, removed, registry } of steps) {
          for (const file of removed) sources.delete(file);
          for (const [file, content] of upserted) sources.set(file, article(file, content));
          const change = {
            upserted: upserted.map(([file, content]) => article(file, content)),
            removed: removed.map(fileId),
            ...(registry && { registry }),
          };
          snapshot = applyChange(snapshot, change, options);
        }
        const fresh = applyChange(
          emptySnapshot(snapshot.registry, lexicon),
          { upserted: [...sources.values()].toReversed(), removed: [] },
          options,
        );
        assert.deepEqual(describeSnapshot(snapshot, probes), describeSnapshot(fresh, probes));
        const packed = [...sources.values()].map((source) => ({
          ...packArticle(readSynthetic(source)),
          article: readSynthetic(source),
        }));
        assert.deepEqual(
          describeSnapshot(indexArticles(snapshot.registry, packed, lexicon), probes),
          describeSnapshot(fresh, probes),
        );
        for (const query of ['hoi nghi a', 'btd', 'bui the duu', 'a-1', '']) {
          assert.deepEqual(searchEntities(snapshot, query, 99), searchEntities(fresh, query, 99));
        }
        assert.deepEqual(staleFiles(snapshot), []);
      },
    ),
    { numRuns: 150, includeErrorInReport: true },
  );
});

test('an id and its canonical id always answer alike', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.constantFrom(...REGISTRIES), (texts, registry) => {
      const upserted = texts.map((content, i) => article(`${i}.txt`, content));
      const snapshot = applyChange(emptySnapshot(registry, lexicon), { upserted, removed: [] }, options);
      for (const id of probes) {
        const canonical = snapshot.canonical(id);
        assert.equal(snapshot.canonical(canonical), canonical);
        assert.deepEqual(snapshot.entity(canonical), snapshot.entity(id));
        assert.deepEqual([...snapshot.mentionsOf(canonical)], [...snapshot.mentionsOf(id)]);
        if (registry.entities.has(id)) assert.equal(canonical, id);
        // Letters that nobody explains may turn out to be a body or a meeting.
        if (!id.startsWith('term/')) assert.equal(canonical.split('/')[0], id.split('/')[0]);
        const { series, edition } = snapshot.entity(id) ?? {};
        if (series !== undefined) {
          assert.ok(snapshot.editionsOf(series).includes(canonical));
          assert.notEqual(edition, undefined);
        }
      }
    }),
    { numRuns: 300, includeErrorInReport: true },
  );
});

test('so it is with articles that are really read', () => {
  const edit = fc.tuple(fc.constantFrom('a.txt', 'b.txt', 'c.md', 'd.txt'), prose);
  const registry = readRegistry([]);
  const empty = emptySnapshot(registry, buildLexicon(registry), 2);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const last = new Map<string, SourceFile>();
      let snapshot = empty;
      for (const [file, content] of edits) {
        last.set(file, article(file, content));
        snapshot = applyChange(snapshot, { upserted: [article(file, content)], removed: [] });
      }
      const fresh = applyChange(emptySnapshot(registry, snapshot.lexicon), {
        upserted: [...last.values()],
        removed: [],
      });
      assert.deepEqual(describeSnapshot(snapshot), describeSnapshot(fresh));
    }),
    { numRuns: 40, includeErrorInReport: true },
  );
});

test('so it is with articles about which people decided, and whatever they decided, nothing is left that names nobody', () => {
  const text = fc
    .uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('\n'));
  const word = fc.nat({ max: 40 });
  const decision = fc.record({
    act: fc.constantFrom('link' as const, 'reject' as const, 'annotate' as const, 'note' as const),
    from: word,
    length: fc.integer({ min: 1, max: 8 }),
    isMention: fc.boolean(),
    kind: fc.constantFrom('official', 'meeting', 'organisation', 'acronym', 'place', 'date'),
    entity: fc.constantFrom('official/bui-the-duy', 'meeting/adgmin-6', 'organisation/x', 'term/dmst', 'nobody'),
  });
  const registries = [readRegistry([]), readRegistry([{ file: fileId('so.registry.yaml'), text: BODIES }])];
  const edit = fc.tuple(
    fc.constantFrom('a.txt', 'b.txt'),
    text,
    fc.array(decision, { maxLength: 4 }),
    fc.constantFrom(undefined, ...registries),
  );
  const [none] = registries;
  assert.ok(none);
  const empty = emptySnapshot(none, buildLexicon(none), 2);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const last = new Map<string, SourceFile>();
      let snapshot = empty;
      for (const [file, content, asked, registry] of edits) {
        const plain = analyse(article(file, content), snapshot.lexicon);
        const words = [...content.matchAll(/\S+/g)];
        const decisions = asked.map(({ from, length, isMention, ...made }, at): Decision => {
          const mention = plain.mentions[from % Math.max(1, plain.mentions.length)];
          const [first, end] = [
            words[from % words.length],
            words[Math.min(words.length - 1, (from % words.length) + length)],
          ];
          const start = first?.index ?? 0;
          const span = { start, end: Math.max(start, (end?.index ?? 0) + (end?.[0].length ?? 0)) };
          const quote = quoteAt(content, isMention && mention !== undefined ? mention : span);
          return { ...made, ...quote, id: String(at), note: 'n', creator: 'Minh', created: '2026' };
        });
        const source = { ...article(file, content), decisions };
        last.set(file, source);
        snapshot = applyChange(snapshot, { upserted: [source], removed: [], ...(registry && { registry }) });
      }
      const fresh = applyChange(emptySnapshot(snapshot.registry, snapshot.lexicon), {
        upserted: [...last.values()],
        removed: [],
      });
      assert.deepEqual(describeSnapshot(snapshot), describeSnapshot(fresh));
      for (const file of fresh.files()) {
        const read = fresh.article(file);
        assert.ok(read);
        const rows = [
          ...read.mentions.flatMap((mention) =>
            mention.type === 'date'
              ? []
              : [
                  mention.entity,
                  ...(mention.alternatives ?? []),
                  ...(mention.titles ?? []).flatMap(({ organisation }) => organisation ?? []),
                ],
          ),
          ...read.claims.flatMap(({ entity, target }) => [entity, target ?? entity]),
          ...read.definitions.map(({ entity }) => entity),
        ];
        assert.ok(rows.every((row) => read.entities[row] !== undefined));
        assert.equal(new Set(read.entities.map(({ id }) => id)).size, read.entities.length);
        const starts = read.mentions.map(({ start }) => start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }
    }),
    { numRuns: 150, includeErrorInReport: true },
  );
});

const BODIES = `organizations:
  - {id: organisation/bo-khcn, name: Bộ Khoa học và Công nghệ}
persons:
  - {id: official/bui-the-duy, name: Bùi Thế Duy}
`;

test('claims that say the same are counted together, wherever they lie', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let snapshot: Snapshot = emptySnapshot(syntheticRegistry(), lexicon, 2);
      for (const { upserted, removed } of steps) {
        const change = {
          upserted: upserted.map(([file, content]) => article(file, content)),
          removed: removed.map(fileId),
        };
        snapshot = applyChange(snapshot, change, options);
      }
      for (const id of probes) {
        const groups = new Map<string, IndexedClaim[]>();
        for (const claim of snapshot.claimsOf(id)) {
          const { property, value, at, file } = claim;
          const day = property === 'title' ? (at ?? snapshot.dayOf(file)) : '';
          const key = `${property}|${value}|${day}`;
          const same = groups.get(key);
          if (same === undefined) groups.set(key, [claim]);
          else same.push(claim);
        }
        const expected = Array.from(groups.values(), (claims) => ({
          property: claims[0]?.property,
          value: claims[0]?.value,
          count: claims.length,
          first: claims.filter((claim, at) => claims[at - 1]?.file !== claim.file),
        }));
        const found = snapshot.claimGroupsOf(id).map(({ property, value, count, first }) => ({
          property,
          value,
          count,
          first: first(Infinity),
        }));
        assert.deepEqual(found, expected);
        seen += found.filter(({ count }) => count > 1).length;
      }
    }),
  );
  assert.ok(seen > 0, 'no group of several claims');
});
