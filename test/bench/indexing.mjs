// The whole archive: read from nothing, against reading alone; how that grows; what it weighs; and from the index of an earlier session.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeArchive } from './archive.mjs';
import { startServer } from './languageClient.mjs';
import {
  bundled,
  exponent,
  fail,
  kilobytes,
  median,
  ms,
  perSecond,
  project,
  ratioOf,
  row,
  shipped,
} from './measuring.mjs';

export async function indexingRows({ archive, articles, rounds, folder, sizes }) {
  const { rows, report } = await coldIndex(archive, rounds, folder);
  return {
    rows: [
      ...rows,
      ...(await growth({ articles, report, folder, sizes })),
      ...(await keptIndex(archive, folder, Math.min(rounds, 5))),
    ],
  };
}

async function coldIndex(archive, rounds, folder) {
  const report = await measured(archive, rounds, folder);
  return {
    report,
    rows: [
      row('cold index (CPU; base: read + decode + NFC)', {
        product: perSecond(report.articles, median(report.indexing)),
        base: perSecond(report.articles, median(report.reading)),
        ratio: ratioOf(report.reading, report.indexing).toFixed(3),
        goal: '≥ 0.25',
      }),
      row('mentions in the index, per article', { product: (report.mentions / report.articles).toFixed(1) }),
      row('memory per article (heap and buffers)', { product: kilobytes(report.bytesPerArticle), goal: '≤ 4 KB' }),
    ],
  };
}

async function measured(archive, rounds, folder) {
  const script = await bundled('coldIndexProcess.ts', folder);
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', '--no-flush-bytecode', script, archive, join(project, 'seeds', 'starter'), String(rounds)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (run.status !== 0) fail(`measuring the cold index failed.\n${run.stderr.slice(-2000)}`);
  const report = JSON.parse(run.stdout);
  if (report.mentions === 0) fail('the index is empty, so its speed means nothing.');
  return report;
}

/** The same with other numbers of articles: `sizes` beside that of the archive. */
async function growth({ articles, report, folder, sizes }) {
  const rows = [];
  for (const size of sizes.filter((each) => each !== articles)) {
    const other = join(folder, `archive-${size}`);
    writeArchive(other, size);
    const [few, many] = [Math.min(size, articles), Math.max(size, articles)];
    const measuredThere = await measured(other, size > articles ? 2 : 5, folder);
    const [less, more] = size > articles ? [report, measuredThere] : [measuredThere, report];
    const power = exponent([few, many], [median(less.indexing), median(more.indexing)]);
    rows.push(
      row(`growth exponent of the cold index, ${few} → ${many}`, { product: power.toFixed(3), goal: '≤ 1.03' }),
      row(`memory per article at ${size}`, { product: kilobytes(measuredThere.bytesPerArticle), goal: '≤ 2 KB' }),
    );
  }
  return rows;
}

/** From the start of the server to every article indexed: with the index of an earlier session, and without one. */
async function keptIndex(archive, folder, rounds) {
  const cacheFolder = mkdtempSync(join(folder, 'kept-'));
  const indexed = async (options) => {
    const client = await startServer(shipped('server.js'), archive, options);
    const milliseconds = await client.whenIndexed();
    // The last part is written when the server is told to end.
    await client.stop();
    return milliseconds;
  };
  await indexed({ cacheFolder });
  const [kept, cold, least] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    cold.push(await indexed());
    kept.push(await indexed({ cacheFolder }));
    least.push(walkAndRead(archive, cacheFolder));
  }
  return [
    row('start → indexed, unchanged archive (base: without cache)', {
      product: ms(median(kept)),
      base: ms(median(cold)),
      ratio: ratioOf(cold, kept).toFixed(1),
    }),
    row('the same (base: walk, stat of every article, raw read of the cache)', {
      product: ms(median(kept)),
      base: ms(median(least)),
      ratio: ratioOf(kept, least).toFixed(2),
      goal: '≤ 1.5',
    }),
    ...(await newAlias(archive, median(cold))),
  ];
}

/** What no start from a cache can do without. Milliseconds. */
function walkAndRead(archive, cacheFolder) {
  const before = performance.now();
  const filesIn = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of filesIn(archive)) statSync(join(parentPath, name));
  for (const { parentPath, name } of filesIn(cacheFolder)) readFileSync(join(parentPath, name));
  return performance.now() - before;
}

/** From a name typed into an open registry until every article is explained by it. */
async function newAlias(archive, cold) {
  const client = await startServer(shipped('server.js'), archive);
  const uri = `file://${archive}/so.registry.yaml`;
  const textWith = (names) =>
    `organizations:\n  - {id: organisation/cuc-vi-du, name: {vi: Cục Ví dụ}, other_names: [${names}]}\n`;
  try {
    await client.whenIndexed();
    const times = [];
    for (let version = 1; version <= 4; version++) {
      const text = textWith(Array.from({ length: version }, (_, i) => `{name: Cục Thí dụ số ${i}}`).join(', '));
      const before = performance.now();
      const ready = client.nextReady();
      const textDocument = { uri, languageId: 'yaml', version, text };
      if (version === 1) client.notify('textDocument/didOpen', { textDocument });
      else client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
      await ready;
      // The first one brings the registry itself.
      if (version > 1) times.push(performance.now() - before);
    }
    return [
      row('alias added to the registry → every article explained by it (base: cold index)', {
        product: ms(median(times)),
        base: ms(cold),
        ratio: (median(times) / cold).toFixed(2),
        goal: '≤ 0.1',
      }),
    ];
  } finally {
    await client.stop();
  }
}
