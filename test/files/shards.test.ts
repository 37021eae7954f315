/** Kept files: what was written comes back to the bit, anything else is not there, and nothing else in the folder is touched. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import * as fc from 'fast-check';
import { fileId } from '../../server/src/core/text/span.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import {
  readShard,
  removeLeftovers,
  removeShards,
  type ShardFolder,
  shardOf,
  writeShard,
} from '../../server/src/files/shards.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { sha256 } from '../support/sha256.ts';

const keptIn = (folder: string, over: Partial<ShardFolder> = {}): ShardFolder => ({
  files: nodeFileSystem(),
  folder,
  name: 'bài',
  digest: sha256,
  madeWith: 'bản dựng 1 danh bạ 7',
  ...over,
});

test('any text and numbers come back as they were, and no single bit may differ', () => {
  const kept = keptIn('/kept', { files: memoryFiles({}) });
  const numbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 9 });
  fc.assert(
    fc.property(fc.json(), numbers, fc.nat(), fc.nat(7), (text, list, where, bit) => {
      assert.ok(writeShard(kept, 3, { text, numbers: Int32Array.from(list) }));
      const found = readShard(kept, 3);
      const value: unknown = JSON.parse(found?.text ?? '');
      assert.deepEqual([value, [...(found?.numbers ?? [])]], [JSON.parse(text), list]);
      const path = '/kept/bài-3.kept';
      const bytes = kept.files.read(path, 1e6);
      assert.ok(bytes.ok);
      const damaged = Uint8Array.from(bytes.value);
      const at = where % damaged.length;
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      kept.files.write(path, damaged);
      assert.equal(readShard(kept, 3), undefined, `bit ${bit} of byte ${at}`);
    }),
    { numRuns: 300 },
  );
});

test('on a real disk: written whole, read back after other files, gone for another program', (t) => {
  const folder = join(makeFolder(t), 'sâu', 'hơn');
  const kept = keptIn(folder);
  assert.equal(readShard(kept, 0), undefined);
  const numbers = Int32Array.from({ length: 100_000 }, (_, i) => i * 7919 - 5);
  assert.ok(writeShard(kept, 0, { text: '"chữ"', numbers }));
  assert.ok(writeShard(kept, 255, { text: '[]', numbers: numbers.subarray(10, 13) }));
  const found = readShard(kept, 0);
  assert.deepEqual(readShard(kept, 255)?.numbers, numbers.slice(10, 13));
  // Another file has been read since: what was found must not have been its buffer.
  assert.deepEqual([found?.text.trimEnd(), found?.numbers], ['"chữ"', numbers]);
  assert.equal(readShard(keptIn(folder, { madeWith: 'bản dựng 2 danh bạ 7' }), 0), undefined);
  assert.equal(readShard(keptIn(folder, { name: 'khác' }), 0), undefined);
  assert.deepEqual(readdirSync(folder).toSorted(), ['bài-0.kept', 'bài-255.kept']);
});

test('what a stopped writer left behind goes also when the clock has been set back since', (t) => {
  const folder = makeFolder(t);
  const kept = keptIn(folder);
  writeFileSync(join(folder, 'bài-1.kept.77-a.tmp'), 'nửa');
  const tomorrow = Date.now() / 1000 + 86_400;
  utimesSync(join(folder, 'bài-1.kept.77-a.tmp'), tomorrow, tomorrow);
  assert.ok(writeShard(kept, 9, { text: '[]', numbers: new Int32Array() }));
  removeLeftovers(kept, 9);
  assert.deepEqual(readdirSync(folder), ['bài-9.kept']);
});

test('what a stopped writer left behind goes after an hour; clearing takes the index and nothing else', (t) => {
  const folder = makeFolder(t);
  const kept = keptIn(folder);
  for (const name of ['bài-1.kept.77-a.tmp', 'bài-2.kept.78-b.tmp', 'của người khác.tmp'])
    writeFileSync(join(folder, name), 'nửa');
  const hourAgo = Date.now() / 1000 - 3700;
  for (const name of ['bài-1.kept.77-a.tmp', 'của người khác.tmp']) utimesSync(join(folder, name), hourAgo, hourAgo);
  assert.ok(writeShard(kept, 9, { text: '[]', numbers: new Int32Array() }));
  removeLeftovers(kept, 9);
  assert.deepEqual(readdirSync(folder).toSorted(), ['bài-2.kept.78-b.tmp', 'bài-9.kept', 'của người khác.tmp']);
  assert.equal(removeShards(kept), true);
  assert.deepEqual(readdirSync(folder), ['của người khác.tmp']);
  assert.equal(removeShards(keptIn(join(folder, 'none'))), true);
});

test('a folder that cannot be made or written is answered with no', (t) => {
  const folder = makeFolder(t);
  writeFileSync(join(folder, 'tệp'), 'đã có');
  assert.equal(writeShard(keptIn(join(folder, 'tệp', 'trong')), 0, { text: '[]', numbers: new Int32Array() }), false);
  mkdirSync(join(folder, 'bài-0.kept'));
  assert.equal(writeShard(keptIn(folder), 0, { text: '[]', numbers: new Int32Array() }), false);
  assert.equal(readShard(keptIn(folder), 0), undefined);
  assert.equal(readFileSync(join(folder, 'tệp'), 'utf8'), 'đã có');
});

test('articles spread evenly over the shards, also those of one folder with numbers for names', () => {
  const counts = new Map<number, number>();
  for (let i = 0; i < 25_600; i++) {
    const number = shardOf(fileId(`/kho/2024/0${i % 9}/tin-${i}.txt`));
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  assert.equal(counts.size, 256);
  assert.ok(Math.max(...counts.values()) < 160, `${Math.max(...counts.values())} in one`);
});

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kho '));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
