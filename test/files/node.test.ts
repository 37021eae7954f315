/** The disk answers with values, keeps to its limits, and files are replaced as a whole. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { readArticle } from '../../server/src/files/readArticle.ts';

test('files of any size are read whole, one after the other', (t) => {
  const folder = makeFolder(t);
  const files = nodeFileSystem();
  const sizes = [0, 10, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3_000_000, 5];
  for (const size of sizes) {
    const path = join(folder, `${size}.txt`);
    writeFileSync(path, Buffer.alloc(size, 'ab'));
    const answer = files.read(path, 10_000_000);
    assert.ok(answer.ok);
    assert.deepEqual(Buffer.compare(answer.value, readFileSync(path)), 0, `${size} bytes`);
  }
});

test('what cannot be read is refused with its reason', (t) => {
  const folder = makeFolder(t);
  const files = nodeFileSystem();
  writeFileSync(join(folder, 'big.txt'), 'x'.repeat(101));
  const refusal = (path: string) => {
    const answer = files.read(join(folder, path), 100);
    return answer.ok ? 'read' : answer.refusal;
  };
  assert.deepEqual(['none.txt', '.', 'big.txt', 'big.txt/inside.txt'].map(refusal), [
    'missing',
    'not-a-file',
    'too-large',
    'missing',
  ]);
});

test(
  'a pipe is refused, not waited for',
  { skip: process.platform === 'win32' && 'Windows has no such pipes' },
  (t) => {
    const path = join(makeFolder(t), 'a.txt');
    execFileSync('mkfifo', [path]);
    assert.deepEqual(nodeFileSystem().read(path, 100), { ok: false, refusal: 'not-a-file' });
  },
);

test('an article over the limit is a sentence that names the limit', (t) => {
  const folder = makeFolder(t);
  const path = join(folder, 'big.txt');
  writeFileSync(path, 'x'.repeat(6_000_000));
  const { decoded, problems } = readArticle(nodeFileSystem(), path, 5 * 1024 * 1024);
  assert.equal(decoded, undefined);
  assert.deepEqual(problems, [
    {
      path,
      code: 'file.too-large',
      level: 'warning',
      message: {
        vi: 'Tệp vượt giới hạn ministryNews.files.maxSize (5 MB) nên không được đọc.',
        en: 'The file exceeds the limit ministryNews.files.maxSize (5 MB), so it was not read.',
      },
    },
  ]);
});

test('writing replaces the file, keeps its permissions, follows a link and leaves nothing beside it', (t) => {
  const folder = makeFolder(t);
  writeFileSync(join(folder, 'a.txt'), 'before');
  chmodSync(join(folder, 'a.txt'), 0o600);
  symlinkSync('a.txt', join(folder, 'link.txt'));
  const files = nodeFileSystem();
  assert.deepEqual(files.write(join(folder, 'link.txt'), Buffer.from('after')).ok, true);
  assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'after');
  assert.equal(lstatSync(join(folder, 'link.txt')).isSymbolicLink(), true);
  assert.equal(statSync(join(folder, 'a.txt')).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder).toSorted(), ['a.txt', 'link.txt']);
});

test('whatever the mask of the process, who may read and write a file stays so', (t) => {
  const folder = makeFolder(t);
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'before');
  chmodSync(path, 0o664);
  const mask = process.umask(0o077);
  t.after(() => process.umask(mask));
  assert.equal(nodeFileSystem().write(path, Buffer.from('after')).ok, true);
  assert.equal(statSync(path).mode & 0o777, 0o664);
});

test('a file whose name is as long as names can be is replaced', (t) => {
  const folder = makeFolder(t);
  // 255 bytes, which in Vietnamese are fewer than a hundred letters.
  const path = join(folder, `${'ế'.repeat(83)}ab.txt`);
  writeFileSync(path, 'before');
  assert.equal(nodeFileSystem().write(path, Buffer.from('after')).ok, true);
  assert.equal(readFileSync(path, 'utf8'), 'after');
  assert.equal(readdirSync(folder).length, 1);
});

test('names are as the disk has them, on a Mac as its editors have them', (t) => {
  const folder = makeFolder(t);
  const decomposed = 'họp tỉnh.txt'.normalize('NFD');
  writeFileSync(join(folder, decomposed), '');
  const listed = (composes: boolean) => {
    const answer = nodeFileSystem(undefined, composes).list(folder);
    return answer.ok ? answer.value.map(({ name }) => name) : [];
  };
  assert.deepEqual(listed(false), [decomposed]);
  assert.deepEqual(listed(true), [decomposed.normalize('NFC')]);
});

test('a write that is refused leaves the old file', (t) => {
  const folder = makeFolder(t);
  const answer = nodeFileSystem().write(join(folder, 'none', 'a.txt'), Buffer.from('x'));
  assert.deepEqual(answer, { ok: false, refusal: 'missing' });
  assert.deepEqual(readdirSync(folder), []);
});

test('a read-only file stays as it is, although its folder may be written', (t) => {
  const folder = makeFolder(t);
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'before');
  chmodSync(path, 0o444);
  assert.deepEqual(nodeFileSystem().write(path, Buffer.from('after')), { ok: false, refusal: 'denied' });
  assert.equal(readFileSync(path, 'utf8'), 'before');
  assert.deepEqual(readdirSync(folder), ['a.txt']);
});

function makeFolder(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'disk-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
