// Measures the product against what it cannot do without, side by side in one run, and prints one table of ratios.
// usage: node test/bench/run.mjs [--articles N] [--rounds N]      (never part of the tests; run "npm run build" before)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { article, seededRandom, writeArchive } from './archive.mjs';
import { startServer } from './languageClient.mjs';

const { values } = parseArgs({ options: { articles: { type: 'string' }, rounds: { type: 'string' } } });
const articles = wholeNumber('articles', values.articles ?? '1000');
const rounds = wholeNumber('rounds', values.rounds ?? '7');
const project = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const server = join(project, 'dist', 'server.js');
if (!existsSync(server)) fail(`there is no ${server}. Run "npm run build" first.`);

const folder = mkdtempSync(join(tmpdir(), 'ministry-news-bench-'));
try {
  const archive = join(folder, 'archive');
  const paths = writeArchive(archive, articles);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const bare = await bundle('bareServer.ts');
  console.log(
    `${articles} articles, ${(bytes / 1e6).toFixed(1)} MB; Node ${process.version}; medians of ${rounds} rounds, alternating`,
  );
  const rows = [
    ...(await coldIndex(archive)),
    ...(await keystrokes(archive, bare)),
    ...(await startUp(bare)),
    ...(await keptIndex(archive)),
    ...sizes(bare),
  ];
  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A ratio above the target is a miss where less is better, below it where more is. */
function row(name, { product, base = '', ratio = '', target = '' }) {
  return { name, product, base, ratio, target };
}

async function coldIndex(archive) {
  const script = await bundle('coldIndexProcess.ts');
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', '--no-flush-bytecode', script, archive, join(project, 'seeds', 'starter'), String(rounds)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (run.status !== 0) fail(`measuring the cold index failed.\n${run.stderr.slice(-2000)}`);
  const report = JSON.parse(run.stdout);
  if (report.mentions === 0) fail('the index is empty, so its speed means nothing.');
  const ratio = median(report.reading.map((read, i) => read / report.indexing[i]));
  const perSecond = (times) => `${Math.round((report.articles * 1000) / median(times))}/s`;
  const kilobytes = (count) => `${(count / 1024).toFixed(2)} KB`;
  return [
    row('cold index (CPU; base: read + decode + NFC)', {
      product: perSecond(report.indexing),
      base: perSecond(report.reading),
      ratio: ratio.toFixed(3),
      target: '≥ 0.25',
    }),
    row('mentions in the index, per article', { product: (report.mentions / report.articles).toFixed(1) }),
    row('memory per article (heap and buffers)', { product: kilobytes(report.bytesPerArticle), target: '≤ 4 KB' }),
    row('memory per article (resident, noisy)', { product: kilobytes(report.residentPerArticle) }),
  ];
}

/** One letter typed, the diagnostics asked for and answered; the two servers take turns. */
async function keystrokes(archive, bare) {
  const product = await startServer(server, archive);
  const floor = await startServer(bare, archive);
  await settle(product);
  const text = article(seededRandom(7), false, 5000);
  const servers = [editing(product, archive, text), editing(floor, archive, text)];
  const perRound = 60;
  for (let i = 0; i < perRound; i++) for (const each of servers) await each.type();
  const times = [[], []];
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const own = [[], []];
    for (let i = 0; i < perRound; i++)
      for (const [which, each] of servers.entries()) own[which].push(await each.type());
    const medians = own.map(median);
    ratios.push(medians[0] / medians[1]);
    for (const which of [0, 1]) times[which].push(...own[which]);
  }
  const found = await servers[0].diagnostics();
  await product.stop();
  await floor.stop();
  const ms = (value) => `${value.toFixed(2)} ms`;
  return [
    row(`keystroke → diagnostics, 5 KB (base: bare server; ${found} findings)`, {
      product: ms(median(times[0])),
      base: ms(median(times[1])),
      ratio: median(ratios).toFixed(2),
      target: '< 2',
    }),
    row('the same, 99th percentile', {
      product: ms(percentile(times[0], 0.99)),
      base: ms(percentile(times[1], 0.99)),
      ratio: (percentile(times[0], 0.99) / percentile(times[1], 0.99)).toFixed(2),
    }),
  ];
}

function editing(client, archive, text) {
  const uri = `file://${archive}/dang-viet.txt`;
  const lines = text.split('\n');
  const line = lines.findIndex((each, index) => index > lines.length / 2 && each !== '');
  const character = Math.floor(lines[line].length / 2);
  let version = 1;
  const diagnostics = () => client.request('textDocument/diagnostic', { textDocument: { uri } });
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } });
  return {
    /** Milliseconds. A letter is typed and the next one takes it away, so that the text stays as long as it is. */
    async type() {
      const start = { line, character };
      const typing = version % 2 === 1;
      const end = { line, character: character + (typing ? 0 : 1) };
      const before = performance.now();
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start, end }, text: typing ? 'a' : '' }],
      });
      await diagnostics();
      return performance.now() - before;
    },
    diagnostics: async () => (await diagnostics()).items?.length ?? 0,
  };
}

/** Until the workspace is indexed: progress has ended, and the server answers a question about the archive. */
async function settle(client) {
  await new Promise((done) => setTimeout(done, 300));
  await client.whenIdle();
  await client.request('workspace/symbol', { query: 'bộ tài chính' });
}

async function startUp(bare) {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const times = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const [which, path] of [server, bare].entries()) {
      const client = await startServer(path, empty);
      times[which].push(client.initializeMs);
      await client.stop();
    }
  }
  const ratio = median(times[0].map((time, i) => time / times[1][i]));
  const [product, base] = times.map((each) => `${median(each).toFixed(0)} ms`);
  return [row('start → initialized (base: bare server)', { product, base, ratio: ratio.toFixed(2), target: '≤ 1.10' })];
}

/** From the start of the server to every article indexed: with the index of an earlier session, and without one. */
async function keptIndex(archive) {
  const cacheFolder = mkdtempSync(join(folder, 'kept-'));
  const indexed = async (options) => {
    const client = await startServer(server, archive, options);
    const milliseconds = await client.whenIndexed();
    // The last part is written when the server is told to end.
    await client.stop();
    return milliseconds;
  };
  await indexed({ cacheFolder });
  const [kept, cold] = [[], []];
  for (let round = 0; round < rounds; round++) {
    cold.push(await indexed());
    kept.push(await indexed({ cacheFolder }));
  }
  const ratio = median(kept.map((time, i) => cold[i] / time));
  const [product, base] = [kept, cold].map((each) => `${median(each).toFixed(0)} ms`);
  return [row('start → indexed, unchanged archive (base: without cache)', { product, base, ratio: ratio.toFixed(1) })];
}

function sizes(bare) {
  const size = (path) => {
    const content = readFileSync(path);
    return `${(content.length / 1024).toFixed(0)} / ${(gzipSync(content, { level: 9 }).length / 1024).toFixed(0)} KB`;
  };
  return ['server.js', 'client.js', 'cli.js']
    .filter((name) => existsSync(join(project, 'dist', name)))
    .map((name) =>
      row(`dist/${name}, minified / gzipped`, {
        product: size(join(project, 'dist', name)),
        ...(name === 'server.js' ? { base: size(bare), target: '≤ 300 / 75 KB' } : {}),
      }),
    );
}

async function bundle(name) {
  const outfile = join(folder, name.replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [join(project, 'test', 'bench', name)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
    logLevel: 'error',
  });
  return outfile;
}

function median(numbers) {
  return percentile(numbers, 0.5);
}

function percentile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function wholeNumber(name, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) fail(`--${name} must be a whole number above 0, not "${text}".`);
  return number;
}

function fail(sentence) {
  console.error(`npm run bench: ${sentence}`);
  process.exit(2);
}
