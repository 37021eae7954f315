/** Folding, selections and links over the wire. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DocumentLinkRequest,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'so.registry.yaml': `terms:
  - {id: term/x, name: X, sources: [{url: "https://vi-du.example/x"}]}
ignored:
  - {code: date.impossible, path: ./tin/../a.txt, exact: x}
  - {code: date.impossible, path: mat.txt, exact: x}
`,
  'a.txt': 'Đầu đề\r\n\r\n🇻🇳 Ngày 5/1/2026,\r\nhọp tại Hà Nội. Hết.\r\n',
};

test('folding, and how a selection grows', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('a.txt');
    open('so.registry.yaml');
    await ready();
    const textDocument = { uri: uriOf('a.txt') };
    assert.deepEqual(await client.sendRequest(FoldingRangeRequest.type, { textDocument }), [
      { startLine: 2, endLine: 3 },
    ]);
    const registry = { uri: uriOf('so.registry.yaml') };
    assert.equal(await client.sendRequest(FoldingRangeRequest.type, { textDocument: registry }), null);
    const positions = [positionOf(files['a.txt'], '5/1'), { line: 1, character: 0 }];
    const [at, empty] = (await client.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
    const ends: string[] = [];
    for (let each: SelectionRange | undefined = at; each !== undefined; each = each.parent) {
      const { start, end } = each.range;
      ends.push(`${start.line}:${start.character}–${end.line}:${end.character}`);
    }
    assert.deepEqual(ends, ['2:10–2:11', '2:10–2:18', '2:5–2:18', '2:0–2:19', '0:0–4:0']);
    assert.deepEqual(empty, { range: { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } } });
  }));

test('links of a registry: pages of the web, and articles that are there', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('so.registry.yaml');
    await ready();
    const found = await client.sendRequest(DocumentLinkRequest.type, {
      textDocument: { uri: uriOf('so.registry.yaml') },
    });
    assert.deepEqual(found, [
      {
        range: { start: { line: 1, character: 43 }, end: { line: 1, character: 66 } },
        target: 'https://vi-du.example/x',
      },
      { range: { start: { line: 3, character: 34 }, end: { line: 3, character: 48 } }, target: uriOf('a.txt') },
    ]);
  }));
