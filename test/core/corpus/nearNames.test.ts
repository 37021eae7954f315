/** Names one letter or a mark away, found through shared keys, against a comparison with all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import { isOneLetterAway } from '../../../server/src/core/corpus/nearNames.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import { comparisonForm, skeleton, slug } from '../../../server/src/core/text/comparison.ts';
import { article, readSynthetic, syntheticRegistry } from './syntheticArticles.ts';

const lexicon = buildLexicon(syntheticRegistry());

function archiveOf(names: readonly string[], registry = syntheticRegistry()) {
  const upserted = names.map((name, i) => article(`${i}.txt`, `[official/${slug(name)}|${name}] họp.`));
  return applyChange(emptySnapshot(registry, lexicon, 2), { upserted, removed: [] }, { analyse: readSynthetic });
}

test('one letter more, less or other; marks and case do not count; numbers do', () => {
  const snapshot = archiveOf(['Bùi Thế Duy', 'Bùi Thế Duyệt', 'Bùi Thị Duy', 'Bùi Văn Duy', 'Nhóm 20', 'Nhóm 21']);
  assert.deepEqual(snapshot.nearNames('official', 'Bùi Thế Dũy'), ['official/bui-the-duy', 'official/bui-thi-duy']);
  assert.deepEqual(snapshot.nearNames('official', 'Bùi Thế Duyệ'), ['official/bui-the-duy', 'official/bui-the-duyet']);
  assert.deepEqual(snapshot.nearNames('official', 'Bùi Thế Duy'), ['official/bui-thi-duy']);
  assert.deepEqual(snapshot.nearNames('official', 'Nhóm 22'), []);
  assert.deepEqual(snapshot.nearNames('organisation', 'Bùi Thế Dũy'), []);
});

test('the two letters of a word may be swapped', () => {
  const snapshot = archiveOf(['Lê An Khê', 'Lê Na Khê']);
  assert.deepEqual(snapshot.nearNames('official', 'Lê Na Khe'), ['official/le-an-khe', 'official/le-na-khe']);
});

test('a registered entity bears its registered names, not what articles write', () => {
  const snapshot = archiveOf(['Bùi Thế Dũy'], syntheticRegistry('official/bui-the-duy Bùi Thế Duy'));
  assert.deepEqual(snapshot.nearNames('official', 'Bùi Thế Dũy'), ['official/bui-the-duy']);
  assert.deepEqual(snapshot.nearNames('official', 'bùi thế duy'), []);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'à', 'Đ'), minLength: 1, maxLength: 3 });
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** Without case and the place of the tone mark: `aà` and `àa` are one spelling. */
const spelling = (one: string): string => comparisonForm(one).text;

test('what shares a key is all that comparing every name would find', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12, selector: slug }), name, (names, wanted) => {
      const expected = names
        .filter((one) => isOneLetterAway(skeleton(one), skeleton(wanted)) && spelling(one) !== spelling(wanted))
        .map((one) => `official/${slug(one)}`);
      assert.deepEqual(archiveOf(names).nearNames('official', wanted), expected.sort());
    }),
    { numRuns: 300 },
  );
});
