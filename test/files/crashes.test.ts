/** The disk fails, or the program ends, at every single call that changes something: a file is as it was or as it should be. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { type ChangingCalls, nodeFileSystem } from '../../server/src/files/node.ts';
import { readShard, type ShardFolder, writeShard } from '../../server/src/files/shards.ts';
import { sha256 } from '../support/sha256.ts';

/** `once`: this call alone fails. `from then on`: all that follow too, as on a full disk. `crash`: nothing is done any more. */
type Fault = 'once' | 'from then on' | 'crash';
const faults: readonly Fault[] = ['once', 'from then on', 'crash'];

interface Faulty {
  readonly calls: ChangingCalls;
  /** Which call failed first; undefined while there were too few. */
  readonly failedAt: () => string | undefined;
}

const { openSync, fchmodSync, writeSync, fsyncSync, closeSync, renameSync, rmSync, mkdirSync } = fs;
const realCalls: ChangingCalls = {
  openSync,
  fchmodSync,
  writeSync,
  fsyncSync,
  closeSync,
  renameSync,
  rmSync,
  mkdirSync,
};

/** The disk of the machine, on which the nth call fails; each writing takes at most seven bytes. */
function faulty(fault: Fault, nth: number): Faulty {
  let done = 0;
  let failedAt: string | undefined;
  const calls = new Proxy(realCalls, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return (...given: unknown[]): unknown => {
        const isFailing = fault === 'once' ? done === nth : done >= nth;
        done++;
        const isWriting = name === 'writeSync';
        const [file, bytes, from] = given;
        const own = isWriting && bytes instanceof Uint8Array ? [file, bytes, from, shortOf(bytes, from)] : given;
        if (!isFailing) return Reflect.apply(call, undefined, own);
        failedAt ??= String(name);
        // A descriptor is given back all the same; and of a text that does not fit some is there.
        if (name === 'closeSync' || (isWriting && fault === 'crash')) Reflect.apply(call, undefined, own);
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      };
    },
  });
  return { calls, failedAt: () => failedAt };
}

const shortOf = (bytes: Uint8Array, from: unknown): number => Math.min(7, bytes.length - Number(from ?? 0));

const temporaries = (folder: string): string[] => fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'));

test('a file is as it was or as it should be, whichever call fails or is the last one', (t) => {
  const folder = makeFolder(t);
  const path = join(folder, 'bài.txt');
  const [before, after] = ['Bộ Ví dụ họp ngày 3/1.', 'Bộ Mẫu họp ngày 4/1 tại Hà Nội.'];
  const reached = new Set<string>();
  for (const worth of ['lasting', 'replaceable'] as const)
    for (const old of [before, undefined])
      for (const fault of faults)
        for (let nth = 0, isOver = false; !isOver; nth++) {
          fs.rmSync(path, { force: true });
          if (old !== undefined) fs.writeFileSync(path, old);
          const { calls, failedAt } = faulty(fault, nth);
          const answer = nodeFileSystem(calls).write(path, new TextEncoder().encode(after), worth);
          const found = fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined;
          const which = `${worth}, ${old === undefined ? 'new' : 'old'}, ${fault} ${nth} (${failedAt()})`;
          assert.equal(found, answer.ok ? after : old, which);
          const left = temporaries(folder);
          assert.ok(left.length <= (fault === 'once' ? 0 : 1), `${which}: ${left.join()}`);
          for (const name of left) fs.rmSync(join(folder, name));
          reached.add(failedAt() ?? 'none');
          isOver = failedAt() === undefined;
        }
  for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'none'])
    assert.ok(reached.has(name), name);
});

test('a part of the index is the old one, the new one or none, and the next writing mends it', (t) => {
  const numbers = (of: number) => Int32Array.from({ length: 9 }, (_, i) => i * of);
  const [before, after] = [
    { text: '["cũ"]', numbers: numbers(3) },
    { text: '["mới"]', numbers: numbers(5) },
  ];
  const top = makeFolder(t);
  for (const fault of faults)
    for (let nth = 0, isOver = false; !isOver; nth++) {
      const { calls, failedAt } = faulty(fault, nth);
      const folder = join(top, `${fault} ${nth}`);
      const kept = (files = nodeFileSystem()): ShardFolder => {
        return { files, folder, name: 'bài', digest: sha256, madeWith: 'bản dựng 1' };
      };
      const isWritten = writeShard(kept(nodeFileSystem(calls)), 7, after);
      const found = readShard(kept(), 7);
      assert.deepEqual(found?.numbers, isWritten ? after.numbers : undefined, `${fault} ${nth}`);
      assert.ok(writeShard(kept(), 7, before));
      assert.equal(readShard(kept(), 7)?.text.trimEnd(), before.text);
      const again = faulty(fault, nth);
      const isReplaced = writeShard(kept(nodeFileSystem(again.calls)), 7, after);
      assert.equal(readShard(kept(), 7)?.text.trimEnd(), isReplaced ? after.text : before.text, `${fault} ${nth}`);
      isOver = failedAt() === undefined;
    }
});

test('what somebody else writes under the same temporary name stays his', (t) => {
  const folder = makeFolder(t);
  const path = join(folder, 'a.txt');
  let temporary = '';
  const calls: ChangingCalls = {
    ...realCalls,
    openSync(name, flags, mode) {
      temporary = String(name);
      fs.writeFileSync(temporary, 'của người khác');
      return fs.openSync(name, flags, mode);
    },
  };
  assert.equal(nodeFileSystem(calls).write(path, Buffer.from('x')).ok, false);
  assert.equal(fs.readFileSync(temporary, 'utf8'), 'của người khác');
});

function makeFolder(t: TestContext): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'hỏng '));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
