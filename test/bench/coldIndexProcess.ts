/** Measures cold indexing in a process of its own; `node --expose-gc` with the archive, the registry folder and the rounds. */
import { countMentions, indexFolder, readOnly, readRegistries } from './coldIndex.ts';
import { buildLexicon } from '../../server/src/core/mentions/lexicon.ts';
import { findFiles } from '../../server/src/files/findFiles.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { inlineLess } from '../../server/src/files/nodeEngine.ts';

// As the programs do.
inlineLess();

const [archive = '', registryFolder = '', rounds = '7'] = process.argv.slice(2);
const registry = readRegistries(registryFolder);
const { articles } = findFiles(nodeFileSystem(), [archive], { exclude: [] });

// What an empty archive needs too is not counted.
const lexicon = buildLexicon(registry);

const reading: number[] = [];
const indexing: number[] = [];
// One round of each is for the compiler; then they alternate, so that whatever else the machine does hits both.
for (let round = 0; round <= Number(rounds); round++) {
  const read = cpuMilliseconds(() => readOnly(articles));
  const indexed = cpuMilliseconds(() => indexFolder(archive, registry, lexicon));
  if (round === 0) continue;
  reading.push(read);
  indexing.push(indexed);
}

const before = settledMemory();
const snapshot = indexFolder(archive, registry, lexicon);
const after = settledMemory();
const report = {
  articles: snapshot.articleCount,
  mentions: countMentions(snapshot),
  reading,
  indexing,
  bytesPerArticle: (after.held - before.held) / snapshot.articleCount,
  residentPerArticle: (after.resident - before.resident) / snapshot.articleCount,
};
process.stdout.write(JSON.stringify(report));

function cpuMilliseconds(action: () => unknown): number {
  // No forced collection here: it would also throw away what the compiler learnt, as no indexing of an archive does.
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function settledMemory(): { readonly held: number; readonly resident: number } {
  collectGarbage();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { held: heapUsed + arrayBuffers, resident: rss };
}

function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.');
  // The second round takes what the first one's finalisers let go.
  globalThis.gc();
  globalThis.gc();
}
