/** Officials in Vietnamese text: titles before and behind names, several at once, posts without a person. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkedFiles } from '../../support/markedText.ts';
import { checkMentions } from '../../support/mentions.ts';
import { newsroom } from '../../support/newsroom.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('posts in party committees stand behind names', () => {
  officials(`Dự buổi lễ có <official|Lò Thị Hương Giang, Tỉnh ủy viên, Phó Chủ tịch HĐND tỉnh|>; <official|Hà Văn Bách, Thành ủy viên, Trưởng phòng Nội vụ|>. Sau đó trời mưa.
`);
});

test('a delegation in lower case is part of the post', () => {
  officials(`<official|Đồng chí Vũ Hoài Nam, Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh|> phát biểu. <official|Bà Đinh Thu Trang, Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh|>, ghi nhận ý kiến của dân.
`);
});

test('several holders are nobody in particular', () => {
  officials(`Dự họp có các Phó Chủ tịch UBND tỉnh, các đồng chí Phó Bí thư Tỉnh ủy, các đồng chí Thường trực HĐND tỉnh và Chủ tịch UBND các huyện. Buổi họp kéo dài hai giờ.
`);
});

test('a day before a title makes no plural, nor does a talk with its holder', () => {
  officials(`Ngày 5/3 <official|Thủ tướng Trần Quốc Khánh|> lên đường, hội kiến <official|Phó Thủ tướng Lào Sonexay Vongsa|> rồi về nước ngay trong đêm.
`);
});

test('names listed under one title stand alone', () => {
  officials(`Bộ hiện có 3 thứ trưởng gồm: <official|Tạ Quang Hưng|>, <official|Ngô Minh Đạt|> và <official|Lê Thúy Hằng|>. Hai Phó Thủ tướng là <official|Đỗ Văn Lâm|> và <official|Phan Nhật Tân|> cùng dự lễ khai giảng.
`);
});

test('the parent of a department, behind a comma', () => {
  officials(`<official|Ông Bùi Tất Thành, Cục trưởng Cục Quản lý dược, Bộ Y tế|>, nói vậy. <official|TS Mai Thu Hà, Trưởng khoa Nội tiết, Bệnh viện Bạch Mai|>, đồng tình. Dự lễ còn có <official|ông Cao Văn Dũng, Cục trưởng Cục Thú y|>, Bộ Tài chính, Bộ Công an và nhiều khách mời.
`);
});

test('brackets between two titles of one person', () => {
  officials(`Chủ trì là <official|bà Đoàn Lan Phương, Thứ trưởng Bộ Nội vụ (BNV), Chủ tịch Hội đồng Thi đua|>. Cuộc họp diễn ra vào buổi sáng.
`);
});

test('party posts lead on to an office of state; without them the office is the next subject', () => {
  officials(`<official|Đồng chí Hoàng Gia Bảo, Ủy viên Bộ Chính trị, Chủ tịch nước|> thay mặt đoàn cảm ơn. Theo đề nghị của <official|bà Trần Mỹ Linh|>, <official:title-only|Thủ tướng|> yêu cầu rà soát lại toàn bộ.
`);
});

test('a post in lower case behind a name needs no body', () => {
  officials(`Nhiệm vụ được giao cho <official|bà Vương Thị Lụa, phó bí thư thường trực|>, cho đến cuối năm. <official|Thẩm phán Phạm Hữu Nghĩa, chủ tọa|>, đọc bản án.
`);
});

test('words of the post between its head and its body', () => {
  officials(`<official|Ông Jan Brouwer, Tham tán nông nghiệp Đại sứ quán Hà Lan|>, có mặt. <official|Bà Lê Khánh An, Giám đốc kỹ thuật Công ty Sông Hồng|>, cũng vậy, và họ nói chuyện lâu.
`);
});

test('a firm without a head between title and name', () => {
  officials(`<official|Chủ tịch Vimexa Tạ Đình Phong|> ký biên bản. <official|Tổng Giám đốc Novacorp Land Bùi Quỳnh Chi|> chứng kiến lễ ký kết tại trụ sở.
`);
});

test('a word of two syllables is no name', () => {
  officials(`<official|Chủ tịch Chính hiệp toàn quốc Vương Kiến Hoa|> tới thăm, <official|Nhà lãnh đạo Triều Tiên Kim Sung-ho|> thì không, theo tin của nước chủ nhà.
`);
});

test('the body that an officer commands, said before in full', () => {
  officials(`<official|Trung tướng Lã Văn Cường, Tư lệnh Quân khu|>, kiểm tra thao trường. <official|Đồng chí Tư lệnh Quân khu|> biểu dương bộ đội. <official|Cô giáo Lý Thị Mỷ, Hiệu trưởng nhà trường|>, cảm ơn.
`);
});

test('an office with its body and a comma before the form of address', () => {
  officials(`<official|Thứ trưởng Bộ Nội vụ, ông Lương Văn Tá|>, đã ký. Dự họp có <official:title-only|Bộ trưởng Bộ Y tế|>, <official|ông Mạc Văn Tư|> và <official|bà Đỗ Thị Sáu|>.
`);
});

test('the post of somebody named stands in brackets', () => {
  officials(`Bị can gồm <official|Trần Hữu Bảy|> (50 tuổi, <official:title-only|nguyên Phó Giám đốc Sở Xây dựng|>) và vài người khác nữa.
`);
});

test('foreign holders behind a portfolio, a country, a field', () => {
  officials(`<official|Bộ trưởng Quốc phòng Mỹ Lloyd Barker|> gặp <official|Trợ lý Ngoại trưởng Mỹ phụ trách Đông Á và Thái Bình Dương Daniel Kerr|> và <official|Thủ tướng Malaysia Dato' Seri Anwar Yusof|>. <official|Bà Carol Tuck, Giám đốc Ngân hàng Thế giới tại Việt Nam, Lào và Campuchia|>, vắng mặt.
`);
});

test('one person in two posts at once, several in one row of posts', () => {
  officials(`Tiếp <official:title-only|Chủ tịch kiêm Giám đốc điều hành Hiệp hội Thép Hàn Quốc|>, ông nói ngắn. Dự có các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: <official|Trần Cảnh Tâm|>, <official|Lê Gia Khiêm|>.
`);
});

test('a headline in capitals: the name ends where the verb begins', () => {
  officials(`<official|THỦ TƯỚNG TRẦN QUỐC KHÁNH|> CHỦ TRÌ HỘI NGHỊ

<official|BỘ TRƯỞNG BỘ NGOẠI GIAO BÙI THANH LÂM|> TIẾP <official:title-only|ĐẠI SỨ HOA KỲ|>
`);
});

test('a rank right behind a post, a unit without its place, one-letter names of the Highlands', () => {
  officials(`<official|Giám đốc Công an tỉnh Đại tá Lê Quang Đạo|> và <official|Chánh Thanh tra tỉnh Bùi Văn Thịnh|> dự. <official|Bí thư Tỉnh ủy Y Thanh Hà Niê|>; <official|Phó Trưởng đoàn chuyên trách Lâm Văn Đoan|> vắng mặt.
`);
});

test('a country of two words is no name', () => {
  officials(`<official|Tổng thống Hàn Quốc Lee Jae Min|> gọi điện. <official|TBT Đỗ Mạnh Lâm|> trả lời ngay trong ngày.
`);
});

test('a foreign name that nothing leads to, with its office behind it', () => {
  officials(`Theo <official|Retna L.P. Marsidi, Bộ trưởng Ngoại giao Indonesia|>, biển lặng. <official|Ursela von der Layen, Chủ tịch Ủy ban châu Âu|>, viết thư, <official|Josef Borel Fontana - Đại diện cấp cao của EU|> - thì gọi. Tại Svay Ruong, <official:title-only|Thủ tướng Campuchia|> phát biểu.
`);
});

test('the year for which a body in letters is chaired', () => {
  officials(`Chủ trì là <official|bà Trương Thùy Quỳnh, Thứ trưởng Bộ Ngoại giao, Chủ tịch ASEAN năm 2031|>. Bà nói ngắn gọn trước khi bế mạc.
`);
});

test('any one of several, a country that reads like a form of address', () => {
  officials(`Một Phó Giám đốc Sở bị nhắc nhở. Tờ báo Anh The Herald đưa tin. Bí thư Đoàn xã vắng mặt hôm qua.
`);
});

test('letters are no name, neither alone nor before one', () => {
  checkMentions(
    `Chuyên gia AI cho biết điều đó. Chuyên gia QRI Nguyễn Văn An nói.
`,
    { types: ['official'] },
  );
});

test('academicians, a post held for a second country, a holder behind the name of a body that ends in no place', () => {
  checkMentions(
    `Đoàn do <official|Chủ tịch, GS. VS. Trần Văn Minh|> dẫn đầu. <official|Đại sứ Việt Nam tại Ấn Độ kiêm nhiệm Bhutan Nguyễn Thanh Hà|>, <official|Điều phối viên thường trú lâm thời kiêm Trưởng Đại diện Tổ chức Y tế thế giới (WHO) Kidong Pak|> và <official|ông Ibuki Hideo, Cục trưởng Cục Công nghiệp Sản xuất|>, cùng dự.
`,
    { types: ['official'] },
  );
});

test('what one speaks about with an officer is no part of the post; a name without its comma', () => {
  checkMentions(
    `Báo phỏng vấn <official|Chính ủy Cảnh sát biển Việt Nam|> về xây dựng lực lượng. Dự lớp có <official|ông Lê Tiến Cường Phó giám đốc Sở Y tế|>. Tại buổi lễ <official|PGS.TS. Trần Hào Thi|> nói vài lời.
`,
    { types: ['official'] },
  );
});

test('posts behind "chức vụ", names of two syllables behind a province, names that are countries, bridges called after somebody', () => {
  officials(`<official|Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Bốn|> miễn nhiệm chức vụ <official:title-only|Trưởng Ban Pháp chế HĐND tỉnh|> đối với <official|bà Lê Thị Nga|>. Khi ấy <official|bà Nga|> đi qua phường Cầu Ông Lãnh và Đại sứ quán Nga. <official:title-only|Tổng thống Nga|> cũng đến thăm nơi này.
`);
});

test('a school by its common noun, a dash without a space before it, nothing about the talk behind the post', () => {
  officials(`Có <official|TS. Nguyễn Đức Suối – Hiệu trưởng Nhà trường|>, <official|Đại tướng Kojo Yamasaki- Tham mưu trưởng Nhật Bản|>. Báo hỏi <official|ông Lê Văn Hồ, Giám đốc Đại học Hồ Lớn|> về tinh thần chuẩn bị. <official|Chủ tịch nước Lê Văn Biển|> và <official|Phu nhân Nguyễn Thị Hồ Thu|> về đến Hà Nội.
`);
});

test('police of a place in small letters within a post', () => {
  officials(`Hôm nay <official|Phó giám đốc công an TP Hà Nội Trần Văn Sông|> gặp <official|ông Lê Văn Suối, Giám đốc công an tỉnh|>, và <official|Ủy viên Ban Bí thư trung ương, Phó Trưởng Ban Tổ chức trung ương Trần Văn Hồ|>.
`);
});

test('offices of two countries in a row, hosts, whoever has a title already, correspondents', () => {
  officials(`Nhận lời mời của <official:title-only|Bộ trưởng Ngoại giao Campuchia|>, <official|Bộ trưởng Bộ Ngoại giao Lê Văn Sông|> lên đường. Theo lời mời của <official|Chủ tịch Quốc hội Trần Văn Hồ|>, <official|Chủ tịch Quốc hội Lào, bà Lê Thị Suối|> sang thăm. Theo đặc phái viên TTXVN, <official|Chủ tịch Quốc hội nước chủ nhà, ngài Kang Chung-he|> đã đón. Bộ trưởng Ngoại giao ba nước chúc mừng.
`);
});

test('"đ/c" before names, ceremonies for somebody, staff posts with their ministry behind a comma', () => {
  officials(`Kính thưa <official|Đ/c Lê Hữu Sông, Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh|>. Lễ truy điệu <official|Chủ tịch nước Trần Văn Hồ|> diễn ra sáng nay. Vị trí ấy thuộc về <official|ông Lê Văn Suối, Phó Tổng Tham mưu trưởng, Bộ Quốc phòng|>.
`);
});

test('fields of divisions behind a name, a rank before a name without its comma, letters that are no body', () => {
  officials(`Dự họp có <official|TS. Lê Văn Sông, Trưởng phòng Quản lý nước ngầm|>, <official|GS.TS. Trần Hồ Giám đốc Đại học Quốc gia Hà Nội|> và <official|TS. Phạm Gia Suối, nguyên Trưởng phòng Hóa lý vật liệu, Phó trưởng khoa Năng lượng tái tạo|>. Các nước ký RCEP. Bà nói về <official:title-only|Bộ trưởng Tài chính|>.
`);
});

test('a parent behind a dash', () => {
  officials(`Theo <official|ông Lê Văn Sông, Phó Cục trưởng Cục Khí tượng - Bộ Nông nghiệp và Môi trường|>, mưa sẽ giảm.
`);
});

test('a title glued to the name by a dash, members in letters, delegations of a province, posts of several counted', () => {
  officials(`Phát biểu của <official|đồng chí Lê Văn Sông-Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy|> và <official|đồng chí Trần Thị Hồ, UVTƯ Đảng, Trưởng đoàn ĐBQH tỉnh|> rất dài. Có 5 Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy đã được điều động.
`);
});

test('rangers, departments in small letters with the letters of their field', () => {
  officials(`Theo <official|ông Lê Văn Sông - Hạt trưởng Hạt Kiểm lâm huyện Ngọc Hồi|> và <official|bà Trần Thị Hồ - Giám đốc sở TT&TT Hà Nội|>, rừng còn nguyên.
`);
});

test('an office and its holder with a dash between them, provinces as given names, ranks behind a bare body', () => {
  officials(`Phát biểu có <official|Chủ tịch Quốc hội - Nguyễn Thị Kim Song|> và <official|Bộ trưởng Y tế - Nguyễn Thị Kim Hồ|>. Khi ấy <official|đại biểu Phan Thị Bình Thuận|> hỏi <official|Giám đốc Bệnh viện PGS.TS. Nguyễn Quốc Sông|> vài câu.
`);
});

test('those listed as delegates have titles of their own; two persons joined behind one title each', () => {
  officials(`Tổ gồm các đại biểu <official|Trần Hữu Sông, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh|>; <official|Phạm Ngọc Hồ, Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh|> và <official|đại biểu Phan Quốc Núi|>. <official|Đồng chí Nguyễn Vũ Sông, Thành viên Hội đồng thành viên, Tổng giám đốc Tập đoàn Than Việt Nam|> cũng tới.
`);
});

test('an embassy is nobody, nor is who took the picture', () => {
  officials(`Chương trình diễn ra tại Đại sứ quán Việt Nam tại Paris và vui với bà con người Việt (Ảnh: Nguyễn Sỹ Sông). Cán bộ Đại sứ quán và bà con cùng hát.
`);
});

test('where somebody stands in the picture is said between name and office', () => {
  officials(`Theo <official|tiến sĩ Vũ Tiến Sông (ảnh), Viện trưởng Viện Kinh tế|>, và <official|GS.TS Hoàng Văn Hồ – Đại biểu Quốc hội thành phố Hà Nội – Phó hiệu trưởng Trường Đại học Sông Hồng|>, giá sẽ giảm. <official|Toàn quyền Canada Julie Rivers|> tới.
`);
});

test('doctors with the grade of their training', () => {
  officials(`<official|Bác sĩ chuyên khoa II Đinh Công Thành|> kể lại ca mổ. Theo <official|bác sĩ chuyên khoa I Lý Thị Ngân|>, người bệnh đã khỏe. <official|BS.CKII Hồ Văn Sáu|> cũng nghĩ vậy.
`);
});

test('units of the police that are called by letters and a number', () => {
  officials(`<official|Trung tá Ngô Đức Hải, Phó Trưởng phòng PC06|>, dặn người dân. <official|Thiếu tướng Mai Văn Quý, Cục trưởng C08|> (Bộ Công an), đồng ý. <official|Đại tá Kiều Văn Sơn, Trưởng phòng PX05 Công an tỉnh|>, tặng quà.
`);
});

test('a field that begins like the head of a faculty', () => {
  officials(`Có mặt là <official|Bộ trưởng Khoa học và Công nghệ Lê Minh Hải|> và <official|Thứ trưởng Khoa học, Công nghệ và Đổi mới sáng tạo Trần Văn Bình|>. Hội thảo khép lại lúc 17 giờ.
`);
});

test('a former office behind a name is no next subject; nor is one that an `và` follows', () => {
  officials(`Dự lễ có <official|ông Lê Minh Hải, nguyên Phó Thủ tướng|> và bà con. Đến viếng có <official|đồng chí Trần Văn Bình, Chủ tịch nước|> và đông đảo nhân dân.
`);
});

test('the ambassador of a state told by its letters', () => {
  officials(`<official|Đại sứ đặc mệnh toàn quyền nước CHXHCN Việt Nam tại Lào Lê Minh Hải|> trình quốc thư vào buổi sáng.
`);
});

test('a prime minister is no minister', () => {
  officials(`Thừa ủy quyền của <official|Thủ tướng|>, <official|Bộ trưởng Bộ Công an Lê Minh Hải|> trình bày tờ trình vào buổi sáng.
`);
});

test('ministers from abroad behind their field of work', () => {
  const marked = `Sáng nay <official|Bộ trưởng Ngoại giao Elmira Hobson|> tới Huế. <official|Bộ trưởng Kinh tế, Thương mại và Công nghiệp Kazuya Morinaga|> và <official|Bộ trưởng Quốc phòng Lyle Brannock|> đến sau.
`;
  officials(marked);
  const [article] = newsroom(parseMarkedFiles(marked)).articles;
  const names = (article?.mentions ?? []).flatMap((each) => (each.type === 'official' ? [each.name] : []));
  assert.deepEqual(
    names.map((name) => (name === undefined ? 0 : name.end - name.start)),
    ['Elmira Hobson', 'Kazuya Morinaga', 'Lyle Brannock'].map(({ length }) => length),
  );
});

test('advisers and assistants of those in power are not late', () => {
  officials(`Cùng đi có <official|Cố vấn An ninh quốc gia Ronald Fisk|>; <official|Trợ lý Tổng thống, Phó Cố vấn An ninh Quốc gia Peter Rowe|>; <official|Giám đốc cấp cao Hội đồng An ninh Quốc gia Dana Whitlock|>. Dân nhớ <official|cố Chủ tịch nước Lê Văn Núi|>.
`);
});

test('an envoy to more than one organisation', () => {
  officials(`<official|Đại sứ Hồ Thị Lan Núi, Trưởng Phái đoàn Đại diện thường trực Việt Nam bên cạnh Liên hợp quốc (LHQ), WTO và các tổ chức quốc tế khác tại Geneva|> phát biểu. <official|Đại sứ Đinh Văn Suối, Trưởng Phái đoàn đại diện thường trực của Việt Nam tại Vienna|>, ký thay.
`);
});

test('the chair of a meeting', () => {
  officials(`<official|Chủ tịch Hội nghị Bộ trưởng Năng lượng ASEAN|> đọc tuyên bố. <official|Ông Mai Văn Đồi, Chủ tịch Hội nghị|>, gõ búa bế mạc. <official|Chủ tịch Đại hội đồng - bà Lucía Montero Vidal|> chúc mừng.
`);
});

test('who acts for the premier is another one', () => {
  officials(`Thừa ủy quyền của <official|Thủ tướng Chính phủ|>, <official|Bộ trưởng Bộ Nội vụ Phan Văn Đồi|> trao quyết định. Theo đề nghị của <official|Thủ tướng|>, <official|Thứ trưởng Bộ Y tế Lê Thị Núi|> dự họp.
`);
});

test('with what somebody is charged is no part of the post', () => {
  officials(`Tỉnh ủy giao <official|ông Trần Đức Núi, Phó Giám đốc Sở|> phụ trách, điều hành công việc. Huyện phân công <official|đồng chí Lữ Quang Hồ, Phó Chủ tịch UBND huyện|> phụ trách UBND huyện.
`);
});

test('posts of a province and seats in its committee are conferred', () => {
  officials(`<official|Ông Mai Văn Suối|> làm <official|Phó Chủ tịch tỉnh Kiên Giang|>. Hội đồng phê chuẩn bầu chức danh <official|Ủy viên UBND tỉnh Long An|> với <official|ông Đinh Văn Gò|>. Hôm sau có người làm Trưởng đoàn.
`);
});

test('an office, the letters of its body and an address before the name', () => {
  officials(`Tân <official|Chủ tịch Cơ quan Hợp tác quốc tế Hàn Quốc (KOICA), Ngài Pyo Min Jang|> đã tới. Đoàn gặp <official|Bộ trưởng Ngoại thương Pháp, bà Claire Nadal|> tại Paris. Trên cương vị <official|Phó Chủ tịch Đại hội đồng Liên hợp quốc|> Khóa 77, Việt Nam nêu sáng kiến.
`);
});

test('parliaments of states with long names', () => {
  officials(`<official|Chủ tịch Quốc hội Cộng hòa Liên bang Myanmar Thura Min Aung|> đón khách. <official|Tổng thống Cộng hòa Ả rập Ai Cập Hazem Fathy Nour|> sang thăm. Lễ diễn ra tại Phủ Tổng thống Sheetal Bagh. <official|Đại sứ Việt Nam tại Ấn Độ, kiêm nhiệm Nepal và Bhutan Phan Sanh Gò|> trình thư.
`);
});

test('ministers of so many members are nobody in particular', () => {
  officials(`Dự họp có Bộ trưởng Công nghệ 10 nước thành viên, Bộ trưởng Ngoại giao của 21 nền kinh tế và <official|Bộ trưởng Ngoại giao Lào|>. Trời nắng đẹp.
`);
});

test('family names in capitals, as embassies write them; letters of a body are nobody', () => {
  officials(`<official|Đại sứ TANIGAWA Ryo|> dự lễ. <official|Tổng Lãnh sự Nhật Bản OKUBO|> thăm <official|ông OKUBO Shun – Tổng Lãnh sự Nhật Bản tại Huế|>. Đoàn chuyên gia JICA Nhật Bản làm việc.
`);
});

test('a deputy premier who heads a ministry is one person without a name, too; first deputies; countries as they sound', () => {
  officials(`<official|Phó Thủ tướng, Bộ trưởng Ngoại giao Qatar|> thăm Hà Nội. <official|Phó Chủ tịch thứ nhất Quốc hội Hungary Ilona Varga|> dẫn đầu đoàn. <official|Bộ trưởng Ngoại giao Ô-xtrây-li-a Mê-ri Oát-xơn|> đến sau.
`);
});

test('fields that begin like a faculty; ranks of diplomats are no post; royal governments; a city and its country', () => {
  officials(`<official|Bộ trưởng Khoa học và Công nghệ Phan Văn Núi|> và <official|Thứ trưởng Khoa học, Công nghệ Lê Văn Gò|> dự lễ. Ông được phong hàm Đại sứ bậc hai. <official|Thủ tướng Hoàng gia Campuchia Samdech Techo Sok Vann|> tới thăm. <official|Bà Đinh Thị Hồ, Tổng Lãnh sự Việt Nam tại Vancouver - Canada|>, phát biểu.
`);
});

test('a minister of two fields told by letters', () => {
  officials(`Chủ trì là <official|Bộ trưởng KH và CN Lê Minh Hải|>. <official|Thứ trưởng NN và PTNT Trần Văn Bình|> báo cáo vào buổi chiều.
`);
});

test('staff in a row of people, an office in two parts without a comma', () => {
  officials(`<official|Lê Hữu Vũ, Giám đốc Công ty Đại Lộc|>, bị phạt 20 tháng tù; <official|Trần Ngọc Hùng, nhân viên Công ty Đại Bình An|>, 18 tháng tù. Dự họp có <official|Bộ trưởng Bộ Y tế Nguyễn Thanh Lâm|>, <official|Bộ trưởng Chủ nhiệm Văn phòng Chính phủ Trần Văn Sáng|>. <official|Ông Lê Văn Phúc - UVBTV - Trưởng ban Dân vận Tỉnh ủy|> phát biểu.
`);
});

test('places behind a unit that are words besides; names of the Highlands before a post', () => {
  officials(`Dự có <official|ông Lê Văn An, Bí thư Huyện ủy, Chủ tịch HĐND huyện Kỳ Sơn|> và <official|bà Trần Thị Bình, Chủ tịch UBND xã Đức Sơn|>. Dự họp có: <official|K'sor Phương - Giám đốc Sở Y tế|>; <official|Y Thanh Hà Niê, Bí thư Tỉnh ủy|>; <official|Lê Văn Ánh, Giám đốc Đài Phát thanh và Truyền hình tỉnh|>.
`);
});

test('offices and degrees in letters', () => {
  officials(`<official|Ông Trần Quốc Bảo, PCT UBND tỉnh Bắc Giang|>, nói vậy. Theo <official|LS Lê Minh Tâm|>, <official|PGS.,TS Đỗ Thu Hà|> và <official|ĐB Phạm Thị Hồng|>, cần sửa luật. <official|Phó GĐ Sở Y tế TP.HCM Lê Văn Gò|>, <official|bà Ngô Lan, Phó TGĐ Công ty Bình Minh|>, và <official|BS.CK2 Cao Văn Núi|> dự họp.

<official|Chủ tịch UBND H. Củ Chi Phạm Văn Hồng|> và <official|ông Vũ Hoài, Chủ tịch UBND TX Sơn Tây|>, trả lời. GĐ vắng mặt.
`);
});

test('in a list of people their offices tell of them, whatever their names are', () => {
  officials(`Dự lễ có các đồng chí: <official|Uông Chu Lâm, Phó Chủ tịch Quốc hội|>; <official|Kha Văn Ột, Chủ tịch UBND huyện|>; <official|Tô Lẫm, Bí thư Tỉnh ủy|>.
`);
});

test('a comma between a post and the body that it heads; the last of several in a row, of two syllables', () => {
  officials(`<official|Ông Trần Văn Lâm, Phó Vụ trưởng, Vụ Giáo dục Thể chất, Bộ Giáo dục và Đào tạo|>, phát biểu. Dự có các Phó Chủ tịch UBND tỉnh: <official|Nguyễn Long Bình|>, <official|Lê Hiền|>.
`);
});

test('a city behind its unit with a stop, the leaders of a ministry, a foreign head of a body of the world', () => {
  officials(`Dự có <official|Phó chủ tịch UBND TP. Hà Nội Ngô Văn Quỳnh|> và <official|Chủ tịch Liên minh Nghị viện Thế giới Duarte Moreno|>. Ông cảm ơn các đồng chí Lãnh đạo Bộ qua các thời kỳ.
`);
});

test('who heads a commune is named behind its name', () => {
  officials(`<official|Chủ tịch UBND xã Lê Lợi Trần Văn Lụa|> tiếp dân. <official|Phó Chủ tịch HĐND xã Bắc Hà Hồ Ánh|> trao quà. <official|Bí thư Đảng ủy phường Quy Nhơn Bắc Nguyễn Thị Sen|> dự họp. <official|Chủ tịch UBND phường Hoàng Trọng Nghĩa|> phát biểu.

<official|BỘ TRƯỞNG TÔ LIÊM|> TIẾP ĐOÀN KHÁCH
`);
});

test('a list with dashes: names of all kinds, each with its office', () => {
  officials(`Thành phần:

- <official|Lý Tú, Phó Giám đốc Sở Nội vụ|>;
- <official|Marc E. Vosper, Tổng lãnh sự Bỉ|>;
- <official|H'Yim Knul, Phó Chủ tịch UBND xã Ea Na|>.
`);
});

test('people in the rows of a table, whose offices stand in a later column', () => {
  officials(`STT\tHọ và tên\tChức vụ
1\t<official|Nguyễn Văn Sậy|>\t<official|Phó Giám đốc Sở Nội vụ tỉnh Long An|>
2\t<official|Lê Sen|>\t1970\t<official|Chủ tịch UBND xã Tân Lập|>
`);
});

test('age, birth or home in brackets between a name and the office', () => {
  officials(`Khởi tố <official|ông Đinh Văn Sậy (55 tuổi), Phó Giám đốc Sở Nội vụ|>, và <official|bà Lò Thị Sen (SN 1970, quê Thái Bình), nguyên Trưởng phòng Nội vụ|>. <official|Ông Bế Tất Lâm (sinh năm 1966, trú phường Bến Nghé, TP.HCM) - Giám đốc Sở Xây dựng|>, khai vậy. Dự có <official|ông Mạc Văn Hưng|> (60 tuổi), <official|Giám đốc Sở Y tế Hà Văn Nam|>.
`);
});
