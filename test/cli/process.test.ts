/** The command line as a process: what only a process shows, on a bundle made for the test. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const cli = join(folder, 'dist', 'cli.js');
const news = join(folder, 'news');

before(() => {
  bundle('server/src/cli/main.ts', cli);
  bundle('server/src/lsp/node.ts', join(folder, 'dist', 'server.js'));
  mkdirSync(join(folder, 'seeds', 'starter'), { recursive: true });
  mkdirSync(news);
  for (let i = 0; i < 300; i++) {
    writeFileSync(join(news, `${i}.txt`), `Đoàn họp ngày 31/6/2024 tại Hà Nội. Bài số ${i}.\n`.repeat(20));
  }
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('exit codes reach the shell, and piped output has neither colours nor a progress bar', () => {
  const found = run(['check', 'news']);
  assert.deepEqual([found.status, found.stderr], [1, '']);
  assert.equal(found.stdout.includes('\u001B'), false);
  assert.match(found.stdout, /\n6000 errors.* in 300 files; 300 articles read\.\n$/);
  assert.equal(run(['annotate', 'news/1.txt']).status, 0);
  const failed = run(['check', 'none']);
  assert.deepEqual(
    [failed.status, failed.stdout, failed.stderr],
    [2, '', 'ministry-news: There is no file or folder "none".\n'],
  );
});

test('standard input is read as a whole', () => {
  const { status, stdout } = run(
    ['annotate', '-', '--stdin-path', 'x.txt'],
    'Họp ngày 3/6/2024 tại Hà Nội. Câu sau.\n',
  );
  assert.equal(status, 0);
  const article: { path: string; mentions: { text: string; type: string }[] } = JSON.parse(stdout);
  assert.equal(article.path, 'x.txt');
  assert.deepEqual(
    article.mentions.filter(({ type }) => type === 'date').map(({ text }) => text),
    ['ngày 3/6/2024'],
  );
});

test('a reader that closes the pipe early ends the run without a word', async () => {
  const child = spawn(process.execPath, [cli, 'annotate', 'news'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('exit', resolve));
  assert.deepEqual([code, err], [0, '']);
});

test('server speaks the protocol on standard input and output, and ends when told', async () => {
  const child = spawn(process.execPath, [cli, 'server', '--stdio'], { cwd: folder });
  const send = (content: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...content });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let out = '';
  const answered = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => out.includes(text) && resolve();
      child.stdout.on('data', look);
      child.on('exit', (code) => reject(new Error(`The server ended with ${code} after: ${out}`)));
      look();
    });
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await answered('"id":1,"result":{"capabilities":');
  send({ id: 2, method: 'shutdown' });
  await answered('"id":2,"result":null');
  const ended = new Promise((resolve) => child.on('exit', resolve));
  send({ method: 'exit' });
  assert.equal(await ended, 0);
});

test('no thread, one and two print the same to the byte, with a cache and without', () => {
  writeFileSync(join(news, 'so.registry.yaml'), 'organizations:\n  - {name: {vi: Bộ Ví dụ}, acronyms: [BVD]}\n');
  try {
    const printed = (command: string, ...more: readonly string[]) => run([command, 'news', ...more]).stdout;
    for (const command of ['annotate', 'check']) {
      const none = printed(command, '--threads', '0');
      assert.ok(none.length > 10_000);
      for (const count of ['1', '2']) assert.equal(printed(command, '--threads', count), none, `${command}, ${count}`);
      // Half of the articles are in the cache already.
      const cached = ['--threads', '2', '--cache', `kept-${command}`];
      assert.equal(run([command, ...Array.from({ length: 150 }, (_, i) => `news/${i}.txt`), ...cached]).stderr, '');
      assert.equal(printed(command, ...cached), none);
      assert.equal(printed(command, ...cached), none);
    }
    const refused = run(['check', 'news', '--threads', 'many']);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /whole number from 0 to 8/);
  } finally {
    rmSync(join(news, 'so.registry.yaml'));
  }
});

test('server without a way to talk is refused', () => {
  const { status, stdout, stderr } = run(['server']);
  assert.deepEqual(
    [status, stdout, stderr],
    [2, '', 'ministry-news: The server needs to know how to talk: --stdio, --node-ipc or --socket=PORT.\n'],
  );
});

function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  });
}

/** In a process of its own: esbuild cannot be part of the bundle that the tests are. */
function bundle(entry: string, outfile: string): void {
  const options = { entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' };
  const script = `import { build } from 'esbuild'; await build(${JSON.stringify(options)});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
}
