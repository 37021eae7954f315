/** What must never happen: "nothing" for an answer that was cancelled, a server that ends, diagnostics sent for every key. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  ErrorCodes,
  HoverRequest,
  LSPErrorCodes,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import { impossibleDate } from '../../server/src/core/checks/impossibleDate.ts';
import type { Check } from '../../server/src/core/checks/model.ts';
import { type CheckedWorkspace, checkWorkspaceRequest, type Status, statusRequest } from '../../server/src/protocol.ts';
import { fullClient, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const registry = 'organizations:\n  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ}}\n';
const article = 'Ngày 5/1/2026, Bộ Ví dụ họp tại Hà Nội. Hết.\n';
const files = { 'so.registry.yaml': registry, 'a.txt': article, 'b.txt': article };
const many = { ...files, ...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`tin/${i}.txt`, article])) };
const { diagnostic: _, ...withoutPull } = fullClient.textDocument ?? {};
const pushClient = { ...fullClient, textDocument: withoutPull };

const atName = (path: string) => ({ textDocument: { uri: uriOf(path) }, position: positionOf(article, 'Bộ Ví dụ') });

test('a cancelled request is rejected as cancelled, not answered with nothing', () =>
  withServer({ files: many, slow: true }, async ({ client, open }) => {
    open('a.txt');
    const source = new CancellationTokenSource();
    const asked = client.sendRequest(RenameRequest.type, { ...atName('a.txt'), newName: 'Bộ Mẫu' }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  }));

test('a request that waited while its document changed is rejected as out of date', () =>
  withServer({ files: many, slow: true }, async ({ client, open, change }) => {
    open('a.txt');
    const asked = client.sendRequest(ReferencesRequest.type, {
      ...atName('a.txt'),
      context: { includeDeclaration: true },
    });
    change('a.txt', [{ text: `Mở đầu. ${article}` }]);
    await assert.rejects(asked, { code: LSPErrorCodes.ContentModified });
  }));

test('every-place gestures wait for the whole archive; a hover is answered at once', () =>
  withServer({ files: many, slow: true }, async ({ client, open, statuses }) => {
    open('a.txt');
    const references = client.sendRequest(ReferencesRequest.type, {
      ...atName('a.txt'),
      context: { includeDeclaration: false },
    });
    const hover = await client.sendRequest(HoverRequest.type, atName('a.txt'));
    assert.ok(hover !== null);
    assert.equal(statuses.at(-1)?.state, 'indexing');
    assert.equal((await references)?.length, 202);
  }));

test('a bug ends one request, is logged with its stack, and the server stays', () =>
  withServer({ files }, async ({ client, disk, log, open, ready }) => {
    await ready();
    open('a.txt');
    const works = disk.breakReading(() => new TypeError('a bug'));
    const asked = client.sendRequest(RenameRequest.type, { ...atName('a.txt'), newName: 'Bộ Mẫu' });
    await assert.rejects(asked, { code: ErrorCodes.InternalError });
    assert.deepEqual(log.filter((line) => /^rename failed: TypeError: a bug\n\s+at /.test(line)).length, 1);
    works();
    assert.ok((await client.sendRequest(HoverRequest.type, atName('a.txt'))) !== null);
    const edit = await client.sendRequest(RenameRequest.type, { ...atName('a.txt'), newName: 'Bộ Mẫu' });
    assert.equal(edit?.documentChanges?.length, 3);
  }));

test('a check that throws is logged with article and code and named once in the status, and the others answer', () => {
  const broken: Check = {
    code: 'test.broken',
    level: 'warning',
    summary: { vi: 'Hỏng', en: 'Broken' },
    find() {
      throw new RangeError('a bug of a check');
    },
  };
  const wrong = 'Họp ngày 31/02/2026 tại Hà Nội. Hết.\n';
  const checks = [broken, impossibleDate];
  return withServer({ files: { 'a.txt': wrong, 'b.txt': wrong }, checks }, async (server) => {
    const { client, log, open, change, ready, statuses } = server;
    await ready();
    assert.deepEqual(statuses.at(-1)?.failedChecks, []);
    const pull = async (path: string) => {
      const textDocument = { uri: uriOf(path) };
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
    };
    for (const path of ['a.txt', 'b.txt', 'a.txt']) {
      open(path);
      assert.deepEqual(await pull(path), ['date.impossible']);
    }
    change('a.txt', [{ text: `Mở đầu. ${wrong}` }]);
    assert.deepEqual(await pull('a.txt'), ['date.impossible']);
    const logged = log.filter((line) => line.startsWith('The check test.broken failed on '));
    assert.deepEqual(
      logged.map((line) => /^.* failed on (\S+): RangeError: a bug of a check\n\s+at /.exec(line)?.[1]),
      ['/newsroom/a.txt', '/newsroom/b.txt'],
    );
    const told = statuses.filter(({ failedChecks }) => failedChecks.length > 0);
    assert.deepEqual(
      told.map(({ state, failedChecks }) => [state, failedChecks]),
      [['ready', ['test.broken']]],
    );
    const checked = await client.sendRequest<CheckedWorkspace>(checkWorkspaceRequest);
    assert.deepEqual(checked.findings, { error: 2, warning: 0, information: 0, hint: 0 });
    assert.deepEqual((await client.sendRequest<Status>(statusRequest)).failedChecks, ['test.broken']);
  });
});

test('a client that does not pull gets diagnostics sent, once for a burst of keys, and not again when they are the same', () =>
  withServer({ files, capabilities: pushClient }, async ({ open, change, close, published, ready, nextPublished }) => {
    await ready();
    const text = 'Họp ngày 31/02/2026 tại Hà Nội. Hết.\n';
    const first = nextPublished();
    open('a.txt', text);
    await first;
    const found = () =>
      published.map(({ version, diagnostics }) => [
        version,
        diagnostics.filter(({ code }) => code === 'date.impossible').map(({ range }) => range.start),
      ]);
    assert.deepEqual(found(), [[1, [{ line: 0, character: 9 }]]]);
    const start = { line: 0, character: 0 };
    for (let i = 0; i < 50; i++) change('a.txt', [{ range: { start, end: start }, text: i % 10 === 9 ? '\n' : 'a' }]);
    while (published.at(-1)?.version !== 51) await nextPublished();
    assert.ok(
      published.length < 26,
      `${published.length} for 51 versions: how many depends on how the stream cuts them`,
    );
    // Keys after the finding change nothing that was sent.
    const end = { line: 6, character: 0 };
    change('a.txt', [{ range: { start: end, end }, text: 'Thêm một câu.\n' }]);
    const third = nextPublished();
    close('a.txt');
    await third;
    assert.deepEqual(found().slice(-2), [
      [51, [{ line: 5, character: 18 }]],
      [undefined, []],
    ]);
  }));

test('broken registries, binary, empty and unreadable files do not stop anything', () =>
  withServer(
    {
      files: {
        'hong.registry.yaml': 'organizations:\n\t- id: [\n',
        'so.registry.yaml': registry,
        'nhi-phan.txt': new Uint8Array([0, 1, 2, 255, 0, 7]),
        'rong.txt': '',
        'a.txt': article,
        'dai.txt': `${'ạ'.repeat(1_000_000)} ${article}`,
      },
    },
    async ({ client, open, ready }) => {
      await ready();
      open('a.txt');
      open('rong.txt');
      const references = await client.sendRequest(ReferencesRequest.type, {
        ...atName('a.txt'),
        context: { includeDeclaration: false },
      });
      assert.deepEqual(
        references?.map(({ uri }) => uri),
        [uriOf('a.txt'), uriOf('dai.txt')],
      );
      assert.equal(
        await client.sendRequest(HoverRequest.type, {
          textDocument: { uri: uriOf('rong.txt') },
          position: { line: 0, character: 0 },
        }),
        null,
      );
      assert.equal(
        await client.sendRequest(HoverRequest.type, {
          textDocument: { uri: uriOf('khong-mo.txt') },
          position: { line: 3, character: 3 },
        }),
        null,
      );
    },
  ));

test('an article deleted while it is open keeps its answers', () =>
  withServer({ files }, async ({ client, disk, open, ready }) => {
    await ready();
    open('a.txt');
    disk.remove('/newsroom/a.txt');
    const references = await client.sendRequest(ReferencesRequest.type, {
      ...atName('a.txt'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      references?.map(({ uri }) => uri),
      [uriOf('a.txt'), uriOf('b.txt')],
    );
  }));
