// Installs the packages that package-lock.json names, when they are missing or others: `npm start` and `npm test` begin with it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Throws a sentence when the install fails. */
export function installDependencies() {
  const missing = firstDifference();
  if (missing === undefined) return;
  console.log(`Installing packages (${missing}) …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('"npm ci" failed: the packages of package-lock.json could not be installed.');
  // Files of packages bear the same old date in every version: the compiler would take its earlier answers for today's.
  rmSync(join(root, 'out/types'), { recursive: true, force: true });
}

/** What of the lock file is not in node_modules, in words; undefined when all is there. npm keeps its own record of the latter. */
function firstDifference() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return 'none are there';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    // Optional packages are those of other platforms; the entry without a path is the project itself.
    if (path === '' || optional || link || present[path]?.version === version) continue;
    return `${path.replace(/^.*node_modules\//, '')} ${version} is not there`;
  }
  return undefined;
}
