/** What looks like a person or an office and is none, and where names of people begin. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('a place, a soldier of Uncle Hồ and growth are nobody', () => {
  officials(`Mưa lớn ở Kiên Giang, Cà Mau và Bà Rịa - Vũng Tàu. Tàu ra đảo Cô Tô lúc sáng sớm. Ai cũng quý anh Bộ đội Cụ Hồ. Tăng trưởng GRDP đạt 8%, tăng trưởng IIP còn cao hơn.
`);
});

test('a family name that is rare begins the name behind a known place', () => {
  checkMentions(
    `Ông là <official|Bí thư <organisation|Tỉnh ủy Đắk Lắk|> Lương Nguyễn Minh Tâm|>, quê ở miền Trung.
`,
    { types: ['official', 'organisation'] },
  );
});

test('names of two words without a mark end the field of a minister', () => {
  officials(`<official|Bộ trưởng Thương mại Tan Wee Lam|> đến sớm. <official|Bộ trưởng Y tế Ong Ye Chun|> và <official|Bộ trưởng Nhân lực kiêm Bộ trưởng thứ hai Bộ Công Thương Singapore Tan Wee Lam|> đến sau, cùng <official|Phó Thủ tướng Đỗ Văn Lâm, Phó Trưởng ban thứ nhất|>.
`);
});

test('what a minister in capitals decided on is no part of the post', () => {
  officials(`CÔNG BỐ QUYẾT ĐỊNH CỦA <official|BỘ TRƯỞNG BỘ CÔNG AN|> VỀ TỔ CHỨC BỘ MÁY

Buổi lễ diễn ra trong một giờ.
`);
});

test('spirits, what is called after them, and heroes of the sentence before are nobody', () => {
  officials(`Tết Ông Công, Ông Táo đã đến. Lễ hội Bà Chúa Kho đông vui. Họ gặp nhau ở Phố Bà Triệu. Ông là Anh hùng lao động. Anh và Pháp cùng dự. <official|Anh hùng Lao động Lê Văn Tám|> kể lại, <official|PGS. TS. Bùi Thu Hà|> ghi âm.
`);
});
