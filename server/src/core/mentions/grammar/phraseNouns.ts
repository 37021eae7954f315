/**
 * Capitalised nouns that begin a phrase of their own: behind words in small letters none of them goes on the name of a body
 * (`Bệnh viện Châm cứu Trung ương nhân dịp Tết`, `Cục Cảnh sát giao thông tặng Bằng khen`).
 */
export const PHRASE_NOUNS =
  `Tết|Ngày|Tháng|Năm|Tuần lễ|Bằng|Giấy|Huy hiệu|Huy chương|Huân chương|Kỷ niệm|Cờ|Cúp|Giải|Danh hiệu|Cuộc thi|Học bổng|Nhà tình nghĩa|Nhà đại đoàn kết|Nhà Đại đoàn kết|Nhà văn hóa|Nhà nhân ái|Nhân dân|Bác Hồ|Lăng Bác|Lăng Chủ tịch|Dự thảo|Lớp|Đơn vị|Sách|Quy hoạch|Quy chế|Quy chuẩn|Phong trào|Tiểu đề án|Danh mục|Thư khen|Nhất|Nhì|Hồ sơ|Công trình|Cổng|Bộ tiêu chí|Bộ chỉ số|Thông điệp|Điều lệ`.split(
    '|',
  );
