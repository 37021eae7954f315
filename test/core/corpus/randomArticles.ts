/** Articles, registries and changes by chance, for properties that hold of every archive. */
import * as fc from 'fast-check';
import { syntheticRegistry } from './syntheticArticles.ts';

const MEETINGS = ['a', 'b', 'long-a', 'long-b', 'a-1', 'a-2', 'b-1', 'long-a-1', 'long-a-2', 'c'].map(
  (id) => `meeting/${id}`,
);
const OTHERS = [
  'term/long-a',
  'organisation/long-a',
  'organisation/a',
  'official/bui-the-duy',
  'official/bui-the-dung',
  'official/le-van-an',
  'term/a-b',
];
export const IDS = [...MEETINGS, ...OTHERS];
const NAMES = [
  'A',
  'LONG-A',
  'Hội nghị A',
  'Hội nghị  B',
  'Bùi Thế Duy',
  'Bùi Thế Dũng',
  'Bùi Thế Duyệt',
  'Lê Văn An',
  'Hội\nnghị A',
];
export const REGISTRIES = [
  syntheticRegistry(),
  syntheticRegistry('meeting/a/', 'meeting/a-1^meeting/a:1', 'official/bui-the-duy Bùi Thế Duy'),
  syntheticRegistry('meeting/long-a/ Hội nghị A', 'meeting/b/', 'meeting/the-first^meeting/b:1', 'meeting/a-2'),
];

const part = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(...IDS).map((id) => `|~${id}`),
  fc
    .tuple(fc.constantFrom(...MEETINGS.slice(0, 4)), fc.constantFrom('1', '2'))
    .map(([series, edition]) => `|^${series}:${edition}`),
  fc.constantFrom('anaphor', 'short', 'name-variant').map((form) => `|*${form}`),
  fc.constantFrom('dates=2024-06-03', 'place=Siem Reap', ...IDS.map((id) => `host=${id}`)).map((claim) => `|!${claim}`),
);
const statement = fc
  .tuple(fc.constantFrom(...IDS), fc.constantFrom('', ...NAMES), part, part)
  .map(([id, name, ...parts]) => `[${id}|${name}${parts.join('')}]`);
export const text = fc
  .array(fc.tuple(statement, fc.constantFrom(' ', '\n', '\r\n', '\r', ' và ')), { maxLength: 5 })
  .map((parts) => `${parts.map((pair) => pair.join('')).join('')} Hết.`);
export const SENTENCES = [
  'Hà Nội, ngày 7/6/2024.',
  'Hội nghị Bộ trưởng số ASEAN (ADGMIN) lần thứ 6 diễn ra từ ngày 12 đến 16/1/2026 tại Hà Nội.',
  'ADGMIN-6 do Bộ Khoa học và Công nghệ (KH&CN) chủ trì.',
  'Thứ trưởng Bộ KH&CN Bùi Thế Duy phát biểu.',
  'Thủ trưởng Bùi Thế Dũy cho biết hội nghị đã thành công.',
  'Diễn đàn Dữ liệu châu Á lần thứ 3 (DLCA-3) họp ngày 1/2/2026.',
  'DLCA-3 và DLCA-4 bàn về đổi mới sáng tạo (ĐMST).',
  'The 6th ASEAN Digital Ministers Meeting (ADGMIN) was held in Hanoi.',
  'Ông Nguyễn Mạnh Hùng, Bộ trưởng Bộ Thông tin và Truyền thông (TT&TT), dự họp.',
];

export const prose = fc.uniqueArray(fc.constantFrom(...SENTENCES), { maxLength: 5 }).map((parts) => parts.join('\n'));
