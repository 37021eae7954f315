/** With another registry, the kept index gives what that does not concern. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { folder, uriOf } from '../support/inProcessServer.ts';
import { diskWith, files, registry, session } from '../support/keptSessions.ts';

test('another registry has only those articles read again that it may read otherwise, in a session and between two', async () => {
  const disk = diskWith({ ...files, 'tin/hoi.txt': 'Hội Thả diều họp ngày 3/2/2026.\n' });
  await session(disk);
  const withAliases = (names: readonly string[]): string =>
    registry.replace(' acronyms', ` other_names: [${names.map((name) => `{name: ${name}}`).join(', ')}], acronyms`);
  disk.put(`${folder}/so.registry.yaml`, withAliases(['Hội Thả diều']));
  assert.deepEqual((await session(disk)).read, ['tin/hoi.txt']);
  const { answer: readMeanwhile } = await session(disk, async (server) => {
    disk.articlesRead.length = 0;
    disk.put(`${folder}/so.registry.yaml`, withAliases(['Hội Thả diều', 'số 29']));
    await server.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('so.registry.yaml'), type: FileChangeType.Changed }],
    });
    await until(() => disk.articlesRead.length > 0);
    await server.ready();
    return [...disk.articlesRead];
  });
  assert.deepEqual(readMeanwhile, ['tin/29.txt']);
  assert.deepEqual((await session(disk)).read, []);
});

test('of many registries only the last ones are kept, and no article is read again for it', async () => {
  const trees = 'bàng bưởi cau dừa đa gạo lim mít nhãn ổi sấu táo xoan'.split(' ');
  const clubs = trees.map((tree): [string, string] => [`tin/${tree}.txt`, `Hội Cây ${tree} họp ngày 3/2/2026.\n`]);
  // A file that cannot be read is no reason to keep them.
  const disk = diskWith({ ...files, ...Object.fromEntries(clubs), 'ảnh.txt': new Uint8Array([1, 0, 2]) });
  await session(disk);
  const tables = (): number => [...disk.held.keys()].filter((path) => path.includes('articles-registry-')).length;
  const readOn = async (day: number, ask?: () => Promise<void>): Promise<readonly string[]> => {
    const name = `Hội Cây ${trees[day] ?? ''}`;
    disk.put(`${folder}/so.registry.yaml`, registry.replace(' acronyms', ` other_names: [{name: ${name}}], acronyms`));
    return (await session(disk, ask)).read.filter((path) => path !== 'ảnh.txt');
  };
  for (let day = 0; day < 12; day++) {
    // What was called so yesterday is not any more.
    const concerned = [trees[day - 1], trees[day]].filter((tree) => tree !== undefined);
    assert.deepEqual(await readOn(day), concerned.map((tree) => `tin/${tree}.txt`).toSorted());
  }
  assert.ok(tables() > 8, String(tables()));
  // A full disk takes no shard anew: what tells about the earlier registries stays until one does.
  disk.isFull = true;
  const concerned = [11, 12].map((day) => `tin/${trees[day] ?? ''}.txt`).toSorted();
  const someTurns = async (): Promise<void> => {
    for (let turn = 0; turn < 600; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  assert.deepEqual(await readOn(12, someTurns), concerned);
  disk.isFull = false;
  assert.deepEqual(await readOn(12, () => until(() => tables() === 1)), concerned);
  assert.deepEqual((await session(disk)).read, ['ảnh.txt']);
});

/** Waits for what happens by itself; the test fails with its own time limit if it does not. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
