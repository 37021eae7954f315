/** The life of a workspace: indexing, progress, files that change on disk, registries while somebody types, settings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CancellationToken,
  CancellationTokenSource,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  type Location,
  LSPErrorCodes,
  type PreviousResultId,
  ReferencesRequest,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import {
  type CheckedWorkspace,
  checkWorkspaceRequest,
  registriesRequest,
  type Status,
  statusRequest,
} from '../../server/src/protocol.ts';
import { hoverText, named, pull } from '../support/answers.ts';
import { fullClient, type InProcessServer, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const registry = `organizations:
  - id: organisation/bo-vi-du
    name: {vi: Bộ Ví dụ}
    acronyms: [BVD]
`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const article = 'Ngày 5/1/2026, Bộ Ví dụ họp tại Hà Nội. Hết.\n';
const files = { 'so.registry.yaml': registry, 'a.txt': article, 'b.txt': article };

const references = async ({ client }: InProcessServer, path: string): Promise<readonly string[]> => {
  const question = {
    textDocument: { uri: uriOf(path) },
    position: positionOf(article, 'Bộ Ví dụ'),
    context: { includeDeclaration: false },
  };
  return ((await client.sendRequest(ReferencesRequest.type, question)) ?? []).map(({ uri }: Location) => uri);
};
const told = async (server: InProcessServer, uri: string, type: FileChangeType): Promise<void> => {
  const before = server.refreshed.length;
  await server.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  while (server.refreshed.length === before) await new Promise((resolve) => setImmediate(resolve));
};

test('files that appear, change and go on disk are followed; an open one stays as the editor has it', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    server.open('a.txt');
    assert.deepEqual(await references(server, 'a.txt'), [uriOf('a.txt'), uriOf('b.txt')]);
    server.disk.put('/newsroom/tin/c.txt', `Mở đầu. ${article}`);
    await told(server, uriOf('tin/c.txt'), FileChangeType.Created);
    assert.deepEqual(await references(server, 'a.txt'), [uriOf('a.txt'), uriOf('b.txt'), uriOf('tin/c.txt')]);
    server.disk.put('/newsroom/b.txt', 'Không còn gì.\n');
    await told(server, uriOf('b.txt'), FileChangeType.Changed);
    assert.deepEqual(await references(server, 'a.txt'), [uriOf('a.txt'), uriOf('tin/c.txt')]);
    server.disk.remove('/newsroom/tin/c.txt');
    server.disk.remove('/newsroom/a.txt');
    await told(server, uriOf('a.txt'), FileChangeType.Deleted);
    assert.deepEqual(await references(server, 'a.txt'), [uriOf('a.txt')]);
  }));

test('an article that is closed is as it is on disk again', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    server.open('a.txt');
    server.open('b.txt', 'Chưa lưu gì cả.\n');
    assert.deepEqual(await references(server, 'a.txt'), [uriOf('a.txt')]);
    server.close('b.txt');
    assert.deepEqual(await references(server, 'a.txt'), [uriOf('a.txt'), uriOf('b.txt')]);
  }));

test('what is typed in a registry counts before it is saved, and its mistakes are shown at once', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    server.open('a.txt');
    server.open('so.registry.yaml');
    const before = server.refreshed.length;
    const end = { line: 3, character: 18 };
    server.change('so.registry.yaml', [{ range: { start: end, end }, text: 'X' }]);
    while (server.refreshed.length === before) await new Promise((resolve) => setImmediate(resolve));
    const question = { textDocument: { uri: uriOf('a.txt') }, position: positionOf(article, 'Ví dụ') };
    assert.match(hoverText(await server.client.sendRequest(HoverRequest.type, question)), /^\*\*Bộ Ví dụ\*\* \(BVDX\)/);
    const twice = '  - id: organisation/bo-vi-du\n    name: {vi: Bộ Hai}\n';
    server.change('so.registry.yaml', [
      { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: twice },
    ]);
    const report = await pull(server.client, 'so.registry.yaml');
    assert.ok(
      report.items.some(({ code }) => code === 'registry.duplicate-id'),
      JSON.stringify(report.items),
    );
  }));

test('indexing shows progress, and a person can stop it', async () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`tin/${i}.txt`, article]));
  const begun: { kind: string; title?: string; cancellable?: boolean; message?: string }[] = [];
  const capabilities = { ...fullClient, window: { workDoneProgress: true } };
  await withServer(
    {
      files: { ...files, ...many },
      capabilities,
      slow: true,
      beforeStart: (client) => {
        client.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
        client.onNotification('$/progress', ({ token, value }: { token: string; value: (typeof begun)[number] }) => {
          begun.push(value);
          if (value.kind === 'begin') void client.sendNotification('window/workDoneProgress/cancel', { token });
        });
      },
    },
    async (server) => {
      await server.ready();
      const status: Status = await server.client.sendRequest(statusRequest);
      assert.deepEqual([status.state, status.incomplete], ['ready', true]);
      const { kind, title, cancellable, message } = begun[0] ?? {};
      assert.deepEqual([kind, title, cancellable], ['begin', 'Ministry News', true]);
      assert.match(message ?? '', /^\d+ \/ 402$/);
      assert.deepEqual(begun.at(-1), { kind: 'end' });
    },
  );
});

test('settings that the client pushes change what is shown', () =>
  withServer(
    { files: { 'a.txt': 'Họp ngày 31/02/2026 tại Hà Nội. Hết.\n' }, settings: { messageLanguage: 'en' } },
    async ({ client, open, ready }) => {
      open('a.txt');
      await ready();
      const impossible = async () => named('date.impossible', (await pull(client, 'a.txt')).items);
      const [english] = await impossible();
      assert.equal(english?.severity, 1);
      const settings = { ministryNews: { messageLanguage: 'vi', checks: { levels: { 'date.impossible': 'hint' } } } };
      await client.sendNotification(DidChangeConfigurationNotification.type, { settings });
      const [vietnamese] = await impossible();
      assert.equal(vietnamese?.severity, 4);
      assert.notEqual(vietnamese?.message, english?.message);
      const off = { ministryNews: { checks: { levels: { 'date.impossible': 'off' } } } };
      await client.sendNotification(DidChangeConfigurationNotification.type, { settings: off });
      assert.deepEqual(await impossible(), []);
    },
  ));

test('settings are asked for where the client has them, and the first answers know them', () =>
  withServer(
    {
      files: { 'a.txt': 'Họp ngày 31/02/2026 tại Hà Nội. Hết.\n' },
      capabilities: { ...fullClient, workspace: { ...fullClient.workspace, configuration: true } },
      isPatient: true,
      beforeStart: (client) => {
        client.onRequest(ConfigurationRequest.type, ({ items }) =>
          items.map(({ section }) =>
            section === 'ministryNews' ? { checks: { levels: { 'date.impossible': 'hint' } } } : null,
          ),
        );
      },
    },
    async ({ client, open }) => {
      open('a.txt');
      const [found] = named('date.impossible', (await pull(client, 'a.txt')).items);
      assert.equal(found?.severity, 4);
    },
  ));

test('a registry that was changed and saved counts when it is closed, whatever the watcher saw', () =>
  withServer({ files: { ...files, 'a.txt': 'Ngày 5/1/2026, BXYZ họp tại Hà Nội. Hết.\n' } }, async (server) => {
    await server.ready();
    server.open('a.txt');
    server.open('so.registry.yaml');
    const changed = registry.replace('[BVD]', '[BVD, BXYZ]');
    server.change('so.registry.yaml', [{ text: changed }]);
    server.disk.put('/newsroom/so.registry.yaml', changed);
    const before = server.refreshed.length;
    server.close('so.registry.yaml');
    while (server.refreshed.length === before) await new Promise((resolve) => setImmediate(resolve));
    const question = { textDocument: { uri: uriOf('a.txt') }, position: { line: 0, character: 17 } };
    const shown = hoverText(await server.client.sendRequest(HoverRequest.type, question));
    assert.match(shown, /Bộ Ví dụ/u);
  }));

test('registries from settings and the starter registry are known, and files outside the folders are not articles', () =>
  withServer(
    {
      files: { 'a.txt': article },
      elsewhere: {
        '/chung/so.registry.yaml': registry,
        '/kem/khac.registry.yaml': 'allowed: {acronyms: [XYZ]}\n',
        '/chung/x.txt': article,
      },
      settings: { registries: ['/chung'], starterFolder: 'file:///kem' },
    },
    async (server) => {
      await server.ready();
      server.open('a.txt');
      assert.deepEqual(await server.client.sendRequest(registriesRequest), [
        { uri: 'file:///chung/so.registry.yaml', kind: 'setting', problems: 0 },
        { uri: 'file:///kem/khac.registry.yaml', kind: 'starter', problems: 0 },
      ]);
      assert.deepEqual(await references(server, 'a.txt'), [uriOf('a.txt')]);
    },
  ));

test('an entry of the workspace takes the place of the starter’s with its id: no duplicate', () =>
  withServer(
    {
      files: {
        'a.txt': article,
        'own.registry.yaml': 'organizations: [{ id: organisation/a, name: Bộ Hai }]\n',
      },
      elsewhere: { '/kem/x.registry.yaml': 'organizations: [{ id: organisation/a, name: Bộ Một }]\n' },
      settings: { starterFolder: 'file:///kem' },
    },
    async (server) => {
      await server.ready();
      assert.deepEqual(await server.client.sendRequest(registriesRequest), [
        { uri: uriOf('own.registry.yaml'), kind: 'workspace', problems: 0 },
        { uri: 'file:///kem/x.registry.yaml', kind: 'starter', problems: 0 },
      ]);
    },
  ));

test('Check Workspace counts, and publishes what it found in articles that are not open until they are opened', () =>
  withServer(
    { files: { ...files, 'c.txt': 'Họp ngày 31/02/2026 tại Hà Nội. Hết.\n' } },
    async ({ client, published, open, ready, nextPublished }) => {
      await ready();
      const checked = await client.sendRequest<CheckedWorkspace>(checkWorkspaceRequest);
      assert.deepEqual([checked.articles, checked.findings.error], [3, 1]);
      assert.deepEqual(
        await client.sendRequest(ExecuteCommandRequest.type, { command: 'ministryNews.server.checkWorkspace' }),
        checked,
      );
      assert.deepEqual(
        published.map(({ uri, diagnostics }) => [
          uri,
          diagnostics.filter(({ code }) => code === 'date.impossible').length,
        ]),
        [[uriOf('c.txt'), 1]],
      );
      const cleared = nextPublished();
      open('c.txt');
      await cleared;
      assert.deepEqual(published.at(-1), { uri: uriOf('c.txt'), diagnostics: [], version: 1 });
      await assert.rejects(
        client.sendRequest(ExecuteCommandRequest.type, { command: 'ministryNews.nothing' }),
        /There is no command named/,
      );
    },
  ));

test('mistakes in registries that are not open are pulled; a pull without news waits for some, and ends when it is not wanted', () =>
  withServer(
    {
      files: {
        'so.registry.yaml': `${registry}    colour: red\n`,
        'khac.registry.yaml': 'terms: []\n',
        'a.txt': article,
      },
    },
    async (server) => {
      const { client, disk, open, close, ready } = server;
      await ready();
      const pullAll = async (previousResultIds: PreviousResultId[], token?: CancellationToken) => {
        const { items } = await client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }, token);
        return items.map((item) => ({ ...item, items: item.kind === 'full' ? item.items.length : -1 }));
      };
      const idsOf = (reports: Awaited<ReturnType<typeof pullAll>>): PreviousResultId[] =>
        reports.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
      const found = (reports: Awaited<ReturnType<typeof pullAll>>) => reports.map(({ uri, items }) => [uri, items]);
      const so = uriOf('so.registry.yaml');

      const first = await pullAll([]);
      assert.deepEqual(found(first), [[so, 1]]);
      let isAnswered = false;
      const second = pullAll(idsOf(first)).finally(() => (isAnswered = true));
      const unwanted = new CancellationTokenSource();
      const third = pullAll(idsOf(first), unwanted.token);
      await pull(client, 'a.txt');
      assert.equal(isAnswered, false);
      unwanted.cancel();
      await assert.rejects(third, ({ code }: { code: number }) => code === LSPErrorCodes.RequestCancelled);

      disk.write('/newsroom/so.registry.yaml', utf8(registry));
      disk.write('/newsroom/khac.registry.yaml', utf8('terms: [1, 2]\n'));
      await told(server, so, FileChangeType.Changed);
      const changed = await second;
      assert.deepEqual(found(changed), [
        [uriOf('khac.registry.yaml'), 2],
        [so, 0],
      ]);

      // What is open is asked for by itself; of what is closed again everything is told again.
      open('khac.registry.yaml');
      const closing = pullAll(idsOf(changed));
      await pull(client, 'khac.registry.yaml');
      close('khac.registry.yaml');
      assert.deepEqual(found(await closing), [[uriOf('khac.registry.yaml'), 2]]);
      assert.equal((await pull(client, 'khac.registry.yaml')).items.length, 2);

      const last = pullAll(idsOf(changed));
      await client.sendRequest('shutdown');
      await assert.rejects(last, ({ code }: { code: number }) => code === LSPErrorCodes.ServerCancelled);
    },
  ));

test('entities are found by name without diacritics, by short form, and with a typing error', () =>
  withServer({ files }, async ({ client, ready }) => {
    await ready();
    for (const query of ['bo vi du', 'BVD', 'Bộ Vi dụ', 'bộ ví zụ']) {
      const found = (await client.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
      const best = found[0];
      assert.ok(best !== undefined && 'range' in best.location, query);
      assert.equal(best.location.uri, uriOf('so.registry.yaml'), query);
    }
  }));
