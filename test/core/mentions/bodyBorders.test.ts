/** Where the names of bodies end, in headlines in capitals and before other bodies. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

test('words of two syllables in capitals head nothing, fields of work joined by và go on', () => {
  bodies(`TẬP HUẤN CÁN BỘ <organisation|CÔNG AN TỈNH HƯNG YÊN|> VỀ TỔ CHỨC BỘ MÁY

<organisation|SỞ GIÁO DỤC VÀ ĐÀO TẠO|> THÔNG BÁO KẾ HOẠCH PHÒNG CHỐNG DỊCH

Mọi việc diễn ra đúng giờ.
`);
});

test('a country ends a ministry before và, a place reached ends what a paper is called', () => {
  bodies(`Hai bên là <organisation|Bộ Công an Việt Nam|> và <organisation|Lực lượng bảo vệ bờ biển Hàn Quốc|>. <organisation|Bộ Ngoại giao và Thương mại Australia|> đồng ý.

<organisation|Báo Tài nguyên và Môi trường|> - Tại Dubai, chiều nay trời nóng.

<organisation|Ủy ban hỗn hợp Việt Nam - Nhật Bản về hợp tác thương mại|> và Hội thảo cùng diễn ra.
`);
});

test('a ministry says something about letters: it is not explained by them', () => {
  bodies(`<organisation|Bộ Công Thương Singapore|> cho biết hệ thống Khu công nghiệp Việt Nam - Singapore (VSIP) đã mở rộng thêm nhiều lần.
`);
});

test('the work of the Party within the police is a field', () => {
  bodies(`Dự buổi lễ có đại diện <organisation|Cục Công tác đảng và công tác chính trị|>. Ảnh của <organisation|Phòng Công tác đảng và công tác chính trị|> chụp.
`);
});

test('a plan that is part of a ministry, or before an office, is no document', () => {
  checkMentions(
    `Dự họp có Bộ Kế hoạch và Đầu tư và Thứ trưởng Bộ Tài chính Lê Đức Hòa, bàn <document|Nghị quyết số 57-NQ/TW|> ngay sáng nay.
`,
    { types: ['document'] },
  );
});

test('a season of the fields is no department, Spain no board', () => {
  bodies(`Vụ Đông Xuân được mùa, vụ Hè Thu kém hơn. <organisation|Vụ Đông Nam Á|> cử người sang Tây Ban Nha và Vương quốc Liên hiệp Anh, gặp <organisation|Bộ Y tế Tây Ban Nha|> hai lần.
`);
});

test('fields and zones that sound like a country or a negation', () => {
  checkMentions(
    `Ông dự phiên của <organisation|Ủy ban Pháp lý|>, khóa họp này. <organisation|Ủy ban Hiệp ước Khu vực Đông Nam Á không có vũ khí hạt nhân|> họp.
`,
    { types: ['organisation'] },
  );
});

test('a convention and its year in the name of a committee; the day is none; of a bank that each member has; papers of deputies', () => {
  checkMentions(
    `<organisation|Ủy ban liên Chính phủ Công ước <date:2001|2001|> về bảo vệ di sản|> họp. <organisation|Ủy ban Công ước <date:1972|1972|>|> họp. <organisation|Hội đồng về các vấn đề chung và chính sách|> <date:2023|năm 2023|> nhóm họp.

Ông gặp các Thống đốc Ngân hàng Trung ương <organisation|ASEAN|> và lãnh đạo <organisation|Ngân hàng Trung ương Thái Lan|>. <organisation|Báo Đại biểu Nhân dân|> đưa tin. <organisation|Nhóm làm việc về Rà soát định kỳ phổ quát|> (<acronym|UPR|>) họp.
`,
    { types: ['organisation', 'date', 'acronym'] },
  );
});
