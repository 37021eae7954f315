/** Findings in the formats that scripts and code review read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../server/src/core/checks/model.ts';
import { findingRecord } from '../../../server/src/core/formats/findingRecord.ts';
import { lineColumns, type ReportContext } from '../../../server/src/core/formats/reportedText.ts';
import { pathUri, sarifLog } from '../../../server/src/core/formats/sarif.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const texts: Readonly<Record<string, string>> = {
  'tin/b 1.txt': 'Dòng đầu.\r\nThủ trưởng họp.\n',
  'a.txt': 'Thứ trưởng đến.',
};
const context: ReportContext = { textOf: (file) => texts[file], say: (message) => message.vi };
const b = fileId('tin/b 1.txt');
const a = fileId('a.txt');
const finding: Finding = {
  code: 'official.misspelt-title',
  level: 'hint',
  place: { file: b, span: { start: 11, end: 21 } },
  message: { vi: 'Sai chức danh.', en: 'Wrong title.' },
  related: [{ place: { file: a, span: { start: 0, end: 10 } }, message: { vi: 'Ở đây đúng.', en: 'Right here.' } }],
  fixes: [
    {
      title: { vi: 'Đổi thành Thứ trưởng', en: 'Change to Thứ trưởng' },
      preferred: true,
      edits: [{ place: { file: b, span: { start: 11, end: 21 } }, newText: 'Thứ trưởng' }],
    },
  ],
};

test('the JSON of a finding is the contract, keys in order', () => {
  assert.equal(
    JSON.stringify(findingRecord(finding, context)),
    '{"path":"tin/b 1.txt","code":"official.misspelt-title","level":"hint","start":11,"end":21,"text":"Thủ trưởng",' +
      '"message":"Sai chức danh.","related":[{"path":"a.txt","start":0,"end":10,"message":"Ở đây đúng."}],' +
      '"fixes":[{"title":"Đổi thành Thứ trưởng","preferred":true,"edits":[{"path":"tin/b 1.txt","start":11,"end":21,' +
      '"newText":"Thứ trưởng"}]}]}',
  );
});

test('SARIF has the rules, regions in lines and in characters, related places and fixes', () => {
  const region = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 11, charOffset: 11, charLength: 10 };
  const rules = [
    { code: 'date.impossible', level: 'error' as const, summary: { vi: 'Ngày không có', en: 'No such day' } },
    { code: 'official.misspelt-title', level: 'off' as const, summary: { vi: 'Sai chức danh', en: 'Wrong title' } },
  ];
  assert.deepEqual(sarifLog([finding], context, { version: '1.2.3', rules, ruleText: ({ en }) => en }), {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ministry-news',
            version: '1.2.3',
            rules: [
              {
                id: 'date.impossible',
                shortDescription: { text: 'No such day' },
                defaultConfiguration: { level: 'error' },
              },
              {
                id: 'official.misspelt-title',
                shortDescription: { text: 'Wrong title' },
                defaultConfiguration: { enabled: false },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'official.misspelt-title',
            ruleIndex: 1,
            level: 'note',
            message: { text: 'Sai chức danh.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'tin/b%201.txt' }, region } }],
            relatedLocations: [
              {
                id: 1,
                physicalLocation: {
                  artifactLocation: { uri: 'a.txt' },
                  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 11, charOffset: 0, charLength: 10 },
                },
                message: { text: 'Ở đây đúng.' },
              },
            ],
            fixes: [
              {
                description: { text: 'Đổi thành Thứ trưởng' },
                artifactChanges: [
                  {
                    artifactLocation: { uri: 'tin/b%201.txt' },
                    replacements: [{ deletedRegion: region, insertedContent: { text: 'Thứ trưởng' } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('paths become URIs: relative ones stay relative', () => {
  assert.deepEqual(['a b.txt', '../tin/số.txt', '/tin/a#1.txt', 'C:/tin/a.txt'].map(pathUri), [
    'a%20b.txt',
    '../tin/s%E1%BB%91.txt',
    'file:///tin/a%231.txt',
    'file:///C:/tin/a.txt',
  ]);
});

test('lines end at LF, CR LF and CR', () => {
  const at = lineColumns('a\nb\r\nc\rd');
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 7, 8].map((offset) => Object.values(at(offset)).join(':')),
    ['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '4:1', '4:2'],
  );
});
