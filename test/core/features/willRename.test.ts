/** Moving an article: what names it by its path follows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleMoves, movedInAnnotations, movedInRegistry } from '../../../server/src/core/features/willRename.ts';
import { type Edit, fileId, type SourceFile } from '../../../server/src/core/text/span.ts';

const edited = ({ text }: SourceFile, edits: readonly Edit[]): string =>
  edits.reduceRight(
    (before, { place: { span }, newText }) => before.slice(0, span.start) + newText + before.slice(span.end),
    text,
  );

const move = (from: string, to: string) => ({ from: fileId(from), to: fileId(to) });

test('paths in a registry follow, from its folder, in the quotes that they need', () => {
  const file = fileId('/tin/so/ignored.registry.yaml');
  const text = `ignored:
  - code: date.impossible
    path: ../2026/bài một.txt # chú thích
  - {code: date.impossible, path: "../2026/hai.md", exact: ../2026/hai.md}
  - {code: date.impossible, path: ba.txt}
`;
  const moves = [
    move('/tin/2026/bài một.txt'.normalize('NFD'), '/tin/cũ/bài: một.txt'),
    move('/tin/2026/hai.md', '/tin/so/hai.md'),
    move('/tin/2026/ba.txt', '/tin/cũ/ba.txt'),
  ];
  assert.equal(
    edited({ file, text }, movedInRegistry({ file, text }, moves)),
    `ignored:
  - code: date.impossible
    path: "../cũ/bài: một.txt" # chú thích
  - {code: date.impossible, path: "hai.md", exact: ../2026/hai.md}
  - {code: date.impossible, path: ba.txt}
`,
  );
  assert.deepEqual(movedInRegistry({ file, text }, []), []);
});

test('strings of an annotation file that name the article follow, and nothing else does', () => {
  const file = fileId('/tin/annotations/a b.txt.jsonld');
  const text = `{"id": "a%20b.txt#char=1,2", "target": {"source": "a%20b.txt", "exact": "xem a%20b.txt"}, "note": "a b.txt", "other": "xa%20b.txt"}`;
  const edits = movedInAnnotations({ file, text }, ['a%20b.txt', 'a b.txt'], ['c%22.txt', 'c".txt']);
  assert.equal(
    edited({ file, text }, edits),
    `{"id": "c%22.txt#char=1,2", "target": {"source": "c%22.txt", "exact": "xem a%20b.txt"}, "note": "c\\".txt", "other": "xa%20b.txt"}`,
  );
});

test('a sign # in a name is part of it', () => {
  const file = fileId('/tin/annotations/a#b.txt.jsonld');
  const text = `{"id": "a#b.txt#char=1,2", "source": "a#b.txt", "other": "a"}`;
  assert.equal(
    edited({ file, text }, movedInAnnotations({ file, text }, ['a#b.txt'], ['c.txt'])),
    `{"id": "c.txt#char=1,2", "source": "c.txt", "other": "a"}`,
  );
});

test('a moved folder moves each article in it', () => {
  const articles = new Set(['/tin/a/1.txt', '/tin/a/b/2.md', '/tin/ab/3.txt'].map(fileId));
  assert.deepEqual(articleMoves([move('/tin/a', '/tin/x')], articles), [
    move('/tin/a/1.txt', '/tin/x/1.txt'),
    move('/tin/a/b/2.md', '/tin/x/b/2.md'),
  ]);
  assert.deepEqual(articleMoves([move('/tin/ab/3.txt', '/tin/4.txt')], articles), [
    move('/tin/ab/3.txt', '/tin/4.txt'),
  ]);
  assert.deepEqual(articleMoves([move('/tin/anh.png', '/tin/x.png')], articles), []);
});
