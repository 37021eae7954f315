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
