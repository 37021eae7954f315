/** Years that the story around a day tells, or does not tell. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './datesSupport.ts';

test('no day takes its year from a birth', () => {
  const [first] = readText('MANILA, Oct. 3 - They met on the river. Its head was born on April 4, 1944.').mentions;
  assert.equal(first?.yearReason, 'unknown');
});

test('the year of a feast that the article speaks of is its own; at the end of a year the next one is prepared', () => {
  const own = (text: string): string | undefined => readText(text).date?.value;
  assert.equal(own('Sáng 12-4, đoàn đến chúc Tết Pi May Lao năm 2023.'), '2023-04-12');
  assert.equal(own('Ngày 9-3, xã khai hội Đền Sòng năm 2022.'), '2022-03-09');
  assert.equal(own('Ngày 23-12, xã thăm giáo xứ dịp Giáng Sinh năm 2021.'), '2021-12-23');
  assert.equal(own('Chiều 15-12, huyện bàn việc lo Tết Nhâm Dần 2022.'), '2021-12-15');
  assert.equal(own('Chiều 15-4, huyện bàn về Chương trình Nước Sạch năm 2022.'), undefined);
});

test('the year in which an anniversary ends, or that of an event in the headline', () => {
  const own = (text: string): string | undefined => readText(text).date?.value;
  assert.equal(own('Sáng nay (4/4), trường tổ chức Lễ kỷ niệm 20 năm thành lập (1994 - 2014).'), '2014-04-04');
  assert.equal(own('Sáng nay (4/4), trường công bố 20 đề tài trong 3 năm (1994 - 2014).'), undefined);
  const fair = 'Hội chợ Gạo 2023: Ký nhiều hợp đồng\n\nTối 15-12, hội chợ khép lại. Đề án đến năm 2030 được nêu.';
  assert.equal(own(`${fair} Ngay năm 2024 sẽ chi trả, cao nhất từ năm 1989.`), '2023-12-15');
});

test('years of what is compared, of long spans, and of scenes', () => {
  const values = (text: string): readonly string[] =>
    readText(text, { today: '2020-07-16' }).mentions.map(({ value }) => value);
  assert.deepEqual(values('Đến ngày 30/6, xã có 5 hộ, giảm 2 hộ so với thời điểm 31/12/2019.'), [
    '2020-06-30',
    '2019-12-31',
  ]);
  assert.deepEqual(values('Bà kể chuyện năm 2002, khi rừng cháy từ ngày 24/3 đến 24/4.'), [
    '2002',
    '2002-03-24/2002-04-24',
  ]);
  assert.deepEqual(values('Năm ngoái, xã xin lùi sang tháng 5. Năm nay, tháng 6 xong.'), [
    '2019',
    '2019-05',
    '2020',
    '2020-06',
  ]);
  assert.equal(values('Giấy phép (từ ngày 1/1/2018 đến ngày 31/12/2019) hết hạn hôm 27/6.')[1], '2020-06-27');
  assert.equal(values('Hợp đồng được gia hạn đến 31/1.')[0], '2021-01-31');
  // The day on which a table was brought up to date is not what is reported.
  assert.deepEqual(
    values('Ngày 13/7, xã họp.\nNguồn: Sở, cập nhật ngày 10/7\nChiều cùng ngày, đoàn về.')[2],
    '2020-07-13TAF',
  );
});

test('a month behind `hồi` is over; the year that ends the name of an event to come is that of its month', () => {
  const values = (text: string): readonly string[] => readText(text).mentions.map(({ value }) => value);
  assert.ok(values('31/12/2025\n\nBiên bản ký hồi tháng 9 cũng sẽ giúp Cục.').includes('2025-09'));
  assert.ok(values('04/02/2026\n\nÔng dự Hội nghị Nước 2026 tổ chức vào tháng 11.').includes('2026-11'));
  assert.ok(values('04/02/2026\n\nLễ công bố Giải Lúa 2026 diễn ra vào tháng 1.').includes('2026-01'));
});

test('history tells nothing of the year in which the news is', () => {
  const values = (text: string): readonly string[] => readText(text).mentions.map(({ value }) => value);
  const bridge = 'HUE, Sept 9 - Rivers are as high as last seen in August 1971. Lights went out on September 7.';
  assert.deepEqual(values(bridge), ['XXXX-09-09', '1971-08', 'XXXX-09-07']);
  assert.deepEqual(values('Huế, 29/9 - Cầu xây năm 1971. Đến ngày 8/9, điện đã có.'), [
    'XXXX-09-29',
    '1971',
    'XXXX-09-08',
  ]);
  assert.deepEqual(values('Năm 1971, cầu gãy ngày 8/9.'), ['1971', '1971-09-08']);
});

test('a weekday or a part of a day of this week tells the year against the story', () => {
  const values = (text: string): readonly string[] => readText(text).mentions.map(({ value }) => value);
  const story = 'Huế, 20/8/2016\n\nNăm 2006 ông giữ chức, ngày 5/3/2006 đi học. ';
  assert.equal(values(`${story}Ông trúng cử Chủ nhật 22/5.`).at(-1), '2016-05-22');
  assert.equal(values(`${story}Ông trúng cử ngày 22/5.`).at(-1), '2006-05-22');
  assert.equal(values('Huế, 5/1/2025\n\nThắng vòng bảng ngày 3/12/2018, ông nói sáng 4/1.').at(-1), '2025-01-04TMO');
});

test('in a table each cell stands for itself', () => {
  const values = (text: string): readonly string[] => readText(text).mentions.map(({ value }) => value);
  assert.deepEqual(values('Huế, 5/6/2023\n| 06/06/2023 | 13h30 - 17h00 | Khu A |\n| 08/6 | 05:00 - 08:30 |').slice(1), [
    '2023-06-06',
    '2023-06-08',
  ]);
});

test('the months of a list are of one year', () => {
  const values = readText('14/01/2026. Trong tháng 3 và tháng 10, mưa lớn.').mentions.map(({ value }) => value);
  assert.deepEqual(values, ['2026-01-14', '2025-03', '2025-10']);
});

test('the day that another calendar names', () => {
  const days = (text: string): readonly (string | undefined)[] => readText(text).mentions.map(({ value }) => value);
  assert.deepEqual(days('Đêm giao thừa, tức 9-2-2024, ông về. Lễ diễn ra mùng 10 tháng Giêng (tức 19-2).').slice(-1), [
    '2024-02-19',
  ]);
  assert.deepEqual(days('Tỷ lệ là 75%, tức 3/4 số hộ. Đội khách thắng, tức 3-1 sau hai lượt.'), []);
});

test('days that the words beside them put behind or ahead', () => {
  const values = (text: string, today: string): readonly string[] =>
    readText(text, { today }).mentions.map(({ value }) => value);
  const harbour = 'It will open on May 15, the ministry said on Sunday.';
  assert.deepEqual(values(harbour, '2025-04-30'), ['2025-05-15', '2025-04-27']);
  assert.deepEqual(values('Results: by the end of May', '2023-10-02'), ['2024-05']);
  assert.deepEqual(values('In 2022 the fund grew. The call opens April 15.', '2023-03-24'), ['2022', '2023-04-15']);
  assert.deepEqual(values('Cầu Đò, khởi công ngày 19/4, sẽ thông xe ngày 10/2.', '2026-01-02'), [
    '2025-04-19',
    '2026-02-10',
  ]);
  assert.deepEqual(
    values('Hết năm 2018, xe tăng. Giá vé giữ nguyên đến hết ngày 15/1.', '2018-12-28')[1],
    '2019-01-15',
  );
  assert.deepEqual(values('Vé miễn từ tháng này tới hết tháng 3 năm tới.', '2024-10-06'), ['2024-10/2025-03']);
});

test('a day of these weeks ends what was told of old', () => {
  const text = 'Hội đua được ghi danh ngày 6/12/2012. Trường nghỉ thứ Hai, 7/4, liền với 5-6/4.';
  const { mentions } = readText(text, { today: '2025-03-29' });
  assert.equal(mentions[2]?.value, '2025-04-05/2025-04-06');
});
