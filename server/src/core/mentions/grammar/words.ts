/** Words that end a name, words that go on inside one, and words that turn a head into a plural. */

const words = (text: string): string[] => text.trim().split(/\s+/u);
const list = (text: string): string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Verbs, auxiliaries and function words: none of them goes on a name or a portfolio. */
export const STOP_WORDS = words(`
đã đang sẽ vừa mới cũng không chưa được bị phải cần nên có là thì mà nhưng hoặc hay nếu khi do bởi nhằm để cho với cùng từ đến tới ở trong ngoài trên dưới giữa sau trước theo
này đó kia ấy nói nêu nhấn khẳng đề kêu chỉ bày chia gặp mong cảm chúc gửi ghi tuyên yêu cam ủng trả hỏi hứa mời cử dẫn làm giữ xin nhận lên xuống ra vào đi lại còn rất đều luôn vẫn từng như so hơn mỗi
các những mọi nhiều ít cả khoảng rằng thêm qua nhờ hôm ngày sáng chiều tối nay mai lúc kể thuộc gồm đưa cập họp xem duyệt bế nhanh đứng ngồi chụp triển trở gọi coi hoan thay góp nằm lấy đạt tạo giúp chấp
truy bắt rà hủy bác tháo đăng thăm dành tham nhấn tiếp dự về
`);

/** Words after which no topic goes on: the sentence's predicate, its time or place begins. */
export const TOPIC_ENDS = words(`
đã đang sẽ vừa được do tại ở nhằm là thì mà có diễn vào khi sáng chiều tối ngày bên dưới nhân trong cho từ để với như này cùng sau trước gồm nêu năm qua lần ra cũng theo thuộc
`);

/** The same, of more than one word. */
export const STOP_PHRASES = list(`
cho biết|long trọng|trọng thể|đọc tờ trình|đọc báo cáo|đọc diễn văn|đọc điếu văn|đọc quyết định|cho rằng|nhấn mạnh|khẳng định|phát biểu|đề nghị|đề xuất|kêu gọi|chỉ đạo|bày tỏ|chia sẻ|trao đổi|trao quyết định|trao tặng|ký kết|tiếp tục|tiếp đón|tham dự|tham gia|chủ trì|đồng chủ trì|phối hợp|tổ chức|công bố|thông báo|thông tin về|thông tin thêm|thông qua|yêu cầu|đồng ý|cam kết|kiến nghị|điều hành phiên|thành lập|tuyên bố|tuyên truyền|đưa tin|cập nhật|triển khai|thực hiện|xây dựng kế hoạch|khai mạc|bế mạc|diễn ra|kết luận|kết thúc|đánh giá|ghi nhận|tổng kết|hoan nghênh|chúc mừng|cảm ơn|trả lời|giải trình|báo cáo|trình bày|phản ánh|dẫn đầu|làm việc|làm trưởng đoàn|giữ chức|đảm nhiệm|phụ trách|kiêm|kiêm nhiệm|ban hành|phê duyệt|quyết định|khởi tố|bắt tạm giam|điều tra vụ|xác nhận|xác định|hướng dẫn|đăng cai|chào mừng|bước vào|trở thành|dự kiến|dự lễ|dự hội nghị|tiếp xúc|hội đàm|hội kiến|thảo luận|thống nhất|nhất trí|chuyển giao|kiểm tra|rà soát|mong muốn|hy vọng|kỳ vọng|tin tưởng|quan tâm|ủng hộ|hỗ trợ|giới thiệu|trưng bày|liên quan|nói riêng|nói chung|năm nay|năm nào|năm qua|tới đây|vừa qua|sắp tới|hiện nay|hiện có|hiện đang|trực thuộc|bên lề|giai đoạn|nhiệm kỳ|cùng với|cũng như|bao gồm|xem xét|sang thăm|mở rộng|tiến hành|bên cạnh đó|đồng thời|trong đó|theo đó|chuẩn bị|ra mắt|đạt được|phát hành|phát động|khánh thành|khởi công|khởi động|lưu ý|xin ý kiến|tặng hoa|trúng cử|đắc cử|nhậm chức|được bầu|qua đời|từ trần|ứng cử|tái khẳng định|chính thức|thay mặt|đại diện cho|tặng quà|thăm hỏi|thăm chính thức|bàn giao|thừa ủy quyền|tiếp nhận|chấp thuận|giải quyết|xử lý|xử phạt|cấp phép|thẩm tra|soạn thảo|thành công
`);

/** What a meeting did or brought about. Words that topics have as well stand with what predicates alone have behind them. */
export const PREDICATES = list(`
rất thành công|rất tốt|rất sôi nổi|rất bổ ích|khá sôi nổi|khá thành công|hết sức|vô cùng|thu hút sự|thu hút nhiều|thu hút hơn|thu hút khoảng|thu hút gần|thu hút trên|thu hút đông đảo|thu hút hàng|quy tụ|hội tụ|
tập hợp nhiều|khép lại|tập trung vào|tập trung thảo luận|tập trung trao đổi|tập trung bàn|tập trung phân tích|tập trung đánh giá|tập trung làm rõ|bàn nhiều|bàn các|góp phần|mở ra|đặt ra|nhận được|
mang ý nghĩa|mang tính|mang lại|đem lại|không chỉ|không những|cần thêm|phải hoãn|chứng kiến|hoàn tất|nghe nhiều|nghe các|nghe báo cáo|nghe tham luận|nghe ý kiến|đánh dấu|giúp các|giúp cho|
giúp doanh nghiệp|giúp người|giúp đại biểu|hứa hẹn|dành nhiều|dành thời gian|dành phần|nối tiếp|tiếp nối|xoay quanh|làm rõ|đi sâu|đưa ra|kéo dài|bắt đầu lúc|bắt đầu từ|bắt đầu vào|mới đây|nói trên|
tạo cơ hội|tạo diễn đàn|thể hiện|để lại|lan tỏa|truyền tải|gây ấn tượng|tôn vinh các|tôn vinh những
`);

/** Two-syllable nouns of which names of bodies are made. A capital first syllable takes the rest with it. */
export const NAME_COMPOUNDS = list(`
giải phóng miền nam, thống nhất đất nước|đại đoàn kết|đại đoàn kết toàn dân tộc|đại đoàn kết dân tộc|thi đua quyết thắng|văn học|văn học nghệ thuật|kinh tế hợp tác|các định chế tài chính|định chế tài chính|quan hệ quốc tế|quan hệ công chúng|quan hệ đối tác|thị trường trong nước|dân tộc học|dân nguyện|ngày truyền thống|ngày thành lập|thanh thiếu niên|công ước|văn nghệ|thể dục|thể dục thể thao|khoa học|công nghệ|công nghệ cao|giáo dục đại học|giáo dục nghề nghiệp|công nghệ thông tin|giáo dục|đào tạo|nông nghiệp|nông thôn|môi trường|tài nguyên|tài nguyên môi trường|tài chính|quốc phòng|công an|công thương|xây dựng|giao thông|giao thông vận tải|vận tải|nội vụ|ngoại giao|tư pháp|y tế|văn hóa|văn hoá|thể thao|du lịch|thông tin|truyền thông|lao động|thương binh|xã hội|kế hoạch|đầu tư|dân tộc|tôn giáo|thanh tra|ngân hàng|nhà nước|hợp tác|hợp tác quốc tế|quốc tế|pháp chế|pháp luật|tổ chức|tổ chức cán bộ|cán bộ|tuyên giáo|dân vận|kiểm tra|nội chính|đối ngoại|kinh tế|thương mại|công nghiệp|thủy sản|lâm nghiệp|thủy lợi|đê điều|thú y|chăn nuôi|trồng trọt|bảo vệ thực vật|chất lượng|tiêu chuẩn|đo lường|đo lường chất lượng|sở hữu trí tuệ|trí tuệ|năng lượng|nguyên tử|an toàn|an toàn bức xạ|bức xạ|hạt nhân|đổi mới|đổi mới sáng tạo|sáng tạo|chuyển đổi số|phát triển|phát triển nông thôn|thị trường|doanh nghiệp|khởi nghiệp|công nghệ số|viễn thông|tần số|tần số vô tuyến điện|vô tuyến điện|bưu chính|báo chí|xuất bản|phát thanh|truyền hình|phát thanh truyền hình|thông tin điện tử|thông tin đối ngoại|thông tin cơ sở|an toàn thông tin|an ninh|an ninh mạng|cảnh sát|cảnh sát giao thông|hình sự|điều tra|phòng cháy|chữa cháy|phòng cháy chữa cháy|cứu nạn|cứu hộ|xuất nhập cảnh|biên phòng|hải quân|phòng không|không quân|cảnh sát biển|thuế|hải quan|kho bạc|chứng khoán|bảo hiểm|giá|công sản|ngân sách|thống kê|đấu thầu|hợp tác xã|nhân dân|nhân dân tối cao|tối cao|cấp cao|trung ương|quốc gia|thành phố|thanh niên|phụ nữ|cựu chiến binh|nông dân|công đoàn|chữ thập đỏ|người cao tuổi|khuyến học|luật gia|nhà báo|nhà văn|nghệ sĩ|điện ảnh|âm nhạc|mỹ thuật|sân khấu|di sản|bảo tàng|thư viện|gia đình|trẻ em|bình đẳng giới|dân số|thực phẩm|an toàn thực phẩm|dược|quản lý|quản lý dược|khám chữa bệnh|thiết bị|thiết bị y tế|thiết bị điện|thiết bị giáo dục|trang thiết bị|trang thiết bị y tế|vật tư|vật tư y tế|vật tư nông nghiệp|y học|y học cổ truyền|cổ truyền|dự phòng|sức khỏe|người nước ngoài|việc làm|tiền lương|an toàn lao động|giáo dục nghề nghiệp|nghề nghiệp|đại học|trung học|mầm non|tiểu học|học sinh|sinh viên|sư phạm|bách khoa|kiến trúc|thủ đô|luật|nhân văn|tự nhiên|xã hội học|hàn lâm|nghiên cứu|chiến lược|chính sách|lý luận|chính trị|hành chính|hành chính công|dịch vụ công|cải cách|cải cách hành chính|ứng dụng|phần mềm|dữ liệu|dữ liệu quốc gia|chứng thực|điện tử|kỹ thuật|cơ khí|luyện kim|hóa chất|dầu khí|điện lực|than|khoáng sản|địa chất|khí tượng|thủy văn|khí tượng thủy văn|biến đổi khí hậu|biển|hải đảo|đất đai|bản đồ|viễn thám|quy hoạch|đô thị|nhà ở|bất động sản|hạ tầng|đường bộ|đường sắt|đường thủy|hàng không|hàng hải|đăng kiểm|cảng|xúc tiến|xúc tiến thương mại|xuất nhập khẩu|cạnh tranh|phòng vệ thương mại|thương mại điện tử|điều tiết|giám sát|thẩm định|kiểm toán|kiểm sát|tòa án|thi hành án|dân sự|bổ trợ tư pháp|trợ giúp pháp lý|con nuôi|hộ tịch|lễ tân|lãnh sự|báo chí tuyên truyền|tuyên truyền|biên giới|lãnh thổ|nhân quyền|liên hợp quốc|liên hiệp quốc|châu âu|châu á|châu phi|châu mỹ|thế giới|toàn cầu|khu vực|hòa bình|hữu nghị|đoàn kết|tổ quốc|cộng sản|cách mạng|đồng bào|hội nhập|hội nhập quốc tế|cải cách tư pháp|phòng chống tham nhũng|tham nhũng|tiêu cực|ma túy|tội phạm|thiên tai|phòng chống thiên tai|cơ yếu|văn thư|lưu trữ|thi đua|khen thưởng|chính quyền địa phương|địa phương|công chức|viên chức|tiền tệ|tín dụng|thanh toán|ngoại hối|phát hành|công nghiệp hóa|hiện đại hóa|bền vững|cộng đồng|tư vấn|kinh doanh|phát triển bền vững|phát triển kinh tế|nhân lực|nguồn nhân lực|trí thức|vật lý|toán học|sinh học|công nghệ sinh học|hóa học|vật liệu|vũ trụ|hải dương|sinh thái|lúa|cà phê|chè|thép|dệt may|da giày|ô tô|xi măng|gỗ|lương thực|thủy điện|nhiệt điện|đời sống|tuổi trẻ|lao động xã hội|pháp luật thành phố|quân đội|quân đội nhân dân|tiền phong|giải phóng|nội địa|ngoại thương|kỹ thuật số|số|hiệp lực|tâm thần|ung bướu|nhiệt đới|bệnh nhiệt đới|nhi|phụ sản|đa khoa|răng hàm mặt|chấn thương chỉnh hình|lão khoa|huyết học|truyền máu|tim mạch|nội tiết|kiểm lâm|bảo tồn|đa dạng sinh học|động vật|thực vật|thú|rừng|y tế công cộng|khởi nghiệp sáng tạo|tái thiết|năng lượng nguyên tử|trọng tài|lương|công nghệ mới nổi|mới nổi|thương mại tự do|hợp tác phát triển|chất lượng thực phẩm|các tổ chức quốc tế|dịch tễ|quốc dân|đa biên|song phương|giáo dục đại học|giáo dục mầm non|giáo dục phổ thông|tài nguyên nước|tiếp công dân|công dân|điện hạt nhân|bán phá giá|chống bán phá giá|chống trợ cấp|tự động hóa|vi mạch|bán dẫn|công nhân|nhà máy|cứu hộ|cứu nạn|cửa khẩu|cửa khẩu quốc tế|thư viện số|luật sư|nhà giáo|bác sĩ|kiến trúc sư|doanh nhân|thẩm phán|chánh án|chống tham nhũng|phòng, chống tham nhũng|phòng, chống|phòng, chống tham nhũng, tiêu cực|phòng, chống tham nhũng, lãng phí, tiêu cực|bảo vệ biên giới|quản lý dự án|thi đấu|phòng thủ dân sự|phòng thủ|thông tin liên lạc|liên lạc|hỗ trợ nhân đạo|nhân đạo|thị trường điện|hệ thống điện|đa phương|hành chính công|trật tự xã hội|trật tự|câu lạc bộ|mùa xuân|mùa hè|mùa thu|mùa đông|dân tộc thiểu số|yêu nước|thi đua yêu nước|chứng nhận|giấy chứng nhận|trí tuệ nhân tạo|sáng chế|luật sáng chế|nhãn hiệu|kiểu dáng công nghiệp|chỉ dẫn địa lý|quyền tác giả|quyền liên quan
`);

/** Compounds that go on a department's or committee's name in lower case after it could have ended. */
export const TAIL_COMPOUNDS = list(`
quốc tế|thế giới|nhân dân|nhà nước|trung ương|quốc gia|sáng tạo|xã hội|môi trường|công nghệ|thông tin|truyền thông|truyền hình|điện tử|nông thôn|thành phố|tối cao|cấp cao|đối ngoại|kinh tế|khoa học|châu âu|châu á|toàn cầu|bền vững|cán bộ|chất lượng|trí tuệ|nguyên tử|vận tải|du lịch|thể thao|đầu tư|thương mại|pháp luật|chính trị|nghiệp vụ|kỹ thuật|hạt nhân|bức xạ|nghề nghiệp|lao động|số|mạng|cơ sở|cộng đồng|giao thông|đường bộ|điện lực|dầu khí|than|khoáng sản|thủy văn|khí hậu|thực vật|thực phẩm|cổ truyền|con người|trẻ em|phụ nữ|nhân văn|tự nhiên|đồng bằng|công cộng|toàn quốc|thường trực|nước ngoài|ngoài nước|hải đảo|biển|hàng không|sắt|hàng hải|dự phòng|bệnh|hóa|hoá|hội|chữa cháy|cứu nạn|cứu hộ|nguồn nhân lực|nhân lực|thanh niên|học sinh|sinh viên|vũ trụ|vật liệu|tái tạo|tiên tiến|quân sự|dân sự|hành chính|tư pháp|tội phạm|kinh doanh|doanh nghiệp|đa khoa|nhà báo|hòa bình|hữu nghị|dân tộc|tôn giáo|lúa|sản|nghệ thuật|chiến lược|mới nổi|đa biên|quốc dân|tự do|tối cao|cấp cao|hạt nhân|tự động hóa|bán dẫn|đa phương|song phương|công|phục vụ|ứng dụng|dịch tễ|cổ phần|tổng hợp
`);

/** In front of a head or title: not one of them is meant. */
export const PLURAL_WORDS = words(`các những mọi cấp nhiều mỗi vài hai bốn sáu bảy tám chín mười hàng chư`);

/** What makes the name behind it a street, a school or another place. */
export const PLACE_WORDS = words(
  `đường phố quận huyện phường xã trường sân cầu sông hồ đảo núi làng thôn ấp khu chợ ga cảng vịnh đèo hẻm ngõ công_viên bến đại_lộ tỉnh thị_xã thành_phố giải đền chùa lăng`,
).filter((word) => !word.includes('_'));

export const ADMIN_UNITS = words(`tỉnh thành huyện quận xã phường TP Tp thị bang vùng khu bản thôn đặc`);

/** Upper-case words that are neither acronyms nor names. */
export const NOT_ACRONYMS = words(
  `USD VND VNĐ VN YB MV HM EUR GBP JPY CNY AUD SGD THB KRW RMB TP TX TT OK PM AM NGÀY VÀ CỦA CHO KM KG MW KWH GB MB TB HA COVID GS TS PGS VS BS KTS NSND NSUT NSƯT THS TSKH DR MR MRS MS AD BC GMT UTC ISO SA CKI CKII`,
);
