/** Names of officials off by a mark or a letter, or with two syllables swapped. */
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

testCheck('official.misspelt-name', {
  fires: {
    'swapped, beside the office of a body that has another name now': `-- vn.registry.yaml --
organizations:
  - { id: organisation/uy-ban-song, name: Ủy ban Sông, successors: [organisation/uy-ban-song-ho] }
  - { id: organisation/uy-ban-song-ho, name: Ủy ban Sông và Hồ }
persons:
  - { id: official/hoang-thanh-tung, name: Hoàng Thanh Tùng }
memberships:
  - { person: official/hoang-thanh-tung, organization: organisation/uy-ban-song, role: { vi: Chủ nhiệm } }
-- a.txt --
Huế, 5/3/2026 - Chủ nhiệm Ủy ban Sông và Hồ <official.misspelt-name|Hoàng Tùng Thanh|> dự lễ. Khách vỗ tay.`,
    'whom the article calls by another syllable':
      'Bác sĩ <official.misspelt-name|Lê Tùng Thanh|>, Giám đốc bệnh viện, nhận nhiệm vụ. Bác sĩ Tùng cảm ơn, ông Tùng hứa. Khách vỗ tay.',
    'whom the article calls by other marks':
      'Bà <official.misspelt-name|Nguyễn Thu Ãnh|>, Giám đốc bệnh viện, nhận nhiệm vụ. Bà Ánh cảm ơn, bà Ánh hứa. Ông Lê Minh Tuấn dự. Ông <official.misspelt-name|Tuân|> về.',
    'two syllables swapped, by the title': `${minister}Bộ trưởng Bộ Nội vụ <official.misspelt-name|Trần Khôi Đình|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'the family name second': `${minister}Lễ có mặt Bộ trưởng Bộ Nội vụ <official.misspelt-name|Đình Trần Khôi|>. Buổi lễ kéo dài một giờ.`,
    'two syllables swapped, no ministry named': `${minister}Bộ trưởng <official.misspelt-name|Trần Khôi Đình|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'two syllables swapped in English, by the portfolio': `-- x.registry.yaml --
organizations:
  - { id: organisation/bo-song, name: { vi: Bộ Sông ngòi, en: Ministry of Rivers } }
persons:
  - { id: official/tran-dinh-khoi, name: Trần Đình Khôi, other_names: [{ name: Tran Dinh Khoi, language: en }] }
memberships:
  - { person: official/tran-dinh-khoi, organization: organisation/bo-song, role: { vi: Bộ trưởng, en: Minister } }
-- a.txt --
Hanoi, 5 March 2026 - Foreign Minister <official.misspelt-name|Tran Khoi Dinh|> spoke in Hue. All were glad.`,
    'one mark lost, and nobody is called so': `${minister}Dự lễ có ông <official.misspelt-name|Trần Đình Khoi|>, khách mời. Buổi lễ kéo dài một giờ.`,
    'two syllables swapped in a list of colleagues': `-- x.registry.yaml --
organizations:
  - { id: organisation/hoi-song, name: Hội đồng Sông Lam }
persons:
  - { id: official/vu-dinh-ca, name: Vũ Đình Ca }
  - { id: official/ly-bao-chau, name: Lý Bảo Châu }
memberships:
  - { person: official/vu-dinh-ca, organization: organisation/hoi-song, role: Ủy viên }
  - { person: official/ly-bao-chau, organization: organisation/hoi-song, role: Ủy viên }
-- a.txt --
Dự lễ có các ông Lý Bảo Châu, <official.misspelt-name|Vũ Ca Đình|>. Buổi lễ kéo dài một giờ.`,
    'the one of two that is not registered': `${minister}Ông Trần Đình Khôi dự lễ. Buổi chiều trời mưa. Ông <official.misspelt-name|Trần Khôi Đình|> về. Hết tin.`,
    'a middle name in the wrong place': `-- 1.txt --
Ông Lê Văn Hoành trồng cây ở Huế. Khách vỗ tay.
-- 2.txt --
Ông <official.misspelt-name|Lê Hoành Văn|> trồng cây ở Huế. Khách vỗ tay.`,
    'a head of state, in another article otherwise': `-- 1.txt --
Dự lễ có Chủ tịch nước <official.misspelt-name|Trần Khải Hoàn|>. Khách vỗ tay.
-- 2.txt --
Dự tiệc có Chủ tịch nước <official.misspelt-name|Trần Hoàn Khải|>. Khách vỗ tay.`,
    'two syllables swapped in one article': `Thứ trưởng Lê Minh Hạnh đến Huế. Thứ trưởng Lê Minh Hạnh thăm trường.
Buổi chiều, Thứ trưởng <official.misspelt-name|Lê Hạnh Minh|> về Hà Nội. Hết tin.`,
    'in one article, not in the others, whose name it nearly is': `-- 1.txt --
Prime Minister Somphavan Siphandone spoke in Hue. Guests applauded.
-- 2.txt --
Prime Minister Somphavan Siphandone spoke in Hue. Guests stayed.
-- 3.txt --
Prime Minister <official.misspelt-name|Somphavan Siphadone|> spoke in Hue. Guests left.`,
    'one tone off a registered person in the same office': `${minister}Bộ trưởng <official.misspelt-name|Trần Đính Khôi|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'a middle name that is none': `-- 1.txt --
Ông Lê Văn Hoành trồng cây ở Huế. Khách vỗ tay.
-- 2.txt --
Ông <official.misspelt-name|Lê Vằn Hoành|>, chủ tịch hội, trồng cây ở Huế. Khách vỗ tay.`,
    'd for đ': `${minister}Bộ trưởng <official.misspelt-name|Trần Dình Khôi|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'one letter off in three syllables': `${minister}Bộ trưởng <official.misspelt-name|Trần Đình Khôn|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'no syllable, whatever the office': `${minister}Ông <official.misspelt-name|Trần Đìnnh Khôi|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'no family name': `${minister}Lễ khai mạc có ông <official.misspelt-name|Trẩn Đình Khôi|> dự. Buổi lễ kéo dài một giờ.`,
    'where a body swallows it': `${minister}Bộ trưởng Bộ Nội vụ <official.misspelt-name|Trẩn Đình Khôi|> dự lễ. Buổi lễ kéo dài một giờ.`,
    'a syllable that no name has, whatever the titles': `Đại sứ Lê Minh Hải, Trưởng phái đoàn thường trực, đến Huế. Buổi chiều trời mưa.
Ông <official.misspelt-name|Lê Minh Hãi|> - tân Chủ tịch hội tặng quà. Sau đó đoàn về Hà Nội.`,
    'a foreign name where it is not read as a name': `Minister for Rivers Rajiv Eng Menon spoke. He said that <official.misspelt-name|Rajiv Engg Menon|> attended the talks. All were glad.`,
    'two words without marks, by the title': `-- x.registry.yaml --
organizations:
  - { id: organisation/utopia, name: { en: Utopia } }
persons:
  - { id: official/lam-luong, name: Lám Lưởng, other_names: [{ name: Lam Luong, language: en }] }
memberships:
  - { person: official/lam-luong, organization: organisation/utopia, role: { en: Chancellor }, start_date: 2024-01-01 }
-- a.txt --
Hanoi, 5 March 2026 - Chancellor <official.misspelt-name|Lam Luon|> spoke. All were glad.`,
    'once each, in two sentences': `Thứ trưởng <official.misspelt-name|Lê Minh Hải|> đến Huế. Buổi chiều trời mưa.
Thứ trưởng <official.misspelt-name|Lê Minh Hái|> tặng quà. Sau đó đoàn về Hà Nội.`,
    'a foreign name with a letter doubled': `Thủ tướng Rajiv Kumar Menon đến Hà Nội. Thủ tướng Rajiv Kumar Menon dự tiệc.
Thủ tướng <official.misspelt-name|Rajiv Kummar Menon|> về nước. Hết tin.`,
    'the rarer form in one article': `Thứ trưởng Lê Minh Hải đến Huế. Thứ trưởng Lê Minh Hải thăm trường.
Thứ trưởng <official.misspelt-name|Lê Minh Hái|> tặng quà. Sau đó đoàn về Hà Nội.`,
  },
  silent: {
    'somebody else is called so':
      'Bà Nguyễn Thu Anh, Giám đốc bệnh viện, đến Huế. Bà Ánh, em gái, và Lê Ánh, cháu gái, cùng đi. Khách vỗ tay.',
    'somebody else, named so for the first time or without respect':
      'Ông Nguyễn Văn Tuấn, Giám đốc bệnh viện, đến Huế. Ông Tuân, chủ trâu, mừng. Anh Tuận về. Khách vỗ tay.',
    'two may be meant': 'Bà Nguyễn Thu Anh và bà Trần Thị Ảnh đến Huế. Bà Ánh cảm ơn. Khách vỗ tay.',
    'called by both': 'Ông Lê Tùng Thanh đến Huế. Ông Thanh cảm ơn. Ông Tùng, lái xe, về. Khách vỗ tay.',
    'two of one name':
      'Hanoi, 8 October 2025 - Minister Le Minh Hai met Le Minh Hai, a baker. Two Le Minh Hais laughed. They spoke.',
    'the same syllables, another ministry': `${minister}Bộ trưởng Bộ Y tế Trần Khôi Đình dự lễ. Buổi lễ kéo dài một giờ.`,
    'the same syllables, a title that many bear': `${minister}Giám đốc Trần Khôi Đình dự lễ. Buổi lễ kéo dài một giờ.`,
    'a young man called so': `${minister}Ông Trần Đình Khôi dự lễ. Anh Trần Khôi ở lại. Buổi lễ kéo dài một giờ.`,
    'two people in bodies that every district has': `-- 1.txt --
Bà Nguyễn Thị Hoa, Chủ tịch Hội Phụ nữ, dự lễ ở Cà Mau. Buổi lễ kéo dài một giờ.
-- 2.txt --
Bà Nguyễn Thị Hòa, Chủ tịch Hội Phụ nữ, dự lễ ở Kon Tum. Buổi lễ kéo dài một giờ.`,
    'the registered name': `${minister}Bộ trưởng Trần Đình Khôi dự lễ. Buổi lễ kéo dài một giờ.`,
    'another office': `${minister}Giám đốc Trần Đính Khôi dự lễ. Buổi lễ kéo dài một giờ.`,
    'no office': `${minister}Ông Trần Đính Khôi là nông dân. Ông trồng cà phê.`,
    'two people who differ by a syllable': `Thứ trưởng Phạm Quang Vinh đến Huế. Thứ trưởng Phạm Quang Vinh thăm trường.
Đại sứ Phạm Quang Minh tiễn đoàn. Sau đó đoàn về Hà Nội.`,
    'two neighbours without a title': `Ông Nguyễn Văn Hùng trồng cà phê. Ông Nguyễn Văn Hùng có ba con. Ông Nguyễn Văn Hưng nuôi cá. Hết.`,
    'two names in one sentence': `Thứ trưởng Lê Minh Hải và Thứ trưởng Lê Minh Hái cùng dự lễ. Buổi lễ kéo dài một giờ.`,
    'a name without any mark': `${minister}Minister Tran Dinh Khoi attended. Bộ trưởng Tran Dinh Khoi dự lễ. Hết.`,
    'an unknown name': `${minister}Bộ trưởng Vũ Thị Hạnh dự lễ. Buổi lễ kéo dài một giờ.`,
  },
  fixes: {
    'of two spellings, the other one': [
      `Thứ trưởng Lê Minh Hạnh đến Huế. Buổi chiều trời mưa.
Thứ trưởng <|>Lê Minh Hành tặng quà. Sau đó đoàn về Hà Nội.`,
      'Đổi chỗ kia thành Lê Minh Hành',
      `Thứ trưởng Lê Minh Hành đến Huế. Buổi chiều trời mưa.
Thứ trưởng Lê Minh Hành tặng quà. Sau đó đoàn về Hà Nội.`,
    ],
    'the known form': [
      `${minister}Bộ trưởng Trần <|>Đính Khôi dự lễ. Câu sau.\n`,
      'Đổi thành Trần Đình Khôi',
      `-- a.txt --\nBộ trưởng Trần Đình Khôi dự lễ. Câu sau.\n`,
    ],
  },
});
