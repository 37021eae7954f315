/** Which meetings are one, in an article and between articles, when their names say little. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkedFiles } from '../../support/markedText.ts';
import { newsroom } from '../../support/newsroom.ts';

/** The ids of the meetings of each text, in order. */
const meetings = (files: string): readonly (readonly string[])[] =>
  newsroom(parseMarkedFiles(`${files}\n`)).articles.map((article) =>
    article.mentions.flatMap((each) => (each.type === 'meeting' ? [article.entities[each.entity]?.id ?? ''] : [])),
  );

test('a head and a number mean the meeting that the article names in full', () => {
  const [ids = []] = meetings(
    'Hội thảo lần thứ 3 về nuôi tôm mở sáng nay tại Huế. Hội thảo lần thứ 3 có 90 khách. Hội thảo kéo dài hai ngày.',
  );
  assert.equal(ids.length, 3);
  assert.equal(new Set(ids).size, 1);
});

test('in another article the same head and number are another meeting', () => {
  const [one = [], two = []] = meetings(`-- 1.txt --
Hội thảo lần thứ 3 mở sáng nay tại Huế. Khách đến từ ba tỉnh, ai cũng vui.
-- 2.txt --
Hội thảo lần thứ 3 mở chiều qua tại Cà Mau. Khách đến từ sáu tỉnh, ai cũng vui.`);
  assert.equal(one.length, 1);
  assert.notDeepEqual(one, two);
});

test('the same in English', () => {
  const [one = [], two = [], three = []] = meetings(`-- 1.txt --
HANOI, March 1, 2024 - The Fifth Annual Meeting opened on Friday. The 3rd session of the Council follows on Monday.
-- 2.txt --
BANGKOK, March 5, 2024 - The Fifth Annual Meeting opened on Tuesday. The 3rd session of the Council follows on Monday.
-- 3.txt --
HANOI, March 5, 2024 - The Third Conference on River Deltas opened on Tuesday. The Third Conference has 300 guests.`);
  assert.equal(one.length, 2);
  assert.deepEqual(
    one.filter((id) => two.includes(id)),
    [],
  );
  assert.equal(three.length, 2);
  assert.equal(new Set(three).size, 1);
});

test('of two meetings with one head and number neither is meant', () => {
  const [ids = []] = meetings(
    'Hội thảo lần thứ 3 về nuôi tôm và Hội thảo lần thứ 3 về trồng lúa cùng mở. Hội thảo lần thứ 3 có 90 khách dự.',
  );
  assert.equal(new Set(ids).size, 3);
});

test('sessions of a council without its place are those of the place that the article names', () => {
  const [one = [], two = []] = meetings(`-- 1.txt --
UBND tỉnh Cà Mau báo cáo. Kỳ họp thứ 15 của HĐND tỉnh bàn việc này ngày 8/7/2024 tại thành phố Cà Mau.
-- 2.txt --
UBND tỉnh An Giang báo cáo. Kỳ họp thứ 15 của HĐND tỉnh bàn việc này ngày 9/7/2024 tại Long Xuyên.`);
  assert.match(one[0] ?? '', /ca-mau/u);
  assert.match(two[0] ?? '', /an-giang/u);
});

test("sessions of the National Assembly are counted anew in every term, and are those of the article's own time", () => {
  const [one = [], two = [], three = [], four = []] = meetings(`-- 1.txt --
Hà Nội, ngày 20/10/2025. Kỳ họp thứ 10, Quốc hội khóa XV khai mạc sáng nay. Kỳ họp thứ 10 bàn nhiều luật.
-- 2.txt --
Hà Nội, ngày 21/10/2025. Quốc hội họp sáng nay. Tại Kỳ họp thứ 10, các đại biểu bàn nhiều luật.
-- 3.txt --
Hà Nội, ngày 20/10/2020. Kỳ họp thứ 10 của Quốc hội khai mạc sáng nay, các đại biểu bàn nhiều luật.
-- 4.txt --
Hà Nội, ngày 22/10/2025. Kỳ họp bất thường lần thứ 10 của Quốc hội khai mạc sáng nay, có nhiều luật.`);
  assert.equal(new Set([...one, ...two]).size, 1);
  assert.notEqual(three[0], one[0]);
  assert.notEqual(four[0], one[0]);
});

test('a council is said with its term or without', () => {
  const [one = [], two = []] = meetings(`-- 1.txt --
Cà Mau, ngày 8/7/2024. Kỳ họp thứ 15 HĐND tỉnh Cà Mau khóa X, nhiệm kỳ 2021-2026 bàn việc này sáng nay.
-- 2.txt --
Cà Mau, ngày 9/7/2024. Kỳ họp thứ 15 của HĐND tỉnh Cà Mau bàn tiếp việc này trong cả ngày hôm nay.`);
  assert.equal(new Set([...one, ...two]).size, 1);
});

const REGISTRY = `-- vn.registry.yaml --
series:
  - id: meeting/rivmin
    name: { vi: Hội nghị Cấp cao Sông Việt, en: "River Officials' Meeting" }
    acronyms: [RIVMIN]
`;

test('a registered name inside a longer one is another meeting', () => {
  const [vi = [], en = []] = meetings(`${REGISTRY}-- 1.txt --
Hội nghị Cấp cao Sông Việt lần thứ 15 họp sáng nay. Hội nghị Cấp cao Sông Việt - Nhật Bản lần thứ 15 họp chiều nay.
-- 2.txt --
The 15th River Officials' Meeting opened on Monday. The 15th Defence River Officials' Meeting and the 8th RIVMIN Plus closed on Friday.`);
  assert.deepEqual(vi.slice(0, 1), ['meeting/rivmin-15']);
  assert.equal(vi.length, 2);
  assert.equal(vi.includes('meeting/rivmin-15', 1), false);
  assert.equal(en.length, 3);
  assert.equal(en[0], 'meeting/rivmin-15');
  assert.notEqual(en[1], 'meeting/rivmin-15');
  assert.equal(en[2], 'meeting/rivmin-plus-8');
});

test('a year before the name is the edition, as behind it', () => {
  const [ids = []] = meetings(
    'The 2019 Rivers Award Ceremony was held in Hue. Winners of the Rivers Award Ceremony 2019 came from six provinces.',
  );
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

test('the letters and the year in brackets are the edition before them', () => {
  const [ids = []] = meetings(
    'He will attend the 2nd ASEAN Rivers Forum (ARF 2025) in Hanoi. The forum is open. He thanked the hosts of ARF 2025 for it.',
  );
  assert.equal(ids.length, 4);
  assert.equal(new Set(ids).size, 1);
});

test('two summits named together are the second of them', () => {
  const [ids = []] = meetings(
    'The 44th and 45th ASEAN Summits opened on the river. The 45th ASEAN Summit ended on Friday, and all went home.',
  );
  assert.equal(new Set(ids).size, 1);
});

test('articles of both languages call one edition by many names', () => {
  const found = meetings(`-- 1.txt --
Thủ tướng lên đường dự Hội nghị Thượng đỉnh ASEAN lần thứ 36 vào sáng mai.
-- 2.txt --
The delegation left for the 36th Summit of the Association of Southeast Asian Nations (ASEAN) on Friday.
-- 3.txt --
Ba bộ cùng chuẩn bị cho Hội nghị cấp cao ASEAN-36 từ đầu năm, các đơn vị cho biết.`);
  assert.deepEqual(
    found.map(([id]) => id),
    Array.from(found, () => 'meeting/hoi-nghi-cap-cao-asean-36'),
  );
});

test('sessions of the National Assembly and plenums are those of their term in English, too', () => {
  const found = meetings(`-- 1.txt --
HANOI, October 20, 2021 - The 15th National Assembly's second session opened on Wednesday, the office said.
-- 2.txt --
HANOI, October 20, 2021 - The second session of the 15th National Assembly opened on Wednesday, they said.
-- 3.txt --
Hà Nội, ngày 20/10/2021. Kỳ họp thứ hai, Quốc hội khóa XV khai mạc sáng nay, mọi người cho biết.`);
  assert.equal(new Set(found.flat()).size, 1, found.join(' '));
  const plenums = meetings(`-- 1.txt --
Hà Nội, ngày 4/10/2021. Hội nghị Trung ương 4 khai mạc sáng nay, mọi người cho biết.
-- 2.txt --
HANOI, October 5, 2021 - The fourth plenum of the 13th Party Central Committee opened on Monday, they said.
-- 3.txt --
Hà Nội, ngày 4/10/2017. Hội nghị Trung ương 6 khai mạc sáng nay, mọi người cho biết.`);
  assert.equal(plenums[0]?.[0], plenums[1]?.[0]);
  assert.match(plenums[2]?.[0] ?? '', /khoa-12-6$/u);
});

test('a session of another nation is not ours', () => {
  const [[ours] = [], [theirs] = []] = meetings(`-- 1.txt --
HANOI, October 20, 2021 - The second session of the National Assembly opened on Wednesday, they said.
-- 2.txt --
VIENTIANE, October 20, 2021 - The second session of the National Assembly of Laos opened on Wednesday, they said.`);
  assert.notEqual(ours, theirs);
});

test('letters that an article explains as those of other nations are not the registered ones', () => {
  const [[apec, letters] = [], [asean] = []] = meetings(`-- a.registry.yaml --
series:
  - {id: meeting/amm, name: {vi: Hội nghị Bộ trưởng Ngoại giao ASEAN, en: ASEAN Foreign Ministers Meeting}, acronyms: [AMM]}
-- 1.txt --
HANOI, March 1, 2024 - The APEC Ministerial Meeting (AMM) opened on Friday. The ministers said so at the meeting.
-- 2.txt --
HANOI, March 5, 2024 - The ASEAN Foreign Ministers Meeting (AMM) opened on Tuesday. The ministers said so at the meeting.
`);
  assert.match(apec ?? '', /apec/u);
  assert.equal(letters, apec);
  assert.equal(asean, 'meeting/amm');
});

test('a bare head means a meeting of its own paragraph, else the one that the story is about, not one named by the way', () => {
  const [ids = []] = meetings(`Sáng 12/5/2024, tại Cà Mau, Sở Y tế tổ chức Hội nghị phòng, chống dịch lần thứ 3.

Kế hoạch được thông qua tại Hội nghị phòng, chống thiên tai lần thứ 8. Hội nghị đó có 90 khách dự.

Phát biểu tại hội nghị, ông Nam nêu ba việc, sẽ trình Hội nghị chuyên đề về y tế lần thứ 2.

Bên lề hội nghị, ông Nam thăm hai bệnh viện.

Vào cuộc từ sớm

Hội nghị bàn về nuôi tôm lần thứ 5 mở chiều qua tại Năm Căn.

Kết thúc hội nghị, năm xã ký cam kết.`);
  assert.equal(ids.length, 8);
  const [dịch, thiênTai, ấy, tại, , bên, tôm, kết] = ids;
  assert.equal(ấy, thiênTai);
  assert.equal(tại, dịch);
  assert.equal(bên, dịch);
  assert.equal(kết, tôm);
});

test('the number below tells more of the meeting that the headline names', () => {
  const [ids = []] = meetings(`Hội nghị giao ban ngành nước vùng Bắc Trung Bộ

Sáng 12/5/2024, Sở tổ chức Hội nghị giao ban ngành nước vùng Bắc Trung Bộ lần thứ 6.

Kết luận hội nghị, ông Nam nêu ba việc.`);
  assert.equal(ids[2], ids[1]);
});

test('a code with one partner is another meeting than that with the next', () => {
  const [plus = []] = meetings(
    'The 3rd RIVMIN Plus China and the 3rd RIVMIN Plus Japan were held. The 3rd RIVMIN Plus Japan was the longer one of the two.',
  );
  assert.equal(plus.length, 3);
  assert.notEqual(plus[0], plus[1]);
  assert.equal(plus[1], plus[2]);
});

test('a month with and without its year, a committee of two countries in short, letters with a word in brackets', () => {
  const [ids = []] = meetings(`Phiên họp UBND tỉnh Hà Nam thường kỳ tháng 7/2025

Sáng nay, ông chủ trì Phiên họp UBND tỉnh Hà Nam thường kỳ tháng 7.

Kỳ họp Ủy ban hỗn hợp lần thứ 18 diễn ra cuối năm. Ông đồng chủ trì Kỳ họp Ủy ban hỗn hợp Việt Nam - Ấn Độ về thương mại lần thứ 18.

Hội nghị hẹp Bộ trưởng Sông ngòi ASEAN (QEM Retreat) họp tại Huế.`);
  assert.equal(ids.length, 6);
  assert.equal(ids[0], ids[1]);
  assert.equal(ids[2], ids[3]);
  assert.equal(ids[4], ids[5]);
});

test('a congress that a body holds is its own, whatever other bodies hold', () => {
  const [ids = []] = meetings(`Ngày 6-8, Đảng bộ xã Lê Lợi long trọng tổ chức Đại hội đại biểu lần thứ nhất.

Đại hội đại biểu Đảng bộ xã Lê Lợi lần thứ I bầu 20 ủy viên.

Cũng trong ngày 7-8, Đại hội đại biểu Đảng bộ xã Tân Hòa lần thứ I khai mạc.

Đại hội bế mạc hôm sau.`);
  assert.equal(ids[1], ids[0]);
  assert.notEqual(ids[2], ids[0]);
  assert.equal(ids[3], ids[2]);
});

test('what an article means does not hang on the one read before it', () => {
  const story = `Ngày 6-8, Đại hội đại biểu Đảng bộ xã Lê Lợi lần thứ I khai mạc. Dự Đại hội có 90 khách.

Ngày 7-8, Đại hội đại biểu Đảng bộ xã Tân Hòa lần thứ I khai mạc. Khách vui.

Đại hội bế mạc hôm sau.`;
  const [, one = []] = meetings(`-- 1.txt --
Một. Hai. Ba. Bốn. Năm. Sáu. Bảy. Tám. Chín. Mười. Mười một. Mười hai. Mười ba. Mười bốn. Mười lăm. Mười sáu.
-- 2.txt --
${story}`);
  assert.equal(one.at(-1), one.at(-2));
});

test('a subheading and what is said of another meeting begin no other story', () => {
  const [ids = []] = meetings(`Ngày 12/10, Công đoàn Điện lực Sơn Hà mở Đại hội Công đoàn Điện lực Sơn Hà lần thứ VI.

Chăm lo bữa ăn

Báo cáo nêu rõ, sau Đại hội Công đoàn Điện lực Sơn Hà lần thứ V, nhiều việc đã xong.

Đại hội bế mạc hôm sau.`);
  assert.equal(ids.at(-1), ids[0]);
});
