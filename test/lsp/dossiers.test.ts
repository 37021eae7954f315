/** The virtual page of an entity over the wire: how one comes to it, what it says, where its links lead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DefinitionRequest,
  DidOpenTextDocumentNotification,
  DocumentLinkRequest,
  type ProtocolConnection,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
} from 'vscode-languageserver/node';
import { links } from '../support/answers.ts';
import { fullClient, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'so.registry.yaml': `organizations:
  - id: organisation/bo-vi-du
    name: {vi: "Bộ *Ví dụ* <i>", en: Ministry of Examples}
    sources: [{url: "https://vi-du.example/bo", note: "Trang [chủ](command:x)"}, {url: "command:x", note: Khác}]
`,
  'a.txt': 'Ngày 5/1/2026, ông Phạm Văn Neo đến Hà Nội.\r\nHết.\r\n',
};
const workspace = { ...fullClient.workspace, textDocumentContent: { dynamicRegistration: true } };
const capabilities = { ...fullClient, workspace };
const page = 'ministry-news:/official/pham-van-neo?vi';

test('where nothing explains a name, definition leads to its page; the page leads back', () =>
  withServer({ files, capabilities }, async ({ client, open, ready }) => {
    open('a.txt');
    await ready();
    const position = positionOf(files['a.txt'], 'Văn');
    const question = { textDocument: { uri: uriOf('a.txt') }, position };
    const [link] = links(await client.sendRequest(DefinitionRequest.type, question));
    assert.equal(link?.targetUri, page);
    const { text } = await client.sendRequest(TextDocumentContentRequest.type, { uri: page });
    assert.equal(
      text,
      `Phạm Văn Neo · quan chức

Các bài (1), mới nhất trước
  5/1/2026  a.txt
`,
    );
    const textDocument = { uri: page, languageId: 'plaintext', version: 1, text };
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    assert.deepEqual(await client.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: page } }), [
      {
        range: { start: { line: 3, character: 12 }, end: { line: 3, character: 17 } },
        target: `${uriOf('a.txt')}#L1,16`,
      },
    ]);
  }));

test('names stand on the page as they are, and only addresses of the web become links', () =>
  withServer({ files, capabilities }, async ({ client, ready }) => {
    await ready();
    const uri = 'ministry-news:/organisation/bo-vi-du?en';
    const { text } = await client.sendRequest(TextDocumentContentRequest.type, { uri });
    assert.match(text, /^ {2}Vietnamese: Bộ \*Ví dụ\* <i>$/m);
    assert.match(text, /^ {2}Trang \[chủ\]\(command:x\)$/m);
    const found = await client.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    assert.deepEqual(
      found?.map(({ target }) => target),
      [`${uriOf('so.registry.yaml')}#L2,9`, 'https://vi-du.example/bo'],
    );
  }));

test('a page that is shown is made anew when the archive has changed; one of nobody says so', () => {
  let told: (uri: string) => void = () => undefined;
  const beforeStart = (client: ProtocolConnection): void => {
    client.onRequest(TextDocumentContentRefreshRequest.type, ({ uri }) => told(uri));
  };
  return withServer({ files, capabilities, beforeStart }, async ({ client, disk, ready }) => {
    await ready();
    const unknown = { uri: 'ministry-news:/official/nobody?en' };
    assert.equal(
      (await client.sendRequest(TextDocumentContentRequest.type, unknown)).text,
      'No article and no registry speaks of this any more.\n',
    );
    await client.sendRequest(TextDocumentContentRequest.type, { uri: page });
    const refreshed = new Promise<string>((resolve) => (told = (uri) => uri === page && resolve(uri)));
    disk.put('/newsroom/b.txt', 'Ngày 7/1/2026, ông Phạm Văn Neo về. Hết.\n');
    const changes = [{ uri: uriOf('b.txt'), type: 1 as const }];
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.equal(await refreshed, page);
    const { text } = await client.sendRequest(TextDocumentContentRequest.type, { uri: page });
    assert.match(text, /7\/1\/2026 {2}b\.txt\n {2}5\/1\/2026 {2}a\.txt/);
  });
});

test('a client without virtual pages is led to the mention itself', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('a.txt');
    await ready();
    const question = { textDocument: { uri: uriOf('a.txt') }, position: positionOf(files['a.txt'], 'Văn') };
    const [link] = links(await client.sendRequest(DefinitionRequest.type, question));
    assert.equal(link?.targetUri, uriOf('a.txt'));
  }));
