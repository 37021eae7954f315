/** Offsets and positions: every line end, letters outside the basic plane, decomposed letters, and edits anywhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  applyTextChange,
  indexedRange,
  lineTable,
  offsetAt,
  positionAt,
  rangeOf,
  spanOf,
} from '../../server/src/lsp/positions.ts';

const pieces = ['\r', '\n', '\r\n', 'Hội nghị', 'Hội nghị'.normalize('NFD'), '🇻🇳', ' ', 'KH,CN&ĐMST', '\u2028', ''];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

test('lines end at \\n, \\r\\n and a lone \\r, and nowhere else', () => {
  assert.deepEqual([...lineTable('a\nb\r\nc\rd\u2028e\u0085f\n').starts], [0, 2, 5, 7, 13]);
  assert.deepEqual([...lineTable('').starts], [0]);
  assert.deepEqual([...lineTable('\r\r\n\n').starts], [0, 1, 3, 4]);
});

test('columns count UTF-16 units, of astral and of decomposed letters too', () => {
  const table = lineTable(`🇻🇳 ${'Nghị'.normalize('NFD')}\r\nhai`);
  assert.deepEqual(positionAt(table, 5), { line: 0, character: 5 });
  assert.deepEqual(positionAt(table, table.text.indexOf('hai')), { line: 1, character: 0 });
  assert.equal(offsetAt(table, { line: 0, character: 4 }), 4);
  assert.deepEqual(rangeOf(table, { start: 5, end: 10 }), {
    start: { line: 0, character: 5 },
    end: { line: 0, character: 10 },
  });
});

test('a column after the line means its end, a line after the last one the end of the text', () => {
  const table = lineTable('một\r\nhai\rba');
  assert.equal(offsetAt(table, { line: 0, character: 99 }), 3);
  assert.equal(offsetAt(table, { line: 1, character: 99 }), 8);
  assert.equal(offsetAt(table, { line: 9, character: 0 }), 11);
  assert.equal(offsetAt(table, { line: -1, character: 4 }), 0);
  assert.deepEqual(positionAt(table, 999), { line: 2, character: 2 });
  assert.deepEqual(spanOf(table, { start: { line: 1, character: 2 }, end: { line: 0, character: 0 } }), {
    start: 7,
    end: 7,
  });
});

test('what the index knows of lines needs no text', () => {
  assert.deepEqual(indexedRange({ start: 120, end: 129, line: 4, character: 7 }), {
    start: { line: 4, character: 7 },
    end: { line: 4, character: 16 },
  });
});

test('every offset that is not inside a line end comes back from its position', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const table = lineTable(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const insideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
        if (!insideLineEnd) assert.equal(offsetAt(table, positionAt(table, offset)), offset);
      }
    }),
  );
});

test('a table after edits equals a new one', () => {
  const edit = fc.record({ from: fc.nat(60), length: fc.nat(12), text: prose });
  fc.assert(
    fc.property(prose, fc.array(edit, { maxLength: 6 }), (text, edits) => {
      let table = lineTable(text);
      let expected = text;
      for (const { from, length, text: inserted } of edits) {
        // Through positions, as an editor says it; it cannot point between \r and \n.
        const range = rangeOf(table, {
          start: Math.min(from, expected.length),
          end: Math.min(from + length, expected.length),
        });
        const { start, end } = spanOf(table, range);
        expected = expected.slice(0, start) + inserted + expected.slice(end);
        table = applyTextChange(table, { range, text: inserted });
        assert.equal(table.text, expected);
        assert.deepEqual([...table.starts], [...lineTable(expected).starts]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a change without a range replaces the whole text', () => {
  assert.deepEqual(applyTextChange(lineTable('cũ\n'), { text: 'mới\r\n' }), lineTable('mới\r\n'));
});
