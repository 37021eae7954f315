// Scores the built command line on a gold folder (default ../shared): mentions by type, linking, date values, traps, issues.
// usage: node test/score.mjs [folder with gold/ and seeds/] [--misses]
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const showMisses = process.argv.includes('--misses');
const named = process.argv.slice(2).find((word) => !word.startsWith('--'));
const shared = resolve(named ?? join(project, '..', 'shared'));
const paths = {
  cli: join(project, 'dist', 'cli.js'),
  articles: join(shared, 'seeds'),
  scorer: join(shared, 'gold', 'score.mjs'),
  gold: join(shared, 'gold', 'seeds-gold.json'),
  traps: join(shared, 'gold', 'seeds-traps.json'),
  issues: join(shared, 'gold', 'seeds-issues.json'),
};
const absent = Object.entries(paths).filter(([, path]) => !existsSync(path));
if (absent.some(([what]) => what === 'cli')) {
  console.error(`npm run score: there is no ${paths.cli}. Run "npm run build" first.`);
  process.exit(2);
}
if (absent.length > 0) {
  console.error(
    `npm run score: the real articles were NOT scored, their ${absent[0][0]} is missing: no ${absent[0][1]}.`,
  );
  process.exitCode = 2;
} else await scoreGold();
await scoreOwnArticles();

/** The project's own annotated articles, by the project's own scorer. */
async function scoreOwnArticles() {
  const outfile = join(project, 'out', 'scoreArticles.mjs');
  buildSync({
    entryPoints: [join(project, 'test', 'scoreArticles.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  });
  process.chdir(project);
  await import(pathToFileURL(outfile).href);
}

/** The real articles beside the project, by the scorer that comes with them. */
async function scoreGold() {
  // The scorer takes any program of its own name for itself and would read the arguments.
  process.argv[1] = project;
  const { score } = await import(pathToFileURL(paths.scorer).href);
  const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const told = {
    score,
    gold: readJson(paths.gold),
    traps: readJson(paths.traps).traps,
    issues: readJson(paths.issues).issues,
  };
  console.log('\nEmpty registry');
  report(['--no-starter'], told);
  console.log('\nStarter registry');
  report([], told);
}

function report(options, { score, gold, traps, issues }) {
  const result = score(gold, jsonLines(['annotate', paths.articles, ...options]));
  console.table(result.types);
  const percent = ((100 * result.dateValues.right) / (result.dateValues.gold || 1)).toFixed(1);
  console.log(`linking B-cubed F ${result.linking.bcubedF} over ${result.linking.mentions} mentions`);
  console.log(`date values ${result.dateValues.right} of ${result.dateValues.gold} (${percent} %)`);
  if (result.missing.length > 0) console.log(`missing articles: ${result.missing.join(', ')}`);
  if (showMisses) console.log(['missed:', ...result.misses, 'extra:', ...result.extras].join('\n  '));

  const findings = jsonLines(['check', paths.articles, '--format', 'jsonl', '--message-language', 'en', ...options]);
  reportTraps(findings, traps);
  reportIssues(findings, issues);
  const counts = new Map();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`findings ${findings.length}: ${sorted.map(([code, count]) => `${code} ${count}`).join(', ')}`);
}

/** Every finding over a trap is listed: whether it is false, a person must say. */
function reportTraps(findings, traps) {
  const hits = traps.flatMap((trap) =>
    findings.filter((finding) => overlap(finding, trap)).map((finding) => ({ trap, finding })),
  );
  const drawn = new Set(hits.map(({ trap }) => trap.id));
  console.log(`traps that drew a finding: ${drawn.size} of ${traps.length}`);
  for (const { trap, finding } of hits) {
    console.log(`  ${trap.id} «${trap.text}» ${finding.level} ${finding.code} «${finding.text}»: ${finding.message}`);
    console.log(`      (${trap.why})`);
  }
}

/** An issue counts as found when a finding stands on it or refers to it. */
function reportIssues(findings, issues) {
  for (const scope of ['in-file', 'cross-file']) {
    const own = issues.filter((issue) => issue.scope === scope);
    const found = own.filter((issue) => findings.some((finding) => overlap(finding, issue)));
    console.log(`issues ${scope}: ${found.length} of ${own.length} found`);
    for (const issue of own) {
      const codes = new Set(findings.filter((finding) => overlap(finding, issue)).map(({ code }) => code));
      const mark = codes.size > 0 ? [...codes].join(', ') : '–';
      console.log(`  ${issue.id} ${issue.kind} «${issue.text.slice(0, 50)}» ${mark}`);
    }
  }
}

function overlap(finding, { file, start, end }) {
  return basename(finding.path) === file && finding.start < end && start < finding.end;
}

function jsonLines(args) {
  const run = spawnSync(process.execPath, [paths.cli, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status === null || run.status > 1) {
    console.error(`npm run score: "ministry-news ${args.join(' ')}" failed.\n${run.stderr}`);
    process.exit(2);
  }
  if (run.stderr !== '') console.error(run.stderr.trimEnd());
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
