/** Bodies that letters name: with the place of a branch, beside others in a list, in a row of a place's bodies; bodies meant as many. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

const lettered = (marked: string): void => {
  checkMentions(marked, { types: ['organisation', 'acronym'] });
};

test('letters of a body of the world and where its branch is; those of a country and its agency', () => {
  lettered(`Đại diện <organisation|UNICEF Việt Nam|> và <organisation|JETRO TP.HCM|> cùng dự với <organisation|WHO|> tại Hà Nội. <organisation|US FDA|> đã phê duyệt; <organisation|ASEAN|> Việt Nam đồng hành. <organisation|BQP|> Việt Nam cử đoàn.
`);
  lettered(`Đại diện <organisation|<acronym|CDC|> Nam Định|> và <organisation|Sacombank Huế|>, <organisation|Maybank|> góp ý. Cục họp với <acronym|CDC|> các tỉnh. Công nhân <organisation|Công ty UzMoto Cars|> nghỉ Tết.
`);
});

test('letters that nothing explains beside bodies that are charged with the same, or beside a firm', () => {
  lettered(`Ông giao <organisation|Bộ Xây dựng|>, <organisation|ACX|> và <organisation|VAXM|> giữ tiến độ. Hãng phát hành cổ phiếu cho <organisation|SXIC|> và <organisation|Tập đoàn Hoa Mai|>. Xã lập <acronym|ERX|> và tổ công tác. <organisation|Sở Y tế|>, <acronym|BHYT|> và người dân.
`);
});

test('council and committee in a row that ends with the place', () => {
  bodies(`Lãnh đạo <organisation|Tỉnh ủy|>, <organisation|HĐND|>, <organisation|UBND|>, <organisation|Ủy ban MTTQ Việt Nam tỉnh Sơn Hà|> dự. Thư gửi <organisation|Văn phòng <organisation|Đoàn ĐBQH|> và <organisation|HĐND tỉnh|>|>.
`);
});

test('bodies of all units or states of a kind', () => {
  bodies(`Việc này do UBND xã, phường và các TAND cấp cao lo. Giám đốc các Sở Y tế báo cáo. Thống đốc Ngân hàng Trung ương các nước gặp nhau. Giám đốc <organisation|Sở Y tế|> báo cáo.
`);
});

test('whoever represents a body has a seat; what broadcasters do; letters of reporters; partners behind a plus', () => {
  bodies(`Bà là Trưởng đại diện <organisation|Tổ chức Y tế Thế giới|> tại Việt Nam. <organisation|Hội đồng Anh tại Việt Nam|> tuyển người. <organisation|Đài Tiếng nói Việt Nam|> truyền hình trực tiếp, <organisation|Báo Công lý|> đưa tin. <organisation|Ban Chấp hành <organisation|Tổng LĐLĐ Việt Nam|>|> họp cùng <organisation|Cơ quan Nghiên cứu Kinh tế vĩ mô <organisation|ASEAN|>+3|>.
`);
  lettered(`Toàn cảnh buổi họp (ảnh: <acronym|PV|>).
`);
});

test('the Buddhist church', () => {
  checkMentions(
    `<official|Hòa thượng Thích Minh An, Phó Chủ tịch <organisation|Hội đồng Trị sự <organisation|GHPGVN|>|>|> đến thăm <organisation|Ban Trị sự <organisation|GHPGVN|> tỉnh Điện Biên|>. Báo cáo do <official|Đại đức Thích Quảng Hòa, Chánh Thư ký <organisation|Ban Trị sự|>|> trình bày. <official|Ni sư Thích Nữ Hương An|> và <official|Mục sư Nguyễn Hữu Tâm|> chúc mừng.
`,
    { types: ['official', 'organisation'] },
  );
});

test('a province is known, so behind its party committee a name is that of whoever heads it', () => {
  checkMentions(
    `<official|Phó Bí thư Thường trực <organisation|Tỉnh ủy|> Hoàng Giang|> yêu cầu xã. <official|Bí thư <organisation|Tỉnh ủy Hà Giang|>|> nói. <organisation|Tỉnh ủy Sông Bé|> cũ.
`,
    { types: ['official', 'organisation'] },
  );
});

test('posts of a table and of a life, of one who was named', () => {
  checkMentions(
    `- 9/1979 - 10/1986: <official|Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sơn Hà|>.
- 9/1987 - 1990: <official|Ủy viên Ban Thường vụ Tỉnh ủy|>; <official|nguyên Ủy viên Trung ương Đảng|> khóa VI; được bầu làm <official|Ủy viên Ban Chấp hành Trung ương Đảng|>.
| <official|Vi Văn Tâm|> | <official|Ủy viên UBND tỉnh|> | 50/52 |
| <official|Lý Thị Na|> | <official|Phó Chủ tịch UBND tỉnh|> | 49/52 |
Các Bộ trưởng, Thống đốc ghi nhận. Đại hội bầu 15 Ủy viên Ban Chấp hành.
<official|Ông Lê Nam, Phó Chủ tịch cấp cao phụ trách bán hàng và tiếp thị Airbus|> ký với <official|Thiếu tướng Arjun Mehra, Tùy viên Quốc phòng Ấn Độ tại Việt Nam|>.
`,
    { types: ['official'] },
  );
});

test('the youth union by itself, in a row and in a congress', () => {
  bodies(`<organisation|Hội Nông dân|>, <organisation|Đoàn TNCS Hồ Chí Minh|> và <organisation|Hội LHPN|> phối hợp. Đại hội <organisation|Đoàn TNCS Hồ Chí Minh|> lần thứ XII bế mạc.
`);
});

test('forms of companies are letters, banks of two words are not; letters behind those in brackets', () => {
  lettered(`Nhà thầu là <organisation|Tổng công ty <acronym|CP|> Xây lắp Hưng Yên|>. Chị mua của <organisation|Tập đoàn CP|>. Phần mềm của <organisation|FPT IS|> và <organisation|VNPT IT|>. Còn lại <organisation|NamA Bank|> và <organisation|GPBank|>. <organisation|Viện Vắc xin|> (<organisation|VXHY|>), <organisation|MEDIPHA|> sản xuất. Họ bàn về năng suất (<acronym|NSLĐ|>), <acronym|ATQX|> sản xuất.
`);
});

test('letters of a treaty are no body', () => {
  lettered(`Hiệp định <acronym|KLMN|> có 12 bên. Các bên giữ <acronym|KLMN|>, lãnh đạo <acronym|KLMN|> đã họp. Lãnh đạo <organisation|VXHY|> thì chưa.
`);
});

test('a registered firm in its country, where its head there is named', () => {
  bodies(`-- vn.registry.yaml --
organizations:
  - { id: organisation/quantel, name: Quantel }
-- a.txt --
Ông Lê Văn Bách, Tổng Giám đốc <organisation|Quantel Việt Nam|>, nói. Chip của <organisation|Quantel|> Việt Nam đang thiếu.
`);
});

test('an agency of the country explained in brackets, and its sisters; a city and a bank’s town without a unit', () => {
  lettered(`<organisation|Trung tâm Cảnh báo lũ Việt Nam|> (<organisation|Vietnam FWXC|>) phát tin. <organisation|FWXC Malaysia|> đáp lời, <organisation|Vietnam FWXC|> cảm ơn.
`);
  lettered(`Khách mời là <organisation|JETRO Hồ Chí Minh|>, <organisation|BIDV Bảo Sơn|> và <organisation|<acronym|PC|> Lâm Đồng|>. Giám đốc <organisation|BIDV|> Lê Minh đến dự. Công an đưa ông lên phó trưởng <organisation|Phòng PC03|>.
`);
});

test('a branch in a town, a department for crimes, the field in letters behind an office', () => {
  lettered(`<organisation|Chi nhánh Văn phòng Đăng ký đất đai tại Sa Rài|> mở cửa. <organisation|Phân hiệu <organisation|Trường Đại học Huế|> tại Quảng Trị|> tuyển sinh. <organisation|Hội Nông dân tỉnh|> họp tại Sa Rài.
`);
  lettered(`<organisation|Cục Cảnh sát điều tra tội phạm về kinh tế|> (<organisation|C03|>) vào cuộc. <organisation|Sở Công Thương|> cùng <organisation|Cục <acronym|XTTX|>|> tổ chức hội chợ.
`);
});

test('letters with the land of the body behind them, a number of the police beside it, letters of a partner', () => {
  lettered(`Viện làm việc với <organisation|Cơ quan Thủy văn quốc gia|> (<organisation|NHXA|>, Nhật Bản). <organisation|NHXA|> cử chuyên gia. Cục phối hợp với <organisation|C07|> (<organisation|Bộ Công an|>). Theo bảng C07 và nhà A05, cả hai đều cũ.
`);
  lettered(`Bộ trưởng ghi nhận sự hợp tác của <organisation|VAGRAS|> và sự phát triển của <acronym|ADAX|>.
`);
});

test('letters that are the second field of an office', () => {
  lettered(`<organisation|Cục Chăn nuôi và <acronym|BVTV|>|> đã họp. Dự có <organisation|Cục Thuế|>, <organisation|Cục Khởi nghiệp và <acronym|DNXN|>|>, <organisation|Cục Viễn thông|>. Giao <organisation|Cục Viễn thông|> và <organisation|VNPT|> phối hợp. <organisation|Hội Nông dân|> và <acronym|HTX|> ký kết.
`);
});

test('offices that each district or province has', () => {
  bodies(`Lãnh đạo Phòng Kinh tế - Hạ tầng các huyện, thị xã và Sở Y tế của 12 tỉnh dự. <organisation|Sở Y tế Hà Nội|>, <organisation|Phòng Nội vụ huyện Ba Vì|> báo cáo.
`);
});

test('firms by their names alone in a list that says what they are, or in brackets behind the Vietnamese name', () => {
  bodies(`Các doanh nghiệp: <organisation|Công ty CP Hoa Mai|>, <organisation|Viglaxora|>, <organisation|Agri VMX|>. Đoàn gồm 25 công ty, trong đó có <organisation|Royal Heuskamp|>, <organisation|De Zwaan|>, sẽ sang thăm. Nhiều tập đoàn lớn như <organisation|Foxkomm|> và <organisation|Amkro|> đầu tư. Doanh nghiệp cần công nghệ: Blockchain, Docker. Các công ty đến từ Houston, Boston.
`);
  bodies(`<organisation|Tổng công ty Bưu điện Việt Nam|> (<organisation|Vietnam Post|>) và <organisation|Bệnh viện Chợ Rẫy|> (Ho Chi Minh City) ký kết.
`);
});

test('works that are built are no bodies', () => {
  bodies(`Tỉnh khởi công Nhà máy nhiệt điện Sông Hậu 3. Công nhân <organisation|Nhà máy Z131|> thi đua.
`);
});

test('airlines and makers behind the word, the Assembly in letters, who counted cases', () => {
  bodies(`Các hãng <organisation|QNGC Videsh|>, <organisation|Tập đoàn Sông Xanh|> được mời; hãng <organisation|Fokker|> và <organisation|MQAT|> mở đường bay. <organisation|VNQERT|> ghi nhận hơn 7.000 cuộc tấn công. Dự thảo trình <organisation|QH|> biểu quyết. Mỗi Sở Ngoại vụ hãy trả lời; tại Phòng Bầu dục, hai bên ký. Tổ chức Triển lãm Thành tựu Đất nước tại Hà Nội.
`);
});

test('committees and offices with a number; a head in letters with a number in brackets', () => {
  lettered(
    `<organisation|Văn phòng Thường trực <organisation|<acronym|BCĐ|> 389 tỉnh|>|> báo cáo. <organisation|Ban Chỉ đạo quốc gia khắc phục hậu quả lũ ống sau bão (|>`.replace(
      ' (|>',
      '|> (<organisation|<acronym|BCĐ|> 502|>) họp.',
    ) +
      `
`,
  );
  bodies(`Người ký là Chánh <organisation|Văn phòng 502|>, Trưởng <organisation|Phòng 5|>. <organisation|Tổ công tác số 3|> đi cơ sở, <organisation|Tiểu ban số 2|> ở lại. Bão làm thị xã mất 15.810 nhà.
`);
});

test('branches in a part of a province, schools and firms with their place, police with theirs', () => {
  bodies(`Vốn của <organisation|BIDV Đông Đắk Lắk|>, <organisation|Agribank Nam Nghệ An|> đã có. <organisation|Trường CĐSP Nghệ An|> và <organisation|Trường ĐHSP Hà Nội 2|> dự. <organisation|Công ty CP Tarimex - Bình Phước|> xây nhà. <organisation|PC04 TP.HCM|> được khen; quốc lộ A12 Hà Nội thì không.
`);
});

test('places of the Highlands with an apostrophe', () => {
  bodies(`<organisation|HTX Cư M’gar|> bán cà phê cho <organisation|UBND huyện Cư M'gar|> và <organisation|Huyện ủy Ea H’Leo|>. Ông Y Ba và bà H'Hen Niê đến.
`);
});

test('the field of a body with its parent in brackets is not the parent', () => {
  lettered(`Ông làm ở <organisation|Tổng cục <acronym|TDTT|>|> (<organisation|Bộ <acronym|VHTTDL|>|>). <organisation|Tổng cục <acronym|TDTT|>|> họp.
`);
});

test('what a department was called, and a kind of body in small letters', () => {
  lettered(`<organisation|Cục Cảnh sát giao thông|> (mang tên gọi <organisation|C67|>) họp. Các Văn phòng liên lạc biên giới (<acronym|BLX|>) và các Trung tâm hỗ trợ doanh nghiệp giữ liên lạc.
`);
});

test('letters listed behind several firms of a kind; hospitals by their specialities behind a colon', () => {
  lettered(`Các công ty chứng khoán <organisation|XSI|>, <organisation|HXC|> và <organisation|VXBS|> nghỉ giao dịch. Các công ty <acronym|CNTT|>, <acronym|AI|> cùng dự. <organisation|UBCKNN|> nhắc nhở.
`);
  bodies(`Đông nhất là các bệnh viện: <organisation|Đa khoa tỉnh|>, <organisation|Sản - Nhi|>, <organisation|Đa khoa khu vực Cẩm Thủy|> và <organisation|Phổi|>; còn lại vắng. Có hai bệnh viện: Một mới, một cũ.
`);
});

test('power and post offices of a district; a date behind a head is no number of it', () => {
  bodies(`<organisation|Điện lực thành phố Huế|> cắt điện, <organisation|Bưu điện huyện Nam Đàn|> chi trả. Ngành Điện lực Việt Nam lớn mạnh, <organisation|TỔNG CÔNG TY ĐIỆN LỰC NAM HÀ|> cũng vậy. Điểm Bưu điện Văn hóa xã mở cửa. Ngành Thanh tra 6 tháng đầu năm làm tốt. Kỳ thi vào THPT 26 - 29/6 thuận lợi. <organisation|Quân khu 7|> họp.
`);
});

test('the branch of letters that everybody knows for a body', () => {
  bodies(`<organisation|VCCI Chi nhánh khu vực TP.HCM|> và <organisation|NHNN chi nhánh Khu vực 7|> ký kết. <organisation|KTNN khu vực VI|> công bố kết luận.
`);
});
