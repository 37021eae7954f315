// The language server as a worker of a page that is no VS Code: `dist/server.web.js`, with `dist/server.js` beside it on the same site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../support/vscodeHost.mjs';

const dist = resolve(import.meta.dirname, '../../dist');
const origin = 'https://worker.test';
const uri = 'untitled:bai-viet.txt';
const text = 'Ngày 31/6/2025, tại Hà Nội, Liên Hợp Quốc (LHQ) họp. LHQ cảm ơn.\n';

export async function runServerWorker() {
  const { browser } = await launchBrowser();
  const name = 'a worker answers a hover and finds an impossible date, in a page that is no VS Code';
  const start = performance.now();
  const outcome = { name };
  try {
    const page = await browser.newPage();
    const asked = [];
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(pathname);
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<title>A page</title>' });
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(dist, pathname)) });
    });
    await page.goto(`${origin}/`);
    const { hover, report } = await page.evaluate(talk, { uri, text, at: text.lastIndexOf('LHQ') });
    assert.match(hover.contents.value, /Liên Hợp Quốc/);
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['date.impossible'],
    );
    assert.deepEqual(asked, ['/', '/server.web.js', '/server.js']);
  } catch (error) {
    outcome.error = error.stack;
  } finally {
    await browser.close();
  }
  return [{ ...outcome, seconds: (performance.now() - start) / 1000 }];
}

/** Runs in the page: what a client says, up to the answers. */
async function talk({ uri, text, at }) {
  const worker = new Worker('/server.web.js');
  const waiting = new Map();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's, which has none
  const send = (message) => worker.postMessage({ jsonrpc: '2.0', ...message });
  worker.addEventListener('message', ({ data }) => {
    // What the server asks of the client is taken note of, no more.
    if (data.method !== undefined && data.id !== undefined) send({ id: data.id, result: null });
    else waiting.get(data.id)?.(data);
  });
  const ask = (method, params) =>
    new Promise((answered, refused) => {
      const id = waiting.size + 1;
      waiting.set(id, ({ result, error }) => (error === undefined ? answered(result) : refused(error)));
      worker.addEventListener('error', refused);
      send({ id, method, params });
    });
  await ask('initialize', { processId: null, rootUri: null, capabilities: {} });
  send({ method: 'initialized', params: {} });
  const opened = { uri, languageId: 'plaintext', version: 1, text };
  send({ method: 'textDocument/didOpen', params: { textDocument: opened } });
  const textDocument = { uri };
  return {
    hover: await ask('textDocument/hover', { textDocument, position: { line: 0, character: at + 1 } }),
    report: await ask('textDocument/diagnostic', { textDocument }),
  };
}
