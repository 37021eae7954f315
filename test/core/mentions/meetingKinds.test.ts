/** Kinds of meetings beside conferences: mourning, weeks, editions told by letters; contests are none. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

test('who is mourned belongs to the name of the ceremony', () => {
  checkMentions(
    `<meeting|Lễ viếng <official|nguyên Phó Thủ tướng Trần Văn Lâm|>|> bắt đầu từ sáng nay. Đoàn dự <meeting|Lễ truy điệu và an táng <official|đồng chí Lê Thị Hà|>|> ở quê nhà. Nhân dân tiễn đưa tại <meeting|Lễ tang <official|nguyên Chủ tịch nước Nguyễn Văn Minh|>|>. Ban Lễ tang Nhà nước có 25 người.
`,
    { types: ['meeting', 'official'] },
  );
});

test('a week of tourism or culture has a name', () => {
  meetings(`Tỉnh mở <meeting|Tuần Du lịch - Văn hóa Lào Cai năm 2024|> vào tháng tới. <meeting|Tuần Văn hóa Nhật Bản lần thứ 5|> khép lại tối qua. Tuần du lịch của gia đình anh kéo dài sáu ngày.
`);
});

test('letters of a series with the year, of an assembly with the number of its session', () => {
  meetings(`-- meetings.registry.yaml --
series:
  - { id: meeting/som, name: Hội nghị quan chức cao cấp, acronyms: [SOM] }
organizations:
  - { id: apec, name: Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương, acronyms: [APEC] }
-- bài.txt --
Ông Sơn, Chủ tịch <meeting:short|SOM APEC 2027|>, chủ trì. Quốc hội đăng cai <meeting:short|AIPA 44|> - lần đầu ở Huế. AIPA 10 năm qua đã đổi khác.
`);
});

test('a contest in small letters is no meeting, nor a session of questions and answers', () => {
  meetings(`Hội Nông dân phát động cuộc thi làm vườn giỏi năm 2024. Sau ba tháng, cuộc thi nhận được 200 bài. Bộ trưởng dự phiên đối thoại với đại diện Ủy ban Nhân quyền.
`);
});

test('letters behind a meeting with a task or a ceremony are those of what it deals with', () => {
  checkMentions(
    `Sở tổ chức <meeting|Hội nghị công bố Chỉ số hài lòng về y tế năm 2024|> (<acronym|SIPAH|>). Bộ tổ chức <meeting|Lễ xuất quân Bệnh viện dã chiến cấp 2 số 3|> (BVDC2.3) đi châu Phi.
`,
    { types: ['meeting', 'acronym'] },
  );
});

test('the session that a committee holds', () => {
  meetings(`UBKT Tỉnh ủy họp <meeting|kỳ thứ 9|>. Ủy ban Kiểm tra Trung ương đã họp <meeting|Kỳ 58|>. HĐND họp kỳ này ba ngày. Kỳ thứ 5 của trò chơi mở.
`);
});

test('people come together for a feast', () => {
  meetings(`Hôm qua, huyện tổ chức <meeting|Lễ họp mặt già làng, trưởng bản mừng Tết Giáp Thìn|>. Tại <meeting:anaphor|buổi họp mặt|>, ông Bách tặng quà. Xã mở <meeting|hội nghị họp mặt doanh nghiệp|>. Huyện tổ chức <meeting|buổi gặp mặt báo chí đầu xuân 2024|>. Tại <meeting:anaphor|buổi gặp mặt|>, ông Nam nói. Cả nhà họp mặt đông đủ, bà gặp mặt con cháu.
`);
});

test('a send-off with what the delegation is sent to', () => {
  meetings(`Sở tổ chức <meeting|Lễ xuất quân Đoàn Thể thao Sơn Hà tham dự Asian Games 21|>. Dự <meeting|Lễ xuất quân đội tuyển bơi dự Olympic|> có ông Bách. Tại <meeting:anaphor|Lễ xuất quân|>, Đoàn Thể thao Sơn Hà tham dự giải hứa thắng.
`);
});

test('regular briefings; games, of which only the ceremonies are meetings; opening and closing of what was named', () => {
  meetings(`Tại <meeting|buổi họp báo định kỳ tháng 5|>, ông nói. Đoàn đi Đại hội Thể thao toàn quốc. Tỉnh tổ chức <meeting|Lễ khai mạc Đại hội TDTT tỉnh lần thứ V năm 2024|>.
`);
  meetings(`Tối qua, <meeting|Festival Hoa Đà Lạt 2024|> khép lại. Dự <meeting:anaphor|lễ bế mạc|> có ông Lê Ba.

<meeting:anaphor|Lễ bế mạc|> kéo dài hai giờ. Các lễ khai mạc thường dài.
`);
  meetings(`Dự lễ khai mạc có ông Lê Ba.
`);
});

test('reviews of a member, dialogues of state and market, sessions of the middle and the end of the year', () => {
  meetings(`Nước ta đã qua <meeting|Phiên rà soát chính sách cạnh tranh lần thứ ba|>. Chủ trì <meeting:anaphor|Phiên rà soát|> là bà Lan; kể từ <meeting|Phiên rà soát lần thứ nhất|>, luật đã đổi. Chiều qua, <meeting:anaphor|Phiên rà soát|> kết thúc.
`);
  meetings(`Tại <meeting|Đối thoại công - tư về Thủy sản xanh|>, ông Nam phát biểu. HĐND tỉnh chuẩn bị <meeting|kỳ họp cuối năm|>, còn các kỳ họp giữa năm thì đã xong. Tỉnh mở một Hội nghị Xúc tiến đầu tư và một phiên khác.
`);
  meetings(`Nước ta sẽ mở một <meeting|Diễn đàn Doanh nghiệp ASEAN - EU|> và một Hội nghị của ASEAN. Trong phiên tham vấn với đối tác, ông Nam nói. Ba việc gồm: lập quỹ; đối thoại với EU và ASEAN.
`);
});

test('consultations that are counted', () => {
  meetings(`Bộ dự <meeting|Tham vấn lần thứ 12 giữa các Bộ trưởng Kinh tế ASEAN và Bộ trưởng Thương mại Ấn Độ|>. <meeting|Tham vấn Bộ trưởng Kinh tế ASEAN - Hàn Quốc lần thứ 15|> bế mạc. Xã tổ chức tham vấn lần thứ hai với người dân.
`);
});

test('a committee meets to pass a resolution, a chairman to hear reports', () => {
  meetings(`Đảng ủy xã tổ chức <meeting|Hội nghị ra Nghị quyết lãnh đạo nhiệm vụ quân sự năm 2026|> hôm qua. Ông chủ trì <meeting|cuộc họp nghe báo cáo tiến độ dự án cầu Rạch Miễu|>. <meeting:anaphor|Hội nghị|> nghe báo cáo của các sở. <meeting:anaphor|Hội nghị|> ra nghị quyết mới.
`);
});

test('a second act of a ceremony is the handing over of a decision, not what guests gave; a name in quotation marks goes on to its year', () => {
  meetings(`Sáng nay diễn ra <meeting|Lễ công bố, trao quyết định bổ nhiệm cán bộ|> và <meeting|Hội nghị công bố, trao quyết định về công tác cán bộ|>. Xã khai mạc “<meeting|Liên hoan văn nghệ các nhà văn hóa thôn - khu phố tiêu biểu tỉnh Quảng Ninh năm 2021|>”. Cụm từ “<meeting:anaphor|Đại hội|> thành công” ở khắp nơi.
`);
});
