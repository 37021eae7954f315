/** The dossier of an entity: everything that is known of it, each thing with where it was read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definition } from '../../../server/src/core/features/definition.ts';
import { dossier } from '../../../server/src/core/features/dossier.ts';
import type { Line } from '../../../server/src/core/features/pieces.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import type { Language } from '../../../server/src/core/text/span.ts';
import { inEveryVariant } from '../../support/features.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: {vi: Trần Văn Mẫu, en: Tran Van Mau}, note: Có danh thiếp.}
organizations:
  - {id: organisation/bo-canh-buom, name: {vi: Bộ Cánh buồm, en: Ministry of Sails}}
memberships:
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: Thứ trưởng, start_date: 2018, end_date: 2021}
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: Bộ trưởng, start_date: 2022, sources: [{note: Nghị quyết số 2}]}
series:
  - {id: meeting/ampm, name: Hội nghị Bộ trưởng Cảng biển ASEAN, acronyms: [AMPM]}
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3, start_date: 2026-03-10, end_date: 2026-03-12, place: Hải Phòng, sources: [{url: 'https://cang.example/ampm', note: Chương trình}]}
`;
const articles = `-- a.txt --
Ngày 10/3/2026, AMPM-3 khai mạc tại Hải Phòng. Bộ trưởng Bộ Cánh buồm Trần Văn Mẫu phát biểu. Hết.
-- b.txt --
Ngày 20/3/2026, các bên nhìn lại. AMPM-3 diễn ra từ ngày 17-19/3/2026. Hết.
-- c.txt --
Ngày 5/1/2020, Thứ trưởng Trần Văn Mẫu tiếp khách tại Hà Nội. Hết.
`;

const textOf = (line: Line): string =>
  line.map(({ text, to }) => (text === '' && to !== undefined && 'file' in to ? `[${to.file}]` : text)).join('');

function checkDossier(id: string, expected: string, language: Language = 'vi'): void {
  inEveryVariant(registry + articles, ({ snapshot }, variant) => {
    const found = dossier(snapshot, entityId(id), language);
    const parts = found?.sections.map(({ title, lines }) => [`# ${title[language]}`, ...lines.map(textOf)].join('\n'));
    const page = found === undefined ? '' : [textOf(found.title), ...(parts ?? [])].join('\n');
    assert.equal(page.normalize('NFC'), expected, variant);
  });
}

test('a meeting: what is not agreed on first, both readings with their places; the articles newest first', () => {
  checkDossier(
    'meeting/ampm-3',
    `Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3 (AMPM-3) · cuộc họp
# Trong danh bạ
meeting/ampm-3
# Chưa thống nhất
Thời gian:
  10–12/3/2026 (danh bạ)
  17–19/3/2026 ([b.txt])
# Tên gọi
Tiếng Việt: Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3
Cách viết khác trong các bài: AMPM-3 (2)
# Thông tin
Địa điểm: Hải Phòng (danh bạ, [a.txt])
# Các kỳ họp
Hội nghị Bộ trưởng Cảng biển ASEAN
# Nguồn của danh bạ
Chương trình
# Các bài (2), mới nhất trước
20/3/2026  [b.txt]
10/3/2026  [a.txt]`,
  );
});

test('an official: posts by year, those of articles too', () => {
  checkDossier(
    'official/tran-van-mau',
    `Tran Van Mau · official
# In the registry
official/tran-van-mau
Có danh thiếp.
# Names
Vietnamese: Trần Văn Mẫu
English: Tran Van Mau
# Posts by year
2022–  Bộ trưởng, Ministry of Sails (Nghị quyết số 2)
2018–2021  Thứ trưởng, Ministry of Sails
# Articles (2), newest first
10 March 2026  [a.txt]
5 January 2020  [c.txt]`,
    'en',
  );
});

test('nobody knows it: no page', () => {
  checkDossier('official/nobody', '');
});

test('definition falls back to the dossier where nothing but the mention itself introduces the entity', () => {
  const dossierAt = (marked: string, expected: string | undefined): void => {
    inEveryVariant(marked, ({ snapshot, cursor }, variant) => {
      assert.equal(definition(snapshot, cursor.id, cursor.offset)?.dossier, expected, variant);
    });
  };
  dossierAt('Ngày 5/1/2026, ông Phạm Văn N<|>eo đến Hà Nội. Hết.\n', 'official/pham-van-neo');
  dossierAt(
    '-- a.txt --\nNgày 5/1/2026, ông Phạm Văn Neo đến Hà Nội.\n-- b.txt --\nNgày 7/1/2026, ông Phạm Văn N<|>eo về.\n',
    undefined,
  );
  dossierAt(`${registry}-- a.txt --\nNgày 5/1/2026, ông Trần Văn M<|>ẫu đến. Hết.\n`, undefined);
  dossierAt(registry.replace('official/tran-van-mau', 'official/tran-van-m<|>au'), undefined);
});
