/**
 * Whatever happens, in whatever order, the server answers as one that was started afterwards: files written, renamed, deleted and
 * checked out by hundreds, documents typed in, registries edited, threads, a full disk, clocks that jump, two servers on one cache.
 * MINISTRY_NEWS_STORMS=1000 makes as many happenings of the few hundred, and of keys ten times as many.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { fileRole } from '../../server/src/files/findFiles.ts';
import { pull } from '../support/answers.ts';
import { fakeThreads } from '../support/fakeThreads.ts';
import { folder, inProcessServer, type InProcessServer, uriOf } from '../support/inProcessServer.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';

const happenings = Number(process.env['MINISTRY_NEWS_STORMS'] ?? 240);
const perStorm = 12;

const registryOf = (i: number): string =>
  `organizations:\n  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ}, acronyms: [BVD${i === 0 ? '' : `, B${i}D`}]}\n`;
const articleOf = (i: number): string =>
  `Ngày ${1 + (i % 27)}/1/2026, Bộ Ví dụ (B${i % 5}D) họp tại Hà Nội về việc số ${i}. Ông Lê Văn An, Cục trưởng Cục ${i % 9}, dự.\n`;

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** A disk that can be full, and whose clock can jump. */
interface WildDisk extends MemoryFiles {
  isFull: boolean;
  clockAhead: number;
}

function wildDisk(): WildDisk {
  const articles = Array.from({ length: 40 }, (_, i) => [`${folder}/tin/${i % 4}/${i}.txt`, articleOf(i)]);
  const disk = memoryFiles({ ...Object.fromEntries(articles), [`${folder}/so.registry.yaml`]: registryOf(0) });
  const wild: WildDisk = {
    ...disk,
    isFull: false,
    clockAhead: 0,
    write: (path, bytes, worth) => (wild.isFull ? { ok: false, refusal: 'failed' } : disk.write(path, bytes, worth)),
    stat(path) {
      const answer = disk.stat(path);
      if (!answer.ok) return answer;
      const { modified, changed } = answer.value;
      // What the program writes is written by the same clock.
      return {
        ok: true,
        value: { ...answer.value, modified: modified + wild.clockAhead, changed: changed + wild.clockAhead },
      };
    },
  };
  return wild;
}

const pathsOf = (disk: MemoryFiles): string[] =>
  [...disk.held.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length + 1));

const isArticle = (path: string): boolean => fileRole(path) === 'article';

/** What the archive says, and what is found in what is open. */
async function answers(
  { client, open, close }: InProcessServer,
  documents: ReadonlyMap<string, string>,
): Promise<unknown> {
  const symbols = [];
  for (const query of ['bộ', 'cuc', 'le van an', 'B3D', ''])
    symbols.push(await client.sendRequest(WorkspaceSymbolRequest.type, { query }));
  open('hoi.txt', 'Ngày 3/3/2026, Bộ Ví dụ họp. Lê Văn An dự.\n');
  const places = [];
  for (const character of [17, 32]) {
    const asked = { textDocument: { uri: uriOf('hoi.txt') }, position: { line: 0, character } };
    const context = { includeDeclaration: true };
    places.push(await client.sendRequest(ReferencesRequest.type, { ...asked, context }));
    places.push(await client.sendRequest(HoverRequest.type, asked));
  }
  close('hoi.txt');
  const found = [];
  for (const path of [...documents.keys()].toSorted()) found.push([path, (await pull(client, path)).items]);
  return { symbols, places, found };
}

/** Until pauses have ended and all that they set off has been read. Counted in turns: on a busy machine few of them fit into some time. */
async function settled(server: InProcessServer): Promise<void> {
  for (let time = 0; time < 4; time++) {
    for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
    await server.ready();
  }
}

test('after any storm the server answers as one that was started afterwards', async () => {
  const random = seeded(20261122);
  const disk = wildDisk();
  const cacheFolder = '/kept';
  const threads = () => fakeThreads(2, disk, { turns: (nth) => [1, 7, 2, 5][nth % 4] ?? 1 });
  const start = async (): Promise<InProcessServer> => {
    const server = await inProcessServer({ disk, cacheFolder, threads: threads() });
    for (const [path, text] of documents) server.open(path, text);
    return server;
  };
  const documents = new Map<string, string>();
  let server = await start();
  // It knows of nothing that happens, and writes its own view into the same cache.
  let other = await inProcessServer({ disk, cacheFolder });
  const any = (of: readonly string[]): string => of[random(of.length)] ?? 'tin/0/0.txt';
  const someArticle = (): string => any(pathsOf(disk).filter(isArticle));
  const tell = (changes: readonly (readonly [path: string, type: FileChangeType])[]): void =>
    void server.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([path, type]) => ({ uri: uriOf(path), type })),
    });
  const write = (path: string, text: string): readonly [string, FileChangeType] => {
    const type = disk.held.has(`${folder}/${path}`) ? FileChangeType.Changed : FileChangeType.Created;
    disk.put(`${folder}/${path}`, text);
    return [path, type];
  };
  const remove = (path: string): readonly [string, FileChangeType] => {
    disk.remove(`${folder}/${path}`);
    return [path, FileChangeType.Deleted];
  };
  const move = (from: string, to: string) => {
    const bytes = disk.held.get(`${folder}/${from}`);
    return [write(to, new TextDecoder().decode(bytes)), remove(from)];
  };
  const happen: readonly (() => void | Promise<void>)[] = [
    () => tell([write(someArticle(), articleOf(random(90)))]),
    () => tell([write(`moi/${random(20)}.md`, articleOf(random(90)))]),
    () => {
      if (pathsOf(disk).length > 15) tell([remove(someArticle())]);
    },
    () => tell(move(someArticle(), `doi-ten/${random(30)}.txt`)),
    // A folder gets another name.
    () => {
      const [from, to] = [`tin/${random(4)}/`, `tin/${random(4)}/`];
      if (from !== to)
        tell(
          pathsOf(disk)
            .filter((path) => path.startsWith(from))
            .flatMap((path) => move(path, to + path.slice(from.length))),
        );
    },
    // The same, and another one is deleted, told as most editors do: nothing is said of what is in them.
    () => {
      const [from, to] = [`tin/${random(4)}`, `gộp/${random(3)}`];
      for (const path of pathsOf(disk).filter((path) => path.startsWith(`${from}/`)))
        move(path, to + path.slice(from.length));
      tell([
        [from, FileChangeType.Deleted],
        [to, FileChangeType.Created],
      ]);
    },
    () => {
      const gone = `gộp/${random(3)}`;
      for (const path of pathsOf(disk).filter((path) => path.startsWith(`${gone}/`))) remove(path);
      tell([[gone, FileChangeType.Deleted]]);
    },
    // Another branch is checked out: every other article is another one, some are gone, some are new.
    () => {
      const branch = random(5);
      tell([
        ...pathsOf(disk)
          .filter((path, i) => isArticle(path) && i % 2 === branch % 2)
          .map((path) => write(path, articleOf(branch * 7 + path.length))),
        ...Array.from({ length: 6 }, (_, i) => write(`nhanh/${branch}-${i}.txt`, articleOf(i * branch))),
      ]);
    },
    () => tell([write('so.registry.yaml', registryOf(random(4)))]),
    () => {
      const path = someArticle();
      if (documents.has(path)) return;
      documents.set(path, articleOf(random(90)));
      server.open(path, documents.get(path));
    },
    // A burst of keys.
    () => {
      const [path, text] = [...documents][random(Math.max(1, documents.size))] ?? [];
      if (path === undefined || text === undefined) return;
      let typed = text;
      for (const letter of ' Bộ Ví dụ họp.') {
        typed += letter;
        server.change(path, [{ text: typed }]);
      }
      documents.set(path, typed);
    },
    () => {
      const [path] = documents.keys();
      if (path === undefined) return;
      documents.delete(path);
      server.close(path);
    },
    () => void (disk.isFull = !disk.isFull),
    () => void (disk.clockAhead += (random(3) - 1) * 7_200_000),
    async () => {
      // The other one leaves what it thinks in the cache, then the first begins again from that.
      await other.stop();
      await settled(server);
      await server.stop();
      server = await start();
      other = await inProcessServer({ disk, cacheFolder, threads: threads() });
    },
  ];
  for (let done = 0; done < happenings; done += perStorm) {
    const which: number[] = [];
    for (let i = 0; i < perStorm; i++) {
      which.push(random(happen.length));
      await happen[which.at(-1) ?? 0]?.();
      if (random(3) === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await settled(server);
    const rebuilt = await inProcessServer({ disk: memoryFiles(Object.fromEntries(disk.held)) });
    for (const [path, text] of documents) rebuilt.open(path, text);
    await rebuilt.ready();
    assert.deepEqual(
      await answers(server, documents),
      await answers(rebuilt, documents),
      `after ${done + perStorm} happenings, the last being ${which.join(' ')}`,
    );
    await rebuilt.stop();
  }
  await server.stop();
  await other.stop();
});

test('a long day of typing leaves no more in memory than a short one', async () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const held = (): number => {
    if (typeof collect === 'function') for (let i = 0; i < 3; i++) collect();
    return process.memoryUsage().heapUsed;
  };
  const disk = wildDisk();
  const server = await inProcessServer({ disk });
  await server.ready();
  const path = 'tin/1/1.txt';
  const text = articleOf(1).repeat(12);
  server.open(path, text);
  const random = seeded(7);
  const words = ['hội nghị ', 'Bộ Ví dụ ', 'ngày 3/3 ', 'ông Lê Văn An ', 'họp '];
  const type = async (keys: number): Promise<void> => {
    for (let done = 0; done < keys;) {
      let added = '';
      for (const letter of words[random(words.length)] ?? '') {
        added += letter;
        server.change(path, [{ text: `${text}${added}` }]);
        done++;
      }
      await pull(server.client, path);
    }
  };
  const keys = process.env['MINISTRY_NEWS_STORMS'] === undefined ? 1000 : happenings * 10;
  await type(keys / 2);
  const before = held();
  await type(keys);
  const grown = held() - before;
  await server.stop();
  assert.ok(grown < 1_000_000, `${keys} keys left ${Math.round(grown / 1024)} KB`);
});
