/** What a snapshot answers about places, names and texts, and what a change leaves alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyChange,
  applyPacked,
  emptySnapshot,
  indexArticles,
  staleFiles,
} from '../../../server/src/core/corpus/applyChange.ts';
import type { Snapshot } from '../../../server/src/core/corpus/model.ts';
import { packArticle } from '../../../server/src/core/corpus/packArticle.ts';
import { inside } from '../../../server/src/core/corpus/snapshot.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { article, readSynthetic, syntheticRegistry } from './syntheticArticles.ts';

const registry = syntheticRegistry();
const lexicon = buildLexicon(registry);
const options = { analyse: readSynthetic, buildLexicon: () => lexicon };
const BTC = entityId('organisation/bo-tai-chinh');

const archive = (...texts: readonly (readonly [name: string, text: string])[]): Snapshot =>
  applyChange(
    emptySnapshot(registry, lexicon),
    { upserted: texts.map(([name, text]) => article(name, text)), removed: [] },
    options,
  );

test('mentions come by path, then by place, with lines ended by \\n, \\r\\n or \\r', () => {
  const snapshot = archive(
    ['b.txt', `Đầu.\r\nHai.\rBa [${BTC}|Bộ Tài chính] và\n\n[${BTC}|BTC|*short]. Hết.`],
    ['a.txt', `[${BTC}|Bộ Tài chính]. Hết.`],
    ['10.txt', 'Không có gì.'],
  );
  const found = [...snapshot.mentionsOf(BTC)].map(({ file, line, character, start, end, form }) => [
    file,
    line,
    character,
    start,
    end,
    form,
  ]);
  assert.deepEqual(found, [
    ['a.txt', 0, 27, 27, 39, 'full'],
    ['b.txt', 2, 30, 41, 53, 'full'],
    ['b.txt', 4, 27, 86, 89, 'short'],
  ]);
  assert.deepEqual([...snapshot.files()], ['10.txt', 'a.txt', 'b.txt']);
});

test('names are counted by article, as written but with single spaces; anaphora are no names', () => {
  const snapshot = archive(
    ['a.txt', `[${BTC}|Bộ Tài chính] và [${BTC}|Bộ  Tài\nchính] và [${BTC}|Bộ|*anaphor].`],
    ['b.txt', `[${BTC}|Bộ Tài chính] và [${BTC}|BTC|*short].`],
  );
  assert.deepEqual(
    [...snapshot.namesOf(BTC)],
    [
      ['Bộ Tài chính', 2],
      ['BTC', 1],
    ],
  );
});

test('an article that only implies an entity is none that mentions it', () => {
  const snapshot = archive(['a.txt', `[${BTC}||!title=Bộ trưởng] họp.`]);
  assert.deepEqual(snapshot.articlesOf(BTC), []);
  assert.equal(snapshot.entity(BTC)?.articles, 0);
  assert.deepEqual(
    [...snapshot.claimsOf(BTC, 'title')].map((claim) => claim.value),
    ['Bộ trưởng'],
  );
  assert.deepEqual([...snapshot.claimsOf(BTC, 'dates')], []);
  assert.deepEqual(snapshot.summary(fileId('a.txt'))?.entities, [BTC]);
});

test('the text of a closed article is dropped, its mentions stay', () => {
  const open = archive(['a.txt', `[${BTC}|BTC].`], ['b.txt', `[${BTC}|BTC].`]);
  assert.ok(open.article(fileId('a.txt')));
  const closed = applyChange(open, { upserted: [], removed: [] }, { ...options, keepText: (file) => file === 'b.txt' });
  assert.equal(closed.article(fileId('a.txt')), undefined);
  assert.ok(closed.article(fileId('b.txt')));
  assert.deepEqual(closed.articlesOf(BTC), ['a.txt', 'b.txt']);
});

test('with a new registry held articles are read again, the others are stale until they come', () => {
  const held = archive(['a.txt', `[${BTC}|BTC].`]);
  const before = applyPacked(held, [packArticle(readSynthetic(article('b.txt', `[${BTC}|BTC].`)))]);
  const after = applyChange(before, { upserted: [], removed: [], registry: syntheticRegistry(BTC) }, options);
  assert.deepEqual(staleFiles(after), ['b.txt']);
  assert.equal(after.entity(BTC)?.registered, true);
  const reread = applyPacked(after, [packArticle(readSynthetic(article('b.txt', `[${BTC}|BTC].`)))]);
  assert.deepEqual(staleFiles(reread), []);
});

test('a change of one article leaves the index of the others as it is', () => {
  const many = Array.from({ length: 500 }, (_, i) =>
    packArticle(readSynthetic(article(`${1000 + i}.txt`, `[organisation/o-${i}|O ${i}] và [${BTC}|BTC].`))),
  );
  let snapshot = indexArticles(registry, many, lexicon);
  const [first] = inside(snapshot).archive.segments;
  assert.equal(inside(snapshot).archive.segments.length, 1);
  for (let i = 0; i < 50; i++) {
    const upserted = [article('1007.txt', `Gõ ${'x'.repeat(i)} [${BTC}|BTC].`)];
    snapshot = applyChange(snapshot, { upserted, removed: [] }, options);
  }
  assert.equal(inside(snapshot).archive.segments[0]?.segment, first?.segment);
  assert.equal(snapshot.articleCount, 500);
  assert.equal(snapshot.articlesOf(BTC).length, 500);
  assert.deepEqual(snapshot.articlesOf(entityId('organisation/o-7')), []);
  assert.equal([...snapshot.mentionsOf(BTC)][7]?.start, 80);
});

test('a series that articles know by its editions is named without their number', () => {
  const nameIn = (text: string, id: string): string | undefined =>
    applyChange(emptySnapshot(registry, lexicon), { upserted: [article('a.txt', text)], removed: [] })
      .entity(entityId(id))
      ?.name.normalize('NFC');
  for (const form of ['NFC', 'NFD'] as const) {
    const vietnamese = 'Hội nghị Bộ trưởng Cảng biển ASEAN lần  thứ 20 (AMPM-20) họp. AMPM sẽ bàn.'.normalize(form);
    assert.equal(nameIn(vietnamese, 'meeting/ampm'), 'Hội nghị Bộ trưởng Cảng biển ASEAN');
    assert.equal(nameIn(vietnamese, 'meeting/ampm-20'), 'Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 20');
    const inside = 'Kỳ họp thứ Bảy Ủy ban Cánh buồm (KHCB-7) họp.'.normalize(form);
    assert.equal(nameIn(inside, 'meeting/khcb'), 'Kỳ họp Ủy ban Cánh buồm');
  }
});

test('a snapshot made elsewhere is refused', () => {
  const stranger = { ...emptySnapshot(registry, lexicon) };
  assert.throws(() => applyChange(stranger, { upserted: [], removed: [] }, options), TypeError);
});

test('an article whose text was held and that is removed is gone, though its text was to be let go', () => {
  const open = applyChange(
    emptySnapshot(registry, lexicon),
    {
      upserted: [article('a.txt', `[${BTC}|Bộ Tài chính]. Hết.`), article('b.txt', `[${BTC}|BTC|*short]. Hết.`)],
      removed: [],
    },
    { ...options, keepText: () => true },
  );
  const gone = applyChange(open, { upserted: [], removed: [fileId('a.txt')] }, { ...options, keepText: () => false });
  assert.deepEqual([...gone.files()], ['b.txt']);
  assert.deepEqual(gone.articlesOf(BTC), ['b.txt']);
});

test('the latest articles are those that still speak of it, however many of them no longer do', () => {
  const name = (i: number): string => `tin-${String(i).padStart(2, '0')}.txt`;
  const all = Array.from({ length: 60 }, (_, i) => article(name(i), `[${BTC}|Bộ Tài chính]. Hết.`));
  const before = applyChange(emptySnapshot(registry, lexicon, 40), { upserted: all, removed: [] }, options);
  assert.deepEqual(before.latestArticlesOf(BTC, 2), [name(58), name(59)]);
  assert.deepEqual(before.latestArticlesOf(BTC, 2, fileId(name(59))), [name(57), name(58)]);
  const silent = all.slice(30).map(({ file }) => article(file, 'Không có gì.'));
  const after = applyChange(before, { upserted: silent, removed: [] }, options);
  assert.deepEqual(after.latestArticlesOf(BTC, 2), [name(28), name(29)]);
});
