/** What holds for dates in any text: spans in order, apart and inside the text, the same from run to run, and time linear in the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readText } from './datesSupport.ts';

const words =
  'ngày Ngày sáng nay tháng năm quý I thứ hai từ đến và tới trước giai đoạn mùng Tết June May Monday of the in Q1 last year th s ASEAN số người âm lịch';
const numbers = '1 12 31 2024 2026 99 0 12/1 3-7 5.6 2024-06-07 10:30 9h / - – , . ( ) % :';
const piece = fc.constantFrom(...words.split(' '), ...numbers.split(' '), '\n');

const prose = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\u00a0')), { maxLength: 40 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(''));

test('Dates of any text are in order, apart, inside it and have consistent parts', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { mentions, drafts } = readText(text, { today: '2026-01-14' });
      assert.equal(mentions.length, drafts.length);
      let end = 0;
      for (const mention of mentions) {
        assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length, text);
        assert.ok(mention.core.start >= mention.start && mention.core.end <= mention.end, text);
        assert.equal(text.slice(mention.start, mention.end).trim(), text.slice(mention.start, mention.end));
        assert.match(
          mention.value,
          /^(?:|[0-9X]{2,4}(?:-(?:Q\d|W\d\d|\d\d(?:-\d\d)?))?(?:T[A-Z0-9:]+)?(?:[/,][0-9X]{4}(?:-(?:Q\d|\d\d(?:-\d\d)?))?)*)$/u,
          text,
        );
        end = mention.end;
      }
      assert.deepEqual(readText(text, { today: '2026-01-14' }).mentions, mentions);
    }),
    { numRuns: 2000 },
  );
});

test('Dates of any characters never fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readText(text)),
    { numRuns: 500 },
  );
});
