/** Where the name of a body ends before small words and another capital. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('a capitalised noun that begins a phrase of its own is no part of the name before it', () => {
  bodies(`Đoàn đến thăm <organisation|Bệnh viện Phổi Trung ương|> nhân dịp Tết Nguyên đán. <organisation|Cục Quản lý thị trường|> tặng Bằng khen cho hai đội. <organisation|Hội Chữ thập đỏ tỉnh|> giành giải Nhất toàn quốc. <organisation|Đồn Biên phòng Cồn Cỏ|> xây Nhà tình nghĩa. <organisation|Trung tâm Văn hóa|> và Nhân dân cùng dự. <organisation|Hội Doanh nhân trẻ|> ký Bản ghi nhớ.
`);
});

test('a name goes on over small words to its own capital', () => {
  bodies(`<organisation|Ban Quản lý rừng phòng hộ Ba Vì|> tuần tra. <organisation|Ban quản lý di tích Lăng Ông|> mở cửa. <organisation|Bệnh viện Đa khoa khu vực Năm Căn|> tiếp nhận. <organisation|Ngân hàng Thương mại cổ phần Ngoại thương|> cho vay.
`);
});

test('nothing goes on behind the unit or the centre that a name belongs to', () => {
  bodies(`<organisation|Hội Nông dân tỉnh|> giúp xã Hòa Phú. <organisation|Viện Da liễu Trung ương|> mời Giáo sư khám.
`);
});
