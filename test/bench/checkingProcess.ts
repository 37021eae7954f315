/** Measures all checks in a process of its own; `node --expose-gc` with the archive, the registry folder and the rounds. */
import { indexFolder, readOnly, readRegistries, readSource } from './coldIndex.ts';
import type { CheckContext } from '../../server/src/core/checks/model.ts';
import { runChecks } from '../../server/src/core/checks/run.ts';
import type { Snapshot } from '../../server/src/core/corpus/model.ts';
import { analyse } from '../../server/src/core/mentions/analyse.ts';
import { buildLexicon } from '../../server/src/core/mentions/lexicon.ts';
import { findFiles } from '../../server/src/files/findFiles.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { inlineLess } from '../../server/src/files/nodeEngine.ts';

// As the programs do.
inlineLess();

const [archive = '', registryFolder = '', rounds = '5'] = process.argv.slice(2);
const registry = readRegistries(registryFolder);
const lexicon = buildLexicon(registry);
const { articles: paths } = findFiles(nodeFileSystem(), [archive], { exclude: [] });
const sources = paths.flatMap((path) => readSource(path) ?? []);
const levels = new Map();

const reading: number[] = [];
const recognising: number[] = [];
const checking: number[] = [];
const cold: number[] = [];
let findings = 0;
for (let round = 0; round <= Number(rounds); round++) {
  const read = cpuMilliseconds(() => readOnly(paths));
  const recognised = cpuMilliseconds(() => sources.map((source) => analyse(source, lexicon)));
  let snapshot: Snapshot | undefined;
  const indexed = cpuMilliseconds(() => (snapshot = indexFolder(archive, registry, lexicon, true)));
  const checked = cpuMilliseconds(() => (findings = snapshot === undefined ? 0 : findingsIn(snapshot)));
  // One round of each is for the compiler.
  if (round === 0) continue;
  reading.push(read);
  recognising.push(recognised);
  checking.push(checked);
  cold.push(indexed + checked);
}
process.stdout.write(JSON.stringify({ articles: paths.length, findings, reading, recognising, checking, cold }));

function findingsIn(snapshot: Snapshot): number {
  const context: CheckContext = { snapshot, today: '2026-11-22' };
  let count = 0;
  for (const file of snapshot.files()) {
    const article = snapshot.article(file);
    if (article !== undefined) count += runChecks(article, context, levels).length;
  }
  return count;
}

function cpuMilliseconds(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
