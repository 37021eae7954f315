// `npm run screenshots [-- FOLDER]`: builds, and takes pictures of the running product on the sample newsroom, for the README, into out/screenshots or FOLDER.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { handsOn } from '../support/hands.mjs';
import { openWorkbench } from '../support/vscodeHost.mjs';

const root = resolve(import.meta.dirname, '../..');
const out = resolve(root, process.argv[2] ?? 'out/screenshots');
const folder = join(mkdtempSync(join(tmpdir(), 'ministry-news-')), 'newsroom');
const [width, height] = [1100, 640];
const settings = {
  'security.workspace.trust.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontFamily': "'Noto Sans', 'Segoe UI', sans-serif",
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  // A Ctrl that is still down would make a link of what is under the pointer.
  'editor.multiCursorModifier': 'ctrlCmd',
  'editor.padding.top': 8,
  'editor.wordWrap': 'on',
  // Measures each line: the letters of this font are not equally wide.
  'editor.wrappingStrategy': 'advanced',
  'workbench.colorTheme': 'Default Light Modern',
};

if (spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
mkdirSync(out, { recursive: true });
cpSync(join(root, 'seeds/newsroom'), folder, { recursive: true });
const workbench = await openWorkbench({ folder, settings, width, height });
try {
  const { page } = workbench;
  const hands = handsOn(page);
  const explorer = page.locator('.monaco-workbench .explorer-folders-view');
  /**
   * As WebP without loss, in 16 shades of each colour: letters stay sharp, and the picture is a third as large; some come with the extension.
   * Of the whole window, or of what is shown `around` a place.
   */
  const take = async (name, around) => {
    const clip = around && (await frameOf(around));
    const png = (await page.screenshot({ clip })).toString('base64');
    const converter = await page.context().browser().newPage();
    const webp = await converter.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      pixels.data.forEach((value, at) => (pixels.data[at] = Math.round(value / 17) * 17));
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/webp', 1).split(',')[1];
    }, png);
    await converter.close();
    writeFileSync(join(out, `${name}.webp`), Buffer.from(webp, 'base64'));
  };
  /** A widget and some pixels around it, as far as the window goes. */
  const frameOf = async ({ widget, left = 8, above = 8, right = 8, below = 8 }) => {
    const box = await page.locator(widget).first().boundingBox();
    const [x, y] = [Math.max(0, box.x - left), Math.max(0, box.y - above)];
    const [endX, endY] = [Math.min(width, box.x + box.width + right), Math.min(height, box.y + box.height + below)];
    return { x, y, width: endX - x, height: endY - y };
  };
  const picture = async (name, around) => {
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    await take(name, around);
  };
  await explorer.waitFor({ timeout: 60_000 });

  await hands.open('2025-05-15-ha-tang-so-nong-thon.txt');
  await page.locator('.squiggly-error').first().waitFor({ timeout: 15_000 });
  await hands.command('Ministry News: Check Workspace');
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  // The view is drawn up a little: it is what the picture is about.
  const { x, y } = await page.locator('.part.panel').boundingBox();
  await page.mouse.move(x + 350, y - 2);
  await page.mouse.down();
  await page.mouse.move(x + 350, y - 160, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(2, 2);
  // By now the line that the view led to has lost its colour.
  await page.waitForTimeout(1500);
  await picture('problems', { widget: '.part.panel' });
  await page.keyboard.press('ControlOrMeta+j');
  await page.keyboard.press('ControlOrMeta+b');
  await explorer.waitFor({ state: 'hidden' });

  await hands.open('2025-06-23-ammsti-21-jakarta.md');
  await hands.hover('AMMSTI-21');
  // The pointer stays where it is: the hover goes with it.
  await take('hover', { widget: '.monaco-hover:not(.hidden)', above: 40, below: 6 });

  await hands.open('2025-04-14-tiep-doan-vien-du-lieu.txt');
  await hands.click('Thủ trưởng');
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 15_000 });
  await hands.pressFor('ControlOrMeta+.', page.locator('.action-widget .monaco-list-row.action'));
  await picture('quick-fix', { widget: '.action-widget', left: 90, above: 60, right: 190 });
  await page.keyboard.press('Escape');

  await hands.open('2025-09-12-dien-dan-du-lieu-song-hong-3.txt');
  await hands.click('Diễn đàn Dữ liệu Sông Hồng lần thứ 3');
  await hands.pressFor('ControlOrMeta+F12', page.locator('.peekview-widget .ref-tree .monaco-list-row'));
  await picture('implementation');
  await page.keyboard.press('Escape');

  await hands.click('Trần Ngọc Hạnh');
  const box = page.locator('.rename-box input');
  await hands.pressFor('F2', box);
  await box.fill('Trần Ngọc Hân');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('.bulk-edit-panel .monaco-list-row').nth(3).waitFor({ timeout: 10_000 });
  await picture('rename');
  await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Discard' }).click();
  await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor({ state: 'hidden' });
  const panel = page.locator('.part.panel');
  if (await panel.isVisible()) await page.keyboard.press('ControlOrMeta+j');
  await panel.waitFor({ state: 'hidden' });

  for (const [title, drawn] of [
    ['Timeline', '.vis-item [role=option]'],
    ['Relations', '#picture canvas'],
  ]) {
    await hands.command('View: Close All Editors');
    await hands.command(`Ministry News: Show ${title}`);
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await inside.locator(drawn).first().waitFor({ timeout: 15_000 });
    await inside.locator('#picture').focus();
    for (const key of title === 'Timeline' ? ['ArrowRight', 'ArrowDown'] : ['ArrowRight'])
      await page.keyboard.press(key);
    await inside.locator('aside li button').first().waitFor();
    // The map has found its places by then.
    await page.waitForTimeout(4000);
    await picture(title.toLowerCase());
  }
  console.log(`Pictures in ${out}`);
} finally {
  await workbench.stop();
  rmSync(resolve(folder, '..'), { recursive: true, force: true });
}
