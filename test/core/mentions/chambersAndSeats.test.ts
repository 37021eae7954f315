/** Branches of banks and chambers, missions and their seats, committees of exams and units, and the offices that go with them. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['organisation'] });
};

const officials = (marked: string): void => {
  checkMentions(marked, { types: ['official'] });
};

test('banks, chambers and letters with the place of their branch', () => {
  bodies(`Quà do <organisation|VietinBank Cà Mau|>, <organisation|SHB Lào Cai|> tặng. Dự có <organisation|EuroCham|> và <organisation|KoCham Hà Nội|>. Bà là Trưởng đại diện <organisation|JETRO TP.HCM|>. Đến dự có <organisation|Tập đoàn FPT|>. <organisation|Công ty Marvell Việt Nam|> ký.
`);
});

test('the letters of a bank and of a firm are no acronyms beside it', () => {
  checkMentions(`Đoàn thăm <organisation|BIDV Sơn La|>, <organisation|Tập đoàn FPT|>, <organisation|Đài <acronym|TNVN|>|>, <organisation|VTV|>. LỊCH LÀM VIỆC TUẦN 16 <date|NĂM 2025|>
`);
});

test('missions name all with whom they deal, and where', () => {
  bodies(`Ông là Trưởng <organisation|Phái đoàn thường trực Việt Nam bên cạnh <organisation|Liên hợp quốc|>, <organisation|WTO|> và các tổ chức quốc tế khác tại Geneva|>. <organisation|Phái đoàn Việt Nam bên cạnh <organisation|Liên hợp quốc|>|>, <organisation|Bộ Ngoại giao|> và các bộ dự.
`);
});

test('a fund against diseases, an agency of the United Nations', () => {
  bodies(`Bộ mời <organisation|Quỹ Toàn cầu phòng, chống AIDS, Lao và Sốt rét|>. <organisation|Cơ quan Phòng chống ma túy và tội phạm của <organisation|Liên hợp quốc|>|> dự. <organisation|Cục Y tế dự phòng|> của <organisation|Bộ Y tế|> họp. <organisation|Quỹ phòng, chống thiên tai Hà Nội|>, Huế và Lào Cai góp sức.
`);
});

test('steering committees of an exam, a level or a unit', () => {
  bodies(`<organisation|Ban Chỉ đạo kỳ thi tốt nghiệp THPT|> năm nay họp. <organisation|Ban Chỉ đạo cấp tỉnh|> kiểm tra. <organisation|Ban Chỉ đạo tỉnh về phát triển KH&CN, ĐMST và chuyển đổi số|> họp. <organisation|Ban Chỉ đạo thành phố|> kiểm tra. Mời <organisation|Ban Chỉ đạo|> của tỉnh.
`);
});

test('people and days behind a body are no part of it', () => {
  bodies(`<organisation|Cục Y tế dự phòng|> và cán bộ <organisation|Vụ HTQT|> dự. <organisation|Viện Mắt|> và đại diện các nhà tài trợ đến. <organisation|Ban Chỉ đạo Trung ương về phòng, chống thiên tai|> trực tiếp kiểm tra.

<organisation|Báo Long An|> – Sáng ngày 15-6, tỉnh họp.
`);
});

test('a name whose list of tasks the letters in brackets close; special task forces; multimedia', () => {
  bodies(`<organisation|Trung tâm Nghiên cứu, đào tạo thiết kế chip bán dẫn và AI Đà Nẵng|> (<organisation|DCAC|>) mở cửa. <organisation|Đoàn Đặc nhiệm phòng, chống ma túy và tội phạm miền Bắc|> bắt ba người. <organisation|Tổng công ty Truyền thông đa phương tiện|> (<organisation|VTC|>) dự. <organisation|Tổng vụ Nghiên cứu và Đổi mới|> đến.
`);
});

test('departments of all provinces are none, those of two fields are two', () => {
  bodies(`Đây là báo cáo của các Sở TT&TT, Đài PT-TH. Mời các <organisation|Sở Y tế|>, <organisation|Sở Tài chính|> dự. Yêu cầu các Sở Y tế báo cáo. Bộ trưởng các Bộ: Quốc phòng, Công an, Y tế chịu trách nhiệm.
`);
});

test('a paper on a line by itself, before that of the date', () => {
  bodies(`<organisation|VnExpress|>
Thứ Sáu, 14/03/2025 - 16:05

Thành phố xây cầu.
`);
});

test('the firm of one word behind a post that stands behind the name', () => {
  officials(`Mời <official|bà Trần Thị Lan, CEO Finhay|>, nói. Gặp <official|ông Lê Minh Trí, Chủ tịch Vimexa Việt Nam|>, hỏi. Gặp <official|ông Lê Hà|>, <official|CEO Elon Musk|> và bạn.

<official|Ông Keith Lee, Phó Chủ tịch cấp cao phụ trách thị trường châu Á của AMD|>, đến.
`);
});

test('names with do, offices of general directorates and troops', () => {
  officials(`Gặp <official|Chủ tịch COP30 André Corrêa do Lago|>. Mời <official|ông Trần Văn An|> do Bộ cử. Dự có <official|bà Claire Giry, Tổng vụ trưởng Tổng vụ Nghiên cứu và Đổi mới|>. Theo <official|Trung tá Lê Văn An, Đoàn trưởng Đoàn Đặc nhiệm Miền Nam|>, vụ việc lớn.
`);
});

test('an embassy is no office of the one before it, nor a land the name of an engineer', () => {
  officials(`Theo <official|Đại sứ Việt Nam tại Brazil Bùi Văn Nghị|>, Đại sứ quán Việt Nam đã giúp. Chip do kỹ sư Việt làm, thuốc do bác sĩ Nhật chế. Mời <official|bác sĩ Trần Văn Việt|>, <official:name-variant|bác sĩ Việt|> kể.
`);
});

test('offices told by letters, by a unit, beside a committee, and those of several', () => {
  officials(`Dự có <official:title-only|PCT phụ trách văn xã|>, lãnh đạo Sở GD&ĐT. <official|PCT Thường trực UBND tỉnh Lê Văn An|> chủ trì. Mời <official:title-only|Chánh Thanh tra tỉnh|>; <official:title-only|Giám đốc Công an tỉnh|>.

<official:title-only|Phó Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo Quốc gia về phòng cháy|> trực tiếp kiểm tra. Bộ trưởng Ngoại giao và đại diện các nước cùng dự.
`);
});
