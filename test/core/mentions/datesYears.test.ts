/** The year of a day without one, and where it is said to come from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { YearReason } from '../../../server/src/core/mentions/model.ts';
import { readText, showMarks, takeMarks } from './datesSupport.ts';

interface Case {
  readonly text: string;
  readonly today?: string;
  /** Value and reason of each mark. */
  readonly dates: readonly (readonly [value: string, reason: YearReason])[];
}

const cases: readonly Case[] = [
  // Months of one year are measured from their middle.
  {
    text: 'In the [[first nine months of 2024]], exports grew; in [[August]] they fell.',
    dates: [
      ['2024-01/2024-09', 'written'],
      ['2024-08', 'inherited'],
    ],
  },
  {
    text: 'Luật được thông qua [[ngày 14/6]] và có hiệu lực từ [[1/1/2020]].',
    today: '2019-05-24',
    dates: [
      ['2019-06-14', 'inherited'],
      ['2020-01-01', 'written'],
    ],
  },
  {
    text: 'Ông nhận quà các [[ngày 12/5]], [[30/8]] và [[28/12/2017]].',
    today: '2020-09-24',
    dates: [
      ['2017-05-12', 'inherited'],
      ['2017-08-30', 'inherited'],
      ['2017-12-28', 'written'],
    ],
  },
  { text: 'Họp [[ngày 15/1]] tại Huế.', today: '2026-01-14', dates: [['2026-01-15', 'article']] },
  { text: 'Hội nghị sẽ họp [[ngày 15/1]] tại Huế.', today: '2025-12-31', dates: [['2026-01-15', 'article']] },
  { text: 'Hội nghị đã họp [[ngày 28/12]] tại Huế.', today: '2026-01-03', dates: [['2025-12-28', 'article']] },
  { text: 'Hội nghị dự kiến họp [[ngày 20/7]] tại Huế.', today: '2025-12-20', dates: [['2026-07-20', 'tense']] },
  { text: 'Hội nghị đã họp [[ngày 20/6]] tại Huế.', today: '2026-02-10', dates: [['2025-06-20', 'tense']] },
  { text: 'Hội nghị họp [[ngày 20/7]] tới tại Huế.', today: '2025-12-01', dates: [['2026-07-20', 'tense']] },
  { text: 'Hội nghị họp [[ngày 20/6]] vừa qua tại Huế.', today: '2026-01-10', dates: [['2025-06-20', 'tense']] },
  // A cue right beside the date outweighs a nearer year.
  { text: 'The river head took office in [[July]].', today: '2026-05-10', dates: [['2025-07', 'tense']] },
  { text: 'The summit will be held on [[15 January]].', today: '2026-05-10', dates: [['2027-01-15', 'tense']] },
  {
    text: 'The summit is slated for [[January 20-22]].',
    today: '2026-05-10',
    dates: [['2027-01-20/2027-01-22', 'tense']],
  },
  { text: 'Since [[August]], the river has risen.', today: '2026-05-10', dates: [['2025-08', 'tense']] },
  { text: 'The office is open until [[31 January]].', today: '2026-05-10', dates: [['2027-01-31', 'tense']] },
  { text: 'Cầu khởi công từ [[tháng 9]] đến nay.', today: '2026-05-10', dates: [['2025-09', 'tense']] },
  {
    text: 'Cầu phải xong trước [[ngày 30/4/2027]]. Chậm nhất [[15/7]], Huế giao đất.',
    today: '2026-06-10',
    dates: [
      ['2027-04-30', 'written'],
      ['2026-07-15', 'article'],
    ],
  },
  {
    text: '[[Sáng 13/6]], đoàn sẽ đến Huế.\n[[Chiều cùng ngày]], đoàn rời Huế.',
    today: '2026-06-10',
    dates: [
      ['2026-06-13TMO', 'article'],
      ['2026-06-13TAF', 'article'],
    ],
  },
  // What a sentence tells of things past.
  {
    text: 'At the workshop, on [[March 4]], the mayor named two firms. On [[March 4]], a proposed dam is on the agenda.',
    today: '2025-11-09',
    dates: [
      ['2025-03-04', 'tense'],
      ['2026-03-04', 'article'],
    ],
  },
  {
    text: 'The council welcomes the loan, following the approval of the plan in [[March]]. The ferry, closed since the merger of [[May 1]], is to be sold by [[December 31, 2031]].',
    today: '2025-10-09',
    dates: [
      ['2025-03', 'tense'],
      ['2025-05-01', 'article'],
      ['2031-12-31', 'written'],
    ],
  },
  // A year at the start of the sentence before.
  {
    text: '[[Năm 2019]], Huế đăng cai lễ hội. [[Tháng 10]], đoàn đến Huế. [[Ngày 8/5]], Huế họp báo.',
    today: '2026-05-10',
    dates: [
      ['2019', 'written'],
      ['2019-10', 'inherited'],
      ['2026-05-08', 'article'],
    ],
  },
  {
    text: '[[Đêm 30, rạng sáng 1/5]], mưa lớn ở Huế.',
    today: '2026-05-10',
    dates: [['2026-04-30,2026-05-01', 'article']],
  },
  // A term that is set lies ahead.
  {
    text: 'They agreed that the port should open by [[January]]. It could have been done by [[February]].',
    today: '2025-03-09',
    dates: [
      ['2026-01', 'tense'],
      ['2025-02', 'article'],
    ],
  },
  { text: 'Các xã hoàn thành trước [[ngày 30/12]].', today: '2026-06-20', dates: [['2026-12-30', 'tense']] },
  { text: 'Các xã đã hoàn thành trước [[ngày 28/5]].', today: '2026-06-20', dates: [['2026-05-28', 'article']] },
  { text: 'Tin [[ngày 29/2]] ở Huế.', today: '2025-01-14', dates: [['2024-02-29', 'article']] },
  {
    text: 'Họp từ [[ngày 12-1-2026 đến 16-1-2026]] ở Huế. Các [[ngày 12-1 đến 14-1]] có hội thảo.\n[[Ngày 15-1]] sẽ khai mạc.',
    today: '2025-12-31',
    dates: [
      ['2026-01-12/2026-01-16', 'written'],
      ['2026-01-12/2026-01-14', 'inherited'],
      ['2026-01-15', 'inherited'],
    ],
  },
  {
    text: '[[Ngày 5/3/2003]], luật ra đời; đến [[ngày 20/4]] có hiệu lực.\n[[Ngày 12/6]], ông nhận chức.',
    today: '2025-06-14',
    dates: [
      ['2003-03-05', 'written'],
      ['2003-04-20', 'inherited'],
      ['2025-06-12', 'article'],
    ],
  },
  {
    text: 'Mừng 80 năm ([[2/9/1945 - 2/9/2025]]) ở Huế. Mưa lớn từ [[28/10 - 2/11]] gây lũ.',
    today: '2025-11-20',
    dates: [
      ['1945-09-02/2025-09-02', 'written'],
      ['2025-10-28/2025-11-02', 'article'],
    ],
  },
  // What figures are measured by lends its year to nothing.
  {
    text: 'So với [[tháng 12-2025]], giá [[tháng 9]] tăng. Tính chung [[9 tháng năm nay]] giá giảm.',
    today: '2026-09-29',
    dates: [
      ['2025-12', 'written'],
      ['2026-09', 'article'],
      ['2026-01/2026-09', 'article'],
    ],
  },
  {
    text: 'Ông sinh [[ngày 5/3/1960]] ở Huế. [[Ngày 12/6]], ông nhận chức.',
    today: '2025-06-14',
    dates: [
      ['1960-03-05', 'written'],
      ['2025-06-12', 'article'],
    ],
  },
  {
    text: 'Trong [[năm 2023]], [[ngày 5/3]], ông nhận chức.',
    today: '2025-12-14',
    dates: [
      ['2023', 'written'],
      ['2023-03-05', 'inherited'],
    ],
  },
  {
    text: 'Tầm nhìn ASEAN [[2045]] ra mắt. Họp [[ngày 15/1]] ở Huế.',
    dates: [
      ['2045', 'written'],
      ['XXXX-01-15', 'unknown'],
    ],
  },
  {
    text: '[[Hôm qua]] mưa, [[năm nay]] mưa nhiều, [[sáng nay]] tạnh.',
    dates: [
      ['', 'unknown'],
      ['', 'unknown'],
      ['', 'unknown'],
    ],
  },
  {
    text: '[[Sáng nay (15/1)]], hội nghị khai mạc. Từ [[ngày 12-16/1/2026]], đoàn ở Huế.',
    dates: [
      ['2026-01-15TMO', 'article'],
      ['2026-01-12/2026-01-16', 'written'],
    ],
  },
  {
    text: 'Hội nghị sẽ họp từ [[28/12 đến 3/1]] tại Huế.',
    today: '2025-12-14',
    dates: [['2025-12-28/2026-01-03', 'article']],
  },
  { text: 'Khai giảng [[tháng 9]] tới ở Huế.', today: '2026-01-14', dates: [['2026-09', 'tense']] },
  {
    // A deadline is not the day that the report goes on with.
    text: '[[Sáng 1/6/2024]], Chính phủ họp.\nBáo cáo xong trước [[ngày 15/6]] là yêu cầu.\n[[Chiều cùng ngày]], họp báo.',
    today: '2024-06-01',
    dates: [
      ['2024-06-01TMO', 'written'],
      ['2024-06-15', 'inherited'],
      ['2024-06-01TAF', 'inherited'],
    ],
  },
  {
    text: 'Theo lịch, [[ngày 24/6]] thí sinh sẽ làm thủ tục. [[Chiều cùng ngày]], họp.',
    today: '2024-06-01',
    dates: [
      ['2024-06-24', 'article'],
      ['2024-06-24TAF', 'article'],
    ],
  },
  {
    // How far figures reach, and a paper of old.
    text: '[[Sáng 8/11/2025]], Sở họp.\nTính đến [[31/10]], quỹ còn 5 tỷ.\nThỏa thuận ký [[ngày 8/6/2022]] vẫn còn.\n[[Chiều cùng ngày]], họp báo.',
    today: '2025-11-08',
    dates: [
      ['2025-11-08TMO', 'written'],
      ['2025-10-31', 'inherited'],
      ['2022-06-08', 'written'],
      ['2025-11-08TAF', 'inherited'],
    ],
  },
  {
    text: 'Cụ mất [[ngày 7/3/2024]].\nLễ viếng: từ 7 giờ [[ngày 11/3/2024]].\nLễ truy điệu: 10 giờ [[cùng ngày]].',
    today: '2024-03-07',
    dates: [
      ['2024-03-07', 'written'],
      ['2024-03-11', 'written'],
      ['2024-03-11', 'inherited'],
    ],
  },
  {
    text: '[[Chiều 28/11]], họp. [[Tối cùng ngày]], tiệc.',
    dates: [
      ['XXXX-11-28TAF', 'unknown'],
      ['XXXX-11-28TEV', 'unknown'],
    ],
  },
  {
    text: 'Nước ta từng đăng cai [[tháng 11/2006]] ở Huế. Tuần lễ sẽ được tổ chức vào [[tháng 11]] này.',
    today: '2027-02-26',
    dates: [
      ['2006-11', 'written'],
      ['2027-11', 'tense'],
    ],
  },
  {
    text: 'Tăng so với thời điểm [[31/7/2022]] nhiều. Chỉ số công bố [[ngày 12/7]] rất tốt.',
    today: '2023-08-17',
    dates: [
      ['2022-07-31', 'written'],
      ['2023-07-12', 'article'],
    ],
  },
  {
    text: '[[Sáng 26/7]], đoàn viếng nghĩa trang nhân Ngày Thương binh ([[27/7/1947 - 27/7/2025]]) ở Huế.',
    today: '2025-08-01',
    dates: [
      ['2025-07-26TMO', 'inherited'],
      ['1947-07-27/2025-07-27', 'written'],
    ],
  },
  {
    text: 'Doanh thu [[quý I]], [[quý II]] và [[quý III]] đều khá. Bảng: [[Tháng 2]] | [[Tháng 3]] | [[Tháng 9]]; kế hoạch [[quý I]].',
    today: '2023-09-29',
    dates: [
      ['2023-Q1', 'article'],
      ['2023-Q2', 'article'],
      ['2023-Q3', 'article'],
      ['2023-02', 'article'],
      ['2023-03', 'article'],
      ['2023-09', 'article'],
      ['2024-Q1', 'article'],
    ],
  },
  {
    text: 'Phía chủ muốn lùi sang [[1.1.2025]] nhưng thôi. Đơn hàng [[quý II]] vẫn chậm.',
    today: '2024-04-05',
    dates: [
      ['2025-01-01', 'written'],
      ['2024-Q2', 'article'],
    ],
  },
  {
    text: 'Ông nhắc lại các phiên từ [[ngày 22/4 đến 23/5]] ở Huế.',
    today: '2024-11-11',
    dates: [['2024-04-22/2024-05-23', 'tense']],
  },
  { text: 'Báo cáo [[quý IV]] đã xong.', today: '2026-01-14', dates: [['2025-Q4', 'article']] },
  { text: 'Họp [[ngày 31/6/2024]] ở Huế.', dates: [['', 'written']] },
  { text: 'Họp [[ngày 31/6]] ở Huế.', today: '2024-06-20', dates: [['', 'article']] },
  { text: 'Họp [[ngày 3/20]] ở Huế.', today: '2024-06-20', dates: [['', 'article']] },
  { text: 'Họp [[ngày 29/2/2025]] ở Huế.', dates: [['', 'written']] },
  { text: 'Họp từ [[ngày 16-12/1/2026]] ở Huế.', dates: [['2026-01-16/2026-01-12', 'written']] },
];

test('Years of dates without one', () => {
  for (const { text: marked, today, dates } of cases) {
    const { text, spans } = takeMarks(marked);
    const { mentions } = readText(text, today === undefined ? {} : { today });
    assert.equal(showMarks(text, mentions), showMarks(text, spans));
    assert.deepEqual(
      mentions.map(({ value, yearReason }) => [value, yearReason]),
      dates,
      marked,
    );
  }
});

test('The year points at the words it was taken from', () => {
  const { text } = takeMarks('Họp từ ngày 12/1/2026 ở Huế. Ngày 15/1 bế mạc.');
  const { mentions } = readText(text, { today: '2025-12-31' });
  const from = mentions[1]?.yearFrom;
  assert.equal(text.slice(from?.start, from?.end), '12/1/2026');
});

test('A date keeps its numbers, weekday and fields as written', () => {
  const { text } = takeMarks('Họp sáng thứ Hai, ngày 31/6/2026, tại Huế năm 2026.');
  const [day] = readText(text).mentions;
  assert.ok(day?.weekday);
  assert.equal(text.slice(day.core.start, day.core.end), '31/6/2026');
  assert.equal(text.slice(day.weekday.start, day.weekday.end), 'thứ Hai');
  assert.equal(day.weekday.day, 1);
  assert.deepEqual(day.from, { year: 2026, month: 6, day: 31 });
  assert.equal(day.inName, false);
});

test('Years inside names are told from years that date something', () => {
  const { mentions } = readText(
    'Kế hoạch số ASEAN 2025 và Giải thưởng Số ASEAN năm 2026 có từ năm 2024. Từ năm 2023, Huế dự.',
  );
  assert.deepEqual(
    mentions.map(({ value, inName }) => [value, inName]),
    [
      ['2025', true],
      ['2026', true],
      ['2024', false],
      ['2023', false],
    ],
  );
});
