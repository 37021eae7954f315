/** Hovers: what it is, expansions, facts as of the article's date with their sources, titles by year, conflicts, other articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesAgree } from '../../../server/src/core/features/dateAgreement.ts';
import { dateInWords } from '../../../server/src/core/features/dateWords.ts';
import { renderHover } from '../../../server/src/lsp/renderHover.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { checkHover } from '../../support/features.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
    sources: [{url: "https://bcb.example/gioi-thieu"}, {note: Nghị định số 1}]
memberships:
  - person: official/tran-van-mau
    organization: organisation/bo-canh-buom
    role: {vi: Thứ trưởng, en: Deputy Minister}
    start_date: 2018
    end_date: 2021-03
  - person: official/tran-van-mau
    organization: organisation/bo-canh-buom
    role: {vi: Bộ trưởng, en: Minister}
    start_date: 2021-04
    sources: [{note: Nghị quyết số 2}]
series:
  - id: meeting/ampm
    name: {vi: Hội nghị Bộ trưởng Cảng biển ASEAN, en: ASEAN Ports Ministers' Meeting}
    acronyms: [AMPM]
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3, start_date: 2026-03-10, end_date: 2026-03-12, place: Hải Phòng}
  - {id: meeting/ampm-4, series: meeting/ampm, ordinal: 4}
`;

test('an organisation: names in both languages, short forms, sources, where it was introduced, other articles', () => {
  const articles = `-- a.txt --
Ngày 5/1/2026, Bộ Cánh buồm họp tại Hà Nội. Hết.
-- b.txt --
Ngày 6/1/2026, <|B<|>CB|> ra thông cáo. Hết.
`;
  checkHover(
    registry + articles,
    `Bộ Cánh buồm (BCB) · cơ quan, tổ chức
- Tiếng Anh: Ministry of Sails
- Nguồn: bcb.example, Nghị định số 1
- Được giới thiệu tại: a.txt
- 1 bài khác: a.txt`,
  );
  checkHover(
    registry + articles,
    `Ministry of Sails (BCB) · organisation
- Vietnamese: Bộ Cánh buồm
- Sources: bcb.example, Nghị định số 1
- Introduced in: a.txt
- 1 other article: a.txt`,
    { language: 'en' },
  );
});

test("an official: the post on the article's date, then all posts by year", () => {
  checkHover(
    `${registry}-- a.txt --\nNgày 5/1/2020, <|ông Trần Văn M<|>ẫu|> đến Hà Nội. Hết.\n`,
    `Trần Văn Mẫu · quan chức
- Vào ngày của bài (2020-01-05): Thứ trưởng, Bộ Cánh buồm
- Chức vụ: 2021– Bộ trưởng Bộ Cánh buồm (Nghị quyết số 2); 2018–2021 Thứ trưởng Bộ Cánh buồm`,
  );
  checkHover(
    `${registry}-- a.txt --\nNgày 5/1/2026, <|ông Trần Văn M<|>ẫu|> đến Hà Nội. Hết.\n`,
    `Trần Văn Mẫu · quan chức
- Vào ngày của bài (2026-01-05): Bộ trưởng, Bộ Cánh buồm (Nghị quyết số 2)
- Chức vụ: 2021– Bộ trưởng Bộ Cánh buồm; 2018–2021 Thứ trưởng Bộ Cánh buồm`,
  );
});

test('an edition of a meeting: series, dates and place; a series: its editions', () => {
  checkHover(
    `${registry}-- a.txt --\nNgày 1/3/2026, các nước chuẩn bị cho <|AMPM<|>-3|>. Hết.\n`,
    `Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3 (AMPM-3) · cuộc họp
- Tiếng Anh: 3rd ASEAN Ports Ministers' Meeting
- Thuộc chuỗi: Hội nghị Bộ trưởng Cảng biển ASEAN
- Thời gian: 10–12/3/2026
- Địa điểm: Hải Phòng`,
  );
});

test('two readings of a date are both shown with who gave them', () => {
  checkHover(
    `${registry}-- a.txt --
Bản tin ngày 20/3/2026

<|AMPM<|>-3|> diễn ra từ ngày 11-13/3/2026 tại Hải Phòng. Hết.
`,
    `Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3 (AMPM-3) · cuộc họp
- Tiếng Anh: 3rd ASEAN Ports Ministers' Meeting
- Thuộc chuỗi: Hội nghị Bộ trưởng Cảng biển ASEAN
- Thời gian (2 cách ghi khác nhau): 10–12/3/2026 (danh bạ); 11–13/3/2026 (a.txt)
- Địa điểm: Hải Phòng (a.txt)`,
  );
});

test('without a registry, an acronym shows its expansion and where it was given', () => {
  checkHover(
    `-- a.txt --
Ngày 5/1/2026, Tổ chức Cánh buồm Thế giới (TCBT) họp tại Hà Nội. <|TC<|>BT|> ra thông cáo. Hết.
`,
    `Tổ chức Cánh buồm Thế giới (TCBT) · cơ quan, tổ chức
- Được giới thiệu tại: a.txt`,
  );
});

test('letters that another article explains are what they are there', () => {
  checkHover(
    `-- a.txt --
Ngày 5/1/2026, Tổ chức Cánh buồm Thế giới (TCBT) họp tại Hà Nội.
-- b.txt --
Ngày 7/1/2026, <|TC<|>BT|> ra thông cáo. Hết.
`,
    `Tổ chức Cánh buồm Thế giới (TCBT) · cơ quan, tổ chức
- Được giới thiệu tại: a.txt
- 1 bài khác: a.txt`,
  );
});

test('of letters with several meanings all are shown', () => {
  const articles = `-- a.txt --
Ngày 5/1/2026, Tổ chức Cánh buồm Thế giới (TCBT) họp tại Hà Nội.
-- b.txt --
Ngày 6/1/2026, Trung tâm Công nghệ Bến thuyền Tây (TCBT) mở cửa. Hết.
-- c.txt --
Ngày 7/1/2026, <|TC<|>BT|> thay đổi. Hết.
`;
  checkHover(
    articles,
    `TCBT · thuật ngữ
- Có thể là: Tổ chức Cánh buồm Thế giới; Trung tâm Công nghệ Bến thuyền Tây`,
  );
});

test('a date: the day it means, and why this year', () => {
  checkHover(
    `Ngày 5/1/2026, các nước họp <|ngày 7-9<|>/1/2026|>. Hết.\n`,
    '7–9/1/2026 · 2026-01-07/2026-01-09 · thời gian',
  );
});

test('nothing where no mention stands', () => {
  checkHover(`${registry}-- a.txt --\nNgày 5/1/2026, BCB h<|>ọp tại Hà Nội. Hết.\n`, undefined);
});

test('dates are written as people write them', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2024', 'năm 2024', '2024'],
    ['2024-06', 'tháng 6/2024', 'June 2024'],
    ['2024-06-07', '7/6/2024', '7 June 2024'],
    ['2024-06-07TMO', 'sáng 7/6/2024', '7 June 2024, morning'],
    ['2024-06-07T14:30', '14:30 7/6/2024', '7 June 2024, 14:30'],
    ['2024-06-03/2024-06-07', '3–7/6/2024', '3–7 June 2024'],
    ['2024-05-30/2024-06-07', '30/5 – 7/6/2024', '30 May – 7 June 2024'],
    ['2024-12-30/2025-01-02', '30/12/2024 – 2/1/2025', '30 December 2024 – 2 January 2025'],
    ['2016/2025', 'năm 2016 – năm 2025', '2016 – 2025'],
    ['XXXX-01-12/XXXX-01-16', '12–16/1', '12–16 January'],
    ['2024-06-07/2024-06-07', '7/6/2024', '7 June 2024'],
    ['mùa thu', 'mùa thu', 'mùa thu'],
  ];
  for (const [value, vi, en] of cases) assert.deepEqual(dateInWords(value), { vi, en });
});

test('dates agree when one lies in the other, as far as both are told', () => {
  const agreeing: readonly (readonly [string, string])[] = [
    ['2026-03-10/2026-03-12', '2026-03-10'],
    ['2026-03-10/2026-03-12', '2026-03-11TMO'],
    ['2026-03-10/2026-03-12', '2026-03'],
    ['2026', '2026-03-10/2026-03-12'],
    ['XXXX-03-10/XXXX-03-12', '2026-03-10/2026-03-12'],
  ];
  const others: readonly (readonly [string, string])[] = [
    ['2026-03-10/2026-03-12', '2026-03-11/2026-03-13'],
    ['2026-03-10', '2026-03-11'],
    ['2026-03', '2026-04-01'],
    ['XXXX-03-10', '2026-03-11'],
    ['2025', '2026-03-10'],
    ['mùa thu', '2026-03-10'],
  ];
  for (const [a, b] of agreeing) assert.ok(datesAgree(a, b) && datesAgree(b, a), `${a} ${b}`);
  for (const [a, b] of others) assert.ok(!datesAgree(a, b) && !datesAgree(b, a), `${a} ${b}`);
  assert.ok(datesAgree('mùa thu', 'mùa thu'));
});

test('nothing in an article or a registry becomes markup, and only addresses of the web become links', () => {
  const hover = {
    span: { start: 0, end: 1 },
    title: [{ text: '**[x](command:evil)** <b>&lt; KH,CN&ĐMST', style: 'strong' as const }],
    lines: [
      [
        { text: 'a_b', to: { url: 'https://a.example/x (1)?q=<b>' } },
        { text: ' c', to: { url: 'command:evil' } },
      ],
      [{ text: '', to: { file: fileId('/tin/a [1].txt'), start: 0, end: 1 } }],
    ],
  };
  const linker = { address: () => 'file:///tin/a%20%5B1%5D.txt#L1,1', label: () => 'a [1].txt' };
  assert.deepEqual(renderHover(hover, linker, true), {
    kind: 'markdown',
    value: String.raw`**\*\*\[x\](command:evil)\*\* \<b\>&amp;lt; KH,CN&ĐMST**

- [a\_b](https://a.example/x%20%281%29?q=%3Cb%3E) c
- [a \[1\].txt](file:///tin/a%20%5B1%5D.txt#L1,1)`,
  });
  assert.deepEqual(renderHover(hover, linker, false), {
    kind: 'plaintext',
    value: '**[x](command:evil)** <b>&lt; KH,CN&ĐMST\n- a_b c\n- a [1].txt',
  });
});
