/** What the timeline and the map of relations ask the server, over the wire. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type RelationsParams,
  relationsRequest,
  type RelationsView,
  type SharedPlacesParams,
  sharedPlacesRequest,
  type SharedPlacesView,
  type TimelineParams,
  timelineRequest,
  type TimelineView,
} from '../../server/src/overviewProtocol.ts';
import { uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'a.txt':
    'Hà Nội, ngày 5/1/2026.\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 diễn ra từ ngày 6-7/1/2026 tại Hà Nội. Giám đốc Sở Mái chèo Lê Thị Buồm dự.\n',
  'b.txt':
    'Hà Nội, ngày 9/1/2026.\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 diễn ra từ ngày 6-7/1/2026 tại Hà Nội. Ông Lê Thị Buồm dự.\n',
};

const asked: TimelineParams = { kinds: ['meeting', 'post'], query: '', unnamed: false, lanes: 20, language: 'en' };

test('the timeline of the archive, and that of one person', () =>
  withServer({ files }, async ({ client, ready }) => {
    await ready();
    const ask = (params: TimelineParams) => client.sendRequest<TimelineView>(timelineRequest, params);
    const whole = await ask(asked);
    assert.deepEqual(
      whole.items.map(({ label, start, end, articles }) => [label, start, end, articles]),
      [
        ['Hội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4', '2026-01-06', '2026-01-07', 2],
        ['Lê Thị Buồm · Giám đốc', '2026-01-05', '2026-01-05', 2],
      ],
    );
    assert.deepEqual([whole.incomplete, whole.total, whole.about], [false, 2, undefined]);
    const person = await ask({ ...asked, about: 'official/le-thi-buom', kinds: ['post'] });
    assert.deepEqual([person.about, person.items.length], ['Lê Thị Buồm', 1]);
    const early = await ask({ ...asked, from: '2020-01-01', to: '2020-12-31' });
    assert.deepEqual([early.items, early.from, early.to], [[], '2026-01-05', '2026-01-07']);
  }));

test('who shares articles, and in which', () =>
  withServer({ files }, async ({ client, ready }) => {
    await ready();
    const params: RelationsParams = { kinds: ['meeting', 'official'], query: '', most: 50, language: 'vi' };
    const { nodes, links, incomplete } = await client.sendRequest<RelationsView>(relationsRequest, params);
    assert.deepEqual(
      [nodes.map(({ kind, articles }) => `${kind} ${articles}`), incomplete],
      [['meeting 2', 'official 2'], false],
    );
    const [link] = links;
    assert.ok(link);
    assert.equal(link.articles, 2);
    const places: SharedPlacesParams = { entity: link.from, beside: link.to, most: 1 };
    const shared = await client.sendRequest<SharedPlacesView>(sharedPlacesRequest, places);
    assert.deepEqual(
      [shared.total, shared.articles.map(({ uri, day, range }) => [uri, day, range.start.line])],
      [2, [[uriOf('b.txt'), '2026-01-09', 1]]],
    );
    assert.equal(shared.declared, undefined);
  }));
