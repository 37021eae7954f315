/** Names of meetings that tell a second thing of a festival, with whom one talks, what one agrees on before a session, what a press conference follows. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('a festival of two things, before its number or year; a remark behind a dash is none', () => {
  meetings(`<meeting|Lễ hội Cà phê - Hoa Mộc Châu lần thứ 3|> khai mạc. <meeting|Lễ hội Dừa - Sản phẩm làng nghề Bến Tre năm 2025|> mở cửa. Tỉnh tổ chức <meeting|Lễ khai mạc <meeting|Festival Hoa Ban - Hội đua thuyền Sông Mây lần thứ IV, năm 2025|>|>.

<meeting|Festival Huế|> - Chủ tịch tỉnh dự khai mạc năm 2025. <meeting|Lễ hội Đền Hùng|> - nơi hội tụ năm 2024.
`);
});

test('the year behind the number and a comma, unless it opens a clause', () => {
  meetings(`Huyện mở <meeting|Lễ hội Trà lần thứ 3, năm 2025|> tại xã Tân Cương. Sau <meeting|Lễ hội Chè lần thứ 4|>, năm 2025 tỉnh sẽ mở rộng vườn.
`);
});

test('goods in small letters that a fair is for', () => {
  meetings(`Khai mạc <meeting|Hội chợ Công nghiệp và sản phẩm OCOP khu vực ĐBSCL|>. <meeting|Hội chợ Nông nghiệp và ẩm thực Đà Lạt năm 2024|> mở cửa. <meeting|Lễ hội Chè|> và ẩm thực của bà con rất vui.
`);
});

test('with whom one talks, at a meeting for that', () => {
  meetings(`Cục tổ chức <meeting|Hội nghị đối thoại với người nộp thuế năm 2024|>. Huyện mở <meeting|Hội nghị đối thoại với hộ kinh doanh|>. Xã tăng cường đối thoại với người dân. Ông dự <meeting:anaphor|hội nghị|> với người đồng cấp.
`);
});

test('what is agreed before a session; what a meeting agreed on is its predicate', () => {
  meetings(`Họp <meeting|Hội nghị liên tịch thống nhất nội dung <meeting|Kỳ họp thứ 9, HĐND tỉnh khóa XIX|>|>. Bà dự <meeting|Hội nghị liên tịch thống nhất danh sách người ứng cử|>. Xã mở <meeting|hội nghị liên tịch thống nhất nội dung, chương trình kỳ họp thứ 12|>. Tại đây, <meeting:anaphor|hội nghị|> thống nhất nội dung báo cáo.
`);
});

test('what a press conference follows, where that is no meeting', () => {
  meetings(`Bộ tổ chức <meeting|họp báo thông tin sau kỳ thi tốt nghiệp THPT năm 2025|>. Sở tổ chức <meeting|họp báo thông tin trước đợt tuyển sinh năm 2024|>. Ông tổ chức họp báo thông tin sau khi nhậm chức.
`);
});

test('what a national programme is for', () => {
  meetings(`Bộ mở <meeting|Hội nghị sơ kết Chương trình mục tiêu quốc gia đưa thông tin về cơ sở miền núi, vùng sâu, vùng xa và hải đảo|>.
`);
});
