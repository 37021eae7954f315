/** Works that names of bodies are made of and which begin with a verb: right behind the head a name, behind a complete name what the body does. */

export const WORKS_OF_BODIES: readonly string[] = `
đầu tư phát triển|đầu tư và kinh doanh vốn nhà nước|kinh doanh vốn nhà nước|hỗ trợ phụ nữ phát triển|xây dựng đảng|kiểm soát hải quan|điều tra chống buôn lậu|giám sát quản lý về hải quan|quản lý công nghệ xây dựng|quản lý phương tiện và người lái|hỗ trợ gia đình liệt sĩ|hỗ trợ phát triển hợp tác kinh tế|công tác gia đình|công tác nhân quyền|phát triển kinh tế tập thể|phát triển kinh tế tập thể, hợp tác xã|giảm nghèo|giảm nghèo bền vững|chống khai thác IUU|phòng, chống khai thác IUU|tìm kiếm, quy tập hài cốt liệt sĩ|tìm kiếm, quy tập và xác định danh tính hài cốt liệt sĩ|phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và đề án 06|phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số|quản lý nợ|quản lý đấu thầu|quản lý, giám sát|quản lý chất lượng, chế biến|quản lý đầu tư xây dựng|quản lý xử lý vi phạm hành chính|theo dõi thi hành pháp luật|tổ chức thi hành pháp luật|kiểm tra văn bản|kiểm tra văn bản quy phạm pháp luật|kiểm soát ô nhiễm|kiểm soát ô nhiễm môi trường|
bảo vệ người tiêu dùng|bảo vệ quyền lợi người tiêu dùng|bảo vệ quyền trẻ em|bảo trợ người khuyết tật|bảo trợ người khuyết tật và trẻ mồ côi|giám định xây dựng|giám sát, điều hành|giám sát, điều hành thông minh|giám sát, điều hành đô thị thông minh|đấu giá tài sản|lưu trữ lịch sử|
giải phóng mặt bằng|xóa nhà tạm|xoá nhà tạm|xóa nhà tạm, nhà dột nát|xoá nhà tạm, nhà dột nát|chống buôn lậu|chống buôn lậu, gian lận thương mại và hàng giả|thực hiện quy chế dân chủ|thực hiện quy chế dân chủ ở cơ sở|xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc|xây dựng phong trào toàn dân bảo vệ ANTQ|
xây dựng nông thôn mới|tổng điều tra|phát triển công nghiệp|phát triển thị trường|phòng chống sốt rét|phòng, chống sốt rét
`
  .split('|')
  .map((each) => each.trim());
