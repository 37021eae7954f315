/** What people decided about articles, as the command line sees it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NewDecision, readDecisions, withDecisions } from '../../server/src/core/formats/decisions.ts';
import { runCli } from './runCli.ts';

const text = 'Ngày 5/1/2026, bà Lê Thị Buồm dự. Riêng RNM cần vốn.\n';
const registry = 'persons:\n  - {id: official/lan-khue, name: Lê Thị Lan Khuê}\n';

const made = (words: string, what: Pick<NewDecision, 'act' | 'kind' | 'entity'>): NewDecision => ({
  ...what,
  source: 'tin/a.txt',
  text,
  creator: 'Minh',
  created: '2026-02-01',
  span: {
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  },
});
const annotations = withDecisions(readDecisions(undefined), [
  made('bà Lê Thị Buồm', { act: 'link', kind: 'official', entity: 'official/lan-khue' }),
  made('RNM', { act: 'reject', kind: 'acronym' }),
]);
const files = { 'tin/a.txt': text, 'so.registry.yaml': registry, 'annotations/tin/a.txt.jsonld': annotations };

async function entities(args: readonly string[]): Promise<readonly string[]> {
  const { out, err, exit } = await runCli(['annotate', ...args, '--registry', 'so.registry.yaml'], files);
  assert.deepEqual([exit, err], [0, '']);
  const article: { mentions: readonly { text: string; entity?: string }[] } = JSON.parse(out);
  return article.mentions.map((mention) => `${mention.text} ${mention.entity ?? ''}`.trim());
}

test('links and rejections hold, whether a folder, a part of it or a single article is named', async () => {
  const expected = ['Ngày 5/1/2026', 'bà Lê Thị Buồm official/lan-khue'];
  for (const path of ['.', 'tin', 'tin/a.txt', './tin/']) assert.deepEqual(await entities([path]), expected, path);
});

test('they hold with a cache that was made before them, and are gone with them', async () => {
  const { 'annotations/tin/a.txt.jsonld': _, ...plain } = files;
  const before = await runCli(['annotate', '.', '--cache', 'kho'], plain);
  const kept = Object.fromEntries(before.files);
  const after = await runCli(['annotate', '.', '--cache', 'kho'], { ...kept, ...files });
  assert.notEqual(after.out, before.out);
  assert.match(after.out, /official\/lan-khue/);
  const gone = Object.fromEntries([...after.files].filter(([path]) => !path.startsWith('annotations/')));
  assert.equal((await runCli(['annotate', '.', '--cache', 'kho'], gone)).out, before.out);
});

test('a damaged file and one from a newer version are named, and the answer counts as incomplete', async () => {
  for (const [damaged, said] of [
    ['{"items": [', /annotations\/tin\/a\.txt\.jsonld: The annotation file cannot be read/],
    ['{"version": 2, "items": []}', /a newer version \(2;/],
  ] as const) {
    const { err, out, exit } = await runCli(['annotate', '.'], { ...files, 'annotations/tin/a.txt.jsonld': damaged });
    assert.match(err, said);
    assert.match(out, /le-thi-buom/);
    assert.equal(exit, 2);
  }
});
