/** Code lenses: what an article's top tells of its meetings and conflicts, and where that leads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../server/src/core/checks/run.ts';
import { codeLenses, lensPlaces } from '../../../server/src/core/features/codeLens.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { inEveryVariant } from '../../support/features.ts';

const registry = `-- so.registry.yaml --
series:
  - {id: meeting/ampm, name: Hội nghị Bộ trưởng Cảng biển ASEAN, acronyms: [AMPM]}
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3, start_date: 2026-03-10, end_date: 2026-03-12}
`;

/** Each lens of `a.txt` as `title → files`, in both languages. */
function checkLenses(marked: string, expected: readonly string[], english?: readonly string[]): void {
  inEveryVariant(registry + marked, ({ snapshot }, variant) => {
    const article = snapshot.article(fileId('a.txt'));
    assert.ok(article !== undefined);
    const findings = runChecks(article, { snapshot, today: '2026-02-01' }, new Map());
    const question = { file: article.file, findings };
    const lenses = codeLenses(snapshot, question);
    const shown = lenses.map((lens) => {
      const files = lensPlaces(snapshot, question, lens).map(({ file }) => file);
      return `${lens.title.vi.normalize('NFC')} → ${files.join(', ')}`;
    });
    assert.deepEqual(shown, expected, variant);
    if (english !== undefined) {
      assert.deepEqual(
        lenses.map(({ title }) => title.en),
        english,
      );
    }
  });
}

test('a meeting with the other articles about it, by date', () => {
  checkLenses(
    `-- a.txt --
Ngày 12/3/2026, AMPM-3 bế mạc. Hết.
-- b.txt --
Ngày 11/3/2026, AMPM-3 họp. Hết.
-- c.txt --
Ngày 10/3/2026, Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3 khai mạc. Hết.
`,
    ['AMPM-3 · 2 bài khác → c.txt, b.txt'],
    ['AMPM-3 · 2 other articles'],
  );
});

test('a series only where no edition is named; then the articles about its editions count', () => {
  const others = `-- b.txt --
Ngày 11/3/2026, AMPM-3 họp. Hết.
-- c.txt --
Ngày 1/3/2026, các bên bàn về Hội nghị Bộ trưởng Cảng biển ASEAN. Hết.
`;
  const series = 'Hội nghị Bộ trưởng Cảng biển ASEAN';
  checkLenses(`-- a.txt --\nNgày 2/3/2026, các bên chờ ${series}. Hết.\n${others}`, [
    'AMPM · 2 bài khác → c.txt, b.txt',
  ]);
  checkLenses(`-- a.txt --\n${series} sắp họp.\nNgày 9/3/2026, các đoàn đến dự AMPM-3. Hết.\n${others}`, [
    'AMPM-3 · 1 bài khác → b.txt',
  ]);
});

test('what is in conflict, with both sides', () => {
  checkLenses(
    `-- a.txt --
AMPM-3 diễn ra từ ngày 17-19/3/2026. Hết.
-- b.txt --
AMPM-3 diễn ra từ ngày 10-12/3/2026. Hết.
`,
    ['AMPM-3 · 1 bài khác → b.txt', '1 chỗ mâu thuẫn → a.txt, so.registry.yaml, b.txt'],
    ['AMPM-3 · 1 other article', '1 conflict'],
  );
});

test('nothing where nothing is to be told', () => {
  checkLenses('-- a.txt --\nNgày 12/3/2026, AMPM-3 bế mạc. Hết.\n', []);
});
