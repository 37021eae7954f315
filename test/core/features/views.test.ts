/** What the editor's views show: lists of entities, the clearance sheet of an article, conflicts across the archive. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../server/src/core/checks/run.ts';
import { articlesAbout } from '../../../server/src/core/features/articlesAbout.ts';
import { clearanceSheet, type Verified } from '../../../server/src/core/features/clearanceSheet.ts';
import { conflictsAmong, groupConflicts } from '../../../server/src/core/features/conflicts.ts';
import { entityCounts, entityList, prepareLists } from '../../../server/src/core/features/entityList.ts';
import { figuresOf } from '../../../server/src/core/features/figures.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { textVariants, inVariant } from '../../support/markedText.ts';
import { newsroom } from '../../support/newsroom.ts';

const registry = `organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
memberships:
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: {vi: Thứ trưởng}, start_date: 2025-01-01}
`;

const files = [
  { path: 'so.registry.yaml', text: registry },
  {
    path: 'a.txt',
    text: 'Ngày 5/1/2026\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 diễn ra từ ngày 6-7/1/2026 tại Hà Nội.\nThứ trưởng Bộ Cánh buồm Trần Văn Mẫu dự. Ông Lê Thị Buồm phát biểu. Có 120 đại biểu, 85,5% là nữ.\n',
  },
  {
    path: 'b.txt',
    text: 'Ngày 9/1/2026\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 diễn ra từ ngày 8-9/1/2026 tại Hà Nội. Ông Lê Thị Buồm nói vậy.\n',
  },
  { path: 'c.txt', text: 'Ngày 3/2/2026, Bộ Cánh buồm họp. Hết.\n' },
];
const { snapshot } = newsroom(files);

const sheetOf = (path: string, verified: readonly Verified[] = []) => {
  const article = snapshot.article(fileId(path));
  assert.ok(article);
  const findings = runChecks(article, { snapshot, today: '2026-02-01' }, new Map());
  return clearanceSheet(snapshot, article, findings, verified);
};

test('entities are counted by kind and listed by number of articles or by name, a page at a time', () => {
  assert.deepEqual(entityCounts(snapshot), {
    meeting: 1,
    official: 2,
    organisation: 1,
    document: 0,
    place: 1,
    term: 0,
  });
  const list = (order: 'articles' | 'name', from: number, most: number) => {
    const { total, rows } = entityList(snapshot, { kind: 'official', query: '', order, from, most });
    return [total, ...rows.map(({ name, articles }) => `${name} ${articles}`)];
  };
  assert.deepEqual(list('articles', 0, 10), [2, 'Lê Thị Buồm 2', 'Trần Văn Mẫu 1']);
  assert.deepEqual(list('name', 0, 1), [2, 'Lê Thị Buồm 2']);
  assert.deepEqual(list('name', 1, 1), [2, 'Trần Văn Mẫu 1']);
});

test('lists are made ready a little at a time, and only once', () => {
  const { snapshot } = newsroom(files);
  const steps = [...prepareLists(snapshot)].length;
  assert.ok(steps > [...snapshot.entities()].length, `only ${steps} pauses`);
  assert.deepEqual([...prepareLists(snapshot)], []);
  assert.deepEqual(entityCounts(snapshot), entityCounts(newsroom(files).snapshot));
});

test('a search in the list needs no marks and keeps to the kind', () => {
  const search = (query: string) =>
    entityList(snapshot, { kind: 'organisation', query, order: 'name', from: 0, most: 9 }).rows.map(({ id }) => id);
  assert.deepEqual(search('canh buom'), ['organisation/bo-canh-buom']);
  assert.deepEqual(search('tran van mau'), []);
});

test('articles about an entity come newest first, each at the place that leads to it', () => {
  const about = articlesAbout(snapshot, entityId('organisation/bo-canh-buom'));
  assert.deepEqual(
    about.map(({ at, day }) => [at.file, at.start, day]),
    [
      ['c.txt', 15, '2026-02-03'],
      ['a.txt', 114, '2026-01-05'],
    ],
  );
});

test('the clearance sheet has a row for everything to answer for, with what speaks for it or against it', () => {
  assert.deepEqual(
    sheetOf('a.txt').map(({ kind, text, state, evidence }) => [kind, text, state, evidence.en]),
    [
      ['official', 'Trần Văn Mẫu', 'agrees', 'in the registry'],
      ['official', 'Lê Thị Buồm', 'agrees', '1 other article too'],
      ['title', 'Thứ trưởng Bộ Cánh buồm', 'agrees', 'as in the registry, since 2025-01'],
      ['organisation', 'Bộ Cánh buồm', 'agrees', 'in the registry'],
      ['meeting', 'Hội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4', 'agrees', '1 other article too'],
      ['date', 'Ngày 5/1/2026', 'unknown', '5 January 2026'],
      ['date', 'ngày 6-7/1/2026', 'conflicts', conflictOf('a.txt')],
      ['place', 'Hà Nội', 'agrees', '1 other article too'],
      ['figure', '120', 'unknown', '… Lê Thị Buồm phát biểu. Có 120 đại biểu, 85,5% là …'],
      ['figure', '85,5%', 'unknown', '… biểu. Có 120 đại biểu, 85,5% là …'],
    ],
  );
});

function conflictOf(path: string): string {
  const article = snapshot.article(fileId(path));
  assert.ok(article);
  const found = runChecks(article, { snapshot, today: '2026-02-01' }, new Map()).find(
    ({ code }) => code === 'meeting.date-conflict',
  );
  assert.ok(found);
  return found.message.en;
}

test('a row is verified where somebody verified these words at this place, and only that row', () => {
  const start = files[1]?.text.indexOf('Trần') ?? -1;
  const span = { start, end: start + 'Trần Văn Mẫu'.length };
  const verified = { id: 'a', kind: 'official', span, by: 'Minh', at: '2026-02-01T08:00:00Z' };
  const ticked = (decision: Verified) =>
    sheetOf('a.txt', [decision]).flatMap(({ text, verified: by }) => (by === undefined ? [] : [text, by.by]));
  assert.deepEqual(ticked(verified), ['Trần Văn Mẫu', 'Minh']);
  assert.deepEqual(ticked({ ...verified, kind: 'title' }), []);
  assert.deepEqual(ticked({ ...verified, span: { start, end: start + 4 } }), []);
});

test('figures: amounts, shares and counts, not dates, editions, documents or list numbers', () => {
  for (const variant of textVariants) {
    const marked =
      '1. Dự án trị giá <|1,2 tỷ USD|>, tăng <|15%|> so với năm 2025, có <|11|> nước dự.\nNghị quyết số 57-NQ/TW ngày 22/12/2024. Hội nghị Bộ trưởng Số ASEAN lần thứ 6 có <|$5 million|> tài trợ. Hết.\n';
    const text = inVariant(marked, variant);
    const plain = text.replaceAll(/<\||\|>/g, '');
    const wanted = [...text.matchAll(/<\|(.*?)\|>/gsu)].map(([, words]) => words);
    const [article] = newsroom([{ path: 'x.txt', text: plain }]).articles;
    assert.ok(article);
    assert.deepEqual(
      figuresOf(article).map(({ start, end }) => plain.slice(start, end)),
      wanted,
      variant,
    );
  }
});

test('conflicts are grouped by what they are about, each pair of readings once', () => {
  const found = ['a.txt', 'b.txt', 'c.txt'].flatMap((path) => {
    const article = snapshot.article(fileId(path));
    assert.ok(article);
    return conflictsAmong(snapshot, article, runChecks(article, { snapshot, today: '2026-02-01' }, new Map()));
  });
  assert.equal(found.length, 2);
  const groups = groupConflicts(snapshot, found);
  assert.deepEqual(
    groups.map(({ name, kind, conflicts }) => [name, kind, conflicts.map(({ code, place }) => [code, place.file])]),
    [['Hội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4', 'meeting', [['meeting.date-conflict', 'a.txt']]]],
  );
});
