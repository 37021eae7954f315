/** Moving files over the wire: the edit that a client makes before it moves them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WillRenameFilesRequest } from 'vscode-languageserver/node';
import { fullClient, uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'so.registry.yaml': 'ignored:\n  - {code: date.impossible, path: tin/a.txt, exact: 31/2/2026}\n',
  'tin/a.txt': 'Ngày 31/2/2026 họp. Hết.\n',
  'tin/b.txt': 'Ngày 3/2/2026 họp. Hết.\n',
  'annotations/tin/a.txt.jsonld': '{"target": {"source": "tin/a.txt"}}\n',
};
const moved = { files: [{ oldUri: uriOf('tin/a.txt'), newUri: uriOf('cũ/a.txt') }] };
const inRegistry = { start: { line: 1, character: 34 }, end: { line: 1, character: 43 } };

test('registries and the annotation file follow a moved article, once a person has agreed', () => {
  const workspaceEdit = { ...fullClient.workspace?.workspaceEdit, resourceOperations: ['rename' as const] };
  const capabilities = { ...fullClient, workspace: { ...fullClient.workspace, workspaceEdit } };
  return withServer({ files, capabilities }, async ({ client, ready }) => {
    await ready();
    const edit = await client.sendRequest(WillRenameFilesRequest.type, moved);
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: uriOf('so.registry.yaml'), version: null },
          edits: [{ range: inRegistry, newText: 'cũ/a.txt', annotationId: 'registry' }],
        },
        {
          textDocument: { uri: uriOf('annotations/tin/a.txt.jsonld'), version: null },
          edits: [
            {
              range: { start: { line: 0, character: 23 }, end: { line: 0, character: 32 } },
              newText: 'cũ/a.txt',
              annotationId: 'archive',
            },
          ],
        },
        {
          kind: 'rename',
          oldUri: uriOf('annotations/tin/a.txt.jsonld'),
          newUri: uriOf('annotations/cũ/a.txt.jsonld'),
          annotationId: 'archive',
        },
      ],
      changeAnnotations: {
        registry: { label: 'Trong danh bạ', needsConfirmation: true },
        archive: { label: 'Trong các tệp khác', needsConfirmation: true },
      },
    });
    const folder = { files: [{ oldUri: uriOf('tin'), newUri: uriOf('cũ') }] };
    assert.deepEqual(await client.sendRequest(WillRenameFilesRequest.type, folder), edit);
    const nothing = { files: [{ oldUri: uriOf('tin/b.txt'), newUri: uriOf('cũ/b.txt') }] };
    assert.equal(await client.sendRequest(WillRenameFilesRequest.type, nothing), null);
  });
});

test('a client that cannot move files in an edit changes the registry alone', () =>
  withServer({ files, capabilities: {} }, async ({ client, ready }) => {
    await ready();
    assert.deepEqual(await client.sendRequest(WillRenameFilesRequest.type, moved), {
      changes: { [uriOf('so.registry.yaml')]: [{ range: inRegistry, newText: 'cũ/a.txt' }] },
    });
  }));
