/** The article's own day: where it is found, and what becomes of dates when the archive supplies the year. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeDates, completeWithYear } from '../../../server/src/core/mentions/dates/completeDates.ts';
import type { ArticleDate } from '../../../server/src/core/mentions/model.ts';
import { checkMentions } from '../../support/mentions.ts';
import { readText } from './datesSupport.ts';

interface Case {
  readonly text: string;
  readonly file?: string;
  readonly date?: string;
  readonly reason?: ArticleDate['reason'];
}

const body = 'Các đại biểu đã thảo luận nhiều nội dung quan trọng về hợp tác khoa học trong khu vực.';

const cases: readonly Case[] = [
  {
    text: `---\ntitle: Tin\ndate: 2024-06-07\n---\n\nHọp từ ngày 3/6/2024. ${body}`,
    date: '2024-06-07',
    reason: 'front-matter',
  },
  { text: `---\nngày: 7/6/2024\n---\n${body}`, date: '2024-06-07', reason: 'front-matter' },
  { text: `---\npublished: "2024-06-07T10:30:00"\n---\n${body}`, date: '2024-06-07', reason: 'front-matter' },
  { text: `Thứ Ba, 14/01/2025 | 10:30\nTiêu đề của bài\n${body}`, date: '2025-01-14', reason: 'header' },
  { text: `Tiêu đề của bài\n14/01/2025 10:30 GMT+7\n${body}`, date: '2025-01-14', reason: 'header' },
  {
    text: `Tiêu đề của bài\nHuế, 20/01/2025 - Ngày 19/01/2025, Sở họp. ${body}`,
    date: '2025-01-20',
    reason: 'dateline',
  },
  {
    text: `A headline\nRIVERS, November 24, 2025 (Lakes Press) – They will meet on Thursday by the river. ${body}`,
    date: '2025-11-24',
    reason: 'dateline',
  },
  {
    text: `Tiêu đề của bài\nHuế, ngày 20/01/2025 – Sáng 19/01, Sở họp. ${body}`,
    date: '2025-01-20',
    reason: 'dateline',
  },
  {
    text: `THE STATEMENT\n13 October 2022, Bandar Seri Begawan, Brunei Darussalam\n${body}`,
    date: '2022-10-13',
    reason: 'header',
  },
  {
    text: `Tiêu đề của bài dài hơn một chút\nCập nhật lúc 10:30, 14/01/2025 bởi ban biên tập của báo điện tử\n${body}`,
    date: '2025-01-14',
    reason: 'header',
  },
  {
    text: `date 2025-12-31 Việt Nam đăng cai hội nghị 31/12/2025 16:42\n${body}`,
    date: '2025-12-31',
    reason: 'header',
  },
  // A dateline without a year: the weekday chooses between the year told last and the one behind it.
  {
    text: `A headline\nRIVERTON, May 14 (Lakes Press) - The mayor thanked the fishermen on Wednesday. ${body}\nCatches rose in 2024. The pact has been in force since May 5, 2016.`,
    date: '2025-05-14',
    reason: 'dateline',
  },
  {
    text: `A headline\nRIVERTON, May 14 (Lakes Press) - The mayor thanked the fishermen on Tuesday. ${body}\nCatches rose in 2024.`,
    date: '2024-05-14',
    reason: 'dateline',
  },
  {
    text: `A headline\nRIVERTON, May 14 (Lakes Press) - The mayor thanked the fishermen on Friday. ${body}\nCatches rose in 2024.`,
  },
  // … or what is over and what is announced.
  {
    text: `A headline\nRIVERTON, Feb 3 (Lakes Press) - The mayor opened the fair today.\nArrivals rose in the first 10 months of 2022 and fell in 2021. The next fair will be held in January 2024.`,
    date: '2023-02-03',
    reason: 'first-date',
  },
  {
    text: 'Sáng 3/2, xã mở hội chợ.\nLượng khách 10 tháng năm 2022 đã tăng mạnh.',
    date: '2023-02-03',
    reason: 'first-date',
  },
  // The day that an article opens with is its own, not a day that it looks back to.
  {
    text: `Chiều 1/3, tại Hà Nội, hai bên đã họp.\n\nThỏa thuận đã được ký ngày 14/12/2022. ${body}`,
    date: '2023-03-01',
    reason: 'first-date',
  },
  {
    text: `The council will have new people from next month, it said on Friday (Nov 8). Mr Banks leaves on Jan 1, 2025, and many friends will miss him there.`,
    date: '2024-11-08',
    reason: 'first-date',
  },
  {
    text: `HÀ NỘI, 3 June 2024 – Ministers from ten countries met and discussed many topics.`,
    date: '2024-06-03',
    reason: 'dateline',
  },
  {
    text: `Hà Nội, ngày 29/12/2025 - Những tấm biển đầu tiên đã dựng lên. ${body}`,
    date: '2025-12-29',
    reason: 'dateline',
  },
  { text: `Sáng nay (15/1/2026), hội nghị khai mạc tại Hà Nội. ${body}`, date: '2026-01-15', reason: 'deictic' },
  { text: `Hôm qua (14/1/2026), hội nghị khai mạc tại Hà Nội. ${body}`, date: '2026-01-15', reason: 'deictic' },
  {
    text: `Sáng nay (15/1), hội nghị khai mạc tại Hà Nội. Đoàn ở Huế từ ngày 12-16/1/2026. ${body}`,
    date: '2026-01-15',
    reason: 'deictic',
  },
  { text: `Ngày 6/1/2025, Bộ trưởng tiếp khách tại Hà Nội. ${body}`, date: '2025-01-06', reason: 'first-date' },
  { text: `Hội nghị diễn ra từ ngày 03-07/6/2024 tại Huế. ${body}`, date: '2024-06-07', reason: 'event-end' },
  {
    text: `Nghị quyết số 57-NQ/TW ngày 22/12/2024 đi vào cuộc sống. Ngày 6/1/2025, Bộ họp bàn.`,
    date: '2025-01-06',
    reason: 'first-date',
  },
  {
    text: `Viện thành lập ngày 5/3/1995 tại Huế. Ngày 6/3/2025, Viện đã kỷ niệm 30 năm. ${body}`,
    date: '2025-03-06',
    reason: 'first-date',
  },
  { text: `Hội nghị sẽ diễn ra từ ngày 3/6/2024 tại Huế. ${body}` },
  { text: body, file: 'tin/2024-06-07-hoi-nghi.txt', date: '2024-06-07', reason: 'file-name' },
  { text: body, file: 'tin/20240607_hoi-nghi.txt', date: '2024-06-07', reason: 'file-name' },
  { text: body, file: 'tin/000_bf31d3d29b1d2024.txt' },
  {
    text: ` date 2025-02 Thủ tướng nêu yêu cầu tăng trưởng năm nay.\nSáng 5/2, Thủ tướng chủ trì phiên họp. ${body}`,
    date: '2025-02-05',
    reason: 'first-date',
  },
  { text: ` date 2017-11 08/11/2017 22:36\n${body}`, date: '2017-11-08', reason: 'header' },
  { text: `PHAN AN\n16:43 05/01/2025\n${body}`, date: '2025-01-05', reason: 'header' },
  { text: `Thứ Sáu, 10/11/2017 07:28  | Hoàng An\n${body}`, date: '2017-11-10', reason: 'header' },
  {
    text: `Chiều 28/11, Chủ tịch nước đã tiếp các Đại sứ.\n${body}\n${body}\n${body}\n${body}\n${body}\n${body}\nHội nghị sẽ diễn ra từ 30/11 đến 12/12/2023 ở xa.`,
    date: '2023-11-28',
    reason: 'first-date',
  },
  { text: body },
  { text: `Kế hoạch số ASEAN 2025 đã xong. ${body}` },
];

test('The date of an article', () => {
  for (const { text, file, date, reason } of cases)
    for (const form of ['NFC', 'NFD', 'CRLF']) {
      const saved = form === 'CRLF' ? text.replaceAll('\n', '\r\n') : text.normalize(form);
      const found = readText(saved, file === undefined ? {} : { file }).date;
      assert.deepEqual([found?.value, found?.reason], [date, reason], text);
    }
});

test('The year of an event in the headline is that of today, an aim is not', () => {
  const dated = (headline: string): string | undefined =>
    readText(`${headline}\n\nSáng nay (18/6), các điểm thi mở cửa. Thí sinh làm bài ngày 25/6.`).date?.value;
  assert.equal(dated('Huế sẵn sàng cho kỳ thi tốt nghiệp 2031'), '2031-06-18');
  assert.equal(dated('Huế phấn đấu đến năm 2031 hết ngập'), undefined);
  assert.equal(dated('Kỳ thi tốt nghiệp 2031 khác năm 2030'), undefined);
});

test('The one year that the article speaks of is that of its days; plans, beginnings and laws tell none', () => {
  const dated = (rest: string): string | undefined => readText(`Ngày 6/3, đoàn đến Huế. ${rest}`).date?.value;
  assert.equal(dated('Các bên bàn ưu tiên trong năm 2023.'), '2023-03-06');
  assert.equal(dated('Chỉ số quý I/2024 tăng.'), '2024-03-06');
  assert.equal(dated('Huế đặt mục tiêu đến năm 2030.'), undefined);
  assert.equal(dated('Quan hệ có từ năm 1993.'), undefined);
  assert.equal(dated('Hiệp định được ký kết vào tháng 11-2020.'), undefined);
  assert.equal(dated('Năm 2022 mưa nhiều, năm 2023 ít.'), undefined);
  assert.equal(dated('Tầm nhìn ASEAN 2045 ra mắt.'), undefined);
});

test('An anniversary does not date the days beside it', () => {
  const text =
    'Đoàn thăm Huế từ ngày 19-20/01/2022, mừng 55 năm quan hệ (24/6/1967 - 2022).\n\nSáng nay (20/01), đoàn dâng hương.';
  assert.equal(readText(text).date?.value, '2022-01-20');
});

test('A day without a year is completed by the archive', () => {
  const { partial, date, mentions } = readText(
    'Từ ngày 12-16/1, hội nghị họp. Sáng nay (15/1), Thủ tướng dự. Năm nay có 11 nước. Ngày 20/12, lễ ra mắt đã diễn ra. Tầm nhìn ASEAN 2045.',
  );
  assert.equal(date, undefined);
  assert.ok(partial);
  assert.deepEqual([partial.month, partial.day, partial.reason], [1, 15, 'deictic']);
  const completed = completeWithYear({ partial, mentions }, 2026);
  assert.ok(completed);
  assert.equal(completed.date.value, '2026-01-15');
  assert.deepEqual(
    completed.mentions.map(({ value }) => value),
    ['2026-01-12/2026-01-16', '2026-01-15TMO', '2026', '2025-12-20', '2045'],
  );
  assert.equal(completed.mentions[0]?.from.year, 2026);
});

test('Completing with metadata equals having had it', () => {
  const text =
    'Sáng mai, họp. Chiều 15/1, họp. Quý IV tới, họp. Từ 28/12 đến 3/1, họp. 9h sáng nay, họp. Thứ Hai tuần tới, họp.';
  const known = readText(text, { today: '2025-12-20' }).mentions.map(({ value }) => value);
  const completed = completeDates(readText(text).mentions, { value: '2025-12-20', reason: 'header' });
  assert.deepEqual(
    completed.map(({ value }) => value),
    known,
  );
});

test('The 29th of February is no day of a common year', () => {
  const { partial, mentions } = readText('Hôm nay (29/2), họp.');
  assert.ok(partial);
  assert.equal(completeWithYear({ partial, mentions }, 2025), undefined);
  assert.equal(completeWithYear({ partial, mentions }, 2024)?.date.value, '2024-02-29');
});

test('A day right behind the month of the header is no code’s', () => {
  const { date } = readText(' date 2031-09 Sáng 29-9, giá ước tăng ở Huế. So với tháng 12-2030, giá giảm.');
  assert.equal(date?.value, '2031-09-29');
});

test('The year that is summed up, the one that is planned, school years, terms of a congress, events', () => {
  const dated = (text: string): string | undefined => readText(text).date?.value;
  assert.equal(dated('Sáng 28/12, Sở họp tổng kết năm 2023 và triển khai nhiệm vụ năm 2024.'), '2023-12-28');
  assert.equal(dated('Sáng 5/1, Sở họp tổng kết năm 2023, triển khai nhiệm vụ năm 2024.'), '2024-01-05');
  assert.equal(dated('Ngày 15/1, Sở nói về thu ngân sách năm 2025. Dự toán năm 2026 đã giao.'), '2026-01-15');
  assert.equal(dated('Sáng 5/9, trường khai giảng năm học 2023-2024.'), '2023-09-05');
  assert.equal(dated('Sáng 25/5, trường bế giảng năm học 2023-2024.'), '2024-05-25');
  assert.equal(dated('Sáng 20/7, xã mở Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030.'), '2025-07-20');
  assert.equal(dated('Sáng 20/7, xã bàn về kế hoạch nhiệm kỳ 2025-2030.'), undefined);
  assert.equal(dated('Sáng 20/11, Sở họp về kỳ thi Sông Hồ 2024.'), '2024-11-20');
  assert.equal(dated('Chiều 3/5, đoàn đi Huế, mừng ngày hội (2/9/1945 - 2/9/2021).'), '2021-05-03');
});

test('A release that nothing but its last line dates', () => {
  const release = 'The minister visits Hue from 23 to 26 September 2025.\n\nMINISTRY OF RIVERS\n22 SEPTEMBER 2025\n';
  assert.equal(readText(release).date?.value, '2025-09-22');
  assert.equal(readText('The bank opened in 2020.\n\nIt was sold on 22 September 2025.').date?.value, '2025-09-22');
});

test('A dateline without a year is of the year that brings it nearest to the first day told', () => {
  const own = (text: string): string | undefined => readText(text).date?.value;
  const story = 'RIVERTON, Nov 28 (Lake Press) - Tea was cheap, traders said on Thursday.';
  assert.equal(own(`${story} The feast falls on Jan. 29, 2025.`), '2024-11-28');
  const storm = 'RIVERTON, Sept 9 (Lake Press) - A bridge fell on Monday morning in 2024';
  assert.equal(own(`${storm}'s costliest storm. It was opened in 1995 and repaired in 2019.`), '2024-09-09');
});

test('a month before its day, in an English article alone', () => {
  checkMentions(
    `The office of the river board was closed on <date:2023-03-13|03/13/2023|> for training, and it opened again on <date:2023-04-05|05/04/2023|>.
`,
    { types: ['date'] },
  );
});
