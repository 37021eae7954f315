/** While somebody types, an article is read and packed as if every text were a new one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { movedRecord } from '../../../server/src/core/corpus/movedRecord.ts';
import { packWords } from '../../../server/src/core/corpus/packArticle.ts';
import { analyse } from '../../../server/src/core/mentions/analyse.ts';
import { createReader } from '../../../server/src/core/mentions/reader.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { newsroom } from '../../support/newsroom.ts';

const read = (folder: string, wanted: RegExp): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name) && !name.includes('README'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

const { lexicon } = newsroom(read('seeds/starter', /\.registry\.yaml$/)).snapshot;

/** Sentences about nothing, between those of articles. */
const PLAIN = [
  'Những người có mặt đã đi thăm khu trưng bày, nghe giới thiệu và trao đổi với nhóm thực hiện. Ai cũng thấy còn nhiều việc phải làm.',
  'Nhiều ý kiến cho rằng việc phối hợp còn chậm và cần có lộ trình rõ ràng hơn.',
  'Those who came walked through the rooms, asked how it works and stayed for tea.',
];

const articles = [...read('seeds/newsroom', /\.(?:txt|md)$/), ...read('test/articles/seen', /\.(?:txt|md)$/)].map(
  ({ path, text }) => {
    const lines = text.split('\n');
    return {
      path,
      text: lines.flatMap((line, at) => (at % 3 === 2 ? [line, PLAIN[at % 5] ?? ''] : [line])).join('\n'),
    };
  },
);

const WORDS = 'và các đã sẽ tại do chủ trì tổ chức diễn ra dự thay theo nguyên từ thi on at held by'.split(' ');
const SIGNS = [
  '.',
  '. ',
  ', ',
  ' (',
  ')',
  '"',
  ': ',
  '\n',
  '\r\n',
  '1',
  ' 3/2025',
  ' Bộ ',
  ' Hội nghị ',
  ' KH&CN ',
  '```\n',
  '`',
  '](',
  ' https://a.vn ',
  '\n    ',
  '<b>',
  '**',
];

const change = fc.record({
  place: fc.option(fc.double({ min: 0.1, max: 1, noNaN: true }), { freq: 2 }),
  removed: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 6 })),
  added: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'n', 'h', 'đ', 'ê', ' ', '') },
    { weight: 2, arbitrary: fc.constantFrom(...WORDS).map((word) => ` ${word} `) },
    fc.constantFrom(...SIGNS),
  ),
});

const variants: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r\n'),
];

test('what is kept from key to key and what is read anew are the same', () => {
  let same = 0;
  let moved = 0;
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...articles),
      fc.constantFrom(...variants),
      fc.array(change, { minLength: 8, maxLength: 16 }),
      ({ path, text: written }, variant, changes) => {
        const reader = createReader();
        let text = variant(written);
        let at = Math.floor(text.length / 2);
        let before = reader.read({ file: fileId(path), text }, lexicon);
        for (const { place, removed, added } of changes) {
          if (place !== null) at = Math.floor(place * text.length);
          text = text.slice(0, at) + added + text.slice(at + removed);
          at += added.length;
          const source = { file: fileId(path), text };
          const article = reader.read(source, lexicon);
          assert.deepEqual(article, analyse(source, lexicon));
          const entry = { file: source.file, words: packWords(before, numberOf), at: 0, article: before };
          const record = movedRecord(entry, article);
          if (record !== undefined) assert.deepEqual(record, packWords(article, numberOf));
          if (record !== undefined) moved++;
          if (article.entities === before.entities) same++;
          before = article;
        }
      },
    ),
    { numRuns: 150 },
  );
  assert.ok(same > 20, `only ${same} texts were kept`);
  assert.ok(moved > same, `only ${moved} records were kept`);
});
