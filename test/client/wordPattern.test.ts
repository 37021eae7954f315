/** Which characters a double click selects. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordPattern } from '../../client/src/wordPattern.ts';

const words = (text: string) => text.match(new RegExp(wordPattern.source, 'g')) ?? [];

test('Vietnamese syllables are whole, composed and decomposed', () => {
  const text = 'Đổi mới sáng tạo, chuyển đổi số.';
  const expected = ['Đổi', 'mới', 'sáng', 'tạo', 'chuyển', 'đổi', 'số'];
  assert.deepEqual(words(text), expected);
  assert.deepEqual(
    words(text.normalize('NFD')),
    expected.map((word) => word.normalize('NFD')),
  );
});

test('acronyms with separators are whole, and end before the punctuation of the sentence', () => {
  assert.deepEqual(words('Bộ KH&CN, KH,CN&ĐMST, S.T.I.D, TT&TT.'), ['Bộ', 'KH&CN', 'KH,CN&ĐMST', 'S.T.I.D', 'TT&TT']);
  assert.deepEqual(words('(AMMSTI-20) và COSTI-85; UfM, 4IR.'), ['AMMSTI-20', 'và', 'COSTI-85', 'UfM', '4IR']);
  assert.deepEqual(words('S.T.I.D. Hội nghị'), ['S.T.I.D', 'Hội', 'nghị']);
});

test('a separator joins capitals only', () => {
  assert.deepEqual(words('tại Hà Nội,Việt Nam.Hội nghị'), ['tại', 'Hà', 'Nội', 'Việt', 'Nam', 'Hội', 'nghị']);
  assert.deepEqual(words('Mỹ,EU,ASEAN'), ['Mỹ', 'EU', 'ASEAN']);
  assert.deepEqual(words('ASEAN.Việt Nam'), ['ASEAN', 'Việt', 'Nam']);
});

test('figures keep their separators, and document numbers what hangs on them', () => {
  assert.deepEqual(words('ngày 03-07/6/2024, 3,5% và 1.200'), ['ngày', '03-07/6/2024', '3,5', 'và', '1.200']);
  assert.deepEqual(words('Quyết định 41/2024/QĐ-TTg ngày 5/6'), ['Quyết', 'định', '41/2024/QĐ-TTg', 'ngày', '5/6']);
});

test('transliterated names are whole', () => {
  assert.deepEqual(words('Xinh-ga-po và Ma-lai-xi-a – ba nước'), ['Xinh-ga-po', 'và', 'Ma-lai-xi-a', 'ba', 'nước']);
});

test('no match is empty, which the editor would refuse', () => {
  assert.equal(wordPattern.exec(' ,.&-/'), null);
});

test('names in other scripts are whole, and end before the signs of those scripts', () => {
  assert.deepEqual(
    words('Сергей Лавров, 習近平主席、محمد بن سلمان؟ नरेंद्र मोदी'),
    'Сергей Лавров 習近平主席 محمد بن سلمان नरेंद्र मोदी'.split(' '),
  );
  assert.deepEqual(words('Erdoğan × Łukasz 🎉'), ['Erdoğan', 'Łukasz']);
});
