/** Try This Alias over the wire: counts, places and conflicts, also in open articles that are not saved; what is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type TriedAlias, tryAliasRequest } from '../../server/src/protocol.ts';
import { uriOf, withServer } from '../support/inProcessServer.ts';
import { diskWith, session } from '../support/keptSessions.ts';

const files = {
  'so.registry.yaml':
    'organizations:\n  - { id: organisation/bo-rung, name: Bộ Lâm sinh, acronyms: [BLS] }\n  - { id: organisation/ban, name: Ban Rẫy, acronyms: [BRY] }\n',
  'a.txt': 'Sáng nay, Nhà Xanh Sông Mơ công bố số liệu. Hết tin.\n',
  'b.txt': 'Hôm qua, không có gì. Hết tin.\n',
};

test('it counts and shows what a name would match, and changes nothing', () =>
  withServer({ files }, async ({ client, open, ready, disk }) => {
    await ready();
    open('b.txt', 'Tin mới: Nhà Xanh Sông Mơ nghỉ. Hết tin.\n');
    const asked = { entity: 'organisation/bo-rung', alias: ' Nhà Xanh Sông Mơ ' };
    const tried = await client.sendRequest<TriedAlias>(tryAliasRequest, asked);
    assert.deepEqual(tried, {
      name: 'Bộ Lâm sinh',
      use: 'short',
      gained: 2,
      direct: 2,
      known: 0,
      lost: 0,
      articles: 2,
      samples: [
        {
          uri: uriOf('a.txt'),
          range: { start: { line: 0, character: 10 }, end: { line: 0, character: 26 } },
          line: 'Sáng nay, [Nhà Xanh Sông Mơ] công bố số liệu. Hết tin.',
        },
        {
          uri: uriOf('b.txt'),
          range: { start: { line: 0, character: 9 }, end: { line: 0, character: 25 } },
          line: 'Tin mới: [Nhà Xanh Sông Mơ] nghỉ. Hết tin.',
        },
      ],
      conflicts: [],
    } satisfies TriedAlias);
    const taken = await client.sendRequest<TriedAlias>(tryAliasRequest, { ...asked, alias: 'BRY' });
    assert.deepEqual(
      taken.conflicts.map(({ uri, message }) => [uri, message.includes('BRY')]),
      [[uriOf('so.registry.yaml'), true]],
    );
    const kept = disk.read('/newsroom/so.registry.yaml', 10_000);
    assert.equal(kept.ok && new TextDecoder().decode(kept.value), files['so.registry.yaml']);
  }));

test('an unknown entity is refused, and who has lost patience is not answered', () =>
  withServer({ files, slow: true }, async ({ client, ready }) => {
    await ready();
    const asked = { entity: 'organisation/khong-co', alias: 'X' };
    await assert.rejects(client.sendRequest(tryAliasRequest, asked), /Danh bạ chưa có mục này/);
    await assert.rejects(client.sendRequest(tryAliasRequest, { ...asked, alias: ' ' }), /Hãy nêu tên/);
    const patience = new CancellationTokenSource();
    const answer = client.sendRequest(
      tryAliasRequest,
      { entity: 'organisation/bo-rung', alias: 'Sông' },
      patience.token,
    );
    patience.cancel();
    await assert.rejects(answer, /cancelled/);
  }));

test('only articles in which the words may stand are read from disk', async () => {
  const disk = diskWith({
    ...files,
    ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`tin/${i}.txt`, `Tin số ${i}: trời mưa.\n`])),
  });
  const { answer } = await session(disk, async ({ client }) => {
    disk.articlesRead.length = 0;
    const asked = { entity: 'organisation/bo-rung', alias: 'Nhà Xanh Sông Mơ' };
    const { gained } = await client.sendRequest<TriedAlias>(tryAliasRequest, asked);
    return { gained, read: [...disk.articlesRead] };
  });
  assert.deepEqual(answer, { gained: 1, read: ['a.txt'] });
});
