// `npm test`: installs what is missing, then checks types, lint, dead code and format, builds, and runs every test, those in a real VS Code included.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installDependencies } from '../client/dependencies.mjs';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out');

/**
 * A step answers how many tests it passed and failed, or throws a sentence.
 * `needs` names a step without which this one would say nothing: it then counts as failed, never as skipped.
 */
const steps = [
  { name: 'types', run: () => tool('tsc', ['-b']) },
  { name: 'lint', run: lint },
  { name: 'dead code', run: () => tool('knip', []) },
  { name: 'format', run: () => tool('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'build', run: build },
  { name: 'unit, protocol and CLI tests', needs: 'build', run: unitTests },
  { name: 'the report in a browser', needs: 'build', run: () => editorTests('reportPage') },
  { name: 'the timeline and the map in a browser', needs: 'build', run: () => editorTests('overviewPages') },
  { name: 'the server as a worker', needs: 'build', run: () => editorTests('serverWorker') },
  { name: 'tests inside VS Code', needs: 'build', run: () => editorTests('insideVSCode') },
  { name: 'tests inside VS Code, in the browser', needs: 'build', run: () => editorTests('insideBrowser') },
  { name: 'VS Code by mouse and keyboard', needs: 'build', run: () => editorTests('byHand') },
  { name: 'the package, installed', needs: 'build', run: () => editorTests('installedPackage') },
  { name: 'npm start', needs: 'build', run: () => editorTests('startCommand') },
  { name: 'tests inside desktop VS Code', needs: 'build', run: () => editorTests('insideDesktop') },
];

process.chdir(root);
mkdirSync(out, { recursive: true });
installDependencies();
const only = process.argv.slice(2);
const chosen = only.length === 0 ? steps : steps.filter(({ name }) => only.some((word) => name.includes(word)));
if (chosen.length === 0)
  throw new Error(`No step is called ${only.join(', ')}: ${steps.map((s) => s.name).join(' · ')}`);

const results = [];
for (const step of chosen) results.push(await take(step));

console.log('\nSummary');
for (const { name, passed, failed, note, seconds } of results) {
  const mark = failed > 0 ? '✖' : note ? '!' : '✔';
  const counts = [passed + failed > 0 ? `${passed} passed, ${failed} failed` : [], note ?? []].flat().join(', ');
  console.log(`${mark} ${name.padEnd(32)} ${seconds.padStart(6)} s  ${counts}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function take({ name, needs, run }) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  try {
    if (results.some((result) => result.name === needs && result.failed > 0)) {
      throw new Error(`Did not run, because "${needs}" failed.`);
    }
    return { name, ...(await run()), seconds: seconds() };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { name, passed: 0, failed: 1, seconds: seconds() };
  }
}

/** A program of node_modules: passes when it ends with 0. */
function tool(name, args) {
  const path = join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  const { status } = spawnSync(path, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${name} ended with ${status}.`);
  return { passed: 1, failed: 0 };
}

function script(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}.`);
  return { passed: 1, failed: 0 };
}

function build() {
  script(['esbuild.mjs']);
  return script(['esbuild.mjs', '--editor-tests']);
}

/** A linter that looked at nothing finds nothing: the number of files is part of the result. */
function lint() {
  const path = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'oxlint.cmd' : 'oxlint');
  const args = ['--type-aware', 'client', 'server', 'test', 'esbuild.mjs'];
  const { status, stdout, stderr } = spawnSync(path, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  process.stdout.write(`${stdout}${stderr}`);
  const files = Number(/on (\d+) files?/.exec(stdout)?.[1] ?? 0);
  if (status !== 0) throw new Error(`oxlint ended with ${status}.`);
  if (files === 0) throw new Error('oxlint looked at no file.');
  return { passed: 1, failed: 0 };
}

/** Prints the failures and the closing lines; the names of all tests are in out/unit.txt. */
function unitTests() {
  script(['esbuild.mjs', '--tests']);
  const args = ['--test', '--test-reporter=spec', 'out/test.mjs'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  writeFileSync(join(out, 'unit.txt'), `${stdout}${stderr}`);
  const failures = stdout.indexOf('✖ failing tests:');
  const summary = stdout.lastIndexOf('ℹ tests');
  if (summary === -1)
    throw new Error(`The test runner did not reach its end:\n${stdout.slice(-5000)}${stderr.slice(-5000)}`);
  console.log(stdout.slice(failures === -1 ? summary : Math.min(failures, summary)).trimEnd());
  const count = (word) => Number(new RegExp(`ℹ ${word} (\\d+)`).exec(stdout.slice(summary))?.[1] ?? Number.NaN);
  const passed = count('pass');
  if (!(passed > 0)) throw new Error('No test passed: were there any?');
  const left = notRun(stdout);
  for (const { name, reason } of left) console.log(`! Did not run: ${name}, because ${reason}.`);
  // A test that leaves itself out says why; one that does not counts as failed.
  const silent = count('skipped') - left.length;
  const failed = count('fail') + count('cancelled') + count('todo') + silent;
  return { passed, failed, ...(left.length > 0 && { note: `${left.length} did not run` }) };
}

/** The tests that left themselves out with a reason. */
function notRun(stdout) {
  const ofEnd = stdout.indexOf('✖ failing tests:');
  const lines = stdout.slice(0, ofEnd === -1 ? undefined : ofEnd).matchAll(/^\s*﹣ (.+) \([\d.]+ms\) # (.+)$/gm);
  return Array.from(lines, ([, name, reason]) => ({ name, reason })).filter(({ reason }) => reason !== 'SKIP');
}

/** Imported late: it needs installed packages. */
async function editorTests(kind) {
  const editor = await import('./client/editorTests.mjs');
  return editor[kind]();
}
