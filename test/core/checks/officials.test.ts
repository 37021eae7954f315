/** Checks of officials: titles off by a letter or mark, names cut short. */
import { testCheck } from '../../support/checks.ts';

testCheck('official.misspelt-title', {
  fires: {
    'a monk':
      '<official.misspelt-title|Hòa tượng|> Thích Tâm Minh và <official.misspelt-title|Thượng tọe|> Thích Tâm An thăm trường. Khách vỗ tay.',
    "before a board, whose capital is the body's":
      'Dự lễ có ông Men Pholly, <official.misspelt-title|Tưởng Ban|> Dân tộc tỉnh; bà Lê Thị Hoa. Khách vỗ tay.',
    'behind a form of address, and a head of an office':
      'Khách gặp ngài <official.misspelt-title|Đải sứ|> Gareth Ward và ông Lê Minh Hải, <official.misspelt-title|Trường phòng|> Quản lý du lịch. Khách vỗ tay.',
    'the first word of a long title':
      '<official.misspelt-title|Phú Giám đốc|> Sở Nội vụ Lê Minh Hải, <official.misspelt-title|Phố Chủ tịch|> Hội Trần Đình Khôi dự. Khách vỗ tay.',
    'in what somebody says':
      '"Tôi đã báo cáo với <official.misspelt-title|Thứ tưởng|> Lê Minh Hải từ tuần trước, ông rất vui", bà Lan nói. Hết tin.',
    'one word of a long title':
      'Ông Lê Minh Hải, <official.misspelt-title|Tổng Lạnh sự|> Việt Nam tại Phúc Châu, dự lễ. Khách vỗ tay.',
    'one word of a long title, in small letters':
      'Bà Trần Thị Lan, <official.misspelt-title|Tổng lanh sự|> Việt Nam tại Osaka, dự lễ. Khách vỗ tay.',
    'a monk with another word': '<official.misspelt-title|Thương tọa|> Thích Thanh Hùng chủ trì lễ. Khách vỗ tay.',
    'an envoy of a country by a word that is one':
      'Dự lễ có <official.misspelt-title|Đại sú|> Hoa Kỳ tại Việt Nam Ann Hill. Khách vỗ tay.',
    'a long title with its owner behind it':
      'Ông Lê Minh Hải, <official.misspelt-title|Đặc phai viên|> của Tổng thư ký về sông ngòi, dự lễ. Khách vỗ tay.',
    'another title than the same person bears twice': `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Chiều cùng ngày, Thứ trưởng Lê Minh Hải thăm trường.
<official.misspelt-title|Thủ trưởng|> Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'before the body': `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường.
<official.misspelt-title|Thủ trưởng|> Bộ Nội vụ Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'known from other articles': `-- 1.txt --
Thứ trưởng Lê Minh Hải đến Huế hôm qua. Ông ở lại hai ngày.
-- 2.txt --
Thứ trưởng Lê Minh Hải thăm trường học. Học sinh vui mừng.
-- 3.txt --
<official.misspelt-title|Thủ trưởng|> Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'a letter missing': '<official.misspelt-title|Thứ tưởng|> Lê Minh Hải dự lễ. Buổi lễ kéo dài một giờ.',
    'another tone': 'Tại lễ khai mạc, <official.misspelt-title|Bộ trường|> Trần Đình Khôi phát biểu. Khách vỗ tay.',
    'after Phó': '<official.misspelt-title|Phó Thủ tưởng|> Trần Đình Khôi tiếp đoàn. Cuộc tiếp diễn ra chiều nay.',
    'no syllable, in small letters':
      'Ông Lê Minh Hải, <official.misspelt-title|phó tổnng giám đốc|> Công ty Bình Minh, phát biểu. Khách vỗ tay.',
    'no syllable, before a country':
      'Đoàn gặp <official.misspelt-title|Thủ tướnng|> Campuchia sáng nay. Hai bên bàn ba việc.',
    'a judge and a commander':
      'Thiếu tướng Lê Minh Hải, <official.misspelt-title|Tư lểnh|> Quân khu 12, đến Huế. <official.misspelt-title|Thẩm phàn|> Trần Thị Lan ở lại. Hết tin.',
    'a former office in small letters':
      'Tin cho biết nguyên <official.misspelt-title|giảm đốc|> VISON Lê Minh Hải nghỉ hưu. Khách vỗ tay.',
    'an envoy before the country':
      '<official.misspelt-title|Đãi sứ|> Việt Nam tại Lào Lê Minh Hải mở tiệc. Khách vỗ tay.',
    'an envoy who is called a master':
      '<official.misspelt-title|Đại sư|> Việt Nam tại Lào Lê Minh Hải mở tiệc, mời <official.misspelt-title|Đại sư|> Trần Văn Nam. Khách vỗ tay.',
    'the portfolio of a minister in English':
      'Hanoi, 5 March 2026 - <official.misspelt-title|Trad|> Minister Ann Hill met the <official.misspelt-title|presidentail|> adviser Tom Lee. They spoke.',
    'a letter that makes nobody else':
      'Ông Lê Minh Hải gặp <official.misspelt-title|Củ tịch|> Hội đồng nhân dân tỉnh. Hết tin.',
    'before a branch alone': '<official.misspelt-title|Bô trưởng|> Quốc phòng thăm đơn vị. Bộ đội vui mừng.',
    'in small letters before a name that stands elsewhere too':
      'Kỹ sư Lê Minh Hải vẽ cầu. Hôm qua, <official.misspelt-title|kỹ sừ|> Lê Minh Hải thăm công trường. Cầu dài 40 m.',
    'a church for a minister':
      'Hanoi, 5 March 2026 - Deputy <official.misspelt-title|Minster|> Lan met <official.misspelt-title|Specil|> Envoy Kerry. They spoke.',
    'a commissar': 'Đoàn do Đại tá Lê Minh Hải, <official.misspelt-title|Chỉnh ủy|> Bộ Nội vụ, dẫn đầu. Khách vỗ tay.',
    'prim for prime, and the state':
      'Hanoi, 5 March 2026 - Utopian <official.misspelt-title|Prim|> Minister Ann Hill met <official.misspelt-title|Statte|> Councilor Wang Li. They spoke.',
    'ranks and parts of titles in English':
      'Hanoi, 5 March 2026 - WHO <official.misspelt-title|Regionl|> Director Ann Hill met <official.misspelt-title|Partty|> General Secretary Lan, Vice <official.misspelt-title|Pirncipal|> Tom Hill and <official.misspelt-title|Coordinatng|> Minister May Hill. They spoke.',
    'in small letters in English':
      'Hanoi, 5 March 2026 - Lan, <official.misspelt-title|permaent|> member of the Secretariat, met Hill, the <official.misspelt-title|ambassdor|> of Utopia. They spoke.',
    'in English':
      'Hanoi, 5 March 2026 - The <official.misspelt-title|Miinister|> of Health opened the meeting. Deputy <official.misspelt-title|Ministre|> Lan spoke.',
    'the Prime Minister for the head of an office': `Thủ tướng Lê Minh Hải đến Huế. Sau đó <official.misspelt-title|Thủ trưởng|> Lê Minh Hải thăm trường. Hết tin.`,
    'behind the name, whatever follows':
      'Ông Lê Minh Hải, <official.misspelt-title|Đạ sứ|> Việt Nam tại Phúc Châu, và bà Trần Thị Lan - <official.misspelt-title|chù tịch|> hội đồng, dự lễ. Hết tin.',
    'behind the name, before letters':
      'Ông Lê Minh Hải, <official.misspelt-title|phó tổng giám đố|> EVN, dự lễ. Khách vỗ tay.',
    'the last word of its line':
      'Chủ trì: ông Lê Minh Hải, <official.misspelt-title|Giám đổc|>\n\nCuộc họp bàn ba việc.',
    'before another title of the same person':
      'Sáng nay, <official.misspelt-title|Bộ trương|>, Chủ nhiệm Văn phòng Chính phủ Lê Minh Hải họp báo. Khách vỗ tay.',
    'a rank in small letters before a name that stands nowhere else':
      'Theo <official.misspelt-title|kỹ sừ|> Lê Minh Hải, cầu dài 40 m. Cầu sẽ xong tháng sau.',
    'a rank of the army': '<official.misspelt-title|Tung tá|> Lê Minh Hải dẫn đầu đoàn. Đoàn có mười người.',
    'a member without a letter':
      'Dự lễ có ông Lê Minh Hải, <official.misspelt-title|Ủy vên|> Bộ Chính trị. Khách vỗ tay.',
    'before a country and a foreign name':
      'Tại phiên họp, cựu <official.misspelt-title|Thu tướng|> Nhật Bản Haruto Sakamoto phát biểu. Hết tin.',
    'a secretary without a letter': 'Dự lễ có <official.misspelt-title|Bí tư|> Tỉnh ủy Lê Minh Hải. Khách vỗ tay.',
    'before a country and a name': 'Đoàn gặp <official.misspelt-title|Chù tịch|> Cuba Lê Minh Hải chiều nay. Hết tin.',
    'an envoy without its tone': 'Đoàn gặp <official.misspelt-title|Công sú|> Đại sứ quán Lào Somchai Vongsa. Hết tin.',
    'three words, the second in small letters':
      'Đoàn gặp <official.misspelt-title|Tổng thư ky|> Liên minh Bưu chính Quốc tế Lê Minh Hải. Hết tin.',
    'before another title, three words':
      'Sáng nay, <official.misspelt-title|Tống Bí thư|>, Chủ tịch Hội đồng Lê Minh Hải tiếp khách. Khách vỗ tay.',
    'behind a name without a sign':
      'Hai ông Trần Văn Ba, Lê Minh Hải <official.misspelt-title|Giảm đốc|> Đại học Bình Minh chủ trì. Hết tin.',
    'a letter that is another, and ranks of all titles':
      'Hanoi, 5 March 2026 - <official.misspelt-title|Permanant|> Secretary Ann Hill met UNIFO <official.misspelt-title|Reesident|> Coordinator Tom Hill, WHO <official.misspelt-title|Cuntry|> Director May Hill and <official.misspelt-title|Brigadeer|> General Lee Hill. They spoke.',
    'other words of English offices':
      'Hanoi, 5 March 2026 - Deputy <official.misspelt-title|Primme|> Minister Lan met <official.misspelt-title|Chieef|> Justice Kerry. They spoke.',
    'no mark': '<official.misspelt-title|Chủ tich|> UBND tỉnh Trần Đình Khôi chủ trì. Cuộc họp bàn ba việc.',
  },
  silent: {
    'a master of monks': 'Đại sư Thái Hư giảng bài. Dự lễ có Đại sư Ấn Độ Swami Ram. Khách vỗ tay.',
    'letters of a body': 'Hòa thượng Thích Tâm Minh, Phó Chủ tịch HĐTS, Trưởng ban, phát biểu. Khách vỗ tay.',
    'a family name that is near to an office':
      'Finance Secretary Ralph G. Recto thanked the guests in Manila. Recto then left for the airport.',
    'names and words that are one letter away from an office':
      'Hanoi, 5 March 2026 - Justine Hill, Robert Prevost and General Coronel met the County Director and the Funding Director of Bursa Utopia. Chairmen of boards, Spokesmen of parties and Planters of trees were there with the Labor Director and the Labor Attaché.',
    'English words that are nearly an office':
      'Hanoi, 5 March 2026 - The Office of Rivers took Part in a survey of principles, directives and a regional, leaderless party. They spoke.',
    'a school behind a name':
      'Khách gặp cô Lê Thị Lan, Trường Ban Mai, và ông Lê Minh Hải, Trường Phòng không. Anh Trường thăm quê. Hết tin.',
    'a word of the sentence before an office':
      'Bà Lan làm từ tháng 3, khi Cục trưởng Lê Minh Hải nghỉ hưu. Nhớ Giáo sư Trần Đình Khôi, khách về dự. Chỉ Cục trưởng Lê Minh Hải vắng.',
    'a misprint that the text speaks about': 'Biển ghi dòng chữ "Thử trưởng Lê Minh Hải", ai cũng cười. Hết tin.',
    'the right titles': 'Thứ trưởng Lê Minh Hải và Bộ trưởng Trần Đình Khôi dự lễ. Buổi lễ kéo dài một giờ.',
    'the head of an office': 'Thủ trưởng các đơn vị báo cáo Thứ trưởng Lê Minh Hải. Báo cáo gửi trước thứ Hai.',
    'a person with two real titles': 'Thủ trưởng Lê Minh Hải nguyên là giáo viên. Ông về hưu năm ngoái.',
    'a market and a hall': 'Thị trường Việt Nam khởi sắc. Hội trường Thống Nhất chật kín. Nhà trường Lê Lợi mở cửa.',
    'staff of a university': 'Cán bộ Trường Đại học Cần Thơ dự hội thảo. Hội thảo kéo dài hai ngày.',
    'a school named after a person': 'Trường Đoàn Thị Điểm khai giảng sáng nay. Có 900 học sinh.',
    'other leaders than those of the list':
      'Hội trưởng Hội Nông dân Lê Minh Hải và Trưởng bản Lò Văn Tâm dự lễ. Đoàn trưởng Trần Đình Khôi và Bí thư Đoàn trường Đại học Vinh Lê Thị Hoa cũng tới.',
    'a personal name': 'Ông Trần Quốc Vượng phát biểu khai mạc. Sau đó là phần thảo luận.',
    'growth and other words with trưởng':
      'Tăng trưởng Việt Nam đạt 7%. Lớp trưởng Lê Minh Hải và Tổ trưởng Lê Văn Ba cũng tới.',
    'two words in small letters, a name and no office':
      'Ông Trần Công Sự phát biểu. Bà Lê Thị Thư Ký cũng tới, cùng ông Vương Chủ. Khách vỗ tay.',
    bunkers: 'Bộ đội đào Công sự Đông Hà suốt đêm. Hết tin.',
    'the head of something else with a capital':
      'Chủ tịch Quốc Anh Lê Minh Hải dự lễ. Phó Chủ tịch Quốc hội cũng tới, cùng Phó Chủ tịch Quốc Anh Lê Văn Ba.',
    'a musician, no master': 'Nhạc sĩ Lê Minh Hải đệm đàn. Ông Trần Văn Ba, nhạc sĩ, hát theo. Khách vỗ tay.',
    'what else somebody is, behind the name':
      'Ông Lê Minh Hải, hội trưởng hội cây cảnh, và bà Trần Thị Lan, tổ trưởng dân phố, dự lễ. Ông Ba - trưởng bản - cũng tới.',
    'a kitchen behind a name': 'The guests thanked Mr Le Minh Hai, Chef of the hotel. Hanoi, 5 March 2026.',
    'a school in small letters': 'Công tác nội bộ trường Nguyễn Du được khen. Toàn bộ trường Chu Văn An nghỉ học.',
    'English words near an office':
      'Hanoi, 5 March 2026 - Ministers of Health met. The Directors of six schools spoke. The Counselor of State left.',
  },
  fixes: {
    'the title that the person bears': [
      `Thứ trưởng Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường. Thủ tr<|>ưởng Lê Minh Hải tặng quà. Câu sau.`,
      'Đổi thành Thứ trưởng',
      `Thứ trưởng Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường. Thứ trưởng Lê Minh Hải tặng quà. Câu sau.`,
    ],
    'small letters stay small': [
      'Ông Lê Minh Hải, phó tổnng <|>giám đốc Công ty Bình Minh, phát biểu. Câu sau.',
      'Đổi thành phó tổng giám đốc',
      'Ông Lê Minh Hải, phó tổng giám đốc Công ty Bình Minh, phát biểu. Câu sau.',
    ],
    'the title of the list': [
      'Thứ <|>tưởng Lê Minh Hải dự lễ. Câu sau.',
      'Change to Thứ trưởng',
      'Thứ trưởng Lê Minh Hải dự lễ. Câu sau.',
    ],
  },
});

testCheck('official.partial-name', {
  fires: {
    'a foreign name without its last word': `Bộ trưởng tiếp ông Rajiv Kumar Menon, Phó Tổng Thư ký Liên hợp quốc. Ông Rajiv Kumar Menon đến Hà Nội hôm qua.
Đây là chuyến thăm đầu tiên của ông <official.partial-name|Rajiv Kumar|>. Ông ở lại hai ngày.`,
  },
  silent: {
    'the family name alone': `Bộ trưởng tiếp ông Rajiv Kumar Menon, Phó Tổng Thư ký Liên hợp quốc. Ông Menon đến Hà Nội hôm qua.`,
    'the last two syllables of a Vietnamese name': `Thứ trưởng Lê Minh Hải đến Huế. Ông Minh Hải thăm trường. Sau đó ông về.`,
    'the short name that the article prefers': `Thủ tướng Pedro Torres Alba đến Hà Nội. Thủ tướng Pedro Torres thăm trường.
Thủ tướng Pedro Torres dự tiệc. Thủ tướng Pedro Torres về nước.`,
    "somebody else's whole name, by itself in a table": `Phó Chủ tịch Quốc hội Trần Đức Bách dự. Hết tin.

| Họ tên | Chức danh |
|---|---|
| Trần Đức | Trưởng Ban Dân tộc |`,
    'the short name comes first': `Ông Rajiv Kumar phát biểu. Tên đầy đủ của ông là Rajiv Kumar Menon. Ông cười.`,
  },
  fixes: {
    'the whole name': [
      `Bộ trưởng tiếp ông Rajiv Kumar Menon. Ông Rajiv Kumar Menon cảm ơn. Ông Rajiv <|>Kumar về nước. Câu sau.`,
      'Đổi thành Rajiv Kumar Menon',
      `Bộ trưởng tiếp ông Rajiv Kumar Menon. Ông Rajiv Kumar Menon cảm ơn. Ông Rajiv Kumar Menon về nước. Câu sau.`,
    ],
  },
});

testCheck('official.title-capitalisation', {
  fires: {
    'a capital too many': '<official.title-capitalisation|Bộ Trưởng|> Trần Đình Khôi dự lễ. Buổi lễ kéo dài một giờ.',
    "against the article's majority": `Phó Tổng Thư ký Rajiv Menon đến Hà Nội. Phó Tổng Thư ký Rajiv Menon thăm trường.
<official.title-capitalisation|Phó Tổng thư ký|> Rajiv Menon về nước. Hết tin.`,
  },
  silent: {
    'small throughout in English':
      'HUE, 20 September 2025 - Foreign Minister Ann Hill and Foreign Minister Eva Stone met Tom Lee, the foreign minister of Utopia. They spoke.',
    'small behind former in English':
      'HUE, 20 September 2025 - Prime Minister Ann Hill met former prime minister Tom Lee and acting prime minister Eva Stone. They spoke.',
    'a body that begins inside the head': 'Ông Lê Minh Hải, Trưởng Ban Tổ chức Tỉnh ủy, phát biểu. Khách vỗ tay.',
    'the first word of a body': 'Ông Lê Minh Hải, Trưởng Khoa Công nghệ thông tin, phát biểu. Sinh viên vỗ tay.',
    'a body that a number names': 'Ông Lê Minh Hải, quyền Trưởng Phòng 5, phát biểu. Khách vỗ tay.',
    'usual capitals': 'Bộ trưởng Trần Đình Khôi và Phó Thủ tướng Lê Minh Hải dự lễ. Hết tin.',
    'one of two usual forms throughout': 'Tổng thư ký Rajiv Menon đến. Tổng thư ký Rajiv Menon về. Hết tin.',
    'a headline in capitals': 'BỘ TRƯỞNG TRẦN ĐÌNH KHÔI THĂM HUẾ\n\nBộ trưởng Trần Đình Khôi dự lễ. Hết tin.',
  },
  fixes: {
    here: [
      'Bộ Tr<|>ưởng Trần Đình Khôi dự lễ. Câu sau.',
      'Đổi thành Bộ trưởng',
      'Bộ trưởng Trần Đình Khôi dự lễ. Câu sau.',
    ],
    everywhere: [
      'Bộ Tr<|>ưởng Trần Đình Khôi dự lễ. Sau đó Bộ Trưởng Trần Đình Khôi về. Câu sau.',
      'Change to Bộ trưởng everywhere in the article',
      'Bộ trưởng Trần Đình Khôi dự lễ. Sau đó Bộ trưởng Trần Đình Khôi về. Câu sau.',
    ],
  },
});

const moved = `-- vn.registry.yaml --
persons:
  - { id: official/tran-dinh-khoi, name: Trần Đình Khôi }
organizations:
  - { id: organisation/bo-noi-vu, name: Bộ Nội vụ }
  - { id: organisation/thanh-tra, name: Thanh tra Chính phủ }
memberships:
  - { person: official/tran-dinh-khoi, organization: organisation/bo-noi-vu, role: Bộ trưởng, start_date: 2021-04-08, end_date: 2025-02-18 }
  - { person: official/tran-dinh-khoi, organization: organisation/thanh-tra, role: Tổng Thanh tra, start_date: 2025-02-19 }
-- a.txt --
`;

const undated = `-- vn.registry.yaml --
organizations:
  - { id: organisation/hoi-dong-song, name: Hội đồng Sông }
persons:
  - { id: official/ly-van-sau, name: Lý Văn Sáu }
  - { id: official/ha-thi-bay, name: Hà Thị Bảy }
memberships:
  - { person: official/ly-van-sau, organization: organisation/hoi-dong-song, role: Phó Chủ tịch Thường trực }
  - { person: official/ha-thi-bay, organization: organisation/hoi-dong-song, role: Chủ tịch, start_date: 2021-03-01 }
-- a.txt --
`;

testCheck('official.title-at-date', {
  fires: {
    'the deputy of the body that the article has named before': `${moved}Huế, 28/3/2024 - <official.title-at-date|Thứ trưởng|> Bộ Nội vụ Trần Đình Khôi thăm trường. <official.title-at-date|Thứ trưởng|> Trần Đình Khôi cảm ơn. Hết tin.`,
    'a deputy since nobody knows when, called the head of that body': `${undated}Huế, 21/12/2023 - <official.title-at-date|Chủ tịch|> Hội đồng Sông Lý Văn Sáu chủ trì họp. Hết tin.`,
    'the deputy of a body called its head, with a post in an earlier body that has no end': `-- vn.registry.yaml --
organizations:
  - { id: organisation/bo-cu, name: Bộ Kênh đào }
  - { id: organisation/bo-moi, name: Bộ Sông nước }
persons:
  - { id: official/ly-van-sau, name: Lý Văn Sáu }
  - { id: official/ha-thi-bay, name: Hà Thị Bảy }
memberships:
  - { person: official/ly-van-sau, organization: organisation/bo-cu, role: Thứ trưởng }
  - { person: official/ly-van-sau, organization: organisation/bo-moi, role: Thứ trưởng, start_date: 2025-03-01 }
  - { person: official/ha-thi-bay, organization: organisation/bo-moi, role: Bộ trưởng, start_date: 2025-03-01 }
-- a.txt --
Huế, 5/6/2025 - Theo ông Lý Văn Sáu, <official.title-at-date|Bộ trưởng|> Bộ Sông nước, bến đò sẽ mở cửa vào tháng sau. Khách vỗ tay.`,
    'the post is over': `${moved}Huế, 28/3/2025 - <official.title-at-date|Bộ trưởng Bộ Nội vụ|> Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'the deputy of the post that was held': `${moved}Huế, 28/3/2024 - <official.title-at-date|Thứ trưởng|> Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'the deputy, in an article without a header': `${moved}Sáng 28/3/2024, tại Huế, <official.title-at-date|Thứ trưởng|> Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'who lets somebody act in his name, and what he is going to do': `${moved}Huế, 28/3/2024 - Được sự ủy quyền của <official.title-at-date|Thứ trưởng|> Bộ Nội vụ Trần Đình Khôi, đoàn đến trường. <official.title-at-date|Thứ trưởng|> Bộ Nội vụ Trần Đình Khôi sẽ trả lời sau. Hết tin.`,
    'behind Thái Nguyên': `${moved}Huế, 28/3/2024 - Tại Thái Nguyên, <official.title-at-date|Thứ trưởng|> Bộ Nội vụ Trần Đình Khôi thăm trường. Hết tin.`,
    'the post has not begun': `${moved}Huế, 28/3/2020 - <official.title-at-date|Bộ trưởng Bộ Nội vụ|> Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
  },
  silent: {
    'a deputy who is head by the registry, nobody knows since when': `-- vn.registry.yaml --
organizations:
  - { id: organisation/hoi-dong-song, name: Hội đồng Sông }
persons:
  - { id: official/ly-van-sau, name: Lý Văn Sáu }
memberships:
  - { person: official/ly-van-sau, organization: organisation/hoi-dong-song, role: Chủ tịch, end_date: 2025-10-24 }
-- a.txt --
Huế, 18/12/2020 - Phó Chủ tịch Hội đồng Sông Lý Văn Sáu chủ trì họp. Hết tin.`,
    'years before the last term, which is all that is known': `-- vn.registry.yaml --
organizations:
  - { id: organisation/bo-moi, name: Bộ Sông nước }
persons:
  - { id: official/ly-van-sau, name: Lý Văn Sáu }
memberships:
  - { person: official/ly-van-sau, organization: organisation/bo-moi, role: Bộ trưởng, start_date: 2021-01, end_date: '2024' }
-- a.txt --
Huế, 26/12/2018 - Bộ trưởng Bộ Sông nước Lý Văn Sáu thăm trường. Học sinh vui mừng.`,
    'a deputy of a body without a day, called the head of another body': `${undated}Huế, 21/12/2023 - Chủ tịch Hội Đò ngang Lý Văn Sáu chủ trì họp. Kết luận, Chủ tịch Lý Văn Sáu cảm ơn. Hết tin.`,
    'a deputy since nobody knows when, called head of nothing': `${undated}Huế, 21/12/2023 - Chủ tịch Lý Văn Sáu chủ trì họp. Hết tin.`,
    'held that day': `${moved}Huế, 28/3/2024 - Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'without a header, some weeks before the handover': `${moved}Sáng 28/1/2025, tại Huế, Thứ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'the week of the handover': `${moved}Huế, 20/2/2025 - Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'said to be over': `${moved}Huế, 28/3/2025 - Nguyên Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'the sentence speaks of that time': `${moved}Huế, 28/3/2025 - Ngày 5/6/2024, Bộ trưởng Bộ Nội vụ Trần Đình Khôi ký quyết định. Trường mở cửa.`,
    'a post that the registry does not know': `${moved}Huế, 28/3/2025 - Thứ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'a later appointment': `${moved}Huế, 28/3/2025 - Ông Trần Đình Khôi sẽ giữ chức Thứ trưởng Bộ Ngoại giao. Học sinh vui mừng.`,
    'an acting post': `${moved}Huế, 28/3/2020 - Quyền Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'at that time': `${moved}Huế, 28/3/2025 - Lúc bấy giờ, Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'a paragraph about an earlier year': `${moved}Huế, 28/3/2025 - Trường khánh thành.\n\nNăm 2024, trường khởi công. Bộ trưởng Bộ Nội vụ Trần Đình Khôi đặt viên đá đầu tiên. Học sinh vui mừng.`,
    "other people's words": `${moved}Huế, 28/3/2025 - Bà Lan kể: “Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường”. Học sinh vui mừng.`,
    'no day of its own': `${moved}Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
  },
  fixes: {
    'the post that was held': [
      `${moved}Huế, 28/3/2024 - Thứ <|>trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Câu sau.\n`,
      'Đổi thành Bộ trưởng',
      `-- a.txt --\nHuế, 28/3/2024 - Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Câu sau.\n`,
    ],
    'no longer': [
      `${moved}Huế, 28/3/2025 - Bộ <|>trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Câu sau.\n`,
      'Thêm "nguyên"',
      `-- a.txt --\nHuế, 28/3/2025 - nguyên Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Câu sau.\n`,
    ],
  },
});

testCheck('official.title-conflict', {
  fires: {
    'beside years that what he says is about': `Huế, 21/6/2025 - Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải cho biết ba xã đã tự giải quyết việc này từ năm 2010.
<official.title-conflict|Bộ trưởng|> Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'beside a former post of his': `Ông Lê Minh Hải, Thứ trưởng Bộ Nội vụ, nguyên Giám đốc Sở Nội vụ, đến Huế. Thứ trưởng Lê Minh Hải thăm trường.
<official.title-conflict|Bộ trưởng|> Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'in one article, the rarer one': `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường.
<official.title-conflict|Bộ trưởng|> Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'beside natural resources': `Thứ trưởng Bộ Tài nguyên và Môi trường Lê Minh Hải đến Thái Nguyên. Thứ trưởng Lê Minh Hải thăm trường.
<official.title-conflict|Bộ trưởng Bộ Tài nguyên và Môi trường|> Lê Minh Hải tặng quà. Sau đó đoàn về Tân An.`,
    'an acting one': `Quyền Bộ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Quyền Bộ trưởng Lê Minh Hải thăm trường.
<official.title-conflict|Quyền Thứ trưởng|> Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'head and deputy in one month, in the later article': `-- 1.txt --
Huế, 21/5/2025 - Bà Lê Thị Kim Hoa, Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, khai mạc hội thảo. Khách vỗ tay.
-- 2.txt --
Huế, 26/5/2025 - Bà Lê Thị Kim Hoa, <official.title-conflict|Phó Chủ tịch Hiệp hội Dữ liệu mở Bình Minh|>, trao thẻ hội viên. Khách vỗ tay.`,
    'on the committee of one province': `-- 1.txt --
Ngày 21/5/2025, hội nghị cán bộ diễn ra tại Nghệ An. Phó Bí thư Tỉnh ủy Lê Văn Hải trao quà. Khách vỗ tay.
-- 2.txt --
Ngày 26/5/2025, hội nghị cán bộ diễn ra tại Nghệ An. <official.title-conflict|Bí thư Tỉnh ủy|> Lê Văn Hải trao quà. Khách vỗ tay.`,
  },
  silent: {
    'posts of years long past':
      'Huế, 21/6/2025 - Khách dự buổi lễ. Thứ trưởng Ngoại giao Lê Minh Hải năm 1990 sang Jakarta. Bộ trưởng Ngoại giao Lê Minh Hải ký hiệp định ngày 13/7/2000. Hết tin.',
    'years apart': `-- 1.txt --
Huế, 21/5/2023 - Bà Lê Thị Kim Hoa, Phó Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, khai mạc hội thảo. Khách vỗ tay.
-- 2.txt --
Huế, 26/5/2025 - Bà Lê Thị Kim Hoa, Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, trao thẻ hội viên. Khách vỗ tay.`,
    'a promotion that the article tells': `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải được bổ nhiệm năm 2020.
Sáng nay ông nhận quyết định bổ nhiệm; Bộ trưởng Lê Minh Hải cảm ơn. Hết tin.`,
    'a deputy who acts as the head': `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường.
Quyền Bộ trưởng Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'a former one': `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường.
Nguyên là giáo viên, nguyên Bộ trưởng Lê Minh Hải tặng quà. Sau đó đoàn về Hà Nội.`,
    'two people with one given name': `Bộ trưởng Bộ Nội vụ Lê Minh Sơn khai mạc. Thứ trưởng Bộ Nội vụ Hoàng Kim Sơn phát biểu. Thứ trưởng Sơn cảm ơn. Hết.`,
    'two bodies': `-- 1.txt --
Huế, 21/5/2025 - Bà Lê Thị Kim Hoa, Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, khai mạc hội thảo. Khách vỗ tay.
-- 2.txt --
Huế, 26/5/2025 - Bà Lê Thị Kim Hoa, Phó Chủ tịch Hiệp hội Phần mềm Hoa Sen, trao thẻ hội viên. Khách vỗ tay.`,
    'every province has such a committee': `-- 1.txt --
Ngày 21/5/2025, hội nghị cán bộ diễn ra tại Hà Tĩnh. Phó Bí thư Tỉnh ủy Lê Văn Hải trao quà. Khách vỗ tay.
-- 2.txt --
Ngày 26/5/2025, hội nghị cán bộ diễn ra tại Nghệ An. Bí thư Tỉnh ủy Lê Văn Hải trao quà. Khách vỗ tay.`,
  },
  fixes: {
    'the other rank': [
      `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường. Bộ <|>trưởng Lê Minh Hải tặng quà. Câu sau.`,
      'Đổi thành Thứ trưởng',
      `Thứ trưởng Bộ Nội vụ Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường. Thứ trưởng Lê Minh Hải tặng quà. Câu sau.`,
    ],
  },
});
