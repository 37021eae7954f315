/** Folders that come, go and come back: an editor tells of the folder alone, whatever is in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileSystemWatcher,
  ReferencesRequest,
  RegistrationRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { type Status, statusRequest } from '../../server/src/protocol.ts';
import { pull } from '../support/answers.ts';
import {
  folder,
  fullClient,
  inProcessServer,
  type InProcessServer,
  uriOf,
  withServer,
} from '../support/inProcessServer.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';

const article = 'Ngày 5/1/2026, Bộ Ví dụ họp tại Hà Nội. Hết.\n';
const registry = 'organizations:\n  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ}, acronyms: [BVD]}\n';
const files: Readonly<Record<string, string>> = {
  'so.registry.yaml': registry,
  'a.txt': article,
  ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`tin/2026/${i}.txt`, article])),
};

type Change = readonly [path: string, type: FileChangeType];

const tell = (server: InProcessServer, ...changes: readonly Change[]): Promise<void> =>
  server.client.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: changes.map(([path, type]) => ({ uri: uriOf(path), type })),
  });

const counts = async ({ client }: InProcessServer): Promise<readonly number[]> => {
  const { articles, registries } = await client.sendRequest<Status>(statusRequest);
  return [articles, registries];
};

const { Created, Changed, Deleted } = FileChangeType;

/** After all pauses. */
async function settled(server: InProcessServer): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
  await server.ready();
}

const below = (disk: MemoryFiles, path: string): string[] =>
  [...disk.held.keys()].filter((file) => file.startsWith(`${path}/`));

function moveFolder(disk: MemoryFiles, from: string, to: string): void {
  for (const file of below(disk, from)) {
    disk.put(to + file.slice(from.length), disk.held.get(file) ?? '');
    disk.remove(file);
  }
}

test('an editor is asked to tell of folders too', async () => {
  const watchers: FileSystemWatcher[] = [];
  const workspace = { ...fullClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
  await withServer(
    {
      files,
      capabilities: { ...fullClient, workspace },
      beforeStart: (client) =>
        client.onRequest(RegistrationRequest.type, ({ registrations }) => {
          for (const { registerOptions } of registrations) watchers.push(...(registerOptions?.watchers ?? []));
        }),
    },
    async (server) => {
      await server.ready();
      // Created or deleted: any name; changed: what is read.
      assert.deepEqual(
        watchers.map(({ globPattern, kind }) => [globPattern, kind]),
        [
          ['**/*', 5],
          ['**/*.{txt,md}', 2],
          ['**/*.registry.yaml', 2],
          ['**/annotations/**/*.jsonld', 2],
          ['**/.gitignore', 2],
        ],
      );
    },
  );
});

test('a folder that is deleted takes its articles with it, one that appears brings them', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    assert.deepEqual(await counts(server), [41, 1]);
    for (const file of below(server.disk, `${folder}/tin`)) server.disk.remove(file);
    await tell(server, ['tin', Deleted]);
    await settled(server);
    assert.deepEqual(await counts(server), [1, 1]);
    for (let i = 0; i < 7; i++) server.disk.put(`${folder}/tin/${i}.txt`, article);
    server.disk.put(`${folder}/tin/hai.registry.yaml`, 'organizations:\n  - {name: {vi: Bộ Cánh buồm}}\n');
    await tell(server, ['tin', Created]);
    await settled(server);
    assert.deepEqual(await counts(server), [8, 2]);
    const found = await server.client.sendRequest(WorkspaceSymbolRequest.type, { query: 'Bộ Cánh buồm' });
    assert.equal(found?.length, 1);
  }));

test('a folder with another name keeps its articles, told in either order; what is nobody’s business sets nothing off', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    const moved = async (from: string, to: string): Promise<void> => {
      moveFolder(server.disk, `${folder}/${from}`, `${folder}/${to}`);
      await settled(server);
    };
    await moved('tin', 'cũ');
    await tell(server, ['tin', Deleted], ['cũ', Created]);
    await settled(server);
    assert.deepEqual(await counts(server), [41, 1]);
    await moved('cũ', 'mới');
    await tell(server, ['mới', Created], ['cũ', Deleted]);
    await settled(server);
    assert.deepEqual(await counts(server), [41, 1]);
    server.open('hoi.txt', article);
    const asked = { textDocument: { uri: uriOf('hoi.txt') }, position: { line: 0, character: 17 } };
    const places = await server.client.sendRequest(ReferencesRequest.type, {
      ...asked,
      context: { includeDeclaration: false },
    });
    assert.equal(places?.filter(({ uri }) => uri.startsWith(uriOf('mới/2026'))).length, 40);
    const before = server.statuses.length;
    await tell(
      server,
      ['.git/index.lock', Created],
      ['.git/index.lock', Deleted],
      ['ảnh.jpg', Created],
      ['ảnh.jpg', Deleted],
    );
    await tell(server, ['node_modules', Deleted], ['a.txt.4711.tmp', Deleted]);
    await settled(server);
    assert.equal(server.statuses.length, before);
  }));

test('what .gitignore says is followed when it changes', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    server.disk.put(`${folder}/.gitignore`, 'tin/\n');
    await tell(server, ['.gitignore', Created]);
    await settled(server);
    assert.deepEqual(await counts(server), [1, 1]);
    server.disk.put(`${folder}/.gitignore`, '');
    await tell(server, ['.gitignore', Changed]);
    await settled(server);
    assert.deepEqual(await counts(server), [41, 1]);
  }));

test('a workspace that vanishes and comes back is there again without a word from anybody', async () => {
  const disk = memoryFiles(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])),
  );
  const server = await inProcessServer({ disk });
  await server.ready();
  server.open('a.txt', 'Họp ngày 31/02/2026 tại Hà Nội. Hết.\n');
  moveFolder(disk, folder, '/đã rút');
  await tell(server, [folder, Deleted]);
  await settled(server);
  assert.deepEqual(await counts(server), [0, 0]);
  // What is open stays.
  assert.equal((await pull(server.client, 'a.txt')).items.length, 1);
  moveFolder(disk, '/đã rút', folder);
  while ((await counts(server))[0] !== 41) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(server.log.filter((line) => line.startsWith(`${folder}: `)).length, 1);
  await server.stop();
});
