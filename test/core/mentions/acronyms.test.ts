/** Letters: those that stand for a term, those that are a body's name, and those that are neither. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const letters = (marked: string): void => {
  checkMentions(marked, { types: ['acronym'] });
};

test('letters behind a body are its name, however far the name was read', () => {
  letters(`Ông đến từ Tập đoàn dữ liệu sông ngòi (IDGX). Viện Nghiên cứu lúa gạo và kinh doanh quốc tế (IRBX) cũng dự. Các hiệp định về <acronym|ATQX|> chưa ký.
`);
});

test('a short name of letters and words is no acronym', () => {
  letters(`Trung tâm Điều phối ASEAN về cứu trợ (ACX Centre) và Quỹ Bảo tồn sông Mê Công (QRX-Việt Nam) gửi hàng.
`);
});

test('a company named by letters, a ship, a bank among banks, a site', () => {
  letters(`Tập đoàn QRML và Công ty <acronym|CP|> QRSA ký kết. Tàu khu trục cùng tàu QRS Alpha cập cảng. Ba ngân hàng là Agribank, QRDB và Vietcombank. Theo VOV.VN, lãi suất giảm.
`);
});

test('capitals with a tone are shouted words', () => {
  letters(`Bản tin: THUẾ - HẢI QUAN. Ban <acronym|BCĐ|> họp chiều qua về <acronym|CNTT|>.
`);
});

test('letters of the last words of a body or topic are a term', () => {
  letters(`Học viện Công nghệ Bưu chính Viễn thông (<acronym|BCVT|>) đào tạo về <acronym|BCVT|>. Bộ mở hội thảo về cơ chế một cửa lâm sản (<acronym|QRW|>) hôm qua.
`);
});

test('two bodies joined by a dash are two bodies', () => {
  letters(`Quan hệ ASEAN-EU phát triển tốt. Bộ <acronym|GD-ĐT|> cử đoàn.
`);
});
