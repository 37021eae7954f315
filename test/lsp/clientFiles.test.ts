/** A server without a disk, as in a browser: it asks its client for files, and answers as with a disk. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  DidChangeWatchedFilesNotification,
  type Diagnostic,
  FileChangeType,
  HoverRequest,
  type Location,
  ReferencesRequest,
  RenameRequest,
  TextDocumentContentRequest,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import {
  type CheckedWorkspace,
  checkWorkspaceRequest,
  clearCacheRequest,
  type FileQuestion,
} from '../../server/src/protocol.ts';
import { answerFiles } from '../support/answerFiles.ts';
import { hoverText, named, pull } from '../support/answers.ts';
import {
  fullClient,
  type InProcessServer,
  positionOf,
  type ServerOptions,
  withServer,
} from '../support/inProcessServer.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';

const registry = 'organizations:\n  - id: organisation/bo-vi-du\n    name: {vi: Bộ Ví dụ}\n    acronyms: [BVD]\n';
const article = 'Ngày 5/1/2026, Bộ Ví dụ họp tại Hà Nội. Hết.\n';
const files = { 'so.registry.yaml': registry, 'a.txt': article, 'tin #2/bài 1.txt': article };
const a = 'memfs:/newsroom/a.txt';
const other = 'memfs:/newsroom/tin%20%232/b%C3%A0i%201.txt';

const onNoDisk = (options: ServerOptions, run: (server: InProcessServer) => Promise<void>): Promise<void> =>
  withServer({ isAway: true, folders: ['memfs:/newsroom'], ...options }, run);

const references = async ({ client }: InProcessServer, uri: string): Promise<readonly string[]> => {
  const position = positionOf(article, 'Bộ Ví dụ');
  const context = { includeDeclaration: false };
  const found = await client.sendRequest(ReferencesRequest.type, { textDocument: { uri }, position, context });
  return (found ?? []).map((place: Location) => place.uri);
};

const told = async (server: InProcessServer, uri: string, type: FileChangeType): Promise<void> => {
  const before = server.refreshed.length;
  await server.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  while (server.refreshed.length === before) await new Promise((resolve) => setImmediate(resolve));
};

test('a name leads from an article on a virtual disk to all others, by the addresses that the client uses', () =>
  onNoDisk({ files }, async (server) => {
    server.open(a, article);
    assert.deepEqual(await references(server, a), [a, other]);
    const textDocument = { uri: a };
    const position = positionOf(article, 'Bộ Ví dụ');
    const hover = hoverText(await server.client.sendRequest(HoverRequest.type, { textDocument, position }));
    assert.match(hover, /^\*\*Bộ Ví dụ\*\* \(BVD\)/);
    assert.ok(hover.includes(`[bài 1.txt](${other}#L1,16)`), hover);
    const edit = await server.client.sendRequest(RenameRequest.type, { textDocument, position, newName: 'Bộ Mẫu' });
    const edits = (edit?.documentChanges ?? []).flatMap((change) => (TextDocumentEdit.is(change) ? [change] : []));
    const changed = edits.map((change) => `${change.textDocument.uri} ${change.edits.length}`);
    assert.deepEqual(changed.toSorted(), [`${a} 1`, 'memfs:/newsroom/so.registry.yaml 1', `${other} 1`]);
  }));

test('to clear the cache is done once, and everything is read again', () =>
  onNoDisk({ files }, async (server) => {
    await server.ready();
    server.open(a, article);
    const before = server.filesAsked.length;
    await server.client.sendRequest(clearCacheRequest);
    assert.deepEqual(await references(server, a), [a, other]);
    const again = server.filesAsked.slice(before).map(({ what, uri }) => `${what} ${uri}`);
    assert.deepEqual(
      again.filter((each) => each === `read ${other}`),
      [`read ${other}`],
    );
  }));

test('what the client says has changed is read again; what was closed is as the client has it', () =>
  onNoDisk({ files }, async (server) => {
    await server.ready();
    server.open(a, 'Không còn gì.\n');
    server.open(other, article);
    assert.deepEqual(await references(server, other), [other]);
    server.close(a);
    await told(server, a, FileChangeType.Changed);
    assert.deepEqual(await references(server, other), [a, other]);
    server.disk.put('/newsroom/a.txt', 'Không còn gì.\n');
    await told(server, a, FileChangeType.Changed);
    assert.deepEqual(await references(server, other), [other]);
    server.disk.put('/newsroom/c.txt', article);
    server.disk.put('/newsroom/.gitignore', 'bo-qua/\n');
    server.disk.put('/newsroom/bo-qua/d.txt', article);
    await told(server, 'memfs:/newsroom/c.txt', FileChangeType.Created);
    assert.deepEqual(await references(server, other), ['memfs:/newsroom/c.txt', other]);
  }));

test('nothing is read before somebody wants it, and nothing above the folder but whether it is a repository', () =>
  onNoDisk({ files: { ...files, 'anh.jpg': 'x', 'node_modules/x/README.md': article } }, async (server) => {
    await server.ready();
    const asked = server.filesAsked.map(({ what, uri }) => `${what} ${decodeURIComponent(uri)}`);
    assert.deepEqual(
      asked.filter((each) => each.startsWith('read memfs:/newsroom/')).toSorted(),
      ['a.txt', 'so.registry.yaml', 'tin #2/bài 1.txt'].map((path) => `read memfs:/newsroom/${path}`).toSorted(),
    );
    assert.deepEqual(
      asked.filter((each) => !each.includes('memfs:/newsroom')).filter((each) => !/memfs:\/\.git(ignore)?$/.test(each)),
      [],
    );
  }));

/** Beside them it is kept with which registries they were read. */
const SHARD = /^\/kept\/.*articles-\d+\.kept$/;

test('the client keeps the index: the next session reads only what has changed', async () => {
  const disk = memoryFiles(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`/newsroom/${path}`, text])),
  );
  const session = async (options: ServerOptions = {}): Promise<readonly string[]> => {
    let read: readonly string[] = [];
    await onNoDisk({ disk, cacheFolder: 'memfs:/kept', ...options }, async (server) => {
      await server.ready();
      const asked = server.filesAsked.filter(({ what, uri }) => what === 'read' && uri.endsWith('.txt'));
      read = asked.map(({ uri }) => uri).toSorted();
      server.open(a, article);
      assert.deepEqual(await references(server, a), [a, other]);
    });
    return read;
  };
  assert.deepEqual(await session(), [a, other]);
  const kept = [...disk.held.keys()].filter((path) => SHARD.test(path));
  assert.equal(kept.length, 2, kept.join(' '));
  assert.deepEqual(await session(), []);
  disk.put('/newsroom/a.txt', `${article}Thêm một câu.\n`);
  assert.deepEqual(await session(), [a]);
  assert.deepEqual(await session({ program: 'build 2' }), [a, other]);
  assert.deepEqual(await session({ program: 'build 2' }), []);
  disk.put(kept[0] ?? '', 'hỏng');
  disk.put(kept[1] ?? '', 'hỏng');
  assert.deepEqual(await session({ program: 'build 2' }), [a, other]);
});

test('where nobody knows when files changed, every session reads them', async () => {
  const disk = memoryFiles(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`/newsroom/${path}`, text])),
  );
  const timeless: MemoryFiles = {
    ...disk,
    stat(path) {
      const found = disk.stat(path);
      return found.ok ? { ok: true, value: { ...found.value, modified: 0, changed: 0 } } : found;
    },
  };
  for (const _ of [1, 2])
    await onNoDisk({ disk: timeless, cacheFolder: 'memfs:/kept' }, async (server) => {
      await server.ready();
      const read = server.filesAsked.filter(({ what, uri }) => what === 'read' && uri.endsWith('.txt'));
      assert.equal(read.length, 2);
    });
});

test('to clear the cache takes away what the client keeps', () =>
  onNoDisk({ files, cacheFolder: 'memfs:/kept' }, async (server) => {
    await server.ready();
    const kept = (): number => [...server.disk.held.keys()].filter((path) => SHARD.test(path)).length;
    while (kept() < 2) await new Promise((resolve) => setImmediate(resolve));
    const before = server.filesAsked.length;
    await server.client.sendRequest(clearCacheRequest);
    while (kept() < 2 || server.statuses.at(-1)?.state !== 'ready')
      await new Promise((resolve) => setImmediate(resolve));
    const since = server.filesAsked.slice(before).map(({ what, uri }) => `${what} ${uri.replace(/.*\//, '')}`);
    assert.equal(since.filter((each) => /^remove articles-\d/.test(each)).length, 2, since.join('\n'));
    assert.ok(since.some((each) => each === 'read a.txt'));
  }));

test('the sample newsroom has the same findings, with the same places in other articles, as on a disk', async () => {
  const folder = 'seeds/newsroom';
  const newsroom = Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)] as const),
  );
  const findings = async (options: ServerOptions): Promise<readonly [CheckedWorkspace, Map<string, Diagnostic[]>]> => {
    let checked: CheckedWorkspace | undefined;
    const found = new Map<string, Diagnostic[]>();
    await withServer({ files: newsroom, ...options }, async ({ client, published }) => {
      checked = await client.sendRequest<CheckedWorkspace>(checkWorkspaceRequest);
      for (const { uri, diagnostics } of published) {
        const text = JSON.stringify(diagnostics).replaceAll('memfs:/newsroom', 'file:///newsroom');
        found.set(uri.replace('memfs:', 'file://'), JSON.parse(text));
      }
    });
    assert.ok(checked !== undefined);
    return [checked, found];
  };
  const [onDisk, away] = [await findings({}), await findings({ isAway: true, folders: ['memfs:/newsroom'] })];
  assert.ok(onDisk[1].size > 5, `${onDisk[1].size} articles with findings`);
  assert.ok([...onDisk[1].values()].flat().some(({ relatedInformation = [] }) => relatedInformation.length > 0));
  assert.deepEqual(away, onDisk);
});

test('the starter registry and the pages about the checks come from where the client says; a page is a virtual one', () => {
  const page = '# date.impossible\n\nHọp ngày 31/02/2026.\n';
  const capabilities = {
    ...fullClient,
    textDocument: { ...fullClient.textDocument, publishDiagnostics: { codeDescriptionSupport: true } },
  };
  const settings = {
    starterFolder: 'https://vi-du.vn/ext/seeds/starter',
    pagesFolder: 'https://vi-du.vn/ext/server/docs/checks',
  };
  const elsewhere = {
    '//vi-du.vn/ext/seeds/starter/bo.registry.yaml': registry,
    '//vi-du.vn/ext/server/docs/checks/date.impossible.md': page,
  };
  const text = `Ngày 31/02/2026, BVD họp. Hết.\n`;
  return onNoDisk({ files: { 'a.txt': text }, elsewhere, capabilities, settings }, async ({ client, open }) => {
    open(a, text);
    const hover = await client.sendRequest(HoverRequest.type, {
      textDocument: { uri: a },
      position: positionOf(text, 'BVD'),
    });
    assert.match(hoverText(hover), /Bộ Ví dụ/);
    const [found] = named('date.impossible', (await pull(client, a)).items);
    const uri = found?.codeDescription?.href ?? '';
    assert.equal(uri, 'ministry-news:/server/docs/checks/date.impossible.md');
    assert.equal((await client.sendRequest(TextDocumentContentRequest.type, { uri })).text, page);
    open(uri, page);
    assert.deepEqual((await pull(client, uri)).items, [], 'the examples of a page are wrong on purpose');
  });
});

test('a server with a disk asks its client only for what is not on it', () => {
  const settings = { answersFiles: true, starterFolder: '/kem' };
  let asked: readonly FileQuestion[] = [];
  const onDisk = { '/kem/so.registry.yaml': registry };
  return withServer(
    {
      files: { 'a.txt': article, 'b.txt': article },
      elsewhere: onDisk,
      folders: ['memfs:/newsroom'],
      settings,
      beforeStart: (client) =>
        (asked = answerFiles(client, memoryFiles({ '/newsroom/a.txt': article, '/newsroom/c.txt': article }))),
    },
    async (server) => {
      server.open(a, article);
      assert.deepEqual(await references(server, a), [a, 'memfs:/newsroom/c.txt']);
      const textDocument = { uri: a };
      const position = positionOf(article, 'Bộ Ví dụ');
      assert.match(hoverText(await server.client.sendRequest(HoverRequest.type, { textDocument, position })), /BVD/);
      assert.deepEqual(
        asked.filter(({ uri }) => !uri.startsWith('memfs:')),
        [],
      );
    },
  );
});

test('a client that answers nothing about files is served for what is open', () => {
  const settings = { answersFiles: false };
  return onNoDisk({ files, settings }, async (server) => {
    server.open(a, 'Ngày 31/02/2026, BVD họp. Hết.\n');
    assert.equal(named('date.impossible', (await pull(server.client, a)).items).length, 1);
  });
});
