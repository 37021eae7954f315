/** The word lists: an entry that goes over a line's end is two of them with the bar between forgotten. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fields from '../../../server/src/core/mentions/grammar/fieldsOfWork.ts';
import * as letters from '../../../server/src/core/mentions/grammar/knownLetters.ts';
import * as bodies from '../../../server/src/core/mentions/grammar/organisationHeads.ts';
import * as meetings from '../../../server/src/core/mentions/grammar/meetingHeads.ts';
import * as places from '../../../server/src/core/mentions/grammar/places.ts';
import * as titles from '../../../server/src/core/mentions/grammar/titles.ts';
import * as words from '../../../server/src/core/mentions/grammar/words.ts';

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) for (const pair of value) yield* textsIn(pair);
  else if (value instanceof Set) for (const each of value) yield* textsIn(each);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* textsIn(each);
}

for (const [name, list] of Object.entries({ fields, letters, bodies, meetings, places, titles, words })) {
  test(`no entry goes over a line's end: ${name}`, () => {
    const texts = [...textsIn({ ...list })];
    assert.ok(texts.length > 50, `${texts.length} entries`);
    assert.deepEqual(
      texts.filter((text) => /\n/.test(text)),
      [],
    );
  });
}
