/** Rename: one name of an entity in registry and articles, and every refusal in words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { registryScalar } from '../../../server/src/core/registry/registryScalar.ts';
import { checkRename, checkRenameRefused } from '../../support/features.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: "Trần Văn Mẫu"}
organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
  - id: organisation/bo-mai-cheo
    name: {vi: 'Bộ Mái chèo'}
`;

test('the name under the cursor changes everywhere, other names of the entity do not', () => {
  checkRename(
    `${registry}-- a.txt --
Ngày 5/1/2026, Bộ Cánh b<|>uồm (BCB) họp tại Hà Nội. BCB ra thông cáo. Hết.
-- b.txt --
Ngày 6/1/2026, Bộ Cánh buồm và Bộ Mái chèo họp. Hết.
`,
    'Bộ Buồm',
    `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: "Trần Văn Mẫu"}
organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Buồm, en: Ministry of Sails}
    acronyms: [BCB]
  - id: organisation/bo-mai-cheo
    name: {vi: 'Bộ Mái chèo'}
-- a.txt --
Ngày 5/1/2026, Bộ Buồm (BCB) họp tại Hà Nội. BCB ra thông cáo. Hết.
-- b.txt --
Ngày 6/1/2026, Bộ Buồm và Bộ Mái chèo họp. Hết.
`,
  );
});

test('an acronym changes as an acronym, and gets quotes in the registry where YAML needs them', () => {
  checkRename(
    `${registry}-- a.txt --\nNgày 5/1/2026, Bộ Cánh buồm (BC<|>B) họp. BCB ra thông cáo. Hết.\n`,
    'C,B&ĐT',
    `${registry.replace('[BCB]', '["C,B&ĐT"]')}-- a.txt --\nNgày 5/1/2026, Bộ Cánh buồm (C,B&ĐT) họp. C,B&ĐT ra thông cáo. Hết.\n`,
  );
});

test("an official's name changes without the titles and honorifics around it", () => {
  checkRename(
    `${registry}-- a.txt --\nNgày 5/1/2026, Thứ trưởng Bộ Cánh buồm Trần Văn M<|>ẫu đến dự. Ông Trần Văn Mẫu phát biểu. Hết.\n`,
    'Trần Văn Mẫn',
    `${registry.replace('"Trần Văn Mẫu"', '"Trần Văn Mẫn"')}-- a.txt --\nNgày 5/1/2026, Thứ trưởng Bộ Cánh buồm Trần Văn Mẫn đến dự. Ông Trần Văn Mẫn phát biểu. Hết.\n`,
  );
});

test('from the registry, the articles follow', () => {
  checkRename(
    `${registry.replace("'Bộ Mái chèo'", "'Bộ M<|>ái chèo'")}-- a.txt --\nNgày 6/1/2026, Bộ Mái chèo họp. Hết.\n`,
    "Bộ Chèo 'mới'",
    `${registry.replace("'Bộ Mái chèo'", "'Bộ Chèo ''mới'''")}-- a.txt --\nNgày 6/1/2026, Bộ Chèo 'mới' họp. Hết.\n`,
  );
});

const article = (marked: string): string => `${registry}-- a.txt --\n${marked}\n`;

test('what is no name is refused', () => {
  checkRenameRefused(article('Ngày 5/1/2026, BCB h<|>ọp. Hết.'), 'Mới', 'Ở đây không có tên nào để đổi.');
  checkRenameRefused(article('Ngày 5/1/20<|>26, BCB họp. Hết.'), 'Mới', 'Ở đây không có tên nào để đổi.');
  checkRenameRefused(
    article('Ngày 5/1/2026, Thứ tr<|>ưởng Trần Văn Mẫu đến dự. Hết.'),
    'Mới',
    'Đây là chức danh, không phải tên người; hãy đặt con trỏ vào tên.',
  );
  checkRenameRefused(
    `${registry.replace('id: official/tran', 'id: official/t<|>ran')}-- a.txt --\nHết.\n`,
    'Mới',
    'Đây là mã của thực thể, không phải tên.',
  );
});

test('what cannot be a name is refused', () => {
  const marked = article('Ngày 5/1/2026, B<|>CB họp. Hết.');
  checkRenameRefused(marked, '  ', 'Tên mới không được để trống.');
  checkRenameRefused(marked, 'B\nC', 'Tên mới phải nằm trên một dòng.');
  checkRenameRefused(
    marked,
    'bộ mái chèo',
    'Tên "bộ mái chèo" đã thuộc về Bộ Mái chèo (organisation/bo-mai-cheo); hai thực thể sẽ lẫn vào nhau.',
  );
});

test('whatever name is written into a registry is read back from it', () => {
  const name = fc
    .array(fc.constantFrom(...Array.from('aB ĐKH&,:#-"\'[]{}!*%@`|>?0.ệ\\ ')), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').trim());
  const styles = ['x', '"x"', "'x'"];
  fc.assert(
    fc.property(
      fc.oneof(name, fc.constantFrom('true', 'No', '12', '1e3', '~', 'null', '-', '? a')),
      fc.constantFrom(...styles),
      fc.boolean(),
      (value, old, inFlow) => {
        if (value === '') return;
        const [before, after] = inFlow ? ['a: [', ', z]\n'] : ['a: ', '\n'];
        const text = before + old + after;
        const span = { start: before.length, end: before.length + old.length };
        const written = text.slice(0, span.start) + registryScalar.write(text, span, value) + text.slice(span.end);
        const read: unknown = parse(written);
        assert.deepEqual(read, { a: inFlow ? [value, 'z'] : value }, written);
      },
    ),
    { numRuns: 1000 },
  );
});
