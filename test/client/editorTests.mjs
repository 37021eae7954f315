// The tests that need a browser: VS Code with a module inside its extension host, a person's hands on mouse and keyboard, and the report's page.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '../../client/vscodeServer.mjs';
import { runInExtensionHost, withRun } from '../support/vscodeHost.mjs';
import { runByHand } from './byHand.mjs';
import { runInstalledPackage } from './installedPackage.mjs';
import { runOverviewPages } from './overviewPages.mjs';
import { runReportPage } from './reportPage.mjs';
import { runServerWorker } from './serverWorker.mjs';
import { runStartCommand } from './startCommand.mjs';
import { files, makeNewsroom } from './vscode/newsroom.mjs';

const root = resolve(import.meta.dirname, '../..');
const suite = join(root, 'out/vscode-suite.js');
const webSuite = join(root, 'out/vscode-suite.web.js');
const screenshots = join(root, 'out/screenshots');

/** The suite in the open-source VS Code, in a trusted folder and in Restricted Mode. */
export const insideVSCode = () =>
  inEachOf([
    { trusted: true, web: false },
    { trusted: false, web: false },
  ]);

/** The same where the extension runs in the browser: on a virtual disk, and in Restricted Mode on files that the browser has none of. */
export const insideBrowser = () =>
  inEachOf([
    { trusted: true, web: true, folder: 'memfs:/newsroom' },
    { trusted: false, web: true },
  ]);

async function inEachOf(runs) {
  let passed = 0;
  let failed = 0;
  for (const { trusted, web, folder } of runs) {
    const newsroom = makeNewsroom();
    mkdirSync(screenshots, { recursive: true });
    try {
      const result = await runInExtensionHost({
        folder: folder ?? newsroom.folder,
        tests: web ? webSuite : suite,
        settings: {
          ...(trusted && { 'security.workspace.trust.enabled': false }),
          ...(web && { 'remote.extensionKind': { 'ministry-news.ministry-news': ['web'] } }),
        },
        run: { trusted, web, ...(folder && { disk: files }) },
        seconds: 240,
        screenshot: join(screenshots, 'no-result.png'),
      });
      const where = [web ? 'in the browser' : [], folder ?? [], trusted ? [] : 'Restricted Mode'].flat();
      console.log([`VS Code ${result.version}`, ...where].join(', '));
      report(result.outcomes);
      passed += result.outcomes.filter(({ error }) => error === undefined).length;
      failed += result.outcomes.filter(({ error }) => error !== undefined).length;
    } finally {
      newsroom.remove();
    }
  }
  return { passed, failed };
}

/** Mouse and keyboard in the browser. */
export async function byHand() {
  mkdirSync(screenshots, { recursive: true });
  const newsroom = makeNewsroom();
  try {
    return counted(await runByHand({ folder: newsroom.folder, screenshots }));
  } finally {
    newsroom.remove();
  }
}

/** The server in a page of another program. */
export const serverWorker = async () => counted(await runServerWorker());

/** The file that a newsroom installs. */
export async function installedPackage() {
  mkdirSync(screenshots, { recursive: true });
  const newsroom = makeNewsroom();
  try {
    return counted(await runInstalledPackage({ folder: newsroom.folder, screenshots }));
  } finally {
    newsroom.remove();
  }
}

/** `npm start`, up to the address that it prints. */
export const startCommand = async () => counted(await runStartCommand({ seconds: 240 }));

/** The page that `check --format html` writes. */
export async function reportPage() {
  mkdirSync(screenshots, { recursive: true });
  return counted(await runReportPage({ screenshots }));
}

/** The timeline and the map. */
export async function overviewPages() {
  mkdirSync(screenshots, { recursive: true });
  return counted(await runOverviewPages({ screenshots }));
}

/** The suite in desktop VS Code, where that can be had; where not, the summary says so and why. */
export async function insideDesktop() {
  const obstacle = await desktopObstacle();
  if (obstacle !== undefined) {
    const note = `DID NOT RUN: ${obstacle}. The same tests ran in the open-source VS Code above.`;
    console.log(note);
    return { passed: 0, failed: 0, note };
  }
  const { runTests } = await import('@vscode/test-electron');
  const newsroom = makeNewsroom();
  const out = mkdtempSync(join(tmpdir(), 'ministry-news-result-'));
  const result = join(out, 'result.json');
  try {
    const code = await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath: withRun({
        tests: suite,
        run: { trusted: true, web: false, result: pathToFileURL(result).href },
        out,
      }),
      launchArgs: [newsroom.folder, '--disable-extensions', '--disable-workspace-trust', '--no-sandbox'],
    }).catch((error) => error);
    if (!existsSync(result)) throw new Error(`Desktop VS Code ended without a result: ${code}`);
    const { outcomes } = JSON.parse(readFileSync(result, 'utf8'));
    return counted(outcomes);
  } finally {
    newsroom.remove();
    rmSync(out, { recursive: true, force: true });
  }
}

/** Why desktop VS Code can't be run here; undefined when it can. */
async function desktopObstacle() {
  const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return `there is no screen (DISPLAY is not set${onPath('xvfb-run') ? '; try xvfb-run npm test' : ''})`;
  }
  if (existsSync(cacheFolder) && readdirSync(cacheFolder).some((name) => name.startsWith('vscode-'))) return undefined;
  const site = 'https://update.code.visualstudio.com/api/releases/stable';
  return fetch(site, { signal: AbortSignal.timeout(4000) }).then(
    (answer) => (answer.ok ? undefined : `the site that VS Code is downloaded from answers ${answer.status}`),
    () => 'the site that VS Code is downloaded from can not be reached',
  );
}

function counted(outcomes) {
  report(outcomes);
  const failed = outcomes.filter(({ error }) => error !== undefined).length;
  return { passed: outcomes.length - failed, failed };
}

function report(outcomes) {
  for (const { name, seconds, error } of outcomes) {
    console.log(`${error === undefined ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`);
    if (error !== undefined) console.log(error.replaceAll(/^/gm, '    '));
  }
}
