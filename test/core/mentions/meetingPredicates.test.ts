/** Where the name of a meeting ends and what is said of it begins. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('what is said of the meeting further on makes the task its name', () => {
  meetings(`<meeting|Hội nghị tham vấn chính sách nước sạch|> có 150 đại biểu tham dự. <meeting|Hội nghị kết nối trường học - doanh nghiệp|> có sự tham gia của nhiều nhà đầu tư.

<meeting|Hội nghị tháo gỡ khó khăn cho hộ nuôi tôm|> là sự kiện đầu tiên của năm. <meeting|Hội nghị kết nối nhà vườn|> khép lại sau hai ngày. <meeting|Hội nghị đánh giá công tác trồng rừng|> với chủ đề “Xanh” sẽ kéo dài.

<meeting|Hội nghị lấy ý kiến góp ý dự thảo Luật Thư viện (sửa đổi)|> đã được tổ chức.
`);
});

test('what the meeting did is no name', () => {
  meetings(`Sáng nay khai mạc <meeting|Đại hội Đảng bộ xã lần thứ I|>. <meeting:anaphor|Đại hội|> công bố Quyết định của Ban Thường vụ chỉ định Ban Chấp hành gồm 31 người. Theo đó:

Tiếp theo là <meeting|Hội nghị Y tế lần thứ 2|>. <meeting:anaphor|Hội nghị|> bàn các giải pháp có tính khả thi cao. <meeting:anaphor|Hội nghị|> đánh giá kết quả thực hiện các mục tiêu đề ra. <meeting:anaphor|Hội nghị|> đánh giá, tỉnh có 20 xã nghèo. <meeting:anaphor|Hội nghị|> thông báo Đoàn có 20 đại biểu nữ.
`);
});

test('what a festival does is no name of it', () => {
  meetings(`Theo ban tổ chức, ngày hội góp phần thắt chặt tình làng nghĩa xóm. Ngày hội thu hút 200 em. Ngày hội giúp các em tự tin. Tỉnh tổ chức <meeting|Ngày hội toàn dân bảo vệ an ninh Tổ quốc|>.
`);
});

test('the hour at which it is held is no name', () => {
  meetings(`Ngày 5/3, lễ khai mạc lúc 19 giờ 30 tại sân vận động. <meeting:anaphor|Lễ hội|> lúc 20 giờ rất đông.
`);
});

test('where it is joined from is no name; what it joins is', () => {
  meetings(`Ông chủ trì <meeting|hội nghị trực tuyến bàn giải pháp chống hạn|>, kết nối từ Sở tới các huyện. Sở mở <meeting|Hội nghị kết nối cung cầu nông sản|>.
`);
});

test('when it was held, or how it was joined, behind the name', () => {
  meetings(`Ông nhắc tới <meeting|Hội nghị toàn quốc về chống hạn|> hồi tháng 3 và <meeting|hội thảo về phục hồi du lịch|> hồi đầu năm. Sở mở <meeting|Hội nghị Y tế lần thứ 2|>. Sáng nay, tại <meeting:anaphor|Hội nghị|> kết nối 21 xã, phường, bà Hoa nói. Vì dịch Covid-19 <meeting:anaphor|Hội nghị|> phải lùi một tuần.
`);
});

test('sessions behind closed doors and the second plenary are parts without a name', () => {
  meetings(`Sáng nay khai mạc <meeting|Phiên họp thứ 4 của Hội đồng Tiền lương quốc gia|>. Tại phiên họp hẹp, ông Nam nói. Ở phiên toàn thể thứ hai về kinh tế số, bà Hoa nói. Tại <meeting:anaphor|phiên họp|>, ông nói.
`);
});
