/** What belongs to an official behind the head of the title: parents, fields, places, further posts. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('a name behind Theo and one with a rare family name keep their office', () => {
  officials(`Theo <official|Đỗ Thị Lựu, Phó Chủ tịch HĐND tỉnh|>, dân có lợi. Người ký là <official|Uông Minh Trí - Cục trưởng Cục Hàng hải|>. Gặp <official|Chủ tịch Uông Bí|>.
`);
});

test('a part of a committee of the Party has its parent behind a comma', () => {
  officials(`Dự có <official|ông Lê Văn Tĩnh - Phó trưởng Phòng Khoa giáo, Ban Tuyên giáo Thành ủy|>. Mời <official|PGS.TS Ngô Văn Nhạn - vụ trưởng, Ban Tuyên giáo Trung ương|>, nói. Mời <official|Vụ trưởng Vụ Lý luận|>, Ban Tuyên giáo Trung ương, Ban Tổ chức Trung ương.
`);
});

test('posts that nobody else has, and posts of the rank and file', () => {
  officials(`<official|Chủ tịch nước Lương Văn Kính, Thống lĩnh Lực lượng vũ trang nhân dân|> đến dự. <official|GS.TS Lê Hữu Nghị, chuyên gia cao cấp|>, nói. <official|Ông Đặng Văn Đáng, Trưởng ca trực|>, kể. Một chuyên viên cao cấp kể. <official|Bà Trần Thị Mẫn, Bí thư Đảng đoàn, Chủ tịch Hội Nông dân Việt Nam|>, dự.
`);
});

test('what a post is for or of', () => {
  officials(`<official|Ông Choi Yang Sik, Thị trưởng thành phố Gyeongju|>, đến. <official|TS Nguyễn Quốc Kỳ, trưởng phòng đào tạo Trường Đại học Vinh|>, hỏi. <official|Ông Nguyễn Văn Hạc - Chánh Văn phòng Điều phối nông thôn mới tỉnh|> trình bày. <official|Ông Trần Việt Hào, Cục trưởng Điều tiết điện lực|>, đáp. Hỏi <official|Đại tá Võ Quang Thiềm - Chính ủy Bộ CHQS tỉnh|> về giá đền bù.
`);
});

test('divisions with a dash or a number, in small letters too, and the body that they are of', () => {
  officials(`<official|BS Lê Thị Thu, Phó trưởng phòng Kế hoạch - Tổng hợp, Bệnh viện Đa khoa tỉnh|>, nói. <official|Ông Võ Hoàng - trưởng phòng quản lý dịch bệnh, Chi cục Thú y tỉnh|> - nói. <official|Ông Hồ Văn Nam, Trưởng phòng 9, VKSND tỉnh|>, nói. <official|Ông Lê Hải, Trưởng phòng Dự báo thời tiết, Đài Khí tượng Thủy văn tỉnh|>, nói. <official|Ông Hồ Văn Nam|>, trưởng phòng kinh tế, đi cùng Sở Công Thương.
`);
});

test('heads of stations, chairs of courts, the clergy', () => {
  officials(`<official|Trưởng trạm Y tế xã Sơn Hà Lê Thị Thu|> khám bệnh. <official|Thẩm phán Ngô Tiến Đạt – Chủ tọa phiên tòa|> đọc bản án. Chủ tọa phiên tòa nhắc nhở. <official|Đức cha Giuse Nguyễn Năng, Tổng Giám mục Tổng Giáo phận Huế|>, cảm ơn. <official|Giám mục Giáo phận Phát Diệm Đặng Văn Cầu|> cảm ơn. <official|Mục sư Thái Phước Trường|> đến.
`);
});

test('who heads what is smaller than a commune', () => {
  officials(`<official|Bí thư Chi bộ thôn 3 Lê Văn Ba|> và <official|Bí thư chi bộ ấp Bình Hòa Hồ Văn Bảy|> đến. <official|Trưởng khu phố 5 Lê Văn Tư|>, <official|Tổ trưởng tổ dân phố số 7 Nguyễn Thị Sáu|> cùng dự. <official|Trưởng ban công tác Mặt trận khu phố 2 Lê Văn Hai|> nói. <official|Trưởng thôn Đoài Nguyễn Văn Lụa|> dẫn đường. Có ba trưởng thôn 45 tuổi.
`);
});

test('to whom something is given is no part of the post of the giver', () => {
  officials(`Trao giấy khen của <official:title-only|Giám đốc Công an tỉnh|> cho Công an xã Tân Kỳ. <official|Cố vấn cho Tổng thống Lê Văn Bình|> đến.
`);
});

test('secretaries of the youth of a ward or commune', () => {
  officials(`<official|Bí thư Đoàn phường Lê Hoàng Minh|>, <official|Phó Bí thư Đoàn xã Tam Hợp Lê Thị Mơ|> dự. <official|Chủ tịch UBND xã Tân Kỳ Lê Thị Hoa|> nói.
`);
});

test('who heads an island zone or a tax office of several communes', () => {
  officials(`<official|Ông Lê Minh|> đến. <official|Chủ tịch Đặc khu Côn Đảo Hồ Văn Ba|> và <official|Chủ tịch đặc khu Phú Quý Lê Văn Lụa|> nói. <official|Trưởng Thuế cơ sở 5 TP Hà Nội Lê Thị Hạnh|> đáp. <official|Chủ tịch TP. Huế Hồ Văn Nam|> dự.
`);
});

test('between an office and its holder the term', () => {
  officials(`Phát biểu, <official|Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh khóa IX Trần Văn Bách|> nêu kết quả. <official|Phó Chủ tịch UBND huyện nhiệm kỳ 2016-2021 Lê Thị Thảo|> dự. <official|Chủ tịch HĐND tỉnh|> khóa IX là người sở tại.
`);
});

test('in lists and tables words that may be something else are names', () => {
  officials(`Dự họp có các Thứ trưởng: <official|Trần Văn Bách|>, <official|Cao Khôi|>, <official|Mai Thị Thảo|>. <official|Bí thư Lê Văn Bách|>, Cao Bằng và Hà Giang.

| Họ tên | Chức danh | Phiếu |
|---|---|---|
| <official|Rơ Châm Hyeo|> | <official|Trưởng Ban Dân tộc|> | 50 |
| <official|Pơloong Vên|> | <official|Phó Giám đốc Sở Y tế|> | 49 |
| Phường Xuân Hòa | Trưởng ban | 2 |
`);
});

test('who leads a delegation for something, craftsmen with their honour, whom a meeting elects', () => {
  officials(`“Đã xong”, <official|Thứ trưởng Trần Văn Bách, Trưởng đoàn đàm phán|>, nói. <official|Nghệ nhân ưu tú Lê Thị Thảo|> đến. <official|Bà Vũ Thị Khuê|> được bầu làm <official|Phó Chủ tịch Hội nghị|>.
`);
});

test('what a country takes over is no person', () => {
  officials(`Nước bạn chuyển giao vai trò Chủ tịch APEC 2031 cho ta, hoàn thành tốt cương vị Chủ tịch ASEAN. Ông giữ chức <official|Chủ tịch VCCI|>.
`);
});

test('an adviser of a committee, one who sat for several terms', () => {
  officials(`Từ năm 1997, cụ là <official|Cố vấn Ban Chấp hành Trung ương Đảng|>. <official|Ủy viên Trung ương Đảng|> các khóa IV, V. Các Ủy viên Trung ương Đảng cùng dự. Tỉnh mời làm cố vấn cho Sở Y tế.
`);
});

test('a director’s region, an expert’s body, an office of the body spoken of', () => {
  officials(`<official|Ông Lê Ba, Giám đốc khu vực châu Á ADB|>, nói. <official|Bà Anna Lee, chuyên gia WHO|>, đáp. <official|Ông Lê Tư, nguyên Kế toán trưởng quỹ này|>, vắng mặt. <official|Ông Võ An, Trưởng Ban Kinh tế, Hội ND tỉnh|>, đến.
`);
  officials(`<official|Phó Chủ tịch HĐND tỉnh Siu Hương|> và <official|Phó Cả sư Đổng Hòa|> dự. <official|Ngài Iain Smith - Đại sứ Vương quốc Anh và Bắc Ireland tại Việt Nam|> cảm ơn.
`);
});

test('second names in brackets, a rank that opens the next person, fields of a division', () => {
  officials(`<official|Ông Lê Văn Bách (Ba Bách), Phó Giám đốc Sở Y tế|>, <official|PGS.TS Trần Văn Khôi|>, <official|ThS. BSCKII Lê Thị Thảo|> nói. <official|Đại biểu Mai Thị Thảo|> (Cà Mau) và <official|Lê Văn Bách|> (Bộ Y tế) hỏi. <official|Bác sĩ Vũ Thị Khuê, Trưởng khoa Ngoại Thần kinh - Cột sống, Bệnh viện Việt Đức|>; <official|ông Trần An, Trưởng khoa Nội|> - Lê Văn Bình, đáp. <official|Trưởng phòng Quản lý đô thị Lê Văn Ba|>, <official|Trưởng ban Pháp chế Hoàng Văn Hữu|> và <official|Trưởng phòng Quản lý xuất nhập cảnh Công an tỉnh Vũ Văn Hoan|> dự. <official|Đồng chí Lê Văn Bách, CT UBND tỉnh|> kết luận. Hãng CT Group họp.
`);
});

test('spouses, kings with their number, initials behind a council, heads of a parish', () => {
  officials(`<official|Tổng thống Halimah Yacob|> và <official|Phu quân Mohammed Rio|> đến. <official|Nữ hoàng Elizabeth II|> và <official|Nhà vua Charles III|> mừng. <official|Chủ tịch Hội đồng Liên bang V.I. Matvienko|> thăm. <official|Linh mục Trần Văn Bách, Chánh xứ Giáo xứ Tân Hòa|>, tiếp <official|Phó Trưởng Ban Thường trực Ban Tổ chức Trung ương Lê Văn Khôi|>.
`);
});

test('the parent behind a comma and then the name, those elected and not yet in office', () => {
  officials(`<official|Vụ trưởng Vụ Kinh tế tổng hợp, Bộ Ngoại giao Đoàn Thị Thảo|> nêu. <official|Giám đốc Sở Y tế|>, Công an tỉnh dự. <official|Tổng thống đắc cử Prabowo Rio|> và <official|Tổng thống lâm thời Bangladesh Muhammad Song|> đến.
`);
});

test('heads of groups that everybody knows, with a particle in the name', () => {
  officials(`<official|Phó Chủ tịch Tập đoàn Boeing Brendan Song|> dự. <official|Tổng Giám đốc Tập đoàn Airbus Wouter van Song|> thăm. <official|Chủ tịch Tập đoàn Apple Tim Rio|> đến.
`);
});

test('who organises a festival, who steers an exam or a campaign, committees of a ministry', () => {
  officials(`<official|Ông Lê Nam, Phó Trưởng Ban Thường trực Ban Tổ chức Tuần Du lịch Ninh Bình năm 2023|>, đọc báo cáo. <official|Ông Lê Nam, Phó Trưởng ban Tổ chức Lễ hội Dừa năm 2022|>, công bố lịch. <official|Bà Hà Thị Nga, Trưởng ban Chỉ đạo thi cấp quốc gia|>, kiểm tra. <official|Ông Lê Nam, Trưởng ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh|>, yêu cầu. <official|Ông Trần Minh Đức, Phó Chủ nhiệm Ủy ban Biên giới quốc gia, Bộ Ngoại giao|>, dự họp.
`);
});

test('the part that one heads and its parent behind commas, departments of papers', () => {
  officials(`<official|TS. Nguyễn Đức Thắng, Trưởng khoa, Khoa Du lịch, Trường Đại học Đông Sơn|>; <official|ông Lê Nam, Trưởng Ban, Ban Bạn đọc, Báo Lao Động|>; <official|ông Hà Tú, Trưởng Ban Văn hóa, Báo Nhân Dân|>. Dự có <official|ông Hà Tú, Trưởng Ban Tuyên giáo Huyện ủy|>, Báo Lào Cai và bạn đọc.
`);
});

test('names of the Highlands with a seat first, the form of a state in letters, what many are, who is seen on a picture', () => {
  officials(`Dự có các đồng chí: <official|Y Thanh Hà Niê, Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy|>; <official|Hồ Văn Bách, Phó Bí thư Tỉnh ủy|>. <official|Ông Lê Quang Bách - Đại sứ nước Cộng hòa XHCN Việt Nam tại Lào|> nêu. Lớp có 42 học viên là thanh tra viên của Cục Thuế. Ảnh: <official|Bộ trưởng|> và <official|Đại sứ|> trao đổi. Bộ trưởng và Đại sứ các nước họp.
`);
});

test('ranks of the police, the region of an office, what somebody was then, fields in brackets between names', () => {
  officials(`<official|Trung tướng cảnh sát Somsak Rio|> đến. <official|Bà Lý Thị Song, Giám đốc khu vực Nam Á của Ngân hàng Thế giới|>, dự. Ông từng gặp <official|ông Lê Văn Suối, lúc đó là Giám đốc Sở Y tế|>, ở Huế. <official|Đại biểu Lê Trung Quốc|> hỏi. Các Thứ trưởng: <official|Lê Văn An|> (Y tế), <official|Cao Đình Huy|> (Nội vụ), <official|Trần Hà Nam|> (Tài chính) cùng dự.
`);
});

test('letters in brackets between the body and the rank of its head', () => {
  officials(`<official|Giám đốc Trung tâm Công nghệ bức xạ (VINAGAMX) ThS. Cao Văn Bách|> báo cáo. <official|Ông Lê Văn Bách, Giám đốc Sở Y tế|> (SYT), <official|TS. Lê Thị Thảo|> dự.
`);
});

test('who serves somebody named, whom a subject receives, who was the first to hold an office', () => {
  officials(`Một cố vấn của <official|Ngoại trưởng Peter Hale|> báo tin. Ông đến trên cương vị Đặc phái viên của <official|Tổng thống Nga Ivan Petrov|>. Bà tới với tư cách <official:title-only|Đặc phái viên của <official:title-only|Thủ tướng|> Nhật Bản|>.

Tiếp <official:title-only|Đại sứ|>, <official|Thủ tướng Lê Văn An|> đề nghị hợp tác. Hội kiến <official:title-only|Tổng thống|>, <official|Chủ tịch Quốc hội Trần Văn Bình|> nhấn mạnh. Tiếp <official|Phó Thủ tướng, Bộ trưởng Ngoại giao Lào Khamla|>, hai bên trao đổi.

<official|Đại sứ Hoa Kỳ đầu tiên tại Việt Nam David Moore|> kể. <official|Đại sứ đầu tiên của Việt Nam tại Mỹ Lê Văn Cảnh|> nhớ lại.
`);
});

test('a town that no list has behind the head of a place, the body of an expert, ambassadors in many countries, a chair handed over', () => {
  officials(`<official|Ông Park Jin, Thị trưởng Gwangju|>, trồng cây. <official|Ông Kim|>, <official|Tỉnh trưởng Nguyễn Văn An|>, cùng dự. <official|Chị Trần Thị Hoa, chuyên viên Vụ Hợp tác quốc tế|>, nói. Đại sứ ở các thị trường lớn họp, <official:title-only|Đại sứ tại Lào|> phát biểu. Thái Lan nhận búa Chủ tịch từ Việt Nam.
`);
});

test('nobility of Cambodia before a name, bold type that closes behind one', () => {
  checkMentions(
    `<official|Thủ tướng Samdech Techo Chan Rith|> gặp <official|Tổng Bí thư, Chủ tịch nước Lào **Khamla Sisavat**|>, sang thăm Hà Nội. **<official|Ông Lê Văn An|>** dự.
`,
    { types: ['official'] },
  );
});

test('for whom somebody acts is another one', () => {
  officials(`Thừa lệnh <official|Bộ trưởng|>, <official|Thiếu tướng Lê Văn Ba|> công bố quyết định. Thừa ủy quyền của <official|Chủ tịch nước|>, <official|Thượng tướng Hà Văn Tư|> trao huân chương.
`);
});

test('a bare office of who opens the sentence or presides with another', () => {
  officials(`<official|Ông Lê Văn Ba, Thứ trưởng|> cho biết. <official|Bộ trưởng Hà Văn Tư|> và <official|bà Trần Thị Mai, Thứ trưởng|> chủ trì. Sau khi gặp <official|ông Lê Văn Năm|>, <official|Bộ trưởng|> yêu cầu báo cáo.
`);
});

test('the term and the place of a member of parliament; names that are countries, too', () => {
  officials(`Dự có <official|ông Lê Văn Đức, đại biểu Quốc hội khóa XV tỉnh Gia Lai|>. <official|Đồng chí Đức|> nhấn mạnh. Các đồng chí Lào đã về.
`);
});

test('an office to which one was elected again is nobody else', () => {
  officials(`<official|Ông Lê Văn Ba, Phó Chủ tịch Hội|>, và <official|bà Trần Thị Mai|> tái cử Phó Chủ tịch.
`);
});

test('a row of a table tells that persons follow; a Buddhist king; a vice-chair that a country takes', () => {
  officials(`Tin mới

| Chỉ tiêu | Tháng Hai | Tháng Ba |
|---|---|---|
| Người trình bày | <official|Trần Thị Mai Hạnh|> | <official|Phí Thị Thanh Nga|> |
| Trường | Nguyễn Thị Minh Khai | Trần Hưng Đạo |

Chùa do <official|Phật hoàng Trần Nhân Tông|> dựng. Việt Nam được tín nhiệm bầu làm Phó Chủ tịch Hội nghị.
`);
});

test('letters of a body behind one of its departments or regions, and numbered departments before their ministry', () => {
  officials(`Gặp <official|ông Andrew Holt, Giám đốc Vụ Châu Phi, WIPO|> và <official|bà Lê Thị Nga, Trưởng phòng Đối ngoại, UNDP|>. Mời <official|bà Nadia Okoye, Giám đốc hợp tác kỹ thuật khu vực châu Phi, IAEA|>. Có <official|ông Trần Văn Hải, Vụ trưởng Vụ Pháp chế|>, WHO, UNICEF. Nghe <official|Đại tá Lê Văn Tân, Cục trưởng C07, Bộ Công an|> nói.
`);
});

test('a portfolio goes on behind a dash with a second field or place, not with the next post', () => {
  officials(`Có <official|bà Lê Thị Hà, Phó Tổng Thư ký ASEAN phụ trách Cộng đồng Chính trị - An ninh|> (APSC). Có <official|ông Lê Văn Ba, Phó Chủ tịch phụ trách khu vực châu Á - Thái Bình Dương|>. Ảnh <official|ông Lê Văn Ba, Phó Giám đốc phụ trách Kỹ thuật|> - Ảnh: Hà Nam.
`);
});

test('on what a decision of somebody is, is no part of the title', () => {
  officials(`Công bố quyết định của <official:title-only|Bộ trưởng|> về công tác cán bộ. Theo chỉ đạo của <official:title-only|Thứ trưởng|> về chuyển đổi số, các đơn vị làm ngay.
`);
});

test('tools are nobody, treaties are no names, and one who was elected to the chair of a session', () => {
  officials(`Nhà máy áp dụng công cụ Kaizen, dụng cụ Lean. Gặp <official|cụ Lê|>. Các nước thành viên Hiệp định Hợp tác vùng châu Phi họp. Khóa họp bầu <official|bà Marta Hà|> (Slovakia) làm <official:title-only|Chủ tịch Khóa họp|>. Việt Nam làm Chủ tịch Hội nghị.
`);
});

test('the governor of a country at a bank of many, and a prize called after somebody', () => {
  officials(`Có <official|bà Trần Thị Hoa, Thống đốc Việt Nam tại ADB|>. Mời <official:title-only|Thống đốc NHNN|> tại Hà Nội. Ba người nhận Giải thưởng Lê Văn Hưu năm 2019. Gia đình <official|cố GS. Lê Văn Hưu|> đến dự.
`);
});

test('a post for a region that nobody names; who chairs a session told by its code, no country', () => {
  officials(`<official|Bà Lê Thị Hoa, Giám đốc khu vực|>, nói. <official|Ông Lê Nam, Giám đốc khu vực châu Á của UNICEF|>, nói. <official|Ông Trần Văn Bình|>, đồng thời là <official:title-only|Chủ tịch APPF-26|>, đã nhận chức <official:title-only|Chủ tịch ADMM-14|>. Việt Nam là Chủ tịch APPF-26.
`);
});

test('a foreigner keeps the office of a country behind the name, whoever is listed next', () => {
  officials(`Hôm qua có <official|ông Derek Hallworth, Ngoại trưởng Canada|>, <official|Bộ trưởng Quốc phòng Hàn Quốc Kim Tae-woo|> và <official|Tổng Thư ký ASEAN Trần Văn Bình|>.
`);
});

test('ranks of doctors with their full stops, head nurses', () => {
  officials(`<official|ThS.BS.CKII Lê Văn Phúc, Phó Trưởng khoa Ngoại Chấn thương|>, nói. <official|Thạc sĩ Nguyễn Hồng Hải - Điều dưỡng trưởng khoa Ngoại tổng hợp, Bệnh viện Mặt Trời|>, kể.
`);
});

test('whoever heads a board of the council or an office of two bodies, by two syllables too; commands of areas', () => {
  checkMentions(
    `<official|Trưởng ban Kinh tế - Ngân sách HĐND tỉnh Lê Hà|>; <official|Trưởng Ban Nội chính Tỉnh ủy Lê Hà|>; <official|Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Phạm Hải|>; <official|Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 2 - Đức Trọng, Trung tá Lê Nam|>.
`,
    { types: ['official'] },
  );
});

test('a head of government who heads a ministry as well is one person', () => {
  checkMentions(
    `Theo lời mời của <official|Thủ tướng kiêm Bộ trưởng Quốc phòng Thái Lan, Đại tướng Somchai Chan|>, đoàn đến Huế.
`,
    { types: ['official'] },
  );
});
