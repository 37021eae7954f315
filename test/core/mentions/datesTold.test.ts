/** Dates told by other dates: days beside the one spoken of, days without a month, ends told in unlike ways. The article's day is 14 January 2026. */
import { testInVariants, type Case } from './datesSupport.ts';

const today = '2026-01-14';

const beside: readonly Case[] = [
  ['[[Sáng 8/1]], đoàn đến bản. [[Chiều hôm sau]], đoàn về.', '2026-01-08TMO', '2026-01-09TAF'],
  ['Đò khởi hành [[ngày 31/12]], cập bến [[ngày hôm sau]].', '2025-12-31', '2026-01-01'],
  ['Họp [[ngày 9/1]], sau khi khảo sát [[tối hôm trước]].', '2026-01-09', '2026-01-08TEV'],
  ['Chùa xây từ [[ngày 2/5/1903]]. Sư trụ trì nói vậy [[sáng hôm trước]].', '1903-05-02', '2026-01-13TMO'],
  ['Mấy hôm sau, hai hôm trước và hôm trước khi đi, trời mưa.'],
  ['The boat left on [[January 8]] and came back the [[next day]].', '2026-01-08', '2026-01-09'],
  ['It rained on [[January 8]]. On the [[following morning]] the lake froze.', '2026-01-08', '2026-01-09TMO'],
  ['The next day of talks was short, and a next day may come.'],
];

const ofMonth: readonly Case[] = [
  ['Đơn nộp [[ngày 5/1]], hẹn trả [[ngày 20]], nhưng chưa có.', '2026-01-05', '2026-01-20'],
  ['Đập sẽ đầy vào khoảng [[ngày 25]].', '2026-01-25'],
  ['Thuyền về muộn nhất là [[ngày 3]].', '2026-02-03'],
  ['Mỗi ngày 15 lượt, ngày 2, 3 lần; lương trả ngày 10 hằng tháng, ngày 5 của tháng.'],
  ['Ngày 1, khách ở lại; rước đuốc ngày 30 Tết và ngày 15 âm lịch.'],
  ['Digging began on [[January 5]] and stopped on the [[8th]].', '2026-01-05', '2026-01-08'],
  ['A loan of [[December]] was repaid by the [[20th]], he said.', '2025-12', '2025-12-20'],
  ['It was put off from the [[12th]] by snow; prices of the [[29th of last month]] hold.', '2026-01-12', '2025-12-29'],
];

const parts: readonly Case[] = [
  ['Chợ họp [[sáng và chiều 8/1]] ở bến.', '2026-01-08'],
  ['Đường ngập [[trưa, chiều 9/1]].', '2026-01-09'],
  ['Mưa to [[chiều và đêm nay]].', '2026-01-14'],
  ['Mưa buổi sáng, [[chiều thứ Hai]] tạnh; họp cả sáng và chiều.', '2026-01-12TAF'],
];

const ends: readonly Case[] = [
  ['Cấm đò từ [[tối nay đến hết ngày 20/1]].', '2026-01-14/2026-01-20'],
  ['Nghỉ học từ [[ngày mai đến thứ Sáu (16/1)]].', '2026-01-15/2026-01-16'],
  ['Trực từ [[thứ Hai đến thứ Năm tuần tới]].', '2026-01-19/2026-01-22'],
  ['Thử nghiệm từ [[14/10 đến tháng 12/2025]].', '2025-10-14/2025-12'],
  ['Gặt từ [[ngày 15/9 đến cuối tháng 11]].', '2025-09-15/2025-11'],
  ['Khô hạn từ giữa [[tháng 3 đến cuối tháng 6]].', '2026-03/2026-06'],
  ['Rét từ [[tháng 11 đến tháng 2 năm sau]].', '2026-11/2027-02'],
  ['Giá giảm từ cuối [[năm 2022 đến đầu năm 2023]].', '2022/2023'],
  ['Mưa từ [[hôm qua]] đến nay.', '2026-01-13'],
  ['Làm việc từ thứ Hai đến thứ Sáu hằng tuần.'],
  ['The bridge is closed from [[today until Saturday, January 17]].', '2026-01-14/2026-01-17'],
  ['It snowed from [[Saturday to Monday]].', '2026-01-10/2026-01-12'],
  ['Rain fell between [[Friday evening and Sunday]].', '2026-01-09/2026-01-11'],
  ['They came from [[Monday]] to speak.', '2026-01-12'],
  ['Picking goes on from [[March to mid-May]].', '2026-03/2026-05'],
  ['From late [[2022 to early 2023]] nothing moved.', '2022/2023'],
];

const bare: readonly Case[] = [
  ['Lễ kéo dài ba ngày, [[3 đến 5/5]], bên sông.', '2026-05-03/2026-05-05'],
  ['Chiều về là [[26 đến 29-1]], giá không đổi.', '2026-01-26/2026-01-29'],
  ['Tính cả đợt [[30/4 đến 3/5]], dân nghỉ dài.', '2026-04-30/2026-05-03'],
  ['Chiếm 1 đến 2/3, đạt 7 đến 9/10 hộ, 26 đến 29-30 triệu, đợt 2/2025.'],
  ['Sửa ba lần ([[3.2013]], [[11.2014]] và [[7.2016]]), giá 3.2013 đồng.', '2013-03', '2014-11', '2016-07'],
  ['Việc hẹn xong [[30-6 năm nay]], cách đây 3-5 năm nay.', '2026-06-30'],
  ['Trống nổi lên lúc 18h30 [[14-1]].', '2026-01-14'],
  ['Vé bán từ [[10-1]], nay đã hết. Tới [[31-12]] vừa qua, làng có điện.', '2026-01-10', '2025-12-31'],
  ['Trường làng khai giảng [[5/9]] như mọi trường.', '2025-09-05'],
  ['Bà cụ sinh [[1936]], chồng mất [[1945]]. Nghề có từ [[1619]], mất 1645 đồng.', '1936', '1945', '1619'],
  ['The letter is dated [[1787]]; work before [[2015]] no longer counts.', '1787', '2015'],
];

const months: readonly Case[] = [
  ['Vốn về trong [[tháng 3, tháng 4/2025]].', '2025-03/2025-04'],
  ['Gạo giao [[tháng 8, 9]], nay lỗ; [[tháng 8]], 9 người bị thương.', '2025-08/2025-09', '2025-08'],
  ['Cầu khởi công [[tháng 3/2019]], xong [[tháng 11 cùng năm]].', '2019-03', '2019-11'],
  ['[[Năm 1968]], trường cháy; [[tháng 5 năm đó]], trường dời.', '1968', '1968-05'],
  ['The mill burnt down in [[March 1968]] and was back by [[May the same year]].', '1968-03', '1968-05'],
  ['The rivers rose in [[2020]]; after the floods of [[October that year]], all was mud.', '2020', '2020-10'],
  ['It is the fastest [[July–September]] pace in years.', '2025-07/2025-09'],
  ['[[September or October 2024]]: studies begin; April-May Nguyen came.', '2024-09/2024-10'],
  ['| Line 5 | [[Oct – Dec 2024]] | 3 |', '2024-10/2024-12'],
  ['Output of [[H1 2025]] beat [[H2/2024]], H1N1 or not.', '2025-01/2025-06', '2024-07/2024-12'],
  ['The [[final three months]] were good, the final three matches were not.', '2026-10/2026-12'],
];

const pairs: readonly Case[] = [
  ['Sân mở trong hai ngày [[thứ Bảy và Chủ nhật]] vừa qua.', '2026-01-10/2026-01-11'],
  ['[[Thứ Năm, thứ Sáu (8 - 9/1)]]', '2026-01-08/2026-01-09'],
  ['Học bù [[thứ Bảy 10/1 và Chủ nhật 11/1]].', '2026-01-10/2026-01-11'],
  ['Kỳ nghỉ [[30/4 và 1/5]] năm nào cũng đông.', '2026-04-30/2026-05-01'],
  ['Hai trận, [[16 và 21-11]], đều thắng.', '2025-11-16,2025-11-21'],
  ['The draw is on [[Monday 19]], and again on [[Tuesday the 20th]].', '2026-01-19', '2026-01-20'],
  ['Chợ mở cửa thứ Bảy và Chủ nhật.'],
];

const school: readonly Case[] = [
  ['Học phí [[năm học này]] tăng, [[năm học trước]] giảm.', '2025/2026', '2024/2025'],
  ['Sách đổi từ [[năm học tới]]; các năm học trước không đổi, năm học mới đã đến.', '2026/2027'],
  ['Nhạc của [[thập niên 70, 80]] và [[những năm 80, 90]].', '197X/198X', '198X/199X'],
];

const shares: readonly Case[] = [
  ['Đã hết 7/9 toa; khu tập thể 12/9, đường liên xã 3/2.'],
  ['Some 2/3 of the towns, plot 12/5, flash update no. 4/2, ref. 11/2025.'],
  ['The rate fell from 3/5 to about one half.'],
];

const story: readonly Case[] = [
  ['The dam may reopen [[this Friday]], [[next Monday]] or [[next Friday]].', '2026-01-16', '2026-01-19', '2026-01-23'],
  ['The storm, downgraded on [[Sunday]], will bring rain.', '2026-01-11'],
  ['Rice rose in [[November]] from [[November 2024]], and tea fell from [[October]].', '2025-11', '2024-11', '2025-10'],
  ['It was 3 per cent against 2 per cent in [[May 2023]]; ships sailed in [[December]].', '2023-05', '2025-12'],
  ['[[Quý IV]], giá gạo gấp 1,5 lần [[quý trước]].', '2025-Q4', '2025-Q3'],
  ['[[Tháng 11]], giá chè tăng so với [[tháng trước]]. [[Tháng trước]], mưa to.', '2025-11', '2025-10', '2025-12'],
  ['Đò chạy [[thứ Sáu (16-1)]]; [[sáng thứ Bảy]] còn vé.', '2026-01-16', '2026-01-17TMO'],
  ['Bé sinh [[20/3/2014]], sốt [[tối 8/1]], vào viện [[đêm 10/1]].', '2014-03-20', '2026-01-08TEV', '2026-01-10TNI'],
  [
    'Cống đắp [[tháng 11-2023]], hẹn xong [[30-6 năm nay]], nay lùi tới [[15-8]].',
    '2023-11',
    '2026-06-30',
    '2026-08-15',
  ],
  ['Lũ cuối [[tháng 7]], đầu [[tháng 8/2015]] lớn nhất.', '2015-07', '2015-08'],
];

testInVariants('Told dates:', { beside, ofMonth, parts, ends, bare, months, pairs, school, shares, story }, today);
