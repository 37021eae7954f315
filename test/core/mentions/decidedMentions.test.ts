/** What people decided about places of an article, and what the article says then. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../server/src/core/checks/run.ts';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import { analyse } from '../../../server/src/core/mentions/analyse.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import type { Article } from '../../../server/src/core/mentions/model.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import type { Decision } from '../../../server/src/core/text/decision.ts';
import { quoteAt } from '../../../server/src/core/text/quote.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const registry = readRegistry([
  {
    file: fileId('so.registry.yaml'),
    text: `persons:
  - {id: official/le-thi-buom, name: Lê Thị Buồm}
  - {id: official/le-thi-buom-hue, name: Lê Thị Buồm (Huế)}
organizations:
  - {id: organisation/bo-canh-buom, name: Bộ Cánh buồm, other_names: [{name: BCB, use: acronym}]}
`,
  },
]);
const lexicon = buildLexicon(registry);

type Made = Partial<Decision> & Pick<Decision, 'act'>;

/** A decision about words where they stand for the nth time. */
function decided(text: string, words: string, made: Made, nth = 0): Decision {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  const quote = quoteAt(text, { start, end: start + words.length });
  return { id: `${words} ${nth}`, kind: '', creator: 'Minh', created: '2026-02-01', ...quote, ...made };
}

function read(text: string, decisions: readonly Decision[]): Article {
  return analyse({ file: fileId('a.txt'), text, decisions }, lexicon);
}

const mentions = ({ text, mentions: all, entities }: Article): readonly string[] =>
  all.map((each) => {
    const words = text.slice(each.start, each.end);
    return each.type === 'date' ? words : `${words} → ${entities[each.entity]?.id} (${each.form})`;
  });

test('a linked mention is the entity that was chosen, and what refers back to it follows', () => {
  const text = 'Hội nghị Đường thủy châu Á lần thứ 4 diễn ra từ ngày 6-7/1/2026 tại Huế. Hội nghị bàn về cảng.\n';
  const plain = read(text, []);
  assert.deepEqual(mentions(plain).filter((each) => each.includes('meeting/')).length, 2);
  const article = read(text, [
    decided(text, 'Hội nghị Đường thủy châu Á lần thứ 4', {
      act: 'link',
      kind: 'meeting',
      entity: 'meeting/sach-xanh',
      name: 'Sách xanh',
    }),
  ]);
  assert.deepEqual(
    mentions(article).filter((each) => each.includes('meeting/')),
    ['Hội nghị Đường thủy châu Á lần thứ 4 → meeting/sach-xanh (full)', 'Hội nghị → meeting/sach-xanh (anaphor)'],
  );
  // The claims go along, and nothing speaks of the other one any more, its series included.
  assert.deepEqual(
    [...new Set(article.claims.map(({ entity }) => article.entities[entity]?.id))],
    ['meeting/sach-xanh'],
  );
  assert.ok(article.entities.every(({ id }) => !id.includes('duong-thuy')));
  assert.equal(article.entities.find(({ id }) => id === 'meeting/sach-xanh')?.name, 'Sách xanh');
});

test('one of two places is somebody else, the other stays', () => {
  const text = 'Bà Lê Thị Buồm, Thứ trưởng Bộ Cánh buồm, nói.\nỞ Huế, bà Lê Thị Buồm hát.\n';
  const article = read(text, [
    decided(text, 'bà Lê Thị Buồm', { act: 'link', kind: 'official', entity: 'official/le-thi-buom-hue' }),
  ]);
  const persons = mentions(article).filter((each) => each.includes('official/'));
  assert.deepEqual(persons, [
    'Bà Lê Thị Buồm, Thứ trưởng Bộ Cánh buồm → official/le-thi-buom (full)',
    'bà Lê Thị Buồm → official/le-thi-buom-hue (full)',
  ]);
  const title = article.claims.find(({ property }) => property === 'title');
  assert.equal(title && article.entities[title.entity]?.id, 'official/le-thi-buom');
  assert.ok(article.entities.find(({ id }) => id === 'official/le-thi-buom-hue')?.registered);
});

test('a rejected mention is gone, with what was said of it, and no check speaks of it', () => {
  const text = 'Ngày 5/1/2026, ông Trần Văn Mẫu dự. Riêng RNM cần vốn.\n';
  const codes = (decisions: readonly Decision[]): readonly string[] => {
    const source = { file: fileId('a.txt'), text, decisions };
    const snapshot = applyChange(emptySnapshot(registry, lexicon), { upserted: [source], removed: [] });
    const article = snapshot.article(source.file);
    assert.ok(article);
    return runChecks(article, { snapshot, today: '2026-02-01' }, new Map()).map(({ code }) => code);
  };
  assert.ok(codes([]).includes('acronym.undefined'));
  const letters = decided(text, 'RNM', { act: 'reject', kind: 'acronym' });
  assert.ok(!codes([letters]).includes('acronym.undefined'));
  const person = decided(text, 'ông Trần Văn Mẫu', { act: 'reject', kind: 'official' });
  assert.deepEqual(mentions(read(text, [letters, person])), ['Ngày 5/1/2026']);
  assert.deepEqual(read(text, [letters, person]).entities, []);
  const day = decided(text, 'Ngày 5/1/2026', { act: 'reject', kind: 'date' });
  assert.deepEqual(mentions(read(text, [letters, person, day])), []);
});

test('words that were not seen are what somebody says they are', () => {
  const text = 'Nhóm Sao Khuê gặp phó chủ tịch xã Lê Thị Buồm và BCB. Bộ Cánh buồm về.\n';
  const article = read(text, [
    decided(text, 'Nhóm Sao Khuê', { act: 'annotate', kind: 'organisation' }),
    decided(text, 'phó chủ tịch xã Lê Thị Buồm', { act: 'annotate', kind: 'official' }),
  ]);
  const found = mentions(article);
  assert.ok(found.includes('Nhóm Sao Khuê → organisation/nhom-sao-khue (full)'), found.join('\n'));
  assert.ok(found.includes('phó chủ tịch xã Lê Thị Buồm → official/le-thi-buom (full)'), found.join('\n'));
  const official = article.mentions.find(({ type }) => type === 'official');
  assert.ok(official?.type === 'official' && official.name !== undefined);
  assert.equal(text.slice(official.name.start, official.name.end), 'Lê Thị Buồm');
});

test('the last decision about the same words counts, and one whose words are gone changes nothing', () => {
  const text = 'Ông Trần Văn Mẫu nói. Hết tin ở đây.\n';
  const rejected = decided(text, 'Ông Trần Văn Mẫu', { act: 'reject', kind: 'official' });
  const linked = decided(text, 'Ông Trần Văn Mẫu', { act: 'link', kind: 'official', entity: 'official/le-thi-buom' });
  assert.equal(mentions(read(text, [rejected, linked])).length, 1);
  assert.equal(mentions(read(text, [linked, rejected])).length, 0);
  const other = 'Hôm qua ông Trần Văn Mẫu hỏi. Hết tin ở đây.\n';
  const { decided: placed, decisions, ...orphaned } = read(other, [rejected]);
  assert.deepEqual([placed, decisions], [[], [rejected]]);
  assert.deepEqual(orphaned, analyse({ file: fileId('a.txt'), text: other }, lexicon));
});

test('definitions and titles follow the body that they name', () => {
  const text = 'Bộ Thuyền thúng (BTT) họp. Thứ trưởng Bộ Thuyền thúng Lê Thị Buồm dự. BTT bàn về cảng.\n';
  const places = [0, 1].map((nth) =>
    decided(text, 'Bộ Thuyền thúng', { act: 'link', kind: 'organisation', entity: 'organisation/bo-canh-buom' }, nth),
  );
  const article = read(text, places);
  const bodies = mentions(article).filter((each) => each.includes('organisation/'));
  assert.ok(
    bodies.length >= 3 && bodies.every((each) => each.includes('→ organisation/bo-canh-buom')),
    bodies.join('\n'),
  );
  assert.deepEqual(
    article.definitions.map(({ entity }) => article.entities[entity]?.id),
    ['organisation/bo-canh-buom'],
  );
  const official = article.mentions.find(({ type }) => type === 'official');
  assert.ok(official?.type === 'official');
  assert.equal(article.entities[official.titles?.[0]?.organisation ?? -1]?.id, 'organisation/bo-canh-buom');
});

test('nothing is decided about an article: nothing is made of it', () => {
  const text = 'Ông Trần Văn Mẫu nói.\n';
  const article = analyse({ file: fileId('a.txt'), text }, lexicon);
  assert.ok(!('decisions' in article) && !('decided' in article));
});
