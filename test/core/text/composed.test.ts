/** Composed text without a look into Unicode's tables is what a look would give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, property, string } from 'fast-check';
import { composed, isComposedUnit } from '../../../server/src/core/text/composed.ts';

test('units that are said to be composed stay so beside each other', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isComposedUnit);
  const letters = units.map((unit) => String.fromCharCode(unit));
  assert.ok(letters.length > 1000);
  for (const letter of letters) {
    const pairs = letters.map((other) => letter + other).join('');
    assert.equal(pairs.normalize('NFC'), pairs);
  }
});

test('any text is composed as by the engine', () => {
  check(
    property(string({ unit: 'binary' }), (text) => {
      assert.equal(composed(text), text.normalize('NFC'));
      assert.equal(composed(text.normalize('NFD')), text.normalize('NFC'));
    }),
  );
});
