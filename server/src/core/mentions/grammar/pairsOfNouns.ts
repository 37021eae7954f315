/** Words that a comma joins to one thing (`thanh tra, kiểm tra`): inside a name the comma ends nothing. */

export const PAIRS_OF_NOUNS: readonly string[] = `
chỉ đạo, điều hành|công tác chỉ đạo, điều hành|công tác chỉ đạo điều hành|lãnh đạo, chỉ đạo|công tác lãnh đạo, chỉ đạo|quản lý, điều hành|công tác quản lý, điều hành|thanh tra, kiểm tra|kiểm tra, giám sát|kiểm tra, thanh tra|thanh tra, giám sát|điều tra, truy tố, xét xử|truy tố, xét xử|truy tố, xét xử, thi hành án|đào tạo, bồi dưỡng|tập huấn, bồi dưỡng|
quản lý, sử dụng|quản lý, bảo vệ|quản lý, khai thác|bảo vệ, phát triển|bảo vệ, phát triển rừng|bảo tồn, phát huy|giữ gìn, phát huy|nghiên cứu, ứng dụng|nghiên cứu, phát triển|nghiên cứu, giảng dạy|
ứng dụng, chuyển giao|khai thác, sử dụng|sản phẩm, hàng hóa|sản phẩm, hàng hoá|hàng hóa, dịch vụ|hàng hoá, dịch vụ|sản phẩm, dịch vụ|sản xuất, tiêu thụ|sản xuất, kinh doanh|cung cấp, sử dụng|xây dựng, chỉnh đốn Đảng|xây dựng, phát triển|xây dựng, hoàn thiện|
thực hành tiết kiệm, chống lãng phí|tiết kiệm, chống lãng phí|phòng ngừa, đấu tranh|phòng ngừa, ứng phó|ứng phó, khắc phục|tìm kiếm, cứu nạn|cứu hộ, cứu nạn|sửa đổi, bổ sung|khám, chữa bệnh|
khám bệnh, chữa bệnh|bồi thường, hỗ trợ|bồi thường, hỗ trợ, tái định cư|bồi thường, giải phóng mặt bằng|tuyên truyền, phổ biến|tuyên truyền, vận động|tuyên truyền, phổ biến, giáo dục pháp luật|
phổ biến, giáo dục pháp luật|tiếp công dân, giải quyết khiếu nại, tố cáo|giải quyết khiếu nại, tố cáo|khiếu nại, tố cáo|khuyến học, khuyến tài|học sinh, sinh viên|đoàn viên, thanh niên|
đoàn viên, hội viên|đoàn viên, người lao động|cán bộ, công chức|cán bộ, công chức, người lao động|cán bộ, công chức, viên chức|cán bộ, công chức, viên chức, người lao động|cán bộ, viên chức, người lao động|cán bộ công chức, viên chức|công chức, viên chức|công chức, viên chức, người lao động|viên chức, người lao động|
công nhân, viên chức, lao động|công nhân, lao động|cán bộ, chiến sĩ|cán bộ, chiến sỹ|cán bộ, đảng viên|cán bộ, hội viên|cán bộ, giáo viên|cán bộ, giảng viên|cán bộ, nhân viên|dân tộc, tôn giáo|
tín ngưỡng, tôn giáo|an ninh, trật tự|an ninh, an toàn|quốc phòng, an ninh|quân sự, quốc phòng|văn hóa, văn nghệ|văn học, nghệ thuật|nông nghiệp, nông thôn|nông nghiệp, nông dân, nông thôn|
nông, lâm nghiệp|nông, lâm, ngư nghiệp|nông, lâm, thủy sản|nông, lâm, thuỷ sản|nông lâm, thủy sản|công nghiệp hóa, hiện đại hóa|công nghiệp hoá, hiện đại hoá|độc lập, tự chủ|sáng kiến, cải tiến|
ma túy, mại dâm|cháy, nổ|bão, lũ|mưa, lũ|thiên tai, dịch bệnh|phí, lệ phí|thu, chi ngân sách|nhiệm vụ, giải pháp|phương hướng, nhiệm vụ|mục tiêu, nhiệm vụ|khó khăn, vướng mắc|thành tựu, kinh nghiệm|
tư tưởng, đạo đức, phong cách Hồ Chí Minh|định hướng, giải pháp|cơ hội, thách thức|cơ hội, đầu tư|thực trạng, giải pháp|chủ trương, chính sách|cơ chế, chính sách|nghị quyết, chỉ thị|
chỉ thị, nghị quyết|nghị quyết, quyết định|tập thể, cá nhân|tỉnh, thành phố|tỉnh, thành|huyện, thị xã, thành phố|huyện, thành phố|xã, phường, thị trấn|xã, phường|điều động, bổ nhiệm|
điều động, luân chuyển|luân chuyển, bổ nhiệm|sắp xếp, tinh gọn|sáp nhập, hợp nhất|mô hình, điển hình|tổ hợp tác, hợp tác xã|gia đình, dòng họ|hải đảo, biên giới|biên giới, hải đảo|biển, hải đảo|
về tổ chức, cán bộ|công tác tổ chức, cán bộ|tội phạm, vi phạm pháp luật|buôn lậu, gian lận thương mại|buôn lậu, gian lận thương mại và hàng giả|trẻ em, người cao tuổi|thanh niên, thiếu niên|
nhà khoa học, doanh nghiệp|hợp tác xã, doanh nghiệp|doanh nghiệp, nhà đầu tư|thương mại, đầu tư|đầu tư, thương mại|đầu tư, thương mại, du lịch|thương mại, đầu tư, du lịch|văn hóa, du lịch|bảo vệ, chăm sóc sức khỏe|bảo vệ, chăm sóc sức khỏe cán bộ|bảo vệ, chăm sóc sức khoẻ cán bộ|văn hóa, nghệ thuật|văn hóa, thể thao|văn hóa, con người|Cách mạng Tháng Tám thành công|Cách mạng tháng Tám thành công|cấp ủy, chính quyền|cấp uỷ, chính quyền|cấp ủy, tổ chức đảng|công trình, dự án|dự án, công trình|nội chính, phòng, chống tham nhũng, tiêu cực|nội chính, phòng, chống tham nhũng, lãng phí, tiêu cực|tham nhũng, tiêu cực|tham nhũng, lãng phí, tiêu cực
`
  .trim()
  .split(/[|\n]+/u)
  .filter((each) => each !== '');
