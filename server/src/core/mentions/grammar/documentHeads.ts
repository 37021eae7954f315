/** Words that head the names of documents and programmes, and the shape of an official number behind them. */
export const DOCUMENT_HEADS =
  `Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông tư liên tịch|Luật|Bộ luật|Hiến pháp|Pháp lệnh|Công văn|Công điện|Kế hoạch|Kế hoạch hành động|Kế hoạch tổng thể|Chiến lược|Đề án|Chương trình|Dự án|Tuyên bố|Tuyên bố chung|Hiệp định|Hiệp ước|Công ước|Nghị định thư|Bản ghi nhớ|Thỏa thuận|Thoả thuận|Tầm nhìn|Hiến chương|Kết luận|Quy định|Lộ trình|Khung|Sách trắng|Hướng dẫn|Tài liệu|Báo cáo|Sáng kiến|Tờ trình|Thông báo|Văn kiện|Biên bản ghi nhớ`.split(
    '|',
  );
