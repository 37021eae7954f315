// `npm run package`: builds, and packs the extension into out/ministry-news.vsix, which VS Code installs without a network.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { installDependencies } from './dependencies.mjs';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'out/ministry-news.vsix');
const readme = join(root, 'out/README.md');
/** Bytes, packed. Who installs it may be on a slow line; what draws the timeline and the map is others' and large. */
const most = 3 * 2 ** 20;
const mostOfOwn = 2 ** 20;

process.chdir(root);
installDependencies();
run(process.execPath, ['esbuild.mjs']);
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(readme, withoutPictures(readFileSync('README.md', 'utf8')));
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
  `--readme-path=${relative(root, readme)}`,
  `--out=${target}`,
]);
const { size } = statSync(target);
const views = 'dist/views';
const ofViews = readdirSync(views).reduce(
  (sum, file) => sum + deflateRawSync(readFileSync(join(views, file))).length,
  0,
);
const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
console.log(`${target}: ${kb(size)}, ${kb(size - ofViews)} without what draws the timeline and the map`);
if (size > most || size - ofViews > mostOfOwn) {
  console.error(`The package is larger than ${kb(most)}, or ${kb(mostOfOwn)} without that: see what was packed above.`);
  process.exit(1);
}

/** VS Code's page about an extension shows pictures on the net and no others: those of a README that is nowhere else are left out. */
function withoutPictures(text) {
  const lines = text.split('\n').filter((line) => !/^!\[.*\]\(client\/media\/.+\)$/.test(line));
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
