/** The place where a text stops being JSON. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { jsonFault } from '../../../server/src/core/text/jsonFault.ts';

test('the first sign that cannot stand there is found', () => {
  for (const marked of [
    '{"a": [1, |?]}',
    '{"a" |1}',
    '{|a: 1}',
    '[1 |2]',
    '[1]|]',
    '{"a": 1,|}',
    '["a\\n", |tru]',
    '|x',
    '{"items": [|',
  ]) {
    const at = marked.indexOf('|');
    assert.equal(jsonFault(marked.replace('|', '')), at, marked);
  }
  assert.ok(jsonFault('['.repeat(100_000)) <= 500);
});

test('what the engine reads is read to its end, and what it does not is not', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '?', '"', '}', ',', '\\', '1'), (json, at, sign) => {
      assert.equal(jsonFault(json), json.length);
      const place = at % (json.length + 1);
      const changed = json.slice(0, place) + sign + json.slice(place);
      let isJson = true;
      try {
        JSON.parse(changed);
      } catch {
        isJson = false;
      }
      // A text that only breaks off is read to its end too.
      if (isJson) assert.equal(jsonFault(changed), changed.length);
      else assert.ok(jsonFault(changed) <= changed.length);
    }),
  );
});
