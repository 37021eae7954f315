// The page that `check --format html` writes, in a browser: filters, grouping, languages, themes, keys, print; thousands of findings; no network.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../support/vscodeHost.mjs';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
/** Two findings each: an impossible date and a registry that calls the word wrong. */
const articles = 1500;

export async function runReportPage({ screenshots }) {
  const folder = mkdtempSync(join(tmpdir(), 'ministry-news-report-'));
  const { browser, found } = await launchBrowser();
  console.log(`Browser: ${found}`);
  const outcomes = [];
  try {
    const file = writeReport(folder);
    for (const [name, test] of Object.entries(cases)) {
      const start = performance.now();
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
      const troubles = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (line) => troubles.push(line.text()));
      page.on('request', (request) => request.url() !== pathToFileURL(file).href && troubles.push(request.url()));
      const outcome = { name };
      try {
        await page.goto(pathToFileURL(file).href);
        await test(page, screenshots);
        assert.deepEqual(troubles, [], 'errors and requests');
      } catch (error) {
        const picture = join(screenshots, 'report-failed.png');
        await page.screenshot({ path: picture });
        outcome.error = `${error.stack}\nThe screen: ${picture}`;
      }
      outcome.seconds = (performance.now() - start) / 1000;
      outcomes.push(outcome);
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return outcomes;
}

function writeReport(folder) {
  const room = join(folder, 'bai');
  mkdirSync(room);
  for (let index = 0; index < articles; index++) {
    const text = `Cuộc họp thứ ${index} diễn ra ngày 31/02/2026. Nhóm Đối tác, đối thoại đến dự. Hết.\n`;
    writeFileSync(join(room, `bai-${String(index).padStart(4, '0')}.txt`), text);
  }
  writeFileSync(
    join(room, 'x.registry.yaml'),
    'terms:\n  - id: term/dtdt\n    name: đối tác đối thoại\n    other_names: [{name: "đối tác, đối thoại", use: wrong}]\n',
  );
  const args = [cli, 'check', room, '--no-starter', '--format', 'html', '--message-language', 'en'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 1, stderr);
  const file = join(folder, 'report.html');
  writeFileSync(file, stdout);
  return file;
}

const isShown = (page, text) =>
  page.waitForFunction((text) => document.querySelector('output').textContent === text, text, { timeout: 10_000 });
const codes = (page) => page.locator('.group:not([hidden]) h2').count();

const cases = {
  'every finding is there, in the language asked for, and the page switches': async (page) => {
    await isShown(page, `${2 * articles} shown`);
    assert.equal(await page.locator('h1').innerText(), 'Findings in the articles');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    assert.equal(await page.locator('h1').innerText(), 'Kết quả kiểm tra bài viết');
    await isShown(page, `${2 * articles} đang hiện`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  },

  'level, code, article and words narrow what is shown': async (page) => {
    await page.locator('input[value=error]').uncheck();
    await isShown(page, `${articles} shown`);
    await page.locator('input[value=error]').check();
    await page.locator('select[name=code]').selectOption('date.impossible');
    await isShown(page, `${articles} shown`);
    await page.locator('select[name=file]').selectOption({ label: 'bai-0007.txt' });
    await isShown(page, '1 shown');
    await page.getByRole('button', { name: 'Clear' }).click();
    await isShown(page, `${2 * articles} shown`);
    await page.keyboard.press('/');
    await page.keyboard.type('hop thu 12 dien');
    // Both findings of the article quote the sentence.
    await isShown(page, '2 shown');
    assert.equal(await page.locator('.finding:not([hidden]) mark').first().innerText(), '31/02/2026');
    await page.locator('input[type=search]').fill('hóp thứ 12 diễn');
    await isShown(page, '0 shown');
  },

  'a code of the overview shows its findings alone': async (page) => {
    await page.getByRole('button', { name: 'term.variant' }).click();
    await isShown(page, `${articles} shown`);
    assert.equal(await page.locator('select[name=code]').inputValue(), 'term.variant');
  },

  'three thousand findings regroup and answer a search in less than a second': async (page, screenshots) => {
    assert.equal(await codes(page), articles);
    const spent = await page.evaluate(async () => {
      const painted = () => new Promise((wake) => requestAnimationFrame(() => requestAnimationFrame(wake)));
      const start = performance.now();
      document.querySelector('input[value=code]').click();
      await painted();
      const grouped = performance.now();
      const box = document.querySelector('input[type=search]');
      box.value = 'cuoc hop thu 14';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await painted();
      return { grouping: grouped - start, search: performance.now() - grouped };
    });
    console.log(`  grouping ${spent.grouping.toFixed(0)} ms, first search ${spent.search.toFixed(0)} ms`);
    assert.ok(spent.grouping < 1000 && spent.search < 1000, JSON.stringify(spent));
    assert.equal(await codes(page), 2);
    await page.screenshot({ path: join(screenshots, 'report-by-code.png') });
    await page.keyboard.press('Escape');
    await isShown(page, `${2 * articles} shown`);
    assert.equal(await codes(page), articles);
  },

  'j and k walk through what is shown': async (page) => {
    const focused = () =>
      page.evaluate(() => {
        const { file, code } = document.activeElement.dataset;
        return `${file} ${code}`;
      });
    await page.locator('select[name=code]').selectOption('term.variant');
    await page.locator('h1').click();
    const walked = [];
    for (const key of ['j', 'j', 'j', 'k', 'k', 'k']) {
      await page.keyboard.press(key);
      walked.push(await focused());
    }
    assert.deepEqual(
      walked,
      [0, 1, 2, 1, 0, 0].map((file) => `${file} term.variant`),
    );
  },

  'dark by the system or by the button, and paper is always light': async (page, screenshots) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(await paper(), 'rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Light / dark' }).click();
    assert.equal(await paper(), 'rgb(23, 27, 33)');
    await page.getByRole('button', { name: 'Light / dark' }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await paper(), 'rgb(255, 255, 255)', 'the button outweighs the system');
    await page.reload();
    assert.equal(await paper(), 'rgb(23, 27, 33)');
    await page.screenshot({ path: join(screenshots, 'report-dark.png') });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await paper(), 'rgb(255, 255, 255)');
    assert.equal(await page.locator('.filters').isVisible(), false);
  },

  'nothing is wider than a telephone': async (page, screenshots) => {
    await page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await page.screenshot({ path: join(screenshots, 'report-narrow.png') });
  },
};
