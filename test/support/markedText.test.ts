/** The notation of the tests is itself invertible, whatever the letters between the marks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  cursorOf,
  insertMarks,
  inVariant,
  parseMarkedFiles,
  parseMarkedText,
  renderMarkedFiles,
  type Mark,
  type MarkedFile,
} from './markedText.ts';

test('cursor, position, range, label and nesting are stripped and located', () => {
  const { text, marks } = parseMarkedText('Họp <a|ngày <b.c|31/02|>|>, <here|>tại <|Hà <|>Nội|>. Hết.');
  assert.equal(text, 'Họp ngày 31/02, tại Hà Nội. Hết.');
  assert.deepEqual(marks, [
    { label: 'a', kind: 'range', start: 4, end: 14 },
    { label: 'b.c', kind: 'range', start: 9, end: 14 },
    { label: 'here', kind: 'position', start: 16, end: 16 },
    { label: '', kind: 'range', start: 20, end: 26 },
    { label: '', kind: 'position', start: 23, end: 23 },
  ]);
});

test('crossing ranges are closed by name, empty ranges are kept apart from positions', () => {
  assert.deepEqual(parseMarkedText('<a|x <b|y|a> z|b><c||>.').marks, [
    { label: 'a', kind: 'range', start: 0, end: 3 },
    { label: 'b', kind: 'range', start: 2, end: 5 },
    { label: 'c', kind: 'range', start: 5, end: 5 },
  ]);
});

test('header lines start files; prose before the first one is article.txt', () => {
  assert.deepEqual(
    parseMarkedFiles('Mở đầu.\n-- vn.registry.yaml --\npersons: []\n-- b.md --\n<x|BTC|> – hết.\n').map((f) => [
      f.path,
      f.text,
    ]),
    [
      ['article.txt', 'Mở đầu.\n'],
      ['vn.registry.yaml', 'persons: []\n'],
      ['b.md', 'BTC – hết.\n'],
    ],
  );
  assert.deepEqual(
    parseMarkedFiles('-- a.txt --\r\nmột\r\n-- b.txt --\r\nhai').map((f) => f.text),
    ['một\r\n', 'hai'],
  );
});

test('marks that do not match are refused with the reason', () => {
  assert.throws(() => parseMarkedText('<a|mở'), /<a\| is never closed/);
  assert.throws(() => parseMarkedText('đóng|>'), /Nothing is open/);
  assert.throws(() => parseMarkedText('<a|x|b>'), /Nothing is open/);
  assert.throws(() => cursorOf(parseMarkedFiles('a <|> b <|>')), /2 cursors/);
  assert.throws(() => renderMarkedFiles([{ path: 'article.txt', text: 'a <|> b', marks: [] }]), /cannot be written/);
});

test('variants keep the marks on the same letters', () => {
  const marked = 'Bộ <x|Tài chính|>\nhọp <|>đủ.';
  assert.equal(parseMarkedText(inVariant(marked, 'NFD')).text, 'Bộ Tài chính\nhọp đủ.'.normalize('NFD'));
  assert.deepEqual(cutOut(inVariant(marked, 'NFD')), ['Tài chính'.normalize('NFD'), '']);
  assert.deepEqual(cutOut(inVariant(marked, 'CRLF')), ['Tài chính', '']);
  assert.equal(parseMarkedText(inVariant(marked, 'CRLF')).text, 'Bộ Tài chính\r\nhọp đủ.');
});

const letters = fc.constantFrom(
  'a',
  'ệ',
  'ệ'.normalize('NFD'),
  'Đ',
  '😀',
  '👩‍🔬',
  ' ',
  '\n',
  '\r\n',
  '(',
  '|',
  '<',
  '>',
  '-',
  '--',
);
const files = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom('article.txt', 'a.txt', 'tin tức/b.md', 'vn.registry.yaml'),
    pieces: fc.array(letters, { maxLength: 14 }),
    marks: fc.array(
      fc.record({ label: fc.constantFrom('', 'a', 'b', 'miss.official'), from: fc.nat(14), size: fc.nat(6) }),
      {
        maxLength: 5,
      },
    ),
    last: fc.constant('\n'),
  }),
  { minLength: 1, maxLength: 3, selector: ({ path }) => path },
);

test('parse(render(x)) = x over NFD, emoji, CRLF and stray brackets', () => {
  let written = 0;
  fc.assert(
    fc.property(files, (described) => {
      const wanted = described.map(({ path, pieces, marks, last }): MarkedFile => {
        const at = (i: number): number => pieces.slice(0, i).join('').length;
        const spans = marks.map(({ label, from, size }): Mark => {
          const kind = size === 0 ? 'position' : 'range';
          return { label, kind, start: at(from), end: at(kind === 'position' ? from : from + size) };
        });
        return { path, text: pieces.join('') + last, marks: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
      });
      const rendered = tryToRender(wanted);
      if (rendered === undefined) return;
      written++;
      assert.deepEqual(parseMarkedFiles(rendered), wanted);
      assert.deepEqual(parseMarkedFiles(renderMarkedFiles(parseMarkedFiles(rendered))), wanted);
      for (const file of wanted) assert.deepEqual(parseMarkedText(insertMarks(file)), { ...file, path: 'article.txt' });
    }),
    { numRuns: 3000 },
  );
  assert.ok(written > 1000, `only ${written} of 3000 cases could be written`);
});

const cutOut = (marked: string): readonly string[] => {
  const { text, marks } = parseMarkedText(marked);
  return marks.map(({ start, end }) => text.slice(start, end));
};

/** What the notation cannot express (stray brackets, crossing ranges of one label) is refused, never written wrongly. */
function tryToRender(wanted: readonly MarkedFile[]): string | undefined {
  try {
    return renderMarkedFiles(wanted);
  } catch {
    return undefined;
  }
}
