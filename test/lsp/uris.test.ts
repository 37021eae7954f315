/** One name for a file, however a client writes its URI, and the URI that VS Code would write. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileId } from '../../server/src/core/text/span.ts';
import { fileOf, folderOf, isAbsolute, isPath, uriOf } from '../../server/src/lsp/uris.ts';

const cases: readonly (readonly [uri: string, file: string, back?: string])[] = [
  ['file:///tin/b%C3%A0i%201.txt', '/tin/bài 1.txt'],
  ['file:///tin/bài 1.txt', '/tin/bài 1.txt', 'file:///tin/b%C3%A0i%201.txt'],
  ['file:///tin/a%27%28b%29%21%2A%23%3F%26.md', "/tin/a'(b)!*#?&.md"],
  ['file:///C:/tin/a.txt', 'c:/tin/a.txt', 'file:///c%3A/tin/a.txt'],
  ['file:///c%3A/tin/a.txt', 'c:/tin/a.txt'],
  ['file://may-chu/tin/a.txt', '//may-chu/tin/a.txt'],
  ['file:///tin/100%.txt', '/tin/100%.txt', 'file:///tin/100%25.txt'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['memfs:/tin/b%C3%A0i%201.txt', 'memfs:/tin/bài 1.txt'],
  ['vscode-vfs://github/toa-soan/tin/%231.md', 'vscode-vfs://github/toa-soan/tin/#1.md'],
  ['vscode-remote://ssh-remote%2Bmay-chu/tin/a.txt', 'vscode-remote://ssh-remote%2Bmay-chu/tin/a.txt'],
];

for (const [uri, file, back = uri] of cases) {
  test(`${uri} is ${file}`, () => {
    assert.equal(fileOf(uri), file);
    assert.equal(uriOf(fileId(file)), back);
    assert.equal(isPath(fileId(file)), uri.startsWith('file:'));
    assert.equal(isAbsolute(fileId(file)), !uri.startsWith('untitled:'));
  });
}

test('a folder may be given as a path or as a URI, with a slash at its end or without', () => {
  assert.equal(folderOf('file:///tin/'), '/tin');
  assert.equal(folderOf('/tin/so//'), '/tin/so');
  assert.equal(folderOf('C:\\tin\\so'), 'c:/tin/so');
  assert.equal(folderOf('/'), '/');
  assert.equal(folderOf('memfs:/tin/'), 'memfs:/tin');
});

test('the top of a virtual disk is a folder like any other', () => {
  const top = folderOf('memfs:/');
  assert.equal(fileOf('memfs:/a.txt'), `${top}/a.txt`);
  assert.equal(uriOf(top), 'memfs:/');
});

test('an address that asks for something beyond a path is left as it is', () => {
  assert.equal(
    fileOf('git:/tin/b%C3%A0i.txt?%7B%22ref%22%3A%22~%22%7D'),
    'git:/tin/b%C3%A0i.txt?%7B%22ref%22%3A%22~%22%7D',
  );
});
