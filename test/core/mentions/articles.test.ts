/** Whole articles with every mention marked; `miss.` and `wrong.` pin what recognition does not do right yet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

test('a Vietnamese news item', () => {
  checkMentions(`<place|Hà Nội|>, <date:2026-05-14|ngày 14/5/2026|> - <date:2026-05-14TAF|Chiều nay (14/5)|>, <official|Thứ trưởng <organisation|Bộ Nông nghiệp và Môi trường|> (<acronym:short|NN&MT|>) Trần Đình Khôi|> tiếp <official|ông Rajiv Kumar Menon, Phó Tổng Giám đốc <organisation|Tổ chức Lương thực và Nông nghiệp|>|> (<organisation:short|FAO|>).

Hai bên bàn về <meeting|Hội nghị Bộ trưởng Nông nghiệp <organisation:short|ASEAN|> lần thứ 48|> (<meeting:short|AMAF-48|>), dự kiến diễn ra từ <date:2026-09-03/2026-09-05|ngày 3-5/9/2026|> tại <place|Huế|>. <official:title-only|Thứ trưởng|> đề nghị <organisation:short|FAO|> cử chuyên gia dự <meeting:anaphor|hội nghị|>. <official:name-variant|Ông Menon|> cảm ơn <organisation|Bộ <acronym:short|NN&MT|>|>.

Trước đó, <date:2026-05-02|ngày 2-5|>, <official|bà Lê Thị Minh Hải - Vụ trưởng <organisation|Vụ Hợp tác quốc tế|>|> - đã làm việc với <organisation|Ban Thư ký <organisation:short|ASEAN|>|>. <date:2026/2030|Giai đoạn 2026-2030|>, các cuộc họp sẽ luân phiên.
`);
});

test('an English news item', () => {
  checkMentions(`<meeting|Fisheries Forum|> (<meeting:short|AFF-12|>) will take place in <place|Manila|> on <date:2026-03-03/2026-03-05|3-5 March 2026|>, <official|Deputy Minister Tran Dinh Khoi|> said.

"<acronym:short|AI|> will help small boats," he said in <date:2026-01|January 2026|>.
`);
});

test('registered names are found, and say what they stand for', () => {
  checkMentions(
    `-- vn.registry.yaml --
organizations:
  - { id: organisation/vnei, name: Viện Năng lượng Biển, acronyms: [VNLB] }
-- a.txt --
<organisation|Viện Năng lượng Biển|> họp. <organisation:short|VNLB|> có 20 người. Hết tin.
`,
    { types: ['organisation'] },
  );
});

test('a registered series without a head of its own takes the number or year of the edition', () => {
  checkMentions(
    `-- vn.registry.yaml --
series:
  - { id: meeting/so-fest, name: Ngày hội Dữ liệu mở, other_names: [{ name: Sofest }] }
events:
  - { id: meeting/sofest-2024, name: Sofest mùa thu }
-- a.txt --
Hôm nay <meeting|Sofest 2025|> mở cửa tại Huế. <meeting|Sofest lần thứ 3|> có 40 gian hàng, <meeting|Sofest 4|> có nhiều hơn.
<meeting|Sofest mùa thu|> 2024 đã xong. <meeting|Sofest|> 5/6 không còn chỗ, <meeting|Sofest|> 700 gian hàng cũng vậy. Hết tin.
`,
    { types: ['meeting'] },
  );
});

test('the verb is two-way and pins what is missing and what is wrong', () => {
  const score = checkMentions(
    'Họp tại <wrong.place|Huế|> <date:2026-05-03|ngày 3/5/2026|>, có <miss.official|Khôi|> dự. Hết tin.',
  );
  assert.deepEqual(
    [...score],
    [
      ['place', { right: 0, wrong: 1, missed: 0 }],
      ['date', { right: 1, wrong: 0, missed: 0 }],
      ['official', { right: 0, wrong: 0, missed: 1 }],
    ],
  );
  assert.throws(() => checkMentions('Họp <date|ngày 3/5/2026|> tại Huế. Hết tin.'), /NFC/);
  assert.throws(() => checkMentions('Họp <date:2026-05-04|ngày 3/5/2026|> hôm nay. Hết tin.'), /date:2026-05-03/);
  assert.throws(() => checkMentions('Họp <meeting|ngày 3/5/2026|> hôm nay. Hết tin.'), /NFC/);
});
