// A browser in which a page of the timeline or the map believes itself in a webview: policy, theme, messages both ways, state.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { themes } from './themes.mjs';

const root = resolve(import.meta.dirname, '../..');
const origin = 'https://pages.test';

/** The made-up archive, and what of the extension the pages need. */
export async function bundledFixture(folder) {
  const outfile = join(folder, 'fixture.mjs');
  await build({
    entryPoints: [join(root, 'test/client/overviewFixture.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    alias: { vscode: join(root, 'test/support/fakeVscode.ts') },
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  });
  return import(pathToFileURL(outfile).href);
}

/** Opens a page as a webview would: its own policy, the editor's variables, messages both ways. `answer` replaces the archive's answers. */
export function opener(browser, fixture) {
  return async ({
    kind,
    files,
    answer,
    about,
    language = 'vi',
    theme = 'light',
    state,
    width = 1200,
    height = 760,
  }) => {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 1 });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const troubles = [];
    const messages = [];
    const words = fixture.wordsIn(language);
    const reply = answer ?? fixture.archiveOf(files, language);
    page.on('pageerror', (error) => troubles.push(String(error.stack)));
    page.on('console', (line) => line.type() !== 'log' && troubles.push(line.text()));
    await context.route('**/*', (route) => {
      const { origin: asked, pathname } = new URL(route.request().url());
      if (asked !== origin) {
        troubles.push(route.request().url());
        return route.abort();
      }
      if (pathname === '/') {
        const html = fixture.overviewHtml({
          script: `${origin}/${kind}.js`,
          style: `${origin}/${kind}.css`,
          source: origin,
          nonce: 'b5f3',
          language,
          title: kind,
        });
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      }
      const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({
        contentType: `${type}; charset=utf-8`,
        body: readFileSync(join(root, 'dist/views', pathname)),
      });
    });
    await page.exposeFunction('toExtension', (message) => {
      const read = fixture.readPageMessage(message);
      if (read === undefined) troubles.push(`outside the contract: ${JSON.stringify(message).slice(0, 300)}`);
      else messages.push(read);
      if (read?.type === 'ready') return [{ type: 'start', words, ...(about === undefined ? {} : { about }) }];
      return read?.type === 'ask' ? [{ type: 'answer', id: read.id, answer: reply(read.question) }] : [];
    });
    await page.addInitScript(
      ({ variables, classes, kept }) => {
        if (kept !== undefined && sessionStorage.getItem('state') === null)
          sessionStorage.setItem('state', JSON.stringify(kept));
        window.acquireVsCodeApi = () => ({
          postMessage: (message) =>
            window.toExtension(message).then((answers) => answers.forEach((each) => window.postMessage(each, '*'))),
          getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
          setState: (next) => sessionStorage.setItem('state', JSON.stringify(next)),
        });
        const dress = () => {
          for (const [name, value] of Object.entries(variables))
            document.documentElement.style.setProperty(`--vscode-${name}`, value);
          document.body.className = classes;
        };
        document.addEventListener('DOMContentLoaded', dress);
        new MutationObserver((_, watch) => {
          if (document.body === null) return;
          watch.disconnect();
          dress();
        }).observe(document, { childList: true, subtree: true });
      },
      { variables: themes[theme].variables, classes: themes[theme].classes, kept: state },
    );
    await page.goto(`${origin}/`);
    return {
      page,
      context,
      troubles,
      messages,
      tell: (message) => page.evaluate((each) => window.postMessage(each, '*'), message),
    };
  };
}
