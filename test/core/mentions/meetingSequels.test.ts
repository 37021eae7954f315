/** What stands behind the first words of a meeting's name and still belongs to it, and what does not. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('two tasks, and whose work it was; of one task the host is left out', () => {
  meetings(`Chiều qua diễn ra <meeting|Hội nghị tổng kết công tác năm 2024 và triển khai nhiệm vụ năm 2025 của Cục Thủy lợi|>. Ông dự <meeting|Hội nghị tổng kết công tác Đảng năm 2024 và triển khai phương hướng, nhiệm vụ trọng tâm năm 2025 của phường Hương Sơ|>. Trước đó là <meeting|hội nghị sơ kết công tác kiểm lâm quý 2/2024|> của toàn ngành.
`);
});

test('the month of a meeting that is held every month', () => {
  meetings(`Thủ tướng chủ trì <meeting|Hội nghị trực tuyến Chính phủ với địa phương tháng 4/2025|>. Ban mở <meeting|Hội nghị báo cáo viên Trung ương tháng 6/2025|> tại Huế.
`);
});

test('further anniversaries and acts of one ceremony', () => {
  meetings(`Bộ tổ chức <meeting|Lễ kỷ niệm 80 năm ngành Đường sắt, 45 năm ngành Hàng không|> tối qua. Trường mở <meeting|Lễ kỷ niệm 40 năm thành lập khoa Nông học và đón nhận Huân chương Lao động hạng Ba|>. Tỉnh tổ chức <meeting|Lễ khởi công, khánh thành các công trình thủy lợi|>. Sở dự <meeting|Lễ tôn vinh 120 già làng tiêu biểu|> và <meeting|Lễ trao Huy hiệu Đảng đợt 19/5|> ở xã.
`);
});

test('papers and what they decide, posts that are handed out', () => {
  meetings(`Chiều qua có <meeting|Lễ công bố Quyết định thành lập Viện Cây ăn quả|>. Tỉnh tổ chức <meeting|Lễ công bố các nghị quyết, quyết định về sắp xếp trường học|>. Thành ủy mở <meeting|Lễ công bố và trao quyết định bổ nhiệm Phó Chánh Văn phòng Sở|>. Cục tổ chức <meeting|Hội nghị góp ý dự thảo Báo cáo chính trị trình <meeting|Đại hội XIV của Đảng|>|>.
`);
});

test('a plan with its stage and vision, a region, a road, money that goes to a province', () => {
  meetings(`Bộ mở <meeting|Hội nghị công bố Quy hoạch tỉnh Cao Bằng thời kỳ 2021-2030, tầm nhìn đến năm 2050|> hôm qua. Cục dự <meeting|Hội nghị xúc tiến đầu tư vào tỉnh Kon Tum năm 2025|>. Bộ trưởng dự <meeting|Lễ khởi công Dự án đường cao tốc Vân Phong - Nha Phu|> sáng nay. Sở tổ chức <meeting|hội nghị kết nối tiêu thụ muối năm 2024 khu vực phía Nam|>, dự kiến cuối tháng.
`);
});

test('those who talk with one another, and meetings called after a country', () => {
  meetings(`Tỉnh tổ chức <meeting|Hội nghị đối thoại giữa lãnh đạo tỉnh với nông dân|>. Ông dự <meeting|Hội nghị Gặp gỡ Nhật Bản 2024|> và <meeting|Hội nghị Gặp gỡ Huế - Hàn Quốc|>.
`);
});

test('a name whose predicate comes later; a house that bears the name of a fair', () => {
  meetings(`Ngày 3/4, <meeting|Hội nghị bàn giải pháp giữ nước ngọt|> do Cục Thủy lợi tổ chức. Triển lãm mở ở Trung tâm Hội chợ Triển lãm Sông Hàn. Sau đó, <meeting:anaphor|Hội nghị|> bàn về kênh rạch.
`);
});

test('honours in quotation marks side by side; words in small letters up to the number of the edition', () => {
  meetings(`Bộ tổ chức <meeting|Lễ trao tặng danh hiệu “Nghệ nhân Nhân dân”, “Nghệ nhân Ưu tú”|>. Tỉnh đoàn mở <meeting|Lễ tuyên dương học sinh giỏi, hiếu thảo năm 2025|> sáng nay. Sở tổ chức <meeting|tọa đàm về chính sách thu hút nhân tài|>.
`);
});

test('a ceremony of which the press is told, what a nationwide meeting is for, a plan that looks far', () => {
  meetings(`Hội mở <meeting|họp báo thông tin về <meeting|lễ trao giải thưởng Lúa Vàng năm 2019|>|> hôm nay. Tại <meeting|Hội nghị Văn hóa toàn quốc triển khai thực hiện Nghị quyết <meeting|Đại hội đại biểu toàn quốc lần thứ XIII của Đảng|>|>, ông nêu ý kiến. Bộ tổ chức <meeting|Hội nghị triển khai Chiến lược phát triển dịch vụ cảng biển giai đoạn 2025-2035, tầm nhìn 2050|> chiều qua.
Bộ trưởng dự <meeting|lễ kỷ niệm 80 năm truyền thống ngành Thủy lợi và khai giảng năm học 2025-2026|>. Tỉnh mở <meeting|Đại hội thi đua toàn quốc biểu dương gương người tốt, việc tốt trong đồng bào Khmer lần thứ VI|>. Nhân 34 năm Ngày hội Quốc phòng toàn dân, đoàn thăm đơn vị.
`);
});

test('two posts that are given, times without a date, a dialogue', () => {
  meetings(`Hôm qua, Tòa án tổ chức <meeting|Lễ công bố và trao quyết định bổ nhiệm Phó Chánh án Tòa án nhân dân tối cao, Chánh án Tòa án Quân sự Trung ương|>.
Tại <meeting|Lễ công bố quyết định bổ nhiệm Giám đốc Sở Y tế|>, Giám đốc Sở Nội vụ đã trao quyết định.
Bộ tổ chức <meeting|Hội nghị triển khai kế hoạch phát triển kinh tế Việt Nam trong giai đoạn mới|>. <meeting|Hội nghị Đối thoại cấp cao về biến đổi khí hậu|> diễn ra tại Huế.
`);
});

test('two feasts that one ceremony launches, a blow from which one recovers', () => {
  meetings(`Tỉnh tổ chức <meeting|Lễ phát động Tháng Thanh niên và Tuần lễ quốc gia An toàn lao động - Phòng chống cháy nổ năm 2013|>. Dự <meeting|lễ phát động Tết trồng cây và Ngày hội việc làm|> có ông Lê Ba. Ông chủ trì <meeting|cuộc họp về khôi phục lưới điện sau bão|> tối qua.
`);
});

test('whose day it was is told in the name, who is given something stands behind it', () => {
  checkMentions(
    `<meeting|Lễ kỷ niệm 130 năm Ngày sinh <official|Chủ tịch Hồ Chí Minh|>|> diễn ra sáng nay. Dự <meeting|Lễ kỷ niệm 75 năm ngày <official|Chủ tịch Hồ Chí Minh|> ra Lời kêu gọi thi đua ái quốc|> có 500 khách. Trường mở <meeting|Hội thảo khoa học kỷ niệm 110 năm Ngày sinh <official|Đại tướng Võ Nguyên Giáp|>|>. <meeting|Lễ kỷ niệm 110 năm Ngày Bác Hồ ra đi tìm đường cứu nước|> diễn ra tại bến cảng.

Chính phủ tổ chức <meeting|Lễ trao Huân chương Hồ Chí Minh|> cho <official|đồng chí Trương Văn Trọng, nguyên Phó Thủ tướng|>. Hôm nay có <meeting|Lễ trao Huy hiệu 45 năm tuổi Đảng|> tặng <official|đồng chí Lê Thị Ngân|>. Sở dự <meeting|Lễ trao Quyết định nghỉ hưu|> cho <official|ông Bùi Văn Gia|>. Trường tổ chức <meeting|Lễ trao quà tặng học sinh nghèo vượt khó|>.
`,
    { types: ['meeting', 'official'] },
  );
});

test('the year behind a number and a dash, talks on line, a verb that ends a treaty', () => {
  checkMentions(
    `<meeting|Liên hoan Nghệ thuật quần chúng tỉnh lần thứ V - 2019|> khai mạc. Báo tổ chức <meeting|buổi giao lưu trực tuyến “Học nghề gì”|>. <meeting|Hội nghị các bên tham gia Công ước về đất ngập nước|> họp từ ngày 5/11.
`,
    { types: ['meeting'] },
  );
});

test('bodies that draft or examine a bill, those with whom a standing body met, a road around the capital', () => {
  checkMentions(
    `Bộ trưởng chủ trì <meeting|cuộc họp <organisation|Ban soạn thảo dự án Luật Nhà giáo (sửa đổi)|>|>. <organisation|Hội đồng thẩm định dự án Luật Phòng bệnh|> cho ý kiến. <organisation|Ban soạn thảo|> tiếp thu. Kết luận <meeting|Hội nghị <organisation|Thường trực <organisation|Chính phủ|>|> làm việc với các doanh nghiệp tư nhân|>, ông giao việc. Ông dự <meeting|cuộc họp về tiến độ Dự án đường Vành đai 4 - Vùng Thủ đô Hà Nội|>. <meeting|Hội thi tìm hiểu pháp luật về phòng, chống ma túy năm 2021|> thu hút 40 đội.
`,
    { types: ['meeting', 'organisation'] },
  );
});

test('talks with a name, what letters in brackets close, with whom a regular meeting is held', () => {
  checkMentions(
    `<meeting|Gặp gỡ Nhật Bản 2023|> và <meeting|Gặp gỡ Hoa Kỳ lần thứ ba|> thành công; gặp gỡ Nhật Bản là dịp tốt. <meeting|Họp báo công bố Báo cáo Chỉ số năng lực cạnh tranh (PCI) năm 2018|> do hai đơn vị tổ chức. Bộ mở <meeting|Hội nghị giao ban xúc tiến thương mại với hệ thống Thương vụ Việt Nam ở nước ngoài tháng 9/2024|>. <meeting|Phiên giải trình về bạo lực gia đình|> diễn ra sáng nay.
`,
    { types: ['meeting'] },
  );
});

test('a former office ends a task, goods of a fair that opens, a flower of three words', () => {
  checkMentions(
    `Sáng nay có <meeting|Lễ bàn giao nhiệm vụ|> giữa <official|nguyên Bộ trưởng Nguyễn Văn Thế|> và tân <official|Bộ trưởng Hà Minh|>. <meeting|Lễ hội Hoa Anh đào|> mở tối qua. Hội khai mạc <meeting|Hội chợ triển lãm hàng nông sản các tỉnh Tây Bắc năm 2022|>. <meeting|Lễ giao, nhận quân năm 2024|> diễn ra sáng nay.
`,
    { types: ['meeting', 'official'] },
  );
});
