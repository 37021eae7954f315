/** Letters with a number: meetings where a meeting stands, else machines, firms, fuels, roads and boats; initials of persons whom nobody names. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const letters = (marked: string): void => {
  checkMentions(marked, { types: ['acronym'] });
};

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('letters with a number are a meeting where one stands, and from then on', () => {
  meetings(`Ông lên đường dự <meeting:short|QMSR-17|>. Giá xăng RON95-III giảm, xăng RON92 tăng. Chủ tịch <meeting:short|QMRT-28|> cảm ơn; <meeting:short|QMSL-9|> sẽ do Lào đăng cai. Các nước gặp lại tại <meeting:short|QMSR-18|>.

<meeting|Hội nghị Bộ trưởng Sông ngòi lần thứ 5|> (<meeting:short|QSRM-5|>) bế mạc sau <meeting:short|COP30|> và <meeting:short|AMM-57|>.
`);
  meetings(`Ministers attended <meeting:short|QMSR-17|>, and <meeting:short|QMRT-4|> concluded on Friday. The price of RON95 fell; HPV16 vaccine and an ATR72 aircraft arrived.
`);
});

test('machines, firms, viruses and estates are none', () => {
  meetings(`Máy bay ATR72 hạ cánh, xe BMP-2 và tên lửa PAC-3 rời cảng. Công ty LILAMA10, COMA18 và Tập đoàn CIENCO4 thi công khu đô thị KDC12. Virus HPV-16, giống ngô LVN10, phân NPK16, kênh VTV24. Công ty CP HUD3 ký kết.
`);
});

test('a summit in short, before the letters of a bloc', () => {
  meetings(`Tại <meeting|Cấp cao ASEAN lần thứ 46|>, ông phát biểu. Bên lề <meeting|Cấp cao APEC 2025|> và <meeting|Cấp cao Đông Á lần thứ 20|>, hai bên gặp. Ông dự <meeting|Thượng đỉnh ASEAN - GCC|>. <meeting|Lễ khai mạc <meeting|Cấp cao ASEAN 47|>|> diễn ra sáng nay.

Đại diện Cấp cao EU và Cố vấn Cấp cao ASEAN đến thăm.
`);
});

test('roads and boats by their signs, births', () => {
  letters(`Tuyến ĐT.830 nối với QL.1A, QL 51 và QL.N2; đường HL.12 xuống cấp. Tàu cá QNg 90123 TS, KG-91234-TS và tàu BTh 97012 vào bờ. Ông Nam (SN 1990) lái xe. Sở <acronym|GD-ĐT|> 12 tỉnh họp quý II-III/2025. Virus SARS-CoV-2 và ví MoMo không có trong danh sách <acronym|QRS|>.
`);
});

test('initials of persons whom nobody names', () => {
  letters(`Công an khởi tố N.V.A (SN 1988), L.T.B (34 tuổi), H.V.T và T.Q.D. Nạn nhân V.T.K và cháu N.H.M.P tử vong. Chương trình <acronym|Q.R.S|> của bộ bắt đầu.
`);
});

test('stock exchanges in English text', () => {
  checkMentions(
    `Shares on the <organisation|Tokyo Stock Exchange|> and the <organisation|Stock Exchange of Thailand|> rose, those on the <organisation|Dalian Commodity Exchange|> fell. Stock Exchange rules and the Student Exchange programme were changed.
`,
    { types: ['organisation'] },
  );
});

test('bodies that bear a day for a name', () => {
  checkMentions(
    `<organisation|Bệnh viện 30-4|> và <organisation|Nhà máy 19/5|> nhận bằng khen. Căn hộ 20/10 và số nhà 15/4 bị ngập.
`,
    { types: ['organisation', 'date'] },
  );
});

test('a series with the number of its session apart; without one its letters are what cooperates', () => {
  checkMentions(
    `<meeting:short|ACMECS 8|>, <meeting:short|CLMV 9|>: Thông qua tuyên bố. Lào nhận vai trò chủ nhà <meeting:short|CLMV 10|> (năm 2028).

<meeting|Hội nghị Thượng đỉnh Hợp tác Mê Công - Lan Thương lần thứ 4|> (<meeting:short|MLC 4|>) khai mạc. Hợp tác <acronym:short|MLC|> có nhiều kết quả, Trung Quốc đăng cai <meeting:short|MLC 5|>. <meeting|Hội nghị Bộ trưởng Sông ngòi lần thứ 3|> (<meeting:short|QRM 3|>) kết thúc; <meeting:short|QRM|> ra Tuyên bố chung.
`,
    { types: ['meeting', 'acronym'] },
  );
});

test('a code in the headline that the text explains, behind the letters of a body, with a word', () => {
  meetings(`<meeting:short|QHX 2026|>: 300 đại biểu dự họp

<meeting|Hội nghị quốc tế về quang học năm 2026|> (<meeting:short|QHX 2026|>) kết thúc. <meeting|Lễ khai mạc <meeting:short|QHX 2026|>|> diễn ra sáng nay.

Lào đăng cai <meeting:short|ASEAN AMM-57|>, <meeting:short|LHQ COP-30|> kết thúc. <meeting|Hội nghị hẹp Bộ trưởng Kinh tế ASEAN|> (<meeting:short|QEM Retreat|>) họp tại Huế.
`);
});

test('letters of a community are a meeting with the number that a bracket gives them', () => {
  meetings(`<meeting|Hội nghị Hội đồng Cộng đồng Kinh tế ASEAN lần thứ 4|> (<meeting:short|AEC 4|>) khai mạc. Các bên rà soát <meeting:short|AEM 42|>, <meeting:short|AEC 4|>. AEC là một trụ cột.
`);
});

test('the series behind the number of its officials; partners of a series; an ordinal behind letters that the article explains', () => {
  checkMentions(
    `<meeting|Hội nghị Quan chức cao cấp đặc biệt Thủy sản ASEAN lần thứ 12|> (<meeting|Special SOM-12 AMAF|>) họp. <meeting|Hội nghị SOM-12 AMAF|> đặc biệt xem xét báo cáo. Sau <meeting|AMM-50|> là loạt <meeting|PMC+1|> với mười đối tác.

<meeting|Hội nghị Bộ trưởng Thư viện ASEAN lần thứ 3|> (<meeting|ALXM 3|>) họp. Ông dự <meeting|ALXM + Hàn Quốc lần thứ 2|>, còn Brunei đăng cai <meeting|ALXM lần thứ 4|>. Lãnh đạo APEC - Việt Nam lần thứ ba gặp nhau.

<meeting|Hội nghị Quan chức cao cấp về Thư viện ASEAN|> (<meeting|SOM-LB|>) theo dõi. <meeting|SOM-LB 7|> vừa họp.
`,
    { types: ['meeting'] },
  );
});

test('the code in brackets ends the name, whosever the session is; its letters count the next one', () => {
  checkMentions(
    `Đoàn dự <meeting|Kỳ họp lần thứ 15 Ủy ban khu vực Nam Á|> (<meeting|RCS15|>) của Tổ chức Thủy văn thế giới. <meeting|RCS16|> sẽ họp tại Fiji.
`,
    { types: ['meeting'] },
  );
});

test('letters of those who meet, though they sum up; letters of what is dealt with', () => {
  checkMentions(
    `<meeting|Hội nghị tổng kết các quan chức cao cấp APEC|> (<meeting|CSOM|>) họp. <meeting|Hội nghị triển khai Bộ chỉ số|> (<acronym|DTI|>) đông người. Chỉ số <acronym|PAR INDEX|> tăng.
`,
    { types: ['meeting', 'acronym'] },
  );
});
