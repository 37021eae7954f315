// A person at the editor: hover, F12, implementation, quick fix and rename, by mouse and keyboard in a browser, with a picture of each.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, handsOn } from '../support/hands.mjs';
import { openWorkbench } from '../support/vscodeHost.mjs';
import { annotatingCases } from './byHandAnnotating.mjs';

const meeting = 'Hội nghị Bộ trưởng Cảng biển ASEAN';

/** Articles are long lines: as writers do, wrap them. */
const settings = { 'security.workspace.trust.enabled': false, 'editor.wordWrap': 'on' };

/** The cases go on from one another, as work does; each is reported by itself. */
export async function runByHand({ folder, screenshots }) {
  const workbench = await openWorkbench({ folder, settings, height: 1100 });
  console.log(`Browser: ${workbench.found}`);
  const { page } = workbench;
  const outcomes = [];
  try {
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
    for (const [name, test] of Object.entries(cases)) {
      const start = performance.now();
      const picture = join(screenshots, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`);
      const outcome = { name };
      try {
        await test({ page, folder, hands: handsOn(page) });
      } catch (error) {
        outcome.error = `${error.stack}\nThe screen: ${picture}`;
      }
      outcome.seconds = (performance.now() - start) / 1000;
      outcomes.push(outcome);
      await page.screenshot({ path: picture });
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
    }
  } finally {
    await workbench.stop();
  }
  return outcomes;
}

const cases = {
  'resting the mouse on an acronym shows its expansion': async ({ hands }) => {
    await hands.open('be-mac.md');
    const shown = await hands.hover('AMPM-3', 1);
    assert.ok(shown.includes(meeting), shown);
  },

  'F12 jumps to the entry of the registry': async ({ hands, page }) => {
    await hands.open('be-mac.md');
    await hands.click('AMPM-3', 1);
    await hands.pressFor('F12', page.locator('.tab.active', { hasText: 'cang-bien.registry.yaml' }));
    await hands.waitForText('meeting/ampm-3');
  },

  'Ctrl+F12 shows the articles about the meeting side by side': async ({ hands, page }) => {
    await hands.open('khai-mac.txt');
    await hands.click('AMPM-3');
    const tree = page.locator('.peekview-widget .ref-tree');
    await hands.pressFor('ControlOrMeta+F12', tree);
    for (const file of ['be-mac.md', 'ben-le.txt', 'khai-mac.txt']) {
      await tree.locator('.monaco-list-row', { hasText: file }).first().waitFor({ timeout: 5000 });
    }
  },

  'the squiggle stands under the impossible date and Ctrl+. puts it right': async ({ hands, page }) => {
    await hands.open('khai-mac.txt');
    await page.locator('.squiggly-error').first().waitFor({ timeout: 15_000 });
    await hands.click('31/02/2026');
    await hands.pressFor(
      'ControlOrMeta+.',
      page.locator('.action-widget .monaco-list-row.action', { hasText: '2/2026' }),
    );
    await page.screenshot({ path: 'out/screenshots/quick-fix-menu.png' });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /28\/0?2\/2026/.test(document.querySelector('.editor-group-container.active .view-lines')?.textContent ?? ''),
    );
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached', timeout: 10_000 });
    await page.keyboard.press('ControlOrMeta+z');
    await hands.waitForText('31/02/2026');
  },

  'F2 renames an official everywhere, after a look at each change': async ({ hands, page, folder }) => {
    await hands.open('be-mac.md');
    await hands.click('Trần Văn Mẫu', 1);
    const box = page.locator('.rename-box input');
    await hands.pressFor('F2', box);
    await box.fill('Trần Văn Mẫn');
    await page.keyboard.press('ControlOrMeta+Enter');
    const preview = page.locator('.bulk-edit-panel');
    await preview.waitFor({ timeout: 10_000 });
    for (const file of ['be-mac.md', 'ben-le.txt', 'cang-bien.registry.yaml', 'khai-mac.txt']) {
      await preview.locator('.monaco-list-row', { hasText: file }).first().waitFor({ timeout: 5000 });
    }
    const files = ['be-mac.md', 'ben-le.txt', 'cang-bien.registry.yaml', 'khai-mac.txt'];
    const named = (name) => files.filter((file) => readFileSync(join(folder, file), 'utf8').normalize().includes(name));
    assert.deepEqual(named('Trần Văn Mẫn'), [], 'nothing changes before the person agrees');
    await page.screenshot({ path: 'out/screenshots/rename-preview.png' });
    // Changes in other files wait to be agreed to, file by file.
    for (const file of files) {
      const box = preview.locator('.monaco-list-row', { hasText: file }).first().locator('.edit-checkbox');
      await box.waitFor();
      if (!(await box.getAttribute('class')).split(' ').includes('checked')) await box.click();
    }
    await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
    await preview.waitFor({ state: 'hidden' });
    await eventually(() => assert.deepEqual([named('Trần Văn Mẫn'), named('Trần Văn Mẫu')], [files, []]));
  },

  'a mistake is underlined while it is typed': async ({ hands, page }) => {
    await hands.open('be-mac.md');
    await hands.click('Trước đó');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('\nHạn cuối là ngày 31/04/2026, theo thông báo mới.');
    await page.locator('.squiggly-error').first().waitFor({ timeout: 10_000 });
    await page.keyboard.press('ControlOrMeta+Shift+k');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached', timeout: 10_000 });
  },

  '@ and initials offer a name as it is right on that day, and Enter writes it': async ({ hands, page }) => {
    await hands.open('be-mac.md');
    await hands.click('Trước đó');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('\n');
    await page.keyboard.type('Cuối cùng, @tvm', { delay: 50 });
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    // The list follows the letters as they are typed.
    await rows
      .first()
      .filter({ hasText: /Thứ trưởng Trần Văn M/ })
      .waitFor({ timeout: 10_000 });
    await page.screenshot({ path: 'out/screenshots/completion.png' });
    await page.keyboard.press('Enter');
    await hands.waitForText('Cuối cùng, Thứ trưởng Trần Văn M');
    await page.keyboard.press('ControlOrMeta+Shift+k');
  },

  'above an article stand its meetings, and a click shows the articles about them': async ({ hands, page }) => {
    await hands.open('khai-mac.txt');
    const lens = page.locator('.codelens-decoration a', { hasText: /AMPM-3 · 2/ });
    await lens.waitFor({ timeout: 10_000 });
    await lens.click();
    const tree = page.locator('.peekview-widget .ref-tree');
    for (const file of ['be-mac.md', 'ben-le.txt']) {
      await tree.locator('.monaco-list-row', { hasText: file }).first().waitFor({ timeout: 5000 });
    }
  },

  'the status bar tells how many articles are known': async ({ hands, page }) => {
    await hands.open('be-mac.md');
    await page.locator('[id="status.languageStatus"]').first().click();
    const status = page.locator('.hover-language-status', { hasText: /\d+ articles/ });
    await status.waitFor({ timeout: 10_000 });
    assert.match(await status.innerText(), /4 articles/);
  },

  'Check Workspace fills the Problems view': async ({ hands, page }) => {
    await hands.open('di-cho.txt');
    await hands.command('Ministry News: Check Workspace');
    const problems = page.locator('.markers-panel');
    await problems.waitFor({ timeout: 15_000 });
    for (const file of ['be-mac.md', 'ben-le.txt', 'khai-mac.txt']) {
      await problems.locator('.monaco-list-row', { hasText: file }).first().waitFor({ timeout: 10_000 });
    }
    await page.keyboard.press('ControlOrMeta+j');
  },

  'the code in the Problems view opens its page, which is no article itself': async ({ hands, page }) => {
    await hands.open('khai-mac.txt');
    await page.locator('.squiggly-error').first().waitFor({ timeout: 15_000 });
    await page.keyboard.press('ControlOrMeta+Shift+m');
    await page.locator('.markers-panel a.monaco-link', { hasText: 'date.impossible' }).first().click();
    const tab = page.locator('.tab.active', { hasText: 'date.impossible.md' });
    await tab.waitFor({ timeout: 10_000 });
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.getByRole('heading', { name: 'date.impossible' }).waitFor({ timeout: 10_000 });
    assert.equal(await page.locator('.markers-panel .monaco-list-row', { hasText: 'date.impossible.md' }).count(), 0);
    await page.keyboard.press('ControlOrMeta+j');
  },

  'the clearance sheet is ticked off with the space bar, and a file beside the article says by whom': async ({
    hands,
    page,
    folder,
  }) => {
    await hands.open('khai-mac.txt');
    await page.locator('.activitybar .action-label[aria-label^="Ministry News"]').click();
    const sheet = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'This Article' }) });
    const row = sheet.locator('.monaco-list-row', { hasText: 'Trần Văn Mẫn' }).first();
    await row.waitFor({ timeout: 15_000 });
    await row.locator('.custom-view-tree-node-item-resourceLabel').click();
    await page.keyboard.press('Space');
    await page.locator('.quick-input-widget', { hasText: 'Who annotates?' }).waitFor({ timeout: 5000 });
    await page.keyboard.type('Minh');
    await page.keyboard.press('Enter');
    await sheet.locator('.monaco-list-row', { hasText: 'verified by Minh' }).waitFor({ timeout: 10_000 });
    const { items } = JSON.parse(readFileSync(join(folder, 'annotations/khai-mac.txt.jsonld'), 'utf8'));
    assert.deepEqual(
      items.map(({ creator, target }) => [creator.name, target.selector[0].exact]),
      [['Minh', 'Trần Văn Mẫn']],
    );
    await hands.command('Ministry News: Hide Verified');
    await row.waitFor({ state: 'detached', timeout: 10_000 });
    await hands.command('Ministry News: Show Verified');
    await sheet.locator('.monaco-list-row', { hasText: 'verified by Minh' }).waitFor({ timeout: 10_000 });
  },

  'the view of entities finds a meeting without marks and leads to its articles': async ({ page }) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').fill('>Ministry News: Search Entities');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Search Entities' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget input[aria-label^="Search Entities"]').waitFor();
    await page.keyboard.type('cang bien');
    await page.keyboard.press('Enter');
    const entities = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Entities' }) });
    const row = entities.locator('.monaco-list-row', { hasText: meeting }).first();
    await row.waitFor({ timeout: 10_000 });
    await row.click();
    await page.keyboard.press('ArrowRight');
    await entities.locator('.monaco-list-row', { hasText: 'be-mac.md' }).first().click();
    await page.locator('.tab', { hasText: 'be-mac.md' }).first().waitFor({ timeout: 10_000 });
  },

  'the timeline opens, and a click on a meeting opens the article beside it at the meeting': async ({
    hands,
    page,
  }) => {
    await hands.open('di-cho.txt');
    await hands.command('Ministry News: Show Timeline');
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const item = inside.locator('.vis-item.meeting [role=option]', { hasText: 'AMPM-3' });
    await item.waitFor({ timeout: 15_000 });
    await item.click();
    await inside.locator('aside li button', { hasText: 'be-mac.md' }).waitFor({ timeout: 10_000 });
    await page.locator('.tab', { hasText: 'be-mac.md' }).first().waitFor({ timeout: 10_000 });
    await page.screenshot({ path: 'out/screenshots/timeline-in-vscode.png' });
    await hands.command('View: Close All Editors');
  },

  'the map opens, and the keyboard leads to an article': async ({ hands, page }) => {
    await hands.command('Ministry News: Show Relations');
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await inside.locator('#picture canvas').first().waitFor({ timeout: 15_000 });
    await inside.locator('footer', { hasText: /links: [1-9]/ }).waitFor({ timeout: 10_000 });
    await inside.locator('#picture').focus();
    await page.keyboard.press('ArrowRight');
    await inside.locator('aside li button').first().waitFor({ timeout: 10_000 });
    await page.keyboard.press('Enter');
    await page
      .locator('.tab', { hasText: /\.(md|txt)/ })
      .first()
      .waitFor({ timeout: 10_000 });
    await page.screenshot({ path: 'out/screenshots/relations-in-vscode.png' });
    await hands.command('View: Close All Editors');
  },

  'Find Conflicts says when no article contradicts another': async ({ hands, page }) => {
    await hands.command('Ministry News: Find Conflicts');
    await page.locator('.pane', { hasText: 'No article contradicts another.' }).waitFor({ timeout: 15_000 });
    await page.locator('.activitybar .action-label[aria-label^="Explorer"]').click();
  },

  'a finding is ignored with a reason, after a look at the registry': async ({ hands, page, folder }) => {
    await hands.open('khai-mac.txt');
    await page.locator('.squiggly-error').first().waitFor({ timeout: 15_000 });
    await hands.click('31/02/2026');
    const row = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Bỏ qua ở đây' });
    await hands.pressFor('ControlOrMeta+.', row);
    await row.click();
    const box = page.locator('.quick-input-widget input.input');
    await box.waitFor();
    await box.fill('trích giấy mời');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: /Until which day|đến hết ngày nào/ }).waitFor();
    await box.fill('2099-12-31');
    await page.keyboard.press('Enter');
    const preview = page.locator('.bulk-edit-panel');
    await preview.waitFor({ timeout: 10_000 });
    const registry = join(folder, 'ignored.registry.yaml');
    assert.equal(existsSync(registry), false, 'nothing changes before the person agrees');
    await page.screenshot({ path: 'out/screenshots/ignore-preview.png' });
    // The box of the file ticks what is below it.
    await preview.locator('.edit-checkbox').first().click();
    await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
    await preview.waitFor({ state: 'hidden' });
    await eventually(() =>
      assert.match(readFileSync(registry, 'utf8'), /reason: "trích giấy mời"\n {4}until: 2099-12-31/),
    );
    await hands.open('khai-mac.txt');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached', timeout: 10_000 });
  },

  ...annotatingCases,

  'nothing popped up in the way': async ({ hands }) => {
    assert.deepEqual(await hands.notifications(), []);
  },
};
