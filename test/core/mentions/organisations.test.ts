/** Organisations in Vietnamese text: how far names go, bodies inside bodies, bodies without a head word. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('the head of a body within a title is a word of the post', () => {
  bodies(`Phó Chánh Văn phòng <organisation|Tỉnh ủy Lào Cai|> và Tổng Thanh tra <organisation|Chính phủ|> tới nơi. Trưởng <organisation|Ban Nội chính <organisation|Tỉnh ủy|>|> vắng mặt hôm đó.
`);
});

test('other names of the same body are not nested in it', () => {
  bodies(`<organisation|Ủy ban MTTQ tỉnh|>, <organisation|Ban Chấp hành Đảng bộ tỉnh|>, <organisation|Ủy ban Thường vụ <organisation|Quốc hội|>|> và <organisation|Ban Chấp hành Trung ương Đảng|> đều cử người dự lễ.
`);
});

test('an organ names its association', () => {
  bodies(`<organisation|Ban Chấp hành <organisation|Hội Nông dân Việt Nam|>|> họp. <organisation|Ban Thường vụ <organisation|Tỉnh ủy|>|> nghe báo cáo trong buổi chiều.
`);
});

test('a department runs on to its parent', () => {
  bodies(`<organisation|Phòng Cảnh sát hình sự <organisation|Công an tỉnh Nghệ An|>|> vào cuộc cùng <organisation|Cục Cảnh sát điều tra tội phạm về ma túy|> và <organisation|Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|> trong đêm.
`);
});

test('several bodies told by their parent alone are none', () => {
  bodies(`Lãnh đạo các Ban <organisation|HĐND tỉnh|>, các Ủy ban của <organisation|Quốc hội|> cùng dự buổi gặp mặt.
`);
});

test('associations of a profession, bodies of several countries', () => {
  bodies(`<organisation|Liên đoàn Luật sư Việt Nam|> và <organisation|Hội Nhà báo tỉnh|> góp ý. <organisation|Hiệp hội các quốc gia Đông Nam Á|> ra thông cáo về việc này.
`);
});

test('pairs of countries', () => {
  bodies(`<organisation|Bệnh viện Hữu nghị Việt - Đức|> nhận máy mới. <organisation|Trường Đại học Việt - Nhật|> tuyển sinh từ tháng sau.
`);
});

test('letters in brackets close a name that says what it is about', () => {
  bodies(`<organisation|Trung tâm Điều phối <organisation:short|ASEAN|> về ứng phó khẩn cấp|> (<organisation:short|ACER|>) gửi hàng. <organisation|Cục Thuế|> báo cáo về tình hình thu trong quý.
`);
});

test('a school with a small head', () => {
  bodies(`Thí sinh của <organisation|trường Lê Quý Đôn|>, <organisation|trường Đại học Kinh tế Quốc dân|> và <organisation|trường đại học Vinh|> ra hội trường. Các trường THPT nghỉ, thị trường Hà Nội vẫn mở.
`);
});

test('a paper signs', () => {
  bodies(`(<organisation|Dân trí|>) - Mưa lớn kéo dài.

<organisation|Nhân Dân|> - Thứ Bảy, 15-03-2025

Đường sắt - Thứ Hai tới sẽ chạy lại. Hết tin.
`);
});

test('the Central Committee, and what only lies in the centre', () => {
  bodies(`Nghị quyết Hội nghị <organisation|Trung ương|> 8 được nhắc lại. <organisation|Trung ương|> quyết định lùi thời hạn. Các cơ quan Trung ương về dự đông đủ.
`);
});

test('the youth union, branches of firms, units with numbers', () => {
  bodies(`<organisation|Trung ương Đoàn TNCS Hồ Chí Minh|> và <organisation|Bộ tư lệnh Vùng 4 Hải quân|> tặng quà. <organisation|Sứ quán Pháp|> cảm ơn bằng thư.
`);
});

test('a paper with a small head; none in an announcement', () => {
  bodies(`Tổng Biên tập <organisation|báo Sài Gòn Giải phóng|> và phóng viên <organisation|báo Tiền Phong|> có mặt. Thông báo Hà Nội gửi đi sáng qua, họp báo Huế thì chưa.
`);
});

test('letters for a field of a ministry', () => {
  bodies(`<organisation|Bộ Nông nghiệp và PTNT|> trả lời <organisation|Sở LĐ - TB - XH tỉnh Phú Yên|> trong tuần.
`);
});

test('investigators, the committee in letters, a topic that ends at a person', () => {
  bodies(`<organisation|Cơ quan Cảnh sát điều tra|> (<organisation|C03|>) khám xét. Ủy viên <organisation|T.Ư Đảng|> dự. Phó Trưởng <organisation|Ban Chỉ đạo quốc gia về chống khai thác trái phép|> Phùng Văn Tám nói vậy.
`);
});

test('a registered paper that somebody speaks to', () => {
  bodies(`-- vn.registry.yaml --
organizations:
  - { id: organisation/bao-bien-xanh, name: Báo Biển Xanh }
-- a.txt --
Trao đổi với <organisation|Biển Xanh|>, bà Hoa cười. Phóng viên <organisation|Biển Xanh|> ghi lại. Biển Xanh yên ả.
`);
});

test('behind a place the person begins', () => {
  bodies(`Chủ tịch <organisation|Ủy ban châu Âu|> Ursula Berger gọi cho Quốc vụ khanh <organisation|Bộ Ngoại giao Đức|> Karl Sommer vào buổi tối.
`);
});

test('numbers at the end of names', () => {
  bodies(`<organisation|Bệnh viện Nhi đồng 1|>, <organisation|Bệnh viện Quân y 103|>, <organisation|Tòa án nhân dân khu vực 7 - Gia Lai|>, <organisation|Đội Cảnh sát giao thông đường bộ số 6|> và <organisation|Kho bạc Nhà nước khu vực XI|> cùng ký. <organisation|Bệnh viện Bạch Mai|> 20 giường thì chưa.
`);
});

test('those who build, zones and members in small letters', () => {
  bodies(`<organisation|Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh|>, <organisation|Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp tỉnh Thanh Hóa|>, <organisation|Liên hiệp các tổ chức hữu nghị Việt Nam|> dự. <organisation|Đồn Biên phòng Cửa khẩu quốc tế Mộc Bài|> giữ trật tự.
`);
});

test('a unit before a full stop ends its sentence', () => {
  bodies(`Nguyên Chủ tịch <organisation|HĐND TP|>. Về phía thành phố có bà Hoa. <organisation|VKSND TP.Huế|> phê chuẩn trong tuần.
`);
});

test('houses, agreements between governments, middle names are no bodies', () => {
  bodies(`Tại Nhà Quốc hội, hiệp định liên Chính phủ được ký. Thơ của Nguyễn Khoa Điềm được đọc, bài báo Q1 được khen.
`);
});

test('words that begin like a head', () => {
  bodies(`Đội tuyển Việt Nam ra sân, viện trợ Nhật Bản cập cảng. Viện trợ Hàn Quốc tới sau. Ban hành Nghị định mới, Quỹ đất Hà Nội còn ít. Vùng Tây Bắc và Trung tâm Hà Nội mưa, Thuế Mỹ tăng.
`);
});

test('a branch is one body, its letters no other', () => {
  bodies(`-- vn.registry.yaml --
organizations:
  - { id: organisation/bienphone, name: Tập đoàn Viễn thông Biển, acronyms: [VTBX] }
-- a.txt --
Lãnh đạo <organisation|VTBX Lạng Sơn|> và <organisation:short|VTBX|> cùng dự. Hết tin.
`);
});

test('letters in brackets end the name of a foreign body that goes on in small letters', () => {
  checkMentions(
    `Đoàn gặp <organisation|Bộ Giáo dục, văn hóa, thể thao và công nghệ Nhật Bản|> (<organisation|MEQT|>), <organisation|Cơ quan nghiên cứu và phát triển đại dương Ấn Độ|> (<organisation|IQRO|>) và <organisation|Liên minh toàn cầu sẵn sàng cho thiên tai|> (<organisation|CQPI|>). <organisation|Bộ An ninh nội địa Hoa Kỳ|> cử người.

<organisation|Viện Pasteur|> nghiên cứu virus cúm gia cầm mới. <organisation|Sở Y tế|> triển khai bệnh án điện tử (EMR).
`,
    { types: ['organisation'] },
  );
});

test('a standing committee speaks about something, a steering committee is about something', () => {
  bodies(`Kết luận của <organisation|Ban Thường vụ <organisation|Thành ủy|>|> về khung số lượng cấp phó đã có. <organisation|Ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh|> họp với <organisation|Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|>. Đội Danh dự đi qua lễ đài lúc đó.
`);
});

test('the full style of a state behind its bodies, the office of the party', () => {
  bodies(`<organisation|Quốc vụ viện nước Cộng hòa nhân dân Trung Hoa|> mời. <organisation|Văn phòng Trung ương|> và <organisation|Hiệp hội các trường đại học, cao đẳng Việt Nam|> dự, <organisation|Đảng ủy Công an Trung ương|> cử người đến.
`);
});

test('Covid-19 at the end of a name', () => {
  bodies(`<organisation|Ban Chỉ đạo phòng, chống dịch Covid-19|> họp vào sáng nay, với <organisation|UBND TP|> ở đó.
`);
});

test('the committee that prepares a meeting bears its name', () => {
  bodies(`Ông làm Trưởng <organisation|Ban Chỉ đạo Liên hoan Ca nhạc toàn quốc lần thứ IV|>. <organisation|Ban Tổ chức Lễ hội Hoa Ban|> họp báo hôm qua.
`);
});

test('standing members, presidiums, organs of organs', () => {
  bodies(`<organisation|Thường trực <organisation|HĐND tỉnh|>|> giao ban, Phó Chủ tịch Thường trực <organisation|HĐND tỉnh|> chủ trì. <organisation|Ban Thường vụ <organisation|Đảng ủy <organisation|Công an tỉnh|>|>|> và <organisation|Ban Thường trực <organisation|UBTƯ MTTQ Việt Nam|>|> cùng ký. Hội nghị lần thứ bảy <organisation|Đoàn Chủ tịch <organisation|Ủy ban Trung ương MTTQ Việt Nam|>|> đã họp.
`);
});

test('a joint is followed by what it joins, a ministry by no committee', () => {
  bodies(`<organisation|Trung tâm Khảo cổ và phát triển đô thị|> ký với <organisation|Bộ VHTTDL|> và <organisation|UBND tỉnh Lâm Đồng|>. Công an 34 tỉnh nối mạng. <organisation|Hội Nông dân huyện Bắc Trà My|> và <organisation|UBND phường Mỹ Lâm|> góp sức cho ngành Giáo dục Đại học Việt Nam.
`);
});

test('committees between two countries, deputies of a province, rooms of army bodies', () => {
  bodies(`<organisation|Ủy ban liên hợp biên giới trên đất liền Việt Nam - Lào|> họp lần thứ 6. Trưởng <organisation|đoàn Đại biểu <organisation|Quốc hội|> tỉnh Hà Nam|> dự. Phó Trưởng <organisation|Phòng Tuyên huấn <organisation|Quân chủng Hải quân|>|> cho biết thêm.
`);
});

test('one word in brackets that is no Vietnamese names the body from then on', () => {
  bodies(`<organisation|Quỹ Hỗ trợ Làng nghề Việt Nam|> (<organisation|Vifosang|>) trao giải. Theo <organisation|Vifosang|>, mùa sau bắt đầu sớm hơn.
`);
});

test('names of the Highlands, letters amid a name, committees of a convention', () => {
  bodies(`Giám đốc <organisation|Sở Văn hóa-Thể thao và Du lịch|> H'Nga Êban dự. <organisation|Ủy ban Khoa học và Công nghệ (KH&CN) <organisation|ASEAN|>|> họp với <organisation|Ủy ban liên chính phủ Công ước về bảo vệ đa dạng sinh học|>. <organisation|Trường Đại học Vinh|> long trọng khai giảng.
`);
});

test('ministries told by their fields behind one head, as far as the registry knows them', () => {
  checkMentions(
    `-- vn.registry.yaml --
organizations:
  - { id: organisation/bo-y-te, name: Bộ Y tế }
  - { id: organisation/bo-noi-vu, name: Bộ Nội vụ }
  - { id: organisation/bo-kh-cn, name: Bộ Khoa học và Công nghệ }
  - { id: organisation/ban-to-chuc, name: Ban Tổ chức Trung ương }
-- a.txt --
Đại diện các Bộ: <organisation|Y tế|>, <organisation|Khoa học và Công nghệ|> và <organisation|Nội vụ|> cùng dự. Lãnh đạo các <organisation|Bộ Y tế|>, <organisation|Nội vụ|> góp ý; các ban: <organisation|Tổ chức Trung ương|>, Hậu cần vắng mặt. Toàn bộ Y tế cơ sở được mời.
`,
    { types: ['organisation'] },
  );
});

test('names in small letters up to the unit, place or number that closes them', () => {
  checkMentions(
    `Quà được trao cho <organisation|Trung tâm công tác xã hội tỉnh Hà Nam|> và <organisation|Quỹ hỗ trợ phụ nữ nghèo tỉnh|>. Tại <organisation|Trung tâm huấn luyện quân sự quốc gia 5|>, <organisation|Bộ chỉ huy quân sự tỉnh|> cùng <organisation|Hội sinh viên Việt Nam tại Sungai|> gặp mặt. <organisation|Ban Chỉ đạo diễn tập tỉnh|> họp. Trung tâm công tác tốt. Hội phụ nữ nói chung đều vui.
`,
    { types: ['organisation'] },
  );
});

test('heads in small letters behind whoever heads the body', () => {
  checkMentions(
    `Ông Lê Văn Sông, Trưởng <organisation|ban Dân vận <organisation|Tỉnh ủy|>|>, gặp bà Hồ Thị Núi, thứ trưởng <organisation|bộ Khoa học và Công nghệ Việt Nam|>, và Trưởng ban Tổ chức hội thi. <organisation|Hội đồng <organisation|Đại học Quốc gia Hà Nội|>|> và <organisation|Đoàn Thanh niên <organisation|Trung đoàn 12|>|> cùng dự.
`,
    { types: ['organisation'] },
  );
});

test('committees of commands, missions to the United Nations, letters and a number, boards of projects', () => {
  checkMentions(
    `<organisation|Đảng ủy <organisation|Bộ tư lệnh Vùng 2 Hải quân|>|> thăm <organisation|Bộ Tư lệnh Vùng Cảnh sát biển 3|>. <organisation|Phái đoàn thường trực Việt Nam tại <organisation|Liên hợp quốc|>|> ở New York cảm ơn <organisation|BQL Dự án Thăng Long|>, <organisation|Trạm rađa 480|>, <organisation|Cảng vụ Hồ Xanh|> và <organisation|Vụ Đối tác công tư|>.
`,
    { types: ['organisation'] },
  );
});

test('committees of a ward, customs of a province called like a lady, schools in small letters', () => {
  checkMentions(
    `Phó Bí thư <organisation|Đảng ủy phường|>, <organisation|Cục Hải quan Bà Rịa - Vũng Tàu|>, <organisation|KBNN Hà Nam|> và <organisation|Trường Đại học kinh tế quốc dân|> cùng dự.
`,
    { types: ['organisation'] },
  );
});

test('a firm named by what it makes and its own name; the youth union of a commune', () => {
  bodies(`<organisation|Công ty TNHH Thiết bị y tế Hồng Lam|> tặng máy thở. <organisation|Đoàn Thanh niên xã Phú Lộc|> nhận quà và chuyển đi trong ngày.
`);
});

test('signs of money are no country', () => {
  checkMentions(
    `Dự án cần US$40 triệu, trong đó A$3 triệu đã có. <place|Hoa Kỳ|> chưa trả lời.
`,
    { types: ['place', 'acronym'] },
  );
});

test('a department called by a letter and a number', () => {
  bodies(`<organisation|Cục C08|> nhắc lái xe. <organisation|Phòng PA06|> theo dõi tiếp.
`);
});

test('a school by its letters, alone or behind another one; no singer', () => {
  bodies(`<organisation|Trường THPT Lê Hoàn|> và <organisation|Trường ĐHGT|> ký kết. Ca sĩ Minh Trường BLK hát mở màn.
`);
});

test('a writer or a section before the minute is no paper; a holiday is no part of a party', () => {
  bodies(`Thanh Mai - 05:50 17/09/2021

Xã hội - 08:59, 28/05/2018

Tỉnh mừng <organisation|Đảng Cộng sản Việt Nam|> và Tết Nguyên đán Ất Mùi ở nhiều nơi.
`);
});

test('a school of several fields; a committee for one field beside another body', () => {
  bodies(`<organisation|Học viện Khoa học, Công nghệ và Đổi mới sáng tạo|> và Lãnh đạo khoa mở lớp. <organisation|Ủy ban Quốc gia về chuyển đổi số|> và <organisation|Bộ Y tế|> cùng dự buổi khai giảng.
`);
});

test('fields of work told in two or three words', () => {
  bodies(`<organisation|Trung tâm Chuyển đổi xanh|>, <organisation|Viện Trí tuệ nhân tạo|> và <organisation|Cục Công nghiệp hỗ trợ|> ký kết. <organisation|Tổng Lãnh sự quán Việt Nam tại Fukuoka|> có mặt.
`);
});

test('a mission to the United Nations in all its words; a channel that signs; councils before a person from abroad', () => {
  bodies(`(<organisation|VOV9|>) - Khách gồm đại diện <organisation|Phái đoàn Đại diện thường trực Việt Nam bên cạnh <organisation|Liên hợp quốc|>|> và <organisation|Phái đoàn thường trực của Việt Nam tại Geneva|>. Ông Orson Whitfield thay mặt <organisation|Hội đồng An ninh Quốc gia|> Kurt Whitlock chào khách.
`);
});

test('projects and people abroad close what a body is about; fields of schools; no words of a headline', () => {
  bodies(`THÔNG BÁO TẠI CHỖ
<organisation|Ban Chỉ đạo của <organisation|Chính phủ|> về phát triển khoa học, chuyển đổi số và Đề án 06|> họp với <organisation|Ủy ban Nhà nước về người Việt Nam ở nước ngoài|>, <organisation|Học viện Khoa học, Công nghệ và Đổi mới sáng tạo|> và <organisation|Bộ Khoa học, công nghệ thông tin và truyền thông Hàn Quốc|>. <organisation|Ủy ban Liên Chính phủ Việt Nam – Liên bang Nga|> - Ảnh: Bình An. Thư gửi <organisation|Bộ Thương mại và Công nghiệp Phi-líp-pin|>.
`);
});

test('a joint committee in small letters; a delegation of parliament on a visit is no body', () => {
  bodies(`Khóa họp của <organisation|Ủy ban hợp tác khoa học và công nghệ (KH&CN) Việt Nam - Belarus|> bàn kế hoạch. Đoàn đại biểu <organisation|Quốc hội Việt Nam|> sang thăm. <organisation|Đoàn đại biểu <organisation|Quốc hội|> tỉnh Long An|> tiếp dân.
`);
});

test('communities of ASEAN, a front in letters, an embassy in its country', () => {
  bodies(`Các trụ cột là <organisation|Cộng đồng Văn hóa - Xã hội <organisation|ASEAN|>|> và <organisation|Cộng đồng Chính trị-An ninh <organisation|ASEAN|>|>. <organisation|UBMTTQ Việt Nam tỉnh|> và <organisation|Đại sứ quán Việt Nam ở Liên bang Nga|> gửi thư.
`);
});

test('a site with two endings signs', () => {
  bodies(`(<organisation|Songhong.com.vn|>) - <organisation|Bộ Y tế|> họp sáng nay.

(<organisation|Nuixanh.net.vn|>) – Dân nghe tin vui.
`);
});

test('party organs in small letters, bodies of a bloc, regions that coordinate', () => {
  bodies(`Ông là Phó trưởng <organisation|Ban tuyên giáo tỉnh ủy|>, bà là Chủ nhiệm <organisation|Ủy ban kiểm tra tỉnh ủy|>. <organisation|Đảng bộ Khối các cơ quan Trung ương|> và <organisation|Đoàn Khối các cơ quan tỉnh|> họp. Thủ tướng lập <organisation|Hội đồng điều phối vùng đồng bằng sông Cửu Long|> và <organisation|Hội đồng điều phối vùng trung du và miền núi phía Bắc|>.
`);
});

test('what a body does is no part of its name; officers of the border guard; schools of politics', () => {
  bodies(`Các đơn vị thuộc <organisation|Ban Tôn giáo <organisation|Chính phủ|>|> và công chức, viên chức tham dự. Đại tá Lê Văn An, Phó Chủ nhiệm Chính trị <organisation|BĐBP|>, dự. <organisation|Trường Chính trị tỉnh|> mở lớp. Giám đốc <organisation|BQL dự án đầu tư xây dựng huyện Thăng Bình|> báo cáo. Đồn tổ chức Ngày hội đọc sách.
`);
});

test('bodies that every province has, of the place that the article is about', () => {
  bodies(`<organisation|Bệnh viện Đa khoa tỉnh|> và <organisation|Văn phòng <organisation|Đoàn ĐBQH|> và <organisation|HĐND tỉnh|>|> họp với <organisation|Ủy ban bầu cử tỉnh|>. <organisation|Viện Nghiên cứu lập pháp|> cử người dự.
`);
});

test('cities and units in letters, however their dot and space are written', () => {
  bodies(`<organisation|UBND TP. Hà Nội|>, <organisation|Sở Y tế Tp. Hồ Chí Minh|>, <organisation|Công an Tp.Đà Nẵng|> và <organisation|Đại học Quốc gia TP. Cần Thơ|> họp sáng nay. Theo <organisation|Hội Nhà báo Tp Hồ Chí Minh|>, <organisation|Cục Thuế TP. Vinh|> và <organisation|Ban Quản lý đường sắt đô thị TP. HCM|> cùng làm. <organisation|Thành ủy TP|>. Bà nói như vậy.

<organisation|UBND quận 1|> và <organisation|Công an Q.1|> mời <organisation|UBND Q. Bình Thạnh|>, <organisation|UBND H. Củ Chi|>, <organisation|UBND TX. Sơn Tây|> dự họp. <organisation|UBND phường|> 3 năm liền làm tốt.
`);
});

test('heads of bodies in letters', () => {
  bodies(`<organisation|CDC tỉnh Bắc Giang|> và <organisation|TTYT huyện Tân Yên|> tiêm thêm vắc xin. <organisation|T.Ư Đoàn|> và <organisation|T.Ư Hội Nông dân Việt Nam|> ký kết; <organisation|NHNN Việt Nam|> mua của <organisation|Cty CP Bình Minh|>. <organisation|Trường MN Hoa Sen|> nhận quà. <organisation|Văn phòng <organisation|Đoàn ĐBQH|> và <organisation|HĐND tỉnh|>|>, <organisation|Ban Quản lý các KCN tỉnh Bắc Giang|> và <organisation|NXB Trẻ|> góp sách; <organisation|Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh|> trồng cây. <organisation|Tòa án Công lý Quốc tế|> ra phán quyết.
`);
});

test('clubs and publishers by the letters of their head; a city behind a stop', () => {
  bodies(`<organisation|UBND TP. Hà Nội|>, <organisation|CLB Doanh nhân Sông Lam|> và <organisation|NXB Chính trị Quốc gia|> ký kết.
`);
});

test('states in letters, and those that are written with hyphens', () => {
  bodies(`<organisation|Bộ Ngoại giao LB Nga|> và <organisation|Đại sứ quán CH Séc tại Việt Nam|> gửi thư; <organisation|Quốc hội CHDCND Triều Tiên|> họp. Tổng thống LB Nga đã lên đường. <organisation|Bộ Ngoại giao Va-ti-căng|> trả lời.
`);
});

test('a noun of names that begins what the body does', () => {
  bodies(`<organisation|Cục Thú y|> tổng hợp các báo cáo, <organisation|Văn phòng <organisation|UBND tỉnh|>|> tham mưu kế hoạch. <organisation|Ban Dân tộc tỉnh|> công nhận ba thôn; <organisation|Phòng Tài chính - Kế hoạch|> công khai số liệu. <organisation|Trường Đại học Vinh|> lập quỹ. <organisation|Vụ Tổ chức cán bộ|> và <organisation|Viện Vật lý ứng dụng|> góp ý.
`);
});

test('hospitals in letters, steering committees of a government, prisons, supervisory boards', () => {
  bodies(`<organisation|BVĐK tỉnh|> và <organisation|BVĐK huyện Mường Lát|> nhận máy. <organisation|Ban Chỉ đạo cải cách hành chính của <organisation|Chính phủ|>|> họp. <organisation|Trại giam Bình Sơn|> mở thư viện; <organisation|Ban kiểm soát|> nêu ý kiến. <organisation|Ban Chỉ đạo xây dựng nông thôn mới tỉnh|> đi ba xã; <organisation|Công ty Mua bán điện|> ký hợp đồng.
`);
});

test('communes and wards that are called after people, and their directions', () => {
  bodies(`<organisation|UBND phường Võ Thị Sáu|> và <organisation|Công an xã Nguyễn Việt Khái|> mở hai lớp. <organisation|Đảng ủy phường Quy Nhơn Bắc|> họp với <organisation|UBND phường Xuân Hương - Đà Lạt|>. <organisation|UBND xã A Lưới 2|> nhận bàn giao.
`);
});

test('headlines in capitals: a body ends behind its place or field', () => {
  bodies(`<organisation|UBND PHƯỜNG BẾN THÀNH|> LÀM VIỆC VỚI DOANH NGHIỆP

<organisation|SỞ Y TẾ|> KIỂM TRA CHỢ ĐẦU MỐI

<organisation|BAN THƯỜNG VỤ <organisation|TỈNH ỦY NGHỆ AN|>|> VỀ CÔNG TÁC CÁN BỘ
`);
});

test('letters beside those of a body that everybody knows; a code of conduct is no ministry', () => {
  bodies(`<organisation|FAO|> và <organisation|OIE|> cử chuyên gia. Hai bên bàn Bộ quy tắc ứng xử (COC) trong ba ngày. <organisation|Kho bạc Nhà nước|> và <organisation|Hội đồng thành viên <organisation|EVN|>|> trả lời; <organisation|Văn phòng <organisation|UNIDO|> tại Hà Nội|> góp ý.
`);
});

test('letters that an ampersand with spaces keeps apart; chambers of courts; a lone hour', () => {
  bodies(`<organisation|Văn phòng <organisation|HĐND|> & <organisation|UBND huyện|>|> trả lời <organisation|Tòa Hình sự <organisation|TAND tỉnh Bình Sơn|>|>. <organisation|Báo Giao thông|> 08:30 đưa tin về <organisation|Ban QLDA Mỹ Thuận|>.
`);
});

test('bodies in small letters to their end stop before what they do', () => {
  bodies(`<organisation|Ban Quản lý dự án đường sắt|> cảnh báo người dân. <organisation|Ban Chỉ đạo chuyển đổi số|> họp sáng nay; <organisation|Trung tâm dịch vụ việc làm|> tuyển dụng. <organisation|Ban Quản lý dự án đầu tư xây dựng công trình giao thông|> khởi công cầu.
`);
});

test('numbers of departments of the police, once the article has explained them', () => {
  bodies(`<organisation|Cục Cảnh sát hình sự|> (<organisation|C02|>) và <organisation|Phòng An ninh mạng|> (<organisation|PA05|>, <organisation|Công an tỉnh Bình Sơn|>) bắt ba người. <organisation|C02|> nói thêm; <organisation|PA05|> chưa trả lời. Nhà C04 bỏ trống.
`);
});

test('heads in letters, ranks of jurists, a place of three syllables behind a post of the border', () => {
  bodies(`<organisation|CDC Bình Sơn|> báo cáo. Ông Lý Văn Sậy, Đồn trưởng <organisation|Đồn Biên phòng Si Ma Cai|>, dự. <organisation|Viện Nhà nước và Pháp luật|> góp ý.
`);
});
