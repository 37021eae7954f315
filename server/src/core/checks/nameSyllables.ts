/** Syllables that Vietnamese given and middle names are made of: of two spellings of one name, the one with another syllable is the slip. */
import { wordKey } from './nearMiss.ts';

const USUAL: ReadonlySet<string> = new Set(
  `An Anh Ái Ân Ánh Bá Bách Bảo Bắc Bằng Bích Biên Bình Bính Ca Cảnh Cao Cẩm Cầm Chánh Châu Chi Chí Chiến Chinh Chính Chung Chuyên Chương
  Công Cơ Cúc Cương Cường Cự Dân Danh Diễm Diện Diệp Diệu Dinh Doanh Doãn Dung Dũng Dụng Duy Duyên Duyệt Dư Dương Dưỡng Đa Đài Đại Đam Đàn
  Đào Đạo Đạt Đắc Đăng Đẳng Đặng Đệ Điềm Điền Điển Điện Điệp Điều Định Đính Đình Đoan Đoàn Đô Độ Đông Đồng Đức Đường Được Gia Giang Giáp
  Giàu Hà Hạ Hải Hán Hành Hanh Hạnh Hào Hảo Hạo Hằng Hân Hậu Hiên Hiền Hiển Hiến Hiện Hiếu Hiệp Hiệu Hoa Hòa Hóa Hoài Hoan Hoàn Hoàng Hoành
  Hoạt Học Hội Hồng Hổ Hợp Hợi Huân Huấn Huệ Hùng Huy Huyên Huyền Huyện Hưng Hữu Hương Hướng Hường Hưởng Kết Kha Khả Khải Khanh Khánh Khang
  Khắc Khiêm Khiết Khoa Khoan Khoát Khôi Khuê Khuyên Khương Kiên Kiểm Kiệm Kiệt Kiều Kim Kính Kỳ Ký Lai Lam Lan Lãm Lành Lãng Lâm Lân Lập Lễ
  Lệ Liêm Liên Liệu Liễu Linh Lĩnh Loan Long Lộc Lợi Luân Luận Luật Luyện Lực Lưỡng Lương Lượng Lưu Ly Lý Mai Mạn Mạnh Mão Mẫn Mậu Mến Minh Mô
  My Mỹ Na Nam Năm Năng Nga Ngà Ngạn Ngân Nghi Nghĩa Nghị Nghiêm Nghiệp Nghiễm Ngoan Ngọ Ngọc Ngôn Ngữ Nguyên Nguyện Nguyệt Nhã Nhàn Nhạn Nhân
  Nhẫn Nhật Nhi Nhị Nhiên Nhiệm Nho Nhu Nhung Như Nhường Nhượng Ninh Nương Oai Oanh Phát Phi Phong Phòng Phóng Phú Phúc Phùng Phụng Phước Phương
  Phượng Quan Quán Quang Quảng Quân Quế Quốc Quý Quyên Quyền Quyến Quyết Quỳnh Sa San Sang Sáng Sánh Sâm Sen Sĩ Sinh Soạn Sơn Sử Sửu Sương Tài
  Tám Tâm Tân Tấn Tạo Tầm Thạch Thái Thanh Thành Thạnh Thao Thảo Thạo Thăng Thắng Thắm Thân Thể Thế Thêm Thi Thìn Thịnh Thiên Thiện Thiệp Thiết
  Thiêm Thiều Thiệu Thị Thông Thống Thơ Thọ Thoa Thoại Thời Thu Thụ Thuần Thuận Thuật Thục Thúy Thùy Thụy Thủy Thư Thức Thực Thương Thường Thưởng
  Thước Tích Tiên Tiến Tiếp Tiệp Tín Tính Tình Tĩnh Tịnh Toại Toán Toàn Toản Tố Tôn Tốn Tới Trà Trạch Trang Tráng Trâm Trân Trầm Trí Triển Triết
  Triều Triệu Trinh Trình Trọng Trú Trúc Trung Trực Trường Trưởng Trượng Tú Tuân Tuấn Tuất Tùng Tụng Túy Tuyên Tuyến Tuyền Tuyển Tuyết Tư Tứ Tự Tước
  Tường Tưởng Tỵ Tý Uyên Út Ưng Vạn Vang Vàng Văn Vân Vấn Vi Viên Viễn Viện Viết Việt Vinh Vĩnh Vịnh Vọng Vũ Vui Vương Vượng Vững Vy Vỹ Xinh Xuân
  Xuyên Xuyến Xướng Xứng Y Ý Yên Yến`
    .split(/\s+/)
    .map(wordKey),
);

export const isUsualInNames = (word: string): boolean => USUAL.has(wordKey(word));
