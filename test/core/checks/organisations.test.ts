/** Checks of bodies: names with words dropped, wrong forms, other capitals. */
import { testCheck } from '../../support/checks.ts';

const registry = `-- vn.registry.yaml --
organizations:
  - id: organisation/bo-van-hoa-the-thao-va-du-lich
    name: { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' }
    country: VN
  - { id: organisation/bo-giao-duc-va-dao-tao, name: { vi: Bộ Giáo dục và Đào tạo, en: Ministry of Education and Training }, acronyms: ['GD&ĐT'], country: VN }
  - id: organisation/lhq
    name: { vi: Liên hợp quốc, en: United Nations }
    acronyms: [LHQ]
    other_names: [{ name: Liên hiệp quốc tế, use: wrong, language: vi }]
-- a.txt --
`;

testCheck('organisation.name-variant', {
  fires: {
    'without half of a word': `Trung tâm Hỗ trợ Khởi nghiệp mở cửa. Khách của Trung tâm Hỗ trợ Khởi nghiệp vỗ tay.
Ông Lê Minh Hải về <organisation.name-variant|Trung Hỗ trợ Khởi nghiệp|> từ tháng sau. Hết tin.`,
    'without a small word that the article has once': `Báo Sông nước và Kênh đào ra số đầu. Khách vỗ tay.
Ông Lê Minh Hải về <organisation.name-variant|Báo Sông nước Kênh đào|> từ tháng sau. Hết tin.`,
    'what every province has, without và':
      'Giám đốc <organisation.name-variant|Sở Kế hoạch Đầu tư|> Lê Minh Hải dự lễ. Khách vỗ tay.',
    'what every province has, without half of a word':
      'Ông Lê Minh Hải, Ủy viên <organisation.name-variant|Ban Thường Tỉnh ủy|>, dự lễ. Khách vỗ tay.',
    'a word dropped before và': `${registry}<organisation.name-variant|Bộ Giáo và Đào tạo|> công bố đề thi. Thí sinh có 90 phút.`,
    'a word dropped behind a comma':
      'Bà Trần Thị Lan về <organisation.name-variant|Sở Văn hóa, thao và Du lịch|> tuần này. Hết tin.',
    'unregistered, with và in one other article': `-- 1.txt --
Bộ Hải dương và Nghề cá họp sáng nay. Cuộc họp ngắn.
-- 2.txt --
<organisation.name-variant|Bộ Hải dương Nghề cá|> công bố số liệu. Số liệu của quý trước.`,
    'in English, without and':
      'Hanoi, 5 March 2026 - The <organisation.name-variant|Ministry of Trade Industry|> of Utopia spoke. All were glad.',
    'a word dropped': `${registry}<organisation.name-variant|Bộ Giáo dục Đào tạo|> công bố đề thi. Thí sinh có 90 phút.`,
    'a word dropped, before a name': `${registry}Bộ trưởng <organisation.name-variant|Bộ Giáo dục Đào tạo|> Trần Đình Khôi phát biểu. Lễ bế mạc lúc 11 giờ.`,
    'unregistered, but four other articles write it with và': `-- 1.txt --
Bộ Hải dương và Nghề cá họp sáng nay. Cuộc họp ngắn.
-- 2.txt --
Bộ Hải dương và Nghề cá ra thông báo. Thông báo dài.
-- 3.txt --
Bộ Hải dương và Nghề cá tiếp đoàn. Đoàn có năm người.
-- 4.txt --
<organisation.name-variant|Bộ Hải dương Nghề cá|> công bố số liệu. Số liệu của quý trước.`,
  },
  silent: {
    'spaces at a dash': `-- vn.registry.yaml --
organizations:
  - id: organisation/bo-song-nuoc
    name: Bộ Sông nước - Kênh đào và Hồ
    other_names: [{ name: Bộ Sông nước Kênh đào và Hồ, use: wrong, language: vi }]
-- a.txt --
Bộ Sông nước-Kênh đào và Hồ họp hôm qua. Khách của Bộ Sông nước - Kênh đào và Hồ về sớm.`,
    'a company without its legal form':
      'Công ty TNHH Cảng Hoa Mai khai trương. Khách của Công ty TNHH Cảng Hoa Mai vỗ tay. Bà Lan về Công ty Cảng Hoa Mai. Hết tin.',
    'who heads the consulate': `Tổng Lãnh sự quán Nhật Bản mở cửa. Tổng Lãnh sự Nhật Bản KAWANO đến Huế. Khách của Tổng Lãnh sự quán Nhật Bản vỗ tay. Hết tin.`,
    'a word less in English': `The Senator Delegation of Utopia State met in May. Ms Hill, the Senator of Utopia State, spoke. The Senator Delegation of Utopia State left. All were glad.`,
    'without a word that may be left out': `Ủy ban nhân dân tỉnh Nghệ An họp. Khách của Ủy ban nhân dân tỉnh Nghệ An vỗ tay. Ủy ban nhân dân Nghệ An cảm ơn. Hết tin.`,
    'twice without the small word that it has once': `Báo Sông nước và Kênh đào ra số đầu. Khách vỗ tay.
Ông Lê Minh Hải về Báo Sông nước Kênh đào từ tháng sau. Bà Lan rời Báo Sông nước Kênh đào. Hết tin.`,
    'a joining word left out': `-- vn.registry.yaml --
organizations:
  - { id: organisation/uy-ban-kenh, name: Ủy ban Kênh đào của Hội đồng Sông nước }
-- a.txt --
Ủy ban Kênh đào Hội đồng Sông nước họp hôm qua. Khách về sớm.`,
    'the official name': `${registry}Bộ Giáo dục và Đào tạo công bố đề thi. Thí sinh có 90 phút.`,
    'the acronym': `${registry}Bộ GD&ĐT công bố đề thi. Thí sinh có 90 phút.`,
    'another notation of và': `${registry}Bộ Giáo dục & Đào tạo và Bộ Giáo dục - Đào tạo là cách ghi ngắn. Không sai tên.`,
    'another country': `${registry}Bộ Giáo dục Đào tạo Lào gửi thư. Thư đến hôm qua.`,
    'inside a quotation': `${registry}Ông viết: “Tôi làm ở Bộ Giáo dục Đào tạo từ lâu.” Sau đó ông nghỉ.`,
    'nothing known': 'Bộ Giáo dục Đào tạo công bố đề thi. Thí sinh có 90 phút.',
  },
  fixes: {
    'the missing half of a word': [
      `Trung tâm Hỗ trợ Khởi nghiệp mở cửa. Khách của Trung tâm Hỗ trợ Khởi nghiệp vỗ tay.
Ông Lê Minh Hải về <|>Trung hỗ trợ Khởi nghiệp từ tháng sau. Hết tin.`,
      'Đổi thành Trung tâm hỗ trợ Khởi nghiệp',
      `Trung tâm Hỗ trợ Khởi nghiệp mở cửa. Khách của Trung tâm Hỗ trợ Khởi nghiệp vỗ tay.
Ông Lê Minh Hải về Trung tâm hỗ trợ Khởi nghiệp từ tháng sau. Hết tin.`,
    ],
    'the missing word behind a comma': [
      'Bà Trần Thị Lan về Sở Văn hóa, <|>thao và Du lịch tuần này. Hết tin.',
      'Đổi thành Sở Văn hóa, Thể thao và Du lịch',
      'Bà Trần Thị Lan về Sở Văn hóa, Thể thao và Du lịch tuần này. Hết tin.',
    ],
    'the official name': [
      `${registry}Bộ Giáo dục <|>Đào tạo công bố đề thi. Câu sau.\n`,
      'Đổi thành Bộ Giáo dục và Đào tạo',
      `-- a.txt --\nBộ Giáo dục và Đào tạo công bố đề thi. Câu sau.\n`,
    ],
  },
});

testCheck('organisation.capitalisation', {
  fires: {
    'against the registry': `${registry}Đại diện <organisation.capitalisation|Liên Hợp Quốc|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'mixed in one article': `Đoàn đến thăm Bộ Hải dương và Nghề cá. Sau đó Bộ Hải dương và Nghề cá đãi tiệc.
Trưa nay, <organisation.capitalisation|Bộ Hải dương và Nghề Cá|> họp báo. Đoàn về nước.`,
  },
  silent: {
    'the preferred form': `${registry}Đại diện Liên hợp quốc dự lễ. Buổi lễ kéo dài một giờ.`,
    'a headline in capitals': `${registry}LIÊN HỢP QUỐC HỌP BÁO\n\nĐại diện Liên hợp quốc dự lễ. Buổi lễ ngắn.`,
    'words that are written both ways': `-- vn.registry.yaml --
organizations: [{ id: organisation/lien-minh-buu-chinh, name: Liên minh Bưu chính Quốc tế }]
-- a.txt --
Liên minh Bưu chính quốc tế họp báo. Cuộc họp ngắn.`,
    'a common noun': 'Chính phủ họp sáng nay. Phát triển chính phủ số là mục tiêu. Có ba mục tiêu.',
  },
  fixes: {
    here: [
      `${registry}Đại diện Liên <|>Hợp Quốc dự lễ. Sau đó Liên Hợp Quốc ra thông báo. Câu sau.\n`,
      'Đổi thành Liên hợp quốc',
      `-- a.txt --\nĐại diện Liên hợp quốc dự lễ. Sau đó Liên Hợp Quốc ra thông báo. Câu sau.\n`,
    ],
    everywhere: [
      `${registry}Đại diện Liên <|>Hợp Quốc dự lễ. Sau đó Liên Hợp Quốc ra thông báo. Câu sau.\n`,
      'Change to Liên hợp quốc everywhere in the article',
      `-- a.txt --\nĐại diện Liên hợp quốc dự lễ. Sau đó Liên hợp quốc ra thông báo. Câu sau.\n`,
    ],
  },
});

testCheck('organisation.misspelt-name', {
  fires: {
    'what every reader knows, in short':
      'Hôm qua, <organisation.misspelt-name|Ngân hạng Nhà nước|> và <organisation.misspelt-name|Thanh trạ Chính phủ|> họp. Khách vỗ tay.',
    'what every party committee has':
      'Ông Lê Minh Hải, Trưởng <organisation.misspelt-name|Ban Tỗ chức Tỉnh ủy|>, dự lễ. Khách vỗ tay.',
    'once each, where bodies have the other words side by side': `Trường Đại học Bình Minh mở cửa. Khách vỗ tay.
Hội thảo do <organisation.misspelt-name|Tường Đại học Bình Minh|> tổ chức. Hết tin.`,
    'in small letters': `Các trường đại học Bình Minh và trường đại học Hoa Xuân mở cửa. Khách vỗ tay.
Sinh viên của <organisation.misspelt-name|trướng đại học Hoa Xuân|> đã về. Hết tin.`,
    'the level of a body': `Ủy ban nhân dân tỉnh họp sáng nay. Khách vỗ tay.
Đoàn gặp Phó Chủ tịch <organisation.misspelt-name|Ủy ban nhân dân tính|> vào buổi chiều. Hết tin.`,
    'one mark off': `${registry}<organisation.misspelt-name|Bộ Giáo dục và Đào tào|> công bố đề thi. Thí sinh có 90 phút.`,
    'no word, in a name that the article gives once':
      'Hội đồng Kênh đào Đồng Mai họp sáng nay. Chiều cùng ngày, <organisation.misspelt-name|Hội đồng Kênnh đào Đồng Mai|> ra thông báo. Hết tin.',
    'no word, in a name that another article gives': `-- 1.txt --
Trung tâm Thủy lợi Miền Đông mở cửa sáng nay. Khách vỗ tay.
-- 2.txt --
Hôm qua, <organisation.misspelt-name|Trung tâm Thủyy lợi Miền Đông|> đóng cửa. Hết tin.`,
    'another word, in a name that several articles give': `-- 1.txt --
Viện Kênh đào và Thủy lợi mở cửa sáng nay. Khách vỗ tay.
-- 2.txt --
Viện Kênh đào và Thủy lợi công bố giá. Khách vỗ tay.
-- 3.txt --
Theo <organisation.misspelt-name|Viện Kếnh đào và Thủy lợi|>, giá tăng. Hết tin.`,
    'with & for và': `${registry}<organisation.misspelt-name|Bộ Giáo dục & Đào tào|> công bố đề thi. Thí sinh có 90 phút.`,
    'one letter off, in English': `${registry}Today the <organisation.misspelt-name|Ministry of Education and Trainng|> met the press. It was short.`,
  },
  silent: {
    'letters of another body': `-- vn.registry.yaml --
organizations:
  - { id: organisation/hoi-lien-hiep-song, name: Hội Liên hiệp Sông Việt Nam, other_names: [{ name: Hội LHSN Việt Nam }] }
-- a.txt --
Hội LHTN Việt Nam họp hôm qua. Hết tin.`,
    'two bodies of names alike, once each': `Trường Trung học Lê Bình Minh mở cửa. Khách vỗ tay.
Hội thảo do Trường Trung học Lê Bính Minh tổ chức. Hết tin.`,
    'American letters in an English name': `-- vn.registry.yaml --
organizations:
  - { id: organisation/bo-kenh, name: { vi: Bộ Kênh đào, en: Ministry of Canal Defence } }
-- a.txt --
The Ministry of Canal Defense met on Friday. Nobody complained.`,
    'the country in its own letters': `-- vn.registry.yaml --
organizations:
  - { id: organisation/vien-kenh, name: { vi: Viện Kênh đào Việt Nam, en: Canal Institute of Viet Nam } }
-- a.txt --
The Canal Institute of Việt Nam met on Friday. Nobody complained.`,
    'the registered name': `${registry}Bộ Giáo dục và Đào tạo công bố đề thi. Thí sinh có 90 phút.`,
    'another body': `${registry}Bộ Giao thông và Vận tải công bố dự án. Dự án dài 90 km.`,
    'places that differ by a mark': `-- 1.txt --
Ủy ban nhân dân xã Tân Phú mở cửa sáng nay. Khách vỗ tay.
-- 2.txt --
Ủy ban nhân dân xã Tân Phú công bố giá. Khách vỗ tay.
-- 3.txt --
Ủy ban nhân dân xã Tân Phù đóng cửa. Hết tin.`,
    'two real words, of which each article has one': `-- 1.txt --
Hội Nuôi tằm và Trồng cây Bình Minh mở cửa. Khách vỗ tay.
-- 2.txt --
Hội Nuôi tấm và Trồng cây Bình Minh đóng cửa. Hết tin.`,
    'foreign words': `-- 1.txt --
Trung tâm Văn hóa Goetha Huế mở cửa. Khách vỗ tay.
-- 2.txt --
Trung tâm Văn hóa Goethe Huế đóng cửa. Hết tin.`,
  },
  fixes: {
    'the registered name': [
      `${registry}Bộ Giáo dục và <|>Đào tào công bố đề thi. Câu sau.\n`,
      'Đổi thành Bộ Giáo dục và Đào tạo',
      `-- a.txt --\nBộ Giáo dục và Đào tạo công bố đề thi. Câu sau.\n`,
    ],
    'which keeps &': [
      `${registry}Bộ Giáo dục & <|>Đào tào công bố đề thi. Câu sau.\n`,
      'Đổi thành Bộ Giáo dục & Đào tạo',
      `-- a.txt --\nBộ Giáo dục & Đào tạo công bố đề thi. Câu sau.\n`,
    ],
  },
});

const merged = `-- vn.registry.yaml --
organizations:
  - { id: organisation/bo-hoa-mai, name: Bộ Hoa Mai, dissolution_date: 2025-02-28, successors: [organisation/bo-hoa-sen] }
  - { id: organisation/bo-hoa-sen, name: Bộ Hoa Sen }
-- a.txt --
`;

testCheck('organisation.superseded', {
  fires: {
    'after the merger, once': `${merged}Huế, 15/5/2025 - Theo <organisation.superseded|Bộ Hoa Mai|>, giá tăng hai phần trăm. Bộ Hoa Mai sẽ họp tuần tới.`,
  },
  silent: {
    'before the merger': `${merged}Huế, 15/1/2025 - Theo Bộ Hoa Mai, giá tăng hai phần trăm. Người mua lo ngại.`,
    'the sentence tells what became of it': `${merged}Huế, 15/5/2025 - Bộ Hoa Mai trước đây có ba cục. Người mua lo ngại.`,
    'the sentence tells what replaces it': `${merged}Huế, 15/5/2025 - Từ tháng trước, cơ quan mới thay Bộ Hoa Mai làm việc này. Người mua lo ngại.`,
    'the sentence names the successor, too': `${merged}Huế, 15/5/2025 - Việc của Bộ Hoa Mai nay do Bộ Hoa Sen làm. Người mua lo ngại.`,
    'the sentence tells of the merger': `${merged}HUE, 15 May 2025 - The new body, formed by merging Bộ Hoa Mai and two offices, met today. All were glad.`,
    'a column of former posts': `${merged}Huế, 15/5/2025

| Họ tên | Chức vụ mới | Chức vụ trước đó |
|---|---|---|
| Lê Thị Mơ | Cục trưởng Cục Cá | Vụ trưởng Bộ Hoa Mai |
`,
    'the sentence speaks of that time': `${merged}Huế, 15/5/2025 - Năm 2023, Bộ Hoa Mai lập ba cục. Người mua lo ngại.`,
  },
  fixes: {
    'the successor': [
      `${merged}Huế, 15/5/2025 - Theo Bộ Hoa <|>Mai, giá tăng. Câu sau.\n`,
      'Đổi thành Bộ Hoa Sen',
      '-- a.txt --\nHuế, 15/5/2025 - Theo Bộ Hoa Sen, giá tăng. Câu sau.\n',
    ],
  },
});
