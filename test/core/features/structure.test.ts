/** The shape of a text: what can be folded, how a selection grows, where the links of a registry lead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registryLinks } from '../../../server/src/core/features/documentLink.ts';
import { foldingRanges } from '../../../server/src/core/features/foldingRange.ts';
import { selectionRanges } from '../../../server/src/core/features/selectionRange.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { inEveryVariant } from '../../support/features.ts';
import { insertMarks } from '../../support/markedText.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
organizations:
  - {id: organisation/bo-canh-buom, name: Bộ Cánh buồm}
`;

/** The selection grows from the cursor to each of these. */
function checkSelection(marked: string, expected: readonly string[]): void {
  inEveryVariant(registry + marked, ({ snapshot, cursor }, variant) => {
    const spans = selectionRanges(snapshot, cursor.id, cursor.offset) ?? [];
    const texts = spans.map(({ start, end }) => cursor.file.text.slice(start, end).normalize('NFC'));
    assert.deepEqual(
      texts.map((text) => text.replaceAll('\r\n', '\n')),
      expected,
      variant,
    );
  });
}

test('a selection grows from the syllable over name, title and mention to sentence and paragraph', () => {
  const first = 'Ngày 5/1/2026, TP. Hà Nội đón Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu.';
  checkSelection(`-- a.txt --\n${first.replace('Văn', 'V<|>ăn')} Sau đó, ông ra về.\nHết.\n`, [
    'Văn',
    'Trần Văn Mẫu',
    'Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu',
    first,
    `${first} Sau đó, ông ra về.`,
    `${first} Sau đó, ông ra về.\nHết.\n`,
  ]);
  checkSelection(`-- a.txt --\n${first.replace('Cánh', 'C<|>ánh')} Sau đó, ông ra về.\nHết.\n`, [
    'Cánh',
    'Bộ Cánh buồm',
    'Thứ trưởng Bộ Cánh buồm',
    'Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu',
    first,
    `${first} Sau đó, ông ra về.`,
    `${first} Sau đó, ông ra về.\nHết.\n`,
  ]);
});

test('a selection outside of any mention grows too, and at the end of the text nothing fails', () => {
  checkSelection('-- a.txt --\nTrời n<|>ắng. Hết.\n', ['nắng', 'Trời nắng.', 'Trời nắng. Hết.', 'Trời nắng. Hết.\n']);
  checkSelection('-- a.txt --\nHết.\n<|>', ['Hết.\n']);
});

/** Every block marked `<|…|>` can be folded, and nothing else. */
function checkFolding(marked: string): void {
  inEveryVariant(marked, ({ snapshot, files }, variant) => {
    for (const file of files) {
      const marks = foldingRanges(snapshot, fileId(file.path)).map(({ start, end }) => ({
        label: '',
        kind: 'range' as const,
        start,
        end,
      }));
      assert.equal(insertMarks({ text: file.text, marks }), insertMarks(file), variant);
    }
  });
}

test('blocks of several lines fold; single lines, and what Markdown folds, do not', () => {
  checkFolding('-- a.txt --\nMột dòng.\n\n<|Hai dòng,\nđi cùng nhau.|>\n\n\n<|Ba dòng,\nlại đi\ncùng nhau.|>\n');
  checkFolding(
    '-- a.md --\n# Đề mục\n<|Hai dòng,\nđi cùng nhau.|>\n\n- Một\n- Hai\n\n1. Một\n2. Hai\n\n> Trích\n> dẫn\n',
  );
  checkFolding(registry);
});

test('links: addresses of the web and paths of articles, in every style; nothing else', () => {
  const marked = `-- so.registry.yaml --
terms:
  - id: term/x
    name: X
    sources:
      - url: <url|https://vi-du.example/a?b=1,2|> # chú thích
        note: url là https://khong.example
      - { url: "<url|https://vi-du.example/b|>", note: B }
      - {url: <url|https://vi-du.example/c|>, note: C}
      - url: command:x
ignored:
  - code: date.impossible
    path: <path|tin/a.txt|>
  - {code: date.impossible, path: '<path|b.txt|>', exact: path}
`;
  inEveryVariant(marked, ({ files: [file] }) => {
    assert.ok(file);
    const marks = registryLinks(file.text).map(({ span, to }) => ({
      label: 'url' in to ? 'url' : 'path',
      kind: 'range' as const,
      ...span,
    }));
    assert.equal(insertMarks({ text: file.text, marks }), insertMarks(file));
  });
});
