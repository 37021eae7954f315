/** What a paste brings from word processors and old fonts, put right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { repairText } from '../../../server/src/core/text/repairText.ts';

const sentence = 'Thứ trưởng Bộ Cánh buồm tiếp đoàn đại biểu, ngày 5/1/2026: "Hợp tác là quý".';

test('a text that is right stays as it is, with nothing to tell', () => {
  const right = [
    sentence,
    'The Minister met Dr Müller at a café in São Paulo.',
    '',
    '🇻🇳 👨\u200d👩\u200d👧 x',
    'Sigurður Jónsson',
    'Москва',
  ];
  for (const text of right) assert.deepEqual(repairText(text), { text, repairs: [] }, text);
});

test('letters and accents apart are composed', () =>
  assert.deepEqual(repairText(sentence.normalize('NFD')), { text: sentence, repairs: ['composed'] }));

test('look-alikes and invisible characters inside words are put right', () => {
  assert.deepEqual(repairText('Ðoàn Hà N\u043ei, Bộ\u200b trư\u00adởng'), {
    text: 'Đoàn Hà Noi, Bộ trưởng',
    repairs: ['invisible', 'look-alikes'],
  });
});

test('TCVN3: what the ABC fonts show as Vietnamese', () => {
  const written = 'Bé tr\u00adëng Bé Khoa häc vµ C«ng nghÖ tiÕp §oµn ®¹i biÓu Lµo, ngµy 5/1.';
  assert.deepEqual(repairText(written), {
    text: 'Bộ trưởng Bộ Khoa học và Công nghệ tiếp Đoàn đại biểu Lào, ngày 5/1.',
    repairs: ['tcvn3'],
  });
});

test('VNI: signs behind the vowels', () => {
  const written = 'Boä tröôûng Boä Khoa hoïc vaø Coâng ngheä tieáp Ñoaøn ñaïi bieåu Laøo, ngaøy 5/1.';
  assert.deepEqual(repairText(written), {
    text: 'Bộ trưởng Bộ Khoa học và Công nghệ tiếp Đoàn đại biểu Lào, ngày 5/1.',
    repairs: ['vni'],
  });
});

test('what is repaired needs no second repair, whatever the text', () => {
  const known = [
    'Bộ',
    'trưởng',
    '\u200b',
    'Ð',
    '\u0430',
    ' ',
    '\n',
    'o\u0302\u0323',
    '🇻🇳',
    'café',
    'tröôûng',
    '\u00ad',
  ];
  const pieces = fc.array(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 4 })), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const { text } = repairText(parts.join(''));
      assert.deepEqual(repairText(text).text, text);
    }),
    { numRuns: 300 },
  );
});
