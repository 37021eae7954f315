// `npm run package`, and what it makes as a newsroom gets it: a file that is installed into VS Code, without this repository beside it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handsOn } from '../support/hands.mjs';
import { openWorkbench } from '../support/vscodeHost.mjs';

const root = resolve(import.meta.dirname, '../..');
const packed = join(root, 'out/ministry-news.vsix');
const name = 'ministry-news.ministry-news';

/** Both hosts: that of the computer, and that of the browser. */
export async function runInstalledPackage({ folder, screenshots }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['client/package.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  console.log(stdout.trim().split('\n').at(-1));
  if (status !== 0) throw new Error(`npm run package ended with ${status}:\n${stdout}${stderr}`);
  writeFileSync(join(folder, 'hop-bao.txt'), 'Ngày 10/3/2026, tại Hà Nội, Bộ KH&CN họp báo về dữ liệu cảng biển.\n');
  const outcomes = [];
  for (const where of ['workspace', 'web']) {
    const settings = { 'security.workspace.trust.enabled': false, 'remote.extensionKind': { [name]: [where] } };
    const workbench = await openWorkbench({ folder, settings, packed, height: 1100 });
    try {
      const { page } = workbench;
      await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
      for (const [does, test] of Object.entries(cases)) {
        const start = performance.now();
        const outcome = { name: `installed, ${where}: ${does}` };
        const picture = join(screenshots, `${outcome.name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`);
        await test({ page, hands: handsOn(page) }).catch((error) => {
          outcome.error = `${error.stack}\nThe screen: ${picture}`;
        });
        outcome.seconds = (performance.now() - start) / 1000;
        outcomes.push(outcome);
        await page.screenshot({ path: picture });
      }
    } finally {
      await workbench.stop();
    }
  }
  return outcomes;
}

const cases = {
  'the squiggle stands under an impossible date': async ({ hands, page }) => {
    await hands.open('khai-mac.txt');
    await page.locator('.squiggly-error').first().waitFor({ timeout: 20_000 });
  },

  'letters that the registries explain which come with it are explained': async ({ hands }) => {
    await hands.open('hop-bao.txt');
    assert.match(await hands.hover('KH&CN'), /science and technology/);
  },

  'the timeline is drawn': async ({ hands, page }) => {
    await hands.command('Ministry News: Show Timeline');
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await inside.locator('.vis-item [role=option]').first().waitFor({ timeout: 15_000 });
    await hands.command('View: Close All Editors');
  },

  'its page in VS Code says what it is, and shows no picture that is not there': async ({ hands, page }) => {
    await hands.command('Extensions: Show Installed Extensions');
    await page.locator('.extensions-list .monaco-list-row', { hasText: 'Ministry News' }).first().click();
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await inside.locator('h2', { hasText: 'Tiếng Việt' }).waitFor({ timeout: 15_000 });
    const pictures = await inside
      .locator('img')
      .evaluateAll((images) => images.map(({ naturalWidth }) => naturalWidth));
    assert.ok(
      pictures.every((width) => width > 0),
      `widths: ${pictures}`,
    );
  },
};
