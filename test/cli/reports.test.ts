/** What a person at a terminal and a workflow on GitHub get to see. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, preferredEdits } from '../../server/src/cli/preferredFixes.ts';
import { githubReport } from '../../server/src/cli/githubReport.ts';
import { stylishReport } from '../../server/src/cli/stylishReport.ts';
import { unifiedDiff } from '../../server/src/cli/unifiedDiff.ts';
import type { Finding } from '../../server/src/core/checks/model.ts';
import type { ReportContext } from '../../server/src/core/formats/reportedText.ts';
import { fileId } from '../../server/src/core/text/span.ts';

const text = 'Một hai\nba bốn\nnăm sáu';
const context: ReportContext = { textOf: () => text, say: (message) => message.en };
const file = fileId('a, b.txt');

test('the terminal gets a line a finding, its evidence and a count', () => {
  const found = [
    finding({ start: 4, end: 7, code: 'date.impossible', level: 'error' }),
    finding({ start: 8, end: 10, related: { start: 15, end: 18 }, message: 'Broken\u001B[31m\nmessage.' }),
  ];
  assert.equal(
    stylishReport(found, context, { colour: false, language: 'en', articles: 1 }),
    [
      'a, b.txt',
      '  1:5  error        Something is wrong.  date.impossible',
      '  2:1  hint         Broken\uFFFD[31m message.  text.glued',
      '       ↳ a, b.txt:3:1  It stands here.',
      '',
      '1 error, 1 hint in 1 file; 1 article read.',
      '',
    ].join('\n'),
  );
});

test('colours are there only when asked for', () => {
  const coloured = stylishReport([finding({ start: 0, end: 3 })], context, {
    colour: true,
    language: 'vi',
    articles: 2,
  });
  assert.equal(
    coloured.split('\n')[1],
    '  \u001B[2m1:1\u001B[22m  \u001B[2mgợi ý      \u001B[22m  Something is wrong.  \u001B[2mtext.glued\u001B[22m',
  );
  assert.equal(
    stylishReport([], context, { colour: false, language: 'vi', articles: 2 }),
    'Không thấy gì phải sửa trong 2 bài.\n',
  );
});

test('workflow commands escape what would end them', () => {
  const found = finding({ start: 4, end: 10, level: 'warning', message: '50 %:\r\nno, really' });
  assert.equal(
    githubReport([found, finding({ start: 8, end: 10 })], context),
    '::warning file=a%2C b.txt,line=1,endLine=2,title=text.glued::50 %25:%0D%0Ano, really\n' +
      '::notice file=a%2C b.txt,line=2,endLine=2,col=1,endColumn=3,title=text.glued::Something is wrong.\n',
  );
});

test('only certain fixes are chosen, and none that touches another', () => {
  const found = [
    finding({ start: 0, end: 3, fix: 'Mốt' }),
    finding({ start: 2, end: 5, fix: 'xx' }),
    finding({ start: 4, end: 7, fix: 'hải', preferred: false }),
    finding({ start: 8, end: 10, fix: '' }),
    finding({ start: 10, end: 10, fix: 'touches' }),
    finding({ start: 18, end: 18, fix: '!' }),
  ];
  const edits = preferredEdits(found, () => true).get(file) ?? [];
  assert.deepEqual(
    edits.map(({ place, newText }) => [place.span.start, place.span.end, newText]),
    [
      [0, 3, 'Mốt'],
      [8, 10, ''],
      [18, 18, '!'],
    ],
  );
  assert.equal(applyEdits(text, edits), 'Mốt hai\n bốn\nnăm! sáu');
  assert.deepEqual([...preferredEdits(found, () => false)], []);
});

test('a diff names the file on both sides and is empty where nothing changed', () => {
  assert.equal(
    unifiedDiff('tin/a.txt', 'một\nhai\n', 'một\nba\n'),
    '--- a/tin/a.txt\n+++ b/tin/a.txt\n@@ -1,2 +1,2 @@\n một\n-hai\n+ba\n',
  );
  assert.equal(unifiedDiff('a.txt', 'x', 'x'), '');
});

interface Sketch {
  readonly start: number;
  readonly end: number;
  readonly code?: string;
  readonly level?: Finding['level'];
  readonly message?: string;
  readonly related?: { readonly start: number; readonly end: number };
  readonly fix?: string;
  readonly preferred?: boolean;
}

function finding({ start, end, code, level, message, related, fix, preferred }: Sketch): Finding {
  const place = { file, span: { start, end } };
  const both = (sentence: string) => ({ vi: sentence, en: sentence });
  return {
    code: code ?? 'text.glued',
    level: level ?? 'hint',
    place,
    message: both(message ?? 'Something is wrong.'),
    related: related === undefined ? [] : [{ place: { file, span: related }, message: both('It stands here.') }],
    fixes:
      fix === undefined ? [] : [{ title: both('Fix'), preferred: preferred ?? true, edits: [{ place, newText: fix }] }],
  };
}
