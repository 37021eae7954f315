/** Names of an article on their way into a registry, over the wire. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  Command,
  type ProtocolConnection,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { fullClient, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const article = 'Ngày 5/1/2026, ông Trần Văn Mẫu dự. Bộ Cánh buồm (BCB) và Vụ Buồm nói chuyện. Ông Mẫu về.\n';
const registry = `organizations:
  - id: organisation/bo-canh-buom # của tòa soạn
    name: Bộ Cánh buồm
`;

const capabilities = {
  ...fullClient,
  workspace: {
    ...fullClient.workspace,
    workspaceEdit: {
      ...fullClient.workspace?.workspaceEdit,
      documentChanges: true,
      resourceOperations: ['create' as const],
    },
  },
};

async function offered(client: ProtocolConnection, word: string): Promise<readonly CodeAction[]> {
  const position = positionOf(article, word);
  const found = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uriOf('tin/a.txt') },
    range: { start: position, end: position },
    context: { diagnostics: [], only: ['refactor.registry'] },
  });
  return (found ?? []).filter((each): each is CodeAction => !Command.is(each));
}

async function editedText(client: ProtocolConnection, action: CodeAction, before: string): Promise<string> {
  const { edit } = await client.sendRequest(CodeActionResolveRequest.type, action);
  const change = edit?.documentChanges?.find(TextDocumentEdit.is);
  const [only, ...more] = change?.edits ?? [];
  assert.ok(only !== undefined && 'newText' in only && more.length === 0);
  assert.deepEqual(
    Object.values(edit?.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation),
    [true],
  );
  const lines = before.split('\n');
  const { line, character } = only.range.start;
  const offset = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return before.slice(0, offset) + only.newText + before.slice(offset);
}

test('a person that no registry knows goes into the nearest one of the workspace, after a look', () =>
  withServer(
    {
      files: { 'tin/a.txt': article, 'tin/so.registry.yaml': registry, 'khac/so.registry.yaml': 'persons: []\n' },
      capabilities,
    },
    async ({ client, open, ready }) => {
      await ready();
      open('tin/a.txt');
      const [action, ...more] = await offered(client, 'Trần Văn Mẫu');
      assert.ok(action !== undefined && more.length === 0);
      assert.equal(action.title, 'Thêm "Trần Văn Mẫu" vào danh bạ so.registry.yaml');
      assert.equal(
        await editedText(client, action, registry),
        `${registry}persons:\n  - id: official/tran-van-mau\n    name: Trần Văn Mẫu\n    other_names: [{ name: Mẫu }]\n`,
      );
    },
  ));

test('letters become another name of a body that the registry has', () =>
  withServer(
    { files: { 'tin/a.txt': article, 'so.registry.yaml': registry }, capabilities },
    async ({ client, open, ready }) => {
      await ready();
      open('tin/a.txt');
      const [action] = await offered(client, 'BCB');
      assert.equal(action?.title, 'Thêm "BCB" làm tên khác của Bộ Cánh buồm (so.registry.yaml)');
      assert.equal(
        await editedText(client, action, registry),
        `${registry}    other_names: [{ name: BCB, use: acronym }]\n`,
      );
      // The name that is there is not offered again.
      assert.deepEqual(await offered(client, 'Cánh'), []);
    },
  ));

test('without a registry a new file is offered, where the client can make one', () =>
  withServer({ files: { 'tin/a.txt': article }, capabilities }, async ({ client, open, ready }) => {
    await ready();
    open('tin/a.txt');
    const [action] = await offered(client, 'Trần Văn Mẫu');
    assert.match(action?.title ?? '', /newsroom\.registry\.yaml$/);
    assert.ok(action);
    const { edit } = await client.sendRequest(CodeActionResolveRequest.type, action);
    const [made] = edit?.documentChanges ?? [];
    assert.ok(made !== undefined && 'kind' in made && made.kind === 'create');
    assert.equal(made.uri, uriOf('newsroom.registry.yaml'));
    assert.match(await editedText(client, action, ''), /^persons:\n {2}- id: official\/tran-van-mau\n/);
  }));

test('an action of an article that has changed since is refused, and so is one for a registry that cannot be read', () =>
  withServer(
    { files: { 'tin/a.txt': article, 'so.registry.yaml': 'persons: [\n' }, capabilities },
    async ({ client, open, change, ready }) => {
      await ready();
      open('tin/a.txt');
      const [action] = await offered(client, 'Trần Văn Mẫu');
      assert.ok(action);
      await assert.rejects(client.sendRequest(CodeActionResolveRequest.type, action), /so\.registry\.yaml/);
      change('tin/a.txt', [{ text: `${article}Hết.\n` }]);
      await assert.rejects(client.sendRequest(CodeActionResolveRequest.type, action));
    },
  ));
