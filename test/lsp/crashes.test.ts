/** The kept index where a session ends, or the disk fails, at each of its writings: the next one answers as without, from all that is whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReferencesRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { fileId } from '../../server/src/core/text/span.ts';
import { shardOf } from '../../server/src/files/shards.ts';
import { folder, type InProcessServer, uriOf } from '../support/inProcessServer.ts';
import { articleOf, cacheFolder, diskWith, registry, session, type WatchedDisk } from '../support/keptSessions.ts';

const articles = [1, 2, 29, 3, 4, 5].map((i) => `tin/${i}.txt`);
const files: Readonly<Record<string, string>> = {
  'so.registry.yaml': registry,
  ...Object.fromEntries(articles.map((path) => [path, articleOf(Number(/\d+/.exec(path)?.[0]))])),
};

const answers = async ({ client, open, close }: InProcessServer): Promise<unknown> => {
  const symbols = [];
  for (const query of ['bộ', 'le van an', 'BVD'])
    symbols.push(await client.sendRequest(WorkspaceSymbolRequest.type, { query }));
  open('hoi.txt', 'Ngày 3/3/2026, Bộ Ví dụ họp.\n');
  const asked = { textDocument: { uri: uriOf('hoi.txt') }, position: { line: 0, character: 17 } };
  const places = await client.sendRequest(ReferencesRequest.type, { ...asked, context: { includeDeclaration: true } });
  close('hoi.txt');
  return { symbols, places };
};

const keptIn = ({ held }: WatchedDisk): string[] => [...held.keys()].filter((path) => path.startsWith(cacheFolder));

/** The articles of which no whole part is kept. */
function notKept(disk: WatchedDisk, cut: string | undefined): string[] {
  const whole = keptIn(disk).filter((path) => path !== cut);
  const parts = new Set(whole.map((path) => /-(\d+)\.kept$/.exec(path)?.[1]));
  return articles.filter((path) => !parts.has(String(shardOf(fileId(`${folder}/${path}`)))));
}

/** At the nth writing into the cache, `happens` decides what reaches the disk. */
function failingAt(
  nth: number,
  happens: (disk: WatchedDisk, path: string, bytes: Uint8Array) => void,
  isForEver: boolean,
) {
  const disk = diskWith(files);
  let done = 0;
  let where: string | undefined;
  const whole = { ...disk };
  const isDead = (): boolean => isForEver && done > nth;
  disk.write = (path, bytes, worth) => {
    if (isForEver ? done++ < nth : done++ !== nth) return whole.write(path, bytes, worth);
    if (done === nth + 1) {
      where = path;
      happens(disk, path, bytes);
    }
    return { ok: false, refusal: 'failed' };
  };
  // What is dead tidies nothing away.
  disk.remove = (path) => (isDead() ? { ok: false, refusal: 'failed' } : whole.remove(path));
  return { disk, where: () => where };
}

/** The same files, on a disk on which all works. */
function afterwards({ held }: WatchedDisk): WatchedDisk {
  const disk = diskWith({});
  for (const [path, bytes] of held) disk.put(path, bytes);
  return disk;
}

const half = (disk: WatchedDisk, path: string, bytes: Uint8Array): void =>
  disk.put(`${path}.4711-${bytes.length}.tmp`, bytes.subarray(0, bytes.length / 2));
const cutShort = (disk: WatchedDisk, path: string, bytes: Uint8Array): void =>
  disk.put(path, bytes.subarray(0, bytes.length / 2));
const nothing = (): void => undefined;

for (const [name, happens, isForEver] of [
  ['the program is killed with half a part in its temporary file', half, true],
  ['the machine loses its power with half a part under its name', cutShort, true],
  ['the disk is full from then on', nothing, true],
  ['the disk refuses one part', nothing, false],
] as const) {
  test(`at every writing in turn: ${name}`, async () => {
    const { answer: plain } = await session(diskWith(files), answers, { cacheFolder: '' });
    for (let nth = 0; ; nth++) {
      const { disk, where } = failingAt(nth, happens, isForEver);
      const first = await session(disk, answers);
      assert.deepEqual([first.answer, first.read], [plain, articles], `writing ${nth}`);
      if (where() === undefined) {
        assert.equal(nth, 1 + new Set(articles.map((path) => shardOf(fileId(`${folder}/${path}`)))).size);
        break;
      }
      const next = afterwards(disk);
      const expected = notKept(next, happens === cutShort ? where() : undefined);
      const second = await session(next, answers);
      assert.deepEqual([second.answer, second.read, second.log], [plain, expected, []], `after writing ${nth}`);
      assert.deepEqual((await session(next)).read, [], `after writing ${nth}`);
      // Not even of the registries anything is missing: of another one only what it concerns is read.
      next.put(`${folder}/so.registry.yaml`, registry.replace(' acronyms', ' other_names: [{name: số 29}], acronyms'));
      assert.deepEqual((await session(next)).read, ['tin/29.txt'], `after writing ${nth}`);
    }
  });
}
