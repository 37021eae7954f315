/** Bodies named by what they do or for whom, and the same words where they begin the predicate; lists of departments; firms and their heads. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('a work right behind the head is the name, behind a name what the body does', () => {
  bodies(`<organisation|Cục Quản lý, giám sát bảo hiểm|> góp ý. <organisation|Chi cục Kiểm lâm|> quản lý, bảo vệ rừng tốt. <organisation|Ban Chỉ đạo xóa nhà tạm, nhà dột nát tỉnh Cao Bằng|> họp. <organisation|Hội Nông dân tỉnh|> xóa nhà tạm, nhà dột nát. <organisation|Ban Chỉ đạo phòng, chống khai thác IUU tỉnh|> họp. <organisation|Chi cục Thuế|> quản lý nợ chặt chẽ. <organisation|Cục Quản lý nợ và Kinh tế đối ngoại|> báo cáo. <organisation|Công ty Hải Long|> đầu tư phát triển dự án. <organisation|Quỹ Đầu tư phát triển tỉnh Bắc Ninh|> cho vay.
`);
});

test('fields, sick and people for whom a body is', () => {
  bodies(`<organisation|Bệnh viện Lao và Bệnh phổi tỉnh Nghệ An|> đón đoàn. <organisation|Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm tỉnh|> lấy mẫu. <organisation|Trung tâm Pháp y tỉnh Thái Bình|> kết luận. <organisation|Hội Cựu giáo chức tỉnh|> và <organisation|Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh|> dự. <organisation|Phòng Công chứng số 1|> mở cửa. <organisation|Hội Kiến trúc sư tỉnh|> góp ý. <organisation|Tổ chức Lương Nông <organisation|Liên hợp quốc|>|> giúp ta.
`);
});

test('offices of two districts, cells of offices, what a province has one of', () => {
  bodies(`<organisation|Chi cục Thuế khu vực Sơn Hòa - Sông Hinh|> thu thuế. Khen <organisation|Chi bộ Văn phòng <organisation|Tỉnh ủy|>|> và <organisation|Chi bộ Trung tâm Y tế|>. <organisation|Quỹ Khuyến học tỉnh|> trao quà. <organisation|Nhà hát Chèo tỉnh|> diễn ở <organisation|Thư viện tỉnh|>. <organisation|Phòng Giao dịch Ngân hàng CSXH huyện Tràng Định|> giải ngân. <organisation|Agribank Chi nhánh tỉnh Lào Cai II|> khai trương. <organisation|Ủy ban MTTQ Việt Nam TP|> họp.
`);
});

test('schools of two levels or called Hai Bà Trưng, forests of the Highlands', () => {
  bodies(`<organisation|Trường Tiểu học và THCS Bản Lầu|> và <organisation|Trường THCS và THPT Hai Bà Trưng|> khai giảng. <organisation|Ban QLRPH Ia Rsai|>, <organisation|Ban Quản lý Khu kinh tế Vân Đồn|> và <organisation|Ban Quản lý rừng đặc dụng Hương Sơn|> dự.
`);
  officials(`Kể về khởi nghĩa Hai Bà Trưng năm xưa. <official|Bà Trưng Thị Na|> vắng.
`);
});

test('behind Sở a row names other departments; a capital behind a unit is no place', () => {
  bodies(`Lãnh đạo <organisation|Sở Tài chính|>, Công Thương, Xây dựng dự. <organisation|Sở Nông nghiệp và Môi trường|>, Tài chính, Xây dựng phối hợp. <organisation|Bộ Kinh tế, Tài chính và Công nghiệp Pháp|> đáp. <organisation|Sở Văn hóa, Thể thao và Du lịch|> lo việc đó. <organisation|UBND tỉnh|> Gặp mặt các nhà báo. <organisation|UBND xã|> Tổ chức lễ hội.
`);
});

test('firms called like a country or a form of address, with a division or our country', () => {
  checkMentions(
    `<organisation|Công ty TNHH Anh Khoa|> và <organisation|Công ty CP Mỹ Hưng|> ký. <official|Bà Lan, Phó Giám đốc <organisation|Samsung Display Việt Nam|>|>, và <official|ông Lê Hải, Giám đốc <organisation|Hyosung Vina|>|>, dự. <official|Ông John Miller, Tổng Giám đốc <organisation|Coca-Cola Việt Nam|>|>, nói.
`,
    { types: ['organisation', 'official'] },
  );
});

test('who heads a group or a foreign place is named right behind it', () => {
  officials(`Gặp <official|Chủ tịch Tập đoàn Samsung Lee Jae Yong|> và <official|Tổng Giám đốc Tập đoàn Airbus Guillaume Faury|>. <official:title-only|Chủ tịch Tập đoàn Warburg Pincus|> đến. <official|Đại biện lâm thời Đại sứ quán Anh Marcus Winsley|> nói.
`);
  officials(`<official|Thống đốc tỉnh Aichi Omura Hideaki|> và <official|Tỉnh trưởng tỉnh Champasak Alounxay Sounnalath|> đến. <official|Đô trưởng Viêng Chăn Atsaphangthong Siphandone|> tiễn đoàn.
`);
});

test('ranks without an officer, chairs of a court, posts in brackets, acting in one letter', () => {
  officials(`<official|Thiếu tá QNCN Vũ Thị Hòa|> kể. <official|Chánh tòa Hình sự TAND tỉnh Lê Minh Hùng|> đọc bản án. Bị cáo <official|Trần Hùng|> (cựu Kế toán trưởng) khai. <official|Bà Trần Thị Tâm, Q. Giám đốc Sở Y tế|>, đáp. <official|BS Phạm Văn Học, Trưởng khoa Hồi sức tích cực - chống độc, Bệnh viện Đa khoa tỉnh|>, nói. <official|Ông Kozo Suzuki, Trưởng Văn phòng Cơ quan Hợp tác quốc tế Nhật Bản (JICA) tại Việt Nam|>, hỏi. Tổ trưởng Tổ Giúp việc vắng. <official|Chủ tịch LĐLĐ TP Lê Hải|> nói.
`);
});

test('a get-together for an anniversary is a meeting, people who get together are not', () => {
  checkMentions(
    `Tỉnh ủy tổ chức <meeting|Họp mặt kỷ niệm 80 năm Ngày truyền thống ngành Tuyên giáo|>. Tại <meeting:anaphor|buổi họp mặt|>, ai cũng vui. Lãnh đạo gặp mặt các nhà khoa học. Huyện họp mặt cựu chiến binh.
`,
    { types: ['meeting'] },
  );
});

test('committees and boards of an election, campuses in another place, schools of two fields', () => {
  bodies(`<organisation|Ban bầu cử đại biểu <organisation|Quốc hội|> đơn vị bầu cử số 3 tỉnh Gia Lai|> và <organisation|Tổ bầu cử số 5|> niêm yết. <organisation|Ủy ban bầu cử đại biểu <organisation|Quốc hội|>|> khóa XVI họp. <organisation|Ban Bầu cử đại biểu <organisation|HĐND tỉnh|> số 7|> và các tổ bầu cử đã sẵn sàng. <organisation|Phân hiệu <organisation|Đại học Đà Nẵng|> tại Kon Tum|>, <organisation|Trường Đại học Kinh tế - Luật|> và <organisation|Khoa Luật|> - <organisation|Đại học Vinh|> tuyển sinh. <organisation|Quỹ Sữa học đường|> giúp.
`);
});

test('councils that advise, departments that manage, train and use, units of special police', () => {
  bodies(`<organisation|Hội đồng Tư vấn chính sách|> và <organisation|Hội đồng tư vấn đặc xá|> họp. <organisation|Cục Quản lý, huấn luyện và sử dụng chó nghiệp vụ|> và <organisation|Cục Quản lý, giám sát bảo hiểm|> phối hợp. <organisation|Tiểu đoàn Cảnh sát đặc nhiệm số 1|> đã đến. <organisation|Ủy ban cấp cao về Sông ngòi|> góp ý.
`);
});

test('relations are no name of a director', () => {
  officials(`<official|Bà Lê Thị Suối, Giám đốc Quan hệ công chúng Công ty Sông Xanh|>, cho biết. <official|TS Toong Hai Lam - Giám đốc Quan hệ & Hợp tác Quốc tế|> và <official|ông Trần Văn Quan|> cùng dự.
`);
});

test('boards against corruption, departments that check, boards of zones and of projects', () => {
  bodies(`<organisation|Ban Chỉ đạo phòng chống tham nhũng, lãng phí, tiêu cực tỉnh|> họp. <organisation|Cục Kiểm tra sau thông quan|> bắt giữ lô hàng. <organisation|Cục Nghiệp vụ và Pháp luật|>, <organisation|Bộ Tư lệnh Cảnh sát biển|> báo cáo. <organisation|Vụ Giám đốc kiểm tra I|> trả lời. Công tác phòng, chống tham nhũng, lãng phí, tiêu cực được đẩy mạnh.

<organisation|Ban quản lý khu kinh tế Vân Đồn và các khu công nghiệp tỉnh Quảng Ninh|> cấp phép. <organisation|Ban quản lý dự án (BQLDA) đầu tư xây dựng các công trình giao thông tỉnh Đồng Nai|> làm chủ đầu tư. <organisation|Ban Quản lý dự án Đầu tư xây dựng công trình giao thông tỉnh Hà Nam|> báo cáo. <organisation|Liên doanh Việt - Nga Vietsovpetro|> khoan giếng. Liên doanh giữa hai công ty thắng thầu.
`);
});
