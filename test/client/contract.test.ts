/** What the extension takes from a page: messages of the contract, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAbout, readPageMessage } from '../../client/src/pages/contract.ts';
import { overviewHtml } from '../../client/src/views/overviewHtml.ts';

const at = { line: 3, character: 7 };
const place = { uri: 'file:///a.txt', range: { start: at, end: at } };
const timeline = {
  kinds: ['meeting', 'post'],
  query: 'bộ',
  unnamed: false,
  lanes: 40,
  from: '2024-01-01',
  to: '2024-12-31',
};
const relations = { about: 'official/a', kinds: ['official'], query: '', most: 100 };
const places = { entity: 'official/a', beside: 'meeting/b', most: 50 };

test('each message of the contract is taken as it is', () => {
  const messages = [
    { type: 'ready' },
    { type: 'ask', id: 1, question: { what: 'timeline', params: timeline } },
    { type: 'ask', id: 2, question: { what: 'relations', params: relations } },
    { type: 'ask', id: 3, question: { what: 'places', params: places } },
    { type: 'open', place, keepFocus: true },
    { type: 'show', what: 'dossier', about: { id: 'official/a', name: '<b>A</b>' } },
    { type: 'show', what: 'timeline' },
    { type: 'save', format: 'svg', data: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
    { type: 'save', format: 'png', data: 'iVBORw0KGgoAAAA=' },
  ];
  for (const message of messages) assert.deepEqual(readPageMessage(message), message);
});

test('whatever else comes is no message', () => {
  const ask = (params: unknown, what = 'timeline') => ({ type: 'ask', id: 1, question: { what, params } });
  const refused: readonly unknown[] = [
    undefined,
    null,
    'ready',
    [],
    {},
    { type: 'run', command: 'workbench.action.terminal.new' },
    { type: 'ready', more: 1 },
    { type: 'ask', id: -1, question: { what: 'timeline', params: timeline } },
    { type: 'ask', id: '1', question: { what: 'timeline', params: timeline } },
    { type: 'ask', id: 1 },
    ask(timeline, 'workspace/executeCommand'),
    ask({ ...timeline, kinds: ['meeting', 'secret'] }),
    ask({ ...timeline, kinds: ['meeting', 'post', 'meeting'] }),
    ask({ ...timeline, lanes: 1.5 }),
    ask({ ...timeline, lanes: Infinity }),
    ask({ ...timeline, query: 5 }),
    ask({ ...timeline, query: 'a'.repeat(1001) }),
    ask({ ...timeline, from: 2024 }),
    ask({ ...timeline, language: 'vi' }),
    ask([timeline]),
    ask({ ...relations, most: '100' }, 'relations'),
    ask({ ...places, entity: undefined }, 'places'),
    ask({ ...places, uri: 'file:///etc/passwd' }, 'places'),
    { type: 'open', place: { uri: 'file:///a.txt' }, keepFocus: true },
    { type: 'open', place: { ...place, range: { start: at, end: { line: -1, character: 0 } } }, keepFocus: true },
    { type: 'open', place },
    { type: 'show', what: 'settings' },
    { type: 'show', what: 'dossier' },
    { type: 'show', what: 'timeline', about: { id: 'official/a' } },
    { type: 'show', what: 'timeline', about: { id: 'official/a', name: 'A', uri: 'command:x' } },
    { type: 'save', format: 'svg', data: '<script>' },
    { type: 'save', format: 'png', data: 'TVqQAAMAAAAEAAAA' },
    { type: 'save', format: 'png', data: 'iVBORw0KGgo<svg' },
    { type: 'save', format: 'exe', data: '<svg ' },
  ];
  for (const message of refused) assert.equal(readPageMessage(message), undefined, JSON.stringify(message));
});

test('whom a page was about is taken from its state only where it is just that', () => {
  assert.deepEqual(readAbout({ id: 'official/a', name: 'A' }), { id: 'official/a', name: 'A' });
  for (const state of [undefined, 'a', { id: 'a' }, { id: 1, name: 'A' }]) assert.equal(readAbout(state), undefined);
});

test('the page allows its own script and style, and nothing from elsewhere or inline', () => {
  const html = overviewHtml({
    script: 'https://own/timeline.js',
    style: 'https://own/timeline.css',
    source: 'https://own',
    nonce: 'abc"><script>',
    language: 'vi',
    title: '<b>',
  });
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';
  assert.match(
    policy,
    /^default-src 'none'; style-src https:\/\/own; script-src 'nonce-abc&#34;&#62;&#60;script&#62;'; img-src blob:;/,
  );
  assert.doesNotMatch(policy, /unsafe|\*|data:/);
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.doesNotMatch(html, /<style| style=|<b>| on\w+=/);
});
