/** The term of a congress, what a congress does, and ceremonies told in few words. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';
import { newsroom } from '../../support/newsroom.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('the term of a congress is part of its name, behind a comma it is said besides', () => {
  meetings(`Đảng bộ xã Tân Lập mở <meeting|Đại hội đại biểu lần thứ I|>, nhiệm kỳ 2025 - 2030 hôm qua. <meeting|Đại hội đại biểu Hội Nông dân xã Tân Lập khóa II|>, nhiệm kỳ 2025-2030 bầu 15 ủy viên. <meeting|Đại hội Đảng bộ phường Gia Sàng lần thứ nhất|> (nhiệm kỳ 2025 - 2030) thành công. Tại <meeting|kỳ họp thứ 12|>, nhiệm kỳ 2021-2026, có 9 tờ trình.
`);
  meetings(`Tại <meeting|Đại hội Hội Chữ thập đỏ tỉnh lần thứ IV|> có 200 khách. Tại <meeting:anaphor|đại hội|>, nhiệm kỳ 2020-2025 được đánh giá cao.
`);
});

test('with its term and without it a counted congress is one', () => {
  const text =
    'Sáng nay khai mạc Đại hội đại biểu Hội Nông dân tỉnh Sơn Hà lần thứ X, nhiệm kỳ 2023-2028. Đại hội đại biểu Hội Nông dân tỉnh Sơn Hà lần thứ X có 200 khách.';
  const [article] = newsroom([{ path: '1.txt', text }]).articles;
  const ids = article?.mentions.flatMap((each) => (each.type === 'meeting' ? [each.entity] : [])) ?? [];
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

test('what a meeting did is no part of its name', () => {
  meetings(`Sáng nay, <meeting|Đại hội Hội Luật gia tỉnh lần thứ V|> khai mạc. <meeting:anaphor|Đại hội|> bầu Ban Chấp hành Hội Luật gia tỉnh khóa V. <meeting:anaphor|Đại hội|> suy tôn hai vị cố vấn. Chiều nay, <meeting:anaphor|Đại hội|> trao Bằng khen của Thủ tướng cho 10 tập thể. Hội mở <meeting|Hội nghị bầu Ban Chấp hành Hội Luật gia huyện khóa II|> sau đó.
`);
});

test('a ceremony by the first word of its head, and the lines of a notice', () => {
  meetings(`Hôm nay diễn ra <meeting|Lễ ký kết thỏa thuận hợp tác giữa Sở Y tế và Sở Nội vụ|>. Dự <meeting:anaphor|lễ ký|> có ông Nam.
`);
  meetings(`Cụ đã từ trần.
<meeting:anaphor|Lễ viếng|>: từ 07 giờ.
<meeting:anaphor|Lễ truy điệu|>: 10 giờ.
`);
});

test('nothing but its term names a congress', () => {
  meetings(`Đảng bộ xã tổ chức <meeting|Đại hội nhiệm kỳ 2025 - 2030|> hôm qua. Các đại hội nhiệm kỳ 2020 - 2025 đã xong.
`);
  meetings(`XÃ TÂN LẬP TỔ CHỨC <meeting|ĐẠI HỘI NHIỆM KỲ 2025 - 2030|>
`);
});

test('ceremonies of a funeral in a sentence, without the hour', () => {
  meetings(`Cụ đã từ trần. <meeting:anaphor|Lễ viếng|> bắt đầu từ 7 giờ ngày 3/5; <meeting:anaphor|Lễ an táng|> hồi 17 giờ tại quê nhà. Có cả lễ viếng và lễ cưới.
`);
});

test('an open debate by its topic, the plenum that passed a resolution', () => {
  meetings(`Ta tổ chức <meeting|Phiên thảo luận mở cấp cao về bom mìn|> ngày 8/4. Xã thực hiện Nghị quyết <meeting|Trung ương 4 khóa XII|>; ngân sách Trung ương 4 tỷ đồng.
`);
  meetings(`<meeting|Phiên họp thứ 30, Ủy ban Thường vụ Quốc hội|>:

Tại <meeting|Phiên họp thứ 30|>, Ủy ban Thường vụ Quốc hội cho ý kiến.
`);
});
