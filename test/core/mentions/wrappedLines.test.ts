/** Paragraphs broken into lines of one width are read as they were before; lists, headings and lines of their own stay apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createReader } from '../../../server/src/core/mentions/reader.ts';
import { analyse } from '../../../server/src/core/mentions/analyse.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import { unwrapped } from '../../../server/src/core/mentions/wrappedLines.ts';
import { emptyRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const long =
  'Sáng 15/1/2025, tại Hà Nội, Thứ trưởng Bộ Khoa học và Công nghệ Phan Minh Tâm đã dự Hội nghị Bộ trưởng Khoa học, Công nghệ và Đổi mới sáng tạo ASEAN lần thứ 20, ' +
  'cùng đại diện Bộ Ngoại giao, Bộ Kế hoạch và Đầu tư, và Thứ trưởng Bộ Tài chính Lê Đức Hòa cũng có mặt. Sau đó, đoàn thăm Trung tâm Đổi mới sáng tạo Quốc gia và trở về ngay trong buổi chiều cùng ngày.';
const short = 'Chiều cùng ngày, Phó Thủ tướng Trần Lưu Minh tiếp Bộ trưởng Lê Minh Hòa và đoàn của ông tại trụ sở.';

/** Lines as long as they can be. */
function wrap(text: string, width: number, lineEnd = '\n'): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(lineEnd);
}

test('what was wrapped at any width is as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 56, max: 100 }), (width) => {
      const text = `TIN TRONG NGÀY\n\n${wrap(long, width)}\n\n${wrap(short, width)}\n`;
      assert.equal(unwrapped(text), `TIN TRONG NGÀY\n\n${long}\n\n${short}\n`);
    }),
  );
});

test('every offset stays: a line end of two units becomes two spaces', () => {
  const text = wrap(long, 72, '\r\n');
  assert.equal(unwrapped(text).length, text.length);
  assert.equal(unwrapped(text).replaceAll('  ', ' '), long);
});

test('lists, tables, lines of different lengths and paragraphs of one line stay apart', () => {
  for (const text of [
    `${long}\n${short}\n${long}\n${short}\n${long}\n`,
    'Ông Đỗ Văn Lâm, Giám đốc Sở Y tế tỉnh Lào Cai;\nBà Hà Thu, Phó Giám đốc;\nÔng Tạ Quang Hưng, Chủ tịch UBND huyện Bát Xát, đại biểu HĐND;\nBà Lý Thị Mai.\n',
    `- ${wrap(long, 70).replaceAll('\n', '\n- ')}\n`,
    `| ${wrap(long, 70).replaceAll('\n', '\n| ')}\n`,
    'Dòng một\nDòng hai\nDòng ba\nDòng bốn\nDòng năm\n',
  ])
    assert.equal(unwrapped(text), text);
});

test('names go on from line to line, key by key as well', () => {
  const lexicon = buildLexicon(emptyRegistry);
  const names = (file: string, text: string): readonly string[] =>
    analyse({ file: fileId(file), text }, lexicon).mentions.map(({ start, end }) =>
      text.slice(start, end).replaceAll('\n', ' '),
    );
  const text = wrap(long, 72);
  for (const file of ['a.txt', 'a.md']) assert.deepEqual(names(file, text), names(file, long));
  assert.ok(names('a.txt', text).includes('Bộ Khoa học và Công nghệ'));
  const reader = createReader();
  for (let at = 0; at < 60; at++) {
    const typed = {
      file: fileId('a.txt'),
      text: `${text.slice(0, 230)}${'thêm chữ vào đây mãi rồi nữa '.slice(0, at)}${text.slice(230)}`,
    };
    assert.deepEqual(reader.read(typed, lexicon), analyse(typed, lexicon));
  }
});
