/** Hierarchies: who was in the room, which body stands above which. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '../../../server/src/core/corpus/model.ts';
import { companyOf } from '../../../server/src/core/features/callHierarchy.ts';
import { subtypes, supertypes } from '../../../server/src/core/features/typeHierarchy.ts';
import { type EntityId, entityId } from '../../../server/src/core/registry/model.ts';
import { inEveryVariant } from '../../support/features.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
organizations:
  - {id: organisation/chinh-phu-mau, name: Chính phủ Mẫu}
  - {id: organisation/bo-canh-buom, name: Bộ Cánh buồm, parent: organisation/chinh-phu-mau}
  - {id: organisation/cuc-hai-dang, name: Cục Hải đăng, parent: organisation/bo-canh-buom}
  - {id: organisation/cuc-phao-tieu, name: Cục Phao tiêu, parent: organisation/bo-canh-buom}
series:
  - {id: meeting/ampm, name: Hội nghị Bộ trưởng Cảng biển ASEAN, acronyms: [AMPM]}
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3}
  - {id: meeting/ampm-4, series: meeting/ampm, ordinal: 4}
`;
const articles = `-- b.txt --
Ngày 12/3/2026, AMPM-3 bế mạc. Ông Trần Văn Mẫu cảm ơn các đoàn.
Cục Hải đăng ra thông cáo riêng. Ông Phạm Văn Neo tiễn khách.
-- a.txt --
Ngày 10/3/2026, AMPM-3 khai mạc. Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu phát biểu. Cục Phao tiêu có mặt.
-- c.txt --
Ngày 10/3/2027, AMPM-4 khai mạc với ông Trần Văn Mẫu.
Sau AMPM-3, các bên đã chuẩn bị kỹ.
Ông Lê Văn Sào không nói gì thêm.
`;

type Question = (snapshot: Snapshot, id: EntityId) => unknown;

function checkAll(question: Question, expected: Readonly<Record<string, unknown>>): void {
  inEveryVariant(registry + articles, ({ snapshot }, variant) => {
    for (const [id, answer] of Object.entries(expected)) {
      assert.deepEqual(question(snapshot, entityId(id)), answer, `${variant}: ${id}`);
    }
  });
}

test('in the room: officials of the articles about a meeting, bodies in a paragraph with it and not only in a title', () => {
  const shown: Question = (snapshot, id) =>
    companyOf(snapshot, id)?.map(({ entity, detail, places }) => {
      const files = places.map(({ file }) => file).join(' ');
      return `${entity} · ${detail.vi} · ${detail.en} · ${files}`;
    });
  checkAll(shown, {
    'meeting/ampm-3': [
      'official/tran-van-mau · 2 bài · 2 articles · a.txt b.txt',
      'organisation/cuc-phao-tieu · 1 bài · 1 article · a.txt',
      'official/pham-van-neo · 1 bài · 1 article · b.txt',
    ],
    'official/tran-van-mau': [
      'meeting/ampm-3 · 2 bài · 2 articles · a.txt b.txt',
      'meeting/ampm-4 · 1 bài · 1 article · c.txt',
    ],
    'official/le-van-sao': ['meeting/ampm-4 · 1 bài · 1 article · c.txt'],
    'organisation/cuc-phao-tieu': ['meeting/ampm-3 · 1 bài · 1 article · a.txt'],
    'organisation/cuc-hai-dang': [],
    'place/ha-noi': undefined,
  });
});

test('bodies above and below, editions and their series', () => {
  checkAll(supertypes, {
    'organisation/cuc-hai-dang': ['organisation/bo-canh-buom'],
    'organisation/bo-canh-buom': ['organisation/chinh-phu-mau'],
    'organisation/chinh-phu-mau': [],
    'meeting/ampm-3': ['meeting/ampm'],
    'meeting/ampm': [],
    'official/tran-van-mau': undefined,
  });
  checkAll(subtypes, {
    'organisation/chinh-phu-mau': ['organisation/bo-canh-buom'],
    'organisation/bo-canh-buom': ['organisation/cuc-hai-dang', 'organisation/cuc-phao-tieu'],
    'organisation/cuc-hai-dang': [],
    'meeting/ampm': ['meeting/ampm-3', 'meeting/ampm-4'],
    'meeting/ampm-3': [],
    'official/tran-van-mau': undefined,
  });
});
