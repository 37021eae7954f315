/** Who is meant: posts that a sentence gives or takes away, bare offices. Own sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkedFiles } from '../../support/markedText.ts';
import { newsroom } from '../../support/newsroom.ts';

/** The names of the persons meant by the officials of a text, in order. */
function persons(text: string): readonly string[] {
  // An article before it: nothing of that may be left over.
  const [, article] = newsroom(
    parseMarkedFiles(`-- a.txt --\nMột. Hai. Ba. Bốn. Năm. Sáu. Bảy. Tám. Chín. Mười.\n-- b.txt --\n${text}\n`),
  ).articles;
  return (article?.mentions ?? []).flatMap((each) =>
    each.type === 'official' ? [article?.entities[each.entity]?.name ?? ''] : [],
  );
}

test('a post conferred is that of whoever gets it, and who has it from then on', () => {
  assert.deepEqual(
    persons(
      'Sáng 3/2, Bộ Thủy sản điều động ông Trần Văn Sông - Phó Giám đốc Sở Thủy sản tỉnh Cà Mau - giữ chức vụ Giám đốc Sở Thủy sản tỉnh An Giang, thay ông Lê Văn Suối. Giám đốc Sở Thủy sản tỉnh An Giang cảm ơn.',
    ),
    ['Trần Văn Sông', 'Trần Văn Sông', 'Lê Văn Suối', 'Trần Văn Sông'],
  );
});

test('of two with one given name the office tells who is meant', () => {
  assert.deepEqual(
    persons(
      'Ông Lê Minh Sông, Thứ trưởng Thường trực Bộ Thủy sản, chủ trì. Bộ trưởng Bộ Thủy sản Trần Văn Sông dự. Thứ trưởng Sông cảm ơn, Bộ trưởng Sông nghe. Ông Sông về.',
    ),
    ['Lê Minh Sông', 'Trần Văn Sông', 'Lê Minh Sông', 'Trần Văn Sông', 'Trần Văn Sông'],
  );
});

test('a post taken away is that of whom the sentence names behind it', () => {
  assert.deepEqual(
    persons(
      'Ông Lê Văn Suối chủ trì. Kỳ họp miễn nhiệm chức danh Chủ tịch HĐND tỉnh Cà Mau đối với ông Trần Văn Sông, và bà Lý Thị Hồ được bầu giữ chức Chủ tịch HĐND tỉnh Cà Mau.',
    ),
    ['Lê Văn Suối', 'Trần Văn Sông', 'Trần Văn Sông', 'Lý Thị Hồ', 'Lý Thị Hồ'],
  );
});

test('"the Secretary" is the Secretary of State, "the Minister" the Foreign Minister', () => {
  assert.deepEqual(
    persons(
      'Secretary of State Antonia Rivers met Foreign Minister Bui Thanh Song on the river. The Secretary spoke. The Minister listened to it.',
    ),
    ['Antonia Rivers', 'Bui Thanh Song', 'Antonia Rivers', 'Bui Thanh Song'],
  );
});

test("somebody of a village who bears a minister's name is somebody else", () => {
  const registry = `-- vn.registry.yaml --
persons:
  - { id: official/le-van-suoi, name: Lê Văn Suối }
organizations:
  - { id: organisation/bo-thuy-san, name: Bộ Thủy sản }
memberships:
  - { person: official/le-van-suoi, organization: organisation/bo-thuy-san, role: Bộ trưởng, start_date: 2023-05 }
-- a.txt --
`;
  const idsOf = (text: string): readonly string[] => {
    const [article] = newsroom(parseMarkedFiles(`${registry}${text}\n`)).articles;
    return (article?.entities ?? []).flatMap(({ kind, id }) => (kind === 'official' ? [id] : []));
  };
  const other = 'official/le-van-suoi-uy-ban-nhan-dan-huyen-song-ben';
  const is = 'official/le-van-suoi';
  const village =
    'Ông Lê Văn Suối, Phó Chủ tịch Ủy ban nhân dân huyện Sông Bến, nói vụ tôm được mùa. Ông Suối rất vui.';
  assert.deepEqual(idsOf(`Cà Mau, ngày 2/3/2024. ${village}`), [other]);
  // Before the minister took office he may have been that.
  assert.deepEqual(idsOf(`Cà Mau, ngày 2/3/2020. ${village}`), [is]);
  assert.deepEqual(idsOf('Cà Mau, ngày 2/3/2024. Ông Lê Văn Suối nói vụ tôm được mùa, ai cũng vui.'), [is]);
  assert.deepEqual(
    idsOf(
      'Cà Mau, ngày 2/3/2024. Bộ trưởng Bộ Thủy sản Lê Văn Suối, nguyên Chủ tịch Ủy ban nhân dân huyện Sông Bến, thăm bến.',
    ),
    [is],
  );
});

test('in English a name without its marks, and a nation before the same office', () => {
  assert.deepEqual(
    persons(
      'Chinese Vice Foreign Minister visits the river.\n\nPrime Minister Phạm Minh Sông met Chinese Vice Foreign Minister Sun Jiang on the river. PM Song thanked him for it.',
    ),
    ['Sun Jiang', 'Phạm Minh Sông', 'Sun Jiang', 'Phạm Minh Sông'],
  );
});

const REGISTRY = `-- a.registry.yaml --
persons:
  - {id: official/tran-van-song, name: Trần Văn Sông}
  - {id: official/ly-thi-ho, name: Lý Thị Hồ}
organizations:
  - {id: organisation/chinh-phu, name: Chính phủ}
memberships:
  - {person: official/tran-van-song, organization: organisation/chinh-phu, role: Thủ tướng, start_date: '2020-01-01', end_date: '2023-12-31'}
  - {person: official/ly-thi-ho, organization: organisation/chinh-phu, role: Thủ tướng, start_date: '2024-01-01'}
`;

/** The ids of those whom the officials of some articles mean. */
const meant = (files: string): readonly (readonly string[])[] =>
  newsroom(parseMarkedFiles(`${REGISTRY}${files}`)).articles.map((article) =>
    article.mentions.flatMap((each) => (each.type === 'official' ? [article.entities[each.entity]?.id ?? ''] : [])),
  );

test("the Prime Minister whom nobody names is the one of the article's day, unless another nation's is spoken of", () => {
  const [early, late, abroad, named] = meant(`-- 1.txt --
Hà Nội, ngày 5/6/2022. Thủ tướng yêu cầu các địa phương gửi báo cáo trước cuối tháng.
-- 2.txt --
Hà Nội, ngày 5/6/2025. Thủ tướng yêu cầu các địa phương gửi báo cáo trước cuối tháng.
-- 3.txt --
Băng Cốc, ngày 5/6/2025. Thủ tướng Thái Lan yêu cầu các địa phương gửi báo cáo. Thủ tướng nói thêm vài lời.
-- 4.txt --
Hà Nội, ngày 5/6/2025. Thủ tướng Lào Phăm Sông thăm Hà Nội. Thủ tướng nói thêm vài lời.
`);
  assert.deepEqual(early, ['official/tran-van-song']);
  assert.deepEqual(late, ['official/ly-thi-ho']);
  assert.equal(new Set(abroad).size, 1);
  assert.match(abroad?.[0] ?? '', /thai-lan/u);
  assert.equal(new Set(named).size, 1);
  const [[then, now, planned] = []] = meant(`-- 1.txt --
Hà Nội, ngày 5/6/2025. Năm 2022, Thủ tướng ký quyết định ấy. Sáng 3/6/2025, Thủ tướng ký quyết định mới. Đến năm 2030, Thủ tướng muốn xong việc.
`);
  assert.deepEqual([then, now, planned], ['official/tran-van-song', 'official/ly-thi-ho', 'official/ly-thi-ho']);
});

test('a minister of whom nothing more is said is somebody else in each article', () => {
  const [[one] = [], [two] = []] = meant(`-- 1.txt --
Hà Nội, ngày 5/6/2025. Bộ trưởng yêu cầu các đơn vị gửi báo cáo trước cuối tháng.
-- 2.txt --
Hà Nội, ngày 6/6/2025. Bộ trưởng yêu cầu các đơn vị gửi báo cáo trước cuối tháng.
`);
  assert.ok(one !== undefined && two !== undefined);
  assert.notEqual(one, two);
});

test('a post that somebody comes to in an English article is theirs, behind a pronoun too', () => {
  assert.deepEqual(
    persons(
      'Mr Kofi Banks, 53, becomes Permanent Secretary (Transport) in May. He gives up the post of Permanent Secretary (Law). Ms Anna Hill succeeds Mr Ivan Brook as President of the Rivers Bank in the end.',
    ),
    ['Kofi Banks', 'Kofi Banks', 'Kofi Banks', 'Anna Hill', 'Ivan Brook', 'Anna Hill'],
  );
});

test('in a row of a table the post is that of the name in the cell beside it', () => {
  assert.deepEqual(
    persons(
      '| Họ và tên | Chức vụ |\n|---|---|\n| Trần Văn Sông | Cục trưởng Cục Thủy sản |\n| Lý Thị Hồ | Phó Cục trưởng Cục Thủy sản |\n\nCục trưởng Cục Thủy sản nhận hoa của Thủ tướng Lê Văn Suối.',
    ),
    ['Trần Văn Sông', 'Trần Văn Sông', 'Lý Thị Hồ', 'Lý Thị Hồ', 'Trần Văn Sông', 'Lê Văn Suối'],
  );
});

test("a bare office is our own office-holder's, not a guest's; a guest is called by the first word, too", () => {
  assert.deepEqual(
    persons(
      'Thủ tướng Chính phủ Trần Văn Sông hội đàm với Thủ tướng Nhật Bản Suzuki Haruko. Thủ tướng Suzuki Haruko cảm ơn. Tháp tùng Thủ tướng có ba bộ trưởng. Thủ tướng Chính phủ mời Thủ tướng Suzuki dự.',
    ),
    ['Trần Văn Sông', 'Suzuki Haruko', 'Suzuki Haruko', 'Trần Văn Sông', 'Trần Văn Sông', 'Suzuki Haruko'],
  );
  assert.deepEqual(
    persons(
      'Thứ trưởng Ngoại giao Lào Khamphone Vilay phát biểu. Thứ trưởng cảm ơn. Đại sứ Việt Nam tại Lào Lê Văn Suối đáp từ. Đại sứ về.',
    ),
    ['Khamphone Vilay', 'Khamphone Vilay', 'Lê Văn Suối', 'Lê Văn Suối'],
  );
});

test('the Prime Minister in English is whoever bears the office without a nation, the General the first of those named', () => {
  assert.deepEqual(
    persons(
      'Prime Minister Tran Van Song met Lao Prime Minister Bounmy Mekong in the capital. The Prime Minister then spoke of the rivers that they share.',
    ),
    ['Tran Van Song', 'Bounmy Mekong', 'Tran Van Song'],
  );
  assert.deepEqual(
    persons(
      'General Tran Van Song died at dawn. General Le Van Suoi laid a wreath. A farmer from the north had met the General twice in the war.',
    ),
    ['Tran Van Song', 'Le Van Suoi', 'Tran Van Song'],
  );
});

test('a nation’s Foreign Minister is its Minister of Foreign Affairs', () => {
  assert.deepEqual(
    persons(
      'Somchai Maenam, Minister of Foreign Affairs of Thailand, met Tran Van Song, Minister of Foreign Affairs of Viet Nam, here. The Thai Foreign Minister left on the next day.',
    ),
    ['Somchai Maenam', 'Tran Van Song', 'Somchai Maenam'],
    `);
});

test('posts in a row behind the first one that somebody held', () => {
  assert.deepEqual(
    persons(
      'Thủ tướng Chính phủ Trần Văn Sông đón khách. Ông Khamla Sisavat từng giữ các chức vụ Tổng Thư ký Đảng Nhân dân Mông Cổ, Phó Thủ tướng, Thủ tướng; đến Huế năm ngoái.',
    ).slice(0, 4),
    ['Trần Văn Sông', 'Khamla Sisavat', 'Khamla Sisavat', 'Khamla Sisavat'],
`,
  );
});

test('a post that somebody lays down or was elected to', () => {
  assert.deepEqual(
    persons('Bà Lý Thị Hoa thôi đảm nhiệm Phó Chủ tịch UBND phường. Ông Lê Văn Ba đắc cử Bí thư Đảng ủy xã.'),
    ['Lý Thị Hoa', 'Lý Thị Hoa', 'Lê Văn Ba', 'Lê Văn Ba'],
  );
});
