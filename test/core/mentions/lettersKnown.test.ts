/** Letters that everybody knows: bodies of the world, series of ministers' and officials' meetings, papers that open their stories. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const letters = (marked: string): void => {
  checkMentions(marked, { types: ['acronym', 'organisation'] });
};

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('bodies of the world, whatever stands before the bracket', () => {
  letters(`<organisation|Nhóm các đối tác quốc tế|> (<organisation|IPG|>) công bố danh mục. <organisation|Tổ chức Bộ trưởng Giáo dục các nước Đông Nam Á|> (<organisation|SEAMEO|>) cử đoàn dự.

Câu chuyện <organisation|MERCOSUR|> và <organisation|FATF|> được nhắc nhiều. <organisation|Hội đồng tư vấn kinh doanh|> - <organisation|ABAC|> - trình khuyến nghị. Đề án trung tâm tài chính quốc tế (<acronym|IFC|>) được bàn lại; <acronym|IFC|> đặt tại hai thành phố.
`);
});

test('letters behind a dash, and a branch of ours in the brackets', () => {
  letters(`<organisation|Quỹ Quốc tế Bảo vệ Thiên nhiên tại Việt Nam|> (<organisation|WWF-Việt Nam|>) trao tặng thiết bị.
`);
});

test('names that go on up to their letters, across terms and blocs', () => {
  letters(`<organisation|Tiểu ban Phát triển kênh rạch và nguồn lực <acronym|KH&CN|>|> (<organisation|QRKD|>) họp; <organisation|Trung tâm nâng cao năng lực an ninh sông <organisation|ASEAN|> - Nhật Bản|> (<organisation|QJCB|>) mở cửa. Bà Lan, <organisation|Bộ <acronym|KH&ĐT|>|>, lo ngại cơ chế điều chỉnh phù sa của <organisation|EU|> (<acronym|QBAM|>) đến sớm.
`);
  meetings(`Ông dự <meeting|cuộc họp lần thứ 51 của Tiểu ban Phát triển sông và kênh rạch|> (<meeting:short|QRSD-51|>) tại Huế.
`);
});

test('series by their letters alone, and with a number behind a space', () => {
  meetings(`<meeting:short|TELSOM|> báo cáo. Từ ngày 3 đến 7/12, tại Huế, <meeting:short|TELMIN 18|> và các hoạt động bên lề diễn ra; <meeting:short|TELMIN 19|> sẽ họp năm sau. Huế đón <meeting:short|GMS 6|> và <meeting:short|CLV 10|>.
`);
  meetings(`<meeting|Hội nghị Bộ trưởng Sông ngòi lần thứ 13|> (<meeting:short|QM13|>) bế mạc. Lệnh được gia hạn tới <meeting:short|QM14|>. Xe QT14 rời cảng.
`);
});

test('papers that open their stories', () => {
  letters(`<organisation|QĐND|> - Trong ba ngày, đoàn làm việc tại Huế.

<organisation|NDO|> - Tại Huế, đoàn gặp bà con.

<acronym|KH&CN|> - Động lực phát triển mới.
`);
});

test('letters told behind a colon, with a plus, or by what the body is for', () => {
  letters(`<organisation|Ủy ban Sông ngòi thế giới|> (viết tắt: <organisation|UBSNTG|>) họp; <organisation|UBSNTG|> nhất trí. <organisation|Ủy ban Kênh rạch quốc tế|> (tên viết tắt tiếng Anh là <organisation|IQKC|>) ra tuyên bố.

Tín chỉ rừng (<acronym|REDD+|>) được bàn, gồm cả <acronym|REDD+|>. Hai cơ quan, gồm <organisation|SBSTA|> (khoa học và công nghệ), đã họp.
`);
});
