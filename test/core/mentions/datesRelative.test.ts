/** Vietnamese dates told from the article's day, with two ends, or without a word of time. The article's day is 14 January 2026. */
import { testInVariants, type Case } from './datesSupport.ts';

const today = '2026-01-14';

const relative: readonly Case[] = [
  ['[[Hôm nay]], mưa.', '2026-01-14'],
  ['[[Hôm qua]], mưa.', '2026-01-13'],
  ['[[Ngày mai]], mưa.', '2026-01-15'],
  ['[[Sáng nay]], mưa.', '2026-01-14TMO'],
  ['[[Chiều qua]], mưa.', '2026-01-13TAF'],
  ['[[Sáng mai]], mưa.', '2026-01-15TMO'],
  ['[[Ngày hôm nay]], mưa.', '2026-01-14'],
  ['[[Sáng ngày mai]], mưa.', '2026-01-15TMO'],
  ['[[Tối hôm qua]], mưa.', '2026-01-13TEV'],
  ['[[Năm nay]] mưa nhiều.', '2026'],
  ['[[Năm ngoái]] mưa nhiều.', '2025'],
  ['So với cùng kỳ [[năm trước]], mưa nhiều.', '2025'],
  ['Trong [[năm tới]], mưa nhiều.', '2027'],
  ['Cuối [[tháng này]], mưa nhiều.', '2026-01'],
  ['Đầu [[tháng trước]], mưa nhiều.', '2025-12'],
  // No more exact than "these days".
  ['Trong tuần trước, tuần này và tuần tới, mưa nhiều.'],
  [
    '[[Ngày 9/1]], họp. [[Chiều cùng ngày]], ký kết. [[Cùng ngày]], ra về.',
    '2026-01-09',
    '2026-01-09TAF',
    '2026-01-09',
  ],
  ['Họp [[sáng 9/1]]; 16h30 [[cùng ngày]] thì ký.', '2026-01-09TMO', '2026-01-09'],
  [
    '[[Sáng nay]], họp.\nTrước đó, [[ngày 9/1]], khách đến. [[Cùng ngày]], ông tiếp khách.\nPhần hai\n[[Chiều cùng ngày]], ký kết.',
    '2026-01-14TMO',
    '2026-01-09',
    '2026-01-09',
    '2026-01-14TAF',
  ],
  ['[[Hôm qua]], họp. [[Tối cùng ngày]], ra về.', '2026-01-13', '2026-01-13TEV'],
  ['[[Cùng ngày]], đoàn ra về.', '2026-01-14'],
  ['Tỉnh họp, [[sang năm]] phải sửa; bước sang năm thứ ba, sang năm mới.', '2027'],
  ['Đây là dịp vui kể từ khi hai tỉnh hợp nhất [[ngày 1-7]].', '2025-07-01'],
  [
    '[[Ngày 12/1]], tỉnh họp.\n\nẢnh: Bác sĩ khám bệnh [[ngày 8/1]].\n\nTrời mưa.\n\n[[Cùng ngày]], xã họp.',
    '2026-01-12',
    '2026-01-08',
    '2026-01-12',
  ],
  ['Hai người cùng ngày sinh, cùng ngày tháng năm sinh, đi cùng [[ngày 15/1]] này.', '2026-01-15'],
];

const twoEnds: readonly Case[] = [
  ['Từ [[thứ Ba (13/1) đến thứ Năm (15/1)]], trời rét.', '2026-01-13/2026-01-15'],
  ['Từ [[sáng 5/1 đến chiều 6/1]], mưa to.', '2026-01-05/2026-01-06'],
  ['Mưa từ [[chiều nay (14/1) đến sáng mai (15/1)]].', '2026-01-14/2026-01-15'],
  ['Làm việc từ thứ Hai đến thứ Sáu hằng tuần, trừ thứ Bảy hàng tuần.'],
];

const withoutWord: readonly Case[] = [
  ['[[Thứ sáu, 7-3]], họp.', '2026-03-07'],
  ['Từ [[1-7]], Huế thu phí mới.', '2026-07-01'],
  ['Mức mới áp dụng từ [[1-7]] tại Huế, bắt đầu từ [[5-3]].', '2026-07-01', '2026-03-05'],
  ['Mức cũ giữ đến [[15-10]].', '2025-10-15'],
  ['Ban giải thể kể từ [[1-2]]. Mưa nhiều.', '2026-02-01'],
  ['Kỳ họp lùi từ [[ngày 6-2]] sang [[3-3]] theo đề nghị của Sở.', '2026-02-06', '2026-03-03'],
  ['Lễ khởi công dời sang [[3-3]].', '2026-03-03'],
  ['Phải xong trước [[5-3]], chậm nhất [[30-6]] phải nộp.', '2026-03-05', '2026-06-30'],
  ['Trên số ra [[29-1]], báo viết nhầm; số ra [[2/1]] cũng vậy.', '2026-01-29', '2026-01-02'],
  ['Hẹn [[3/3]], ngày truyền thống.', '2026-03-03'],
  [
    'Đoàn làm việc [[thứ hai ngày 12-1]], về [[thứ 4, 14/1]] và [[thứ sáu (9-1)]].',
    '2026-01-12',
    '2026-01-14',
    '2026-01-09',
  ],
  ['Đoàn làm việc [[ngày 5 & 6/3]] ở Huế.', '2026-03-05/2026-03-06'],
  ['Đoàn họp trong hai [[ngày 31/1 và 1/2]] ở Huế.', '2026-01-31/2026-02-01'],
  ['Xã mở hội các [[ngày 28-2 và 1-3]] tới.', '2026-02-28/2026-03-01'],
  [
    'Xã mở hội các [[ngày 3/2]] và [[14/2]], rồi [[ngày 5/3]] và [[ngày 6/3]].',
    '2026-02-03',
    '2026-02-14',
    '2026-03-05',
    '2026-03-06',
  ],
  ['- [[Tháng 9/1978 - 6/1982]]: học nghề.', '1978-09/1982-06'],
  ['Theo Công ước [[1982]], biển là của chung; ước 2003 hộ nghèo.', '1982'],
  ['- [[02/1993 - 1999]]: làm thợ. Từ [[tháng 7/1999 đến năm 2004]]: dạy nghề.', '1993-02/1999', '1999-07/2004'],
  ['Từ [[tháng 7/2023]] đến 2000 hộ có nước; [[02/1993]] - nay: làm thợ.', '2023-07', '1993-02'],
  ['Họp [[ngày 5 / 3]], [[tối 4 / 3 / 2025]] về.', '2025-03-05', '2025-03-04TEV'],
  ['Trong [[quý một]], [[quý hai năm 2025]] và [[quý ba]].', '2025-Q1', '2025-Q2', '2025-Q3'],
  ['Tăng trưởng [[quý đầu năm 2025]] và [[quý cuối năm ngoái]] cao.', '2025-Q1', '2025-Q4'],
  ['[[04/9]] | Trụ sở | Thường trực', '2025-09-04'],
];

testInVariants('Vietnamese', { relative, twoEnds, withoutWord }, today);
