/** Mentions in the formats of other tools: offsets counted as each tool counts them, nothing lost at line ends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord, MentionRecord } from '../../../server/src/core/formats/articleRecord.ts';
import { bratAnnotations } from '../../../server/src/core/formats/brat.ts';
import { codePointOffsets } from '../../../server/src/core/formats/codePoints.ts';
import { conllColumns } from '../../../server/src/core/formats/conll.ts';
import { csvHeader, csvMentions } from '../../../server/src/core/formats/csv.ts';
import { annotationPage } from '../../../server/src/core/formats/webAnnotation.ts';

const text = '🎉 Bộ Xây\ndựng (BXD) họp ngày 3/6/2024, "mở".\n\nHết.';

const record: ArticleRecord = {
  path: 'tin/số 1.txt',
  language: 'vi',
  date: '2024-06-03',
  mentions: [
    mention('Bộ Xây\ndựng', { type: 'organisation', form: 'full', entity: 'organisation/bo-xay-dung' }),
    mention('Xây', { type: 'organisation', form: 'name-variant', entity: 'organisation/bo-xay-dung', nested: true }),
    mention('BXD', { type: 'acronym', form: 'short', entity: 'term/bxd', expansion: 'Bộ Xây dựng' }),
    mention('ngày 3/6/2024', { type: 'date', form: 'day', value: '2024-06-03' }),
  ],
  claims: [],
  definitions: [],
};

test('brat counts code points and writes a mention over two lines in pieces', () => {
  assert.equal(
    bratAnnotations(record, text),
    [
      'T1\tOrganisation 2 8;9 13\tBộ Xây dựng',
      '#1\tAnnotatorNotes T1\torganisation/bo-xay-dung',
      'T2\tOrganisation 5 8\tXây',
      '#2\tAnnotatorNotes T2\torganisation/bo-xay-dung',
      'T3\tAcronym 15 18\tBXD',
      '#3\tAnnotatorNotes T3\tterm/bxd',
      'T4\tDate 24 37\tngày 3/6/2024',
      '#4\tAnnotatorNotes T4\t2024-06-03',
      '',
    ].join('\n'),
  );
});

test('CoNLL gives a line a token, labels in BIO, inner mentions in a column of their own', () => {
  assert.equal(
    conllColumns(record, text),
    [
      '# path = tin/số 1.txt',
      '🎉\t0\t2\tO\tO',
      'Bộ\t3\t5\tB-organisation\tO',
      'Xây\t6\t9\tI-organisation\tB-organisation',
      '',
      'dựng\t10\t14\tI-organisation\tO',
      '(\t15\t16\tO\tO',
      'BXD\t16\t19\tB-acronym\tO',
      ')\t19\t20\tO\tO',
      'họp\t21\t24\tO\tO',
      'ngày\t25\t29\tB-date\tO',
      '3\t30\t31\tI-date\tO',
      '/\t31\t32\tI-date\tO',
      '6\t32\t33\tI-date\tO',
      '/\t33\t34\tI-date\tO',
      '2024\t34\t38\tI-date\tO',
      ',\t38\t39\tO\tO',
      '"\t40\t41\tO\tO',
      'mở\t41\t43\tO\tO',
      '"\t43\t44\tO\tO',
      '.\t44\t45\tO\tO',
      '',
      'Hết\t47\t50\tO\tO',
      '.\t50\t51\tO\tO',
      '',
      '',
    ].join('\n'),
  );
});

test('CoNLL keeps a word with combining marks in one token', () => {
  const decomposed = 'Bộ họp.'.normalize('NFD');
  const lines = conllColumns({ ...record, mentions: [] }, decomposed).split('\n');
  assert.deepEqual(lines.slice(1, 4), [
    `${'Bộ'.normalize('NFD')}\t0\t4\tO\tO`,
    `${'họp'.normalize('NFD')}\t5\t9\tO\tO`,
    '.\t9\t10\tO\tO',
  ]);
});

test('CSV quotes what needs quotes, one row a mention', () => {
  assert.equal(csvHeader, 'path,date,start,end,type,form,entity,value,nested,text\r\n');
  assert.equal(
    csvMentions({ ...record, mentions: record.mentions.slice(0, 2) }),
    'tin/số 1.txt,2024-06-03,3,14,organisation,full,organisation/bo-xay-dung,,,"Bộ Xây\ndựng"\r\n' +
      'tin/số 1.txt,2024-06-03,6,9,organisation,name-variant,organisation/bo-xay-dung,,true,Xây\r\n',
  );
});

test('a web annotation quotes the text with its context and counts code points', () => {
  const page = annotationPage([{ record: { ...record, mentions: record.mentions.slice(2, 3) }, text }]);
  assert.deepEqual(page, {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: 'tin/s%E1%BB%91%201.txt#char=15,18&type=acronym',
        type: 'Annotation',
        body: [
          { type: 'TextualBody', purpose: 'classifying', value: 'acronym' },
          { type: 'TextualBody', purpose: 'identifying', value: 'term/bxd' },
          { type: 'TextualBody', purpose: 'describing', value: 'Bộ Xây dựng', language: 'vi' },
        ],
        target: {
          source: 'tin/s%E1%BB%91%201.txt',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'BXD',
              prefix: '🎉 Bộ Xây\ndựng (',
              suffix: ') họp ngày 3/6/2024, "mở".\n\nHết.',
            },
            { type: 'TextPositionSelector', start: 15, end: 18 },
          ],
        },
      },
    ],
  });
});

test('code points are counted for every offset, with and without astral characters', () => {
  const point = codePointOffsets('a🎉b🎉');
  assert.deepEqual([0, 1, 3, 4, 6].map(point), [0, 1, 2, 3, 4]);
  assert.deepEqual([0, 2].map(codePointOffsets('ab')), [0, 2]);
});

function mention(words: string, rest: Omit<MentionRecord, 'start' | 'end' | 'text'>): MentionRecord {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, ...rest };
}
