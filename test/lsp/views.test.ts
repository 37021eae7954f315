/** What the editor's views ask the server, over the wire. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articlesRequest,
  type ArticleItem,
  clearanceRequest,
  type ClearanceSheet,
  type ConflictGroup,
  conflictsRequest,
  type Decided,
  decideRequest,
  entitiesRequest,
  entityAtRequest,
  type EntityCounts,
  entityCountsRequest,
  type EntityItem,
  type EntityPage,
  type Repaired,
  repairRequest,
} from '../../server/src/protocol.ts';
import { positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'a.txt':
    'Hà Nội, ngày 5/1/2026.\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 diễn ra từ ngày 6-7/1/2026 tại Hà Nội. Ông Lê Thị Buồm dự.\n',
  'b.txt':
    'Hà Nội, ngày 9/1/2026.\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 diễn ra từ ngày 8-9/1/2026 tại Hà Nội. Ông Lê Thị Buồm dự.\n',
};
const uri = uriOf('a.txt');

test('entities, their articles, and the one at the cursor', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    await ready();
    open('a.txt');
    const counts = await client.sendRequest<EntityCounts>(entityCountsRequest);
    assert.deepEqual([counts.meeting, counts.official], [1, 1]);
    const asked = { kind: 'official', query: 'le thi buom', order: 'articles', from: 0, most: 5 };
    const page = await client.sendRequest<EntityPage>(entitiesRequest, asked);
    const [person] = page.entities;
    assert.ok(person);
    assert.deepEqual([page.total, person.name, person.articles, person.registered], [1, 'Lê Thị Buồm', 2, false]);
    const articles = await client.sendRequest<readonly ArticleItem[]>(articlesRequest, { entity: person.id });
    assert.deepEqual(
      articles.map(({ uri: each, day, range }) => [each, day, range.start.line]),
      [
        [uriOf('b.txt'), '2026-01-09', 1],
        [uri, '2026-01-05', 1],
      ],
    );
    const position = positionOf(files['a.txt'], 'Buồm');
    assert.deepEqual(await client.sendRequest<EntityItem | null>(entityAtRequest, { uri, position }), person);
    assert.equal(await client.sendRequest(entityAtRequest, { uri, position: { line: 9, character: 0 } }), null);
  }));

test('a row is verified, the file says so, and taking it back leaves nothing of it', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    await ready();
    open('a.txt');
    const sheet = async (annotations: string | null) => {
      const found = await client.sendRequest<ClearanceSheet | null>(clearanceRequest, { uri, annotations });
      assert.ok(found);
      return found;
    };
    const row = (await sheet(null)).rows.find(({ kind }) => kind === 'official');
    const [range] = row?.ranges ?? [];
    assert.ok(row && range);
    assert.deepEqual([row.text, row.state, row.evidence], ['Lê Thị Buồm', 'agrees', '1 bài khác cũng viết']);
    const ask = { uri, source: 'a.txt', row: { kind: row.kind, text: row.text, range } };
    const by = { by: 'Minh', at: '2026-02-01T08:00:00.000Z' };
    const { text } = await client.sendRequest<Decided>(decideRequest, { ...ask, annotations: null, verified: by });
    assert.ok(text);
    const verified = (await sheet(text)).rows.filter((each) => each.verified !== undefined);
    assert.deepEqual(
      verified.map((each) => [each.text, each.verified?.by, each.verified?.at]),
      [['Lê Thị Buồm', 'Minh', '2026-02-01T08:00:00.000Z']],
    );
    const back = await client.sendRequest<Decided>(decideRequest, { ...ask, annotations: text, verified: null });
    assert.ok(back.text);
    assert.deepEqual(JSON.parse(back.text).items, []);

    change('a.txt', [{ text: files['a.txt'].replace('Buồm', 'Bưởm') }]);
    const late = await client.sendRequest<Decided>(decideRequest, { ...ask, annotations: null, verified: by });
    assert.match(late.refused ?? '', /đã thay đổi/);
    const after = await sheet(text);
    assert.deepEqual(
      after.orphans.map(({ exact }) => exact),
      ['Lê Thị Buồm'],
    );
    assert.equal(
      after.rows.some((each) => each.verified !== undefined),
      false,
    );
  }));

test('a damaged annotation file is told and never written over', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    await ready();
    open('a.txt');
    const sheet = await client.sendRequest<ClearanceSheet | null>(clearanceRequest, { uri, annotations: '{"items":' });
    assert.match(sheet?.problem ?? '', /"items"/);
    const [row] = sheet?.rows ?? [];
    const [range] = row?.ranges ?? [];
    assert.ok(row && range);
    const decided = await client.sendRequest<Decided>(decideRequest, {
      uri,
      annotations: '{"items":',
      source: 'a.txt',
      row: { kind: row.kind, text: row.text, range },
      verified: { by: 'Minh', at: '2026-02-01' },
    });
    assert.equal(decided.text, undefined);
    assert.match(decided.refused ?? '', /"items"/);
    assert.equal(await client.sendRequest(clearanceRequest, { uri: uriOf('gone.txt'), annotations: null }), null);
  }));

test('conflicts between articles, open or not, with both readings', () =>
  withServer({ files }, async ({ client, ready }) => {
    await ready();
    const groups = await client.sendRequest<readonly ConflictGroup[]>(conflictsRequest);
    assert.deepEqual(
      groups.map(({ name, conflicts }) => [
        name,
        conflicts.map(({ code, place, others }) => [code, place.uri, ...others.map((other) => other.uri)]),
      ]),
      [
        [
          'Hội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4',
          [['meeting.date-conflict', uriOf('a.txt'), uriOf('b.txt')]],
        ],
      ],
    );
  }));

test('a pasted text that is not right is answered with the right one, a right one with nothing', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    await ready();
    open('a.txt');
    const ask = (text: string) => client.sendRequest<Repaired | null>(repairRequest, { uri, text });
    assert.deepEqual(await ask('Bộ tr\u00adưởng'.normalize('NFD')), {
      text: 'Bộ trưởng',
      title: 'Dán sau khi sửa: bỏ ký tự vô hình, dấu liền chữ',
    });
    assert.equal(await ask('Bộ trưởng'), null);
    assert.equal(await ask('a\u0301'.repeat(2 ** 20)), null);
  }));
