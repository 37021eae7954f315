/** Completion: who is meant by what was typed, and how an article on its day rightly writes it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completion } from '../../../server/src/core/features/completion.ts';
import { inEveryVariant } from '../../support/features.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: {vi: Trần Văn Mẫu, en: Tran Van Mau}}
  - {id: official/le-thi-buom, name: Lê Thị Buồm}
organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm và Bến cảng, en: Ministry of Sails and Ports}
    acronyms: [BCB&BC, MOSP]
    other_names:
      - {name: Bộ Cánh buồm, use: name, end_date: 2019-12-31}
  - id: organisation/cuc-hai-dang
    name: {vi: Cục Hải đăng, en: Lighthouse Administration}
memberships:
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: {vi: Thứ trưởng, en: Deputy Minister}, start_date: 2018, end_date: 2024}
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: {vi: Bộ trưởng, en: Minister}, start_date: 2025}
  - {person: official/le-thi-buom, organization: organisation/cuc-hai-dang, role: {vi: Cục trưởng, en: Director}, start_date: 2020}
series:
  - id: meeting/ampm
    name: {vi: Hội nghị Bộ trưởng Cảng biển ASEAN, en: ASEAN Ports Ministers' Meeting}
    acronyms: [AMPM]
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3, start_date: 2026-03-10}
`;

/** The forms offered, and the text after the first of them is chosen. Undefined: nothing is offered. */
function checkCompletion(marked: string, forms: readonly string[] | undefined, after?: string): void {
  inEveryVariant(registry + marked, ({ snapshot, cursor }, variant) => {
    const found = completion(snapshot, { file: cursor.id, offset: cursor.offset, today: '2026-02-01' });
    assert.deepEqual(found?.items.map(({ form }) => form.normalize('NFC')).slice(0, forms?.length), forms, variant);
    const first = found?.items[0];
    if (after === undefined || found === undefined || first === undefined) return;
    const { text } = cursor.file;
    const made = text.slice(0, found.span.start) + first.newText + text.slice(found.span.end);
    assert.equal(made.normalize('NFC').replaceAll('\r\n', '\n'), after, variant);
  });
}

test('after @: initials, words without marks, the English name, an acronym all lead to the official', () => {
  for (const typed of ['@tvm', '@tranvanmau', '@tran van m', '@mau', '@Tran Van Mau', '@Trần Văn M']) {
    checkCompletion(
      `-- a.txt --\nNgày 5/3/2026, ${typed}<|> họp. Hết.\n`,
      ['Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu', 'Bộ trưởng Trần Văn Mẫu', 'Trần Văn Mẫu'],
      `Ngày 5/3/2026, Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu họp. Hết.\n`,
    );
  }
  for (const typed of ['@bcb', '@mosp', '@ministry of s', '@canh buom va']) {
    const rest = 'họp tại Hà Nội để bàn về các cảng biển của cả nước. Hết.';
    checkCompletion(`-- a.txt --\nNgày 5/3/2026, ${typed}<|> ${rest}\n`, ['Bộ Cánh buồm và Bến cảng']);
  }
});

test("the post and the name of the body are those of the article's day", () => {
  checkCompletion(`-- a.txt --\nNgày 5/3/2019, @tvm<|> họp. Hết.\n`, ['Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu']);
  checkCompletion(`-- a.txt --\nNgày 5/3/2021, @tvm<|> họp. Hết.\n`, [
    'Thứ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu',
  ]);
  checkCompletion(`-- a.txt --\nHọp với @tvm<|> về cảng. Hết.\n`, ['Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu']);
});

test('in full at the first mention, short later, in the letters that the article itself has introduced', () => {
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, ông Trần Văn Mẫu họp. Sau đó, @tvm<|> ra về. Hết.\n`, [
    'Bộ trưởng Trần Văn Mẫu',
    'Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu',
  ]);
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, @cang bien<|> khai mạc. Hết.\n`, [
    'Hội nghị Bộ trưởng Cảng biển ASEAN',
    'Hội nghị Bộ trưởng Cảng biển ASEAN (AMPM)',
  ]);
  checkCompletion(
    `-- a.txt --\nNgày 5/3/2026, Bộ Cánh buồm và Bến cảng (BCBBC) họp. Sau đó, @canh<|> ra thông cáo. Hết.\n`,
    ['BCBBC', 'Bộ Cánh buồm và Bến cảng'],
  );
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, Bộ Cánh buồm và Bến cảng họp. Sau đó, @canh<|> ra về. Hết.\n`, [
    'BCB&BC',
  ]);
});

test('in an English article the English forms are offered', () => {
  const opening = 'On 5 March 2026, the ministers of the ten members met in Hanoi with the press and';
  checkCompletion(`-- a.txt --\n${opening} @tvm<|> spoke to them of the ports.\n`, [
    'Minister of Sails and Ports Tran Van Mau',
    'Minister Tran Van Mau',
    'Tran Van Mau',
  ]);
  checkCompletion(`-- a.txt --\n${opening} @ltb<|> spoke to them of the ports.\n`, [
    'Lê Thị Buồm, Director of the Lighthouse Administration',
  ]);
  checkCompletion(`-- a.txt --\n${opening} the Ministry of Sails and Ports. Then @sails<|> spoke of the ports.\n`, [
    'MOSP',
  ]);
});

test('words of the form that stand before the cursor already are not written again', () => {
  checkCompletion(
    `-- a.txt --\nNgày 5/3/2026, Bộ trưởng @tvm<|> họp. Hết.\n`,
    ['Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu'],
    `Ngày 5/3/2026, Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu họp. Hết.\n`,
  );
});

test('without @: a run that begins with a capital, or letters that are no word', () => {
  checkCompletion(
    `-- a.txt --\nNgày 5/3/2026, tại Bộ Cánh b<|>\n`,
    ['Bộ Cánh buồm và Bến cảng'],
    `Ngày 5/3/2026, tại Bộ Cánh buồm và Bến cảng\n`,
  );
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, tvm<|>\n`, ['Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu']);
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, các bên<|>\n`, undefined);
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, thư gửi a@tvm<|>\n`, undefined);
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, @xyzxyz<|>\n`, undefined);
});

test('when nothing is typed, those of the article come first, the last one mentioned before the others', () => {
  checkCompletion(`-- a.txt --\nNgày 5/3/2026, AMPM-3 họp. Cục Hải đăng và ông Trần Văn Mẫu dự. @<|>\n`, [
    'Bộ trưởng Trần Văn Mẫu',
    'Bộ trưởng Bộ Cánh buồm và Bến cảng Trần Văn Mẫu',
    'Trần Văn Mẫu',
    'Cục Hải đăng',
  ]);
});

test('somebody whom no registry knows is written with the title that the latest article gave', () => {
  checkCompletion(
    `-- a.txt --\nNgày 5/1/2026, Cục trưởng Phạm Thị Neo phát biểu. Hết.\n-- b.txt --\nNgày 5/3/2026, @ptn<|> phát biểu. Hết.\n`,
    ['Cục trưởng Phạm Thị Neo', 'Phạm Thị Neo'],
  );
});
