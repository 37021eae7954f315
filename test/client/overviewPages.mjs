// The pages of the timeline and the map in a browser, under their own content security policy: drawing, keys, search, pictures, themes, thousands of items.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../support/vscodeHost.mjs';
import { bundledFixture, opener } from './overviewRoom.mjs';
import { themes } from './themes.mjs';

export async function runOverviewPages({ screenshots }) {
  const folder = mkdtempSync(join(tmpdir(), 'ministry-news-pages-'));
  const { browser, found } = await launchBrowser();
  console.log(`Browser: ${found}`);
  const outcomes = [];
  try {
    const fixture = await bundledFixture(folder);
    const open = opener(browser, fixture);
    for (const [name, test] of Object.entries(cases)) {
      const start = performance.now();
      const outcome = { name };
      const opened = [];
      try {
        await test({
          fixture,
          screenshots,
          open: async (settings) => {
            const room = await open(settings);
            opened.push(room);
            return room;
          },
        });
        for (const { troubles } of opened) assert.deepEqual(troubles, [], 'errors, requests and refused messages');
      } catch (error) {
        const picture = join(screenshots, 'overview-failed.png');
        await opened.at(-1)?.page.screenshot({ path: picture });
        outcome.error = `${error.stack}\nThe screen: ${picture}`;
      }
      for (const { context } of opened) await context.close();
      outcome.seconds = (performance.now() - start) / 1000;
      outcomes.push(outcome);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return outcomes;
}

const isDrawn = (page) => page.locator('.vis-item [role=option]').first().waitFor({ timeout: 10_000 });
const isMapped = (page) =>
  page.waitForFunction(() => /\d/.test(document.querySelector('footer')?.textContent ?? ''), undefined, {
    timeout: 10_000,
  });
const title = (page) => page.locator('aside h2').innerText();
const asked = (messages, what) => messages.filter(({ type, question }) => type === 'ask' && question.what === what);
const last = (messages, type) => messages.findLast((message) => message.type === type);

/** Frame times while something goes on, in milliseconds: reported, never judged, since a test machine may be busy. */
async function frames(page, name, act) {
  await page.evaluate(() => {
    window.times = [];
    let before = performance.now();
    const step = () => {
      const now = performance.now();
      window.times.push(now - before);
      before = now;
      if (window.times !== undefined) window.frame = requestAnimationFrame(step);
    };
    window.frame = requestAnimationFrame(step);
  });
  await act();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.frame);
    return window.times.slice(1).sort((a, b) => a - b);
  });
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(0);
  console.log(`  ${name}: ${times.length} frames, median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
}

async function drag(page, selector, dx, dy) {
  const { x, y, width, height } = await page.locator(selector).boundingBox();
  const [left, top] = [x + width * 0.6, y + height * 0.8];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (let i = 1; i <= 30; i++) await page.mouse.move(left + (dx * i) / 30, top + (dy * i) / 30);
  await page.mouse.up();
}

const registry = (text) => ({ path: 'x.registry.yaml', text });

const cases = {
  'the timeline shows lanes, and a click tells what is known and opens the article': async ({
    open,
    fixture,
    screenshots,
  }) => {
    const { page, messages } = await open({ kind: 'timeline', files: fixture.manyArticles(5) });
    await isDrawn(page);
    assert.equal(await page.locator('h1').innerText(), 'Dòng thời gian');
    assert.ok((await page.locator('.vis-label').count()) >= 2);
    const item = page.locator('.vis-item.meeting [role=option]').first();
    const name = await item.innerText();
    await item.click();
    await page.locator('aside li button').first().waitFor();
    assert.equal(await title(page), name);
    assert.match(last(messages, 'open').place.uri, /^file:\/\/\/newsroom\/bai-0000\d\.txt$/);
    assert.equal(last(messages, 'open').keepFocus, true);
    await page.screenshot({ path: join(screenshots, 'timeline-few.png') });
  },

  'arrows walk through the timeline, Enter opens, Escape lets go; those who hear it are told': async ({
    open,
    fixture,
  }) => {
    const { page, messages } = await open({ kind: 'timeline', files: fixture.manyArticles(20), language: 'en' });
    await isDrawn(page);
    const stage = page.locator('#picture');
    await stage.focus();
    const active = () =>
      page.evaluate(() =>
        document
          .getElementById(document.querySelector('#picture').getAttribute('aria-activedescendant'))
          ?.getAttribute('aria-label'),
      );
    const walked = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(key);
      walked.push(await active());
    }
    assert.equal(walked[2], walked[0]);
    assert.equal(new Set(walked).size, 3, walked.join('\n'));
    assert.equal(await page.locator('[role=status]').innerText(), walked[3]);
    await page.locator('aside li button').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => true);
    assert.equal(last(messages, 'open').keepFocus, false);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('aside').isVisible(), false);
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement.type), 'search');
    assert.equal(await stage.getAttribute('role'), 'listbox');
  },

  'search and kinds narrow the timeline, heaps open into their days': async ({ open, fixture, screenshots }) => {
    const { page, messages } = await open({ kind: 'timeline', files: fixture.manyArticles(1500) });
    await isDrawn(page);
    const heap = page.locator('.vis-item.heap').first();
    await heap.waitFor();
    await page.screenshot({ path: join(screenshots, 'timeline-many.png') });
    const before = asked(messages, 'timeline').length;
    await heap.click();
    await page.waitForFunction((count) => window.times === undefined && count > 0, before);
    await page.waitForTimeout(900);
    const { from, to } = asked(messages, 'timeline').at(-1).question.params;
    assert.ok(Date.parse(to) - Date.parse(from) < 3.5 * 366 * 86_400_000, `${from} ${to}`);
    await page.locator('input[type=search]').fill('hai dang');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.vis-label .vis-inner')].length > 0 &&
        ![...document.querySelectorAll('.vis-item [role=option]')].some((each) =>
          each.textContent.includes('Thủy sản'),
        ),
      undefined,
      { timeout: 5000 },
    );
    await page.locator('input[type=search]').fill('');
    await page.locator('label.check', { hasText: 'Cuộc họp' }).locator('input').uncheck();
    await page.waitForFunction(
      () =>
        document.querySelectorAll('.vis-item.meeting').length === 0 &&
        document.querySelectorAll('.vis-item.post').length > 0,
      undefined,
      { timeout: 5000 },
    );
    assert.deepEqual(asked(messages, 'timeline').at(-1).question.params.kinds, ['post']);
  },

  'names that look like markup, run from right to left or are emoji stand there as text': async ({
    open,
    fixture,
    screenshots,
  }) => {
    const files = [registry(fixture.strangeNames), ...fixture.manyArticles(3)];
    for (const kind of ['timeline', 'relations']) {
      const { page } = await open({ kind, files, about: { id: 'official/rtl', name: '<u>محمد</u> ⛵' } });
      await (kind === 'timeline' ? isDrawn(page) : isMapped(page));
      assert.equal(await page.locator('#stage img, #stage b, header u').count(), 0);
      if (kind === 'timeline') {
        const texts = await page.locator('.vis-item [role=option]').allInnerTexts();
        assert.ok(
          texts.some((text) => text.includes('<b>Cố vấn</b>')),
          texts.join(' | '),
        );
        assert.ok((await page.locator('.vis-label').allInnerTexts()).some((text) => text.includes('<img src=x')));
      }
      await page.screenshot({ path: join(screenshots, `${kind}-strange.png`) });
    }
  },

  'the map shows who shares articles, and a node tells with whom': async ({ open, fixture, screenshots }) => {
    const { page, messages } = await open({ kind: 'relations', files: fixture.manyArticles(5) });
    await isMapped(page);
    const stage = page.locator('#picture');
    await stage.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('aside li button').first().waitFor();
    const name = await title(page);
    assert.match(await page.locator('[role=status]').innerText(), new RegExp(`^${name}, `));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    assert.match(last(messages, 'open').place.uri, /bai-/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.locator('aside ul').last().locator('button').first().click();
    await page.waitForFunction(() => document.querySelector('aside h2').textContent.includes(' – '));
    await page.screenshot({ path: join(screenshots, 'relations-few.png') });
    await stage.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.waitForTimeout(100);
    assert.equal(last(messages, 'show').what, 'relations');
  },

  'pictures: SVG that stands for itself, PNG that is one': async ({ open, fixture, screenshots }) => {
    for (const kind of ['timeline', 'relations']) {
      const { page, messages, context } = await open({
        kind,
        files: [registry(fixture.strangeNames), ...fixture.manyArticles(60)],
      });
      await (kind === 'timeline' ? isDrawn(page) : isMapped(page));
      await page.waitForTimeout(400);
      await page.getByRole('button', { name: 'SVG' }).click();
      await page.getByRole('button', { name: 'PNG' }).click();
      for (let i = 0; i < 50 && messages.filter(({ type }) => type === 'save').length < 2; i++)
        await page.waitForTimeout(100);
      const [svg, png] = messages.filter(({ type }) => type === 'save');
      const size = await page.evaluate(async (text) => {
        const read = new DOMParser().parseFromString(text, 'image/svg+xml');
        const shapes = read.querySelectorAll('rect, circle, polygon, line').length;
        return {
          error: read.querySelector('parsererror')?.textContent,
          texts: read.querySelectorAll('text').length,
          shapes,
        };
      }, svg.data);
      assert.equal(size.error, undefined);
      assert.ok(size.texts > 10 && size.shapes > 20, JSON.stringify(size));
      assert.doesNotMatch(svg.data, /<script|href=|<image|foreignObject/);
      const bytes = Buffer.from(png.data, 'base64');
      assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
      assert.ok(bytes.readUInt32BE(16) > 600, `${bytes.readUInt32BE(16)} pixels wide`);
      const viewer = await context.newPage();
      await viewer.setContent(`<body style="margin:0">${svg.data}</body>`);
      await viewer.screenshot({ path: join(screenshots, `${kind}-export.png`) });
    }
  },

  'a page that was hidden comes back as it was left': async ({ open, fixture }) => {
    const { page, messages } = await open({ kind: 'timeline', files: fixture.manyArticles(20) });
    await isDrawn(page);
    await page.locator('#picture').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('aside li button').first().waitFor();
    const name = await title(page);
    await page.keyboard.press('+');
    await page.waitForTimeout(900);
    const left = asked(messages, 'timeline').at(-1).question.params;
    await page.reload();
    await isDrawn(page);
    await page.waitForTimeout(300);
    const again = asked(messages, 'timeline').at(-1).question.params;
    assert.deepEqual([again.from, again.to], [left.from, left.to]);
    assert.equal(await title(page), name);
    const map = await open({ kind: 'relations', files: fixture.manyArticles(60) });
    await isMapped(map.page);
    await map.page.waitForFunction(
      () => Object.keys(JSON.parse(sessionStorage.getItem('state') ?? '{}').spots ?? {}).length > 0,
      undefined,
      { timeout: 10_000 },
    );
    const spots = () => map.page.evaluate(() => JSON.parse(sessionStorage.getItem('state')).spots);
    const before = await spots();
    await map.page.reload();
    await isMapped(map.page);
    assert.deepEqual(await spots(), before);
  },

  'the page follows when the archive changes or somebody else is asked about': async ({ open, fixture }) => {
    for (const kind of ['timeline', 'relations']) {
      const { page, messages, tell } = await open({ kind, files: fixture.manyArticles(60) });
      await (kind === 'timeline' ? isDrawn(page) : isMapped(page));
      const count = asked(messages, kind).length;
      await tell({ type: 'changed' });
      await page.waitForTimeout(400);
      assert.ok(asked(messages, kind).length > count);
      const id = 'organisation/so-mai-cheo';
      await tell({ type: 'about', about: { id, name: 'Sở Mái chèo' } });
      await page.locator('h1', { hasText: 'Sở Mái chèo' }).waitFor();
      assert.equal(asked(messages, kind).at(-1).question.params.about, id);
      await page.locator('h1 button').click();
      await page.waitForTimeout(50);
      assert.deepEqual(last(messages, 'show'), { type: 'show', what: kind });
    }
  },

  'in every theme, both pages': async ({ open, fixture, screenshots }) => {
    for (const theme of Object.keys(themes)) {
      for (const kind of ['timeline', 'relations']) {
        const { page } = await open({
          kind,
          files: fixture.manyArticles(300),
          theme,
          language: theme === 'dark' ? 'en' : 'vi',
        });
        await (kind === 'timeline' ? isDrawn(page) : isMapped(page));
        await page.locator('#picture').focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowDown');
        await page.locator('aside li').first().waitFor();
        await page.waitForTimeout(1500);
        await page.screenshot({ path: join(screenshots, `${kind}-${theme}.png`) });
      }
    }
  },

  'nothing is wider than a narrow column': async ({ open, fixture, screenshots }) => {
    for (const kind of ['timeline', 'relations']) {
      const { page } = await open({ kind, files: fixture.manyArticles(60), width: 420, height: 640 });
      await (kind === 'timeline' ? isDrawn(page) : isMapped(page));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 420);
      await page.screenshot({ path: join(screenshots, `${kind}-narrow.png`) });
    }
  },

  'a thousand items at once, an archive of thousands, two thousand names: all of it can be moved': async ({
    open,
    fixture,
    screenshots,
  }) => {
    const crowd = await open({ kind: 'timeline', answer: fixture.crowdedTimeline(1000) });
    await isDrawn(crowd.page);
    await frames(crowd.page, '1,000 items at once, dragged', () => drag(crowd.page, '.vis-panel.vis-center', -400, 0));
    await frames(crowd.page, '1,000 items at once, zoomed', async () => {
      for (let i = 0; i < 4; i++) await crowd.page.getByRole('button', { name: 'Phóng to' }).click();
      await crowd.page.waitForTimeout(800);
    });
    await crowd.page.screenshot({ path: join(screenshots, 'timeline-1000.png') });
    const usual = await open({ kind: 'timeline', files: fixture.manyArticles(1500) });
    await isDrawn(usual.page);
    await frames(usual.page, 'the timeline of 1,500 articles, dragged', () =>
      drag(usual.page, '.vis-panel.vis-center', -400, 0),
    );
    for (const count of [100, 2000]) {
      const map = await open({ kind: 'relations', answer: fixture.crowdedMap(count) });
      await isMapped(map.page);
      await frames(map.page, `${count} names, while they find their places`, () => map.page.waitForTimeout(1500));
      await map.page.waitForFunction(
        () => Object.keys(JSON.parse(sessionStorage.getItem('state') ?? '{}').spots ?? {}).length > 0,
        undefined,
        { timeout: 60_000 },
      );
      await frames(map.page, `${count} names, dragged`, () => drag(map.page, '#picture', -300, -100));
      await map.page.screenshot({ path: join(screenshots, `relations-${count}.png`) });
    }
  },
};
