/** Folders are searched as a person would expect of a tool beside git, on a real disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FileSystem } from '../../server/src/files/fileSystem.ts';
import { fileRole, findFiles } from '../../server/src/files/findFiles.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';

test('articles and registries are listed by path, everything else is not', (t) => {
  const folder = makeFolder(t, {
    'b.txt': '',
    'a/z.md': '',
    'a.txt': '',
    'A.TXT': '',
    'vn.registry.yaml': '',
    'settings.yaml': '',
    'photo.jpg': '',
    'node_modules/x/readme.md': '',
    '.git/description.txt': '',
    'a/ẩn.txt': '',
  });
  assert.deepEqual(find(folder), {
    articles: ['A.TXT', 'a.txt', 'a/z.md', 'a/ẩn.txt', 'b.txt'],
    registries: ['vn.registry.yaml'],
    problems: [],
  });
});

test('the innermost .gitignore decides, and a folder left out is not entered', (t) => {
  const folder = makeFolder(t, {
    '.gitignore': '*.txt\ndrafts/\n',
    'a.txt': '',
    'a.md': '',
    'kept/.gitignore': '!*.txt\n/own.txt\n',
    'kept/b.txt': '',
    'kept/own.txt': '',
    'kept/deep/own.txt': '',
    'drafts/.gitignore': '!*\n',
    'drafts/c.md': '',
  });
  assert.deepEqual(find(folder).articles, ['a.md', 'kept/b.txt', 'kept/deep/own.txt']);
});

test("a repository's rules reach the folder searched, unless they name that folder itself", (t) => {
  const repository = makeFolder(t, {
    '.git/HEAD': '',
    '.gitignore': 'out/\n/news/old.txt\n',
    'news/old.txt': '',
    'news/new.txt': '',
    'news/deep/old.txt': '',
    'out/a.txt': '',
  });
  assert.deepEqual(find(join(repository, 'news')).articles, ['deep/old.txt', 'new.txt']);
  assert.deepEqual(find(join(repository, 'out')).articles, ['a.txt']);
  assert.deepEqual(find(repository).articles, ['news/deep/old.txt', 'news/new.txt']);
});

test('exclude leaves out beyond appeal', (t) => {
  const folder = makeFolder(t, { '.gitignore': '!old/**\n', 'old/a.txt': '', 'x/old/b.txt': '', 'c.txt': '' });
  assert.deepEqual(find(folder, ['**/old/**']).articles, ['c.txt']);
});

test('links are followed to what is not listed yet, never in a circle', (t) => {
  const other = makeFolder(t, { 'c.txt': '', 'deep/d.txt': '' });
  const folder = makeFolder(t, { 'real/a.txt': '' });
  symlinkSync('real', join(folder, 'again'));
  symlinkSync('..', join(folder, 'real', 'up'));
  symlinkSync(other, join(folder, 'other'));
  symlinkSync(join('real', 'a.txt'), join(folder, 'same.txt'));
  symlinkSync('nowhere.txt', join(folder, 'gone.txt'));
  symlinkSync('self', join(folder, 'self'));
  const { articles, problems } = find(folder);
  assert.deepEqual(articles, ['other/c.txt', 'other/deep/d.txt', 'real/a.txt']);
  assert.deepEqual(problems.toSorted(), ['file.loop real/up', 'file.loop self', 'file.missing gone.txt']);
});

test('a folder that is not there is a problem, not a failure', (t) => {
  const folder = makeFolder(t, {});
  assert.deepEqual(
    findFiles(nodeFileSystem(), [join(folder, 'none')], { exclude: [] }).problems.map(({ code }) => code),
    ['file.missing'],
  );
});

test('a folder without permission is a problem, and the others are searched', (t) => {
  const folder = makeFolder(t, { 'closed/a.txt': '', 'open/b.txt': '' });
  const disk = nodeFileSystem();
  const closed = join(folder, 'closed');
  const files: FileSystem = {
    ...disk,
    list: (path) => (path === closed ? { ok: false, refusal: 'denied' } : disk.list(path)),
  };
  assert.deepEqual(find(folder, [], files), {
    articles: ['open/b.txt'],
    registries: [],
    problems: ['file.unreadable closed'],
  });
});

test('names tell what a file is', () => {
  assert.deepEqual(['a.txt', 'a.md', 'A.MD', 'x.registry.yaml', 'registry.yaml', 'a.txt.bak', 'a.yaml'].map(fileRole), [
    'article',
    'article',
    'article',
    'registry',
    undefined,
    undefined,
    undefined,
  ]);
});

test('notes that other programs lay beside a text are no texts', () => {
  const notes = ['~$bài.txt', 'tin/~$bài.md', '._bài.txt', 'tin/.#bài.txt', 'tin/._x.registry.yaml'];
  assert.deepEqual(notes.map(fileRole), Array<undefined>(notes.length).fill(undefined));
  const texts = ['~bài.txt', '$bài.txt', '.bài.txt', '._/bài.txt', 'a~$.txt', 'a.#b.txt', '#bài.txt', '_bài.txt'];
  assert.deepEqual(texts.map(fileRole), Array<string>(texts.length).fill('article'));
});

function find(folder: string, exclude: readonly string[] = [], files: FileSystem = nodeFileSystem()) {
  const { articles, registries, problems } = findFiles(files, [folder], { exclude });
  const relative = (path: string) => path.slice(folder.length + 1);
  return {
    articles: articles.map(relative),
    registries: registries.map(relative),
    problems: problems.map(({ code, path }) => `${code} ${relative(path)}`),
  };
}

function makeFolder(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'find-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
