/** Bodies whose names go on in small letters and end before a verb. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('a name in small letters ends before a verb', () => {
  bodies(`<organisation|Ban Chỉ đạo chuyển đổi số|> tiếp công dân. <organisation|Trung tâm dịch vụ việc làm|> đầu tư 500 tỉ đồng. <organisation|Trung tâm kiểm soát bệnh tật|> tổng hợp các báo cáo. Sở lập <organisation|Trung tâm dịch vụ việc làm|> phục vụ người dân.
`);
});

test('parks, new countryside and police in small letters', () => {
  bodies(`<organisation|Ban Quản lý các khu công nghiệp|> giải thể. Gửi <organisation|Ban Quản lý các khu chế xuất và công nghiệp|> và <organisation|Ban Quản lý các khu kinh tế|>. <organisation|Văn phòng điều phối nông thôn mới|> báo cáo. <organisation|Văn phòng điều phối nông thôn mới tỉnh|> họp. <organisation|Đội cảnh sát giao thông|> xử phạt. Ban quản lý các khu vui chơi nghỉ.
`);
});

test('formations of a kind with their number, what a centre shows, fields of a ministry in small letters, war in a name before its letters', () => {
  bodies(`<organisation|Lữ đoàn xe tăng 203|> và <organisation|Trung đoàn bộ binh 48|> ra quân, <organisation|Đoàn Đặc công 126|> và <organisation|Phân đội 2|> cùng dự. Tiểu đoàn tổ chức 3 lớp, Trung đoàn huy động 200 chiến sĩ.

Đoàn thăm <organisation|Trung tâm Trưng bày và Giới thiệu sản phẩm|>. <organisation|Bộ Phát triển đường bộ và Vận tải Mông Cổ|> ký. Bộ trưởng giao <organisation|Ban Chỉ đạo Phòng thủ dân sự quốc gia|> tổng hợp trước 15/8. <organisation|Bộ chỉ huy hỗn hợp tìm kiếm tù binh và người mất tích trong chiến tranh|> (<organisation|JPAC|>) phối hợp.
`);
});
