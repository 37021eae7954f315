/** Hierarchies over the wire: an item goes to the client and comes back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver/node';
import { positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const files = {
  'so.registry.yaml': `organizations:
  - {id: organisation/bo-vi-du, name: {vi: Bộ Ví dụ, en: Ministry of Examples}}
  - {id: organisation/cuc-vi-du, name: {vi: Cục Ví dụ mẫu}, parent: organisation/bo-vi-du}
series:
  - {id: meeting/hnvd, name: Hội nghị Ví dụ, acronyms: [HNVD]}
events:
  - {id: meeting/hnvd-3, series: meeting/hnvd, ordinal: 3}
`,
  'a.txt': 'Ngày 5/1/2026, HNVD-3 họp. Cục Ví dụ mẫu dự.\r\n',
  'b.txt': 'Ngày 6/1/2026, HNVD-3 họp tiếp, Cục Ví dụ mẫu lại dự. Hết.\r\n',
};
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

test('who was in the room, from the meeting and back again', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('b.txt');
    await ready();
    const question = { textDocument: { uri: uriOf('b.txt') }, position: positionOf(files['b.txt'], 'HNVD') };
    const [meeting] = (await client.sendRequest(CallHierarchyPrepareRequest.type, question)) ?? [];
    assert.ok(meeting !== undefined);
    assert.deepEqual(
      [meeting.name, meeting.uri, meeting.selectionRange],
      ['Hội nghị Ví dụ lần thứ 3', uriOf('b.txt'), range(0, 15, 21)],
    );
    const [called] = (await client.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: meeting })) ?? [];
    assert.ok(called !== undefined);
    assert.deepEqual(
      [called.to.name, called.to.detail, called.to.uri, called.fromRanges],
      ['Cục Ví dụ mẫu', '2 bài', uriOf('a.txt'), [range(0, 32, 45)]],
    );
    const back = await client.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: called.to });
    assert.deepEqual(
      back?.map(({ from, fromRanges }) => [from.name, from.uri, fromRanges]),
      [['Hội nghị Ví dụ lần thứ 3', uriOf('a.txt'), [range(0, 15, 21)]]],
    );
    const nowhere = { ...question, position: positionOf(files['b.txt'], 'họp') };
    assert.equal(await client.sendRequest(CallHierarchyPrepareRequest.type, nowhere), null);
  }));

test('bodies and their parents', () =>
  withServer({ files }, async ({ client, open, ready }) => {
    open('b.txt');
    await ready();
    const question = { textDocument: { uri: uriOf('b.txt') }, position: positionOf(files['b.txt'], 'Cục') };
    const [body] = (await client.sendRequest(TypeHierarchyPrepareRequest.type, question)) ?? [];
    assert.ok(body !== undefined);
    const [parent] = (await client.sendRequest(TypeHierarchySupertypesRequest.type, { item: body })) ?? [];
    assert.ok(parent !== undefined);
    assert.deepEqual([parent.name, parent.uri, parent.range], ['Bộ Ví dụ', uriOf('so.registry.yaml'), range(1, 9, 30)]);
    const below = await client.sendRequest(TypeHierarchySubtypesRequest.type, { item: parent });
    assert.deepEqual(
      below?.map(({ name }) => name),
      ['Cục Ví dụ mẫu'],
    );
  }));
