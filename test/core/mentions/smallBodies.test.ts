/** Bodies wholly in small letters, where they are certain. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

test('ministries and departments behind an office or a preposition', () => {
  checkMentions(
    `Người dân gửi đơn tới <organisation|bộ y tế|> và đơn của <organisation|sở giáo dục và đào tạo TP.HCM|> bị trả. Theo <organisation|sở xây dựng tỉnh Bình Sơn|>, giá tăng. Đại diện <organisation|bộ tài chính|> dự.

Các sở y tế lo cho cơ sở y tế, trụ sở công an, cán bộ y tế, nội bộ giáo dục, đến bộ phận y tế. Phát tới bộ đàm.
`,
    { types: ['organisation'] },
  );
});

test('party committees and police with their place', () => {
  checkMentions(
    `Ông làm việc với <organisation|thành ủy Hà Nội|>, trình đơn tới <organisation|công an tỉnh Bắc Ninh|> và gặp các tỉnh ủy. Lực lượng công an tỉnh ra quân.
`,
    { types: ['organisation'] },
  );
});

test('whose office it is', () => {
  checkMentions(
    `<official|Ông Mạc Văn Hưng, phó giám đốc sở nội vụ Long An|>, nói. <official|Bà Lò Thị Sen, thứ trưởng bộ tài chính|>, nói. <official|Ông Bế Tất Lâm, bí thư thành ủy Huế|>, nói. <official|Ông Hà Văn Nam, thứ trưởng bộ KH&CN|>, nói.
`,
    { types: ['official'] },
  );
});
