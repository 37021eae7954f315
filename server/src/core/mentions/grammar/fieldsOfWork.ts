/** Fields of work of police, army, health, schools and projects: words of which names of their bodies are made. */

export const FIELDS_OF_WORK: readonly string[] = `
nhà nước và pháp luật|đăng kiểm xe cơ giới|xe cơ giới|gìn giữ hòa bình|tội phạm về kinh tế, tham nhũng, buôn lậu|tội phạm về kinh tế và chức vụ|tội phạm về trật tự quản lý kinh tế và chức vụ|tội phạm kinh tế|tội phạm về môi trường|nông thôn mới|mua bán điện|mua bán nợ|liên chính phủ|đáp ứng|đáp ứng khẩn cấp|khẩn cấp|tình huống khẩn cấp|sự kiện y tế công cộng|y tế công cộng|trí tuệ nhân tạo|bảo an|lập pháp|Pháp ngữ|Phật giáo|Công giáo|tuyên giáo|dân vận|nội chính|tuyên giáo và dân vận|tuyên giáo - đoàn thể|chuyển đổi xanh|dữ liệu lớn|dữ liệu mở|dữ liệu quốc gia|kinh tế xanh|kinh tế tuần hoàn|xã hội số|nội dung số|hạ tầng số|tài sản số|chữ ký số|thương mại số|dự báo|dự báo khí tượng|dự báo khí hậu|dự báo thời tiết|dự báo thủy văn|đăng ký đất đai|đăng ký kinh doanh|đăng ký đầu tư|truy nã|truy nã tội phạm|rà phá bom mìn|gia đình và thư viện|bảo tàng và thư viện|cao đài|chỉ đạo tuyến|quản lý dịch bệnh|tăng thiết giáp|tăng - thiết giáp|thiết giáp|phòng thủ khu vực|giá đất|phát triển đất|phát triển quỹ đất|văn hóa cơ sở|chương trình nông thôn mới|chương trình xây dựng nông thôn mới|chương trình mục tiêu quốc gia|chương trình mục tiêu quốc gia xây dựng nông thôn mới|chương trình MTQG|chương trình MTQG xây dựng nông thôn mới|
không gian mạng|đa phương tiện|truyền thông đa phương tiện|sư sãi|sư sãi yêu nước|yêu nước|công nghiệp hỗ trợ|quản lý nhà|vật liệu xây dựng|học sinh, sinh viên|người có công|tệ nạn xã hội|phòng, chống tệ nạn xã hội|phòng chống tệ nạn xã hội|nghệ thuật biểu diễn|
quyền tác giả|bản quyền tác giả|thi đua - khen thưởng|thi đua, khen thưởng|người Việt Nam ở nước ngoài|dự trữ nhà nước|doanh nhân trẻ|thầy thuốc trẻ|trí thức trẻ|nữ kháng chiến|nữ trí thức|nữ doanh nhân|y khoa|điều tiết điện lực|lịch sử đảng|đường bộ - đường sắt|kinh tế - thương mại|hàng không dân dụng|phát hành phim|chiếu bóng|phát hành phim và chiếu bóng|kỹ thuật máy bay|máy bay|phát triển cộng đồng|hỗ trợ cộng đồng|sức khỏe bà mẹ|sức khỏe bà mẹ & trẻ em|sức khỏe bà mẹ và trẻ em|sức khỏe bà mẹ - trẻ em|thiếu sinh quân|hội chợ triển lãm|thuế gián thu|rửa tiền|phòng, chống rửa tiền|giao dịch bảo đảm|hộ tịch, quốc tịch, chứng thực|
cứu hộ - cứu nạn|công tác đảng và công tác chính trị|công tác đảng, công tác chính trị|công tác chính trị|an ninh lương thực|an ninh nguồn nước|an ninh năng lượng|an ninh phi truyền thống|áo dài|hát then|hát xoan|hát xẩm|hát văn|hát chầu văn|ca trù|đờn ca tài tử|nấu ăn|tiến bộ khoa học|tiến bộ khoa học và công nghệ|tiến bộ khoa học kỹ thuật|hải dương học|lượng tử|công nghệ lượng tử|công nghệ xanh|công nghệ lõi|công nghệ chiến lược|tài chính xanh|tăng trưởng xanh|
tín chỉ carbon|tín chỉ các-bon|phát thải|giảm phát thải|giảm phát thải khí nhà kính|năng lượng sạch|năng lượng xanh|đô thị thông minh|giao thông thông minh|đường sắt tốc độ cao|định danh điện tử|
viễn thám|đo đạc và bản đồ|quan trắc|quan trắc môi trường|y sinh|
thanh tra, giải quyết khiếu nại, tố cáo|đàm phán|cảnh sát điều tra|điều tra tội phạm|điều tra hình sự|an ninh điều tra|tội phạm về ma túy|tội phạm về trật tự xã hội|
tội phạm về tham nhũng, kinh tế, buôn lậu|tội phạm sử dụng công nghệ cao|phòng, chống tội phạm|phòng, chống tội phạm sử dụng công nghệ cao|
phòng, chống ma túy|phòng, chống tội phạm về ma túy|phòng, chống thiên tai|phòng, chống dịch|phòng, chống buôn lậu|phòng chống tội phạm|
phòng chống ma túy|tệ nạn ma túy, mại dâm|phòng, chống tệ nạn ma túy, mại dâm|quản lý hành chính về trật tự xã hội|thi hành án hình sự|
tạm giữ, tạm giam|hỗ trợ tư pháp|phòng cháy, chữa cháy|cứu nạn, cứu hộ|tìm kiếm cứu nạn|khiếu nại, tố cáo|xây dựng lực lượng|tham mưu|hậu cần|
kỹ thuật hình sự|y tế dự phòng|kiểm soát bệnh tật|đào tạo nghề|giới thiệu việc làm|dịch vụ việc làm|khuyến nông|khuyến công|khoa học xã hội|
khoa học tự nhiên|ngoại ngữ|ngoại ngữ, tin học|báo chí, xuất bản|phụ nữ và trẻ em|sau đại học|công nghiệp nhẹ|công nghệ thông tin và truyền thông|
dân quân tự vệ|công tác|tổ hợp|chi bộ|vệ sinh thực phẩm|an toàn vệ sinh thực phẩm|cảnh sát cơ động|bảo vệ rừng|cấp cứu|hồi sức|hồi sức tích cực|
chống độc|truyền nhiễm|dinh dưỡng|chẩn đoán hình ảnh|xét nghiệm|gây mê hồi sức|phục hồi chức năng|nhi đồng|vận động quần chúng|trinh sát|
dân tộc nội trú|dân tộc bán trú|bầu cử|khu công nghiệp|khu chế xuất|khu kinh tế|doanh nghiệp nhỏ và vừa|công binh|pháo binh|đặc công|hải quân đánh bộ|
sản xuất|quân chính|biển, đảo|biển đảo|luật pháp|điều ước|cao đẳng|quản lý vốn nhà nước tại doanh nghiệp|phòng, chống thiên tai và tìm kiếm cứu nạn|phòng thủ dân sự|phòng chống thiên tai|ứng phó sự cố|điều ước quốc tế|luật pháp quốc tế|nội địa|thiên nhiên|tài nguyên thiên nhiên|quan hệ đối ngoại|chăn nuôi và thủy sản|chuỗi cung ứng|phổ thông|sĩ quan|lục quân|công trình|công trình giao thông|giao thông công chánh|chính trị nội bộ|nội bộ|diễn tập|diễn tập khu vực phòng thủ|thực hành quyền công tố|kiểm sát xét xử|kiểm sát xét xử phúc thẩm|xét xử phúc thẩm|học thuật|trợ giúp pháp lý|công tư|hợp tác công tư|đối tác công tư|truyền hình|tiếp công dân|quốc dân|kinh tế quốc dân|phát thanh - truyền hình|nghệ thuật
`
  .split('|')
  .map((each) => each.trim());

/** Nouns that begin like a head and name no body (`đội tuyển`, `viện trợ`, `vùng biển`). */
export const NO_HEADS: readonly string[] =
  `bộ quy tắc|bộ luật|bộ tiêu chí|bộ chỉ số|bộ sách|bộ câu hỏi|bộ sưu tập|bộ công cụ|bộ dữ liệu|bộ tài liệu|bộ nguyên tắc|bộ nhận diện|bộ quy chuẩn|đội tuyển|đội ngũ|đội bóng|đội hình|trạm thu phí|trạm dừng nghỉ|trạm xăng|trạm sạc|trạm vũ trụ|tổ hợp tên lửa|viện trợ|viện phí|quỹ đất|
quỹ đạo|vùng biển|vùng đất|vùng cao|vùng trời|vùng núi|hãng xe|hãng tàu|khối lượng|khối tài sản|vụ việc|vụ án|vụ tai nạn|vụ cháy|vụ nổ|
vụ kiện|cục diện|cục bộ|phòng họp|phòng khám|phòng ngừa|phòng trưng bày`
    .split('|')
    .map((each) => each.trim());
