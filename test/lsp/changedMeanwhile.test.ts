/** Files that change between question and answer, on disk or in the editor: edits fit what is there, or are refused with a reason. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeActionResolveRequest,
  FileChangeType,
  LSPErrorCodes,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { ignoreRequest } from '../../server/src/protocol.ts';
import { codeActions, documentEdits } from '../support/answers.ts';
import { folder, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const registry = 'organizations:\n  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ}}\n';
const files = {
  'so.registry.yaml': registry,
  'a.txt': 'Ngày 5/1/2026, Bộ Ví dụ họp tại Hà Nội. Hết.\n',
  'b.md': 'Ngày 7/1/2026, Bộ Ví dụ công bố kết quả. Hết.\n',
};
const renaming = {
  textDocument: { uri: uriOf('a.txt') },
  position: positionOf(files['a.txt'], 'Bộ Ví dụ'),
  newName: 'Bộ Mẫu',
};

/** What of each file would be replaced, and the version that the edit is for. */
const replaced = (edit: WorkspaceEdit | null | undefined, texts: Readonly<Record<string, string>>) =>
  documentEdits(edit).map(({ textDocument: { uri, version }, edits }) => {
    const [path, text = ''] = Object.entries(texts).find(([each]) => uriOf(each) === uri) ?? [uri];
    const lines = text.split('\n');
    const words = edits.map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character));
    return [path, version, ...words];
  });

test('a closed article that was written meanwhile is changed where the name stands now', () =>
  withServer({ files }, async ({ client, disk, open, ready }) => {
    await ready();
    open('a.txt');
    await client.sendRequest(RenameRequest.type, renaming);
    const now = { ...files, 'b.md': `Tin mới.\n\nTheo đó, ${files['b.md']}` };
    disk.put(`${folder}/b.md`, now['b.md']);
    assert.deepEqual(replaced(await client.sendRequest(RenameRequest.type, renaming), now), [
      ['so.registry.yaml', null, 'Bộ Ví dụ'],
      ['a.txt', 1, 'Bộ Ví dụ'],
      ['b.md', null, 'Bộ Ví dụ'],
    ]);
  }));

test('a registry that was written meanwhile is not changed until it has been read again', () =>
  withServer({ files }, async ({ client, disk, open, ready, refreshed }) => {
    await ready();
    open('a.txt');
    const now = { ...files, 'so.registry.yaml': `# Sổ của tòa soạn\n${registry}` };
    disk.put(`${folder}/so.registry.yaml`, now['so.registry.yaml']);
    await assert.rejects(client.sendRequest(RenameRequest.type, renaming), {
      code: LSPErrorCodes.RequestFailed,
      message:
        'so.registry.yaml vừa thay đổi trên đĩa và chưa được đọc lại; chưa có gì được sửa. Hãy thử lại sau giây lát.',
    });
    const before = refreshed.length;
    const changes = [{ uri: uriOf('so.registry.yaml'), type: FileChangeType.Changed }];
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    while (refreshed.length === before) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(replaced(await client.sendRequest(RenameRequest.type, renaming), now), [
      ['so.registry.yaml', null, 'Bộ Ví dụ'],
      ['a.txt', 1, 'Bộ Ví dụ'],
      ['b.md', null, 'Bộ Ví dụ'],
    ]);
  }));

test('files that are open and not saved are changed as the editor has them, for the version that it has', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    await ready();
    open('a.txt');
    open('b.md');
    open('so.registry.yaml');
    const now = {
      ...files,
      'b.md': `Chưa lưu. Bộ Ví dụ. ${files['b.md']}`,
      'so.registry.yaml': `# chưa lưu\n${registry}`,
    };
    change('b.md', [{ text: now['b.md'] }]);
    change('so.registry.yaml', [{ text: now['so.registry.yaml'] }]);
    assert.deepEqual(replaced(await client.sendRequest(RenameRequest.type, renaming), now), [
      ['so.registry.yaml', 2, 'Bộ Ví dụ'],
      ['a.txt', 1, 'Bộ Ví dụ'],
      ['b.md', 2, 'Bộ Ví dụ', 'Bộ Ví dụ'],
    ]);
  }));

test('a fix and a decision about a text that has changed are refused with a sentence in both languages', () => {
  const wrong = 'Họp ngày 31/4/2026 tại Huế. Hết tin.\n';
  return withServer({ files: { 'a.txt': wrong } }, async ({ client, open, change, ready }) => {
    await ready();
    open('a.txt');
    const start = positionOf(wrong, '31/4');
    const [fix] = await codeActions(client, 'a.txt', { start, end: start }, ['quickfix']);
    assert.ok(fix !== undefined);
    change('a.txt', [{ text: `Ồ. ${wrong}` }]);
    const refused = {
      code: LSPErrorCodes.ContentModified,
      message: /^Văn bản đã thay đổi .* · The document has changed /,
    };
    await assert.rejects(client.sendRequest(CodeActionResolveRequest.type, fix), refused);
    const range = { start, end: { line: 0, character: start.character + '31/4/2026'.length } };
    const decision = { uri: uriOf('a.txt'), version: 1, range, code: 'date.impossible', way: 'here' };
    await assert.rejects(client.sendRequest(ignoreRequest, decision), refused);
  });
});
