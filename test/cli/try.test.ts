/** `registry try`: counts, samples and conflicts of a name before it is added, and what cannot be asked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from './runCli.ts';

const files = {
  'so.registry.yaml':
    'organizations:\n  - { id: organisation/bo-rung, name: { vi: Bộ Lâm sinh, en: Ministry of Forests }, acronyms: [BLS] }\n  - { id: organisation/ban, name: Ban Rẫy, acronyms: [BRY] }\n',
  'a.txt': 'Sáng nay, Nhà Xanh Sông Mơ công bố số liệu. Theo Nhà Xanh Sông Mơ, rừng tăng. Hết tin.\n',
  'b.txt': 'Hôm qua, Nhà Xanh Sông Mơ nghỉ. Hết tin.\n',
};

test('it says how much would be recognised, and where', async () => {
  const { exit, out, err } = await runCli(
    ['registry', 'try', 'bo lam sinh', 'Nhà Xanh Sông Mơ', '--samples', '2'],
    files,
  );
  assert.deepEqual(
    [exit, err, out],
    [
      0,
      '',
      `"Nhà Xanh Sông Mơ" (short) → organisation/bo-rung (Ministry of Forests)
3 more places in 2 articles would be recognised, 3 by this very name.

  a.txt:1:11  Sáng nay, [Nhà Xanh Sông Mơ] công bố số liệu. Theo Nhà Xanh Sông Mơ,
  a.txt:1:50  Nhà Xanh Sông Mơ công bố số liệu. Theo [Nhà Xanh Sông Mơ], rừng tăng. Hết tin.
  … 1
`,
    ],
  );
});

test('conflicts come first, as JSON for scripts too', async () => {
  const text = await runCli(['registry', 'try', 'organisation/bo-rung', 'BRY', '--message-language', 'vi'], files);
  assert.match(text.out, /\nSẽ nhận ra thêm 0 chỗ trong 0 bài.*\n! so\.registry\.yaml:\d+:\d+ {2}.*BRY/);
  const { out } = await runCli(
    ['registry', 'try', 'organisation/bo-rung', 'Nhà Xanh Sông Mơ', '--format', 'json'],
    files,
  );
  const answer: { readonly use: string; readonly gained: readonly object[]; readonly conflicts: readonly object[] } =
    JSON.parse(out);
  assert.deepEqual([answer.use, answer.gained.length, answer.conflicts], ['short', 3, []]);
  assert.deepEqual(answer.gained[2], {
    path: 'b.txt',
    start: 9,
    end: 25,
    text: 'Nhà Xanh Sông Mơ',
    direct: true,
    was: null,
  });
});

test('an entity that no registry has is refused', async () => {
  const { exit, err } = await runCli(['registry', 'try', 'Không Có', 'X'], files);
  assert.equal(exit, 2);
  assert.match(err, /^ministry-news: .*Không Có/);
});
