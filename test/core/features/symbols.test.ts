/** The outline of an article, and the search for entities by name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentSymbol } from '../../../server/src/core/features/documentSymbol.ts';
import { prepareWorkspaceSymbol, workspaceSymbol } from '../../../server/src/core/features/workspaceSymbol.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { newsroom } from '../../support/newsroom.ts';

const { snapshot } = newsroom([
  {
    path: 'so.registry.yaml',
    text: `persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
  - {id: official/tran-van-man, name: Trần Văn Mẫn}
organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
`,
  },
  { path: 'a.txt', text: 'Ngày 5/1/2026, BCB họp. Ông Trần Văn Mẫu và Bộ Cánh buồm ra thông cáo. Hết.\n' },
  { path: 'b.txt', text: 'Không có gì ở đây.\n' },
]);

test('the outline: entities by kind, each at its first mention, with how many there are', () => {
  const groups = documentSymbol(snapshot, fileId('a.txt')) ?? [];
  assert.deepEqual(
    groups.map(({ kind, title, span, entities }) => [kind, title.vi, span, entities]),
    [
      [
        'official',
        'Quan chức',
        { start: 24, end: 40 },
        [{ entity: 'official/tran-van-mau', name: 'Trần Văn Mẫu', mentions: 1, span: { start: 24, end: 40 } }],
      ],
      [
        'organisation',
        'Cơ quan, tổ chức',
        { start: 15, end: 56 },
        [{ entity: 'organisation/bo-canh-buom', name: 'Bộ Cánh buồm', mentions: 2, span: { start: 15, end: 18 } }],
      ],
    ],
  );
  assert.deepEqual(documentSymbol(snapshot, fileId('b.txt')), []);
  assert.equal(documentSymbol(snapshot, fileId('so.registry.yaml')), undefined);
});

test('the search ranks the best form first, whatever is missing from the query', () => {
  const best = (query: string) => workspaceSymbol(snapshot, query).map(({ entity }) => entity)[0];
  for (const query of ['Trần Văn Mẫu', 'tran van mau', 'mẫu', 'trần văn mẩu', 'TRAN VAN MAU']) {
    assert.equal(best(query), 'official/tran-van-mau', query);
  }
  for (const query of ['bcb', 'canh buom', 'ministry of sails', 'minstry of sail']) {
    assert.equal(best(query), 'organisation/bo-canh-buom', query);
  }
});

test('an empty query gives entities, a senseless one nothing that throws', () => {
  assert.ok(workspaceSymbol(snapshot, '').length >= 2);
  assert.deepEqual(workspaceSymbol(snapshot, '🇻🇳'.repeat(40)).length >= 0, true);
});

test('a search that was prepared answers like one that was not, and there may be nothing to prepare', () => {
  const other = newsroom([
    { path: 'c.txt', text: 'Ông Trần Văn Mẫu và Bộ Cánh buồm ra thông cáo ngày 5/1/2026.\n' },
  ]).snapshot;
  const unprepared = workspaceSymbol(other, 'canh buom');
  let steps = 0;
  for (const _ of prepareWorkspaceSymbol(other)) steps++;
  assert.ok(steps >= 2 * unprepared.length && unprepared.length === 1, `${steps} steps`);
  assert.deepEqual(workspaceSymbol(other, 'canh buom'), unprepared);
  assert.equal(prepareWorkspaceSymbol(newsroom([]).snapshot).next().done, true);
});
