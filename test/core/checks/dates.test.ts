/** Checks of dates: days that do not exist, ranges that run backwards, weekdays that do not fit, years that are missing. */
import { testCheck } from '../../support/checks.ts';

testCheck('date.impossible', {
  fires: {
    'the only thing in a cell': `| Xã | Họp | Nơi họp |
|---|---|---|
| Lá | 22/3 | Nhà hát |
| Đá | <date.impossible|32/3|> | Trường học của xã |
| Cá | 25/4 | Chợ |

Xã họp ngày <date.impossible|31/4|> nữa. Hết tin.`,
    'alone in brackets, as days are written there':
      'Ngày 12-9, hội họp. Đêm 15-9, có hát. Ngày chính (<date.impossible|35-9|>): lễ lớn.',
    'up to which there is time': 'Thuế nộp không quá <date.impossible|36/6|>; hạn không đổi. Hết tin.',
    'before which something is done': 'Xã xong việc trước <date.impossible|10/15|>. Hết tin.',
    'in a list of days': `Lịch tuần tới có ba việc chính.

- 15/11: họp ở Huế.
- <date.impossible|37/11|>: họp ở Vinh.
- 20/11: họp ở Lào Cai. Hết.`,
    'behind hôm, with a stop': 'Ủy ban họp hôm <date.impossible|29.13|> và ra thông báo. Hết tin.',
    'behind a meeting, more than a whole':
      'Đại hội dự kiến khai mạc <date.impossible|34/12|> và họp hai ngày. Hết tin.',
    'a day that no year around has': `Huế, 3/2/2027 - Nhóm công tác họp ngày <date.impossible|29/02|> và bàn ba việc. Hết tin.`,
    'the national day': 'Tỉnh kỷ niệm Quốc khánh <date.impossible|2/19|> bằng một đêm nhạc. Hết tin.',
    'in brackets behind a word of time': 'Chiều qua (<date.impossible|4.14|>), hội nghị bế mạc. Khách về nước.',
    'twice the same number with a hyphen': 'Ngày <date.impossible|15-15|>, lớp học khai giảng. Lớp có 30 người.',
    'a day too many behind from': 'Giá vé tăng từ <date.impossible|38/6|>, theo thông báo. Khách nên đặt sớm.',
    'in brackets behind yesterday': 'Hôm qua (<date.impossible|38.1|>), hai xã ký giao ước. Dân làng dự đông.',
    'with a dot behind a word of time': 'Sáng <date.impossible|38.4|>, hội nghị khai mạc. Khách tới đông.',
    'a day that the month lacks': 'Họp ngày <date.impossible|31/02/2026|> tại Hà Nội. Câu sau vẫn được đọc.',
    '29 February of a common year': 'Lễ khai mạc ngày <date.impossible|29/2/2025|> tại Huế, có 40 đại biểu.',
    'no year, 31 June': 'Đoàn đến Đà Nẵng ngày <date.impossible|31/6|> và làm việc hai ngày.',
    'the end of a range': 'Hội nghị diễn ra từ ngày <date.impossible|28-31/4/2026|> tại Huế. Đoàn ta có 12 người.',
    'month 20': 'Kỳ họp khai mạc ngày <date.impossible|3/20/2026|> tại Geneva. Việt Nam cử đại diện.',
    'two in one sentence':
      'Từ ngày <date.impossible|31/4/2026|> hoặc ngày <date.impossible|30/2/2026|>, sở sẽ thông báo sau.',
  },
  silent: {
    'shares in cells and brackets': `| Xã | Đạt |
|---|---|
| Lá | 15/15 |
| Đá | 21/13 |

Đạt 100% (15/15), ngày 12/9 và 13/9 họp.
`,
    'a part of a whole behind trước': 'Xã đứng trước 10/15 xã khác. Hết tin.',
    'the day of a leap year': `Huế, 3/2/2028 - Nhóm công tác họp ngày 29/02 và bàn ba việc. Hết tin.`,
    'a temperature and a score': 'Hôm nay 38.5 độ. Trận đấu diễn ra, tỉ số 3/16 và từ 12/15 xã. Hết tin.',
    'the last day of each kind of month': 'Hạn là ngày 31/1/2026, ngày 30/4/2026 và ngày 28/2/2026. Sau đó hết hạn.',
    '29 February of a leap year': 'Ngày 29/2/2024 là ngày nhuận. Năm sau không có.',
    'what a machine with American settings has stamped':
      '9/29/2025 5:01:09 PM\n\nHội nghị khai mạc ở Huế. Khách vỗ tay.',
    '29 February without a year': 'Ngày 29/2 bốn năm mới có một lần, ai cũng biết.',
    'the lunar calendar': 'Lễ hội mở ngày 30/2 âm lịch hằng năm tại xã. Khách thập phương về dự.',
    'a range over the end of a month': 'Triển lãm mở từ ngày 28/2 đến 2/3/2026 tại Hà Nội. Vào cửa tự do.',
    'parts of a whole, and degrees': 'Bão tràn từ 12/15 xã đến 14/15 xã. Hôm nay 38.5 độ, ngày 12-18 có mưa.',
    'a fraction and a decision number': 'Tỷ lệ là 31/2 và Quyết định số 35/13/QĐ. Không có gì khác.',
  },
  fixes: {
    'with zeros in a header': [
      'Tin\n\n18/1<|>3/2024 | 11:30\n\nHọp tại Hà Nội.\n',
      'Đổi thành 18/03/2024',
      'Tin\n\n18/03/2024 | 11:30\n\nHọp tại Hà Nội.\n',
    ],
    'a month without a zero where the days have one, as in official style': [
      'Ngày 01/1<|>3/2024, họp tại Hà Nội. Khách đến từ 05/4/2024. Câu sau.',
      'Đổi thành 01/3/2024',
      'Ngày 01/3/2024, họp tại Hà Nội. Khách đến từ 05/4/2024. Câu sau.',
    ],
    'with zeros where the other days have them': [
      'Huế, 25/1<|>9/2025 - Khách đến từ 05/09/2025. Câu sau.',
      'Đổi thành 25/09/2025',
      'Huế, 25/09/2025 - Khách đến từ 05/09/2025. Câu sau.',
    ],
    'the last day of the month': [
      'Họp ngày 3<|>1/02/2026 tại Hà Nội. Câu sau.',
      'Đổi thành 28/02/2026',
      'Họp ngày 28/02/2026 tại Hà Nội. Câu sau.',
    ],
    'the first day of the next month': [
      'Họp ngày 31/4<|>/2026 tại Hà Nội. Câu sau.',
      'Change to 1/5/2026',
      'Họp ngày 1/5/2026 tại Hà Nội. Câu sau.',
    ],
    'day and month exchanged': [
      'Khai mạc ngày <|>3/20/2026 tại Geneva. Câu sau.',
      'Đổi thành 20/3/2026',
      'Khai mạc ngày 20/3/2026 tại Geneva. Câu sau.',
    ],
    'a day that no year around has': [
      'Huế, 3/2/2027 - Nhóm công tác họp ngày <|>29/02 tại Huế. Câu sau.',
      'Đổi thành 28/02',
      'Huế, 3/2/2027 - Nhóm công tác họp ngày 28/02 tại Huế. Câu sau.',
    ],
    'the end of a range': [
      'Diễn ra từ ngày 28-<|>31/4/2026 tại Huế. Câu sau.',
      'Đổi thành 28-30/4/2026',
      'Diễn ra từ ngày 28-30/4/2026 tại Huế. Câu sau.',
    ],
  },
});

testCheck('date.reversed-range', {
  fires: {
    'an anniversary in brackets': 'Trường kỷ niệm 65 năm thành lập (<date.reversed-range|2024-1959|>). Hết tin.',
    'days of one month': 'Hội nghị diễn ra từ ngày <date.reversed-range|16-12/1/2026|> tại Hà Nội. Việt Nam chủ trì.',
    'full dates': 'Đoàn công tác từ <date.reversed-range|10/5/2026 đến 8/5/2026|> tại Lào. Đoàn có 5 người.',
    years: 'Chiến lược giai đoạn <date.reversed-range|2030-2025|> đã được duyệt. Bộ sẽ triển khai.',
  },
  silent: {
    'the day of the line of place, then that of the news':
      'Huế, 20/7/2025 - Ngày 19/7/2025, Sở họp tại Huế. Khách về sớm.',
    'over New Year with one year written': 'Tuần lễ diễn ra từ ngày 28/12 đến 3/1/2026 tại Huế. Khách rất đông.',
    'over New Year without a year': 'Nghỉ từ ngày 30/12 đến 2/1 theo lịch chung. Sau đó đi làm.',
    'an ordinary range': 'Hội nghị diễn ra từ ngày 12-16/1/2026 tại Hà Nội. Việt Nam chủ trì.',
    'zeros on one side': 'Họp từ ngày 03-07/6/2024 tại Siem Reap. Đoàn ta tham dự.',
    'the same day twice': 'Họp từ 5/6/2024 đến 5/6/2024 tại Huế. Sau đó bế mạc.',
  },
  fixes: {
    'the days of one month': [
      'Diễn ra từ ngày 16<|>-12/1/2026 tại Hà Nội. Câu sau.',
      'Đổi thành 12-16/1/2026',
      'Diễn ra từ ngày 12-16/1/2026 tại Hà Nội. Câu sau.',
    ],
    years: ['Giai đoạn 203<|>0-2025 đã qua. Câu sau.', 'Change to 2025-2030', 'Giai đoạn 2025-2030 đã qua. Câu sau.'],
  },
});

testCheck('date.weekday-mismatch', {
  fires: {
    'in the weeks of a day with its year':
      'List of guests (as of 5 June 2025; corrections by <date.weekday-mismatch|Sunday|>, 7 June)\n\nAll of them came to Hue. Nobody complained.',
    'beside two others of the same calendar': `LỊCH LÀM VIỆC
(Từ ngày 16/6 đến ngày 20/6/2025)

Thứ Hai, ngày 16/6: họp.
Thứ Ba, ngày 17/6: họp.
<date.weekday-mismatch|Thứ Năm|>, ngày 18/6: nghỉ. Hết.`,
    'Vietnamese, number in words':
      '<date.weekday-mismatch|Thứ Hai|>, 15/1/2026, Bộ trưởng tiếp đoàn. Cuộc gặp kéo dài một giờ.',
    'after the weekday, ngày':
      'Vào <date.weekday-mismatch|thứ ba|> ngày 6/1/2025, đoàn đến Hà Nội. Đoàn ở lại hai hôm.',
    'a digit': 'Sáng <date.weekday-mismatch|Thứ 2|>, ngày 15/1/2026, lễ khai mạc bắt đầu. Buổi chiều họp kín.',
    Sunday: 'Buổi lễ vào <date.weekday-mismatch|Chủ nhật|>, 15/1/2026 tại Huế. Mời mọi người tới dự.',
  },
  silent: {
    'the last of several days': 'Lịch tuần từ 05/01/2026\n\nThứ Năm, thứ Sáu (8 - 9/1/2026): kỳ họp chuyên đề. Hết.',
    'the right weekday': 'Thứ Năm, 15/1/2026, Bộ trưởng tiếp đoàn. Cuộc gặp kéo dài một giờ.',
    'an ordinal, not a weekday': 'Giải được trao lần thứ 7, ngày 25/12/2025 tại Huế. Có 30 tác phẩm.',
    'the sixth month': 'Bước sang tháng thứ 6, ngày 13/4/2026, dự án tạm dừng. Lý do chưa rõ.',
    'a year that is only inferred': 'Thứ Hai, 15/1, đoàn lên đường. Ngày về chưa rõ.',
  },
  fixes: {
    'the weekday that it was': [
      'Thứ <|>Hai, 15/1/2026, Bộ trưởng tiếp đoàn. Câu sau.',
      'Đổi thành Thứ Năm',
      'Thứ Năm, 15/1/2026, Bộ trưởng tiếp đoàn. Câu sau.',
    ],
    'the year that has this weekday': [
      'Thứ Hai<|>, 12/1/2025, Bộ trưởng tiếp đoàn. Câu sau.',
      'Đổi thành 12/1/2026',
      'Thứ Hai, 12/1/2026, Bộ trưởng tiếp đoàn. Câu sau.',
    ],
    'in the same spelling': [
      'Vào thứ<|> 3 ngày 6/1/2025, đoàn đến. Câu sau.',
      'Đổi thành thứ 2',
      'Vào thứ 2 ngày 6/1/2025, đoàn đến. Câu sau.',
    ],
    'the nearest day with that weekday': [
      'Thứ H<|>ai, 15/1/2026, Bộ trưởng tiếp đoàn. Câu sau.',
      'Change to 12/1/2026',
      'Thứ Hai, 12/1/2026, Bộ trưởng tiếp đoàn. Câu sau.',
    ],
  },
});

testCheck('date.missing-year', {
  fires: {
    'the day of the article, which tells the others':
      'Sáng nay (<date.missing-year|15/1|>), hội thảo mở tại Hà Nội. Lễ ký sẽ diễn ra ngày 18/1 tại đó.',
    'no date in the whole article': 'Hội thảo mở ngày <date.missing-year|15/1|> tại Hà Nội. Có 200 đại biểu tham dự.',
    'another year than the article has':
      'Hà Nội, 30/12/2025 - Hội thảo sẽ mở ngày <date.missing-year|15/1|> tại Hà Nội. Có 200 đại biểu.',
    'days of one week of which the first is asked for':
      'HUE, 28 December 2025 - The hall will close on <date.missing-year|January 1|> and open again on January 3. Nobody complained.',
    'the same date twice is said once':
      'Hội thảo mở ngày <date.missing-year|15/1|> tại Hà Nội. Lễ ký cũng vào ngày 15/1 tại đó.',
  },
  silent: {
    'the article has a date of the same year': 'Hà Nội, 12/1/2026 - Hội thảo sẽ mở ngày 15/1 tại Hà Nội. Khách đã đến.',
    'a full date just before': 'Họp từ ngày 12-1-2026 đến 16-1-2026 tại Hà Nội. Ngày 15-1 sẽ khai mạc. Sau đó là tiệc.',
    'a year of its own': 'Ngày 15/1/2026, hội thảo mở tại Hà Nội. Có 200 đại biểu.',
    'a year that stands in a day of no calendar': 'Huế, 18/18/2025 - Khách đến từ 12/12. Hết tin.',
    'a year told in words': 'Hà Nội, 30/1/2026 - Cầu mở ngày 5/9 năm ngoái tại xã. Người dân vui mừng.',
    'a day so far off that either year may be meant':
      'Hà Nội, 21/11/2025\n\nTỉnh mở cầu nối hai bản, nơi trạm đủ người từ 1/3. Người dân vui mừng.',
    'a weekday': 'HUE, 28 December 2025 - The hall is closed, the mayor said on Friday. Nobody complained.',
    'the lunar calendar': 'Lễ hội mở ngày 15/1 âm lịch tại xã. Người dân về dự đông.',
  },
  fixes: {
    'the year after': [
      'Hà Nội, 30/12/2025 - Hội thảo sẽ mở ngày 15<|>/1 tại Hà Nội. Câu sau.',
      'Đổi thành 15/1/2026',
      'Hà Nội, 30/12/2025 - Hội thảo sẽ mở ngày 15/1/2026 tại Hà Nội. Câu sau.',
    ],
  },
});

testCheck('date.year-slip', {
  fires: {
    'days of a visit that is over':
      'HUE, 14 November 2025 - The talks are over. Minister Hill was in Hue, Viet Nam, from <date.year-slip|November 7 to 13, 2026|>. All were glad.',
    'days of a seminar that was held':
      'HUE, 9 April 2025 - The talks are over. The office held its 18th seminar in Hue on <date.year-slip|8-9 April 2026|>. All were glad.',
    'who led a delegation this week':
      'HUE, 28 July 2025 - From <date.year-slip|24-27 July 2024|>, Minister Hill led the delegation to the fair in Hue. All were glad.',
    'days of an event that begins this week': `Huế, 23/12/2023 - Hội trưởng đã đến.

Có ba việc chính.

Trời mưa.

Đoàn ở lại. Hội nghị diễn ra từ ngày <date.year-slip|25-27/12/2022|> tại Huế. Hết tin.`,
    'a document with two years':
      'Theo Nghị định số 12/2025/NĐ-CP ngày <date.year-slip|5/3/2024|> của Chính phủ, bến mở cửa. Thông tư 7/2023/TT-BNV của Bộ Nội vụ ra sau. Hết tin.',
    'a decision of days to come': `Huế, 5/11/2025 - Tỉnh họp sáng nay. Ông Nam công bố Quyết định số 214/QĐ-UBND ngày <date.year-slip|3/11/2026|> về cây xanh. Hết tin.`,
    'what will be done lies behind': `HUE, 8 January 2026 - The board met today. The mayor will open the new canal on <date.year-slip|2 March 2025|> in Hue. Nobody complained.`,
    'done in December, with the year of January': `MANILA, 5 January 2026 - The board met today. The mayor signed an order on <date.year-slip|29 December 2026|> for the canals. Nobody complained.`,
    'to come in January, with the year of December': `Huế, 28/12/2025 - Tỉnh họp sáng nay. Tỉnh sẽ khánh thành cầu vào ngày <date.year-slip|10/1/2025|> tại Huế. Hết tin.`,
    'what will be done behind, with the place between': `NEW DELHI, 28 October 2025 - The board met today. The mayor will open the fair at Green Hall, New Delhi, on <date.year-slip|3 November 2024|>. Nobody complained.`,
    'what has been done lies ahead': `Huế, 8/9/2025 - Tỉnh họp sáng nay. Lễ trao giải đã diễn ra ngày <date.year-slip|20/7/2026|> tại Huế. Hết tin.`,
    'the same day of last year':
      'Huế, 16/1/2026 - Hội nghị bế mạc sáng <date.year-slip|16/1/2025|> tại Huế. Khách vỗ tay.',
    'days of which today is one':
      'HUE, 8 January 2026 - The delegates were tired. Nobody complained. The talks, which run from <date.year-slip|5 to 9 January 2025|>, are in Hue. Hall A was full.',
    'one day with two years, both of the event':
      'Kênh mới đã có nước\n\nĐó là ý kiến tại lễ bàn giao tổ chức ngày <date.year-slip|8/3/2024|>.\n\nNgày 8/3/2025, tỉnh đã tổ chức lễ bàn giao kênh. Khách vỗ tay.',
    'the day before': 'Huế, 16/1/2026 - Hội nghị bế mạc tối <date.year-slip|15/1/2025|> tại Huế. Khách vỗ tay.',
  },
  silent: {
    'done in January of the year, to come in December of it': `MANILA, 5 February 2026 - The board met today. The mayor signed an order on 29 January 2026 for the canals. It will be in force on 29 December 2026. They will meet on 3 January 2027. Nobody complained.`,
    'what was agreed for the end of the year': `HUE, 5 January 2026 - The board met today. They approved a fair on 29 December 2026. It agreed to hold talks on 20 December 2026. Nobody complained.`,
    'an event that has the year in its name':
      'HUE, 14 November 2025 - Minister Hill was in Hue from 10 to 13 November 2025 and on 14 November 2025. The 2024 fair was held on 13-16 November 2024. All were glad.',
    'what is to be held next year':
      'HUE, 9 April 2025 - The talks are over. The next seminar is to be held in Hue on 8-9 April 2026. All were glad.',
    'the session before, a year ago':
      'HUE, 27 November 2025 - The 32nd Meeting of the River Council opened today. The 31st Meeting of the River Council was held in Hue on 28 November 2024. All were glad.',
    'a document with one year':
      'Theo Nghị định số 12/2025/NĐ-CP ngày 5/3/2025 của Chính phủ, bến mở cửa ngày 6/4/2026. Hết tin.',
    'a decision of the year before': `Huế, 5/11/2025 - Tỉnh họp sáng nay. Ông Nam công bố Quyết định số 214/QĐ-UBND ngày 3/11/2024 về cây xanh. Hết tin.`,
    'what will be done next year': `HUE, 8 January 2026 - The board met today. The mayor will open the new canal on 2 March 2027 in Hue. Nobody complained.`,
    'what has been agreed for next year': `Huế, 8/9/2025 - Tỉnh họp sáng nay. Hai bên đã nhất trí gặp nhau ngày 20/7/2026 tại Huế. Hết tin.`,
    'the right year': 'Huế, 16/1/2026 - Hội nghị bế mạc sáng 16/1/2026 tại Huế. Khách vỗ tay.',
    'one day with two years, of which one is over':
      'Kênh mới đã có nước\n\nLễ động thổ tổ chức ngày 8/3/2024.\n\nĐúng một năm sau, ngày 8/3/2025, tại Huế, tỉnh đã tổ chức lễ bàn giao kênh. Khách vỗ tay.',
    'an anniversary': 'Huế, 16/1/2026 - Tròn một năm sau ngày 16/1/2025, hội nghị lại họp. Khách vỗ tay.',
    'a document': 'Huế, 16/1/2026 - Quyết định số 12 ngày 16/1/2025 được thay thế. Khách vỗ tay.',
    'another day of last year': 'Huế, 16/1/2026 - Ngày 3/3/2025, hội nghị bế mạc. Khách vỗ tay.',
  },
  fixes: {
    'the year of the number': [
      'Theo Nghị định 12/2025/NĐ-CP ngày <|>5/3/2024, bến mở cửa. Câu sau.',
      'Đổi thành 5/3/2025',
      'Theo Nghị định 12/2025/NĐ-CP ngày 5/3/2025, bến mở cửa. Câu sau.',
    ],
    'the year of the day': [
      'Theo Nghị định 12/2025/NĐ-CP ngày <|>5/3/2024, bến mở cửa. Câu sau.',
      'Đổi thành 2024 (NĐ-CP)',
      'Theo Nghị định 12/2024/NĐ-CP ngày 5/3/2024, bến mở cửa. Câu sau.',
    ],
    'the other day, where nothing else dates the article': [
      'Kênh mới đã có nước\n\nĐó là ý kiến tại lễ bàn giao tổ chức ngày 8/3/<|>2024.\n\nNgày 8/3/2025, tỉnh đã tổ chức lễ bàn giao kênh. Câu sau.',
      'Đổi 8/3/2025 ở kia thành 8/3/2024',
      'Kênh mới đã có nước\n\nĐó là ý kiến tại lễ bàn giao tổ chức ngày 8/3/2024.\n\nNgày 8/3/2024, tỉnh đã tổ chức lễ bàn giao kênh. Câu sau.',
    ],
    "the article's year": [
      'Huế, 16/1/2026 - Hội nghị bế mạc sáng 16/1/<|>2025 tại Huế. Câu sau.\n',
      'Đổi thành 16/1/2026',
      'Huế, 16/1/2026 - Hội nghị bế mạc sáng 16/1/2026 tại Huế. Câu sau.\n',
    ],
  },
});

testCheck('date.mixed-format', {
  fires: {
    'the rarer sign': 'Hạn nộp là 18/4/2025 và 20/4/2025. Lễ trao giải mở ngày <date.mixed-format|20-5-2025|> tại Huế.',
    'the dateline counts':
      'Huế, 18/4/2025 - Hạn nộp là ngày <date.mixed-format|20-5-2025|> tại Huế. Lễ mở ngày 7/6/2025.',
  },
  silent: {
    'one form': 'Hạn nộp là 18/4/2025 và 20/4/2025. Lễ trao giải mở ngày 20/5/2025 tại Huế.',
    'a range of days': 'Hạn nộp là 18/4/2025. Lễ trao giải mở ngày 20-21/5/2025 tại Huế.',
  },
  fixes: {
    'the usual sign': [
      'Hạn nộp là 18/4/2025 và 20/4/2025. Lễ mở ngày 20-<|>5-2025 tại Huế.\n',
      'Đổi thành 20/5/2025',
      'Hạn nộp là 18/4/2025 và 20/4/2025. Lễ mở ngày 20/5/2025 tại Huế.\n',
    ],
  },
});
