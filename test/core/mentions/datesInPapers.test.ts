/** Ways of papers, tables and notices to write a day, a quarter or a year. */
import { testInVariants, type Case } from './datesSupport.ts';

const today = '2026-01-14';

const led: readonly Case[] = [
  ['Bè trôi [[hôm thứ Ba (6/1)]], rồi [[hôm thứ Hai]].', '2026-01-06', '2026-01-12'],
  ['[[Năm kia]] lúa mất mùa, [[năm ngoái]] được.', '2024', '2025'],
  ['Lớp mở tối thứ hai, thứ tư hằng tuần, từ [[ngày 20/1]].', '2026-01-20'],
  ['Ngày mai của trẻ vùng lũ là chuyện dài; [[ngày mai]] mưa.', '2026-01-15'],
  ['Từ đợt dịch thứ tư ([[9/1]]) đến làn sóng thứ ba.', '2026-01-09'],
  ['[[Hôm nay, thứ Tư (14/1)]], rồi [[ngày mai thứ Năm 15/1]].', '2026-01-14', '2026-01-15'],
  ['Ngày làm việc thứ hai ([[13/1]]), học bù ngày làm việc [[thứ Sáu, 9/1]].', '2026-01-13', '2026-01-09'],
  ['Lũ lên [[đêm 11 rạng ngày 12/1]].', '2026-01-11/2026-01-12'],
  ['Bè về lúc 9 giờ [[ngày 16/1/2026]]; lễ [[cùng ngày]] tại bến.', '2026-01-16', '2026-01-16'],
  ['Cụ mất [[ngày 10/1]] (tức ngày 22/11 Ất Tỵ); từ nay tới [[31/10]], đình sửa.', '2026-01-10', '2026-10-31'],
];

const numbers: readonly Case[] = [
  ['Nghị định 2 [[ngày 9.1.17]] và giá hồi [[tháng 8/18]]; tháng 8/12 hộ.', '2017-01-09', '2018-08'],
  ['Chợ mất điện ở các ngõ 12/5, 14/2 và 18/3; 10/10 đảng bộ đã họp.'],
  ['Công nhân Đội 12/9 hàn dầm.'],
  ['Vụ hè thu [[2022]] giá lúa cao, mốc dời từ [[2023]] sang [[2025]].', '2022', '2023', '2025'],
  ['Bình quân [[6 tháng]], giá tăng; lương bình quân 6 tháng gần nhất.', '2026-01/2026-06'],
  ['Vé miễn phí hai [[ngày 30/4 & 01/5/2025]].', '2025-04-30/2025-05-01'],
  ['Các [[quý I, II, III năm 2024]] và [[quý 1, 2 và 3/2025]].', '2024-Q1/2024-Q3', '2025-Q1/2025-Q3'],
];

const hours: readonly Case[] = [
  ['Hạn chót: 17h00 [[27/8/2026]]. Cập nhật lúc [[16h42 31/12/2025]].', '2026-08-27', '2025-12-31T16:42'],
  ['[[20/05/2025]] | 04:00 | 10:00 | Xóm Chài', '2025-05-20'],
  ['Cấm bè từ 10h00 [[ngày 14 đến 22h00 ngày 16/1/2026]].', '2026-01-14/2026-01-16'],
  ['From 8 a.m. on [[January 14]] to 5 p.m. on [[January 16]].', '2026-01-14', '2026-01-16'],
];

const english: readonly Case[] = [
  ['Exports of rice rise in [[first five months]].', '2026-01/2026-05'],
  ['In [[1Q 2018]] and [[4Q24]] trade fell; 3Q as well.', '2018-Q1', '2024-Q4'],
  ['Day 4: [[Thurs 08/01]], not [[Sat. 10/1]] nor Fri 1/3 of us.', '2026-01-08', '2026-01-10'],
  ['| [[4-Jan-22]] | [[30-Dec-2021]] |', '2022-01-04', '2021-12-30'],
  ['They wait for the [[October]] harvest; the October Group and the March of time.', '2025-10'],
  ['It was a record; [[2022]] had been poor; some 2000 had no bread.', '2022'],
  ['For the [[ACADEMIC YEAR 2024-2025]] and the [[Academic Year 2025-2026]].', '2024/2025', '2025/2026'],
  ["[[January]]'s rain, its [[October]] report, April's hat.", '2026-01', '2025-10'],
  ['Trade in [[Q1-Q3 2024]] and in [[Q1 and Q2 2025]] fell.', '2024-Q1/2024-Q3', '2025-Q1/2025-Q2'],
  ['Day 1 - [[14 January]], Session 2, [[15 January]].', '2026-01-14', '2026-01-15'],
];

testInVariants('Papers:', { led, numbers, hours, english }, today);
