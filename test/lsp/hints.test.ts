/** What is shown inside and above the text, over the wire: inlay hints, as the settings want them; semantic tokens; code lenses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  type InlayHint,
  InlayHintRefreshRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  LSPErrorCodes,
  MarkupContent,
  type ProtocolConnection,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { fullClient, uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'so.registry.yaml': `organizations:
  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ}, acronyms: [BVD]}
`,
  'a.txt': '🇻🇳 Ngày 5/1/2026, BVD họp.\r\nNgày 7/1, BVD lại họp. Hết.\r\n',
};

async function hints(client: ProtocolConnection, lines: number): Promise<readonly InlayHint[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
  return (await client.sendRequest(InlayHintRequest.type, { textDocument: { uri: uriOf('a.txt') }, range })) ?? [];
}

const shown = ({ position, label, paddingLeft }: InlayHint) => ({ position, label, paddingLeft });

test('by default only dates are told, and what a hint rests on when it is asked for', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    open('a.txt');
    await ready();
    const [hint, ...others] = await hints(client, 2);
    assert.ok(hint !== undefined);
    assert.deepEqual(shown(hint), { position: { line: 1, character: 8 }, label: '/2026', paddingLeft: false });
    assert.deepEqual(others, []);
    const { tooltip } = await client.sendRequest(InlayHintResolveRequest.type, hint);
    assert.ok(MarkupContent.is(tooltip));
    assert.match(tooltip.value, /^\*\*7\/1\/2026\*\*/);
    change('a.txt', [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: ' ' }]);
    await assert.rejects(client.sendRequest(InlayHintResolveRequest.type, hint), {
      code: LSPErrorCodes.ContentModified,
    });
  }));

test('each kind is a setting; when one changes, the client is told to ask again', () => {
  const workspace = { ...fullClient.workspace, inlayHint: { refreshSupport: true } };
  const capabilities = { ...fullClient, workspace };
  let refreshed = 0;
  let told: () => void = () => undefined;
  const beforeStart = (client: ProtocolConnection): void => {
    client.onRequest(InlayHintRefreshRequest.type, () => {
      refreshed++;
      told();
    });
  };
  const settings = { inlayHints: { dates: false, acronyms: true } };
  return withServer({ files, settings, capabilities, beforeStart }, async ({ client, open, ready }) => {
    open('a.txt');
    await ready();
    assert.deepEqual((await hints(client, 2)).map(shown), [
      { position: { line: 0, character: 23 }, label: 'Bộ Ví dụ', paddingLeft: true },
    ]);
    const before = refreshed;
    const again = new Promise<void>((resolve) => (told = resolve));
    const changed = { settings: { ministryNews: { inlayHints: { dates: false } } } };
    await client.sendNotification('workspace/didChangeConfiguration', changed);
    await again;
    assert.equal(refreshed, before + 1);
    assert.deepEqual(await hints(client, 2), []);
  });
});

test('semantic tokens: all, those of a part, and what has changed since', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    open('a.txt');
    await ready();
    const textDocument = { uri: uriOf('a.txt') };
    const full = await client.sendRequest(SemanticTokensRequest.type, { textDocument });
    const [date, organisation] = [6, 2];
    const dates = [0, 5, 13, date, 0];
    const letters = [0, 15, 3, organisation, 0];
    const later = [1, 0, 8, date, 0, 0, 10, 3, organisation, 0];
    assert.deepEqual(full?.data, [...dates, ...letters, ...later]);
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const part = await client.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    assert.deepEqual(part?.data, later);
    const previousResultId = full.resultId ?? '';
    const at = { line: 0, character: 0 };
    change('a.txt', [{ range: { start: at, end: at }, text: '— ' }]);
    const delta = await client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
    assert.ok(delta !== null && 'edits' in delta);
    assert.deepEqual(delta.edits, [{ start: 1, deleteCount: 1, data: [7] }]);
    const again = await client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
    assert.ok(again !== null && 'data' in again, 'of an answer that is long past nothing is known');
    const same = { textDocument, previousResultId: again.resultId ?? '' };
    const nothing = await client.sendRequest(SemanticTokensDeltaRequest.type, same);
    assert.ok(nothing !== null && 'edits' in nothing);
    assert.deepEqual(nothing.edits, []);
  }));

test('a lens says what it leads to when it comes into view; with the setting off there is none', async () => {
  const more = { ...files, 'b.txt': '🇻🇳 Ngày 6/1/2026, Hội nghị Ví dụ lần thứ 3 (HNVD-3) họp.\n' };
  const text = 'Ngày 7/1/2026, Hội nghị Ví dụ lần thứ 3 (HNVD-3) bế mạc. Hết.\n';
  const ask = (client: ProtocolConnection) =>
    client.sendRequest(CodeLensRequest.type, { textDocument: { uri: uriOf('a.txt') } });
  await withServer({ files: more }, async ({ client, open, change, ready }) => {
    open('a.txt', text);
    await ready();
    const [lens, ...others] = (await ask(client)) ?? [];
    assert.ok(lens !== undefined);
    assert.deepEqual([lens.command, others], [undefined, []]);
    const start = { line: 0, character: 0 };
    const resolved: CodeLens = await client.sendRequest(CodeLensResolveRequest.type, lens);
    assert.deepEqual(resolved.command, {
      title: 'HNVD-3 · 1 bài khác',
      command: 'ministryNews.showPlaces',
      arguments: [
        uriOf('a.txt'),
        start,
        [{ uri: uriOf('b.txt'), range: { start: { line: 0, character: 20 }, end: { line: 0, character: 44 } } }],
      ],
    });
    change('a.txt', [{ range: { start, end: start }, text: '— ' }]);
    await assert.rejects(client.sendRequest(CodeLensResolveRequest.type, lens), {
      code: LSPErrorCodes.ContentModified,
    });
  });
  await withServer({ files: more, settings: { codeLens: false } }, async ({ client, open, ready }) => {
    open('a.txt', text);
    await ready();
    assert.deepEqual(await ask(client), []);
  });
});
