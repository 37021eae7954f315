// Measures the product against what it cannot do without and against its peers, side by side in one run, and prints one table of ratios.
// usage: node test/bench/run.mjs [--articles N] [--rounds N] [--also N]… [--only part]… [--plot]   (never part of the tests; run "npm run build" before)
// Parts: indexing, checking, growth, typing, bursts, requests, names, activation, peers, sizes. --also measures the cold index at further sizes, 1000 by default.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeArchive } from './archive.mjs';
import { activationRows } from './activation.mjs';
import { burstRows } from './bursts.mjs';
import { checkingRows } from './checking.mjs';
import { growthRows } from './growth.mjs';
import { indexingRows } from './indexing.mjs';
import { bundled, fail, project, row, shipped } from './measuring.mjs';
import { peerRows } from './peers.mjs';
import { nameRows } from './names.mjs';
import { plotOf } from './plot.mjs';
import { requestRows } from './requests.mjs';
import { typingRows } from './typing.mjs';

const parts = {
  indexing: indexingRows,
  checking: checkingRows,
  growth: growthRows,
  typing: typingRows,
  bursts: burstRows,
  requests: requestRows,
  names: nameRows,
  activation: activationRows,
  peers,
  sizes,
};

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '7' },
    also: { type: 'string', multiple: true, default: ['1000'] },
    only: { type: 'string', multiple: true, default: Object.keys(parts) },
    plot: { type: 'boolean', default: false },
  },
});
const articles = wholeNumber('articles', values.articles);
const rounds = wholeNumber('rounds', values.rounds);
const also = values.also.map((each) => wholeNumber('also', each));
for (const part of values.only)
  if (!(part in parts)) fail(`there is no part "${part}": ${Object.keys(parts).join(', ')}.`);
if (!existsSync(shipped('server.js'))) fail(`there is no ${shipped('server.js')}. Run "npm run build" first.`);

const folder = mkdtempSync(join(tmpdir(), 'ministry-news-bench-'));
try {
  const archive = join(folder, 'archive');
  const paths = writeArchive(archive, articles);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const given = { archive, articles, rounds, folder, sizes: also, bare: await bundled('bareServer.ts', folder) };
  const head = `${articles} articles, ${(bytes / 1e6).toFixed(1)} MB; Node ${process.version}; medians of ${rounds} rounds, alternating`;
  console.log(head);
  const rows = [];
  const notes = [];
  for (const part of values.only) {
    const measured = await parts[part](given);
    rows.push(...(measured.rows ?? measured));
    notes.push(...(measured.notes ?? []));
  }
  console.table(Object.fromEntries(rows.map(({ name, ...columns }, at) => [`${at + 1} ${name}`, columns])));
  for (const note of notes) console.log(`! ${note}`);
  mkdirSync(join(project, 'out'), { recursive: true });
  writeFileSync(join(project, 'out', 'bench.json'), `${JSON.stringify({ head, rows, notes }, undefined, 2)}\n`);
  if (values.plot) {
    const picture = join(project, 'client', 'media', 'speed.svg');
    writeFileSync(picture, plotOf(head, rows));
    console.log(`Drawn: ${picture}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function peers({ rounds: most }) {
  const markdown = join(folder, 'markdown');
  const paths = writeArchive(markdown, Math.min(articles, 2000), { isMarkdown: () => true });
  return peerRows({ markdown, paths, rounds: most });
}

function sizes({ bare }) {
  const size = (path) => {
    const content = readFileSync(path);
    return `${(content.length / 1024).toFixed(0)} / ${(gzipSync(content, { level: 9 }).length / 1024).toFixed(0)} KB`;
  };
  return ['server.js', 'server.web.js', 'client.js', 'cli.js']
    .filter((name) => existsSync(shipped(name)))
    .map((name) =>
      row(`dist/${name}, minified / gzipped`, {
        product: size(shipped(name)),
        ...(name === 'server.js' ? { base: size(bare), goal: '≤ 400 KB' } : {}),
      }),
    );
}

function wholeNumber(name, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) fail(`--${name} must be a whole number above 0, not "${text}".`);
  return number;
}
