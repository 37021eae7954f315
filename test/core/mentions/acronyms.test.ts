/** Letters: those that stand for a term, those that are a body's name, and those that are neither. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';
import { newsroom } from '../../support/newsroom.ts';

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

/** `short = long` of every definition in the text. */
function definitions(text: string): readonly string[] {
  const [article] = newsroom([{ path: 'a.txt', text }]).articles;
  return (article?.definitions ?? []).map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );
}

test('what letters are defined as: the body at the end of a meeting, the meeting behind its opening, a number with its letters', () => {
  assert.deepEqual(
    definitions(
      'Ông dự Hội nghị các nhà lãnh đạo Hiệp hội các quốc gia Đông Nam Á (ASEAN) ở Huế. Sau Lễ khai mạc Hội nghị Bộ trưởng Lâm nghiệp lần thứ 9 (AMFX-9) là Hội nghị Quan chức Lâm nghiệp lần thứ ba (SOFX 3).',
    ),
    [
      'ASEAN = Hiệp hội các quốc gia Đông Nam Á',
      'AMFX-9 = Hội nghị Bộ trưởng Lâm nghiệp lần thứ 9',
      'SOFX 3 = Hội nghị Quan chức Lâm nghiệp lần thứ ba',
    ],
  );
});

test('letters of another language stand for as many words; letters of a parent for nothing', () => {
  assert.deepEqual(
    definitions(
      'Thành phố lập khu thương mại tự do (FTZ) ven sông. Bộ trình Kế hoạch hành động ASEAN về khoa học, công nghệ và đổi mới sáng tạo (APXTI). Ông học ở Trường Đại học Bách khoa (ĐHQG-HCM). Các tổ chức nước ngoài (TCTD) cũng dự.',
    ),
    ['FTZ = khu thương mại tự do', 'APXTI = Kế hoạch hành động ASEAN về khoa học, công nghệ và đổi mới sáng tạo'],
  );
});
