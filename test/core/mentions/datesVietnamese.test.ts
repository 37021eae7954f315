/** Vietnamese dates in the forms of the press: what is marked, and the value of each mark. The article's day is 14 January 2026. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText, showMarks, takeMarks } from './datesSupport.ts';

const today = '2026-01-14';

type Case = readonly [marked: string, ...values: string[]];

const days: readonly Case[] = [
  [
    'Bởi Linh [[28 Tháng 8, 2025]], sửa [[ngày 5 tháng 9, 2025]]; APEC lần thứ 14 [[tháng 11/2006]].',
    '2025-08-28',
    '2025-09-05',
    '2006-11',
  ],
  ['Hội nghị khai mạc [[ngày 12/1]] tại Hà Nội.', '2026-01-12'],
  ['[[Ngày 12-1]], hội nghị khai mạc.', '2026-01-12'],
  ['Họp vào [[ngày 12.1]] tại Huế.', '2026-01-12'],
  ['Họp [[ngày 03/06/2024]] tại Huế.', '2024-06-03'],
  ['Họp [[ngày 3-6-2024]] tại Huế.', '2024-06-03'],
  ['Họp [[ngày 3.6.2024]] tại Huế.', '2024-06-03'],
  ['Họp [[3/6/2024]] tại Huế.', '2024-06-03'],
  ['Họp [[3.6.2024]] tại Huế.', '2024-06-03'],
  ['Cập nhật [[2024-06-03]] tại Huế.', '2024-06-03'],
  ['Cập nhật [[2024/06/03]] tại Huế.', '2024-06-03'],
  ['Họp [[ngày 6 tháng 1 năm 2025]] tại Huế.', '2025-01-06'],
  ['Hà Nội, [[ngày 06 tháng 01 năm 2025]]', '2025-01-06'],
  ['Họp [[ngày 6 tháng 1, năm 2025]] ở Huế.', '2025-01-06'],
  ['Họp [[ngày 6 tháng 1/2025]] ở Huế.', '2025-01-06'],
  ['Họp [[ngày 6 tháng 1]] ở Huế.', '2026-01-06'],
  ['Họp [[ngày 5 tháng Sáu năm 2024]] ở Huế.', '2024-06-05'],
  ['Họp [[ngày 15/6 năm 2024]] ở Huế.', '2024-06-15'],
  ['Họp [[ngày 15/6 năm ngoái]] ở Huế.', '2025-06-15'],
  ['Họp [[ngày 15/6 năm nay]] ở Huế.', '2026-06-15'],
  ['Báo cáo [[15/1/25]] của Cục.', '2025-01-15'],
  ['Ông đến Huế [[hôm 12/1]] và về ngay.', '2026-01-12'],
  ['Cơn bão (số 3) đổ bộ [[15/1]] gây mưa.', '2026-01-15'],
  ['Kỳ họp ([[15/1]]) bàn ba việc.', '2026-01-15'],
  ['Kỳ họp ([[9/10]]) bàn ba việc.', '2025-10-09'],
  ['Làm việc trong hai ngày ([[17 và 18-11]]) ở Huế.', '2025-11-17/2025-11-18'],
  ['Mừng Ngày Thủy sản ([[28-12]]) ở Huế.', '2025-12-28'],
  ['Đội thắng một trận (4-1) rồi về.'],
  ['Đội thắng hai trận (3-0 và 4-1) liền.'],
  ['Nhân dịp [[2/9]], Chủ tịch nước gửi thư.', '2025-09-02'],
  ['Nghỉ lễ [[30/4]] và [[1/5]] kéo dài.', '2026-04-30', '2026-05-01'],
  ['Mừng Quốc khánh [[2/9]] với nhiều hoạt động.', '2025-09-02'],
  ['[[9/10]], Thủ tướng đến Huế.', '2025-10-09'],
  ['Trước [[5/6]], các đơn vị báo cáo.', '2026-06-05'],
  ['Đến [[5/3]] tới, các đơn vị báo cáo.', '2026-03-05'],
  ['Họp [[ngày 3/6]], [[4/6]] và [[5/6]] ở Huế.', '2026-06-03', '2026-06-04', '2026-06-05'],
  ['Họp [[ngày 12-1]] và [[14-1]] ở Huế.', '2026-01-12', '2026-01-14'],
  ['[[ngày13/1]] viết liền là lỗi gõ.', '2026-01-13'],
  ['Khai mạc [[ngày 12-2]], kéo dài tới [[18-2]] ở Huế.', '2026-02-12', '2026-02-18'],
  ['Đăng ký xong trước [[30.4]], còn lại vào [[5.6]] tới.', '2026-04-30', '2026-06-05'],
  ['Nghỉ lễ [[30.4]] và [[1.5]] kéo dài.', '2026-04-30', '2026-05-01'],
  ['Mừng Quốc khánh [[2-9]], dịp [[30-4]] cũng vậy.', '2025-09-02', '2026-04-30'],
  ['Theo thông cáo [[chiều 20.4]], hội nghị dự kiến họp [[27.4]] cũng bàn.', '2026-04-20TAF', '2026-04-27'],
  ['Ngày Chuyển đổi số quốc gia [[10/10]] rất vui.', '2025-10-10'],
  ['Khai mạc [[ngày 12/2]] và bế mạc [[ngày 18/2/2025]] ở Huế.', '2025-02-12', '2025-02-18'],
  ['Lấy [[ngày 10/10]] hằng năm làm ngày hội.', 'XXXX-10-10'],
  ['Mừng 80 năm Cách mạng tháng Tám và Quốc khánh [[2/9]] ở Huế.', '2025-09-02'],
  ['Đúng [[5/9]] năm nay, trường khai giảng.'.replace(']] năm nay', ' năm nay]]'), '2026-09-05'],
  ['Họp từ [[ngày 6 đến 11-11- 2017]] ở Huế.', '2017-11-06/2017-11-11'],
  ['Mốc 80 năm ([[2/9/1945 - 2/9/2025]]) rất đẹp.', '1945-09-02/2025-09-02'],
];

const parts: readonly Case[] = [
  ['[[Sáng 15/1]], Thủ tướng đến.', '2026-01-15TMO'],
  ['[[Chiều ngày 15/1]], Thủ tướng đến.', '2026-01-15TAF'],
  ['Tới [[tối 15-1]], mưa tạnh.', '2026-01-15TEV'],
  ['Vào [[rạng sáng 15/1/2026]], đội thắng.', '2026-01-15TMO'],
  ['Trận đấu [[đêm 15/1]] kết thúc.', '2026-01-15TNI'],
  ['Trời nắng [[trưa 15/1]] ở Huế.', '2026-01-15TMI'],
  ['[[Sáng nay (15/1)]], Thủ tướng dự hội nghị.', '2026-01-15TMO'],
  ['[[Sáng nay, 15/1]], Thủ tướng dự hội nghị.', '2026-01-15TMO'],
  ['[[Chiều nay (ngày 15/1)]], Thủ tướng dự.', '2026-01-15TAF'],
  ['[[Sáng nay 15-1]], Thủ tướng dự.', '2026-01-15TMO'],
  ['[[Hôm nay, 15/1]], Thủ tướng dự.', '2026-01-15'],
  ['[[Hôm nay (15-1)]], Thủ tướng dự.', '2026-01-15'],
  ['[[Hôm qua (13/1)]], Thủ tướng dự.', '2026-01-13'],
  ['[[Chiều tối 15/1]], Thủ tướng dự.', '2026-01-15TEV'],
  ['Từ [[đêm 15 rạng sáng 16/1]], gió mạnh.', '2026-01-15/2026-01-16'],
];

const weekdays: readonly Case[] = [
  ['Họp [[thứ Hai, 12/1]], tại Huế.', '2026-01-12'],
  ['Họp [[thứ Hai, ngày 12/1/2026]], tại Huế.', '2026-01-12'],
  ['Khai mạc [[Chủ nhật (13/4)]] tại Huế.', '2026-04-13'],
  ['Khai mạc [[chủ nhật 13/4/2025]] tại Huế.', '2025-04-13'],
  ['[[Thứ Ba, 14/01/2025 | 10:30]]', '2025-01-14T10:30'],
  ['[[Thứ ba, ngày 14/1/2025, 10:30 (GMT+7)]] trên báo', '2025-01-14T10:30'],
  ['Khai mạc [[sáng thứ Hai (12/1)]] tại Huế.', '2026-01-12TMO'],
  ['Khai mạc [[thứ Hai tuần tới]] tại Huế.', '2026-01-19'],
  ['Khai mạc vào [[thứ Bảy tới]] tại Huế.', '2026-01-17'],
  ['Khai mạc [[chiều thứ sáu tuần trước]] tại Huế.', '2026-01-09TAF'],
  ['Phát sóng vào [[Chủ nhật tuần này]] trên đài.', '2026-01-18'],
  ['Giá vàng [[hôm thứ Hai]] đã tăng.', '2026-01-12'],
  ['[[Thứ năm - 08/04/2021 05:04]]', '2021-04-08T05:04'],
  ['Khai mạc [[thứ Bảy (ngày 5/4)]] ở Huế.', '2026-04-05'],
  ['[[Thứ 2, ngày 6 tháng 1 năm 2025]], họp.', '2025-01-06'],
];

const ranges: readonly Case[] = [
  ['Họp từ [[ngày 12-16/1]] ở Huế.', '2026-01-12/2026-01-16'],
  ['Họp từ [[ngày 12 - 16/1/2026]] ở Huế.', '2026-01-12/2026-01-16'],
  ['Họp từ [[7-11/10/2024]] ở Huế.', '2024-10-07/2024-10-11'],
  ['Họp từ [[ngày 12 đến 16/1]] ở Huế.', '2026-01-12/2026-01-16'],
  ['Họp từ [[ngày 12 đến ngày 16/1/2026]] ở Huế.', '2026-01-12/2026-01-16'],
  ['Họp từ [[12 đến 16/1]] ở Huế.', '2026-01-12/2026-01-16'],
  ['Họp từ [[12/1 đến 16/1]] ở Huế.', '2026-01-12/2026-01-16'],
  ['Họp từ [[12-1 đến 14-1]] ở Huế.', '2026-01-12/2026-01-14'],
  ['Họp từ [[30/12/2025 đến 2/1/2026]] ở Huế.', '2025-12-30/2026-01-02'],
  ['Họp từ [[30/12 đến 2/1/2026]] ở Huế.', '2025-12-30/2026-01-02'],
  ['Họp từ [[30/12/2025 đến 2/1]] ở Huế.', '2025-12-30/2026-01-02'],
  ['Họp [[30/12-2/1]] ở Huế.', '2025-12-30/2026-01-02'],
  ['Họp từ [[ngày 12-1-2026 đến 16-1-2026]] ở Huế.', '2026-01-12/2026-01-16'],
  ['Họp từ [[ngày 3 đến ngày 7 tháng 6 năm 2024]] ở Huế.', '2024-06-03/2024-06-07'],
  ['Họp từ [[ngày 3-7 tháng 6 năm 2024]] ở Huế.', '2024-06-03/2024-06-07'],
  ['Họp từ [[ngày 3 tháng 6 đến ngày 7 tháng 6 năm 2024]] ở Huế.', '2024-06-03/2024-06-07'],
  ['Họp [[1/1-30/6/2025]] ở Huế.', '2025-01-01/2025-06-30'],
  ['Họp [[1/1/2025 - 30/6/2025]] ở Huế.', '2025-01-01/2025-06-30'],
  ['Trong hai [[ngày 5 và 6/3]], đoàn làm việc.', '2026-03-05/2026-03-06'],
  ['Trong các [[ngày 3, 4 và 5/6]], đoàn làm việc.', '2026-06-03/2026-06-05'],
  ['Trong các [[ngày 3, 5 và 9/6]], đoàn làm việc.', '2026-06-03,2026-06-05,2026-06-09'],
  ['Trong hai [[ngày 5 và 6-3-2025]], đoàn làm việc.', '2025-03-05/2025-03-06'],
  ['Trong các [[ngày 27-29.6]], đoàn làm việc.', '2026-06-27/2026-06-29'],
  ['Từ [[sáng 12 đến chiều 16/1]], đoàn làm việc.', '2026-01-12/2026-01-16'],
  ['Đợt 1 từ [[15/1 - 20/1]], đợt sau chưa rõ.', '2026-01-15/2026-01-20'],
];

const times: readonly Case[] = [
  ['Tin [[31/12/2025 16:42]]', '2025-12-31T16:42'],
  // In prose the time is no part of the date, in a header it is.
  ['16h42 [[ngày 31/12]], tàu đến.', '2025-12-31'],
  ['Lúc 9h [[sáng 15/1]], tàu đến.', '2026-01-15TMO'],
  ['Lúc 9 giờ 30 phút [[sáng nay]], tàu đến.', '2026-01-14TMO'],
  ['Lúc 3 giờ [[chiều ngày 15/1]], tàu đến.', '2026-01-15TAF'],
  ['Khai mạc [[ngày 15/1]] lúc 9h30 tại Huế.', '2026-01-15'],
  ['Cập nhật lúc [[16h42, 31/12/2025]] bởi ban biên tập', '2025-12-31T16:42'],
  ['[[14/01/2025 10:30 GMT+7]] trên báo', '2025-01-14T10:30'],
  ['[[10:30 (GMT+7) 14/01/2025]] trên báo', '2025-01-14T10:30'],
  ['[[14/01/2025 10:30 (UTC +7)]] trên báo', '2025-01-14T10:30'],
  ['[[14/01/2025 5:15 PM]] trên báo', '2025-01-14T17:15'],
  ['Hà Nội (GMT+7), [[ngày 14/01/2025]] (giờ địa phương)', '2025-01-14'],
  ['[[10:30 14/01/2025]]', '2025-01-14T10:30'],
  ['[[14/01/2025 - 10:30]]', '2025-01-14T10:30'],
  ['[[14/01/2025 lúc 10h30]] trên báo', '2025-01-14T10:30'],
  ['Đăng lúc [[2025-01-14T10:30:00]]+07:00', '2025-01-14T10:30'],
  ['Họp từ 8h đến 10h [[ngày 15/1]] ở Huế.', '2026-01-15'],
  ['Lúc 17 giờ 20 [[ngày 9-11]], tàu đến.', '2025-11-09'],
  ['Cập nhật [[11:09 ngày 11/11/2017]] trên báo', '2017-11-11T11:09'],
  ["Đăng [[16:13' - 10/04/2021]] trên báo", '2021-04-10T16:13'],
  ['Đến 24h00 [[ngày 30/6/2025]], hết hạn.', '2025-06-30'],
  ['Đến 0h [[ngày 1/7]], hết hạn.', '2026-07-01'],
  ['Lúc 9h [[thứ hai tuần tới]], tàu đến.', '2026-01-19'],
  ['[[Ngày 20.4]], mức 8.5, tăng 30.6 điểm.', '2026-04-20'],
];

const months: readonly Case[] = [
  ['Khởi công [[tháng 6/2024]] ở Huế.', '2024-06'],
  ['Khởi công [[tháng 6-2024]] ở Huế.', '2024-06'],
  ['Khởi công [[tháng 06 năm 2024]] ở Huế.', '2024-06'],
  ['Khởi công [[tháng 6]] ở Huế.', '2026-06'],
  ['Khởi công [[tháng 12]] ở Huế.', '2025-12'],
  ['Khởi công [[6/2024]] ở Huế.', '2024-06'],
  ['Khởi công [[tháng 6 năm ngoái]] ở Huế.', '2025-06'],
  ['Khởi công từ [[tháng 6-8/2024]] ở Huế.', '2024-06/2024-08'],
  ['Từ [[tháng 6 đến tháng 8/2024]], mưa lớn.', '2024-06/2024-08'],
  ['Từ [[tháng 11/2024 đến tháng 2/2025]], mưa lớn.', '2024-11/2025-02'],
  ['Trong [[tháng 2, 3 và 4/2025]], mưa lớn.', '2025-02/2025-04'],
  ['Trong [[tháng 6]] và [[tháng 7/2025]], mưa lớn.', '2026-06', '2025-07'],
  ['Cuối [[tháng Mười năm 2024]], mưa lớn.', '2024-10'],
  ['Giữa [[tháng 6 tới]], mưa lớn.'.replace(' tới]]', ']] tới'), '2026-06'],
  ['Đầu [[quý 1/2025]], giá tăng.', '2025-Q1'],
  ['Đầu [[quý I năm 2025]], giá tăng.', '2025-Q1'],
  ['Đầu [[quý IV-2024]], giá tăng.', '2024-Q4'],
  ['Trong [[quý I và II/2025]], giá tăng.', '2025-Q1/2025-Q2'],
  ['Trong [[quý II]], giá tăng.', '2026-Q2'],
  ['Doanh thu [[Q3/2024]] tăng.', '2024-Q3'],
  ['Chính phủ họp phiên [[tháng Sáu]] ở Huế.', '2026-06'],
  ['Trong [[tháng 5]] và [[5 tháng năm 2025]], giá tăng.', '2026-05', '2025-01/2025-05'],
  ['Trong [[5 tháng đầu năm]], giá tăng.', '2026-01/2026-05'],
  ['Trong [[6 tháng đầu năm 2025]] và [[6 tháng cuối năm ngoái]], giá tăng.', '2025-01/2025-06', '2025-07/2025-12'],
  ['So với [[sáu tháng đầu năm nay]], [[ba quý đầu năm 2025]] giá tăng.', '2026-01/2026-06', '2025-Q1/2025-Q3'],
  ['Trong [[năm tháng đầu năm]], giá tăng.', '2026-01/2026-05'],
  ['Trong [[nửa đầu năm nay]] và [[nửa cuối năm 2025]], giá tăng.', '2026-01/2026-06', '2025-07/2025-12'],
  ['Những tháng cuối năm, 3 tháng đầu năm học, sau 5 tháng và 18 tháng, giá tăng.'],
  ['Tăng trưởng [[quý II năm nay]] cao hơn [[quý IV năm ngoái]] nhiều.', '2026-Q2', '2025-Q4'],
  ['Kết quả [[quý I-2021]] và [[quý 3.2021]] cao.', '2021-Q1', '2021-Q3'],
  ['Mưa lớn trong [[tháng 3-4]] ở Huế.', '2026-03/2026-04'],
  ['Cuối [[quý 2-2026]] ở Huế.', '2026-Q2'],
  // The label of a crawler or of metadata.
  ['date [[2025-02]] Thủ tướng nêu yêu cầu.', '2025-02'],
];

const years: readonly Case[] = [
  ['Trong [[năm 2026]], giá tăng.', '2026'],
  ['[[Năm 1945]], nước độc lập.', '1945'],
  ['[[Năm 938]], Ngô Quyền thắng trận.', '0938'],
  ['Kế hoạch [[giai đoạn 2021-2025]] đã duyệt.', '2021/2025'],
  ['Kế hoạch [[giai đoạn 2021 - 2025]], tầm nhìn đến [[năm 2030]].', '2021/2025', '2030'],
  ['Kế hoạch giai đoạn I ([[2021-2025]]) đã duyệt.', '2021/2025'],
  ['Đảng bộ [[nhiệm kỳ 2020-2025]] tổng kết.', '2020/2025'],
  ['[[Năm học 2024-2025]] bắt đầu.', '2024/2025'],
  ['Vô địch mùa giải [[2024/2025]] là ai?', '2024/2025'],
  ['Từ [[năm 2021 đến năm 2025]], giá tăng.', '2021/2025'],
  ['Từ [[năm 2021 đến 2025]], giá tăng.', '2021/2025'],
  ['Các [[năm 2022]], [[2023]] và [[2024]] đều vậy.', '2022', '2023', '2024'],
  ['Kế hoạch 5 năm [[2021-2025]] đã duyệt.', '2021/2025'],
  ['Nhạc của [[thập niên 1990]] hay.', '199X'],
  ['Nhạc của những [[năm 1990]] hay.', '199X'],
  ['Nhạc của những [[năm 90]] hay.', '199X'],
  ['Sang [[thế kỷ 21]], mọi thứ đổi.', '20XX'],
  ['Cuối [[thế kỷ XIX]], mọi thứ đổi.', '18XX'],
  ['Đến [[2030]], cả nước có đường.', '2030'],
  ['Tầm nhìn [[2045]] đã rõ.', '2045'],
  ['Kế hoạch tổng thể số ASEAN [[2025]] đã xong.', '2025'],
  ['Khung APASTI [[2026-2035]] đã xong.', '2026/2035'],
  ['Tuần lễ APEC [[2017]] ở Đà Nẵng.', '2017'],
  ['Luật Giao dịch điện tử [[2023]] quy định rõ.', '2023'],
  ['Giải thưởng Số ASEAN [[năm 2026]] mở.', '2026'],
  ['Kế hoạch hành động (APASTI) [[giai đoạn 2016-2025]] xong.', '2016/2025'],
  ['Bà sinh tại Huế ([[1975]]).', '1975'],
  ['Năm APEC [[2017]] có chủ đề riêng.', '2017'],
  ['Diễn đàn số (DDS) [[2017]] với chủ đề mới.', '2017'],
  ['Chỉ số Đổi mới (GII) [[2022]] công bố [[ngày 29/9/2022]] có (cả thảy) 2022 người.', '2022', '2022-09-29'],
  ['Đợt 2 [[năm 2025]] và Top 100 [[năm 2024]] đã mở.', '2025', '2024'],
  ['Nhóm G20 [[2022]] và Horizon [[2021-27]] đã mở.', '2022', '2021/2027'],
  ['Hai [[năm 2024]] và [[2025]] đều vậy.', '2024', '2025'],
  ['Các [[giai đoạn 2021-2025]] và [[2026-2030]] đều vậy.', '2021/2025', '2026/2030'],
  ['Chủ đề của [[2025]] là tinh gọn.', '2025'],
];

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
  ['[[Hôm qua]], họp. [[Tối cùng ngày]], ra về.', '2026-01-13', '2026-01-13TEV'],
  ['[[Cùng ngày]], đoàn ra về.', '2026-01-14'],
  ['Hai người cùng ngày sinh, cùng ngày tháng năm sinh, đi cùng [[ngày 15/1]] này.', '2026-01-15'],
];

const twoEnds: readonly Case[] = [
  ['Từ [[thứ Ba (13/1) đến thứ Năm (15/1)]], trời rét.', '2026-01-13/2026-01-15'],
  ['Từ [[sáng 5/1 đến chiều 6/1]], mưa to.', '2026-01-05/2026-01-06'],
  ['Mưa từ [[chiều nay (14/1) đến sáng mai (15/1)]].', '2026-01-14/2026-01-15'],
  ['Làm việc từ thứ Hai đến thứ Sáu hằng tuần, trừ thứ Bảy hàng tuần.'],
];

const groups = { twoEnds, days, parts, weekdays, ranges, times, months, years, relative };

function check([marked, ...values]: Case, changed: (text: string) => string): void {
  const { text, spans } = takeMarks(changed(marked));
  const { mentions } = readText(text, { today });
  assert.equal(showMarks(text, mentions), showMarks(text, spans));
  assert.deepEqual(
    mentions.map(({ value }) => value),
    values,
    marked,
  );
}

const variants: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'en dashes': (text) => text.replaceAll('-', '–'),
  'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
  CRLF: (text) => `Dòng đầu.\r\n${text}\r\nDòng cuối [[ngày 1/1]].`,
};

for (const [group, cases] of Object.entries(groups))
  for (const [variant, changed] of Object.entries(variants))
    test(`Vietnamese ${group}, ${variant}`, () => {
      for (const each of cases) check(variant === 'CRLF' ? [...each, '2026-01-01'] : each, changed);
    });
