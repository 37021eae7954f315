/** What looks like a date and is none, or is less of a date than it looks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText, showMarks, takeMarks } from './datesSupport.ts';

const groups: Readonly<Record<string, readonly string[]>> = {
  'fractions and amounts': [
    'Chiếm 1/3 dân số cả nước.',
    'Hơn 2/3 đại biểu đồng ý.',
    'Khoảng 3/4 số hộ có nước sạch.',
    'Đạt 9/10 chỉ tiêu đề ra.',
    'Có 7/12 xã về đích.',
    'Phục vụ 24/7 và 24/24 giờ.',
    'Giá tăng 12/1% so với trước.',
    'Tỷ lệ 5/3 là cao.',
    'Tăng 3,5 lần, giảm 2.5 điểm, còn 1.200 đồng.',
    'Có 2000 người dự, 2015 hộ nhận quà.',
    'Với hơn 2000 đại biểu, khoảng 1990 sinh viên.',
    'Chi 2024 tỷ đồng, thu 2025 USD.',
    'Trả 2.024.000 đồng, diện tích 2.024,5 ha.',
    'Từ 1/3 đến 1/2 diện tích bị ngập.',
    'Trước 2-3 tuần, sau 3-5 năm, vào 2.5 triệu, hết 15.5% vốn.',
    'Dẫn trước 2-1, công nghiệp 4.0, kỷ niệm 5-10 năm.',
    'Vượt 15/15 chỉ tiêu, chiếm 15/63 tỉnh, đạt 8,3 - 8,5%.',
    'Khoảng 12.000 - 14.000 khách, từ 1900 đến 2000 hộ.',
    'Ít nhất 5/8 thành viên có mặt.',
    'Khối này chiếm tới 1/3 sản lượng, lên tới 2/3 vào mùa lũ.',
    'Chi phí cao hơn mức trung bình của vùng tới 1/3. Từ nay tới [[1/3]], tỉnh làm xong.',
    'Chỉ nửa tháng trước hội nghị, ông đến; trong nửa năm tới, giá tăng.',
  ],
  'days of the other calendar, campaigns, weeks and addresses': [
    'Ngày 15 tháng 8 năm Ất Tỵ, ngày 10/3 năm Giáp Thìn, tháng 3 năm Quý Mão.',
    'Ngày Chủ nhật xanh và ngày thứ Bảy tình nguyện rất vui.',
    'Họp mỗi sáng thứ Hai, giao ban các chiều thứ Sáu.',
    'Mấy hôm nay trời mưa; tuần 9/2025 có 7 ca.',
    'Ngày Thể thao, đội thắng 3-1; căn hộ 20/10, số nhà 15/4, nông trường 26/3.',
  ],
  'amounts with a dash': [
    'Trẻ từ 1-7 tuổi, nhà từ 2-3 phòng, độ pH từ 5-7, điểm tăng từ 3-5.',
    'Trồng đến 2-3. Lũ rút trước 2-3 ngày, sang 3-4 tuần sau, sau 3-5 năm.',
    'Dẫn trước 2-1, rồi bị gỡ từ 3-1 thành 3-3, từ 5-3 còn 5-4.',
    'Chuyển sang 2/3 số ghế. Giá từ 12-14.5 triệu. Nồng độ từ 1-7%.',
    'Tầng 3-5, gói 3-1, khu vực 1-2, số 5-3, phòng 12-3.',
    'Ca thứ hai, 3 người; kỳ họp thứ hai (3-5 ngày); bàn thứ hai ở phút 30.',
    'Món quà quý trước thềm năm mới, khách quý trước khi về.',
    'Vốn quý một thời, kính thưa quý hai bác, quý ba thế hệ.',
  ],
  'scores and codes': [
    'Thắng 2-1 rồi thua 3-2.',
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    'Nghị định số 30/2020/NĐ-CP về văn thư.',
    'Quyết định 749/QĐ-TTg và Chỉ thị 12-CT/TW.',
    'Thông tư 01/2024 và Luật số 20/2023/QH15.',
    'Gọi 024.3943.8171 hoặc 1900 1234.',
    'Tổng đài 1900-2000 nhận tin.',
    'Biển số 29A-12345, chuyến VN-1203.',
    'Họp AMMSTI-20, COSTI-85, COVID-19 và SOM 2.',
    'Bộ số ASEAN lần thứ 6 và SEA Games 33.',
    'Phiên bản 2.0.1, mạng 5G, tệp a12/1.',
  ],
  'streets and places': [
    'Nhà số 12/8 đường 30/4.',
    'Tại đường 3/2, quảng trường 2/9 và công viên 29/3.',
    'Ngõ 12/5 phố Huế, đường 3 tháng 2.',
    'Bệnh viện 30-4 và Sư đoàn 5/3.',
    'Trường Mầm non 19/5 và Trường Tiểu học 1/6 nhận quà.',
    'Tổng công ty May 10 và Jan-Hendrik tới Jan-Hendrik.',
  ],
  'ordinals and counts': [
    'Lần thứ 6 và tháng thứ 6 của kỳ họp.',
    'Lớp 10/1 có năm nước dự, đồng chí năm xưa.',
    'Trong 5 năm, 6 tháng và 3 tuần.',
    'Sau 5 năm trước và 3 tháng tới nữa.',
    'Tháng sau tốt hơn tháng trước, năm sau cao hơn năm trước.',
    'Nhiều năm trước, những tháng tới, mấy tuần qua.',
    'Hai năm trước, ba tháng sau, mười năm tới.',
    'Kính thưa quý khách và quý vị.',
    'Thứ hai, cần vốn. Thứ ba, cần người.',
    'Nước thứ hai, người thứ năm, kỳ họp thứ 7.',
    'Thập kỷ tới và thế kỷ trước.',
  ],
  'vague times': [
    'Đến nay, hiện nay, ngày nay, thời gian tới.',
    'Gần đây và sắp tới, trong những ngày qua.',
    'Buổi sáng trời nắng, buổi chiều mưa.',
    'Lúc 9h30, từ 8 giờ đến 10 giờ, 16:42.',
    'Sáng kiến mới, tối đa ba, chiều dài năm mét.',
    'May mắn thay, March Madness và April.',
  ],
  'lunar dates': [
    'Mùng 3 Tết và mùng 10/3 đều vui.',
    'Giỗ Tổ ngày 10/3 âm lịch hằng năm.',
    'Ngày 30/2 âm lịch không hiếm.',
    'Từ 25 tháng Chạp đến mùng 5 Tết, ngày 8 tháng Giêng.',
    'Rằm tháng Bảy, rằm tháng 8 và 28 Tết.',
  ],
  'a date beside a trap': [
    'Tháng thứ 6, [[ngày 13/4]], có mưa.',
    'Lần thứ 7, [[ngày 25/12]], đông hơn.',
    'Giỗ Tổ ngày 10/3 âm lịch (tức [[7/4/2025]]) rất đông.',
    'Số 12/8, [[ngày 12/8]], đạt 12/8%.',
    'Nghị quyết số 57-NQ/TW [[ngày 22/12/2024]] của Bộ Chính trị.',
    'Luật số 20/2023/QH15 [[ngày 22/6/2023]] có 53 điều.',
    'Thắng 2-1 [[tối 2-1]] trên sân nhà.',
    'Trường nghỉ từ [[4.12]], nộp hồ sơ vào [[5.11]]; hệ số tăng từ 1.12 lên 2.11.',
    'Họp [[sáng 28.11]], điểm tăng từ 4.5 lên 6.2.',
    'Còn 1/3 số phòng cho [[ngày 1/3]].',
    'Trong 5 năm [[2021-2025]] đạt 9/10 chỉ tiêu.',
    'Giai đoạn từ [[2021-2025]] có 2000 hộ.',
    'Chiếm 1/3, [[năm 2024]] tăng 2/3.',
  ],
};

for (const [group, cases] of Object.entries(groups))
  test(`Dates and ${group}`, () => {
    for (const form of ['NFC', 'NFD'] as const)
      for (const marked of cases) {
        const { text, spans } = takeMarks(marked.normalize(form));
        const { mentions } = readText(text, { today: '2026-01-14' });
        assert.equal(showMarks(text, mentions), showMarks(text, spans));
      }
  });
