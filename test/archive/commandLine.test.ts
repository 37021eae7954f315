/** `index --postgres` and `facts --postgres`: what changed is loaded, the rest is left alone, and the answers are those of the folder itself. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import * as database from '../../server/src/archive/database.ts';
import { type CliFiles, type CliRun, runCli } from '../cli/runCli.ts';
import { emptyDatabase } from '../support/emptyDatabase.ts';
import { run } from '../support/postgresServer.ts';

const registry = `persons:
  - id: official/bui-the-duy
    name: Bùi Thế Duy
organizations:
  - id: organisation/bo-khcn
    name: Bộ Khoa học và Công nghệ
    other_names: [{ name: Bộ KH&CN }]
`;
const files: CliFiles = {
  'tin/vn.registry.yaml': registry,
  'tin/a.txt':
    'Hà Nội, ngày 7/6/2024. Thứ trưởng Bộ Khoa học và Công nghệ Bùi Thế Duy dự Hội nghị Bộ trưởng số ASEAN (ADGMIN) lần thứ 6.',
  'tin/b.txt': 'Ngày 8/6/2024, ADGMIN-6 bế mạc tại Hà Nội. Ông Bùi Thế Duy phát biểu.',
  'tin/2025/c.md': '# Tin vắn\n\nThứ trưởng Bùi Thế Duy tiếp Đại sứ Phần Lan ngày 3/2/2025.',
  'khac/d.txt': 'Ông Bùi Thế Duy thăm Huế ngày 1/3/2025.',
};
const openDatabase = () => Promise.resolve(database);

describe('an archive in a database, from the command line', () => {
  let url = '';
  const cli = (args: readonly string[], disk = files): Promise<CliRun> => runCli(args, disk, { openDatabase });
  const load = (disk = files, ...more: readonly string[]) =>
    cli(['index', '--postgres', url, 'tin', '--no-starter', ...more], disk);

  before(async () => {
    url = await emptyDatabase();
  });

  test('nothing can be asked before something is loaded', async () => {
    const { exit, err } = await cli(['facts', '--postgres', url, 'Bùi Thế Duy', 'tin', '--no-starter']);
    assert.equal(exit, 2);
    assert.match(err, /The database holds no archive yet: load one with "ministry-news index/);
  });

  test('loads what is new or different, and takes out what is gone below its own folders only', async () => {
    assert.deepEqual(await said(load()), [0, '3 articles: 3 new or changed, 0 taken out.\n', '']);
    assert.deepEqual(await said(load()), [0, '3 articles: 0 new or changed, 0 taken out.\n', '']);
    const other = ['index', '--postgres', url, 'khac', '--registry', 'tin/vn.registry.yaml', '--no-starter'];
    assert.deepEqual(await said(cli(other)), [0, '1 articles: 1 new or changed, 0 taken out.\n', '']);
    const { 'tin/b.txt': _gone, ...rest } = files;
    const edited = { ...rest, 'tin/2025/c.md': 'Ông Bùi Thế Duy tiếp Đại sứ Phần Lan.' };
    assert.deepEqual(await said(load(edited)), [0, '2 articles: 1 new or changed, 1 taken out.\n', '']);
    assert.deepEqual(await said(load()), [0, '3 articles: 2 new or changed, 0 taken out.\n', '']);
    assert.deepEqual(await run(url, 'select file from ministry_news.articles order by file'), [
      { file: 'khac/d.txt' },
      { file: 'tin/2025/c.md' },
      { file: 'tin/a.txt' },
      { file: 'tin/b.txt' },
    ]);
  });

  test('another registry or another build reads everything again', async () => {
    const renamed = { ...files, 'tin/vn.registry.yaml': registry.replace('Bộ KH&CN', 'Bộ KHCN') };
    assert.deepEqual(await said(load(renamed)), [0, '3 articles: 3 new or changed, 0 taken out.\n', '']);
    const { err } = await cli(['facts', '--postgres', url, 'Bùi Thế Duy', 'tin', '--no-starter']);
    assert.match(err, /loaded with other registries/);
    const built = { openDatabase, identifyProgram: () => 'build 2' };
    const { out } = await runCli(['index', '--postgres', url, 'tin', '--no-starter'], files, built);
    assert.equal(out, '3 articles: 3 new or changed, 0 taken out.\n');
  });

  test('facts are those that the folders give', async () => {
    await load();
    const both = ['tin', 'khac', '--no-starter'];
    for (const name of ['Bùi Thế Duy', 'bui the duy', 'official/bui-the-duy', 'ADGMIN-6', 'bo kh cn', 'Phần Lan']) {
      for (const format of ['text', 'json']) {
        const folders = await cli(['facts', name, ...both, '--format', format]);
        assert.equal(folders.exit, 0, `${name}: ${folders.err}`);
        assert.deepEqual(await cli(['facts', '--postgres', url, name, ...both, '--format', format]), folders);
      }
    }
  });

  test('what is not known, and what cannot be asked so, is said', async () => {
    const asked = async (...args: readonly string[]) => {
      const { exit, err } = await cli(['facts', '--postgres', url, ...args, 'tin', '--no-starter']);
      assert.equal(exit, 2);
      return err;
    };
    assert.match(await asked('Trần Văn Không'), /Neither the registry nor any article knows "Trần Văn Không"/);
    assert.match(await asked('ADGMIN-6', '--format', 'popolo'), /needs a name, and prints text or json/);
    const closed = await cli(['index', '--postgres', 'postgresql://me:secret@127.0.0.1:1/x', 'tin', '--no-starter']);
    assert.equal(closed.exit, 2);
    assert.match(closed.err, /postgresql:\/\/me@127\.0\.0\.1:1\/x could not be opened: .*ECONNREFUSED/);
    await run(url, `update ministry_news.about set value = 'other' where key = 'layout'`);
    assert.match((await load()).err, /loaded by another version of the program/);
  });
});

async function said(running: Promise<CliRun>): Promise<readonly [number, string, string]> {
  const { exit, out, err } = await running;
  return [exit, out, err];
}
