/** Words that head the names of organisations, by how their names go on. */

/**
 * `ministry`: commas and `và` inside, nothing in lower case after a complete name · `department`: lower-case tails (`quốc tế`) ·
 * `committee`: may go on with `về …`, `của …` · `named`: may carry a person's name (schools, hospitals, funds) · `local`: place names
 * with their unit (`UBND tỉnh …`) · `mission`: `tại …`, `bên cạnh …` · `whole`: a name by itself, a country may follow.
 */
export type HeadClass = 'ministry' | 'company' | 'department' | 'committee' | 'named' | 'local' | 'mission' | 'whole';

const HEADS: Readonly<Record<HeadClass, string>> = {
  ministry: `Bộ|Sở`,
  department: `CĐCS|Công đoàn cơ sở|Cơ quan Thường trực|Cơ quan thường trực|Quân tình nguyện|Hội thánh|Tổng Liên hội Hội thánh|Tổng hội Hội thánh|Bộ Tham mưu|Đoàn Kinh tế - Quốc phòng|Đoàn Kinh tế Quốc phòng|Đoàn KT-QP|Đoàn KTQP|Cơ sở cai nghiện ma túy|Cơ sở Cai nghiện ma túy|Cơ sở cai nghiện|Cơ sở giáo dục bắt buộc|Cơ sở Giáo dục bắt buộc|Bệnh xá|Tòa Hình sự|Tòa Dân sự|Tòa Kinh tế|Tòa Hành chính|Tòa Lao động|Tòa Gia đình và người chưa thành niên|Tòa án Quân sự|Tòa án quân sự|Tổng cục|Tổng vụ|Cục|Vụ|Chi cục|Viện|Trung tâm|Tổ chức|Liên minh|Liên hiệp|Liên hiệp các|Liên hiệp Các|Hiệp hội|Hội|Liên đoàn|Tổng Liên đoàn|Cơ quan|Văn phòng|Phòng|Kiểm toán|Khu Quản lý đường bộ|Khu quản lý đường bộ|
Lực lượng Cảnh sát biển|Lực lượng cảnh sát biển|Lực lượng Bảo vệ bờ biển|Lực lượng bảo vệ bờ biển|Lực lượng Tuần duyên|Lực lượng tuần duyên|Lực lượng Vệ binh Quốc gia|Lực lượng Phòng vệ|Câu lạc bộ|CLB|Mạng lưới|Cổng Thông tin điện tử|Cổng TTĐT|Trang TTĐT|Trang Thông tin điện tử|Trang thông tin điện tử|Cổng thông tin điện tử|Đoàn Luật sư|Bộ môn|Đoàn Đặc nhiệm|Đoàn Trinh sát|
Thông tấn xã|Đài|Đài Truyền hình|Đài Tiếng nói|Đài Phát thanh - truyền hình|Đài Phát thanh Truyền hình|Báo|Báo điện tử|Tạp chí|Nhà xuất bản|NXB|Bộ Tư lệnh|Bộ Chỉ huy|Quân khu|Quân chủng|Binh chủng|Quân đoàn|Binh đoàn|Vùng|Hạm đội|Đồn|Đồn Biên phòng|Đồn Công an|Đồn Cảnh sát|Bộ tư lệnh|Bộ chỉ huy|Tiểu đoàn|Phân đội|Đoàn Đặc công|Đoàn Cảnh sát cơ động|Hải đội|Hải đoàn|Công đoàn|Tổng LĐLĐ|Trung ương Hội|Sư đoàn|Lữ đoàn|Trung đoàn|Vùng Cảnh sát biển|Tổng hội|Mặt trận|Đảng|Phái bộ|Tòa soạn|Đảng ủy|Viện Hàn lâm|Khối|Cộng đồng Kinh tế|Cộng đồng Văn hóa Xã hội|Cộng đồng Văn hóa - Xã hội|Cộng đồng Văn hóa-Xã hội|Cộng đồng Chính trị - An ninh|Cộng đồng Chính trị-An ninh|Nghị viện|Cảnh sát|Hải quan|Nhóm Ngân hàng|Khu Công nghệ cao|Đội|Đại đội|Trạm|Trạm ra đa|Trạm rađa|Trạm Rađa|Trạm Ra đa|Cảng vụ|Cảng vụ Hàng hải|Cảng vụ Hàng không|Chi nhánh|Phân viện|Phân hiệu|Chi hội|Liên chi hội|Liên Chi hội|Hạt Kiểm lâm|Sở Chỉ huy|Cơ quan Cảnh sát điều tra|Cơ quan An ninh điều tra|Cơ quan CSĐT|Cơ quan ANĐT|TƯ Hội|TW Hội|T.Ư Hội|Cảnh sát biển|Tổ hợp|Giáo hội|Báo và Phát thanh, Truyền hình|Báo và phát thanh, truyền hình|Báo và Đài Phát thanh - Truyền hình|Báo và Đài|Giáo phận|Giáo xứ|Tổng Giáo phận|Tổng giáo phận|Tòa Giám mục|Tòa Tổng Giám mục|Hội thánh`,
  company: `Liên doanh|Cty|Cty CP|Cty Cổ phần|Cty TNHH|Cty TNHH MTV|Tổng Công ty|Tổng công ty|Công ty|Công ty cổ phần|Công ty Cổ phần|Công ty CP|Công ty TNHH|Công ty TNHH MTV|Công ty TNHH Một thành viên|Tập đoàn|Xí nghiệp|Nhà máy|Hợp tác xã|HTX|Hãng|Ngân hàng|Ngân hàng TMCP|Công ty CP - Tổng công ty|Công ty Cổ phần - Tổng công ty|Công ty cổ phần - Tổng công ty|CTCP - Tổng công ty|Công ty CP - Tổng Công ty|Công ty Cổ phần - Tổng Công ty|Công ty cổ phần - Tổng Công ty|CTCP - Tổng Công ty|Phòng Giao dịch Ngân hàng|Phòng giao dịch Ngân hàng|Ban Đại diện HĐQT Ngân hàng|Ban đại diện HĐQT Ngân hàng|Ban Đại diện Hội đồng quản trị Ngân hàng|Ban đại diện Hội đồng quản trị Ngân hàng|Nhà máy Đường|Công ty Cổ phần Đường|Công ty CP Đường|Công ty cổ phần Đường|Công ty Cổ phần Mía đường|Công ty TNHH một thành viên|Công ty TNHH hai thành viên|Công ty trách nhiệm hữu hạn|Công ty trách nhiệm hữu hạn một thành viên|Công ty Trách nhiệm hữu hạn|Công ty Trách nhiệm hữu hạn Một thành viên`,
  committee: `UBTV|Ban Vận động|Ban vận động|Hội đồng Tư vấn|Hội đồng tư vấn|Hội đồng Tư vấn chính sách|Hội đồng tư vấn chính sách|Hội đồng Tư vấn đặc xá|Hội đồng tư vấn đặc xá|Hội đồng Định giá tài sản|Hội đồng định giá tài sản|Hội đồng định giá tài sản thường xuyên|Hội đồng định giá tài sản thường xuyên trong tố tụng hình sự|Hội đồng Định giá tài sản thường xuyên trong tố tụng hình sự|Hội đồng Định giá tài sản trong tố tụng hình sự|Hội đồng định giá tài sản trong tố tụng hình sự|Ban Lễ tang|Ban lễ tang|Nhóm làm việc|Nhóm Làm việc|Trung ương Ủy ban|Văn phòng Cao ủy|Trung ương Uỷ ban|Đại hội đồng|Đại hội đồng Liên nghị viện|Đại hội đồng Liên Nghị viện|Đại hội đồng liên nghị viện|Phân ban|Ban|Ủy ban|Uỷ ban|Tiểu ban|Hội đồng|Ban Thư ký|Ban thư ký|Ban Chấp hành|Ban Chỉ đạo|Ban chỉ đạo|Ban Tổ chức|Ban tổ chức|Ban cố vấn|Ban Cố vấn|Ban Quản lý|Ban quản lý|Ban Thường vụ|Nhóm công tác|Nhóm Công tác|Tổ công tác|Tổ Công tác|Ủy ban Quốc gia|Ủy ban Thường vụ|Ban soạn thảo|Ban Soạn thảo|Ban Điều hành|Nhóm chuyên gia|Nhóm Đối tác|Nhóm Tư vấn|Nhóm Nghị sĩ|Nhóm nghị sĩ|UB|Nhóm Đặc trách|Nhóm đặc trách|Nhóm Đặc nhiệm|Nhóm đặc nhiệm|Lực lượng Đặc nhiệm|Lực lượng đặc nhiệm|Tổ Đặc nhiệm|Tổ đặc nhiệm|UBTƯ|UBTW|Đoàn Chủ tịch|Ban Thường trực|Ban Chấp hành Trung ương Hội|BCH Trung ương Hội|Ban Thường vụ Trung ương Hội|Đoàn Chủ tịch Trung ương Hội|Ban Giám đốc|Ban Tổng giám đốc|Ban Dân vận|Ban Tuyên giáo|Ban Nội chính|Ban Đối ngoại|BCĐ|BCH|BTV|Văn phòng Thường trực|Văn phòng thường trực|Hội đồng Trị sự|Ban Trị sự|Hội đồng Thống đốc|Ban Cán sự đảng|Ban Cán sự Đảng|Ban QLDA|BQL|BQLDA|BQL dự án|BQL Dự án|BQL các dự án|Ban Quản lý dự án|Ban quản lý dự án|Ban Chỉ huy|Ban chỉ huy|Ban Tuyên giáo và Dân vận|UBKT|Ủy ban Kiểm tra|Uỷ ban Kiểm tra|Ban Đại diện|Ủy ban Kiểm tra kỷ luật`,
  named: `Trường CĐ|Trường CĐN|BVĐK|BV ĐK|Trại giam|Trại tạm giam|Trường Đảng|Trường Phổ thông|Trường PTNT|Trường PTNT liên cấp|Trường nội trú liên cấp|Trường Nội trú liên cấp|Trường PTDTNT|Trường Sĩ quan|Trường Quân sự|Trường Trung cấp|Trường Cán bộ|ĐHQG|Đại học Quốc gia|Trường chuyên|Trường THPT chuyên|THPT chuyên|Trường Trung học cơ sở|Trường Đại học|Đại học|Trường ĐH|ĐH|Trường Cao đẳng|Trường THPT|THPT|Trường THCS|THCS|Trường Tiểu học|Trường Mầm non|Trường MN|Trường TH|Trường TH&THCS|Trường THCS&THPT|Trường PTDTBT|Trường Mẫu giáo|Học viện|Bệnh viện|Bệnh viện dã chiến|Bệnh viện Dã chiến|BV|Quỹ|Quỹ Vì người nghèo|Quỹ vì người nghèo|Khoa|Bảo tàng|Thư viện|Nhà hát|Trường Chính trị|Trường Trung học phổ thông|Trường Quốc tế|Trường Thiếu sinh quân|Đoàn Cải lương|Đoàn Nghệ thuật|Đoàn Ca múa|Đoàn Ca múa nhạc|Đoàn Chèo|Đoàn Tuồng|Đoàn Xiếc|Đoàn Văn công|Đoàn Đặc nhiệm|Đoàn Trinh sát|Trường Tiểu học và THCS|Trường Tiểu học - THCS|Trường Tiểu học và Trung học cơ sở|Trường TH và THCS|Trường TH-THCS|Trường THCS và THPT|Trường THCS - THPT|Trường Trung học cơ sở và Trung học phổ thông|Trường PTDTBT Tiểu học|Trường PTDTBT Tiểu học và THCS|Trường PTDTBT TH và THCS|Trường PTDTNT THCS và THPT|Trường Mầm non, Tiểu học và THCS|Trường Năng khiếu|Trường Văn hóa Nghệ thuật|Trường Văn hóa - Nghệ thuật|Trường Trẻ em khuyết tật|Trường Nuôi dạy trẻ em khuyết tật|Trường Nuôi dạy trẻ khuyết tật|Trường Giáo dục chuyên biệt|Trường Chuyên biệt|Trường Dự bị Đại học|Trường Dự bị đại học`,
  local: `Văn phòng Đoàn ĐBQH, HĐND và UBND|Đoàn trường|Đoàn Trường|SYT|SGTVT|SGDĐT|SGD&ĐT|SVHTTDL|SLĐTBXH|Công đoàn các KCN|Công đoàn các KCN và chế xuất|Công đoàn các khu công nghiệp|Công đoàn các khu công nghiệp và chế xuất|Huyện đoàn|Quận đoàn|Thị đoàn|Đoàn TNCS Hồ Chí Minh|Văn phòng Đoàn ĐBQH và HĐND|Văn phòng Đoàn đại biểu Quốc hội và HĐND|Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Văn phòng Đoàn Đại biểu Quốc hội và HĐND|Ban Quản lý các KCN|Ban quản lý các KCN|BQL các KCN|Ủy ban bầu cử|Ủy ban Bầu cử|Bệnh viện Đa khoa tỉnh|Bệnh viện đa khoa tỉnh|BVĐK tỉnh|BV Đa khoa tỉnh|BV đa khoa tỉnh|PC|TYT|TTVH|TTGDTX|Văn phòng Đoàn ĐBQH và HĐND|Văn phòng Đoàn đại biểu Quốc hội và HĐND|Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|Hội Nạn nhân chất độc da cam/dioxin|Hội Nạn nhân chất độc da cam|Đài Phát thanh và Truyền hình|Đài PT-TH|Đài PT&TH|Đài Phát thanh - Truyền hình|Đảng ủy các cơ quan Đảng|Đảng ủy Khối các cơ quan|Đảng ủy Khối các cơ quan và doanh nghiệp|Đảng ủy Khối cơ quan và doanh nghiệp|Đảng bộ Khối các cơ quan|Đảng bộ Khối các cơ quan và doanh nghiệp|Đảng bộ Khối Doanh nghiệp|Đảng bộ Khối Cơ quan và Doanh nghiệp|Đoàn Khối các cơ quan|Đoàn Khối các cơ quan và doanh nghiệp|Đoàn Khối Doanh nghiệp|Đoàn Khối Cơ quan và Doanh nghiệp|Trường Chính trị tỉnh|Đảng ủy Khối Doanh nghiệp|Đảng ủy Khối Cơ quan và Doanh nghiệp|Liên đoàn lao động|LĐLĐ|Thanh tra|Thi hành án dân sự|Kho bạc|Kho bạc Nhà nước|Kho bạc nhà nước|Kiểm toán Nhà nước|Kiểm toán nhà nước|KBNN|CDC|TTYT|Bảo hiểm xã hội|BHXH|Thuế|Bộ đội Biên phòng|BĐBP|Bộ CHQS|UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|Hội đồng nhân dân|Hội đồng Nhân dân|Công an|Tòa án nhân dân|Toà án nhân dân|Tòa án Nhân dân|TAND|Tòa án|Viện kiểm sát nhân dân|Viện Kiểm sát nhân dân|VKSND|Viện KSND|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng bộ|Chi bộ|Đảng đoàn|Tỉnh đoàn|Thành đoàn|Đoàn Thanh niên|Đoàn thanh niên|Đoàn ĐBQH|Đoàn đại biểu Quốc hội|MTTQ|Ủy ban MTTQ|Thường trực HĐND|Thường trực Hội đồng nhân dân|Thường trực UBND|Thường trực Tỉnh ủy|Thường trực Đảng ủy|Thường trực Thành ủy|Thường trực Huyện ủy|Thường trực Quận ủy|Thường trực Ủy ban MTTQ|UBMTTQ|UBMTTQ Việt Nam|UBMTTQVN|Khu đoàn|Khu ủy|Đặc khu ủy|Đặc khu uỷ|THADS|Đảng ủy Khối Các cơ quan|Thường trực Đảng ủy Khối các cơ quan|Thường trực Đảng ủy Khối Các cơ quan|Xứ ủy|Liên khu ủy|Liên Khu ủy|Liên tỉnh ủy|Liên Tỉnh ủy|Biên phòng tỉnh|Biên phòng thành phố|Đoàn xã|Đoàn phường|Chi đoàn|Ban Công tác Mặt trận|Ban công tác Mặt trận|Ban CTMT|Bảo hiểm xã hội cơ sở|BHXH cơ sở|Thuế cơ sở|Đảng bộ các cơ quan Đảng|Đảng bộ Các cơ quan Đảng|Đảng ủy Các cơ quan Đảng|Đảng bộ các cơ quan đảng|Hội Kiến trúc sư|Bưu điện tỉnh|Bưu điện|Điện lực|Thư viện tỉnh|Bảo tàng tỉnh|Tổ bầu cử|Tổ Bầu cử|Ủy ban bầu cử đại biểu Quốc hội|Ủy ban Bầu cử đại biểu Quốc hội`,
  mission: `Cơ quan Thường trú|Cơ quan thường trú|Văn phòng Thường trú|Văn phòng thường trú|ĐSQ|Đại sứ quán|Sứ quán|ĐSQ|Tổng Lãnh sự quán|Tổng lãnh sự quán|Lãnh sự quán|Phái đoàn|Phái đoàn thường trực|Phái đoàn Thường trực|Cơ quan đại diện|Văn phòng đại diện|Văn phòng Đại diện|Thương vụ|Phái đoàn đại diện thường trực|Phái đoàn Đại diện thường trực|Phái đoàn Đại diện Thường trực|Phái đoàn đại diện Thường trực`,
  whole: `Hội đồng thẩm định quy hoạch vùng|Hội đồng thẩm định quy hoạch tỉnh|Hội đồng Thẩm định quy hoạch tỉnh|Hội đồng Thẩm định quy hoạch vùng|Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả|Ban chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả|Ban Chỉ đạo quốc gia về chống buôn lậu, gian lận thương mại và hàng giả|Ban Chỉ đạo các công trình, dự án quan trọng quốc gia lĩnh vực đường sắt|Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương|Hội đồng Phối hợp phổ biến, giáo dục pháp luật Trung ương|Hội đồng phối hợp phổ biến, giáo dục pháp luật|Cơ quan Giải quyết tranh chấp|Cơ quan giải quyết tranh chấp|Thị trường chung Nam Mỹ|Nhóm các đối tác quốc tế|Nhóm Các đối tác quốc tế|Lĩnh vực Tiêu chuẩn hóa viễn thông|Lĩnh vực Thông tin vô tuyến|Lĩnh vực Phát triển viễn thông|Cộng đồng Caribe|Cộng đồng các quốc gia Mỹ Latinh và Caribe|Cộng đồng Phát triển miền Nam châu Phi|Cộng đồng Phát triển Nam Phi|Cộng đồng Kinh tế các quốc gia Tây Phi|Đối tác chính sách về an ninh lương thực|Liên minh toàn cầu chống đói nghèo|GHPG Việt Nam|Diễn đàn Kinh tế Thế giới|Diễn đàn Kinh tế thế giới|Hội đồng Tư vấn chính sách tài chính, tiền tệ quốc gia|Hội đồng tư vấn chính sách tài chính, tiền tệ quốc gia|Văn phòng Liên hợp quốc về Ma túy và Tội phạm|Ủy ban Đại diện Thường trực tại ASEAN|Ủy ban Đại diện thường trực tại ASEAN|Ủy ban các Đại diện thường trực ASEAN|Mặt trận Lào xây dựng đất nước|Mặt trận Lào Xây dựng đất nước|Ủy ban Trung ương Mặt trận Lào xây dựng đất nước|Ủy ban Trung ương Mặt trận Lào Xây dựng đất nước|Liên minh Nghị viện Thế giới|Liên minh Nghị viện thế giới|Đại hội đồng Liên minh Nghị viện Thế giới|Đại hội đồng Liên minh Nghị viện thế giới|Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh|Bộ Tư lệnh bảo vệ Lăng Chủ tịch Hồ Chí Minh|Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|Ban Quản lý Quảng trường Ba Đình|Tòa án Công lý Quốc tế|Tòa án Công lý quốc tế|Tòa án Hình sự Quốc tế|Tòa án Hình sự quốc tế|Tòa Trọng tài Thường trực|Tòa án Quốc tế về Luật Biển|BIDV|MSB|SHB|SJC|PNJ|Fed|Vietcombank|Sacombank|Techcombank|Eximbank|VietinBank|Vietinbank|Agribank|Viettel|Vingroup|VinFast|Vinamilk|Petrolimex|Petrovietnam|PetroVietnam|Vietnam Airlines|Vietjet|Oxfam|MobiFone|VinaPhone|Samsung|Microsoft|Google|Facebook|Apple|Intel|Nvidia|Toyota|Honda|Boeing|Airbus|Interpol|Hamas|Hezbollah|Quân đội nhân dân|Quân đội nhân dân Việt Nam|QĐND Việt Nam|TƯ Đoàn TNCS Hồ Chí Minh|TW Đoàn TNCS Hồ Chí Minh|T.Ư Đoàn TNCS Hồ Chí Minh|TƯ Đoàn|TW Đoàn|T.Ư Đoàn|UBTWMTTQ Việt Nam|UBTƯMTTQ Việt Nam|UBT.ƯMTTQ Việt Nam|NHNN Việt Nam|Quân đội Hoàng gia|Không quân Hoàng gia|Hải quân Hoàng gia|Lục quân Hoàng gia|Truyền hình Quốc hội|Truyền hình Quốc hội Việt Nam|Báo Thế giới và Việt Nam|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|Liên hợp quốc|Liên Hợp Quốc|Liên hiệp quốc|Liên Hiệp Quốc|Liên minh châu Âu|Hạ viện|Thượng viện|Nhà Trắng|Lầu Năm Góc|Điện Kremlin|Chính phủ Liên bang|Quân ủy Trung ương|Văn phòng Chính phủ|Văn phòng Quốc hội|Văn phòng Chủ tịch nước|Văn phòng Tổng Bí thư|Văn phòng Tổng thống|Văn phòng Thủ tướng|Thanh tra Chính phủ|Ngân hàng Nhà nước|Ngân hàng Thế giới|Hội đồng Bảo an|Đại hội đồng Liên hợp quốc|Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|Tòa án tối cao|Toà án tối cao|Bộ Tổng tham mưu|Bộ Tổng Tham mưu|Ủy ban Thường vụ Quốc hội|Thường trực Chính phủ|Thường vụ Quốc hội|Duma Quốc gia|Hội đồng Liên bang|Nội các|Trung ương Đảng|BCH Trung ương Đảng|Ban Bí thư Trung ương Đảng|Ban Bí thư Trung ương|Văn phòng Trung ương|Văn phòng Trung ương Đảng|Trung ương Đoàn|Trung ương Đoàn TNCS Hồ Chí Minh|Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đội TNTP Hồ Chí Minh|Đội Thiếu niên Tiền phong Hồ Chí Minh|Ban Chấp hành Trung ương Đoàn|Ban Chấp hành Trung ương Đảng Cộng sản|Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng|Trung ương Đảng Cộng sản|Trung ương Đảng Nhân dân Cách mạng|Quốc vụ viện|Chính hiệp|Chính hiệp toàn quốc|Đại hội Đại biểu Nhân dân toàn quốc|Nhân đại toàn quốc|Ủy ban Thường vụ Đại hội Đại biểu Nhân dân toàn quốc|Ủy ban Thường vụ Nhân đại toàn quốc|Truyền hình Nhân dân`,
};

const list = (text: string): string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

export interface OrganisationHead {
  readonly text: string;
  readonly class: HeadClass;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal
export const ORGANISATION_HEADS: readonly OrganisationHead[] = (Object.keys(HEADS) as HeadClass[]).flatMap((each) =>
  list(HEADS[each]).map((text) => ({ text, class: each })),
);

/** Heads that name a body of which the article has spoken when nothing follows them. */
export const STANDING_BODIES: ReadonlySet<string> = new Set([
  'Ủy ban bầu cử đại biểu Quốc hội',
  'Ủy ban Bầu cử đại biểu Quốc hội',
  'Ban Thư ký',
  'Ban Vận động',
  'Ban vận động',
  'Hội đồng Tư vấn',
  'Hội đồng tư vấn',
  'Hội đồng Tư vấn chính sách',
  'Hội đồng tư vấn chính sách',
  'Hội đồng Tư vấn đặc xá',
  'Hội đồng tư vấn đặc xá',
  'Ban Thường vụ',
  'Ban Thường trực',
  'Ban Chỉ huy',
  'BCH',
  'Quỹ Vì người nghèo',
  'Quỹ vì người nghèo',
  'Đảng đoàn',
  'Đoàn TNCS Hồ Chí Minh',
  'Văn phòng Thường trực',
  'Văn phòng thường trực',
  'Hội đồng Trị sự',
  'Tổng Liên đoàn',
  'Ban Trị sự',
  'Trường Thiếu sinh quân',
  'Văn phòng HĐND và UBND',
  'Văn phòng Đoàn ĐBQH và HĐND',
  'Ban Tổ chức',
  'Ban soạn thảo',
  'Ban Soạn thảo',
  'Ban Chỉ đạo',
  'Ban Chấp hành',
  'Ban Giám đốc',
  'Hội đồng Thẩm phán',
  'Hội đồng Định giá tài sản trong tố tụng hình sự',
  'Hội đồng định giá tài sản trong tố tụng hình sự',
  'Bộ đội Biên phòng',
  'Viện Hàn lâm',
  'Kho bạc Nhà nước',
  'Kho bạc nhà nước',
  'Kiểm toán Nhà nước',
  'Kiểm toán nhà nước',
  'KBNN',
  'BĐBP',
  'Trường Chính trị tỉnh',
  'Thư viện tỉnh',
  'Bảo tàng tỉnh',
  'Bưu điện tỉnh',
  'Bộ Tham mưu',
  'Bệnh viện Đa khoa tỉnh',
  'Bệnh viện đa khoa tỉnh',
  'BVĐK tỉnh',
  'BV Đa khoa tỉnh',
  'BV đa khoa tỉnh',
  'Tỉnh đoàn',
  'Cơ quan Cảnh sát điều tra',
  'Cơ quan An ninh điều tra',
  'Cơ quan CSĐT',
  'Ban Cán sự đảng',
  'Ban Cán sự Đảng',
  'Thành đoàn',
  'Ủy ban Kiểm tra',
  'Uỷ ban Kiểm tra',
  'Đoàn Chủ tịch',
]);

/** Words in lower case right after a head (`Ban cố vấn`, `Ủy ban hỗn hợp`, `Công ty cổ phần`). */
export const QUALIFIERS: readonly string[] = list(
  `cố vấn|cấp cao|không chính thức|trường|tư vấn|hợp tác|hỗn hợp|hỗn hợp liên Chính phủ|hỗn hợp liên chính phủ|liên Chính phủ|liên chính phủ|thường trực|chỉ đạo|điều hành|chuyên gia|chuyên trách|lâm thời|quốc gia|cấp quốc gia|cấp tỉnh|cấp thành phố|cấp Nhà nước|cấp nhà nước|quốc tế|trung ương|nhà nước|cổ phần|trách nhiệm hữu hạn|quản trị|quản lý|thẩm định|tư pháp|kinh tế|khoa học|kỹ thuật|liên ngành|chấp hành|thường vụ|đối ngoại|đối tác|song phương|chung|soạn thảo|tổ chức|công tác|phối hợp|nghiên cứu|dân tộc|văn hóa|giám sát|giám khảo|kiểm tra|bầu cử|bầu cử quốc gia|phòng chống|phòng, chống|an ninh|an toàn|hòa giải|nhân quyền|đại diện|đại diện thường trú|thương mại|đầu tư|điều phối|công nghệ|đổi mới|nhân dân|điện tử|hành chính|xét xử|đồng hành|cạnh tranh|dân vận|tuyên giáo|biên giới|liên hợp|liên hợp biên giới|liên hợp biên giới trên đất liền|phân giới cắm mốc|kiểm soát|thành viên|khu vực|thẩm định giá đất|đặc biệt|bầu cử đại biểu Quốc hội|bầu cử ĐBQH|bầu cử đại biểu HĐND|bầu cử đại biểu Hội đồng nhân dân|đơn vị bầu cử`,
);

/** English nouns that make a run of capitalised words an organisation, at its start (`Ministry of …`) or end (`… Agency`). */
export const ENGLISH_ORGANISATION_HEADS: readonly string[] = list(
  `Ministry|Ministries|Department|Committee|Sub-Committee|Subcommittee|Secretariat|Council|University|Institute|Agency|Authority|Bank|Fund|Organisation|Organization|Commission|Association|Union|Board|Office|Centre|Center|Embassy|Mission|Group|Company|Corporation|Alliance|Academy|College|School|Hospital|Foundation|Bureau|Court|Parliament|Assembly|Government|Federation|Network|Society|Chamber|Task Force|Working Group|Polytechnic|Laboratory|Task Group|Consortium|Delegation`,
);
