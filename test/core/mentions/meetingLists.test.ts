/** Names of meetings that commas, brackets and further acts go on with, and meetings that an article never names. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('a comma inside words that belong together ends no name', () => {
  meetings(`Bộ mở <meeting|Hội nghị tổng kết công tác coi thi và thanh tra, kiểm tra kỳ thi năm 2022|>. Trường tổ chức <meeting|hội nghị cán bộ công chức, viên chức năm 2017|>. Ban dự <meeting|lễ công bố quyết định của Bộ trưởng Bộ Xây dựng về tổ chức, cán bộ|>.
`);
});

test('fields in capitals behind commas go on when a number closes the list', () => {
  meetings(`<meeting|Đối thoại Chính trị, An ninh, Quốc phòng Việt - Đức lần thứ 7|> họp tại Huế. Sau <meeting|Đối thoại Chính trị, An ninh, Quốc phòng lần thứ 8|>, hai bên ra tuyên bố.
`);
});

test('further plans, stages and tasks behind the first time', () => {
  meetings(`UBND tỉnh tổ chức <meeting|Hội nghị Tổng kết nhiệm vụ phát triển du lịch năm 2023 và giao kế hoạch phát triển du lịch năm 2024|>. Tỉnh ủy tổ chức <meeting|hội nghị quán triệt một số văn bản của Bộ Chính trị; đánh giá nhiệm vụ công tác quý I, triển khai nhiệm vụ công tác quý II/2023|>. Sở mở <meeting|Hội nghị tổng kết công tác năm 2025, giai đoạn 2021-2025 và triển khai kế hoạch công tác năm 2026|>.

Công an tỉnh tổ chức <meeting|hội nghị sơ kết công tác công an 6 tháng đầu năm và sơ kết thực hiện đề án “Sách về bản”|>.
`);
});

test('several acts at one ceremony, also behind brackets', () => {
  meetings(`Xã tổ chức <meeting|Lễ công bố quyết định công nhận xã đạt chuẩn nông thôn mới, đón nhận Huân chương Lao động hạng Ba và khởi công nhà văn hóa|>. Huyện tổ chức <meeting|lễ công bố quyết định công nhận xã đạt chuẩn nông thôn mới (NTM), đón nhận Huân chương Lao động hạng Nhì|>. Huyện tổ chức <meeting|lễ công bố và đón nhận quyết định của Thủ tướng Chính phủ công nhận huyện đạt chuẩn nông thôn mới năm 2020|>.

Trường tổ chức <meeting|Lễ Khai giảng năm học 2024-2025 và Công bố quyết định bổ nhiệm Hiệu trưởng|>. Quân khu tổ chức <meeting|lễ đón nhận Huân chương Bảo vệ Tổ quốc hạng Nhì và kỷ niệm 75 năm Ngày truyền thống|>. Ông dự <meeting|lễ khởi công trạm bơm Sông Lam|> và trao quà cho công nhân.
`);
});

test('letters and places in brackets amid a name that is counted in the end', () => {
  meetings(`Sáng nay khai mạc <meeting|Hội chợ Du lịch Quốc tế Thành phố Đà Nẵng (DTE DANANG) lần thứ 19|>. Tỉnh mở <meeting|ngày hội văn hoá, thể thao và du lịch (VHTTDL) các dân tộc tỉnh Sơn La lần thứ VIII|>. Ông dự <meeting|Hội nghị Cấp cao Đối tác vì Tăng trưởng xanh (P4G) lần thứ tư|> và <meeting|lễ khai mạc SEA Games 33|>.
`);
});

test('bodies in a row that one meets with; anniversaries in a row', () => {
  meetings(`Bộ tổ chức <meeting|cuộc họp trực tuyến với Sở Công Thương, Sở Y tế, Cục Quản lý thị trường của 12 tỉnh, thành phố|> để bàn nguồn hàng. Bộ tổ chức <meeting|họp báo cung cấp thông tin các hoạt động kỷ niệm 70 năm Ngày truyền thống ngành Bưu điện, 30 năm Ngày hội toàn dân đọc sách|>.
`);
});

test('what a plan sets up; results of another meeting; a theme behind `một`', () => {
  meetings(`Sở tổ chức <meeting|Hội nghị triển khai Đề án thành lập Bộ Nông nghiệp và Môi trường|>. Đảng ủy tổ chức <meeting|Họp báo về kết quả <meeting|Đại hội Đảng bộ tỉnh lần thứ XIII|>|>. Khoa mở một <meeting|Tọa đàm Khoa học Quốc tế|> với chủ đề “Sông Hồng: Những nghiên cứu mới”.
`);
});

test('a head with a capital as a subject is the meeting that the article never names', () => {
  meetings(`<meeting:anaphor|Hội nghị|> được tổ chức trực tuyến. Tham gia <meeting:anaphor|Hội nghị|> có 300 cán bộ. Phát biểu với <meeting:anaphor|Hội nghị|>, ông nêu ba việc.
`);
  meetings(`Tại Trung tâm Hội chợ và Triển lãm Sông Hàn, nhiều gian hàng đã mở. Công tác chuẩn bị lễ kỷ niệm phải hết sức khẩn trương.
`);
});

test('a body whose name ends in a topic ends before the number, the place and the predicate', () => {
  meetings(`Ông dự <meeting|Phiên họp Ban Chỉ đạo quốc gia về chuyển đổi số lần thứ 12|> và <meeting|Kỳ họp lần thứ 12 Tổ công tác chung Việt Nam - Úc về nông nghiệp|> tại Huế. <meeting|Cuộc họp thứ 3 của Ban Chỉ đạo quốc gia về chuyển đổi số|> thu hút 300 đại biểu.
`);
});

test('offices that meet: behind the number, two of them, heads of agencies', () => {
  meetings(`Đoàn dự <meeting|Hội nghị lần thứ 15 Bộ trưởng Nông nghiệp ASEAN|>, <meeting|Hội nghị Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương ASEAN lần thứ 9|> và <meeting|Hội nghị Người đứng đầu Cơ quan Lâm nghiệp ASEAN|>. Tại <meeting|Hội nghị Cấp cao Pháp ngữ|>, hai bên ký kết. Tại <meeting|Hội nghị lần thứ 15|>, Bộ trưởng Lê Văn An nói ngắn.
`);
});

test('a frame ends at the comma before its subject', () => {
  meetings(`Tại <meeting|Hội nghị về an toàn thực phẩm, bảo vệ người tiêu dùng|>, ông An nói. Bộ mở <meeting|hội nghị về công nghiệp bán dẫn, trí tuệ nhân tạo|> dưới sự chủ trì của bà Bình. Tỉnh mở <meeting|Hội thảo xúc tiến đầu tư|>, <meeting|tọa đàm với một số doanh nghiệp Lào|>.
`);
});

test('what a ceremony hands out, plans with their outlook, regular meetings of a body', () => {
  meetings(`Tỉnh mở <meeting|lễ công bố Quy hoạch tỉnh Nghệ An thời kỳ 2021-2030, tầm nhìn đến năm 2050|>. Liên đoàn mở <meeting|Lễ công bố Chỉ số năng lực cạnh tranh cấp tỉnh năm 2024|>. <meeting|Hội nghị thường niên năm 2025 của Hiệp hội Ngân hàng Việt Nam|> họp tại Huế.
`);
});

test('many words in small letters are a name when a year ends them; the second of two bridges; what is said besides', () => {
  meetings(`Ông thăm <meeting|Triển lãm thành tựu khoa học và công nghệ năm 2025|>. Nhân dịp <meeting|Lễ khánh thành cầu Sông Hàn 2|>, tỉnh gắn biển. <meeting|Lễ khởi công trạm bơm Sông Lam|> – nơi gặp gỡ của thợ – đông vui. Kết quả <meeting|Lễ phát động Tết trồng cây|> rất khả quan. Ông dự <meeting|Hội thảo về quản lý nước ngầm|> và thăm một số gia đình.
`);
});

test('letters in brackets before the time that a report covers; games of schools; a council that no rule reads', () => {
  meetings(`Ông chủ trì <meeting|Phiên họp trực tuyến kiểm điểm công tác chỉ đạo, điều hành phát triển kinh tế-xã hội (KT-XH) 9 tháng năm 2024, triển khai nhiệm vụ trọng tâm 3 tháng cuối năm|>. Tỉnh đăng cai Hội khỏe Phù Đổng toàn quốc lần thứ X năm 2024. Đoàn dự <meeting|Hội nghị Hội đồng giáo giới các nước ASEAN lần thứ 25|>.
`);
});

test('anniversaries of nothing but their years, young people of the world, sections of a road', () => {
  meetings(`Viện tổ chức <meeting|Lễ kỷ niệm 10 năm thành lập|> theo quy định. Ông gửi thư tới <meeting|Hội nghị Nghị sĩ trẻ toàn cầu|>. Sáng nay diễn ra <meeting|lễ khánh thành dự án cao tốc Bắc - Nam giai đoạn 2017 - 2020, đoạn Sông Lam - Quốc lộ 8 và đoạn Núi Hồng - Sông La|>.
`);
});

test('all whose work it was, the feast that a week goes with, and the commune of a hamlet', () => {
  meetings(`Hôm nay diễn ra <meeting|Hội nghị tổng kết công tác năm 2021 và triển khai nhiệm vụ năm 2022 của Bộ Y tế, Bộ Công an và Bộ Quốc phòng|>. Huyện mở <meeting|Tuần lễ Văn hóa, Du lịch gắn với <meeting|Lễ hội Mường Khô năm 2023|>|>. Xã dự <meeting|Ngày hội Đại đoàn kết toàn dân tộc thôn Phú Lộc, xã Hòa Tiến năm 2024|>. Tỉnh mở <meeting|Liên hoan Ẩm thực Đất Phương Nam năm 2014|>.
`);
  meetings(`Tỉnh ủy tổ chức <meeting|Hội nghị Ban Thường vụ Tỉnh ủy mở rộng|> chiều 8/3. Sáng nay diễn ra <meeting|Hội nghị đại biểu Quốc hội hoạt động chuyên trách|> thảo luận về dự thảo Luật Đất đai. Sáng 3/7 diễn ra <meeting|Phiên họp Chính phủ thường kỳ tháng 6 và 6 tháng đầu năm 2023|>.
`);
});

test('bills that are examined, honours that are given, congresses of all levels', () => {
  meetings(`Ủy ban tổ chức <meeting|phiên họp toàn thể thẩm tra dự án Luật Cư trú|>. Hôm nay có <meeting|Lễ trao tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân|> cho hai đơn vị. Bà Oanh, Phó Trưởng ban Tổ chức <meeting|Lễ hội Dừa năm 2022|>, công bố chương trình. Ban Tổ chức <meeting|Lễ kỷ niệm 70 năm ngành Lâm nghiệp|>, công bố danh sách khách mời.
`);
  meetings(`Tỉnh chuẩn bị Đại hội Đảng bộ các cấp, Đại hội đảng các cấp và Đại hội Đảng bộ cấp huyện. <meeting|Đại hội Đảng bộ huyện Sông Hinh|> thành công.
`);
});

test('three conferences are none in particular, nor is what is done', () => {
  checkMentions(
    `Sáng nay có ba hội nghị với các đối tác. Tối 18/8: Giao lưu cố vấn - nhà đầu tư. Sáng 19/8: <meeting|Giao lưu hữu nghị Việt Nam - Lào|>.
`,
    { types: ['meeting'] },
  );
});

test('the branch of a fair', () => {
  checkMentions(
    `Dự <meeting|Triển lãm quốc tế ngành rau, hoa, quả năm 2026|> tại Huế.
`,
    { types: ['meeting'] },
  );
});

test('training courses', () => {
  checkMentions(
    `Sáng nay khai mạc <meeting|Khóa đào tạo quốc gia về quan trắc môi trường biển|>. <meeting|Khóa đào tạo|> kéo dài năm ngày. Bộ mở khóa đào tạo ngắn hạn và một khóa tập huấn về nước.
`,
    { types: ['meeting'] },
  );
});

test('an English name that fills the bracket behind the Vietnamese one', () => {
  checkMentions(
    `<meeting|Diễn đàn Cấp cao Lúa gạo Việt Nam - châu Á 2023|> (<meeting|Vietnam - Asia Rice Summit 2023|>) khai mạc. Dự <meeting|Lễ phát động <meeting|Tuần lễ Quốc gia Không thuốc lá|>|>.
`,
    { types: ['meeting'] },
  );
});
