/** What an article asks of the registry is noted: no grammar looks anything up behind its back. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  askedBits,
  createQuestions,
  isAsked,
  noteQuestion,
  questionKey,
} from '../../../server/src/core/mentions/asked.ts';
import { createTokenTable, tokenise } from '../../../server/src/core/text/tokens.ts';

const LOOK_UPS =
  /organisationBySlug|organisationByForm|meetingBySlug|meetingByForm|personsByName|registry\s*\.(?:entities|memberships|membershipsOf)\b/u;

/** Where the tables are made, where they are asked, and what people decided, of which nothing is noted. */
const ALLOWED = new Set(['lexicon.ts', 'registryQuestions.ts', 'decidedEntities.ts']);

test('the registry is looked into through registryQuestions.ts alone', () => {
  const folder = 'server/src/core/mentions';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  assert.ok(files.length > 80, `${files.length} files were looked at`);
  const looking = files.filter((name) => LOOK_UPS.test(readFileSync(`${folder}/${name}`, 'utf8')));
  assert.deepEqual(new Set(looking), ALLOWED);
});

test('whatever was asked is among the bits, and little else', () => {
  const tokens = createTokenTable();
  const words = Array.from(
    { length: 400 },
    (_, i) => `từ${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
  );
  tokenise(words.join(' '), tokens);
  const questions = createQuestions();
  const names = Array.from({ length: 300 }, (_, i) => `organisation/so-${i}`);
  for (const name of names) noteQuestion(questions, 'entity', name);
  const bits = askedBits(tokens, questions);
  for (const name of names) assert.ok(isAsked(bits, 0, bits.length, questionKey('entity', name)), name);
  for (let at = 0; at < tokens.count; at++) {
    const key = { first: tokens.hash[at] ?? 0, second: tokens.check[at] ?? 0 };
    assert.ok(isAsked(bits, 0, bits.length, key), words[at]);
  }
  const others = Array.from({ length: 1000 }, (_, i) => questionKey('meeting', `meeting/khac-${i}`));
  const seeming = others.filter((key) => isAsked(bits, 0, bits.length, key)).length;
  // Every word differs here, unlike in an article: the bits are as full as they get.
  assert.ok(seeming < 400, `${seeming} of 1000`);
});
