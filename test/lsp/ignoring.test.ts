/** Ignoring from quick fixes over the wire: what a client is offered, what is written where, and what is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type ProtocolConnection,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type IgnoreParams, ignoreRequest } from '../../server/src/protocol.ts';
import { named, pull } from '../support/answers.ts';
import { fullClient, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const text = 'Họp ngày 31/6/2026 tại Huế. Sau đó bàn về RNM. Riêng RNM cần vốn. Hết tin.\n';
const registry = 'terms:\n  - {id: term/rnm, name: rừng ngập mặn, acronyms: [RNM]}\n';
const files = { 'tin/a.md': text, 'so.registry.yaml': registry };
const creating: ClientCapabilities = {
  ...fullClient,
  workspace: {
    ...fullClient.workspace,
    workspaceEdit: { ...fullClient.workspace?.workspaceEdit, resourceOperations: ['create'] },
  },
};

async function actions(client: ProtocolConnection, words: string): Promise<readonly CodeAction[]> {
  const start = positionOf(text, words);
  const answer = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uriOf('tin/a.md') },
    range: { start, end: start },
    context: { diagnostics: [], only: ['quickfix'] },
  });
  return (answer ?? []).filter((action): action is CodeAction => 'kind' in action);
}

async function chosen(client: ProtocolConnection, words: string, title: string): Promise<CodeAction> {
  const found = (await actions(client, words)).find((action) => action.title === title);
  assert.ok(found !== undefined, `"${title}" is not offered`);
  return client.sendRequest(CodeActionResolveRequest.type, found);
}

const entry = `  - code: date.impossible
    path: "tin/a.md"
    exact: "31/6/2026"
    prefix: "Họp ngày "
    suffix: " tại Huế. Sau đó bàn về"
`;

test('ignoring here makes the registry, after a look at it', () =>
  withServer({ files, capabilities: creating }, async ({ client, open, ready }) => {
    await ready();
    open('tin/a.md');
    const { edit } = await chosen(client, '31/6', 'Bỏ qua ở đây (date.impossible)');
    const start = { line: 0, character: 0 };
    assert.deepEqual(edit, {
      documentChanges: [
        {
          kind: 'create',
          uri: uriOf('ignored.registry.yaml'),
          options: { ignoreIfExists: true },
          annotationId: 'registry',
        },
        {
          textDocument: { uri: uriOf('ignored.registry.yaml'), version: null },
          edits: [{ range: { start, end: start }, newText: `ignored:\n${entry}`, annotationId: 'registry' }],
        },
      ],
      changeAnnotations: { registry: { label: 'Trong danh bạ', needsConfirmation: true } },
    } satisfies WorkspaceEdit);
  }));

test('an open, unsaved registry is continued where it is, and what was found is gone when it is', () =>
  withServer({ files: { ...files, 'ignored.registry.yaml': '' } }, async ({ client, open, change, ready }) => {
    await ready();
    open('tin/a.md');
    open('ignored.registry.yaml', 'ignored:\n  - {code: text.glued, exact: a1, path: b.txt}\n');
    const { edit } = await chosen(client, '31/6', 'Bỏ qua ở đây (date.impossible)');
    const at = { line: 2, character: 0 };
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: uriOf('ignored.registry.yaml'), version: 1 },
          edits: [{ range: { start: at, end: at }, newText: entry, annotationId: 'registry' }],
        },
      ],
      changeAnnotations: { registry: { label: 'Trong danh bạ', needsConfirmation: true } },
    } satisfies WorkspaceEdit);
    change('ignored.registry.yaml', [{ range: { start: at, end: at }, text: entry }]);
    await pull(client, 'ignored.registry.yaml');
    for (let tries = 0; tries < 200; tries++) {
      if (named('date.impossible', (await pull(client, 'tin/a.md')).items).length === 0) break;
    }
    assert.deepEqual(named('date.impossible', (await pull(client, 'tin/a.md')).items), []);
  }));

test('an acronym is allowed, and a comment goes into the article itself', () =>
  withServer({ files, capabilities: creating }, async ({ client, open, ready }) => {
    await ready();
    open('tin/a.md');
    const allowed = await chosen(client, 'RNM', 'Không cần giải nghĩa "RNM" ở mọi bài');
    assert.match(JSON.stringify(allowed.edit), /allowed:\\n {2}acronyms:\\n {4}- \\"RNM\\"\\n/);
    const { edit } = await chosen(client, '31/6', 'Bỏ qua bằng một chú thích (date.impossible)');
    const start = { line: 0, character: 0 };
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: uriOf('tin/a.md'), version: 1 },
          edits: [
            {
              range: { start, end: start },
              newText: '<!-- ministry-news-disable-next-line date.impossible -->\n',
            },
          ],
        },
      ],
    } satisfies WorkspaceEdit);
  }));

test('a client that asks for reasons gets a command, and its answer is written', () =>
  withServer({ files, capabilities: creating, settings: { asksForReasons: true } }, async (server) => {
    const { client, open, change, ready } = server;
    await ready();
    open('tin/a.md');
    const found = (await actions(client, '31/6')).find(({ title }) => title === 'Bỏ qua ở đây (date.impossible)');
    assert.equal(found?.command?.command, 'ministryNews.ignoreFinding');
    const given: IgnoreParams = found.command.arguments?.[0];
    const asked = { ...given, reason: ' theo giấy mời ', until: '2026-12-31' };
    const edit = await client.sendRequest<WorkspaceEdit>(ignoreRequest, asked);
    const written = JSON.stringify(edit);
    assert.ok(written.includes('reason: \\"theo giấy mời\\"\\n    until: 2026-12-31\\n'), written);
    await assert.rejects(client.sendRequest(ignoreRequest, { ...asked, until: '2026-13' }), /Ngày cuối phải viết/);
    change('tin/a.md', [{ text: `Tin.\n${text}` }]);
    await assert.rejects(client.sendRequest(ignoreRequest, asked), /changed since/);
  }));

test('a registry that somebody has just saved is continued as it is on disk', () =>
  withServer(
    { files: { ...files, 'ignored.registry.yaml': 'ignored: []\n' } },
    async ({ client, open, ready, disk }) => {
      await ready();
      open('tin/a.md');
      disk.write(
        '/newsroom/ignored.registry.yaml',
        Buffer.from('# mới\nignored:\n  - {code: text.glued, exact: a1}\n'),
      );
      const { edit } = await chosen(client, '31/6', 'Bỏ qua ở đây (date.impossible)');
      const [change] = edit?.documentChanges ?? [];
      const at = { line: 3, character: 0 };
      assert.deepEqual(change !== undefined && 'edits' in change && change.edits, [
        { range: { start: at, end: at }, newText: entry, annotationId: 'registry' },
      ]);
    },
  ));

test('a registry that cannot be continued refuses with a sentence', () =>
  withServer({ files: { ...files, 'ignored.registry.yaml': 'ignored: gì đó\n' } }, async ({ client, open, ready }) => {
    await ready();
    open('tin/a.md');
    await assert.rejects(chosen(client, '31/6', 'Bỏ qua ở đây (date.impossible)'), /Không ghi thêm được/);
  }));
