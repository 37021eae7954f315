// `npm run package`: builds, and packs the extension into out/ministry-news.vsix, which VS Code installs without a network.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installDependencies } from './dependencies.mjs';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'out/ministry-news.vsix');
/** Bytes. Who installs it may be on a slow line. */
const most = 3 * 2 ** 20;

process.chdir(root);
installDependencies();
run(process.execPath, ['esbuild.mjs']);
mkdirSync(join(root, 'out'), { recursive: true });
// Fetched when it is needed: VS Code's packer brings more packages than everything else here together.
run('npm', [
  'exec',
  '--yes',
  '--package=@vscode/vsce@3.9.2',
  '--',
  'vsce',
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  `--out=${target}`,
]);
const { size } = statSync(target);
console.log(`${target}: ${(size / 1024).toFixed(0)} KB`);
if (size > most) {
  console.error(`The package is larger than ${most / 1024} KB: see what was packed above.`);
  process.exit(1);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
