/** How papers and provinces name their meetings: places, crops, plans, sites, days of the calendar amid the name. Own sentences. */
import { test } from 'node:test';
import { checkMentions } from '../../support/mentions.ts';

const meetings = (marked: string): void => {
  checkMentions(marked, { types: ['meeting'] });
};

const bodies = (marked: string): void => {
  checkMentions(marked, { types: ['meeting', 'organisation'] });
};

test('firms of both sizes, laws that open with a verb, a task that is the word of a meeting', () => {
  meetings(`Đoàn dự <meeting|Hội nghị cấp Bộ trưởng APEC về Doanh nghiệp vừa và nhỏ lần thứ 33|>. Sở mở <meeting|Hội thảo góp ý dự thảo Luật Ban hành văn bản quy phạm pháp luật (sửa đổi)|>. Bộ tổ chức <meeting|Hội thảo Tham vấn về quản lý thuốc lá thế hệ mới|>, diễn ra hôm qua. <meeting|Hội thảo Tham vấn dự thảo Nghị định về rác thải|> diễn ra ở Huế.
`);
});

test('decisions that are handed out, those who meet behind a number, ministers who meet with others', () => {
  meetings(`Ban tổ chức <meeting|Hội nghị trao quyết định của Ban Thường vụ Tỉnh ủy về công tác cán bộ|>. Tại đó, <meeting|hội nghị|> trao quyết định khen thưởng cho 5 tập thể. Ông dự <meeting|Hội nghị thường niên lần thứ 16 các nhà tiên phong của Diễn đàn Kinh tế Thế giới|> ở Đại Liên. Sau <meeting|Hội nghị chung Bộ trưởng Tài chính và Thống đốc Ngân hàng Trung ương ASEAN lần thứ 13|>, ông về nước.
`);
});

test('a session by its number alone before the body that sits, and a series that tells its kind before the number', () => {
  bodies(`<meeting|Khóa họp 222 <organisation|Hội đồng Chấp hành <organisation:short|UNESCO|>|>|> diễn ra ở Paris. Nêu tại <meeting|Khóa họp 214 của <organisation|Hội đồng Chấp hành <organisation:short|UNESCO|>|>|>.
`);
  meetings(`-- vn.registry.yaml --
series:
  - { id: meeting/rivmin, name: Hội nghị Cấp cao Sông Việt, acronyms: [RIVMIN] }
-- a.txt --
Từ <meeting:short|RIVMIN không chính thức lần thứ 9|> tổ chức tại Huế. Dự <meeting:short|RIVMIN đặc biệt lần thứ 4|>. Tại <meeting:short|RIVMIN|> đặc biệt, ông nêu rõ.
`);
});

test('a plan and the investment that is sought with it, crops by their years, a branch of the Party', () => {
  meetings(`Tỉnh tổ chức <meeting|Hội nghị công bố Quy hoạch tỉnh Lạng Sơn thời kỳ 2021-2030, tầm nhìn đến năm 2050 và xúc tiến đầu tư tỉnh Lạng Sơn|> sáng qua. Ông dự <meeting|Hội nghị Cấp cao ASEAN|> và xúc tiến đầu tư tại Lào. Cục mở <meeting|hội nghị sơ kết sản xuất vụ Đông Xuân 2024-2025, triển khai vụ Hè Thu năm 2025 vùng Đồng bằng sông Cửu Long|>. Bà dự <meeting|Hội nghị toàn quốc tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025 ngành Nội chính Đảng|>.

Bà nói tại <meeting|Hội nghị gặp mặt giữa Thường trực Tỉnh ủy và người đứng đầu cấp ủy, chính quyền các xã|>, ngày hôm qua. Xã dự <meeting|Lễ khởi công, khánh thành 250 công trình, dự án|> sáng nay. Xã mở <meeting|Lễ khánh thành, đưa vào sử dụng cầu Bạch Đằng|> sáng qua.
`);
});

test('a monthly session of the Government beside its meeting with the provinces', () => {
  meetings(`Thủ tướng chủ trì <meeting|Hội nghị trực tuyến Chính phủ với các địa phương|> và <meeting|phiên họp Chính phủ thường kỳ tháng 6 năm 2025|>.
`);
});

test('how often in a country, the site and year behind the number, another name in brackets before it', () => {
  meetings(`<meeting|Lễ hội Ẩm thực Việt tại Nhật Bản lần thứ ba|> khép lại. <meeting|Hội nghị Bộ trưởng Ngoại giao G20|> tại Brazil lần thứ hai liên tiếp không ra tuyên bố. <meeting|Festival Nghề truyền thống lần thứ II - Huế 2024|> khép lại. <meeting|Lễ trao Giải Báo chí về xây dựng Đảng (Giải Búa liềm vàng) lần thứ X|> diễn ra.
`);
});

test('dashes on the way to the number', () => {
  meetings(`Đoàn dự <meeting|Hội nghị Cấp cao Chiến lược hợp tác kinh tế Ayeyawady - Chao Phraya - Mekong lần thứ 12|> và <meeting|Hội nghị Bộ trưởng Kinh tế - Hội đồng đầu tư ASEAN lần thứ 25|>.
`);
});

test('a day of the calendar with its figures, and the month that is marked with it', () => {
  checkMentions(
    `<meeting|Lễ mít tinh hưởng ứng Ngày Môi trường thế giới <date:2025-06-05|5/6|> và Tháng hành động vì môi trường <date:2025|năm 2025|>|> diễn ra. <meeting|Lễ kỷ niệm Ngày Nhà giáo Việt Nam <date:2025-11-20|20/11|>|> sẽ diễn ra. Tỉnh mở <meeting|Lễ kỷ niệm 80 năm Cách mạng Tháng Tám thành công và Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam|> sáng đó.
`,
    { types: ['meeting', 'date'] },
  );
});

test('regions of which a board is, the office of a ministry whose Party body it is, boards that prepare a congress', () => {
  bodies(`<organisation|Hội đồng điều phối vùng Trung du và miền núi phía Bắc|> họp. Dự <meeting|Hội nghị <organisation|Hội đồng điều phối vùng Bắc Trung Bộ và duyên hải miền Trung|> lần thứ 5|>. <organisation|Hội đồng điều phối vùng Đồng bằng sông Hồng|> họp. <organisation|Đảng bộ cơ quan <organisation|Bộ Tài chính|>|> họp. <organisation|Hội đồng Liên nghị viện các quốc gia Đông Nam Á|> họp.

Ông dự họp <organisation|Tiểu ban Kinh tế - Xã hội <meeting|Đại hội XV của Đảng|>|>. <meeting|Phiên họp <organisation|Tiểu ban Nhân sự <meeting|Đại hội XV|>|>|> vừa xong.
`);
});

test('papers by their number in a row, a kind told behind the topic, partners behind a plus, fields in letters', () => {
  meetings(`<meeting|Hội nghị sơ kết hai năm triển khai Đề án 06, Chỉ thị số 05/CT-TTg|> diễn ra trực tuyến. <meeting|Hội nghị Bộ trưởng ASEAN về Khoa học, Công nghệ và Đổi mới sáng tạo không chính thức lần thứ 14|> bế mạc. Sau <meeting|Hội nghị Bộ trưởng Số và AI APEC|> lần đầu tiên, ông về nước.
`);
  meetings(`-- vn.registry.yaml --
series:
  - { id: meeting/rivmin, name: Hội nghị Cấp cao Sông Việt, acronyms: [RIVMIN] }
-- a.txt --
<meeting:short|Hội nghị RIVMIN + Trung Quốc|> bế mạc.
`);
});
