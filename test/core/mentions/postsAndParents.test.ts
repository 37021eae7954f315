/** Posts with the body that theirs is part of, posts with a charge or a seat, and words that are no names. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('the parent behind a comma belongs to a post that is conferred or stands alone, too', () => {
  officials(`Ông giữ chức <official:title-only|Cục trưởng Cục Hàng không, Bộ Xây dựng|> từ năm 2025. <official|Đại tá Lý Hải|> giữ chức <official:title-only|Phó Cục trưởng Cục Đối ngoại, Bộ Công an|>. <official:title-only|Vụ trưởng Vụ Châu Âu, Bộ Ngoại giao|>, dự buổi tiếp.
`);
});

test('behind the number of a police department, and for hospitals in letters', () => {
  officials(`<official|Trung tá Đỗ Văn Kha, Trưởng phòng Cảnh sát hình sự (PC02), Công an tỉnh Thanh Hóa|>, chỉ huy. <official|BS Nguyễn Trung Cấn, Trưởng khoa Hồi sức, BVĐK tỉnh Sơn La|>, khám. <official|Bùi Văn Nhị, nguyên Phó Trưởng phòng Kinh tế tài chính thuộc Văn phòng UBND tỉnh|>, khai.
`);
});

test('a deputy of parliament with the delegation or province in brackets before a further seat', () => {
  officials(`<official|Đại biểu Trần Hoàng Bách (TP.HCM), Ủy viên thường trực Ủy ban Kinh tế và Tài chính|>, hỏi. <official|ĐBQH Lê Thị Việt (Đoàn ĐBQH TP Hải Phòng), Ủy viên chuyên trách Ủy ban Văn hóa của Quốc hội|>, đáp. <official|Phó Trưởng Đoàn ĐBQH chuyên trách Tp.Hà Nội Phạm Thị Mẫn|> và <official|Phó trưởng Đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh Hòa Bình Đặng Bích Thủy|> dự.
`);
});

test('what a deputy is in charge of', () => {
  officials(`<official|Phó Thủ tướng phụ trách kinh tế Donald Rust|> và <official|Phó Thủ tướng phụ trách kinh tế kiêm Bộ trưởng Tài chính Choi Sang-mok|> gặp nhau. <official|Phó Chủ tịch phụ trách văn hóa - xã hội Lê Thị Hoa|> trao quà. <official|Phó Giám đốc phụ trách Lê Văn Ba|> nói; <official:title-only|Phó Giám đốc phụ trách|> cho biết thêm.
`);
});

test('ministers of public security of other countries, and one who sits at an office', () => {
  checkMentions(
    `<official|Bộ trưởng Công an Lào Vilay Lakham|> và <official:title-only|Bộ trưởng Công an Trung Quốc|> gặp nhau ở Hà Nội. <official|Bộ trưởng tại <organisation|Văn phòng Thủ tướng Campuchia|> Vongsey Vissoth|> đến. Văn phòng <official|Tổng thống Donald Rust|> cho biết. Theo <organisation|Văn phòng Tổng thống Hàn Quốc|>, đoàn đã về.
`,
    { types: ['official', 'organisation'] },
  );
});

test('deputies of teams and of general departments, chief auditors, members by letters', () => {
  officials(`<official|Tổng cục phó Tổng cục Hải quan Hoàng Việt Cảnh|> thôi chức. <official|Thiếu tá Trần Văn Quân, Đội phó Đội 3|>, nói. <official|Kiểm toán trưởng KTNN khu vực VI Lê Tùng Lâm|> công bố. Dự có các đồng chí: <official|Hoàng Văn Lâm, Giám đốc Sở Tài chính|>; <official|Đinh Chung Phượng, TVTU, Phó Chủ tịch HĐND tỉnh|>.
`);
});

test('the hamlet behind its head, and codes that are nobody', () => {
  officials(`<official|Ông Rơ Châm Hăng, Bí thư Chi bộ, Trưởng thôn Kép|>, vận động bà con. <official|Ông Lò Văn Pính, Trưởng bản Nà Sản|>, nói. <official|Trung tá Trần Hải, nhân viên|> Kho K860, được khen.
`);
});
