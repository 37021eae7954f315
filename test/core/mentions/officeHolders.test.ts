/** Who heads a school, a hospital, a commune or a unit of a ministry: where the body's name ends and the person's begins. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const both = (marked: string): void => {
  checkMentions(marked, { types: ['official', 'organisation'] });
};

test('schools and hospitals before the name of their head, whatever they are called', () => {
  both(`<official|Hiệu trưởng <organisation|Trường Đại học Hoa Phượng|> Trần Thị Mỹ Dung|> dự. <official|Giám đốc <organisation|Bệnh viện Phụ sản|> Nguyễn Duy Anh|> nói. <official|Hiệu trưởng <organisation|Trường Đại học Kinh tế Quốc dân|> Phạm Hồng Chung|> kết luận.
<official|Hiệu trưởng <organisation|Trường THPT chuyên Lê Hồng Phong|> Phạm Thị Bé Hai|> nói. <official:title-only|Hiệu trưởng <organisation|Trường THPT chuyên Lê Hồng Phong|>|> nói. <official|Giám đốc <organisation|Bảo tàng Dân tộc học Việt Nam|> Y Thanh Niê|> tiếp khách.
`);
});

test('communes, wards and special zones since 2025, and people of the Highlands', () => {
  both(`<official|Chủ tịch <organisation|UBND đặc khu Phú Quý|> Lê Quốc An|> dự. <official|Bí thư <organisation|Đảng ủy đặc khu Cồn Cỏ|> Phan Trọng Hiền|> nói. <organisation|HĐND đặc khu Lý Sơn|> họp. <official|Chủ tịch <organisation|HĐND tỉnh|> Y Biêr Knul|> dự. <official|Bí thư <organisation|Đảng ủy xã Ea Na|> H'Yim Byă|> nói. <official|Giám đốc <organisation|Trung tâm Phục vụ hành chính công phường Hương Sơ|> Lê Văn Hải|> trả lời.
`);
});

test('two posts of one person: both conferred, or a vice-minister who heads a committee', () => {
  both(`<official|Bà Lê Thị Xuân|> giữ chức <official:title-only|Bí thư <organisation|Đảng ủy|>, Chủ tịch <organisation|HĐND phường Xuân Hòa|>|>; <official|ông Trần Văn Phát|> làm <official:title-only|Phó Bí thư <organisation|Đảng ủy|>, Chủ tịch <organisation|UBND phường|>|>. <official|Ông Lê Văn Bảy|> giữ chức <official:title-only|Giám đốc <organisation|Sở Y tế|>|>, <official:title-only|Bí thư <organisation|Tỉnh ủy|>|> yêu cầu ông cố gắng. <official|Thứ trưởng, Phó Chủ nhiệm <organisation|Ủy ban Dân tộc|> Phan Văn Hưng|> dự.
`);
});

test('inspectors of a ministry, branches of a bank, unions of associations', () => {
  both(`<organisation|Thanh tra <organisation|Bộ Công an|>|> vừa kết luận. <official|Giám đốc <organisation|Ngân hàng Nhà nước chi nhánh Khu vực 9|> Lê Anh Xuân|> nói. <official|Chủ tịch <organisation|Liên hiệp các hội Văn học nghệ thuật Việt Nam|> Đỗ Hồng Quang|> dự.
Có mặt <official|Rah Lan Chuyên-Phó Bí thư <organisation|Tỉnh ủy|>, Chủ tịch <organisation|UBND tỉnh|>|>; <official|Phó Trưởng phòng Quan hệ quốc tế Chu Dĩ Phong|> phiên dịch.
`);
});

test('several ranks before a name, lists of posts with nobody in them, a mission in small letters', () => {
  both(`<official|PGS. TS. Nhạc sĩ Đỗ Hồng Quang, Chủ tịch <organisation|Hội Nhạc sĩ Việt Nam|>|>, nói. <official|NSND.TS Phạm Thị Thanh|> dự. Trung ương chỉ định Bí thư, Phó Bí thư <organisation|Tỉnh ủy Sơn Hà|> khóa mới.
Có các đồng chí Ủy viên <organisation|Bộ Chính trị|>, Phó Thủ tướng <organisation|Chính phủ|>, Phó Bí thư <organisation|Đảng ủy <organisation|Chính phủ|>|>, các thành viên <organisation|Chính phủ|>. Đại diện <organisation|đại sứ quán Hàn Quốc tại Việt Nam|> dự phiên của <organisation|Hội đồng khoa học và đào tạo|> nhà trường.
`);
});

test('committees with long tasks, letters amid them, works of a branch; what is called for is none of the name', () => {
  both(`<official|Thủ tướng Lê Văn Minh, Trưởng <organisation|Ban Chỉ đạo của <organisation|Chính phủ|> về phát triển khoa học, công nghệ (KHCN), đổi mới sáng tạo, chuyển đổi số và Đề án 06|>|>, chủ trì. <organisation|Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành Giao thông vận tải|> họp. Xã hưởng ứng lời kêu gọi của <organisation|Ủy ban Trung ương MTTQ Việt Nam|> về việc giúp đỡ người nghèo. <organisation|Thường trực <organisation|Đảng ủy phường Hương Sơ|>|> giao ban.
<official|TS.BS Lê Văn Hùng, Chủ nhiệm bộ môn Tim mạch, <organisation|Đại học Y Hải Phòng|>|>, nói. <official|Cựu Chủ tịch Hà Nội Nguyễn Đức Chính|> có mặt. Viện trưởng nghe báo cáo của <organisation|Viện Kiểm sát nhân dân tỉnh|> và <organisation|Thi hành án dân sự tỉnh|>.
`);
});

test('bodies of a state that is named in full, an honorary title', () => {
  both(`Thỏa thuận giữa <organisation|Bộ Quốc phòng nước CHXHCN Việt Nam|> và <organisation|Tổng cục Hải quan nước CHDCND Lào|>; <organisation|Bộ Ngoại giao|> nước này vui mừng. <official|GS. Viện sĩ Danh dự Nguyễn Văn Lễ|> nói.
`);
});

test('the auditor general by letters', () => {
  both(`<official|Tổng <organisation|KTNN|> Ngô Văn Tâm|> và <official|Phó tổng <organisation|KTNN|> Hà Thị Mỹ|> dự. <organisation|KTNN|> công bố.
`);
});
