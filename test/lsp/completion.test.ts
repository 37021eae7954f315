/** Completion over the wire: what is offered while a person writes, and what is told of it when it is looked at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  MarkupContent,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'so.registry.yaml': `persons:
  - {id: official/tran-van-mau, name: "Trần Văn <b>Mẫu</b>"}
organizations:
  - {id: organisation/bo-canh-buom, name: {vi: Bộ Cánh buồm, en: Ministry of Sails}, acronyms: [BCB]}
memberships:
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: Thứ trưởng, start_date: 2020}
`,
  'a.txt': '🇻🇳 Ngày 5/1/2026, @ họp tại Hà Nội. Hết.\r\n',
};

async function ask(client: ProtocolConnection, path: string, position: Position): Promise<CompletionList | null> {
  const answer = await client.sendRequest(CompletionRequest.type, { textDocument: { uri: uriOf(path) }, position });
  assert.ok(answer === null || !Array.isArray(answer));
  return answer;
}

const shown = ({ label, labelDetails, textEdit }: CompletionItem) => ({
  label,
  kind: labelDetails?.description,
  textEdit,
});

test('what is typed after @ is replaced by the official form; a further letter is asked about again', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    open('a.txt');
    await ready();
    const at = positionOf(files['a.txt'], '@');
    const end = { line: 0, character: at.character + 1 };
    change('a.txt', [{ range: { start: end, end }, text: 'cbu' }]);
    assert.equal(await ask(client, 'a.txt', { line: 0, character: 2 }), null);
    change('a.txt', [{ range: { start: end, end: { line: 0, character: end.character + 3 } }, text: 'bcb' }]);
    const cursor = { line: 0, character: end.character + 3 };
    const list = await ask(client, 'a.txt', cursor);
    assert.equal(list?.isIncomplete, true);
    const range = { start: at, end: cursor };
    assert.deepEqual(list.items.slice(0, 3).map(shown), [
      { label: 'Bộ Cánh buồm', kind: 'cơ quan, tổ chức', textEdit: { range, newText: 'Bộ Cánh buồm' } },
      { label: 'Bộ Cánh buồm (BCB)', kind: 'cơ quan, tổ chức', textEdit: { range, newText: 'Bộ Cánh buồm (BCB)' } },
      { label: 'BCB', kind: 'cơ quan, tổ chức', textEdit: { range, newText: 'BCB' } },
    ]);
  }));

test('what is known of a choice is told in Markdown, names as text', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('a.txt', 'Ngày 5/1/2026, @tran v\r\n');
    await ready();
    const list = await ask(client, 'a.txt', { line: 0, character: 22 });
    const item = list?.items[0];
    assert.ok(item !== undefined);
    assert.equal(item.label, 'Thứ trưởng Bộ Cánh buồm Trần Văn <b>Mẫu</b>');
    assert.equal(item.documentation, undefined);
    const { documentation } = await client.sendRequest(CompletionResolveRequest.type, item);
    assert.ok(MarkupContent.is(documentation));
    assert.equal(
      documentation.value,
      String.raw`**Trần Văn \<b\>Mẫu\</b\>** · *quan chức*

- Vào ngày của bài (2026-01-05): Thứ trưởng, Bộ Cánh buồm
- Chức vụ: 2020– Thứ trưởng Bộ Cánh buồm`,
    );
  }));

test('in a registry file that was just changed, ids are those of the text as it is', () =>
  withServer({ files }, async ({ client, open, change, ready }) => {
    open('so.registry.yaml');
    await ready();
    const end = positionOf(files['so.registry.yaml'], '  - {person');
    const text = '  - person: official/tran-van-mau\n    organization: \n';
    change('so.registry.yaml', [{ range: { start: end, end }, text }]);
    const list = await ask(client, 'so.registry.yaml', { line: end.line + 1, character: 18 });
    assert.deepEqual(
      list?.items.map(({ label, detail }) => [label, detail]),
      [['organisation/bo-canh-buom', 'Bộ Cánh buồm']],
    );
  }));
