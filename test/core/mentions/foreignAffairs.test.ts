/** Guests and hosts, bodies abroad and what their letters stand for, in Vietnamese news. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('head of Party and State is one, those who hold the high offices are several', () => {
  officials(`Chiều nay, <official:title-only|Tổng Bí thư, Chủ tịch nước|> đã gặp <official:title-only|Thủ tướng Lào|>. <official:title-only|Tổng Bí thư|> và <official:title-only|Chủ tịch nước|> dự lễ. <official:title-only|Tổng Bí thư|>, <official:title-only|Chủ tịch nước|>, <official:title-only|Thủ tướng|>, <official:title-only|Chủ tịch Quốc hội|> gửi điện.
`);
});

test('behind a guest from abroad an office at home with its predicate is the next subject', () => {
  officials(`Theo lời mời của <official|Chủ tịch Hạ viện Ấn Độ Om Birol|>, <official:title-only|Chủ tịch Quốc hội|> thăm Ấn Độ. Tại buổi tiếp <official|Đại sứ Hoa Kỳ Mark Knap|>, <official:title-only|Bộ trưởng Bộ Công Thương|> đề nghị tăng hợp tác. Sau hội đàm với <official|Thủ tướng Malaysia Anwar Ibram|>, <official:title-only|Thủ tướng Chính phủ|> chủ trì họp báo. Tiếp <official|Tổng Lãnh sự Ấn Độ Madan Sethu|>, <official:title-only|Chủ tịch UBND TP.HCM|> nói.
`);
  officials(`Cùng dự có <official|Thủ tướng Lào Sonexay Sipan, Chủ tịch ASEAN|> phát biểu. Dự lễ có <official|Đại sứ Lào Khamphao, Chủ tịch Phân ban hợp tác Lào - Việt Nam|> và nhiều người. <official|Ông Trần Văn Nam, Phó Chủ tịch UBND tỉnh|> dự lễ.
`);
});

test('whom an envoy serves, where a chief economist works, of which desk a director is', () => {
  officials(`<official|Đặc phái viên Tổng thống Mỹ về khí hậu John Karr|> và <official|Đặc phái viên Thủ tướng Nhật Bản Takebe Hiroshi|> hội đàm. <official|Chuyên gia kinh tế trưởng ADB tại Việt Nam Nguyễn Bá Hưng|> nhận định. <official|Ông Nguyễn Đức Thuận, Giám đốc Phân tích Công ty Chứng khoán Rồng Xanh|>, dự báo. Theo <official|Giám đốc Nghiên cứu Công ty CP Chứng khoán Rồng Xanh Trần Thị Hà My|>, giá sẽ tăng.
`);
});

test('departments for two continents and for affairs of a kind', () => {
  bodies(`<organisation|Vụ Thị trường châu Á - châu Phi|> và <organisation|Vụ Tây Á - châu Phi|> (<organisation|Bộ Ngoại giao|>) dự họp. <organisation|Tổng vụ Các vấn đề Biển và Thủy sản|> của <organisation|Ủy ban châu Âu|> cử đoàn. <organisation|Văn phòng Điều phối các vấn đề nhân đạo của <organisation|Liên hợp quốc|>|> (<organisation|OCHA|>) kêu gọi. Hai bên trao đổi với <organisation|Bộ Ngoại giao|> các vấn đề quốc tế cùng quan tâm.
`);
});

test('bodies of the European Commission and of the United Nations called by letters and a word', () => {
  bodies(`<organisation|DG SANTE|> thông báo; đoàn của <organisation|DG-MARE|> đến. Bà Caroline Nyam, Trưởng đại diện <organisation|UN Women|> tại Việt Nam, nói. <organisation|UN-Habitat|> hỗ trợ.
`);
  officials(`<official|Tổng vụ trưởng Tổng vụ Thương mại (DG Trade) Sabine Weber|> tiếp khách. <official|Bà Caroline Nyam, Trưởng đại diện UN Women tại Việt Nam|>, nói.
`);
});

test('two foreign names, letters of banks in a row, fronts abroad, and where the warning begins', () => {
  bodies(`<organisation|Quỹ Bill & Anna Rivers|> tài trợ. <organisation|Ngân hàng SHB|> và <organisation|BIDV|> cho vay. <organisation|Ủy ban Trung ương Mặt trận Lào xây dựng đất nước|> chúc mừng. <organisation|Trung tâm Giám sát quốc gia|> cảnh báo Bắc Bộ có mưa.
`);
  checkMentions(
    `Cổ phiếu <organisation|BIDV|> tăng ở Khu công nghiệp Yên Phong II-C.
`,
    { types: ['organisation', 'acronym'] },
  );
});

test('groups of partners that meet, consultations with a number', () => {
  meetings(`<meeting|Hội nghị Nhóm Đối tác quốc tế|> họp ở Hà Nội. <meeting|Tham khảo chính trị cấp Thứ trưởng Ngoại giao Việt Nam - Ấn Độ lần thứ 13|> và <meeting|Đối thoại chiến lược lần thứ 10|> diễn ra ở Huế. Hai bên duy trì cơ chế tham khảo chính trị.
`);
});

test('sessions of an assembly behind its letters, two bodies that meet', () => {
  meetings(`<meeting|Đại hội đồng Nghị viện Pháp ngữ (APF) khóa 49|> bế mạc. <meeting|Đại hội đồng AIPA-45|> diễn ra ở Lào. <meeting|Đại hội đồng Tổ chức Sở hữu trí tuệ thế giới (WIPO) lần thứ 64|> khai mạc. <meeting|Hội nghị thường niên IMF/WB 2024|> diễn ra ở Mỹ.
`);
});

test('letters of an agreement that a conference is about are no meeting', () => {
  checkMentions(
    `<meeting|Hội nghị về Hiệp định Đối tác xuyên|> (<acronym|CPTPP|>) họp sáng nay.
`,
    { types: ['meeting', 'acronym'] },
  );
});

test('letters behind a talk with a body are the body’s', () => {
  bodies(`Đối thoại giữa các Nhà lãnh đạo với <organisation|Hội đồng Cố vấn Doanh nghiệp <organisation|ASEAN|>|> (<organisation|QVDN|>) diễn ra. Bà đến từ <organisation|QVDN|>.
`);
});

test('houses where somebody was, an inspector of banks', () => {
  bodies(`Hai bên gặp nhau tại Nhà Trắng và ở Điện Kremlin. <organisation|Nhà Trắng|> thông báo, <organisation|Điện Kremlin|> cho biết.
`);
  officials(`<official|Phó Chánh thanh tra, giám sát ngân hàng Lê Văn Bách|> nói.
`);
});

test('letters of a session’s code are no body', () => {
  bodies(`Hội nghị lần thứ 41 của <organisation|Liên minh Nghị viện châu Á|> (AIPA 41) bế mạc, dự AIPA 41 có <organisation|AIPA|>.
`);
});

test('ministries of public works, offices of a high commissioner', () => {
  bodies(`Khách của <organisation|Bộ Công chính và Vận tải Lào|> gặp lãnh đạo <organisation|Văn phòng Cao ủy <organisation|Liên hợp quốc|> về người tị nạn|>.
`);
  officials(`<official|Vụ trưởng Chính sách tiền tệ Lê Văn Bách|> nói. Ông sống công chính.
`);
});

test('a chair that a country takes is nobody’s office', () => {
  officials(`Việt Nam làm Chủ tịch Hội đồng Bảo an. Ta cùng Nhật Bản làm đồng chủ tịch Nhóm chuyên gia. Chúng tôi đang là Chủ tịch HĐBA, tháng Chủ tịch luân phiên Hội đồng Bảo an đã xong. <official|Ông Lê Hà Nam|> làm <official|Chủ tịch UBND xã Phú Lộc|>. <official|Ông Trần Văn Thái|> giữ chức <official|Chủ tịch Hội Nông dân tỉnh|>.
`);
});

test('heads of two states, and of the General Assembly', () => {
  officials(`<official|Chủ tịch nước|> và <official|Thủ tướng Kenji Mori|> ký. <official|Nhật hoàng Tenmu|> tiếp <official|ông Nguyễn Nhật Hoàng|>. <official|Chủ tịch Đại hội đồng LHQ khóa 71 Peter Thomson|> nói với <official|nguyên Tổng thư ký Ban Ki-moon|>.
`);
  bodies(`Ông là Chủ tịch <organisation|Đại hội đồng|> khóa 71. <organisation|Ban Văn hóa-Xã hội|> họp.
`);
});

test('Jr. has its full stop, King is a family name', () => {
  officials(`<official|Bộ trưởng Quốc phòng Philippines Ramon Cruz Jr.|> nhấn mạnh. <official|Đại sứ Mary Ann King|> của nước ấy nói.
`);
});

test('a mission to several bodies, associations of members by their letters, the customs of all members', () => {
  bodies(`Ông là Trưởng <organisation|Phái đoàn thường trực Việt Nam bên cạnh <organisation|Liên hợp quốc|>, Tổ chức Khí tượng Thế giới và các tổ chức quốc tế khác tại Geneva|>. <organisation|Hiệp hội quốc tế các thị trưởng Pháp ngữ|> (<organisation|AIMF|>) mời. Hội nghị Tổng cục trưởng Hải quan <organisation|ASEAN|> nghe <organisation|Ủy ban Điều phối Hải quan <organisation|ASEAN|>|>, <organisation|Hải quan Malaysia|> báo cáo. Ông Peter Tom, Chủ tịch <organisation|Đại hội đồng|>, chủ trì.
`);
});

test('fields of ministries abroad: water, excise; an office of senior officials is nobody’s name', () => {
  bodies(`<organisation|Bộ Môi trường và Quản lý nước Hà Lan|> và <organisation|Tổng cục Hải quan và Thuế tiêu thụ đặc biệt Indonesia|> cử đoàn. <organisation|Hội đồng Quốc tế về Cổ vật và Di chỉ|> (<organisation|ICAS|>) khen.
`);
  officials(`<official|Ông Trần Văn Nam, Trưởng đoàn Quan chức cấp cao|>, nói. <official|Trưởng đoàn Quan chức cấp cao Vũ Hồ|> chủ trì.
`);
});

test('who invites is at home, who comes is from abroad', () => {
  officials(`Theo lời mời của <official:title-only|Chủ tịch nước|>, <official|Tổng thống Hy Lạp Maria Papado|> thăm Việt Nam. Nhận lời mời của <official:title-only|Chủ tịch Quốc hội|>, <official|Chủ tịch Hạ viện Ấn Độ Ravi Birol|> đến Huế. Theo lời mời của <official|Chủ tịch nước Trần Văn Hồ|>, <official:title-only|Tổng thống Hungary|> thăm Việt Nam.
`);
  officials(`Nhận lời mời của <official|Tổng Bí thư, Chủ tịch nước Lê Văn Sông|>, <official|Tổng thống Nga Ivan Rekov|> đến Hà Nội. Theo lời mời của <official|Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng Lê Văn Sông|> từ tháng trước, đoàn lên đường.
`);
});

test('a state in full with its letters in brackets, and the head of the senior officials', () => {
  officials(`<official|Đồng chí Lê Văn Sông, Ủy viên Bộ Chính trị, Chủ tịch nước Cộng hòa xã hội chủ nghĩa (CHXHCN) Việt Nam|>; <official|Chủ tịch nước Cộng hòa Dân chủ Nhân dân (CHDCND) Lào Sonexay Sipan|>. <official:title-only|Đại sứ nước Cộng hòa Hồi giáo (CHHG) Iran|> đã đến.
`);
  officials(`<official|Thứ trưởng Lê Văn Sông, Trưởng Quan chức cao cấp (SOM) ASEAN của Việt Nam|>, chủ trì. <official|Trưởng Quan chức cấp cao APEC (SOM) của Việt Nam Trần Thị Suối|> và <official|Trưởng quan chức cao cấp ASEAN của Việt Nam Lê Thị Hồ|> cùng dự.
`);
  bodies(`<organisation|Chính phủ nước Cộng hòa xã hội chủ nghĩa (CHXHCN) Việt Nam|> ghi nhận. <organisation|Nhóm Đặc nhiệm Địa kinh tế <organisation:short|ASEAN|>|>, <organisation|Nhóm Đặc trách cấp cao về Sông ngòi|> và <organisation|Lực lượng đặc nhiệm <organisation:short|ASEAN|> về chuyển đổi số|> họp. Một lực lượng đặc nhiệm đã vây bắt.
`);
});

test('a session that letters and a number behind the assembly name, and a year behind `của`', () => {
  meetings(`<meeting|Đại hội đồng Liên minh Nghị viện Thế giới IPU-132|> bế mạc; <meeting|Đại hội đồng Liên minh Nghị viện Thế giới IPU 133|> chưa họp. <meeting|Hội nghị Tổng kết công tác của năm 2025, triển khai nhiệm vụ năm 2026 của Khối Sông ngòi|> diễn ra chiều nay. Tin vui của năm 2023 là thế.
`);
});

test('sessions with their body behind a dash or a bracket, names with a head of bodies in them', () => {
  meetings(`<meeting|Kỳ họp thứ 4 - Quốc hội khóa XIV|> và <meeting|Kỳ họp thứ 3 (kỳ họp chuyên đề) HĐND tỉnh khoá X|> bế mạc; <meeting|Phiên họp thứ 5|> - Ủy ban Thường vụ Quốc hội.
`);
  bodies(`Ông Lê Hội Hồ, bà Trần Thị Ban Mai, ông Phạm Viện Hà và các Phó Chủ tịch <organisation|HĐND tỉnh|>: Nguyễn Đài Lan, Nguyễn Thanh Hồ. <organisation|Đài Tiếng nói Việt Nam|> đưa tin.
`);
});

test('a name alone between commas behind the office, rounds of a forum, boards with a number and a slash', () => {
  officials(`<official|Người phát ngôn Bộ Ngoại giao Trung Quốc, Hoa Xuân Hồ|>, cho biết. <official|Giám đốc UNESCO, Maria Papado|>, nói. Dự có <official:title-only|Phó Chủ tịch UBND tỉnh|>, <official|ông Lê Văn Sông|>, <official|bà Trần Thị Hồ|>.
`);
  meetings(`<meeting|Diễn đàn Kinh tế Thế giới (WEF) lần thứ 56|> và <meeting|Diễn đàn Kinh tế Thế giới thường niên năm 2027|> bàn việc; Diễn đàn Kinh tế Thế giới có trụ sở tại Geneva.
`);
  bodies(`<organisation|Ban Chỉ đạo 138/CP|> và <organisation|Ban Chỉ đạo 389/ĐP tỉnh|> họp; <organisation|Ban Chỉ đạo|> 24/7 trực.
`);
});

test('members of an academy, and countries together that own no firm', () => {
  officials(`<official|Thượng tướng, Viện sỹ Viện Hàn lâm Khoa học quân sự Liên bang Nga Lê Văn Sông|> và <official|Viện sĩ Trần Thị Hồ|> cùng dự.
`);
  bodies(`<organisation|FPT Digital|> ra mắt tại Hội nghị Bộ trưởng Số (<organisation:short|ASEAN|> Digital Ministers' Meeting).
`);
});

test('behind the letters in brackets and a dash stands who holds the office', () => {
  officials(`<official|Chủ tịch Tập đoàn Sông Xanh (SXG) – Lê Văn Hồ|> chủ trì. <official:title-only|Giám đốc Sở Y tế|> (ảnh) - <official|Trần Thị Suối, Phó Giám đốc|>, nói.
`);
});
