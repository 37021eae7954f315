/** What changes texts: code actions with their second step, fix-all, rename with a preview, refusals in words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeActionResolveRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import { codeActions, documentEdits } from '../support/answers.ts';
import { fullClient, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const registry = `organizations:
  - id: organisation/bo-vi-du
    name: {vi: Bộ Ví dụ, en: Ministry of Examples}
    acronyms: [BVD]
  - id: organisation/bo-khac
    name: {vi: Bộ Khác}
`;
const files = {
  'so.registry.yaml': registry,
  'a.txt': 'Ngày 5/1/2026, Bộ Ví dụ họp tại Hà Nội.\r\nBộ Ví dụ sẽ họp lại sau. Hết.\r\n',
  'b.md': 'Ngày 7/1/2026, Bộ Ví dụ công bố kết quả cuộc họp. Hết.\n',
  'c.txt': 'Ngày 31/2/2026 họp. Ngày 31/4/2026 họp tiếp. Hết rồi.\n',
};

test('rename changes the registry and other articles behind a preview, the article at hand at once', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('a.txt');
    await ready();
    const question = { textDocument: { uri: uriOf('a.txt') }, position: positionOf(files['a.txt'], 'Ví dụ', 1) };
    assert.deepEqual(await client.sendRequest(PrepareRenameRequest.type, question), {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } },
      placeholder: 'Bộ Ví dụ',
    });
    const edit = await client.sendRequest(RenameRequest.type, { ...question, newName: 'Bộ Mẫu' });
    assert.deepEqual(edit?.changeAnnotations, {
      registry: { label: 'Trong danh bạ', needsConfirmation: true },
      archive: { label: 'Trong các tệp khác', needsConfirmation: true },
    });
    const changes = documentEdits(edit);
    assert.deepEqual(
      changes.map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits]),
      [
        [
          uriOf('so.registry.yaml'),
          null,
          [
            {
              range: { start: { line: 2, character: 15 }, end: { line: 2, character: 23 } },
              newText: 'Bộ Mẫu',
              annotationId: 'registry',
            },
          ],
        ],
        [
          uriOf('a.txt'),
          1,
          [
            { range: { start: { line: 0, character: 15 }, end: { line: 0, character: 23 } }, newText: 'Bộ Mẫu' },
            { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } }, newText: 'Bộ Mẫu' },
          ],
        ],
        [
          uriOf('b.md'),
          null,
          [
            {
              range: { start: { line: 0, character: 15 }, end: { line: 0, character: 23 } },
              newText: 'Bộ Mẫu',
              annotationId: 'archive',
            },
          ],
        ],
      ],
    );
  }));

test('a rename that cannot be done is refused with a sentence', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('a.txt');
    await ready();
    const textDocument = { uri: uriOf('a.txt') };
    const atName = { textDocument, position: positionOf(files['a.txt'], 'Bộ Ví dụ') };
    await assert.rejects(client.sendRequest(RenameRequest.type, { ...atName, newName: 'Bộ Khác' }), {
      code: LSPErrorCodes.RequestFailed,
      message: 'Tên "Bộ Khác" đã thuộc về Bộ Khác (organisation/bo-khac); hai thực thể sẽ lẫn vào nhau.',
    });
    const atVerb = { textDocument, position: positionOf(files['a.txt'], 'lại sau') };
    await assert.rejects(client.sendRequest(PrepareRenameRequest.type, atVerb), {
      code: LSPErrorCodes.RequestFailed,
      message: 'Ở đây không có tên nào để đổi.',
    });
  }));

test('the starter registry is not changed: an update would bring the old name back', () =>
  withServer(
    {
      files: { 'a.txt': files['a.txt'] },
      elsewhere: { '/kem/so.registry.yaml': registry },
      settings: { starterFolder: '/kem' },
    },
    async ({ client, open, ready }) => {
      open('a.txt');
      open('/kem/so.registry.yaml', registry);
      await ready();
      const inArticle = { textDocument: { uri: uriOf('a.txt') }, position: positionOf(files['a.txt'], 'Bộ Ví dụ') };
      const edit = await client.sendRequest(RenameRequest.type, { ...inArticle, newName: 'Bộ Mẫu' });
      assert.deepEqual(
        documentEdits(edit).map(({ textDocument }) => textDocument.uri),
        [uriOf('a.txt')],
      );
      const textDocument = { uri: uriOf('/kem/so.registry.yaml') };
      await assert.rejects(
        client.sendRequest(PrepareRenameRequest.type, { textDocument, position: positionOf(registry, 'Bộ Ví dụ') }),
        { code: LSPErrorCodes.RequestFailed, message: /^Danh bạ này đi kèm phần mềm/ },
      );
    },
  ));

test('a client without annotations or versioned edits gets plain changes', () =>
  withServer(
    { files, capabilities: { textDocument: fullClient.textDocument ?? {} } },
    async ({ client, open, ready }) => {
      open('b.md');
      await ready();
      const edit = await client.sendRequest(RenameRequest.type, {
        textDocument: { uri: uriOf('b.md') },
        position: positionOf(files['b.md'], 'Bộ Ví dụ'),
        newName: 'Bộ Mẫu',
      });
      assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
      assert.deepEqual(Object.keys(edit?.changes ?? {}), [uriOf('so.registry.yaml'), uriOf('a.txt'), uriOf('b.md')]);
    },
  ));

test('a quick fix says what it does first, and what exactly it changes when it is chosen', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    open('c.txt');
    await ready();
    const at = positionOf(files['c.txt'], '31/4');
    const actions = await codeActions(client, 'c.txt', { start: at, end: at }, ['quickfix']);
    const action = actions[0];
    assert.ok(action !== undefined && action.edit === undefined);
    assert.deepEqual(
      action.diagnostics?.map(({ code, range }) => [code, range.start.character]),
      [['date.impossible', 25]],
    );
    const resolved = await client.sendRequest(CodeActionResolveRequest.type, action);
    const changes = documentEdits(resolved.edit);
    assert.deepEqual(
      changes.map(({ textDocument: { uri, version }, edits }) => [
        uri,
        version,
        edits.map((each) => ('newText' in each ? each.newText : '')),
      ]),
      [[uriOf('c.txt'), 1, ['30/4/2026']]],
    );
    change('c.txt', [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Ồ. ' }]);
    await assert.rejects(client.sendRequest(CodeActionResolveRequest.type, action), {
      code: LSPErrorCodes.ContentModified,
    });
  }));

test('everything certain is fixed in an article that is not saved, and not once it has changed again', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    const unsaved = `${'Bộ trưởng đến.'.normalize('NFD')} Từ 12/3/2026 đến 10/3/2026 họp. Hết.\n`;
    open('c.txt', unsaved);
    await ready();
    const start = { line: 0, character: 0 };
    const [action] = await codeActions(client, 'c.txt', { start, end: start }, ['source.fixAll.ministryNews']);
    assert.ok(action !== undefined && action.edit === undefined);
    const [first, ...more] = documentEdits((await client.sendRequest(CodeActionResolveRequest.type, action)).edit);
    assert.deepEqual([first?.textDocument, more], [{ uri: uriOf('c.txt'), version: 1 }, []]);
    assert.ok(
      first !== undefined && first.edits.every((edit) => !('annotationId' in edit)),
      'the article at hand needs no preview',
    );
    change('c.txt', [{ range: { start, end: start }, text: 'Ồ. ' }]);
    await assert.rejects(client.sendRequest(CodeActionResolveRequest.type, action), {
      code: LSPErrorCodes.ContentModified,
    });
  }));

test('actions are offered by kind, and with their edits to clients that resolve none', () => {
  const textDocument = {
    ...fullClient.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  };
  return withServer({ files, capabilities: { ...fullClient, textDocument } }, async ({ client, open, ready }) => {
    open('c.txt');
    await ready();
    const at = positionOf(files['c.txt'], '31/2');
    const ask = (only: string[]) => codeActions(client, 'c.txt', { start: at, end: at }, only);
    const fixes = await ask(['quickfix']);
    assert.ok(fixes.length > 0 && fixes.every(({ kind, edit }) => kind === 'quickfix' && edit !== undefined));
    assert.deepEqual(await ask(['refactor']), []);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.ministryNews']) {
      assert.ok((await ask([only])).every(({ kind }) => kind === 'source.fixAll.ministryNews'));
    }
  });
});
