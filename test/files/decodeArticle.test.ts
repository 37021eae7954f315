/** Bytes in every encoding that a newsroom's archive holds come out as the text that an editor shows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decodeArticle, encodeArticle, type DecodedArticle } from '../../server/src/files/decodeArticle.ts';

const prose = 'Sáng 15/1, Thứ trưởng tiếp đoàn.\r\nCuộc họp kéo dài hai giờ 🎉 và kết thúc.\n';

test('UTF-8 is read as it is, decomposed letters included', () => {
  const text = prose.normalize('NFD');
  assert.deepEqual(decode(Buffer.from(text)), { text, encoding: 'utf-8', hasMark: false, problems: [] });
});

test('a byte order mark is no part of the text, and is written back', () => {
  const bytes = Buffer.from(`\uFEFF${prose}`);
  const decoded = decodeArticle(bytes, 'a.txt');
  assert.deepEqual(summary(decoded), { text: prose, encoding: 'utf-8', hasMark: true, problems: [] });
  assert.deepEqual(Buffer.from(encodeArticle(prose, decoded) ?? []), bytes);
});

test('an empty file is an empty text', () => {
  assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8', hasMark: false, problems: [] });
});

for (const encoding of ['utf-16le', 'utf-16be'] as const) {
  for (const hasMark of [true, false]) {
    test(`${encoding} ${hasMark ? 'with' : 'without'} a byte order mark is read and written back`, () => {
      const bytes = utf16(hasMark ? `\uFEFF${prose}` : prose, encoding);
      const decoded = decodeArticle(bytes, 'a.txt');
      assert.deepEqual(summary(decoded), {
        text: prose,
        encoding,
        hasMark,
        problems: [`information file.legacy-encoding`],
      });
      assert.deepEqual(Buffer.from(encodeArticle(prose, decoded) ?? []), bytes);
    });
  }
}

test('Windows-1258 is recognised by its tone marks after vowels', () => {
  // "Bộ trưởng tiếp đoàn đại biểu." in that code page: ô + dot below, ơ + hook above, ê + acute, …
  const bytes = Buffer.from('42f4f2207472fdf5d26e67207469eaec7020f06fe06e20f061f269206269ead2752e', 'hex');
  const decoded = decodeArticle(bytes, 'a.txt');
  assert.equal(decoded.text.normalize('NFC'), 'Bộ trưởng tiếp đoàn đại biểu.');
  assert.deepEqual(
    [decoded.encoding, decoded.problems.map(({ code }) => code)],
    ['windows-1258', ['file.legacy-encoding']],
  );
  assert.equal(encodeArticle('x', decoded), undefined);
});

test('other invalid bytes are reported at the first of them, and the rest is read', () => {
  const bytes = Buffer.concat([
    Buffer.from('Thứ '),
    Buffer.from([0xff]),
    Buffer.from(' Hai, caf'),
    Buffer.from([0xe9]),
  ]);
  const { text, encoding, problems } = decodeArticle(bytes, 'a.txt');
  assert.equal(text, 'Thứ \uFFFD Hai, caf\uFFFD');
  assert.equal(encoding, 'utf-8');
  assert.deepEqual(
    problems.map(({ code, level, byteOffset, message }) => [code, level, byteOffset, message.en]),
    [
      [
        'file.invalid-utf8',
        'error',
        6,
        'The file is not valid UTF-8: the byte at offset 6 belongs to no letter. Save the file as UTF-8.',
      ],
    ],
  );
});

test('a sequence cut short at the end is invalid where it begins', () => {
  const whole = Buffer.from('Đại hội');
  const cut = whole.subarray(0, whole.length - 2);
  assert.equal(decodeArticle(cut, 'a.txt').problems[0]?.byteOffset, cut.length - 2);
});

test('surrogates and overlong forms written as UTF-8 are invalid', () => {
  for (const bytes of [
    [0x41, 0xed, 0xa0, 0x80],
    [0x41, 0xc0, 0xaf],
    [0x41, 0xe0, 0x80, 0x80],
    [0x41, 0xf4, 0x90, 0x80, 0x80],
  ]) {
    assert.equal(decodeArticle(Uint8Array.from(bytes), 'a.txt').problems[0]?.byteOffset, 1);
  }
});

test('zero bytes without the shape of UTF-16 are no text', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49]);
  assert.deepEqual(decode(picture), {
    text: '',
    encoding: 'binary',
    hasMark: false,
    problems: ['warning file.binary'],
  });
  assert.equal(decodeArticle(picture, 'a.txt').problems[0]?.byteOffset, 8);
});

test('UTF-32 is no text that is read', () => {
  assert.equal(decodeArticle(Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'a.txt').encoding, 'binary');
});

test('what is written is read back, in every encoding', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !text.includes('\0') && !text.startsWith('\uFEFF')),
      fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const),
      (text, encoding) => {
        const bytes = encodeArticle(text, { encoding, hasMark: true }) ?? new Uint8Array();
        const decoded = decodeArticle(bytes, 'a.txt');
        assert.deepEqual([decoded.text, decoded.encoding, decoded.hasMark], [text, encoding, true]);
      },
    ),
  );
});

test('no bytes make decoding fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, encoding, problems } = decodeArticle(bytes, 'a.txt');
      assert.ok(encoding !== 'binary' || (text === '' && problems.length === 1));
    }),
  );
});

function decode(bytes: Uint8Array) {
  return summary(decodeArticle(bytes, 'a.txt'));
}

function summary({ text, encoding, hasMark, problems }: DecodedArticle) {
  return { text, encoding, hasMark, problems: problems.map(({ level, code }) => `${level} ${code}`) };
}

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
