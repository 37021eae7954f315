// `npm start [-- FOLDER]`: installs what is missing, builds, checks the sample newsroom on the terminal, and opens the folder in VS Code.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { installDependencies } from './dependencies.mjs';
import { cacheFolder, startVSCode } from './vscodeServer.mjs';

const root = resolve(import.meta.dirname, '..');
/** A copy, anew at each start: fixes that a person tries are not changes of the project. */
const sample = join(root, 'out/newsroom');
const asked = process.argv[2];
/** Lists what to try in the sample. */
const guide = asked === undefined ? [join(sample, 'README.md')] : [];
// npm runs a script in the project's folder, and says in INIT_CWD where the person stands.
const folder = asked === undefined ? sample : resolve(process.env.INIT_CWD ?? '.', asked);

try {
  if (asked !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))
    throw new Error(`There is no folder ${folder}.`);
  process.chdir(root);
  installDependencies();
  rmSync(sample, { recursive: true, force: true });
  cpSync(join(root, 'seeds/newsroom'), sample, { recursive: true });
  run('Building', ['esbuild.mjs'], [0]);
  // The sample newsroom is there to have findings (1), and a file that cannot be read (2).
  run('\nThe sample newsroom on the terminal: ministry-news check', ['dist/cli.js', 'check', sample], [0, 1, 2]);
  const desktop = desktopVSCode();
  if (desktop === undefined) await openInBrowser();
  else openOnDesktop(desktop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(title, args, expected) {
  console.log(`${title}\n`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (!expected.includes(status)) throw new Error(`"node ${args.join(' ')}" ended with ${status}.`);
}

function desktopVSCode() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((each) => join(each, name)).find((path) => existsSync(path));
}

function openOnDesktop(code) {
  console.log(`\nOpening ${folder} in VS Code, with the extension loaded.`);
  const { status } = spawnSync(code, [`--extensionDevelopmentPath=${root}`, folder, ...guide], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`"${code}" ended with ${status}.`);
}

/** Stays until Ctrl+C. The usual port keeps the browser's settings from one start to the next. */
async function openInBrowser() {
  console.log('\nNo "code" on the PATH: the open-source VS Code is served on this computer instead.');
  const vscode = await startVSCode({
    data: join(cacheFolder, 'start'),
    settings: { 'security.workspace.trust.enabled': false, 'editor.wordWrap': 'on' },
    preferredPort: 8642,
  });
  const address = vscode.address({ folder, extension: root, file: guide[0] });
  console.log(`\nOpen this address in a browser (Ctrl+C here stops it):\n\n  ${address}\n`);
  const stop = () => void vscode.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
