/** Server and command line as processes that are killed while they read and while they write what they keep. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { before, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { keptIn, leftIn, serverProgram, startProgram } from '../support/serverProgram.ts';

const cli = resolve('dist/cli.js');
const killer = ['--import', pathToFileURL(resolve('test/support/killAt.mjs')).href];
const text = 'Ngày 5/1/2026, Bộ Cánh buồm (BCB) họp tại Hà Nội. Hạn cuối là ngày 31/06/2026. Hết.\n';

/** In the order in which they happen to one file, but to another file each: the first one tells of the registries. */
const moments = ['half:1', 'begun:2', 'written:2', 'renamed:3', 'half:15', 'renamed:30'];

before(() => {
  for (const program of [serverProgram, cli])
    assert.ok(existsSync(program), `${program} is missing: run \`npm run build\` first.`);
});

test('a server killed at any moment of writing starts again from every part that is whole', async (t) => {
  const { archive, cacheFolder } = archiveOf(t, 120);
  const plain = await answers(archive, { threads: 0 });
  let left = 0;
  for (const moment of moments) {
    const server = startProgram(archive, {
      initializationOptions: { cacheFolder, threads: 0 },
      node: killer,
      env: { KILL_AT: moment },
    });
    server.begin().catch(() => undefined);
    await server.ended;
    assert.equal(server.child.signalCode, 'SIGKILL', moment);
    server.client.dispose();
    if (!moment.startsWith('renamed')) left++;
    assert.equal(leftIn(cacheFolder).length, left, moment);
    assert.ok(keptIn(cacheFolder).length >= Number(/\d+/.exec(moment)?.[0]) - 1, moment);
  }
  await isMended(cacheFolder, plain, () => answers(archive, { cacheFolder, threads: 0 }));
});

test('a server killed after any time starts again from what it has kept, and answers as without', async (t) => {
  const { archive, cacheFolder } = archiveOf(t, 300);
  const started = performance.now();
  const plain = await answers(archive, { threads: 2 });
  const whole = performance.now() - started;
  const times = process.env['MINISTRY_NEWS_STORMS'] === undefined ? 5 : 60;
  for (let time = 0; time < times; time++) {
    if (time === times - 1) rmSync(cacheFolder, { recursive: true, force: true });
    const server = startProgram(archive, { initializationOptions: { cacheFolder, threads: time % 3 } });
    server.begin().catch(() => undefined);
    // The last one when it is at work on the cache for certain.
    if (time < times - 1) await new Promise((done) => setTimeout(done, whole * (0.2 + Math.random())));
    else while (keptIn(cacheFolder).length < 20) await new Promise((done) => setTimeout(done, 2));
    server.child.kill('SIGKILL');
    await server.ended;
    server.client.dispose();
    assert.ok(leftIn(cacheFolder).length <= time + 1);
    if (times > 5) assert.deepEqual(await answers(archive, { cacheFolder, threads: 0 }), plain);
    if (times > 5 && time % 7 === 0) rmSync(cacheFolder, { recursive: true, force: true });
  }
  await isMended(cacheFolder, plain, () => answers(archive, { cacheFolder, threads: 2 }));
  assert.deepEqual(await answers(archive, { cacheFolder, threads: 1 }), plain);
});

test('a command killed at any moment of writing its cache leaves one that holds', async (t) => {
  const { archive, cacheFolder } = archiveOf(t, 60);
  const check = (...more: readonly string[]) => ['check', archive, '--format', 'jsonl', '--threads', '0', ...more];
  const run = (args: readonly string[], node: readonly string[] = [], env = {}) =>
    spawnSync(process.execPath, [...node, cli, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
  const plain = run(check());
  assert.ok(plain.stdout.split('\n').length > 60);
  let left = 0;
  for (const moment of ['begun:1', 'half:2', 'written:20', 'renamed:20']) {
    const killed = run(check('--cache', cacheFolder), killer, { KILL_AT: moment });
    assert.deepEqual([killed.signal, killed.stdout], ['SIGKILL', ''], moment);
    if (!moment.startsWith('renamed')) left++;
    assert.equal(leftIn(cacheFolder).length, left, moment);
  }
  await isMended(cacheFolder, plain.stdout, () => {
    const { stdout, stderr } = run(check('--cache', cacheFolder));
    assert.equal(stderr, '');
    return Promise.resolve(stdout);
  });
});

/** What was whole is taken as it is, the rest is made, the answers are the same, and what is left of the dead goes after an hour. */
async function isMended(cacheFolder: string, plain: unknown, ask: () => Promise<unknown>): Promise<void> {
  const versions = () => new Map(keptIn(cacheFolder).map((name) => [name, statSync(join(cacheFolder, name)).ino]));
  const hourAgo = Date.now() / 1000 - 3700;
  for (const name of leftIn(cacheFolder)) utimesSync(join(cacheFolder, name), hourAgo, hourAgo);
  const survived = versions();
  assert.deepEqual(await ask(), plain);
  const whole = versions();
  assert.ok(survived.size > 0);
  for (const [name, version] of survived) assert.equal(whole.get(name), version, `${name} was whole`);
  assert.deepEqual(leftIn(cacheFolder), []);
  assert.deepEqual(await ask(), plain);
  assert.deepEqual(versions(), whole, 'nothing was missing any more');
}

async function answers(archive: string, initializationOptions: object): Promise<unknown> {
  const server = startProgram(archive, { initializationOptions });
  await server.begin();
  await server.indexed;
  const found = await server.client.sendRequest(WorkspaceSymbolRequest.type, { query: 'bộ cánh buồm' });
  assert.ok((found?.length ?? 0) > 0);
  assert.deepEqual([await server.stop(), server.errors, server.log], [0, [], []]);
  return found;
}

function archiveOf(t: TestContext, count: number): { readonly archive: string; readonly cacheFolder: string } {
  const archive = realpathSync(mkdtempSync(join(tmpdir(), 'kho bài ')));
  t.after(() => rmSync(archive, { recursive: true, force: true }));
  writeFileSync(join(archive, 'so.registry.yaml'), 'organizations:\n  - {name: {vi: Bộ Cánh buồm}}\n');
  for (let i = 0; i < count; i++) writeFileSync(join(archive, `${i}.txt`), `Số ${i}. ${text.repeat(8)}`);
  return { archive, cacheFolder: join(archive, '.kept') };
}
