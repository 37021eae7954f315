/** Names of meetings that go on behind a comma, a dash, a small verb or a period, and where they end. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('another of the same kind behind a comma, before what counts both', () => {
  meetings(`Huyện mở <meeting|Liên hoan Hát then, Hát cọi toàn quốc|>, hội chợ và nhiều trò chơi. Viện mở <meeting|Hội nghị tập huấn Bộ luật Dân sự, Bộ luật Tố tụng dân sự năm 2025|> cho thẩm phán. Bà dự <meeting|Hội nghị tổng kết công tác Đảng, công tác Chính trị toàn quân năm 2024|> tại Huế. Ông dự <meeting|Hội nghị Chánh Văn phòng Tỉnh ủy, Thành ủy năm 2024|> tại Huế.

Khai mạc <meeting|Hội nghị Viện trưởng Viện kiểm sát, Viện trưởng Viện công tố các nước ASEAN lần thứ 8|> hôm nay. Sau <meeting|Hội nghị Bộ trưởng Y tế ASEAN|>, Bộ trưởng lần thứ hai thăm Huế. Sau <meeting|Hội nghị Bộ trưởng Y tế APEC|>, Bộ trưởng Y tế Trần Văn An lần thứ hai thăm Huế.
`);
});

test('the year behind the number and a dash', () => {
  meetings(`Tối qua, <meeting|Festival Hoa Đà Lạt lần thứ IX – năm 2026|> khai mạc. <meeting|Hội chợ Cam lần thứ 3|> - năm nay đông khách.
`);
});

test('an award that a ceremony hands out besides, with its number', () => {
  meetings(`Đoàn dự <meeting|Lễ tuyên dương nông dân giỏi toàn quốc, trao Giải thưởng Bông lúa vàng lần thứ V|> hôm nay. Sau <meeting|Lễ tuyên dương thợ giỏi năm 2024|>, trao đổi với báo chí, ông cảm ơn.
`);
});

test('an anniversary of a day of the people, and the national day beside it', () => {
  meetings(`Xã tổ chức <meeting|Lễ kỷ niệm 20 năm Ngày hội Đại đoàn kết toàn dân|>. Tỉnh mở <meeting|Lễ kỷ niệm 81 năm Cách mạng Tháng Tám và Quốc khánh 2/9|> hôm qua.
`);
});

test('how many places are linked and when it was held are told besides', () => {
  meetings(`Bộ tổ chức <meeting|Hội nghị trực tuyến toàn quốc về phòng, chống dịch bệnh|> tới 500 điểm cầu. Ông nói tại <meeting|Lễ khánh thành cao tốc Hòa Liên - Túy Loan|>, tổ chức ngày 3/5.
`);
});

test('the middle of a term, sessions of voters, persons of merit', () => {
  meetings(`Huyện mở <meeting|Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết <meeting|Đại hội Đảng bộ huyện lần thứ XX|>|>. Đoàn dự <meeting|Hội nghị tiếp xúc cử tri trước <meeting|Kỳ họp thứ 12|>|> ở xã. Xã mở <meeting|hội nghị tiếp xúc cử tri sau <meeting|Kỳ họp thứ 11, Quốc hội khóa XV|>|>.

<meeting|Hội nghị biểu dương người có uy tín|> diễn ra sáng qua. Huyện tổ chức <meeting|Hội nghị tuyên dương học sinh có thành tích cao|> hôm nay. Xã mở <meeting|hội nghị gặp mặt người có công với cách mạng|> sáng nay.
`);
});

test('periods side by side, and the branch whose plan it was', () => {
  meetings(`Cục mở <meeting|Họp báo công bố số liệu thống kê quý III và 9 tháng năm 2025|> sáng nay. Sở dự <meeting|Hội nghị tổng kết năm 2024 và triển khai kế hoạch năm 2025 ngành Y tế|>. Ban mở <meeting|Hội nghị báo cáo viên trực tuyến toàn quốc tháng 9/2025|>. Ông dự <meeting|hội nghị triển khai công tác năm 2025 của các tòa án|> hôm qua.
`);
});

test('bodies in a row whose decision it was, drafts that one comments on', () => {
  meetings(`Ông dự <meeting|Hội nghị công bố các quyết định của Bộ Chính trị, Ban Bí thư về công tác cán bộ|>. Ông nói tại <meeting|hội nghị góp ý vào dự thảo Luật Thư viện|> hôm qua. Xã mở <meeting|Hội nghị phản biện xã hội dự thảo Đề án chợ đêm|>. Bà dự <meeting|Hội nghị đầu bờ đánh giá mô hình lúa thơm|> tại xã.
`);
});

test('what was done there is told behind a name that is whole', () => {
  meetings(`<meeting|Liên hoan Múa toàn quốc lần thứ 9|> hưởng ứng Năm Văn hóa đọc. <meeting|Phiên họp thứ 30 của Ủy ban Thường vụ Quốc hội|> trao Giải A cho hai tác giả. Họ dự <meeting|Hội nghị toàn quốc về bảo tồn voi|> chụp ảnh lưu niệm. Đây là <meeting|Hội nghị toàn quốc về bảo tồn voi|> đầu tiên ở Huế.
`);
});

test('officers who talk with the people, an exhibition that is opened, a meeting amid a term', () => {
  meetings(`Xã tổ chức <meeting|hội nghị đối thoại giữa Bí thư Đảng ủy, Chủ tịch UBND xã với nhân dân|> sáng 2/10. Ông dự <meeting|Lễ khai mạc Triển lãm thành tựu trồng rừng|> tại Huế. <meeting|Lễ khai mạc <meeting:anaphor|Triển lãm|>|> thu hút nhiều người. Việt Nam đăng cai <meeting|Hội nghị Bộ trưởng RCEP giữa kỳ lần thứ 4|> ở Huế.
`);
});

test('what is said, what goes with a decree and the session already named end a topic', () => {
  meetings(`Bà nói tại <meeting|cuộc họp đối thoại với doanh nghiệp thủy sản|> rằng giấy phép đến muộn. Họ dự <meeting|Hội nghị toàn quốc về bảo tồn voi|> gắn với Nghị quyết số 68-NQ/TW. Sau <meeting|Kỳ họp thứ 24|>, HĐND tỉnh tổ chức họp báo thông tin về nội dung <meeting:anaphor|kỳ họp|>.
`);
});

test('nothing more is joined to a congress that is counted', () => {
  meetings(`Xã thực hiện Nghị quyết <meeting|Đại hội XIII của Đảng|> và Nghị quyết <meeting|Hội nghị Trung ương 8 khóa XI|>. Sở tổ chức <meeting|hội nghị giao ban Quý I/2025|> hôm qua.
`);
});

test('dialogues of an office with farmers, of two ministries each, a theme at the level of a province', () => {
  meetings(`UBND tỉnh tổ chức <meeting|Hội nghị đối thoại giữa Chủ tịch UBND tỉnh với nông dân năm 2025|>. Tỉnh tổ chức <meeting|Hội nghị gặp gỡ, đối thoại giữa lãnh đạo tỉnh với doanh nghiệp năm 2025|>. Hai bên dự <meeting|Đối thoại 2+2|>. Tỉnh tổ chức <meeting|Hội thảo khoa học cấp tỉnh|> với chủ đề “Lúa và tôm”.
`);
});

test('feasts with a year of the Buddha, spring flowers', () => {
  meetings(`Chùa tổ chức <meeting|Đại lễ Vu Lan Phật lịch 2569 - Dương lịch 2025|>. <meeting|Hội hoa Xuân Tao Đàn|> mở cửa. <meeting|Hội báo Xuân Ất Tỵ 2025|> khai mạc.
`);
});

test('a second name with the same noun goes on, a time limit does not', () => {
  meetings(`Ông chủ trì <meeting|cuộc họp về ứng phó lũ trên sông Tiền, sông Hậu|>. Bà dự <meeting|hội thảo về quy hoạch huyện Củ Chi, huyện Cần Giờ|> hôm qua. Sở sẽ mở <meeting|hội nghị tổng kết phong trào thi đua|>, muộn nhất cuối tháng 9. Sở mở <meeting|hội nghị tổng kết mùa vụ|>, sông Hồng cạn.
`);
});

test('what was won in a war, what a decision does with somebody, how many in one', () => {
  meetings(`Đoàn dự <meeting|Lễ kỷ niệm 80 năm Chiến thắng trong Chiến tranh Vệ quốc vĩ đại|> cùng bạn. Công an xã tổ chức <meeting|Lễ công bố quyết định thăng cấp bậc hàm|>. Sở tổ chức <meeting|Lễ tiếp nhận vaccine 6 trong 1|> do nước bạn tặng. Tại <meeting|Lễ tiếp nhận|>, bà nói. <meeting|Lễ khởi công cầu Hoa Mai|> diễn ra trong không khí vui.
`);
});

test('the year of a series does not make it many', () => {
  meetings(`<meeting|Ngày hội Thanh niên khởi nghiệp năm 2031|> khép lại. Đây là năm thứ 10 <meeting|Ngày hội|> được tổ chức. Sau 10 kỳ họp, xã đổi mới.
`);
});

test('a press conference on results', () => {
  meetings(`Ông nêu tại <meeting|họp báo kết quả điều hành giá quý III/2031|> chiều nay. Tại <meeting|họp báo|>, kết quả được nêu.
`);
});

test('the second anniversary behind the days of the first, whose book it is, coronations, sessions online by their number', () => {
  meetings(`Hai bên dự <meeting|Lễ mít tinh kỷ niệm 50 năm Ngày thiết lập quan hệ ngoại giao (5/9/1962 - 5/9/2012) và 35 năm Ngày ký Hiệp ước Hữu nghị|>. <meeting|Lễ ra mắt sách “Non sông”|> của Nhà xuất bản Trẻ diễn ra sáng nay. Bà dự <meeting|lễ đăng quang của Nhà vua Edward IV|>. Sau <meeting|phiên trực tuyến lần thứ 11|>, hai bên gặp lại.

Nghị quyết <meeting|Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng Khóa XIII|> về kinh tế tập thể đã ban hành.
`);
});

test('the occasion behind a topic is no name; states that are counted are', () => {
  meetings(`Huyện mở <meeting|Hội thảo về nước sạch|> nhân Ngày Môi trường. Sau <meeting|Hội nghị Bộ trưởng 5 nước Trung Á về nguồn nước|> có thêm bốn giếng.
`);
});

test('games are no meetings, their ceremonies are; congresses at large in a headline', () => {
  meetings(`ĐẠI HỘI ĐẢNG BỘ CÁC CẤP, NHIỆM KỲ 2025-2030

Hội khỏe Phù Đổng lần thứ IX khép lại. <meeting|Lễ bế mạc Hội khỏe Phù Đổng lần thứ IX|> đông vui. <meeting|Hội nghị Ban Chỉ đạo Hội khỏe Phù Đổng|> bàn việc.
`);
});

test('letters, seasons and several words of a task in a topic; weekdays, lists of places and what was emphasised end it', () => {
  meetings(`Tỉnh tổ chức <meeting|Hội nghị sơ kết công tác BHXH, BHYT 6 tháng đầu năm 2024|> hôm qua. Tại <meeting|hội nghị về BHXH|>, BHYT được nêu. Xã mở <meeting|cuộc họp về bơm nước mùa khô 2023 - 2024|> ngày 5/2.

Tại <meeting|buổi họp báo cung cấp thông tin về sắp xếp trường học|> thứ Hai đầu tuần (5/2), ông nói. Tại <meeting|Hội nghị về nước sạch|> thứ Bảy tuần trước, bà nói. Bà dự <meeting|Hội nghị tổng kết năm học 2023-2024|> thứ Sáu tuần trước (2/2).

Ông chủ trì <meeting|cuộc họp về chống hạn|> với ba tỉnh Hà Nam, Nam Định, Thái Bình. Bà dự <meeting|hội nghị về chống hạn với các tỉnh miền Trung|> hôm qua. Huyện mở **<meeting|Hội nghị tổng kết công tác đê điều|>**, kết hợp đánh giá phong trào.
`);
});

test('festivals of two sites, of goods in small letters; seals of temples', () => {
  meetings(`Tại <meeting|Lễ hội mùa xuân Yên Tử - Quỳnh Lâm|>, ông nói. <meeting|Lễ hội Đền Sóc|> - Ông An nói. Xã mở <meeting|Festival trái cây và sản phẩm OCOP Bến Tre năm 2024|> hôm nay. Tối 5/2, diễn ra <meeting|Lễ khai ấn đền Trần năm 2024|> ở Nam Định.
`);
});

test('what those who meet share, before their number; the name of a treaty; the house and term behind a comma', () => {
  meetings(`Ông dự <meeting|Hội nghị Bộ trưởng các nước có sử dụng tiếng Đức lần thứ 12|> ở Vienna. <meeting|Phiên họp Quan chức cấp cao Hiệp định Thương mại Tự do và Cởi mở xuyên Đại Tây Dương lần thứ hai năm 2026|> đã khai mạc. Luật được trình <meeting|kỳ họp thứ 4, QH khóa XIV|>, còn tại <meeting|kỳ họp thứ 5|>, QH đã thông qua.
`);
});

test('what else somebody did behind a plenary session is no name', () => {
  meetings(`Thứ trưởng phát biểu tại phiên toàn thể và chứng kiến việc ký bản ghi nhớ giữa Cục Viễn thông với Viện Đo lường.
`);
});

test('the quarter, the quoted theme behind the year, awards and tasks behind another', () => {
  meetings(`Dự <meeting|phiên họp quý II/2025 của Ban Chỉ đạo phòng, chống tham nhũng|> hôm qua. Tại <meeting|phiên họp quý III/2025|>, ông nói. <meeting|Diễn đàn Năng lượng Việt Nam năm 2021 “Chuyển dịch xanh”|> (ngày 3/4) đông người. Có khách của <meeting|Diễn đàn Biển năm 2022|>. “Tôi vui”, ông nói.

Bộ tổ chức <meeting|Lễ kỷ niệm Ngày Thống kê Việt Nam, trao Giải thưởng Lê Quý Đôn năm 2019 và Giải thưởng Báo chí về dân số năm 2018|>. Ông dự <meeting|Hội nghị tổng kết Chương trình quốc gia “Nâng cao chất lượng” và triển khai kế hoạch năm 2021|>. Bà dự <meeting|Hội nghị tổng kết Đề án “Nâng cao dân trí”|> và trao thưởng. <meeting|Hội nghị phổ biến Nghị định về nhãn|> tại TP. Hồ Chí Minh dự kiến diễn ra tháng 6.
`);
});

test('goods and people behind a comma; whose ministers sat at a round table; the year of a meeting to be hosted', () => {
  meetings(`Ông dự <meeting|Hội nghị về nâng cao chất lượng sản phẩm, hàng hóa|> tại Huế. Sở tổ chức <meeting|Hội thảo chính sách hỗ trợ cho người khuyết tật, đồng bào DTTS|>. Dự <meeting|Hội thảo về người khuyết tật|>, doanh nghiệp FDI vui. Việt Nam đăng cai <meeting|Hội nghị Vườn di sản ASEAN lần thứ 7|> năm 2022. Ông dự <meeting|Lễ bế mạc Hội khỏe lần thứ 9 năm 2016|>.
`);
});

test('the year behind letters and a dash', () => {
  meetings(`<meeting|Liên hoan Phim ASEAN - 2019|> diễn ra ở Huế. Dự <meeting|Hội chợ OCOP - 2023|>, ông nói.
`);
});

test('the quoted theme behind a bare year; what those who meet take part in; the body behind the year of a session; women', () => {
  meetings(`Sở mở <meeting|Hội thảo Thư viện 2022 “Sách về làng”|> hôm qua. Ông dự <meeting|Hội nghị Bộ trưởng Y tế các nước tham gia Hợp tác Nam Á lần thứ 3|> ở Delhi. Bà chủ trì <meeting|phiên họp thứ hai năm 2025 của Ban Chỉ đạo chuyển đổi số|>. Tại <meeting|Hội nghị Nữ nghị sĩ|>, <meeting|Diễn đàn Nữ doanh nhân|>, ông nói. Dự <meeting|Liên hoan Sân khấu kịch nói toàn quốc năm 2023|> có 20 đoàn.
`);
});

test('fields of one task behind a comma; whose work it was stands behind the time', () => {
  meetings(`Ông dự <meeting|hội nghị sơ kết công tác nông nghiệp, thủy sản 9 tháng đầu năm|> của Sở. Bà dự <meeting|hội nghị sơ kết công tác y tế, dân số 6 tháng đầu năm|> của Sở Y tế. Ông dự <meeting|Hội nghị tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025 của Bộ Y tế|>.
`);
});

test('decisions handed out behind a comma; whose they are is an official by himself', () => {
  checkMentions(
    `Ông dự <meeting|Lễ công bố, trao quyết định của <official:title-only|Thủ tướng Chính phủ|> về công tác cán bộ|>. Sở mở <meeting|hội nghị công bố quyết định của <official:title-only|Chủ tịch UBND tỉnh Hà Nam|> về việc thành lập Trung tâm Lưu trữ|>. Ông dự <meeting|lễ khởi công trạm bơm Sông Lam|>, trao quà cho công nhân.
`,
    { types: ['meeting', 'official'] },
  );
});

test('a forum that meets; officers of two kinds and those with whom they talk; a list up to the feast', () => {
  meetings(`<meeting|Hội nghị thường niên lần thứ 9 Diễn đàn Nghị viện Nam Á|> bế mạc. Dự <meeting|Hội nghị cấp cao <meeting|Diễn đàn Hợp tác Trung Quốc - châu Phi năm 2018|>|>, ông nói. Tại <meeting:anaphor|Hội nghị|>, <meeting|Diễn đàn Doanh nghiệp|> đã họp. <meeting|Đối thoại giữa các Bộ trưởng, Thống đốc với Hội đồng Tư vấn kinh doanh Nam Á|> kết thúc.

Ông chủ trì <meeting|cuộc họp về cung ứng điện, an toàn giao thông dịp Tết Giáp Thìn|>. Ông họp <meeting|hội nghị về chống buôn lậu|>, lãnh đạo tỉnh đi thăm công nhân dịp Tết Giáp Thìn.
`);
});

test('a meeting of officers told by what they are, or by their field', () => {
  meetings(`<meeting|Cuộc họp trù bị của các quan chức cao cấp phụ trách thủy sản|> do ông Nam điều hành. <meeting|Hội nghị của các Bộ trưởng Tài chính G20|> bế mạc. Dự <meeting:anaphor|cuộc họp|> của các Bộ trưởng, ông nói.
`);
});
