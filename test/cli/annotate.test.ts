/** `annotate` and `facts`: the contract's JSON, and what is known of an entity by any of its names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from './runCli.ts';

const article =
  'Ngày 3/6/2024, Bộ trưởng Bộ Xây dựng Trần Thu Hà dự Hội nghị Nhà ở lần thứ 7 (HNNO-7) tại Huế. Câu sau vẫn được đọc.\n';
const registry = [
  'organizations:',
  '  - id: organisation/bo-xay-dung',
  '    name: {vi: Bộ Xây dựng, en: Ministry of Construction}',
  '    acronyms: [BXD]',
  '    sources: [{url: "https://example.org/bxd"}]',
  'persons:',
  '  - id: official/tran-thu-ha',
  '    name: Trần Thu Hà',
  'memberships:',
  '  - {person: official/tran-thu-ha, organization: organisation/bo-xay-dung, role: Bộ trưởng, start_date: 2024-01}',
  '',
].join('\n');
const files = { 'b.txt': article, 'a.txt': article, 'vn.registry.yaml': registry };

test('jsonl is one line an article in path order, keys in the order of the contract', async () => {
  const { exit, out, err } = await runCli(['annotate'], files);
  assert.deepEqual([exit, err], [0, '']);
  const lines = out.trimEnd().split('\n');
  const [first, second]: (Annotated | undefined)[] = lines.map((line) => JSON.parse(line));
  assert.deepEqual([first?.path, second?.path, lines.length], ['a.txt', 'b.txt', 2]);
  assert.deepEqual(Object.keys(first ?? {}), ['path', 'language', 'date', 'mentions', 'claims', 'definitions']);
  const order = ['start', 'end', 'text', 'type', 'form', 'entity', 'value', 'name', 'titles', 'expansion', 'nested'];
  for (const mention of first?.mentions ?? []) {
    const keys = Object.keys(mention);
    assert.deepEqual(
      keys,
      order.filter((key) => keys.includes(key)),
    );
    assert.equal(mention.text, article.slice(mention.start, mention.end));
    assert.notEqual(mention.nested, false);
  }
});

test('officials carry their name and titles, dates their value, ids are the registry’s', async () => {
  const { out } = await runCli(['annotate', 'a.txt', '--registry', 'vn.registry.yaml'], files);
  const { mentions }: Annotated = JSON.parse(out);
  assert.deepEqual(
    mentions.find(({ type }) => type === 'official'),
    {
      start: 15,
      end: 48,
      text: 'Bộ trưởng Bộ Xây dựng Trần Thu Hà',
      type: 'official',
      form: 'full',
      entity: 'official/tran-thu-ha',
      name: { start: 37, end: 48 },
      titles: [{ start: 15, end: 36, text: 'Bộ trưởng Bộ Xây dựng' }],
    },
  );
  assert.deepEqual(
    mentions.find(({ type }) => type === 'date'),
    { start: 0, end: 13, text: 'Ngày 3/6/2024', type: 'date', form: 'day', value: '2024-06-03' },
  );
  assert.deepEqual(
    mentions.filter(({ type }) => type === 'meeting').map(({ text }) => text),
    ['Hội nghị Nhà ở lần thứ 7', 'HNNO-7'],
  );
});

test('every other format has the same mentions', async () => {
  const { mentions }: Annotated = JSON.parse((await runCli(['annotate', 'a.txt'], files)).out);
  const print = async (format: string) => (await runCli(['annotate', 'a.txt', '--format', format], files)).out;
  const page: { items: unknown[] } = JSON.parse(await print('webannotation'));
  assert.equal(page.items.length, mentions.length);
  assert.equal((await print('csv')).trimEnd().split('\r\n').length, mentions.length + 1);
  assert.equal((await print('brat')).split('\n').filter((line) => line.startsWith('T')).length, mentions.length);
  assert.match(await print('conll'), /^# path = a\.txt\nNgày\t0\t4\tB-date\tO\n3\t5\t6\tI-date\tO\n/);
});

test('facts finds an entity by id, name, acronym and without accents', async () => {
  const first = async (name: string) => (await runCli(['facts', name], files)).out.split('\n')[0];
  const expected = 'Bộ Xây dựng  (organisation/bo-xay-dung)';
  for (const name of ['organisation/bo-xay-dung', 'Bộ Xây dựng', 'BXD', 'bo xay dung', 'ministry of construction']) {
    assert.equal(await first(name), expected);
  }
});

test('facts tells posts, sources and articles', async () => {
  const { out } = await runCli(['facts', 'Bộ Xây dựng', '--message-language', 'vi'], files);
  const lines = out.split('\n');
  for (const line of [
    '  chức vụ: Bộ trưởng, Trần Thu Hà (2024-01 – )',
    '  nguồn: https://example.org/bxd',
    '  bài: a.txt (2024-06-03)',
    '  bài: b.txt (2024-06-03)',
  ]) {
    assert.ok(lines.includes(line), `${line}\nin\n${out}`);
  }
});

test('facts --format popolo is a Popolo document that imports again', async () => {
  const { exit, out } = await runCli(['facts', '--format', 'popolo'], files);
  const document: { persons: { id: string }[]; memberships: unknown[] } = JSON.parse(out);
  assert.equal(exit, 0);
  assert.ok(document.persons.some(({ id }) => id === 'official/tran-thu-ha'));
  assert.deepEqual(document.memberships, [
    {
      person_id: 'official/tran-thu-ha',
      organization_id: 'organisation/bo-xay-dung',
      role: 'Bộ trưởng',
      start_date: '2024-01',
    },
  ]);
  const imported = await runCli(['registry', 'import', 'x.json'], { 'x.json': out });
  const check = await runCli(['registry', 'check'], { 'x.registry.yaml': imported.out });
  assert.deepEqual([imported.exit, check.exit, check.out], [0, 0, 'Nothing found in 0 articles.\n']);
});

test('a name that nobody knows is said in one sentence', async () => {
  const { exit, out, err } = await runCli(['facts', 'Bộ Hàng không vũ trụ'], files);
  assert.deepEqual(
    [exit, out, err],
    [2, '', 'ministry-news: Neither the registry nor any article knows "Bộ Hàng không vũ trụ".\n'],
  );
});

test('suggest writes entries that a registry takes, with how often and where each is spoken of', async () => {
  const articles = { 'a.txt': article, 'b.txt': article };
  const { exit, out } = await runCli(['registry', 'suggest', '--min-articles', '2'], articles);
  assert.equal(exit, 0);
  assert.match(
    out,
    /^persons:\n {2}# \d+ places in 2 articles\n {2}# a\.txt:\d+:\d+ .*\[.*Trần Thu Hà.*\].*\n {2}# b\.txt:.*\n {2}- id: "official\/tran-thu-ha"\n {4}name: "Trần Thu Hà"\n/,
  );
  const check = await runCli(['registry', 'check', '--format', 'jsonl'], { 'x.registry.yaml': out });
  assert.deepEqual([check.exit, check.out], [0, '']);
});

interface Annotated {
  readonly path: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
    readonly nested?: boolean;
  }[];
}
