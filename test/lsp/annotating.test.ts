/** Annotations over the wire: what is written, and what the server says of the article once it is on disk. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DidChangeWatchedFilesNotification,
  DocumentHighlightRequest,
  FileChangeType,
  HoverRequest,
  MarkupContent,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import {
  type AnnotatedDecision,
  annotateRequest,
  type LinkTargets,
  linkTargetsRequest,
  undoAnnotationRequest,
} from '../../server/src/annotationProtocol.ts';
import { type Decided } from '../../server/src/protocol.ts';
import { named, pull } from '../support/answers.ts';
import { folder, type InProcessServer, positionOf, uriOf, withServer } from '../support/inProcessServer.ts';

const text = 'Ngày 5/1/2026, bà Lê Thị Buồm dự. Riêng RNM cần vốn. Nhóm Sao Khuê hát. Bà Lê Thị Buồm về.\n';
const registry = 'persons:\n  - {id: official/lan-khue, name: Lê Thị Lan Khuê}\n';
const files = { 'tin/a.txt': text, 'tin/b.txt': 'Ngày 6/1/2026, ông Trần Văn Mẫu dự.\n', 'so.registry.yaml': registry };
const uri = uriOf('tin/a.txt');
const path = `${folder}/annotations/tin/a.txt.jsonld`;
const someone = { by: 'Minh', at: '2026-02-01T08:00:00.000Z' };

/** The annotation file as a client writes it: from what is on disk, whole, and the server is told. */
async function write(server: InProcessServer, decided: Decided): Promise<void> {
  assert.ok(decided.text !== undefined, decided.refused);
  const type = server.disk.held.has(path) ? FileChangeType.Changed : FileChangeType.Created;
  server.disk.put(path, decided.text);
  await server.client.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf(path), type }],
  });
}

const held = ({ disk }: InProcessServer): string | null => {
  const bytes = disk.held.get(path);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
};

interface Asked {
  readonly words: string;
  readonly nth?: number;
  /** The cursor stands in the words; else they are selected. */
  readonly isCursor?: boolean;
  readonly everywhere?: boolean;
}

function ask(
  server: InProcessServer,
  { words, nth = 0, isCursor = false, everywhere }: Asked,
  decision: AnnotatedDecision,
) {
  const start = positionOf(text, words, nth);
  const end = isCursor ? start : { line: start.line, character: start.character + words.length };
  return server.client.sendRequest<Decided>(annotateRequest, {
    uri,
    version: 1,
    source: 'tin/a.txt',
    annotations: held(server),
    range: {
      start,
      end,
    },
    decision,
    ...someone,
    ...(everywhere === undefined ? {} : { everywhere }),
  });
}

/** How many places of the article are the same as what stands at these words. */
async function highlighted({ client }: InProcessServer, words: string): Promise<number> {
  const position = positionOf(text, words);
  const found = await client.sendRequest(DocumentHighlightRequest.type, { textDocument: { uri }, position });
  return found?.length ?? 0;
}

async function hovered({ client }: InProcessServer, words: string): Promise<string> {
  const position = positionOf(text, words);
  const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return MarkupContent.is(hover?.contents) ? hover.contents.value : '';
}

const begin = async (server: InProcessServer): Promise<void> => {
  await server.ready();
  server.open('tin/a.txt');
};

test('a link leads to the entity that was chosen, at one place or at all of them', () =>
  withServer({ files }, async (server) => {
    await begin(server);
    const at = { words: 'bà Lê Thị Buồm', isCursor: true };
    const start = positionOf(text, at.words);
    const targets = await server.client.sendRequest<LinkTargets>(linkTargetsRequest, {
      uri,
      range: { start, end: start },
      query: 'lan khue',
    });
    assert.deepEqual([targets.words, targets.places, targets.entities[0]?.id], ['Lê Thị Buồm', 2, 'official/lan-khue']);
    assert.equal(await highlighted(server, 'bà Lê'), 2);
    await write(server, await ask(server, at, { act: 'link', entity: 'official/lan-khue' }));
    assert.equal(await highlighted(server, 'bà Lê'), 1);
    assert.match(await hovered(server, 'bà Lê'), /\*\*Lê Thị Lan Khuê\*\*/);
    assert.match(await hovered(server, 'Bà Lê'), /\*\*Lê Thị Buồm\*\*/);
    await write(
      server,
      await ask(
        server,
        { ...at, words: 'Bà Lê Thị Buồm', everywhere: true },
        { act: 'link', entity: 'official/lan-khue' },
      ),
    );
    assert.equal(await highlighted(server, 'bà Lê'), 2);
  }));

test('what is no entity is passed over by the checks, and the last decision can be undone', () =>
  withServer({ files }, async (server) => {
    await begin(server);
    const undefinedLetters = async () =>
      named('acronym.undefined', (await pull(server.client, 'tin/a.txt')).items).length;
    assert.equal(await undefinedLetters(), 1);
    await write(server, await ask(server, { words: 'RNM', isCursor: true }, { act: 'reject' }));
    assert.equal(await undefinedLetters(), 0);
    assert.equal(await highlighted(server, 'RNM'), 0);
    const undone = await server.client.sendRequest<Decided>(undoAnnotationRequest, {
      uri,
      annotations: held(server),
      by: 'Minh',
    });
    assert.equal(undone.done, 'Đã bỏ chú giải ở "RNM".');
    await write(server, undone);
    assert.equal(await undefinedLetters(), 1);
    const again = { uri, annotations: held(server), by: 'Minh' };
    const nothing = await server.client.sendRequest<Decided>(undoAnnotationRequest, again);
    assert.match(nothing.refused ?? '', /không có chú giải nào của Minh/);
  }));

test('a selection that was not recognised is what somebody says it is, and notes are shown', () =>
  withServer({ files }, async (server) => {
    await begin(server);
    assert.equal(await hovered(server, 'Nhóm Sao'), '');
    await write(server, await ask(server, { words: 'Nhóm Sao Khuê ' }, { act: 'annotate', kind: 'organisation' }));
    assert.match(await hovered(server, 'Nhóm Sao'), /\*\*Nhóm Sao Khuê\*\*/);
    await write(server, await ask(server, { words: 'Nhóm Sao Khuê' }, { act: 'note', note: ' <b>đã hỏi</b> ' }));
    assert.match(await hovered(server, 'Nhóm Sao'), /\\<b\\>đã hỏi\\<\/b\\>.*Minh/);
    await write(server, await ask(server, { words: 'cần vốn' }, { act: 'note', note: 'bao nhiêu?' }));
    assert.match(await hovered(server, 'cần vốn'), /bao nhiêu\?/);
    const selected = await ask(server, { words: 'RNM', isCursor: true }, { act: 'annotate', kind: 'place' });
    assert.match(selected.refused ?? '', /Hãy chọn/);
    const nowhere = await ask(server, { words: 'hát' }, { act: 'reject' });
    assert.match(nowhere.refused ?? '', /không có tên nào/);
  }));

test('the folder of annotations goes, told as one event, and with it what was decided', () =>
  withServer({ files }, async (server) => {
    await begin(server);
    await write(server, await ask(server, { words: 'RNM' }, { act: 'reject' }));
    assert.equal(await highlighted(server, 'RNM'), 0);
    server.disk.remove(path);
    await server.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('annotations'), type: FileChangeType.Deleted }],
    });
    for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await highlighted(server, 'RNM'), 1);
  }));

test('closed articles follow too, files that go away are forgotten, damaged ones are told', () =>
  withServer({ files: { ...files, 'annotations/tin/b.txt.jsonld': '{"items": [' } }, async (server) => {
    await begin(server);
    await write(server, await ask(server, { words: 'bà Lê', isCursor: true, everywhere: true }, { act: 'reject' }));
    assert.equal(await highlighted(server, 'bà Lê'), 0);
    server.close('tin/a.txt');
    const before = server.statuses.length;
    server.disk.remove(path);
    await server.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(path), type: FileChangeType.Deleted }],
    });
    while (server.statuses.length === before || server.statuses.at(-1)?.state !== 'ready')
      await new Promise((resolve) => setImmediate(resolve));
    server.open('tin/a.txt');
    assert.equal(await highlighted(server, 'bà Lê'), 2);
    const late = { uri: uriOf('tin/b.txt'), annotations: '{"items": [', by: 'Minh' };
    const refused = await server.client.sendRequest<Decided>(undoAnnotationRequest, late);
    assert.match(refused.refused ?? '', /"items"/);
  }));

test('a decision of an earlier session is there when the workspace is opened', () =>
  withServer({ files }, async (first) => {
    await begin(first);
    await write(first, await ask(first, { words: 'RNM' }, { act: 'reject' }));
    await withServer({ disk: first.disk, cacheFolder: '/cache' }, async (second) => {
      await begin(second);
      assert.equal(await highlighted(second, 'RNM'), 0);
      assert.equal(await highlighted(second, 'bà Lê'), 2);
    });
  }));

test('what is wrong in annotation files is reported with the workspace, at its place, until it is put right', () =>
  withServer({ files: { ...files, 'annotations/gone.txt.jsonld': '{"items": [}' } }, async (server) => {
    await begin(server);
    await write(server, await ask(server, { words: 'RNM' }, { act: 'note', note: 'đã hỏi' }));
    const problems = async (): Promise<readonly string[]> => {
      const { items } = await server.client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      const found = items.flatMap((report) =>
        report.kind === 'full'
          ? report.items.map(({ code, range }) => {
              const name = report.uri.slice(report.uri.lastIndexOf('/') + 1);
              return `${name} ${range.start.line}:${range.start.character} ${String(code)}`;
            })
          : [],
      );
      return found.toSorted();
    };
    const damaged = 'gone.txt.jsonld 0:11 annotation.unreadable';
    assert.deepEqual(await problems(), [damaged]);
    server.change('tin/a.txt', [{ text: text.replace('RNM', 'rừng') }]);
    assert.deepEqual(await problems(), ['a.txt.jsonld 5:12 annotation.orphan', damaged]);
    server.close('tin/a.txt');
    assert.deepEqual(await problems(), [damaged]);
    server.disk.remove(`${folder}/tin/a.txt`);
    assert.deepEqual(await problems(), ['a.txt.jsonld 0:0 annotation.no-article', damaged]);
  }));
