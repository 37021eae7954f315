/** Checks of meetings: numbers, dates and names that disagree within an article, with the registry or across articles. */
import { testCheck } from '../../support/checks.ts';

/** One of three articles tells that the meeting was put off. */
const PUT_OFF = `-- 1.txt --
Huế, 20/10/2025 - Hội nghị Xúc tiến đầu tư Sông Mây lần thứ 5 sẽ diễn ra từ ngày 22-23/11/2025 tại Cà Mau. Khách sẽ đến.
-- 2.txt --
Huế, 19/11/2025 - Hội nghị Xúc tiến đầu tư Sông Mây lần thứ 5, dự kiến họp từ ngày 22-23/11/2025 tại Cà Mau, được lùi sang ngày 13-14/12/2025. Khách về nước.
-- 3.txt --
Huế, 13/12/2025 - Hội nghị Xúc tiến đầu tư Sông Mây lần thứ 5 diễn ra từ ngày 13-14/12/2025 tại Lào Cai. Khách vỗ tay.`;

testCheck('meeting.ordinal-mismatch', {
  fires: {
    'the code is one ahead': `Hội nghị Bộ trưởng Nông nghiệp ASEAN <meeting.ordinal-mismatch|lần thứ 20 (AMAF-21|>) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'the ordinal before the body': `Cuộc họp <meeting.ordinal-mismatch|lần thứ 16 của Ủy ban Thủy sản (COFI-17|>) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'in Roman numerals': `Hội nghị Bộ trưởng Nông nghiệp ASEAN <meeting.ordinal-mismatch|lần thứ XX (AMAF-21|>) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'a Roman code': `Hội nghị Bộ trưởng Nông nghiệp ASEAN <meeting.ordinal-mismatch|lần thứ 20 (AMAF XXI|>) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'in English words, the number before the letters': `The <meeting.ordinal-mismatch|Twentieth ASEAN Ministerial Meeting on Agriculture (21st AMAF|>) opened this morning. Delegates applauded.`,
    'the code before the name': `<meeting.ordinal-mismatch|AMAF-21 (Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20|>) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'in words': `Hội nghị Bộ trưởng Nông nghiệp ASEAN <meeting.ordinal-mismatch|lần thứ hai mươi (AMAF-21|>) khai mạc sáng nay. Việt Nam cử đoàn.`,
  },
  silent: {
    'they agree': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 (AMAF-20) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'the station that signs the next paragraph': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 54\n\n(VOX5) - Sáng nay hội nghị khai mạc. Việt Nam cử đoàn.`,
    'the station that signs the next line': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 54\n(VOX5) - Sáng nay hội nghị khai mạc. Việt Nam cử đoàn.`,
    'in words and digits': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ hai mươi (AMAF-20) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'in Roman numerals': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ XX (AMAF-20) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'in English words': `The Twentieth ASEAN Ministerial Meeting on Agriculture (20th AMAF) opened this morning. Delegates applauded.`,
    'in words above twenty': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ hai mươi mốt (AMAF-21) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'the code before the name': `AMAF-20 (Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'a month in the bracket': `24th ASEAN Plus Three Foreign Ministers' Meeting (July 13)\n\nIt was held in Hue. Hội nghị Bộ trưởng Y tế ASEAN lần thứ 16 (Tháng 7) đã họp. Hết.`,
    'another meeting after a code': `Sau AMAF-21, Hội nghị Bộ trưởng Y tế ASEAN lần thứ 16 khai mạc. Việt Nam cử đoàn.`,
    'a year in the code': `Hội nghị Cấp cao APEC lần thứ 25 (APEC 2017) diễn ra ở Đà Nẵng. Việt Nam chủ trì.`,
    'no number in the code': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 (AMAF) khai mạc sáng nay. Việt Nam cử đoàn.`,
    'last and next session': `Hội nghị COFI lần thứ 16 (COFI-16) bế mạc. Hội nghị COFI lần thứ 17 (COFI-17) sẽ họp năm sau. Hết.`,
  },
  fixes: {
    'the number of the name': [
      'Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 (AMAF-<|>21) khai mạc. Câu sau.',
      'Đổi thành AMAF-20',
      'Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 (AMAF-20) khai mạc. Câu sau.',
    ],
    'the number of the code': [
      'Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 (AMAF-<|>21) khai mạc. Câu sau.',
      'Change to lần thứ 21',
      'Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 (AMAF-21) khai mạc. Câu sau.',
    ],
  },
});

const registry = `-- vn.registry.yaml --
series:
  - { id: meeting/amaf, name: Hội nghị Bộ trưởng Nông nghiệp ASEAN, acronyms: [AMAF] }
events:
  - { id: meeting/amaf-20, series: meeting/amaf, ordinal: 20, start_date: 2026-01-12, end_date: 2026-01-16, place: Huế }
-- a.txt --
`;

testCheck('meeting.date-conflict', {
  fires: {
    'days that go on after the registered ones': `-- x.registry.yaml --
events:
  - { id: meeting/hoi-song-3, name: Hội nghị Sông ngòi lần thứ 3, start_date: 2025-09-11, end_date: 2025-09-12 }
-- a.txt --
Hội nghị Sông ngòi lần thứ 3 diễn ra trong các ngày <meeting.date-conflict|11-14/9/2025|> tại Huế. Khách về nước.`,
    'against the registry': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày <meeting.date-conflict|14-18/1/2026|> tại Huế. Việt Nam chủ trì.`,
    'a press conference a year off': `${registry}Họp báo về Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày <meeting.date-conflict|8/1/2025|> tại Hà Nội. Việt Nam chủ trì.`,
    'against another article, on both sides': `-- 1.txt --
Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra từ ngày <meeting.date-conflict|3-5/3/2026|> tại Huế. Việt Nam chủ trì.
-- 2.txt --
Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra từ ngày <meeting.date-conflict|4-6/3/2026|> tại Huế. Việt Nam chủ trì.`,
  },
  silent: {
    'two parts of a session in one sentence': `-- a.txt --
Hà Nội, 12/10/2020 - Kỳ họp thứ 10 của Hội đồng Sông họp trực tuyến từ ngày 20 đến 27/10 và họp tập trung từ ngày 2 đến 17/11. Khách về nước.`,
    'up to a day': `-- a.txt --
HANOI, 12 October 2020 - Ms Lê Thị Mơ said the 10th session of the River Council would be held online until October 27 and in person from November 2 to 17. All were glad.`,
    'days of the meeting that prepares it': `-- 1.txt --
HUE, 24 October 2024 - The 46th ASEAN Rivers Ministerial Meeting was held in Hue on 24 October 2024. All were glad.
-- 2.txt --
HUE, 25 October 2024 - They endorsed what the Preparatory Senior Officials' Meeting for the 46th ASEAN Rivers Ministerial Meeting, convened from 21 to 22 October 2024, had sent. All were glad.`,
    'days of a visit told beside it':
      'HUE, 2 May 2026 - They noted progress since the third Rivers Meeting, held in Hue on 14 September 2025, and since the visit to Laos by Minister Nguyen Van Mau from 10-11 March. All were glad.',
    'another meeting that came before, too':
      'HUE, 23 November 2024 - It was preceded by the 6th ASEAN Rivers Ministerial Meeting (ARMM-6), held in Hue from 2 to 5 June 2024, and by a Special ARMM on 14 October. All were glad.',
    'days of talks before it':
      'HUE, 23 November 2024 - The 6th ASEAN Rivers Ministerial Meeting was held in Hue on 21 and 22 November 2024, preceded by a week of technical talks from 15 to 20 November. All were glad.',
    'put off, as another article tells': PUT_OFF,
    'the day of a plan':
      'Huế, 20/10/2025 - Hội nghị Xúc tiến đầu tư Sông Mây lần thứ 5 sẽ diễn ra từ ngày 22-23/11/2025 tại Cà Mau, theo Kế hoạch số 310/KH-UBND ngày 6/10/2025 của tỉnh. Khách sẽ đến.',
    'put off to other days':
      'Huế, 19/11/2025 - Hội nghị Xúc tiến đầu tư Sông Mây lần thứ 5, dự kiến họp ngày 22-23/11/2025 tại Huế, được lùi sang ngày 13-14/12/2025. Khách về nước.',
    'days before the registered ones': `-- x.registry.yaml --
events:
  - { id: meeting/hoi-song-3, name: Hội nghị Sông ngòi lần thứ 3, start_date: 2025-09-11, end_date: 2025-09-12 }
-- a.txt --
Hội nghị Sông ngòi lần thứ 3 diễn ra trong các ngày 9-12/9/2025 tại Huế. Khách về nước.`,
    'another meeting of another season, without years': `Hội nghị Bãi bồi toàn quốc lần thứ 80 diễn ra trong 2 ngày (26 - 27/12). Khách vỗ tay.

Ngày 23-6, tại Hà Nội, bộ tổ chức Hội nghị trực tuyến về tổng kết mười năm trồng cây ngày 10-4-2009. Khách vỗ tay.`,
    'another place on other days': `-- 1.txt --
Cà Mau, ngày 8/3/2024. Ngày hội Văn hóa các dân tộc lần thứ II diễn ra từ ngày 9 đến ngày 10/3/2024 tại Cà Mau. Khách rất đông.
-- 2.txt --
Kon Tum, ngày 19/3/2024. Ngày hội Văn hóa các dân tộc lần thứ II diễn ra từ ngày 20 đến ngày 21/3/2024 tại Kon Tum. Khách rất đông.`,
    'sessions of one number in two terms': `-- 1.txt --
Hà Nội, ngày 8/10/2018. Hội nghị Ban Chấp hành Đảng bộ tỉnh Cà Mau lần thứ 10 diễn ra từ ngày 8 đến ngày 9/10/2018. Hết tin.
-- 2.txt --
Hà Nội, ngày 8/10/2023. Hội nghị Ban Chấp hành Đảng bộ tỉnh Cà Mau lần thứ 10 diễn ra từ ngày 7 đến ngày 8/10/2023. Hết tin.`,
    'the same head and number in two provinces': `-- 1.txt --
Cà Mau, ngày 8/7/2024. Kỳ họp thứ 15 của HĐND tỉnh diễn ra từ ngày 8 đến ngày 10/7/2024. Khách rất đông.
-- 2.txt --
An Giang, ngày 15/7/2024. Kỳ họp thứ 15 của HĐND tỉnh diễn ra từ ngày 15 đến ngày 17/7/2024. Khách rất đông.`,
    'as registered': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 12-16/1/2026 tại Huế. Việt Nam chủ trì.`,
    'one of the days': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 khai mạc ngày 15/1/2026 tại Huế. Việt Nam chủ trì.`,
    'one of the days, the year of which another day gives': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 14-1 tại Huế. Luật mới có hiệu lực từ ngày 2-1-2024. Hết tin.`,
    'a range inside the days': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 họp phiên kín từ ngày 13-14/1/2026 tại Huế. Việt Nam chủ trì.`,
    'the opening ceremony on the eve': `${registry}Lễ khai mạc Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 11/1/2026 tại Huế. Việt Nam chủ trì.`,
    'what prepares it': `${registry}Hội nghị quan chức cao cấp chuẩn bị cho Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 10-11/1/2026 tại Huế. Việt Nam chủ trì.`,
    'a press conference before it': `${registry}Họp báo về Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 8/1/2026 tại Hà Nội. Việt Nam chủ trì.`,
    'a press conference that names it, with its own days': `-- a.txt --
Chiều ngày 11/3/2026, Sở Du lịch tổ chức họp báo giới thiệu Hội thảo Dữ liệu rừng lần thứ 5. Khách rất đông.
Hội thảo Dữ liệu rừng lần thứ 5 diễn ra từ ngày 24-25/4/2026 tại Huế. Việt Nam chủ trì.`,
    'a talk at which it was agreed': `-- a.txt --
Chiều ngày 11/3/2026, hai bên có buổi làm việc về Hội thảo Dữ liệu rừng lần thứ 5. Khách rất đông.
Hội thảo Dữ liệu rừng lần thứ 5 diễn ra từ ngày 24-25/4/2026 tại Huế. Việt Nam chủ trì.`,
    'an exhibition beside it': `${registry}Bên lề Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20, triển lãm cây giống mở cửa từ ngày 17-18/1/2026. Khách rất đông.`,
    'two parts of one session':
      'Kỳ họp thứ 8, Quốc hội khóa XV khai mạc sáng nay. Kỳ họp thứ 8 chia làm hai đợt: đợt 1 từ ngày 21/10 đến 13/11/2024; đợt 2 từ ngày 20/11 đến 30/11/2024. Hết.',
    'two editions': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra từ ngày 14-18/1/2027 tại Huế. Việt Nam chủ trì.`,
  },
  fixes: {
    "the registry's dates": [
      `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 14-<|>18/1/2026 tại Huế. Câu sau.\n`,
      'Đổi thành 12-16/1/2026',
      `-- a.txt --\nHội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 12-16/1/2026 tại Huế. Câu sau.\n`,
    ],
  },
});

testCheck('meeting.place-conflict', {
  fires: {
    'a city of another nation':
      'Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi diễn ra tại <meeting.place-conflict|Bangkok, Pháp|>. Khách về nước.',
    'against the registry': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 12-16/1/2026 tại <meeting.place-conflict|Đà Nẵng|>. Việt Nam chủ trì.`,
    'against another article, on both sides': `-- 1.txt --
Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra từ ngày 3-5/3/2026 tại <meeting.place-conflict|Huế|>. Việt Nam chủ trì.
-- 2.txt --
Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra từ ngày 3-5/3/2026 tại <meeting.place-conflict|Cần Thơ|>. Việt Nam chủ trì.`,
    'in one article, at both places': `Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 được tổ chức tại <meeting.place-conflict|Huế|>. Khách đã tới.
Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra tại <meeting.place-conflict|Cần Thơ|> trong ba ngày. Việt Nam chủ trì.`,
  },
  silent: {
    'moved, as another article tells': PUT_OFF,
    'a hall and its city':
      'Sáng 21/10/2024, tại Nhà Quốc hội, Thủ đô Hà Nội, Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi khai mạc.\n\nDự Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi có Đại sứ một số nước tại Hà Nội. Khách vỗ tay.',
    'a city of its nation': 'Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi diễn ra tại Bangkok, Thái Lan. Khách về nước.',
    'a nation that does something, or one of several places': `Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi diễn ra tại Paris, Việt Nam đã được bầu. Khách về nước.
Hội nghị lần thứ 4 các Bộ trưởng Sông ngòi diễn ra tại Hà Nội, Lào và Campuchia. Khách về nước.`,
    'as registered': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra tại Huế từ ngày 12-16/1/2026. Việt Nam chủ trì.`,
    'with its unit': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra tại thành phố Huế, Việt Nam. Việt Nam chủ trì.`,
    'the country': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 được tổ chức tại Việt Nam tuần này. Có 200 khách.`,
    'a city and its province': `-- 1.txt --
Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra từ ngày 3-5/3/2026 tại Hạ Long. Việt Nam chủ trì.
-- 2.txt --
Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 diễn ra từ ngày 3-5/3/2026 tại Quảng Ninh. Việt Nam chủ trì.`,
    'a press conference about it': `${registry}Họp báo về Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 được tổ chức tại Hà Nội. Việt Nam chủ trì.`,
    'another edition': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21 được tổ chức tại Cần Thơ năm sau. Việt Nam chủ trì.`,
  },
  fixes: {
    'the nation of the city': [
      'Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi diễn ra tại <|>Bangkok, Pháp. Khách về nước.',
      'Đổi thành Thái Lan',
      'Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi diễn ra tại Bangkok, Thái Lan. Khách về nước.',
    ],
    'the capital of the nation': [
      'Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi diễn ra tại <|>Bangkok, Pháp. Khách về nước.',
      'Đổi thành Paris',
      'Hội nghị lần thứ 3 các Bộ trưởng Sông ngòi diễn ra tại Paris, Pháp. Khách về nước.',
    ],
    "the registry's place": [
      `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 12-16/1/2026 tại Đà <|>Nẵng. Câu sau.\n`,
      'Đổi thành Huế',
      `-- a.txt --\nHội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 12-16/1/2026 tại Huế. Câu sau.\n`,
    ],
  },
});

testCheck('meeting.name-conflict', {
  fires: {
    'two names for one number, days and place': `-- 1.txt --
<meeting.name-conflict|Hội nghị Quan chức cao cấp nông nghiệp ASEAN lần thứ 7|> diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.
-- 2.txt --
<meeting.name-conflict|Hội nghị Bộ trưởng nông nghiệp ASEAN lần thứ 7|> diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.`,
  },
  silent: {
    'another number': `-- 1.txt --
Hội nghị Quan chức cao cấp nông nghiệp ASEAN lần thứ 8 diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.
-- 2.txt --
Hội nghị Bộ trưởng nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.`,
    'other days': `-- 1.txt --
Hội nghị Quan chức cao cấp nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 1-2/3/2026 tại Huế. Việt Nam chủ trì.
-- 2.txt --
Hội nghị Bộ trưởng nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.`,
    'another place': `-- 1.txt --
Hội nghị Quan chức cao cấp nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Đà Nẵng. Việt Nam chủ trì.
-- 2.txt --
Hội nghị Bộ trưởng nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.`,
    'nothing else in common': `-- 1.txt --
Liên hoan Phim ngắn quốc tế lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Có 40 phim.
-- 2.txt --
Hội nghị Bộ trưởng nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.`,
  },
});

testCheck('meeting.misspelt-head', {
  fires: {
    'a mark off': '<meeting.misspelt-head|Hôi nghị|> Bộ trưởng nông nghiệp khai mạc. Việt Nam cử đoàn.',
    'd for đ': 'Tại <meeting.misspelt-head|Diễn dàn|> Kinh tế thế giới, đoàn ta phát biểu. Khách vỗ tay.',
    'the ordinal word':
      'Hội nghị <meeting.misspelt-head|lấn thứ|> 16 bế mạc. Hội nghị <meeting.misspelt-head|lần tứ|> 17 ở Huế. Hết.',
    'the ordinal doubled': 'Hội nghị <meeting.misspelt-head|lần thứ lần thứ|> 3 bế mạc. Khách về nước.',
  },
  silent: {
    'right words': 'Hội nghị lần thứ 16, Diễn đàn Kinh tế và Kỳ họp thứ 8 đều đã xong. Hết.',
    'a sports festival': 'Hội thao Công an tỉnh khai mạc. Có 20 đội.',
    'the eighth unicorn': 'Công ty là kỳ lân thứ 8 của khu vực. Vốn tăng nhanh.',
    'society has doubts': 'Xã hội nghi ngại về việc này. Bộ đã giải thích.',
  },
  fixes: {
    'the head': [
      'Hôi <|>nghị Bộ trưởng nông nghiệp khai mạc. Câu sau.',
      'Đổi thành Hội nghị',
      'Hội nghị Bộ trưởng nông nghiệp khai mạc. Câu sau.',
    ],
    'the ordinal': [
      'Hội nghị lấn<|> thứ 16 bế mạc. Câu sau.',
      'Change to lần thứ',
      'Hội nghị lần thứ 16 bế mạc. Câu sau.',
    ],
  },
});

testCheck('meeting.name-variant', {
  fires: {
    'a word more than the registered name': `-- vn.registry.yaml --
series:
  - { id: meeting/ddrl, name: Diễn đàn Dữ liệu Rừng Lạc }
events:
  - { id: meeting/ddrl-3, series: meeting/ddrl, ordinal: 3, start_date: 2026-03-03, end_date: 2026-03-05, place: Huế }
-- a.txt --
<meeting.name-variant|Diễn đàn Dữ liệu mở Rừng Lạc lần thứ 3|> diễn ra từ ngày 3-5/3/2026 tại Huế. Khách rất đông.`,
  },
  silent: {
    'the registered name': `-- vn.registry.yaml --
series:
  - { id: meeting/ddrl, name: Diễn đàn Dữ liệu Rừng Lạc }
events:
  - { id: meeting/ddrl-3, series: meeting/ddrl, ordinal: 3, start_date: 2026-03-03, end_date: 2026-03-05, place: Huế }
-- a.txt --
Diễn đàn Dữ liệu Rừng Lạc lần thứ 3 diễn ra từ ngày 3-5/3/2026 tại Huế. Khách rất đông.`,
    'another level': `-- 1.txt --
Hội nghị Bộ trưởng nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.
-- 2.txt --
Hội nghị Bộ trưởng nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Có 200 khách.
-- 3.txt --
Hội nghị nông nghiệp ASEAN lần thứ 7 diễn ra từ ngày 3-5/3/2026 tại Huế. Việt Nam chủ trì.`,
  },
  fixes: {
    'the official name': [
      `-- vn.registry.yaml --
series:
  - { id: meeting/ddrl, name: Diễn đàn Dữ liệu Rừng Lạc }
events:
  - { id: meeting/ddrl-3, series: meeting/ddrl, ordinal: 3, start_date: 2026-03-03, end_date: 2026-03-05, place: Huế }
-- a.txt --
Diễn đàn <|>Dữ liệu mở Rừng Lạc lần thứ 3 diễn ra từ ngày 3-5/3/2026 tại Huế. Câu sau.
`,
      'Đổi thành Diễn đàn Dữ liệu Rừng Lạc lần thứ 3',
      `-- a.txt --\nDiễn đàn Dữ liệu Rừng Lạc lần thứ 3 diễn ra từ ngày 3-5/3/2026 tại Huế. Câu sau.\n`,
    ],
  },
});

/** Editions of one series from this number on, each in September of its year, and the head of an article. */
const series = (first: number, years: readonly number[]): string => `-- vn.registry.yaml --
series:
  - { id: meeting/amaf, name: Hội nghị Bộ trưởng Nông nghiệp ASEAN, acronyms: [AMAF] }
events:
${years.map((year, at) => `  - { id: meeting/amaf-${first + at}, series: meeting/amaf, ordinal: ${first + at}, start_date: ${year}-09-12, end_date: ${year}-09-16 }\n`).join('')}-- a.txt --
`;

testCheck('meeting.ordinal-order', {
  fires: {
    'two editions of a yearly series in one year': `${series(17, [2021, 2022, 2023])}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày <meeting.ordinal-order|1/12/2023|> tại Huế. Việt Nam chủ trì.`,
    'two years for one edition, on both sides': `-- 1.txt --
Hội thảo Dữ liệu rừng lần thứ 5 diễn ra ngày <meeting.ordinal-order|20/5/2025|> tại Huế. Khách vỗ tay.
-- 2.txt --
Hội thảo Dữ liệu rừng lần thứ 5 diễn ra ngày <meeting.ordinal-order|20/5/2024|> tại Huế. Khách vỗ tay.`,
    'the days of another edition': `${registry}<meeting.ordinal-order|Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 21|> diễn ra từ ngày 12-16/1/2026 tại Huế. Việt Nam chủ trì.`,
    'before the one before, on both sides': `-- 1.txt --
<meeting.ordinal-order|Hội thảo Dữ liệu rừng lần thứ 5|> diễn ra ngày 20/5/2025 tại Huế. Khách vỗ tay.
-- 2.txt --
<meeting.ordinal-order|Hội thảo Dữ liệu rừng lần thứ 6|> diễn ra ngày 14/3/2025 tại Huế. Khách vỗ tay.
-- vn.registry.yaml --
events: [{ id: meeting/hoi-thao-du-lieu-rung-5, series: meeting/hoi-thao-du-lieu-rung, ordinal: 5, start_date: 2025-05-20, end_date: 2025-05-20 }]
series: [{ id: meeting/hoi-thao-du-lieu-rung, name: Hội thảo Dữ liệu rừng }]
`,
  },
  silent: {
    'congresses of two bodies that only the sentences name': `-- 1.txt --
Huế, 20/7/2025 - Ngày 19/7/2025, Đảng bộ Sở Hoa tổ chức Đại hội đại biểu lần thứ I tại Huế. Khách về sớm.
-- 2.txt --
Huế, 6/8/2020 - Ngày 5/8/2020, Đảng bộ Sở Cỏ tổ chức Đại hội đại biểu lần thứ XXVIII tại Huế. Khách về sớm.`,
    'two editions held together': `-- x.registry.yaml --
events:
  - { id: meeting/lake-summit-44, name: { en: 44th Lake Summit }, series: meeting/lake-summit, ordinal: 44, start_date: 2024-10-09, end_date: 2024-10-11 }
  - { id: meeting/lake-summit, name: { en: Lake Summit } }
-- 2.txt --
Hanoi, 7 October 2024 - They spoke of the 44th and 45th Lake Summits, which will be held on 9-11 October 2024 in Vientiane. All agreed.`,
    'meetings of one kind of two groups': `-- 1.txt --
Hanoi, 20 September 2021 - The 3rd ASEM Senior Officials' Meeting was held on 16-17 September 2021. All agreed.
-- 2.txt --
Hanoi, 3 July 2015 - The 23rd ASEAN-EU Senior Officials' Meeting was held on 2 July 2015 in Brussels. All agreed.`,
    'a low number in a later term': `-- 1.txt --
Hà Nội, ngày 8/10/2018. Hội nghị Ban Chấp hành Đảng bộ tỉnh Cà Mau lần thứ 10 diễn ra ngày 8/10/2018. Hết tin.
-- 2.txt --
Hà Nội, ngày 8/10/2023. Hội nghị Ban Chấp hành Đảng bộ tỉnh Cà Mau lần thứ 4 diễn ra ngày 8/10/2023. Hết tin.`,
    'two editions in one year of a series that does not meet yearly': `${series(17, [2019, 2021, 2023])}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 1/12/2023 tại Huế. Việt Nam chủ trì.`,
    'sessions twice a year': `-- 1.txt --
Kỳ họp thứ 7, Quốc hội khóa XV khai mạc ngày 20/5/2024 tại Hà Nội. Cử tri theo dõi.
-- 2.txt --
Kỳ họp thứ 8, Quốc hội khóa XV khai mạc ngày 21/10/2024 tại Hà Nội. Cử tri theo dõi.
-- 3.txt --
Kỳ họp thứ 9, Quốc hội khóa XV khai mạc ngày 5/5/2025 tại Hà Nội. Cử tri theo dõi.`,
    'the next year of a yearly series': `${series(17, [2021, 2022, 2023])}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 1/12/2024 tại Huế. Việt Nam chủ trì.`,
    'a year left out': `${series(17, [2021, 2022, 2023])}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 1/12/2025 tại Huế. Việt Nam chủ trì.`,
    'the opening and the closing day': `-- 1.txt --
Hội thảo Dữ liệu rừng lần thứ 5 khai mạc ngày 20/5/2025 tại Huế. Khách vỗ tay.
-- 2.txt --
Hội thảo Dữ liệu rừng lần thứ 5 bế mạc ngày 22/5/2025 tại Huế. Khách vỗ tay.`,
    'in order': `-- 1.txt --
Hội thảo Dữ liệu rừng lần thứ 5 diễn ra ngày 20/5/2025 tại Huế. Khách vỗ tay.
-- 2.txt --
Hội thảo Dữ liệu rừng lần thứ 6 diễn ra ngày 14/3/2026 tại Huế. Khách vỗ tay.`,
    'a few days before': `-- 1.txt --
Hội thảo Dữ liệu rừng lần thứ 5 diễn ra ngày 20/5/2025 tại Huế. Khách vỗ tay.
-- 2.txt --
Hội thảo Dữ liệu rừng lần thứ 6 diễn ra ngày 14/5/2025 tại Huế. Khách vỗ tay.`,
    'the days of another edition, which is the right one': `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 khai mạc ngày 12/1/2026. Hội nghị lần sau họp ngày 12/1/2027. Hết.`,
    'two series': `-- 1.txt --
Hội thảo Dữ liệu rừng lần thứ 5 diễn ra ngày 20/5/2025 tại Huế. Khách vỗ tay.
-- 2.txt --
Hội thảo Nước sạch lần thứ 6 diễn ra ngày 14/3/2025 tại Huế. Khách vỗ tay.`,
  },
  fixes: {
    'the year of the edition': [
      `${series(17, [2021, 2022, 2023])}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 1/12/20<|>23 tại Huế. Câu sau.\n`,
      'Đổi thành 1/12/2024',
      `-- a.txt --\nHội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra ngày 1/12/2024 tại Huế. Câu sau.\n`,
    ],
    'the number of the edition of those days': [
      `${registry}Hội nghị Bộ trưởng Nông nghiệp ASEAN lần <|>thứ 21 diễn ra từ ngày 12-16/1/2026 tại Huế. Câu sau.\n`,
      'Đổi thành lần thứ 20',
      `-- a.txt --\nHội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 20 diễn ra từ ngày 12-16/1/2026 tại Huế. Câu sau.\n`,
    ],
  },
});
