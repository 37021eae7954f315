/** Checks of officials: titles off by a letter or mark, names off by a mark, names cut short. */
import { testCheck } from '../../support/checks.ts';

const minister = `-- vn.registry.yaml --
persons:
  - { id: official/tran-dinh-khoi, name: Trần Đình Khôi }
organizations:
  - { id: organisation/bo-noi-vu, name: Bộ Nội vụ }
memberships:
  - { person: official/tran-dinh-khoi, organization: organisation/bo-noi-vu, role: Bộ trưởng, start_date: 2024 }
-- a.txt --
`;

testCheck('official.misspelt-title', {
  fires: {
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
    'no mark': '<official.misspelt-title|Chủ tich|> UBND tỉnh Trần Đình Khôi chủ trì. Cuộc họp bàn ba việc.',
  },
  silent: {
    'the right titles': 'Thứ trưởng Lê Minh Hải và Bộ trưởng Trần Đình Khôi dự lễ. Buổi lễ kéo dài một giờ.',
    'the head of an office': 'Thủ trưởng các đơn vị báo cáo Thứ trưởng Lê Minh Hải. Báo cáo gửi trước thứ Hai.',
    'a person with two real titles': 'Thủ trưởng Lê Minh Hải nguyên là giáo viên. Ông về hưu năm ngoái.',
    'a market and a hall': 'Thị trường Việt Nam khởi sắc. Hội trường Thống Nhất chật kín. Nhà trường Lê Lợi mở cửa.',
    'staff of a university': 'Cán bộ Trường Đại học Cần Thơ dự hội thảo. Hội thảo kéo dài hai ngày.',
    'a school named after a person': 'Trường Đoàn Thị Điểm khai giảng sáng nay. Có 900 học sinh.',
    'other leaders than those of the list':
      'Hội trưởng Hội Nông dân Lê Minh Hải và Trưởng bản Lò Văn Tâm dự lễ. Đoàn trưởng Trần Đình Khôi cũng tới.',
    'a personal name': 'Ông Trần Quốc Vượng phát biểu khai mạc. Sau đó là phần thảo luận.',
  },
  fixes: {
    'the title that the person bears': [
      `Thứ trưởng Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường. Thủ tr<|>ưởng Lê Minh Hải tặng quà. Câu sau.`,
      'Đổi thành Thứ trưởng',
      `Thứ trưởng Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường. Thứ trưởng Lê Minh Hải tặng quà. Câu sau.`,
    ],
    'the title of the list': [
      'Thứ <|>tưởng Lê Minh Hải dự lễ. Câu sau.',
      'Change to Thứ trưởng',
      'Thứ trưởng Lê Minh Hải dự lễ. Câu sau.',
    ],
  },
});

testCheck('official.misspelt-name', {
  fires: {
    'one tone off a registered person in the same office': `${minister}Bộ trưởng <official.misspelt-name|Trần Đính Khôi|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'd for đ': `${minister}Bộ trưởng <official.misspelt-name|Trần Dình Khôi|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'one letter off in three syllables': `${minister}Bộ trưởng <official.misspelt-name|Trần Đình Khôn|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'the rarer form in one article': `Thứ trưởng Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường.
Thứ trưởng <official.misspelt-name|Lê Minh Hái|> tặng quà. Sau đó đoàn về Hà Nội.`,
  },
  silent: {
    'the registered name': `${minister}Bộ trưởng Trần Đình Khôi dự lễ. Buổi lễ kéo dài một giờ.`,
    'another office': `${minister}Giám đốc Trần Đính Khôi dự lễ. Buổi lễ kéo dài một giờ.`,
    'no office': `${minister}Ông Trần Đính Khôi là nông dân. Ông trồng cà phê.`,
    'two people who differ by a syllable': `Thứ trưởng Phạm Quang Vinh đến Huế. Thứ trưởng Phạm Quang Vinh thăm trường.
Đại sứ Phạm Quang Minh tiễn đoàn. Sau đó đoàn về Hà Nội.`,
    'two neighbours without a title': `Ông Nguyễn Văn Hùng trồng cà phê. Ông Nguyễn Văn Hùng có ba con. Ông Nguyễn Văn Hưng nuôi cá. Hết.`,
    'an unknown name': `${minister}Bộ trưởng Vũ Thị Hạnh dự lễ. Buổi lễ kéo dài một giờ.`,
  },
  fixes: {
    'the known form': [
      `${minister}Bộ trưởng Trần <|>Đính Khôi dự lễ. Câu sau.\n`,
      'Đổi thành Trần Đình Khôi',
      `-- a.txt --\nBộ trưởng Trần Đình Khôi dự lễ. Câu sau.\n`,
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
    'the first word of a body': 'Ông Lê Minh Hải, Trưởng Khoa Công nghệ thông tin, phát biểu. Sinh viên vỗ tay.',
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

testCheck('official.title-at-date', {
  fires: {
    'the post is over': `${moved}Huế, 28/3/2025 - <official.title-at-date|Bộ trưởng Bộ Nội vụ|> Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'the post has not begun': `${moved}Huế, 28/3/2020 - <official.title-at-date|Bộ trưởng Bộ Nội vụ|> Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
  },
  silent: {
    'held that day': `${moved}Huế, 28/3/2024 - Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'the week of the handover': `${moved}Huế, 20/2/2025 - Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'said to be over': `${moved}Huế, 28/3/2025 - Nguyên Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'the sentence speaks of that time': `${moved}Huế, 28/3/2025 - Ngày 5/6/2024, Bộ trưởng Bộ Nội vụ Trần Đình Khôi ký quyết định. Trường mở cửa.`,
    'a post that the registry does not know': `${moved}Huế, 28/3/2025 - Thứ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
    'no day of its own': `${moved}Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Học sinh vui mừng.`,
  },
  fixes: {
    'no longer': [
      `${moved}Huế, 28/3/2025 - Bộ <|>trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Câu sau.\n`,
      'Thêm "nguyên"',
      `-- a.txt --\nHuế, 28/3/2025 - nguyên Bộ trưởng Bộ Nội vụ Trần Đình Khôi thăm trường. Câu sau.\n`,
    ],
  },
});

testCheck('official.title-conflict', {
  fires: {
    'head and deputy in one month, in the later article': `-- 1.txt --
Huế, 21/5/2025 - Bà Lê Thị Kim Hoa, Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, khai mạc hội thảo. Khách vỗ tay.
-- 2.txt --
Huế, 26/5/2025 - Bà Lê Thị Kim Hoa, <official.title-conflict|Phó Chủ tịch Hiệp hội Dữ liệu mở Bình Minh|>, trao thẻ hội viên. Khách vỗ tay.`,
  },
  silent: {
    'years apart': `-- 1.txt --
Huế, 21/5/2023 - Bà Lê Thị Kim Hoa, Phó Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, khai mạc hội thảo. Khách vỗ tay.
-- 2.txt --
Huế, 26/5/2025 - Bà Lê Thị Kim Hoa, Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, trao thẻ hội viên. Khách vỗ tay.`,
    'two bodies': `-- 1.txt --
Huế, 21/5/2025 - Bà Lê Thị Kim Hoa, Chủ tịch Hiệp hội Dữ liệu mở Bình Minh, khai mạc hội thảo. Khách vỗ tay.
-- 2.txt --
Huế, 26/5/2025 - Bà Lê Thị Kim Hoa, Phó Chủ tịch Hiệp hội Phần mềm Hoa Sen, trao thẻ hội viên. Khách vỗ tay.`,
  },
});
