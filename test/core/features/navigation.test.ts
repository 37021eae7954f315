/** Jumps: definition, type definition, implementation, references, highlights, each asked in every normal form and line ending. */
import { test } from 'node:test';
import {
  checkDefinition,
  checkHighlights,
  checkImplementation,
  checkReferences,
  checkTypeDefinition,
} from '../../support/features.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
organizations:
  - id: organisation/chinh-phu-mau
    name: {vi: Chính phủ Mẫu}
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
    parent: organisation/chinh-phu-mau
memberships:
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: Thứ trưởng, start_date: 2020}
series:
  - id: meeting/ampm
    name: {vi: Hội nghị Bộ trưởng Cảng biển ASEAN}
    acronyms: [AMPM]
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3, start_date: 2026-03-10, end_date: 2026-03-12, place: Hải Phòng}
`;

test('definition: the registry entry', () => {
  checkDefinition(
    `${registry.replace('id: organisation/bo-canh-buom', 'id: <to|organisation/bo-canh-buom|>')}-- a.txt --\nNgày 5/1/2026, B<|>CB họp tại Hà Nội. Hết.\n`,
  );
});

test('definition: without an entry, the expansion in the article that gives it', () => {
  checkDefinition(
    `-- a.txt --\nNgày 5/1/2026, <to|Tổ chức Cánh buồm Thế giới|> (TCBT) họp tại Hà Nội. Sau đó, TC<|>BT ra thông cáo. Hết.\n`,
  );
});

test('definition: without an expansion here, the one in another article', () => {
  checkDefinition(
    `-- a.txt --\nNgày 5/1/2026, <to|Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3|> (AMPM-3) họp tại Hà Nội.\n-- b.txt --\nNgày 7/1/2026, AMP<|>M-3 ra thông cáo. Hết.\n`,
  );
});

test('definition: letters that another article explains lead to their words there', () => {
  checkDefinition(
    `-- a.txt --\nNgày 5/1/2026, <to|Tổ chức Cánh buồm Thế giới|> (TCBT) họp tại Hà Nội.\n-- b.txt --\nNgày 7/1/2026, TC<|>BT ra thông cáo. Hết.\n`,
  );
  checkDefinition(
    `-- a.txt --\n<to|Hội nghị Bộ trưởng số ASEAN|> (ADGMIN) họp tại Hà Nội.\n-- b.txt --\nNgày 7/1/2026, ADG<|>MIN bế mạc. Hết.\n`,
  );
});

test('references: letters that another article explains count there too, and are found from both', () => {
  checkReferences(`-- a.txt --
Ngày 5/1/2026, <ref|Tổ chức Cánh buồm Thế giới|> (<ref|TCBT|>) họp tại Hà Nội.
-- b.txt --
Ngày 7/1/2026, <ref|TCBT|> ra thông cáo. Hết.
`);
});

test('definition: letters with several meanings lead to each of them', () => {
  checkDefinition(`-- a.txt --
Ngày 5/1/2026, <to2|Tổ chức Cánh buồm Thế giới|> (TCBT) họp tại Hà Nội.
-- b.txt --
Ngày 6/1/2026, <to1|tiêu chuẩn bến thuyền|> (TCBT) được công bố. Hết.
-- c.txt --
Ngày 7/1/2026, TC<|>BT thay đổi. Hết.
`);
});

test('definition: nothing where no mention stands', () => {
  checkDefinition(`${registry}-- a.txt --\nNgày 5/1/2026, BCB h<|>ọp tại Hà Nội. Hết.\n`);
});

test('type definition: the organisation of an official, by the registry', () => {
  checkTypeDefinition(
    `${registry.replace('id: organisation/bo-canh-buom', 'id: <to|organisation/bo-canh-buom|>')}-- a.txt --\nNgày 5/1/2026, ông Trần Văn M<|>ẫu đến Hà Nội. Hết.\n`,
  );
});

test('type definition: the parent of an organisation', () => {
  checkTypeDefinition(
    `${registry.replace('id: organisation/chinh-phu-mau', 'id: <to|organisation/chinh-phu-mau|>')}-- a.txt --\nNgày 5/1/2026, BC<|>B họp tại Hà Nội. Hết.\n`,
  );
});

test('type definition: the series of an edition', () => {
  checkTypeDefinition(
    `${registry.replace('id: meeting/ampm\n', 'id: <to|meeting/ampm|>\n')}-- a.txt --\nNgày 11/3/2026, AMPM<|>-3 họp tại Hải Phòng. Hết.\n`,
  );
});

test("implementation: an edition's own articles by date, then those that name only its series", () => {
  checkImplementation(`${registry}-- c.txt --
Ngày 12/3/2026, <to2|AMPM-3|> bế mạc tại Hải Phòng. Sau AMPM-3, các đoàn ra về.
-- a.txt --
Ngày 10/3/2026, <to1|Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3|> (AMP<|>M-3) khai mạc. Hết.
-- b.txt --
Ngày 1/2/2026, các nước bàn về <to3|Hội nghị Bộ trưởng Cảng biển ASEAN|>. Hết.
`);
});

test('references: every mention in every article, and the entry when it is asked for', () => {
  checkReferences(`${registry.replace('id: organisation/bo-canh-buom', 'id: <def|organisation/bo-canh-buom|>')}-- a.txt --
Ngày 5/1/2026, <ref|Bộ Cánh buồm|> (<ref|BCB|>) họp tại Hà Nội. Hết.
-- b.md --
🇻🇳 Ngày 6/1/2026, <ref|BCB|> ra thông cáo. Hết.
`);
});

test('highlights: the mentions in the article at hand only', () => {
  checkHighlights(`${registry}-- a.txt --
Ngày 5/1/2026, <here|Bộ Cánh buồm|> (<here|BCB|>) họp tại Hà Nội. <here|BCB|> ra thông cáo. Hết.
-- b.md --
Ngày 6/1/2026, BCB ra thông cáo. Hết.
`);
});
