/** What is wrong in annotation files is a finding at its place in the file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, testCheck } from '../../support/checks.ts';

/** An annotation file with one note about the words; `id` may carry marks. */
const page = (id: string, words: string, prefix = ''): string => `-- annotations/a.txt.jsonld --
{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "type": "AnnotationPage",
  "items": [
    {
      "id": ${id},
      "type": "Annotation",
      "creator": { "type": "Person", "name": "Minh" },
      "created": "2026-02-01T08:00:00Z",
      "body": [{ "type": "TextualBody", "purpose": "commenting", "value": "đã hỏi" }],
      "target": { "source": "a.txt", "selector": [{ "type": "TextQuoteSelector", "exact": "${words}", "prefix": "${prefix}" }] }
    }
  ]
}
`;

const article = '-- a.txt --\nSáng nay đoàn đến Huế. Chiều nay đoàn về.\n';

testCheck('annotation.orphan', {
  fires: {
    'words that are gone': `${article}${page('<annotation.orphan|"một"|>', 'đoàn đến Vinh')}`,
    'words between others': `${article}${page('<annotation.orphan|"một"|>', 'đoàn', 'Tối nay ')}`,
    'words that stand there twice': `${article}${page('<annotation.orphan|"một"|>', 'nay đoàn')}`,
  },
  silent: { 'words that are there': `${article}${page('"một"', 'đoàn đến', 'Sáng nay ')}` },
});

testCheck('annotation.no-article', {
  fires: {
    'a file without its article': `-- b.txt --\nTin.\n${page('"một"', 'x').replace('{', '<annotation.no-article|{|>')}`,
  },
  silent: {
    'a file that says nothing': `-- b.txt --\nTin.\n-- annotations/a.txt.jsonld --\n{ "items": [] }\n`,
    'a file with its article': `${article}${page('"một"', 'Huế')}`,
  },
});

testCheck('annotation.unreadable', {
  fires: {
    'a sign that JSON does not know': `${article}-- annotations/a.txt.jsonld --\n{ "items": [ <annotation.unreadable|?|> ], "label": "Tin" }\n`,
    'a page without a list': `${article}-- annotations/a.txt.jsonld --\n{ <annotation.unreadable|"items"|>: 3, "label": "Tin" }\n`,
    'a newer version': `${article}-- annotations/a.txt.jsonld --\n{ <annotation.unreadable|"version"|>: 2, "items": [] }\n`,
  },
  silent: { 'this version': `${article}-- annotations/a.txt.jsonld --\n{ "version": 1, "items": [] }\n` },
});

test('a file that breaks off is marked at its end, and levels hold', () => {
  const files = [
    { path: 'a.txt', text: 'Tin.\n' },
    { path: 'annotations/a.txt.jsonld', text: '{"items": [' },
  ];
  const spans = findingsOf(files).map(({ code, place }) => [code, place.span]);
  assert.deepEqual(spans, [['annotation.unreadable', { start: 10, end: 11 }]]);
  const levels = new Map([['annotation.unreadable', 'off' as const]]);
  assert.deepEqual(findingsOf(files, { levels }), []);
});
