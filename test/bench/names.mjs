// Search among 100,000 names and the finding of 50,000 in running text: made up here, measured in a process of its own.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, madeUpName, seededRandom } from './archive.mjs';
import { bundled, fail, median, ms, row, spread } from './measuring.mjs';
import { fetchPeers } from './peers.mjs';

export async function nameRows({ folder }) {
  const { folder: peersFolder, notes } = fetchPeers();
  const script = await bundled('namesProcess.ts', folder);
  const given = join(folder, 'names.json');
  const made = madeUp();
  writeFileSync(given, JSON.stringify(made));
  const run = spawnSync(process.execPath, [script, given, peersFolder], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) fail(`measuring the search failed.\n${run.stderr.slice(-2000)}`);
  const { search, matching } = JSON.parse(run.stdout);
  const [own, ...others] = matching.matchers;
  if (matching.matches === 0) fail('no name was found in the texts, so the speed means nothing.');
  const million = (times) => `${(matching.units / median(times) / 1000).toFixed(1)} M letters/s`;
  const rows = [
    row(`workspace/symbol at ${made.entities.length} names, p50 / p99 (base: fuse.js alone)`, {
      product: spread(search.times),
      base: ms(median(search.alone)),
      ratio: `${Math.round(median(search.alone) / median(search.times))}`,
      goal: '≤ 2.5 / 8 ms',
    }),
    row('the same: found among the first ten', { product: `${(search.recall * 100).toFixed(1)} %`, goal: '≥ 98 %' }),
    row('the same: first search, once the index is there (base: its building)', {
      product: ms(search.first),
      base: ms(search.building),
      ratio: (search.first / median(search.times)).toFixed(1),
      goal: '≤ 2',
    }),
    ...others.map((other) =>
      row(`${made.names.length} names found in text (base: ${other.name})`, {
        product: million(own.times),
        base: million(other.times),
        ratio: (median(other.times) / median(own.times)).toFixed(1),
        goal: '≥ 8',
      }),
    ),
  ];
  return { rows, notes };
}

function madeUp() {
  const random = seededRandom(41);
  const entities = different(100_000, random);
  const asked = Array.from({ length: 30 }, () => {
    const name = entities[Math.floor(random() * entities.length)];
    return { name, typed: wrongly(name, random) };
  });
  const names = different(50_000, random);
  // Each paragraph ends with one of the names.
  const texts = Array.from({ length: 40 }, () => {
    const lines = article(random).split('\n');
    return lines.map((each) => `${each} ${names[Math.floor(random() * names.length)]}.`).join('\n');
  });
  return { entities, asked, names, texts };
}

function different(count, random) {
  const names = new Set();
  while (names.size < count) names.add(madeUpName(random));
  return [...names];
}

/** Two letters changed about, no marks, the last words alone, a letter too few. */
function wrongly(name, random) {
  const at = 1 + Math.floor(random() * (name.length - 3));
  const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const swapped = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  return [swapped, bare, name.split(' ').slice(-4).join(' '), name.slice(0, at) + name.slice(at + 1)];
}
