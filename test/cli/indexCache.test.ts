/** `--cache`: the same answers as without it, from what an earlier run has read, and never from what no longer holds. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FileSystem } from '../../server/src/files/fileSystem.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { resealed } from '../support/sha256.ts';
import { runCli, type CliFiles, type CliRun } from './runCli.ts';

const newsroom = 'seeds/newsroom';
const registry = 'persons:\n  - id: official/le-van-an\n    name: { vi: Lê Văn An }\n';
const articles: CliFiles = Object.fromEntries(
  readdirSync(newsroom, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|yaml)$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(newsroom, path))]),
);

const cached = ['--cache', 'kept', '--format', 'jsonl'];

test('an archive read from the folder answers as one read from its articles', async () => {
  assert.ok(Object.keys(articles).length > 20, 'no sample newsroom');
  for (const command of ['check', 'annotate']) {
    const plain = await runCli([command, '.', '--format', 'jsonl'], articles);
    assert.ok(plain.out.split('\n').length > 10, 'nothing to compare');
    const first = await runCli([command, '.', ...cached], articles);
    const second = await runCli([command, '.', ...cached], again(first));
    assert.deepEqual([first.out, second.out], [plain.out, plain.out]);
    assert.deepEqual([second.exit, second.err], [plain.exit, '']);
  }
});

test('the second run reads from the folder, and only what is the same', async () => {
  const files = { 'a.txt': 'Đoàn họp ngày 3/6/2024 tại Hà Nội. Câu sau.\n' };
  const first = await runCli(['annotate', '.', ...cached], files);
  const shard = [...first.files.keys()].find((path) => path.startsWith('kept/'));
  assert.ok(shard !== undefined, 'nothing was kept');
  // A day that the article doesn't tell shows whose answer it is.
  const whole = first.files.get(shard) ?? new Uint8Array();
  const marked = { ...again(first), [shard]: resealed(whole, (text) => text.replaceAll('2024-06-03', '1999-06-03')) };
  const told = async (over: CliFiles, program = 'build 1') => {
    const run = await runCli(['annotate', '.', ...cached], { ...marked, ...over }, { identifyProgram: () => program });
    return run.out.includes('1999-06-03');
  };
  assert.equal(await told({}), true);
  assert.equal(await told({ 'a.txt': `${files['a.txt']}Thêm một câu.\n` }), false);
  assert.equal(await told({ 'n.registry.yaml': registry }), false);
  assert.equal(await told({}, 'build 2'), false);
  for (const length of [0, 60, 100, whole.length - 4]) {
    assert.equal(await told({ [shard]: marked[shard]?.slice(0, length) ?? '' }), false);
  }
  // What was changed without the seal is damage.
  const damaged = Buffer.from(whole).toString('latin1').replaceAll('2024-06-03', '1999-06-03');
  assert.equal(await told({ [shard]: Buffer.from(damaged, 'latin1') }), false);
});

test('a folder that cannot be written costs a sentence, not the answer', async () => {
  const text = 'Đoàn họp ngày 31/6/2024 tại Hà Nội. Câu sau.\n';
  const files = memoryFiles({ 'a.txt': text, 'starter/about': '' });
  const disk: FileSystem = { ...files, write: () => ({ ok: false, refusal: 'failed' }) };
  const { exit, out, err } = await runCli(['check', 'a.txt', ...cached], {}, { files: disk });
  assert.match(out, /date\.impossible/);
  assert.deepEqual([exit, err], [1, 'kept: The index could not be written; the next run reads the articles again.\n']);
});

const again = ({ files }: CliRun): CliFiles => Object.fromEntries(files);
