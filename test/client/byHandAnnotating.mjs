// A person decides about places of an article, and ends a post, by mouse and keyboard.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/hands.mjs';

const annotations = (folder) => {
  const { items } = JSON.parse(readFileSync(join(folder, 'annotations/be-mac.md.jsonld'), 'utf8'));
  return items.map(({ motivation, creator, body }) => [motivation, creator.name, body[0].value]);
};

/** Runs a command of the palette that asks something at once, in the same box. */
const begin = async (page, title) => {
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget input[type=text]');
  await box.waitFor();
  await box.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
};

/** Ticks the changes of some files in the preview and applies them. */
const agree = async (page, files, picture) => {
  const preview = page.locator('.bulk-edit-panel');
  await preview.waitFor({ timeout: 10_000 });
  for (const file of files) {
    const tick = preview.locator('.monaco-list-row', { hasText: file }).first().locator('.edit-checkbox');
    await tick.waitFor();
    if (!(await tick.getAttribute('class')).split(' ').includes('checked')) await tick.click();
  }
  await page.screenshot({ path: `out/screenshots/${picture}.png` });
  await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
  await preview.waitFor({ state: 'hidden' });
};

export const annotatingCases = {
  'a note is added from the context menu': async ({ hands, page, folder }) => {
    await hands.open('be-mac.md');
    await hands.click('AMPM-3', 1);
    const { x, y } = await hands.pointAt('AMPM-3', 1);
    await page.mouse.click(x, y, { button: 'right' });
    const menu = page.locator('.monaco-menu .action-item', { hasText: 'Ministry News' });
    await menu.hover();
    await menu.click();
    // The submenu is an entry of the menu, and holds its own.
    const entry = page.locator('.monaco-menu .action-item', { hasText: /^Add Note/ });
    await entry.waitFor();
    await page.screenshot({ path: 'out/screenshots/annotate-menu.png' });
    await entry.click();
    const box = page.locator('.quick-input-widget input.input');
    await box.waitFor();
    await box.fill('đã hỏi ban tổ chức');
    await page.keyboard.press('Enter');
    // A machine is asked once who annotates: in a whole run it was, by the clearance sheet.
    const who = page.locator('.quick-input-title', { hasText: /Who annotates|Ai chú giải/ });
    const isAsked = await who.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isAsked) {
      await box.fill('Minh');
      await page.keyboard.press('Enter');
    }
    await eventually(() => assert.deepEqual(annotations(folder), [['commenting', 'Minh', 'đã hỏi ban tổ chức']]));
  },

  'letters are linked to an entity that a person finds by typing, then the link is undone': async ({
    hands,
    page,
    folder,
  }) => {
    await hands.open('be-mac.md');
    await hands.click('KTCX');
    await begin(page, 'Ministry News: Link to Entity');
    await page.locator('.quick-input-title', { hasText: /Whom or what|là ai hay là gì/ }).waitFor();
    const box = page.locator('.quick-input-widget input[type=text]');
    await box.fill('bo hang hai');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Bộ Hàng hải' }).waitFor();
    await page.screenshot({ path: 'out/screenshots/link-to-entity.png' });
    await page.keyboard.press('Enter');
    await eventually(() =>
      assert.deepEqual(annotations(folder).at(-1), ['linking', 'Minh', 'organisation/bo-hang-hai']),
    );
    await eventually(async () => {
      const shown = await hands.hover('KTCX');
      assert.ok(shown.includes('Bộ Hàng hải'), shown);
    });
    await hands.command('Ministry News: Undo Last Annotation');
    await eventually(() => assert.equal(annotations(folder).length, 1));
  },

  'a post is ended: the registry gets the day, later articles the new title, after a look': async ({
    hands,
    page,
    folder,
  }) => {
    await hands.open('be-mac.md');
    await hands.click('Trần Văn Mẫn', 1);
    await begin(page, 'Ministry News: End Membership');
    const box = page.locator('.quick-input-widget input.input');
    await page.locator('.quick-input-title', { hasText: /last day|Ngày cuối/ }).waitFor();
    await box.fill('2026-03-11');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: /Nobody yet|Chưa có ai/ }).click();
    const row = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text });
    await row('khai-mac.txt').waitFor();
    await page.screenshot({ path: 'out/screenshots/end-membership.png' });
    await row(/Show the changes|Xem các thay đổi/).click();
    const read = (name) => readFileSync(join(folder, name), 'utf8').normalize();
    await page.locator('.bulk-edit-panel').waitFor({ timeout: 10_000 });
    assert.ok(!read('cang-bien.registry.yaml').includes('2026-03-11'), 'nothing changes before the person agrees');
    await agree(page, ['be-mac.md', 'cang-bien.registry.yaml'], 'end-membership-preview');
    await eventually(() => {
      assert.match(read('cang-bien.registry.yaml'), /start_date: 2024-01-01\n {4}end_date: 2026-03-11\n/);
      assert.match(read('be-mac.md'), /nguyên Thứ trưởng Trần Văn Mẫn/);
      assert.ok(!read('khai-mac.txt').includes('nguyên'));
    });
    assert.ok(existsSync(join(folder, 'annotations/be-mac.md.jsonld')));
  },
  'letters become another name of a body in the registry, after a look': async ({ hands, page, folder }) => {
    await hands.open('be-mac.md');
    await hands.click('KTCX');
    await begin(page, 'Ministry News: Add Alias');
    await page.locator('.quick-input-title', { hasText: /Whose name|Tên của ai|là tên/ }).waitFor();
    await page.locator('.quick-input-widget input[type=text]').fill('bo hang hai');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Bộ Hàng hải' }).waitFor();
    await page.keyboard.press('Enter');
    await agree(page, ['cang-bien.registry.yaml'], 'add-alias-preview');
    await eventually(() => assert.match(readFileSync(join(folder, 'cang-bien.registry.yaml'), 'utf8'), /KTCX/));
    await eventually(async () => {
      await hands.hover('KTCX');
      // The registry knows the letters now; the article still does not say what they mean, which stands first.
      await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Bộ Hàng hải' }).waitFor({ timeout: 1000 });
    });
  },

  'a name that is typed gets an entry of its own in the registry, after a look': async ({ hands, page, folder }) => {
    await hands.open('be-mac.md');
    await hands.click('KTCX');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('Ông Lê Văn Cảng, Giám đốc Cảng Đình Vũ, cảm ơn các đoàn.');
    await hands.click('Lê Văn Cảng');
    await hands.command('Ministry News: Add to Registry');
    await agree(page, ['cang-bien.registry.yaml'], 'add-to-registry-preview');
    await eventually(() =>
      assert.match(readFileSync(join(folder, 'cang-bien.registry.yaml'), 'utf8').normalize(), /name: Lê Văn Cảng/),
    );
    await page.keyboard.press('ControlOrMeta+s');
  },
};
