/** Bodies inside the names of other bodies and of meetings. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('the organ of an organ of a command', () => {
  bodies(`<organisation|Ban Chấp hành Đảng bộ <organisation|Quân khu 9|>|> khóa IX ra mắt. <organisation|Đảng bộ <organisation|Quân khu 9|>|> có nhiều đổi mới. Dự có lãnh đạo <organisation|Ban Chấp hành Đảng bộ tỉnh|>.
`);
});

test('an office of two bodies', () => {
  bodies(`<organisation|Văn phòng <organisation|HĐND|> và <organisation|UBND xã|>|> thông báo. Gửi về <organisation|Văn phòng <organisation|HĐND|> và <organisation|UBND huyện Ba Vì|>|>, <organisation|Văn phòng <organisation|HĐND|> & <organisation|UBND huyện|>|>.
`);
});

test('the council, the committee and the front of one ward in a row', () => {
  bodies(`Đoàn của <organisation|Đảng ủy|>, <organisation|HĐND|>, <organisation|UBND|>, <organisation|Ủy ban MTTQ phường Hạc Thành|> đến thăm.
`);
});

test('the Party committee of a command of the border guard, and the guard of a province', () => {
  bodies(`<organisation|Đảng bộ <organisation|Ban Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh|>|> họp. <organisation|Ban Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh|> và <organisation|Đồn Biên phòng Cửa Sót|> (<organisation|Biên phòng tỉnh Hà Tĩnh|>) tuần tra.
`);
});

test('the association of a school', () => {
  bodies(`<organisation|Hội Sinh viên <organisation|Trường Đại học Vinh|>|> ra quân. <organisation|Hội Sinh viên tỉnh|> cùng <organisation|Trường Đại học Hà Tĩnh|> trao quà.
`);
});

test('so many committees of communes are none in particular', () => {
  bodies(`Công bố quyết định thành lập 38 Đảng bộ xã, phường mới; 12 Công an xã được khen. Ngày 5/7, <organisation|Công an xã|> ra quân. Năm 2024 <organisation|UBND xã|> đã xây cầu.
`);
});

test('the Party committee whose organ is named', () => {
  bodies(`<organisation|Ban Xây dựng Đảng <organisation|Đảng ủy xã Tân Hòa|>|> và <organisation|Văn phòng <organisation|Đảng ủy phường|>|> họp.
`);
});

test('the party whose central committee it is, and the unions that share a committee with the Front', () => {
  bodies(`Đoàn gặp <organisation|Ban Chấp hành Trung ương <organisation|Đảng Nhân dân Cách mạng Lào|>|>, <organisation|Ủy ban Kiểm tra Trung ương Đảng|> và <organisation|Ủy ban Kiểm tra Trung ương Đảng Lào|>. <organisation|Đảng ủy MTTQ, các đoàn thể tỉnh|> họp. <organisation|Đảng ủy MTTQ|>, các đoàn thể chính trị và các hội cùng dự.
`);
});

test('the party members of an office, in capitals as well', () => {
  bodies(`<organisation|ĐẢNG BỘ CƠ QUAN ỦY BAN KIỂM TRA TRUNG ƯƠNG|> TỔ CHỨC HỘI THAO

Đại hội bầu <organisation|Ban Chấp hành Đảng bộ Cơ quan|> khóa mới, <organisation|Ban Chỉ đạo 35|> giúp. <organisation|Ban Thường vụ|> 15 người, <organisation|Ban Thường vụ|> 13 đồng chí.
`);
});

test('as many offices as there are provinces', () => {
  bodies(`Giám đốc 6 Sở Xây dựng trong vùng đã đến, giao Sở Tư pháp 10 tỉnh rà soát. Ngày 6/5, <organisation|Sở Y tế|> họp. Năm 2020 <organisation|Sở Xây dựng Hà Nam|> ra đời.
`);
});

test('the association whose assembly or board it is, the body whose site it is', () => {
  bodies(`Phiên họp <organisation|Đại hội đồng <organisation|Hiệp hội Cảng biển châu Á|>|> và <organisation|Hội đồng điều hành <organisation|Liên minh Lúa gạo thế giới|>|> khai mạc. Nguồn: <organisation|Trang TTĐT <organisation|Sở Y tế Lào Cai|>|>, <organisation|Cổng TTĐT <organisation|Ủy ban Dân tộc|>|>.
`);
});

test('what a joint committee is about, or carries out', () => {
  bodies(`<organisation|Ủy ban liên Chính phủ Việt Nam - Lào về hợp tác kinh tế, KH&CN và các lĩnh vực khác|> họp. <organisation|Ủy ban Hỗn hợp thực thi Hiệp định Thương mại Việt Nam - Lào|> khai mạc. <organisation|Ủy ban liên Chính phủ Việt Nam - Pháp về ứng phó với BĐKH và quản lý nước|> ra đời. <organisation|Ủy ban Hỗn hợp|> thực hiện nhiệm vụ.
`);
});

test('those who draft a law, and the task that an academy is given', () => {
  bodies(`<organisation|Ban soạn thảo|> đã tiếp thu. Giao <organisation|Học viện Chiến lược KH&CN|> tổng hợp, trình Bộ. <organisation|Trường Đại học Khoa học tổng hợp|> mở cửa.
`);
});

test('the ministry whose committee it is; letters in brackets end what a group is about', () => {
  bodies(`<organisation|Ban Chấp hành Đảng bộ <organisation|Bộ Công Thương|>|> họp. <organisation|Hội đồng Thi đua - Khen thưởng <organisation|Bộ Nội vụ|>|> trao cờ. <organisation|Nhóm công tác về Sở hữu trí tuệ <organisation|APEC|>|> (<organisation|IPEX|>) và Hội nghị lần thứ 3 kết thúc. Ý kiến của <organisation|A07|>, <organisation|Bộ Công an|> được tiếp thu.
`);
});

test('organs of a party, the committee in letters, fields in letters with a last one behind "và"', () => {
  bodies(`Ủy viên <organisation|Bộ Chính trị <organisation|Đảng Lao động Triều Tiên|>|> thăm <organisation|Ban Bí thư T.Ư Đảng|>. <organisation|Văn phòng T.Ư Đảng|> thông báo. <organisation|Bộ Chính trị|> Đảng ta nêu rõ.
`);
  checkMentions(
    `Sở <acronym:short|NN và PTNT|> Lào Cai, Ủy ban <acronym:short|KH, CN và MT|>, Phòng <acronym:short|LĐ-TB và XH|> họp. Cục <acronym:short|PCCC|> và <acronym:short|CNCH|>, Ban <acronym:short|KCN|> và <acronym:short|KKT|> dự.
`,
    { types: ['acronym'] },
  );
});

test('ministries by the letters of their fields, behind one head', () => {
  checkMentions(
    `Các <organisation|Bộ <acronym|KH&CN|>|>, <organisation|<acronym|TN&MT|>|> họp. Hai bên bàn về <acronym|KH&CN|>, <acronym|TN&MT|>.
`,
    { types: ['organisation', 'acronym'] },
  );
});

test('what a board between ministries leads, the year of which a committee is in charge, a confederation in short', () => {
  bodies(`<organisation|Ban Chỉ đạo liên ngành hội nhập quốc tế về kinh tế|> họp trong tháng 5; <organisation|Ban Chỉ đạo liên ngành|> hội ý nhanh. <organisation|Ban Tổ chức Năm Chủ tịch <organisation|ASEAN|> 2020|> và <organisation|Ban Chỉ đạo Năm <organisation|APEC|> 2027|> báo cáo. <organisation|Tổng Liên đoàn Lao động Việt Nam|> tiếp thu; <organisation|Tổng Liên đoàn|> sẽ họp. <organisation|Vụ Hệ thống tài khoản quốc gia|> tính lại.
`);
});

test('the organs of an association or a network name the whole of it', () => {
  bodies(`<organisation|Ban Điều hành <organisation|Hiệp hội Ngân hàng Việt Nam|>|> họp với <organisation|Ban Thư ký <organisation|Mạng lưới Kiểm toán châu Á|>|> và <organisation|Ban Chấp hành <organisation|Liên đoàn Bóng đá Việt Nam|>|>.
`);
});

test('the union of a school or a hospital names it; the delegation of a school is none, and who leads the union is no school', () => {
  bodies(`<organisation|Hội Sinh viên <organisation|trường Đại học Thủy lợi|>|> và <organisation|Công đoàn <organisation|trường Đại học Cần Thơ|>|> dự. <organisation|Ban Chấp hành <organisation|Đoàn <organisation|trường THPT Chu Văn An|>|>|> mở trại. Bí thư <organisation|Đoàn <organisation|Trường Đại học Y Hải Phòng|>|> Lê Văn Tú đến. Đoàn <organisation|Trường Đại học Vinh|> sang thăm. Bí thư Đoàn trường Lê Văn Tú về. <organisation|Đoàn Thanh niên <organisation|Bệnh viện Bạch Mai|>|> họp. Trường đại học địa phương gặp khó.
`);
});

test('the bodies of all communes are none, letters stand before the number of a team, a task ends before its year', () => {
  bodies(`Ban Chỉ huy Quân sự xã, phường và Trạm Y tế xã, phường, đặc khu trực. Công điện gửi Ban Chỉ huy phòng, chống thiên tai các tỉnh, thành phố từ Nghệ An. <organisation|Hội Nông dân tỉnh|>, huyện đoàn Lắk ký. <organisation|Đội Quản lý thị trường (QLTT) số 3|> đến. <organisation|Ban Chỉ đạo Phòng thủ dân sự quốc gia về phòng, chống thiên tai và tìm kiếm cứu nạn|> năm 2025 họp. <organisation|Hội đồng thi đua, khen thưởng <organisation|Bộ CHQS tỉnh|>|> xét. <organisation|Khoa Hóa sinh - Miễn dịch|> báo. Họp tại Trung tâm Hành chính tỉnh. <organisation|Trung tâm Hành chính công phường Kiến An|> và <organisation|Trung tâm Dịch vụ sự nghiệp công xã Tân Hội|> mở cửa. <organisation|Trường Cao đẳng Y tế tỉnh|> dạy.
`);
});

test('schools of more than one level, their building begun; the letters of two tasks of a command', () => {
  bodies(`<organisation|Trường Phổ thông dân tộc bán trú Tiểu học và THCS Na Mèo|> và <organisation|Trường Phổ thông Dân tộc nội trú THCS và THPT huyện Mường Nhé|> dự. Lễ khởi công <organisation|trường Phổ thông nội trú liên cấp Tiểu học và THCS Sơn Kim 1|> ở công trường mới. <organisation|Trường Tiểu học Kim Đồng|> và <organisation|THCS Lê Lợi|> nghỉ. <organisation|Ban Chỉ huy PTDS và PCTT-TKCN tỉnh|> trực. <organisation|Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng tỉnh|> bám sát tiến độ. <organisation|Văn phòng <organisation|Đoàn ĐBQH|>, <organisation|HĐND|> và UBND tỉnh|> thông báo. <organisation|Hội Bảo trợ bệnh nhân nghèo tỉnh|> tặng quà.
`);
});

test('departments of commands, numbered boards of a ministry, agencies abroad', () => {
  bodies(`<organisation|Cục Kỹ thuật <organisation|Quân khu 5|>|> và <organisation|Bộ Tham mưu <organisation|Quân đoàn 34|>|> phối hợp. <organisation|Ban Chỉ đạo 35 <organisation|Bộ Quốc phòng|>|> họp, <organisation|Ban Chỉ đạo 389 tỉnh|> cũng vậy. <organisation|Cơ quan thường trú <organisation|TTXVN|> tại Paris|> đưa tin. <organisation|Cục THADS TP.HCM|> và <organisation|THADS tỉnh Bắc Ninh|> kê biên. <organisation|Đặc khu ủy Côn Đảo|> họp. Đoàn tiễn <organisation|Bệnh viện dã chiến cấp 2 số 7|>, thăm <organisation|Bệnh viện dã chiến số 5|> và <organisation|Hội đồng Liên bang|> của Nga.
`);
});

test('the session of an assembly holds whose it is; councils of regions and boards with long tasks', () => {
  checkMentions(
    `Đoàn dự <meeting|Đại hội đồng <organisation|IAEA|> lần thứ 69|> và <meeting|Đại hội đồng <organisation|Liên nghị viện các quốc gia Đông Nam Á|> lần thứ 44|>. <organisation|Đại hội đồng <organisation|Liên hợp quốc|>|> ra nghị quyết.

<organisation|Hội đồng điều phối vùng Đồng bằng sông Hồng|> họp; <organisation|Hội đồng thẩm định quy hoạch vùng|> góp ý. Các ủy viên <organisation|Hội đồng điều phối vùng|> nêu ý kiến. <meeting|Phiên họp thứ 14 <organisation|Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả|>|> bế mạc.
`,
    { types: ['meeting', 'organisation'] },
  );
});
