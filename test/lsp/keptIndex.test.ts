/** The index between sessions: the same answers as without it, from what was read before, whatever happens to it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  DidChangeWatchedFilesNotification,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { fileRole } from '../../server/src/files/findFiles.ts';
import { type CheckedWorkspace, checkWorkspaceRequest, clearCacheRequest } from '../../server/src/protocol.ts';
import { pull } from '../support/answers.ts';
import {
  folder,
  inProcessServer,
  type InProcessServer,
  type ServerOptions,
  uriOf,
} from '../support/inProcessServer.ts';
import {
  articleOf,
  cacheFolder,
  diskWith,
  files,
  registry,
  session,
  type WatchedDisk,
} from '../support/keptSessions.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';
import { resealed } from '../support/sha256.ts';

const articlesIn = (content: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(content)
    .filter((path) => fileRole(path) === 'article')
    .toSorted();

const keptFiles = ({ held }: MemoryFiles): string[] => [...held.keys()].filter((path) => path.startsWith(cacheFolder));

/** What the archive says, without opening anything but one article. */
const outline = async ({ client, open, close }: InProcessServer): Promise<unknown> => {
  const symbols = [];
  for (const query of ['bộ', 'ông', 'a', 'hội nghị', 'le van an', 'BVD', 'số'])
    symbols.push(await client.sendRequest(WorkspaceSymbolRequest.type, { query }));
  open('hoi.txt', 'Ngày 3/3/2026, Bộ Ví dụ (BVD) họp. Lê Văn An dự.\n');
  const textDocument = { uri: uriOf('hoi.txt') };
  const references = [];
  const hovers = [];
  for (const character of [17, 26, 36]) {
    const asked = { textDocument, position: { line: 0, character } };
    references.push(
      await client.sendRequest(ReferencesRequest.type, { ...asked, context: { includeDeclaration: true } }),
    );
    hovers.push(await client.sendRequest(HoverRequest.type, asked));
  }
  close('hoi.txt');
  return { symbols, references, hovers };
};

test('a second session reads no article that is as it was, and answers the same', async () => {
  const disk = diskWith(files);
  const plain = await session(diskWith(files), outline, { cacheFolder: '' });
  const first = await session(disk, outline);
  const second = await session(disk, outline);
  assert.deepEqual([first.read, second.read], [articlesIn(files), []]);
  assert.deepEqual(first.answer, plain.answer);
  assert.deepEqual(second.answer, plain.answer);
  assert.ok(JSON.stringify(plain.answer).split(uriOf('tin/7.txt')).length > 3, 'the question asks too little');
  assert.deepEqual([first.log, second.log], [[], []]);
});

test('the whole sample newsroom, asked everything, answers as without a cache', async () => {
  const newsroom = { ...read('seeds/newsroom'), ...read('seeds/starter') };
  const disk = diskWith(newsroom);
  const everything = async (server: InProcessServer) => {
    const answers: unknown[] = [await outline(server)];
    answers.push(await server.client.sendRequest<CheckedWorkspace>(checkWorkspaceRequest));
    for (const path of articlesIn(newsroom)) {
      server.open(path);
      const textDocument = { uri: uriOf(path) };
      answers.push(await pull(server.client, path));
      const symbols = (await server.client.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
      answers.push(symbols);
      const places = symbols.flatMap((each) => ('children' in each ? (each.children ?? []) : []));
      for (const { selectionRange } of places.filter((_, i) => i % 5 === 0)) {
        const asked = { textDocument, position: selectionRange.start };
        answers.push(await server.client.sendRequest(HoverRequest.type, asked));
        answers.push(
          await server.client.sendRequest(ReferencesRequest.type, { ...asked, context: { includeDeclaration: true } }),
        );
      }
      server.close(path);
    }
    return answers;
  };
  const plain = await session(diskWith(newsroom), everything, { cacheFolder: '' });
  await session(disk);
  const kept = await session(disk, everything);
  assert.ok((plain.answer?.length ?? 0) > 120, `${plain.answer?.length} answers`);
  // Files in an old encoding are read again, because that has to be said again.
  assert.ok(kept.read.length <= 2, kept.read.join(', '));
  assert.deepEqual(kept.answer, plain.answer);
});

test('only what changed is read: by size and time first, then by content', async () => {
  const disk = diskWith(files);
  await session(disk);
  disk.put(`${folder}/tin/3.txt`, articleOf(3).replace('Bộ Ví dụ họp', 'Bộ Ví dụ nghỉ'));
  disk.put(`${folder}/tin/4.txt`, articleOf(4));
  disk.put(`${folder}/tin/moi.txt`, articleOf(99));
  disk.remove(`${folder}/tin/5.txt`);
  const { read, answer } = await session(disk, outline);
  assert.deepEqual(read, ['tin/3.txt', 'tin/4.txt', 'tin/moi.txt']);
  const { read: again, answer: same } = await session(disk, outline);
  assert.deepEqual(again, []);
  assert.deepEqual(same, answer);
  assert.deepEqual((await session(contentOf(disk), outline, { cacheFolder: '' })).answer, answer);
});

test('what was read is taken from the cache only with the same path, content, registries and program', async () => {
  const disk = diskWith({ ...files, 'so.registry.yaml': registry });
  await session(disk);
  // A place that no article tells shows whose answer it is.
  for (const path of keptFiles(disk).filter((each) => /-\d+\.kept$/.test(each))) {
    const bytes = disk.held.get(path) ?? new Uint8Array();
    disk.put(
      path,
      resealed(bytes, (text) => text.replaceAll(latin1('bo-vi-du'), latin1('bo-gia-t'))),
    );
  }
  const kept = new Map(disk.held);
  const told = async (change: (disk: WatchedDisk) => void, options: ServerOptions = {}) => {
    for (const [path, bytes] of kept) disk.put(path, bytes);
    change(disk);
    const { answer } = await session(
      disk,
      ({ client }) => client.sendRequest(WorkspaceSymbolRequest.type, { query: 'Bộ Ví dụ' }),
      options,
    );
    return (answer ?? []).length;
  };
  const marked = await told(() => undefined);
  const plain = await told(keptFilesGone);
  assert.notEqual(marked, plain, 'the mark does not show');
  // Times differ here, so that it is the content that is compared.
  assert.equal(await told((disk) => touchAll(disk)), marked);
  assert.equal(await told((disk) => disk.put(`${folder}/so.registry.yaml`, `${registry}terms: []\n`)), marked);
  assert.equal(await told(() => undefined, { program: 'build 2' }), plain);
  assert.equal(
    await told((disk) => disk.put(`${folder}/so.registry.yaml`, registry.replace('[BVD]', '[BVD, Ngày]'))),
    plain,
  );
  assert.equal(
    await told((disk) => {
      for (let i = 0; i < 30; i++) disk.put(`${folder}/tin/${i}.txt`, `${articleOf(i)}Thêm.\n`);
    }),
    plain,
  );
});

test('a change that size and time may hide is seen by its content', async () => {
  for (const [age, isTrusted] of [
    [1999, false],
    [3_600_000, true],
  ] as const) {
    const disk = diskWith(files);
    // A disk on which every article is as old as this when the cache is written, and stays so when it is changed.
    const stat: WatchedDisk['stat'] = (path) => {
      const answer = memoryFiles(Object.fromEntries(disk.held)).stat(path);
      const time = Date.UTC(2026, 0, 1) - (path.startsWith(cacheFolder) ? 0 : age);
      return answer.ok ? { ok: true, value: { ...answer.value, modified: time, changed: time } } : answer;
    };
    const strange = { ...disk, stat };
    await session(strange);
    const path = `${folder}/tin/3.txt`;
    disk.put(path, articleOf(3).replace('Lê Văn An', 'Lê Văn Yn'));
    const { read } = await session(strange);
    assert.deepEqual(read, isTrusted ? [] : articlesIn(files));
  }
});

test('a clock that is set back or forth between sessions hides no change', async () => {
  const year = 31_536_000_000;
  const disk = diskWith(files);
  const times = new Map<string, number>();
  let clock = Date.UTC(2026, 5, 1);
  const note = (path: string): void => void times.set(path, (clock += 5000));
  for (const path of disk.held.keys()) note(path);
  const strange: WatchedDisk = {
    ...disk,
    stat(path) {
      const answer = disk.stat(path);
      const time = times.get(path) ?? 0;
      return answer.ok ? { ok: true, value: { ...answer.value, modified: time, changed: time } } : answer;
    },
    write(path, bytes, worth) {
      note(path);
      return disk.write(path, bytes, worth);
    },
  };
  await session(strange);
  for (const [round, jump] of [-year, year, 2 * year, -year, -3 * year].entries()) {
    clock += jump;
    const path = `${folder}/tin/${round}.txt`;
    disk.put(path, articleOf(round).replace('Lê Văn An', 'Lê Văn Yn'));
    note(path);
    const { answer, read } = await session(strange, outline);
    assert.ok(read.includes(`tin/${round}.txt`), `round ${round}`);
    assert.deepEqual(answer, (await session(contentOf(disk), outline, { cacheFolder: '' })).answer, `round ${round}`);
  }
});

test('damaged files are made anew without a word', async () => {
  const disk = diskWith(files);
  const { answer } = await session(disk, outline);
  const damages: ((bytes: Uint8Array) => Uint8Array)[] = [
    () => new Uint8Array(),
    (bytes) => bytes.slice(0, 30),
    (bytes) => bytes.slice(0, -4),
    (bytes) => bytes.map((byte, at) => (at === bytes.length - 10 ? byte ^ 4 : byte)),
    (bytes) => bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte)),
    () => new TextEncoder().encode('{"strings":[],"rows":[]}\n\n\n'),
    (bytes) => Uint8Array.from([...bytes, ...bytes]),
  ];
  for (const [which, damage] of damages.entries()) {
    const before = new Map(disk.held);
    const paths = keptFiles(disk);
    assert.ok(paths.length > 10);
    for (const path of paths) disk.put(path, damage(before.get(path) ?? new Uint8Array()));
    const damaged = await session(disk, outline);
    assert.deepEqual([damaged.answer, damaged.log], [answer, []], `damage ${which}`);
    assert.deepEqual(damaged.read, articlesIn(files), `damage ${which}`);
    assert.deepEqual((await session(disk)).read, [], `damage ${which}`);
  }
});

test('a server that is killed while it indexes, or writes, leaves a cache that holds', async () => {
  const disk = diskWith(files);
  const { answer } = await session(diskWith(files), outline, { cacheFolder: '' });
  const killed = await inProcessServer({ disk, cacheFolder, slow: true });
  while (disk.articlesRead.length < 15) await new Promise((resolve) => setImmediate(resolve));
  killed.kill();
  // It lives on in this process until its work is done; what it writes from now on never reached the disk.
  const reached = contentOf(disk);
  for (const path of keptFiles(disk)) reached.put(path, disk.held.get(path) ?? '');
  reached.put(`${keptFiles(reached)[0] ?? ''}.4711-x.tmp`, 'half');
  const next = await session(reached, outline);
  assert.deepEqual(next.answer, answer);
  assert.ok(next.read.length > 10 && next.read.length < 30, `${next.read.length} read again`);
  assert.deepEqual((await session(reached)).read, []);
});

test('two servers on one cache lose nothing but time', async () => {
  const disk = diskWith(files);
  const { answer } = await session(diskWith(files), outline, { cacheFolder: '' });
  const [one, other] = [
    await inProcessServer({ disk, cacheFolder, slow: true }),
    await inProcessServer({ disk, cacheFolder, slow: true }),
  ];
  await Promise.all([one.ready(), other.ready()]);
  assert.deepEqual(await outline(one), answer);
  disk.put(`${folder}/tin/1.txt`, `${articleOf(1)}Thêm.\n`);
  await one.client.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf('tin/1.txt'), type: FileChangeType.Changed }],
  });
  // The other one does not know of the change, and writes what it knows after it.
  await one.stop();
  assert.deepEqual(await outline(other), answer);
  await other.stop();
  const { answer: after } = await session(disk, outline);
  assert.deepEqual(after, (await session(contentOf(disk), outline, { cacheFolder: '' })).answer);
  assert.deepEqual((await session(disk)).read, []);
});

test('a full disk costs one line in the log and the next session its time', async () => {
  const disk = diskWith(files);
  disk.isFull = true;
  const full = await session(disk, outline);
  assert.equal(full.log.length, 1);
  assert.match(full.log[0] ?? '', /The index could not be written; the next session reads the articles again\.$/);
  assert.deepEqual(keptFiles(disk), []);
  disk.isFull = false;
  const { read, answer } = await session(disk, outline);
  assert.deepEqual([read, answer], [articlesIn(files), full.answer]);
  assert.deepEqual((await session(disk)).read, []);
});

test('Clear Cache deletes it and reads every article again; without a folder nothing is kept', async () => {
  const disk = diskWith(files);
  await session(disk);
  assert.ok(keptFiles(disk).length > 10);
  disk.put(`${cacheFolder}/cua-nguoi-khac.txt`, 'không phải của ta');
  const kept = keptFiles(disk).filter((path) => !path.endsWith('.txt'));
  await session(disk, async ({ client }) => {
    assert.deepEqual(disk.articlesRead, []);
    await client.sendRequest(clearCacheRequest);
    while (disk.articlesRead.length < 30) await new Promise((resolve) => setImmediate(resolve));
  });
  assert.deepEqual(disk.removed.toSorted(), kept.toSorted());
  assert.ok(disk.held.has(`${cacheFolder}/cua-nguoi-khac.txt`));
  assert.ok(keptFiles(disk).length > 10, 'kept again');
  const none = diskWith(files);
  await session(none, outline, { cacheFolder: '' });
  assert.deepEqual(
    [...none.held.keys()].filter((path) => !path.startsWith(folder)),
    [],
  );
});

test('what is typed and not saved is never kept', async () => {
  const disk = diskWith(files);
  await session(disk, async (server) => {
    server.open('tin/1.txt', 'Ngày 5/1/2026, Bộ Lạ lùng họp tại Hà Nội. Hết.\n');
    await pull(server.client, 'tin/1.txt');
    await server.client.sendRequest(clearCacheRequest);
    await server.ready();
    await outline(server);
  });
  const { read, answer } = await session(disk, outline);
  assert.deepEqual(read, ['tin/1.txt']);
  assert.deepEqual(answer, (await session(diskWith(files), outline, { cacheFolder: '' })).answer);
});

test('whatever happens between sessions, a session with the cache answers as one without', async () => {
  let state = 20260115;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const disk = diskWith(files);
  const any = (paths: readonly string[]): string => paths[random(paths.length)] ?? '';
  const articles = () => [...disk.held.keys()].filter((path) => fileRole(path) === 'article');
  const happenings: (() => void)[] = [
    () => disk.put(any(articles()), articleOf(random(60))),
    () => disk.put(`${folder}/${random(3)}/${random(50)}.md`, articleOf(random(60))),
    () => disk.remove(any(articles())),
    () => {
      const from = any(articles());
      disk.put(`${folder}/doi-ten/${random(50)}.txt`, disk.held.get(from) ?? '');
      disk.remove(from);
    },
    () => disk.put(`${folder}/so.registry.yaml`, registry.replace('[BVD]', `[BVD, B${random(3)}]`)),
    () => disk.remove(any(keptFiles(disk))),
    () => disk.put(any(keptFiles(disk)), any(['', 'x', 'x\ny\nz\n'])),
    () => touchAll(disk),
  ];
  for (let round = 0; round < 15; round++) {
    for (let i = random(6); i >= 0; i--) happenings[random(happenings.length)]?.();
    const { answer } = await session(disk, outline);
    const { answer: plain } = await session(contentOf(disk), outline, { cacheFolder: '' });
    assert.deepEqual(answer, plain, `round ${round}`);
  }
});

/** The same articles and registries on a disk that has never seen a server. */
function contentOf({ held }: MemoryFiles): WatchedDisk {
  const inFolder = [...held].filter(([path]) => path.startsWith(folder));
  return diskWith(Object.fromEntries(inFolder.map(([path, bytes]) => [path.slice(folder.length + 1), bytes])));
}

function touchAll(disk: MemoryFiles): void {
  for (const [path, bytes] of disk.held) if (path.startsWith(folder)) disk.put(path, bytes);
}

function keptFilesGone(disk: MemoryFiles): void {
  for (const path of keptFiles(disk)) disk.remove(path);
}

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

function read(from: string): Readonly<Record<string, string>> {
  const names = readdirSync(from).filter((name) => fileRole(name) !== undefined);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${from}/${name}`, 'utf8')]));
}
