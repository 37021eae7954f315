/** Where the name of a body ends before small words and another capital. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('a capitalised noun that begins a phrase of its own is no part of the name before it', () => {
  bodies(`Đoàn đến thăm <organisation|Bệnh viện Phổi Trung ương|> nhân dịp Tết Nguyên đán. <organisation|Cục Quản lý thị trường|> tặng Bằng khen cho hai đội. <organisation|Hội Chữ thập đỏ tỉnh|> giành giải Nhất toàn quốc. <organisation|Đồn Biên phòng Cồn Cỏ|> xây Nhà tình nghĩa. <organisation|Trung tâm Văn hóa|> và Nhân dân cùng dự. <organisation|Hội Doanh nhân trẻ|> ký Bản ghi nhớ.
`);
});

test('a name goes on over small words to its own capital', () => {
  bodies(`<organisation|Ban Quản lý rừng phòng hộ Ba Vì|> tuần tra. <organisation|Ban quản lý di tích Lăng Ông|> mở cửa. <organisation|Bệnh viện Đa khoa khu vực Năm Căn|> tiếp nhận. <organisation|Ngân hàng Thương mại cổ phần Ngoại thương|> cho vay.
`);
});

test('nothing goes on behind the unit or the centre that a name belongs to', () => {
  bodies(`<organisation|Hội Nông dân tỉnh|> giúp xã Hòa Phú. <organisation|Viện Da liễu Trung ương|> mời Giáo sư khám.
`);
});

test('a verb that a further field in capitals follows is a noun of the name', () => {
  bodies(`<organisation|Trung tâm Phát hành phim và Chiếu bóng|> mở cửa. <organisation|Trung tâm Nghiên cứu phát triển và Hỗ trợ cộng đồng|> tuyển người. <organisation|Viện Pasteur|> nghiên cứu và <organisation|Trung tâm Y tế|> theo dõi.
`);
});

test('a list of tasks is the name of a steering committee, a list of guests is not', () => {
  bodies(`<organisation|Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số|> họp. <organisation|Ban Chỉ đạo chuyển đổi số|>, doanh nghiệp và người dân cùng dự. <organisation|Ban Chỉ đạo chuyển đổi số|>, công nghệ thông tin và <organisation|Sở Y tế|>. <organisation|Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương|> khám bệnh. <organisation|Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Hà Nam|> họp.
`);
});

test('what a body is for, and what the sentence says about it', () => {
  bodies(`<organisation|Ban Chỉ đạo của <organisation|Bộ Quốc phòng|> về tham gia hoạt động gìn giữ hòa bình|>. <organisation|Ban Chỉ đạo|> của tỉnh. <organisation|Ủy ban Kiểm tra <organisation|Tỉnh ủy|>|> về cháy rừng. Do <organisation|Ban Chỉ đạo Quốc gia về phòng, chống thiên tai|> tổ chức. <organisation|Ban Chỉ đạo về đổi mới tổ chức bộ máy|> họp.
`);
});

test('a standing part names its parent, a branch its place', () => {
  bodies(`<organisation|Văn phòng Thường trực <organisation|Ban Chỉ đạo Quốc gia về phòng, chống thiên tai|>|> báo cáo. <organisation|Hội đồng Trị sự <organisation|Giáo hội Phật giáo Việt Nam|>|> họp. <organisation|Ban QLDA đường Hồ Chí Minh|> báo cáo. <organisation|Đoàn Cải lương Nhân dân Kiên Giang|> biểu diễn ở <organisation|Trường Thiếu sinh quân Việt Bắc|>.
`);
});

test('firms with a field and a foreign name, forces abroad, and bodies of names of their own', () => {
  bodies(`<organisation|Tập đoàn Điện tử Samsung|> và <organisation|Công ty TNHH Trà Vinh Farm|> ký. <organisation|Phái bộ gìn giữ hòa bình <organisation|Liên hợp quốc|> ở Nam Sudan|>. <organisation|Không quân Hoàng gia Australia|> chở hàng. <organisation|Báo Thế giới và Việt Nam|> đưa tin. <organisation|Quỹ Vì người nghèo|> nhận quà.
`);
});

test('who took the picture, in capitals, is nobody', () => {
  checkMentions(`VĂN TOẢN - Ảnh: DUY LINH

Ảnh: AN VI

Ảnh: <organisation|TTXVN|>
`);
});

test('commands of areas with a number and a place, troops with high numbers', () => {
  bodies(`<organisation|Ban Chỉ huy phòng thủ khu vực 2 - Nghĩa Lộ|> ra quân. <organisation|Ban Chỉ huy PTKV 4 - Bình Long|> tuyển quân. <organisation|Lữ đoàn Công binh 414|> và <organisation|Trung đoàn Pháo binh 452|> bắc cầu. <organisation|Binh chủng Tăng thiết giáp|> họp. <organisation|Sư đoàn Bộ binh 5|> trồng 300 cây.
`);
});

test('a second field behind a dash in small letters', () => {
  bodies(`<organisation|Sở Văn hóa - thể thao và du lịch|> họp. <organisation|Sở Lao động - thương binh và xã hội tỉnh Long An|> trao quà. <organisation|Sở Y tế|> - cơ quan thường trực - báo cáo.
`);
});

test('dioceses, churches and the old committees of regions', () => {
  bodies(`Đoàn thăm <organisation|Tòa Giám mục Xuân Lộc|>, <organisation|Giáo phận Bùi Chu|> và <organisation|Hội thánh Cao Đài Tây Ninh|>. Ông từng ở <organisation|Xứ ủy Bắc Kỳ|>, <organisation|Khu ủy Tây Bắc|>.
`);
});

test('verbs of discipline and of moves end a name', () => {
  bodies(`<organisation|Ủy ban Kiểm tra <organisation|Tỉnh ủy|>|> khiển trách Chi ủy. <organisation|Sở Nội vụ|> phê bình <organisation|UBND xã|>. <organisation|Bộ Công an|> điều động <organisation|Công an tỉnh|>.
`);
});

test('squads, fronts of hamlets, delegates of an association, hospitals and offices of the province', () => {
  bodies(`<organisation|Đội Chữa cháy và CNCH khu vực 2|> đến. <organisation|Ban Công tác Mặt trận thôn 3|>, xã Ea Tu họp. <organisation|Ban Đại diện Hội Người cao tuổi tỉnh|> dự. <organisation|Bệnh viện Sản Nhi tỉnh|> đón bé. <organisation|Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh|> họp. <organisation|UBND xã Tân Kỳ|> và <organisation|HĐND xã Tân Hòa|> họp.
`);
});

test('offices of several communes or provinces have a number', () => {
  bodies(`<organisation|Thuế cơ sở 3 tỉnh Quảng Ninh|> kiểm tra. <organisation|Ngân hàng Nhà nước Khu vực 9|> họp. <organisation|Phòng Thi hành án dân sự khu vực 2|> cưỡng chế.
`);
});

test('who chairs an assembly, what a body does behind its place, what a site says of itself', () => {
  bodies(`Phiên họp do Chủ tịch <organisation|Đại hội đồng|> Ingrid Falk điều hành. Chủ tịch <organisation|Hội đồng Nhân quyền|> đã đến. Tuyến tránh do <organisation|Ban QLDA đầu tư xây dựng tỉnh Hưng Yên|> quản lý. <organisation|Ban Quản lý dự án công trình giao thông Hà Nội|> họp.

<organisation|Bộ Xây dựng|> - Cập nhật: 15:20, 2/3/2025. <organisation|Hội hữu nghị Việt Nam - Lào|> họp.
`);
});

test('bodies of whole sectors and kinds of works', () => {
  bodies(`Vụ trưởng <organisation|Vụ Thống kê các ngành kinh tế|>, nêu số liệu. <organisation|Cục An toàn hệ thống các tổ chức tín dụng|> đã nhắc. <organisation|Ban Chỉ đạo tỉnh các công trình, dự án trọng điểm ngành GTVT|> sẽ họp. <organisation|Trung tâm Di sản văn hóa phi vật thể|> có thể giúp.
`);
});

test('bodies of the United Nations for something, insurance as a field beside another', () => {
  bodies(`Báo cáo năm của <organisation|Cơ quan <organisation|LHQ|> về Thương mại và Phát triển|> kết thúc. Báo cáo của <organisation|Văn phòng <organisation|LHQ|>|> về tình hình khu vực. <organisation|Vụ Tiền lương và Bảo hiểm xã hội|> được lập. <organisation|Chi cục Thuế|> và <organisation|Bảo hiểm xã hội tỉnh|> ký kết.
`);
});

test('two fields in small letters, members told with a capital, numbers of military hospitals', () => {
  bodies(`<organisation|Viện Nghiên cứu chính sách kinh tế - tài chính|> và <organisation|Trung tâm Dự báo kinh tế - xã hội|> ký kết. <organisation|UBND xã|> báo cáo tình hình kinh tế - xã hội. <organisation|Liên đoàn Các hội doanh nghiệp Nhật Bản|> đến <organisation|Bệnh viện Quân y 110|> điều trị. <organisation|Quân tình nguyện Việt Nam tại Lào|> chiến thắng. <organisation|Ban Lễ tang Nhà nước|> gồm 20 người. <organisation|Nhóm làm việc không chính thức về các khu bảo tồn|> họp.
`);
});

test('bans and numbers end a name; students of a school begin another; words joined by a dash', () => {
  bodies(`<organisation|Phòng Cảnh sát giao thông|> cấm xe đường Lê Lợi. <organisation|Công ty Lưới điện cao thế miền Trung|> đóng điện lại. <organisation|Công ty Truyền tải điện 3|> quản lý đường dây. <organisation|Trung tâm Cấp cứu 115|> trực.
`);
  bodies(`Đó là học sinh <organisation|Trường THPT Phan Bội Châu|> và sinh viên <organisation|Trường Đại học Tây Nguyên|>. <organisation|Hội đồng Chức sắc Chăm Bà-la-môn|> và <organisation|Hội đồng Sư cả Hồi giáo|> dự. <organisation|Trường CĐ Cơ điện|> tuyển sinh.
`);
});

test('firms end before what they do, and what they build belongs to them', () => {
  bodies(`<organisation|Công ty Tân Sơn|> xuất khẩu cá sang Mỹ. <organisation|Công ty TNHH Hòa Lạc|> trúng gói thầu XL-05. <organisation|Công ty Song Hà|> thuê đất Khu kinh tế Vân Đồn. <organisation|Hợp tác xã Tân Hà|> xuất chuối sang Nhật Bản. <organisation|Công ty CP Môi trường và Công trình đô thị Vinh|> báo lãi. <organisation|Công ty TNHH Thương mại dịch vụ Hòa Bình|> họp. <organisation|Công ty CP Lọc hóa dầu Bình Sơn|> đã ký.
`);
});

test('task forces, boards of works by letters, councils of the draft, parts of the navy, roads of an area', () => {
  bodies(`<organisation|Tổ công tác liên ngành phòng, chống khai thác IUU tỉnh Cà Mau|> kiểm tra cảng. Tỉnh lập <organisation|Tổ công tác đặc biệt|> tháo gỡ vướng mắc. <organisation|Ban QLDA ĐTXD các công trình giao thông và nông nghiệp tỉnh|> báo cáo. <organisation|Hội đồng nghĩa vụ quân sự huyện Di Linh|> họp. <organisation|Trung tâm Huấn luyện <organisation|Vùng 3 Hải quân|>|> đón quân. <organisation|Cảng vụ Hàng hải Quy Nhơn|> và <organisation|Khu Quản lý đường bộ III|> kiểm tra. <organisation|Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng|> đã đến. <organisation|Trường Mầm non 19/5|> và <organisation|Giáo xứ Tân Hòa|> nhận quà.
`);
});

test('no quarter belongs to the name before it', () => {
  bodies(`<organisation|Văn phòng Ban Chỉ đạo|> trình kế hoạch quý I-2026. <organisation|Văn phòng <organisation|UBND tỉnh|>|> giao ban quý II.
`);
});

test('offices of a formation, committees at the front, special zones with a capital, a council of judges and what it resolved on', () => {
  bodies(`Dự có <organisation|Phòng Hậu cần <organisation|Sư đoàn 312|>|>, <organisation|Đảng ủy Đặc khu Cô Tô|>. <organisation|Ban Chỉ đạo tiền phương|> họp. Tòa dẫn nghị quyết của <organisation|Hội đồng Thẩm phán <organisation|Tòa án nhân dân tối cao|>|> về án treo.
`);
});

test('a dash before the day, or before a sentence', () => {
  bodies(`<organisation|Báo Giao thông|> - Sau ba tháng thi công, cầu đã xong.

<organisation|Đài Truyền hình Việt Nam|> - 19/04/2019

Một ngày nắng.
`);
});

test('sciences, councils that advise or value, committees for relief', () => {
  bodies(`<organisation|Viện Ngôn ngữ học|> và <organisation|Khoa Tâm lý học|> dự. <organisation|Hội đồng tư vấn sử dụng vắc xin và sinh phẩm y tế|> khuyến nghị. Theo <organisation|Hội đồng định giá tài sản trong tố tụng hình sự tỉnh Gia Lai|>, rừng mất 3 ha. <organisation|Ban Vận động cứu trợ huyện Lệ Thủy|> chuyển quà. <organisation|Viện Hải sản|> học theo cách ấy.
`);
});

test('committees by their heads alone; as many as there are levels', () => {
  bodies(`Đại hội bầu <organisation|BCH|>; <organisation|BCH|> bầu <organisation|Ban Thường vụ|> 12 người. <organisation|Ban Thường trực|> nêu rõ, <organisation|Ban Chỉ huy|> đã họp. BCH các cấp làm theo. <organisation|Hội Nông dân|> bầu <organisation|BCH|> mới.
`);
});

test('and the bodies beside it are no part of a body', () => {
  bodies(`Ông nhắc đến <organisation|Bộ Y tế|> và các tổ chức quốc tế. Bà nhắc đến <organisation|Tổ chức Lao động quốc tế|> và các tổ chức quốc tế khác.
`);
});

test('a second field in small letters behind a dash or a comma, closed by a name, a country or a day', () => {
  bodies(`Nghe <organisation|Vụ Pháp luật hình sự - hành chính|> Trần Văn Đức nói. <organisation|Trung tâm Dịch vụ việc làm|> - đơn vị chủ trì - đã báo cáo. <organisation|Hội Sinh học, môi trường Việt Nam|> ký. Theo <organisation|Hội Nông dân|>, kinh tế Việt Nam tăng trưởng.

<organisation|Ban Chỉ đạo về phát triển khoa học, công nghệ|> họp sáng 5/3. Theo <organisation|Ban Chỉ đạo về chuyển đổi số|>, người dân đã dùng dịch vụ công. Theo <organisation|Ban Chỉ đạo về chuyển đổi số|>, kinh tế tăng trưởng mạnh.
`);
});

test('a mission to international organisations sits in Vienna', () => {
  bodies(`Ông thăm <organisation|Phái đoàn Việt Nam bên cạnh các tổ chức quốc tế tại Viên|>, Áo.
`);
});

test('offices of agencies abroad; events that letters and a word open are no firms', () => {
  bodies(`Đoàn gặp <organisation|UNDP Lào|> và <organisation|WHO Campuchia|>. Thăm <organisation:short|FIFA|> Pháp. Dự <organisation:short|ITU|> Digital World. Ký với <organisation|FPT Digital|>.
`);
});

test('committees of two countries and of treaties, nuclear regulators, letters amid bodies', () => {
  bodies(`<organisation|Ủy ban liên Chính phủ về hợp tác kinh tế giữa Việt Nam và Hungary|> họp. Quan hệ giữa Việt Nam và Lào tốt. <organisation|Tiểu ban Thương mại của Hiệp định Thương mại tự do <organisation:short|ASEAN|> - Australia - New Zealand|> họp. <organisation|Ban Thư ký của Công ước Stockholm|> mở cuộc thi. Gặp <organisation|Ủy ban Pháp quy hạt nhân Nhật Bản|>.

Có <organisation|Cơ quan Sáng chế Nhật Bản|> (<organisation:short|JPO|>), <organisation:short|QZIPO|>, <organisation|Cơ quan Sáng chế châu Âu|>.
`);
});

test('the area that a health centre is for is a place that no list has, behind an office too', () => {
  checkMentions(
    `<official|Giám đốc <organisation|Trung tâm Y tế khu vực Sơn Động|> Trần Thị Hoa|> và <official|BSCKII Trần Thị Hoa - Giám đốc <organisation|Trung tâm Y tế khu vực Sơn Động|>|> dự. <official|Giám đốc <organisation|Trung tâm Y tế khu vực|> Lê Hải|> vắng. <organisation|Ngân hàng Nhà nước khu vực 9|> họp. <organisation|Công ty CP Cấp thoát nước và Môi trường đô thị Đồng Tháp|> thi công. <organisation|Ban Chỉ huy Phòng thủ khu vực 4 - Bảo Lộc|> và <organisation|Ban Chỉ huy Phòng thủ khu vực 2 - Đức Trọng|> diễn tập. Cục Thi hành án dân sự các tỉnh, thành phố và TAND các tỉnh báo cáo.
`,
    { types: ['organisation', 'official'] },
  );
});
