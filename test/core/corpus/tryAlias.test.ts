/** Rehearsing an alias: what it would match, what that is taken for now, and that the archive itself stays as it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginTrial, tryIn, usualUse } from '../../../server/src/core/corpus/tryAlias.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { newsroom } from '../../support/newsroom.ts';

const registry = `organizations:
  - { id: organisation/bo-rung, name: Bộ Lâm sinh và Đất rừng, acronyms: [BLS] }
  - { id: organisation/ban-rung, name: Ban Lâm sinh, acronyms: [BALS] }
`;

function tried(text: string, alias: string, id = 'organisation/bo-rung') {
  const { snapshot } = newsroom([{ path: 'vn.registry.yaml', text: registry }]);
  const trial = beginTrial(snapshot, { id: entityId(id), alias, use: usualUse(alias) });
  assert.ok(trial !== undefined);
  const found = tryIn(trial, { file: fileId('a.txt'), text }, snapshot);
  const places = found?.gained.map(({ start, end, isDirect, was }) => [text.slice(start, end), isDirect, was?.id]);
  return {
    places,
    known: found?.known,
    lost: found?.lost,
    conflicts: trial.conflicts.map(({ message }) => message.en),
  };
}

test('words that mean nothing yet would be recognised, in any normal form and case', () => {
  const text = 'Sáng nay, Nhà Xanh Sông Mơ công bố số liệu. Theo Nhà Xanh Sông Mơ, rừng tăng. Hết tin.';
  for (const form of ['NFC', 'NFD'] as const) {
    const found = tried(text.normalize(form), 'Nhà Xanh Sông Mơ');
    const words = 'Nhà Xanh Sông Mơ'.normalize(form);
    assert.deepEqual(found.places, [
      [words, true, undefined],
      [words, true, undefined],
    ]);
    assert.deepEqual([found.known, found.lost, found.conflicts], [0, [], []]);
  }
});

test('what is taken for something else now is said, and what is known already is only counted', () => {
  const text = 'Viện Đất rừng họp sáng nay. Bộ Lâm sinh và Đất rừng cũng họp. Hết tin.';
  const other = tried(text, 'Viện Đất rừng');
  assert.deepEqual(other.places, [['Viện Đất rừng', true, 'organisation/vien-dat-rung']]);
  const known = tried(text, 'Bộ Lâm sinh và Đất rừng');
  assert.deepEqual([known.places, known.known], [[], 1]);
});

test('a name that leads to two entities is told before it is written', () => {
  const { conflicts } = tried('Không có gì. Hết tin.', 'BALS');
  assert.equal(conflicts.length, 1);
  assert.match(conflicts[0] ?? '', /BALS/);
});

test('articles without the words are passed over, and only registered entities have aliases', () => {
  assert.equal(tried('Không có gì. Hết tin.', 'Nhà Xanh').places, undefined);
  const { snapshot } = newsroom([{ path: 'vn.registry.yaml', text: registry }]);
  const asked = { id: entityId('organisation/x'), alias: 'X', use: 'short' as const };
  assert.equal(beginTrial(snapshot, asked), undefined);
  assert.deepEqual(['KHCN', 'Bộ Rừng', 'B', 'AMMSTI-20'].map(usualUse), ['acronym', 'short', 'short', 'acronym']);
});
