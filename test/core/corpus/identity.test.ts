/** Which ids become one entity, and which stay apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import type { Snapshot } from '../../../server/src/core/corpus/model.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { article, readSynthetic, syntheticRegistry } from './syntheticArticles.ts';

const lexicon = buildLexicon(syntheticRegistry());
const LONG = 'meeting/hoi-nghi-bo-truong-so-asean';
const SHORT = 'meeting/adgmin';
const DEFINITION = `[${LONG}|Hội nghị Bộ trưởng số ASEAN|~${SHORT}] họp.`;

function archive(texts: readonly string[], registry = syntheticRegistry()): Snapshot {
  const upserted = texts.map((text, i) => article(`${i}.txt`, text));
  return applyChange(emptySnapshot(registry, lexicon), { upserted, removed: [] }, { analyse: readSynthetic });
}

const canonical = (snapshot: Snapshot, id: string): string => snapshot.canonical(entityId(id));

test('two ids that one article shows to mean the same are one in all articles, under the acronym', () => {
  const snapshot = archive([DEFINITION, `[${SHORT}|ADGMIN] sau.`, `[${LONG}|Hội nghị Bộ trưởng số ASEAN] trước.`]);
  assert.equal(canonical(snapshot, LONG), SHORT);
  assert.deepEqual(snapshot.articlesOf(entityId(LONG)), ['0.txt', '1.txt', '2.txt']);
  assert.deepEqual(snapshot.articlesOf(entityId(SHORT)), ['0.txt', '1.txt', '2.txt']);
  assert.equal(snapshot.entity(entityId(LONG))?.name, 'Hội nghị Bộ trưởng số ASEAN');
  assert.equal(snapshot.entity(entityId(SHORT))?.articles, 3);
});

test('without the article that shows it they are two again', () => {
  const before = archive([DEFINITION, `[${SHORT}|ADGMIN] sau.`, `[${LONG}|Hội nghị] trước.`]);
  const after = applyChange(before, { upserted: [], removed: [fileId('0.txt')] }, { analyse: readSynthetic });
  assert.equal(canonical(after, LONG), LONG);
  assert.deepEqual(after.articlesOf(entityId(LONG)), ['2.txt']);
  assert.equal(canonical(before, LONG), SHORT);
});

test('the id of the registry names the entity, however long', () => {
  assert.equal(canonical(archive([DEFINITION], syntheticRegistry(`${LONG}/`)), SHORT), LONG);
});

test('two registered ids never become one; the id between them follows the better supported link', () => {
  const registry = syntheticRegistry('official/a', 'official/c');
  const snapshot = archive(
    ['[official/b|B|~official/a].', '[official/b|B|~official/c].', '[official/c|C|~official/b].'],
    registry,
  );
  assert.equal(canonical(snapshot, 'official/a'), 'official/a');
  assert.equal(canonical(snapshot, 'official/c'), 'official/c');
  assert.equal(canonical(snapshot, 'official/b'), 'official/c');
});

test('a link between two kinds is ignored', () => {
  const snapshot = archive(['[organisation/adgmin|ADGMIN|~meeting/adgmin] họp.']);
  assert.equal(canonical(snapshot, 'meeting/adgmin'), 'meeting/adgmin');
});

test('editions are named after what the series is called, by whatever name an article calls the series', () => {
  const snapshot = archive([
    DEFINITION,
    `[${LONG}-6|Hội nghị Bộ trưởng số ASEAN lần thứ 6|^${LONG}:6] họp.`,
    `[meeting/adgmin-6|ADGMIN-6|^${SHORT}:6] họp.`,
    `[${LONG}-10|Hội nghị lần thứ 10|^${LONG}:10] họp.`,
  ]);
  assert.equal(canonical(snapshot, `${LONG}-6`), 'meeting/adgmin-6');
  assert.deepEqual(snapshot.articlesOf(entityId('meeting/adgmin-6')), ['1.txt', '2.txt']);
  assert.deepEqual(snapshot.editionsOf(entityId(LONG)), ['meeting/adgmin-6', 'meeting/adgmin-10']);
  assert.deepEqual(snapshot.entity(entityId('meeting/adgmin-10')), {
    id: 'meeting/adgmin-10',
    kind: 'meeting',
    name: 'Hội nghị lần thứ 10',
    articles: 1,
    series: 'meeting/adgmin',
    edition: '10',
    registered: false,
  });
});

test('an edition of the registry keeps the id it has there', () => {
  const registry = syntheticRegistry('meeting/adgmin/', 'meeting/hanoi-2026^meeting/adgmin:6');
  const snapshot = archive([`${DEFINITION} [${LONG}-6|Hội nghị lần thứ 6|^${LONG}:6] họp.`], registry);
  assert.equal(canonical(snapshot, `${LONG}-6`), 'meeting/hanoi-2026');
  assert.deepEqual(snapshot.editionsOf(entityId('meeting/adgmin')), ['meeting/hanoi-2026']);
});

test('two editions of a series, and an edition and its series, stay apart even when an article links them', () => {
  const snapshot = archive([
    '[meeting/a-6|A-6|^meeting/a:6|~meeting/a-7] và [meeting/a-7|A-7|^meeting/a:7] họp.',
    '[meeting/a-6|A-6|^meeting/a:6|~meeting/a] họp.',
  ]);
  assert.equal(canonical(snapshot, 'meeting/a-6'), 'meeting/a-6');
  assert.equal(canonical(snapshot, 'meeting/a-7'), 'meeting/a-7');
  assert.equal(canonical(snapshot, 'meeting/a'), 'meeting/a');
});

test('the number of an edition and its year are one where an article says so; two numbers and two years never are', () => {
  const forum = (edition: string, alias = ''): string =>
    `[meeting/rff-${edition}|RFF ${edition}|^meeting/rff:${edition}${alias}] mở.`;
  const snapshot = archive([
    forum('2', '|~meeting/rff-2025'),
    forum('2025'),
    forum('3', '|~meeting/rff-2025'),
    forum('2024'),
  ]);
  assert.equal(canonical(snapshot, 'meeting/rff-2025'), canonical(snapshot, 'meeting/rff-2'));
  assert.notEqual(canonical(snapshot, 'meeting/rff-3'), canonical(snapshot, 'meeting/rff-2'));
  assert.equal(canonical(snapshot, 'meeting/rff-2024'), 'meeting/rff-2024');
});

test('two names of one edition are one where an article says so', () => {
  const snapshot = archive([
    '[meeting/diendan-20|Diễn đàn lần thứ 20|^meeting/diendan:20|~meeting/ammsti-20] họp.',
    '[meeting/ammsti-20|AMMSTI-20|^meeting/ammsti:20] họp.',
  ]);
  assert.equal(canonical(snapshot, 'meeting/diendan-20'), 'meeting/ammsti-20');
  assert.equal(canonical(snapshot, 'meeting/diendan'), 'meeting/diendan');
});

const BARE = '[term/adgmin|ADGMIN] họp.';

test('letters without words are the one meeting or body that other articles call so, until they do no more', () => {
  const before = archive([
    BARE,
    DEFINITION,
    '[term/btc|BTC] họp.',
    '[organisation/bo-tai-chinh|Bộ Tài chính|~organisation/btc].',
  ]);
  assert.equal(canonical(before, 'term/adgmin'), SHORT);
  assert.deepEqual(before.articlesOf(entityId(SHORT)), ['0.txt', '1.txt']);
  assert.equal(before.entity(entityId('term/adgmin'))?.kind, 'meeting');
  assert.equal(canonical(before, 'term/btc'), 'organisation/btc');
  assert.deepEqual(before.meaningsOf('ADGMIN'), [SHORT]);
  const after = applyChange(before, { upserted: [], removed: [fileId('1.txt')] }, { analyse: readSynthetic });
  assert.equal(canonical(after, 'term/adgmin'), 'term/adgmin');
  assert.deepEqual(after.meaningsOf('ADGMIN'), []);
  const again = applyChange(
    after,
    { upserted: [article('1.txt', DEFINITION)], removed: [] },
    { analyse: readSynthetic },
  );
  assert.equal(canonical(again, 'term/adgmin'), SHORT);
});

test('letters that come after the meeting was asked for are it too', () => {
  const before = archive([DEFINITION]);
  assert.deepEqual(before.articlesOf(entityId(SHORT)), ['0.txt']);
  const after = applyChange(before, { upserted: [article('9.txt', BARE)], removed: [] }, { analyse: readSynthetic });
  assert.deepEqual(after.articlesOf(entityId(SHORT)), ['0.txt', '9.txt']);
});

test('an edition called by the letters tells of its series', () => {
  const snapshot = archive([BARE, '[meeting/adgmin-6|ADGMIN-6|^meeting/adgmin:6] họp.']);
  assert.equal(canonical(snapshot, 'term/adgmin'), SHORT);
});

test('letters stay by themselves where they have several meanings, words of their own, or two letters only', () => {
  const body = '[organisation/uy-ban-so|Ủy ban số|~organisation/adgmin] họp.';
  const several = archive([BARE, DEFINITION, body]);
  assert.equal(canonical(several, 'term/adgmin'), 'term/adgmin');
  assert.deepEqual(several.meaningsOf('adgmin'), [SHORT, 'organisation/adgmin']);
  const explained = archive([BARE, DEFINITION, '[term/adgmin|an toàn dữ liệu] tốt.']);
  assert.equal(canonical(explained, 'term/adgmin'), 'term/adgmin');
  assert.deepEqual(explained.meaningsOf('A.D.G.M.I.N.'), [SHORT, 'term/adgmin']);
  const short = archive(['[term/ct|CT] nói.', '[organisation/cong-ty|Công ty|~organisation/ct] họp.']);
  assert.equal(canonical(short, 'term/ct'), 'term/ct');
  assert.deepEqual(short.meaningsOf('CT'), ['organisation/ct']);
});

test('two names that have only their letters in common stay apart, two wordings do not', () => {
  const snapshot = archive([
    '[organisation/bo-tai-chinh|Bộ Tài chính|~organisation/btc].',
    '[organisation/bo-tai-chinh|Bộ Tài chính|~organisation/btc].',
    '[organisation/ban-to-chuc|Ban Tổ chức|~organisation/btc].',
    '[organisation/lien-hop-quoc|Liên hợp quốc|~organisation/lhq].',
    '[organisation/lien-hiep-quoc|Liên hiệp quốc|~organisation/lhq].',
    '[term/btc|BTC].',
  ]);
  assert.equal(canonical(snapshot, 'organisation/bo-tai-chinh'), 'organisation/btc');
  assert.equal(canonical(snapshot, 'organisation/ban-to-chuc'), 'organisation/ban-to-chuc');
  assert.equal(canonical(snapshot, 'term/btc'), 'term/btc');
  assert.deepEqual(snapshot.meaningsOf('BTC'), ['organisation/ban-to-chuc', 'organisation/btc']);
  assert.equal(canonical(snapshot, 'organisation/lien-hiep-quoc'), 'organisation/lhq');
});

test('editions are found by number, of whatever series, as articles and registry have them', () => {
  const registry = syntheticRegistry('meeting/b/', 'meeting/the-sixth^meeting/b:6');
  const snapshot = archive(
    ['[meeting/a-6|A-6|^meeting/a:6].', '[meeting/c-7|C-7|^meeting/c:7].', '[meeting/d-6|D-6|^meeting/d:6].'],
    registry,
  );
  assert.deepEqual(snapshot.editionsNumbered('6'), ['meeting/a-6', 'meeting/d-6', 'meeting/the-sixth']);
  assert.deepEqual(snapshot.editionsNumbered('8'), []);
  const after = applyChange(snapshot, { upserted: [], removed: [fileId('0.txt')] }, { analyse: readSynthetic });
  assert.deepEqual(after.editionsNumbered('6'), ['meeting/d-6', 'meeting/the-sixth']);
});

test('ids in claims follow', () => {
  const snapshot = archive([DEFINITION, `[meeting/x|Hội nghị X|!part-of=${LONG}] họp.`]);
  const [claim] = snapshot.claimsOf(entityId('meeting/x'), 'part-of');
  assert.equal(claim?.value, SHORT);
});
