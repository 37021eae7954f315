/** A person leaves a post, and names go into registries, over the wire. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import {
  addAliasRequest,
  endMembershipRequest,
  type Ending,
  type Posts,
  postsRequest,
} from '../../server/src/annotationProtocol.ts';
import { type InProcessServer, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const registry = `persons:
  - {id: official/mau, name: Trần Văn Mẫu}
organizations:
  - {id: organisation/bo-canh-buom, name: {vi: Bộ Cánh buồm, en: Ministry of Sails}}
memberships:
  - person: official/mau
    organization: organisation/bo-canh-buom
    role: {vi: Thứ trưởng, en: Deputy Minister}
    start_date: 2024-01-01
`;
const files = {
  'so.registry.yaml': registry,
  'truoc.txt': 'Hà Nội, ngày 5/1/2026.\nThứ trưởng Bộ Cánh buồm Trần Văn Mẫu dự họp.\n',
  'sau.txt': 'Hà Nội, ngày 9/3/2026.\nThứ trưởng Bộ Cánh buồm Trần Văn Mẫu dự họp. Bà Lê Thị Buồm hát.\n',
  'nhap.md': 'Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu sắp đến.\n',
};
const uri = uriOf('sau.txt');

const postsOf = ({ client }: InProcessServer, words: string) =>
  client.sendRequest<Posts | null>(postsRequest, { uri, position: positionOf(files['sau.txt'], words) });

async function ending(server: InProcessServer, asked: object): Promise<Ending & { readonly edit: WorkspaceEdit }> {
  const [post] = (await postsOf(server, 'Trần'))?.posts ?? [];
  assert.ok(post);
  return server.client.sendRequest(endMembershipRequest, { uri, post: post.id, ...asked });
}

/** What is put in where, by file. */
const inserted = ({ documentChanges = [] }: WorkspaceEdit): readonly string[] =>
  documentChanges.filter(TextDocumentEdit.is).flatMap(({ textDocument, edits }) =>
    edits.map((edit) => {
      assert.ok('newText' in edit && 'annotationId' in edit);
      const { line, character } = edit.range.start;
      const name = textDocument.uri.slice(textDocument.uri.lastIndexOf('/') + 1);
      return `${name} ${line}:${character} ${edit.annotationId}: ${edit.newText.trimEnd()}`;
    }),
  );

test('the posts at the cursor, and what ending one changes: every part of it is confirmed', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    server.open('sau.txt');
    const posts = await postsOf(server, 'Trần');
    assert.deepEqual(
      [posts?.person, posts?.today, posts?.posts.map(({ role, organization, start }) => [role, organization, start])],
      ['Trần Văn Mẫu', '2026-02-01', [['Thứ trưởng', 'Bộ Cánh buồm', '2024-01-01']]],
    );
    assert.equal(await postsOf(server, 'Buồm hát'), null);
    const { edit, left, changed, open } = await ending(server, { lastDay: '2026-02-28' });
    assert.deepEqual(
      [left.map(({ uri: each, day }) => [each, day]), changed.map(({ uri: each }) => each), open],
      [[[uriOf('truoc.txt'), '2026-01-05']], [uriOf('nhap.md'), uri], []],
    );
    assert.deepEqual(inserted(edit).toSorted(), [
      'nhap.md 0:0 archive: Nguyên',
      'sau.txt 1:0 archive: Nguyên',
      'so.registry.yaml 9:0 registry:     end_date: 2026-02-28',
    ]);
    assert.ok(Object.values(edit.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation === true));
  }));

test('a successor whom only articles know gets an entry and the post', () =>
  withServer({ files }, async (server) => {
    await server.ready();
    server.open('sau.txt');
    const { edit } = await ending(server, { lastDay: '2026-02-28', successor: 'official/le-thi-buom' });
    const ofRegistry = inserted(edit).find((each) => each.startsWith('so.registry.yaml 9'));
    assert.ok(
      ofRegistry?.endsWith('role: { vi: Thứ trưởng, en: Deputy Minister }\n    start_date: 2026-03-01'),
      ofRegistry,
    );
    assert.ok(inserted(edit).some((each) => each.includes('official/le-thi-buom\n    name: Lê Thị Buồm')));
    await assert.rejects(ending(server, { lastDay: '2023-01-01' }), /không thể sớm hơn/);
    await assert.rejects(ending(server, { post: 'x#1', lastDay: '2026-02-28' }), /changed since/);
  }));

test('a chosen name goes into the entry of the entity, after a look, unless it is there already', () =>
  withServer({ files }, async ({ client, ready }) => {
    await ready();
    const add = (entity: string, alias: string) =>
      client.sendRequest<WorkspaceEdit>(addAliasRequest, { entity, alias });
    const edit = await add('organisation/bo-canh-buom', ' Bộ  Buồm ');
    const [only, ...more] = inserted(edit);
    assert.match(only ?? '', /^so\.registry\.yaml 3:\d+ registry: , other_names: \[\{ name: Bộ Buồm \}\]$/);
    assert.deepEqual(more, []);
    await assert.rejects(add('organisation/bo-canh-buom', 'bộ cánh buồm'), /đã là một tên/);
    await assert.rejects(add('official/le-thi-buom', 'Bà Buồm'), /chưa có mục này/);
  }));
