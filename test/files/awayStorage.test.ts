/** A folder that somebody else keeps: what is asked before it was fetched, what is written, and in which order it arrives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awayStorage, type StorageOwner } from '../../server/src/files/awayStorage.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Answers a turn of the loop later; notes what it was told to change. */
function ownerOf(content: Readonly<Record<string, string>>) {
  const disk = memoryFiles(content);
  const told: string[] = [];
  const later = <T>(answer: () => T): Promise<T> => new Promise((resolve) => setImmediate(() => resolve(answer())));
  const owner: StorageOwner = {
    list: (folder) => later(() => disk.list(folder)),
    stat: (path) => later(() => disk.stat(path)),
    read: (path, maxSize) => later(() => disk.read(path, maxSize)),
    write: (path, bytes) => {
      told.push(`write ${path}`);
      return later(() => disk.write(path, bytes));
    },
    remove: (path) => {
      told.push(`remove ${path}`);
      return later(() => disk.remove(path));
    },
  };
  return { disk, told, storage: awayStorage(owner, () => 5) };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

test('a file is missing until it was fetched; what is not there is not asked for', async () => {
  const { storage } = ownerOf({ '/kept/a-1': 'một' });
  assert.deepEqual(storage.read('/kept/a-1', 9), { ok: false, refusal: 'missing' });
  await storage.fetch('/kept', ['a-1', 'a-2']);
  assert.deepEqual(storage.read('/kept/a-1', 9), { ok: true, value: bytesOf('một') });
  assert.equal(storage.stat('/kept/a-2').ok, false);
});

test('what is written is at hand at once, and reaches the owner in the order of writing', async () => {
  const { storage, told, disk } = ownerOf({});
  storage.write('/kept/a-1', bytesOf('cũ'));
  storage.write('/kept/a-1', bytesOf('mới'));
  assert.deepEqual(storage.stat('/kept/a-1'), {
    ok: true,
    value: { kind: 'file', size: 5, modified: 5, changed: 5 },
  });
  await settled();
  assert.deepEqual(told, ['write /kept/a-1', 'write /kept/a-1']);
  assert.deepEqual(disk.held.get('/kept/a-1'), bytesOf('mới'));
});

test('all of one kind are removed, fetched or not; what is written afterwards stays', async () => {
  const { storage, disk } = ownerOf({ '/kept/a-1': 'một', '/kept/a-2': 'hai', '/kept/b-1': 'khác' });
  await storage.fetch('/kept', ['a-1']);
  storage.removeAll('/kept', 'a-');
  storage.write('/kept/a-3', bytesOf('ba'));
  assert.equal(storage.read('/kept/a-1', 9).ok, false);
  await settled();
  assert.deepEqual([...disk.held.keys()].toSorted(), ['/kept/a-3', '/kept/b-1']);
});
