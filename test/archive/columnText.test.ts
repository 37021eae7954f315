/** Texts in columns: what goes in comes out, in the same order, and nothing that a database refuses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fromColumn, toColumn } from '../../server/src/archive/columnText.ts';
import { compareTexts } from '../../server/src/core/corpus/strings.ts';

/** Any code units, whole characters or not; the odd ones often. */
const text = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 1, 2, 0x61, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xff41, 0xffff),
    ),
    { maxLength: 6 },
  )
  .map((units) => String.fromCharCode(...units));

test('every text comes back, and its column is well-formed', () => {
  fc.assert(
    fc.property(text, (one) => {
      const column = toColumn(one);
      assert.equal(fromColumn(column), one);
      assert.equal(Buffer.from(column).toString(), column);
      assert.ok(!column.includes('\u0000'));
    }),
  );
});

test('columns compared byte by byte have the order of the texts', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const bytes = Buffer.compare(Buffer.from(toColumn(one)), Buffer.from(toColumn(other)));
      assert.equal(Math.sign(bytes), compareTexts(one, other));
    }),
    { numRuns: 1000 },
  );
});

test('what people write stays as it is', () => {
  for (const usual of ['tin/2026/01/họp-bộ.txt', 'official/bui-the-duy', 'Bộ Khoa học và Công nghệ', ''])
    assert.equal(toColumn(usual), usual);
});
