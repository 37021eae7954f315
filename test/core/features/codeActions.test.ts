/** Which fixes are offered where, and what "fix all" leaves alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Fix } from '../../../server/src/core/checks/model.ts';
import { fixAll, quickFixes } from '../../../server/src/core/features/codeActions.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const file = fileId('a.txt');
const both = (text: string) => ({ vi: text, en: text });

function fix(title: string, start: number, end: number, options: { preferred?: boolean; file?: string } = {}): Fix {
  const place = { file: fileId(options.file ?? 'a.txt'), span: { start, end } };
  return { title: both(title), preferred: options.preferred ?? true, edits: [{ place, newText: title }] };
}

function finding(code: string, start: number, end: number, fixes: readonly Fix[]): Finding {
  return { code, level: 'warning', place: { file, span: { start, end } }, message: both(code), related: [], fixes };
}

const titles = (actions: readonly { readonly title: { readonly vi: string } }[]): readonly string[] =>
  actions.map(({ title }) => title.vi);

const findings = [
  finding('a.one', 0, 5, [fix('A', 0, 5), fix('A2', 0, 5, { preferred: false })]),
  finding('a.one', 10, 15, [fix('B', 10, 15)]),
  finding('b.two', 10, 20, [fix('C', 10, 20)]),
  finding('a.one', 30, 35, [fix('D', 30, 35)]),
  finding('c.three', 40, 45, [fix('E', 40, 45, { preferred: false })]),
  finding('d.four', 50, 55, [fix('F', 0, 0, { file: 'so.registry.yaml' })]),
];

test('the fixes at the cursor, then all of that code in the article', () => {
  assert.deepEqual(titles(quickFixes(findings, { start: 3, end: 3 })), ['A', 'A2', 'Sửa cả 3 lỗi a.one trong bài']);
  assert.deepEqual(titles(quickFixes(findings, { start: 20, end: 20 })), ['C']);
  assert.deepEqual(titles(quickFixes(findings, { start: 15, end: 15 })), ['B', 'C', 'Sửa cả 3 lỗi a.one trong bài']);
  assert.deepEqual(titles(quickFixes(findings, { start: 6, end: 9 })), []);
  assert.deepEqual(titles(quickFixes(findings, { start: 50, end: 52 })), ['F']);
});

test('all of one code: only certain fixes, in the order of the text', () => {
  const all = quickFixes(findings, { start: 3, end: 3 }).at(-1);
  assert.deepEqual(
    all?.edits.map(({ newText }) => newText),
    ['A', 'B', 'D'],
  );
  assert.equal(all?.findings.length, 3);
});

test('fix all: certain fixes of this article that do not touch each other', () => {
  const all = fixAll(findings);
  assert.deepEqual(
    all?.edits.map(({ newText }) => newText),
    ['A', 'B', 'D'],
  );
  assert.equal(all?.title.vi, 'Sửa mọi lỗi chắc chắn (3)');
  assert.equal(fixAll(findings.slice(4)), undefined);
});

test('two insertions at one place are not made together', () => {
  const twice = [finding('a.one', 0, 5, [fix('X', 2, 2)]), finding('a.one', 0, 5, [fix('Y', 2, 2)])];
  assert.deepEqual(
    fixAll(twice)?.edits.map(({ newText }) => newText),
    ['X'],
  );
});
