/** Meetings in Vietnamese text: names, what they are held for, who meets, codes, parts, and bare heads. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkedFiles } from '../../support/markedText.ts';
import { checkMentions } from '../../support/mentions.ts';
import { newsroom } from '../../support/newsroom.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('a list of fields in capitals or lower case belongs to the name, up to its ordinal', () => {
  meetings(`Đoàn dự <meeting|Hội nghị Bộ trưởng Nông nghiệp, Thủy sản và Phát triển nông thôn lần thứ 12|> tại Huế. Tiếp đó là <meeting|Tuần lễ khoa học và công nghệ ASEAN lần thứ 9|> và <meeting|Hội nghị Bộ trưởng Ngoại giao - Kinh tế APEC lần thứ 25|> cùng năm.
`);
});

test('those who meet belong to the name', () => {
  meetings(`Thủ tướng chủ trì <meeting|cuộc họp trực tuyến với 7 địa phương về phòng chống cháy rừng|>. Bộ mở <meeting|Hội nghị Chính phủ với các địa phương|> sáng nay. Sau đó có <meeting|Đối thoại với Hội đồng Tư vấn kinh doanh ASEAN|> ở cùng nơi. <meeting:anaphor|Hội nghị|> với sự tham gia của nhiều nước đã kết thúc.
`);
});

test('what a meeting is for: with a capital anywhere, in lower case behind a verb only', () => {
  meetings(`Sở tổ chức <meeting|Hội nghị Tổng kết công tác tiêm chủng năm 2024 và phương hướng, nhiệm vụ năm 2025|>. Ông dự <meeting|tọa đàm bảo tồn không gian chợ nổi|> do Viện mở. Trước đó có <meeting|hội thảo về nuôi tôm|> ở Cà Mau. Theo kế hoạch, <meeting:anaphor|hội thảo|> bàn sâu về thức ăn cho tôm.
`);
});

test('the meeting with which another one deals', () => {
  meetings(`Tỉnh ủy tổ chức <meeting|hội nghị thông báo nhanh kết quả <meeting|Hội nghị Trung ương 9|>|> vào thứ Hai. Ban Tuyên giáo mở <meeting|Họp báo thông tin về <meeting|Đại hội XIV|>|> ngay sau đó.
`);
});

test('letters in brackets behind a meeting that tells its number are the same meeting', () => {
  const marked = `<meeting|Hội nghị Quan chức Thủy sản ASEAN lần thứ tư|> (<meeting:short|SOFI 4/55|>) và <meeting|Hội nghị Toàn quyền Liên minh Lâm nghiệp năm 2022|> (<meeting:short|PL-22|>) đã họp xong.
`;
  meetings(marked);
  const [article] = newsroom(parseMarkedFiles(marked)).articles;
  const rows = (article?.mentions ?? []).flatMap((each) => (each.type === 'meeting' ? [each.entity] : []));
  assert.equal(rows.length, 4);
  assert.equal(rows[0], rows[1]);
  assert.equal(rows[2], rows[3]);
});

test('a code in a name is not a second mention', () => {
  meetings(`Việt Nam dự <meeting|Hội nghị Quan chức Lâm nghiệp ASEAN|> (<meeting:short|QCLN|>). <meeting:short|Hội nghị QCLN|> thông qua kế hoạch năm tới.
`);
});

test('a ceremony in bare words is the one named before', () => {
  meetings(`Bộ trưởng dự <meeting|lễ khánh thành Trường Tiểu học Sông Lam|>. Tại <meeting:anaphor|lễ khánh thành|>, ông tặng 200 suất quà. Ngày mai sẽ có lễ ra mắt ở nơi khác.
`);
});

test('a session told by its place is the one of which the article speaks', () => {
  meetings(`Sáng nay khai mạc <meeting|Phiên họp thứ 55|>. Đây là <meeting:anaphor|phiên họp|> đầu tiên của Ủy ban sau khi kiện toàn.
`);
});

test('houses for meetings and what a body does are no meetings', () => {
  meetings(`Triển lãm mở tại Trung tâm Hội nghị Quốc tế Sông Hàn. Chiều qua, UBND tỉnh Bình Định họp báo về mùa du lịch. Cục Thuế đối thoại với doanh nghiệp dệt may.
`);
});

test('many words in lower case are a name when they are counted', () => {
  meetings(`Bệnh viện mở <meeting|Triển lãm thành tựu nổi bật chăm sóc sức khỏe người cao tuổi lần thứ nhất|> ở sân trước. <meeting|Hội nghị kiểm điểm lần thứ 9|> sẽ họp vào tháng sau.
`);
});

test('the time that a report covers ends the name; further plans go on', () => {
  meetings(`Công an tỉnh tổ chức <meeting|Hội nghị sơ kết 6 tháng đầu năm 2021|> hôm nay. Trước đó, tại <meeting|hội nghị sơ kết công tác thanh tra quý 1/2023|> của ngành, ông nói. Ngành mở <meeting|Hội nghị toàn quốc tổng kết 10 năm công tác phòng, chống tham nhũng, tiêu cực|> hôm qua. Tòa soạn dự <meeting|Lễ giao nhận quân năm 2021|>.
`);
});

test('a theme makes a workshop one meeting, but is no part of its name', () => {
  meetings(`Viện mở <meeting|Hội thảo khoa học|> với chủ đề: “Lúa chịu mặn”. <meeting:anaphor|Hội thảo|> thu hút 50 người. Phiên thảo luận kéo dài. Tại <meeting|phiên chuyên đề “Từ ruộng ra chợ”|>, ông kể chuyện.
`);
});

test('the same session in other words in brackets; those between whom a dialogue is held', () => {
  meetings(`<meeting|Kỳ họp thứ 4|> (kỳ họp thường lệ cuối năm 2021) của tỉnh mở vào tháng 12. Ông dự <meeting|Đối thoại chiến lược hợp tác quốc phòng giữa Việt Nam và Pháp lần thứ ba|>. <meeting:anaphor|Buổi đối thoại|> kéo dài ba giờ.
`);
});

test('parties, countries and twin heads', () => {
  meetings(`Ông dự <meeting|Hội nghị lần thứ 26 các bên tham gia Công ước về lúa gạo|> (<meeting:short|COP26|>). <meeting|Hội nghị cấp bộ trưởng Thủy sản tiểu khu vực Việt Nam, Lào, Campuchia|> họp ở Huế. <meeting|Hội nghị và Triển lãm Thế giới lúa gạo 2021|> mở cửa. Cùng lúc có <meeting|Lễ công bố và trao quyết định của Chủ tịch nước về việc bổ nhiệm Thẩm phán|>.
`);
});

test('headlines say what a meeting is for; a body leads its own session; a name reaches as far as it says', () => {
  meetings(`<meeting|Họp báo giới thiệu <meeting|Liên hoan phim lần thứ 20|>|>

Bộ đã họp báo công bố kế hoạch. Thủ tướng chủ trì <meeting|cuộc họp của Thường trực Chính phủ|> để rà soát. Sau <meeting|Hội nghị Văn hóa toàn quốc|> là <meeting|Hội nghị nghiên cứu, học tập, quán triệt nghị quyết về tam nông|> ở tỉnh.
`);
});

test('congresses, fairs and reports of quarters', () => {
  meetings(`Sau <meeting|Đại hội Thi đua yêu nước toàn quốc lần thứ XI|> là <meeting|Đại hội đại biểu các dân tộc thiểu số tỉnh Sơn La lần thứ IV năm 2024|>. Ông thăm <meeting|Hội chợ Mùa Thu lần thứ nhất|> và <meeting|Hội chợ Triển lãm Nông nghiệp lần thứ 5|>. Sở mở <meeting|Hội nghị sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2025|>.
`);
});

test('a meeting of all the army with its half-year, names with a tight or spaced dash, an aside inside', () => {
  meetings(`Huế, 20/6/2024. <meeting|Hội nghị Quân chính toàn quân 6 tháng đầu năm 2024|> bế mạc. Bên lề <meeting|Đối thoại Singri-La|>, hai bên gặp nhau, rồi dự <meeting|Hội nghị Cấp cao Nga - châu Phi lần thứ hai|> và <meeting|Phiên họp toàn thể lần thứ 3 (mở rộng) của Ủy ban Kinh tế|>. Trung tâm Hội nghị tỉnh mở cửa.
`);
});

test('regular press conferences, meetings that review, a theme behind a plain kind', () => {
  meetings(`Tại <meeting|cuộc họp báo thường kỳ của Bộ Ngoại giao|> chiều 22/7, bà trả lời. <meeting|Hội nghị tổng kết công tác năm 2023|> diễn ra hôm qua. Dự <meeting|hội thảo khoa học quốc gia|> với chủ đề “Biển” có đông người. <meeting|Phiên thảo luận chung Đại hội đồng LHQ khóa 79|> khép lại.
`);
});

test('a second task with its time goes on the name', () => {
  meetings(`Sở tổ chức <meeting|Hội nghị trực tuyến tổng kết công tác thư viện năm 2021, triển khai công tác thư viện năm 2022|>. Chi cục mở <meeting|hội nghị kiểm điểm, đánh giá công tác đê điều 6 tháng đầu năm; triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2023|>.
`);
});

test('a title in quotation marks behind a colon, behind a name with capitals, between doubled apostrophes', () => {
  meetings(`Học viện mở <meeting|Hội thảo quốc tế: “Sông ngòi và đô thị ven biển”|>. Khoa dự <meeting|Hội thảo Khoa học ''Đọc sách ở vùng cao''|> và <meeting|Tọa đàm Khoa học “Muối và người làm muối”|>. Sau đó là <meeting|Diễn đàn Làng nghề lần thứ 3|> với chủ đề “Giữ nghề”.
`);
});

test('sessions by their number alone, counted assemblies, parts of a meeting in bare words', () => {
  meetings(`Hội đồng nhân dân tỉnh họp <meeting|phiên thứ 12|>. Hà Nội đăng cai <meeting|Đại hội đồng Nghị viện Đông Á lần thứ 30|>. <meeting|Liên hoan phim Biển xanh lần thứ hai|> mở vào tháng sau; <meeting|lễ khai mạc <meeting:anaphor|liên hoan phim|>|> dời sang hôm khác, khi ấy <meeting:anaphor|liên hoan|> sẽ dài hơn. Ông chủ trì <meeting:anaphor|buổi Đối thoại|> đó.
`);
});

test('what stands behind a meeting and is none of its sides', () => {
  meetings(`Tỉnh cử đoàn dự <meeting|Đại hội lần thứ 5|> với 13 thành viên. Cử tri hỏi tại <meeting|Kỳ họp thứ 6 HĐND tỉnh Khóa XII|> với các nhóm vấn đề về đất. Tham dự <meeting|Hội thảo về nuôi ong|> về phía Trường có hai giảng viên. Ngày 9/7/2020 <meeting|Đại hội Đảng bộ huyện Yên Lạc|> khai mạc.
`);
});

test('a place in brackets before the number of the edition', () => {
  meetings(`Hôm qua, <meeting|Đại hội đại biểu Hội Nông dân xã Bình Minh (Đồng Nai) lần thứ II|> bế mạc.
`);
});

test('regular sessions with their month, also behind the body that meets', () => {
  meetings(`UBND tỉnh họp <meeting|phiên thường kỳ tháng 3/2022|>. Ông chủ trì <meeting|phiên họp thường kỳ tháng 02/2023|> rồi dự <meeting|Phiên họp thường kỳ UBND tỉnh tháng 6|>. Nội dung trình <meeting|kỳ họp thường lệ giữa năm 2024, HĐND tỉnh khóa XI|> đã xong.
`);
});

test('stages, documents by their number and a second document belong to what a meeting is for', () => {
  meetings(`Bộ tổ chức <meeting|Hội nghị triển khai kế hoạch quốc gia phòng, chống bệnh dại giai đoạn 2020 – 2025 và Chương trình nước sạch giai đoạn 2021 – 2025|>. Tòa án mở <meeting|Hội nghị triển khai công tác hòa giải theo Nghị quyết số 11-NQ/TW|> ở Huế. Hai bên dự <meeting|lễ ký kết Chương trình phối hợp công tác giai đoạn 2021-2025 giữa Bộ Y tế và Bộ Công an|> chiều qua.
`);
});

test('behind a meeting that is held stands what it is about', () => {
  meetings(`Bệnh viện đã tổ chức thành công <meeting|hội nghị cán bộ công chức|>. Quỹ phát động <meeting|Hội thi sáng tạo kỹ thuật toàn quốc lần thứ 9|>. Sở mở <meeting|Hội nghị đối thoại với hơn 80 doanh nghiệp|>. Tại Trung tâm hội nghị triển lãm tỉnh, khách xem tranh.
`);
});

test('a name in quotation marks goes on to the mark that closes it', () => {
  meetings(`Hội tổ chức “<meeting|Diễn đàn doanh nhân Việt Nam tại Hungary|>” hôm Chủ nhật.
`);
});

test('a session about a subject, behind the body that meets, with its month', () => {
  meetings(`Thủ tướng chủ trì <meeting|phiên họp Chính phủ chuyên đề xây dựng pháp luật tháng 4|>. <meeting:anaphor|Phiên họp|> thông qua hai tờ trình.
`);
});

test('letters that a meeting was given, with the year or number of another one', () => {
  meetings(`<meeting|Hội nghị Hải dương học Quốc tế|> (<meeting:short|IOKM|>) bốn năm họp một lần. <meeting:short|IOKM 2022|> họp ở Busan. Bộ tổ chức <meeting|Hội nghị Ngoại giao 33|> với chủ đề “Tiên phong”. Đà Nẵng đăng cai <meeting|Hội nghị Hóa học - Toán quốc tế 2028|>.
`);
});

test('a part of a session bears the name of the whole', () => {
  meetings(`<meeting|Phiên họp toàn thể của <meeting|Kỳ họp lần thứ 9 Ủy ban Di sản|>|> khai mạc. Bà dự <meeting|Phiên toàn thể của <meeting|Hội nghị lần thứ hai|>|> cùng ngày.
`);
});

test('years of a body, courses of a school, contests', () => {
  meetings(`Ông dự <meeting|lễ kỷ niệm 30 năm thành lập Hội Gặp gỡ Bình Định|>. Trường long trọng tổ chức <meeting|Lễ khai giảng khóa đào tạo thứ 65|>. Tỉnh mở <meeting|Hội thao ngành Y tế lần thứ V|> và <meeting|Hội thi văn nghệ-thể dục thể thao toàn ngành lần thứ IV năm 2016|>. “<meeting|Hội thi bơi toàn quốc lần thứ 3|> được tổ chức tại Huế”, ông nói.
`);
});

test('parts of a meeting side by side are no name', () => {
  checkMentions(
    `Phát biểu tại phiên toàn thể và các phiên bàn tròn cấp Bộ trưởng, bà nói về sông.
`,
    { types: ['meeting'] },
  );
});

test('a document in a task keeps its number, its day and its maker', () => {
  meetings(`Tỉnh ủy tổ chức <meeting|Hội nghị tổng kết việc thực hiện Nghị quyết số 21 ngày 12-5-2016 của Ban Chấp hành Đảng bộ tỉnh|>. Thứ trưởng chủ trì <meeting|hội nghị toàn quốc triển khai Quyết định số 77/QĐ-TTg ngày 03/02/2025 của Thủ tướng Chính phủ|> sáng nay. Trước đó là <meeting|Hội nghị tổng kết công tác năm 2023|> ngày 27/12 tại Vinh.
`);
});

test('a task goes on behind "với", "trong", "cho", "ở" when a noun in small letters follows', () => {
  meetings(`Thủ tướng chủ trì <meeting|cuộc họp khẩn về ứng phó với hạn mặn|>. Sở tổ chức <meeting|Hội nghị tháo gỡ khó khăn cho doanh nghiệp trong lĩnh vực vận tải|> tại Huế. Cục mở <meeting|hội nghị triển khai các biện pháp phòng, chống bệnh dại ở chó|> trong hai ngày. Tại <meeting|hội nghị về nuôi biển|> có 200 đại biểu.
`);
});

test('a comma goes on with nouns that have an owner, or with the last part of a task behind a verb', () => {
  meetings(`Sáng 9/8, Huyện ủy tổ chức <meeting|Hội nghị quán triệt các nghị quyết, chỉ thị, kết luận, quy định của Trung ương|>. Bộ tổ chức <meeting|hội nghị công bố các Quyết định điều động, bổ nhiệm cán bộ|>. Sở mở <meeting|Hội nghị kết nối tiêu thụ sản phẩm nông nghiệp, thủy sản tiêu biểu tỉnh Bến Tre năm 2022|>. Sau <meeting|hội thảo về kinh tế|>, doanh nghiệp đã nêu ý kiến. Viện tổ chức <meeting|hội thảo về kinh tế biển|>, thu hút nhiều người nghe.
`);
});

test('those who meet, listed in small letters, and what they meet about', () => {
  meetings(`Từ Lima, Chủ tịch nước chủ trì <meeting|cuộc họp trực tuyến với lãnh đạo các bộ ngành, cơ quan, địa phương về chống cháy rừng|>. Mục đích của diễn đàn tăng cường hiểu biết lẫn nhau.
`);
});

test('words in small letters behind a meeting that somebody holds say what it is about', () => {
  meetings(`Bộ trưởng tham dự <meeting|Hội nghị tiếp xúc cử tri chuyên đề|> tại Tam Kỳ. Huyện tổ chức <meeting|hội nghị kết nối, tìm hiểu cơ hội đầu tư|> ở Sa Pa. Xã đã tổ chức đại hội điểm và đại hội các chi bộ.
`);
});

test('a name in quotation marks, a headline with its house, short names of countries, a session in other words', () => {
  meetings(`Khai mạc <meeting|kỳ họp thứ mười, HĐND thành phố Đà Nẵng|>

Ngày 3/4, Bộ tổ chức “<meeting|Hội nghị trực tuyến toàn quốc tăng cường công tác phòng, chống dịch bệnh|>”. Sau đó là <meeting|Giao lưu hữu nghị biên giới Việt-Lào lần 3|> và <meeting|kỳ họp thứ mười hai|> - kỳ họp thường lệ giữa năm. Hôm qua diễn ra <meeting|phiên trù bị <meeting|Đại hội đại biểu nông dân toàn quốc lần thứ IX|>|>.
`);
});

test('verbs of topics behind a meeting that somebody holds, several commas, and what is built', () => {
  meetings(`Sở vừa tổ chức <meeting|hội nghị chuyển giao kết quả nghiên cứu giống lúa năm 2024|>. Bộ Chỉ huy tổ chức <meeting|Hội nghị rút kinh nghiệm diễn tập phòng thủ, diễn tập chữa cháy rừng, tìm kiếm cứu nạn năm 2023|>. Ông dự <meeting|Lễ khánh thành Trung tâm dữ liệu vùng số 2|>. Đây là diễn đàn đối thoại hàng đầu khu vực.
`);
});

test('a body behind the dash, two editions at once, letters amid a name, a session of a meeting', () => {
  meetings(`Thủ tướng dự <meeting|Hội nghị Cấp cao ASEAN - Liên hợp quốc lần thứ 15|>, <meeting|Hội nghị Cấp cao ASEAN lần thứ 40, 41|> và <meeting|Phiên họp hẹp <meeting|Hội nghị Cấp cao ASEAN lần thứ 46|>|>. Trước đó là <meeting|Hội nghị Giám đốc Sở Khoa học và Công nghệ (KH&CN) toàn quốc năm 2019|> tại Vinh. Cuối cùng là <meeting|Lễ ký Tuyên bố về kết nạp Timor-Leste vào ASEAN|> sáng nay.
`);
});

test('a second task behind a comma, a term of those elected, and a theme that goes into a field of work', () => {
  meetings(`Tại <meeting|Hội nghị toàn quốc quán triệt Chỉ thị của Ban Bí thư, triển khai công tác bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026|> tổ chức hôm qua, ông trình bày chuyên đề. Tỉnh sẽ tổ chức <meeting|lễ ra mắt lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|> trên địa bàn tỉnh. Sau 3 kỳ đại hội, hội có 40 chi hội. <meeting|Ngày hội toàn dân bảo vệ an ninh Tổ quốc|> tổ chức từ ngày 2/7. Trước đó là <meeting|Hội nghị người Việt Nam ở nước ngoài toàn thế giới lần thứ hai|>.
`);
});

test('a meeting that somebody proposes to hold is none yet, one that a body holds is', () => {
  meetings(`Bà đề xuất kết nối chuyên gia, tổ chức hội thảo về đạo đức nghề cá, và mời chuyên gia. Sở cần tổ chức hội thảo về muối. Hôm qua Viện Hải dương tổ chức <meeting|hội thảo về san hô|>.
`);
});

test('a press conference about a meeting does not cut its name', () => {
  meetings(`Họp báo về <meeting|Hội nghị Bộ trưởng Thủy lợi ASEAN lần thứ 20|> diễn ra hôm qua tại Huế.
`);
});

test('a version number is part of a topic', () => {
  meetings(`<meeting|Diễn đàn cấp cao lần thứ ba về Công nghiệp 4.0|> khai mạc sáng nay. Sau đó là <meeting|Hội thảo Công nghiệp 4.0|> ở cùng nơi.
`);
});

test('the year behind letters in brackets tells the edition', () => {
  meetings(`Ông dự <meeting|Hội nghị thượng đỉnh Tổ chức Hợp tác Thượng Hải (SCO) 2025|> trong tuần. Đoàn dự <meeting|Hội nghị Bộ trưởng Thủy sản châu Á (<meeting:short|HBTA|>) năm 2024|> ở Huế.
`);
});

test('what a meeting about a topic did is no part of the topic, unless a task says so', () => {
  meetings(`<meeting|Hội thảo quốc tế về an toàn hạt nhân|> thu hút nhiều người. <meeting|Hội thảo về nuôi tôm sinh thái|> khép lại sau hai ngày. Viện mở <meeting|tọa đàm về giải pháp thu hút nhiều nhà khoa học|> tại Huế.
`);
});

test('ministers of two fields, and a meeting that its letters tell', () => {
  meetings(`Việt Nam dự <meeting|Hội nghị liên Bộ trưởng Ngoại giao - Kinh tế lần thứ 12|> và <meeting|Hội nghị trù bị chung|> (<meeting:short|HTC|>). Nhiều nước gửi đoàn.
`);
});

test('a decision is announced at a meeting', () => {
  meetings(`Tỉnh ủy tổ chức <meeting|Hội nghị công bố quyết định về công tác cán bộ|>. Hôm sau diễn ra <meeting|Hội nghị triển khai quyết định của Ban Bí thư về thi đua|>.
`);
});

test('those who meet are of so many countries, with letters amid the name', () => {
  meetings(`Ông dự <meeting|hội nghị Quan chức cao cấp (<meeting:short|SOM|>) các nước ASEAN|> và <meeting|Cuộc họp đặc biệt các Tổng vụ trưởng 10 nước ASEAN|>. Rồi đến <meeting|Hội nghị Bộ trưởng Muối (<meeting:short|MRM|>) APEC lần thứ 9|>.
`);
});

test('letters for a field of work behind another one', () => {
  meetings(`Hà Nội đón <meeting|Hội nghị Bộ trưởng Viễn thông và CNTT ASEAN|> và <meeting|Hội nghị quốc tế về Trí tuệ nhân tạo và Bán dẫn 2025|> trong tuần.
`);
});

test('sessions told by their month', () => {
  meetings(`UBND tỉnh mở <meeting|Phiên họp tháng 9|> để trình <meeting|Kỳ họp chuyên đề tháng 10, HĐND tỉnh khóa X|>. Trước đó là <meeting|Phiên họp thứ 68, Ban cán sự Đảng UBND tỉnh|>
`);
});

test('the assembly of a body in letters, by its number', () => {
  meetings(`Quốc hội dự <meeting|Đại hội đồng AIPA 35|> và <meeting|Đại hội đồng Liên nghị viện Hiệp hội các quốc gia Đông Nam Á lần thứ 36|> (<meeting:short|AIPA 36|>). Năm sau đến <meeting:short|AIPA 37|> tại Lào.
`);
});

test('a registered body is no meeting, though it is called a forum', () => {
  meetings(`-- bodies.registry.yaml --
organizations:
  - id: song-hong
    name: Diễn đàn Hợp tác Sông Hồng
-- bài.txt --
Trong khuôn khổ Diễn đàn Hợp tác Sông Hồng, ông dự <meeting|Diễn đàn Doanh nghiệp Sông Hồng 2024|> cùng bạn bè.
`);
});

test('a counted part of a meeting with a name of its own', () => {
  meetings(`Bà điều hành <meeting|phiên họp thứ nhất của <meeting|Hội nghị Bộ trưởng Lâm nghiệp APEC lần thứ 29|>|> tại Lima.
`);
});

test('so many days or years dealt with; those with whom one talks', () => {
  meetings(`Hôm nay có <meeting|buổi họp báo tổng kết 5 ngày hội nghị|>. Cục mở <meeting|Hội nghị Tổng kết hai năm tham gia của Việt Nam|> tại Hội đồng. Các Đối tác Đối thoại của ASEAN góp ý. <meeting|Hội nghị thượng đỉnh Hàn-Nhật|> hồi tháng 9 đã bàn.
`);
});

test('three partners more, and a name in small letters that had a capital before', () => {
  meetings(`Lào chủ trì <meeting|Hội nghị Quan chức cao cấp muối ASEAN|>. Bộ khai mạc <meeting|hội nghị quan chức cao cấp muối ASEAN|> hôm qua. Sau đó có <meeting|Hội nghị các Chủ tịch Quốc hội thế giới|> và “<meeting|Lễ kỷ niệm 30 năm ngày Chính phủ ban hành Nghị định về Đại học Sông Hồng|>”.
`);
});

test('a session and its council in letters alone', () => {
  meetings(`Hôm nay khai mạc <meeting|kỳ họp lần thứ 13, HĐND khóa X|>. Nhiều cử tri theo dõi <meeting:anaphor|kỳ họp|>.
`);
});

test('numbers that end a name, laws that are amended, two ceremonies in a row, single quotation marks', () => {
  meetings(`Sáng 5/3, Bộ Y tế họp trực tuyến, sau đó mở <meeting|hội nghị trực tuyến toàn quốc về phòng, chống dịch COVID-19|>. Quốc hội tổ chức <meeting|Hội thảo góp ý dự án Luật Giáo dục nghề nghiệp (sửa đổi)|> tại Huế. Tỉnh tổ chức <meeting|lễ khánh thành cầu Sông Hàn 2|> và <meeting|lễ khởi công dự án đường Vành đai 4|>. Sở mở <meeting|hội thảo 'Nghề biển trong đời sống'|> vào chiều thứ ba. Bộ Y tế tổ chức <meeting|Lễ kỷ niệm 70 năm Ngày Thầy thuốc Việt Nam|>.
`);
});

test('what began so many years ago, summits that take in others, the counted session of an assembly', () => {
  meetings(`Hai bên dự <meeting|Lễ kỷ niệm 75 năm thiết lập quan hệ ngoại giao Việt Nam - Lào|> và <meeting|Lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao giữa Việt Nam và Hà Lan|>. Tỉnh tổ chức <meeting|lễ kỷ niệm 50 năm ngày giải phóng tỉnh Bình Định|>. <meeting|Lễ kỷ niệm 50 năm Ngày giải phóng miền Nam, thống nhất đất nước|> diễn ra sáng nay. Thủ tướng dự <meeting|Hội nghị thượng đỉnh G7 mở rộng|> tại Canada và <meeting|Đại hội đồng Liên hợp quốc khóa 79|> tại Mỹ. <meeting|Hội nghị ASEAN|> mở rộng hợp tác với các nước.
`);
});

test('shareholders, festivals of two products, congresses by their term, national consultations', () => {
  meetings(`Sáng nay khai mạc <meeting|Đại hội đồng cổ đông thường niên năm 2024|>. Tỉnh mở <meeting|Lễ hội Trà và Mật ong Bình Sơn năm 2025|>. Đảng ủy chuẩn bị <meeting|Đại hội Đảng bộ Bệnh viện nhiệm kỳ 2025-2030|>. <meeting|Tham vấn quốc gia về tài chính xanh|> kéo dài hai ngày. Phó Chủ tịch chủ trì <meeting|cuộc họp Ban Chỉ đạo 389 tỉnh quý I/2022|>.
`);
});

test('a guest is received, parts told by their place in the programme', () => {
  meetings(`Ông chủ trì lễ đón chính thức Tổng thống Hàn Quốc Kim Min Ho, bà dự lễ tiễn Đại sứ Nga. <meeting|Lễ đón Bằng di tích quốc gia|> diễn ra sau đó. Phiên toàn thể thứ hai thảo luận về y tế. Bà dự phiên toàn thể <meeting|Hội nghị Cấp cao APEC lần thứ 20|>; <meeting|Phiên toàn thể thứ 8 của Ủy ban Pháp luật|> khai mạc.
`);
});
