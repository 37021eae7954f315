// Opens a real VS Code in a real browser, for tests that drive it by mouse and keyboard and for test modules that run inside its extension host.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { cacheFolder, startVSCode } from '../../client/vscodeServer.mjs';

/** The extension under test is the repository itself. */
const ownExtension = resolve(import.meta.dirname, '../..');
/** The Chromium that ships inside an npm package, for machines without any other. */
const shippedChromium = '@sparticuz/chromium@153.0.0';

/**
 * Opens a folder in VS Code, with an extension loaded from its folder, or installed from a `.vsix` file, in a headless browser.
 * `makeTests` gets to know how the editor calls a file of this computer, and where it keeps a person's data; it answers the path of a
 * CommonJS module to run in the extension host.
 */
export async function openWorkbench({
  folder,
  settings = {},
  packed,
  extension = packed === undefined ? ownExtension : undefined,
  makeTests,
  width = 1400,
  height = 900,
}) {
  const data = mkdtempSync(join(tmpdir(), 'ministry-news-vscode-'));
  const vscode = await startVSCode({ data, settings, packed });
  const tests = makeTests?.(vscode.remote, join(data, 'data/User'));
  const { browser, found } = await launchBrowser();
  const page = await browser.newPage({ viewport: { width, height } });
  const consoleLines = [];
  page.on('console', (line) => consoleLines.push(`${line.type()}: ${line.text()}`));
  await page.goto(vscode.address({ folder, extension, tests }));
  return {
    page,
    found,
    consoleLines,
    stop: async () => {
      await browser.close();
      await vscode.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * Runs a test module in the extension host, with `run` as its constant THIS_RUN, and answers the JSON that it wrote to the file named there.
 * A run that writes none within `seconds` fails with what the browser's console said.
 */
export async function runInExtensionHost({ folder, settings, tests, run, seconds = 120, screenshot }) {
  mkdirSync(join(ownExtension, 'out'), { recursive: true });
  const out = mkdtempSync(join(ownExtension, 'out/run-'));
  const result = join(out, 'result.json');
  const makeTests = (remote, userData) =>
    withRun({ tests, run: { ...run, result: remote(result), userData: remote(userData) }, out });
  const workbench = await openWorkbench({ folder, settings, makeTests });
  try {
    const until = Date.now() + seconds * 1000;
    let outcome;
    while ((outcome = outcomeIn(result)) === undefined) {
      if (Date.now() > until) {
        if (screenshot !== undefined) await workbench.page.screenshot({ path: screenshot });
        throw new Error(
          `No result after ${seconds} seconds. The console said:\n${workbench.consoleLines.slice(-30).join('\n')}`,
        );
      }
      await workbench.page.waitForTimeout(100);
    }
    return outcome;
  } finally {
    await workbench.stop();
    rmSync(out, { recursive: true, force: true });
  }
}

/** Undefined as long as VS Code has not written all of it. */
function outcomeIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A copy of the test module that knows its run. VS Code runs it where the extension runs that it lies in; a browser wants a name in `.js`. */
export function withRun({ tests, run, out }) {
  const path = join(out, 'suite.js');
  writeFileSync(path, `const THIS_RUN = ${JSON.stringify(run)};\n${readFileSync(tests, 'utf8')}`);
  return path;
}

export async function launchBrowser() {
  const { executablePath, args, found } = await findBrowser();
  return { browser: await chromium.launch({ executablePath, args }), found };
}

/** A browser to drive: one that is there, else Debian's when it can be installed, else the one in an npm package. */
async function findBrowser() {
  const plain = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  const quiet = [...plain, '--disable-background-networking', '--disable-component-update'];
  const present = browserOnPath();
  if (present !== undefined) return { executablePath: present, args: quiet, found: present };
  if (installDebianChromium()) {
    const installed = browserOnPath();
    if (installed !== undefined)
      return { executablePath: installed, args: quiet, found: `${installed} (installed now)` };
  }
  const shipped = await npmChromium();
  return { ...shipped, args: [...new Set([...shipped.args, ...quiet])] };
}

function browserOnPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const ending = process.platform === 'win32' ? '.exe' : '';
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)));
  return [...candidates, ...usual].find((path) => existsSync(path));
}

/** Only where it needs no question: as root on a Debian. */
function installDebianChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No browser found: installing the Debian package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core').status === 0;
}

async function npmChromium() {
  const folder = join(cacheFolder, 'chromium');
  if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium'))) {
    console.log(`No browser found: fetching the npm package ${shippedChromium} …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', shippedChromium], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      throw new Error(
        'No Chromium or Chrome on the PATH, and none could be installed: the editor tests need a browser.',
      );
    }
  }
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: shipped } = await import(pathToFileURL(entry).href);
  return {
    executablePath: await shipped.executablePath(),
    args: shipped.args,
    found: `npm package ${shippedChromium}`,
  };
}
