/** The server over the wire: what a client of any editor sees. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DiagnosticTag,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ImplementationRequest,
  ReferencesRequest,
  TypeDefinitionRequest,
} from 'vscode-languageserver/node';
import { hoverText, links, named, pull } from '../support/answers.ts';
import { fullClient, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const registry = `organizations:
  - id: organisation/bo-vi-du
    name: {vi: Bộ Ví dụ, en: Ministry of Examples}
    acronyms: [BVD]
    sources: [{url: "https://vi-du.example/bo"}]
`;
const files = {
  'so.registry.yaml': registry,
  'a.txt': 'Ngày 5/1/2026, Bộ Ví dụ (BVD) họp tại Hà Nội.\r\nNgày 31/02/2026, BVD sẽ họp lại. Hết.\r\n',
  'b.md': 'Ngày 7/1/2026, 🇻🇳 BVD công bố kết quả cuộc họp. Hết.\n',
};

test('hover, definition, implementation and references answer across files', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    await ready();
    open('b.md');
    const textDocument = { uri: uriOf('b.md') };
    const position = positionOf(files['b.md'], 'BVD');
    const hover = await client.sendRequest(HoverRequest.type, { textDocument, position });
    assert.deepEqual(hover?.range, { start: { line: 0, character: 20 }, end: { line: 0, character: 23 } });
    assert.match(hoverText(hover), /^\*\*Bộ Ví dụ\*\* \(BVD\)/);

    const definition = links(await client.sendRequest(DefinitionRequest.type, { textDocument, position }));
    assert.deepEqual(
      definition.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange]),
      [[uriOf('so.registry.yaml'), { start: { line: 1, character: 8 }, end: { line: 1, character: 29 } }]],
    );
    const leads = links(await client.sendRequest(ImplementationRequest.type, { textDocument, position }));
    assert.deepEqual(
      leads.map(({ targetUri }) => targetUri),
      [uriOf('a.txt'), uriOf('b.md')],
    );
    const references = await client.sendRequest(ReferencesRequest.type, {
      textDocument,
      position,
      context: { includeDeclaration: false },
    });
    const last = references?.at(-1);
    assert.deepEqual(last, {
      uri: uriOf('b.md'),
      range: { start: { line: 0, character: 20 }, end: { line: 0, character: 23 } },
    });
  }));

test('diagnostics are pulled, named by a result id, and not sent again when they are the same', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    await ready();
    open('a.txt');
    const textDocument = { uri: uriOf('a.txt') };
    const first = await pull(client, 'a.txt');
    assert.deepEqual(
      named('date.impossible', first.items).map(({ range, severity, source }) => ({ range, severity, source })),
      [
        {
          range: { start: { line: 1, character: 5 }, end: { line: 1, character: 15 } },
          severity: 1,
          source: 'Ministry News',
        },
      ],
    );
    const again = await client.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
      previousResultId: first.resultId ?? '',
    });
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    change('a.txt', [{ range: { start: { line: 1, character: 5 }, end: { line: 1, character: 7 } }, text: '28' }]);
    const fixed = await pull(client, 'a.txt', first.resultId);
    assert.deepEqual(named('date.impossible', fixed.items), []);
  }));

test('highlights, the outline and the type definition answer for the article at hand', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    await ready();
    open('a.txt');
    const textDocument = { uri: uriOf('a.txt') };
    const position = positionOf(files['a.txt'], 'BVD');
    const highlights = await client.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
    assert.deepEqual(
      highlights?.map(({ range }) => [range.start.line, range.start.character, range.end.character]),
      [
        [0, 15, 23],
        [0, 25, 28],
        [1, 17, 20],
      ],
    );
    const outline = await client.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const bodies = outline?.find(({ name }) => name === 'Cơ quan, tổ chức');
    assert.ok(bodies !== undefined && 'children' in bodies);
    assert.deepEqual(
      bodies.children?.map(({ name, detail }) => [name, detail]),
      [['Bộ Ví dụ', '3×']],
    );
    assert.deepEqual(await client.sendRequest(TypeDefinitionRequest.type, { textDocument, position }), []);
  }));

test('a client that knows only LSP 3.0 gets plain locations, flat symbols and plain text', () =>
  withServer({ files, capabilities: {} }, async ({ client, open, ready }) => {
    await ready();
    open('a.txt');
    const textDocument = { uri: uriOf('a.txt') };
    const position = positionOf(files['a.txt'], 'BVD');
    assert.match(
      hoverText(await client.sendRequest(HoverRequest.type, { textDocument, position })),
      /^Bộ Ví dụ \(BVD\) · cơ quan/,
    );
    assert.deepEqual(await client.sendRequest(DefinitionRequest.type, { textDocument, position }), [
      { uri: uriOf('so.registry.yaml'), range: { start: { line: 1, character: 8 }, end: { line: 1, character: 29 } } },
    ]);
    const symbols = (await client.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
    assert.ok(symbols.length > 0 && symbols.every((each) => 'location' in each));
  }));

test('in a registry file, entries answer like mentions', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    await ready();
    open('so.registry.yaml');
    const textDocument = { uri: uriOf('so.registry.yaml') };
    const position = positionOf(registry, 'BVD');
    assert.match(
      hoverText(await client.sendRequest(HoverRequest.type, { textDocument, position })),
      /^\*\*Bộ Ví dụ\*\*/,
    );
    const context = { includeDeclaration: false };
    const references = await client.sendRequest(ReferencesRequest.type, { textDocument, position, context });
    assert.deepEqual(
      references?.map(({ uri }) => uri),
      [uriOf('a.txt'), uriOf('a.txt'), uriOf('a.txt'), uriOf('b.md')],
    );
  }));

test('the code of a diagnostic leads to its page, for clients that follow links', async () => {
  const withLinks: ClientCapabilities = {
    ...fullClient,
    textDocument: { ...fullClient.textDocument, publishDiagnostics: { codeDescriptionSupport: true } },
  };
  const hrefs: unknown[] = [];
  for (const capabilities of [withLinks, fullClient]) {
    await withServer({ files, capabilities }, async ({ client, open, ready }) => {
      await ready();
      open('a.txt');
      const { items } = await pull(client, 'a.txt');
      hrefs.push(items.find(({ code }) => code === 'date.impossible')?.codeDescription);
      // The page itself is no article.
      open('/cài đặt/trang/date.impossible.md', 'Họp ngày 31/02/2026. Hết.\n');
      if (capabilities === withLinks)
        assert.deepEqual((await pull(client, '/cài đặt/trang/date.impossible.md')).items, []);
    });
  }
  assert.deepEqual(hrefs, [{ href: 'file:///c%C3%A0i%20%C4%91%E1%BA%B7t/trang/date.impossible.md' }, undefined]);
});

test('what can go is faded and what is no longer valid is struck through, where the client can draw it', async () => {
  const newsroom = {
    'so.registry.yaml': `organizations:
  - {id: organisation/bo-cu, name: {vi: Bộ Kênh đào}, dissolution_date: 2025-02-28, successors: [organisation/bo-moi]}
  - {id: organisation/bo-moi, name: {vi: Bộ Cảng biển}, founding_date: 2025-03-01}
ignored:
  - {code: date.impossible, exact: "30/2", path: a.txt}
`,
    'a.txt':
      'Huế, 5/1/2026 - Bộ Kênh đào họp về đối tác công tư (ĐTCT). Theo báo cáo, ĐTCT tăng nhanh. ' +
      'Đối tác công tư (ĐTCT) là hướng mới. Các khu đô thị vệ tinh (KĐTVT) được nhắc đến. Ngày 31/02/2026 họp lại. Hết.\n',
  };
  const codes = ['organisation.superseded', 'acronym.defined-twice', 'acronym.defined-but-unused', 'date.impossible'];
  const { Unnecessary, Deprecated } = DiagnosticTag;
  const tags = [[Deprecated], [Unnecessary], [Unnecessary], undefined, [Unnecessary]];
  for (const tagSupport of [undefined, { valueSet: [Unnecessary, Deprecated] }]) {
    const publishDiagnostics = tagSupport === undefined ? {} : { tagSupport };
    const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, publishDiagnostics } };
    await withServer({ files: newsroom, capabilities }, async ({ client, open, ready }) => {
      await ready();
      open('a.txt');
      open('so.registry.yaml');
      const { items } = await pull(client, 'a.txt');
      const stale = named('registry.stale-ignore', (await pull(client, 'so.registry.yaml')).items);
      const found = [...codes.flatMap((code) => named(code, items)), ...stale];
      assert.deepEqual(
        found.map(({ code, tags: drawn }) => [code, drawn]),
        [...codes, 'registry.stale-ignore'].map((code, at) => [code, tagSupport === undefined ? undefined : tags[at]]),
      );
    });
  }
});
