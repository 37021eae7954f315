// `npm run screenshots [-- FOLDER]`: pictures of the running product on the sample newsroom, for the README, into out/screenshots or FOLDER.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { handsOn } from '../support/hands.mjs';
import { openWorkbench } from '../support/vscodeHost.mjs';

const root = resolve(import.meta.dirname, '../..');
const out = resolve(root, process.argv[2] ?? 'out/screenshots');
const folder = join(mkdtempSync(join(tmpdir(), 'ministry-news-')), 'newsroom');
const settings = {
  'security.workspace.trust.enabled': false,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'Noto Sans', 'Segoe UI', sans-serif",
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'workbench.colorTheme': 'Default Light Modern',
};

mkdirSync(out, { recursive: true });
cpSync(join(root, 'seeds/newsroom'), folder, { recursive: true });
const workbench = await openWorkbench({ folder, settings, width: 1200, height: 720 });
try {
  const { page } = workbench;
  const hands = handsOn(page);
  const picture = (name) => page.screenshot({ path: join(out, `${name}.png`) });
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  await hands.open('2025-06-23-ammsti-21-jakarta.md');
  await hands.hover('AMMSTI-21', 1);
  await picture('hover');
  await page.keyboard.press('Escape');

  await hands.open('2025-05-15-ha-tang-so-nong-thon.txt');
  await hands.click('31/6/2025');
  await page.locator('.squiggly-error').first().waitFor({ timeout: 15_000 });
  await hands.pressFor('ControlOrMeta+.', page.locator('.action-widget .monaco-list-row.action'));
  await picture('quick-fix');
  await page.keyboard.press('Escape');

  await hands.open('2025-09-12-dien-dan-du-lieu-song-hong-3.txt');
  await hands.click('Diễn đàn Dữ liệu Sông Hồng lần thứ 3');
  await hands.pressFor('ControlOrMeta+F12', page.locator('.peekview-widget .ref-tree .monaco-list-row'));
  await page.waitForTimeout(500);
  await picture('implementation');
  await page.keyboard.press('Escape');

  await hands.command('Ministry News: Check Workspace');
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  await page.mouse.move(2, 2);
  await picture('problems');
  console.log(`Pictures in ${out}`);
} finally {
  await workbench.stop();
  rmSync(resolve(folder, '..'), { recursive: true, force: true });
}
