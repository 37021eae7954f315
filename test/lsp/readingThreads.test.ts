/** Articles read by threads: the same index to the byte however many there are, and whatever becomes of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HoverRequest, ReferencesRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { allEntries } from '../../server/src/core/corpus/archive.ts';
import { inside } from '../../server/src/core/corpus/snapshot.ts';
import { fileRole } from '../../server/src/files/findFiles.ts';
import type { Environment } from '../../server/src/lsp/environment.ts';
import { createIndexing } from '../../server/src/lsp/indexing.ts';
import { Session } from '../../server/src/lsp/session.ts';
import type { ThreadsToStart } from '../../server/src/lsp/threadedReading.ts';
import { fileId } from '../../server/src/core/text/span.ts';
import { fakeThreads } from '../support/fakeThreads.ts';
import {
  folder,
  inProcessServer,
  type InProcessServer,
  type ServerOptions,
  uriOf,
} from '../support/inProcessServer.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';

const registry = 'organizations:\n  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ}, acronyms: [BVD]}\n';
const articleOf = (i: number): string =>
  `Ngày ${1 + (i % 27)}/1/2026, Bộ Ví dụ họp tại Hà Nội về việc số ${i}. Ông Lê Văn An, Cục trưởng Cục ${i} (C${i}), dự.\n`;
const files: Readonly<Record<string, string>> = {
  'so.registry.yaml': registry,
  ...Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`tin/${i % 7}/${i}.txt`, articleOf(i)])),
};

const diskWith = (content: Readonly<Record<string, string>>): MemoryFiles =>
  memoryFiles(Object.fromEntries(Object.entries(content).map(([path, text]) => [`${folder}/${path}`, text])));

const uneven = (nth: number): number => [1, 9, 2, 14, 5][nth % 5] ?? 1;

/** What the index holds, to the byte: its strings in their order, and every record. */
async function indexWith(disk: MemoryFiles, threads: ThreadsToStart | undefined): Promise<string> {
  const logged: string[] = [];
  const environment: Environment = {
    files: disk,
    starterFolder: undefined,
    pagesFolder: undefined,
    diagnosticTags: false,
    today: () => '2026-02-01',
    now: () => performance.now(),
    soon: (task) => void setImmediate(task),
    after: (_pause, task) => (setImmediate(task), () => undefined),
    log: (message) => void logged.push(message),
  };
  const session = new Session(environment);
  session.folders = [fileId(folder)];
  const nobody = { started: () => undefined, advanced: () => undefined, finished: () => undefined };
  const indexing = createIndexing(session, nobody, threads);
  indexing.scan('afresh');
  await indexing.whenDone();
  indexing.stop();
  const { archive } = inside(session.current()).state;
  const strings = Array.from({ length: archive.strings.size() }, (_, number) => archive.strings.textOf(number));
  const records = Array.from(allEntries(archive), ({ file, words, at }) => [file, at, ...words]);
  assert.deepEqual(logged, []);
  assert.equal(records.length, Object.keys(files).length - 1);
  return JSON.stringify([strings, records, archive.segments.map(({ segment }) => [...segment.postings])]);
}

test('no thread, one and two make the same index to the byte', async () => {
  const none = await indexWith(diskWith(files), undefined);
  assert.ok(none.length > 50_000);
  for (const count of [1, 2, 3]) {
    const disk = diskWith(files);
    const threads = fakeThreads(count, disk, { turns: uneven });
    assert.equal(await indexWith(disk, threads), none, `${count} threads`);
    assert.ok(threads.answered >= 5, `${threads.answered} batches`);
  }
});

const ask = async ({ client, open, close }: InProcessServer): Promise<unknown> => {
  const symbols = [];
  for (const query of ['bộ', 'cuc', 'le van an', 'C7'])
    symbols.push(await client.sendRequest(WorkspaceSymbolRequest.type, { query }));
  open('hoi.txt', 'Ngày 3/3/2026, Bộ Ví dụ (BVD) họp. Lê Văn An dự.\n');
  const asked = { textDocument: { uri: uriOf('hoi.txt') }, position: { line: 0, character: 17 } };
  const references = await client.sendRequest(ReferencesRequest.type, {
    ...asked,
    context: { includeDeclaration: true },
  });
  const hover = await client.sendRequest(HoverRequest.type, asked);
  close('hoi.txt');
  return { symbols, references, hover };
};

async function session(
  disk: MemoryFiles,
  options: ServerOptions = {},
): Promise<{ answer: unknown; log: readonly string[] }> {
  const server = await inProcessServer({ disk, ...options });
  await server.ready();
  const answer = await ask(server);
  await server.stop();
  return { answer, log: server.log };
}

test('threads that die, or never lived, cost one line in the log', async () => {
  const plain = await session(diskWith(files));
  for (const deadAfter of [0, 1, 3]) {
    const disk = diskWith(files);
    const { answer, log } = await session(disk, { threads: fakeThreads(2, disk, { turns: uneven, deadAfter }) });
    assert.deepEqual(answer, plain.answer);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /^Threads that read articles have ended; the server reads them itself: killed$/);
  }
  const start = (): never => {
    throw new Error('no threads here');
  };
  const { answer, log } = await session(diskWith(files), { threads: { count: 2, fewest: 1, many: 1, start } });
  assert.deepEqual(answer, plain.answer);
  assert.equal(log.length, 1);
});

test('what threads have read is kept, and an unchanged archive is not read again', async () => {
  const disk = diskWith(files);
  const plain = await session(disk);
  const cacheFolder = '/kept';
  const first = fakeThreads(2, disk, { turns: uneven });
  assert.deepEqual((await session(disk, { cacheFolder, threads: first })).answer, plain.answer);
  assert.ok(first.answered > 0);
  const second = fakeThreads(2, disk);
  const read: string[] = [];
  const watched: MemoryFiles = {
    ...disk,
    read: (path, size) => {
      if (fileRole(path) === 'article' && path.includes('/tin/')) read.push(path);
      return disk.read(path, size);
    },
  };
  assert.deepEqual((await session(watched, { cacheFolder, threads: second })).answer, plain.answer);
  assert.deepEqual([read, second.answered], [[], 0]);
  // Touched, but the same: compared by a thread, and not analysed.
  for (const [path, bytes] of disk.held) if (path.startsWith(`${folder}/tin/3`)) disk.put(path, bytes);
  disk.put(`${folder}/tin/4/4.txt`, articleOf(400));
  const changed = await session(disk);
  assert.deepEqual((await session(disk, { cacheFolder, threads: fakeThreads(1, disk) })).answer, changed.answer);
});

test('what is open, closed, changed or gone while threads read is as if they had not', async () => {
  const disk = diskWith(files);
  const server = await inProcessServer({ disk, threads: fakeThreads(2, disk, { turns: () => 40 }) });
  server.open('tin/1/1.txt', 'Bộ Ví dụ họp.\n');
  server.open('tin/2/2.txt');
  disk.put(`${folder}/tin/2/2.txt`, articleOf(222));
  server.close('tin/2/2.txt');
  disk.remove(`${folder}/tin/3/3.txt`);
  await server.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('tin/3/3.txt'), type: 3 }],
  });
  disk.put(`${folder}/so.registry.yaml`, registry.replace('[BVD]', '[BVD, BVDU]'));
  await server.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('so.registry.yaml'), type: 2 }],
  });
  await server.ready();
  // The change of the registry and of the list sets off more reading.
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  await server.ready();
  const answer = await ask(server);
  await server.stop();
  const fresh = await inProcessServer({ disk });
  fresh.open('tin/1/1.txt', 'Bộ Ví dụ họp.\n');
  await fresh.ready();
  assert.deepEqual(answer, await ask(fresh));
  await fresh.stop();
});

test('Clear Cache while threads read begins again with everything', async () => {
  const disk = diskWith(files);
  const plain = await session(disk);
  const server = await inProcessServer({ disk, threads: fakeThreads(2, disk, { turns: () => 3 }) });
  await server.client.sendRequest('ministryNews/clearCache');
  await server.ready();
  assert.deepEqual(await ask(server), plain.answer);
  await server.stop();
});
