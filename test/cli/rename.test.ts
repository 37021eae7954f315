/** `rename`: the diff, what is written and what is not, whom a name at the terminal means; and the edits are the editor's own. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RenameRequest } from 'vscode-languageserver/node';
import { fileRole } from '../../server/src/files/findFiles.ts';
import { lineTable, offsetAt, positionAt } from '../../server/src/lsp/positions.ts';
import { folder, uriOf, withServer } from '../support/inProcessServer.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { runCli, type CliFiles } from './runCli.ts';

const registry = `persons:
  - {id: official/tran-van-mau, name: "Trần Văn Mẫu"}
organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
  - id: organisation/bo-mai-cheo
    name: {vi: 'Bộ Mái chèo'}
`;
const early = 'Ngày 5/1/2024, Bộ Cánh buồm (BCB) họp tại Hà Nội. BCB ra thông cáo.\n';
const late = 'Ngày 6/3/2026, Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu đến dự. Câu sau.\n';
const files: CliFiles = { 'so.registry.yaml': registry, 'a.txt': early, 'b.md': late };

test('a unified diff of registry and articles is printed, and no file changes', async () => {
  const { exit, out, err, files: after } = await runCli(['rename', 'organisation/bo-canh-buom', 'Bộ Buồm'], files);
  assert.deepEqual([exit, err], [0, '']);
  assert.equal(
    out,
    `--- a/a.txt
+++ b/a.txt
@@ -1,1 +1,1 @@
-${early.trimEnd()}
+${early.trimEnd().replace('Bộ Cánh buồm', 'Bộ Buồm')}
--- a/b.md
+++ b/b.md
@@ -1,1 +1,1 @@
-${late.trimEnd()}
+${late.trimEnd().replace('Bộ Cánh buồm', 'Bộ Buồm')}
--- a/so.registry.yaml
+++ b/so.registry.yaml
@@ -2,7 +2,7 @@
   - {id: official/tran-van-mau, name: "Trần Văn Mẫu"}
 organizations:
   - id: organisation/bo-canh-buom
-    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
+    name: {vi: Bộ Buồm, en: Ministry of Sails}
     acronyms: [BCB]
   - id: organisation/bo-mai-cheo
     name: {vi: 'Bộ Mái chèo'}
`,
  );
  assert.deepEqual(textsOf(after), { ...textsOf(new Map(Object.entries(files))), 'starter/about': '' });
});

test('--write changes the files and prints what it changed', async () => {
  const shown = await runCli(['rename', 'Bộ Cánh buồm', 'Bộ Buồm'], files);
  const { exit, out, err, files: after } = await runCli(['rename', 'Bộ Cánh buồm', 'Bộ Buồm', '--write'], files);
  assert.deepEqual([exit, out, err], [0, shown.out, '']);
  assert.deepEqual(textsOf(after), {
    'a.txt': early.replace('Bộ Cánh buồm', 'Bộ Buồm'),
    'b.md': late.replace('Bộ Cánh buồm', 'Bộ Buồm'),
    'so.registry.yaml': registry.replace('Bộ Cánh buồm', 'Bộ Buồm'),
    'starter/about': '',
  });
});

test('an entity is meant by its id, by any of its names, or by one without its marks; the name meant is the one that changes', async () => {
  const changed = async (...args: readonly string[]) => {
    const { exit, err, files: after } = await runCli(['rename', ...args, '--write'], files);
    assert.deepEqual([exit, err], [0, '']);
    return textsOf(after)['so.registry.yaml'];
  };
  assert.equal(await changed('official/tran-van-mau', 'Trần Văn Mẫn'), registry.replace('Mẫu', 'Mẫn'));
  assert.equal(await changed('tran van mau', 'Trần Văn Mẫn'), registry.replace('Mẫu', 'Mẫn'));
  assert.equal(await changed('BCB', 'C,B&ĐT'), registry.replace('[BCB]', '["C,B&ĐT"]'));
  assert.equal(
    await changed('organisation/bo-canh-buom', 'Ministry of Boats', '--name', 'ministry of sails'),
    registry.replace('Ministry of Sails', 'Ministry of Boats'),
  );
});

test('what is unknown, ambiguous or no name of the entity is refused in one sentence', async () => {
  const two = `${registry}  - id: organisation/ban-cau-bien\n    name: Ban Cầu biển\n    acronyms: [BCB]\n`;
  const refusal = async (args: readonly string[], over: CliFiles = {}) => {
    const { exit, out, err, files: after } = await runCli(['rename', ...args, '--write'], { ...files, ...over });
    assert.deepEqual([exit, out], [2, '']);
    assert.equal(textsOf(after)['a.txt'], early);
    return err;
  };
  assert.equal(
    await refusal(['official/khong-ai', 'Mới']),
    'ministry-news: Neither the registry nor any article knows "official/khong-ai".\n',
  );
  assert.equal(
    await refusal(['BCB', 'Mới'], { 'so.registry.yaml': two }),
    'ministry-news: "BCB" may be organisation/ban-cau-bien (Ban Cầu biển), organisation/bo-canh-buom (Bộ Cánh buồm); give the id of the one you mean.\n',
  );
  assert.equal(
    await refusal(['organisation/bo-mai-cheo', 'Mới', '--name', 'Bộ Chèo']),
    'ministry-news: "Bộ Chèo" is no name of organisation/bo-mai-cheo; its names are "Bộ Mái chèo".\n',
  );
  assert.equal(
    await refusal(['BCB', 'bộ mái chèo']),
    'ministry-news: The name "bộ mái chèo" already belongs to Bộ Mái chèo (organisation/bo-mai-cheo); the two would become one.\n',
  );
  assert.equal(await refusal(['BCB', ' ']), 'ministry-news: The new name must not be empty.\n');
  assert.equal(
    await refusal(['BCB', 'Mới', '-']),
    'ministry-news: Standard input cannot be written to; leave out --write to see the changes.\n',
  );
  assert.match(await refusal(['BCB', 'Mới', '--from', '2026-02-30']), /It must be a day, written YYYY-MM-DD\.\n$/);
});

test('a name that nobody writes changes nothing and says so', async () => {
  const { exit, out, err } = await runCli(['rename', 'Bộ Mái chèo', 'Bộ Mái chèo'], files);
  assert.deepEqual(
    [exit, out, err],
    [
      0,
      '',
      'ministry-news: There is nothing to change: no registry and no article writes "Bộ Mái chèo" for this entity.\n',
    ],
  );
});

test('--from leaves articles dated earlier as they are and keeps the old name for them; the day itself and undated articles are changed', async () => {
  const undated = 'Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu đến dự. Câu sau.\n';
  const run = (from: string) =>
    runCli(['rename', 'Bộ Cánh buồm', 'Bộ Buồm', '--from', from, '--write'], { ...files, 'c.txt': undated });
  const onTheDay = textsOf((await run('2026-03-06')).files);
  assert.equal(onTheDay['a.txt'], early);
  assert.equal(onTheDay['b.md'], late.replace('Bộ Cánh buồm', 'Bộ Buồm'));
  assert.equal(onTheDay['c.txt'], undated.replace('Bộ Cánh buồm', 'Bộ Buồm'));
  const former = '    other_names:\n      - { name: Bộ Cánh buồm, language: vi, use: name, end_date: 2026-03-05 }\n';
  assert.equal(
    onTheDay['so.registry.yaml'],
    registry.replace('Bộ Cánh buồm', 'Bộ Buồm').replace('    acronyms', `${former}    acronyms`),
  );
  assert.equal(textsOf((await run('2026-03-07')).files)['b.md'], late);
});

test('line ends, byte order mark, UTF-16 and decomposed letters stay as they are', async () => {
  const name = 'Bộ Buồm';
  const marked = (text: string) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const windows = `Mở đầu\r\n\r\n${late.replace('\n', '\r\n')}`;
  const before = {
    'windows.txt': marked(windows),
    'utf16.txt': utf16(late),
    'nfd.txt': late.normalize('NFD'),
    'mixed.txt': `${late}${'Đoàn đã về nước.'.normalize('NFD')}\n`,
    'letters.txt': 'Sáng 6/3/2026, BCB họp tại Hà Nội. Câu sau.\n'.normalize('NFD'),
  };
  const {
    exit,
    err,
    files: after,
  } = await runCli(['rename', 'Bộ Cánh buồm', name, '--write'], { ...files, ...before });
  assert.equal(exit, 0);
  assert.match(err, /^utf16\.txt: [^\n]*UTF-16LE[^\n]*\n$/);
  const bytes = (path: string) => Buffer.from(after.get(path) ?? []);
  assert.deepEqual(bytes('windows.txt'), marked(windows.replace('Bộ Cánh buồm', name)));
  assert.deepEqual(bytes('utf16.txt'), utf16(late.replace('Bộ Cánh buồm', name)));
  assert.equal(bytes('nfd.txt').toString(), late.replace('Bộ Cánh buồm', name).normalize('NFD'));
  assert.equal(bytes('mixed.txt').toString(), before['mixed.txt'].replace('Bộ Cánh buồm', name));
  // Letters without marks say nothing of the form; the rest of the file does.
  const letters = await runCli(['rename', 'BCB', 'BĐB', '--name', 'BCB', '--write'], { ...files, ...before });
  assert.equal(
    Buffer.from(letters.files.get('letters.txt') ?? []).toString(),
    before['letters.txt'].replace('BCB', 'BĐB'.normalize('NFD')),
  );
});

test('nothing is written where a file changed meanwhile, cannot be read, or would not survive', async () => {
  const attempt = async (over: CliFiles, disturb: (disk: ReturnType<typeof memoryFiles>) => object = () => ({})) => {
    const disk = memoryFiles({ 'starter/about': '', ...files, ...over });
    const before = textsOf(disk.held);
    const run = await runCli(
      ['rename', 'Bộ Cánh buồm', 'Bộ Buồm', '--write'],
      {},
      { files: { ...disk, ...disturb(disk) } },
    );
    return { ...run, same: JSON.stringify(textsOf(disk.held)) === JSON.stringify(before), disk };
  };
  // Read once for the archive; by the second reading somebody has saved it.
  let readings = 0;
  const meanwhile = await attempt({}, (disk) => ({
    read: (path: string, size: number) => {
      if (path === 'b.md' && ++readings === 2) return { ok: true, value: Buffer.from(`${late}Thêm.\n`) };
      return disk.read(path, size);
    },
  }));
  assert.deepEqual(
    [meanwhile.exit, meanwhile.out, meanwhile.same, meanwhile.err],
    [
      2,
      '',
      true,
      'b.md: The file could not be written. It has changed since it was read; no file was written. Run the command again.\n',
    ],
  );
  const broken = await attempt({ 'c.txt': Buffer.concat([Buffer.from(late), Buffer.from([0xc3, 0x28])]) });
  assert.deepEqual([broken.exit, broken.out, broken.same], [2, '', true]);
  assert.match(broken.err, /c\.txt: The file could not be written\. It is not valid UTF-8 or UTF-16; save it/);
  const unreadable = await attempt({}, (disk) => ({
    read: (path: string, size: number) => (path === 'a.txt' ? { ok: false, refusal: 'denied' } : disk.read(path, size)),
  }));
  assert.deepEqual([unreadable.exit, unreadable.out, unreadable.same], [2, '', true]);
  assert.match(unreadable.err, /ministry-news: Some files could not be read, so none was written;/);
  const full = await attempt({}, (disk) => ({
    write: (path: string, bytes: Uint8Array) =>
      path === 'b.md' ? { ok: false, refusal: 'failed' } : disk.write(path, bytes),
  }));
  assert.deepEqual([full.exit, full.out.includes('b/b.md'), full.out.includes('b/a.txt')], [2, false, true]);
});

test('the starter registry is never changed', async () => {
  const given = { 'a.txt': early, 'starter/so.registry.yaml': registry };
  const { exit, err, files: after } = await runCli(['rename', 'Bộ Cánh buồm', 'Bộ Buồm', 'a.txt', '--write'], given);
  assert.deepEqual(
    [exit, err],
    [
      0,
      'ministry-news: organisation/bo-canh-buom belongs to the starter registry, which is not changed; write the new name in a registry of your own.\n',
    ],
  );
  const texts = textsOf(after);
  assert.equal(texts['starter/so.registry.yaml'], registry);
  assert.equal(texts['a.txt'], early.replace('Bộ Cánh buồm', 'Bộ Buồm'));
});

test('the edits are those of the rename in the editor, in the whole sample newsroom', async () => {
  const newsroom = read('seeds/newsroom');
  const onDisk = Object.fromEntries(Object.entries(newsroom).map(([path, text]) => [`${folder}/${path}`, text]));
  const options = ['--no-starter', '--today', '2026-02-01'];
  const annotated = await runCli(
    ['annotate', folder, '--format', 'jsonl', ...options],
    {},
    { files: memoryFiles(onDisk) },
  );
  const names = new Map<string, Named>();
  for (const line of annotated.out.trim().split('\n')) {
    const article: AnnotatedArticle = JSON.parse(line);
    for (const mention of article.mentions) {
      const span = mention.type === 'official' ? mention.name : mention;
      if (mention.entity === undefined || span === undefined || !/^(?:full|short|name-variant)$/.test(mention.form))
        continue;
      const path = article.path.slice(folder.length + 1);
      const oldName = (newsroom[path] ?? '').slice(span.start, span.end);
      const key = `${mention.entity} ${oldName}`;
      if (!names.has(key)) names.set(key, { entity: mention.entity, oldName, path, offset: span.start });
    }
  }
  // Every sixth of them: officials, bodies, meetings and terms, registered and not.
  const chosen = [...names.values()].filter((_, i) => i % 6 === 0);
  assert.ok(chosen.length > 15, `${chosen.length} names`);
  let compared = 0;
  await withServer({ files: newsroom }, async (server) => {
    await server.ready();
    for (const { entity, oldName, path, offset } of chosen) {
      const newName = `Tên Mới Số ${compared}`;
      server.open(path);
      const position = positionAt(lineTable(newsroom[path] ?? ''), offset);
      const asked = { textDocument: { uri: uriOf(path) }, position, newName };
      const edit = await server.client.sendRequest(RenameRequest.type, asked).catch((error: Error) => error);
      const disk = memoryFiles(onDisk);
      const args = ['rename', entity, newName, folder, '--name', oldName, '--write', ...options];
      const { exit, err } = await runCli(args, {}, { files: disk });
      server.close(path);
      // A mention of which the editor cannot tell whom it means is not to be renamed from there; by its id it may be.
      if (edit instanceof Error) {
        assert.match(
          edit.message,
          /^Tên này có thể chỉ nhiều|^This name may stand for several/,
          `${entity} ${oldName}`,
        );
        continue;
      }
      assert.deepEqual([exit, err], [0, ''], `${entity} ${oldName}`);
      const fromEditor = { ...newsroom };
      for (const change of edit?.documentChanges ?? []) {
        assert.ok('textDocument' in change);
        const changed = Object.keys(newsroom).find((each) => uriOf(each) === change.textDocument.uri) ?? '';
        fromEditor[changed] = applied(
          newsroom[changed] ?? '',
          change.edits.filter((each) => 'newText' in each),
        );
      }
      const fromTerminal = Object.fromEntries(
        Object.entries(textsOf(disk.held)).map(([name, text]) => [name.slice(folder.length + 1), text]),
      );
      assert.deepEqual(fromTerminal, fromEditor, `${entity} ${oldName}`);
      assert.notDeepEqual(fromTerminal, newsroom);
      compared++;
    }
  });
  assert.ok(compared > 12, `only ${compared} names compared`);
});

interface Named {
  readonly entity: string;
  readonly oldName: string;
  readonly path: string;
  readonly offset: number;
}

interface AnnotatedArticle {
  readonly path: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly form: string;
    readonly entity?: string;
    readonly name?: { readonly start: number; readonly end: number };
  }[];
}

type Position = Parameters<typeof offsetAt>[1];

function applied(
  text: string,
  edits: readonly { readonly range: { readonly start: Position; readonly end: Position }; readonly newText: string }[],
): string {
  const table = lineTable(text);
  return edits
    .map(({ range, newText }) => ({ start: offsetAt(table, range.start), end: offsetAt(table, range.end), newText }))
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text);
}

const textsOf = (held: ReadonlyMap<string, string | Uint8Array>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...held]
      .map(([path, bytes]) => [path, typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString()] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

function read(from: string): Record<string, string> {
  const names = readdirSync(from).filter((name) => fileRole(name) !== undefined);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${from}/${name}`, 'utf8')]));
}
